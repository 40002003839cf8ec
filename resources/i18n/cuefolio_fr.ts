<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>AboutDialog</name>
    <message>
      <source>About Cuefolio</source>
      <translation>À propos de Cuefolio</translation>
    </message>
    <message>
      <source>Version {0}</source>
      <translation>Version {0}</translation>
    </message>
    <message>
      <source>A desktop catalogue of film music and the cue sheets that come from it.</source>
      <translation>Un catalogue de musique de film pour votre bureau, et les relevés musicaux qui en sortent.</translation>
    </message>
    <message>
      <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
      <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
      <source>It stands on</source>
      <translation>Il s'appuie sur</translation>
    </message>
    <message>
      <source>Libraries and their licences</source>
      <translation>Bibliothèques et leurs licences</translation>
    </message>
  </context>
  <context>
    <name>AccentChooser</name>
    <message>
      <source>Accent colour {0}</source>
      <translation>Couleur d'accent {0}</translation>
    </message>
    <message>
      <source>Accent colour of your own</source>
      <translation>Couleur d'accent à vous</translation>
    </message>
    <message>
      <source>A colour as #rrggbb, such as #2a7f9e</source>
      <translation>Une couleur sous la forme #rrggbb, comme #2a7f9e</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Choisir…</translation>
    </message>
    <message>
      <source>Choose an accent colour of your own</source>
      <translation>Choisir votre propre couleur d'accent</translation>
    </message>
    <message>
      <source>This is no colour; type six digits such as #2a7f9e.</source>
      <translation>Ce n'est pas une couleur ; tapez six chiffres comme #2a7f9e.</translation>
    </message>
  </context>
  <context>
    <name>AccentNote</name>
    <message>
      <source>The accent that belongs to each theme.</source>
      <translation>L'accent propre à chaque thème.</translation>
    </message>
    <message>
      <source>The light theme uses the darker shade {0}, so that it can be seen.</source>
      <translation>Le thème clair prend la nuance plus foncée {0}, pour qu'elle se voie.</translation>
    </message>
    <message>
      <source>The dark theme uses the lighter shade {0}, so that it can be seen.</source>
      <translation>Le thème sombre prend la nuance plus claire {0}, pour qu'elle se voie.</translation>
    </message>
    <message>
      <source>Words in this colour are written in {0}: contrast {1} : 1.</source>
      <translation>Les mots sur cette couleur sont écrits en {0} : contraste {1} : 1.</translation>
    </message>
    <message>
      <source>This colour can be read as it is in both themes.</source>
      <translation>Cette couleur se lit telle quelle dans les deux thèmes.</translation>
    </message>
  </context>
  <context>
    <name>Accents</name>
    <message>
      <source>Blue</source>
      <translation>Bleu</translation>
    </message>
    <message>
      <source>Teal</source>
      <translation>Sarcelle</translation>
    </message>
    <message>
      <source>Green</source>
      <translation>Vert</translation>
    </message>
    <message>
      <source>Olive</source>
      <translation>Olive</translation>
    </message>
    <message>
      <source>Amber</source>
      <translation>Ambre</translation>
    </message>
    <message>
      <source>Orange</source>
      <translation>Orange</translation>
    </message>
    <message>
      <source>Red</source>
      <translation>Rouge</translation>
    </message>
    <message>
      <source>Pink</source>
      <translation>Rose</translation>
    </message>
    <message>
      <source>Purple</source>
      <translation>Pourpre</translation>
    </message>
    <message>
      <source>Indigo</source>
      <translation>Indigo</translation>
    </message>
    <message>
      <source>Brown</source>
      <translation>Brun</translation>
    </message>
    <message>
      <source>Slate</source>
      <translation>Ardoise</translation>
    </message>
  </context>
  <context>
    <name>AccountModel</name>
    <message>
      <source>Enter goes to the cue</source>
      <translation>Entrée va au cue</translation>
    </message>
  </context>
  <context>
    <name>AccountTree</name>
    <message>
      <source>What the number rests on</source>
      <translation>Sur quoi repose le nombre</translation>
    </message>
  </context>
  <context>
    <name>Actions</name>
    <message>
      <source>Cue card: music</source>
      <translation>Fiche du cue : musique</translation>
    </message>
    <message>
      <source>Cue card: rights</source>
      <translation>Fiche du cue : droits</translation>
    </message>
    <message>
      <source>Cue card: scene and mood</source>
      <translation>Fiche du cue : scène et ambiance</translation>
    </message>
    <message>
      <source>Cue card: evidence</source>
      <translation>Fiche du cue : preuves</translation>
    </message>
    <message>
      <source>Cue card: history</source>
      <translation>Fiche du cue : historique</translation>
    </message>
    <message>
      <source>&amp;Cue</source>
      <translation>&amp;Cue</translation>
    </message>
    <message>
      <source>Next problem</source>
      <translation>Problème suivant</translation>
    </message>
    <message>
      <source>Previous problem</source>
      <translation>Problème précédent</translation>
    </message>
    <message>
      <source>Mend this problem</source>
      <translation>Réparer ce problème</translation>
    </message>
    <message>
      <source>Mend all problems of this kind</source>
      <translation>Corriger tous les problèmes de ce type</translation>
    </message>
    <message>
      <source>Add cue</source>
      <translation>Ajouter un cue</translation>
    </message>
    <message>
      <source>Edit in the card</source>
      <translation>Modifier dans la fiche</translation>
    </message>
    <message>
      <source>Duplicate</source>
      <translation>Dupliquer</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <source>Split at a timecode…</source>
      <translation>Diviser à un timecode…</translation>
    </message>
    <message>
      <source>Merge neighbours</source>
      <translation>Fusionner avec les voisins</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>Monter</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>Descendre</translation>
    </message>
    <message>
      <source>Sort by time</source>
      <translation>Trier par temps</translation>
    </message>
    <message>
      <source>Renumber by reel</source>
      <translation>Renuméroter par bobine</translation>
    </message>
    <message>
      <source>Fill from an audio file…</source>
      <translation>Remplir depuis un fichier audio…</translation>
    </message>
    <message>
      <source>Fil&amp;m</source>
      <translation>Fil&amp;m</translation>
    </message>
    <message>
      <source>Delivered sheets…</source>
      <translation>Relevés remis…</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Fichier</translation>
    </message>
    <message>
      <source>Export several…</source>
      <translation>Exporter plusieurs relevés…</translation>
    </message>
    <message>
      <source>Recipients…</source>
      <translation>Destinataires…</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>É&amp;dition</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Rétablir</translation>
    </message>
    <message>
      <source>Cut</source>
      <translation>Couper</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <source>Paste</source>
      <translation>Coller</translation>
    </message>
    <message>
      <source>Fill down</source>
      <translation>Recopier vers le bas</translation>
    </message>
    <message>
      <source>Select all</source>
      <translation>Tout sélectionner</translation>
    </message>
    <message>
      <source>Find in all productions</source>
      <translation>Chercher dans toutes les productions</translation>
    </message>
    <message>
      <source>History…</source>
      <translation>Historique…</translation>
    </message>
    <message>
      <source>Markers for the editor…</source>
      <translation>Marqueurs pour le montage…</translation>
    </message>
    <message>
      <source>Where else is this used…</source>
      <translation>Où est-ce encore utilisé…</translation>
    </message>
    <message>
      <source>Find duplicates…</source>
      <translation>Chercher les doublons…</translation>
    </message>
    <message>
      <source>Merge library entries…</source>
      <translation>Fusionner des entrées…</translation>
    </message>
    <message>
      <source>Rename the library entry</source>
      <translation>Renommer l'entrée</translation>
    </message>
    <message>
      <source>How this number came about…</source>
      <translation>D'où vient ce nombre…</translation>
    </message>
    <message>
      <source>How the total came about…</source>
      <translation>D'où vient le total…</translation>
    </message>
    <message>
      <source>New catalogue…</source>
      <translation>Nouveau catalogue…</translation>
    </message>
    <message>
      <source>Open catalogue…</source>
      <translation>Ouvrir un catalogue…</translation>
    </message>
    <message>
      <source>Recent catalogues</source>
      <translation>Catalogues récents</translation>
    </message>
    <message>
      <source>New production…</source>
      <translation>Nouvelle production…</translation>
    </message>
    <message>
      <source>Edit production…</source>
      <translation>Modifier la production…</translation>
    </message>
    <message>
      <source>Delete production</source>
      <translation>Supprimer la production</translation>
    </message>
    <message>
      <source>Scan a folder of music…</source>
      <translation>Lire un dossier de musique…</translation>
    </message>
    <message>
      <source>Look after known audio files</source>
      <translation>Vérifier les fichiers audio connus</translation>
    </message>
    <message>
      <source>Export cue sheet…</source>
      <translation>Exporter le relevé musical…</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Quitter</translation>
    </message>
    <message>
      <source>Go to cue…</source>
      <translation>Aller au cue…</translation>
    </message>
    <message>
      <source>Command palette…</source>
      <translation>Palette de commandes…</translation>
    </message>
    <message>
      <source>Repeat the last command</source>
      <translation>Répéter la dernière commande</translation>
    </message>
    <message>
      <source>Settings…</source>
      <translation>Réglages…</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>&amp;Aide</translation>
    </message>
    <message>
      <source>How to search</source>
      <translation>Comment chercher</translation>
    </message>
    <message>
      <source>Guide</source>
      <translation>Guide</translation>
    </message>
    <message>
      <source>What's new</source>
      <translation>Nouveautés</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Raccourcis clavier</translation>
    </message>
    <message>
      <source>About Cuefolio</source>
      <translation>À propos de Cuefolio</translation>
    </message>
    <message>
      <source>Save this search…</source>
      <translation>Enregistrer cette recherche…</translation>
    </message>
    <message>
      <source>Add the usual searches</source>
      <translation>Ajouter les recherches usuelles</translation>
    </message>
    <message>
      <source>New series…</source>
      <translation>Nouvelle série…</translation>
    </message>
    <message>
      <source>Choose a poster…</source>
      <translation>Choisir une affiche…</translation>
    </message>
    <message>
      <source>Paste a poster</source>
      <translation>Coller une affiche</translation>
    </message>
    <message>
      <source>Remove the poster</source>
      <translation>Retirer l'affiche</translation>
    </message>
    <message>
      <source>Export film map…</source>
      <translation>Exporter la carte du film…</translation>
    </message>
    <message>
      <source>Scenes…</source>
      <translation>Scènes…</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Affichage</translation>
    </message>
    <message>
      <source>Film map</source>
      <translation>Carte du film</translation>
    </message>
    <message>
      <source>Go to the film map</source>
      <translation>Aller à la carte du film</translation>
    </message>
    <message>
      <source>Whole film</source>
      <translation>Film entier</translation>
    </message>
    <message>
      <source>Nearer</source>
      <translation>Plus près</translation>
    </message>
    <message>
      <source>Farther</source>
      <translation>Plus loin</translation>
    </message>
    <message>
      <source>&amp;Play</source>
      <translation>&amp;Lecture</translation>
    </message>
    <message>
      <source>Play or pause</source>
      <translation>Lecture ou pause</translation>
    </message>
    <message>
      <source>Play the selected cue</source>
      <translation>Jouer le cue sélectionné</translation>
    </message>
    <message>
      <source>Loop the selected cue</source>
      <translation>Jouer le cue sélectionné en boucle</translation>
    </message>
    <message>
      <source>Play backwards, again for faster</source>
      <translation>Lecture arrière, encore pour aller plus vite</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Arrêter</translation>
    </message>
    <message>
      <source>Play forwards, again for faster</source>
      <translation>Lecture avant, encore pour aller plus vite</translation>
    </message>
    <message>
      <source>One frame back</source>
      <translation>Une image en arrière</translation>
    </message>
    <message>
      <source>One frame forward</source>
      <translation>Une image en avant</translation>
    </message>
    <message>
      <source>Ten frames back</source>
      <translation>Dix images en arrière</translation>
    </message>
    <message>
      <source>Ten frames forward</source>
      <translation>Dix images en avant</translation>
    </message>
    <message>
      <source>One second back</source>
      <translation>Une seconde en arrière</translation>
    </message>
    <message>
      <source>One second forward</source>
      <translation>Une seconde en avant</translation>
    </message>
    <message>
      <source>Previous cue</source>
      <translation>Cue précédent</translation>
    </message>
    <message>
      <source>Next cue</source>
      <translation>Cue suivant</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Image</translation>
    </message>
    <message>
      <source>Choose the picture file…</source>
      <translation>Choisir le fichier image…</translation>
    </message>
    <message>
      <source>Clock mode</source>
      <translation>Mode horloge</translation>
    </message>
    <message>
      <source>Go to the cue that is selected</source>
      <translation>Aller au cue sélectionné</translation>
    </message>
    <message>
      <source>Live log</source>
      <translation>Saisie en direct</translation>
    </message>
    <message>
      <source>Begin a cue here</source>
      <translation>Commencer un cue ici</translation>
    </message>
    <message>
      <source>End the cue here</source>
      <translation>Terminer le cue ici</translation>
    </message>
    <message>
      <source>Begin a cue over the one that runs</source>
      <translation>Commencer un cue par-dessus celui qui court</translation>
    </message>
    <message>
      <source>Mark this moment</source>
      <translation>Marquer ce moment</translation>
    </message>
    <message>
      <source>Markers…</source>
      <translation>Marques…</translation>
    </message>
    <message>
      <source>Compare with a sheet…</source>
      <translation>Comparer avec un relevé…</translation>
    </message>
    <message>
      <source>Import a sheet as a new production…</source>
      <translation>Importer un relevé comme nouvelle production…</translation>
    </message>
    <message>
      <source>Work of the cue…</source>
      <translation>Œuvre du cue…</translation>
    </message>
    <message>
      <source>Writers and publishers as in the last cue</source>
      <translation>Auteurs et éditeurs comme dans le dernier cue</translation>
    </message>
    <message>
      <source>Follow the work again</source>
      <translation>Suivre de nouveau l'œuvre</translation>
    </message>
    <message>
      <source>Lock or unlock production…</source>
      <translation>Verrouiller ou déverrouiller la production…</translation>
    </message>
    <message>
      <source>Copy from another episode…</source>
      <translation>Copier depuis un autre épisode…</translation>
    </message>
    <message>
      <source>Series templates…</source>
      <translation>Modèles de la série…</translation>
    </message>
    <message>
      <source>End credits…</source>
      <translation>Générique de fin…</translation>
    </message>
    <message>
      <source>Play the recording</source>
      <translation>Lire l'enregistrement</translation>
    </message>
    <message>
      <source>Stop the recording</source>
      <translation>Arrêter l'enregistrement</translation>
    </message>
    <message>
      <source>Recordings louder</source>
      <translation>Enregistrements plus forts</translation>
    </message>
    <message>
      <source>Recordings softer</source>
      <translation>Enregistrements plus doux</translation>
    </message>
    <message>
      <source>Filter row</source>
      <translation>Ligne de filtres</translation>
    </message>
    <message>
      <source>Group cues…</source>
      <translation>Grouper les cues…</translation>
    </message>
    <message>
      <source>Fold all groups</source>
      <translation>Replier tous les groupes</translation>
    </message>
    <message>
      <source>Unfold all groups</source>
      <translation>Déplier tous les groupes</translation>
    </message>
    <message>
      <source>Menu of the column…</source>
      <translation>Menu de la colonne…</translation>
    </message>
    <message>
      <source>Film order</source>
      <translation>Ordre du film</translation>
    </message>
    <message>
      <source>Row colours…</source>
      <translation>Couleurs des lignes…</translation>
    </message>
    <message>
      <source>Save this view as…</source>
      <translation>Enregistrer cette vue sous…</translation>
    </message>
    <message>
      <source>Next view</source>
      <translation>Vue suivante</translation>
    </message>
    <message>
      <source>Previous view</source>
      <translation>Vue précédente</translation>
    </message>
    <message>
      <source>Import a timeline…</source>
      <translation>Importer une timeline…</translation>
    </message>
    <message>
      <source>Theme of the system</source>
      <translation>Thème du système</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Clair</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Sombre</translation>
    </message>
    <message>
      <source>Compact rows</source>
      <translation>Lignes serrées</translation>
    </message>
    <message>
      <source>Normal rows</source>
      <translation>Lignes normales</translation>
    </message>
    <message>
      <source>Roomy rows</source>
      <translation>Lignes larges</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Bibliothèque</translation>
    </message>
    <message>
      <source>Cue card</source>
      <translation>Fiche du cue</translation>
    </message>
    <message>
      <source>Problems</source>
      <translation>Problèmes</translation>
    </message>
    <message>
      <source>Panels in their usual places</source>
      <translation>Panneaux à leur place habituelle</translation>
    </message>
    <message>
      <source>Next area</source>
      <translation>Zone suivante</translation>
    </message>
  </context>
  <context>
    <name>AgainBar</name>
    <message>
      <source>Import it once more</source>
      <translation>Importer encore une fois</translation>
    </message>
    <message>
      <source>Import the file although what it holds would stand twice</source>
      <translation>Importer le fichier bien que son contenu figure alors deux fois</translation>
    </message>
    <message>
      <source>Files that were imported already</source>
      <translation>Fichiers déjà importés</translation>
    </message>
  </context>
  <context>
    <name>Answering</name>
    <message>
      <source>These are very many clips: say it of their tracks, at the left.</source>
      <translation>Cela fait beaucoup de clips : dites-le de leurs pistes, à gauche.</translation>
    </message>
    <message>
      <source>Muted clips can be taken as music, or stay out.</source>
      <translation>Les clips muets peuvent compter comme musique ou rester dehors.</translation>
    </message>
    <message>
      <source>These clips are too soft: lower “Audible from” to hear them.</source>
      <translation>Ces clips sont trop faibles : baissez « Audible dès » pour les entendre.</translation>
    </message>
    <message>
      <source>These clips have no sound or no length, so no cue can come of them.</source>
      <translation>Ces clips n’ont ni son ni durée, aucun cue ne peut en sortir.</translation>
    </message>
    <message>
      <source>Select cues of one song that follow each other, then join them.</source>
      <translation>Sélectionnez des cues d’une même chanson qui se suivent, puis joignez-les.</translation>
    </message>
    <message>
      <source>Choose a cue, or the clip in it at which it is to be split.</source>
      <translation>Choisissez un cue, ou le clip auquel le diviser.</translation>
    </message>
    <message>
      <source>Is music</source>
      <translation>C’est de la musique</translation>
    </message>
    <message>
      <source>Is unsure</source>
      <translation>C’est incertain</translation>
    </message>
    <message>
      <source>Leave out</source>
      <translation>Écarter</translation>
    </message>
    <message>
      <source>Join</source>
      <translation>Joindre</translation>
    </message>
    <message>
      <source>Split…</source>
      <translation>Diviser…</translation>
    </message>
  </context>
  <context>
    <name>AppearancePage</name>
    <message>
      <source>Appearance</source>
      <translation>Apparence</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Thème</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Comme le système</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Clair</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Sombre</translation>
    </message>
    <message>
      <source>Accent colour</source>
      <translation>Couleur d'accent</translation>
    </message>
    <message>
      <source>Your own</source>
      <translation>La vôtre</translation>
    </message>
    <message>
      <source>Density</source>
      <translation>Densité</translation>
    </message>
    <message>
      <source>Compact</source>
      <translation>Serré</translation>
    </message>
    <message>
      <source>Normal</source>
      <translation>Normal</translation>
    </message>
    <message>
      <source>Roomy</source>
      <translation>Large</translation>
    </message>
    <message>
      <source>Size of type</source>
      <translation>Taille des caractères</translation>
    </message>
    <message>
      <source>{0} px, as delivered</source>
      <translation>{0} px, comme livré</translation>
    </message>
    <message>
      <source>{0} px</source>
      <translation>{0} px</translation>
    </message>
  </context>
  <context>
    <name>ArtworkLabel</name>
    <message>
      <source>Artwork of the recording</source>
      <translation>Pochette de l'enregistrement</translation>
    </message>
  </context>
  <context>
    <name>ArtworkView</name>
    <message>
      <source>Show the picture large (Enter)</source>
      <translation>Montrer l'image en grand (Entrée)</translation>
    </message>
    <message>
      <source>Drop or paste a picture here (Ctrl+V)</source>
      <translation>Déposer ou coller une image ici (Ctrl+V)</translation>
    </message>
    <message>
      <source>This cue has no recording that could hold a picture; name its recording first.</source>
      <translation>Ce cue n'a pas d'enregistrement qui pourrait porter une image ; nommez d'abord son enregistrement.</translation>
    </message>
    <message>
      <source>Choose a picture</source>
      <translation>Choisir une image</translation>
    </message>
    <message>
      <source>Show large</source>
      <translation>Montrer en grand</translation>
    </message>
    <message>
      <source>Choose a picture…</source>
      <translation>Choisir une image…</translation>
    </message>
    <message>
      <source>Paste picture</source>
      <translation>Coller l'image</translation>
    </message>
    <message>
      <source>Remove picture</source>
      <translation>Retirer l'image</translation>
    </message>
  </context>
  <context>
    <name>AskBar</name>
    <message>
      <source>{0} more</source>
      <translation>{0} de plus</translation>
    </message>
  </context>
  <context>
    <name>BatchDialog</name>
    <message>
      <source>Export several</source>
      <translation>Exporter plusieurs relevés</translation>
    </message>
    <message>
      <source>Files that are written</source>
      <translation>Fichiers en cours d'écriture</translation>
    </message>
    <message>
      <source>No files yet</source>
      <translation>Pas encore de fichiers</translation>
    </message>
    <message>
      <source>Tick the productions and the recipients above.</source>
      <translation>Cochez ci-dessus les productions et les destinataires.</translation>
    </message>
    <message>
      <source>Open folder</source>
      <translation>Ouvrir le dossier</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exporter</translation>
    </message>
    <message>
      <source>{0} files</source>
      <translation>{0} fichiers</translation>
    </message>
    <message>
      <source>1 file</source>
      <translation>1 fichier</translation>
    </message>
    <message>
      <source>{0}, {1} of them replaced</source>
      <translation>{0}, dont {1} remplacés</translation>
    </message>
    <message>
      <source>{0} of these files are there already.</source>
      <translation>{0} de ces fichiers existent déjà.</translation>
    </message>
    <message>
      <source>One of these files is there already.</source>
      <translation>Un de ces fichiers existe déjà.</translation>
    </message>
    <message>
      <source>Replace and export</source>
      <translation>Remplacer et exporter</translation>
    </message>
    <message>
      <source>Exporting cue sheets</source>
      <translation>Export des relevés</translation>
    </message>
    <message>
      <source>{0} of {1} files</source>
      <translation>{0} fichiers sur {1}</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Arrêter</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Stopped: {0} of {1} files were written to {2}.</source>
      <translation>Arrêté : {0} fichiers sur {1} ont été écrits dans {2}.</translation>
    </message>
    <message>
      <source>{0} of {1} files were written to {2}; the list says why the others were not.</source>
      <translation>{0} fichiers sur {1} ont été écrits dans {2} ; la liste dit pourquoi les autres ne l'ont pas été.</translation>
    </message>
    <message>
      <source>All {1} files were written to {2}.</source>
      <translation>Les {1} fichiers ont tous été écrits dans {2}.</translation>
    </message>
  </context>
  <context>
    <name>BatchList</name>
    <message>
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message>
      <source>Production</source>
      <translation>Production</translation>
    </message>
    <message>
      <source>Recipient</source>
      <translation>Destinataire</translation>
    </message>
    <message>
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Fichiers</translation>
    </message>
    <message>
      <source>replaces a file</source>
      <translation>remplace un fichier</translation>
    </message>
    <message>
      <source>… and {0} more</source>
      <translation>… et {0} de plus</translation>
    </message>
    <message>
      <source>written</source>
      <translation>écrit</translation>
    </message>
    <message>
      <source>refused</source>
      <translation>refusé</translation>
    </message>
    <message>
      <source>not begun</source>
      <translation>pas commencé</translation>
    </message>
  </context>
  <context>
    <name>BatchPlace</name>
    <message>
      <source>Folder</source>
      <translation>Dossier</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Choisir…</translation>
    </message>
    <message>
      <source>Choose the folder of the files</source>
      <translation>Choisir le dossier des fichiers</translation>
    </message>
    <message>
      <source>Names</source>
      <translation>Noms</translation>
    </message>
    <message>
      <source>What stands in braces is filled in for each file</source>
      <translation>Ce qui est entre accolades est rempli pour chaque fichier</translation>
    </message>
    <message>
      <source>Insert ▾</source>
      <translation>Insérer ▾</translation>
    </message>
    <message>
      <source>Insert what differs from file to file</source>
      <translation>Insérer ce qui diffère d'un fichier à l'autre</translation>
    </message>
    <message>
      <source>Series</source>
      <translation>Série</translation>
    </message>
    <message>
      <source>Season</source>
      <translation>Saison</translation>
    </message>
    <message>
      <source>Number of the episode</source>
      <translation>Numéro de l'épisode</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titre</translation>
    </message>
    <message>
      <source>Title of the episode</source>
      <translation>Titre de l'épisode</translation>
    </message>
    <message>
      <source>Production number</source>
      <translation>Numéro de production</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>Année</translation>
    </message>
    <message>
      <source>Recipient</source>
      <translation>Destinataire</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <source>As at first</source>
      <translation>Comme au début</translation>
    </message>
    <message>
      <source>Folder of the files</source>
      <translation>Dossier des fichiers</translation>
    </message>
  </context>
  <context>
    <name>BuildingBlock</name>
    <message>
      <source>Heard from (dB)</source>
      <translation>Audible dès (dB)</translation>
    </message>
    <message>
      <source>The level from which a clip counts as heard; fades and gain move it</source>
      <translation>Le niveau à partir duquel un clip compte comme audible ; fondus et gain le déplacent</translation>
    </message>
    <message>
      <source>Gap up to (s)</source>
      <translation>Écart jusqu’à (s)</translation>
    </message>
    <message>
      <source>Clips of one piece that lie no further apart are one cue</source>
      <translation>Les clips d’un morceau qui ne sont pas plus éloignés forment un seul cue</translation>
    </message>
    <message>
      <source>For the whole production, also at its next import. Blank: as at each import.</source>
      <translation>Pour toute la production, et pour son prochain import. Vide : comme à chaque import.</translation>
    </message>
  </context>
  <context>
    <name>CardEdits</name>
    <message>
      <source>“{0}”, typed as “{1}” of {2}, was not stored. {3}</source>
      <translation>« {0} », saisi pour « {1} » de {2}, n'a pas été enregistré. {3}</translation>
    </message>
    <message>
      <source>a cue without a name</source>
      <translation>un cue sans nom</translation>
    </message>
    <message>
      <source>“{0}” of {1} of these cues was changed elsewhere while you typed “{2}”.</source>
      <translation>« {0} » de {1} de ces cues a été modifié ailleurs pendant que vous tapiez « {2} ».</translation>
    </message>
    <message>
      <source>“{0}” of {1} was changed elsewhere to “{2}” while you typed “{3}”.</source>
      <translation>« {0} » de {1} est devenu « {2} » ailleurs pendant que vous tapiez « {3} ».</translation>
    </message>
    <message>
      <source>“{0}” of {1} was emptied elsewhere while you typed “{2}”.</source>
      <translation>« {0} » de {1} a été vidé ailleurs pendant que vous tapiez « {2} ».</translation>
    </message>
    <message>
      <source>The writers and publishers of {0} were changed elsewhere while you edited them.</source>
      <translation>Les auteurs et éditeurs de {0} ont été modifiés ailleurs pendant que vous les modifiiez.</translation>
    </message>
    <message>
      <source>Keep mine</source>
      <translation>Garder le mien</translation>
    </message>
    <message>
      <source>Take theirs</source>
      <translation>Prendre le leur</translation>
    </message>
    <message>
      <source>“{0}” is known and was not renamed. Write it “{1}” everywhere?</source>
      <translation>« {0} » est connu et n'a pas été renommé. L'écrire « {1} » partout ?</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Renommer</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Laisser ainsi</translation>
    </message>
  </context>
  <context>
    <name>CardHeader</name>
    <message>
      <source>{count} cues</source>
      <translation>{count} cues</translation>
    </message>
    <message>
      <source>Untitled cue</source>
      <translation>Cue sans titre</translation>
    </message>
    <message>
      <source>too many to show their values</source>
      <translation>trop nombreux pour montrer leurs valeurs</translation>
    </message>
    <message>
      <source>{0} of music, {1} reported</source>
      <translation>{0} de musique, {1} déclarées</translation>
    </message>
  </context>
  <context>
    <name>CardPlace</name>
    <message>
      <source>Sound &amp; tags</source>
      <translation>Son et balises</translation>
    </message>
  </context>
  <context>
    <name>CardRights</name>
    <message>
      <source>Only for this cue</source>
      <translation>Pour ce cue seulement</translation>
    </message>
    <message>
      <source>Give this cue parties of its own; the work keeps what it has</source>
      <translation>Donner à ce cue ses propres ayants droit ; l'œuvre garde les siens</translation>
    </message>
    <message>
      <source>Follow the work again</source>
      <translation>Suivre de nouveau l'œuvre</translation>
    </message>
    <message>
      <source>Drop what this cue says differently</source>
      <translation>Abandonner ce que ce cue indique autrement</translation>
    </message>
    <message>
      <source>Work…</source>
      <translation>Œuvre…</translation>
    </message>
    <message>
      <source>Open the work: writers, public domain, what it arranges, codes</source>
      <translation>Ouvrir l'œuvre : auteurs, domaine public, ce qu'elle arrange, codes</translation>
    </message>
    <message>
      <source>Writers and publishers</source>
      <translation>Auteurs et éditeurs</translation>
    </message>
    <message>
      <source>Only for this cue, instead of the parties of its works.</source>
      <translation>Pour ce cue seulement, au lieu des ayants droit de ses œuvres.</translation>
    </message>
    <message>
      <source>Together from {0} works, by their portions.</source>
      <translation>Ensemble à partir de {0} œuvres, selon leurs portions.</translation>
    </message>
    <message>
      <source>Of the work “{work}”: a change shows in every cue that uses it.</source>
      <translation>De l'œuvre « {work} » : une modification se voit dans chaque cue qui l'utilise.</translation>
    </message>
    <message>
      <source>Only for this cue; how it differs from the work “{0}” stands below.</source>
      <translation>Pour ce cue seulement ; ce qui diffère de l'œuvre « {0} » figure plus bas.</translation>
    </message>
    <message>
      <source>Only for this cue; nothing differs from the work “{0}” yet.</source>
      <translation>Pour ce cue seulement ; rien ne diffère encore de l'œuvre « {0} ».</translation>
    </message>
    <message>
      <source>Of the work “{work}”, used by {count} cues: a change shows in all of them.</source>
      <translation>De l'œuvre « {work} », utilisée par {count} cues : une modification se voit dans tous.</translation>
    </message>
    <message>
      <source>Of the work “{work}”.</source>
      <translation>De l'œuvre « {work} ».</translation>
    </message>
    <message>
      <source>and {0} more</source>
      <translation>et {0} de plus</translation>
    </message>
    <message>
      <source>{0}: only here ({1})</source>
      <translation>{0} : seulement ici ({1})</translation>
    </message>
    <message>
      <source>{0}: not here ({1})</source>
      <translation>{0} : pas ici ({1})</translation>
    </message>
    <message>
      <source>{0}: role {1} → {2}</source>
      <translation>{0} : rôle {1} → {2}</translation>
    </message>
    <message>
      <source>{0}: society {1} → {2}</source>
      <translation>{0} : société {1} → {2}</translation>
    </message>
    <message>
      <source>{0}: share {1} → {2}</source>
      <translation>{0} : part {1} → {2}</translation>
    </message>
    <message>
      <source>{0}: for writer {1} → {2}</source>
      <translation>{0} : pour l'auteur {1} → {2}</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>inconnu</translation>
    </message>
  </context>
  <context>
    <name>CardTabs</name>
    <message>
      <source>Parts of the cue card</source>
      <translation>Parties de la fiche du cue</translation>
    </message>
  </context>
  <context>
    <name>CatalogSession</name>
    <message>
      <source>Opening</source>
      <translation>Ouverture</translation>
    </message>
    <message>
      <source>Something went wrong inside Cuefolio ({0}); nothing was changed.</source>
      <translation>Quelque chose a échoué dans Cuefolio ({0}) ; rien n'a été modifié.</translation>
    </message>
  </context>
  <context>
    <name>CellBlock</name>
    <message>
      <source>Nothing was pasted: there are {0} rows too many for these results. Paste into a production to add cues.</source>
      <translation>Rien n'a été collé : il y a {0} lignes de trop pour ces résultats. Collez dans une production pour ajouter des cues.</translation>
    </message>
  </context>
  <context>
    <name>ChangeDetail</name>
    <message>
      <source>Before</source>
      <translation>Avant</translation>
    </message>
    <message>
      <source>After</source>
      <translation>Après</translation>
    </message>
    <message>
      <source>Values before and after the change</source>
      <translation>Valeurs avant et après la modification</translation>
    </message>
    <message>
      <source>Bring back</source>
      <translation>Rétablir</translation>
    </message>
    <message>
      <source>This catalogue can only be read.</source>
      <translation>Ce catalogue est en lecture seule.</translation>
    </message>
    <message>
      <source>Give the field this value again: {0}</source>
      <translation>Rendre cette valeur au champ : {0}</translation>
    </message>
  </context>
  <context>
    <name>CheckCommands</name>
    <message>
      <source>Mended. {0}</source>
      <translation>Réparé. {0}</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Choose a problem that says “Mend”; the others need a person to decide.</source>
      <translation>Choisissez un problème qui indique « Réparer » ; pour les autres, une personne doit décider.</translation>
    </message>
  </context>
  <context>
    <name>CheckHeader</name>
    <message>
      <source>Check</source>
      <translation>Contrôle</translation>
    </message>
    <message>
      <source>Nothing is missing on the cue sheet.</source>
      <translation>Rien ne manque sur le relevé.</translation>
    </message>
    <message>
      <source>Coloured by rule {0}: {1}</source>
      <translation>Coloré par la règle {0} : {1}</translation>
    </message>
  </context>
  <context>
    <name>ChoiceField</name>
    <message>
      <source>unknown</source>
      <translation>inconnu</translation>
    </message>
    <message>
      <source>several values</source>
      <translation>plusieurs valeurs</translation>
    </message>
  </context>
  <context>
    <name>ClipModel</name>
    <message>
      <source>Track</source>
      <translation>Piste</translation>
    </message>
    <message>
      <source>Clip</source>
      <translation>Clip</translation>
    </message>
    <message>
      <source>In</source>
      <translation>Début</translation>
    </message>
    <message>
      <source>Out</source>
      <translation>Fin</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Source</translation>
    </message>
    <message>
      <source>Source in</source>
      <translation>Début source</translation>
    </message>
    <message>
      <source>Source out</source>
      <translation>Fin source</translation>
    </message>
    <message>
      <source>Gain</source>
      <translation>Gain</translation>
    </message>
    <message>
      <source>Fade in</source>
      <translation>Fondu d’entrée</translation>
    </message>
    <message>
      <source>Fade out</source>
      <translation>Fondu de sortie</translation>
    </message>
    <message>
      <source>Muted</source>
      <translation>Muet</translation>
    </message>
    <message>
      <source>In the file</source>
      <translation>Dans le fichier</translation>
    </message>
    <message>
      <source>none</source>
      <translation>aucun</translation>
    </message>
  </context>
  <context>
    <name>ClipTable</name>
    <message>
      <source>Clips of the cue</source>
      <translation>Clips du cue</translation>
    </message>
  </context>
  <context>
    <name>Clips</name>
    <message>
      <source>{0} s</source>
      <translation>{0} s</translation>
    </message>
    <message>
      <source>{0} to {1} dB</source>
      <translation>{0} à {1} dB</translation>
    </message>
    <message>
      <source>{0} dB</source>
      <translation>{0} dB</translation>
    </message>
    <message>
      <source>line {0}</source>
      <translation>ligne {0}</translation>
    </message>
    <message>
      <source>On {0}, {1} to {2}</source>
      <translation>Sur {0}, de {1} à {2}</translation>
    </message>
    <message>
      <source>a track without a name</source>
      <translation>une piste sans nom</translation>
    </message>
    <message>
      <source>Plays {0}</source>
      <translation>Joue {0}</translation>
    </message>
    <message>
      <source>From {0} to {1} of it</source>
      <translation>De {0} à {1} dans la source</translation>
    </message>
    <message>
      <source>From {0} of it</source>
      <translation>À partir de {0} dans la source</translation>
    </message>
    <message>
      <source>Gain {0}</source>
      <translation>Gain {0}</translation>
    </message>
    <message>
      <source>Fade in {0}</source>
      <translation>Fondu d’entrée {0}</translation>
    </message>
    <message>
      <source>Fade out {0}</source>
      <translation>Fondu de sortie {0}</translation>
    </message>
    <message>
      <source>Speed {0} %</source>
      <translation>Vitesse {0} %</translation>
    </message>
    <message>
      <source>Inside of {0}</source>
      <translation>À l’intérieur de {0}</translation>
    </message>
    <message>
      <source>In the file: {0}</source>
      <translation>Dans le fichier : {0}</translation>
    </message>
  </context>
  <context>
    <name>ClockPanel</name>
    <message>
      <source>Timecode on the other screen</source>
      <translation>Timecode sur l'autre écran</translation>
    </message>
    <message>
      <source>Type the timecode that the other screen is about to show and press Enter when it does</source>
      <translation>Tapez le timecode que l'autre écran va montrer et appuyez sur Entrée quand il y est</translation>
    </message>
    <message>
      <source>Now is</source>
      <translation>C'est maintenant</translation>
    </message>
    <message>
      <source>−1 s</source>
      <translation>−1 s</translation>
    </message>
    <message>
      <source>Clock one second back</source>
      <translation>Horloge une seconde en arrière</translation>
    </message>
    <message>
      <source>Clock ten frames back</source>
      <translation>Horloge dix images en arrière</translation>
    </message>
    <message>
      <source>Clock one frame back</source>
      <translation>Horloge une image en arrière</translation>
    </message>
    <message>
      <source>Clock one frame forward</source>
      <translation>Horloge une image en avant</translation>
    </message>
    <message>
      <source>Clock ten frames forward</source>
      <translation>Horloge dix images en avant</translation>
    </message>
    <message>
      <source>+1 s</source>
      <translation>+1 s</translation>
    </message>
    <message>
      <source>Clock one second forward</source>
      <translation>Horloge une seconde en avant</translation>
    </message>
  </context>
  <context>
    <name>ColourDialog</name>
    <message>
      <source>Choose a colour</source>
      <translation>Choisir une couleur</translation>
    </message>
  </context>
  <context>
    <name>ColourField</name>
    <message>
      <source>None yet</source>
      <translation>Aucun pour l'instant</translation>
    </message>
    <message>
      <source>different ones</source>
      <translation>différents</translation>
    </message>
  </context>
  <context>
    <name>CommandPalette</name>
    <message>
      <source>Command palette</source>
      <translation>Palette de commandes</translation>
    </message>
    <message>
      <source>Commands that fit</source>
      <translation>Commandes qui conviennent</translation>
    </message>
    <message>
      <source>Nothing fits; try fewer letters.</source>
      <translation>Rien ne convient ; essayez moins de lettres.</translation>
    </message>
    <message>
      <source>↑ ↓ choose   ·   Enter do it   ·   Esc close</source>
      <translation>↑ ↓ choisir   ·   Entrée exécuter   ·   Échap fermer</translation>
    </message>
  </context>
  <context>
    <name>CompareDialog</name>
    <message>
      <source>Compare “{0}” with a sheet</source>
      <translation>Comparer « {0} » avec un relevé</translation>
    </message>
    <message>
      <source>Lines that are listed</source>
      <translation>Lignes affichées</translation>
    </message>
    <message>
      <source>Ours rolled up</source>
      <translation>La nôtre regroupée</translation>
    </message>
    <message>
      <source>Compare with our commissioned score in one line, as some recipients want it</source>
      <translation>Comparer avec notre musique de commande en une ligne, comme certains destinataires la veulent</translation>
    </message>
    <message>
      <source>Tick all</source>
      <translation>Tout cocher</translation>
    </message>
    <message>
      <source>Tick every listed line of which something can be taken over, but no uncertain match</source>
      <translation>Cocher chaque ligne affichée dont on peut reprendre quelque chose, sauf les rapprochements incertains</translation>
    </message>
    <message>
      <source>Untick all</source>
      <translation>Tout décocher</translation>
    </message>
    <message>
      <source>Differences of the line</source>
      <translation>Différences de la ligne</translation>
    </message>
    <message>
      <source>Field</source>
      <translation>Champ</translation>
    </message>
    <message>
      <source>What the sheets say</source>
      <translation>Ce que disent les relevés</translation>
    </message>
    <message>
      <source>Differences of the production</source>
      <translation>Différences de la production</translation>
    </message>
    <message>
      <source>Take over</source>
      <translation>Reprendre</translation>
    </message>
    <message>
      <source>Take over what is ticked, as one step that can be undone</source>
      <translation>Reprendre ce qui est coché, en une seule étape annulable</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Détails</translation>
    </message>
    <message>
      <source>This line</source>
      <translation>Cette ligne</translation>
    </message>
    <message>
      <source>The production ({0})</source>
      <translation>La production ({0})</translation>
    </message>
    <message>
      <source>Names alike ({0})</source>
      <translation>Noms proches ({0})</translation>
    </message>
    <message>
      <source>All lines ({0})</source>
      <translation>Toutes les lignes ({0})</translation>
    </message>
    <message>
      <source>Differences ({0})</source>
      <translation>Différences ({0})</translation>
    </message>
    <message>
      <source>Uncertain matches ({0})</source>
      <translation>Rapprochements incertains ({0})</translation>
    </message>
    <message>
      <source>New, only theirs ({0})</source>
      <translation>Nouvelles, chez eux seuls ({0})</translation>
    </message>
    <message>
      <source>Only ours ({0})</source>
      <translation>Chez nous seuls ({0})</translation>
    </message>
    <message>
      <source>Agreeing ({0})</source>
      <translation>Concordantes ({0})</translation>
    </message>
    <message>
      <source>Music: theirs {0}, ours {1}</source>
      <translation>Musique : chez eux {0}, chez nous {1}</translation>
    </message>
    <message>
      <source>Uncertain matches are not ticked together with others; still to look at: {0}.</source>
      <translation>Les rapprochements incertains ne se cochent pas avec d’autres ; encore à regarder : {0}.</translation>
    </message>
    <message>
      <source>Take over ({0})</source>
      <translation>Reprendre ({0})</translation>
    </message>
    <message>
      <source>Taking over the sheet</source>
      <translation>Reprise du relevé</translation>
    </message>
    <message>
      <source>Taken over; what is left differs still.</source>
      <translation>Repris ; ce qui reste diffère encore.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
  </context>
  <context>
    <name>ComparisonDialog</name>
    <message>
      <source>What changed</source>
      <translation>Ce qui a changé</translation>
    </message>
    <message>
      <source>Comparing…</source>
      <translation>Comparaison…</translation>
    </message>
    <message>
      <source>Changes by cue</source>
      <translation>Changements par cue</translation>
    </message>
    <message>
      <source>Both sheets say the same</source>
      <translation>Les deux relevés disent la même chose</translation>
    </message>
    <message>
      <source>Whoever has the earlier one needs no new one.</source>
      <translation>Qui a le premier n'a pas besoin d'un nouveau.</translation>
    </message>
    <message>
      <source>Export the changes…</source>
      <translation>Exporter les changements…</translation>
    </message>
    <message>
      <source>The production as it is now</source>
      <translation>La production telle qu'elle est maintenant</translation>
    </message>
    <message>
      <source>Production</source>
      <translation>Production</translation>
    </message>
    <message>
      <source>Before: {0}</source>
      <translation>Avant : {0}</translation>
    </message>
    <message>
      <source>After: {0}</source>
      <translation>Après : {0}</translation>
    </message>
    <message>
      <source>{0} changed</source>
      <translation>{0} avec changements</translation>
    </message>
    <message>
      <source>{0} new</source>
      <translation>{0} en plus</translation>
    </message>
    <message>
      <source>{0} gone</source>
      <translation>{0} en moins</translation>
    </message>
    <message>
      <source>{0} unchanged</source>
      <translation>{0} sans changement</translation>
    </message>
    <message>
      <source>Export the changes</source>
      <translation>Exporter les changements</translation>
    </message>
    <message>
      <source>Workbook (*.xlsx)</source>
      <translation>Classeur (*.xlsx)</translation>
    </message>
    <message>
      <source>Web page (*.html)</source>
      <translation>Page web (*.html)</translation>
    </message>
    <message>
      <source>Text (*.txt)</source>
      <translation>Texte (*.txt)</translation>
    </message>
    <message>
      <source>CSV (*.csv)</source>
      <translation>CSV (*.csv)</translation>
    </message>
    <message>
      <source>Writing the changes</source>
      <translation>Écriture des changements</translation>
    </message>
    <message>
      <source>The changes are in {0}.</source>
      <translation>Les changements sont dans {0}.</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>Montrer dans le dossier</translation>
    </message>
  </context>
  <context>
    <name>CopyDialog</name>
    <message>
      <source>Copy from another episode</source>
      <translation>Copier depuis un autre épisode</translation>
    </message>
    <message>
      <source>Copy from</source>
      <translation>Copier depuis</translation>
    </message>
    <message>
      <source>In “{0}”</source>
      <translation>Dans « {0} »</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <source>There is no other production yet</source>
      <translation>Il n’y a pas encore d’autre production</translation>
    </message>
    <message>
      <source>Cues are copied from one production of this catalogue to another.</source>
      <translation>Les cues se copient d’une production de ce catalogue à une autre.</translation>
    </message>
    <message>
      <source>Copy {0}</source>
      <translation>Copier {0}</translation>
    </message>
    <message>
      <source>Nothing is ticked yet</source>
      <translation>Rien n’est encore coché</translation>
    </message>
    <message>
      <source>Tick the cues that this production has, too: Space or a click on the box.</source>
      <translation>Cochez les cues que cette production a aussi : Espace ou un clic sur la case.</translation>
    </message>
    <message>
      <source>This cannot be copied</source>
      <translation>Copie impossible</translation>
    </message>
  </context>
  <context>
    <name>CopyProfileDialog</name>
    <message>
      <source>Copy a recipient</source>
      <translation>Copier un destinataire</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Id</source>
      <translation>Identifiant</translation>
    </message>
    <message>
      <source>Small letters and digits, parted by hyphens</source>
      <translation>Minuscules et chiffres, séparés par des traits d'union</translation>
    </message>
    <message>
      <source>A copy of {0} is a file of your own, in which you change what differs.</source>
      <translation>Une copie de {0} est un fichier à vous, où vous changez ce qui diffère.</translation>
    </message>
    <message>
      <source>Exports and the command line name the recipient by it.</source>
      <translation>Les exports et la ligne de commande nomment ainsi le destinataire.</translation>
    </message>
    <message>
      <source>{0}, our way</source>
      <translation>{0}, à notre façon</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
  </context>
  <context>
    <name>CrashDialog</name>
    <message>
      <source>Something went wrong</source>
      <translation>Quelque chose a échoué</translation>
    </message>
    <message>
      <source>Something went wrong inside Cuefolio</source>
      <translation>Quelque chose a échoué dans Cuefolio</translation>
    </message>
    <message>
      <source>This is a bug of ours. What was stored before is safe; the last action was not carried out. You can go on working. Please copy the report and send it to us.</source>
      <translation>C'est une erreur de notre part. Ce qui était enregistré est en sûreté ; la dernière action n'a pas été exécutée. Vous pouvez continuer. Merci de copier le rapport et de nous l'envoyer.</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Rapport</translation>
    </message>
    <message>
      <source>Copy report</source>
      <translation>Copier le rapport</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Continuer</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>Copié</translation>
    </message>
  </context>
  <context>
    <name>CreditsDialog</name>
    <message>
      <source>End credits</source>
      <translation>Générique de fin</translation>
    </message>
    <message>
      <source>Wording</source>
      <translation>Formulation</translation>
    </message>
    <message>
      <source>Text of the credits</source>
      <translation>Texte du générique</translation>
    </message>
    <message>
      <source>No songs to be credited</source>
      <translation>Aucune chanson à créditer</translation>
    </message>
    <message>
      <source>Songs are cues whose origin is a song, library music or public domain.</source>
      <translation>Les chansons sont les cues dont l’origine est une chanson, de la musique d’illustration ou du domaine public.</translation>
    </message>
    <message>
      <source>What is missing</source>
      <translation>Ce qui manque</translation>
    </message>
    <message>
      <source>Enter or a double click goes to the cue.</source>
      <translation>Entrée ou un double clic mène au cue.</translation>
    </message>
    <message>
      <source>Nothing is missing</source>
      <translation>Rien ne manque</translation>
    </message>
    <message>
      <source>Own wordings</source>
      <translation>Formulations à soi</translation>
    </message>
    <message>
      <source>From a file…</source>
      <translation>Depuis un fichier…</translation>
    </message>
    <message>
      <source>Write your own…</source>
      <translation>Écrire les vôtres…</translation>
    </message>
    <message>
      <source>Save as…</source>
      <translation>Enregistrer sous…</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <source>A file of wordings</source>
      <translation>Un fichier de formulations</translation>
    </message>
    <message>
      <source>Wordings (*.toml)</source>
      <translation>Formulations (*.toml)</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>Your wordings lie in {0}. Change them there, save, and read them again.</source>
      <translation>Vos formulations sont dans {0}. Modifiez-les là, enregistrez, puis relisez-les.</translation>
    </message>
    <message>
      <source>Read again</source>
      <translation>Relire</translation>
    </message>
    <message>
      <source>Unknown, so left out: {0}</source>
      <translation>Inconnu, donc omis : {0}</translation>
    </message>
    <message>
      <source>The credits are on the clipboard.</source>
      <translation>Le générique est dans le presse-papiers.</translation>
    </message>
    <message>
      <source>Save the credits as</source>
      <translation>Enregistrer le générique sous</translation>
    </message>
    <message>
      <source>Text (*.txt)</source>
      <translation>Texte (*.txt)</translation>
    </message>
    <message>
      <source>Film</source>
      <translation>Film</translation>
    </message>
    <message>
      <source>{0} end credits</source>
      <translation>{0} générique de fin</translation>
    </message>
    <message>
      <source>Saved as {0}.</source>
      <translation>Enregistré sous {0}.</translation>
    </message>
  </context>
  <context>
    <name>CueCard</name>
    <message>
      <source>Cue card</source>
      <translation>Fiche du cue</translation>
    </message>
    <message>
      <source>No cue selected</source>
      <translation>Aucun cue sélectionné</translation>
    </message>
    <message>
      <source>Select a cue to see everything about it.</source>
      <translation>Sélectionnez un cue pour tout savoir de lui.</translation>
    </message>
    <message>
      <source>Music</source>
      <translation>Musique</translation>
    </message>
    <message>
      <source>Rights</source>
      <translation>Droits</translation>
    </message>
    <message>
      <source>Rights: writers, publishers, codes</source>
      <translation>Droits : auteurs, éditeurs, codes</translation>
    </message>
    <message>
      <source>Scene</source>
      <translation>Scène</translation>
    </message>
    <message>
      <source>Scene and mood</source>
      <translation>Scène et ambiance</translation>
    </message>
    <message>
      <source>Evidence</source>
      <translation>Preuves</translation>
    </message>
    <message>
      <source>Evidence: recording, stretches, tags</source>
      <translation>Preuves : enregistrement, passages, balises</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Historique</translation>
    </message>
    <message>
      <source>How it is used</source>
      <translation>Comment elle est utilisée</translation>
    </message>
    <message>
      <source>Work on the cue</source>
      <translation>Travail sur le cue</translation>
    </message>
    <message>
      <source>Recording and codes</source>
      <translation>Enregistrement et codes</translation>
    </message>
    <message>
      <source>+0:30 or timecode</source>
      <translation>+0:30 ou timecode</translation>
    </message>
    <message>
      <source>from the facts below</source>
      <translation>d'après les faits ci-dessous</translation>
    </message>
    <message>
      <source>title of the recording</source>
      <translation>titre de l'enregistrement</translation>
    </message>
    <message>
      <source>The cue ends after the programme.</source>
      <translation>Le cue finit après le programme.</translation>
    </message>
  </context>
  <context>
    <name>CueCommands</name>
    <message>
      <source>Cues can be moved in film order only; click the sorted heading until its arrow is gone.</source>
      <translation>Les cues ne se déplacent que dans l'ordre du film ; cliquez sur l'en-tête trié jusqu'à ce que sa flèche disparaisse.</translation>
    </message>
    <message>
      <source>Fill from an audio file</source>
      <translation>Remplir depuis un fichier audio</translation>
    </message>
  </context>
  <context>
    <name>CueFieldLine</name>
    <message>
      <source>{0}  ·  {1} long</source>
      <translation>{0}  ·  durée {1}</translation>
    </message>
    <message>
      <source>Changed elsewhere meanwhile to “{0}”.</source>
      <translation>Devenu « {0} » ailleurs entre-temps.</translation>
    </message>
    <message>
      <source>Changed elsewhere meanwhile.</source>
      <translation>Modifié ailleurs entre-temps.</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>inconnu</translation>
    </message>
    <message>
      <source>and {0} other values</source>
      <translation>et {0} autres valeurs</translation>
    </message>
    <message>
      <source>and others that differ between the cues</source>
      <translation>et d'autres qui diffèrent entre les cues</translation>
    </message>
  </context>
  <context>
    <name>CueGrid</name>
    <message>
      <source>Cues</source>
      <translation>Cues</translation>
    </message>
    <message>
      <source>Select all</source>
      <translation>Tout sélectionner</translation>
    </message>
    <message>
      <source>Select all (Ctrl+A)</source>
      <translation>Tout sélectionner (Ctrl+A)</translation>
    </message>
    <message>
      <source>No cue fits the filters under the headings.</source>
      <translation>Aucun cue ne répond aux filtres sous les en-têtes.</translation>
    </message>
    <message>
      <source>The cue that you were typing in was deleted in another window.</source>
      <translation>Le cue dans lequel vous tapiez a été supprimé dans une autre fenêtre.</translation>
    </message>
  </context>
  <context>
    <name>CueHeader</name>
    <message>
      <source>Headings</source>
      <translation>En-têtes</translation>
    </message>
  </context>
  <context>
    <name>CueListing</name>
    <message>
      <source>Outside all reels</source>
      <translation>Hors de toute bobine</translation>
    </message>
    <message>
      <source>No scene</source>
      <translation>Pas de scène</translation>
    </message>
    <message>
      <source>Origin unknown</source>
      <translation>Origine inconnue</translation>
    </message>
    <message>
      <source>No composer</source>
      <translation>Pas de compositeur</translation>
    </message>
    <message>
      <source>No mood</source>
      <translation>Pas d'ambiance</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Aucune</translation>
    </message>
    <message>
      <source>Reel {0}</source>
      <translation>Bobine {0}</translation>
    </message>
    <message>
      <source>{0} omitted</source>
      <translation>{0} retirés</translation>
    </message>
    <message>
      <source>{0} more in other groups</source>
      <translation>{0} de plus dans d'autres groupes</translation>
    </message>
    <message>
      <source>Group {0}, {1}, folded</source>
      <translation>Groupe {0}, {1}, replié</translation>
    </message>
    <message>
      <source>Group {0}, {1}</source>
      <translation>Groupe {0}, {1}</translation>
    </message>
  </context>
  <context>
    <name>CueModel</name>
    <message>
      <source>{0} is no sound design any more: without an origin it counts as music.</source>
      <translation>{0} n'est plus du design sonore : sans origine, il compte comme musique.</translation>
    </message>
    <message>
      <source>The entry</source>
      <translation>L'entrée</translation>
    </message>
    <message>
      <source>{0} entries are no sound design any more: without an origin they count as music.</source>
      <translation>{0} entrées ne sont plus du design sonore : sans origine, elles comptent comme musique.</translation>
    </message>
    <message>
      <source>Cues can be moved in film order only; switch groups and filters off first.</source>
      <translation>Les cues ne se déplacent que dans l'ordre du film ; désactivez d'abord groupes et filtres.</translation>
    </message>
  </context>
  <context>
    <name>CueTable</name>
    <message>
      <source>New cue…</source>
      <translation>Nouveau cue…</translation>
    </message>
    <message>
      <source>{0}, new cue</source>
      <translation>{0}, nouveau cue</translation>
    </message>
    <message>
      <source>{0} Your text is kept: Enter tries again, Esc gives it up.</source>
      <translation>{0} Votre texte est gardé : Entrée réessaie, Échap l'abandonne.</translation>
    </message>
    <message>
      <source>This cue ends after the programme; check its out or the programme's duration.</source>
      <translation>Ce cue finit après le programme ; vérifiez sa fin ou la durée du programme.</translation>
    </message>
    <message>
      <source>blank</source>
      <translation>vide</translation>
    </message>
  </context>
  <context>
    <name>DecimalField</name>
    <message>
      <source>A number from {least} to {most} belongs here.</source>
      <translation>Il faut ici un nombre de {least} à {most}.</translation>
    </message>
  </context>
  <context>
    <name>DeliveredDialog</name>
    <message>
      <source>Delivered sheets</source>
      <translation>Relevés remis</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Quand</translation>
    </message>
    <message>
      <source>Sheet</source>
      <translation>Relevé</translation>
    </message>
    <message>
      <source>Recipient</source>
      <translation>Destinataire</translation>
    </message>
    <message>
      <source>To</source>
      <translation>À</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message>
      <source>By</source>
      <translation>Par</translation>
    </message>
    <message>
      <source>Sheets that went out, the newest first</source>
      <translation>Relevés envoyés, le plus récent d'abord</translation>
    </message>
    <message>
      <source>Nothing went out yet</source>
      <translation>Rien n'a encore été remis</translation>
    </message>
    <message>
      <source>Each sheet that you export or deliver is kept here as it went: its lines, the rules of the recipient, and a checksum of its file.</source>
      <translation>Chaque relevé que vous exportez ou remettez est gardé ici tel qu'il est parti : ses lignes, les règles du destinataire et une somme de contrôle de son fichier.</translation>
    </message>
    <message>
      <source>Export cue sheet…</source>
      <translation>Exporter le relevé musical…</translation>
    </message>
    <message>
      <source>Write again…</source>
      <translation>Réécrire…</translation>
    </message>
    <message>
      <source>Write the sheet as it went out, whatever was changed since</source>
      <translation>Écrire le relevé tel qu'il est parti, quoi qu'on ait changé depuis</translation>
    </message>
    <message>
      <source>Check a file…</source>
      <translation>Vérifier un fichier…</translation>
    </message>
    <message>
      <source>Find out whether a file is the one that went out</source>
      <translation>Savoir si un fichier est bien celui qui est parti</translation>
    </message>
    <message>
      <source>Lock…</source>
      <translation>Verrouiller…</translation>
    </message>
    <message>
      <source>Unlock…</source>
      <translation>Déverrouiller…</translation>
    </message>
    <message>
      <source>{0}, its record was altered</source>
      <translation>{0}, trace modifiée</translation>
    </message>
    <message>
      <source>Compare these two</source>
      <translation>Comparer les deux</translation>
    </message>
    <message>
      <source>Compare with now</source>
      <translation>Comparer à maintenant</translation>
    </message>
    <message>
      <source>Select two sheets to see what changed between them.</source>
      <translation>Sélectionnez deux relevés pour voir ce qui a changé de l'un à l'autre.</translation>
    </message>
    <message>
      <source>score rolled up</source>
      <translation>musique originale regroupée</translation>
    </message>
    <message>
      <source>Note: {0}</source>
      <translation>Note : {0}</translation>
    </message>
    <message>
      <source>The record is as it was kept. Checksum of the file (SHA-256): {0}…</source>
      <translation>La trace est telle qu'elle a été gardée. Somme de contrôle du fichier (SHA-256) : {0}…</translation>
    </message>
    <message>
      <source>This record was altered outside Cuefolio, so it can neither be compared nor written again; take the catalogue from a backup.</source>
      <translation>Cette trace a été modifiée hors de Cuefolio ; elle ne peut donc être ni comparée ni réécrite : reprenez le catalogue d'une sauvegarde.</translation>
    </message>
    <message>
      <source>Write the sheet again as</source>
      <translation>Réécrire le relevé sous</translation>
    </message>
    <message>
      <source>Writing the sheet again</source>
      <translation>Réécriture du relevé</translation>
    </message>
    <message>
      <source>The sheet is in {0}, the same to the byte as the one that went out.</source>
      <translation>Le relevé est dans {0}, identique à l'octet près à celui qui est parti.</translation>
    </message>
    <message>
      <source>The sheet is in {0}. It says what went out, but this version of Cuefolio sets it otherwise.</source>
      <translation>Le relevé est dans {0}. Il dit ce qui est parti, mais cette version de Cuefolio le compose autrement.</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>Montrer dans le dossier</translation>
    </message>
    <message>
      <source>Which file is it?</source>
      <translation>De quel fichier s'agit-il ?</translation>
    </message>
    <message>
      <source>{0} is the file that went out, to the byte: {1}.</source>
      <translation>{0} est, à l'octet près, le fichier qui est parti : {1}.</translation>
    </message>
    <message>
      <source>{0} is not the file that went out, or was changed since: {1}.</source>
      <translation>{0} n'est pas le fichier qui est parti, ou a été changé depuis : {1}.</translation>
    </message>
  </context>
  <context>
    <name>Delivery</name>
    <message>
      <source>Revision {0}</source>
      <translation>Révision {0}</translation>
    </message>
    <message>
      <source>Original</source>
      <translation>Original</translation>
    </message>
    <message>
      <source>Exported</source>
      <translation>Exporté</translation>
    </message>
    <message>
      <source>{0} of {1}, {2}</source>
      <translation>{0} du {1}, {2}</translation>
    </message>
    <message>
      <source>Exported on {0}, {1}</source>
      <translation>Exporté le {0}, {1}</translation>
    </message>
    <message>
      <source>{0}, to {1}</source>
      <translation>{0}, à {1}</translation>
    </message>
    <message>
      <source>{0} of “{1}”</source>
      <translation>{0} de « {1} »</translation>
    </message>
    <message>
      <source>Moved from place {0} to place {1}.</source>
      <translation>Passé de la place {0} à la place {1}.</translation>
    </message>
    <message>
      <source>{0}: “{1}” is new.</source>
      <translation>{0} : « {1} » est nouveau.</translation>
    </message>
    <message>
      <source>{0}: “{1}” is gone.</source>
      <translation>{0} : « {1} » a disparu.</translation>
    </message>
  </context>
  <context>
    <name>Dialog</name>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Something went wrong inside Cuefolio; nothing was changed.</source>
      <translation>Quelque chose a échoué dans Cuefolio ; rien n'a été modifié.</translation>
    </message>
  </context>
  <context>
    <name>DockTitle</name>
    <message>
      <source>Show the picture in a window of its own</source>
      <translation>Montrer l'image dans sa propre fenêtre</translation>
    </message>
    <message>
      <source>Close the picture</source>
      <translation>Fermer l'image</translation>
    </message>
  </context>
  <context>
    <name>DuplicatesDialog</name>
    <message>
      <source>Duplicates</source>
      <translation>Doublons</translation>
    </message>
    <message>
      <source>Kind of entries</source>
      <translation>Genre d'entrées</translation>
    </message>
    <message>
      <source>Looking for duplicates</source>
      <translation>Recherche de doublons</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Arrêter</translation>
    </message>
    <message>
      <source>Entries that look alike</source>
      <translation>Entrées qui se ressemblent</translation>
    </message>
    <message>
      <source>Names</source>
      <translation>Noms</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Pourquoi</translation>
    </message>
    <message>
      <source>The entries of this line</source>
      <translation>Les entrées de cette ligne</translation>
    </message>
    <message>
      <source>Entry</source>
      <translation>Entrée</translation>
    </message>
    <message>
      <source>What is known</source>
      <translation>Ce que l'on sait</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>Recherche…</translation>
    </message>
    <message>
      <source>Not the same</source>
      <translation>Pas les mêmes</translation>
    </message>
    <message>
      <source>Remember that the checked entries differ; they are not offered again</source>
      <translation>Retenir que les entrées cochées diffèrent ; elles ne seront plus proposées</translation>
    </message>
    <message>
      <source>Merge…</source>
      <translation>Fusionner…</translation>
    </message>
    <message>
      <source>See what merging the checked entries moves</source>
      <translation>Voir ce que déplace la fusion des entrées cochées</translation>
    </message>
    <message>
      <source>Looking was stopped</source>
      <translation>La recherche a été arrêtée</translation>
    </message>
    <message>
      <source>{0} to look at</source>
      <translation>{0} à regarder</translation>
    </message>
    <message>
      <source>Nothing looks entered twice</source>
      <translation>Rien ne semble saisi deux fois</translation>
    </message>
    <message>
      <source>Names, identifiers and files of all entries of this kind were compared.</source>
      <translation>Les noms, identifiants et fichiers de toutes les entrées de ce genre ont été comparés.</translation>
    </message>
    <message>
      <source>Their identifiers differ, so these are probably two; correct the identifier if not.</source>
      <translation>Leurs identifiants diffèrent, ce sont donc sans doute deux entrées ; sinon, corrigez l'identifiant.</translation>
    </message>
    <message>
      <source>{0} became one.</source>
      <translation>{0} n'en font plus qu'une.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Remembered: these differ.</source>
      <translation>Retenu : elles diffèrent.</translation>
    </message>
  </context>
  <context>
    <name>DurationLine</name>
    <message>
      <source>why?</source>
      <translation>pourquoi ?</translation>
    </message>
    <message>
      <source>Why this duration?</source>
      <translation>Pourquoi cette durée ?</translation>
    </message>
    <message>
      <source>Explain the duration that the cue sheet reports</source>
      <translation>Expliquer la durée que le relevé déclare</translation>
    </message>
    <message>
      <source>Reported: {0}</source>
      <translation>Déclaré : {0}</translation>
    </message>
    <message>
      <source>Not reported: omitted from the cut</source>
      <translation>Non déclaré : retiré du montage</translation>
    </message>
    <message>
      <source>Not reported: sound design</source>
      <translation>Non déclaré : design sonore</translation>
    </message>
    <message>
      <source>There are no times yet.</source>
      <translation>Il n'y a pas encore de temps.</translation>
    </message>
  </context>
  <context>
    <name>EditCommands</name>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Undo {0}</source>
      <translation>Annuler : {0}</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Rétablir</translation>
    </message>
    <message>
      <source>Redo {0}</source>
      <translation>Rétablir : {0}</translation>
    </message>
  </context>
  <context>
    <name>EditorExport</name>
    <message>
      <source>In Resolve: right-click the timeline, Timelines &gt; Import &gt; Timeline Markers from EDL.</source>
      <translation>Dans Resolve : clic droit sur la timeline, Timelines &gt; Import &gt; Timeline Markers from EDL.</translation>
    </message>
    <message>
      <source>Place it at the start timecode of the film in a sequencer that does not read where it begins.</source>
      <translation>Dans un séquenceur qui ne lit pas où il commence, placez-le au timecode de départ du film.</translation>
    </message>
    <message>
      <source>Opens as a timeline of its own; its clips are offline and show where each cue lies.</source>
      <translation>S’ouvre comme une timeline à part ; ses clips sont hors ligne et montrent où se trouve chaque cue.</translation>
    </message>
  </context>
  <context>
    <name>EditorExportDialog</name>
    <message>
      <source>Markers for the editor</source>
      <translation>Marqueurs pour le montage</translation>
    </message>
    <message>
      <source>Cues</source>
      <translation>Cues</translation>
    </message>
    <message>
      <source>Which cues of the production go to the editor</source>
      <translation>Quels cues de la production vont au montage</translation>
    </message>
    <message>
      <source>What is not in the file, or not as it is here</source>
      <translation>Ce qui n’est pas dans le fichier, ou pas comme ici</translation>
    </message>
    <message>
      <source>Looking at the cues…</source>
      <translation>Lecture des cues…</translation>
    </message>
    <message>
      <source>All cues</source>
      <translation>Tous les cues</translation>
    </message>
    <message>
      <source>Selected cues ({0})</source>
      <translation>Cues sélectionnés ({0})</translation>
    </message>
    <message>
      <source>Cues that the table shows ({0})</source>
      <translation>Cues affichés dans la table ({0})</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exporter</translation>
    </message>
    <message>
      <source>{0} is there already.</source>
      <translation>{0} existe déjà.</translation>
    </message>
    <message>
      <source>Replace it</source>
      <translation>Le remplacer</translation>
    </message>
    <message>
      <source>Writing the markers</source>
      <translation>Écriture des marqueurs</translation>
    </message>
    <message>
      <source>{0} is written, but it holds no marker.</source>
      <translation>{0} est écrit, mais ne contient aucun marqueur.</translation>
    </message>
    <message>
      <source>The markers are in {0}, without 1 cue that has no times.</source>
      <translation>Les marqueurs sont dans {0}, sans 1 cue qui n’a pas de temps.</translation>
    </message>
    <message>
      <source>The markers are in {0}, without {1} cues that have no times.</source>
      <translation>Les marqueurs sont dans {0}, sans {1} cues qui n’ont pas de temps.</translation>
    </message>
    <message>
      <source>The markers are in {0}.</source>
      <translation>Les marqueurs sont dans {0}.</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>Montrer dans le dossier</translation>
    </message>
  </context>
  <context>
    <name>EntryCard</name>
    <message>
      <source>Show all cues</source>
      <translation>Montrer tous les cues</translation>
    </message>
    <message>
      <source>List all cues that use it, in every production</source>
      <translation>Lister tous les cues qui l'utilisent, dans chaque production</translation>
    </message>
    <message>
      <source>Merge…</source>
      <translation>Fusionner…</translation>
    </message>
    <message>
      <source>See what merging these moves, then merge them or not</source>
      <translation>Voir ce que déplace la fusion, puis fusionner ou non</translation>
    </message>
    <message>
      <source>Writers…</source>
      <translation>Auteurs…</translation>
    </message>
    <message>
      <source>Parts of the card</source>
      <translation>Parties de la fiche</translation>
    </message>
    <message>
      <source>Where used</source>
      <translation>Utilisation</translation>
    </message>
    <message>
      <source>Facts</source>
      <translation>Informations</translation>
    </message>
    <message>
      <source>Selected entries</source>
      <translation>Entrées sélectionnées</translation>
    </message>
    <message>
      <source>Select a line to see where it is used and to edit its facts.</source>
      <translation>Sélectionnez une ligne pour voir où elle est utilisée et modifier ses informations.</translation>
    </message>
    <message>
      <source>Selected</source>
      <translation>Sélectionnées</translation>
    </message>
    <message>
      <source>“{0}” is the name of another entry too, {1}.</source>
      <translation>« {0} » est aussi le nom d'une autre entrée, {1}.</translation>
    </message>
    <message>
      <source>Writers and publishers</source>
      <translation>Auteurs et éditeurs</translation>
    </message>
    <message>
      <source>Works with</source>
      <translation>Travaille avec</translation>
    </message>
    <message>
      <source>Recording of</source>
      <translation>Enregistrement de</translation>
    </message>
    <message>
      <source>Works</source>
      <translation>Œuvres</translation>
    </message>
    <message>
      <source>Films</source>
      <translation>Films</translation>
    </message>
    <message>
      <source>Recordings</source>
      <translation>Enregistrements</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Fichiers</translation>
    </message>
    <message>
      <source>No cue uses it.</source>
      <translation>Aucun cue ne l'utilise.</translation>
    </message>
    <message>
      <source>{0} in {1}</source>
      <translation>{0} dans {1}</translation>
    </message>
    <message>
      <source>Cue without a title</source>
      <translation>Cue sans titre</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>manquant</translation>
    </message>
  </context>
  <context>
    <name>EntryCommands</name>
    <message>
      <source>Select two or more entries on a page of the library, and they can be merged.</source>
      <translation>Sélectionnez deux entrées ou plus sur une page de la bibliothèque pour pouvoir les fusionner.</translation>
    </message>
  </context>
  <context>
    <name>EntryDeleting</name>
    <message>
      <source>Show cues</source>
      <translation>Montrer les cues</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <source>“{0}” was deleted.</source>
      <translation>« {0} » a été supprimé.</translation>
    </message>
    <message>
      <source>{0} deleted.</source>
      <translation>{0} supprimés.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
  </context>
  <context>
    <name>EntryModel</name>
    <message>
      <source>Play</source>
      <translation>Lire</translation>
    </message>
    <message>
      <source>Play {0}</source>
      <translation>Lire {0}</translation>
    </message>
  </context>
  <context>
    <name>EntryTwins</name>
    <message>
      <source>“{0}” is the name of another entry too, {1}.</source>
      <translation>« {0} » est aussi le nom d'une autre entrée, {1}.</translation>
    </message>
    <message>
      <source>“{0}” is here already, {1}, so nothing was renamed.</source>
      <translation>« {0} » existe déjà ici, {1}, donc rien n'a été renommé.</translation>
    </message>
    <message>
      <source>Merge…</source>
      <translation>Fusionner…</translation>
    </message>
    <message>
      <source>“{0}” is here already, {1}.</source>
      <translation>« {0} » existe déjà ici, {1}.</translation>
    </message>
    <message>
      <source>Add another</source>
      <translation>En ajouter un autre</translation>
    </message>
  </context>
  <context>
    <name>EntryUses</name>
    <message>
      <source>Where it is used</source>
      <translation>Où c'est utilisé</translation>
    </message>
  </context>
  <context>
    <name>EntryView</name>
    <message>
      <source>Filter</source>
      <translation>Filtre</translation>
    </message>
    <message>
      <source>Clear the filter</source>
      <translation>Vider le filtre</translation>
    </message>
    <message>
      <source>Show cues</source>
      <translation>Montrer les cues</translation>
    </message>
    <message>
      <source>Show the cues that use the selected entry</source>
      <translation>Montrer les cues qui utilisent l'entrée sélectionnée</translation>
    </message>
    <message>
      <source>Writers…</source>
      <translation>Auteurs…</translation>
    </message>
    <message>
      <source>Edit the writers and publishers of the selected work</source>
      <translation>Modifier les auteurs et éditeurs de l'œuvre sélectionnée</translation>
    </message>
    <message>
      <source>Merge…</source>
      <translation>Fusionner…</translation>
    </message>
    <message>
      <source>Merge the selected entries; you see first what that moves</source>
      <translation>Fusionner les entrées sélectionnées ; vous voyez d'abord ce que cela déplace</translation>
    </message>
    <message>
      <source>Duplicates…</source>
      <translation>Doublons…</translation>
    </message>
    <message>
      <source>Look for entries that were entered twice</source>
      <translation>Chercher les entrées saisies deux fois</translation>
    </message>
    <message>
      <source>Scan a folder…</source>
      <translation>Lire un dossier…</translation>
    </message>
    <message>
      <source>Read the audio files of a folder into the library</source>
      <translation>Lire les fichiers audio d'un dossier dans la bibliothèque</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <source>Delete the selected entries (Delete on the name)</source>
      <translation>Supprimer les entrées sélectionnées (Suppr sur le nom)</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Ajouter</translation>
    </message>
    <message>
      <source>{0} (Insert)</source>
      <translation>{0} (Inser)</translation>
    </message>
    <message>
      <source>Nothing matches “{0}”</source>
      <translation>Rien ne correspond à « {0} »</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Renommer</translation>
    </message>
    <message>
      <source>Play</source>
      <translation>Lire</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <source>Copy lines with headings</source>
      <translation>Copier les lignes avec les en-têtes</translation>
    </message>
    <message>
      <source>Drop a folder of music here</source>
      <translation>Déposez un dossier de musique ici</translation>
    </message>
    <message>
      <source>Cuefolio reads the tags of your audio files and lists them as recordings. The files stay where they are and are never changed.</source>
      <translation>Cuefolio lit les balises de vos fichiers audio et les liste comme enregistrements. Les fichiers restent où ils sont et ne sont jamais modifiés.</translation>
    </message>
    <message>
      <source>No works yet</source>
      <translation>Pas encore d'œuvres</translation>
    </message>
    <message>
      <source>A work is the composition behind a cue. It comes here when you type it on a cue, and keeps its writers and publishers for every cue that uses it.</source>
      <translation>Une œuvre est la composition derrière un cue. Elle arrive ici quand vous la tapez sur un cue, et garde ses auteurs et éditeurs pour chaque cue qui l'utilise.</translation>
    </message>
    <message>
      <source>Nobody here yet</source>
      <translation>Personne encore</translation>
    </message>
    <message>
      <source>Composers, authors and publishers come here when you type them on a cue. Each is entered once, with society and IPI.</source>
      <translation>Compositeurs, auteurs et éditeurs arrivent ici quand vous les tapez sur un cue. Chacun n'est saisi qu'une fois, avec société et IPI.</translation>
    </message>
    <message>
      <source>No scenes yet</source>
      <translation>Pas encore de scènes</translation>
    </message>
    <message>
      <source>Type a scene on a cue, or draw one on the film map, and it is listed here, film by film.</source>
      <translation>Tapez une scène sur un cue, ou dessinez-en une sur la carte du film, et elle figure ici, film par film.</translation>
    </message>
    <message>
      <source>No themes yet</source>
      <translation>Pas encore de thèmes</translation>
    </message>
    <message>
      <source>A theme is material that returns: a melody for a person or an idea. Give it to cues, also across films, and see where it comes back.</source>
      <translation>Un thème est un matériau qui revient : une mélodie pour une personne ou une idée. Donnez-le à des cues, même d'un film à l'autre, et voyez où il revient.</translation>
    </message>
    <message>
      <source>No moods yet</source>
      <translation>Pas encore d'ambiances</translation>
    </message>
    <message>
      <source>Add words for what music feels like; each has a colour on the film map.</source>
      <translation>Ajoutez des mots pour ce que la musique fait ressentir ; chacun a une couleur sur la carte du film.</translation>
    </message>
    <message>
      <source>Add a recording</source>
      <translation>Ajouter un enregistrement</translation>
    </message>
    <message>
      <source>Add a work</source>
      <translation>Ajouter une œuvre</translation>
    </message>
    <message>
      <source>Add a person or company</source>
      <translation>Ajouter une personne ou société</translation>
    </message>
    <message>
      <source>Add a theme</source>
      <translation>Ajouter un thème</translation>
    </message>
    <message>
      <source>Add a mood</source>
      <translation>Ajouter une ambiance</translation>
    </message>
    <message>
      <source>New recording…</source>
      <translation>Nouvel enregistrement…</translation>
    </message>
    <message>
      <source>New work…</source>
      <translation>Nouvelle œuvre…</translation>
    </message>
    <message>
      <source>New person or company…</source>
      <translation>Nouvelle personne ou société…</translation>
    </message>
    <message>
      <source>New theme…</source>
      <translation>Nouveau thème…</translation>
    </message>
    <message>
      <source>New mood…</source>
      <translation>Nouvelle ambiance…</translation>
    </message>
    <message>
      <source>Those cues will be without a recording.</source>
      <translation>Ces cues seront sans enregistrement.</translation>
    </message>
    <message>
      <source>Those cues will be without this work and its writers.</source>
      <translation>Ces cues seront sans cette œuvre et ses auteurs.</translation>
    </message>
    <message>
      <source>Whoever is in use cannot be deleted: give those cues and works to others first, or merge.</source>
      <translation>Qui est utilisé ne peut pas être supprimé : donnez d'abord ces cues et œuvres à d'autres, ou fusionnez.</translation>
    </message>
    <message>
      <source>Those cues will be without this scene.</source>
      <translation>Ces cues seront sans cette scène.</translation>
    </message>
    <message>
      <source>Those cues will be without this theme.</source>
      <translation>Ces cues seront sans ce thème.</translation>
    </message>
    <message>
      <source>Those cues will be without this mood.</source>
      <translation>Ces cues seront sans cette ambiance.</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Personne</translation>
    </message>
    <message>
      <source>Company</source>
      <translation>Société</translation>
    </message>
    <message>
      <source>here</source>
      <translation>présent</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>manquant</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>oui</translation>
    </message>
    <message>
      <source>no</source>
      <translation>non</translation>
    </message>
    <message>
      <source>Something went wrong inside Cuefolio; nothing was changed.</source>
      <translation>Quelque chose a échoué dans Cuefolio ; rien n'a été modifié.</translation>
    </message>
    <message>
      <source>used by {0}</source>
      <translation>utilisé par {0}</translation>
    </message>
    <message>
      <source>“{0}” is used by {1}.</source>
      <translation>« {0} » est utilisé par {1}.</translation>
    </message>
    <message>
      <source>{0} are used by {1}.</source>
      <translation>{0} sont utilisés par {1}.</translation>
    </message>
    <message>
      <source>{0} and {1}</source>
      <translation>{0} et {1}</translation>
    </message>
    <message>
      <source>{0} of music</source>
      <translation>{0} de musique</translation>
    </message>
  </context>
  <context>
    <name>EvidencePage</name>
    <message>
      <source>Evidence</source>
      <translation>Preuves</translation>
    </message>
    <message>
      <source>What it is made of</source>
      <translation>De quoi il est fait</translation>
    </message>
    <message>
      <source>Where it sounds</source>
      <translation>Où il sonne</translation>
    </message>
    <message>
      <source>Recording</source>
      <translation>Enregistrement</translation>
    </message>
    <message>
      <source>No recording yet. Name one on the card, or drop an audio file onto the cue in the table.</source>
      <translation>Pas encore d'enregistrement. Nommez-en un sur la fiche, ou déposez un fichier audio sur le cue dans la table.</translation>
    </message>
    <message>
      <source>Name the recording</source>
      <translation>Nommer l'enregistrement</translation>
    </message>
    <message>
      <source>Stretches are shown for one cue at a time.</source>
      <translation>Les passages se montrent pour un cue à la fois.</translation>
    </message>
    <message>
      <source>Too many cues are selected to look at their recordings.</source>
      <translation>Trop de cues sont sélectionnés pour regarder leurs enregistrements.</translation>
    </message>
    <message>
      <source>{0} without a recording.</source>
      <translation>{0} sans enregistrement.</translation>
    </message>
    <message>
      <source>{0} with {1}; {2} without one.</source>
      <translation>{0} avec {1} ; {2} sans.</translation>
    </message>
    <message>
      <source>{0} with {1}.</source>
      <translation>{0} avec {1}.</translation>
    </message>
    <message>
      <source>and {0} more</source>
      <translation>et {0} de plus</translation>
    </message>
    <message>
      <source>ISRC {0}</source>
      <translation>ISRC {0}</translation>
    </message>
  </context>
  <context>
    <name>ExportDialog</name>
    <message>
      <source>Export cue sheet</source>
      <translation>Exporter le relevé musical</translation>
    </message>
    <message>
      <source>Looking at the sheet…</source>
      <translation>Examen du relevé…</translation>
    </message>
    <message>
      <source>All problems…</source>
      <translation>Tous les problèmes…</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exporter</translation>
    </message>
    <message>
      <source>There is no sheet to show before this recipient's file is mended.</source>
      <translation>Tant que le fichier de ce destinataire n'est pas corrigé, il n'y a pas de relevé à montrer.</translation>
    </message>
    <message>
      <source>Deliver</source>
      <translation>Remettre</translation>
    </message>
    <message>
      <source>{0} thing missing</source>
      <translation>{0} chose manque</translation>
    </message>
    <message>
      <source>{0} things missing</source>
      <translation>{0} choses manquent</translation>
    </message>
    <message>
      <source>{0} to look at</source>
      <translation>{0} à regarder</translation>
    </message>
    <message>
      <source>Nothing is missing.</source>
      <translation>Rien ne manque.</translation>
    </message>
    <message>
      <source>{0} is there already.</source>
      <translation>{0} existe déjà.</translation>
    </message>
    <message>
      <source>Replace it</source>
      <translation>Le remplacer</translation>
    </message>
    <message>
      <source>Exporting the cue sheet</source>
      <translation>Export du relevé musical</translation>
    </message>
    <message>
      <source>Revision {0} is in {1}.</source>
      <translation>La révision {0} est dans {1}.</translation>
    </message>
    <message>
      <source>The original is in {0}.</source>
      <translation>L'original est dans {0}.</translation>
    </message>
    <message>
      <source>The cue sheet is in {0}.</source>
      <translation>Le relevé musical est dans {0}.</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>Montrer dans le dossier</translation>
    </message>
  </context>
  <context>
    <name>Fields</name>
    <message>
      <source>Cue</source>
      <translation>Cue</translation>
    </message>
    <message>
      <source>Reel M number: 1M1, 2M03s</source>
      <translation>Bobine M numéro : 1M1, 2M03s</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titre</translation>
    </message>
    <message>
      <source>Title of the cue or the song</source>
      <translation>Titre du cue ou de la chanson</translation>
    </message>
    <message>
      <source>Origin</source>
      <translation>Origine</translation>
    </message>
    <message>
      <source>Where the music comes from</source>
      <translation>D'où vient la musique</translation>
    </message>
    <message>
      <source>In</source>
      <translation>Début</translation>
    </message>
    <message>
      <source>Timecode of the first frame</source>
      <translation>Timecode de la première image</translation>
    </message>
    <message>
      <source>Out</source>
      <translation>Fin</translation>
    </message>
    <message>
      <source>Timecode of the frame after the last, or +length</source>
      <translation>Timecode de l'image après la dernière, ou +longueur</translation>
    </message>
    <message>
      <source>Duration</source>
      <translation>Durée</translation>
    </message>
    <message>
      <source>Length; typing one moves the out</source>
      <translation>Longueur ; en taper une déplace la fin</translation>
    </message>
    <message>
      <source>Reported</source>
      <translation>Déclaré</translation>
    </message>
    <message>
      <source>Whole seconds on the sheet, overlaps carved</source>
      <translation>Secondes entières sur le relevé, chevauchements déduits</translation>
    </message>
    <message>
      <source>Work</source>
      <translation>Œuvre</translation>
    </message>
    <message>
      <source>The composition; several for a medley, separated by ;</source>
      <translation>La composition ; plusieurs pour un pot-pourri, séparées par ;</translation>
    </message>
    <message>
      <source>Composer</source>
      <translation>Compositeur</translation>
    </message>
    <message>
      <source>Composers (roles C and CA), separated by ;</source>
      <translation>Compositeurs (rôles C et CA), séparés par ;</translation>
    </message>
    <message>
      <source>Other writers</source>
      <translation>Autres auteurs</translation>
    </message>
    <message>
      <source>Authors, arrangers and other writers</source>
      <translation>Auteurs, arrangeurs et autres créateurs</translation>
    </message>
    <message>
      <source>Publisher</source>
      <translation>Éditeur</translation>
    </message>
    <message>
      <source>Original publishers and administrators</source>
      <translation>Éditeurs originaux et administrateurs</translation>
    </message>
    <message>
      <source>Performer</source>
      <translation>Interprète</translation>
    </message>
    <message>
      <source>Who performs it</source>
      <translation>Qui l'interprète</translation>
    </message>
    <message>
      <source>Usage</source>
      <translation>Usage</translation>
    </message>
    <message>
      <source>Usage code from the facts below (BI, BV, VI, VV, MT, ET, Logo)</source>
      <translation>Code d'usage d'après les faits ci-dessous (BI, BV, VI, VV, MT, ET, Logo)</translation>
    </message>
    <message>
      <source>Use</source>
      <translation>Emploi</translation>
    </message>
    <message>
      <source>What the music does in the build-up of the film</source>
      <translation>Ce que la musique fait dans la construction du film</translation>
    </message>
    <message>
      <source>Voice</source>
      <translation>Voix</translation>
    </message>
    <message>
      <source>Instrumental or vocal</source>
      <translation>Instrumentale ou vocale</translation>
    </message>
    <message>
      <source>Performer on screen</source>
      <translation>Interprète à l'écran</translation>
    </message>
    <message>
      <source>The performer is on camera</source>
      <translation>L'interprète est à l'image</translation>
    </message>
    <message>
      <source>Heard by characters</source>
      <translation>Entendu par les personnages</translation>
    </message>
    <message>
      <source>The characters hear it (source music)</source>
      <translation>Les personnages l'entendent (musique diégétique)</translation>
    </message>
    <message>
      <source>Scene</source>
      <translation>Scène</translation>
    </message>
    <message>
      <source>Scenes the cue plays in</source>
      <translation>Scènes où joue le cue</translation>
    </message>
    <message>
      <source>Mood</source>
      <translation>Ambiance</translation>
    </message>
    <message>
      <source>Words of the mood vocabulary; new words join it</source>
      <translation>Mots du vocabulaire des ambiances ; les nouveaux s'y ajoutent</translation>
    </message>
    <message>
      <source>Mood in words</source>
      <translation>Ambiance en mots</translation>
    </message>
    <message>
      <source>The mood in free words</source>
      <translation>L'ambiance en mots libres</translation>
    </message>
    <message>
      <source>Intended emotion</source>
      <translation>Émotion voulue</translation>
    </message>
    <message>
      <source>What the audience should feel</source>
      <translation>Ce que le public doit ressentir</translation>
    </message>
    <message>
      <source>Narrative function</source>
      <translation>Fonction narrative</translation>
    </message>
    <message>
      <source>What the music tells</source>
      <translation>Ce que raconte la musique</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Thème</translation>
    </message>
    <message>
      <source>Recurring material, across films</source>
      <translation>Matériau récurrent, d'un film à l'autre</translation>
    </message>
    <message>
      <source>Intensity</source>
      <translation>Intensité</translation>
    </message>
    <message>
      <source>0 (barely there) to 10 (takes over)</source>
      <translation>0 (à peine là) à 10 (prend le dessus)</translation>
    </message>
    <message>
      <source>Instrumentation</source>
      <translation>Instrumentation</translation>
    </message>
    <message>
      <source>Instruments and ensemble</source>
      <translation>Instruments et formation</translation>
    </message>
    <message>
      <source>Tempo</source>
      <translation>Tempo</translation>
    </message>
    <message>
      <source>Beats a minute or a word</source>
      <translation>Battements par minute ou un mot</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>Tonalité</translation>
    </message>
    <message>
      <source>Musical key</source>
      <translation>Tonalité</translation>
    </message>
    <message>
      <source>Recording</source>
      <translation>Enregistrement</translation>
    </message>
    <message>
      <source>The recording (master) that plays</source>
      <translation>L'enregistrement (master) qui joue</translation>
    </message>
    <message>
      <source>Label</source>
      <translation>Label</translation>
    </message>
    <message>
      <source>Record label; kept with the recording</source>
      <translation>Label du disque ; gardé avec l'enregistrement</translation>
    </message>
    <message>
      <source>Catalogue number</source>
      <translation>Numéro de catalogue</translation>
    </message>
    <message>
      <source>Kept with the recording</source>
      <translation>Gardé avec l'enregistrement</translation>
    </message>
    <message>
      <source>Track</source>
      <translation>Piste</translation>
    </message>
    <message>
      <source>ISRC</source>
      <translation>ISRC</translation>
    </message>
    <message>
      <source>Recording code; kept with the recording</source>
      <translation>Code de l'enregistrement ; gardé avec lui</translation>
    </message>
    <message>
      <source>EAN/UPC</source>
      <translation>EAN/UPC</translation>
    </message>
    <message>
      <source>Bar code of the release; kept with the recording</source>
      <translation>Code-barres de la publication ; conservé avec l'enregistrement</translation>
    </message>
    <message>
      <source>Master licensor</source>
      <translation>Concédant du master</translation>
    </message>
    <message>
      <source>Who licenses the recording (the master)</source>
      <translation>Qui concède la licence de l'enregistrement (le master)</translation>
    </message>
    <message>
      <source>Restrictions</source>
      <translation>Restrictions</translation>
    </message>
    <message>
      <source>What the licence does not allow: media, territory, time</source>
      <translation>Ce que la licence ne permet pas : médias, territoire, durée</translation>
    </message>
    <message>
      <source>Number of uses</source>
      <translation>Nombre d'utilisations</translation>
    </message>
    <message>
      <source>How often it is used, where one line stands for several uses</source>
      <translation>Combien de fois, quand une ligne vaut pour plusieurs utilisations</translation>
    </message>
    <message>
      <source>ISWC</source>
      <translation>ISWC</translation>
    </message>
    <message>
      <source>Work code; kept with the work</source>
      <translation>Code de l'œuvre ; gardé avec elle</translation>
    </message>
    <message>
      <source>Work number</source>
      <translation>Numéro d'œuvre</translation>
    </message>
    <message>
      <source>The society's number of the work (tunecode); kept with the work</source>
      <translation>Numéro de l'œuvre à la société (tunecode) ; conservé avec l'œuvre</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Statut</translation>
    </message>
    <message>
      <source>How far the work on the cue is</source>
      <translation>Où en est le travail sur le cue</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notes</translation>
    </message>
    <message>
      <source>Production</source>
      <translation>Production</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Genre</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>Année</translation>
    </message>
    <message>
      <source>Also known as</source>
      <translation>Aussi connu sous</translation>
    </message>
    <message>
      <source>Several titles separated by ; with the language in brackets: Nachtfähre [de]</source>
      <translation>Plusieurs titres séparés par ; avec la langue entre crochets : Nachtfähre [de]</translation>
    </message>
    <message>
      <source>Series</source>
      <translation>Série</translation>
    </message>
    <message>
      <source>Title of the series; a new one is added</source>
      <translation>Titre de la série ; une nouvelle est ajoutée</translation>
    </message>
    <message>
      <source>Season</source>
      <translation>Saison</translation>
    </message>
    <message>
      <source>Episode number</source>
      <translation>Numéro de l'épisode</translation>
    </message>
    <message>
      <source>Episode title</source>
      <translation>Titre de l'épisode</translation>
    </message>
    <message>
      <source>Episode also known as</source>
      <translation>Épisode aussi connu sous</translation>
    </message>
    <message>
      <source>Production number</source>
      <translation>Numéro de production</translation>
    </message>
    <message>
      <source>Countries</source>
      <translation>Pays</translation>
    </message>
    <message>
      <source>ISO 3166 codes or names</source>
      <translation>Codes ISO 3166 ou noms</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <source>First air or release date</source>
      <translation>Première diffusion ou sortie</translation>
    </message>
    <message>
      <source>Network or channel</source>
      <translation>Chaîne ou diffuseur</translation>
    </message>
    <message>
      <source>Director</source>
      <translation>Réalisation</translation>
    </message>
    <message>
      <source>People and companies</source>
      <translation>Personnes et sociétés</translation>
    </message>
    <message>
      <source>Principal actors</source>
      <translation>Acteurs principaux</translation>
    </message>
    <message>
      <source>Producer</source>
      <translation>Producteur</translation>
    </message>
    <message>
      <source>Production company</source>
      <translation>Société de production</translation>
    </message>
    <message>
      <source>Company address</source>
      <translation>Adresse de la société</translation>
    </message>
    <message>
      <source>Company contact</source>
      <translation>Contact de la société</translation>
    </message>
    <message>
      <source>Company e-mail</source>
      <translation>Courriel de la société</translation>
    </message>
    <message>
      <source>Frame rate</source>
      <translation>Cadence</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Image</translation>
    </message>
    <message>
      <source>Start timecode</source>
      <translation>Timecode de départ</translation>
    </message>
    <message>
      <source>Timecode of the first frame of the programme</source>
      <translation>Timecode de la première image du programme</translation>
    </message>
    <message>
      <source>Programme duration</source>
      <translation>Durée du programme</translation>
    </message>
    <message>
      <source>H:MM:SS, or HH:MM:SS:FF to the frame</source>
      <translation>H:MM:SS, ou HH:MM:SS:II à l'image près</translation>
    </message>
    <message>
      <source>Cut</source>
      <translation>Couper</translation>
    </message>
    <message>
      <source>Name of this picture version</source>
      <translation>Nom de cette version de l'image</translation>
    </message>
    <message>
      <source>Version of the cut</source>
      <translation>Version du montage</translation>
    </message>
    <message>
      <source>Sheet prepared by</source>
      <translation>Relevé préparé par</translation>
    </message>
    <message>
      <source>Sheet and codes</source>
      <translation>Relevé et codes</translation>
    </message>
    <message>
      <source>Date prepared</source>
      <translation>Date de préparation</translation>
    </message>
    <message>
      <source>Sheet</source>
      <translation>Relevé</translation>
    </message>
    <message>
      <source>Revision number</source>
      <translation>Numéro de révision</translation>
    </message>
    <message>
      <source>ISAN or V-ISAN</source>
      <translation>ISAN ou V-ISAN</translation>
    </message>
    <message>
      <source>EIDR</source>
      <translation>EIDR</translation>
    </message>
    <message>
      <source>IMDb id</source>
      <translation>Identifiant IMDb</translation>
    </message>
    <message>
      <source>Incomplete because</source>
      <translation>Incomplet parce que</translation>
    </message>
    <message>
      <source>Marks the sheet as knowingly incomplete</source>
      <translation>Signale le relevé comme sciemment incomplet</translation>
    </message>
    <message>
      <source>Artist</source>
      <translation>Artiste</translation>
    </message>
    <message>
      <source>Album</source>
      <translation>Album</translation>
    </message>
    <message>
      <source>Composer (tag)</source>
      <translation>Compositeur (balise)</translation>
    </message>
    <message>
      <source>Genre</source>
      <translation>Genre musical</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message>
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <source>Cues</source>
      <translation>Cues</translation>
    </message>
    <message>
      <source>Writers</source>
      <translation>Auteurs</translation>
    </message>
    <message>
      <source>Publishers</source>
      <translation>Éditeurs</translation>
    </message>
    <message>
      <source>Society number</source>
      <translation>Numéro de société</translation>
    </message>
    <message>
      <source>Public domain</source>
      <translation>Domaine public</translation>
    </message>
    <message>
      <source>Arrangement of</source>
      <translation>Arrangement de</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Society</source>
      <translation>Société</translation>
    </message>
    <message>
      <source>IPI</source>
      <translation>IPI</translation>
    </message>
    <message>
      <source>IPI base</source>
      <translation>Numéro IPI de base</translation>
    </message>
    <message>
      <source>ISNI</source>
      <translation>ISNI</translation>
    </message>
    <message>
      <source>Given names</source>
      <translation>Prénoms</translation>
    </message>
    <message>
      <source>Film</source>
      <translation>Film</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>Numéro</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Temps</translation>
    </message>
    <message>
      <source>Description</source>
      <translation>Description</translation>
    </message>
    <message>
      <source>Stands for</source>
      <translation>Représente</translation>
    </message>
    <message>
      <source>Films</source>
      <translation>Films</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>Couleur</translation>
    </message>
    <message>
      <source>recording</source>
      <translation>enregistrement</translation>
    </message>
    <message>
      <source>Recordings</source>
      <translation>Enregistrements</translation>
    </message>
    <message>
      <source>work</source>
      <translation>œuvre</translation>
    </message>
    <message>
      <source>Works</source>
      <translation>Œuvres</translation>
    </message>
    <message>
      <source>person or company</source>
      <translation>personne ou société</translation>
    </message>
    <message>
      <source>People &amp; companies</source>
      <translation>Personnes &amp; sociétés</translation>
    </message>
    <message>
      <source>scene</source>
      <translation>scène</translation>
    </message>
    <message>
      <source>Scenes</source>
      <translation>Scènes</translation>
    </message>
    <message>
      <source>theme</source>
      <translation>thème</translation>
    </message>
    <message>
      <source>Themes</source>
      <translation>Thèmes</translation>
    </message>
    <message>
      <source>mood</source>
      <translation>ambiance</translation>
    </message>
    <message>
      <source>Moods</source>
      <translation>Ambiances</translation>
    </message>
    <message>
      <source>Title of the production</source>
      <translation>Titre de la production</translation>
    </message>
    <message>
      <source>Director of the production</source>
      <translation>Réalisation de la production</translation>
    </message>
    <message>
      <source>Title of the series</source>
      <translation>Titre de la série</translation>
    </message>
    <message>
      <source>Year of the production</source>
      <translation>Année de la production</translation>
    </message>
    <message>
      <source>Kind of production</source>
      <translation>Genre de production</translation>
    </message>
    <message>
      <source>First air or release date of the production</source>
      <translation>Première diffusion ou sortie de la production</translation>
    </message>
    <message>
      <source>Reel number of the cue's in</source>
      <translation>Numéro de la bobine où commence le cue</translation>
    </message>
    <message>
      <source>Society of a party</source>
      <translation>Société d'un ayant droit</translation>
    </message>
    <message>
      <source>Times</source>
      <translation>Temps</translation>
    </message>
    <message>
      <source>Writers and publishers</source>
      <translation>Auteurs et éditeurs</translation>
    </message>
    <message>
      <source>Aired</source>
      <translation>Diffusion</translation>
    </message>
    <message>
      <source>Reel</source>
      <translation>Bobine</translation>
    </message>
    <message>
      <source>Number in the sheet</source>
      <translation>Numéro dans le relevé</translation>
    </message>
    <message>
      <source>Exact length in seconds</source>
      <translation>Durée exacte en secondes</translation>
    </message>
    <message>
      <source>Role of the party in this row</source>
      <translation>Rôle de l’ayant droit de cette ligne</translation>
    </message>
    <message>
      <source>Party in this row</source>
      <translation>Ayant droit de cette ligne</translation>
    </message>
    <message>
      <source>Given names of the writer in this row</source>
      <translation>Prénoms de l’auteur de cette ligne</translation>
    </message>
    <message>
      <source>Surname of the writer in this row</source>
      <translation>Nom de l’auteur de cette ligne</translation>
    </message>
    <message>
      <source>Publisher in this row</source>
      <translation>Éditeur de cette ligne</translation>
    </message>
    <message>
      <source>Society of the party in this row</source>
      <translation>Société de l’ayant droit de cette ligne</translation>
    </message>
    <message>
      <source>Share of the party in this row</source>
      <translation>Part de l’ayant droit de cette ligne</translation>
    </message>
    <message>
      <source>IPI of the party in this row</source>
      <translation>IPI de l’ayant droit de cette ligne</translation>
    </message>
    <message>
      <source>All writers</source>
      <translation>Tous les auteurs</translation>
    </message>
    <message>
      <source>All publishers</source>
      <translation>Tous les éditeurs</translation>
    </message>
    <message>
      <source>Arranger</source>
      <translation>Arrangeur</translation>
    </message>
    <message>
      <source>Author, lyricist</source>
      <translation>Parolier</translation>
    </message>
    <message>
      <source>Societies of the writers</source>
      <translation>Sociétés des auteurs</translation>
    </message>
    <message>
      <source>Shares of the writers</source>
      <translation>Parts des auteurs</translation>
    </message>
    <message>
      <source>IPI numbers of the writers</source>
      <translation>Numéros IPI des auteurs</translation>
    </message>
    <message>
      <source>Societies of the publishers</source>
      <translation>Sociétés des éditeurs</translation>
    </message>
    <message>
      <source>Shares of the publishers</source>
      <translation>Parts des éditeurs</translation>
    </message>
    <message>
      <source>IPI numbers of the publishers</source>
      <translation>Numéros IPI des éditeurs</translation>
    </message>
    <message>
      <source>Hours of the in</source>
      <translation>Heures du début</translation>
    </message>
    <message>
      <source>Minutes of the in</source>
      <translation>Minutes du début</translation>
    </message>
    <message>
      <source>Seconds of the in</source>
      <translation>Secondes du début</translation>
    </message>
    <message>
      <source>Hours of the out</source>
      <translation>Heures de la fin</translation>
    </message>
    <message>
      <source>Minutes of the out</source>
      <translation>Minutes de la fin</translation>
    </message>
    <message>
      <source>Seconds of the out</source>
      <translation>Secondes de la fin</translation>
    </message>
    <message>
      <source>Minutes of the duration</source>
      <translation>Minutes de la durée</translation>
    </message>
    <message>
      <source>Seconds of the duration</source>
      <translation>Secondes de la durée</translation>
    </message>
    <message>
      <source>Part of the medley</source>
      <translation>Part du pot-pourri</translation>
    </message>
    <message>
      <source>IPI base number of the party in this row</source>
      <translation>Numéro IPI de base de l’ayant droit de cette ligne</translation>
    </message>
    <message>
      <source>ISNI of the party in this row</source>
      <translation>ISNI de l’ayant droit de cette ligne</translation>
    </message>
    <message>
      <source>IPI numbers of the arrangers</source>
      <translation>Numéros IPI des arrangeurs</translation>
    </message>
  </context>
  <context>
    <name>FileCommands</name>
    <message>
      <source>None yet</source>
      <translation>Aucun pour l'instant</translation>
    </message>
    <message>
      <source>New catalogue</source>
      <translation>Nouveau catalogue</translation>
    </message>
    <message>
      <source>Open a catalogue</source>
      <translation>Ouvrir un catalogue</translation>
    </message>
    <message>
      <source>Cuefolio catalogues (*.cuefolio)</source>
      <translation>Catalogues Cuefolio (*.cuefolio)</translation>
    </message>
    <message>
      <source>My films</source>
      <translation>Mes films</translation>
    </message>
    <message>
      <source>Building the demo film</source>
      <translation>Création du film de démonstration</translation>
    </message>
    <message>
      <source>"{0}" and its cues were deleted.</source>
      <translation>« {0} » et ses cues ont été supprimés.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Scan a folder of music</source>
      <translation>Lire un dossier de musique</translation>
    </message>
    <message>
      <source>Looking after audio files</source>
      <translation>Recherche des fichiers audio</translation>
    </message>
    <message>
      <source>Reading audio files</source>
      <translation>Lecture des fichiers audio</translation>
    </message>
    <message>
      <source>{0} read</source>
      <translation>{0} lus</translation>
    </message>
    <message>
      <source>{0} moved</source>
      <translation>{0} déplacés</translation>
    </message>
    <message>
      <source>{0} missing</source>
      <translation>{0} manquants</translation>
    </message>
    <message>
      <source>{0} could not be read</source>
      <translation>{0} illisibles</translation>
    </message>
    <message>
      <source>Show recordings</source>
      <translation>Montrer les enregistrements</translation>
    </message>
    <message>
      <source>“{0}” is neither sound nor a timeline that is read here: an EDL, FCPXML, Final Cut XML, AAF, OTIO, a Pro Tools text or a list of markers.</source>
      <translation>« {0} » n'est ni un son ni une timeline lue ici : EDL, FCPXML, XML Final Cut, AAF, OTIO, texte Pro Tools ou liste de marqueurs.</translation>
    </message>
    <message>
      <source>Place the files of “{0}” by their time stamps…</source>
      <translation>Placer les fichiers de « {0} » d’après leurs horodatages…</translation>
    </message>
    <message>
      <source>Open or make a catalogue first, then drop the music again.</source>
      <translation>Ouvrez ou créez d'abord un catalogue, puis déposez la musique à nouveau.</translation>
    </message>
    <message>
      <source>“{0}” is not read: markers go out as MIDI and subtitles, they do not come back that way. Drop the timeline of the editor.</source>
      <translation>« {0} » n'est pas lu : les marqueurs sortent en MIDI et en sous-titres, mais ne reviennent pas ainsi. Déposez la timeline du système de montage.</translation>
    </message>
    <message>
      <source>“{0}” is a film: show the production whose picture it is, then drop it again.</source>
      <translation>« {0} » est un film : affichez la production dont c'est l'image, puis déposez-le de nouveau.</translation>
    </message>
    <message>
      <source>A production has one picture, so of these films only “{0}” is taken.</source>
      <translation>Une production n'a qu'une image : de ces films, seul « {0} » est pris.</translation>
    </message>
    <message>
      <source>“{0}” is a still, not music: drop it on the poster of a production or series.</source>
      <translation>« {0} » est une image fixe, pas de la musique : déposez-la sur l'affiche d'une production ou d'une série.</translation>
    </message>
    <message>
      <source>Make it the poster</source>
      <translation>En faire l'affiche</translation>
    </message>
  </context>
  <context>
    <name>FileField</name>
    <message>
      <source>Browse…</source>
      <translation>Parcourir…</translation>
    </message>
    <message>
      <source>Browse for {0}</source>
      <translation>Parcourir : {0}</translation>
    </message>
  </context>
  <context>
    <name>FileLine</name>
    <message>
      <source>missing</source>
      <translation>manquant</translation>
    </message>
    <message>
      <source>here</source>
      <translation>présent</translation>
    </message>
    <message>
      <source>mono</source>
      <translation>mono</translation>
    </message>
    <message>
      <source>stereo</source>
      <translation>stéréo</translation>
    </message>
    <message>
      <source>{0} channels</source>
      <translation>{0} canaux</translation>
    </message>
    <message>
      <source>{0} bit</source>
      <translation>{0} bits</translation>
    </message>
    <message>
      <source>{0} kbit/s</source>
      <translation>{0} kbit/s</translation>
    </message>
    <message>
      <source>Copy the path</source>
      <translation>Copier le chemin</translation>
    </message>
  </context>
  <context>
    <name>FilesBlock</name>
    <message>
      <source>File whose tags are shown</source>
      <translation>Fichier dont les balises sont montrées</translation>
    </message>
    <message>
      <source>Tags of</source>
      <translation>Balises de</translation>
    </message>
    <message>
      <source>Tags of the file</source>
      <translation>Balises du fichier</translation>
    </message>
    <message>
      <source>The file has no tags.</source>
      <translation>Le fichier n'a pas de balises.</translation>
    </message>
    <message>
      <source>and {0} more files</source>
      <translation>et {0} autres fichiers</translation>
    </message>
    <message>
      <source>No file of it is known yet.</source>
      <translation>Aucun fichier n'en est encore connu.</translation>
    </message>
  </context>
  <context>
    <name>FilesPage</name>
    <message>
      <source>Files and you</source>
      <translation>Fichiers et vous</translation>
    </message>
    <message>
      <source>You</source>
      <translation>Vous</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>Votre nom</translation>
    </message>
    <message>
      <source>as your account on this computer</source>
      <translation>comme votre compte sur cet ordinateur</translation>
    </message>
    <message>
      <source>The history calls you so, and new productions name you as who prepared their sheets. Left blank, the history names your account and nothing is filled in.</source>
      <translation>L'historique vous nomme ainsi, et les nouvelles productions vous indiquent comme auteur de leurs relevés. Si ce champ est vide, l'historique nomme votre compte et rien n'est rempli.</translation>
    </message>
    <message>
      <source>Catalogue</source>
      <translation>Catalogue</translation>
    </message>
    <message>
      <source>No catalogue is open.</source>
      <translation>Aucun catalogue n'est ouvert.</translation>
    </message>
    <message>
      <source>A catalogue is this one file; copy it to keep a copy.</source>
      <translation>Un catalogue est ce seul fichier ; copiez-le pour en garder une copie.</translation>
    </message>
    <message>
      <source>Waveforms</source>
      <translation>Formes d'onde</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>Recherche…</translation>
    </message>
    <message>
      <source>Throw them away</source>
      <translation>Les jeter</translation>
    </message>
    <message>
      <source>They are computed again when somebody looks at them</source>
      <translation>Elles sont recalculées quand quelqu'un les regarde</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Réglages</translation>
    </message>
    <message>
      <source>{0}, {1} of at most {2}. They only save time.</source>
      <translation>{0}, {1} sur {2} au plus. Elles ne font que gagner du temps.</translation>
    </message>
    <message>
      <source>None yet; at most {0} are kept. They only save time.</source>
      <translation>Aucune encore ; {0} au plus sont gardés. Elles ne font que gagner du temps.</translation>
    </message>
  </context>
  <context>
    <name>FillDialog</name>
    <message>
      <source>Fill cue from audio</source>
      <translation>Remplir le cue depuis l'audio</translation>
    </message>
    <message>
      <source>Reading the file…</source>
      <translation>Lecture du fichier…</translation>
    </message>
    <message>
      <source>Reading the file</source>
      <translation>Lecture du fichier</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Fill</source>
      <translation>Remplir</translation>
    </message>
    <message>
      <source>Field</source>
      <translation>Champ</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>Maintenant</translation>
    </message>
    <message>
      <source>From the file</source>
      <translation>Dans le fichier</translation>
    </message>
    <message>
      <source>Fields that the file can fill</source>
      <translation>Champs que le fichier peut remplir</translation>
    </message>
    <message>
      <source>Empty fields are filled; tick a kept one to replace it. It can be undone as one step.</source>
      <translation>Les champs vides sont remplis ; cochez un champ gardé pour le remplacer. Cela s'annule en une étape.</translation>
    </message>
    <message>
      <source>The file says nothing that this cue does not have already.</source>
      <translation>Le fichier ne dit rien que ce cue n'ait déjà.</translation>
    </message>
    <message>
      <source>kept</source>
      <translation>gardé</translation>
    </message>
    <message>
      <source>left empty</source>
      <translation>laissé vide</translation>
    </message>
    <message>
      <source>replaced</source>
      <translation>remplacé</translation>
    </message>
    <message>
      <source>filled</source>
      <translation>rempli</translation>
    </message>
    <message>
      <source>Fill 1 field</source>
      <translation>Remplir 1 champ</translation>
    </message>
    <message>
      <source>Fill {0} fields</source>
      <translation>Remplir {0} champs</translation>
    </message>
  </context>
  <context>
    <name>FilmChoice</name>
    <message>
      <source>Find a production</source>
      <translation>Chercher une production</translation>
    </message>
    <message>
      <source>Productions</source>
      <translation>Productions</translation>
    </message>
  </context>
  <context>
    <name>FilmDialog</name>
    <message>
      <source>New production</source>
      <translation>Nouvelle production</translation>
    </message>
    <message>
      <source>Edit “{title}”</source>
      <translation>Modifier « {title} »</translation>
    </message>
    <message>
      <source>Main</source>
      <translation>Général</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Create</source>
      <translation>Créer</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Plus</translation>
    </message>
    <message>
      <source>People &amp; companies</source>
      <translation>Personnes &amp; sociétés</translation>
    </message>
    <message>
      <source>Picture &amp; reels</source>
      <translation>Image et bobines</translation>
    </message>
    <message>
      <source>Sheet &amp; codes</source>
      <translation>Relevé et codes</translation>
    </message>
    <message>
      <source>Reels</source>
      <translation>Bobines</translation>
    </message>
    <message>
      <source>A new cue number takes the reel that its in lies in. A film without reels needs none.</source>
      <translation>Un nouveau numéro de cue prend la bobine où se trouve son début. Un film sans bobines n'en a pas besoin.</translation>
    </message>
  </context>
  <context>
    <name>FilmHeader</name>
    <message>
      <source>Edit production</source>
      <translation>Modifier la production</translation>
    </message>
    <message>
      <source>More figures</source>
      <translation>Autres chiffres</translation>
    </message>
    <message>
      <source>Minutes of music, silence and themes appear here with the first cues.</source>
      <translation>Minutes de musique, silence et thèmes apparaissent ici avec les premiers cues.</translation>
    </message>
    <message>
      <source>{0} fps</source>
      <translation>{0} i/s</translation>
    </message>
    <message>
      <source>starts {0}</source>
      <translation>commence à {0}</translation>
    </message>
    <message>
      <source>music</source>
      <translation>musique</translation>
    </message>
    <message>
      <source>music, {0} %</source>
      <translation>musique, {0} %</translation>
    </message>
    <message>
      <source>Exact {0} s, reported {1}</source>
      <translation>Exact {0} s, déclaré {1}</translation>
    </message>
    <message>
      <source>Minutes of original score against all songs</source>
      <translation>Minutes de musique originale contre toutes les chansons</translation>
    </message>
    <message>
      <source>score : songs</source>
      <translation>originale : chansons</translation>
    </message>
    <message>
      <source>longest silence</source>
      <translation>plus long silence</translation>
    </message>
    <message>
      <source>Origin unknown</source>
      <translation>Origine inconnue</translation>
    </message>
  </context>
  <context>
    <name>FilmMap</name>
    <message>
      <source>Origin unknown</source>
      <translation>Origine inconnue</translation>
    </message>
    <message>
      <source>No status</source>
      <translation>Pas de statut</translation>
    </message>
    <message>
      <source>No mood</source>
      <translation>Pas d'ambiance</translation>
    </message>
    <message>
      <source>No theme</source>
      <translation>Pas de thème</translation>
    </message>
    <message>
      <source>Film map</source>
      <translation>Carte du film</translation>
    </message>
    <message>
      <source>{0} · {1} fps</source>
      <translation>{0} · {1} i/s</translation>
    </message>
    <message>
      <source>No cue has a time yet</source>
      <translation>Aucun cue n'a encore de temps</translation>
    </message>
    <message>
      <source>Type an in and an out in the table, and the cue lies here.</source>
      <translation>Tapez un début et une fin dans la table, et le cue se place ici.</translation>
    </message>
    <message>
      <source>Nothing on the map yet</source>
      <translation>Rien encore sur la carte</translation>
    </message>
    <message>
      <source>No cues on the map yet</source>
      <translation>Pas encore de cue sur la carte</translation>
    </message>
    <message>
      <source>Each cue with an in and an out lies here on the film's running time; silence stays free.</source>
      <translation>Chaque cue avec un début et une fin se place ici sur la durée du film ; le silence reste libre.</translation>
    </message>
    <message>
      <source>Scenes: drag along this band to mark one</source>
      <translation>Scènes : glissez le long de cette bande pour en marquer une</translation>
    </message>
    <message>
      <source>R{0}</source>
      <translation>B{0}</translation>
    </message>
    <message>
      <source>{0} silence</source>
      <translation>{0} de silence</translation>
    </message>
    <message>
      <source>intensity</source>
      <translation>intensité</translation>
    </message>
    <message>
      <source>no time yet</source>
      <translation>pas encore de temps</translation>
    </message>
    <message>
      <source>in {0}, out unknown</source>
      <translation>début {0}, fin inconnue</translation>
    </message>
    <message>
      <source>{0} and {1} more</source>
      <translation>{0} et {1} de plus</translation>
    </message>
    <message>
      <source>{0}{1} fr</source>
      <translation>{0}{1} im.</translation>
    </message>
    <message>
      <source>{0}. Right and left go from cue to cue.</source>
      <translation>{0}. Droite et gauche vont de cue en cue.</translation>
    </message>
    <message>
      <source>cue {0} of {1}</source>
      <translation>cue {0} sur {1}</translation>
    </message>
    <message>
      <source>{0} selected</source>
      <translation>{0} sélectionnés</translation>
    </message>
  </context>
  <context>
    <name>FilmMapPanel</name>
    <message>
      <source>Film map</source>
      <translation>Carte du film</translation>
    </message>
    <message>
      <source>Scene {0}</source>
      <translation>Scène {0}</translation>
    </message>
    <message>
      <source>This catalogue can only be read; copy it to a folder where you may write to edit it.</source>
      <translation>Ce catalogue est en lecture seule ; copiez-le dans un dossier où vous pouvez écrire pour le modifier.</translation>
    </message>
  </context>
  <context>
    <name>FilmStrip</name>
    <message>
      <source>Position in the film</source>
      <translation>Position dans le film</translation>
    </message>
  </context>
  <context>
    <name>FilterRow</name>
    <message>
      <source>Filters</source>
      <translation>Filtres</translation>
    </message>
    <message>
      <source>Filter by {0}</source>
      <translation>Filtrer par {0}</translation>
    </message>
  </context>
  <context>
    <name>FindCommands</name>
    <message>
      <source>Repeat “{0}”</source>
      <translation>Répéter « {0} »</translation>
    </message>
    <message>
      <source>Repeat the last command</source>
      <translation>Répéter la dernière commande</translation>
    </message>
    <message>
      <source>There is no command to repeat yet.</source>
      <translation>Il n'y a pas encore de commande à répéter.</translation>
    </message>
    <message>
      <source>“{0}” cannot be repeated now: {1}.</source>
      <translation>« {0} » ne peut pas être répété maintenant : {1}.</translation>
    </message>
  </context>
  <context>
    <name>FindingsList</name>
    <message>
      <source>What is missing on the sheet</source>
      <translation>Ce qui manque sur le relevé</translation>
    </message>
    <message>
      <source>Missing or wrong</source>
      <translation>Manquant ou faux</translation>
    </message>
    <message>
      <source>To look at</source>
      <translation>À regarder</translation>
    </message>
    <message>
      <source>Go</source>
      <translation>Aller</translation>
    </message>
    <message>
      <source>… and {0} more</source>
      <translation>… et {0} de plus</translation>
    </message>
  </context>
  <context>
    <name>FormatPart</name>
    <message>
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <source>Roll up commissioned score</source>
      <translation>Regrouper la musique de commande</translation>
    </message>
    <message>
      <source>Commissioned cues of one usage and the same authors become one line.</source>
      <translation>Les cues de commande de même usage et des mêmes auteurs deviennent une seule ligne.</translation>
    </message>
  </context>
  <context>
    <name>Formats</name>
    <message>
      <source>PDF cue sheet</source>
      <translation>Relevé musical PDF</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Papier</translation>
    </message>
    <message>
      <source>The size of the pages, landscape.</source>
      <translation>La taille des pages, en paysage.</translation>
    </message>
    <message>
      <source>A4</source>
      <translation>A4</translation>
    </message>
    <message>
      <source>US Letter</source>
      <translation>US Letter</translation>
    </message>
    <message>
      <source>Show scenes</source>
      <translation>Montrer les scènes</translation>
    </message>
    <message>
      <source>Adds the scenes below each title; societies do not ask for them.</source>
      <translation>Ajoute les scènes sous chaque titre ; les sociétés ne les demandent pas.</translation>
    </message>
    <message>
      <source>Own layout</source>
      <translation>Mise en page à soi</translation>
    </message>
    <message>
      <source>A typst file of your own, made from a copy of the shipped layout; empty for that one.</source>
      <translation>Un fichier typst à vous, fait d'une copie de la mise en page livrée ; vide pour celle-ci.</translation>
    </message>
    <message>
      <source>Excel workbook</source>
      <translation>Classeur Excel</translation>
    </message>
    <message>
      <source>Adds a column with the scenes of each cue; societies do not ask for them.</source>
      <translation>Ajoute une colonne avec les scènes de chaque cue ; les sociétés ne les demandent pas.</translation>
    </message>
    <message>
      <source>CSV table</source>
      <translation>Table CSV</translation>
    </message>
    <message>
      <source>Made for</source>
      <translation>Fait pour</translation>
    </message>
    <message>
      <source>Exact text for programs, or cells that no spreadsheet takes for a formula.</source>
      <translation>Texte exact pour les programmes, ou cellules qu'aucun tableur ne prend pour une formule.</translation>
    </message>
    <message>
      <source>Programs (exact)</source>
      <translation>Programmes (exact)</translation>
    </message>
    <message>
      <source>Excel and LibreOffice</source>
      <translation>Excel et LibreOffice</translation>
    </message>
    <message>
      <source>JSON (complete, for programs)</source>
      <translation>JSON (complet, pour les programmes)</translation>
    </message>
    <message>
      <source>Web page</source>
      <translation>Page web</translation>
    </message>
    <message>
      <source>RapidCue workbook (ASCAP and BMI)</source>
      <translation>Classeur RapidCue (ASCAP et BMI)</translation>
    </message>
    <message>
      <source>Official workbook</source>
      <translation>Classeur officiel</translation>
    </message>
    <message>
      <source>Path of your own copy of the official workbook, to be filled in; empty to write a new one.</source>
      <translation>Chemin de votre propre copie du classeur officiel, à remplir ; vide pour en écrire un nouveau.</translation>
    </message>
    <message>
      <source>Studio workbook</source>
      <translation>Classeur de studio</translation>
    </message>
    <message>
      <source>CISAC common cue sheet (workbook)</source>
      <translation>Relevé commun CISAC (classeur)</translation>
    </message>
    <message>
      <source>CISAC common cue sheet (JSON)</source>
      <translation>Relevé commun CISAC (JSON)</translation>
    </message>
    <message>
      <source>RapidCue report (PDF)</source>
      <translation>Rapport RapidCue (PDF)</translation>
    </message>
    <message>
      <source>Soundmouse report (PDF)</source>
      <translation>Rapport Soundmouse (PDF)</translation>
    </message>
    <message>
      <source>Classic US text sheet</source>
      <translation>Relevé américain classique (texte)</translation>
    </message>
    <message>
      <source>Netflix-style table (CSV)</source>
      <translation>Tableau type Netflix (CSV)</translation>
    </message>
    <message>
      <source>IPRS workbook</source>
      <translation>Classeur IPRS</translation>
    </message>
    <message>
      <source>TONO/NCB music report</source>
      <translation>Relevé musical TONO/NCB</translation>
    </message>
    <message>
      <source>Headings</source>
      <translation>En-têtes</translation>
    </message>
    <message>
      <source>Heads above the line of the programme and above the lines of music.</source>
      <translation>En-têtes au-dessus de la ligne du programme et des lignes de musique.</translation>
    </message>
    <message>
      <source>BBC cue form (Silvermouse)</source>
      <translation>Formulaire BBC (Silvermouse)</translation>
    </message>
    <message>
      <source>GEMA/GVL music list</source>
      <translation>Liste musicale GEMA/GVL</translation>
    </message>
    <message>
      <source>DDEX cue records (TSV)</source>
      <translation>Données DDEX (TSV)</translation>
    </message>
    <message>
      <source>BlockId</source>
      <translation>BlockId</translation>
    </message>
    <message>
      <source>The identifier of the block in the sales report that these records go into.</source>
      <translation>Identifiant du bloc du rapport d’exploitation où vont ces enregistrements.</translation>
    </message>
    <message>
      <source>ResourceReference</source>
      <translation>ResourceReference</translation>
    </message>
    <message>
      <source>The identifier of the video's record in that block.</source>
      <translation>Identifiant de l’enregistrement de la vidéo dans ce bloc.</translation>
    </message>
    <message>
      <source>Add use and origin</source>
      <translation>Ajouter usage et origine</translation>
    </message>
    <message>
      <source>Adds four cells that the record does not define; only for recipients who agree to them.</source>
      <translation>Ajoute quatre cellules que l’enregistrement ne prévoit pas ; seulement pour les destinataires qui les acceptent.</translation>
    </message>
    <message>
      <source>DaVinci Resolve markers (EDL)</source>
      <translation>Marqueurs DaVinci Resolve (EDL)</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>What a marker or clip is called.</source>
      <translation>Comment s’appelle un marqueur ou un clip.</translation>
    </message>
    <message>
      <source>Number and title</source>
      <translation>Numéro et titre</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titre</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>Numéro</translation>
    </message>
    <message>
      <source>Comment</source>
      <translation>Commentaire</translation>
    </message>
    <message>
      <source>What stands in the comment of a marker.</source>
      <translation>Ce qui figure dans le commentaire d’un marqueur.</translation>
    </message>
    <message>
      <source>Origin, performer, scenes, moods and notes</source>
      <translation>Origine, interprète, scènes, ambiances et notes</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notes</translation>
    </message>
    <message>
      <source>Nothing</source>
      <translation>Rien</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>Couleurs</translation>
    </message>
    <message>
      <source>What the colour of a marker tells.</source>
      <translation>Ce que dit la couleur d’un marqueur.</translation>
    </message>
    <message>
      <source>Origin of the music</source>
      <translation>Origine de la musique</translation>
    </message>
    <message>
      <source>First mood</source>
      <translation>Première ambiance</translation>
    </message>
    <message>
      <source>Nothing, all are blue</source>
      <translation>Rien, tous sont bleus</translation>
    </message>
    <message>
      <source>Only music</source>
      <translation>Musique seulement</translation>
    </message>
    <message>
      <source>Leave out sound design.</source>
      <translation>Laisser de côté le sound design.</translation>
    </message>
    <message>
      <source>Marked moments too</source>
      <translation>Aussi les instants marqués</translation>
    </message>
    <message>
      <source>Add the moments that are marked in the production.</source>
      <translation>Ajouter les instants marqués dans la production.</translation>
    </message>
    <message>
      <source>Premiere Pro and Resolve timeline (Final Cut Pro 7 XML)</source>
      <translation>Timeline pour Premiere Pro et Resolve (XML Final Cut Pro 7)</translation>
    </message>
    <message>
      <source>Cues as</source>
      <translation>Cues sous forme de</translation>
    </message>
    <message>
      <source>Whether the timeline gets markers, clips in lanes, or both.</source>
      <translation>Si la timeline reçoit des marqueurs, des clips sur des pistes, ou les deux.</translation>
    </message>
    <message>
      <source>Markers and clips in lanes</source>
      <translation>Marqueurs et clips sur des pistes</translation>
    </message>
    <message>
      <source>Markers</source>
      <translation>Marqueurs</translation>
    </message>
    <message>
      <source>Clips in lanes</source>
      <translation>Clips sur des pistes</translation>
    </message>
    <message>
      <source>Final Cut Pro timeline (FCPXML)</source>
      <translation>Timeline Final Cut Pro (FCPXML)</translation>
    </message>
    <message>
      <source>OpenTimelineIO timeline</source>
      <translation>Timeline OpenTimelineIO</translation>
    </message>
    <message>
      <source>Avid Media Composer markers</source>
      <translation>Marqueurs Avid Media Composer</translation>
    </message>
    <message>
      <source>Mark ends too</source>
      <translation>Marquer aussi les fins</translation>
    </message>
    <message>
      <source>Add a marker at the first frame after each cue.</source>
      <translation>Ajouter un marqueur à la première image après chaque cue.</translation>
    </message>
    <message>
      <source>User</source>
      <translation>Utilisateur</translation>
    </message>
    <message>
      <source>Who set the markers, as Media Composer shows it.</source>
      <translation>Qui a posé les marqueurs, tel que Media Composer l’affiche.</translation>
    </message>
    <message>
      <source>Track</source>
      <translation>Piste</translation>
    </message>
    <message>
      <source>The track that the markers stand on.</source>
      <translation>La piste sur laquelle se trouvent les marqueurs.</translation>
    </message>
    <message>
      <source>V1</source>
      <translation>V1</translation>
    </message>
    <message>
      <source>A1</source>
      <translation>A1</translation>
    </message>
    <message>
      <source>TC1</source>
      <translation>TC1</translation>
    </message>
    <message>
      <source>MIDI markers</source>
      <translation>Marqueurs MIDI</translation>
    </message>
    <message>
      <source>Subtitles (SRT)</source>
      <translation>Sous-titres (SRT)</translation>
    </message>
    <message>
      <source>Times count from</source>
      <translation>Les temps comptent depuis</translation>
    </message>
    <message>
      <source>The first frame of the picture is what a player of the film file wants.</source>
      <translation>La première image du film est ce qu’attend un lecteur du fichier.</translation>
    </message>
    <message>
      <source>First frame of the picture</source>
      <translation>Première image du film</translation>
    </message>
    <message>
      <source>00:00:00:00</source>
      <translation>00:00:00:00</translation>
    </message>
    <message>
      <source>Table of markers (CSV)</source>
      <translation>Tableau des marqueurs (CSV)</translation>
    </message>
    <message>
      <source>Table of markers (tab-separated)</source>
      <translation>Tableau des marqueurs (séparé par des tabulations)</translation>
    </message>
  </context>
  <context>
    <name>GridModel</name>
    <message>
      <source>{0}, Enter explains it</source>
      <translation>{0}, Entrée l'explique</translation>
    </message>
    <message>
      <source>How this number came about (Enter)</source>
      <translation>D'où vient ce nombre (Entrée)</translation>
    </message>
  </context>
  <context>
    <name>GridView</name>
    <message>
      <source>Cells of the sheet</source>
      <translation>Cellules du relevé</translation>
    </message>
  </context>
  <context>
    <name>GuideWindow</name>
    <message>
      <source>Guide</source>
      <translation>Guide</translation>
    </message>
    <message>
      <source>Search the guide</source>
      <translation>Chercher dans le guide</translation>
    </message>
    <message>
      <source>Chapters</source>
      <translation>Chapitres</translation>
    </message>
    <message>
      <source>Text of the guide</source>
      <translation>Texte du guide</translation>
    </message>
  </context>
  <context>
    <name>HeadingMenu</name>
    <message>
      <source>Sort by {0}, upwards</source>
      <translation>Trier par {0}, croissant</translation>
    </message>
    <message>
      <source>Sort by {0}, downwards</source>
      <translation>Trier par {0}, décroissant</translation>
    </message>
    <message>
      <source>Film order</source>
      <translation>Ordre du film</translation>
    </message>
    <message>
      <source>Filter by {0}…</source>
      <translation>Filtrer par {0}…</translation>
    </message>
    <message>
      <source>Group by {0}</source>
      <translation>Grouper par {0}</translation>
    </message>
    <message>
      <source>Groups</source>
      <translation>Groupes</translation>
    </message>
    <message>
      <source>Fit the width to what is seen</source>
      <translation>Ajuster la largeur à ce qui est visible</translation>
    </message>
    <message>
      <source>Hide {0}</source>
      <translation>Masquer {0}</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Colonnes</translation>
    </message>
    <message>
      <source>As saved</source>
      <translation>Comme enregistré</translation>
    </message>
    <message>
      <source>As delivered with Cuefolio</source>
      <translation>Comme livré avec Cuefolio</translation>
    </message>
  </context>
  <context>
    <name>HeldBar</name>
    <message>
      <source>Show all</source>
      <translation>Tout montrer</translation>
    </message>
    <message>
      <source>Show less</source>
      <translation>Montrer moins</translation>
    </message>
  </context>
  <context>
    <name>HelpCommands</name>
    <message>
      <source>This is Cuefolio {0}.</source>
      <translation>Voici Cuefolio {0}.</translation>
    </message>
    <message>
      <source>What's new</source>
      <translation>Nouveautés</translation>
    </message>
  </context>
  <context>
    <name>HintLine</name>
    <message>
      <source>Did you mean</source>
      <translation>Vouliez-vous dire</translation>
    </message>
    <message>
      <source>Search for {0} instead</source>
      <translation>Chercher plutôt {0}</translation>
    </message>
  </context>
  <context>
    <name>History</name>
    <message>
      <source>just now</source>
      <translation>à l'instant</translation>
    </message>
    <message>
      <source>{0} min ago</source>
      <translation>il y a {0} min</translation>
    </message>
    <message>
      <source>today {0}</source>
      <translation>aujourd'hui {0}</translation>
    </message>
    <message>
      <source>yesterday {0}</source>
      <translation>hier {0}</translation>
    </message>
    <message>
      <source>In – out</source>
      <translation>Début – fin</translation>
    </message>
    <message>
      <source>Writers and publishers</source>
      <translation>Auteurs et éditeurs</translation>
    </message>
    <message>
      <source>Cue added</source>
      <translation>Cue ajouté</translation>
    </message>
    <message>
      <source>Cue deleted</source>
      <translation>Cue supprimé</translation>
    </message>
    <message>
      <source>Moved in film order</source>
      <translation>Déplacé dans l'ordre du film</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>rien</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>oui</translation>
    </message>
    <message>
      <source>no</source>
      <translation>non</translation>
    </message>
    <message>
      <source>Undo: {0}</source>
      <translation>Annulé : {0}</translation>
    </message>
    <message>
      <source>Redo: {0}</source>
      <translation>Rétabli : {0}</translation>
    </message>
    <message>
      <source>{0}: from {1} to {2}</source>
      <translation>{0} : de {1} à {2}</translation>
    </message>
  </context>
  <context>
    <name>HistoryDialog</name>
    <message>
      <source>History</source>
      <translation>Historique</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Quand</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Quoi</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Qui</translation>
    </message>
    <message>
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <source>Steps, the newest first</source>
      <translation>Étapes, les plus récentes d'abord</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Rétablir</translation>
    </message>
    <message>
      <source>undone</source>
      <translation>annulée</translation>
    </message>
    <message>
      <source>undone for good</source>
      <translation>annulée pour de bon</translation>
    </message>
    <message>
      <source>Undo: {0}</source>
      <translation>Annulé : {0}</translation>
    </message>
    <message>
      <source>Redo: {0}</source>
      <translation>Rétabli : {0}</translation>
    </message>
  </context>
  <context>
    <name>HistoryPage</name>
    <message>
      <source>History</source>
      <translation>Historique</translation>
    </message>
    <message>
      <source>History is told for one cue at a time; select one.</source>
      <translation>L'historique se raconte pour un cue à la fois ; sélectionnez-en un.</translation>
    </message>
    <message>
      <source>Nothing is known of this cue's past.</source>
      <translation>On ne sait rien du passé de ce cue.</translation>
    </message>
    <message>
      <source>Bring back the value before</source>
      <translation>Rétablir la valeur d'avant</translation>
    </message>
    <message>
      <source>Copy the value before</source>
      <translation>Copier la valeur d'avant</translation>
    </message>
    <message>
      <source>Copy the value after</source>
      <translation>Copier la valeur d'après</translation>
    </message>
  </context>
  <context>
    <name>HistoryView</name>
    <message>
      <source>Changes, the newest first</source>
      <translation>Modifications, les plus récentes d'abord</translation>
    </message>
  </context>
  <context>
    <name>HoverCard</name>
    <message>
      <source>Untitled cue</source>
      <translation>Cue sans titre</translation>
    </message>
    <message>
      <source>{0} · {1}</source>
      <translation>{0} · {1}</translation>
    </message>
    <message>
      <source>Marker</source>
      <translation>Marque</translation>
    </message>
  </context>
  <context>
    <name>IdentifierFlag</name>
    <message>
      <source>Use {0}</source>
      <translation>Utiliser {0}</translation>
    </message>
  </context>
  <context>
    <name>ImportBlock</name>
    <message>
      <source>Copy path or hash of the file</source>
      <translation>Copier le chemin ou l’empreinte du fichier</translation>
    </message>
    <message>
      <source>Copy the path</source>
      <translation>Copier le chemin</translation>
    </message>
    <message>
      <source>Copy the hash (SHA-256)</source>
      <translation>Copier l’empreinte (SHA-256)</translation>
    </message>
    <message>
      <source>From the in of the first clip to the out of the last. Explain it</source>
      <translation>Du début du premier clip à la fin du dernier. Expliquer</translation>
    </message>
    <message>
      <source>As long as any clip is loud enough to be heard. Explain it</source>
      <translation>Tant qu’un clip est assez fort pour être entendu. Expliquer</translation>
    </message>
    <message>
      <source>{0} fps</source>
      <translation>{0} i/s</translation>
    </message>
    <message>
      <source>read {0}</source>
      <translation>lu le {0}</translation>
    </message>
    <message>
      <source>Span {0}</source>
      <translation>Étendue {0}</translation>
    </message>
    <message>
      <source>Heard {0}</source>
      <translation>Audible {0}</translation>
    </message>
  </context>
  <context>
    <name>ImportDialog</name>
    <message>
      <source>Import a sheet as a new production</source>
      <translation>Importer un relevé comme nouvelle production</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titre</translation>
    </message>
    <message>
      <source>What the production is called</source>
      <translation>Le nom de la production</translation>
    </message>
    <message>
      <source>Frame rate</source>
      <translation>Cadence</translation>
    </message>
    <message>
      <source>The rate that their timecodes count</source>
      <translation>La cadence que comptent leurs timecodes</translation>
    </message>
    <message>
      <source>Lines of the sheet</source>
      <translation>Lignes du relevé</translation>
    </message>
    <message>
      <source>Add the production</source>
      <translation>Ajouter la production</translation>
    </message>
    <message>
      <source>What the sheet holds</source>
      <translation>Contenu du relevé</translation>
    </message>
    <message>
      <source>Its lines</source>
      <translation>Ses lignes</translation>
    </message>
    <message>
      <source>Codes are those of</source>
      <translation>Codes selon</translation>
    </message>
    <message>
      <source>The usual recipient of this layout</source>
      <translation>Destinataire habituel de ce format</translation>
    </message>
    <message>
      <source>{0}, {1} of music</source>
      <translation>{0}, {1} de musique</translation>
    </message>
    <message>
      <source>Names alike ({0})</source>
      <translation>Noms proches ({0})</translation>
    </message>
    <message>
      <source>Importing the sheet</source>
      <translation>Import du relevé</translation>
    </message>
  </context>
  <context>
    <name>IntegerField</name>
    <message>
      <source>This is not a whole number.</source>
      <translation>Ce n'est pas un nombre entier.</translation>
    </message>
    <message>
      <source>from {least} to {most}</source>
      <translation>de {least} à {most}</translation>
    </message>
    <message>
      <source>of {least} or more</source>
      <translation>de {least} ou plus</translation>
    </message>
    <message>
      <source>of {most} or less</source>
      <translation>de {most} ou moins</translation>
    </message>
    <message>
      <source>A whole number {limits} belongs here.</source>
      <translation>Un nombre entier {limits} va ici.</translation>
    </message>
  </context>
  <context>
    <name>KeyboardPage</name>
    <message>
      <source>Keyboard</source>
      <translation>Clavier</translation>
    </message>
    <message>
      <source>Find an action or keys</source>
      <translation>Trouver une action ou des touches</translation>
    </message>
    <message>
      <source>Copy the list</source>
      <translation>Copier la liste</translation>
    </message>
    <message>
      <source>Copy all actions with their keys as text, to print or to pass on</source>
      <translation>Copier toutes les actions et leurs touches comme texte, à imprimer ou à transmettre</translation>
    </message>
    <message>
      <source>Action</source>
      <translation>Action</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Touches</translation>
    </message>
    <message>
      <source>As delivered</source>
      <translation>Comme livré</translation>
    </message>
    <message>
      <source>Actions and their keys</source>
      <translation>Actions et leurs touches</translation>
    </message>
    <message>
      <source>Further keys</source>
      <translation>Autres touches</translation>
    </message>
    <message>
      <source>Give this action the keys that it came with</source>
      <translation>Rendre à cette action les touches d'origine</translation>
    </message>
    <message>
      <source>Use them here</source>
      <translation>Les utiliser ici</translation>
    </message>
    <message>
      <source>or</source>
      <translation>ou</translation>
    </message>
    <message>
      <source>Further commands</source>
      <translation>Autres commandes</translation>
    </message>
    <message>
      <source>These keys cannot be changed</source>
      <translation>Ces touches ne peuvent pas être changées</translation>
    </message>
    <message>
      <source>no keys</source>
      <translation>pas de touches</translation>
    </message>
    <message>
      <source>These keys cannot be changed.</source>
      <translation>Ces touches ne peuvent pas être changées.</translation>
    </message>
    <message>
      <source>{0} alone would be taken from whoever types; press it with Ctrl or Alt.</source>
      <translation>{0} seule serait prise à qui tape ; appuyez avec Ctrl ou Alt.</translation>
    </message>
    <message>
      <source>{0} belongs to “{1}” and cannot be given away.</source>
      <translation>{0} appartient à « {1} » et ne peut pas être cédée.</translation>
    </message>
    <message>
      <source>{0} belongs to “{1}”, which would lose it.</source>
      <translation>{0} appartient à « {1} », qui la perdrait.</translation>
    </message>
    <message>
      <source>“{0}” has lost {1} to it.</source>
      <translation>« {0} » a perdu {1} à son profit.</translation>
    </message>
    <message>
      <source>All shortcuts are as delivered.</source>
      <translation>Tous les raccourcis sont comme livrés.</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>Reprendre</translation>
    </message>
  </context>
  <context>
    <name>Keymap</name>
    <message>
      <source>Cue table</source>
      <translation>Table des cues</translation>
    </message>
    <message>
      <source>Go from cell to cell</source>
      <translation>Aller de cellule en cellule</translation>
    </message>
    <message>
      <source>arrows</source>
      <translation>flèches</translation>
    </message>
    <message>
      <source>Select more cells</source>
      <translation>Sélectionner plus de cellules</translation>
    </message>
    <message>
      <source>Shift+arrows</source>
      <translation>Maj+flèches</translation>
    </message>
    <message>
      <source>Edit a cell</source>
      <translation>Modifier une cellule</translation>
    </message>
    <message>
      <source>type, Enter or F2</source>
      <translation>taper, Entrée ou F2</translation>
    </message>
    <message>
      <source>Store and go down; up</source>
      <translation>Enregistrer et descendre ; monter</translation>
    </message>
    <message>
      <source>Enter; Shift+Enter</source>
      <translation>Entrée ; Maj+Entrée</translation>
    </message>
    <message>
      <source>Store and go right; left</source>
      <translation>Enregistrer et aller à droite ; à gauche</translation>
    </message>
    <message>
      <source>Tab; Shift+Tab</source>
      <translation>Tab ; Maj+Tab</translation>
    </message>
    <message>
      <source>Leave a cell as it was</source>
      <translation>Laisser une cellule comme elle était</translation>
    </message>
    <message>
      <source>Esc</source>
      <translation>Échap</translation>
    </message>
    <message>
      <source>Empty the selected cells</source>
      <translation>Vider les cellules sélectionnées</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <source>Fold a group; unfold it</source>
      <translation>Replier un groupe ; le déplier</translation>
    </message>
    <message>
      <source>Left or −; Right or +</source>
      <translation>Gauche ou − ; Droite ou +</translation>
    </message>
    <message>
      <source>Search box</source>
      <translation>Champ de recherche</translation>
    </message>
    <message>
      <source>Show suggestions</source>
      <translation>Montrer les suggestions</translation>
    </message>
    <message>
      <source>Ctrl+Space</source>
      <translation>Ctrl+Espace</translation>
    </message>
    <message>
      <source>Go into the suggestions, or to the results</source>
      <translation>Aller aux suggestions, ou aux résultats</translation>
    </message>
    <message>
      <source>Down</source>
      <translation>Descendre</translation>
    </message>
    <message>
      <source>Take the first suggestion</source>
      <translation>Prendre la première suggestion</translation>
    </message>
    <message>
      <source>Tab</source>
      <translation>Tab</translation>
    </message>
    <message>
      <source>Close the suggestions, then empty the box</source>
      <translation>Fermer les suggestions, puis vider le champ</translation>
    </message>
    <message>
      <source>Film map</source>
      <translation>Carte du film</translation>
    </message>
    <message>
      <source>Go from cue to cue; to another lane</source>
      <translation>Aller de cue en cue ; vers une autre piste</translation>
    </message>
    <message>
      <source>Left, Right; Up, Down</source>
      <translation>Gauche, Droite ; Haut, Bas</translation>
    </message>
    <message>
      <source>Select cues on the way</source>
      <translation>Sélectionner les cues au passage</translation>
    </message>
    <message>
      <source>Move the selected cues by a frame; by a second</source>
      <translation>Déplacer les cues sélectionnés d'une image ; d'une seconde</translation>
    </message>
    <message>
      <source>Ctrl+Left, Ctrl+Right; with Shift</source>
      <translation>Ctrl+Gauche, Ctrl+Droite ; avec Maj</translation>
    </message>
    <message>
      <source>Set in; out at the playhead</source>
      <translation>Début ; fin à la tête de lecture</translation>
    </message>
    <message>
      <source>[ ; ]</source>
      <translation>[ ; ]</translation>
    </message>
    <message>
      <source>Nearer; farther; the whole film</source>
      <translation>Plus près ; plus loin ; le film entier</translation>
    </message>
    <message>
      <source>+ ; − ; 0</source>
      <translation>+ ; − ; 0</translation>
    </message>
    <message>
      <source>Turn the page; to the beginning; to the end</source>
      <translation>Tourner la page ; au début ; à la fin</translation>
    </message>
    <message>
      <source>Page Up, Page Down; Home; End</source>
      <translation>Page préc., Page suiv. ; Début ; Fin</translation>
    </message>
    <message>
      <source>Open the cue in the table</source>
      <translation>Ouvrir le cue dans la table</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>Entrée</translation>
    </message>
  </context>
  <context>
    <name>LandingList</name>
    <message>
      <source>What will be added</source>
      <translation>Ce qui sera ajouté</translation>
    </message>
  </context>
  <context>
    <name>LanePicture</name>
    <message>
      <source>Picture of the clips</source>
      <translation>Image des clips</translation>
    </message>
    <message>
      <source>{0} clips on {1} tracks, from {2} to {3}.</source>
      <translation>{0} clips sur {1} pistes, de {2} à {3}.</translation>
    </message>
  </context>
  <context>
    <name>LanguagePage</name>
    <message>
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <source>Language of the window</source>
      <translation>Langue de la fenêtre</translation>
    </message>
    <message>
      <source>As the system ({0})</source>
      <translation>Comme le système ({0})</translation>
    </message>
    <message>
      <source>Cue sheets are written in the language of their format, whatever is chosen here.</source>
      <translation>Les relevés sont écrits dans la langue de leur format, quel que soit ce choix.</translation>
    </message>
    <message>
      <source>The window speaks this language now.</source>
      <translation>La fenêtre parle déjà cette langue.</translation>
    </message>
    <message>
      <source>The window will speak {0} when Cuefolio is started again.</source>
      <translation>La fenêtre parlera {0} au prochain démarrage de Cuefolio.</translation>
    </message>
  </context>
  <context>
    <name>Legend</name>
    <message>
      <source>Legend</source>
      <translation>Légende</translation>
    </message>
    <message>
      <source>{0}: {1}</source>
      <translation>{0} : {1}</translation>
    </message>
    <message>
      <source>{0}: {1}. Click to select them.</source>
      <translation>{0} : {1}. Cliquez pour les sélectionner.</translation>
    </message>
    <message>
      <source>+{0}</source>
      <translation>+{0}</translation>
    </message>
    <message>
      <source>{0} more meanings</source>
      <translation>{0} autres sens</translation>
    </message>
    <message>
      <source>Colours that do not fit here</source>
      <translation>Couleurs qui n'ont pas de place ici</translation>
    </message>
    <message>
      <source>{0} ({1})</source>
      <translation>{0} ({1})</translation>
    </message>
    <message>
      <source>and {0} more</source>
      <translation>et {0} de plus</translation>
    </message>
  </context>
  <context>
    <name>Library</name>
    <message>
      <source>{title}, series, {episodes}</source>
      <translation>{title}, série, {episodes}</translation>
    </message>
    <message>
      <source>Season {0}</source>
      <translation>Saison {0}</translation>
    </message>
    <message>
      <source>Catalogue</source>
      <translation>Catalogue</translation>
    </message>
    <message>
      <source>Saved searches</source>
      <translation>Recherches enregistrées</translation>
    </message>
    <message>
      <source>Add the usual searches</source>
      <translation>Ajouter les recherches usuelles</translation>
    </message>
    <message>
      <source>All cues</source>
      <translation>Tous les cues</translation>
    </message>
  </context>
  <context>
    <name>LibraryCommands</name>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>“{0}” looks for {1} now.</source>
      <translation>« {0} » cherche maintenant {1}.</translation>
    </message>
    <message>
      <source>“{0}” and its cues were deleted.</source>
      <translation>« {0} » et ses cues ont été supprimés.</translation>
    </message>
    <message>
      <source>The series “{0}” was deleted; its episodes stay.</source>
      <translation>La série « {0} » a été supprimée ; ses épisodes restent.</translation>
    </message>
    <message>
      <source>A season of “{0}” was deleted; its episodes stay in the series.</source>
      <translation>Une saison de « {0} » a été supprimée ; ses épisodes restent dans la série.</translation>
    </message>
    <message>
      <source>The saved search “{0}” was deleted.</source>
      <translation>La recherche enregistrée « {0} » a été supprimée.</translation>
    </message>
    <message>
      <source>“{0}” belongs to no series any more.</source>
      <translation>« {0} » n'appartient plus à aucune série.</translation>
    </message>
    <message>
      <source>“{0}” is an episode of “{1}” now.</source>
      <translation>« {0} » est maintenant un épisode de « {1} ».</translation>
    </message>
    <message>
      <source>Choose a poster</source>
      <translation>Choisir une affiche</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Images</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>Tous les fichiers</translation>
    </message>
    <message>
      <source>The poster of “{0}” was removed.</source>
      <translation>L'affiche de « {0} » a été retirée.</translation>
    </message>
    <message>
      <source>Choose where the new catalogue is to be; what you dropped is read into it then.</source>
      <translation>Choisissez où sera le nouveau catalogue ; ce que vous avez déposé y est alors lu.</translation>
    </message>
  </context>
  <context>
    <name>LibraryDelegate</name>
    <message>
      <source>New name</source>
      <translation>Nouveau nom</translation>
    </message>
  </context>
  <context>
    <name>LibraryMenus</name>
    <message>
      <source>Choose a poster…</source>
      <translation>Choisir une affiche…</translation>
    </message>
    <message>
      <source>Paste a poster</source>
      <translation>Coller une affiche</translation>
    </message>
    <message>
      <source>Remove the poster</source>
      <translation>Retirer l'affiche</translation>
    </message>
    <message>
      <source>New episode of this series…</source>
      <translation>Nouvel épisode de cette série…</translation>
    </message>
    <message>
      <source>Edit the series…</source>
      <translation>Modifier la série…</translation>
    </message>
    <message>
      <source>Take out of the series</source>
      <translation>Retirer de la série</translation>
    </message>
    <message>
      <source>Delete the production</source>
      <translation>Supprimer la production</translation>
    </message>
    <message>
      <source>New episode in this season…</source>
      <translation>Nouvel épisode dans cette saison…</translation>
    </message>
    <message>
      <source>Delete the season</source>
      <translation>Supprimer la saison</translation>
    </message>
    <message>
      <source>Delete the series</source>
      <translation>Supprimer la série</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Montrer</translation>
    </message>
    <message>
      <source>Look for what is shown now</source>
      <translation>Chercher ce qui est montré maintenant</translation>
    </message>
    <message>
      <source>Delete the saved search</source>
      <translation>Supprimer la recherche enregistrée</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Renommer</translation>
    </message>
  </context>
  <context>
    <name>LibraryPanel</name>
    <message>
      <source>Productions</source>
      <translation>Productions</translation>
    </message>
    <message>
      <source>Catalogue and saved searches</source>
      <translation>Catalogue et recherches enregistrées</translation>
    </message>
    <message>
      <source>None yet. Add the first with the plus sign above.</source>
      <translation>Aucune encore. Ajoutez la première avec le signe plus ci-dessus.</translation>
    </message>
    <message>
      <source>Height of the productions</source>
      <translation>Hauteur des productions</translation>
    </message>
    <message>
      <source>Order of the productions</source>
      <translation>Ordre des productions</translation>
    </message>
    <message>
      <source>New production</source>
      <translation>Nouvelle production</translation>
    </message>
    <message>
      <source>By title</source>
      <translation>Par titre</translation>
    </message>
    <message>
      <source>By year</source>
      <translation>Par année</translation>
    </message>
    <message>
      <source>Last edited first</source>
      <translation>Dernières modifiées d'abord</translation>
    </message>
    <message>
      <source>Filter productions</source>
      <translation>Filtrer les productions</translation>
    </message>
    <message>
      <source>Words of the title, series, year or kind. Down goes to the list, Esc shows all.</source>
      <translation>Mots du titre, de la série, de l'année ou du genre. Bas va à la liste, Échap montre tout.</translation>
    </message>
    <message>
      <source>No production fits; Esc shows all.</source>
      <translation>Aucune production ne convient ; Échap montre tout.</translation>
    </message>
  </context>
  <context>
    <name>LineDelegate</name>
    <message>
      <source>Go</source>
      <translation>Aller</translation>
    </message>
    <message>
      <source>Mend</source>
      <translation>Réparer</translation>
    </message>
  </context>
  <context>
    <name>LineField</name>
    <message>
      <source>several values</source>
      <translation>plusieurs valeurs</translation>
    </message>
    <message>
      <source>clear all values</source>
      <translation>effacer toutes les valeurs</translation>
    </message>
  </context>
  <context>
    <name>LinesModel</name>
    <message>
      <source>Take over</source>
      <translation>Reprendre</translation>
    </message>
    <message>
      <source>Their sheet</source>
      <translation>Leur relevé</translation>
    </message>
    <message>
      <source>Length</source>
      <translation>Longueur</translation>
    </message>
    <message>
      <source>Match</source>
      <translation>Rapprochement</translation>
    </message>
    <message>
      <source>Ours</source>
      <translation>Chez nous</translation>
    </message>
    <message>
      <source>What differs</source>
      <translation>Ce qui diffère</translation>
    </message>
    <message>
      <source>How sure: {0} %</source>
      <translation>Certitude : {0} %</translation>
    </message>
    <message>
      <source>{0}, uncertain</source>
      <translation>{0}, incertain</translation>
    </message>
  </context>
  <context>
    <name>LinesView</name>
    <message>
      <source>Lines of both sheets</source>
      <translation>Lignes des deux relevés</translation>
    </message>
  </context>
  <context>
    <name>LiveLog</name>
    <message>
      <source>No cue is running; press I where the next one begins.</source>
      <translation>Aucun cue ne court ; appuyez sur I où commence le suivant.</translation>
    </message>
    <message>
      <source>{0} is before the in of {1} ({2}); its out was not set.</source>
      <translation>{0} est avant le début de {1} ({2}) ; sa fin n'a pas été posée.</translation>
    </message>
  </context>
  <context>
    <name>LockBadge</name>
    <message>
      <source>Locked</source>
      <translation>Verrouillé</translation>
    </message>
    <message>
      <source>{0} Press to unlock it with a reason.</source>
      <translation>{0} Appuyer pour déverrouiller avec un motif.</translation>
    </message>
    <message>
      <source>Locked on {0}.</source>
      <translation>Verrouillé le {0}.</translation>
    </message>
    <message>
      <source>Locked by {0} on {1}.</source>
      <translation>Verrouillé par {0} le {1}.</translation>
    </message>
  </context>
  <context>
    <name>LockDialog</name>
    <message>
      <source>Lock production</source>
      <translation>Verrouiller la production</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Motif</translation>
    </message>
    <message>
      <source>Why it is unlocked; kept in the history</source>
      <translation>Pourquoi on déverrouille ; conservé dans l'historique</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Lock</source>
      <translation>Verrouiller</translation>
    </message>
    <message>
      <source>Unlock production</source>
      <translation>Déverrouiller la production</translation>
    </message>
    <message>
      <source>Unlocking it lets everything be edited again; the reason stays in the history.</source>
      <translation>Après le déverrouillage, tout redevient modifiable ; le motif reste dans l'historique.</translation>
    </message>
    <message>
      <source>Unlock</source>
      <translation>Déverrouiller</translation>
    </message>
    <message>
      <source>A locked production keeps its facts, cuts, scenes and cues as they are until somebody unlocks it with a reason. People, works and recordings are shared and stay editable.</source>
      <translation>Une production verrouillée garde ses données, montages, scènes et cues tels quels jusqu'à ce que quelqu'un la déverrouille avec un motif. Personnes, œuvres et enregistrements sont partagés et restent modifiables.</translation>
    </message>
  </context>
  <context>
    <name>LogBar</name>
    <message>
      <source>Live log</source>
      <translation>Saisie en direct</translation>
    </message>
    <message>
      <source>Title of the cue</source>
      <translation>Titre du cue</translation>
    </message>
    <message>
      <source>Origin of the cue</source>
      <translation>Origine du cue</translation>
    </message>
    <message>
      <source>Moods of the cue</source>
      <translation>Ambiances du cue</translation>
    </message>
    <message>
      <source>Mood</source>
      <translation>Ambiance</translation>
    </message>
    <message>
      <source>Leave the log</source>
      <translation>Quitter la saisie</translation>
    </message>
    <message>
      <source>Choose a production to log its cues.</source>
      <translation>Choisissez une production pour relever ses cues.</translation>
    </message>
    <message>
      <source>Open the picture, or start the clock</source>
      <translation>Ouvrez l'image, ou lancez l'horloge</translation>
    </message>
    <message>
      <source>Ready: press {0} where a cue begins</source>
      <translation>Prêt : appuyez sur {0} où un cue commence</translation>
    </message>
    <message>
      <source>{0} runs since {1}</source>
      <translation>{0} court depuis {1}</translation>
    </message>
    <message>
      <source>A cue runs since {0}</source>
      <translation>Un cue court depuis {0}</translation>
    </message>
    <message>
      <source>The name of the cue, once it has begun</source>
      <translation>Le nom du cue, une fois commencé</translation>
    </message>
    <message>
      <source>Name of the cue</source>
      <translation>Nom du cue</translation>
    </message>
    <message>
      <source>Name {0}: just type, or press Enter first</source>
      <translation>Nommer {0} : tapez simplement, ou d'abord Entrée</translation>
    </message>
    <message>
      <source>Name of {0}</source>
      <translation>Nom de {0}</translation>
    </message>
    <message>
      <source>While you type: {0} in · {1} out · {2} mark · Enter stores the name</source>
      <translation>En tapant : {0} début · {1} fin · {2} marque · Entrée enregistre le nom</translation>
    </message>
    <message>
      <source>{0} in · {1} out · {2} mark · Space and J K L play · any other letter names the cue</source>
      <translation>{0} début · {1} fin · {2} marque · Espace et J K L lecture · toute autre lettre nomme le cue</translation>
    </message>
  </context>
  <context>
    <name>LogDesk</name>
    <message>
      <source>Marked {0}.</source>
      <translation>{0} marqué.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>This catalogue can only be read, so nothing can be logged in it.</source>
      <translation>Ce catalogue est en lecture seule, rien ne peut donc y être relevé.</translation>
    </message>
    <message>
      <source>Open the film's picture or start the clock first; then {0} logs a cue.</source>
      <translation>Ouvrez d'abord l'image du film ou lancez l'horloge ; ensuite {0} relève un cue.</translation>
    </message>
  </context>
  <context>
    <name>LogList</name>
    <message>
      <source>Logged</source>
      <translation>Relevé</translation>
    </message>
  </context>
  <context>
    <name>LogModel</name>
    <message>
      <source>Take back {0}</source>
      <translation>Reprendre {0}</translation>
    </message>
    <message>
      <source>running</source>
      <translation>court</translation>
    </message>
    <message>
      <source>Not stored: click to try again</source>
      <translation>Non enregistré : cliquer pour réessayer</translation>
    </message>
    <message>
      <source>Mark</source>
      <translation>Marque</translation>
    </message>
    <message>
      <source>the mark</source>
      <translation>la marque</translation>
    </message>
  </context>
  <context>
    <name>LooksPreview</name>
    <message>
      <source>How it looks</source>
      <translation>L'aspect</translation>
    </message>
    <message>
      <source>Film · 2024 · 24 fps · 19 cues</source>
      <translation>Film · 2024 · 24 i/s · 19 cues</translation>
    </message>
    <message>
      <source>why?</source>
      <translation>pourquoi ?</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exporter</translation>
    </message>
  </context>
  <context>
    <name>LossBar</name>
    <message>
      <source>Take what could be read</source>
      <translation>Prendre ce qui a pu être lu</translation>
    </message>
    <message>
      <source>Import the cues although clips of the file are missing</source>
      <translation>Importer les cues bien que des clips du fichier manquent</translation>
    </message>
    <message>
      <source>Parts that could not be read</source>
      <translation>Parties qui n’ont pas pu être lues</translation>
    </message>
    <message>
      <source>Parts of {0} could not be read ({1}): {2}</source>
      <translation>Des parties de {0} n’ont pas pu être lues ({1}) : {2}</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>All cues</source>
      <translation>Tous les cues</translation>
    </message>
    <message>
      <source>This catalogue can only be read; copy it to a folder where you may write to edit it.</source>
      <translation>Ce catalogue est en lecture seule ; copiez-le dans un dossier où vous pouvez écrire pour le modifier.</translation>
    </message>
    <message>
      <source>No productions yet</source>
      <translation>Pas encore de productions</translation>
    </message>
    <message>
      <source>Add the film, episode or commercial whose music you log, or drop a timeline or a folder of music here.</source>
      <translation>Ajoutez le film, l'épisode ou la publicité dont vous relevez la musique, ou déposez une timeline ou un dossier de musique ici.</translation>
    </message>
    <message>
      <source>New production…</source>
      <translation>Nouvelle production…</translation>
    </message>
    <message>
      <source>Scan a folder of music…</source>
      <translation>Lire un dossier de musique…</translation>
    </message>
    <message>
      <source>Results for {0}</source>
      <translation>Résultats pour {0}</translation>
    </message>
  </context>
  <context>
    <name>MapCanvas</name>
    <message>
      <source>Film map</source>
      <translation>Carte du film</translation>
    </message>
  </context>
  <context>
    <name>MapCommands</name>
    <message>
      <source>There is no room for the film map; it appears as soon as the window is higher.</source>
      <translation>Il n'y a pas de place pour la carte du film ; elle apparaît dès que la fenêtre est plus haute.</translation>
    </message>
    <message>
      <source>A search shows cues of all productions; the film map comes with one.</source>
      <translation>Une recherche montre des cues de toutes les productions ; la carte du film vient avec une seule.</translation>
    </message>
    <message>
      <source>PDF document (*.pdf)</source>
      <translation>Document PDF (*.pdf)</translation>
    </message>
    <message>
      <source>SVG drawing (*.svg)</source>
      <translation>Dessin SVG (*.svg)</translation>
    </message>
    <message>
      <source>PNG picture (*.png)</source>
      <translation>Image PNG (*.png)</translation>
    </message>
    <message>
      <source>Export film map</source>
      <translation>Exporter la carte du film</translation>
    </message>
    <message>
      <source>Film map</source>
      <translation>Carte du film</translation>
    </message>
    <message>
      <source>{0} - film map</source>
      <translation>{0} - carte du film</translation>
    </message>
    <message>
      <source>Exporting the film map</source>
      <translation>Export de la carte du film</translation>
    </message>
    <message>
      <source>The film map was written to {0}.</source>
      <translation>La carte du film est dans {0}.</translation>
    </message>
  </context>
  <context>
    <name>MapMenu</name>
    <message>
      <source>Scenes…</source>
      <translation>Scènes…</translation>
    </message>
    <message>
      <source>Whole film</source>
      <translation>Film entier</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Ouvrir</translation>
    </message>
    <message>
      <source>Set in at the playhead	[</source>
      <translation>Début à la tête de lecture	[</translation>
    </message>
    <message>
      <source>Set out at the playhead	]</source>
      <translation>Fin à la tête de lecture	]</translation>
    </message>
    <message>
      <source>Delete {0}</source>
      <translation>Supprimer {0}</translation>
    </message>
    <message>
      <source>Rename scene…</source>
      <translation>Renommer la scène…</translation>
    </message>
    <message>
      <source>Select its {0}</source>
      <translation>Sélectionner ses {0}</translation>
    </message>
    <message>
      <source>Delete scene</source>
      <translation>Supprimer la scène</translation>
    </message>
    <message>
      <source>New cue from {0} to {1}</source>
      <translation>Nouveau cue de {0} à {1}</translation>
    </message>
    <message>
      <source>New scene from {0} to {1}</source>
      <translation>Nouvelle scène de {0} à {1}</translation>
    </message>
    <message>
      <source>New cue at {0}</source>
      <translation>Nouveau cue à {0}</translation>
    </message>
  </context>
  <context>
    <name>MapToolbar</name>
    <message>
      <source>Origin</source>
      <translation>Origine</translation>
    </message>
    <message>
      <source>Mood</source>
      <translation>Ambiance</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Statut</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Thème</translation>
    </message>
    <message>
      <source>What the cues are coloured by</source>
      <translation>Ce qui colore les cues</translation>
    </message>
    <message>
      <source>Select them in the table</source>
      <translation>Les sélectionner dans la table</translation>
    </message>
    <message>
      <source>Show the whole range</source>
      <translation>Montrer toute l'étendue</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Montrer</translation>
    </message>
    <message>
      <source>What the map shows</source>
      <translation>Ce que montre la carte</translation>
    </message>
    <message>
      <source>Nearer</source>
      <translation>Plus près</translation>
    </message>
    <message>
      <source>Farther</source>
      <translation>Plus loin</translation>
    </message>
    <message>
      <source>Whole film</source>
      <translation>Film entier</translation>
    </message>
    <message>
      <source>Export film map</source>
      <translation>Exporter la carte du film</translation>
    </message>
    <message>
      <source>Arcs between statements of a theme</source>
      <translation>Arcs entre les occurrences d'un thème</translation>
    </message>
    <message>
      <source>Intensity</source>
      <translation>Intensité</translation>
    </message>
    <message>
      <source>Markers</source>
      <translation>Marques</translation>
    </message>
    <message>
      <source>Timecode on the ruler</source>
      <translation>Timecode sur la règle</translation>
    </message>
    <message>
      <source>Scenes…</source>
      <translation>Scènes…</translation>
    </message>
    <message>
      <source>Whole film as PDF…</source>
      <translation>Film entier en PDF…</translation>
    </message>
    <message>
      <source>Whole film as SVG…</source>
      <translation>Film entier en SVG…</translation>
    </message>
    <message>
      <source>Whole film as PNG…</source>
      <translation>Film entier en PNG…</translation>
    </message>
    <message>
      <source>Visible part as PDF…</source>
      <translation>Partie visible en PDF…</translation>
    </message>
    <message>
      <source>Visible part as SVG…</source>
      <translation>Partie visible en SVG…</translation>
    </message>
    <message>
      <source>Visible part as PNG…</source>
      <translation>Partie visible en PNG…</translation>
    </message>
    <message>
      <source>1 cue has no time yet</source>
      <translation>1 cue n'a pas encore de temps</translation>
    </message>
    <message>
      <source>{0} have no time yet</source>
      <translation>{0} n'ont pas encore de temps</translation>
    </message>
    <message>
      <source>{0} outside the programme</source>
      <translation>{0} hors du programme</translation>
    </message>
    <message>
      <source>Colour: {0}</source>
      <translation>Couleur : {0}</translation>
    </message>
  </context>
  <context>
    <name>MapView</name>
    <message>
      <source>Lanes</source>
      <translation>Pistes</translation>
    </message>
  </context>
  <context>
    <name>MappingPage</name>
    <message>
      <source>The columns of this sheet are not known yet. Say what is in each; it is remembered for the next sheet with the same headings.</source>
      <translation>Les colonnes de ce relevé ne sont pas encore connues. Dites ce que contient chacune ; c’est retenu pour le prochain relevé aux mêmes en-têtes.</translation>
    </message>
    <message>
      <source>Columns of the sheet</source>
      <translation>Colonnes du relevé</translation>
    </message>
    <message>
      <source>The table has no headings: its first row is a cue</source>
      <translation>Le tableau n’a pas d’en-têtes : sa première ligne est un cue</translation>
    </message>
    <message>
      <source>Heading</source>
      <translation>En-tête</translation>
    </message>
    <message>
      <source>What it holds</source>
      <translation>Ce qu’elle contient</translation>
    </message>
    <message>
      <source>Row {0}</source>
      <translation>Ligne {0}</translation>
    </message>
    <message>
      <source>Column {0}</source>
      <translation>Colonne {0}</translation>
    </message>
    <message>
      <source>(not used)</source>
      <translation>(non utilisée)</translation>
    </message>
    <message>
      <source>What column “{0}” holds</source>
      <translation>Ce que contient la colonne « {0} »</translation>
    </message>
  </context>
  <context>
    <name>MarkPart</name>
    <message>
      <source>Goes out as</source>
      <translation>Part comme</translation>
    </message>
    <message>
      <source>A delivered sheet is kept as it went, with its mark</source>
      <translation>Un relevé remis est conservé tel qu'il est parti, avec sa mention</translation>
    </message>
    <message>
      <source>To</source>
      <translation>À</translation>
    </message>
    <message>
      <source>a person, a body, an address</source>
      <translation>une personne, un organisme, une adresse</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <source>why, or what it belongs to</source>
      <translation>pourquoi, ou à quoi il se rapporte</translation>
    </message>
    <message>
      <source>Only a file, without a mark</source>
      <translation>Un simple fichier, sans mention</translation>
    </message>
    <message>
      <source>Original</source>
      <translation>Original</translation>
    </message>
    <message>
      <source>Revision {0}</source>
      <translation>Révision {0}</translation>
    </message>
    <message>
      <source>{0} (proposed)</source>
      <translation>{0} (proposé)</translation>
    </message>
    <message>
      <source>A catalogue that can only be read keeps no deliveries.</source>
      <translation>Un catalogue en lecture seule ne conserve pas les remises.</translation>
    </message>
    <message>
      <source>Nothing was delivered by these rules yet.</source>
      <translation>Rien n'a encore été remis selon ces règles.</translation>
    </message>
    <message>
      <source>Last: {0}, {1}, to {2}.</source>
      <translation>Dernier : {0}, {1}, à {2}.</translation>
    </message>
    <message>
      <source>Last: {0}, {1}.</source>
      <translation>Dernier : {0}, {1}.</translation>
    </message>
    <message>
      <source>Nothing changed since.</source>
      <translation>Rien n'a changé depuis.</translation>
    </message>
    <message>
      <source>1 change since.</source>
      <translation>1 changement depuis.</translation>
    </message>
    <message>
      <source>{0} changes since.</source>
      <translation>{0} changements depuis.</translation>
    </message>
  </context>
  <context>
    <name>MarkerModel</name>
    <message>
      <source>Time</source>
      <translation>Temps</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Note</translation>
    </message>
  </context>
  <context>
    <name>MarkersPanel</name>
    <message>
      <source>Markers of {0}</source>
      <translation>Marques de {0}</translation>
    </message>
    <message>
      <source>Markers</source>
      <translation>Marques</translation>
    </message>
    <message>
      <source>No moment is marked yet</source>
      <translation>Aucun moment n'est encore marqué</translation>
    </message>
    <message>
      <source>Press M while the picture or the clock runs and the live log is on.</source>
      <translation>Appuyez sur M pendant que l'image ou l'horloge court et que la saisie est active.</translation>
    </message>
    <message>
      <source>Go to it</source>
      <translation>Y aller</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
  </context>
  <context>
    <name>MarkersPlace</name>
    <message>
      <source>Save as</source>
      <translation>Enregistrer sous</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Choisir…</translation>
    </message>
    <message>
      <source>Choose where to save the markers</source>
      <translation>Choisir où enregistrer les marqueurs</translation>
    </message>
    <message>
      <source>Type where the markers are to be saved.</source>
      <translation>Tapez où les marqueurs doivent être enregistrés.</translation>
    </message>
    <message>
      <source>Save markers as</source>
      <translation>Enregistrer les marqueurs sous</translation>
    </message>
  </context>
  <context>
    <name>MarksModel</name>
    <message>
      <source>In</source>
      <translation>Début</translation>
    </message>
    <message>
      <source>Length</source>
      <translation>Longueur</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Enter goes to the cue</source>
      <translation>Entrée va au cue</translation>
    </message>
  </context>
  <context>
    <name>MatrixModel</name>
    <message>
      <source>All profiles</source>
      <translation>Tous les profils</translation>
    </message>
    <message>
      <source>Whole sheet</source>
      <translation>Relevé entier</translation>
    </message>
    <message>
      <source>Production</source>
      <translation>Production</translation>
    </message>
    <message>
      <source>… and {0} more</source>
      <translation>… et {0} de plus</translation>
    </message>
  </context>
  <context>
    <name>MatrixView</name>
    <message>
      <source>Profiles and cues</source>
      <translation>Profils et cues</translation>
    </message>
  </context>
  <context>
    <name>MedleyBox</name>
    <message>
      <source>Equal portions</source>
      <translation>Portions égales</translation>
    </message>
    <message>
      <source>Works of the medley</source>
      <translation>Œuvres du pot-pourri</translation>
    </message>
    <message>
      <source>Portions that were typed for a medley were not stored. {0}</source>
      <translation>Des portions saisies pour un pot-pourri n'ont pas été enregistrées. {0}</translation>
    </message>
    <message>
      <source>The portions make up {0} %; they are stored once they make up 100 %.</source>
      <translation>Les portions font {0} % ; elles seront enregistrées dès qu'elles feront 100 %.</translation>
    </message>
    <message>
      <source>Portions unknown: the shares of the cue are unknown too.</source>
      <translation>Portions inconnues : les parts du cue le sont donc aussi.</translation>
    </message>
    <message>
      <source>Portions {0} %</source>
      <translation>Portions {0} %</translation>
    </message>
    <message>
      <source>Portions {0} %, {1} % open</source>
      <translation>Portions {0} %, {1} % à répartir</translation>
    </message>
  </context>
  <context>
    <name>MergeDialog</name>
    <message>
      <source>Merge {0}</source>
      <translation>Fusionner {0}</translation>
    </message>
    <message>
      <source>What moves</source>
      <translation>Ce qui se déplace</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>Fusionner</translation>
    </message>
    <message>
      <source>Which one stays?</source>
      <translation>Laquelle reste ?</translation>
    </message>
    <message>
      <source>What it says then</source>
      <translation>Ce qu'elle dit ensuite</translation>
    </message>
    <message>
      <source>Their {0} differ: these are probably not the same. Merge them only if you know better.</source>
      <translation>Leurs {0} diffèrent : ce ne sont sans doute pas les mêmes. Ne les fusionnez que si vous savez mieux.</translation>
    </message>
    <message>
      <source>Settle {0} first.</source>
      <translation>Réglez d'abord {0}.</translation>
    </message>
    <message>
      <source>{0}: they stand here side by side as {1}. Which share holds?</source>
      <translation>{0} : ils figurent ici côte à côte comme {1}. Quelle part vaut ?</translation>
    </message>
    <message>
      <source>Whose writers and publishers hold?</source>
      <translation>Quels auteurs et éditeurs valent ?</translation>
    </message>
    <message>
      <source>{0}: which statement is it?</source>
      <translation>{0} : quelle occurrence est-ce ?</translation>
    </message>
    <message>
      <source>When is the scene, in the cut “{0}”?</source>
      <translation>Quand est la scène, dans le montage « {0} » ?</translation>
    </message>
    <message>
      <source>Of which work is it an arrangement?</source>
      <translation>De quelle œuvre est-ce un arrangement ?</translation>
    </message>
    <message>
      <source>Of which work is it a recording?</source>
      <translation>De quelle œuvre est-ce un enregistrement ?</translation>
    </message>
    <message>
      <source>{0} (both shares together)</source>
      <translation>{0} (les deux parts ensemble)</translation>
    </message>
    <message>
      <source>{0} (as for {1})</source>
      <translation>{0} (comme pour {1})</translation>
    </message>
    <message>
      <source>All together: {0}</source>
      <translation>Tous ensemble : {0}</translation>
    </message>
    <message>
      <source>Those of {0}: {1}</source>
      <translation>Ceux de {0} : {1}</translation>
    </message>
    <message>
      <source>{0} (both)</source>
      <translation>{0} (les deux)</translation>
    </message>
    <message>
      <source>share unknown</source>
      <translation>part inconnue</translation>
    </message>
    <message>
      <source>Cues that move</source>
      <translation>Cues qui changent</translation>
    </message>
    <message>
      <source>Works that move</source>
      <translation>Œuvres qui changent</translation>
    </message>
    <message>
      <source>Recordings that move</source>
      <translation>Enregistrements qui changent</translation>
    </message>
    <message>
      <source>Files that move</source>
      <translation>Fichiers qui changent</translation>
    </message>
    <message>
      <source>Have more than one of them now, keep one</source>
      <translation>En ont maintenant plus d'une, en gardent une</translation>
    </message>
    <message>
      <source>Nothing uses what goes; only its facts are taken over.</source>
      <translation>Rien n'utilise ce qui disparaît ; seules ses informations sont reprises.</translation>
    </message>
    <message>
      <source>{0} will show “{1}”. Cue sheets that were delivered stay as they are.</source>
      <translation>{0} montreront « {1} ». Les relevés remis restent tels quels.</translation>
    </message>
  </context>
  <context>
    <name>MergeQuestions</name>
    <message>
      <source>To settle: {0}</source>
      <translation>À régler : {0}</translation>
    </message>
    <message>
      <source>All as for {0}</source>
      <translation>Tout comme pour {0}</translation>
    </message>
  </context>
  <context>
    <name>Messages</name>
    <message>
      <source>{path} cannot be written ({reason}); the old file, if there was one, is unchanged. Choose another folder or free some space.</source>
      <translation>{path} ne peut pas être écrit ({reason}) ; l'ancien fichier, s'il existait, est inchangé. Choisissez un autre dossier ou libérez de la place.</translation>
    </message>
    <message>
      <source>{path} cannot be read ({reason}).</source>
      <translation>{path} ne peut pas être lu ({reason}).</translation>
    </message>
    <message>
      <source>{path} does not exist; check the name and the folder.</source>
      <translation>{path} n'existe pas ; vérifiez le nom et le dossier.</translation>
    </message>
    <message>
      <source>Stopped; what was half done was not stored.</source>
      <translation>Arrêté ; ce qui était à moitié fait n'a pas été enregistré.</translation>
    </message>
    <message>
      <source>The picture of the window could not be taken: {reason}</source>
      <translation>L'image de la fenêtre n'a pas pu être prise : {reason}</translation>
    </message>
    <message>
      <source>“{text}” is not a frame rate known here; choose one of {known}.</source>
      <translation>« {text} » n'est pas une cadence connue ici ; choisissez parmi {known}.</translation>
    </message>
    <message>
      <source>No timecode was typed; type one such as 01:02:03:04, or 1210 for 00:00:12:10.</source>
      <translation>Aucun timecode n'a été tapé ; tapez-en un comme 01:02:03:04, ou 1210 pour 00:00:12:10.</translation>
    </message>
    <message>
      <source>“{text}” is not a timecode; type hours, minutes, seconds and frames such as 01:02:03:04, or only digits such as 1210 for 00:00:12:10.</source>
      <translation>« {text} » n'est pas un timecode ; tapez heures, minutes, secondes et images comme 01:02:03:04, ou seulement des chiffres comme 1210 pour 00:00:12:10.</translation>
    </message>
    <message>
      <source>“{text}” has more than the eight digits of a timecode; type at most HHMMSSFF, such as 01020304 for 01:02:03:04.</source>
      <translation>« {text} » a plus que les huit chiffres d'un timecode ; tapez au plus HHMMSSII, comme 01020304 pour 01:02:03:04.</translation>
    </message>
    <message>
      <source>“{text}” has frame {frame}, but a second at frame rate {rate} ends with frame {last}; type a frame from 00 to {last}.</source>
      <translation>« {text} » a l'image {frame}, mais une seconde à la cadence {rate} finit avec l'image {last} ; tapez une image de 00 à {last}.</translation>
    </message>
    <message>
      <source>“{text}” has {seconds} seconds, but a minute ends with second 59; type seconds from 00 to 59 and carry the rest into the minutes.</source>
      <translation>« {text} » a {seconds} secondes, mais une minute finit avec la seconde 59 ; tapez des secondes de 00 à 59 et reportez le reste dans les minutes.</translation>
    </message>
    <message>
      <source>“{text}” has {minutes} minutes, but an hour ends with minute 59; type minutes from 00 to 59 and carry the rest into the hours.</source>
      <translation>« {text} » a {minutes} minutes, mais une heure finit avec la minute 59 ; tapez des minutes de 00 à 59 et reportez le reste dans les heures.</translation>
    </message>
    <message>
      <source>“{text}” does not exist at frame rate {rate}: drop-frame counting skips it; type {first}, the first frame of that minute.</source>
      <translation>« {text} » n'existe pas à la cadence {rate} : le comptage drop-frame le saute ; tapez {first}, la première image de cette minute.</translation>
    </message>
    <message>
      <source>The out point {end} is not after the in point {start}; type a later out point, or a length such as +5:00 for five seconds.</source>
      <translation>La fin {end} n'est pas après le début {start} ; tapez une fin plus tardive, ou une longueur comme +5:00 pour cinq secondes.</translation>
    </message>
    <message>
      <source>“{text}” is not a length of time; type minutes and seconds such as 2:12, seconds such as 90 or 12.5, units such as 2m10s, or frames too such as 00:01:02:03.</source>
      <translation>« {text} » n'est pas une durée ; tapez minutes et secondes comme 2:12, des secondes comme 90 ou 12.5, des unités comme 2m10s, ou avec les images comme 00:01:02:03.</translation>
    </message>
    <message>
      <source>“{text}” is longer than 99 hours; type a shorter length such as 2:12 for two minutes and twelve seconds.</source>
      <translation>« {text} » dépasse 99 heures ; tapez une durée plus courte, comme 2:12 pour deux minutes et douze secondes.</translation>
    </message>
    <message>
      <source>“{text}” is not a number of seconds; type one such as 12.5.</source>
      <translation>« {text} » n'est pas un nombre de secondes ; tapez-en un comme 12.5.</translation>
    </message>
    <message>
      <source>No share was typed; type a percentage such as 50 or 33.33, or leave the cell unknown.</source>
      <translation>Aucune part n'a été tapée ; tapez un pourcentage comme 50 ou 33.33, ou laissez la cellule inconnue.</translation>
    </message>
    <message>
      <source>“{text}” is not a share; type a percentage such as 50, 33.33 or 50,5, or a fraction such as 1/3.</source>
      <translation>« {text} » n'est pas une part ; tapez un pourcentage comme 50, 33.33 ou 50,5, ou une fraction comme 1/3.</translation>
    </message>
    <message>
      <source>“{text}” is below zero; type a share from 0 to 100 percent.</source>
      <translation>« {text} » est inférieur à zéro ; tapez une part de 0 à 100 pour cent.</translation>
    </message>
    <message>
      <source>“{text}” is more than the whole; type a share from 0 to 100 percent.</source>
      <translation>« {text} » dépasse le tout ; tapez une part de 0 à 100 pour cent.</translation>
    </message>
    <message>
      <source>“{text}” is not a usage code known here; type one of {known}.</source>
      <translation>« {text} » n'est pas un code d'usage connu ici ; tapez-en un parmi {known}.</translation>
    </message>
    <message>
      <source>There is no catalogue at {path}; check the name, or make one with File &gt; New catalogue (cuefolio new).</source>
      <translation>Il n'y a pas de catalogue à {path} ; vérifiez le nom, ou créez-en un avec Fichier &gt; Nouveau catalogue (cuefolio new).</translation>
    </message>
    <message>
      <source>{path} is a folder, but a catalogue is one file ending in .cuefolio; choose the file.</source>
      <translation>{path} est un dossier, mais un catalogue est un fichier qui finit par .cuefolio ; choisissez le fichier.</translation>
    </message>
    <message>
      <source>{path} exists already and was left as it is; choose another name.</source>
      <translation>{path} existe déjà et reste tel quel ; choisissez un autre nom.</translation>
    </message>
    <message>
      <source>{path} is empty (0 bytes); if it comes from a cloud folder, wait until it has been downloaded and open it again.</source>
      <translation>{path} est vide (0 octet) ; s'il vient d'un dossier en nuage, attendez qu'il soit téléchargé et rouvrez-le.</translation>
    </message>
    <message>
      <source>{path} is cut short ({size} bytes of {expected}); copy it again from where it came from, or open a backup.</source>
      <translation>{path} est tronqué ({size} octets sur {expected}) ; recopiez-le depuis sa source, ou ouvrez une sauvegarde.</translation>
    </message>
    <message>
      <source>{path} is not a Cuefolio catalogue; choose a file that Cuefolio made (*.cuefolio).</source>
      <translation>{path} n'est pas un catalogue Cuefolio ; choisissez un fichier fait par Cuefolio (*.cuefolio).</translation>
    </message>
    <message>
      <source>{path} was made by a newer Cuefolio (schema {version}, this program knows up to {known}); update Cuefolio to open it. The file was not changed.</source>
      <translation>{path} a été fait par un Cuefolio plus récent (schéma {version}, ce programme connaît jusqu'à {known}) ; mettez Cuefolio à jour pour l'ouvrir. Le fichier n'a pas été modifié.</translation>
    </message>
    <message>
      <source>{path} may not be read by you; ask its owner for permission.</source>
      <translation>Vous ne pouvez pas lire {path} ; demandez la permission à son propriétaire.</translation>
    </message>
    <message>
      <source>{path} can only be read, so nothing was changed; copy it to a folder where you may write.</source>
      <translation>{path} est en lecture seule, donc rien n'a été modifié ; copiez-le dans un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
      <source>{path} is being written by another program and did not become free within 5 seconds; nothing was changed. Try again.</source>
      <translation>{path} est en cours d'écriture par un autre programme et ne s'est pas libéré en 5 secondes ; rien n'a été modifié. Réessayez.</translation>
    </message>
    <message>
      <source>The disk with {path} is full, so the edit was not stored; free some space and repeat it.</source>
      <translation>Le disque de {path} est plein, la modification n'a donc pas été enregistrée ; libérez de la place et recommencez.</translation>
    </message>
    <message>
      <source>The disk with {path} reported an error, so the edit was not stored; check the drive and repeat it.</source>
      <translation>Le disque de {path} a signalé une erreur, la modification n'a donc pas été enregistrée ; vérifiez le disque et recommencez.</translation>
    </message>
    <message>
      <source>{path} is damaged and was not changed; open a backup of it.</source>
      <translation>{path} est endommagé et n'a pas été modifié ; ouvrez-en une sauvegarde.</translation>
    </message>
    <message>
      <source>{path} cannot be opened; check that the drive is connected and the folder can be written.</source>
      <translation>{path} ne peut pas être ouvert ; vérifiez que le disque est branché et que l'on peut écrire dans le dossier.</translation>
    </message>
    <message>
      <source>{path} could not be backed up ({reason}), so nothing was changed; free some space or let its folder be written, and repeat it.</source>
      <translation>{path} n'a pas pu être sauvegardé ({reason}), donc rien n'a été modifié ; libérez de la place ou permettez l'écriture dans son dossier, et recommencez.</translation>
    </message>
    <message>
      <source>{path} could not be brought to the present schema ({reason}); it is unchanged, and a backup lies at {backup}.</source>
      <translation>{path} n'a pas pu être amené au schéma actuel ({reason}) ; il est inchangé, et une sauvegarde se trouve à {backup}.</translation>
    </message>
    <message>
      <source>The {table} to change does not exist any more; somebody deleted it. Nothing was changed.</source>
      <translation>Ce qui devait changer ({table}) n'existe plus ; quelqu'un l'a supprimé. Rien n'a été modifié.</translation>
    </message>
    <message>
      <source>{name} is used {count} times and was not deleted; remove it from there first.</source>
      <translation>{name} est utilisé {count} fois et n'a pas été supprimé ; retirez-le d'abord de là.</translation>
    </message>
    <message>
      <source>Somebody else changed "{column}" of {name} meanwhile, so nothing was written; look at it and repeat the step by hand.</source>
      <translation>Quelqu'un d'autre a modifié « {column} » de {name} entre-temps, donc rien n'a été écrit ; regardez et refaites l'étape à la main.</translation>
    </message>
    <message>
      <source>{name} was deleted or brought back meanwhile, so nothing was written.</source>
      <translation>{name} a été supprimé ou rétabli entre-temps, donc rien n'a été écrit.</translation>
    </message>
    <message>
      <source>There is nothing to undo.</source>
      <translation>Il n'y a rien à annuler.</translation>
    </message>
    <message>
      <source>There is nothing to redo.</source>
      <translation>Il n'y a rien à rétablir.</translation>
    </message>
    <message>
      <source>A production needs a title; type one.</source>
      <translation>Une production a besoin d'un titre ; tapez-en un.</translation>
    </message>
    <message>
      <source>This production does not exist any more; somebody deleted it.</source>
      <translation>Cette production n'existe plus ; quelqu'un l'a supprimée.</translation>
    </message>
    <message>
      <source>There is no production called "{title}" in this catalogue; it has: {known}.</source>
      <translation>Il n'y a pas de production appelée « {title} » dans ce catalogue ; il contient : {known}.</translation>
    </message>
    <message>
      <source>"{title}" names {count} productions; give the key of one instead: {ids}.</source>
      <translation>« {title} » nomme {count} productions ; donnez plutôt la clé de l'une d'elles : {ids}.</translation>
    </message>
    <message>
      <source>{field} cannot be "{text}"; type {expected}.</source>
      <translation>{field} ne peut pas être « {text} » ; tapez {expected}.</translation>
    </message>
    <message>
      <source>Reels need different numbers, and each must start after the one before it; nothing was changed.</source>
      <translation>Les bobines ont besoin de numéros différents, et chacune doit commencer après la précédente ; rien n'a été modifié.</translation>
    </message>
    <message>
      <source>There is no cue "{number}" in "{film}"; its cues are: {known}.</source>
      <translation>Il n'y a pas de cue « {number} » dans « {film} » ; ses cues sont : {known}.</translation>
    </message>
    <message>
      <source>"{number}" names {count} cues of "{film}"; renumber them or edit them in the window.</source>
      <translation>« {number} » nomme {count} cues de « {film} » ; renumérotez-les ou modifiez-les dans la fenêtre.</translation>
    </message>
    <message>
      <source>{field} cannot be "{text}"; choose one of: {choices}.</source>
      <translation>{field} ne peut pas être « {text} » ; choisissez parmi : {choices}.</translation>
    </message>
    <message>
      <source>{field} cannot be "{text}"; type a whole number from {least} to {most}.</source>
      <translation>{field} ne peut pas être « {text} » ; tapez un nombre entier de {least} à {most}.</translation>
    </message>
    <message>
      <source>{field} cannot be "{text}"; type yes, no or nothing.</source>
      <translation>{field} ne peut pas être « {text} » ; tapez oui, non ou rien.</translation>
    </message>
    <message>
      <source>{field} is computed and cannot be typed.</source>
      <translation>{field} est calculé et ne se tape pas.</translation>
    </message>
    <message>
      <source>A cue lasts at least one frame; type a longer duration.</source>
      <translation>Un cue dure au moins une image ; tapez une durée plus longue.</translation>
    </message>
    <message>
      <source>{timecode} is not inside the cue {number} ({start} to {end}); put the split between its in and out.</source>
      <translation>{timecode} n'est pas dans le cue {number} ({start} à {end}) ; divisez entre son début et sa fin.</translation>
    </message>
    <message>
      <source>The cue {number} has no in and out yet, so it cannot be split; type them first.</source>
      <translation>Le cue {number} n'a encore ni début ni fin et ne peut donc pas être divisé ; tapez-les d'abord.</translation>
    </message>
    <message>
      <source>Select at least two neighbouring cues to merge.</source>
      <translation>Sélectionnez au moins deux cues voisins à fusionner.</translation>
    </message>
    <message>
      <source>Only neighbours can be merged: another cue lies between {first} and {second}.</source>
      <translation>Seuls des voisins se fusionnent : un autre cue se trouve entre {first} et {second}.</translation>
    </message>
    <message>
      <source>The cue {number} ends after the programme; it was stored. Check its out, or the programme's duration.</source>
      <translation>Le cue {number} finit après le programme ; il a été enregistré. Vérifiez sa fin, ou la durée du programme.</translation>
    </message>
    <message>
      <source>"{text}" is not NAME, NAME:SOCIETY or NAME:SOCIETY:SHARE; example: Anna Bell:PRS:50.</source>
      <translation>« {text} » n'est pas NOM, NOM:SOCIÉTÉ ou NOM:SOCIÉTÉ:PART ; exemple : Anna Bell:PRS:50.</translation>
    </message>
    <message>
      <source>Add "{title}"</source>
      <translation>Ajouter « {title} »</translation>
    </message>
    <message>
      <source>Edit "{title}"</source>
      <translation>Modifier « {title} »</translation>
    </message>
    <message>
      <source>Delete "{title}"</source>
      <translation>Supprimer « {title} »</translation>
    </message>
    <message>
      <source>Set {count} reels of "{title}"</source>
      <translation>Poser {count} bobines de « {title} »</translation>
    </message>
    <message>
      <source>Add cue {number}</source>
      <translation>Ajouter le cue {number}</translation>
    </message>
    <message>
      <source>Add {count} cues</source>
      <translation>Ajouter {count} cues</translation>
    </message>
    <message>
      <source>Edit {field} of {name}</source>
      <translation>Modifier {field} de {name}</translation>
    </message>
    <message>
      <source>Edit {field} of {count} cues</source>
      <translation>Modifier {field} de {count} cues</translation>
    </message>
    <message>
      <source>Edit {name}</source>
      <translation>Modifier {name}</translation>
    </message>
    <message>
      <source>Edit {fields} fields of {count} cues</source>
      <translation>Modifier {fields} champs de {count} cues</translation>
    </message>
    <message>
      <source>Paste {cells} cells</source>
      <translation>Coller {cells} cellules</translation>
    </message>
    <message>
      <source>Delete cue {name}</source>
      <translation>Supprimer le cue {name}</translation>
    </message>
    <message>
      <source>Delete {count} cues</source>
      <translation>Supprimer {count} cues</translation>
    </message>
    <message>
      <source>Duplicate {count} cues</source>
      <translation>Dupliquer {count} cues</translation>
    </message>
    <message>
      <source>Split {name}</source>
      <translation>Diviser {name}</translation>
    </message>
    <message>
      <source>Merge {count} cues</source>
      <translation>Fusionner {count} cues</translation>
    </message>
    <message>
      <source>Move {count} cues</source>
      <translation>Déplacer {count} cues</translation>
    </message>
    <message>
      <source>Sort cues by time</source>
      <translation>Trier les cues par temps</translation>
    </message>
    <message>
      <source>Renumber {count} cues</source>
      <translation>Renuméroter {count} cues</translation>
    </message>
    <message>
      <source>Edit parties of {name}</source>
      <translation>Modifier les ayants droit de {name}</translation>
    </message>
    <message>
      <source>Add {kind} "{name}"</source>
      <translation>Ajouter {kind} « {name} »</translation>
    </message>
    <message>
      <source>Edit {kind} "{name}"</source>
      <translation>Modifier {kind} « {name} »</translation>
    </message>
    <message>
      <source>Delete {kind} "{name}"</source>
      <translation>Supprimer {kind} « {name} »</translation>
    </message>
    <message>
      <source>Delete {count} entries</source>
      <translation>Supprimer {count} entrées</translation>
    </message>
    <message>
      <source>Scan {count} audio files</source>
      <translation>Lire {count} fichiers audio</translation>
    </message>
    <message>
      <source>Rescan audio files</source>
      <translation>Vérifier les fichiers audio</translation>
    </message>
    <message>
      <source>Fill {count} fields of {name} from {file}</source>
      <translation>Remplir {count} champs de {name} depuis {file}</translation>
    </message>
    <message>
      <source>Log cue {number}</source>
      <translation>Relever le cue {number}</translation>
    </message>
    <message>
      <source>Set out of {name}</source>
      <translation>Poser la fin de {name}</translation>
    </message>
    <message>
      <source>Mark {timecode}</source>
      <translation>Marquer {timecode}</translation>
    </message>
    <message>
      <source>Edit marker {name}</source>
      <translation>Modifier la marque {name}</translation>
    </message>
    <message>
      <source>Delete marker {name}</source>
      <translation>Supprimer la marque {name}</translation>
    </message>
    <message>
      <source>Delete {count} markers</source>
      <translation>Supprimer {count} marques</translation>
    </message>
    <message>
      <source>{path} is the catalogue itself; choose another name for the cue sheet.</source>
      <translation>{path} est le catalogue lui-même ; choisissez un autre nom pour le relevé.</translation>
    </message>
    <message>
      <source>No delivered sheet has the key "{key}"; the keys stand where the production is shown.</source>
      <translation>Aucun relevé remis n'a la clé « {key} » ; les clés figurent là où la production est montrée.</translation>
    </message>
    <message>
      <source>The record of this delivered sheet does not match its checksum, so it is not shown; open a backup.</source>
      <translation>La trace de ce relevé remis ne correspond pas à sa somme de contrôle, elle n'est donc pas montrée ; ouvrez une sauvegarde.</translation>
    </message>
    <message>
      <source>A {kind} needs a name; type one.</source>
      <translation>Une entrée ({kind}) a besoin d'un nom ; tapez-en un.</translation>
    </message>
    <message>
      <source>There is a {kind} called "{name}" already; choose another name.</source>
      <translation>Une entrée ({kind}) s'appelle déjà « {name} » ; choisissez un autre nom.</translation>
    </message>
    <message>
      <source>{name} cannot begin before 00:00:00:00; move it less far.</source>
      <translation>{name} ne peut pas commencer avant 00:00:00:00 ; déplacez-le moins loin.</translation>
    </message>
    <message>
      <source>A scene needs a name; type one.</source>
      <translation>Une scène a besoin d'un nom ; tapez-en un.</translation>
    </message>
    <message>
      <source>Type the in of the scene before its out.</source>
      <translation>Tapez le début de la scène avant sa fin.</translation>
    </message>
    <message>
      <source>The picture would be {width} by {height} dots; export the visible part, or choose SVG or PDF.</source>
      <translation>L'image aurait {width} sur {height} points ; exportez la partie visible, ou choisissez SVG ou PDF.</translation>
    </message>
    <message>
      <source>Move {name}</source>
      <translation>Déplacer {name}</translation>
    </message>
    <message>
      <source>Move {count} cues in time</source>
      <translation>Déplacer {count} cues dans le temps</translation>
    </message>
    <message>
      <source>Set times of {name}</source>
      <translation>Poser les temps de {name}</translation>
    </message>
    <message>
      <source>Set times of {count} cues</source>
      <translation>Poser les temps de {count} cues</translation>
    </message>
    <message>
      <source>Add scene "{name}"</source>
      <translation>Ajouter la scène « {name} »</translation>
    </message>
    <message>
      <source>Rename scene "{name}"</source>
      <translation>Renommer la scène « {name} »</translation>
    </message>
    <message>
      <source>Set times of scene "{name}"</source>
      <translation>Poser les temps de la scène « {name} »</translation>
    </message>
    <message>
      <source>Set times of {count} scenes</source>
      <translation>Poser les temps de {count} scènes</translation>
    </message>
    <message>
      <source>Move scene "{name}"</source>
      <translation>Déplacer la scène « {name} »</translation>
    </message>
    <message>
      <source>Delete scene "{name}"</source>
      <translation>Supprimer la scène « {name} »</translation>
    </message>
    <message>
      <source>Delete {count} scenes</source>
      <translation>Supprimer {count} scènes</translation>
    </message>
    <message>
      <source>There is no saved search called "{name}"; there are: {known}.</source>
      <translation>Il n'y a pas de recherche enregistrée « {name} » ; il y a : {known}.</translation>
    </message>
    <message>
      <source>There is a saved search called "{name}" already; choose another name.</source>
      <translation>Une recherche enregistrée s'appelle déjà « {name} » ; choisissez un autre nom.</translation>
    </message>
    <message>
      <source>A saved search needs a name; type one.</source>
      <translation>Une recherche enregistrée a besoin d'un nom ; tapez-en un.</translation>
    </message>
    <message>
      <source>There is no search to save; type one into the search box first.</source>
      <translation>Il n'y a pas de recherche à enregistrer ; tapez-en d'abord une dans le champ de recherche.</translation>
    </message>
    <message>
      <source>All the usual searches are there already.</source>
      <translation>Toutes les recherches usuelles sont déjà là.</translation>
    </message>
    <message>
      <source>Save the search "{name}"</source>
      <translation>Enregistrer la recherche « {name} »</translation>
    </message>
    <message>
      <source>Rename a saved search to "{name}"</source>
      <translation>Renommer une recherche enregistrée en « {name} »</translation>
    </message>
    <message>
      <source>Change the saved search "{name}"</source>
      <translation>Modifier la recherche enregistrée « {name} »</translation>
    </message>
    <message>
      <source>Delete the saved search "{name}"</source>
      <translation>Supprimer la recherche enregistrée « {name} »</translation>
    </message>
    <message>
      <source>Delete {count} saved searches</source>
      <translation>Supprimer {count} recherches enregistrées</translation>
    </message>
    <message>
      <source>Move the saved search "{name}"</source>
      <translation>Déplacer la recherche enregistrée « {name} »</translation>
    </message>
    <message>
      <source>Add {count} usual searches</source>
      <translation>Ajouter {count} recherches usuelles</translation>
    </message>
    <message>
      <source>A series needs a title; type one.</source>
      <translation>Une série a besoin d'un titre ; tapez-en un.</translation>
    </message>
    <message>
      <source>There is a series called "{title}" already; choose another title.</source>
      <translation>Une série s'appelle déjà « {title} » ; choisissez un autre titre.</translation>
    </message>
    <message>
      <source>This series or season does not exist any more; somebody deleted it.</source>
      <translation>Cette série ou saison n'existe plus ; quelqu'un l'a supprimée.</translation>
    </message>
    <message>
      <source>Each season needs a number of its own; give every line another one. Nothing was changed.</source>
      <translation>Chaque saison a besoin d'un numéro à elle ; donnez-en un autre à chaque ligne. Rien n'a été modifié.</translation>
    </message>
    <message>
      <source>Add the series "{title}"</source>
      <translation>Ajouter la série « {title} »</translation>
    </message>
    <message>
      <source>Edit the series "{title}"</source>
      <translation>Modifier la série « {title} »</translation>
    </message>
    <message>
      <source>Delete the series "{title}"</source>
      <translation>Supprimer la série « {title} »</translation>
    </message>
    <message>
      <source>Number a season of "{title}" {number}</source>
      <translation>Donner le numéro {number} à une saison de « {title} »</translation>
    </message>
    <message>
      <source>Delete season {number} of "{title}"</source>
      <translation>Supprimer la saison {number} de « {title} »</translation>
    </message>
    <message>
      <source>Put {count} productions into "{title}"</source>
      <translation>Mettre {count} productions dans « {title} »</translation>
    </message>
    <message>
      <source>Take {count} productions out of their series</source>
      <translation>Retirer {count} productions de leur série</translation>
    </message>
    <message>
      <source>Choose at least two different entries.</source>
      <translation>Choisissez au moins deux entrées différentes.</translation>
    </message>
    <message>
      <source>Scenes of different productions cannot be merged; choose scenes of one production.</source>
      <translation>Des scènes de productions différentes ne se fusionnent pas ; choisissez les scènes d'une production.</translation>
    </message>
    <message>
      <source>The entries say different things about {place}; choose what holds, and merge again.</source>
      <translation>Les entrées disent des choses différentes sur {place} ; choisissez ce qui vaut, et fusionnez à nouveau.</translation>
    </message>
    <message>
      <source>"{text}" is not a field of a {kind}; choose one of: {known}.</source>
      <translation>« {text} » n'est pas un champ de : {kind} ; choisissez parmi : {known}.</translation>
    </message>
    <message>
      <source>There is no {kind} called "{name}"; look with: cuefolio library list.</source>
      <translation>Il n'y a pas d'entrée ({kind}) appelée « {name} » ; regardez avec : cuefolio library list.</translation>
    </message>
    <message>
      <source>"{name}" names {count} entries; give the key of one instead: {ids}.</source>
      <translation>« {name} » nomme {count} entrées ; donnez plutôt la clé de l'une d'elles : {ids}.</translation>
    </message>
    <message>
      <source>Merge {count} entries into "{name}"</source>
      <translation>Fusionner {count} entrées en « {name} »</translation>
    </message>
    <message>
      <source>Remember that {count} entries like "{name}" differ</source>
      <translation>Retenir que {count} entrées comme « {name} » diffèrent</translation>
    </message>
    <message>
      <source>Same IPI</source>
      <translation>Même IPI</translation>
    </message>
    <message>
      <source>Same ISWC</source>
      <translation>Même ISWC</translation>
    </message>
    <message>
      <source>Same ISRC</source>
      <translation>Même ISRC</translation>
    </message>
    <message>
      <source>Same audio file</source>
      <translation>Même fichier audio</translation>
    </message>
    <message>
      <source>Same name</source>
      <translation>Même nom</translation>
    </message>
    <message>
      <source>Nearly the same name</source>
      <translation>Presque le même nom</translation>
    </message>
    <message>
      <source>Same words in another order</source>
      <translation>Mêmes mots dans un autre ordre</translation>
    </message>
    <message>
      <source>With and without a middle name</source>
      <translation>Avec et sans deuxième prénom</translation>
    </message>
    <message>
      <source>Initials</source>
      <translation>Initiales</translation>
    </message>
    <message>
      <source>Same name, different identifiers</source>
      <translation>Même nom, identifiants différents</translation>
    </message>
    <message>
      <source>"{role}" is not a role for {name}; choose one of: {choices}.</source>
      <translation>« {role} » n'est pas un rôle pour {name} ; choisissez parmi : {choices}.</translation>
    </message>
    <message>
      <source>{name} cannot have a share of {share}; type a share from 0 % to 100 %.</source>
      <translation>{name} ne peut pas avoir une part de {share} ; saisissez une part de 0 % à 100 %.</translation>
    </message>
    <message>
      <source>{name} cannot hold the rights of "{writer}"; name a writer of the same work for a publisher, or leave it empty.</source>
      <translation>{name} ne peut pas détenir les droits de « {writer} » ; nommez pour un éditeur un auteur de la même œuvre, ou laissez vide.</translation>
    </message>
    <message>
      <source>"{text}" is not NAME [ROLE] SOCIETY SHARE%; example: Ana Bell [C] PRS 50%; roles are: {choices}.</source>
      <translation>« {text} » n'est pas NOM [RÔLE] SOCIÉTÉ PART% ; exemple : Ana Bell [C] PRS 50% ; les rôles sont : {choices}.</translation>
    </message>
    <message>
      <source>A cue that overrides its work needs at least one party; to use the work's parties, follow the work.</source>
      <translation>Un cue qui s'écarte de son œuvre a besoin d'au moins un ayant droit ; pour reprendre ceux de l'œuvre, faites-le suivre l'œuvre.</translation>
    </message>
    <message>
      <source>{name} has no work, so its parties are its own already; set them without an override.</source>
      <translation>{name} n'a pas d'œuvre : ses ayants droit sont déjà les siens ; indiquez-les sans les donner pour ce cue seulement.</translation>
    </message>
    <message>
      <source>{name} has no work to follow; its parties are its own.</source>
      <translation>{name} n'a pas d'œuvre à suivre ; ses ayants droit sont les siens.</translation>
    </message>
    <message>
      <source>{name} has no parties of its own, so it follows its work already.</source>
      <translation>{name} n'a pas d'ayants droit propres et suit donc déjà son œuvre.</translation>
    </message>
    <message>
      <source>The shares of {name} come from its works; divide them there, or give the cue parties of its own.</source>
      <translation>Les parts de {name} viennent de ses œuvres ; répartissez-les là, ou donnez au cue ses propres ayants droit.</translation>
    </message>
    <message>
      <source>No music before {name} has writers or publishers to copy; type them here first.</source>
      <translation>Aucune musique avant {name} n'a d'auteurs ou d'éditeurs à reprendre ; saisissez-les d'abord ici.</translation>
    </message>
    <message>
      <source>There are no {side} to divide shares among; add them first.</source>
      <translation>Il n'y a personne de ce côté ({side}) entre qui répartir les parts ; ajoutez d'abord quelqu'un.</translation>
    </message>
    <message>
      <source>The known shares make up {total} % already; lower one of them before the remainder is distributed.</source>
      <translation>Les parts connues font déjà {total} % ; diminuez-en une avant de répartir le reste.</translation>
    </message>
    <message>
      <source>The shares make up {total} % and none is unknown; only what rounding left is distributed. Empty the shares that shall get the remainder.</source>
      <translation>Les parts font {total} % et aucune n'est inconnue ; seul le reste d'arrondi est réparti. Videz les parts qui doivent recevoir le reste.</translation>
    </message>
    <message>
      <source>{name} has no several works; portions are for medleys. Give it its works first, separated by ;.</source>
      <translation>{name} n'a pas plusieurs œuvres ; les portions sont pour les pots-pourris. Donnez-lui d'abord ses œuvres, séparées par ;.</translation>
    </message>
    <message>
      <source>{name} has {works} works; give as many portions, in their order, not {given}.</source>
      <translation>{name} a {works} œuvres ; donnez autant de portions, dans leur ordre, et non {given}.</translation>
    </message>
    <message>
      <source>The portions of {name} make up {total} %; they have to make up 100 %.</source>
      <translation>Les portions de {name} font {total} % ; elles doivent faire 100 %.</translation>
    </message>
    <message>
      <source>"{title}" cannot be an arrangement of itself; choose the original work.</source>
      <translation>« {title} » ne peut pas être un arrangement de lui-même ; choisissez l'œuvre originale.</translation>
    </message>
    <message>
      <source>"{title}" cannot be an arrangement of "{original}", because that one goes back to "{title}"; change the other work first.</source>
      <translation>« {title} » ne peut pas être un arrangement de « {original} », car celui-ci remonte à « {title} » ; modifiez d'abord l'autre œuvre.</translation>
    </message>
    <message>
      <source>"{title}" was locked by {by} on {at}, so nothing of it can be changed; unlock it with a reason first.</source>
      <translation>« {title} » a été verrouillé le {at} par {by}, rien ne peut donc y être modifié ; déverrouillez-le d'abord avec un motif.</translation>
    </message>
    <message>
      <source>Say why "{title}" is unlocked; the reason is kept in the history.</source>
      <translation>Dites pourquoi « {title} » est déverrouillé ; le motif reste dans l'historique.</translation>
    </message>
    <message>
      <source>Edit work "{name}"</source>
      <translation>Modifier l'œuvre « {name} »</translation>
    </message>
    <message>
      <source>Divide shares of {name} equally</source>
      <translation>Répartir également les parts de {name}</translation>
    </message>
    <message>
      <source>Distribute the remaining shares of {name}</source>
      <translation>Distribuer les parts restantes de {name}</translation>
    </message>
    <message>
      <source>Give {name} parties of its own</source>
      <translation>Donner à {name} ses propres ayants droit</translation>
    </message>
    <message>
      <source>Let {name} follow its work</source>
      <translation>Faire suivre à {name} son œuvre</translation>
    </message>
    <message>
      <source>Give {name} the parties of the last cue</source>
      <translation>Donner à {name} les ayants droit du dernier cue</translation>
    </message>
    <message>
      <source>Set portions of the medley {name}</source>
      <translation>Définir les portions du pot-pourri {name}</translation>
    </message>
    <message>
      <source>Lock "{title}"</source>
      <translation>Verrouiller « {title} »</translation>
    </message>
    <message>
      <source>Unlock "{title}": {reason}</source>
      <translation>Déverrouiller « {title} » : {reason}</translation>
    </message>
    <message>
      <source>{path} is no longer there; it was moved, renamed or deleted. Scan its new folder.</source>
      <translation>{path} n'est plus là ; il a été déplacé, renommé ou supprimé. Lisez son nouveau dossier.</translation>
    </message>
    <message>
      <source>{path} may not be read by you; change its permissions and scan again.</source>
      <translation>Vous ne pouvez pas lire {path} ; changez ses permissions et relisez.</translation>
    </message>
    <message>
      <source>{path} is not a file but {kind}; only audio files are read.</source>
      <translation>{path} n'est pas un fichier mais {kind} ; seuls les fichiers audio sont lus.</translation>
    </message>
    <message>
      <source>{path} cannot be read from its disk ({reason}); check the disk or the network folder.</source>
      <translation>{path} ne peut pas être lu depuis son disque ({reason}) ; vérifiez le disque ou le dossier réseau.</translation>
    </message>
    <message>
      <source>{path} is empty (0 bytes); copy it again from its source.</source>
      <translation>{path} est vide (0 octet) ; recopiez-le depuis sa source.</translation>
    </message>
    <message>
      <source>{path} is not audio in a format that is read here: MP3, MPEG-4, FLAC, Ogg Vorbis, Opus, WAV, AIFF, Windows Media, Monkey's Audio, WavPack or Musepack. The name does not count, the content does.</source>
      <translation>{path} n'est pas de l'audio dans un format lu ici : MP3, MPEG-4, FLAC, Ogg Vorbis, Opus, WAV, AIFF, Windows Media, Monkey's Audio, WavPack ou Musepack. Le nom ne compte pas, le contenu oui.</translation>
    </message>
    <message>
      <source>{path} begins as {format} but is damaged ({detail}); copy it again from its source.</source>
      <translation>{path} commence comme {format} mais est endommagé ({detail}) ; recopiez-le depuis sa source.</translation>
    </message>
    <message>
      <source>{path} was given up after {seconds} seconds without an answer; it is damaged, or its disk does not respond.</source>
      <translation>{path} a été abandonné après {seconds} secondes sans réponse ; il est endommagé, ou son disque ne répond pas.</translation>
    </message>
    <message>
      <source>{path} was given up because its tags need more than {megabytes} MB of memory to read; it is damaged or made to do harm.</source>
      <translation>{path} a été abandonné car ses balises demandent plus de {megabytes} Mo de mémoire ; il est endommagé ou fait pour nuire.</translation>
    </message>
    <message>
      <source>{path} brings the reader of audio files down; it is damaged or made to do harm.</source>
      <translation>{path} fait tomber le lecteur de fichiers audio ; il est endommagé ou fait pour nuire.</translation>
    </message>
    <message>
      <source>The folder {path} cannot be listed ({reason}); its files were not scanned.</source>
      <translation>Le dossier {path} ne peut pas être listé ({reason}) ; ses fichiers n'ont pas été lus.</translation>
    </message>
    <message>
      <source>The part that reads audio files does not start ({reason}); install Cuefolio again.</source>
      <translation>La partie qui lit les fichiers audio ne démarre pas ({reason}) ; réinstallez Cuefolio.</translation>
    </message>
    <message>
      <source>The file ends before its audio does; the duration is that of what is there.</source>
      <translation>Le fichier finit avant son audio ; la durée est celle de ce qui est là.</translation>
    </message>
    <message>
      <source>The file holds more tag text than is kept; the rest was left out.</source>
      <translation>Le fichier contient plus de texte dans ses balises qu'on n'en garde ; le reste a été laissé.</translation>
    </message>
    <message>
      <source>A part of the tags is damaged and was left out.</source>
      <translation>Une partie des balises est endommagée et a été laissée.</translation>
    </message>
    <message>
      <source>Audio cannot be written as {suffix} on this computer; choose one of {choices}.</source>
      <translation>L'audio ne peut pas être écrit en {suffix} sur cet ordinateur ; choisissez parmi {choices}.</translation>
    </message>
    <message>
      <source>{name} is no longer there; it was moved, renamed or deleted. Choose the picture again.</source>
      <translation>{name} n'est plus là ; il a été déplacé, renommé ou supprimé. Choisissez l'image à nouveau.</translation>
    </message>
    <message>
      <source>{name} is not a file, so it cannot be a poster; choose a picture file.</source>
      <translation>{name} n'est pas un fichier et ne peut pas être une affiche ; choisissez un fichier image.</translation>
    </message>
    <message>
      <source>{name} cannot be read ({reason}); check its permissions and its disk.</source>
      <translation>{name} ne peut pas être lu ({reason}) ; vérifiez ses permissions et son disque.</translation>
    </message>
    <message>
      <source>{name} is empty (0 bytes); copy it again from its source.</source>
      <translation>{name} est vide (0 octet) ; recopiez-le depuis sa source.</translation>
    </message>
    <message>
      <source>{name} is not a picture that can be read here: JPEG, PNG, WebP, GIF, TIFF or BMP. The name does not count, the content does.</source>
      <translation>{name} n'est pas une image lisible ici : JPEG, PNG, WebP, GIF, TIFF ou BMP. Le nom ne compte pas, le contenu oui.</translation>
    </message>
    <message>
      <source>{name} is a drawing or a document, not a picture of pixels; save it as PNG or JPEG first.</source>
      <translation>{name} est un dessin ou un document, pas une image de pixels ; enregistrez-le d'abord en PNG ou JPEG.</translation>
    </message>
    <message>
      <source>{name} is too large for a poster ({size}); save it smaller, such as 1200 px high.</source>
      <translation>{name} est trop grand pour une affiche ({size}) ; enregistrez-le plus petit, par exemple 1200 px de haut.</translation>
    </message>
    <message>
      <source>{name} is damaged or cut short; copy it again from its source.</source>
      <translation>{name} est endommagé ou tronqué ; recopiez-le depuis sa source.</translation>
    </message>
    <message>
      <source>Pictures cannot be read by this command ({reason}); drop the picture on the production in the window.</source>
      <translation>Cette commande ne peut pas lire d'images ({reason}) ; déposez l'image sur la production dans la fenêtre.</translation>
    </message>
    <message>
      <source>There is no picture in the clipboard; copy one, then paste again.</source>
      <translation>Il n'y a pas d'image dans le presse-papiers ; copiez-en une, puis collez à nouveau.</translation>
    </message>
    <message>
      <source>Set the poster of "{title}"</source>
      <translation>Poser l'affiche de « {title} »</translation>
    </message>
    <message>
      <source>Remove the poster of "{title}"</source>
      <translation>Retirer l'affiche de « {title} »</translation>
    </message>
    <message>
      <source>{path} is neither sound nor film in a format that is read here; the name does not count, the content does.</source>
      <translation>{path} n'est ni du son ni un film dans un format lu ici ; le nom ne compte pas, le contenu oui.</translation>
    </message>
    <message>
      <source>{path} holds no moving picture; choose the film's video file.</source>
      <translation>{path} ne contient pas d'image animée ; choisissez le fichier vidéo du film.</translation>
    </message>
    <message>
      <source>{path} holds no sound.</source>
      <translation>{path} ne contient pas de son.</translation>
    </message>
    <message>
      <source>{path} cannot be read ({detail}); it is damaged, or copied only in part: copy it again from its source.</source>
      <translation>{path} ne peut pas être lu ({detail}) ; il est endommagé, ou copié en partie seulement : recopiez-le depuis sa source.</translation>
    </message>
    <message>
      <source>{path} was given up because it needs more than {megabytes} MB of memory to read; it is damaged or made to do harm.</source>
      <translation>{path} a été abandonné car il demande plus de {megabytes} Mo de mémoire pour être lu ; il est endommagé ou fait pour nuire.</translation>
    </message>
    <message>
      <source>{path} brings the part that reads sound down; it is damaged or made to do harm.</source>
      <translation>{path} fait tomber la partie qui lit le son ; il est endommagé ou fait pour nuire.</translation>
    </message>
    <message>
      <source>{path} is no longer there; it was moved, renamed or deleted. Choose the picture file again where it lies now.</source>
      <translation>{path} n'est plus là ; il a été déplacé, renommé ou supprimé. Choisissez à nouveau le fichier image là où il se trouve.</translation>
    </message>
    <message>
      <source>{path} cannot be reached: its folder or drive is not there. Connect the drive, or choose the picture file again.</source>
      <translation>{path} est hors d'atteinte : son dossier ou son disque n'est pas là. Branchez le disque, ou choisissez à nouveau le fichier image.</translation>
    </message>
    <message>
      <source>{path} has changed since it was attached; attach it again if it is another version of the film.</source>
      <translation>{path} a changé depuis qu'il a été attaché ; attachez-le à nouveau si c'est une autre version du film.</translation>
    </message>
    <message>
      <source>{path} is not a file but {kind}; choose the film's video file.</source>
      <translation>{path} n'est pas un fichier mais {kind} ; choisissez le fichier vidéo du film.</translation>
    </message>
    <message>
      <source>{path} may not be read by you; change its permissions and try again.</source>
      <translation>Vous ne pouvez pas lire {path} ; changez ses permissions et réessayez.</translation>
    </message>
    <message>
      <source>{path} brings the part that reads films down; it is damaged or made to do harm.</source>
      <translation>{path} fait tomber la partie qui lit les films ; il est endommagé ou fait pour nuire.</translation>
    </message>
    <message>
      <source>"{title}" has no picture file yet; attach one first.</source>
      <translation>« {title} » n'a pas encore de fichier image ; attachez-en un d'abord.</translation>
    </message>
    <message>
      <source>The picture runs at {picture}, the production at {production}; frames are placed by time from the start.</source>
      <translation>L'image tourne à {picture}, la production à {production} ; les images sont placées par le temps depuis le début.</translation>
    </message>
    <message>
      <source>The picture's frame rate varies; frames are placed by time from the start, at the production's {production}.</source>
      <translation>La cadence de l'image varie ; les images sont placées par le temps depuis le début, à {production} de la production.</translation>
    </message>
    <message>
      <source>The picture does not tell its frame rate; frames are placed by time from the start, at the production's {production}.</source>
      <translation>L'image ne dit pas sa cadence ; les images sont placées par le temps depuis le début, à {production} de la production.</translation>
    </message>
    <message>
      <source>The picture's own timecode "{text}" cannot be read, so its first picture was placed at the programme's start.</source>
      <translation>Le timecode « {text} » de l'image est illisible, sa première image a donc été placée au début du programme.</translation>
    </message>
    <message>
      <source>The picture's own timecode begins at {text}, far from the programme's start, so its first picture was placed at {programme}.</source>
      <translation>Le timecode de l'image commence à {text}, loin du début du programme, sa première image a donc été placée à {programme}.</translation>
    </message>
    <message>
      <source>The picture counts {picture}, the production {production}; they agree at the start and drift apart in their numbers, not in time.</source>
      <translation>L'image compte {picture}, la production {production} ; ils s'accordent au début et s'écartent dans leurs numéros, pas dans le temps.</translation>
    </message>
    <message>
      <source>This recording does not exist any more; somebody deleted it.</source>
      <translation>Cet enregistrement n'existe plus ; quelqu'un l'a supprimé.</translation>
    </message>
    <message>
      <source>"{title}" has no audio file yet; scan the folder that it lies in.</source>
      <translation>« {title} » n'a pas encore de fichier audio ; lisez le dossier où il se trouve.</translation>
    </message>
    <message>
      <source>{path} is no longer there; it was moved, renamed or deleted. Look after known audio files (File menu) to find it again.</source>
      <translation>{path} n'est plus là ; il a été déplacé, renommé ou supprimé. Vérifiez les fichiers audio connus (menu Fichier) pour le retrouver.</translation>
    </message>
    <message>
      <source>{path} cannot be reached: its folder or drive is not there. Connect the drive and play again.</source>
      <translation>{path} est hors d'atteinte : son dossier ou son disque n'est pas là. Branchez le disque et relancez la lecture.</translation>
    </message>
    <message>
      <source>Attach the picture "{name}"</source>
      <translation>Attacher l'image « {name} »</translation>
    </message>
    <message>
      <source>Set the picture's start to {timecode}</source>
      <translation>Poser le début de l'image à {timecode}</translation>
    </message>
    <message>
      <source>Detach the picture "{name}"</source>
      <translation>Détacher l'image « {name} »</translation>
    </message>
    <message>
      <source>There is no cue-sheet format {format!r}; the formats are {known}.</source>
      <translation>Il n'y a pas de format de relevé {format!r} ; les formats sont {known}.</translation>
    </message>
    <message>
      <source>The format {format} has no option {option!r}; its options are: {known}.</source>
      <translation>Le format {format} n'a pas d'option {option!r} ; ses options sont : {known}.</translation>
    </message>
    <message>
      <source>The option {option} cannot be {value!r}; expected {expected}.</source>
      <translation>L'option {option} ne peut pas être {value!r} ; attendu : {expected}.</translation>
    </message>
    <message>
      <source>The sheet layout {path} cannot be set ({reason}); restore the shipped layout.</source>
      <translation>La mise en page {path} ne peut pas être composée ({reason}) ; restaurez celle qui est livrée.</translation>
    </message>
    <message>
      <source>{path} is your copy of the official workbook; choose another name for the cue sheet.</source>
      <translation>{path} est votre copie du classeur officiel ; choisissez un autre nom pour le relevé.</translation>
    </message>
    <message>
      <source>{path} is your own layout; choose another name for the cue sheet.</source>
      <translation>{path} est votre propre mise en page ; choisissez un autre nom pour le relevé.</translation>
    </message>
    <message>
      <source>This is not a cue sheet written by Cuefolio as JSON.</source>
      <translation>Ce n'est pas un relevé écrit par Cuefolio en JSON.</translation>
    </message>
    <message>
      <source>This cue sheet has form {version}, this Cuefolio reads up to {known}; use a newer Cuefolio.</source>
      <translation>Ce relevé a la forme {version}, ce Cuefolio lit jusqu'à {known} ; prenez un Cuefolio plus récent.</translation>
    </message>
    <message>
      <source>The cue sheet is damaged at {place}: expected {expected}.</source>
      <translation>Le relevé est endommagé à {place} : attendu {expected}.</translation>
    </message>
    <message>
      <source>Cue {cue}: the {field} is longer than a spreadsheet cell can hold and is cut there.</source>
      <translation>Cue {cue} : {field} est plus long que ne peut contenir une cellule de tableur et y est coupé.</translation>
    </message>
    <message>
      <source>{path} has {size} MB, which is more than a cue sheet ever has; choose the cue sheet itself.</source>
      <translation>{path} fait {size} Mo, plus qu’un relevé musical n’en fait jamais ; choisissez le relevé lui-même.</translation>
    </message>
    <message>
      <source>{path} is empty; choose another file.</source>
      <translation>{path} est vide ; choisissez un autre fichier.</translation>
    </message>
    <message>
      <source>{path} is no cue sheet that Cuefolio reads; choose a workbook (.xlsx), CSV, TSV, PDF or JSON file.</source>
      <translation>{path} n’est pas un relevé que Cuefolio sait lire ; choisissez un classeur (.xlsx), un CSV, TSV, PDF ou JSON.</translation>
    </message>
    <message>
      <source>{path} is a workbook of Excel 97 to 2003 (.xls); open it in Excel, save it as .xlsx and choose that file.</source>
      <translation>{path} est un classeur d’Excel 97 à 2003 (.xls) ; ouvrez-le dans Excel, enregistrez-le en .xlsx et choisissez ce fichier.</translation>
    </message>
    <message>
      <source>{path} is a binary workbook (.xlsb); open it in Excel, save it as .xlsx and choose that file.</source>
      <translation>{path} est un classeur binaire (.xlsb) ; ouvrez-le dans Excel, enregistrez-le en .xlsx et choisissez ce fichier.</translation>
    </message>
    <message>
      <source>{path} is protected by a password; open it with the password, save it without and choose that file.</source>
      <translation>{path} est protégé par un mot de passe ; ouvrez-le avec, enregistrez-le sans et choisissez ce fichier.</translation>
    </message>
    <message>
      <source>{path} is not an Excel workbook, whatever its name says; choose the file that the program wrote.</source>
      <translation>{path} n’est pas un classeur Excel, quoi que dise son nom ; choisissez le fichier que le programme a écrit.</translation>
    </message>
    <message>
      <source>{path} would unpack to {size} MB, which is more than a cue sheet ever has; nothing was read.</source>
      <translation>{path} ferait {size} Mo une fois décompressé, plus qu’un relevé n’en fait jamais ; rien n’a été lu.</translation>
    </message>
    <message>
      <source>{path} is damaged at {place}; ask for the file again.</source>
      <translation>{path} est endommagé à cet endroit : {place} ; redemandez le fichier.</translation>
    </message>
    <message>
      <source>{path} has more than {most} rows; choose the cue sheet itself.</source>
      <translation>{path} a plus de {most} lignes ; choisissez le relevé lui-même.</translation>
    </message>
    <message>
      <source>{path} is in an encoding that is not known; save it as UTF-8 and choose that file.</source>
      <translation>L’encodage de {path} est inconnu ; enregistrez le fichier en UTF-8 et choisissez-le.</translation>
    </message>
    <message>
      <source>No row of {path} looks like the headings of a cue sheet; say which column is what. Its fullest row is: {found}.</source>
      <translation>Aucune ligne de {path} ne ressemble aux titres d’un relevé ; dites ce que contient chaque colonne. La ligne la plus remplie est : {found}.</translation>
    </message>
    <message>
      <source>No column of {path} is known to hold the titles of the cues; say which column is what (--map, or on the page of columns). Its headings are: {found}.</source>
      <translation>Aucune colonne de {path} n'est connue comme celle des titres des cues ; indiquez ce que contient chaque colonne (--map, ou à la page des colonnes). Ses en-têtes sont : {found}.</translation>
    </message>
    <message>
      <source>{path} has no row with these headings: {headings}; compare them with the file.</source>
      <translation>{path} n’a aucune ligne avec ces titres : {headings} ; comparez-les avec le fichier.</translation>
    </message>
    <message>
      <source>The file of columns is wrong at {place}: expected {expected}.</source>
      <translation>Le fichier des colonnes est faux à {place} : il faut {expected}.</translation>
    </message>
    <message>
      <source>{path} is no file of columns; it is JSON such as {{"title": "Song", "duration": "Length"}}.</source>
      <translation>{path} n’est pas un fichier de colonnes ; c’est du JSON comme {{"title": "Song", "duration": "Length"}}.</translation>
    </message>
    <message>
      <source>Columns can be named for workbooks, CSV and TSV only; {path} is none of them.</source>
      <translation>On ne peut nommer des colonnes que pour un classeur, un CSV ou un TSV ; {path} n’en est pas un.</translation>
    </message>
    <message>
      <source>{path} holds pictures of pages and no text; ask for the file that it was printed from.</source>
      <translation>{path} contient des images de pages et aucun texte ; demandez le fichier dont elles ont été imprimées.</translation>
    </message>
    <message>
      <source>{path} cannot be opened as a PDF; ask for the file again.</source>
      <translation>{path} ne s’ouvre pas comme PDF ; redemandez le fichier.</translation>
    </message>
    <message>
      <source>{path} has more than {most} pages; choose the cue sheet itself.</source>
      <translation>{path} a plus de {most} pages ; choisissez le relevé lui-même.</translation>
    </message>
    <message>
      <source>{path} is a PDF without a table of cues that could be told by its headings; ask for a workbook or CSV.</source>
      <translation>{path} est un PDF sans tableau de musiques reconnaissable à ses titres ; demandez un classeur ou un CSV.</translation>
    </message>
    <message>
      <source>{path} could not be read within {seconds} seconds; ask for a workbook or CSV.</source>
      <translation>{path} n’a pas pu être lu en {seconds} secondes ; demandez un classeur ou un CSV.</translation>
    </message>
    <message>
      <source>{path} is JSON, but no cue sheet that Cuefolio knows; choose one that was exported as a cue sheet.</source>
      <translation>{path} est du JSON, mais pas un relevé que Cuefolio connaît ; choisissez-en un qui a été exporté comme relevé.</translation>
    </message>
    <message>
      <source>{path} is no whole JSON: it breaks off or is wrong at {place}; ask for the file again.</source>
      <translation>{path} n'est pas un JSON complet : il s'interrompt ou est faux à {place} ; redemandez le fichier.</translation>
    </message>
    <message>
      <source>{path} has version {version} of its form, this Cuefolio reads up to {known}; use a newer Cuefolio.</source>
      <translation>{path} est de version {version}, ce Cuefolio lit jusqu’à {known} ; prenez un Cuefolio plus récent.</translation>
    </message>
    <message>
      <source>{path} contains macros; they were not run, only its cells were read.</source>
      <translation>{path} contient des macros ; elles n’ont pas été exécutées, seules les cellules ont été lues.</translation>
    </message>
    <message>
      <source>{path} is not UTF-8; it was read as Western European, so look at the accents.</source>
      <translation>{path} n’est pas en UTF-8 ; il a été lu comme ouest-européen, vérifiez les accents.</translation>
    </message>
    <message>
      <source>This PDF is no report whose columns are known; they were guessed by where they stand, so look at every line.</source>
      <translation>Ce PDF n’est pas un rapport aux colonnes connues ; elles ont été devinées d’après leur place, vérifiez chaque ligne.</translation>
    </message>
    <message>
      <source>The worksheet {sheet} has other columns and was passed over.</source>
      <translation>La feuille {sheet} a d’autres colonnes et a été passée.</translation>
    </message>
    <message>
      <source>These columns are not known and were not read: {columns}; say what they hold (--map, or on the page of columns) if it matters.</source>
      <translation>Ces colonnes ne sont pas connues et n'ont pas été lues : {columns} ; indiquez ce qu'elles contiennent (--map, ou à la page des colonnes) si cela compte.</translation>
    </message>
    <message>
      <source>Lines without a title: {count}; if their cells hold formulas, open the file in its program, save it and choose it again.</source>
      <translation>Lignes sans titre : {count} ; si leurs cellules contiennent des formules, ouvrez le fichier dans son programme, enregistrez-le et choisissez-le de nouveau.</translation>
    </message>
    <message>
      <source>{place}: {field} cannot be "{text}" and was left out.</source>
      <translation>{place} : {field} ne peut pas être « {text} » et a été laissé de côté.</translation>
    </message>
    <message>
      <source>{place}: the role "{role}" is not known; the party was read without a role.</source>
      <translation>{place} : le rôle « {role} » est inconnu ; l’ayant droit a été lu sans rôle.</translation>
    </message>
    <message>
      <source>The durations stand as hours and minutes; they were read as minutes and seconds.</source>
      <translation>Les durées sont en heures et minutes ; elles ont été lues comme minutes et secondes.</translation>
    </message>
    <message>
      <source>{count} shares were typed as percent into cells of another format; they were read as percent.</source>
      <translation>{count} parts ont été saisies en pour cent dans des cellules d’un autre format ; elles ont été lues comme pour cent.</translation>
    </message>
    <message>
      <source>{count} shares are above 100 % and were left out.</source>
      <translation>{count} parts dépassent 100 % et ont été laissées de côté.</translation>
    </message>
    <message>
      <source>{count} shares are no numbers and were left out.</source>
      <translation>{count} parts ne sont pas des nombres et ont été laissées de côté.</translation>
    </message>
    <message>
      <source>Their sheet says {stated} of music in all; its lines add up to {sum}.</source>
      <translation>Leur relevé annonce {stated} de musique en tout ; ses lignes font {sum}.</translation>
    </message>
    <message>
      <source>{path} has headings but no cues.</source>
      <translation>{path} a des titres de colonnes mais aucune musique.</translation>
    </message>
    <message>
      <source>The times of this sheet count from the start of the programme; the start of the production was added to them.</source>
      <translation>Les temps de ce relevé comptent depuis le début du programme ; le début de la production y a été ajouté.</translation>
    </message>
    <message>
      <source>their sheet says {theirs}, ours {ours}</source>
      <translation>leur relevé dit {theirs}, le nôtre {ours}</translation>
    </message>
    <message>
      <source>their sheet says {theirs}, ours nothing</source>
      <translation>leur relevé dit {theirs}, le nôtre rien</translation>
    </message>
    <message>
      <source>their sheet says {theirs}, a code that this profile does not know</source>
      <translation>leur relevé dit {theirs}, un code que ce profil ne connaît pas</translation>
    </message>
    <message>
      <source>their sheet says {theirs}, ours {ours}; their word names no single origin</source>
      <translation>leur relevé dit {theirs}, le nôtre {ours} ; leur mot ne désigne pas une seule origine</translation>
    </message>
    <message>
      <source>their stretches are {theirs}, ours {ours}</source>
      <translation>leurs passages sont {theirs}, les nôtres {ours}</translation>
    </message>
    <message>
      <source>their sheet does not list {party}, who stays on ours: {ours}</source>
      <translation>leur relevé ne mentionne pas {party}, qui reste sur le nôtre : {ours}</translation>
    </message>
    <message>
      <source>{party} is only on theirs: {theirs}</source>
      <translation>{party} n’est que sur le leur : {theirs}</translation>
    </message>
    <message>
      <source>their sheet spells {theirs}, ours {ours}</source>
      <translation>leur relevé écrit {theirs}, le nôtre {ours}</translation>
    </message>
    <message>
      <source>their sheet has {party} as {theirs}, ours as {ours}</source>
      <translation>chez eux {party} est {theirs}, chez nous {ours}</translation>
    </message>
    <message>
      <source>their sheet has {party} as {theirs}, ours without a role</source>
      <translation>chez eux {party} est {theirs}, chez nous sans rôle</translation>
    </message>
    <message>
      <source>their sheet has {party} with {theirs}, ours with {ours}</source>
      <translation>chez eux {party} est à {theirs}, chez nous à {ours}</translation>
    </message>
    <message>
      <source>their sheet has {party} with {theirs}, ours with no society</source>
      <translation>chez eux {party} est à {theirs}, chez nous sans société</translation>
    </message>
    <message>
      <source>their sheet gives {party} {theirs}, ours {ours}</source>
      <translation>chez eux {party} a {theirs}, chez nous {ours}</translation>
    </message>
    <message>
      <source>their sheet gives {party} {theirs}, ours no share</source>
      <translation>chez eux {party} a {theirs}, chez nous aucune part</translation>
    </message>
    <message>
      <source>their sheet has IPI {theirs} for {party}, ours {ours}</source>
      <translation>chez eux l’IPI de {party} est {theirs}, chez nous {ours}</translation>
    </message>
    <message>
      <source>their sheet has IPI {theirs} for {party}, ours none</source>
      <translation>chez eux l’IPI de {party} est {theirs}, chez nous aucun</translation>
    </message>
    <message>
      <source>same ISRC</source>
      <translation>même ISRC</translation>
    </message>
    <message>
      <source>same ISWC</source>
      <translation>même ISWC</translation>
    </message>
    <message>
      <source>same work number</source>
      <translation>même numéro d’œuvre</translation>
    </message>
    <message>
      <source>same number and title</source>
      <translation>mêmes numéro et titre</translation>
    </message>
    <message>
      <source>same title and time</source>
      <translation>mêmes titre et temps</translation>
    </message>
    <message>
      <source>same title</source>
      <translation>même titre</translation>
    </message>
    <message>
      <source>similar title, same time</source>
      <translation>titre proche, même temps</translation>
    </message>
    <message>
      <source>same number and time</source>
      <translation>mêmes numéro et temps</translation>
    </message>
    <message>
      <source>similar title</source>
      <translation>titre proche</translation>
    </message>
    <message>
      <source>same time</source>
      <translation>même temps</translation>
    </message>
    <message>
      <source>same number</source>
      <translation>même numéro</translation>
    </message>
    <message>
      <source>same place in the sheet</source>
      <translation>même place</translation>
    </message>
    <message>
      <source>There is no line {number} to accept; the lines are 1 to {last}.</source>
      <translation>Il n’y a pas de ligne {number} à reprendre ; les lignes vont de 1 à {last}.</translation>
    </message>
    <message>
      <source>Nothing that can be taken over was chosen.</source>
      <translation>Rien de ce qui a été choisi ne peut être repris.</translation>
    </message>
    <message>
      <source>The catalogue was changed since the sheets were compared; compare them again.</source>
      <translation>Le catalogue a changé depuis la comparaison ; comparez de nouveau.</translation>
    </message>
    <message>
      <source>{place}: the time {label} does not exist at {rate} fps; give the production the frame rate of the sheet.</source>
      <translation>{place} : le temps {label} n’existe pas à {rate} im/s ; donnez à la production la cadence du relevé.</translation>
    </message>
    <message>
      <source>{path} does not say what the production is called; give its title.</source>
      <translation>{path} ne dit pas comment s’appelle la production ; donnez son titre.</translation>
    </message>
    <message>
      <source>Take {count} lines over from {file}</source>
      <translation>Reprendre {count} lignes de {file}</translation>
    </message>
    <message>
      <source>Add "{title}" from {file}</source>
      <translation>Ajouter « {title} » depuis {file}</translation>
    </message>
    <message>
      <source>The production has no title.</source>
      <translation>La production n'a pas de titre.</translation>
    </message>
    <message>
      <source>The director is missing.</source>
      <translation>La réalisation manque.</translation>
    </message>
    <message>
      <source>The year of production is missing.</source>
      <translation>L'année de production manque.</translation>
    </message>
    <message>
      <source>The country of production is missing.</source>
      <translation>Le pays de production manque.</translation>
    </message>
    <message>
      <source>The programme duration is missing, so the share of music is unknown.</source>
      <translation>La durée du programme manque, la part de musique est donc inconnue.</translation>
    </message>
    <message>
      <source>The production company is missing.</source>
      <translation>La société de production manque.</translation>
    </message>
    <message>
      <source>The field “{field}” of the production is missing.</source>
      <translation>Le champ « {field} » de la production manque.</translation>
    </message>
    <message>
      <source>The episode has neither number nor title; enter one of them.</source>
      <translation>L'épisode n'a ni numéro ni titre ; saisissez l'un des deux.</translation>
    </message>
    <message>
      <source>The sheet has no cues.</source>
      <translation>Le relevé n'a pas de cues.</translation>
    </message>
    <message>
      <source>The sheet is a revision without a number.</source>
      <translation>Le relevé est une révision sans numéro.</translation>
    </message>
    <message>
      <source>The sheet has changed since it went out, but is not marked as a revision; mark it as revision {number}.</source>
      <translation>Le relevé a changé depuis son envoi, mais n'est pas marqué comme révision ; marquez-le comme révision {number}.</translation>
    </message>
    <message>
      <source>The sheet has changed since its last revision; make it revision {number}.</source>
      <translation>Le relevé a changé depuis sa dernière révision ; faites-en la révision {number}.</translation>
    </message>
    <message>
      <source>The field “{field}” of the production holds line breaks or control characters; type it on one line.</source>
      <translation>Le champ « {field} » de la production contient des sauts de ligne ou des caractères de contrôle ; saisissez-le sur une ligne.</translation>
    </message>
    <message>
      <source>{field} is “{text}”, which is no date; type it as 2026-03-14.</source>
      <translation>{field} est « {text} », ce qui n'est pas une date ; saisissez-la comme 2026-03-14.</translation>
    </message>
    <message>
      <source>The year of production cannot be {year}; type four digits.</source>
      <translation>L'année de production ne peut pas être {year} ; saisissez quatre chiffres.</translation>
    </message>
    <message>
      <source>“{text}” is no e-mail address of the production company.</source>
      <translation>« {text} » n'est pas une adresse électronique de la société de production.</translation>
    </message>
    <message>
      <source>The programme has no length; type its duration.</source>
      <translation>Le programme n'a pas de durée ; saisissez-la.</translation>
    </message>
    <message>
      <source>The reported music ({total}) is longer than the programme ({programme}).</source>
      <translation>La musique déclarée ({total}) est plus longue que le programme ({programme}).</translation>
    </message>
    <message>
      <source>Cue {cue} has no title.</source>
      <translation>Le cue {cue} n'a pas de titre.</translation>
    </message>
    <message>
      <source>Cue {cue} has no origin.</source>
      <translation>Le cue {cue} n'a pas d'origine.</translation>
    </message>
    <message>
      <source>Cue {cue} has no usage; enter its function, and whether a voice or a player is heard or seen.</source>
      <translation>Le cue {cue} n'a pas d'usage ; saisissez son emploi, et si une voix ou un interprète s'entend ou se voit.</translation>
    </message>
    <message>
      <source>Cue {cue} has no time in and out.</source>
      <translation>Le cue {cue} n'a ni début ni fin.</translation>
    </message>
    <message>
      <source>Cue {cue} has no reported duration.</source>
      <translation>Le cue {cue} n'a pas de durée déclarée.</translation>
    </message>
    <message>
      <source>Cue {cue}: the field “{field}” is empty.</source>
      <translation>Cue {cue} : le champ « {field} » est vide.</translation>
    </message>
    <message>
      <source>Cue {cue} is library music without a label.</source>
      <translation>Le cue {cue} est de la musique d'illustration sans label.</translation>
    </message>
    <message>
      <source>Cue {cue} is library music without a catalogue number.</source>
      <translation>Le cue {cue} est de la musique d'illustration sans numéro de catalogue.</translation>
    </message>
    <message>
      <source>Cue {cue} is library music without a track number.</source>
      <translation>Le cue {cue} est de la musique d'illustration sans numéro de piste.</translation>
    </message>
    <message>
      <source>Cue {cue}: {profile} has no code for this use; ask the recipient how to report it.</source>
      <translation>Cue {cue} : {profile} n'a pas de code pour cet usage ; demandez au destinataire comment le déclarer.</translation>
    </message>
    <message>
      <source>Cue {cue}: {profile} has no word for this origin; ask the recipient how to report it.</source>
      <translation>Cue {cue} : {profile} n'a pas de mot pour cette origine ; demandez au destinataire comment la déclarer.</translation>
    </message>
    <message>
      <source>Cue {cue}: the {field} holds line breaks or control characters; sheets for people show spaces instead.</source>
      <translation>Cue {cue} : {field} contient des sauts de ligne ou des caractères de contrôle ; les relevés pour humains montrent des espaces.</translation>
    </message>
    <message>
      <source>Cue {cue} plays the mix “{mix}”, which needs its own cue sheet: import the mix’s timeline and take its cues in place of it, or enter its works.</source>
      <translation>Le cue {cue} joue le mixage « {mix} », qui demande son propre relevé : importez la timeline du mixage et mettez ses cues à sa place, ou saisissez ses œuvres.</translation>
    </message>
    <message>
      <source>Cue {cue} has an out at or before its in.</source>
      <translation>Le cue {cue} a une fin à son début ou avant.</translation>
    </message>
    <message>
      <source>Cue {cue}: its own stretches run into each other; make them one.</source>
      <translation>Cue {cue} : ses propres passages se chevauchent ; faites-en un seul.</translation>
    </message>
    <message>
      <source>Cue {cue} starts before the cue above it.</source>
      <translation>Le cue {cue} commence avant le cue au-dessus.</translation>
    </message>
    <message>
      <source>Cue {cue} starts at {timecode}, before the programme.</source>
      <translation>Le cue {cue} commence à {timecode}, avant le programme.</translation>
    </message>
    <message>
      <source>Cue {cue} ends at {timecode}, after the end of the programme ({programme_end}).</source>
      <translation>Le cue {cue} finit à {timecode}, après la fin du programme ({programme_end}).</translation>
    </message>
    <message>
      <source>Cue {cue} lasts {length}, longer than the programme ({programme}).</source>
      <translation>Le cue {cue} dure {length}, plus que le programme ({programme}).</translation>
    </message>
    <message>
      <source>Cue {cue} lasts {length}, but its recording {recording} only {recorded}; check its out.</source>
      <translation>Le cue {cue} dure {length}, mais son enregistrement {recording} seulement {recorded} ; vérifiez sa fin.</translation>
    </message>
    <message>
      <source>Cue {cue} overlaps cue {other} by {seconds}.</source>
      <translation>Le cue {cue} chevauche le cue {other} de {seconds}.</translation>
    </message>
    <message>
      <source>Cue {cue} overlaps cue {other} by {seconds} with the same work; one cue with several stretches reports it once.</source>
      <translation>Le cue {cue} chevauche le cue {other} de {seconds} avec la même œuvre ; un cue à plusieurs passages ne la déclare qu'une fois.</translation>
    </message>
    <message>
      <source>Cue {cue} is reported with 0 seconds: later cues cover all of it.</source>
      <translation>Le cue {cue} est déclaré avec 0 seconde : des cues ultérieurs le couvrent entièrement.</translation>
    </message>
    <message>
      <source>Cue {cue} has no composer.</source>
      <translation>Le cue {cue} n'a pas de compositeur.</translation>
    </message>
    <message>
      <source>Cue {cue} has no publisher; if nobody publishes it, enter the publisher "unpublished".</source>
      <translation>Le cue {cue} n'a pas d'éditeur ; si personne ne l'édite, saisissez l'éditeur « unpublished ».</translation>
    </message>
    <message>
      <source>Cue {cue} names no original publisher (role E).</source>
      <translation>Le cue {cue} ne nomme pas d'éditeur original (rôle E).</translation>
    </message>
    <message>
      <source>Cue {cue} is stated to be unpublished and has a publisher all the same.</source>
      <translation>Le cue {cue} est dit inédit (unpublished) et a pourtant un éditeur.</translation>
    </message>
    <message>
      <source>Cue {cue} has a {side} without a name.</source>
      <translation>Le cue {cue} a un ayant droit ({side}) sans nom.</translation>
    </message>
    <message>
      <source>Cue {cue} gives {share} % to a {side} without a name.</source>
      <translation>Le cue {cue} donne {share} % à un ayant droit ({side}) sans nom.</translation>
    </message>
    <message>
      <source>Cue {cue}: the name {party} holds line breaks or control characters; type it on one line.</source>
      <translation>Cue {cue} : le nom {party} contient des sauts de ligne ou des caractères de contrôle ; saisissez-le sur une ligne.</translation>
    </message>
    <message>
      <source>Cue {cue}: “{party}” looks like several names in one place; enter each by itself.</source>
      <translation>Cue {cue} : « {party} » ressemble à plusieurs noms au même endroit ; saisissez chacun séparément.</translation>
    </message>
    <message>
      <source>Cue {cue}: {party} has no role.</source>
      <translation>Cue {cue} : {party} n'a pas de rôle.</translation>
    </message>
    <message>
      <source>Cue {cue}: {party} has the role {role}, which is none of the CISAC roles.</source>
      <translation>Cue {cue} : {party} a le rôle {role}, qui n'est pas un rôle de la CISAC.</translation>
    </message>
    <message>
      <source>Cue {cue}: {profile} does not take the role {role} of {party}.</source>
      <translation>Cue {cue} : {profile} n'accepte pas le rôle {role} de {party}.</translation>
    </message>
    <message>
      <source>Cue {cue} lists {party} twice in the same role.</source>
      <translation>Le cue {cue} cite {party} deux fois dans le même rôle.</translation>
    </message>
    <message>
      <source>Cue {cue}: the field “{field}” of {party} is empty.</source>
      <translation>Cue {cue} : le champ « {field} » de {party} est vide.</translation>
    </message>
    <message>
      <source>Cue {cue}: the IPI name number of {party} is missing.</source>
      <translation>Cue {cue} : le numéro de nom IPI de {party} manque.</translation>
    </message>
    <message>
      <source>Cue {cue}: the society of {party} is missing (NS if not a member).</source>
      <translation>Cue {cue} : la société de {party} manque (NS si non membre).</translation>
    </message>
    <message>
      <source>Cue {cue}: Cuefolio knows no society {society} (of {party}); compare its spelling.</source>
      <translation>Cue {cue} : Cuefolio ne connaît pas de société {society} (de {party}) ; vérifiez l'orthographe.</translation>
    </message>
    <message>
      <source>Cue {cue}: {society} of {party} is probably the society {suggestion}.</source>
      <translation>Cue {cue} : {society} de {party} est probablement la société {suggestion}.</translation>
    </message>
    <message>
      <source>Cue {cue}: {society} of {party} collects mechanical rights; a cue sheet names the society for performing rights.</source>
      <translation>Cue {cue} : {society} de {party} perçoit les droits mécaniques ; un relevé nomme la société des droits d'exécution.</translation>
    </message>
    <message>
      <source>Cue {cue}: {society} of {party} collects mechanical rights; the society for performing rights is {suggestion}.</source>
      <translation>Cue {cue} : {society} de {party} perçoit les droits mécaniques ; la société des droits d'exécution est {suggestion}.</translation>
    </message>
    <message>
      <source>Cue {cue}: {party} is marked {society}, but has the IPI {ipi}; look up the society.</source>
      <translation>Cue {cue} : {party} est marqué {society}, mais a l'IPI {ipi} ; recherchez la société.</translation>
    </message>
    <message>
      <source>Cue {cue}: the publisher {party} is with {society}, its writers with {writers}; in the United States both are with the same society.</source>
      <translation>Cue {cue} : l'éditeur {party} est chez {society}, ses auteurs chez {writers} ; aux États-Unis, ils sont dans la même société.</translation>
    </message>
    <message>
      <source>Cue {cue} is public domain, but its composer {party} is with {society}; an arranger has the role AR.</source>
      <translation>Le cue {cue} est du domaine public, mais son compositeur {party} est chez {society} ; un arrangeur a le rôle AR.</translation>
    </message>
    <message>
      <source>Cue {cue}: the share of {party} is missing.</source>
      <translation>Cue {cue} : la part de {party} manque.</translation>
    </message>
    <message>
      <source>Cue {cue}: {party} cannot have {share} %.</source>
      <translation>Cue {cue} : {party} ne peut pas avoir {share} %.</translation>
    </message>
    <message>
      <source>Cue {cue}: the writers' shares make {total} %, not 100 %.</source>
      <translation>Cue {cue} : les parts des auteurs font {total} %, pas 100 %.</translation>
    </message>
    <message>
      <source>Cue {cue}: the publishers' shares make {total} %, not 100 %.</source>
      <translation>Cue {cue} : les parts des éditeurs font {total} %, pas 100 %.</translation>
    </message>
    <message>
      <source>Cue {cue}: the writers' shares make {total} % of the whole, not {part} %.</source>
      <translation>Cue {cue} : les parts des auteurs font {total} % du tout, pas {part} %.</translation>
    </message>
    <message>
      <source>Cue {cue}: the publishers' shares make {total} % of the whole, not {part} %.</source>
      <translation>Cue {cue} : les parts des éditeurs font {total} % du tout, pas {part} %.</translation>
    </message>
    <message>
      <source>Cue {cue} is a medley of {count} works; enter the portion of each.</source>
      <translation>Le cue {cue} est un medley de {count} œuvres ; saisissez la portion de chacune.</translation>
    </message>
    <message>
      <source>Cue {cue}: the portions of its works make {total} %, not 100 %.</source>
      <translation>Cue {cue} : les portions de ses œuvres font {total} %, pas 100 %.</translation>
    </message>
    <message>
      <source>Cue {cue}: the title “{title}” has needless spaces.</source>
      <translation>Cue {cue} : le titre « {title} » a des espaces superflues.</translation>
    </message>
    <message>
      <source>Cue {cue}: in the title “{title}” the other half of {mark} is missing.</source>
      <translation>Cue {cue} : dans le titre « {title} », l'autre moitié de {mark} manque.</translation>
    </message>
    <message>
      <source>Cue {cue}: “{title}” begins with the code of a library; the title is probably “{suggestion}”.</source>
      <translation>Cue {cue} : « {title} » commence par le code d'une librairie musicale ; le titre est probablement « {suggestion} ».</translation>
    </message>
    <message>
      <source>Cue {cue}: “{title}” names a version of the recording; the work is probably called “{suggestion}”.</source>
      <translation>Cue {cue} : « {title} » nomme une version de l'enregistrement ; l'œuvre s'appelle probablement « {suggestion} ».</translation>
    </message>
    <message>
      <source>Cue {cue}: “{title}” looks like the name of a file; the title is probably “{suggestion}”.</source>
      <translation>Cue {cue} : « {title} » ressemble à un nom de fichier ; le titre est probablement « {suggestion} ».</translation>
    </message>
    <message>
      <source>Cue {cue}: “{title}” repeats the cue number; the title is probably “{suggestion}”.</source>
      <translation>Cue {cue} : « {title} » répète le numéro du cue ; le titre est probablement « {suggestion} ».</translation>
    </message>
    <message>
      <source>Cue {cue}: “{title}” is probably the same work as “{other_title}” of cue {other}, written differently.</source>
      <translation>Cue {cue} : « {title} » est probablement la même œuvre que « {other_title} » du cue {other}, écrite autrement.</translation>
    </message>
    <message>
      <source>Cue {cue}: a player is on screen whom the characters do not hear.</source>
      <translation>Cue {cue} : un interprète est à l'image que les personnages n'entendent pas.</translation>
    </message>
    <message>
      <source>Cue {cue} is called instrumental and marked as vocal.</source>
      <translation>Le cue {cue} s'appelle instrumental et est marqué comme vocal.</translation>
    </message>
    <message>
      <source>Cue {cue} is a main title in the second half of the programme.</source>
      <translation>Le cue {cue} est un générique de début dans la seconde moitié du programme.</translation>
    </message>
    <message>
      <source>Cue {cue} is an end title in the first half of the programme.</source>
      <translation>Le cue {cue} est un générique de fin dans la première moitié du programme.</translation>
    </message>
    <message>
      <source>Cue {cue} is a main title, and so is cue {other} long before it.</source>
      <translation>Le cue {cue} est un générique de début, et le cue {other}, bien avant, l'est aussi.</translation>
    </message>
    <message>
      <source>Cue {cue} is an end title, and so is cue {other} long before it.</source>
      <translation>Le cue {cue} est un générique de fin, et le cue {other}, bien avant, l'est aussi.</translation>
    </message>
    <message>
      <source>Cue {cue} has the same cue number as cue {other}.</source>
      <translation>Le cue {cue} a le même numéro que le cue {other}.</translation>
    </message>
    <message>
      <source>Cue {cue} is the same music at the same time as cue {other}; delete one of them.</source>
      <translation>Le cue {cue} est la même musique au même moment que le cue {other} ; supprimez l'un des deux.</translation>
    </message>
    <message>
      <source>Next to cue {cue} the number {missing} is missing; was a cue left off?</source>
      <translation>À côté du cue {cue}, le numéro {missing} manque ; un cue a-t-il été oublié ?</translation>
    </message>
    <message>
      <source>This finding does not hold any more: the cue was changed since. Look at what stands there now.</source>
      <translation>Ce constat n'est plus valable : le cue a été modifié depuis. Regardez ce qui s'y trouve maintenant.</translation>
    </message>
    <message>
      <source>“{text}” holds several codes; {scheme} takes one.</source>
      <translation>« {text} » contient plusieurs codes ; {scheme} en prend un.</translation>
    </message>
    <message>
      <source>“{text}” is no right {scheme}; probably {correction} is meant.</source>
      <translation>« {text} » n'est pas une valeur correcte pour {scheme} ; {correction} est probablement le bon.</translation>
    </message>
    <message>
      <source>Cue {cue}: “{text}” does not have the length of {scheme} ({expected} characters); type it like {example}.</source>
      <translation>Cue {cue} : « {text} » n’a pas la longueur de {scheme} ({expected} caractères) ; saisissez-le comme {example}.</translation>
    </message>
    <message>
      <source>Cue {cue}: “{text}” has a character where {scheme} cannot have it; type it like {example}.</source>
      <translation>Cue {cue} : « {text} » contient un caractère là où {scheme} ne peut pas l’avoir ; saisissez-le comme {example}.</translation>
    </message>
    <message>
      <source>Cue {cue}: “{text}” is mistyped: its check digit does not fit {scheme}; compare it with where it comes from.</source>
      <translation>Cue {cue} : « {text} » contient une faute de frappe : le chiffre de contrôle ne convient pas à {scheme} ; comparez-le avec la source.</translation>
    </message>
    <message>
      <source>Cue {cue}: “{text}” is only zeros, which is no {scheme}; type the right one or leave it empty.</source>
      <translation>Cue {cue} : « {text} » ne contient que des zéros, ce n’est pas une valeur pour {scheme} ; saisissez la bonne ou laissez le champ vide.</translation>
    </message>
    <message>
      <source>Cue {cue}: “{text}” was rounded by a spreadsheet, which lost digits of {scheme}; copy it again from a column that is formatted as text.</source>
      <translation>Cue {cue} : « {text} » a été arrondi par un tableur, qui a perdu des chiffres de {scheme} ; copiez-le à nouveau depuis une colonne au format texte.</translation>
    </message>
    <message>
      <source>Cue {cue}: “{text}” is of the kind {other}, not {scheme}; move it to the field for {other}.</source>
      <translation>Cue {cue} : « {text} » est du type {other}, et non {scheme} ; déplacez-le dans le champ pour {other}.</translation>
    </message>
    <message>
      <source>Cue {cue}: “{text}” begins with {prefix}, which is not known as the beginning of {scheme}; compare it with where it comes from.</source>
      <translation>Cue {cue} : « {text} » commence par {prefix}, qui n’est pas connu comme début de {scheme} ; comparez-le avec la source.</translation>
    </message>
    <message>
      <source>Cue {cue}: “{text}” holds several codes; {scheme} takes one.</source>
      <translation>Cue {cue} : « {text} » contient plusieurs codes ; {scheme} en prend un.</translation>
    </message>
    <message>
      <source>Cue {cue}: “{text}” is no right {scheme}; probably {correction} is meant.</source>
      <translation>Cue {cue} : « {text} » n'est pas une valeur correcte pour {scheme} ; {correction} est probablement le bon.</translation>
    </message>
    <message>
      <source>Clean titles ({count})</source>
      <translation>Nettoyer des titres ({count})</translation>
    </message>
    <message>
      <source>Correct codes ({count})</source>
      <translation>Corriger des codes ({count})</translation>
    </message>
    <message>
      <source>Correct societies ({count})</source>
      <translation>Corriger des sociétés ({count})</translation>
    </message>
    <message>
      <source>Make shares equal ({count})</source>
      <translation>Égaliser des parts ({count})</translation>
    </message>
    <message>
      <source>Share out what is left of 100 % ({count})</source>
      <translation>Répartir ce qui reste de 100 % ({count})</translation>
    </message>
    <message>
      <source>Make portions of medleys equal ({count})</source>
      <translation>Égaliser les portions de pots-pourris ({count})</translation>
    </message>
    <message>
      <source>Mark as a revision</source>
      <translation>Marquer comme révision</translation>
    </message>
    <message>
      <source>The profile {file} cannot be read, line {line}: {reason}. Mend the line, or copy a shipped profile and begin anew.</source>
      <translation>Le profil {file} est illisible, ligne {line} : {reason}. Corrigez la ligne, ou copiez un profil fourni et recommencez.</translation>
    </message>
    <message>
      <source>The profile {file} is wrong in line {line} at {place}: expected {expected}.</source>
      <translation>Le profil {file} est faux à la ligne {line}, en {place} : attendu {expected}.</translation>
    </message>
    <message>
      <source>The profile {file} is not UTF-8 text; save it as UTF-8.</source>
      <translation>Le profil {file} n'est pas du texte UTF-8 ; enregistrez-le en UTF-8.</translation>
    </message>
    <message>
      <source>The profile {file} has {size} bytes, more than the {most} that a profile may have; copy a shipped profile and begin anew.</source>
      <translation>Le profil {file} a {size} octets, plus que les {most} permis ; copiez un profil fourni et recommencez.</translation>
    </message>
    <message>
      <source>There is no profile {profile!r}; the profiles are {known}.</source>
      <translation>Il n'y a pas de profil {profile!r} ; les profils sont {known}.</translation>
    </message>
    <message>
      <source>The profile {profile} is based on itself ({chain}); take based_on out of one of these files.</source>
      <translation>Le profil {profile} est fondé sur lui-même ({chain}) ; retirez based_on de l'un de ces fichiers.</translation>
    </message>
    <message>
      <source>The profile {profile} is based on more than {most} others in a row ({chain}); base it on a shipped one.</source>
      <translation>Le profil {profile} est fondé sur plus de {most} autres à la suite ({chain}) ; fondez-le sur un profil fourni.</translation>
    </message>
    <message>
      <source>{text!r} cannot be the id of a profile: use small letters and digits, parted by hyphens, as in "my-studio".</source>
      <translation>{text!r} ne peut pas être l'identifiant d'un profil : utilisez des minuscules et des chiffres séparés par des traits d'union, comme « my-studio ».</translation>
    </message>
    <message>
      <source>The profile {profile} needs a name that can be read.</source>
      <translation>Le profil {profile} a besoin d'un nom lisible.</translation>
    </message>
    <message>
      <source>There is a profile {profile} of your own in {path} already; choose another id, or delete that one first.</source>
      <translation>Il y a déjà un profil {profile} à vous dans {path} ; choisissez un autre identifiant, ou supprimez d'abord celui-là.</translation>
    </message>
    <message>
      <source>{profile!r} is not a profile of your own, so it cannot be deleted; your own lie in {path}.</source>
      <translation>{profile!r} n'est pas un profil à vous et ne peut pas être supprimé ; les vôtres sont dans {path}.</translation>
    </message>
    <message>
      <source>{name} allows no roll-up: report every cue, or choose one of the profiles {allowed}.</source>
      <translation>{name} n'autorise pas de regroupement : déclarez chaque cue, ou choisissez un des profils {allowed}.</translation>
    </message>
    <message>
      <source>“{name}” is not a field, so it is looked for as text.</source>
      <translation>« {name} » n'est pas un champ, il est donc cherché comme texte.</translation>
    </message>
    <message>
      <source>No cue can have “{value}” as its {field}.</source>
      <translation>Aucun cue ne peut avoir « {value} » comme {field}.</translation>
    </message>
    <message>
      <source>“{value}” is a word like any other; to find cues without {field}, type no:{field}.</source>
      <translation>« {value} » est un mot comme un autre ; pour trouver les cues sans {field}, tapez no:{field}.</translation>
    </message>
    <message>
      <source>“{sign}” compares numbers and times; {field} is text.</source>
      <translation>« {sign} » compare des nombres et des temps ; {field} est du texte.</translation>
    </message>
    <message>
      <source>“{value}” is not a number, so no cue fits; type one such as {example}.</source>
      <translation>« {value} » n'est pas un nombre, donc aucun cue ne convient ; tapez-en un comme {example}.</translation>
    </message>
    <message>
      <source>“{value}” is not a length, so no cue fits; type one such as {example} or 90.</source>
      <translation>« {value} » n'est pas une durée, donc aucun cue ne convient ; tapez-en une comme {example} ou 90.</translation>
    </message>
    <message>
      <source>“{value}” is not a timecode, so no cue fits; type one such as {example}.</source>
      <translation>« {value} » n'est pas un timecode, donc aucun cue ne convient ; tapez-en un comme {example}.</translation>
    </message>
    <message>
      <source>“{value}” is not a date, so no cue fits; type one such as 2024, {example} or 2024-03-07.</source>
      <translation>« {value} » n'est pas une date, donc aucun cue ne convient ; tapez-en une comme 2024, {example} ou 2024-03-07.</translation>
    </message>
    <message>
      <source>A quotation mark is not closed; everything behind it is read as one phrase.</source>
      <translation>Un guillemet n'est pas fermé ; tout ce qui suit est lu comme une expression.</translation>
    </message>
    <message>
      <source>A bracket is not closed.</source>
      <translation>Une parenthèse n'est pas fermée.</translation>
    </message>
    <message>
      <source>A closing bracket has no opening one.</source>
      <translation>Une parenthèse fermante n'a pas d'ouvrante.</translation>
    </message>
    <message>
      <source>Did you mean {suggestion}?</source>
      <translation>Vouliez-vous dire {suggestion} ?</translation>
    </message>
    <message>
      <source>“{text}” cannot be compared with {field}; type a value such as {example}, &gt;{example}, &lt;{example} or a range with .. between two values.</source>
      <translation>« {text} » ne se compare pas avec {field} ; tapez une valeur comme {example}, &gt;{example}, &lt;{example} ou un intervalle avec .. entre deux valeurs.</translation>
    </message>
    <message>
      <source>Add people, works, scenes and themes of "{title}"</source>
      <translation>Ajouter personnes, œuvres, scènes et thèmes de « {title} »</translation>
    </message>
    <message>
      <source>Describe the theme statements of "{title}"</source>
      <translation>Décrire les occurrences des thèmes de « {title} »</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>Musique originale</translation>
    </message>
    <message>
      <source>Original song</source>
      <translation>Chanson originale</translation>
    </message>
    <message>
      <source>Licensed</source>
      <translation>Sous licence</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Illustration</translation>
    </message>
    <message>
      <source>Public domain</source>
      <translation>Domaine public</translation>
    </message>
    <message>
      <source>Sound design</source>
      <translation>Design sonore</translation>
    </message>
    <message>
      <source>Film</source>
      <translation>Film</translation>
    </message>
    <message>
      <source>Short</source>
      <translation>Court métrage</translation>
    </message>
    <message>
      <source>Series episode</source>
      <translation>Épisode de série</translation>
    </message>
    <message>
      <source>Documentary</source>
      <translation>Documentaire</translation>
    </message>
    <message>
      <source>Commercial</source>
      <translation>Publicité</translation>
    </message>
    <message>
      <source>Trailer</source>
      <translation>Bande-annonce</translation>
    </message>
    <message>
      <source>Game</source>
      <translation>Jeu</translation>
    </message>
    <message>
      <source>Student film</source>
      <translation>Film d'étudiant</translation>
    </message>
    <message>
      <source>Background</source>
      <translation>Fond</translation>
    </message>
    <message>
      <source>Featured</source>
      <translation>Au premier plan</translation>
    </message>
    <message>
      <source>Main title</source>
      <translation>Générique de début</translation>
    </message>
    <message>
      <source>End title</source>
      <translation>Générique de fin</translation>
    </message>
    <message>
      <source>Company logo</source>
      <translation>Logo de société</translation>
    </message>
    <message>
      <source>Bumper</source>
      <translation>Habillage</translation>
    </message>
    <message>
      <source>Teaser, recap</source>
      <translation>Teaser, résumé</translation>
    </message>
    <message>
      <source>Instrumental</source>
      <translation>Instrumental</translation>
    </message>
    <message>
      <source>Vocal</source>
      <translation>Vocal</translation>
    </message>
    <message>
      <source>Sets the atmosphere</source>
      <translation>Installe l'atmosphère</translation>
    </message>
    <message>
      <source>Tells a feeling</source>
      <translation>Dit un sentiment</translation>
    </message>
    <message>
      <source>Drives the action</source>
      <translation>Porte l'action</translation>
    </message>
    <message>
      <source>Binds scenes</source>
      <translation>Relie des scènes</translation>
    </message>
    <message>
      <source>Names a person or idea</source>
      <translation>Nomme une personne ou une idée</translation>
    </message>
    <message>
      <source>Comments</source>
      <translation>Commente</translation>
    </message>
    <message>
      <source>Spotted</source>
      <translation>Repéré</translation>
    </message>
    <message>
      <source>In progress</source>
      <translation>En cours</translation>
    </message>
    <message>
      <source>Recorded</source>
      <translation>Enregistré</translation>
    </message>
    <message>
      <source>Final</source>
      <translation>Final</translation>
    </message>
    <message>
      <source>Omitted</source>
      <translation>Retiré</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Oui</translation>
    </message>
    <message>
      <source>No</source>
      <translation>Non</translation>
    </message>
    <message>
      <source>Composer</source>
      <translation>Compositeur</translation>
    </message>
    <message>
      <source>Author</source>
      <translation>Auteur des paroles</translation>
    </message>
    <message>
      <source>Composer-author</source>
      <translation>Auteur-compositeur</translation>
    </message>
    <message>
      <source>Arranger</source>
      <translation>Arrangeur</translation>
    </message>
    <message>
      <source>Adapter</source>
      <translation>Adaptateur</translation>
    </message>
    <message>
      <source>Translator</source>
      <translation>Traducteur</translation>
    </message>
    <message>
      <source>Sub-author</source>
      <translation>Sous-auteur</translation>
    </message>
    <message>
      <source>Sub-arranger</source>
      <translation>Sous-arrangeur</translation>
    </message>
    <message>
      <source>Original publisher</source>
      <translation>Éditeur original</translation>
    </message>
    <message>
      <source>Sub-publisher</source>
      <translation>Sous-éditeur</translation>
    </message>
    <message>
      <source>Administrator</source>
      <translation>Administrateur</translation>
    </message>
    <message>
      <source>Substitute publisher</source>
      <translation>Éditeur de substitution</translation>
    </message>
    <message>
      <source>Acquirer</source>
      <translation>Acquéreur</translation>
    </message>
    <message>
      <source>Income participant</source>
      <translation>Participant aux revenus</translation>
    </message>
    <message>
      <source>Original</source>
      <translation>Original</translation>
    </message>
    <message>
      <source>Revision</source>
      <translation>Révision</translation>
    </message>
    <message>
      <source>{field} of {name} was changed elsewhere meanwhile, so what you typed was not stored; look at it and type it again.</source>
      <translation>{field} de {name} a été modifié ailleurs entre-temps, votre saisie n'a donc pas été enregistrée ; regardez et tapez-la à nouveau.</translation>
    </message>
    <message>
      <source>A stretch of a cue needs its in; type the timecode of its first frame.</source>
      <translation>Un passage de cue a besoin de son début ; tapez le timecode de sa première image.</translation>
    </message>
    <message>
      <source>The cue sounds already from {start} to {end}; type times outside of that stretch, or change that stretch.</source>
      <translation>Le cue sonne déjà de {start} à {end} ; tapez des temps hors de ce passage, ou modifiez ce passage.</translation>
    </message>
    <message>
      <source>This entry of the history does not exist any more; look at the newest entries.</source>
      <translation>Cette entrée de l'historique n'existe plus ; regardez les plus récentes.</translation>
    </message>
    <message>
      <source>The cue has this value now.</source>
      <translation>Le cue a cette valeur maintenant.</translation>
    </message>
    <message>
      <source>This step is about the whole cue; use Undo to take it back.</source>
      <translation>Cette étape concerne le cue entier ; reprenez-la avec Annuler.</translation>
    </message>
    <message>
      <source>The place in the film order comes back with Undo, or by moving the cue.</source>
      <translation>La place dans l'ordre du film revient avec Annuler, ou en déplaçant le cue.</translation>
    </message>
    <message>
      <source>The frame rate of the production was changed since, so these frames would be other times.</source>
      <translation>La cadence de la production a changé depuis, ces images seraient donc d'autres temps.</translation>
    </message>
    <message>
      <source>That recording was deleted, so the cue cannot point at it.</source>
      <translation>Cet enregistrement a été supprimé, le cue ne peut donc pas y renvoyer.</translation>
    </message>
    <message>
      <source>A work of that time was deleted, so the cue cannot point at it.</source>
      <translation>Une œuvre d'alors a été supprimée, le cue ne peut donc pas y renvoyer.</translation>
    </message>
    <message>
      <source>This was kept with another work or recording than the cue has now, and other cues use that one too; bring back the work or recording of that time first.</source>
      <translation>Cette donnée appartenait à une autre œuvre ou à un autre enregistrement que ceux que le cue a maintenant, et que d'autres cues utilisent aussi ; rétablissez d'abord l'œuvre ou l'enregistrement d'alors.</translation>
    </message>
    <message>
      <source>The cue shows the parties of its work, which other cues use too, and these were not of that work; take the work away from this cue first.</source>
      <translation>Le cue montre les ayants droit de son œuvre, que d'autres cues utilisent aussi, et ceux-ci n'étaient pas ceux de cette œuvre ; retirez d'abord l'œuvre de ce cue.</translation>
    </message>
    <message>
      <source>A cue without parties of its own shows those of its works; take the works away from this cue first.</source>
      <translation>Un cue sans ayants droit propres montre ceux de ses œuvres ; retirez d'abord les œuvres de ce cue.</translation>
    </message>
    <message>
      <source>"{new}" is another name than "{old}", so it is no other way to write it; nothing was changed.</source>
      <translation>« {new} » est un autre nom que « {old} », ce n'est donc pas une autre graphie ; rien n'a été modifié.</translation>
    </message>
    <message>
      <source>Nobody is called "{name}" any more, so nothing was renamed.</source>
      <translation>Plus personne ne s'appelle « {name} », donc rien n'a été renommé.</translation>
    </message>
    <message>
      <source>Bring back {field} of {name}</source>
      <translation>Rétablir {field} de {name}</translation>
    </message>
    <message>
      <source>Add a stretch to {name}</source>
      <translation>Ajouter un passage à {name}</translation>
    </message>
    <message>
      <source>Edit a stretch of {name}</source>
      <translation>Modifier un passage de {name}</translation>
    </message>
    <message>
      <source>Remove a stretch of {name}</source>
      <translation>Retirer un passage de {name}</translation>
    </message>
    <message>
      <source>Remove {count} stretches of {name}</source>
      <translation>Retirer {count} passages de {name}</translation>
    </message>
    <message>
      <source>Set the picture of "{name}"</source>
      <translation>Poser l'image de « {name} »</translation>
    </message>
    <message>
      <source>Remove the picture of "{name}"</source>
      <translation>Retirer l'image de « {name} »</translation>
    </message>
    <message>
      <source>Rename "{old}" to "{new}"</source>
      <translation>Renommer « {old} » en « {new} »</translation>
    </message>
    <message>
      <source>“{text}” does not have the length of {scheme} ({expected} characters); type it like {example}.</source>
      <translation>« {text} » n’a pas la longueur de {scheme} ({expected} caractères) ; saisissez-le comme {example}.</translation>
    </message>
    <message>
      <source>“{text}” has a character where {scheme} cannot have it; type it like {example}.</source>
      <translation>« {text} » contient un caractère là où {scheme} ne peut pas l’avoir ; saisissez-le comme {example}.</translation>
    </message>
    <message>
      <source>“{text}” is mistyped: its check digit does not fit {scheme}; compare it with where it comes from.</source>
      <translation>« {text} » contient une faute de frappe : le chiffre de contrôle ne convient pas à {scheme} ; comparez-le avec la source.</translation>
    </message>
    <message>
      <source>“{text}” is only zeros, which is no {scheme}; type the right one or leave it empty.</source>
      <translation>« {text} » ne contient que des zéros, ce n’est pas une valeur pour {scheme} ; saisissez la bonne ou laissez le champ vide.</translation>
    </message>
    <message>
      <source>“{text}” was rounded by a spreadsheet, which lost digits of {scheme}; copy it again from a column that is formatted as text.</source>
      <translation>« {text} » a été arrondi par un tableur, qui a perdu des chiffres de {scheme} ; copiez-le à nouveau depuis une colonne au format texte.</translation>
    </message>
    <message>
      <source>“{text}” is of the kind {other}, not {scheme}; move it to the field for {other}.</source>
      <translation>« {text} » est du type {other}, et non {scheme} ; déplacez-le dans le champ pour {other}.</translation>
    </message>
    <message>
      <source>“{text}” begins with {prefix}, which is not known as the beginning of {scheme}; compare it with where it comes from.</source>
      <translation>« {text} » commence par {prefix}, qui n’est pas connu comme début de {scheme} ; comparez-le avec la source.</translation>
    </message>
    <message>
      <source>Probably {correction} is meant.</source>
      <translation>Il s’agit probablement de {correction}.</translation>
    </message>
    <message>
      <source>This layout says Revision but has no place for its number; name it in the message.</source>
      <translation>Cette présentation indique Révision mais n’a pas de place pour son numéro ; donnez-le dans le message.</translation>
    </message>
    <message>
      <source>This layout has no place for the reason why the sheet is incomplete; name it in the message.</source>
      <translation>Cette présentation n’a pas de place pour la raison pour laquelle le relevé est incomplet ; donnez-la dans le message.</translation>
    </message>
    <message>
      <source>Cue {cue} sounds in {count} stretches; this layout shows the first in and the last out, and the duration of all.</source>
      <translation>Le cue {cue} sonne en {count} passages ; cette présentation montre la première entrée et la dernière sortie, et la durée de tous.</translation>
    </message>
    <message>
      <source>Cue {cue} is a medley of {count} works; this layout shows its title and the shares in all of it. Log each work as a cue of its own where they must stand apart.</source>
      <translation>Le cue {cue} est un pot-pourri de {count} œuvres ; cette présentation montre son titre et les parts de l’ensemble. Saisissez chaque œuvre comme un cue à part là où elles doivent être séparées.</translation>
    </message>
    <message>
      <source>Cue {cue} needs {rows} rows for its parties, and the workbook has {room}; remove parties that were entered twice.</source>
      <translation>Le cue {cue} demande {rows} lignes pour ses ayants droit, et le classeur en a {room} ; retirez ceux qui ont été saisis deux fois.</translation>
    </message>
    <message>
      <source>The workbook {path} cannot be read ({reason}); choose your copy of the official one.</source>
      <translation>Le classeur {path} est illisible ({reason}) ; choisissez votre copie de l’officiel.</translation>
    </message>
    <message>
      <source>{path} is not an Excel workbook (.xlsx); choose your copy of the official one.</source>
      <translation>{path} n’est pas un classeur Excel (.xlsx) ; choisissez votre copie de l’officiel.</translation>
    </message>
    <message>
      <source>The workbook {path} is protected by a password for opening; open it in Excel, take the password off and save it.</source>
      <translation>Le classeur {path} est protégé par un mot de passe d’ouverture ; ouvrez-le dans Excel, retirez le mot de passe et enregistrez-le.</translation>
    </message>
    <message>
      <source>The workbook {path} contains macros, which are not handed on; open it in Excel, save it as .xlsx without macros and choose that file.</source>
      <translation>Le classeur {path} contient des macros, qui ne sont pas transmises ; ouvrez-le dans Excel, enregistrez-le en .xlsx sans macros et choisissez ce fichier.</translation>
    </message>
    <message>
      <source>{path} is a template, an add-in or a binary workbook; open it in Excel, save it as .xlsx and choose that file.</source>
      <translation>{path} est un modèle, un complément ou un classeur binaire ; ouvrez-le dans Excel, enregistrez-le en .xlsx et choisissez ce fichier.</translation>
    </message>
    <message>
      <source>The workbook {path} is bigger than an official workbook ever is ({size} MB unpacked); choose a fresh copy of the official one.</source>
      <translation>Le classeur {path} est plus gros qu’un classeur officiel ne l’est jamais ({size} Mo décompressé) ; choisissez une copie neuve de l’officiel.</translation>
    </message>
    <message>
      <source>The workbook {path} has one formula over several cells at {cell}, where the sheet is written; choose a fresh copy of the official one.</source>
      <translation>Le classeur {path} a en {cell}, là où le relevé est inscrit, une formule sur plusieurs cellules ; choisissez une copie neuve de l’officiel.</translation>
    </message>
    <message>
      <source>The workbook {path} is damaged at {place}; choose a fresh copy of the official one.</source>
      <translation>Le classeur {path} est endommagé à {place} ; choisissez une copie neuve de l’officiel.</translation>
    </message>
    <message>
      <source>{path} is not the official RapidCue workbook: it has no sheet {sheet}, only {found}. Choose a copy of the official one.</source>
      <translation>{path} n’est pas le classeur RapidCue officiel : il n’a pas de feuille {sheet}, seulement {found}. Choisissez une copie de l’officiel.</translation>
    </message>
    <message>
      <source>{path} is not the official RapidCue workbook: row {row} of its sheet {sheet} lacks {heads}. Choose a copy of the official one.</source>
      <translation>{path} n’est pas le classeur RapidCue officiel : à la ligne {row} de sa feuille {sheet} il manque {heads}. Choisissez une copie de l’officiel.</translation>
    </message>
    <message>
      <source>The sheet needs {rows} rows and the official workbook has {room}; export without it, and continuation sheets are made.</source>
      <translation>Le relevé demande {rows} lignes et le classeur officiel en a {room} ; exportez sans lui, et des feuilles de suite seront créées.</translation>
    </message>
    <message>
      <source>Cue {cue} sounds in {count} stretches; this layout shows where the first begins, and the duration of all.</source>
      <translation>Le cue {cue} s’entend en {count} passages ; cette présentation montre le début du premier et la durée de tous.</translation>
    </message>
    <message>
      <source>This layout has no place for societies and shares; send a sheet that has them to the societies as well.</source>
      <translation>Cette présentation n’a pas de place pour les sociétés et les parts ; envoyez aussi aux sociétés un relevé qui les contient.</translation>
    </message>
    <message>
      <source>This layout has a place for the IPI name numbers of composers only; those of publishers are left out.</source>
      <translation>Cette présentation n’a de place que pour les numéros de nom IPI des compositeurs ; ceux des éditeurs sont omis.</translation>
    </message>
    <message>
      <source>A sheet cannot be classified as "{text}"; choose one of: {choices}.</source>
      <translation>Un relevé ne peut pas être classé « {text} » ; choisissez parmi : {choices}.</translation>
    </message>
    <message>
      <source>"{text}" is no number of a revision; type a whole number from 1 to {most}.</source>
      <translation>« {text} » n’est pas un numéro de révision ; saisissez un nombre entier de 1 à {most}.</translation>
    </message>
    <message>
      <source>The original sheet has no number; leave out {number}, or deliver a revision.</source>
      <translation>Le relevé original n’a pas de numéro ; omettez {number} ou livrez une révision.</translation>
    </message>
    <message>
      <source>Somebody delivered "{title}" for {profile} meanwhile, so this sheet was not written; look at what changed and deliver again.</source>
      <translation>Quelqu’un a livré « {title} » pour {profile} entre-temps, ce relevé n’a donc pas été écrit ; voyez ce qui a changé et livrez à nouveau.</translation>
    </message>
    <message>
      <source>No sheet of "{title}" went out yet, so there is nothing to compare with; name a second production or sheet.</source>
      <translation>Aucun relevé de « {title} » n’est encore parti, il n’y a donc rien à comparer ; nommez une seconde production ou relevé.</translation>
    </message>
    <message>
      <source>{path} does not say what kind of file it shall be; end its name with one of: {known}.</source>
      <translation>{path} ne dit pas de quel type de fichier il s’agit ; terminez son nom par l’un de : {known}.</translation>
    </message>
    <message>
      <source>{field} was “{before}” and is “{after}” now.</source>
      <translation>{field} : « {before} » est devenu « {after} ».</translation>
    </message>
    <message>
      <source>{field} was blank and is “{after}” now.</source>
      <translation>{field} : était vide, est maintenant « {after} ».</translation>
    </message>
    <message>
      <source>{field} was “{before}” and is blank now.</source>
      <translation>{field} : était « {before} », est maintenant vide.</translation>
    </message>
    <message>
      <source>{cue} is new.</source>
      <translation>{cue} est nouveau.</translation>
    </message>
    <message>
      <source>{cue} is gone.</source>
      <translation>{cue} a disparu.</translation>
    </message>
    <message>
      <source>{cue} moved from place {before} to place {after}.</source>
      <translation>{cue} est passé de la place {before} à la place {after}.</translation>
    </message>
    <message>
      <source>{cue}: {field} was “{before}” and is “{after}” now.</source>
      <translation>{cue} : {field} : « {before} » est devenu « {after} ».</translation>
    </message>
    <message>
      <source>{cue}: {field} was blank and is “{after}” now.</source>
      <translation>{cue} : {field} : était vide, est maintenant « {after} ».</translation>
    </message>
    <message>
      <source>{cue}: {field} was “{before}” and is blank now.</source>
      <translation>{cue} : {field} : était « {before} », est maintenant vide.</translation>
    </message>
    <message>
      <source>{cue}, {about}: {field} was “{before}” and is “{after}” now.</source>
      <translation>{cue}, {about} : {field} : « {before} » est devenu « {after} ».</translation>
    </message>
    <message>
      <source>{cue}, {about}: {field} was blank and is “{after}” now.</source>
      <translation>{cue}, {about} : {field} : était vide, est maintenant « {after} ».</translation>
    </message>
    <message>
      <source>{cue}, {about}: {field} was “{before}” and is blank now.</source>
      <translation>{cue}, {about} : {field} : était « {before} », est maintenant vide.</translation>
    </message>
    <message>
      <source>{cue}: “{after}” came to its {field}.</source>
      <translation>{cue} : « {after} » s’ajoute à : {field}.</translation>
    </message>
    <message>
      <source>{cue}: “{before}” went from its {field}.</source>
      <translation>{cue} : « {before} » disparaît de : {field}.</translation>
    </message>
    <message>
      <source>{cue}: “{after}” came to the {field} of “{about}”.</source>
      <translation>{cue} : « {after} » s’ajoute à {field} de « {about} ».</translation>
    </message>
    <message>
      <source>{cue}: “{before}” went from the {field} of “{about}”.</source>
      <translation>{cue} : « {before} » disparaît de {field} de « {about} ».</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Nouveau</translation>
    </message>
    <message>
      <source>Gone</source>
      <translation>Disparu</translation>
    </message>
    <message>
      <source>Moved</source>
      <translation>Déplacé</translation>
    </message>
    <message>
      <source>Both sheets say the same.</source>
      <translation>Les deux relevés disent la même chose.</translation>
    </message>
    <message>
      <source>Changes of a cue sheet</source>
      <translation>Modifications d’un relevé musical</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Avant</translation>
    </message>
    <message>
      <source>After</source>
      <translation>Après</translation>
    </message>
    <message>
      <source>{title}, as it is now</source>
      <translation>{title}, en l’état actuel</translation>
    </message>
    <message>
      <source>{title}, original of {at} for {profile}: {file}</source>
      <translation>{title}, original du {at} pour {profile} : {file}</translation>
    </message>
    <message>
      <source>{title}, original of {at} for {profile} to {to}: {file}</source>
      <translation>{title}, original du {at} pour {profile} à {to} : {file}</translation>
    </message>
    <message>
      <source>{title}, revision {number} of {at} for {profile}: {file}</source>
      <translation>{title}, révision {number} du {at} pour {profile} : {file}</translation>
    </message>
    <message>
      <source>{title}, revision {number} of {at} for {profile} to {to}: {file}</source>
      <translation>{title}, révision {number} du {at} pour {profile} à {to} : {file}</translation>
    </message>
    <message>
      <source>{title}, exported on {at} for {profile}: {file}</source>
      <translation>{title}, exporté le {at} pour {profile} : {file}</translation>
    </message>
    <message>
      <source>{title}, exported on {at} for {profile} to {to}: {file}</source>
      <translation>{title}, exporté le {at} pour {profile} à {to} : {file}</translation>
    </message>
    <message>
      <source>Cue</source>
      <translation>Cue</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titre</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Quoi</translation>
    </message>
    <message>
      <source>No production is chosen; choose at least one.</source>
      <translation>Aucune production n’est choisie ; choisissez-en au moins une.</translation>
    </message>
    <message>
      <source>No recipient is chosen; choose at least one profile or format.</source>
      <translation>Aucun destinataire n’est choisi ; choisissez au moins un profil ou un format.</translation>
    </message>
    <message>
      <source>The profile {profile} names no format; choose one.</source>
      <translation>Le profil {profile} ne nomme aucun format ; choisissez-en un.</translation>
    </message>
    <message>
      <source>A name of files cannot hold "{text}"; put into braces one of: {known}.</source>
      <translation>Un nom de fichier ne peut pas contenir « {text} » ; mettez entre accolades l’un de : {known}.</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Genre</translation>
    </message>
    <message>
      <source>Also known as</source>
      <translation>Aussi connu sous</translation>
    </message>
    <message>
      <source>Series</source>
      <translation>Série</translation>
    </message>
    <message>
      <source>Season</source>
      <translation>Saison</translation>
    </message>
    <message>
      <source>Episode number</source>
      <translation>Numéro de l'épisode</translation>
    </message>
    <message>
      <source>Episode title</source>
      <translation>Titre de l'épisode</translation>
    </message>
    <message>
      <source>Episode also known as</source>
      <translation>Épisode aussi connu sous</translation>
    </message>
    <message>
      <source>Production number</source>
      <translation>Numéro de production</translation>
    </message>
    <message>
      <source>Cut</source>
      <translation>Couper</translation>
    </message>
    <message>
      <source>Version of the cut</source>
      <translation>Version du montage</translation>
    </message>
    <message>
      <source>Sheet</source>
      <translation>Relevé</translation>
    </message>
    <message>
      <source>Revision number</source>
      <translation>Numéro de révision</translation>
    </message>
    <message>
      <source>Date prepared</source>
      <translation>Date de préparation</translation>
    </message>
    <message>
      <source>First air or release date</source>
      <translation>Première diffusion ou sortie</translation>
    </message>
    <message>
      <source>Network or channel</source>
      <translation>Chaîne ou diffuseur</translation>
    </message>
    <message>
      <source>Production company</source>
      <translation>Société de production</translation>
    </message>
    <message>
      <source>Company address</source>
      <translation>Adresse de la société</translation>
    </message>
    <message>
      <source>Company contact</source>
      <translation>Contact de la société</translation>
    </message>
    <message>
      <source>Company e-mail</source>
      <translation>Courriel de la société</translation>
    </message>
    <message>
      <source>Sheet prepared by</source>
      <translation>Relevé préparé par</translation>
    </message>
    <message>
      <source>Countries</source>
      <translation>Pays</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>Année</translation>
    </message>
    <message>
      <source>Director</source>
      <translation>Réalisation</translation>
    </message>
    <message>
      <source>Principal actors</source>
      <translation>Acteurs principaux</translation>
    </message>
    <message>
      <source>Producer</source>
      <translation>Producteur</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <source>ISAN or V-ISAN</source>
      <translation>ISAN ou V-ISAN</translation>
    </message>
    <message>
      <source>EIDR</source>
      <translation>EIDR</translation>
    </message>
    <message>
      <source>IMDb id</source>
      <translation>Identifiant IMDb</translation>
    </message>
    <message>
      <source>Programme duration</source>
      <translation>Durée du programme</translation>
    </message>
    <message>
      <source>Start timecode</source>
      <translation>Timecode de départ</translation>
    </message>
    <message>
      <source>Incomplete because</source>
      <translation>Incomplet parce que</translation>
    </message>
    <message>
      <source>Frame rate</source>
      <translation>Cadence</translation>
    </message>
    <message>
      <source>Profile</source>
      <translation>Profil</translation>
    </message>
    <message>
      <source>Cue number</source>
      <translation>Numéro de cue</translation>
    </message>
    <message>
      <source>Origin</source>
      <translation>Origine</translation>
    </message>
    <message>
      <source>Usage</source>
      <translation>Usage</translation>
    </message>
    <message>
      <source>Use</source>
      <translation>Emploi</translation>
    </message>
    <message>
      <source>Voice</source>
      <translation>Voix</translation>
    </message>
    <message>
      <source>Performer on screen</source>
      <translation>Interprète à l'écran</translation>
    </message>
    <message>
      <source>Heard by characters</source>
      <translation>Entendu par les personnages</translation>
    </message>
    <message>
      <source>In</source>
      <translation>Début</translation>
    </message>
    <message>
      <source>Out</source>
      <translation>Fin</translation>
    </message>
    <message>
      <source>Length</source>
      <translation>Longueur</translation>
    </message>
    <message>
      <source>Times</source>
      <translation>Temps</translation>
    </message>
    <message>
      <source>Reported duration</source>
      <translation>Durée déclarée</translation>
    </message>
    <message>
      <source>Works</source>
      <translation>Œuvres</translation>
    </message>
    <message>
      <source>Writers</source>
      <translation>Auteurs</translation>
    </message>
    <message>
      <source>Publishers</source>
      <translation>Éditeurs</translation>
    </message>
    <message>
      <source>Own parties</source>
      <translation>Ayants droit propres</translation>
    </message>
    <message>
      <source>ISWC</source>
      <translation>ISWC</translation>
    </message>
    <message>
      <source>Work number</source>
      <translation>Numéro d'œuvre</translation>
    </message>
    <message>
      <source>Performer</source>
      <translation>Interprète</translation>
    </message>
    <message>
      <source>Recording</source>
      <translation>Enregistrement</translation>
    </message>
    <message>
      <source>ISRC</source>
      <translation>ISRC</translation>
    </message>
    <message>
      <source>Label</source>
      <translation>Label</translation>
    </message>
    <message>
      <source>Catalogue number</source>
      <translation>Numéro de catalogue</translation>
    </message>
    <message>
      <source>Track</source>
      <translation>Piste</translation>
    </message>
    <message>
      <source>Scenes</source>
      <translation>Scènes</translation>
    </message>
    <message>
      <source>Moods</source>
      <translation>Ambiances</translation>
    </message>
    <message>
      <source>Themes</source>
      <translation>Thèmes</translation>
    </message>
    <message>
      <source>Instrumentation</source>
      <translation>Instrumentation</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notes</translation>
    </message>
    <message>
      <source>Number of uses</source>
      <translation>Nombre d'utilisations</translation>
    </message>
    <message>
      <source>Master licensor</source>
      <translation>Concédant du master</translation>
    </message>
    <message>
      <source>Restrictions</source>
      <translation>Restrictions</translation>
    </message>
    <message>
      <source>EAN/UPC</source>
      <translation>EAN/UPC</translation>
    </message>
    <message>
      <source>Arrangement of</source>
      <translation>Arrangement de</translation>
    </message>
    <message>
      <source>Portion</source>
      <translation>Part du medley</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Rôle</translation>
    </message>
    <message>
      <source>Society</source>
      <translation>Société</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>Part</translation>
    </message>
    <message>
      <source>IPI</source>
      <translation>IPI</translation>
    </message>
    <message>
      <source>IPI base number</source>
      <translation>Numéro IPI de base</translation>
    </message>
    <message>
      <source>ISNI</source>
      <translation>ISNI</translation>
    </message>
    <message>
      <source>Given names</source>
      <translation>Prénoms</translation>
    </message>
    <message>
      <source>Writer whose rights it holds</source>
      <translation>Auteur dont il détient les droits</translation>
    </message>
    <message>
      <source>Composers</source>
      <translation>Compositeurs</translation>
    </message>
    <message>
      <source>Authors</source>
      <translation>Auteurs</translation>
    </message>
    <message>
      <source>Arrangers</source>
      <translation>Arrangeurs</translation>
    </message>
    <message>
      <source>Licensor or label</source>
      <translation>Concédant ou label</translation>
    </message>
    <message>
      <source>{cue} is reported with {total} ({seconds} s).</source>
      <translation>{cue} est déclaré avec {total} ({seconds} s).</translation>
    </message>
    <message>
      <source>{cue} has no known length, so nothing is reported for it.</source>
      <translation>La durée de {cue} est inconnue, rien n’est donc déclaré.</translation>
    </message>
    <message>
      <source>It sounds for {frames} frames at {rate}: {seconds} s.</source>
      <translation>Elle sonne pendant {frames} images à {rate} : {seconds} s.</translation>
    </message>
    <message>
      <source>Only its length is known: {frames} frames at {rate}, {seconds} s. It overlaps nothing.</source>
      <translation>Seule sa durée est connue : {frames} images à {rate}, {seconds} s. Elle ne chevauche rien.</translation>
    </message>
    <message>
      <source>From {start} to {end}: {frames} frames.</source>
      <translation>De {start} à {end} : {frames} images.</translation>
    </message>
    <message>
      <source>Frames that several of these stretches share count once.</source>
      <translation>Les images communes à plusieurs de ces passages comptent une fois.</translation>
    </message>
    <message>
      <source>{frames} frames ({seconds} s) count for {cue}, which enters later.</source>
      <translation>{frames} images ({seconds} s) comptent pour {cue}, qui entre plus tard.</translation>
    </message>
    <message>
      <source>{frames} frames ({seconds} s) count for {cue}, which is the same music going on.</source>
      <translation>{frames} images ({seconds} s) comptent pour {cue}, où la même musique continue.</translation>
    </message>
    <message>
      <source>{frames} frames are left: {seconds} s.</source>
      <translation>Il reste {frames} images : {seconds} s.</translation>
    </message>
    <message>
      <source>{profile} lets music overlap, so nothing is taken off.</source>
      <translation>{profile} admet les chevauchements, rien n’est donc retranché.</translation>
    </message>
    <message>
      <source>The line stands for {count} uses; its time is that of all of them.</source>
      <translation>La ligne vaut pour {count} utilisations ; sa durée est celle de toutes.</translation>
    </message>
    <message>
      <source>That is {seconds} s exactly.</source>
      <translation>Cela fait exactement {seconds} s.</translation>
    </message>
    <message>
      <source>{seconds} s become {whole} s: {profile} rounds to the nearest second, half up.</source>
      <translation>{seconds} s deviennent {whole} s : {profile} arrondit à la seconde la plus proche, la demie vers le haut.</translation>
    </message>
    <message>
      <source>{seconds} s become {whole} s: {profile} rounds up.</source>
      <translation>{seconds} s deviennent {whole} s : {profile} arrondit vers le haut.</translation>
    </message>
    <message>
      <source>{seconds} s become {whole} s: {profile} leaves off what is no whole second.</source>
      <translation>{seconds} s deviennent {whole} s : {profile} laisse de côté ce qui n’est pas une seconde entière.</translation>
    </message>
    <message>
      <source>{seconds} s become 1 s: what is heard is reported with at least one second for {profile}.</source>
      <translation>{seconds} s deviennent 1 s : ce qui s’entend est déclaré avec au moins une seconde pour {profile}.</translation>
    </message>
    <message>
      <source>Nothing is left to report: other music takes all of its time.</source>
      <translation>Il ne reste rien à déclarer : une autre musique occupe toute sa durée.</translation>
    </message>
    <message>
      <source>The line puts together {count} cues: commissioned score of the usage {usage} by the same authors.</source>
      <translation>La ligne réunit {count} cues : musique originale de l’utilisation {usage} par les mêmes auteurs.</translation>
    </message>
    <message>
      <source>The line puts together {count} uses of the same music in the usage {usage}.</source>
      <translation>La ligne réunit {count} utilisations de la même musique dans l’utilisation {usage}.</translation>
    </message>
    <message>
      <source>{cue}: {frames} frames count ({seconds} s).</source>
      <translation>{cue} : {frames} images comptent ({seconds} s).</translation>
    </message>
    <message>
      <source>Together {frames} frames at {rate}: {seconds} s, rounded once.</source>
      <translation>Ensemble {frames} images à {rate} : {seconds} s, arrondies une seule fois.</translation>
    </message>
    <message>
      <source>The recipient adds up {total} of music.</source>
      <translation>Le destinataire totalise {total} de musique.</translation>
    </message>
    <message>
      <source>The durations of {count} lines make up {total}.</source>
      <translation>Les durées de {count} lignes font {total}.</translation>
    </message>
    <message>
      <source>{count} lines have no known length and add nothing.</source>
      <translation>{count} lignes n’ont pas de durée connue et n’ajoutent rien.</translation>
    </message>
    <message>
      <source>Exactly, the cues sound for {seconds} s ({clock}).</source>
      <translation>Exactement, les cues sonnent pendant {seconds} s ({clock}).</translation>
    </message>
    <message>
      <source>{seconds} s of it count once only, where music overlaps.</source>
      <translation>{seconds} s n’en comptent qu’une fois, là où des musiques se chevauchent.</translation>
    </message>
    <message>
      <source>Rounding to whole seconds adds {seconds} s.</source>
      <translation>L’arrondi à la seconde entière ajoute {seconds} s.</translation>
    </message>
    <message>
      <source>Rounding to whole seconds takes off {seconds} s.</source>
      <translation>L’arrondi à la seconde entière retranche {seconds} s.</translation>
    </message>
    <message>
      <source>{name} stands on no sheet of "{title}": sound design and omitted cues are left out.</source>
      <translation>{name} ne figure sur aucun relevé de « {title} » : le design sonore et les cues retirés sont omis.</translation>
    </message>
    <message>
      <source>No cue is chosen; choose at least one.</source>
      <translation>Aucun cue n’est choisi ; choisissez-en au moins un.</translation>
    </message>
    <message>
      <source>The cues are in this production already; choose another one, or duplicate them.</source>
      <translation>Les cues sont déjà dans cette production ; choisissez-en une autre ou dupliquez-les.</translation>
    </message>
    <message>
      <source>The cue {name} does not belong to "{title}"; nothing was copied. Look at its cues again.</source>
      <translation>Le cue {name} n’appartient pas à « {title} » ; rien n’a été copié. Regardez à nouveau ses cues.</translation>
    </message>
    <message>
      <source>A template needs a name; type one.</source>
      <translation>Un modèle a besoin d’un nom ; saisissez-en un.</translation>
    </message>
    <message>
      <source>The series has a template called "{name}" already; choose another name.</source>
      <translation>La série a déjà un modèle nommé « {name} » ; choisissez un autre nom.</translation>
    </message>
    <message>
      <source>This template does not exist any more; somebody deleted it.</source>
      <translation>Ce modèle n’existe plus ; quelqu’un l’a supprimé.</translation>
    </message>
    <message>
      <source>The series "{title}" has no template called "{name}"; it has: {known}.</source>
      <translation>La série « {title} » n’a pas de modèle nommé « {name} » ; elle a : {known}.</translation>
    </message>
    <message>
      <source>This template was made by a newer Cuefolio; use that one to apply it.</source>
      <translation>Ce modèle vient d’un Cuefolio plus récent ; utilisez celui-ci pour l’appliquer.</translation>
    </message>
    <message>
      <source>"{title}" belongs to no series; make it an episode of one first.</source>
      <translation>« {title} » n’appartient à aucune série ; faites-en d’abord un épisode.</translation>
    </message>
    <message>
      <source>There is no wording "{wording}" of end credits; the wordings are: {known}.</source>
      <translation>Il n’y a pas de formulation « {wording} » du générique de fin ; les formulations sont : {known}.</translation>
    </message>
    <message>
      <source>The wordings of {file} cannot be read: {reason}.</source>
      <translation>Les formulations de {file} ne peuvent pas être lues : {reason}.</translation>
    </message>
    <message>
      <source>{file} is wrong at {place}: expected {expected}.</source>
      <translation>{file} est erroné à {place} : attendu {expected}.</translation>
    </message>
    <message>
      <source>{path} is no text in UTF-8 of less than 1 MiB; save it as UTF-8.</source>
      <translation>{path} n’est pas un texte UTF-8 de moins de 1 Mio ; enregistrez-le en UTF-8.</translation>
    </message>
    <message>
      <source>{cue} “{title}” – not known: {field}</source>
      <translation>{cue} « {title} » – inconnu : {field}</translation>
    </message>
    <message>
      <source>The sheet has no songs to be credited.</source>
      <translation>Le relevé n’a pas de chansons à créditer.</translation>
    </message>
    <message>
      <source>Copy {count} cues from "{title}"</source>
      <translation>Copier {count} cues de « {title} »</translation>
    </message>
    <message>
      <source>Keep the template "{name}"</source>
      <translation>Conserver le modèle « {name} »</translation>
    </message>
    <message>
      <source>Rename a template to "{name}"</source>
      <translation>Renommer un modèle en « {name} »</translation>
    </message>
    <message>
      <source>Delete the template "{name}"</source>
      <translation>Supprimer le modèle « {name} »</translation>
    </message>
    <message>
      <source>Add {count} cues of the template "{name}"</source>
      <translation>Ajouter {count} cues du modèle « {name} »</translation>
    </message>
    <message>
      <source>Import {count} cues from {file}</source>
      <translation>Importer {count} cues de {file}</translation>
    </message>
    <message>
      <source>{path} is no timeline that is known here: not an EDL, FCP7 XML, FCPXML, AAF, OTIO, Pro Tools session text, Premiere project or marker list. Export one of these from the editing system.</source>
      <translation>{path} n’est pas une timeline connue ici : ni EDL, XML FCP7, FCPXML, AAF, OTIO, texte de session Pro Tools, projet Premiere ou liste de marqueurs. Exportez l’un d’eux depuis le logiciel de montage.</translation>
    </message>
    <message>
      <source>{path} holds no sound and no markers. Export the sequence with its audio tracks.</source>
      <translation>{path} ne contient ni son ni marqueurs. Exportez la séquence avec ses pistes audio.</translation>
    </message>
    <message>
      <source>{path} holds no sequence “{name}”. It holds: {names}.</source>
      <translation>{path} ne contient pas de séquence « {name} ». Il contient : {names}.</translation>
    </message>
    <message>
      <source>No cue was chosen, so nothing is stored.</source>
      <translation>Aucun cue n’a été choisi, rien n’est donc enregistré.</translation>
    </message>
    <message>
      <source>{count} cues lie in the hours of other episodes and are left out; this is episode {number}.</source>
      <translation>{count} cues se trouvent dans les heures d’autres épisodes et sont écartés ; ceci est l’épisode {number}.</translation>
    </message>
    <message>
      <source>Nothing in the production has a time yet: it takes rate and start from {path}, {rate} in place of {film}.</source>
      <translation>Rien dans la production n’a encore de temps : elle prend la cadence et le départ de {path}, {rate} au lieu de {film}.</translation>
    </message>
    <message>
      <source>Nothing in the production has a time yet: it takes its start from {path}, {start}.</source>
      <translation>Rien dans la production n’a encore de temps : elle prend son départ de {path}, {start}.</translation>
    </message>
    <message>
      <source>The frame numbers of {path} do not exist at {film}, and nothing in the production has a time yet: it takes {rate}. If that is wrong, say the rate.</source>
      <translation>Les numéros d’image de {path} n’existent pas à {film}, et rien dans la production n’a encore de temps : elle prend {rate}. Si c’est faux, indiquez la cadence.</translation>
    </message>
    <message>
      <source>{path} holds other sequences too, which are not read: {others}. This is “{name}”; choose another one (in a shell: --sequence).</source>
      <translation>{path} contient aussi d’autres séquences, qui ne sont pas lues : {others}. Celle-ci est « {name} » ; choisissez-en une autre (en ligne de commande : --sequence).</translation>
    </message>
    <message>
      <source>Cues of {path} lie before the start of the production, {start} ({count}); the first begins at {first}.</source>
      <translation>Des cues de {path} se trouvent avant le départ de la production, {start} ({count}) ; le premier commence à {first}.</translation>
    </message>
    <message>
      <source>{path} counts from 00:00:00:00, so its cues lie before the start of the production ({count}). Say where it begins ({start}), and they move there.</source>
      <translation>{path} compte à partir de 00:00:00:00 ; ses cues se trouvent donc avant le départ de la production ({count}). Indiquez où la timeline commence ({start}), et ils s’y déplacent.</translation>
    </message>
    <message>
      <source>Markers were read and are not stored ({count}); --markers stores them.</source>
      <translation>Des marqueurs ont été lus et ne sont pas enregistrés ({count}) ; --markers les enregistre.</translation>
    </message>
    <message>
      <source>{path} says that it runs at {rate}, so {given} was not used.</source>
      <translation>{path} dit tourner à {rate} ; {given} n'a pas été utilisé.</translation>
    </message>
    <message>
      <source>{path} says that it starts at {start}, so the start that was given was not used.</source>
      <translation>{path} dit commencer à {start} ; le départ indiqué n'a pas été utilisé.</translation>
    </message>
    <message>
      <source>{path} was given more than once; its cues would stand as often.</source>
      <translation>{path} a été donné plus d’une fois ; ses cues y seraient autant de fois.</translation>
    </message>
    <message>
      <source>{path} was imported into this production on {at} already; its cues would stand twice.</source>
      <translation>{path} a déjà été importé dans cette production le {at} ; ses cues y figureraient deux fois.</translation>
    </message>
    <message>
      <source>Forget {count} answers about timelines of "{title}"</source>
      <translation>Oublier {count} réponses sur les timelines de « {title} »</translation>
    </message>
    <message>
      <source>These answers are gone already, so nothing was changed.</source>
      <translation>Ces réponses n’existent déjà plus ; rien n’a été changé.</translation>
    </message>
    <message>
      <source>{path}: parts of the file could not be read ({count}), so nothing was stored. The first: {first} Export the timeline again, or say that what could be read is enough (in a shell: --partial).</source>
      <translation>{path} : des parties du fichier n’ont pas pu être lues ({count}) ; rien n’a été enregistré. La première : {first} Exportez de nouveau la timeline, ou dites que ce qui a pu être lu suffit (en ligne de commande : --partial).</translation>
    </message>
    <message>
      <source>Muted clips and tracks count, as at the last import ({path}).</source>
      <translation>Les clips et pistes muets comptent, comme à la dernière importation ({path}).</translation>
    </message>
    <message>
      <source>An hour of the timecode counts as at the last import ({path}): {hour}.</source>
      <translation>Une heure du timecode compte comme à la dernière importation ({path}) : {hour}.</translation>
    </message>
    <message>
      <source>Only these tracks are music, as at the last import ({path}): {tracks}.</source>
      <translation>Seules ces pistes sont de la musique, comme à la dernière importation ({path}) : {tracks}.</translation>
    </message>
    <message>
      <source>{path} runs at {rate}, the production at {film}: times were converted by real time.</source>
      <translation>{path} tourne à {rate}, la production à {film} : les temps ont été convertis en temps réel.</translation>
    </message>
    <message>
      <source>No track of "{name}" fits the pattern {pattern}. Check the spelling; * stands for any characters.</source>
      <translation>Aucune piste de « {name} » ne correspond au motif {pattern}. Vérifiez l’orthographe ; * vaut n’importe quels caractères.</translation>
    </message>
    <message>
      <source>Music that is muted or disabled in this session stays out (clips: {count}). Include muted clips if the session was delivered this way.</source>
      <translation>La musique muette ou désactivée dans cette session reste dehors (clips : {count}). Incluez les clips muets si la session a été livrée ainsi.</translation>
    </message>
    <message>
      <source>Cues from a mix of several pieces: {count}. Each needs its own cue sheet.</source>
      <translation>Cues issus d’un mixage de plusieurs morceaux : {count}. Chacun demande son propre relevé.</translation>
    </message>
    <message>
      <source>Hours count as episodes, but this production has no episode number, so the cues of all hours are here. Enter the number of the episode to leave out the others.</source>
      <translation>Les heures comptent comme épisodes, mais cette production n’a pas de numéro d’épisode : les cues de toutes les heures sont donc ici. Indiquez le numéro de l’épisode pour écarter les autres.</translation>
    </message>
    <message>
      <source>Hours count as episodes, but nothing lies in hour {hour} of episode {number}, so the cues of all hours are here. Check the episode number, or say that hours are no episodes.</source>
      <translation>Les heures comptent comme épisodes, mais rien ne se trouve dans l’heure {hour} de l’épisode {number} : les cues de toutes les heures sont donc ici. Vérifiez le numéro de l’épisode, ou dites que les heures ne sont pas des épisodes.</translation>
    </message>
    <message>
      <source>{cue} spans {span} and is heard for {audible}.</source>
      <translation>{cue} s’étend sur {span} et s’entend pendant {audible}.</translation>
    </message>
    <message>
      <source>From {start} to {end}: {frames} frames at {rate}, {seconds} s.</source>
      <translation>De {start} à {end} : {frames} images à {rate}, {seconds} s.</translation>
    </message>
    <message>
      <source>"{clip}" on track {track}, {start} to {end} ({place}).</source>
      <translation>« {clip} » sur la piste {track}, {start} à {end} ({place}).</translation>
    </message>
    <message>
      <source>More clips: {count}.</source>
      <translation>Autres clips : {count}.</translation>
    </message>
    <message>
      <source>It fades in for {seconds} s.</source>
      <translation>Il entre en fondu pendant {seconds} s.</translation>
    </message>
    <message>
      <source>It fades out for {seconds} s.</source>
      <translation>Il sort en fondu pendant {seconds} s.</translation>
    </message>
    <message>
      <source>Its level is {level} dB.</source>
      <translation>Son niveau est de {level} dB.</translation>
    </message>
    <message>
      <source>Its level moves; keyframes: {count}.</source>
      <translation>Son niveau varie ; images clés : {count}.</translation>
    </message>
    <message>
      <source>{seconds} s of it stay under {threshold} dB and do not count as heard.</source>
      <translation>{seconds} s en restent sous {threshold} dB et ne comptent pas comme audibles.</translation>
    </message>
    <message>
      <source>{seconds} s of it stay under {threshold} dB but count as heard: another clip of this cue is heard then.</source>
      <translation>{seconds} s en restent sous {threshold} dB mais comptent comme audibles : un autre clip de ce cue s’entend alors.</translation>
    </message>
    <message>
      <source>{seconds} s of it stay under {threshold} dB while a clip above does too; they were counted there.</source>
      <translation>{seconds} s en restent sous {threshold} dB pendant qu’un clip plus haut y reste aussi ; elles ont été comptées là.</translation>
    </message>
    <message>
      <source>After {start} nothing plays for {seconds} s; up to {limit} s that is one cue.</source>
      <translation>Après {start}, rien ne joue pendant {seconds} s ; jusqu’à {limit} s, c’est un seul cue.</translation>
    </message>
    <message>
      <source>After {start} nothing plays for {seconds} s, more than {limit} s; it was joined by hand.</source>
      <translation>Après {start}, rien ne joue pendant {seconds} s, plus que {limit} s ; joint à la main.</translation>
    </message>
    <message>
      <source>Over {threshold} dB it is heard for {seconds} s; stretches: {count}.</source>
      <translation>Au-dessus de {threshold} dB, il s’entend pendant {seconds} s ; passages : {count}.</translation>
    </message>
    <message>
      <source>Heard from {start} to {end}.</source>
      <translation>S’entend de {start} à {end}.</translation>
    </message>
    <message>
      <source>The file says frame {frames}; the nearest whole frame is {label}.</source>
      <translation>Le fichier dit image {frames} ; l’image entière la plus proche est {label}.</translation>
    </message>
    <message>
      <source>Further channels of the same sound: {count}.</source>
      <translation>Autres canaux du même son : {count}.</translation>
    </message>
    <message>
      <source>Stems of one piece that play together: {count} ({words}).</source>
      <translation>Stems d’un même morceau qui jouent ensemble : {count} ({words}).</translation>
    </message>
    <message>
      <source>Cuts in the same piece, without a gap: {count}.</source>
      <translation>Coupes dans le même morceau, sans écart : {count}.</translation>
    </message>
    <message>
      <source>The same part plays again without a gap; repeats: {count}.</source>
      <translation>La même partie rejoue sans écart ; répétitions : {count}.</translation>
    </message>
    <message>
      <source>Short gaps that were closed: {count}.</source>
      <translation>Écarts courts qui ont été fermés : {count}.</translation>
    </message>
    <message>
      <source>Fades that count as part of the cue: {count}.</source>
      <translation>Fondus qui comptent dans le cue : {count}.</translation>
    </message>
    <message>
      <source>It runs over {count} tracks: {words}.</source>
      <translation>Il court sur {count} pistes : {words}.</translation>
    </message>
    <message>
      <source>The track's name speaks of {says}: {words} ({weight}).</source>
      <translation>Le nom de la piste annonce {says} : {words} ({weight}).</translation>
    </message>
    <message>
      <source>The name of the sequence, "{words}", speaks of {says} ({weight}).</source>
      <translation>Le nom de la séquence, « {words} », annonce {says} ({weight}).</translation>
    </message>
    <message>
      <source>{words} others on this track are {says} ({weight}).</source>
      <translation>{words} autres sur cette piste sont {says} ({weight}).</translation>
    </message>
    <message>
      <source>Its role is {words}: {says} ({weight}).</source>
      <translation>Son rôle est {words} : {says} ({weight}).</translation>
    </message>
    <message>
      <source>Its role is {words}, which the program gives to nearly every clip ({weight}).</source>
      <translation>Son rôle est {words}, que le logiciel donne à presque tous les clips ({weight}).</translation>
    </message>
    <message>
      <source>The folder "{words}" speaks of {says} ({weight}).</source>
      <translation>Le dossier « {words} » annonce {says} ({weight}).</translation>
    </message>
    <message>
      <source>The file's tags say {words} ({weight}).</source>
      <translation>Les balises du fichier disent {words} ({weight}).</translation>
    </message>
    <message>
      <source>The name speaks of {says}: {words} ({weight}).</source>
      <translation>Le nom annonce {says} : {words} ({weight}).</translation>
    </message>
    <message>
      <source>The name carries the cue number {words} ({weight}).</source>
      <translation>Le nom porte le numéro de cue {words} ({weight}).</translation>
    </message>
    <message>
      <source>The name says a version of music: {words} ({weight}).</source>
      <translation>Le nom indique une version de musique : {words} ({weight}).</translation>
    </message>
    <message>
      <source>The name "{words}" is a slate, scene or take ({weight}).</source>
      <translation>Le nom « {words} » est un clap, une scène ou une prise ({weight}).</translation>
    </message>
    <message>
      <source>The name "{words}" is one that a camera or recorder gives ({weight}).</source>
      <translation>Le nom « {words} » est de ceux que donne une caméra ou un enregistreur ({weight}).</translation>
    </message>
    <message>
      <source>The name "{words}" is an alignment sound: leader, tone or sync pop ({weight}).</source>
      <translation>Le nom « {words} » est un son de calage : amorce, signal ou bip de synchro ({weight}).</translation>
    </message>
    <message>
      <source>It runs for {words} in one stretch ({weight}).</source>
      <translation>Cela dure {words} d’un seul tenant ({weight}).</translation>
    </message>
    <message>
      <source>It lasts only {words} ({weight}).</source>
      <translation>Cela ne dure que {words} ({weight}).</translation>
    </message>
    <message>
      <source>It is the sound of a picture file, .{words} ({weight}).</source>
      <translation>C’est le son d’un fichier image, .{words} ({weight}).</translation>
    </message>
    <message>
      <source>It is a file as music is sold in, .{words} ({weight}).</source>
      <translation>C’est un fichier comme on vend la musique, .{words} ({weight}).</translation>
    </message>
    <message>
      <source>The name reads like a title: "{words}" ({weight}).</source>
      <translation>Le nom se lit comme un titre : « {words} » ({weight}).</translation>
    </message>
    <message>
      <source>The same piece is music elsewhere in this timeline ({weight}).</source>
      <translation>Le même morceau est de la musique ailleurs dans cette timeline ({weight}).</translation>
    </message>
    <message>
      <source>It is known from “{words}” ({weight}).</source>
      <translation>Il est connu par « {words} » ({weight}).</translation>
    </message>
    <message>
      <source>The catalogue has this recording, “{words}” ({weight}).</source>
      <translation>Le catalogue a cet enregistrement, « {words} » ({weight}).</translation>
    </message>
    <message>
      <source>{words} is a music track, as you said.</source>
      <translation>{words} est une piste de musique, comme vous l’avez dit.</translation>
    </message>
    <message>
      <source>You decided so for the track {words}.</source>
      <translation>Vous l’avez décidé ainsi pour la piste {words}.</translation>
    </message>
    <message>
      <source>You decided so for names like {words}.</source>
      <translation>Vous l’avez décidé ainsi pour des noms comme {words}.</translation>
    </message>
    <message>
      <source>You decided so for this cue.</source>
      <translation>Vous l’avez décidé ainsi pour ce cue.</translation>
    </message>
    <message>
      <source>The clip is muted.</source>
      <translation>Le clip est muet.</translation>
    </message>
    <message>
      <source>The track is muted.</source>
      <translation>La piste est muette.</translation>
    </message>
    <message>
      <source>The clip is disabled.</source>
      <translation>Le clip est désactivé.</translation>
    </message>
    <message>
      <source>The track is inactive.</source>
      <translation>La piste est inactive.</translation>
    </message>
    <message>
      <source>The role is switched off.</source>
      <translation>Le rôle est désactivé.</translation>
    </message>
    <message>
      <source>Other tracks are soloed.</source>
      <translation>D’autres pistes sont en solo.</translation>
    </message>
    <message>
      <source>It is dialogue or production sound.</source>
      <translation>Ce sont des dialogues ou du son direct.</translation>
    </message>
    <message>
      <source>It is a sound effect.</source>
      <translation>C’est un effet sonore.</translation>
    </message>
    <message>
      <source>It is an alignment sound: leader, tone or sync pop.</source>
      <translation>C’est un son de calage : amorce, signal ou bip de synchro.</translation>
    </message>
    <message>
      <source>It is a mix of everything, or a guide track.</source>
      <translation>C’est un mixage de tout, ou une piste témoin.</translation>
    </message>
    <message>
      <source>It is a note in the session, not a sound.</source>
      <translation>C’est une note dans la session, pas un son.</translation>
    </message>
    <message>
      <source>It is on a picture track.</source>
      <translation>C’est sur une piste image.</translation>
    </message>
    <message>
      <source>It is black or silence.</source>
      <translation>C’est du noir ou du silence.</translation>
    </message>
    <message>
      <source>It has no length.</source>
      <translation>Cela n’a pas de durée.</translation>
    </message>
    <message>
      <source>The track is not one of the music tracks.</source>
      <translation>La piste n’est pas une des pistes de musique.</translation>
    </message>
    <message>
      <source>It never comes up to the level from which a sound counts as heard.</source>
      <translation>Cela n’atteint jamais le niveau à partir duquel un son compte comme audible.</translation>
    </message>
    <message>
      <source>You left it out.</source>
      <translation>Vous l’avez écarté.</translation>
    </message>
    <message>
      <source>It is in the hour of another episode.</source>
      <translation>C’est dans l’heure d’un autre épisode.</translation>
    </message>
    <message>
      <source>Set gap and threshold of "{title}"</source>
      <translation>Régler l’écart et le seuil de « {title} »</translation>
    </message>
    <message>
      <source>Rebuild the cues of "{title}" from their timelines</source>
      <translation>Recalculer les cues de « {title} » depuis leurs timelines</translation>
    </message>
    <message>
      <source>A gap of {gap} s cannot be used: give seconds from 0 to {most}.</source>
      <translation>Un écart de {gap} s n’est pas possible : donnez des secondes de 0 à {most}.</translation>
    </message>
    <message>
      <source>A threshold of {threshold} dB cannot be used: give whole dB from {least} to 0.</source>
      <translation>Un seuil de {threshold} dB n’est pas possible : donnez des dB entiers de {least} à 0.</translation>
    </message>
    <message>
      <source>From {file}, read {when}: {cue} spans {span} and is heard for {audible}.</source>
      <translation>De {file}, lu le {when} : {cue} s’étend sur {span} et s’entend pendant {audible}.</translation>
    </message>
    <message>
      <source>With a gap of {gap} s it would be {count} cues.</source>
      <translation>Avec un écart de {gap} s, ce seraient {count} cues.</translation>
    </message>
    <message>
      <source>This cue plays the mix “{mix}”, which needs its own cue sheet.</source>
      <translation>Ce cue joue le mixage « {mix} », qui demande son propre relevé.</translation>
    </message>
    <message>
      <source>No cue of "{title}" changes by this gap and threshold.</source>
      <translation>Avec cet écart et ce seuil, aucun cue de « {title} » ne change.</translation>
    </message>
    <message>
      <source>The cues of "{title}" were changed meanwhile, so nothing was rebuilt: look at what would change and rebuild again.</source>
      <translation>Les cues de « {title} » ont été modifiés entre-temps, rien n’a donc été recalculé : regardez ce qui changerait et recalculez.</translation>
    </message>
    <message>
      <source>its times were changed by hand</source>
      <translation>ses temps ont été modifiés à la main</translation>
    </message>
    <message>
      <source>it comes through a mix</source>
      <translation>il vient d’un mixage</translation>
    </message>
    <message>
      <source>several imports gave to it</source>
      <translation>plusieurs imports y ont contribué</translation>
    </message>
    <message>
      <source>none of its clips would be heard</source>
      <translation>aucun de ses clips ne s’entendrait</translation>
    </message>
    <message>
      <source>what lies between it and {first} was left out, deleted or changed by hand</source>
      <translation>ce qui le sépare de {first} a été écarté, supprimé ou modifié à la main</translation>
    </message>
    <message>
      <source>it would join {first}, but says something else there: {field}</source>
      <translation>il rejoindrait {first}, mais dit autre chose ici : {field}</translation>
    </message>
    <message>
      <source>The mix “{mix}” is in the catalogue as “{film}”, by its title.</source>
      <translation>Le mixage « {mix} » est au catalogue sous « {film} », d’après le titre.</translation>
    </message>
    <message>
      <source>The mix “{mix}” is in the catalogue as “{film}”, by another title of it.</source>
      <translation>Le mixage « {mix} » est au catalogue sous « {film} », d’après un autre de ses titres.</translation>
    </message>
    <message>
      <source>The mix “{mix}” is in the catalogue as “{film}”, by its episode.</source>
      <translation>Le mixage « {mix} » est au catalogue sous « {film} », d’après l’épisode.</translation>
    </message>
    <message>
      <source>The mix “{mix}” is in the catalogue as “{film}”, by its production number.</source>
      <translation>Le mixage « {mix} » est au catalogue sous « {film} », d’après le numéro de production.</translation>
    </message>
    <message>
      <source>The mix “{mix}” is in the catalogue as “{film}”, by its picture file {file}.</source>
      <translation>Le mixage « {mix} » est au catalogue sous « {film} », d’après le fichier image {file}.</translation>
    </message>
    <message>
      <source>The mix “{mix}” is in the catalogue as “{film}”, by its timeline {file}.</source>
      <translation>Le mixage « {mix} » est au catalogue sous « {film} », d’après la timeline {file}.</translation>
    </message>
    <message>
      <source>The mix “{mix}” is in the catalogue as “{film}”: its timeline {file} has a mixdown of that name.</source>
      <translation>Le mixage « {mix} » est au catalogue sous « {film} » : sa timeline {file} a un mixage de ce nom.</translation>
    </message>
    <message>
      <source>The mix “{mix}” is in the catalogue as “{film}”, by the folder that it lies in.</source>
      <translation>Le mixage « {mix} » est au catalogue sous « {film} », d’après le dossier où il se trouve.</translation>
    </message>
    <message>
      <source>The mix begins with the programme, at {label}.</source>
      <translation>Le mixage commence avec le programme, à {label}.</translation>
    </message>
    <message>
      <source>The mix begins with reel {reel}, at {label}.</source>
      <translation>Le mixage commence avec la bobine {reel}, à {label}.</translation>
    </message>
    <message>
      <source>The mix begins with the picture file, at {label}.</source>
      <translation>Le mixage commence avec le fichier image, à {label}.</translation>
    </message>
    <message>
      <source>The mix begins with that timeline, at {label}.</source>
      <translation>Le mixage commence avec cette timeline, à {label}.</translation>
    </message>
    <message>
      <source>The mix is placed by its own timecode.</source>
      <translation>Le mixage est placé d’après son propre timecode.</translation>
    </message>
    <message>
      <source>The mix is placed where that timeline has it.</source>
      <translation>Le mixage est placé là où cette timeline l’a.</translation>
    </message>
    <message>
      <source>Cues of it that play here: {count}.</source>
      <translation>Cues de ce mixage qui jouent ici : {count}.</translation>
    </message>
    <message>
      <source>Cues of it that stand in its place: {count}.</source>
      <translation>Cues de ce mixage qui tiennent sa place : {count}.</translation>
    </message>
    <message>
      <source>None of its cues plays in the part that is used here.</source>
      <translation>Aucun de ses cues ne joue dans la partie utilisée ici.</translation>
    </message>
    <message>
      <source>The file does not say which part of the mix plays, so its cues cannot be placed.</source>
      <translation>Le fichier ne dit pas quelle partie du mixage joue, ses cues ne peuvent donc pas être placés.</translation>
    </message>
    <message>
      <source>Clips of the mix of which the file does not say what part plays: {count}. Nothing is placed there.</source>
      <translation>Clips du mixage dont le fichier ne dit pas quelle partie joue : {count}. Rien n’y est placé.</translation>
    </message>
    <message>
      <source>Where reel {reel} begins is not known there: give that production its reels.</source>
      <translation>On n’y sait pas où commence la bobine {reel} : donnez ses bobines à cette production.</translation>
    </message>
    <message>
      <source>Several productions fit the mix “{mix}” ({films}); none was taken. Give one of them the mix's name as another title.</source>
      <translation>Plusieurs productions correspondent au mixage « {mix} » ({films}) ; aucune n’a été prise. Donnez à l’une d’elles le nom du mixage comme autre titre.</translation>
    </message>
    <message>
      <source>The cue sheet of “{words}” says so ({weight}).</source>
      <translation>Le relevé de « {words} » le dit ainsi ({weight}).</translation>
    </message>
    <message>
      <source>It came through the mix “{mix}”: in “{film}” it is “{cue}”, {start} to {end}.</source>
      <translation>Il est venu par le mixage « {mix} » : dans « {film} » c’est « {cue} », de {start} à {end}.</translation>
    </message>
    <message>
      <source>{path} has {size} MB, which is more than a timeline ever has; choose the editor's export itself.</source>
      <translation>{path} pèse {size} Mo, plus qu’une timeline n’en a jamais ; choisissez l’export du logiciel de montage lui-même.</translation>
    </message>
    <message>
      <source>{path} is empty; export the timeline again.</source>
      <translation>{path} est vide ; exportez de nouveau la timeline.</translation>
    </message>
    <message>
      <source>{path} holds no text, although its name promises an export as text; export the timeline again.</source>
      <translation>{path} ne contient pas de texte, alors que son nom annonce un export en texte ; exportez de nouveau la timeline.</translation>
    </message>
    <message>
      <source>{path} has more than {most} events; export one reel or fewer tracks at a time.</source>
      <translation>{path} contient plus de {most} événements ; exportez une bobine ou moins de pistes à la fois.</translation>
    </message>
    <message>
      <source>{path} is an edit decision list without one event that can be read; an event line has a number, reel, track, C or D and four timecodes. Export the list again as CMX 3600.</source>
      <translation>{path} est une liste de montage sans aucun événement lisible ; une ligne d’événement a un numéro, une bande, une piste, C ou D et quatre timecodes. Exportez de nouveau la liste en CMX 3600.</translation>
    </message>
    <message>
      <source>{path} is named as an edit decision list but holds none: expected a line TITLE: and event lines of a number, reel, track, C or D and four timecodes. Export the sequence as a CMX 3600 list.</source>
      <translation>{path} porte le nom d’une liste de montage mais n’en contient pas : il faut une ligne TITLE: et des lignes d’événement avec numéro, bande, piste, C ou D et quatre timecodes. Exportez la séquence en liste CMX 3600.</translation>
    </message>
    <message>
      <source>{path}: no event of this edit decision list can be read (damaged lines: {count}, the first: {line}). Export the list again as CMX 3600.</source>
      <translation>{path} : aucun événement de cette liste de montage n’est lisible (lignes endommagées : {count}, la première : {line}). Exportez de nouveau la liste en CMX 3600.</translation>
    </message>
    <message>
      <source>{path} is a Pro Tools session text without clips and without memory locations; in Pro Tools choose File &gt; Export &gt; Session Info as Text with Include Track EDLs and Include Markers.</source>
      <translation>{path} est un texte de session Pro Tools sans clips ni Memory Locations ; dans Pro Tools, choisissez File &gt; Export &gt; Session Info as Text avec Include Track EDLs et Include Markers.</translation>
    </message>
    <message>
      <source>{path} was cut short: it breaks off after line {line} ({section}), before any clip on a track. Copy it again, or export the session again.</source>
      <translation>{path} est coupé : le fichier s’arrête après la ligne {line} ({section}), avant tout clip sur une piste. Copiez-le de nouveau, ou exportez de nouveau la session.</translation>
    </message>
    <message>
      <source>{path} is a Pro Tools session text of {count} tracks without a clip on any of them, and without memory locations; check that it is the right session, or export it again.</source>
      <translation>{path} est un texte de session Pro Tools de {count} pistes sans un seul clip et sans Memory Locations ; vérifiez que c’est la bonne session, ou exportez-la de nouveau.</translation>
    </message>
    <message>
      <source>{path} has its times in Bars|Beats, which cannot be turned into timecode without the tempo; export it again in Pro Tools with Time Format: Timecode.</source>
      <translation>{path} donne ses temps en Bars|Beats, qui ne peuvent devenir du timecode sans le tempo ; exportez de nouveau depuis Pro Tools avec Time Format: Timecode.</translation>
    </message>
    <message>
      <source>{path} has no frame rate that is known in its line TIMECODE FORMAT ({text}); choose the frame rate and read it again, or export the session again.</source>
      <translation>{path} n’a pas de cadence connue dans sa ligne TIMECODE FORMAT ({text}) ; choisissez la cadence et relisez le fichier, ou exportez de nouveau la session.</translation>
    </message>
    <message>
      <source>{path} counts its times from the session's start, and its line SESSION START TIMECODE has none that can be read ({text}); say the start, or export again with Time Format: Timecode.</source>
      <translation>{path} compte ses temps depuis le début de la session, et sa ligne SESSION START TIMECODE est illisible ({text}) ; indiquez le début, ou exportez de nouveau avec Time Format: Timecode.</translation>
    </message>
    <message>
      <source>{path} has times in a form that is not known ({text}); export it again in Pro Tools with Time Format: Timecode.</source>
      <translation>{path} donne des temps sous une forme inconnue ({text}) ; exportez de nouveau depuis Pro Tools avec Time Format: Timecode.</translation>
    </message>
    <message>
      <source>{path} has its times in samples, and its line SAMPLE RATE has no rate that can be read; export it again in Pro Tools with Time Format: Timecode.</source>
      <translation>{path} donne ses temps en échantillons, et sa ligne SAMPLE RATE n’a pas de fréquence lisible ; exportez de nouveau depuis Pro Tools avec Time Format: Timecode.</translation>
    </message>
    <message>
      <source>{path} has no columns that look like a list of markers; it needs a row of headings such as Timecode and Name, or a timecode at the beginning of each line.</source>
      <translation>{path} n’a pas de colonnes qui ressemblent à une liste de marqueurs ; il faut une ligne d’en-têtes comme Timecode et Name, ou un timecode au début de chaque ligne.</translation>
    </message>
    <message>
      <source>{path} looks like a list of markers, but no row of it has a time that can be read; write times such as 01:02:03:04.</source>
      <translation>{path} ressemble à une liste de marqueurs, mais aucune ligne n’a de temps lisible ; écrivez des temps comme 01:02:03:04.</translation>
    </message>
    <message>
      <source>{count} more remarks of these kinds are not listed.</source>
      <translation>{count} autres remarques de ce genre ne sont pas affichées.</translation>
    </message>
    <message>
      <source>The file is not in Unicode; it was read as {encoding}. If accented letters look wrong, export it again as UTF-8.</source>
      <translation>Le fichier n’est pas en Unicode ; il a été lu en {encoding}. Si les accents semblent faux, exportez-le de nouveau en UTF-8.</translation>
    </message>
    <message>
      <source>An edit decision list has no frame rate: {rate} is a guess from its largest frame number, {frame}. Check it.</source>
      <translation>Une liste de montage n’a pas de cadence : {rate} est déduite du plus grand numéro d’image, {frame}. Vérifiez-la.</translation>
    </message>
    <message>
      <source>An edit decision list has no frame rate: {rate} was taken, as the production runs.</source>
      <translation>Une liste de montage n’a pas de cadence : {rate} a été prise, comme la production.</translation>
    </message>
    <message>
      <source>An edit decision list has no frame rate, and no frame number in this one tells it: {rate} is a guess. Check it.</source>
      <translation>Une liste de montage n’a pas de cadence, et aucun numéro d’image de celle-ci ne la révèle : {rate} est une supposition. Vérifiez-la.</translation>
    </message>
    <message>
      <source>An edit decision list has no frame rate, but this one counts drop-frame: {rate} was taken. Check it.</source>
      <translation>Une liste de montage n’a pas de cadence, mais celle-ci compte en drop-frame : {rate} a été prise. Vérifiez-la.</translation>
    </message>
    <message>
      <source>The frame rate {rate} that the file names is not known; another was taken. Check it.</source>
      <translation>La cadence {rate} indiquée par le fichier est inconnue ; une autre a été prise. Vérifiez-la.</translation>
    </message>
    <message>
      <source>The list says NON-DROP FRAME but writes semicolons; it was read as non-drop. Check the frame rate.</source>
      <translation>La liste dit NON-DROP FRAME mais écrit des points-virgules ; elle a été lue en non-drop. Vérifiez la cadence.</translation>
    </message>
    <message>
      <source>Line {line} cannot be read: {text}</source>
      <translation>La ligne {line} est illisible : {text}</translation>
    </message>
    <message>
      <source>Line {line} has a timecode that does not exist at this frame rate, it was left out: {text}</source>
      <translation>La ligne {line} a un timecode qui n’existe pas à cette cadence, elle a été laissée de côté : {text}</translation>
    </message>
    <message>
      <source>Line {line} has a timecode below 00:00:00:00, which no sequence has; it was left out: {text}</source>
      <translation>La ligne {line} a un timecode inférieur à 00:00:00:00, qu’aucune séquence n’a ; elle a été laissée de côté : {text}</translation>
    </message>
    <message>
      <source>Line {line} has a source timecode that does not exist at this frame rate, its source range is unknown: {text}</source>
      <translation>La ligne {line} a un timecode source qui n’existe pas à cette cadence, sa plage source est inconnue : {text}</translation>
    </message>
    <message>
      <source>Event {event} in line {line} ends before it begins ({record_in} to {record_out}); it was left out.</source>
      <translation>L’événement {event} à la ligne {line} finit avant de commencer ({record_in} à {record_out}) ; il a été laissé de côté.</translation>
    </message>
    <message>
      <source>The timecodes pass midnight: from line {line} on, events were placed behind 24:00:00:00. Check the list.</source>
      <translation>Les timecodes passent minuit : à partir de la ligne {line}, des événements ont été placés après 24:00:00:00. Vérifiez la liste.</translation>
    </message>
    <message>
      <source>The list has timecodes of 24 hours or more (lines: {count}, the first: {line}, {text}); no day has that hour. Check the list.</source>
      <translation>La liste contient des timecodes de 24 heures ou plus (lignes : {count}, la première : {line}, {text}) ; aucun jour n’a cette heure. Vérifiez la liste.</translation>
    </message>
    <message>
      <source>The list has timecodes that drop-frame counting leaves out (lines: {count}, the first: {line}, {text}); each was read as the next one that exists. Check whether the list is drop-frame.</source>
      <translation>La liste contient des timecodes que le drop-frame saute (lignes : {count}, la première : {line}, {text}) ; chacun a été lu comme le suivant qui existe. Vérifiez si la liste est en drop-frame.</translation>
    </message>
    <message>
      <source>{count} events stand in the list twice; each was taken once.</source>
      <translation>{count} événements figurent deux fois dans la liste ; chacun a été pris une fois.</translation>
    </message>
    <message>
      <source>The section “{text}” in line {line} is not known; it was passed over.</source>
      <translation>La section « {text} » à la ligne {line} est inconnue ; elle a été ignorée.</translation>
    </message>
    <message>
      <source>Line {line} has a time that cannot be read, it was left out: {text}</source>
      <translation>La ligne {line} a un temps illisible, elle a été laissée de côté : {text}</translation>
    </message>
    <message>
      <source>The memory location in line {line} cannot be read, it was left out: {text}</source>
      <translation>La Memory Location de la ligne {line} n’est pas lisible, elle a été omise : {text}</translation>
    </message>
    <message>
      <source>The clip “{clip}” in line {line} ends before it begins ({start} to {end}); it was left out.</source>
      <translation>Le clip « {clip} » à la ligne {line} finit avant de commencer ({start} à {end}) ; il a été laissé de côté.</translation>
    </message>
    <message>
      <source>The clip “{clip}” in line {line} ({start} to {end}) begins before the session does; it was left out. Check the session's start, and export it again.</source>
      <translation>Le clip « {clip} » à la ligne {line} ({start} à {end}) commence avant la session ; il a été laissé de côté. Vérifiez le début de la session et exportez-la de nouveau.</translation>
    </message>
    <message>
      <source>The clip “{clip}” in line {line} is shorter than the smallest time that the session text shows; it was left out.</source>
      <translation>Le clip « {clip} » à la ligne {line} est plus court que le plus petit temps que montre le texte de session ; il a été laissé de côté.</translation>
    </message>
    <message>
      <source>The fade in line {line} on the track “{track}” touches no clip; it was left out.</source>
      <translation>Le fondu de la ligne {line} sur la piste « {track} » ne touche aucun clip ; il a été laissé de côté.</translation>
    </message>
    <message>
      <source>The clip “{clip}” stands twice in the list of clips with different files (line {line}); its file is unknown.</source>
      <translation>Le clip « {clip} » figure deux fois dans la liste des clips avec des fichiers différents (ligne {line}) ; son fichier est inconnu.</translation>
    </message>
    <message>
      <source>The track “{track}” is delayed by {delay}; its times were not moved.</source>
      <translation>La piste « {track} » est retardée de {delay} ; ses temps n’ont pas été décalés.</translation>
    </message>
    <message>
      <source>The session counts in {text}; it was read as drop-frame at 29.97 or its multiple. Check the frame rate.</source>
      <translation>La session compte en {text} ; elle a été lue en drop-frame à 29,97 ou un multiple. Vérifiez la cadence.</translation>
    </message>
    <message>
      <source>The line SESSION START TIMECODE cannot be read ({text}); the session's start was taken as 00:00:00:00.</source>
      <translation>La ligne SESSION START TIMECODE est illisible ({text}) ; le début de la session a été pris à 00:00:00:00.</translation>
    </message>
    <message>
      <source>The times are in feet and frames and nothing in the file says how fast the film runs: {rate} frames a second were taken. Export with Time Format: Timecode to be sure.</source>
      <translation>Les temps sont en pieds et images et rien dans le fichier ne dit à quelle vitesse défile le film : {rate} images par seconde ont été prises. Exportez avec Time Format: Timecode pour en être sûr.</translation>
    </message>
    <message>
      <source>The times are in whole seconds, so every cue is only good to a second; export with Time Format: Timecode, or with subframes, for exact times.</source>
      <translation>Les temps sont en secondes entières, chaque cue n’est donc juste qu’à une seconde près ; exportez avec Time Format: Timecode, ou avec les sous-images, pour des temps exacts.</translation>
    </message>
    <message>
      <source>The header counts {counted} tracks, the file lists {found}: only some were exported, or the file was cut short.</source>
      <translation>L’en-tête compte {counted} pistes, le fichier en liste {found} : une partie seulement a été exportée, ou le fichier a été coupé.</translation>
    </message>
    <message>
      <source>The file was cut short: it breaks off after line {line}, on the track “{track}”; what comes behind is missing. Copy it again, or export the session again.</source>
      <translation>Le fichier est coupé : il s’arrête après la ligne {line}, sur la piste « {track} » ; la suite manque. Copiez-le de nouveau, ou exportez de nouveau la session.</translation>
    </message>
    <message>
      <source>The session text ends in line {line} without the line breaks that Pro Tools writes at its end. If tracks, clips or markers are missing, export it again.</source>
      <translation>Le texte de session s’arrête à la ligne {line} sans les retours à la ligne que Pro Tools écrit à la fin. S’il manque des pistes, des clips ou des marqueurs, exportez-le de nouveau.</translation>
    </message>
    <message>
      <source>A list of markers has no frame rate, and no frame number in this one tells it: {rate} is a guess. Check it.</source>
      <translation>Une liste de marqueurs n’a pas de cadence, et aucun numéro d’image de celle-ci ne la révèle : {rate} est une supposition. Vérifiez-la.</translation>
    </message>
    <message>
      <source>A list of markers has no frame rate: {rate} is a guess from its largest frame number, {frame}. Check it.</source>
      <translation>Une liste de marqueurs n’a pas de cadence : {rate} est déduite de son plus grand numéro d’image, {frame}. Vérifiez-la.</translation>
    </message>
    <message>
      <source>A list of markers has no frame rate, but this one counts drop-frame: {rate} was taken. Check it.</source>
      <translation>Une liste de marqueurs n’a pas de cadence, mais celle-ci compte en drop-frame : {rate} a été prise. Vérifiez-la.</translation>
    </message>
    <message>
      <source>A list of markers has no frame rate: {rate} was taken, as the production runs.</source>
      <translation>Une liste de marqueurs n’a pas de cadence : {rate} a été prise, comme la production.</translation>
    </message>
    <message>
      <source>The places are counted in frames from the beginning of the sequence; say its start timecode.</source>
      <translation>Les places sont comptées en images depuis le début de la séquence ; indiquez son timecode de départ.</translation>
    </message>
    <message>
      <source>Line {line} has no time that can be read ({text}); it was left out.</source>
      <translation>La ligne {line} n’a pas de temps lisible ({text}) ; elle a été laissée de côté.</translation>
    </message>
    <message>
      <source>{count} rows of the edit index are clips, not markers; they were left out.</source>
      <translation>{count} lignes de l’Edit Index sont des clips et non des marqueurs ; elles ont été laissées de côté.</translation>
    </message>
    <message>
      <source>{path} is {size} MB; timelines are read up to {most} MB. Export only the sequence that is needed.</source>
      <translation>{path} pèse {size} Mo ; les timelines sont lues jusqu’à {most} Mo. N’exportez que la séquence nécessaire.</translation>
    </message>
    <message>
      <source>{path} is empty. Export the timeline again from the editing system.</source>
      <translation>{path} est vide. Exportez de nouveau la timeline depuis le logiciel de montage.</translation>
    </message>
    <message>
      <source>{path} has more than {most} XML elements, more than any sequence has. Export only the sequence that is needed.</source>
      <translation>{path} a plus de {most} éléments XML, plus qu’aucune séquence. N’exportez que la séquence nécessaire.</translation>
    </message>
    <message>
      <source>{path} has more than {most} JSON objects, more than any sequence has. Export only the sequence that is needed.</source>
      <translation>{path} a plus de {most} objets JSON, plus qu’aucune séquence. N’exportez que la séquence nécessaire.</translation>
    </message>
    <message>
      <source>{path}, line {line}: the file declares XML entities, which no editing system writes and which can do harm. Export the timeline again, or ask its sender what this is.</source>
      <translation>{path}, ligne {line} : le fichier déclare des entités XML, qu’aucun logiciel de montage n’écrit et qui peuvent nuire. Exportez de nouveau la timeline, ou demandez à l’expéditeur ce que c’est.</translation>
    </message>
    <message>
      <source>{path}, line {line}: the file breaks off before its end. Export or copy it again.</source>
      <translation>{path}, ligne {line} : le fichier s’interrompt avant sa fin. Exportez-le ou copiez-le de nouveau.</translation>
    </message>
    <message>
      <source>{path}, line {line}, column {column}: expected well-formed XML, found damage ({reason}). Export the timeline again from the editing system.</source>
      <translation>{path}, ligne {line}, colonne {column} : XML bien formé attendu, dommage trouvé ({reason}). Exportez de nouveau la timeline depuis le logiciel de montage.</translation>
    </message>
    <message>
      <source>{path}, line {line}, column {column}: expected OpenTimelineIO as JSON, found damage ({reason}). Export the timeline again from the editing system.</source>
      <translation>{path}, ligne {line}, colonne {column} : OpenTimelineIO en JSON attendu, dommage trouvé ({reason}). Exportez de nouveau la timeline depuis le logiciel de montage.</translation>
    </message>
    <message>
      <source>{path}: {part} cannot be taken out of the archive. Export or copy the file again.</source>
      <translation>{path} : {part} ne peut pas être extrait de l’archive. Exportez ou copiez de nouveau le fichier.</translation>
    </message>
    <message>
      <source>{path}: expected &lt;{expected}&gt; as the first element, found &lt;{found}&gt;. Choose a timeline that an editing system exported.</source>
      <translation>{path} : &lt;{expected}&gt; attendu comme premier élément, &lt;{found}&gt; trouvé. Choisissez une timeline exportée par un logiciel de montage.</translation>
    </message>
    <message>
      <source>{path} holds no {expected}. Export a sequence (in Final Cut Pro a project) instead of clips or bins.</source>
      <translation>{path} ne contient rien du type {expected}. Exportez une séquence (dans Final Cut Pro, un projet) au lieu de clips ou de chutiers.</translation>
    </message>
    <message>
      <source>{path}: nothing is heard in “{name}” and no marker is seen. Export a sequence with its audio tracks or its markers.</source>
      <translation>{path} : rien ne s’entend dans « {name} » et aucun marqueur ne se voit. Exportez une séquence avec ses pistes audio ou ses marqueurs.</translation>
    </message>
    <message>
      <source>{path}: nothing is heard in “{name}”, because clips in it could not be placed ({count}; the first: {place}). Export the sequence again from the editing system.</source>
      <translation>{path} : rien ne s’entend dans « {name} », car des plans n’ont pu y être placés ({count} ; le premier : {place}). Exportez de nouveau la séquence depuis le système de montage.</translation>
    </message>
    <message>
      <source>{path}: “{name}” does not say its frame rate. Choose the frame rate and read the file again.</source>
      <translation>{path} : « {name} » n’indique pas sa cadence. Choisissez la cadence et relisez le fichier.</translation>
    </message>
    <message>
      <source>{path} holds more than {most} clips. Export a shorter sequence, or each reel on its own.</source>
      <translation>{path} contient plus de {most} clips. Exportez une séquence plus courte, ou chaque bobine à part.</translation>
    </message>
    <message>
      <source>{path}: its nested sequences make more than {most} clips of a few. Take nests apart in the editing system and export again.</source>
      <translation>{path} : ses séquences imbriquées font de quelques clips plus de {most}. Défaites les imbrications dans le logiciel de montage et exportez de nouveau.</translation>
    </message>
    <message>
      <source>The text is not in the encoding that the file names; it was read as {encoding}. Check names with accents.</source>
      <translation>Le texte n’est pas dans l’encodage que nomme le fichier ; il a été lu en {encoding}. Vérifiez les noms accentués.</translation>
    </message>
    <message>
      <source>{count} characters that XML forbids were left out.</source>
      <translation>{count} caractères que XML interdit ont été laissés de côté.</translation>
    </message>
    <message>
      <source>“{name}” begins before 00:00:00:00, at {start} (clips there: {count}, the first: {first}). Set its start timecode in the editing system and export it again, or check all times.</source>
      <translation>« {name} » commence avant 00:00:00:00, à {start} (clips à cet endroit : {count}, le premier : {first}). Réglez le timecode de début dans le système de montage et exportez de nouveau, ou vérifiez tous les temps.</translation>
    </message>
    <message>
      <source>“{name}” has clips that begin before 00:00:00:00 ({count}, the first: {first}). Set its start timecode in the editing system and export it again, or check their times.</source>
      <translation>« {name} » a des clips qui commencent avant 00:00:00:00 ({count}, le premier : {first}). Réglez le timecode de début dans le système de montage et exportez de nouveau, ou vérifiez leurs temps.</translation>
    </message>
    <message>
      <source>{place}: its file “{id}” is not described anywhere in the timeline; only the clip's name is known.</source>
      <translation>{place} : son fichier « {id} » n’est décrit nulle part dans la timeline ; seul le nom du clip est connu.</translation>
    </message>
    <message>
      <source>{place}: its media “{id}” is not described anywhere in the timeline; only the clip's name is known.</source>
      <translation>{place} : son média « {id} » n’est décrit nulle part dans la timeline ; seul le nom du clip est connu.</translation>
    </message>
    <message>
      <source>{place}: the nested sequence “{id}” is not in the file; what it plays is not known. Export with nested sequences.</source>
      <translation>{place} : la séquence imbriquée « {id} » n’est pas dans le fichier ; ce qu’elle joue est inconnu. Exportez avec les séquences imbriquées.</translation>
    </message>
    <message>
      <source>{place}: the nest “{name}” contains itself or lies too deep, and was left out there.</source>
      <translation>{place} : l’imbrication « {name} » se contient elle-même ou est trop profonde, et y a été laissée de côté.</translation>
    </message>
    <message>
      <source>{place}: the clip does not say where it begins or how long it lasts, and was left out.</source>
      <translation>{place} : le clip ne dit pas où il commence ni combien il dure, et a été laissé de côté.</translation>
    </message>
    <message>
      <source>{place}: “{length}” is no length that a clip can have; the clip was left out.</source>
      <translation>{place} : « {length} » n’est pas une durée qu’un clip puisse avoir ; le clip a été laissé de côté.</translation>
    </message>
    <message>
      <source>{place}: the clip ends (frame {end}) at or before its start (frame {start}), and was left out.</source>
      <translation>{place} : le clip finit (image {end}) à son début ou avant (image {start}), et a été laissé de côté.</translation>
    </message>
    <message>
      <source>{place}: not a number of frames that a film can have: {times}. The clip was placed by its other times; check it.</source>
      <translation>{place} : pas un numéro d’image qu’un film puisse avoir : {times}. Le plan a été placé d’après ses autres temps ; vérifiez-le.</translation>
    </message>
    <message>
      <source>The marker “{name}” ({place}) has no time that can be read, and was left out.</source>
      <translation>Le marqueur « {name} » ({place}) n’a pas de temps lisible et a été laissé de côté.</translation>
    </message>
    <message>
      <source>“{name}”: {count} markers stand outside of what is seen of their clips, as in the editing system, and were left out.</source>
      <translation>« {name} » : {count} marqueurs sont hors de ce qui se voit de leurs clips et ont été laissés de côté, comme dans le logiciel de montage.</translation>
    </message>
    <message>
      <source>{place}: its range has no length that can be read ({range}); it was left out, and what follows on its track may stand too early.</source>
      <translation>{place} : sa plage n’a pas de durée lisible ({range}) ; l’élément a été laissé de côté, et ce qui suit sur sa piste est peut-être placé trop tôt.</translation>
    </message>
    <message>
      <source>{place}: an object of the kind “{name}” is not known, and was left out.</source>
      <translation>{place} : un objet du type « {name} » est inconnu et a été laissé de côté.</translation>
    </message>
    <message>
      <source>{path} has {size} GB, more than the {most} GB that are read; export the AAF without embedded media.</source>
      <translation>{path} pèse {size} Go, plus que les {most} Go qui sont lus ; exportez l’AAF sans médias intégrés.</translation>
    </message>
    <message>
      <source>{path} is an AAF that is damaged or was cut short ({reason}); export it again.</source>
      <translation>{path} est un AAF endommagé ou tronqué ({reason}) ; exportez-le de nouveau.</translation>
    </message>
    <message>
      <source>{path} is an AAF with {count} clips and no sequence; open the sequence itself in the editing system and export that as AAF.</source>
      <translation>{path} est un AAF avec {count} clips et sans séquence ; ouvrez la séquence elle-même dans le logiciel de montage et exportez-la en AAF.</translation>
    </message>
    <message>
      <source>{path} has no sequence called “{name}”; it has: {names}.</source>
      <translation>{path} n’a pas de séquence nommée « {name} » ; il y a : {names}.</translation>
    </message>
    <message>
      <source>{path} holds no sound and no markers in its sequence “{name}”; export it again with its audio tracks.</source>
      <translation>{path} ne contient ni son ni marqueurs dans sa séquence « {name} » ; exportez-la de nouveau avec ses pistes audio.</translation>
    </message>
    <message>
      <source>{path} has pictures only in its sequence “{name}” ({count} clips), no sound and no markers; export it again with its audio tracks.</source>
      <translation>{path} n’a que des images dans sa séquence « {name} » ({count} clips), ni son ni marqueurs ; exportez-la de nouveau avec ses pistes audio.</translation>
    </message>
    <message>
      <source>{path} has more than {most} parts, with all of its nested sequences; export one reel, or flatten the nests first.</source>
      <translation>{path} a plus de {most} éléments avec toutes ses séquences imbriquées ; exportez une bobine, ou aplatissez d’abord les imbrications.</translation>
    </message>
    <message>
      <source>{path} has more than {most} clips; export one reel or fewer tracks at a time.</source>
      <translation>{path} a plus de {most} clips ; exportez une bobine ou moins de pistes à la fois.</translation>
    </message>
    <message>
      <source>The AAF has neither timecode nor picture: {rate} frames a second are a guess. Check the frame rate.</source>
      <translation>L’AAF n’a ni timecode ni image : {rate} images par seconde sont supposées. Vérifiez la cadence.</translation>
    </message>
    <message>
      <source>The sequence counts drop-frame at {rate} frames a second, which is not done here: lengths are exact, but labels fall behind the editor's by a few frames a minute.</source>
      <translation>La séquence compte en drop-frame à {rate} images par seconde, ce qui n’est pas fait ici : les durées sont exactes, mais les timecodes prennent quelques images de retard par minute sur ceux du logiciel de montage.</translation>
    </message>
    <message>
      <source>A part of {place} cannot be read; what it holds is missing here.</source>
      <translation>Une partie de {place} est illisible ; ce qu’elle contient manque ici.</translation>
    </message>
    <message>
      <source>{place} holds a part of a kind that is not known ({name}); it was passed over.</source>
      <translation>{place} contient une partie d’un type inconnu ({name}) ; elle a été ignorée.</translation>
    </message>
    <message>
      <source>{place} is nested too deep; what lies deeper is missing here.</source>
      <translation>{place} est imbriqué trop profondément ; ce qui est plus profond manque ici.</translation>
    </message>
    <message>
      <source>The AAF does not say what the clip at {place} plays ({id}); it is listed without a name.</source>
      <translation>L’AAF ne dit pas ce que joue le clip à {place} ({id}) ; il est listé sans nom.</translation>
    </message>
    <message>
      <source>The sequence “{name}” at {place} is nested in itself, or too often; it was not opened again.</source>
      <translation>La séquence « {name} » à {place} est imbriquée en elle-même ou trop souvent ; elle n’a pas été rouverte.</translation>
    </message>
    <message>
      <source>{path} is a Premiere project that is damaged or was cut short ({reason}); save the project again, or export the sequence as Final Cut Pro XML.</source>
      <translation>{path} est un projet Premiere endommagé ou tronqué ({reason}) ; enregistrez de nouveau le projet, ou exportez la séquence en Final Cut Pro XML.</translation>
    </message>
    <message>
      <source>{path} unpacks to more than {most} MB, which no Premiere project does; export the sequence as Final Cut Pro XML instead.</source>
      <translation>{path} dépasse {most} Mo une fois décompressé, ce que ne fait aucun projet Premiere ; exportez plutôt la séquence en Final Cut Pro XML.</translation>
    </message>
    <message>
      <source>{path} is a Premiere project without a sequence that can be read; export the sequence as Final Cut Pro XML instead.</source>
      <translation>{path} est un projet Premiere sans séquence lisible ; exportez plutôt la séquence en Final Cut Pro XML.</translation>
    </message>
    <message>
      <source>{path} holds no sound and no markers in any of its sequences; choose the project with the edited sequence.</source>
      <translation>{path} ne contient ni son ni marqueurs dans aucune séquence ; choisissez le projet avec la séquence montée.</translation>
    </message>
    <message>
      <source>The sequence “{name}” in {path} has no frame rate that can be read; choose the frame rate and read it again.</source>
      <translation>La séquence « {name} » dans {path} n’a pas de cadence lisible ; choisissez la cadence et relisez.</translation>
    </message>
    <message>
      <source>{path} has more than {most} clips, with all of its nested sequences; export one sequence as Final Cut Pro XML.</source>
      <translation>{path} a plus de {most} clips avec toutes ses séquences imbriquées ; exportez une séquence en Final Cut Pro XML.</translation>
    </message>
    <message>
      <source>Premiere's project format is not documented: check the result, or export the sequence as Final Cut Pro XML.</source>
      <translation>Le format de projet de Premiere n’est pas documenté : vérifiez le résultat, ou exportez la séquence en Final Cut Pro XML.</translation>
    </message>
    <message>
      <source>The clip {place} has no times that can be read; it was left out.</source>
      <translation>Le clip {place} n’a pas de temps lisibles ; il a été laissé de côté.</translation>
    </message>
    <message>
      <source>The project does not say what the clip {place} plays; it is listed by its name alone.</source>
      <translation>Le projet ne dit pas ce que joue le clip {place} ; il est listé par son seul nom.</translation>
    </message>
    <message>
      <source>A marker of the sequence “{name}” cannot be read; it was left out.</source>
      <translation>Un marqueur de la séquence « {name} » est illisible ; il a été laissé de côté.</translation>
    </message>
    <message>
      <source>The folder {path} holds no WAV file; choose the folder with the stamped WAV files themselves.</source>
      <translation>Le dossier {path} ne contient aucun fichier WAV ; choisissez le dossier avec les fichiers WAV horodatés eux-mêmes.</translation>
    </message>
    <message>
      <source>None of the {count} WAV files in {path} has a time stamp (a bext chunk with a time reference); export them as Broadcast WAVE with time stamps, or choose the timeline instead.</source>
      <translation>Aucun des {count} fichiers WAV de {path} n’a d’horodatage (un bloc bext avec référence de temps) ; exportez-les en Broadcast WAVE avec horodatage, ou choisissez plutôt la timeline.</translation>
    </message>
    <message>
      <source>The folder {path} holds more than {most} WAV files; choose a folder with those of one reel.</source>
      <translation>Le dossier {path} contient plus de {most} fichiers WAV ; choisissez un dossier avec ceux d’une bobine.</translation>
    </message>
    <message>
      <source>{file} cannot be read as a WAV file ({reason}); it was left out.</source>
      <translation>{file} n’est pas lisible comme fichier WAV ({reason}) ; il a été laissé de côté.</translation>
    </message>
    <message>
      <source>{file} has no time stamp; it was left out.</source>
      <translation>{file} n’a pas d’horodatage ; il a été laissé de côté.</translation>
    </message>
    <message>
      <source>{file} has a time stamp and no sound that can be measured; it was left out.</source>
      <translation>{file} a un horodatage, mais pas de son mesurable ; le fichier a été laissé de côté.</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be opened or lies too deep; files in it were not looked at.</source>
      <translation>Le dossier {folder} ne peut pas être ouvert ou se trouve trop profond ; ses fichiers n’ont pas été examinés.</translation>
    </message>
    <message>
      <source>{file} is stamped with 00:00:00:00, as many programs do that know no time. Check its place.</source>
      <translation>{file} est horodaté 00:00:00:00, comme le font beaucoup de logiciels qui ne connaissent pas l’heure. Vérifiez sa place.</translation>
    </message>
    <message>
      <source>{file} is shorter than it says; its length is taken from what is there.</source>
      <translation>{file} est plus court qu’il ne le dit ; sa durée est prise de ce qui est là.</translation>
    </message>
    <message>
      <source>The WAV files do not say a frame rate: {rate} is a guess. Check it.</source>
      <translation>Les fichiers WAV n’indiquent pas de cadence : {rate} est supposée. Vérifiez-la.</translation>
    </message>
    <message>
      <source>The WAV files name different frame rates ({rates}); {rate} was taken, as most of them do.</source>
      <translation>Les fichiers WAV indiquent des cadences différentes ({rates}) ; {rate} a été prise, comme dans la plupart.</translation>
    </message>
    <message>
      <source>The WAV files have different sample rates ({rates}); each was placed by its own.</source>
      <translation>Les fichiers WAV ont des fréquences d’échantillonnage différentes ({rates}) ; chacun a été placé d’après la sienne.</translation>
    </message>
    <message>
      <source>{count} files of {path} are not WAV files and were passed over.</source>
      <translation>{count} fichiers de {path} ne sont pas des WAV et ont été ignorés.</translation>
    </message>
    <message>
      <source>There is no marker format {format!r}; the formats are {known}.</source>
      <translation>Il n’y a pas de format de marqueurs {format!r} ; les formats sont {known}.</translation>
    </message>
    <message>
      <source>Cue {cue} has no times and is not in the file; type its in and out.</source>
      <translation>Le cue {cue} n’a pas de temps et n’est pas dans le fichier ; tapez son début et sa fin.</translation>
    </message>
    <message>
      <source>Cue {cue} has no out; it is a marker of one frame and has no clip. Type its out.</source>
      <translation>Le cue {cue} n’a pas de fin ; c’est un marqueur d’une image, sans clip. Tapez sa fin.</translation>
    </message>
    <message>
      <source>Cue {cue} begins before the start of the picture; the timeline begins with it. Check its in and the start timecode.</source>
      <translation>Le cue {cue} commence avant le début de l’image ; la timeline commence avec lui. Vérifiez son début et le timecode de départ.</translation>
    </message>
    <message>
      <source>Cue {cue}: its name is longer than {longest} characters; editing systems may cut it.</source>
      <translation>Cue {cue} : son nom dépasse {longest} caractères ; les logiciels de montage peuvent le couper.</translation>
    </message>
    <message>
      <source>No cue has a time, so the file holds no marker; type in and out of the cues first.</source>
      <translation>Aucun cue n’a de temps, le fichier ne contient donc aucun marqueur ; tapez d’abord le début et la fin des cues.</translation>
    </message>
    <message>
      <source>The picture goes on after 24 hours; timecodes begin again at 00:00:00:00 there, as in editing systems.</source>
      <translation>L’image dépasse 24 heures ; les timecodes y reprennent à 00:00:00:00, comme dans les logiciels de montage.</translation>
    </message>
    <message>
      <source>Cue {cue} begins on the same frame as {other}; Resolve keeps one marker a frame, so one of them is missing there.</source>
      <translation>Le cue {cue} commence sur la même image que {other} ; Resolve garde un marqueur par image, l’un d’eux y manque donc.</translation>
    </message>
    <message>
      <source>Cue {cue}: the sign {sign} cannot stand in this file and is written {shown}.</source>
      <translation>Cue {cue} : le caractère {sign} ne peut pas figurer dans ce fichier et s’écrit {shown}.</translation>
    </message>
  </context>
  <context>
    <name>MixBar</name>
    <message>
      <source>Take its cues in place of the mix</source>
      <translation>Prendre ses cues à la place du mixage</translation>
    </message>
  </context>
  <context>
    <name>NamesList</name>
    <message>
      <source>Names that are alike</source>
      <translation>Noms qui se ressemblent</translation>
    </message>
    <message>
      <source>On their sheet</source>
      <translation>Sur leur relevé</translation>
    </message>
    <message>
      <source>Tick if this is</source>
      <translation>Cocher si c’est</translation>
    </message>
    <message>
      <source>Alike</source>
      <translation>Proche</translation>
    </message>
    <message>
      <source>A name that is not ticked is taken for somebody new</source>
      <translation>Un nom non coché est pris pour une nouvelle personne</translation>
    </message>
  </context>
  <context>
    <name>NewTemplateDialog</name>
    <message>
      <source>New template</source>
      <translation>Nouveau modèle</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>For example: Theme and end title</source>
      <translation>Par exemple : Thème et générique de fin</translation>
    </message>
    <message>
      <source>The cues are kept as they are now; later edits of the episode do not change them.</source>
      <translation>Les cues sont conservés tels qu’ils sont ; les modifications ultérieures de l’épisode ne les changent pas.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Conserver</translation>
    </message>
  </context>
  <context>
    <name>Notice</name>
    <message>
      <source>Close message</source>
      <translation>Fermer le message</translation>
    </message>
    <message>
      <source>Close (Esc)</source>
      <translation>Fermer (Échap)</translation>
    </message>
  </context>
  <context>
    <name>NumberDialog</name>
    <message>
      <source>How this number came about</source>
      <translation>D'où vient ce nombre</translation>
    </message>
    <message>
      <source>Adding up…</source>
      <translation>Calcul en cours…</translation>
    </message>
    <message>
      <source>By the rules of</source>
      <translation>Selon les règles de</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <source>Puts all sentences on the clipboard</source>
      <translation>Met toutes les phrases dans le presse-papiers</translation>
    </message>
    <message>
      <source>Go to the cue</source>
      <translation>Aller au cue</translation>
    </message>
  </context>
  <context>
    <name>OptionsPart</name>
    <message>
      <source>Format</source>
      <translation>Format</translation>
    </message>
  </context>
  <context>
    <name>OverviewBar</name>
    <message>
      <source>Part of the film that is seen</source>
      <translation>Partie du film qui est visible</translation>
    </message>
    <message>
      <source>Drag to move through the film; Page Up and Page Down on the map do the same</source>
      <translation>Glissez pour parcourir le film ; Page préc. et Page suiv. sur la carte font de même</translation>
    </message>
  </context>
  <context>
    <name>Palette</name>
    <message>
      <source>needs an open catalogue</source>
      <translation>demande un catalogue ouvert</translation>
    </message>
    <message>
      <source>this catalogue can only be read</source>
      <translation>ce catalogue est en lecture seule</translation>
    </message>
    <message>
      <source>needs a production on the screen</source>
      <translation>demande une production à l'écran</translation>
    </message>
    <message>
      <source>needs several selected cues</source>
      <translation>demande plusieurs cues sélectionnés</translation>
    </message>
    <message>
      <source>needs a selected cue</source>
      <translation>demande un cue sélectionné</translation>
    </message>
    <message>
      <source>nothing to do it with here</source>
      <translation>rien ici pour cela</translation>
    </message>
  </context>
  <context>
    <name>PaletteDirector</name>
    <message>
      <source>Done lately</source>
      <translation>Fait récemment</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Bibliothèque</translation>
    </message>
    <message>
      <source>Saved searches</source>
      <translation>Recherches enregistrées</translation>
    </message>
    <message>
      <source>Productions</source>
      <translation>Productions</translation>
    </message>
    <message>
      <source>Catalogues</source>
      <translation>Catalogues</translation>
    </message>
    <message>
      <source>A command, a production, a saved search, or a cue number</source>
      <translation>Une commande, une production, une recherche enregistrée ou un numéro de cue</translation>
    </message>
    <message>
      <source>Cue number, such as 3M2</source>
      <translation>Numéro de cue, comme 3M2</translation>
    </message>
    <message>
      <source>Cues</source>
      <translation>Cues</translation>
    </message>
    <message>
      <source>Further commands</source>
      <translation>Autres commandes</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Réglages</translation>
    </message>
    <message>
      <source>All cues</source>
      <translation>Tous les cues</translation>
    </message>
    <message>
      <source>Appearance: theme, accent colour, density, font size</source>
      <translation>Apparence : thème, couleur d'accent, densité, taille des caractères</translation>
    </message>
    <message>
      <source>Language of the window</source>
      <translation>Langue de la fenêtre</translation>
    </message>
    <message>
      <source>Keyboard: change shortcuts</source>
      <translation>Clavier : changer les raccourcis</translation>
    </message>
    <message>
      <source>Files: caches and where things lie</source>
      <translation>Fichiers : caches et emplacements</translation>
    </message>
    <message>
      <source>Open catalogue · {0}</source>
      <translation>Ouvrir un catalogue · {0}</translation>
    </message>
    <message>
      <source>Search for “{0}” in all productions</source>
      <translation>Chercher « {0} » dans toutes les productions</translation>
    </message>
    <message>
      <source>Go to cue · {0}</source>
      <translation>Aller au cue · {0}</translation>
    </message>
  </context>
  <context>
    <name>Paper</name>
    <message>
      <source>Page of the sheet</source>
      <translation>Page du relevé</translation>
    </message>
    <message>
      <source>How this number came about</source>
      <translation>D'où vient ce nombre</translation>
    </message>
  </context>
  <context>
    <name>PartyDetails</name>
    <message>
      <source>Who is meant</source>
      <translation>Qui est visé</translation>
    </message>
    <message>
      <source>IPI</source>
      <translation>IPI</translation>
    </message>
    <message>
      <source>IPI name number of this person or company, everywhere</source>
      <translation>Numéro de nom IPI de cette personne ou société, partout</translation>
    </message>
    <message>
      <source>For writer</source>
      <translation>Pour l'auteur</translation>
    </message>
    <message>
      <source>The writer of this work whose rights the publisher holds</source>
      <translation>L'auteur de cette œuvre dont l'éditeur détient les droits</translation>
    </message>
    <message>
      <source>IPI of {0}</source>
      <translation>IPI de {0}</translation>
    </message>
    <message>
      <source>{0} people are called “{1}”.</source>
      <translation>{0} personnes s'appellent « {1} ».</translation>
    </message>
    <message>
      <source>no IPI</source>
      <translation>sans IPI</translation>
    </message>
  </context>
  <context>
    <name>PartyEditor</name>
    <message>
      <source>US sheets give the writers 100 % and the publishers 100 %.
Other sheets give 100 % to all of them together.
Blank shares are unknown and stay blank.</source>
      <translation>Les relevés américains donnent 100 % aux auteurs et 100 % aux éditeurs.
Les autres relevés donnent 100 % à tous ensemble.
Les parts vides sont inconnues et restent vides.</translation>
    </message>
    <message>
      <source>Writers and publishers</source>
      <translation>Auteurs et éditeurs</translation>
    </message>
    <message>
      <source>Writer</source>
      <translation>Auteur</translation>
    </message>
    <message>
      <source>Add a writer</source>
      <translation>Ajouter un auteur</translation>
    </message>
    <message>
      <source>Add a writer (Insert)</source>
      <translation>Ajouter un auteur (Inser)</translation>
    </message>
    <message>
      <source>Publisher</source>
      <translation>Éditeur</translation>
    </message>
    <message>
      <source>Add a publisher</source>
      <translation>Ajouter un éditeur</translation>
    </message>
    <message>
      <source>More for writers and publishers</source>
      <translation>Plus pour auteurs et éditeurs</translation>
    </message>
    <message>
      <source>Divide shares, take over, move</source>
      <translation>Répartir les parts, reprendre, déplacer</translation>
    </message>
    <message>
      <source>Remove the party</source>
      <translation>Retirer l'ayant droit</translation>
    </message>
    <message>
      <source>Remove the selected party (Delete on its name)</source>
      <translation>Retirer l'ayant droit sélectionné (Suppr sur son nom)</translation>
    </message>
    <message>
      <source>“{0}” is known and was not renamed. Write it “{1}” everywhere?</source>
      <translation>« {0} » est connu et n'a pas été renommé. L'écrire « {1} » partout ?</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Renommer</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Laisser ainsi</translation>
    </message>
    <message>
      <source>{0} people are called “{1}”; choose who is meant.</source>
      <translation>{0} personnes s'appellent « {1} » ; choisissez qui est visé.</translation>
    </message>
    <message>
      <source>Choose</source>
      <translation>Choisir</translation>
    </message>
    <message>
      <source>As kept: 100 % + 100 %</source>
      <translation>Comme enregistré : 100 % + 100 %</translation>
    </message>
    <message>
      <source>One 100 %: writers {0} %, publishers {1} %</source>
      <translation>Un seul 100 % : auteurs {0} %, éditeurs {1} %</translation>
    </message>
    <message>
      <source>Writers: shares unknown</source>
      <translation>Auteurs : parts inconnues</translation>
    </message>
    <message>
      <source>Writers {0} %</source>
      <translation>Auteurs {0} %</translation>
    </message>
    <message>
      <source>Publishers: shares unknown</source>
      <translation>Éditeurs : parts inconnues</translation>
    </message>
    <message>
      <source>Publishers {0} %</source>
      <translation>Éditeurs {0} %</translation>
    </message>
    <message>
      <source>Unpublished</source>
      <translation>Inédit</translation>
    </message>
    <message>
      <source>{0} % too much</source>
      <translation>{0} % de trop</translation>
    </message>
    <message>
      <source>({0} unknown)</source>
      <translation>({0} inconnues)</translation>
    </message>
    <message>
      <source>{0} % open</source>
      <translation>{0} % à répartir</translation>
    </message>
  </context>
  <context>
    <name>PartyMenu</name>
    <message>
      <source>Split equally among writers</source>
      <translation>Répartir également entre les auteurs</translation>
    </message>
    <message>
      <source>Split equally among publishers</source>
      <translation>Répartir également entre les éditeurs</translation>
    </message>
    <message>
      <source>Distribute the remainder among writers</source>
      <translation>Répartir le reste entre les auteurs</translation>
    </message>
    <message>
      <source>Distribute the remainder among publishers</source>
      <translation>Répartir le reste entre les éditeurs</translation>
    </message>
    <message>
      <source>Same as last cue</source>
      <translation>Comme le dernier cue</translation>
    </message>
    <message>
      <source>Unpublished (nobody publishes it)</source>
      <translation>Inédit (personne ne l'édite)</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>Monter</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>Descendre</translation>
    </message>
    <message>
      <source>Somebody else of this name</source>
      <translation>Une autre personne de ce nom</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Retirer</translation>
    </message>
  </context>
  <context>
    <name>PartyModel</name>
    <message>
      <source>Party</source>
      <translation>Ayant droit</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Rôle</translation>
    </message>
    <message>
      <source>Society</source>
      <translation>Société</translation>
    </message>
    <message>
      <source>Share %</source>
      <translation>Part %</translation>
    </message>
    <message>
      <source>not a member</source>
      <translation>non membre</translation>
    </message>
    <message>
      <source>public domain</source>
      <translation>domaine public</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>inconnu</translation>
    </message>
    <message>
      <source>{0}, for {1}</source>
      <translation>{0}, pour {1}</translation>
    </message>
  </context>
  <context>
    <name>PeaksQueue</name>
    <message>
      <source>The waveform could not be made; this is a fault of Cuefolio.</source>
      <translation>La forme d'onde n'a pas pu être faite ; c'est un défaut de Cuefolio.</translation>
    </message>
  </context>
  <context>
    <name>PictureDialog</name>
    <message>
      <source>Artwork</source>
      <translation>Pochette</translation>
    </message>
    <message>
      <source>Artwork of the recording</source>
      <translation>Pochette de l'enregistrement</translation>
    </message>
    <message>
      <source>The picture cannot be shown.</source>
      <translation>L'image ne peut pas être montrée.</translation>
    </message>
    <message>
      <source>{0} by {1} pixels</source>
      <translation>{0} sur {1} pixels</translation>
    </message>
  </context>
  <context>
    <name>PictureDock</name>
    <message>
      <source>Picture</source>
      <translation>Image</translation>
    </message>
    <message>
      <source>Choose a picture file…</source>
      <translation>Choisir un fichier image…</translation>
    </message>
    <message>
      <source>Log against the clock</source>
      <translation>Relever à l'horloge</translation>
    </message>
    <message>
      <source>This picture is</source>
      <translation>Cette image est</translation>
    </message>
    <message>
      <source>Timecode of the picture that is shown</source>
      <translation>Timecode de l'image montrée</translation>
    </message>
    <message>
      <source>Type the timecode that this picture has in the film, and press Enter</source>
      <translation>Tapez le timecode que cette image a dans le film, et appuyez sur Entrée</translation>
    </message>
    <message>
      <source>Mute</source>
      <translation>Muet</translation>
    </message>
    <message>
      <source>Volume of the picture</source>
      <translation>Volume de l'image</translation>
    </message>
    <message>
      <source>Choose a picture file</source>
      <translation>Choisir un fichier image</translation>
    </message>
    <message>
      <source>Choose another picture file</source>
      <translation>Choisir un autre fichier image</translation>
    </message>
    <message>
      <source>Take the picture away</source>
      <translation>Retirer l'image</translation>
    </message>
    <message>
      <source>Take the picture away; the file stays where it is</source>
      <translation>Retirer l'image ; le fichier reste où il est</translation>
    </message>
    <message>
      <source>Picture: {0}</source>
      <translation>Image : {0}</translation>
    </message>
  </context>
  <context>
    <name>PicturePart</name>
    <message>
      <source>Choose a production to see its picture.</source>
      <translation>Choisissez une production pour voir son image.</translation>
    </message>
    <message>
      <source>Choose the film's picture file, or drop it here. Its own timecode says where it belongs.</source>
      <translation>Choisissez le fichier image du film, ou déposez-le ici. Son propre timecode dit où il se place.</translation>
    </message>
    <message>
      <source>Reading the picture</source>
      <translation>Lecture de l'image</translation>
    </message>
    <message>
      <source>The file would begin before 00:00:00:00; type a later timecode.</source>
      <translation>Le fichier commencerait avant 00:00:00:00 ; tapez un timecode plus tardif.</translation>
    </message>
  </context>
  <context>
    <name>PictureSource</name>
    <message>
      <source>{0} cannot be opened ({1}); rename it, then choose it again.</source>
      <translation>{0} ne peut pas être ouvert ({1}) ; renommez-le, puis choisissez-le à nouveau.</translation>
    </message>
    <message>
      <source>{0} could not be played further ({1}).</source>
      <translation>{0} n'a pas pu être lu plus loin ({1}).</translation>
    </message>
    <message>
      <source>{0} cannot be played here ({1}). Convert it to H.264 in MP4, or log against the clock.</source>
      <translation>{0} ne peut pas être lu ici ({1}). Convertissez-le en H.264 dans MP4, ou relevez à l'horloge.</translation>
    </message>
    <message>
      <source>{0} has no picture that can be played here. Choose another file, or log against the clock.</source>
      <translation>{0} n'a pas d'image lisible ici. Choisissez un autre fichier, ou relevez à l'horloge.</translation>
    </message>
  </context>
  <context>
    <name>PictureView</name>
    <message>
      <source>Picture</source>
      <translation>Image</translation>
    </message>
  </context>
  <context>
    <name>PlaceChoice</name>
    <message>
      <source>As far from the start or the end as there, whichever is nearer</source>
      <translation>Aussi loin du début ou de la fin que là-bas, selon le plus proche</translation>
    </message>
    <message>
      <source>As far from the start of the programme as there</source>
      <translation>Aussi loin du début du programme que là-bas</translation>
    </message>
    <message>
      <source>As far from the end of the programme as there</source>
      <translation>Aussi loin de la fin du programme que là-bas</translation>
    </message>
    <message>
      <source>The first one at a timecode, the others as far from it as there</source>
      <translation>Le premier à un timecode, les autres aussi loin de lui que là-bas</translation>
    </message>
    <message>
      <source>Without times; the lengths stay</source>
      <translation>Sans temps ; les durées restent</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Place</translation>
    </message>
    <message>
      <source>Timecode</source>
      <translation>Timecode</translation>
    </message>
    <message>
      <source>Where the first of the cues begins</source>
      <translation>Où commence le premier des cues</translation>
    </message>
    <message>
      <source>Type where the first of the cues begins.</source>
      <translation>Saisissez où commence le premier des cues.</translation>
    </message>
  </context>
  <context>
    <name>PlacePart</name>
    <message>
      <source>Save as</source>
      <translation>Enregistrer sous</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Choisir…</translation>
    </message>
    <message>
      <source>Choose where to save the sheet</source>
      <translation>Choisir où enregistrer le relevé</translation>
    </message>
    <message>
      <source>What is unknown stays blank on the sheet. Nothing is filled in by guessing.</source>
      <translation>Ce qui est inconnu reste vide sur le relevé. Rien n'est deviné.</translation>
    </message>
    <message>
      <source>Type where the sheet is to be saved.</source>
      <translation>Tapez où le relevé doit être enregistré.</translation>
    </message>
    <message>
      <source>Save cue sheet as</source>
      <translation>Enregistrer le relevé musical sous</translation>
    </message>
  </context>
  <context>
    <name>PlayCommands</name>
    <message>
      <source>Select the cue that is to be played.</source>
      <translation>Sélectionnez le cue à jouer.</translation>
    </message>
    <message>
      <source>The clock cannot play a cue; leave clock mode to see the picture.</source>
      <translation>L'horloge ne peut pas jouer un cue ; quittez le mode horloge pour voir l'image.</translation>
    </message>
    <message>
      <source>{0} has no in and out yet.</source>
      <translation>{0} n'a encore ni début ni fin.</translation>
    </message>
    <message>
      <source>The picture file does not show {0}; it begins later or ends before.</source>
      <translation>Le fichier image ne montre pas {0} ; il commence plus tard ou finit avant.</translation>
    </message>
    <message>
      <source>Nothing to play: open the film's picture ({0}), or select a cue that has a recording.</source>
      <translation>Rien à jouer : ouvrez l'image du film ({0}), ou sélectionnez un cue qui a un enregistrement.</translation>
    </message>
    <message>
      <source>Choose the picture file</source>
      <translation>Choisir le fichier image</translation>
    </message>
    <message>
      <source>Films ({0})</source>
      <translation>Films ({0})</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Tous les fichiers (*)</translation>
    </message>
  </context>
  <context>
    <name>Player</name>
    <message>
      <source>Open the picture to play it, or start the clock beside another screen</source>
      <translation>Ouvrez l'image pour la lire, ou lancez l'horloge à côté d'un autre écran</translation>
    </message>
    <message>
      <source>Choose the film's picture, or start the clock beside another screen</source>
      <translation>Choisissez l'image du film, ou lancez l'horloge à côté d'un autre écran</translation>
    </message>
    <message>
      <source>Clock runs</source>
      <translation>L'horloge court</translation>
    </message>
    <message>
      <source>Clock stands</source>
      <translation>L'horloge est arrêtée</translation>
    </message>
    <message>
      <source>Loop</source>
      <translation>Boucle</translation>
    </message>
  </context>
  <context>
    <name>PlayerBar</name>
    <message>
      <source>Player</source>
      <translation>Lecteur</translation>
    </message>
    <message>
      <source>I in</source>
      <translation>I début</translation>
    </message>
    <message>
      <source>I</source>
      <translation>I</translation>
    </message>
    <message>
      <source>O out</source>
      <translation>O fin</translation>
    </message>
    <message>
      <source>O</source>
      <translation>O</translation>
    </message>
    <message>
      <source>M mark</source>
      <translation>M marque</translation>
    </message>
    <message>
      <source>M</source>
      <translation>M</translation>
    </message>
    <message>
      <source>Markers</source>
      <translation>Marques</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Image</translation>
    </message>
    <message>
      <source>Clock mode</source>
      <translation>Mode horloge</translation>
    </message>
    <message>
      <source>Clock</source>
      <translation>Horloge</translation>
    </message>
    <message>
      <source>Live log</source>
      <translation>Saisie en direct</translation>
    </message>
    <message>
      <source>Log</source>
      <translation>Log</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <source>Play</source>
      <translation>Lire</translation>
    </message>
  </context>
  <context>
    <name>Poster</name>
    <message>
      <source>The pasted picture</source>
      <translation>L'image collée</translation>
    </message>
  </context>
  <context>
    <name>PosterButton</name>
    <message>
      <source>Poster of {0}</source>
      <translation>Affiche de {0}</translation>
    </message>
    <message>
      <source>Poster</source>
      <translation>Affiche</translation>
    </message>
    <message>
      <source>Drop or paste another picture here, or click to choose one. Delete takes it away.</source>
      <translation>Déposez ou collez une autre image ici, ou cliquez pour en choisir une. Suppr la retire.</translation>
    </message>
    <message>
      <source>No poster of {0} yet</source>
      <translation>Pas encore d'affiche de {0}</translation>
    </message>
    <message>
      <source>No poster yet</source>
      <translation>Pas encore d'affiche</translation>
    </message>
    <message>
      <source>Drop or paste a picture here, or click to choose one</source>
      <translation>Déposez ou collez une image ici, ou cliquez pour en choisir une</translation>
    </message>
  </context>
  <context>
    <name>PosterChoice</name>
    <message>
      <source>Drop a picture here, paste one, or choose a file.</source>
      <translation>Déposez une image ici, collez-en une ou choisissez un fichier.</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Choisir…</translation>
    </message>
    <message>
      <source>Paste</source>
      <translation>Coller</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <source>Choose a poster</source>
      <translation>Choisir une affiche</translation>
    </message>
  </context>
  <context>
    <name>PresetTabs</name>
    <message>
      <source>Views of the table</source>
      <translation>Vues de la table</translation>
    </message>
    <message>
      <source>More views</source>
      <translation>Autres vues</translation>
    </message>
    <message>
      <source>More views; save this one</source>
      <translation>Autres vues ; enregistrer celle-ci</translation>
    </message>
    <message>
      <source>{0} •</source>
      <translation>{0} •</translation>
    </message>
    <message>
      <source>{0}, changed</source>
      <translation>{0}, modifiée</translation>
    </message>
    <message>
      <source>{0}, changed since it was saved</source>
      <translation>{0}, modifiée depuis l'enregistrement</translation>
    </message>
  </context>
  <context>
    <name>Preview</name>
    <message>
      <source>What is shown of the file</source>
      <translation>Ce qui est montré du fichier</translation>
    </message>
    <message>
      <source>Markers</source>
      <translation>Marqueurs</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message>
      <source>Markers that go out</source>
      <translation>Marqueurs qui partent</translation>
    </message>
    <message>
      <source>Beginning of the file</source>
      <translation>Début du fichier</translation>
    </message>
    <message>
      <source>No markers yet</source>
      <translation>Pas encore de marqueurs</translation>
    </message>
    <message>
      <source>This file is no text: there is nothing to read in it.</source>
      <translation>Ce fichier n’est pas du texte : il n’y a rien à y lire.</translation>
    </message>
    <message>
      <source>There is only sound design here: untick “{0}” to send it.</source>
      <translation>Il n’y a ici que du sound design : décochez « {0} » pour l’envoyer.</translation>
    </message>
    <message>
      <source>No cue has a time yet</source>
      <translation>Aucun cue n'a encore de temps</translation>
    </message>
    <message>
      <source>Type In and Out of the cues in the table, or log them while the film plays.</source>
      <translation>Tapez le début et la fin des cues dans la table, ou relevez-les pendant que le film passe.</translation>
    </message>
    <message>
      <source>There is no cue to send: add cues to the production, or choose other cues.</source>
      <translation>Il n’y a aucun cue à envoyer : ajoutez des cues à la production, ou choisissez d’autres cues.</translation>
    </message>
    <message>
      <source>{0} marked moment</source>
      <translation>{0} instant marqué</translation>
    </message>
    <message>
      <source>{0} marked moments</source>
      <translation>{0} instants marqués</translation>
    </message>
    <message>
      <source>{0} fps</source>
      <translation>{0} i/s</translation>
    </message>
    <message>
      <source>the first {0} lines</source>
      <translation>les {0} premières lignes</translation>
    </message>
  </context>
  <context>
    <name>ProblemCount</name>
    <message>
      <source>Problems: {0}</source>
      <translation>Problèmes : {0}</translation>
    </message>
  </context>
  <context>
    <name>ProblemDetail</name>
    <message>
      <source>Go to the cell</source>
      <translation>Aller à la cellule</translation>
    </message>
    <message>
      <source>Mend: {0}</source>
      <translation>Réparer : {0}</translation>
    </message>
    <message>
      <source>All {0}</source>
      <translation>Tous ({0})</translation>
    </message>
    <message>
      <source>Mend all {0} listed problems of this kind, as one step</source>
      <translation>Corriger les {0} problèmes listés de ce type en une étape</translation>
    </message>
  </context>
  <context>
    <name>ProblemList</name>
    <message>
      <source>Problems</source>
      <translation>Problèmes</translation>
    </message>
  </context>
  <context>
    <name>Problems</name>
    <message>
      <source>Error</source>
      <translation>Erreur</translation>
    </message>
    <message>
      <source>Warning</source>
      <translation>Avertissement</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Prêt</translation>
    </message>
    <message>
      <source>all {0} profiles</source>
      <translation>les {0} profils</translation>
    </message>
    <message>
      <source>{0} and {1} more</source>
      <translation>{0} et {1} de plus</translation>
    </message>
    <message>
      <source>practice of the field</source>
      <translation>usage de la profession</translation>
    </message>
    <message>
      <source>Why: {0}</source>
      <translation>Pourquoi : {0}</translation>
    </message>
    <message>
      <source>error for {0}</source>
      <translation>erreur pour {0}</translation>
    </message>
    <message>
      <source>warning for {0}</source>
      <translation>avertissement pour {0}</translation>
    </message>
    <message>
      <source>Clean the title</source>
      <translation>Nettoyer le titre</translation>
    </message>
    <message>
      <source>Correct the code</source>
      <translation>Corriger le code</translation>
    </message>
    <message>
      <source>Correct the society</source>
      <translation>Corriger la société</translation>
    </message>
    <message>
      <source>Make the shares equal</source>
      <translation>Égaliser les parts</translation>
    </message>
    <message>
      <source>Share out the rest</source>
      <translation>Répartir le reste</translation>
    </message>
    <message>
      <source>Make the portions equal</source>
      <translation>Égaliser les portions</translation>
    </message>
    <message>
      <source>Mark as a revision</source>
      <translation>Marquer comme révision</translation>
    </message>
    <message>
      <source>The title becomes “{suggestion}”.</source>
      <translation>Le titre devient « {suggestion} ».</translation>
    </message>
    <message>
      <source>The code becomes {correction}.</source>
      <translation>Le code devient {correction}.</translation>
    </message>
    <message>
      <source>The society of {who} becomes {suggestion}.</source>
      <translation>La société de {who} devient {suggestion}.</translation>
    </message>
    <message>
      <source>Everybody on this side gets an equal share of 100 %.</source>
      <translation>Chacun de ce côté reçoit une part égale de 100 %.</translation>
    </message>
    <message>
      <source>Those without a share get equal parts of what is left of 100 %.</source>
      <translation>Ceux qui n'ont pas de part reçoivent à parts égales ce qui reste de 100 %.</translation>
    </message>
    <message>
      <source>Every work gets an equal portion of the cue.</source>
      <translation>Chaque œuvre reçoit une portion égale du cue.</translation>
    </message>
    <message>
      <source>The sheet is marked as revision {number}.</source>
      <translation>Le relevé est marqué comme révision {number}.</translation>
    </message>
    <message>
      <source>Cue {0}</source>
      <translation>Cue {0}</translation>
    </message>
    <message>
      <source>Production</source>
      <translation>Production</translation>
    </message>
  </context>
  <context>
    <name>ProblemsBar</name>
    <message>
      <source>Find in the problems</source>
      <translation>Chercher dans les problèmes</translation>
    </message>
    <message>
      <source>Show the problems in a window of their own</source>
      <translation>Afficher les problèmes dans une fenêtre à part</translation>
    </message>
    <message>
      <source>Close the problems</source>
      <translation>Fermer les problèmes</translation>
    </message>
    <message>
      <source>Group the problems</source>
      <translation>Grouper les problèmes</translation>
    </message>
    <message>
      <source>By cue</source>
      <translation>Par cue</translation>
    </message>
    <message>
      <source>By field</source>
      <translation>Par champ</translation>
    </message>
    <message>
      <source>Show {0}</source>
      <translation>Afficher {0}</translation>
    </message>
    <message>
      <source>Only {0}; a click lists all</source>
      <translation>Seulement {0} ; un clic liste tout</translation>
    </message>
  </context>
  <context>
    <name>ProblemsPanel</name>
    <message>
      <source>Problems</source>
      <translation>Problèmes</translation>
    </message>
    <message>
      <source>List all problems</source>
      <translation>Lister tous les problèmes</translation>
    </message>
    <message>
      <source>No problem fits</source>
      <translation>Aucun problème ne correspond</translation>
    </message>
    <message>
      <source>No production is shown</source>
      <translation>Aucune production affichée</translation>
    </message>
    <message>
      <source>Its problems are listed here.</source>
      <translation>Ses problèmes sont listés ici.</translation>
    </message>
    <message>
      <source>Production</source>
      <translation>Production</translation>
    </message>
    <message>
      <source>Nothing stands in the way for {0}.</source>
      <translation>Rien ne fait obstacle pour {0}.</translation>
    </message>
  </context>
  <context>
    <name>ProfileButton</name>
    <message>
      <source>{0} profiles</source>
      <translation>{0} profils</translation>
    </message>
    <message>
      <source>Profiles that the sheet is checked for</source>
      <translation>Profils pour lesquels le relevé est vérifié</translation>
    </message>
    <message>
      <source>All profiles</source>
      <translation>Tous les profils</translation>
    </message>
  </context>
  <context>
    <name>ProfilePage</name>
    <message>
      <source>What the recipient wants</source>
      <translation>Ce que veut le destinataire</translation>
    </message>
    <message>
      <source>Not confirmed</source>
      <translation>Non confirmé</translation>
    </message>
    <message>
      <source>Formats</source>
      <translation>Formats</translation>
    </message>
    <message>
      <source>How it counts and prints</source>
      <translation>Comment il compte et imprime</translation>
    </message>
    <message>
      <source>Mend the file and come back to this window; it is read again by itself.</source>
      <translation>Corrigez le fichier et revenez à cette fenêtre ; il est relu tout seul.</translation>
    </message>
    <message>
      <source>{0} · your own, used instead of the one that comes with Cuefolio</source>
      <translation>{0} · le vôtre, employé au lieu de celui fourni avec Cuefolio</translation>
    </message>
    <message>
      <source>{0} · your own</source>
      <translation>{0} · le vôtre</translation>
    </message>
    <message>
      <source>{0} · comes with Cuefolio</source>
      <translation>{0} · fourni avec Cuefolio</translation>
    </message>
    <message>
      <source>Each party:</source>
      <translation>Chaque ayant droit :</translation>
    </message>
    <message>
      <source>● must: without it the sheet comes back; ○ wanted: asked for; – may stay blank.</source>
      <translation>● exigé : sans cela le relevé revient ; ○ souhaité : demandé ; – peut rester vide.</translation>
    </message>
    <message>
      <source>What a cue says, by its origin</source>
      <translation>Ce que dit un cue, selon son origine</translation>
    </message>
    <message>
      <source>No place on the sheet: {0}.</source>
      <translation>Pas de place sur le relevé : {0}.</translation>
    </message>
    <message>
      <source>What the head says</source>
      <translation>Ce que dit l'en-tête</translation>
    </message>
    <message>
      <source>Usage</source>
      <translation>Usage</translation>
    </message>
    <message>
      <source>Roles</source>
      <translation>Rôles</translation>
    </message>
    <message>
      <source>all, by their code</source>
      <translation>tous, par leur code</translation>
    </message>
    <message>
      <source>Origins</source>
      <translation>Origines</translation>
    </message>
    <message>
      <source>Societies</source>
      <translation>Sociétés</translation>
    </message>
    <message>
      <source>Its own words</source>
      <translation>Ses propres mots</translation>
    </message>
    <message>
      <source>not seen as a primary document</source>
      <translation>document d'origine non vu</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>Sources</translation>
    </message>
  </context>
  <context>
    <name>Profiles</name>
    <message>
      <source>APRA AMCOS</source>
      <translation>APRA AMCOS</translation>
    </message>
    <message>
      <source>Background is what only the audience at home hears, so a jukebox is Featured; teasers, recaps and play-ons are Background, not Theme. Production music needs label, catalogue and track number. A sheet that is marked incomplete, with the reason, is accepted. Commissioned score may be one work for the background and one for the theme.</source>
      <translation>Background est ce que seul le public entend : un juke-box est donc Featured ; accroches, rappels et jingles de plateau sont Background, pas Theme. La musique d'illustration demande label, numéro de catalogue et de piste. Un relevé marqué incomplet, avec la raison, est accepté. La musique de commande peut être une œuvre pour le fond et une pour le thème.</translation>
    </message>
    <message>
      <source>The guide lists the header's details without saying which of them are indispensable.</source>
      <translation>Le guide énumère les données de l’en-tête sans dire lesquelles sont indispensables.</translation>
    </message>
    <message>
      <source>A company logo as Background.</source>
      <translation>Un logo de société comme Background.</translation>
    </message>
    <message>
      <source>The template's exact columns were not seen.</source>
      <translation>Les colonnes exactes du modèle n’ont pas été vues.</translation>
    </message>
    <message>
      <source>Which origin music in the public domain has depends on its recording; none is given.</source>
      <translation>L’origine d’une musique du domaine public dépend de son enregistrement ; aucune n’est indiquée.</translation>
    </message>
    <message>
      <source>One pie of 100 %, half for each side, is common practice outside the United States.</source>
      <translation>Un seul 100 %, moitié pour chaque côté, est l’usage hors des États-Unis.</translation>
    </message>
    <message>
      <source>No body publishes a rule for rounding frames to seconds; half up with at least one second is ours.</source>
      <translation>Aucun organisme ne publie de règle pour arrondir les images à la seconde ; la demie vers le haut, une seconde au moins, est la nôtre.</translation>
    </message>
    <message>
      <source>BBC (Silvermouse)</source>
      <translation>BBC (Silvermouse)</translation>
    </message>
    <message>
      <source>The BBC's music cue form: composer and publisher are always asked for, the other facts by the music's origin. Many commissioned cues may stand under the programme's title.</source>
      <translation>Le formulaire de la BBC : compositeur et éditeur sont toujours demandés, le reste selon l'origine de la musique. Beaucoup de cues de commande peuvent figurer sous le titre de l'émission.</translation>
    </message>
    <message>
      <source>Which facts are mandatory for which origin is taken from practice; the list itself was not seen.</source>
      <translation>Les données obligatoires selon l’origine sont tirées de la pratique ; la liste elle-même n’a pas été vue.</translation>
    </message>
    <message>
      <source>A song in focus that the characters do not hear may be Background or Featured.</source>
      <translation>Une chanson au premier plan que les personnages n’entendent pas peut être Background ou Featured.</translation>
    </message>
    <message>
      <source>Radio or jukebox that the characters hear may be Background or Visual.</source>
      <translation>Une radio ou un juke-box que les personnages entendent peut être Background ou Visual.</translation>
    </message>
    <message>
      <source>Which letter music in the public domain gets depends on its recording; none is given.</source>
      <translation>La lettre d’une musique du domaine public dépend de son enregistrement ; aucune n’est indiquée.</translation>
    </message>
    <message>
      <source>CISAC common cue sheet</source>
      <translation>Relevé CISAC</translation>
    </message>
    <message>
      <source>The Global Cue Sheet Standard of CISAC and the music publishers: production, works, parties with CISAC roles, identifiers. Its JSON form AVR+ (June 2026) is not public to us.</source>
      <translation>Le standard mondial de la CISAC et des éditeurs : production, œuvres, intervenants avec rôles CISAC, identifiants. Sa forme JSON AVR+ (juin 2026) ne nous est pas accessible.</translation>
    </message>
    <message>
      <source>The standard's own columns, its list of usages and what it makes mandatory are not public to us; the codes are CISAC's list Background, Logo, Theme, Visual, Rolled-up cue of CWR and the ISWC service.</source>
      <translation>Les colonnes du standard, sa liste d’usages et ce qu’il rend obligatoire ne nous sont pas accessibles ; les codes sont la liste de la CISAC Background, Logo, Theme, Visual, Rolled-up cue de CWR et du service ISWC.</translation>
    </message>
    <message>
      <source>Radio or jukebox that the characters hear as B.</source>
      <translation>Une radio ou un juke-box que les personnages entendent comme B.</translation>
    </message>
    <message>
      <source>DDEX cue sheet record (CU01.02)</source>
      <translation>DDEX (CU01.02)</translation>
    </message>
    <message>
      <source>A tab-separated record for each use. A code is a value of the set CueUseType; what follows a comma is a value of VocalType or ThemeType, for a cell of its own. Durations are mandatory; codes and titles are mandatory where they are known.</source>
      <translation>Un enregistrement séparé par tabulations pour chaque usage. Un code est une valeur de CueUseType ; ce qui suit une virgule est une valeur de VocalType ou de ThemeType, pour une cellule à part. Les durées sont obligatoires ; codes et titres le sont là où ils sont connus.</translation>
    </message>
    <message>
      <source>CU01.02 writes CueStartTime as T1H2M3S where CU01.01 and the duration have PT1H2M3S; both are in DDEX's text.</source>
      <translation>CU01.02 écrit CueStartTime comme T1H2M3S, là où CU01.01 et la durée ont PT1H2M3S ; les deux figurent dans le texte de DDEX.</translation>
    </message>
    <message>
      <source>The theme of a film may be Theme or FilmTheme; Theme is written.</source>
      <translation>Le thème d’un film peut être Theme ou FilmTheme ; on écrit Theme.</translation>
    </message>
    <message>
      <source>Radio or jukebox that the characters hear, and teasers and recaps, as Background.</source>
      <translation>Une radio ou un juke-box que les personnages entendent, ainsi qu’accroches et rappels, comme Background.</translation>
    </message>
    <message>
      <source>Which of the record's cells take writers and publishers was not seen whole.</source>
      <translation>Quelles cellules de l’enregistrement reçoivent auteurs et éditeurs n’a pas été vu en entier.</translation>
    </message>
    <message>
      <source>GEMA and GVL</source>
      <translation>GEMA et GVL</translation>
    </message>
    <message>
      <source>Germany: composer and performer apart, one identifier a cell, no line breaks in cells, the headings on every page, at least 10 point.</source>
      <translation>Allemagne : compositeur et interprète séparés, un identifiant par cellule, pas de saut de ligne dans les cellules, les intitulés sur chaque page, 10 points au moins.</translation>
    </message>
    <message>
      <source>No form of GEMA or GVL was seen; the rules are those that broadcasters hand on.</source>
      <translation>Aucun formulaire de la GEMA ou de la GVL n’a été vu ; les règles sont celles que transmettent les diffuseurs.</translation>
    </message>
    <message>
      <source>The usage codes are CISAC's; what GEMA asks for was not seen.</source>
      <translation>Les codes d’usage sont ceux de la CISAC ; ce que demande la GEMA n’a pas été vu.</translation>
    </message>
    <message>
      <source>House style</source>
      <translation>Style maison</translation>
    </message>
    <message>
      <source>A complete professional sheet, not bound to one recipient: every cue, frame-exact times, shares of writers and of publishers 100 % each.</source>
      <translation>Un relevé complet, lié à aucun destinataire : chaque cue, des temps à l'image près, les parts des auteurs et des éditeurs à 100 % chacune.</translation>
    </message>
    <message>
      <source>IPRS</source>
      <translation>IPRS</translation>
    </message>
    <message>
      <source>India. Uses of a work are counted and their durations added up; instrumental or vocal and the place in the film make one code. Composers and lyricists share one half, the publisher has the other. Company logos have no code.</source>
      <translation>Inde. Les usages d'une œuvre sont comptés et leurs durées additionnées ; instrumental ou vocal et la place dans le film font un seul code. Compositeurs et paroliers partagent une moitié, l'éditeur a l'autre. Les logos de sociétés n'ont pas de code.</translation>
    </message>
    <message>
      <source>Radio or jukebox that the characters hear as FI or FV.</source>
      <translation>Une radio ou un juke-box que les personnages entendent comme FI ou FV.</translation>
    </message>
    <message>
      <source>Roles besides C, A and E (CA, AR, AD, SE) are taken to be accepted by their CISAC code.</source>
      <translation>Nous supposons que les rôles autres que C, A et E (CA, AR, AD, SE) sont acceptés sous leur code CISAC.</translation>
    </message>
    <message>
      <source>The layout was not seen in a document of IPRS itself.</source>
      <translation>La présentation n’a été vue dans aucun document de l’IPRS elle-même.</translation>
    </message>
    <message>
      <source>PRS for Music</source>
      <translation>PRS for Music</translation>
    </message>
    <message>
      <source>United Kingdom. Specially commissioned cues with the same owners are grouped under the production's title. Origin letters: C commercial, L library, V video, X specially commissioned; P live performance has no origin of ours.</source>
      <translation>Royaume-Uni. Les cues de commande des mêmes ayants droit sont regroupés sous le titre de la production. Lettres d'origine : C commerce, L illustration, V vidéo, X commande ; P (joué en direct) n'a pas d'origine chez nous.</translation>
    </message>
    <message>
      <source>PRS's own columns and words for usage are not public to us; the words are those of the BBC.</source>
      <translation>Les colonnes et les mots de la PRS pour l’usage ne nous sont pas accessibles ; les mots sont ceux de la BBC.</translation>
    </message>
    <message>
      <source>RapidCue (ASCAP and BMI)</source>
      <translation>RapidCue (ASCAP, BMI)</translation>
    </message>
    <message>
      <source>The cue sheet that ASCAP and BMI agreed on in 2016. Visual needs the performer on camera: a jukebox is background. BMI counts on-camera humming and whistling as vocal, and credits a theme only when the work opens or closes several episodes; else it is feature or background.</source>
      <translation>Le relevé sur lequel ASCAP et BMI se sont accordés en 2016. Visual demande l'interprète à l'image : un juke-box est un fond. BMI compte fredonner et siffler à l'image comme du chant, et ne reconnaît un thème que si l'œuvre ouvre ou ferme plusieurs épisodes ; sinon c'est Feature ou Background.</translation>
    </message>
    <message>
      <source>Which facts of the header are mandatory is not said by the layout.</source>
      <translation>La présentation ne dit pas quelles données de l’en-tête sont obligatoires.</translation>
    </message>
    <message>
      <source>Radio or jukebox that the characters hear as BI or BV rests on the rule that visual needs the performer on camera.</source>
      <translation>Une radio ou un juke-box que les personnages entendent comme BI ou BV repose sur la règle que Visual demande l’interprète à l’image.</translation>
    </message>
    <message>
      <source>The words for roles are those of the RapidCue report's legend as third parties print it; ES, AQ and PA are not in it.</source>
      <translation>Les mots pour les rôles sont ceux de la légende du rapport RapidCue telle que des tiers l’impriment ; ES, AQ et PA n’y sont pas.</translation>
    </message>
    <message>
      <source>S4C</source>
      <translation>S4C</translation>
    </message>
    <message>
      <source>The Welsh broadcaster's form 408: usage is Background, Featured or Signature, origin and the commission mark are always asked for, at least one pair of times for each cue. Persons are given by forename and surname; only a publisher may be a company. Many commissioned cues may stand under the programme's title.</source>
      <translation>Formulaire 408 du diffuseur gallois : l'usage est Background, Featured ou Signature, l'origine et la mention de commande sont toujours demandées, au moins une paire de temps par cue. Les personnes ont prénom et nom ; seul un éditeur peut être une société. Beaucoup de cues de commande peuvent figurer sous le titre de l'émission.</translation>
    </message>
    <message>
      <source>Which of label, ISRC, catalogue number, ISWC and track number are mandatory depends on the origin; the list itself was not seen whole.</source>
      <translation>Ce qui est obligatoire parmi label, ISRC, numéro de catalogue, ISWC et numéro de piste dépend de l’origine ; la liste elle-même n’a pas été vue en entier.</translation>
    </message>
    <message>
      <source>Radio or jukebox that the characters hear may be Background or Featured.</source>
      <translation>Une radio ou un juke-box que les personnages entendent peut être Background ou Featured.</translation>
    </message>
    <message>
      <source>S4C's words for the origin are taken to be the British letters.</source>
      <translation>Nous supposons que S4C emploie pour l’origine les lettres britanniques.</translation>
    </message>
    <message>
      <source>SESAC</source>
      <translation>SESAC</translation>
    </message>
    <message>
      <source>As RapidCue, but writers and publishers divide one 100 %, half each.</source>
      <translation>Comme RapidCue, mais auteurs et éditeurs se partagent un seul 100 %, moitié-moitié.</translation>
    </message>
    <message>
      <source>SESAC's usage codes are taken to be those of RapidCue.</source>
      <translation>Nous supposons que les codes d’usage de SESAC sont ceux de RapidCue.</translation>
    </message>
    <message>
      <source>SOCAN</source>
      <translation>SOCAN</translation>
    </message>
    <message>
      <source>Canada. SOCAN's form follows the global standard; sheets in other forms are taken too, the producer's being the authoritative one. Usage is theme, feature, background or logo.</source>
      <translation>Canada. Le formulaire de la SOCAN suit le standard mondial ; d'autres formes sont acceptées aussi, celle du producteur fait foi. L'usage est Theme, Feature, Background ou Logo.</translation>
    </message>
    <message>
      <source>The form's exact columns were not seen.</source>
      <translation>Les colonnes exactes du formulaire n’ont pas été vues.</translation>
    </message>
    <message>
      <source>What counts as Feature, and radio or jukebox that the characters hear as Background.</source>
      <translation>Ce qui compte comme Feature, et une radio ou un juke-box que les personnages entendent comme Background.</translation>
    </message>
    <message>
      <source>Streaming service (Netflix style)</source>
      <translation>Streaming (type Netflix)</translation>
    </message>
    <message>
      <source>Every cue with timecodes, IPI numbers and ISWC, and for each writer and publisher whether the service holds a direct licence, which is left for you to fill in.</source>
      <translation>Chaque cue avec timecodes, numéros IPI et ISWC, et pour chaque auteur et éditeur si le service a une licence directe, ce qu'il vous reste à remplir.</translation>
    </message>
    <message>
      <source>No delivery specification for music was seen: columns, codes and what is mandatory are taken from sheets in use.</source>
      <translation>Aucun cahier des charges pour la musique n’a été vu : colonnes, codes et données obligatoires viennent de relevés en circulation.</translation>
    </message>
    <message>
      <source>TONO and NCB</source>
      <translation>TONO et NCB</translation>
    </message>
    <message>
      <source>Norway and the Nordic copyright bureau: all music must be reported, commissioned music marked as such, one file for each programme or episode, channel and date on every row.</source>
      <translation>Norvège et bureau nordique : toute la musique doit être déclarée, la musique de commande comme telle, un fichier par émission ou épisode, chaîne et date sur chaque ligne.</translation>
    </message>
    <message>
      <source>The names of the fixed columns were not seen.</source>
      <translation>Les noms des colonnes fixes n’ont pas été vus.</translation>
    </message>
    <message>
      <source>Publishers often have a third in the Nordic countries; two thirds for the writers and one for the publishers is taken as the rule.</source>
      <translation>Dans les pays nordiques, les éditeurs ont souvent un tiers ; la règle prise est de deux tiers pour les auteurs et un pour l’éditeur.</translation>
    </message>
    <message>
      <source>The usage codes are CISAC's; what TONO asks for was not seen.</source>
      <translation>Les codes d’usage sont ceux de la CISAC ; ce que demande TONO n’a pas été vu.</translation>
    </message>
    <message>
      <source>Classic US sheet</source>
      <translation>Relevé US classique</translation>
    </message>
    <message>
      <source>Header and a plain list, writers marked W and publishers P, each side 100 %. The older codes: TO and TC for the theme at the opening and the close, EE for the company logo.</source>
      <translation>En-tête et simple liste, auteurs marqués W et éditeurs P, chaque côté à 100 %. Les anciens codes : TO et TC pour le thème d'ouverture et de fin, EE pour le logo.</translation>
    </message>
    <message>
      <source>Main titles are TO or MT, end titles TC or ET, logos EE or L; the first of each is written.</source>
      <translation>Les génériques de début sont TO ou MT, de fin TC ou ET, les logos EE ou L ; le premier de chaque est écrit.</translation>
    </message>
  </context>
  <context>
    <name>ProfilesDialog</name>
    <message>
      <source>Recipients</source>
      <translation>Destinataires</translation>
    </message>
    <message>
      <source>Copy…</source>
      <translation>Copier…</translation>
    </message>
    <message>
      <source>Make a recipient of your own from this one</source>
      <translation>En faire un destinataire à vous</translation>
    </message>
    <message>
      <source>Open file</source>
      <translation>Ouvrir le fichier</translation>
    </message>
    <message>
      <source>Edit your own recipient in the program for text files</source>
      <translation>Modifier votre destinataire dans le programme des fichiers texte</translation>
    </message>
    <message>
      <source>Open folder</source>
      <translation>Ouvrir le dossier</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <source>faulty</source>
      <translation>fautif</translation>
    </message>
    <message>
      <source>your own</source>
      <translation>le vôtre</translation>
    </message>
    <message>
      <source>The copy is yours: open its file and change what differs.</source>
      <translation>La copie est à vous : ouvrez son fichier et changez ce qui diffère.</translation>
    </message>
    <message>
      <source>Delete {0}? Its file is gone then; what was delivered by it keeps its rules.</source>
      <translation>Supprimer {0} ? Son fichier disparaît ; ce qui a été remis selon lui garde ses règles.</translation>
    </message>
    <message>
      <source>Delete {0}? Its file is gone then, and the one that comes with Cuefolio is used again.</source>
      <translation>Supprimer {0} ? Son fichier disparaît, et celui fourni avec Cuefolio sert de nouveau.</translation>
    </message>
    <message>
      <source>Delete it</source>
      <translation>Le supprimer</translation>
    </message>
  </context>
  <context>
    <name>QuestionBar</name>
    <message>
      <source>Show</source>
      <translation>Montrer</translation>
    </message>
    <message>
      <source>One cue</source>
      <translation>Un cue</translation>
    </message>
    <message>
      <source>One song</source>
      <translation>Une chanson</translation>
    </message>
    <message>
      <source>Two cues</source>
      <translation>Deux cues</translation>
    </message>
    <message>
      <source>Two songs</source>
      <translation>Deux chansons</translation>
    </message>
    <message>
      <source>{0} more</source>
      <translation>{0} de plus</translation>
    </message>
    <message>
      <source>“{0}” stops at {1} and goes on {2} s later. Is it one cue?</source>
      <translation>« {0} » s’arrête à {1} et reprend {2} s plus tard. Est-ce un seul cue ?</translation>
    </message>
    <message>
      <source>“{0}” and “{1}” begin alike. Are they one song?</source>
      <translation>« {0} » et « {1} » commencent de la même façon. Est-ce une seule chanson ?</translation>
    </message>
  </context>
  <context>
    <name>ReadinessFigure</name>
    <message>
      <source>on the cue sheet</source>
      <translation>sur le relevé</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Prêt</translation>
    </message>
    <message>
      <source>cue sheet</source>
      <translation>relevé musical</translation>
    </message>
    <message>
      <source>What the cue sheet lacks: a click shows the list</source>
      <translation>Ce qui manque au relevé : un clic montre la liste</translation>
    </message>
  </context>
  <context>
    <name>Reasons</name>
    <message>
      <source>{0} = {1} frames at {2} fps</source>
      <translation>{0} = {1} images à {2} i/s</translation>
    </message>
    <message>
      <source>Exact length: {0}.</source>
      <translation>Longueur exacte : {0}.</translation>
    </message>
    <message>
      <source>Exact length of {0} stretches together: {1}.</source>
      <translation>Longueur exacte de {0} passages ensemble : {1}.</translation>
    </message>
    <message>
      <source>Not reported, because it is sound design.</source>
      <translation>Non déclaré, car c'est du design sonore.</translation>
    </message>
    <message>
      <source>Not reported, because it was omitted from the cut.</source>
      <translation>Non déclaré, car il a été retiré du montage.</translation>
    </message>
    <message>
      <source>{0} frames are left.</source>
      <translation>Il reste {0} images.</translation>
    </message>
    <message>
      <source>{0} frames go on in {1}, the same work, which enters later; the sheet counts them there.</source>
      <translation>{0} images continuent dans {1}, la même œuvre, qui entre plus tard ; le relevé les compte là.</translation>
    </message>
    <message>
      <source>{0} frames sound together with {1}, which enters later; the sheet counts them there.</source>
      <translation>{0} images sonnent en même temps que {1}, qui entre plus tard ; le relevé les compte là.</translation>
    </message>
    <message>
      <source>In {2} places {0} frames go on in {1}, the same work; the sheet counts them there.</source>
      <translation>À {2} endroits, {0} images continuent dans {1}, la même œuvre ; le relevé les compte là.</translation>
    </message>
    <message>
      <source>In {2} places {0} frames sound together with {1}; the sheet counts them there.</source>
      <translation>À {2} endroits, {0} images sonnent en même temps que {1} ; le relevé les compte là.</translation>
    </message>
    <message>
      <source>a cue without a name</source>
      <translation>un cue sans nom</translation>
    </message>
    <message>
      <source>{0} frames more sound together with {1} other songs; the sheet counts them there.</source>
      <translation>{0} autres images sonnent en même temps que {1} autres morceaux ; le relevé les compte là.</translation>
    </message>
    <message>
      <source>{0} frames = {1} s, raised to the least of one second: {2}.</source>
      <translation>{0} images = {1} s, portées au minimum d'une seconde : {2}.</translation>
    </message>
    <message>
      <source>{0} frames = {1} s, rounded up to whole seconds: {2}.</source>
      <translation>{0} images = {1} s, arrondies à la seconde supérieure : {2}.</translation>
    </message>
    <message>
      <source>{0} frames = {1} s, rounded down to whole seconds: {2}.</source>
      <translation>{0} images = {1} s, arrondies à la seconde inférieure : {2}.</translation>
    </message>
    <message>
      <source>{0} frames = {1} s, rounded half up to whole seconds: {2}.</source>
      <translation>{0} images = {1} s, arrondies à la seconde la plus proche : {2}.</translation>
    </message>
  </context>
  <context>
    <name>Rebuild</name>
    <message>
      <source>With {0} no cue changes.</source>
      <translation>Avec {0}, aucun cue ne change.</translation>
    </message>
    <message>
      <source>{0} become {1}</source>
      <translation>{0} réunis en {1}</translation>
    </message>
    <message>
      <source>{0} cut into {1}</source>
      <translation>{0} à couper en {1}</translation>
    </message>
    <message>
      <source>{0} with other times</source>
      <translation>{0} avec d’autres temps</translation>
    </message>
    <message>
      <source>With {0}: {1}.</source>
      <translation>Avec {0} : {1}.</translation>
    </message>
    <message>
      <source>{0} s</source>
      <translation>{0} s</translation>
    </message>
    <message>
      <source>{0} dB</source>
      <translation>{0} dB</translation>
    </message>
    <message>
      <source>the values of each import</source>
      <translation>les valeurs de chaque import</translation>
    </message>
    <message>
      <source>{0} ({1})</source>
      <translation>{0} ({1})</translation>
    </message>
    <message>
      <source>and {0} more</source>
      <translation>et {0} de plus</translation>
    </message>
    <message>
      <source>Left alone: {0}.</source>
      <translation>Laissé tel quel : {0}.</translation>
    </message>
    <message>
      <source>Heard now and in no cue: {0}. Only another import makes cues of these places.</source>
      <translation>Audible maintenant et dans aucun cue : {0}. Seul un nouvel import en fait des cues.</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>Avant</translation>
    </message>
    <message>
      <source>Then</source>
      <translation>Après</translation>
    </message>
    <message>
      <source>New cue</source>
      <translation>Nouveau cue</translation>
    </message>
    <message>
      <source>In {0}</source>
      <translation>Dans {0}</translation>
    </message>
    <message>
      <source>Left alone: {0}</source>
      <translation>Reste tel quel : {0}</translation>
    </message>
    <message>
      <source>New, a part of {0}</source>
      <translation>Nouveau, une partie de {0}</translation>
    </message>
    <message>
      <source>Takes in {0}</source>
      <translation>Absorbe {0}</translation>
    </message>
    <message>
      <source>Cut into {0}</source>
      <translation>Coupé en {0}</translation>
    </message>
    <message>
      <source>Other times</source>
      <translation>Autres temps</translation>
    </message>
    <message>
      <source>a cue without a number</source>
      <translation>un cue sans numéro</translation>
    </message>
  </context>
  <context>
    <name>RebuildBlock</name>
    <message>
      <source>What these values change</source>
      <translation>Ce que ces valeurs changent</translation>
    </message>
    <message>
      <source>What becomes of this cue</source>
      <translation>Ce que devient ce cue</translation>
    </message>
    <message>
      <source>Rebuild cues</source>
      <translation>Recalculer les cues</translation>
    </message>
    <message>
      <source>Join, cut and move the cues as the line above says, as one step</source>
      <translation>Réunir, couper et déplacer les cues comme le dit la ligne ci-dessus, en une seule étape</translation>
    </message>
    <message>
      <source>Which cues…</source>
      <translation>Quels cues…</translation>
    </message>
    <message>
      <source>List the cues that change and those that are left alone</source>
      <translation>Lister les cues qui changent et ceux qui restent</translation>
    </message>
    <message>
      <source>Rebuilding cues</source>
      <translation>Recalcul des cues</translation>
    </message>
  </context>
  <context>
    <name>RebuildDialog</name>
    <message>
      <source>What changes</source>
      <translation>Ce qui change</translation>
    </message>
    <message>
      <source>What becomes of it</source>
      <translation>Ce qu’il devient</translation>
    </message>
    <message>
      <source>Cues that change or are left alone</source>
      <translation>Cues qui changent ou restent</translation>
    </message>
    <message>
      <source>Rebuild cues</source>
      <translation>Recalculer les cues</translation>
    </message>
  </context>
  <context>
    <name>ReceivedModel</name>
    <message>
      <source>Cue</source>
      <translation>Cue</translation>
    </message>
    <message>
      <source>In</source>
      <translation>Début</translation>
    </message>
    <message>
      <source>Length</source>
      <translation>Longueur</translation>
    </message>
    <message>
      <source>Use</source>
      <translation>Emploi</translation>
    </message>
    <message>
      <source>Writers</source>
      <translation>Auteurs</translation>
    </message>
    <message>
      <source>Publishers</source>
      <translation>Éditeurs</translation>
    </message>
  </context>
  <context>
    <name>RecentRow</name>
    <message>
      <source>Leave {0} out of this list</source>
      <translation>Retirer {0} de cette liste</translation>
    </message>
    <message>
      <source>Leave it out of this list; the file stays as it is (Delete)</source>
      <translation>Retirer de cette liste ; le fichier reste tel quel (Suppr)</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Ouvrir</translation>
    </message>
    <message>
      <source>Leave out of this list</source>
      <translation>Retirer de cette liste</translation>
    </message>
  </context>
  <context>
    <name>RecipientPart</name>
    <message>
      <source>Recipient</source>
      <translation>Destinataire</translation>
    </message>
    <message>
      <source>For whom the sheet is: its profile decides codes, times, shares and lines</source>
      <translation>À qui va le relevé : son profil décide des codes, des temps, des parts et des lignes</translation>
    </message>
    <message>
      <source>{0}  (faulty file)</source>
      <translation>{0}  (fichier défectueux)</translation>
    </message>
    <message>
      <source>1 fact is not confirmed</source>
      <translation>1 donnée n'est pas confirmée</translation>
    </message>
    <message>
      <source>{0} facts are not confirmed</source>
      <translation>{0} données ne sont pas confirmées</translation>
    </message>
  </context>
  <context>
    <name>Recipients</name>
    <message>
      <source>must</source>
      <translation>exigé</translation>
    </message>
    <message>
      <source>wanted</source>
      <translation>souhaité</translation>
    </message>
    <message>
      <source>Main title</source>
      <translation>Générique de début</translation>
    </message>
    <message>
      <source>End title</source>
      <translation>Générique de fin</translation>
    </message>
    <message>
      <source>Company logo</source>
      <translation>Logo de société</translation>
    </message>
    <message>
      <source>Performed on camera</source>
      <translation>Interprété à l'image</translation>
    </message>
    <message>
      <source>Heard by the characters, not seen</source>
      <translation>Entendu par les personnages, non vu</translation>
    </message>
    <message>
      <source>Featured, heard by the audience only</source>
      <translation>Au premier plan, pour le public seul</translation>
    </message>
    <message>
      <source>Background</source>
      <translation>Fond</translation>
    </message>
    <message>
      <source>Bumper</source>
      <translation>Habillage</translation>
    </message>
    <message>
      <source>Teaser, recap</source>
      <translation>Teaser, résumé</translation>
    </message>
    <message>
      <source>half a second and more goes up</source>
      <translation>la demi-seconde et plus va vers le haut</translation>
    </message>
    <message>
      <source>always up</source>
      <translation>toujours vers le haut</translation>
    </message>
    <message>
      <source>always down</source>
      <translation>toujours vers le bas</translation>
    </message>
    <message>
      <source>{0}, at least one second</source>
      <translation>{0}, au moins une seconde</translation>
    </message>
    <message>
      <source>writers 100 %, publishers 100 %</source>
      <translation>auteurs 100 %, éditeurs 100 %</translation>
    </message>
    <message>
      <source>one 100 %: writers {0}, publishers {1}</source>
      <translation>un seul 100 % : auteurs {0}, éditeurs {1}</translation>
    </message>
    <message>
      <source>not allowed</source>
      <translation>non admis</translation>
    </message>
    <message>
      <source>title of the production</source>
      <translation>titre de la production</translation>
    </message>
    <message>
      <source>usage code</source>
      <translation>code d'usage</translation>
    </message>
    <message>
      <source>allowed, one line called “{0}”</source>
      <translation>admis, une ligne intitulée « {0} »</translation>
    </message>
    <message>
      <source>{0}, coded {1}</source>
      <translation>{0}, code {1}</translation>
    </message>
    <message>
      <source>by time</source>
      <translation>par temps</translation>
    </message>
    <message>
      <source>by cue number</source>
      <translation>par numéro de cue</translation>
    </message>
    <message>
      <source>by title</source>
      <translation>par titre</translation>
    </message>
    <message>
      <source>Shares</source>
      <translation>Parts</translation>
    </message>
    <message>
      <source>Totals of shares</source>
      <translation>Totaux des parts</translation>
    </message>
    <message>
      <source>may miss 100 % by {0} %</source>
      <translation>peuvent manquer 100 % de {0} %</translation>
    </message>
    <message>
      <source>Rounding</source>
      <translation>Arrondi</translation>
    </message>
    <message>
      <source>Overlaps</source>
      <translation>Chevauchements</translation>
    </message>
    <message>
      <source>count for the later entrance only</source>
      <translation>comptent pour la dernière entrée seulement</translation>
    </message>
    <message>
      <source>count for each cue</source>
      <translation>comptent pour chaque cue</translation>
    </message>
    <message>
      <source>Repeated uses</source>
      <translation>Usages répétés</translation>
    </message>
    <message>
      <source>each has its line</source>
      <translation>chacun a sa ligne</translation>
    </message>
    <message>
      <source>one line with the number of uses</source>
      <translation>une ligne avec le nombre d'usages</translation>
    </message>
    <message>
      <source>Roll-up of score</source>
      <translation>Regroupement</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Ordre</translation>
    </message>
  </context>
  <context>
    <name>Reconcile</name>
    <message>
      <source>(no title)</source>
      <translation>(sans titre)</translation>
    </message>
    <message>
      <source>new: becomes a cue</source>
      <translation>nouvelle : devient un cue</translation>
    </message>
    <message>
      <source>only on ours</source>
      <translation>chez nous seuls</translation>
    </message>
    <message>
      <source>both say the same</source>
      <translation>les deux disent la même chose</translation>
    </message>
    <message>
      <source>Writers</source>
      <translation>Auteurs</translation>
    </message>
    <message>
      <source>Publishers</source>
      <translation>Éditeurs</translation>
    </message>
    <message>
      <source>({0} more)</source>
      <translation>({0} de plus)</translation>
    </message>
  </context>
  <context>
    <name>ReconcileCommands</name>
    <message>
      <source>Sheets are looked at one by one, so of these only “{0}” is taken.</source>
      <translation>Les relevés se regardent un par un ; parmi ceux-ci, seul « {0} » est pris.</translation>
    </message>
    <message>
      <source>“{0}” was added with {1}.</source>
      <translation>« {0} » a été ajouté avec {1}.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
  </context>
  <context>
    <name>RecordingCard</name>
    <message>
      <source>No recording selected</source>
      <translation>Aucun enregistrement sélectionné</translation>
    </message>
    <message>
      <source>Select one to see its files and tags.</source>
      <translation>Sélectionnez-en un pour voir ses fichiers et ses balises.</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>Balise</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>Valeur</translation>
    </message>
    <message>
      <source>Files and tags of the recording</source>
      <translation>Fichiers et balises de l'enregistrement</translation>
    </message>
    <message>
      <source>{0} LUFS</source>
      <translation>{0} LUFS</translation>
    </message>
    <message>
      <source>peak {0} dBTP</source>
      <translation>crête {0} dBTP</translation>
    </message>
    <message>
      <source>Silence</source>
      <translation>Silence</translation>
    </message>
    <message>
      <source>No file yet</source>
      <translation>Pas encore de fichier</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message>
      <source>{0} channels</source>
      <translation>{0} canaux</translation>
    </message>
    <message>
      <source>{0} bit</source>
      <translation>{0} bits</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>manquant</translation>
    </message>
    <message>
      <source>Sound</source>
      <translation>Son</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Emplacement</translation>
    </message>
  </context>
  <context>
    <name>ReelModel</name>
    <message>
      <source>Reel</source>
      <translation>Bobine</translation>
    </message>
    <message>
      <source>Starts at</source>
      <translation>Commence à</translation>
    </message>
  </context>
  <context>
    <name>ReelTable</name>
    <message>
      <source>Reels</source>
      <translation>Bobines</translation>
    </message>
    <message>
      <source>Add reel</source>
      <translation>Ajouter une bobine</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Retirer</translation>
    </message>
  </context>
  <context>
    <name>RemarksBar</name>
    <message>
      <source>What there is to know of the file</source>
      <translation>Ce qu’il faut savoir du fichier</translation>
    </message>
    <message>
      <source>Show less</source>
      <translation>Montrer moins</translation>
    </message>
    <message>
      <source>{0} more</source>
      <translation>{0} de plus</translation>
    </message>
  </context>
  <context>
    <name>RememberedDialog</name>
    <message>
      <source>Remembered answers</source>
      <translation>Réponses retenues</translation>
    </message>
    <message>
      <source>The next timeline of “{0}” goes by these answers.</source>
      <translation>La prochaine timeline de « {0} » suit ces réponses.</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Quoi</translation>
    </message>
    <message>
      <source>Held for</source>
      <translation>Tenu pour</translation>
    </message>
    <message>
      <source>Remembered for</source>
      <translation>Retenu pour</translation>
    </message>
    <message>
      <source>Delete forgets the selected answers.</source>
      <translation>Suppr oublie les réponses sélectionnées.</translation>
    </message>
    <message>
      <source>Nothing is remembered</source>
      <translation>Rien n’est retenu</translation>
    </message>
    <message>
      <source>What you say of tracks and names in a review is remembered when you import.</source>
      <translation>Ce que vous dites des pistes et des noms dans une revue est retenu à l’importation.</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>Oublier</translation>
    </message>
    <message>
      <source>track</source>
      <translation>piste</translation>
    </message>
    <message>
      <source>clip or title</source>
      <translation>clip ou titre</translation>
    </message>
    <message>
      <source>the series</source>
      <translation>la série</translation>
    </message>
    <message>
      <source>this production</source>
      <translation>cette production</translation>
    </message>
  </context>
  <context>
    <name>ResultMap</name>
    <message>
      <source>Film map of the cues that would be imported</source>
      <translation>Carte du film des cues qui seraient importés</translation>
    </message>
  </context>
  <context>
    <name>ReviewDialog</name>
    <message>
      <source>Import into “{0}”</source>
      <translation>Importer dans « {0} »</translation>
    </message>
    <message>
      <source>Import a timeline</source>
      <translation>Importer une timeline</translation>
    </message>
    <message>
      <source>Other file…</source>
      <translation>Autre fichier…</translation>
    </message>
    <message>
      <source>Which timeline?</source>
      <translation>Quelle timeline ?</translation>
    </message>
    <message>
      <source>Choose an EDL, FCP7 XML, FCPXML, AAF, OTIO, Pro Tools session text, Premiere project or list of markers, or drop it here. Nothing is stored before you have seen what comes of it.</source>
      <translation>Choisissez une EDL, un XML FCP7, un FCPXML, un AAF, un OTIO, un texte de session Pro Tools, un projet Premiere ou une liste de marqueurs, ou déposez-le ici. Rien n’est enregistré avant que vous n’ayez vu ce qui en sort.</translation>
    </message>
    <message>
      <source>Choose files…</source>
      <translation>Choisir des fichiers…</translation>
    </message>
    <message>
      <source>Choose a folder…</source>
      <translation>Choisir un dossier…</translation>
    </message>
    <message>
      <source>Take back (Ctrl+Z)</source>
      <translation>Reprendre (Ctrl+Z)</translation>
    </message>
    <message>
      <source>Take back the last answer of this review</source>
      <translation>Reprendre la dernière réponse de cette revue</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Importer</translation>
    </message>
    <message>
      <source>Choose timelines</source>
      <translation>Choisir des timelines</translation>
    </message>
    <message>
      <source>Timelines ({0})</source>
      <translation>Timelines ({0})</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>Choose a folder of time-stamped sound files</source>
      <translation>Choisir un dossier de fichiers son horodatés</translation>
    </message>
    <message>
      <source>Nothing was imported yet: reading {0} forgets what you said here.</source>
      <translation>Rien n’est encore importé : lire {0} fait oublier ce que vous avez dit ici.</translation>
    </message>
    <message>
      <source>Read it</source>
      <translation>Lire</translation>
    </message>
    <message>
      <source>Reading the timeline…</source>
      <translation>Lecture de la timeline…</translation>
    </message>
    <message>
      <source>Working out the cues…</source>
      <translation>Calcul des cues…</translation>
    </message>
    <message>
      <source>The file says its frame rate itself, so it stays at {0}.</source>
      <translation>Le fichier indique lui-même sa cadence, elle reste donc {0}.</translation>
    </message>
    <message>
      <source>The file says its start itself, so it stays at {0}.</source>
      <translation>Le fichier indique lui-même son début, il reste donc {0}.</translation>
    </message>
    <message>
      <source>Most of the music is muted ({0}), as delivered tracks often are in their session.</source>
      <translation>La plus grande part de la musique est muette ({0}), comme souvent les pistes livrées dans leur session.</translation>
    </message>
    <message>
      <source>Include muted</source>
      <translation>Inclure les muets</translation>
    </message>
    <message>
      <source>Music becomes cues, as one step; what is unsure stays out</source>
      <translation>La musique devient des cues, en une seule étape ; ce qui est incertain reste dehors</translation>
    </message>
    <message>
      <source>Import {0}</source>
      <translation>Importer {0}</translation>
    </message>
    <message>
      <source>Import markers and scenes</source>
      <translation>Importer marqueurs et scènes</translation>
    </message>
    <message>
      <source>Import 1 marker</source>
      <translation>Importer 1 marqueur</translation>
    </message>
    <message>
      <source>Import {0} markers</source>
      <translation>Importer {0} marqueurs</translation>
    </message>
    <message>
      <source>Mend the marked field first.</source>
      <translation>Corrigez d’abord le champ marqué.</translation>
    </message>
    <message>
      <source>Tick “Import it once more” first.</source>
      <translation>Cochez d’abord « Importer encore une fois ».</translation>
    </message>
    <message>
      <source>Tick “Take what could be read” first.</source>
      <translation>Cochez d’abord « Prendre ce qui a pu être lu ».</translation>
    </message>
    <message>
      <source>Importing the timeline</source>
      <translation>Import de la timeline</translation>
    </message>
    <message>
      <source>Nothing was imported yet: closing forgets what you said here.</source>
      <translation>Rien n’a encore été importé : fermer oublie ce que vous avez dit ici.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
  </context>
  <context>
    <name>ReviewModel</name>
    <message>
      <source>Number</source>
      <translation>Numéro</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titre</translation>
    </message>
    <message>
      <source>In</source>
      <translation>Début</translation>
    </message>
    <message>
      <source>Out</source>
      <translation>Fin</translation>
    </message>
    <message>
      <source>Length</source>
      <translation>Longueur</translation>
    </message>
    <message>
      <source>Audible</source>
      <translation>Audible</translation>
    </message>
    <message>
      <source>Tracks</source>
      <translation>Pistes</translation>
    </message>
    <message>
      <source>Known as</source>
      <translation>Connu comme</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <source>{0}: {1}, {2} audible</source>
      <translation>{0} : {1}, {2} audibles</translation>
    </message>
    <message>
      <source>in the catalogue as “{0}”</source>
      <translation>au catalogue sous « {0} »</translation>
    </message>
    <message>
      <source>needs its own cue sheet</source>
      <translation>demande son propre relevé</translation>
    </message>
    <message>
      <source>from the mix of “{0}”</source>
      <translation>du mixage de « {0} »</translation>
    </message>
    <message>
      <source>{0} s after the last one</source>
      <translation>{0} s après le dernier</translation>
    </message>
    <message>
      <source>again</source>
      <translation>de nouveau</translation>
    </message>
    <message>
      <source>In the file: {0}</source>
      <translation>Dans le fichier : {0}</translation>
    </message>
    <message>
      <source>Found by {0}; its writers and publishers come too.</source>
      <translation>Trouvé par : {0} ; auteurs et éditeurs viennent avec.</translation>
    </message>
  </context>
  <context>
    <name>ReviewPage</name>
    <message>
      <source>Music (M)</source>
      <translation>Musique (M)</translation>
    </message>
    <message>
      <source>Take what is selected as music</source>
      <translation>Prendre la sélection comme musique</translation>
    </message>
    <message>
      <source>Unsure (U)</source>
      <translation>Incertain (U)</translation>
    </message>
    <message>
      <source>Keep what is selected for later</source>
      <translation>Garder la sélection pour plus tard</translation>
    </message>
    <message>
      <source>Leave out (X)</source>
      <translation>Écarter (X)</translation>
    </message>
    <message>
      <source>Leave out what is selected</source>
      <translation>Écarter la sélection</translation>
    </message>
    <message>
      <source>Join (J)</source>
      <translation>Joindre (J)</translation>
    </message>
    <message>
      <source>Selected cues of one song are one cue</source>
      <translation>Les cues sélectionnés d’une chanson n’en font qu’un</translation>
    </message>
    <message>
      <source>Split… (S)</source>
      <translation>Diviser… (S)</translation>
    </message>
    <message>
      <source>Make two cues of one</source>
      <translation>Faire deux cues d’un seul</translation>
    </message>
    <message>
      <source>not at all</source>
      <translation>pas du tout</translation>
    </message>
    <message>
      <source>for this production</source>
      <translation>pour cette production</translation>
    </message>
    <message>
      <source>for the series</source>
      <translation>pour la série</translation>
    </message>
    <message>
      <source>Remember the answers</source>
      <translation>Retenir les réponses</translation>
    </message>
    <message>
      <source>What you said of tracks and names, for the next import</source>
      <translation>Ce que vous avez dit des pistes et des noms, pour le prochain import</translation>
    </message>
    <message>
      <source>Remembered…</source>
      <translation>Retenu…</translation>
    </message>
    <message>
      <source>See what is remembered of tracks and names, and forget it</source>
      <translation>Voir ce qui est retenu des pistes et des noms, et l’oublier</translation>
    </message>
    <message>
      <source>Nothing here says that it is music. Tick the music tracks at the left, or choose cues and press M.</source>
      <translation>Rien n’indique ici de la musique. Cochez les pistes de musique à gauche, ou choisissez des cues et appuyez sur M.</translation>
    </message>
    <message>
      <source>Everything was left out. Unfold “Left out” to see why, or tick the music tracks at the left.</source>
      <translation>Tout a été écarté. Dépliez « Écarté » pour voir pourquoi, ou cochez les pistes de musique à gauche.</translation>
    </message>
    <message>
      <source>This sequence holds no sound; below is what else there is in it.</source>
      <translation>Cette séquence ne contient aucun son ; voici ce qu’elle contient d’autre.</translation>
    </message>
    <message>
      <source>This sequence holds no sound.</source>
      <translation>Cette séquence ne contient pas de son.</translation>
    </message>
    <message>
      <source>Scenes ({0})</source>
      <translation>Scènes ({0})</translation>
    </message>
    <message>
      <source>Reels ({0})</source>
      <translation>Bobines ({0})</translation>
    </message>
    <message>
      <source>Markers as spotting notes ({0})</source>
      <translation>Marqueurs comme notes de spotting ({0})</translation>
    </message>
  </context>
  <context>
    <name>ReviewView</name>
    <message>
      <source>Cues of the timeline</source>
      <translation>Cues de la timeline</translation>
    </message>
  </context>
  <context>
    <name>RightsCommands</name>
    <message>
      <source>This cue has no work yet; type one in the field Work first.</source>
      <translation>Ce cue n'a pas encore d'œuvre ; saisissez-en d'abord une dans le champ Œuvre.</translation>
    </message>
    <message>
      <source>{0}: nothing differs from the work.</source>
      <translation>{0} : rien ne diffère de l'œuvre.</translation>
    </message>
  </context>
  <context>
    <name>RowColoursDialog</name>
    <message>
      <source>Row colours</source>
      <translation>Couleurs des lignes</translation>
    </message>
    <message>
      <source>Rules of the view “{0}”. The first rule that fits colours a line; its number stands beside the line, too.</source>
      <translation>Règles de la vue « {0} ». La première règle qui convient colore une ligne ; son numéro est aussi à côté de la ligne.</translation>
    </message>
    <message>
      <source>No rules yet: add one of the ready-made ones, or your own.</source>
      <translation>Pas encore de règles : prenez-en une toute prête, ou faites la vôtre.</translation>
    </message>
    <message>
      <source>Rules</source>
      <translation>Règles</translation>
    </message>
    <message>
      <source>Add a rule</source>
      <translation>Ajouter une règle</translation>
    </message>
    <message>
      <source>Own rule</source>
      <translation>Règle à soi</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Apply</source>
      <translation>Appliquer</translation>
    </message>
    <message>
      <source>Licensed without a publisher</source>
      <translation>Sous licence sans éditeur</translation>
    </message>
    <message>
      <source>Without a composer</source>
      <translation>Sans compositeur</translation>
    </message>
    <message>
      <source>Shorter than 5 seconds</source>
      <translation>Moins de 5 secondes</translation>
    </message>
    <message>
      <source>Without a mood</source>
      <translation>Sans ambiance</translation>
    </message>
    <message>
      <source>Final</source>
      <translation>Final</translation>
    </message>
  </context>
  <context>
    <name>RowMarks</name>
    <message>
      <source>… and {0} more</source>
      <translation>… et {0} de plus</translation>
    </message>
    <message>
      <source>Rule {0}</source>
      <translation>Règle {0}</translation>
    </message>
  </context>
  <context>
    <name>SaveSearchDialog</name>
    <message>
      <source>Save this search</source>
      <translation>Enregistrer cette recherche</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Tender cues by Ana Bell</source>
      <translation>Cues tendres d'Ana Bell</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Recherche</translation>
    </message>
    <message>
      <source>It stands in the library with the number of cues that it finds, in every production.</source>
      <translation>Elle figure dans la bibliothèque avec le nombre de cues qu'elle trouve, dans toutes les productions.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
  </context>
  <context>
    <name>SceneModel</name>
    <message>
      <source>Number</source>
      <translation>Numéro</translation>
    </message>
    <message>
      <source>Scene</source>
      <translation>Scène</translation>
    </message>
    <message>
      <source>In</source>
      <translation>Début</translation>
    </message>
    <message>
      <source>Out</source>
      <translation>Fin</translation>
    </message>
    <message>
      <source>Length</source>
      <translation>Longueur</translation>
    </message>
  </context>
  <context>
    <name>SceneName</name>
    <message>
      <source>Name of the scene</source>
      <translation>Nom de la scène</translation>
    </message>
  </context>
  <context>
    <name>ScenesDialog</name>
    <message>
      <source>Scenes</source>
      <translation>Scènes</translation>
    </message>
    <message>
      <source>Times are those of the current cut. An out can be typed as a length, such as +2:30:00.</source>
      <translation>Les temps sont ceux du montage actuel. Une fin peut être tapée comme une longueur, par exemple +2:30:00.</translation>
    </message>
    <message>
      <source>Add scene</source>
      <translation>Ajouter une scène</translation>
    </message>
    <message>
      <source>Up</source>
      <translation>Monter</translation>
    </message>
    <message>
      <source>Down</source>
      <translation>Descendre</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <source>Scene {0}</source>
      <translation>Scène {0}</translation>
    </message>
  </context>
  <context>
    <name>SearchBox</name>
    <message>
      <source>Search in all productions</source>
      <translation>Chercher dans toutes les productions</translation>
    </message>
    <message>
      <source>How to search</source>
      <translation>Comment chercher</translation>
    </message>
    <message>
      <source>How to search: fields, comparisons, examples</source>
      <translation>Comment chercher : champs, comparaisons, exemples</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Recherche</translation>
    </message>
    <message>
      <source>Empty the search box</source>
      <translation>Vider le champ de recherche</translation>
    </message>
    <message>
      <source>Search cues, films, people…</source>
      <translation>Chercher cues, films, personnes…</translation>
    </message>
    <message>
      <source>Words, "a phrase", mood:tender, origin:licensed, duration&gt;60, no:publisher, -without, a or b</source>
      <translation>Mots, "une expression", mood:tender, origin:licensed, duration&gt;60, no:publisher, -sans, a or b</translation>
    </message>
  </context>
  <context>
    <name>SearchCompletion</name>
    <message>
      <source>Recent searches</source>
      <translation>Recherches récentes</translation>
    </message>
    <message>
      <source>Saved searches</source>
      <translation>Recherches enregistrées</translation>
    </message>
    <message>
      <source>For example</source>
      <translation>Par exemple</translation>
    </message>
  </context>
  <context>
    <name>SearchHelp</name>
    <message>
      <source>How to search</source>
      <translation>Comment chercher</translation>
    </message>
    <message>
      <source>Type words: every cue is found that has all of them in its title, number, people, scene, mood or notes. Case and accents do not matter. Click an example to try it.</source>
      <translation>Tapez des mots : chaque cue qui les a tous dans son titre, numéro, personnes, scène, ambiance ou notes est trouvé. Casse et accents ne comptent pas. Cliquez sur un exemple pour l'essayer.</translation>
    </message>
    <message>
      <source>Fields</source>
      <translation>Champs</translation>
    </message>
    <message>
      <source>Search for {0}</source>
      <translation>Chercher {0}</translation>
    </message>
    <message>
      <source>Search in the field {0}</source>
      <translation>Chercher dans le champ {0}</translation>
    </message>
    <message>
      <source>understands &lt; &gt; ..</source>
      <translation>comprend &lt; &gt; ..</translation>
    </message>
    <message>
      <source>also {0}</source>
      <translation>aussi {0}</translation>
    </message>
  </context>
  <context>
    <name>SearchOffers</name>
    <message>
      <source>one field; part of a word is enough</source>
      <translation>un champ ; une partie du mot suffit</translation>
    </message>
    <message>
      <source>these words in this order, anywhere</source>
      <translation>ces mots dans cet ordre, n'importe où</translation>
    </message>
    <message>
      <source>longer than two minutes; also &lt; &lt;= &gt;= =</source>
      <translation>plus de deux minutes ; aussi &lt; &lt;= &gt;= =</translation>
    </message>
    <message>
      <source>from … to …; one end may be open</source>
      <translation>de … à … ; une extrémité peut rester ouverte</translation>
    </message>
    <message>
      <source>licensed, and without a publisher</source>
      <translation>sous licence, et sans éditeur</translation>
    </message>
    <message>
      <source>with something in the field Theme</source>
      <translation>avec quelque chose dans le champ Thème</translation>
    </message>
    <message>
      <source>a dash leaves out</source>
      <translation>un tiret exclut</translation>
    </message>
    <message>
      <source>one of both; or binds looser than a space</source>
      <translation>l'un des deux ; or lie moins fort qu'une espace</translation>
    </message>
    <message>
      <source>brackets put together</source>
      <translation>les parenthèses regroupent</translation>
    </message>
    <message>
      <source>Fields</source>
      <translation>Champs</translation>
    </message>
    <message>
      <source>Cues in which a field is empty: no:publisher</source>
      <translation>Cues dont un champ est vide : no:publisher</translation>
    </message>
    <message>
      <source>Cues in which a field is filled in: has:theme</source>
      <translation>Cues dont un champ est rempli : has:theme</translation>
    </message>
    <message>
      <source>Nothing there</source>
      <translation>Rien là</translation>
    </message>
    <message>
      <source>more than</source>
      <translation>plus de</translation>
    </message>
    <message>
      <source>less than</source>
      <translation>moins de</translation>
    </message>
    <message>
      <source>from … to …</source>
      <translation>de … à …</translation>
    </message>
  </context>
  <context>
    <name>Searches</name>
    <message>
      <source>Licensed, no publisher</source>
      <translation>Sous licence, sans éditeur</translation>
    </message>
    <message>
      <source>No composer</source>
      <translation>Pas de compositeur</translation>
    </message>
    <message>
      <source>No mood</source>
      <translation>Pas d'ambiance</translation>
    </message>
    <message>
      <source>Origin unknown</source>
      <translation>Origine inconnue</translation>
    </message>
    <message>
      <source>Not timed yet</source>
      <translation>Pas encore de temps</translation>
    </message>
    <message>
      <source>Longer than two minutes</source>
      <translation>Plus de deux minutes</translation>
    </message>
  </context>
  <context>
    <name>SeasonModel</name>
    <message>
      <source>Season</source>
      <translation>Saison</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titre</translation>
    </message>
  </context>
  <context>
    <name>SecondsField</name>
    <message>
      <source>Seconds from 0 to {most} belong here.</source>
      <translation>Il faut ici des secondes de 0 à {most}.</translation>
    </message>
  </context>
  <context>
    <name>SentenceList</name>
    <message>
      <source>and {0} more</source>
      <translation>et {0} de plus</translation>
    </message>
  </context>
  <context>
    <name>SeriesCommands</name>
    <message>
      <source>{0} copied from “{1}”.</source>
      <translation>{0} copiés depuis « {1} ».</translation>
    </message>
    <message>
      <source>{0} of the template “{1}” added.</source>
      <translation>{0} du modèle « {1} » ajoutés.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
  </context>
  <context>
    <name>SeriesDialog</name>
    <message>
      <source>New series</source>
      <translation>Nouvelle série</translation>
    </message>
    <message>
      <source>Edit the series “{0}”</source>
      <translation>Modifier la série « {0} »</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titre</translation>
    </message>
    <message>
      <source>Also known as</source>
      <translation>Aussi connu sous</translation>
    </message>
    <message>
      <source>Nachtfähre [de]; Traversée [fr]</source>
      <translation>Nachtfähre [de]; Traversée [fr]</translation>
    </message>
    <message>
      <source>Network or channel</source>
      <translation>Chaîne ou diffuseur</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notes</translation>
    </message>
    <message>
      <source>Seasons</source>
      <translation>Saisons</translation>
    </message>
    <message>
      <source>Episodes of a season that is removed stay in the series.</source>
      <translation>Les épisodes d'une saison retirée restent dans la série.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Create</source>
      <translation>Créer</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <source>Add season</source>
      <translation>Ajouter une saison</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Retirer</translation>
    </message>
  </context>
  <context>
    <name>SettingsBar</name>
    <message>
      <source>Sequence</source>
      <translation>Séquence</translation>
    </message>
    <message>
      <source>Which sequence of the files is imported</source>
      <translation>Quelle séquence des fichiers est importée</translation>
    </message>
    <message>
      <source>Frame rate</source>
      <translation>Cadence</translation>
    </message>
    <message>
      <source>What the timecodes count; another rate reads the file again</source>
      <translation>Ce que comptent les timecodes ; une autre cadence fait relire le fichier</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Début</translation>
    </message>
    <message>
      <source>The timecode of the first picture of the programme</source>
      <translation>Le timecode de la première image du programme</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>rien</translation>
    </message>
    <message>
      <source>a reel</source>
      <translation>une bobine</translation>
    </message>
    <message>
      <source>an episode</source>
      <translation>un épisode</translation>
    </message>
    <message>
      <source>An hour is</source>
      <translation>Une heure est</translation>
    </message>
    <message>
      <source>What the hours of the timecode count: no cue runs over their border</source>
      <translation>Ce que comptent les heures du timecode : aucun cue ne franchit leur limite</translation>
    </message>
    <message>
      <source>Gap</source>
      <translation>Écart</translation>
    </message>
    <message>
      <source>Seconds of silence after which a song that goes on is a new cue</source>
      <translation>Secondes de silence après lesquelles une chanson qui reprend est un nouveau cue</translation>
    </message>
    <message>
      <source>Audible from</source>
      <translation>Audible dès</translation>
    </message>
    <message>
      <source>Level in dB from which a sound counts as heard</source>
      <translation>Niveau en dB à partir duquel un son compte comme audible</translation>
    </message>
    <message>
      <source>Include muted</source>
      <translation>Inclure les muets</translation>
    </message>
    <message>
      <source>Take clips and tracks too that the session does not play</source>
      <translation>Prendre aussi les clips et pistes que la session ne joue pas</translation>
    </message>
    <message>
      <source>Only what is on these tracks is music, as at the last import</source>
      <translation>Seul ce qui est sur ces pistes est de la musique, comme à la dernière importation</translation>
    </message>
    <message>
      <source>s</source>
      <translation>s</translation>
    </message>
    <message>
      <source>dB</source>
      <translation>dB</translation>
    </message>
    <message>
      <source>Every file</source>
      <translation>Tous les fichiers</translation>
    </message>
    <message>
      <source>Only tracks {0}</source>
      <translation>Seulement les pistes {0}</translation>
    </message>
  </context>
  <context>
    <name>SettingsDialog</name>
    <message>
      <source>Settings</source>
      <translation>Réglages</translation>
    </message>
    <message>
      <source>Pages of the settings</source>
      <translation>Pages des réglages</translation>
    </message>
    <message>
      <source>Appearance</source>
      <translation>Apparence</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <source>Keyboard</source>
      <translation>Clavier</translation>
    </message>
    <message>
      <source>Files and you</source>
      <translation>Fichiers et vous</translation>
    </message>
    <message>
      <source>Reset this page</source>
      <translation>Réinitialiser cette page</translation>
    </message>
  </context>
  <context>
    <name>ShareViewButton</name>
    <message>
      <source>one 100 %</source>
      <translation>un seul 100 %</translation>
    </message>
    <message>
      <source>How shares are shown: {0}</source>
      <translation>Affichage des parts : {0}</translation>
    </message>
    <message>
      <source>Shows shares in the convention of a recipient; what is kept stays as it is.</source>
      <translation>Affiche les parts selon l'usage d'un destinataire ; ce qui est enregistré reste tel quel.</translation>
    </message>
  </context>
  <context>
    <name>SheetDialog</name>
    <message>
      <source>Columns…</source>
      <translation>Colonnes…</translation>
    </message>
    <message>
      <source>Say again what is in each column of this sheet</source>
      <translation>Redire ce que contient chaque colonne de ce relevé</translation>
    </message>
    <message>
      <source>Other file…</source>
      <translation>Autre fichier…</translation>
    </message>
    <message>
      <source>Reading and comparing</source>
      <translation>Lecture et comparaison</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Arrêter</translation>
    </message>
    <message>
      <source>Recipient</source>
      <translation>Destinataire</translation>
    </message>
    <message>
      <source>Whose codes, rounding and shares both sheets are read by</source>
      <translation>Codes, arrondis et parts selon lesquels les deux relevés sont lus</translation>
    </message>
    <message>
      <source>Whose sheet?</source>
      <translation>Le relevé de qui ?</translation>
    </message>
    <message>
      <source>Choose a workbook, CSV, TSV, PDF report or JSON that a society, broadcaster or colleague sent, or drop it here. Nothing is changed before you accept something.</source>
      <translation>Choisissez un classeur, CSV, TSV, PDF ou JSON envoyé par une société, un diffuseur ou un collègue, ou déposez-le ici. Rien ne change avant que vous n’acceptiez quelque chose.</translation>
    </message>
    <message>
      <source>Choose a file…</source>
      <translation>Choisir un fichier…</translation>
    </message>
    <message>
      <source>Read the sheet</source>
      <translation>Lire le relevé</translation>
    </message>
    <message>
      <source>Choose a cue sheet</source>
      <translation>Choisir un relevé musical</translation>
    </message>
    <message>
      <source>Cue sheets ({0})</source>
      <translation>Relevés musicaux ({0})</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>Reading the sheets…</source>
      <translation>Lecture des relevés…</translation>
    </message>
    <message>
      <source>Stopped; nothing was changed.</source>
      <translation>Arrêté ; rien n’a été modifié.</translation>
    </message>
  </context>
  <context>
    <name>SheetPreview</name>
    <message>
      <source>Preview of the sheet</source>
      <translation>Aperçu du relevé</translation>
    </message>
    <message>
      <source>Page of the sheet</source>
      <translation>Page du relevé</translation>
    </message>
    <message>
      <source>Beginning of the file</source>
      <translation>Début du fichier</translation>
    </message>
    <message>
      <source>Page before</source>
      <translation>Page précédente</translation>
    </message>
    <message>
      <source>Next page</source>
      <translation>Page suivante</translation>
    </message>
    <message>
      <source>How the total came about…</source>
      <translation>D'où vient le total…</translation>
    </message>
    <message>
      <source>This format opens in its own program; there is nothing to show here.</source>
      <translation>Ce format s'ouvre dans son propre programme ; il n'y a rien à montrer ici.</translation>
    </message>
    <message>
      <source>Page {0} of {1}</source>
      <translation>Page {0} sur {1}</translation>
    </message>
    <message>
      <source>Table {0} of {1}</source>
      <translation>Tableau {0} sur {1}</translation>
    </message>
    <message>
      <source>the first {0} rows</source>
      <translation>les {0} premières lignes</translation>
    </message>
    <message>
      <source>The preview needs a part of Qt that is not installed; exporting works without it.</source>
      <translation>L'aperçu a besoin d'une partie de Qt qui n'est pas installée ; l'export fonctionne sans elle.</translation>
    </message>
  </context>
  <context>
    <name>ShortcutsDialog</name>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Raccourcis clavier</translation>
    </message>
    <message>
      <source>All as delivered</source>
      <translation>Tout comme livré</translation>
    </message>
  </context>
  <context>
    <name>SoundBackend</name>
    <message>
      <source>Playing is switched off by {0}; start Cuefolio without it to hear recordings and see pictures.</source>
      <translation>La lecture est coupée par {0} ; lancez Cuefolio sans cela pour entendre les enregistrements et voir les images.</translation>
    </message>
  </context>
  <context>
    <name>SoundBlock</name>
    <message>
      <source>Pause the recording</source>
      <translation>Mettre l'enregistrement en pause</translation>
    </message>
    <message>
      <source>Play the recording</source>
      <translation>Lire l'enregistrement</translation>
    </message>
  </context>
  <context>
    <name>SoundCommands</name>
    <message>
      <source>{0} has no recording; type one into its card, or drop an audio file on the cue.</source>
      <translation>{0} n'a pas d'enregistrement ; tapez-en un dans sa fiche, ou déposez un fichier audio sur le cue.</translation>
    </message>
    <message>
      <source>Select a cue that has a recording, or a recording in the library.</source>
      <translation>Sélectionnez un cue qui a un enregistrement, ou un enregistrement dans la bibliothèque.</translation>
    </message>
  </context>
  <context>
    <name>SoundPlayer</name>
    <message>
      <source>{0} cannot be opened ({1}); rename it and play again.</source>
      <translation>{0} ne peut pas être ouvert ({1}) ; renommez-le et relancez la lecture.</translation>
    </message>
    <message>
      <source>This computer has no sound output; the recording runs without being heard.</source>
      <translation>Cet ordinateur n'a pas de sortie son ; l'enregistrement défile sans être entendu.</translation>
    </message>
    <message>
      <source>no sound in a form that is known here</source>
      <translation>pas de son sous une forme connue ici</translation>
    </message>
    <message>
      <source>{0} cannot be played ({1}); its tags may be read all the same.</source>
      <translation>{0} ne peut pas être lu ({1}) ; ses balises sont peut-être lisibles tout de même.</translation>
    </message>
  </context>
  <context>
    <name>SplitBar</name>
    <message>
      <source>Split at</source>
      <translation>Diviser à</translation>
    </message>
    <message>
      <source>The second cue begins at this timecode</source>
      <translation>Le second cue commence à ce timecode</translation>
    </message>
    <message>
      <source>Split here</source>
      <translation>Diviser ici</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Split “{0}” at a timecode between its in and its out.</source>
      <translation>Diviser « {0} » à un timecode entre son début et sa fin.</translation>
    </message>
    <message>
      <source>“{0}” runs from {1} to {2}: split it in between.</source>
      <translation>« {0} » va de {1} à {2} : divisez entre les deux.</translation>
    </message>
  </context>
  <context>
    <name>SplitDialog</name>
    <message>
      <source>Split cue</source>
      <translation>Diviser le cue</translation>
    </message>
    <message>
      <source>Split at</source>
      <translation>Diviser à</translation>
    </message>
    <message>
      <source>The second part begins at this timecode</source>
      <translation>La seconde partie commence à ce timecode</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Split</source>
      <translation>Diviser</translation>
    </message>
    <message>
      <source>Untitled cue</source>
      <translation>Cue sans titre</translation>
    </message>
    <message>
      <source>{0} is outside the cue</source>
      <translation>{0} est hors du cue</translation>
    </message>
  </context>
  <context>
    <name>StartPage</name>
    <message>
      <source>Welcome to Cuefolio</source>
      <translation>Bienvenue dans Cuefolio</translation>
    </message>
    <message>
      <source>Log the music of a film, reuse every song, composer and recording, and hand out cue sheets. A catalogue is one file of yours; every edit is saved at once.</source>
      <translation>Relevez la musique d'un film, réutilisez chaque chanson, compositeur et enregistrement, et remettez des relevés musicaux. Un catalogue est un fichier à vous ; chaque modification est enregistrée aussitôt.</translation>
    </message>
    <message>
      <source>Look around in the demo film</source>
      <translation>Découvrir le film de démonstration</translation>
    </message>
    <message>
      <source>A film with its scenes, music, sound files and cue sheets</source>
      <translation>Un film avec ses scènes, sa musique, ses fichiers son et ses relevés</translation>
    </message>
    <message>
      <source>New catalogue…</source>
      <translation>Nouveau catalogue…</translation>
    </message>
    <message>
      <source>One file for all your films, songs and people</source>
      <translation>Un fichier pour tous vos films, chansons et personnes</translation>
    </message>
    <message>
      <source>Open a catalogue…</source>
      <translation>Ouvrir un catalogue…</translation>
    </message>
    <message>
      <source>A file that ends in .cuefolio</source>
      <translation>Un fichier qui se termine par .cuefolio</translation>
    </message>
    <message>
      <source>…or drop a catalogue, a timeline, sound files or a folder of music anywhere here</source>
      <translation>…ou déposez ici un catalogue, une timeline, des fichiers son ou un dossier de musique</translation>
    </message>
    <message>
      <source>Guide</source>
      <translation>Guide</translation>
    </message>
    <message>
      <source>What's new</source>
      <translation>Nouveautés</translation>
    </message>
    <message>
      <source>Shortcuts</source>
      <translation>Raccourcis</translation>
    </message>
    <message>
      <source>Opened lately</source>
      <translation>Ouverts récemment</translation>
    </message>
    <message>
      <source>not there any more</source>
      <translation>n'est plus là</translation>
    </message>
    <message>
      <source>cannot be read</source>
      <translation>illisible</translation>
    </message>
  </context>
  <context>
    <name>StatusLine</name>
    <message>
      <source>Progress</source>
      <translation>Progression</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Arrêter</translation>
    </message>
    <message>
      <source>Stop; what is half done is not stored</source>
      <translation>Arrêter ; ce qui est à moitié fait n'est pas enregistré</translation>
    </message>
    <message>
      <source>Read only</source>
      <translation>Lecture seule</translation>
    </message>
    <message>
      <source>Every edit is saved</source>
      <translation>Chaque modification est enregistrée</translation>
    </message>
  </context>
  <context>
    <name>StretchModel</name>
    <message>
      <source>{0} frames at {1} fps</source>
      <translation>{0} images à {1} i/s</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>inconnu</translation>
    </message>
  </context>
  <context>
    <name>SuggestionPopup</name>
    <message>
      <source>Suggestions for the search</source>
      <translation>Suggestions pour la recherche</translation>
    </message>
  </context>
  <context>
    <name>TableArea</name>
    <message>
      <source>No music logged yet</source>
      <translation>Pas encore de musique relevée</translation>
    </message>
    <message>
      <source>Type in the line below the headings, paste rows from a spreadsheet, or drop a timeline or a folder of music here.</source>
      <translation>Tapez dans la ligne sous les en-têtes, collez des lignes d'un tableur, ou déposez une timeline ou un dossier de musique ici.</translation>
    </message>
    <message>
      <source>Add the first cue</source>
      <translation>Ajouter le premier cue</translation>
    </message>
    <message>
      <source>Scan a folder of music</source>
      <translation>Lire un dossier de musique</translation>
    </message>
    <message>
      <source>Nothing found</source>
      <translation>Rien trouvé</translation>
    </message>
    <message>
      <source>Try fewer letters, a field (mood:tender, origin:licensed, duration&gt;60), or "or" between words.</source>
      <translation>Essayez moins de lettres, un champ (mood:tender, origin:licensed, duration&gt;60), ou « or » entre les mots.</translation>
    </message>
    <message>
      <source>Save this view as…</source>
      <translation>Enregistrer cette vue sous…</translation>
    </message>
    <message>
      <source>Update “{0}”</source>
      <translation>Mettre à jour « {0} »</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Renommer…</translation>
    </message>
    <message>
      <source>Delete view</source>
      <translation>Supprimer la vue</translation>
    </message>
    <message>
      <source>As saved</source>
      <translation>Comme enregistré</translation>
    </message>
    <message>
      <source>As delivered with Cuefolio</source>
      <translation>Comme livré avec Cuefolio</translation>
    </message>
    <message>
      <source>Row colours…</source>
      <translation>Couleurs des lignes…</translation>
    </message>
  </context>
  <context>
    <name>TableBar</name>
    <message>
      <source>Group the cues</source>
      <translation>Grouper les cues</translation>
    </message>
    <message>
      <source>Filter under the headings</source>
      <translation>Filtrer sous les en-têtes</translation>
    </message>
    <message>
      <source>Choose columns and colours</source>
      <translation>Choisir colonnes et couleurs</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Colonnes</translation>
    </message>
    <message>
      <source>production</source>
      <translation>production</translation>
    </message>
    <message>
      <source>reel</source>
      <translation>bobine</translation>
    </message>
    <message>
      <source>scene</source>
      <translation>scène</translation>
    </message>
    <message>
      <source>origin</source>
      <translation>origine</translation>
    </message>
    <message>
      <source>composer</source>
      <translation>compositeur</translation>
    </message>
    <message>
      <source>mood</source>
      <translation>ambiance</translation>
    </message>
    <message>
      <source>none</source>
      <translation>aucun</translation>
    </message>
    <message>
      <source>By production</source>
      <translation>Par production</translation>
    </message>
    <message>
      <source>By reel</source>
      <translation>Par bobine</translation>
    </message>
    <message>
      <source>By scene</source>
      <translation>Par scène</translation>
    </message>
    <message>
      <source>By origin</source>
      <translation>Par origine</translation>
    </message>
    <message>
      <source>By composer</source>
      <translation>Par compositeur</translation>
    </message>
    <message>
      <source>By mood</source>
      <translation>Par ambiance</translation>
    </message>
    <message>
      <source>No groups</source>
      <translation>Pas de groupes</translation>
    </message>
    <message>
      <source>Group: {0}</source>
      <translation>Groupe : {0}</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>Filtre</translation>
    </message>
    <message>
      <source>Fold all</source>
      <translation>Tout replier</translation>
    </message>
    <message>
      <source>Unfold all</source>
      <translation>Tout déplier</translation>
    </message>
    <message>
      <source>Row colours…</source>
      <translation>Couleurs des lignes…</translation>
    </message>
    <message>
      <source>As delivered with Cuefolio</source>
      <translation>Comme livré avec Cuefolio</translation>
    </message>
  </context>
  <context>
    <name>TableCommands</name>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
  </context>
  <context>
    <name>TableViews</name>
    <message>
      <source>Spotting</source>
      <translation>Spotting</translation>
    </message>
    <message>
      <source>Delivery</source>
      <translation>Remise</translation>
    </message>
    <message>
      <source>Rights</source>
      <translation>Droits</translation>
    </message>
    <message>
      <source>Study</source>
      <translation>Étude</translation>
    </message>
  </context>
  <context>
    <name>TagField</name>
    <message>
      <source>several values</source>
      <translation>plusieurs valeurs</translation>
    </message>
    <message>
      <source>{word}, {number} of {total}</source>
      <translation>{word}, {number} sur {total}</translation>
    </message>
  </context>
  <context>
    <name>TagLine</name>
    <message>
      <source>+{0}</source>
      <translation>+{0}</translation>
    </message>
  </context>
  <context>
    <name>TagModel</name>
    <message>
      <source>Tag</source>
      <translation>Balise</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>Valeur</translation>
    </message>
  </context>
  <context>
    <name>TagTable</name>
    <message>
      <source>Tags of the file</source>
      <translation>Balises du fichier</translation>
    </message>
  </context>
  <context>
    <name>TargetChoice</name>
    <message>
      <source>Recipients and formats</source>
      <translation>Destinataires et formats</translation>
    </message>
  </context>
  <context>
    <name>TemplatesDialog</name>
    <message>
      <source>Series templates</source>
      <translation>Modèles de la série</translation>
    </message>
    <message>
      <source>Templates</source>
      <translation>Modèles</translation>
    </message>
    <message>
      <source>Add to this episode</source>
      <translation>Ajouter à cet épisode</translation>
    </message>
    <message>
      <source>New…</source>
      <translation>Nouveau…</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Renommer</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <source>“{0}” belongs to no series</source>
      <translation>« {0} » n’appartient à aucune série</translation>
    </message>
    <message>
      <source>Templates stay with a series. Give the production a series and they are kept here.</source>
      <translation>Les modèles restent avec une série. Donnez une série à la production et ils seront conservés ici.</translation>
    </message>
    <message>
      <source>Edit production…</source>
      <translation>Modifier la production…</translation>
    </message>
    <message>
      <source>No templates yet</source>
      <translation>Pas encore de modèles</translation>
    </message>
    <message>
      <source>Keep the cues that come back in every episode (theme, bumpers, logos, end title) under a name, and add them to the next episode with one click.</source>
      <translation>Conservez sous un nom les cues qui reviennent à chaque épisode (thème, habillages, logos, générique de fin) et ajoutez-les au suivant en un clic.</translation>
    </message>
    <message>
      <source>New template…</source>
      <translation>Nouveau modèle…</translation>
    </message>
    <message>
      <source>This cannot be added</source>
      <translation>Ajout impossible</translation>
    </message>
    <message>
      <source>The template “{0}” was deleted; cues that were made of it stay.</source>
      <translation>Le modèle « {0} » a été supprimé ; les cues qui en viennent restent.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
  </context>
  <context>
    <name>TemplatesModel</name>
    <message>
      <source>Template</source>
      <translation>Modèle</translation>
    </message>
    <message>
      <source>Cues</source>
      <translation>Cues</translation>
    </message>
  </context>
  <context>
    <name>TextField</name>
    <message>
      <source>several values</source>
      <translation>plusieurs valeurs</translation>
    </message>
    <message>
      <source>clear all values</source>
      <translation>effacer toutes les valeurs</translation>
    </message>
  </context>
  <context>
    <name>TickList</name>
    <message>
      <source>Find in these cues</source>
      <translation>Chercher dans ces cues</translation>
    </message>
    <message>
      <source>No cues yet</source>
      <translation>Pas encore de cues</translation>
    </message>
    <message>
      <source>This production has none.</source>
      <translation>Cette production n’en a pas.</translation>
    </message>
    <message>
      <source>No cue fits</source>
      <translation>Aucun cue ne correspond</translation>
    </message>
    <message>
      <source>Search for other words.</source>
      <translation>Cherchez d’autres mots.</translation>
    </message>
    <message>
      <source>{0} ticked</source>
      <translation>{0} cochés</translation>
    </message>
  </context>
  <context>
    <name>TickModel</name>
    <message>
      <source>Titles, bumpers and logos</source>
      <translation>Génériques, habillages et logos</translation>
    </message>
    <message>
      <source>All other cues</source>
      <translation>Tous les autres cues</translation>
    </message>
  </context>
  <context>
    <name>TickView</name>
    <message>
      <source>Cues to choose from</source>
      <translation>Cues à choisir</translation>
    </message>
  </context>
  <context>
    <name>TimelineCommands</name>
    <message>
      <source>This catalogue can only be read, so no timeline can be imported.</source>
      <translation>Ce catalogue est en lecture seule, aucune timeline ne peut donc être importée.</translation>
    </message>
    <message>
      <source>“{0}” is a timeline: show the production that it belongs to, or make a new one; its review opens there.</source>
      <translation>« {0} » est une timeline : affichez la production à laquelle elle appartient, ou créez-en une ; sa revue s'y ouvre.</translation>
    </message>
    <message>
      <source>New production…</source>
      <translation>Nouvelle production…</translation>
    </message>
    <message>
      <source>A timeline lies in “{0}”: {1}.</source>
      <translation>Une timeline se trouve dans « {0} » : {1}.</translation>
    </message>
    <message>
      <source>{0} timelines lie in “{1}”.</source>
      <translation>{0} timelines se trouvent dans « {1} ».</translation>
    </message>
    <message>
      <source>Review it</source>
      <translation>L'examiner</translation>
    </message>
    <message>
      <source>Review them</source>
      <translation>Les examiner</translation>
    </message>
    <message>
      <source>The cues of “{0}” were rebuilt.</source>
      <translation>Les cues de « {0} » ont été recalculés.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>{0} were imported from {1}.</source>
      <translation>{0} importés de {1}.</translation>
    </message>
    <message>
      <source>1 cue was imported from {0}.</source>
      <translation>1 cue importé de {0}.</translation>
    </message>
    <message>
      <source>Markers and scenes were imported from {0}.</source>
      <translation>Marqueurs et scènes importés de {0}.</translation>
    </message>
  </context>
  <context>
    <name>Timelines</name>
    <message>
      <source>Music</source>
      <translation>Musique</translation>
    </message>
    <message>
      <source>Unsure</source>
      <translation>Incertain</translation>
    </message>
    <message>
      <source>Left out</source>
      <translation>Écarté</translation>
    </message>
    <message>
      <source>(no title)</source>
      <translation>(sans titre)</translation>
    </message>
    <message>
      <source>{0}: {1} ({2}), from {3}</source>
      <translation>{0} : {1} ({2}), à partir de {3}</translation>
    </message>
    <message>
      <source>as the file says</source>
      <translation>selon le fichier</translation>
    </message>
    <message>
      <source>guessed</source>
      <translation>supposé</translation>
    </message>
    <message>
      <source>as you said</source>
      <translation>de vous</translation>
    </message>
    <message>
      <source>({0} more)</source>
      <translation>({0} de plus)</translation>
    </message>
    <message>
      <source>music</source>
      <translation>de la musique</translation>
    </message>
    <message>
      <source>dialogue</source>
      <translation>des dialogues</translation>
    </message>
    <message>
      <source>effects</source>
      <translation>des effets</translation>
    </message>
    <message>
      <source>tone</source>
      <translation>un signal</translation>
    </message>
    <message>
      <source>a mixdown</source>
      <translation>un mixage</translation>
    </message>
    <message>
      <source>Source from {0}</source>
      <translation>Source dès {0}</translation>
    </message>
    <message>
      <source>Level: silent</source>
      <translation>Niveau : silence</translation>
    </message>
    <message>
      <source>, with {0} level points</source>
      <translation>, avec {0} points de niveau</translation>
    </message>
    <message>
      <source>Level: {0} dB</source>
      <translation>Niveau : {0} dB</translation>
    </message>
    <message>
      <source>Fade in: {0} frames</source>
      <translation>Fondu d’entrée : {0} images</translation>
    </message>
    <message>
      <source>Fade out: {0} frames</source>
      <translation>Fondu de sortie : {0} images</translation>
    </message>
    <message>
      <source>Speed: {0} %</source>
      <translation>Vitesse : {0} %</translation>
    </message>
    <message>
      <source>Inside of: {0}</source>
      <translation>À l’intérieur de : {0}</translation>
    </message>
    <message>
      <source>In the file: {0}</source>
      <translation>Dans le fichier : {0}</translation>
    </message>
    <message>
      <source>the same file</source>
      <translation>le même fichier</translation>
    </message>
    <message>
      <source>the same ISRC</source>
      <translation>le même ISRC</translation>
    </message>
    <message>
      <source>the same file name and length</source>
      <translation>même nom de fichier et même durée</translation>
    </message>
    <message>
      <source>the same title</source>
      <translation>le même titre</translation>
    </message>
    <message>
      <source>the same id inside of the file</source>
      <translation>le même identifiant dans le fichier</translation>
    </message>
    <message>
      <source>the same clip of a timeline imported before</source>
      <translation>le même clip d’une timeline importée auparavant</translation>
    </message>
    <message>
      <source>another version of the title</source>
      <translation>une autre version du titre</translation>
    </message>
    <message>
      <source>the cue sheet of the mix</source>
      <translation>le relevé du mixage</translation>
    </message>
    <message>
      <source>Scenes ({0})</source>
      <translation>Scènes ({0})</translation>
    </message>
    <message>
      <source>Spotting notes ({0})</source>
      <translation>Notes de spotting ({0})</translation>
    </message>
  </context>
  <context>
    <name>TimelinesBlock</name>
    <message>
      <source>Cues of an imported timeline show here which clips they are made of.</source>
      <translation>Pour les cues d’une timeline importée figurent ici les clips dont ils sont faits.</translation>
    </message>
    <message>
      <source>the clips of the timeline</source>
      <translation>les clips de la timeline</translation>
    </message>
  </context>
  <context>
    <name>TimesBlock</name>
    <message>
      <source>Why the sheet reports this duration</source>
      <translation>Pourquoi le relevé déclare cette durée</translation>
    </message>
    <message>
      <source>Stretches of the cue</source>
      <translation>Passages du cue</translation>
    </message>
    <message>
      <source>Stretch</source>
      <translation>Passage</translation>
    </message>
    <message>
      <source>Add a stretch</source>
      <translation>Ajouter un passage</translation>
    </message>
    <message>
      <source>Add a stretch: the cue stops and goes on later (Insert)</source>
      <translation>Ajouter un passage : le cue s'arrête et reprend plus tard (Inser)</translation>
    </message>
    <message>
      <source>Remove the stretch</source>
      <translation>Retirer le passage</translation>
    </message>
    <message>
      <source>Remove the selected stretch</source>
      <translation>Retirer le passage sélectionné</translation>
    </message>
    <message>
      <source>There are no times yet. Type the in of the first stretch.</source>
      <translation>Il n'y a pas encore de temps. Tapez le début du premier passage.</translation>
    </message>
  </context>
  <context>
    <name>TopBar</name>
    <message>
      <source>Export cue sheet</source>
      <translation>Exporter le relevé musical</translation>
    </message>
  </context>
  <context>
    <name>TotalsBar</name>
    <message>
      <source>Clear filters</source>
      <translation>Vider les filtres</translation>
    </message>
    <message>
      <source>Show all cues again</source>
      <translation>Montrer à nouveau tous les cues</translation>
    </message>
    <message>
      <source>{0} of {1} reported</source>
      <translation>{0} sur {1} déclarées</translation>
    </message>
    <message>
      <source>{0} reported</source>
      <translation>{0} déclarées</translation>
    </message>
    <message>
      <source>{0} exact</source>
      <translation>{0} exactes</translation>
    </message>
    <message>
      <source>{0}, not counted</source>
      <translation>{0}, non comptées</translation>
    </message>
    <message>
      <source>{0} omitted, not counted</source>
      <translation>{0} retirés, non comptés</translation>
    </message>
    <message>
      <source>{0} without a length</source>
      <translation>{0} sans longueur</translation>
    </message>
    <message>
      <source>Click: how the total came about</source>
      <translation>Clic : d'où vient le total</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{0} sur {1}</translation>
    </message>
    <message>
      <source>Shown:</source>
      <translation>Montrés :</translation>
    </message>
    <message>
      <source>All:</source>
      <translation>Tous :</translation>
    </message>
    <message>
      <source>{0}: {1}, {2}</source>
      <translation>{0} : {1}, {2}</translation>
    </message>
    <message>
      <source>Origin unknown</source>
      <translation>Origine inconnue</translation>
    </message>
    <message>
      <source>{0} selected</source>
      <translation>{0} sélectionnés</translation>
    </message>
    <message>
      <source>{0} selected · {1}</source>
      <translation>{0} sélectionnés · {1}</translation>
    </message>
  </context>
  <context>
    <name>TracksModel</name>
    <message>
      <source>Track</source>
      <translation>Piste</translation>
    </message>
    <message>
      <source>Clips</source>
      <translation>Clips</translation>
    </message>
    <message>
      <source>Held for</source>
      <translation>Tenu pour</translation>
    </message>
    <message>
      <source>You said so. Press R to have each clip judged again.</source>
      <translation>Vous l’avez dit. R fait de nouveau juger chaque clip.</translation>
    </message>
  </context>
  <context>
    <name>TracksView</name>
    <message>
      <source>Tracks</source>
      <translation>Pistes</translation>
    </message>
    <message>
      <source>Space: music or not. M, U, X: music, unsure, left out. R: by the rules.</source>
      <translation>Espace : musique ou non. M, U, X : musique, incertain, écarté. R : selon les règles.</translation>
    </message>
    <message>
      <source>Is music</source>
      <translation>C’est de la musique</translation>
    </message>
    <message>
      <source>Is unsure</source>
      <translation>C’est incertain</translation>
    </message>
    <message>
      <source>Leave out</source>
      <translation>Écarter</translation>
    </message>
    <message>
      <source>Judge clip by clip</source>
      <translation>Juger clip par clip</translation>
    </message>
  </context>
  <context>
    <name>TriStateField</name>
    <message>
      <source>unknown</source>
      <translation>inconnu</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>oui</translation>
    </message>
    <message>
      <source>no</source>
      <translation>non</translation>
    </message>
    <message>
      <source>several values</source>
      <translation>plusieurs valeurs</translation>
    </message>
    <message>
      <source>several values; Enter sets all to {0}</source>
      <translation>plusieurs valeurs ; Entrée met tout à {0}</translation>
    </message>
  </context>
  <context>
    <name>UsesTree</name>
    <message>
      <source>and {0} more</source>
      <translation>et {0} de plus</translation>
    </message>
  </context>
  <context>
    <name>ViewNameDialog</name>
    <message>
      <source>Rename view</source>
      <translation>Renommer la vue</translation>
    </message>
    <message>
      <source>Save this view</source>
      <translation>Enregistrer cette vue</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>For example: Licences for the lawyer</source>
      <translation>Par exemple : Licences pour l'avocate</translation>
    </message>
    <message>
      <source>Name of the view</source>
      <translation>Nom de la vue</translation>
    </message>
    <message>
      <source>Columns, widths, order, groups, filter row and colours are saved with it.</source>
      <translation>Colonnes, largeurs, ordre, groupes, ligne de filtres et couleurs sont enregistrés avec elle.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Renommer</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <source>There is a view of this name already; type another one.</source>
      <translation>Une vue porte déjà ce nom ; tapez-en un autre.</translation>
    </message>
    <message>
      <source>A view needs a name; type one.</source>
      <translation>Une vue a besoin d'un nom ; tapez-en un.</translation>
    </message>
  </context>
  <context>
    <name>VolumeControl</name>
    <message>
      <source>Volume of recordings</source>
      <translation>Volume des enregistrements</translation>
    </message>
    <message>
      <source>Sound on</source>
      <translation>Son activé</translation>
    </message>
    <message>
      <source>Sound off</source>
      <translation>Son coupé</translation>
    </message>
    <message>
      <source>Silent</source>
      <translation>Muet</translation>
    </message>
    <message>
      <source>Volume {0} dB</source>
      <translation>Volume {0} dB</translation>
    </message>
  </context>
  <context>
    <name>WaveView</name>
    <message>
      <source>Waveform</source>
      <translation>Forme d'onde</translation>
    </message>
    <message>
      <source>Reading the waveform…</source>
      <translation>Lecture de la forme d'onde…</translation>
    </message>
    <message>
      <source>No recording</source>
      <translation>Pas d'enregistrement</translation>
    </message>
    <message>
      <source>{0} long</source>
      <translation>durée {0}</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{0} sur {1}</translation>
    </message>
    <message>
      <source>{0}, loop from {1} to {2}</source>
      <translation>{0}, boucle de {1} à {2}</translation>
    </message>
  </context>
  <context>
    <name>Waveform</name>
    <message>
      <source>Zoom in (+)</source>
      <translation>Plus près (+)</translation>
    </message>
    <message>
      <source>Zoom out (−)</source>
      <translation>Plus loin (−)</translation>
    </message>
    <message>
      <source>Whole recording (0)</source>
      <translation>Enregistrement entier (0)</translation>
    </message>
    <message>
      <source>Loop from here ([)</source>
      <translation>Boucle à partir d'ici ([)</translation>
    </message>
    <message>
      <source>Loop to here (])</source>
      <translation>Boucle jusqu'ici (])</translation>
    </message>
    <message>
      <source>No loop (Esc)</source>
      <translation>Pas de boucle (Échap)</translation>
    </message>
  </context>
  <context>
    <name>WhereElseDialog</name>
    <message>
      <source>Where else is this used</source>
      <translation>Où est-ce encore utilisé</translation>
    </message>
    <message>
      <source>Other uses</source>
      <translation>Autres utilisations</translation>
    </message>
    <message>
      <source>Nothing of it is used elsewhere</source>
      <translation>Rien n'en est utilisé ailleurs</translation>
    </message>
    <message>
      <source>A work, recording, theme or person that two cues share is listed here.</source>
      <translation>Une œuvre, un enregistrement, un thème ou une personne que deux cues partagent figure ici.</translation>
    </message>
    <message>
      <source>{0}: {1}</source>
      <translation>{0} : {1}</translation>
    </message>
  </context>
  <context>
    <name>WhyPanel</name>
    <message>
      <source>Why</source>
      <translation>Pourquoi</translation>
    </message>
    <message>
      <source>Choose a cue or a clip to see why it is music, unsure or left out.</source>
      <translation>Choisissez un cue ou un clip pour voir pourquoi il est musique, incertain ou écarté.</translation>
    </message>
    <message>
      <source>In the file: {0}</source>
      <translation>Dans le fichier : {0}</translation>
    </message>
    <message>
      <source>It is a mix of several pieces: report them from the cue sheet of that mix.</source>
      <translation>C’est un mixage de plusieurs morceaux : déclarez-les d’après le relevé de ce mixage.</translation>
    </message>
    <message>
      <source>Known recording “{0}”: {1}.</source>
      <translation>Enregistrement connu « {0} » : {1}.</translation>
    </message>
    <message>
      <source>Known from “{0}”: {1}.</source>
      <translation>Connu par « {0} » : {1}.</translation>
    </message>
    <message>
      <source>What speaks for what:</source>
      <translation>Ce qui plaide pour quoi :</translation>
    </message>
    <message>
      <source>and {0} more</source>
      <translation>et {0} de plus</translation>
    </message>
  </context>
  <context>
    <name>Wordings</name>
    <message>
      <source>American, full</source>
      <translation>Américaine, complète</translation>
    </message>
    <message>
      <source>British</source>
      <translation>Britannique</translation>
    </message>
    <message>
      <source>Short</source>
      <translation>Courte</translation>
    </message>
    <message>
      <source>One block a song, with societies and publishers</source>
      <translation>Un bloc par chanson, avec sociétés et éditeurs</translation>
    </message>
    <message>
      <source>Without societies, publisher before performer</source>
      <translation>Sans sociétés, l’éditeur avant l’interprète</translation>
    </message>
    <message>
      <source>Title, writers and performer</source>
      <translation>Titre, auteurs et interprète</translation>
    </message>
  </context>
  <context>
    <name>Words</name>
    <message>
      <source>{0} cue</source>
      <translation>{0} cue</translation>
    </message>
    <message>
      <source>{0} cues</source>
      <translation>{0} cues</translation>
    </message>
    <message>
      <source>{0} reel</source>
      <translation>{0} bobine</translation>
    </message>
    <message>
      <source>{0} reels</source>
      <translation>{0} bobines</translation>
    </message>
    <message>
      <source>{0} episode</source>
      <translation>{0} épisode</translation>
    </message>
    <message>
      <source>{0} episodes</source>
      <translation>{0} épisodes</translation>
    </message>
    <message>
      <source>{0} production</source>
      <translation>{0} production</translation>
    </message>
    <message>
      <source>{0} productions</source>
      <translation>{0} productions</translation>
    </message>
    <message>
      <source>{0} warning</source>
      <translation>{0} avertissement</translation>
    </message>
    <message>
      <source>{0} warnings</source>
      <translation>{0} avertissements</translation>
    </message>
    <message>
      <source>{0} error</source>
      <translation>{0} erreur</translation>
    </message>
    <message>
      <source>{0} errors</source>
      <translation>{0} erreurs</translation>
    </message>
    <message>
      <source>{0} audio file</source>
      <translation>{0} fichier audio</translation>
    </message>
    <message>
      <source>{0} audio files</source>
      <translation>{0} fichiers audio</translation>
    </message>
    <message>
      <source>{0} theme</source>
      <translation>{0} thème</translation>
    </message>
    <message>
      <source>{0} themes</source>
      <translation>{0} thèmes</translation>
    </message>
    <message>
      <source>{0} waveform</source>
      <translation>{0} forme d'onde</translation>
    </message>
    <message>
      <source>{0} waveforms</source>
      <translation>{0} formes d'onde</translation>
    </message>
    <message>
      <source>{0} sound-design entry</source>
      <translation>{0} entrée de design sonore</translation>
    </message>
    <message>
      <source>{0} sound-design entries</source>
      <translation>{0} entrées de design sonore</translation>
    </message>
    <message>
      <source>{0} work</source>
      <translation>{0} œuvre</translation>
    </message>
    <message>
      <source>{0} works</source>
      <translation>{0} œuvres</translation>
    </message>
    <message>
      <source>{0} recording</source>
      <translation>{0} enregistrement</translation>
    </message>
    <message>
      <source>{0} recordings</source>
      <translation>{0} enregistrements</translation>
    </message>
    <message>
      <source>{0} person or company</source>
      <translation>{0} personne ou société</translation>
    </message>
    <message>
      <source>{0} people and companies</source>
      <translation>{0} personnes et sociétés</translation>
    </message>
    <message>
      <source>{0} scene</source>
      <translation>{0} scène</translation>
    </message>
    <message>
      <source>{0} scenes</source>
      <translation>{0} scènes</translation>
    </message>
    <message>
      <source>{0} mood</source>
      <translation>{0} ambiance</translation>
    </message>
    <message>
      <source>{0} moods</source>
      <translation>{0} ambiances</translation>
    </message>
    <message>
      <source>{0} question</source>
      <translation>{0} question</translation>
    </message>
    <message>
      <source>{0} questions</source>
      <translation>{0} questions</translation>
    </message>
    <message>
      <source>{0} clip</source>
      <translation>{0} clip</translation>
    </message>
    <message>
      <source>{0} clips</source>
      <translation>{0} clips</translation>
    </message>
  </context>
  <context>
    <name>WorkDialog</name>
    <message>
      <source>Work</source>
      <translation>Œuvre</translation>
    </message>
    <message>
      <source>Writers and publishers</source>
      <translation>Auteurs et éditeurs</translation>
    </message>
    <message>
      <source>Facts</source>
      <translation>Informations</translation>
    </message>
    <message>
      <source>Used by 1 cue.</source>
      <translation>Utilisé par 1 cue.</translation>
    </message>
    <message>
      <source>Used by {0} cues.</source>
      <translation>Utilisé par {0} cues.</translation>
    </message>
    <message>
      <source>No cue uses it yet.</source>
      <translation>Aucun cue ne l'utilise encore.</translation>
    </message>
    <message>
      <source>The writers and publishers of {0} were changed elsewhere while you edited them.</source>
      <translation>Les auteurs et éditeurs de {0} ont été modifiés ailleurs pendant que vous les modifiiez.</translation>
    </message>
    <message>
      <source>Keep mine</source>
      <translation>Garder le mien</translation>
    </message>
    <message>
      <source>Take theirs</source>
      <translation>Prendre le leur</translation>
    </message>
  </context>
  <context>
    <name>WorkFields</name>
    <message>
      <source>ISWC</source>
      <translation>ISWC</translation>
    </message>
    <message>
      <source>Society number</source>
      <translation>Numéro de société</translation>
    </message>
    <message>
      <source>The society's number of the work (tunecode)</source>
      <translation>Numéro de l'œuvre auprès de la société (tunecode)</translation>
    </message>
    <message>
      <source>Public domain</source>
      <translation>Domaine public</translation>
    </message>
    <message>
      <source>Whether nobody holds rights in the composition any more</source>
      <translation>Si plus personne ne détient de droits sur la composition</translation>
    </message>
    <message>
      <source>Arrangement of</source>
      <translation>Arrangement de</translation>
    </message>
    <message>
      <source>The work that this one arranges; a new title is added</source>
      <translation>L'œuvre que celle-ci arrange ; un nouveau titre est ajouté</translation>
    </message>
    <message>
      <source>Arranged in {0} works.</source>
      <translation>Arrangée dans {0} œuvres.</translation>
    </message>
    <message>
      <source>Arranged in: {0}</source>
      <translation>Arrangée dans : {0}</translation>
    </message>
  </context>
  <context>
    <name>WorkRow</name>
    <message>
      <source>Writers and publishers of “{0}”</source>
      <translation>Auteurs et éditeurs de « {0} »</translation>
    </message>
    <message>
      <source>Portion of “{0}” in percent</source>
      <translation>Portion de « {0} » en pour cent</translation>
    </message>
    <message>
      <source>Open the work “{0}”</source>
      <translation>Ouvrir l'œuvre « {0} »</translation>
    </message>
    <message>
      <source>No writers or publishers yet.</source>
      <translation>Pas encore d'auteurs ni d'éditeurs.</translation>
    </message>
  </context>
  <context>
    <name>WorkingDialog</name>
    <message>
      <source>Progress</source>
      <translation>Progression</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Arrêter</translation>
    </message>
    <message>
      <source>Stopped; nothing was changed.</source>
      <translation>Arrêté ; rien n’a été modifié.</translation>
    </message>
  </context>
  <context>
    <name>_Choice</name>
    <message>
      <source>All</source>
      <translation>Tous</translation>
    </message>
    <message>
      <source>(empty)</source>
      <translation>(vide)</translation>
    </message>
  </context>
  <context>
    <name>_ConditionLine</name>
    <message>
      <source>Second field</source>
      <translation>Second champ</translation>
    </message>
    <message>
      <source>Field</source>
      <translation>Champ</translation>
    </message>
    <message>
      <source>(nothing more)</source>
      <translation>(rien de plus)</translation>
    </message>
    <message>
      <source>Comparison</source>
      <translation>Comparaison</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>Valeur</translation>
    </message>
    <message>
      <source>is shorter than</source>
      <translation>est plus court que</translation>
    </message>
    <message>
      <source>is before</source>
      <translation>est avant</translation>
    </message>
    <message>
      <source>is less than</source>
      <translation>est inférieur à</translation>
    </message>
    <message>
      <source>is not before</source>
      <translation>n'est pas avant</translation>
    </message>
    <message>
      <source>is at least</source>
      <translation>est au moins</translation>
    </message>
    <message>
      <source>holds</source>
      <translation>contient</translation>
    </message>
    <message>
      <source>does not hold</source>
      <translation>ne contient pas</translation>
    </message>
    <message>
      <source>is</source>
      <translation>est</translation>
    </message>
    <message>
      <source>is not</source>
      <translation>n'est pas</translation>
    </message>
    <message>
      <source>is between</source>
      <translation>est entre</translation>
    </message>
    <message>
      <source>is empty</source>
      <translation>est vide</translation>
    </message>
    <message>
      <source>is not empty</source>
      <translation>n'est pas vide</translation>
    </message>
    <message>
      <source>“{0}” needs a value to compare {1} with; type one.</source>
      <translation>« {0} » a besoin d'une valeur à comparer avec {1} ; tapez-en une.</translation>
    </message>
    <message>
      <source>{0} {1}</source>
      <translation>{0} {1}</translation>
    </message>
    <message>
      <source>{0} {1} {2}</source>
      <translation>{0} {1} {2}</translation>
    </message>
  </context>
  <context>
    <name>_Handle</name>
    <message>
      <source>Height of the film map</source>
      <translation>Hauteur de la carte du film</translation>
    </message>
    <message>
      <source>Drag to make the film map higher or lower</source>
      <translation>Glisser pour rendre la carte du film plus haute ou plus basse</translation>
    </message>
  </context>
  <context>
    <name>_Lines</name>
    <message>
      <source>Three lines of a cue table</source>
      <translation>Trois lignes d'une table de cues</translation>
    </message>
  </context>
  <context>
    <name>_Popup</name>
    <message>
      <source>Suggestions</source>
      <translation>Suggestions</translation>
    </message>
  </context>
  <context>
    <name>_RuleBox</name>
    <message>
      <source>Colour</source>
      <translation>Couleur</translation>
    </message>
    <message>
      <source>Amber</source>
      <translation>Ambre</translation>
    </message>
    <message>
      <source>Red</source>
      <translation>Rouge</translation>
    </message>
    <message>
      <source>Green</source>
      <translation>Vert</translation>
    </message>
    <message>
      <source>Blue</source>
      <translation>Bleu</translation>
    </message>
    <message>
      <source>Violet</source>
      <translation>Violet</translation>
    </message>
    <message>
      <source>Grey</source>
      <translation>Gris</translation>
    </message>
    <message>
      <source>Delete this rule</source>
      <translation>Supprimer cette règle</translation>
    </message>
    <message>
      <source>and</source>
      <translation>et</translation>
    </message>
    <message>
      <source>, </source>
      <translation>, </translation>
    </message>
  </context>
  <context>
    <name>_Text</name>
    <message>
      <source>Compare: &gt;01:10:00:00, or 01:00:00:00..01:10:00:00; "" finds empty cells</source>
      <translation>Comparer : &gt;01:10:00:00, ou 01:00:00:00..01:10:00:00 ; "" trouve les cellules vides</translation>
    </message>
    <message>
      <source>Compare: &gt;1:00, &lt;0:05, or 0:30..2:00; "" finds empty cells</source>
      <translation>Comparer : &gt;1:00, &lt;0:05, ou 0:30..2:00 ; "" trouve les cellules vides</translation>
    </message>
    <message>
      <source>Compare: &gt;5, &lt;=3, or 4..7; "" finds empty cells</source>
      <translation>Comparer : &gt;5, &lt;=3, ou 4..7 ; "" trouve les cellules vides</translation>
    </message>
    <message>
      <source>Part of the text; -text leaves it out, =text is the whole text, "" finds empty cells</source>
      <translation>Une partie du texte ; -texte l'exclut, =texte est le texte entier, "" trouve les cellules vides</translation>
    </message>
  </context>
  <context>
    <name>backend</name>
    <message>
      <source>SoundBackend</source>
      <translation>SoundBackend</translation>
    </message>
  </context>
</TS>
