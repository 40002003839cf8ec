<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>AboutDialog</name>
    <message>
      <source>About Cuefolio</source>
      <translation>Über Cuefolio</translation>
    </message>
    <message>
      <source>Version {0}</source>
      <translation>Version {0}</translation>
    </message>
    <message>
      <source>A desktop catalogue of film music and the cue sheets that come from it.</source>
      <translation>Ein Katalog der Filmmusik für den Schreibtisch und die Musikmeldungen, die daraus entstehen.</translation>
    </message>
    <message>
      <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
      <translation>Freie Software unter der GNU General Public License, Version 3 oder später. Sie kommt ohne jede Gewähr.</translation>
    </message>
    <message>
      <source>It stands on</source>
      <translation>Sie steht auf</translation>
    </message>
    <message>
      <source>Libraries and their licences</source>
      <translation>Bibliotheken und ihre Lizenzen</translation>
    </message>
  </context>
  <context>
    <name>AccentChooser</name>
    <message>
      <source>Accent colour {0}</source>
      <translation>Akzentfarbe {0}</translation>
    </message>
    <message>
      <source>Accent colour of your own</source>
      <translation>Eigene Akzentfarbe</translation>
    </message>
    <message>
      <source>A colour as #rrggbb, such as #2a7f9e</source>
      <translation>Eine Farbe als #rrggbb, etwa #2a7f9e</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Wählen…</translation>
    </message>
    <message>
      <source>Choose an accent colour of your own</source>
      <translation>Eine eigene Akzentfarbe wählen</translation>
    </message>
    <message>
      <source>This is no colour; type six digits such as #2a7f9e.</source>
      <translation>Das ist keine Farbe; geben Sie sechs Ziffern wie #2a7f9e ein.</translation>
    </message>
  </context>
  <context>
    <name>AccentNote</name>
    <message>
      <source>The accent that belongs to each theme.</source>
      <translation>Der Akzent, der zu jedem Farbschema gehört.</translation>
    </message>
    <message>
      <source>The light theme uses the darker shade {0}, so that it can be seen.</source>
      <translation>Das helle Schema nimmt den dunkleren Ton {0}, damit er zu sehen ist.</translation>
    </message>
    <message>
      <source>The dark theme uses the lighter shade {0}, so that it can be seen.</source>
      <translation>Das dunkle Schema nimmt den helleren Ton {0}, damit er zu sehen ist.</translation>
    </message>
    <message>
      <source>Words in this colour are written in {0}: contrast {1} : 1.</source>
      <translation>Wörter auf dieser Farbe stehen in {0}: Kontrast {1} : 1.</translation>
    </message>
    <message>
      <source>This colour can be read as it is in both themes.</source>
      <translation>Diese Farbe ist in beiden Schemata lesbar, wie sie ist.</translation>
    </message>
  </context>
  <context>
    <name>Accents</name>
    <message>
      <source>Blue</source>
      <translation>Blau</translation>
    </message>
    <message>
      <source>Teal</source>
      <translation>Petrol</translation>
    </message>
    <message>
      <source>Green</source>
      <translation>Grün</translation>
    </message>
    <message>
      <source>Olive</source>
      <translation>Oliv</translation>
    </message>
    <message>
      <source>Amber</source>
      <translation>Bernstein</translation>
    </message>
    <message>
      <source>Orange</source>
      <translation>Orange</translation>
    </message>
    <message>
      <source>Red</source>
      <translation>Rot</translation>
    </message>
    <message>
      <source>Pink</source>
      <translation>Rosa</translation>
    </message>
    <message>
      <source>Purple</source>
      <translation>Lila</translation>
    </message>
    <message>
      <source>Indigo</source>
      <translation>Indigo</translation>
    </message>
    <message>
      <source>Brown</source>
      <translation>Braun</translation>
    </message>
    <message>
      <source>Slate</source>
      <translation>Schiefer</translation>
    </message>
  </context>
  <context>
    <name>AccountModel</name>
    <message>
      <source>Enter goes to the cue</source>
      <translation>Eingabe geht zum Cue</translation>
    </message>
  </context>
  <context>
    <name>AccountTree</name>
    <message>
      <source>What the number rests on</source>
      <translation>Worauf die Zahl beruht</translation>
    </message>
  </context>
  <context>
    <name>Actions</name>
    <message>
      <source>Cue card: music</source>
      <translation>Cue-Karte: Musik</translation>
    </message>
    <message>
      <source>Cue card: rights</source>
      <translation>Cue-Karte: Rechte</translation>
    </message>
    <message>
      <source>Cue card: scene and mood</source>
      <translation>Cue-Karte: Szene und Stimmung</translation>
    </message>
    <message>
      <source>Cue card: evidence</source>
      <translation>Cue-Karte: Belege</translation>
    </message>
    <message>
      <source>Cue card: history</source>
      <translation>Cue-Karte: Verlauf</translation>
    </message>
    <message>
      <source>&amp;Cue</source>
      <translation>&amp;Cue</translation>
    </message>
    <message>
      <source>Next problem</source>
      <translation>Nächstes Problem</translation>
    </message>
    <message>
      <source>Previous problem</source>
      <translation>Voriges Problem</translation>
    </message>
    <message>
      <source>Mend this problem</source>
      <translation>Dieses Problem beheben</translation>
    </message>
    <message>
      <source>Mend all problems of this kind</source>
      <translation>Alle Probleme dieser Art beheben</translation>
    </message>
    <message>
      <source>Add cue</source>
      <translation>Cue hinzufügen</translation>
    </message>
    <message>
      <source>Edit in the card</source>
      <translation>In der Karte bearbeiten</translation>
    </message>
    <message>
      <source>Duplicate</source>
      <translation>Verdoppeln</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <source>Split at a timecode…</source>
      <translation>An einem Timecode teilen…</translation>
    </message>
    <message>
      <source>Merge neighbours</source>
      <translation>Mit Nachbarn verbinden</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>Nach oben</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>Nach unten</translation>
    </message>
    <message>
      <source>Sort by time</source>
      <translation>Nach Zeit ordnen</translation>
    </message>
    <message>
      <source>Renumber by reel</source>
      <translation>Nach Akten neu nummerieren</translation>
    </message>
    <message>
      <source>Fill from an audio file…</source>
      <translation>Aus einer Audiodatei füllen…</translation>
    </message>
    <message>
      <source>Fil&amp;m</source>
      <translation>Fil&amp;m</translation>
    </message>
    <message>
      <source>Delivered sheets…</source>
      <translation>Abgegebene Meldungen…</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Datei</translation>
    </message>
    <message>
      <source>Export several…</source>
      <translation>Mehrere exportieren…</translation>
    </message>
    <message>
      <source>Recipients…</source>
      <translation>Empfänger…</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Wiederholen</translation>
    </message>
    <message>
      <source>Cut</source>
      <translation>Ausschneiden</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <source>Paste</source>
      <translation>Einfügen</translation>
    </message>
    <message>
      <source>Fill down</source>
      <translation>Nach unten füllen</translation>
    </message>
    <message>
      <source>Select all</source>
      <translation>Alles auswählen</translation>
    </message>
    <message>
      <source>Find in all productions</source>
      <translation>In allen Produktionen suchen</translation>
    </message>
    <message>
      <source>History…</source>
      <translation>Verlauf…</translation>
    </message>
    <message>
      <source>Markers for the editor…</source>
      <translation>Marker für den Schnitt…</translation>
    </message>
    <message>
      <source>Where else is this used…</source>
      <translation>Wo wird das noch verwendet…</translation>
    </message>
    <message>
      <source>Find duplicates…</source>
      <translation>Doppelte Einträge suchen…</translation>
    </message>
    <message>
      <source>Merge library entries…</source>
      <translation>Einträge zusammenführen…</translation>
    </message>
    <message>
      <source>Rename the library entry</source>
      <translation>Eintrag umbenennen</translation>
    </message>
    <message>
      <source>How this number came about…</source>
      <translation>Wie diese Zahl zustande kam…</translation>
    </message>
    <message>
      <source>How the total came about…</source>
      <translation>Summe erklären…</translation>
    </message>
    <message>
      <source>New catalogue…</source>
      <translation>Neuer Katalog…</translation>
    </message>
    <message>
      <source>Open catalogue…</source>
      <translation>Katalog öffnen…</translation>
    </message>
    <message>
      <source>Recent catalogues</source>
      <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
      <source>New production…</source>
      <translation>Neue Produktion…</translation>
    </message>
    <message>
      <source>Edit production…</source>
      <translation>Produktion bearbeiten…</translation>
    </message>
    <message>
      <source>Delete production</source>
      <translation>Produktion löschen</translation>
    </message>
    <message>
      <source>Scan a folder of music…</source>
      <translation>Ordner mit Musik einlesen…</translation>
    </message>
    <message>
      <source>Look after known audio files</source>
      <translation>Nach bekannten Audiodateien sehen</translation>
    </message>
    <message>
      <source>Export cue sheet…</source>
      <translation>Musikmeldung exportieren…</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Beenden</translation>
    </message>
    <message>
      <source>Go to cue…</source>
      <translation>Zu Cue gehen…</translation>
    </message>
    <message>
      <source>Command palette…</source>
      <translation>Befehlspalette…</translation>
    </message>
    <message>
      <source>Repeat the last command</source>
      <translation>Letzten Befehl wiederholen</translation>
    </message>
    <message>
      <source>Settings…</source>
      <translation>Einstellungen…</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>&amp;Hilfe</translation>
    </message>
    <message>
      <source>How to search</source>
      <translation>So wird gesucht</translation>
    </message>
    <message>
      <source>Guide</source>
      <translation>Handbuch</translation>
    </message>
    <message>
      <source>What's new</source>
      <translation>Neuigkeiten</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Tastenkürzel</translation>
    </message>
    <message>
      <source>About Cuefolio</source>
      <translation>Über Cuefolio</translation>
    </message>
    <message>
      <source>Save this search…</source>
      <translation>Diese Suche speichern…</translation>
    </message>
    <message>
      <source>Add the usual searches</source>
      <translation>Die üblichen Suchen hinzufügen</translation>
    </message>
    <message>
      <source>New series…</source>
      <translation>Neue Serie…</translation>
    </message>
    <message>
      <source>Choose a poster…</source>
      <translation>Plakat wählen…</translation>
    </message>
    <message>
      <source>Paste a poster</source>
      <translation>Plakat einfügen</translation>
    </message>
    <message>
      <source>Remove the poster</source>
      <translation>Plakat entfernen</translation>
    </message>
    <message>
      <source>Export film map…</source>
      <translation>Filmkarte exportieren…</translation>
    </message>
    <message>
      <source>Scenes…</source>
      <translation>Szenen…</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Ansicht</translation>
    </message>
    <message>
      <source>Film map</source>
      <translation>Filmkarte</translation>
    </message>
    <message>
      <source>Go to the film map</source>
      <translation>Zur Filmkarte gehen</translation>
    </message>
    <message>
      <source>Whole film</source>
      <translation>Ganzer Film</translation>
    </message>
    <message>
      <source>Nearer</source>
      <translation>Näher heran</translation>
    </message>
    <message>
      <source>Farther</source>
      <translation>Weiter weg</translation>
    </message>
    <message>
      <source>&amp;Play</source>
      <translation>&amp;Wiedergabe</translation>
    </message>
    <message>
      <source>Play or pause</source>
      <translation>Wiedergabe oder Pause</translation>
    </message>
    <message>
      <source>Play the selected cue</source>
      <translation>Den ausgewählten Cue spielen</translation>
    </message>
    <message>
      <source>Loop the selected cue</source>
      <translation>Den ausgewählten Cue wiederholt spielen</translation>
    </message>
    <message>
      <source>Play backwards, again for faster</source>
      <translation>Rückwärts spielen, noch einmal für schneller</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <source>Play forwards, again for faster</source>
      <translation>Vorwärts spielen, noch einmal für schneller</translation>
    </message>
    <message>
      <source>One frame back</source>
      <translation>Ein Bild zurück</translation>
    </message>
    <message>
      <source>One frame forward</source>
      <translation>Ein Bild vor</translation>
    </message>
    <message>
      <source>Ten frames back</source>
      <translation>Zehn Bilder zurück</translation>
    </message>
    <message>
      <source>Ten frames forward</source>
      <translation>Zehn Bilder vor</translation>
    </message>
    <message>
      <source>One second back</source>
      <translation>Eine Sekunde zurück</translation>
    </message>
    <message>
      <source>One second forward</source>
      <translation>Eine Sekunde vor</translation>
    </message>
    <message>
      <source>Previous cue</source>
      <translation>Voriger Cue</translation>
    </message>
    <message>
      <source>Next cue</source>
      <translation>Nächster Cue</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Bild</translation>
    </message>
    <message>
      <source>Choose the picture file…</source>
      <translation>Bilddatei wählen…</translation>
    </message>
    <message>
      <source>Clock mode</source>
      <translation>Uhrbetrieb</translation>
    </message>
    <message>
      <source>Go to the cue that is selected</source>
      <translation>Zum ausgewählten Cue gehen</translation>
    </message>
    <message>
      <source>Live log</source>
      <translation>Mitschreiben</translation>
    </message>
    <message>
      <source>Begin a cue here</source>
      <translation>Hier einen Cue beginnen</translation>
    </message>
    <message>
      <source>End the cue here</source>
      <translation>Den Cue hier beenden</translation>
    </message>
    <message>
      <source>Begin a cue over the one that runs</source>
      <translation>Einen Cue über dem laufenden beginnen</translation>
    </message>
    <message>
      <source>Mark this moment</source>
      <translation>Diesen Moment markieren</translation>
    </message>
    <message>
      <source>Markers…</source>
      <translation>Marken…</translation>
    </message>
    <message>
      <source>Compare with a sheet…</source>
      <translation>Mit einer Meldung vergleichen…</translation>
    </message>
    <message>
      <source>Import a sheet as a new production…</source>
      <translation>Meldung als neue Produktion einlesen…</translation>
    </message>
    <message>
      <source>Work of the cue…</source>
      <translation>Werk des Cues…</translation>
    </message>
    <message>
      <source>Writers and publishers as in the last cue</source>
      <translation>Urheber und Verlage wie im letzten Cue</translation>
    </message>
    <message>
      <source>Follow the work again</source>
      <translation>Dem Werk wieder folgen</translation>
    </message>
    <message>
      <source>Lock or unlock production…</source>
      <translation>Produktion sperren oder entsperren…</translation>
    </message>
    <message>
      <source>Copy from another episode…</source>
      <translation>Aus einer anderen Folge kopieren…</translation>
    </message>
    <message>
      <source>Series templates…</source>
      <translation>Vorlagen der Serie…</translation>
    </message>
    <message>
      <source>End credits…</source>
      <translation>Musik im Abspann…</translation>
    </message>
    <message>
      <source>Play the recording</source>
      <translation>Die Aufnahme abspielen</translation>
    </message>
    <message>
      <source>Stop the recording</source>
      <translation>Die Aufnahme anhalten</translation>
    </message>
    <message>
      <source>Recordings louder</source>
      <translation>Aufnahmen lauter</translation>
    </message>
    <message>
      <source>Recordings softer</source>
      <translation>Aufnahmen leiser</translation>
    </message>
    <message>
      <source>Filter row</source>
      <translation>Filterzeile</translation>
    </message>
    <message>
      <source>Group cues…</source>
      <translation>Cues gruppieren…</translation>
    </message>
    <message>
      <source>Fold all groups</source>
      <translation>Alle Gruppen zuklappen</translation>
    </message>
    <message>
      <source>Unfold all groups</source>
      <translation>Alle Gruppen aufklappen</translation>
    </message>
    <message>
      <source>Menu of the column…</source>
      <translation>Menü der Spalte…</translation>
    </message>
    <message>
      <source>Film order</source>
      <translation>Filmreihenfolge</translation>
    </message>
    <message>
      <source>Row colours…</source>
      <translation>Zeilenfarben…</translation>
    </message>
    <message>
      <source>Save this view as…</source>
      <translation>Diese Sicht speichern als…</translation>
    </message>
    <message>
      <source>Next view</source>
      <translation>Nächste Sicht</translation>
    </message>
    <message>
      <source>Previous view</source>
      <translation>Vorige Sicht</translation>
    </message>
    <message>
      <source>Import a timeline…</source>
      <translation>Timeline einlesen…</translation>
    </message>
    <message>
      <source>Theme of the system</source>
      <translation>Farben des Systems</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <source>Compact rows</source>
      <translation>Enge Zeilen</translation>
    </message>
    <message>
      <source>Normal rows</source>
      <translation>Normale Zeilen</translation>
    </message>
    <message>
      <source>Roomy rows</source>
      <translation>Weite Zeilen</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Bibliothek</translation>
    </message>
    <message>
      <source>Cue card</source>
      <translation>Cue-Karte</translation>
    </message>
    <message>
      <source>Problems</source>
      <translation>Probleme</translation>
    </message>
    <message>
      <source>Panels in their usual places</source>
      <translation>Alles an seinen üblichen Platz</translation>
    </message>
    <message>
      <source>Next area</source>
      <translation>Nächster Bereich</translation>
    </message>
  </context>
  <context>
    <name>AgainBar</name>
    <message>
      <source>Import it once more</source>
      <translation>Noch einmal einlesen</translation>
    </message>
    <message>
      <source>Import the file although what it holds would stand twice</source>
      <translation>Die Datei einlesen, obwohl ihr Inhalt dann zweimal dastünde</translation>
    </message>
    <message>
      <source>Files that were imported already</source>
      <translation>Dateien, die schon eingelesen wurden</translation>
    </message>
  </context>
  <context>
    <name>Answering</name>
    <message>
      <source>These are very many clips: say it of their tracks, at the left.</source>
      <translation>Das sind sehr viele Clips: Sagen Sie es links von ihren Spuren.</translation>
    </message>
    <message>
      <source>Muted clips can be taken as music, or stay out.</source>
      <translation>Stumme Clips können als Musik gelten oder draußen bleiben.</translation>
    </message>
    <message>
      <source>These clips are too soft: lower “Audible from” to hear them.</source>
      <translation>Diese Clips sind zu leise: Senken Sie „Hörbar ab“, um sie zu hören.</translation>
    </message>
    <message>
      <source>These clips have no sound or no length, so no cue can come of them.</source>
      <translation>Diese Clips haben keinen Ton oder keine Länge, aus ihnen kann kein Cue werden.</translation>
    </message>
    <message>
      <source>Select cues of one song that follow each other, then join them.</source>
      <translation>Wählen Sie aufeinanderfolgende Cues eines Lieds aus und verbinden Sie sie dann.</translation>
    </message>
    <message>
      <source>Choose a cue, or the clip in it at which it is to be split.</source>
      <translation>Wählen Sie einen Cue oder den Clip darin, an dem er geteilt werden soll.</translation>
    </message>
    <message>
      <source>Is music</source>
      <translation>Ist Musik</translation>
    </message>
    <message>
      <source>Is unsure</source>
      <translation>Ist unsicher</translation>
    </message>
    <message>
      <source>Leave out</source>
      <translation>Weglassen</translation>
    </message>
    <message>
      <source>Join</source>
      <translation>Verbinden</translation>
    </message>
    <message>
      <source>Split…</source>
      <translation>Teilen…</translation>
    </message>
  </context>
  <context>
    <name>AppearancePage</name>
    <message>
      <source>Appearance</source>
      <translation>Aussehen</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Farbschema</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Wie das System</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <source>Accent colour</source>
      <translation>Akzentfarbe</translation>
    </message>
    <message>
      <source>Your own</source>
      <translation>Eigene</translation>
    </message>
    <message>
      <source>Density</source>
      <translation>Dichte</translation>
    </message>
    <message>
      <source>Compact</source>
      <translation>Eng</translation>
    </message>
    <message>
      <source>Normal</source>
      <translation>Normal</translation>
    </message>
    <message>
      <source>Roomy</source>
      <translation>Weit</translation>
    </message>
    <message>
      <source>Size of type</source>
      <translation>Schriftgröße</translation>
    </message>
    <message>
      <source>{0} px, as delivered</source>
      <translation>{0} px, wie geliefert</translation>
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
      <translation>Bild zur Aufnahme</translation>
    </message>
  </context>
  <context>
    <name>ArtworkView</name>
    <message>
      <source>Show the picture large (Enter)</source>
      <translation>Das Bild groß zeigen (Eingabe)</translation>
    </message>
    <message>
      <source>Drop or paste a picture here (Ctrl+V)</source>
      <translation>Ein Bild hierher ziehen oder einfügen (Strg+V)</translation>
    </message>
    <message>
      <source>This cue has no recording that could hold a picture; name its recording first.</source>
      <translation>Dieser Cue hat keine Aufnahme, die ein Bild tragen könnte; nennen Sie zuerst seine Aufnahme.</translation>
    </message>
    <message>
      <source>Choose a picture</source>
      <translation>Ein Bild wählen</translation>
    </message>
    <message>
      <source>Show large</source>
      <translation>Groß zeigen</translation>
    </message>
    <message>
      <source>Choose a picture…</source>
      <translation>Bild wählen…</translation>
    </message>
    <message>
      <source>Paste picture</source>
      <translation>Bild einfügen</translation>
    </message>
    <message>
      <source>Remove picture</source>
      <translation>Bild entfernen</translation>
    </message>
  </context>
  <context>
    <name>AskBar</name>
    <message>
      <source>{0} more</source>
      <translation>{0} weitere</translation>
    </message>
  </context>
  <context>
    <name>BatchDialog</name>
    <message>
      <source>Export several</source>
      <translation>Mehrere exportieren</translation>
    </message>
    <message>
      <source>Files that are written</source>
      <translation>Dateien, die geschrieben werden</translation>
    </message>
    <message>
      <source>No files yet</source>
      <translation>Noch keine Dateien</translation>
    </message>
    <message>
      <source>Tick the productions and the recipients above.</source>
      <translation>Kreuzen Sie oben die Produktionen und die Empfänger an.</translation>
    </message>
    <message>
      <source>Open folder</source>
      <translation>Ordner öffnen</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
    <message>
      <source>{0} files</source>
      <translation>{0} Dateien</translation>
    </message>
    <message>
      <source>1 file</source>
      <translation>1 Datei</translation>
    </message>
    <message>
      <source>{0}, {1} of them replaced</source>
      <translation>{0}, davon {1} ersetzt</translation>
    </message>
    <message>
      <source>{0} of these files are there already.</source>
      <translation>{0} dieser Dateien sind schon da.</translation>
    </message>
    <message>
      <source>One of these files is there already.</source>
      <translation>Eine dieser Dateien ist schon da.</translation>
    </message>
    <message>
      <source>Replace and export</source>
      <translation>Ersetzen und exportieren</translation>
    </message>
    <message>
      <source>Exporting cue sheets</source>
      <translation>Musikmeldungen werden exportiert</translation>
    </message>
    <message>
      <source>{0} of {1} files</source>
      <translation>{0} von {1} Dateien</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Stopped: {0} of {1} files were written to {2}.</source>
      <translation>Angehalten: {0} von {1} Dateien wurden nach {2} geschrieben.</translation>
    </message>
    <message>
      <source>{0} of {1} files were written to {2}; the list says why the others were not.</source>
      <translation>{0} von {1} Dateien wurden nach {2} geschrieben; die Liste sagt, warum die anderen nicht.</translation>
    </message>
    <message>
      <source>All {1} files were written to {2}.</source>
      <translation>Alle {1} Dateien wurden nach {2} geschrieben.</translation>
    </message>
  </context>
  <context>
    <name>BatchList</name>
    <message>
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <source>Production</source>
      <translation>Produktion</translation>
    </message>
    <message>
      <source>Recipient</source>
      <translation>Empfänger</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Stand</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Dateien</translation>
    </message>
    <message>
      <source>replaces a file</source>
      <translation>ersetzt eine Datei</translation>
    </message>
    <message>
      <source>… and {0} more</source>
      <translation>… und {0} weitere</translation>
    </message>
    <message>
      <source>written</source>
      <translation>geschrieben</translation>
    </message>
    <message>
      <source>refused</source>
      <translation>abgelehnt</translation>
    </message>
    <message>
      <source>not begun</source>
      <translation>nicht begonnen</translation>
    </message>
  </context>
  <context>
    <name>BatchPlace</name>
    <message>
      <source>Folder</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Wählen…</translation>
    </message>
    <message>
      <source>Choose the folder of the files</source>
      <translation>Ordner der Dateien wählen</translation>
    </message>
    <message>
      <source>Names</source>
      <translation>Namen</translation>
    </message>
    <message>
      <source>What stands in braces is filled in for each file</source>
      <translation>Was in geschweiften Klammern steht, wird für jede Datei eingesetzt</translation>
    </message>
    <message>
      <source>Insert ▾</source>
      <translation>Einfügen ▾</translation>
    </message>
    <message>
      <source>Insert what differs from file to file</source>
      <translation>Einfügen, was von Datei zu Datei verschieden ist</translation>
    </message>
    <message>
      <source>Series</source>
      <translation>Serie</translation>
    </message>
    <message>
      <source>Season</source>
      <translation>Staffel</translation>
    </message>
    <message>
      <source>Number of the episode</source>
      <translation>Nummer der Folge</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <source>Title of the episode</source>
      <translation>Titel der Folge</translation>
    </message>
    <message>
      <source>Production number</source>
      <translation>Produktionsnummer</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>Jahr</translation>
    </message>
    <message>
      <source>Recipient</source>
      <translation>Empfänger</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <source>As at first</source>
      <translation>Wie am Anfang</translation>
    </message>
    <message>
      <source>Folder of the files</source>
      <translation>Ordner der Dateien</translation>
    </message>
  </context>
  <context>
    <name>BuildingBlock</name>
    <message>
      <source>Heard from (dB)</source>
      <translation>Hörbar ab (dB)</translation>
    </message>
    <message>
      <source>The level from which a clip counts as heard; fades and gain move it</source>
      <translation>Der Pegel, ab dem ein Clip als hörbar gilt; Blenden und Gain verschieben ihn</translation>
    </message>
    <message>
      <source>Gap up to (s)</source>
      <translation>Lücke bis (s)</translation>
    </message>
    <message>
      <source>Clips of one piece that lie no further apart are one cue</source>
      <translation>Clips eines Stücks, die nicht weiter auseinanderliegen, sind ein Cue</translation>
    </message>
    <message>
      <source>For the whole production, also at its next import. Blank: as at each import.</source>
      <translation>Für die ganze Produktion, auch beim nächsten Einlesen. Leer: wie bei jedem Einlesen.</translation>
    </message>
  </context>
  <context>
    <name>CardEdits</name>
    <message>
      <source>“{0}”, typed as “{1}” of {2}, was not stored. {3}</source>
      <translation>„{0}“, eingegeben bei „{1}“ von {2}, wurde nicht gespeichert. {3}</translation>
    </message>
    <message>
      <source>a cue without a name</source>
      <translation>einem Cue ohne Namen</translation>
    </message>
    <message>
      <source>“{0}” of {1} of these cues was changed elsewhere while you typed “{2}”.</source>
      <translation>„{0}“ wurde bei {1} dieser Cues anderswo geändert, während Sie „{2}“ eingaben.</translation>
    </message>
    <message>
      <source>“{0}” of {1} was changed elsewhere to “{2}” while you typed “{3}”.</source>
      <translation>„{0}“ von {1} wurde anderswo zu „{2}“ geändert, während Sie „{3}“ eingaben.</translation>
    </message>
    <message>
      <source>“{0}” of {1} was emptied elsewhere while you typed “{2}”.</source>
      <translation>„{0}“ von {1} wurde anderswo geleert, während Sie „{2}“ eingaben.</translation>
    </message>
    <message>
      <source>The writers and publishers of {0} were changed elsewhere while you edited them.</source>
      <translation>Die Urheber und Verlage von {0} wurden anderswo geändert, während Sie sie bearbeiteten.</translation>
    </message>
    <message>
      <source>Keep mine</source>
      <translation>Meines behalten</translation>
    </message>
    <message>
      <source>Take theirs</source>
      <translation>Das andere nehmen</translation>
    </message>
    <message>
      <source>“{0}” is known and was not renamed. Write it “{1}” everywhere?</source>
      <translation>„{0}“ ist bekannt und wurde nicht umbenannt. Überall „{1}“ schreiben?</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Umbenennen</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>So lassen</translation>
    </message>
  </context>
  <context>
    <name>CardHeader</name>
    <message>
      <source>{count} cues</source>
      <translation>{count} Cues</translation>
    </message>
    <message>
      <source>Untitled cue</source>
      <translation>Cue ohne Titel</translation>
    </message>
    <message>
      <source>too many to show their values</source>
      <translation>zu viele, um ihre Werte zu zeigen</translation>
    </message>
    <message>
      <source>{0} of music, {1} reported</source>
      <translation>{0} Musik, {1} gemeldet</translation>
    </message>
  </context>
  <context>
    <name>CardPlace</name>
    <message>
      <source>Sound &amp; tags</source>
      <translation>Ton &amp; Tags</translation>
    </message>
  </context>
  <context>
    <name>CardRights</name>
    <message>
      <source>Only for this cue</source>
      <translation>Nur für diesen Cue</translation>
    </message>
    <message>
      <source>Give this cue parties of its own; the work keeps what it has</source>
      <translation>Diesem Cue eigene Beteiligte geben; das Werk behält seine</translation>
    </message>
    <message>
      <source>Follow the work again</source>
      <translation>Dem Werk wieder folgen</translation>
    </message>
    <message>
      <source>Drop what this cue says differently</source>
      <translation>Verwerfen, was dieser Cue anders angibt</translation>
    </message>
    <message>
      <source>Work…</source>
      <translation>Werk…</translation>
    </message>
    <message>
      <source>Open the work: writers, public domain, what it arranges, codes</source>
      <translation>Das Werk öffnen: Urheber, gemeinfrei, was es bearbeitet, Kennungen</translation>
    </message>
    <message>
      <source>Writers and publishers</source>
      <translation>Urheber und Verlage</translation>
    </message>
    <message>
      <source>Only for this cue, instead of the parties of its works.</source>
      <translation>Nur für diesen Cue, anstelle der Beteiligten seiner Werke.</translation>
    </message>
    <message>
      <source>Together from {0} works, by their portions.</source>
      <translation>Zusammen aus {0} Werken, nach ihren Portionen.</translation>
    </message>
    <message>
      <source>Of the work “{work}”: a change shows in every cue that uses it.</source>
      <translation>Vom Werk „{work}“: eine Änderung zeigt sich in jedem Cue, der es verwendet.</translation>
    </message>
    <message>
      <source>Only for this cue; how it differs from the work “{0}” stands below.</source>
      <translation>Nur für diesen Cue; was vom Werk „{0}“ abweicht, steht unten.</translation>
    </message>
    <message>
      <source>Only for this cue; nothing differs from the work “{0}” yet.</source>
      <translation>Nur für diesen Cue; noch weicht nichts vom Werk „{0}“ ab.</translation>
    </message>
    <message>
      <source>Of the work “{work}”, used by {count} cues: a change shows in all of them.</source>
      <translation>Vom Werk „{work}“, das {count} Cues verwenden: eine Änderung zeigt sich in allen.</translation>
    </message>
    <message>
      <source>Of the work “{work}”.</source>
      <translation>Vom Werk „{work}“.</translation>
    </message>
    <message>
      <source>and {0} more</source>
      <translation>und {0} weitere</translation>
    </message>
    <message>
      <source>{0}: only here ({1})</source>
      <translation>{0}: nur hier ({1})</translation>
    </message>
    <message>
      <source>{0}: not here ({1})</source>
      <translation>{0}: nicht hier ({1})</translation>
    </message>
    <message>
      <source>{0}: role {1} → {2}</source>
      <translation>{0}: Rolle {1} → {2}</translation>
    </message>
    <message>
      <source>{0}: society {1} → {2}</source>
      <translation>{0}: Gesellschaft {1} → {2}</translation>
    </message>
    <message>
      <source>{0}: share {1} → {2}</source>
      <translation>{0}: Anteil {1} → {2}</translation>
    </message>
    <message>
      <source>{0}: for writer {1} → {2}</source>
      <translation>{0}: für Urheber {1} → {2}</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>unbekannt</translation>
    </message>
  </context>
  <context>
    <name>CardTabs</name>
    <message>
      <source>Parts of the cue card</source>
      <translation>Teile der Cue-Karte</translation>
    </message>
  </context>
  <context>
    <name>CatalogSession</name>
    <message>
      <source>Opening</source>
      <translation>Wird geöffnet</translation>
    </message>
    <message>
      <source>Something went wrong inside Cuefolio ({0}); nothing was changed.</source>
      <translation>In Cuefolio ist etwas schiefgegangen ({0}); nichts wurde geändert.</translation>
    </message>
  </context>
  <context>
    <name>CellBlock</name>
    <message>
      <source>Nothing was pasted: there are {0} rows too many for these results. Paste into a production to add cues.</source>
      <translation>Nichts wurde eingefügt: es sind {0} Zeilen zu viel für diese Ergebnisse. Fügen Sie in eine Produktion ein, um Cues hinzuzufügen.</translation>
    </message>
  </context>
  <context>
    <name>ChangeDetail</name>
    <message>
      <source>Before</source>
      <translation>Vorher</translation>
    </message>
    <message>
      <source>After</source>
      <translation>Nachher</translation>
    </message>
    <message>
      <source>Values before and after the change</source>
      <translation>Werte vor und nach der Änderung</translation>
    </message>
    <message>
      <source>Bring back</source>
      <translation>Zurückholen</translation>
    </message>
    <message>
      <source>This catalogue can only be read.</source>
      <translation>Dieser Katalog lässt sich nur lesen.</translation>
    </message>
    <message>
      <source>Give the field this value again: {0}</source>
      <translation>Dem Feld diesen Wert wieder geben: {0}</translation>
    </message>
  </context>
  <context>
    <name>CheckCommands</name>
    <message>
      <source>Mended. {0}</source>
      <translation>Behoben. {0}</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>Choose a problem that says “Mend”; the others need a person to decide.</source>
      <translation>Wählen Sie ein Problem, an dem „Beheben“ steht; bei den anderen muss ein Mensch entscheiden.</translation>
    </message>
  </context>
  <context>
    <name>CheckHeader</name>
    <message>
      <source>Check</source>
      <translation>Prüfung</translation>
    </message>
    <message>
      <source>Nothing is missing on the cue sheet.</source>
      <translation>Auf der Musikmeldung fehlt nichts.</translation>
    </message>
    <message>
      <source>Coloured by rule {0}: {1}</source>
      <translation>Gefärbt von Regel {0}: {1}</translation>
    </message>
  </context>
  <context>
    <name>ChoiceField</name>
    <message>
      <source>unknown</source>
      <translation>unbekannt</translation>
    </message>
    <message>
      <source>several values</source>
      <translation>mehrere Werte</translation>
    </message>
  </context>
  <context>
    <name>ClipModel</name>
    <message>
      <source>Track</source>
      <translation>Spur</translation>
    </message>
    <message>
      <source>Clip</source>
      <translation>Clip</translation>
    </message>
    <message>
      <source>In</source>
      <translation>Anfang</translation>
    </message>
    <message>
      <source>Out</source>
      <translation>Ende</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <source>Source in</source>
      <translation>Quelle ab</translation>
    </message>
    <message>
      <source>Source out</source>
      <translation>Quelle bis</translation>
    </message>
    <message>
      <source>Gain</source>
      <translation>Gain</translation>
    </message>
    <message>
      <source>Fade in</source>
      <translation>Einblende</translation>
    </message>
    <message>
      <source>Fade out</source>
      <translation>Ausblende</translation>
    </message>
    <message>
      <source>Muted</source>
      <translation>Stumm</translation>
    </message>
    <message>
      <source>In the file</source>
      <translation>In der Datei</translation>
    </message>
    <message>
      <source>none</source>
      <translation>keine</translation>
    </message>
  </context>
  <context>
    <name>ClipTable</name>
    <message>
      <source>Clips of the cue</source>
      <translation>Clips des Cues</translation>
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
      <translation>{0} bis {1} dB</translation>
    </message>
    <message>
      <source>{0} dB</source>
      <translation>{0} dB</translation>
    </message>
    <message>
      <source>line {0}</source>
      <translation>Zeile {0}</translation>
    </message>
    <message>
      <source>On {0}, {1} to {2}</source>
      <translation>Auf {0}, {1} bis {2}</translation>
    </message>
    <message>
      <source>a track without a name</source>
      <translation>einer Spur ohne Namen</translation>
    </message>
    <message>
      <source>Plays {0}</source>
      <translation>Spielt {0}</translation>
    </message>
    <message>
      <source>From {0} to {1} of it</source>
      <translation>Daraus {0} bis {1}</translation>
    </message>
    <message>
      <source>From {0} of it</source>
      <translation>Daraus ab {0}</translation>
    </message>
    <message>
      <source>Gain {0}</source>
      <translation>Gain {0}</translation>
    </message>
    <message>
      <source>Fade in {0}</source>
      <translation>Einblende {0}</translation>
    </message>
    <message>
      <source>Fade out {0}</source>
      <translation>Ausblende {0}</translation>
    </message>
    <message>
      <source>Speed {0} %</source>
      <translation>Geschwindigkeit {0} %</translation>
    </message>
    <message>
      <source>Inside of {0}</source>
      <translation>Innerhalb von {0}</translation>
    </message>
    <message>
      <source>In the file: {0}</source>
      <translation>In der Datei: {0}</translation>
    </message>
  </context>
  <context>
    <name>ClockPanel</name>
    <message>
      <source>Timecode on the other screen</source>
      <translation>Timecode auf dem anderen Bildschirm</translation>
    </message>
    <message>
      <source>Type the timecode that the other screen is about to show and press Enter when it does</source>
      <translation>Geben Sie den Timecode ein, den der andere Bildschirm gleich zeigt, und drücken Sie die Eingabetaste, wenn er da ist</translation>
    </message>
    <message>
      <source>Now is</source>
      <translation>Jetzt ist</translation>
    </message>
    <message>
      <source>−1 s</source>
      <translation>−1 s</translation>
    </message>
    <message>
      <source>Clock one second back</source>
      <translation>Uhr eine Sekunde zurück</translation>
    </message>
    <message>
      <source>Clock ten frames back</source>
      <translation>Uhr zehn Bilder zurück</translation>
    </message>
    <message>
      <source>Clock one frame back</source>
      <translation>Uhr ein Bild zurück</translation>
    </message>
    <message>
      <source>Clock one frame forward</source>
      <translation>Uhr ein Bild vor</translation>
    </message>
    <message>
      <source>Clock ten frames forward</source>
      <translation>Uhr zehn Bilder vor</translation>
    </message>
    <message>
      <source>+1 s</source>
      <translation>+1 s</translation>
    </message>
    <message>
      <source>Clock one second forward</source>
      <translation>Uhr eine Sekunde vor</translation>
    </message>
  </context>
  <context>
    <name>ColourDialog</name>
    <message>
      <source>Choose a colour</source>
      <translation>Eine Farbe wählen</translation>
    </message>
  </context>
  <context>
    <name>ColourField</name>
    <message>
      <source>None yet</source>
      <translation>Noch keine</translation>
    </message>
    <message>
      <source>different ones</source>
      <translation>verschiedene</translation>
    </message>
  </context>
  <context>
    <name>CommandPalette</name>
    <message>
      <source>Command palette</source>
      <translation>Befehlspalette</translation>
    </message>
    <message>
      <source>Commands that fit</source>
      <translation>Passende Befehle</translation>
    </message>
    <message>
      <source>Nothing fits; try fewer letters.</source>
      <translation>Nichts passt; versuchen Sie weniger Buchstaben.</translation>
    </message>
    <message>
      <source>↑ ↓ choose   ·   Enter do it   ·   Esc close</source>
      <translation>↑ ↓ wählen   ·   Eingabe ausführen   ·   Esc schließen</translation>
    </message>
  </context>
  <context>
    <name>CompareDialog</name>
    <message>
      <source>Compare “{0}” with a sheet</source>
      <translation>„{0}“ mit einer Meldung vergleichen</translation>
    </message>
    <message>
      <source>Lines that are listed</source>
      <translation>Gezeigte Zeilen</translation>
    </message>
    <message>
      <source>Ours rolled up</source>
      <translation>Unsere zusammengefasst</translation>
    </message>
    <message>
      <source>Compare with our commissioned score in one line, as some recipients want it</source>
      <translation>Mit unserer Auftragsmusik in einer Zeile vergleichen, wie manche Empfänger sie wollen</translation>
    </message>
    <message>
      <source>Tick all</source>
      <translation>Alle ankreuzen</translation>
    </message>
    <message>
      <source>Tick every listed line of which something can be taken over, but no uncertain match</source>
      <translation>Jede gezeigte Zeile ankreuzen, aus der etwas übernommen werden kann, aber keine unsichere Zuordnung</translation>
    </message>
    <message>
      <source>Untick all</source>
      <translation>Keine ankreuzen</translation>
    </message>
    <message>
      <source>Differences of the line</source>
      <translation>Unterschiede der Zeile</translation>
    </message>
    <message>
      <source>Field</source>
      <translation>Feld</translation>
    </message>
    <message>
      <source>What the sheets say</source>
      <translation>Was die Meldungen sagen</translation>
    </message>
    <message>
      <source>Differences of the production</source>
      <translation>Unterschiede der Produktion</translation>
    </message>
    <message>
      <source>Take over</source>
      <translation>Übernehmen</translation>
    </message>
    <message>
      <source>Take over what is ticked, as one step that can be undone</source>
      <translation>Das Angekreuzte übernehmen, als ein Schritt, der sich rückgängig machen lässt</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Einzelheiten</translation>
    </message>
    <message>
      <source>This line</source>
      <translation>Diese Zeile</translation>
    </message>
    <message>
      <source>The production ({0})</source>
      <translation>Die Produktion ({0})</translation>
    </message>
    <message>
      <source>Names alike ({0})</source>
      <translation>Ähnliche Namen ({0})</translation>
    </message>
    <message>
      <source>All lines ({0})</source>
      <translation>Alle Zeilen ({0})</translation>
    </message>
    <message>
      <source>Differences ({0})</source>
      <translation>Unterschiede ({0})</translation>
    </message>
    <message>
      <source>Uncertain matches ({0})</source>
      <translation>Unsichere Zuordnungen ({0})</translation>
    </message>
    <message>
      <source>New, only theirs ({0})</source>
      <translation>Neu, nur dort ({0})</translation>
    </message>
    <message>
      <source>Only ours ({0})</source>
      <translation>Nur bei uns ({0})</translation>
    </message>
    <message>
      <source>Agreeing ({0})</source>
      <translation>Übereinstimmend ({0})</translation>
    </message>
    <message>
      <source>Music: theirs {0}, ours {1}</source>
      <translation>Musik: dort {0}, bei uns {1}</translation>
    </message>
    <message>
      <source>Uncertain matches are not ticked together with others; still to look at: {0}.</source>
      <translation>Unsichere Zuordnungen werden nicht mit anderen zusammen angekreuzt; noch anzusehen: {0}.</translation>
    </message>
    <message>
      <source>Take over ({0})</source>
      <translation>Übernehmen ({0})</translation>
    </message>
    <message>
      <source>Taking over the sheet</source>
      <translation>Meldung wird übernommen</translation>
    </message>
    <message>
      <source>Taken over; what is left differs still.</source>
      <translation>Übernommen; was noch dasteht, weicht weiter ab.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
  </context>
  <context>
    <name>ComparisonDialog</name>
    <message>
      <source>What changed</source>
      <translation>Was sich geändert hat</translation>
    </message>
    <message>
      <source>Comparing…</source>
      <translation>Wird verglichen…</translation>
    </message>
    <message>
      <source>Changes by cue</source>
      <translation>Änderungen nach Cues</translation>
    </message>
    <message>
      <source>Both sheets say the same</source>
      <translation>Beide Meldungen sagen dasselbe</translation>
    </message>
    <message>
      <source>Whoever has the earlier one needs no new one.</source>
      <translation>Wer die frühere hat, braucht keine neue.</translation>
    </message>
    <message>
      <source>Export the changes…</source>
      <translation>Änderungen exportieren…</translation>
    </message>
    <message>
      <source>The production as it is now</source>
      <translation>Die Produktion, wie sie jetzt ist</translation>
    </message>
    <message>
      <source>Production</source>
      <translation>Produktion</translation>
    </message>
    <message>
      <source>Before: {0}</source>
      <translation>Vorher: {0}</translation>
    </message>
    <message>
      <source>After: {0}</source>
      <translation>Nachher: {0}</translation>
    </message>
    <message>
      <source>{0} changed</source>
      <translation>{0} geändert</translation>
    </message>
    <message>
      <source>{0} new</source>
      <translation>{0} neu</translation>
    </message>
    <message>
      <source>{0} gone</source>
      <translation>{0} weggefallen</translation>
    </message>
    <message>
      <source>{0} unchanged</source>
      <translation>{0} unverändert</translation>
    </message>
    <message>
      <source>Export the changes</source>
      <translation>Änderungen exportieren</translation>
    </message>
    <message>
      <source>Workbook (*.xlsx)</source>
      <translation>Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
      <source>Web page (*.html)</source>
      <translation>Webseite (*.html)</translation>
    </message>
    <message>
      <source>Text (*.txt)</source>
      <translation>Text (*.txt)</translation>
    </message>
    <message>
      <source>CSV (*.csv)</source>
      <translation>CSV (*.csv)</translation>
    </message>
    <message>
      <source>Writing the changes</source>
      <translation>Änderungen werden geschrieben</translation>
    </message>
    <message>
      <source>The changes are in {0}.</source>
      <translation>Die Änderungen stehen in {0}.</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>Im Ordner zeigen</translation>
    </message>
  </context>
  <context>
    <name>CopyDialog</name>
    <message>
      <source>Copy from another episode</source>
      <translation>Aus einer anderen Folge kopieren</translation>
    </message>
    <message>
      <source>Copy from</source>
      <translation>Kopieren aus</translation>
    </message>
    <message>
      <source>In “{0}”</source>
      <translation>In „{0}“</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <source>There is no other production yet</source>
      <translation>Es gibt noch keine andere Produktion</translation>
    </message>
    <message>
      <source>Cues are copied from one production of this catalogue to another.</source>
      <translation>Cues werden von einer Produktion dieses Katalogs in eine andere kopiert.</translation>
    </message>
    <message>
      <source>Copy {0}</source>
      <translation>{0} kopieren</translation>
    </message>
    <message>
      <source>Nothing is ticked yet</source>
      <translation>Noch nichts angehakt</translation>
    </message>
    <message>
      <source>Tick the cues that this production has, too: Space or a click on the box.</source>
      <translation>Haken Sie die Cues an, die auch diese Produktion hat: Leertaste oder ein Klick auf das Kästchen.</translation>
    </message>
    <message>
      <source>This cannot be copied</source>
      <translation>Das lässt sich nicht kopieren</translation>
    </message>
  </context>
  <context>
    <name>CopyProfileDialog</name>
    <message>
      <source>Copy a recipient</source>
      <translation>Empfänger kopieren</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Id</source>
      <translation>Kennung</translation>
    </message>
    <message>
      <source>Small letters and digits, parted by hyphens</source>
      <translation>Kleinbuchstaben und Ziffern, durch Bindestriche getrennt</translation>
    </message>
    <message>
      <source>A copy of {0} is a file of your own, in which you change what differs.</source>
      <translation>Eine Kopie von {0} ist eine eigene Datei, in der Sie ändern, was anders ist.</translation>
    </message>
    <message>
      <source>Exports and the command line name the recipient by it.</source>
      <translation>Exporte und die Befehlszeile nennen den Empfänger so.</translation>
    </message>
    <message>
      <source>{0}, our way</source>
      <translation>{0}, auf unsere Art</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
  </context>
  <context>
    <name>CrashDialog</name>
    <message>
      <source>Something went wrong</source>
      <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
      <source>Something went wrong inside Cuefolio</source>
      <translation>In Cuefolio ist etwas schiefgegangen</translation>
    </message>
    <message>
      <source>This is a bug of ours. What was stored before is safe; the last action was not carried out. You can go on working. Please copy the report and send it to us.</source>
      <translation>Das ist ein Fehler von uns. Was vorher gespeichert war, ist sicher; die letzte Handlung wurde nicht ausgeführt. Sie können weiterarbeiten. Bitte kopieren Sie den Bericht und schicken Sie ihn uns.</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <source>Copy report</source>
      <translation>Bericht kopieren</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>Kopiert</translation>
    </message>
  </context>
  <context>
    <name>CreditsDialog</name>
    <message>
      <source>End credits</source>
      <translation>Musik im Abspann</translation>
    </message>
    <message>
      <source>Wording</source>
      <translation>Formulierung</translation>
    </message>
    <message>
      <source>Text of the credits</source>
      <translation>Text des Abspanns</translation>
    </message>
    <message>
      <source>No songs to be credited</source>
      <translation>Keine Lieder zu nennen</translation>
    </message>
    <message>
      <source>Songs are cues whose origin is a song, library music or public domain.</source>
      <translation>Lieder sind Cues, deren Herkunft ein Lied, Archivmusik oder gemeinfrei ist.</translation>
    </message>
    <message>
      <source>What is missing</source>
      <translation>Was fehlt</translation>
    </message>
    <message>
      <source>Enter or a double click goes to the cue.</source>
      <translation>Eingabetaste oder Doppelklick führt zum Cue.</translation>
    </message>
    <message>
      <source>Nothing is missing</source>
      <translation>Nichts fehlt</translation>
    </message>
    <message>
      <source>Own wordings</source>
      <translation>Eigene Formulierungen</translation>
    </message>
    <message>
      <source>From a file…</source>
      <translation>Aus einer Datei…</translation>
    </message>
    <message>
      <source>Write your own…</source>
      <translation>Selbst schreiben…</translation>
    </message>
    <message>
      <source>Save as…</source>
      <translation>Speichern unter…</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <source>A file of wordings</source>
      <translation>Eine Datei mit Formulierungen</translation>
    </message>
    <message>
      <source>Wordings (*.toml)</source>
      <translation>Formulierungen (*.toml)</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Your wordings lie in {0}. Change them there, save, and read them again.</source>
      <translation>Ihre Formulierungen liegen in {0}. Ändern Sie sie dort, speichern Sie und lesen Sie sie neu ein.</translation>
    </message>
    <message>
      <source>Read again</source>
      <translation>Neu einlesen</translation>
    </message>
    <message>
      <source>Unknown, so left out: {0}</source>
      <translation>Unbekannt und daher weggelassen: {0}</translation>
    </message>
    <message>
      <source>The credits are on the clipboard.</source>
      <translation>Der Abspann ist in der Zwischenablage.</translation>
    </message>
    <message>
      <source>Save the credits as</source>
      <translation>Abspann speichern unter</translation>
    </message>
    <message>
      <source>Text (*.txt)</source>
      <translation>Text (*.txt)</translation>
    </message>
    <message>
      <source>Film</source>
      <translation>Film</translation>
    </message>
    <message>
      <source>{0} end credits</source>
      <translation>{0} Abspann</translation>
    </message>
    <message>
      <source>Saved as {0}.</source>
      <translation>Als {0} gespeichert.</translation>
    </message>
  </context>
  <context>
    <name>CueCard</name>
    <message>
      <source>Cue card</source>
      <translation>Cue-Karte</translation>
    </message>
    <message>
      <source>No cue selected</source>
      <translation>Kein Cue ausgewählt</translation>
    </message>
    <message>
      <source>Select a cue to see everything about it.</source>
      <translation>Wählen Sie einen Cue aus, um alles über ihn zu sehen.</translation>
    </message>
    <message>
      <source>Music</source>
      <translation>Musik</translation>
    </message>
    <message>
      <source>Rights</source>
      <translation>Rechte</translation>
    </message>
    <message>
      <source>Rights: writers, publishers, codes</source>
      <translation>Rechte: Urheber, Verlage, Kennungen</translation>
    </message>
    <message>
      <source>Scene</source>
      <translation>Szene</translation>
    </message>
    <message>
      <source>Scene and mood</source>
      <translation>Szene und Stimmung</translation>
    </message>
    <message>
      <source>Evidence</source>
      <translation>Belege</translation>
    </message>
    <message>
      <source>Evidence: recording, stretches, tags</source>
      <translation>Belege: Aufnahme, Abschnitte, Tags</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <source>How it is used</source>
      <translation>Wie sie verwendet wird</translation>
    </message>
    <message>
      <source>Work on the cue</source>
      <translation>Arbeit am Cue</translation>
    </message>
    <message>
      <source>Recording and codes</source>
      <translation>Aufnahme und Kennungen</translation>
    </message>
    <message>
      <source>+0:30 or timecode</source>
      <translation>+0:30 oder Timecode</translation>
    </message>
    <message>
      <source>from the facts below</source>
      <translation>aus den Angaben darunter</translation>
    </message>
    <message>
      <source>title of the recording</source>
      <translation>Titel der Aufnahme</translation>
    </message>
    <message>
      <source>The cue ends after the programme.</source>
      <translation>Der Cue endet nach dem Programm.</translation>
    </message>
  </context>
  <context>
    <name>CueCommands</name>
    <message>
      <source>Cues can be moved in film order only; click the sorted heading until its arrow is gone.</source>
      <translation>Cues lassen sich nur in Filmreihenfolge verschieben; klicken Sie auf die sortierte Überschrift, bis ihr Pfeil verschwunden ist.</translation>
    </message>
    <message>
      <source>Fill from an audio file</source>
      <translation>Aus einer Audiodatei füllen</translation>
    </message>
  </context>
  <context>
    <name>CueFieldLine</name>
    <message>
      <source>{0}  ·  {1} long</source>
      <translation>{0}  ·  {1} lang</translation>
    </message>
    <message>
      <source>Changed elsewhere meanwhile to “{0}”.</source>
      <translation>Inzwischen anderswo zu „{0}“ geändert.</translation>
    </message>
    <message>
      <source>Changed elsewhere meanwhile.</source>
      <translation>Inzwischen anderswo geändert.</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>unbekannt</translation>
    </message>
    <message>
      <source>and {0} other values</source>
      <translation>und {0} andere Werte</translation>
    </message>
    <message>
      <source>and others that differ between the cues</source>
      <translation>und andere, die sich zwischen den Cues unterscheiden</translation>
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
      <translation>Alles auswählen</translation>
    </message>
    <message>
      <source>Select all (Ctrl+A)</source>
      <translation>Alles auswählen (Strg+A)</translation>
    </message>
    <message>
      <source>No cue fits the filters under the headings.</source>
      <translation>Kein Cue passt zu den Filtern unter den Überschriften.</translation>
    </message>
    <message>
      <source>The cue that you were typing in was deleted in another window.</source>
      <translation>Der Cue, in den Sie gerade tippten, wurde in einem anderen Fenster gelöscht.</translation>
    </message>
  </context>
  <context>
    <name>CueHeader</name>
    <message>
      <source>Headings</source>
      <translation>Überschriften</translation>
    </message>
  </context>
  <context>
    <name>CueListing</name>
    <message>
      <source>Outside all reels</source>
      <translation>Außerhalb aller Akte</translation>
    </message>
    <message>
      <source>No scene</source>
      <translation>Keine Szene</translation>
    </message>
    <message>
      <source>Origin unknown</source>
      <translation>Herkunft unbekannt</translation>
    </message>
    <message>
      <source>No composer</source>
      <translation>Kein Komponist</translation>
    </message>
    <message>
      <source>No mood</source>
      <translation>Keine Stimmung</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Keine</translation>
    </message>
    <message>
      <source>Reel {0}</source>
      <translation>Akt {0}</translation>
    </message>
    <message>
      <source>{0} omitted</source>
      <translation>{0} herausgenommen</translation>
    </message>
    <message>
      <source>{0} more in other groups</source>
      <translation>{0} weitere in anderen Gruppen</translation>
    </message>
    <message>
      <source>Group {0}, {1}, folded</source>
      <translation>Gruppe {0}, {1}, zugeklappt</translation>
    </message>
    <message>
      <source>Group {0}, {1}</source>
      <translation>Gruppe {0}, {1}</translation>
    </message>
  </context>
  <context>
    <name>CueModel</name>
    <message>
      <source>{0} is no sound design any more: without an origin it counts as music.</source>
      <translation>{0} ist kein Sounddesign mehr: ohne Herkunft zählt es als Musik.</translation>
    </message>
    <message>
      <source>The entry</source>
      <translation>Der Eintrag</translation>
    </message>
    <message>
      <source>{0} entries are no sound design any more: without an origin they count as music.</source>
      <translation>{0} Einträge sind kein Sounddesign mehr: ohne Herkunft zählen sie als Musik.</translation>
    </message>
    <message>
      <source>Cues can be moved in film order only; switch groups and filters off first.</source>
      <translation>Cues lassen sich nur in Filmreihenfolge verschieben; schalten Sie zuerst Gruppen und Filter aus.</translation>
    </message>
  </context>
  <context>
    <name>CueTable</name>
    <message>
      <source>New cue…</source>
      <translation>Neuer Cue…</translation>
    </message>
    <message>
      <source>{0}, new cue</source>
      <translation>{0}, neuer Cue</translation>
    </message>
    <message>
      <source>{0} Your text is kept: Enter tries again, Esc gives it up.</source>
      <translation>{0} Ihr Text bleibt: die Eingabetaste versucht es noch einmal, Esc gibt ihn auf.</translation>
    </message>
    <message>
      <source>This cue ends after the programme; check its out or the programme's duration.</source>
      <translation>Dieser Cue endet nach dem Programm; prüfen Sie sein Ende oder die Programmlänge.</translation>
    </message>
    <message>
      <source>blank</source>
      <translation>leer</translation>
    </message>
  </context>
  <context>
    <name>DecimalField</name>
    <message>
      <source>A number from {least} to {most} belongs here.</source>
      <translation>Hierher gehört eine Zahl von {least} bis {most}.</translation>
    </message>
  </context>
  <context>
    <name>DeliveredDialog</name>
    <message>
      <source>Delivered sheets</source>
      <translation>Abgegebene Meldungen</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Wann</translation>
    </message>
    <message>
      <source>Sheet</source>
      <translation>Meldung</translation>
    </message>
    <message>
      <source>Recipient</source>
      <translation>Empfänger</translation>
    </message>
    <message>
      <source>To</source>
      <translation>An</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <source>By</source>
      <translation>Von</translation>
    </message>
    <message>
      <source>Sheets that went out, the newest first</source>
      <translation>Meldungen, die hinausgingen, die neueste zuerst</translation>
    </message>
    <message>
      <source>Nothing went out yet</source>
      <translation>Noch nichts ging hinaus</translation>
    </message>
    <message>
      <source>Each sheet that you export or deliver is kept here as it went: its lines, the rules of the recipient, and a checksum of its file.</source>
      <translation>Jede Meldung, die Sie exportieren oder abgeben, bleibt hier, wie sie hinausging: ihre Zeilen, die Regeln des Empfängers und eine Prüfsumme ihrer Datei.</translation>
    </message>
    <message>
      <source>Export cue sheet…</source>
      <translation>Musikmeldung exportieren…</translation>
    </message>
    <message>
      <source>Write again…</source>
      <translation>Noch einmal schreiben…</translation>
    </message>
    <message>
      <source>Write the sheet as it went out, whatever was changed since</source>
      <translation>Die Meldung schreiben, wie sie hinausging, was auch seither geändert wurde</translation>
    </message>
    <message>
      <source>Check a file…</source>
      <translation>Datei prüfen…</translation>
    </message>
    <message>
      <source>Find out whether a file is the one that went out</source>
      <translation>Feststellen, ob eine Datei die ist, die hinausging</translation>
    </message>
    <message>
      <source>Lock…</source>
      <translation>Sperren…</translation>
    </message>
    <message>
      <source>Unlock…</source>
      <translation>Entsperren…</translation>
    </message>
    <message>
      <source>{0}, its record was altered</source>
      <translation>{0}, Nachweis verändert</translation>
    </message>
    <message>
      <source>Compare these two</source>
      <translation>Diese zwei vergleichen</translation>
    </message>
    <message>
      <source>Compare with now</source>
      <translation>Mit jetzt vergleichen</translation>
    </message>
    <message>
      <source>Select two sheets to see what changed between them.</source>
      <translation>Wählen Sie zwei Meldungen aus, um zu sehen, was sich dazwischen geändert hat.</translation>
    </message>
    <message>
      <source>score rolled up</source>
      <translation>Filmmusik zusammengefasst</translation>
    </message>
    <message>
      <source>Note: {0}</source>
      <translation>Notiz: {0}</translation>
    </message>
    <message>
      <source>The record is as it was kept. Checksum of the file (SHA-256): {0}…</source>
      <translation>Der Nachweis ist, wie er aufbewahrt wurde. Prüfsumme der Datei (SHA-256): {0}…</translation>
    </message>
    <message>
      <source>This record was altered outside Cuefolio, so it can neither be compared nor written again; take the catalogue from a backup.</source>
      <translation>Dieser Nachweis wurde außerhalb von Cuefolio verändert und lässt sich darum weder vergleichen noch noch einmal schreiben; nehmen Sie den Katalog aus einer Sicherung.</translation>
    </message>
    <message>
      <source>Write the sheet again as</source>
      <translation>Meldung noch einmal schreiben als</translation>
    </message>
    <message>
      <source>Writing the sheet again</source>
      <translation>Meldung wird noch einmal geschrieben</translation>
    </message>
    <message>
      <source>The sheet is in {0}, the same to the byte as the one that went out.</source>
      <translation>Die Meldung steht in {0}, auf das Byte gleich der, die hinausging.</translation>
    </message>
    <message>
      <source>The sheet is in {0}. It says what went out, but this version of Cuefolio sets it otherwise.</source>
      <translation>Die Meldung steht in {0}. Sie sagt, was hinausging, aber diese Version von Cuefolio setzt sie anders.</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>Im Ordner zeigen</translation>
    </message>
    <message>
      <source>Which file is it?</source>
      <translation>Welche Datei ist es?</translation>
    </message>
    <message>
      <source>{0} is the file that went out, to the byte: {1}.</source>
      <translation>{0} ist auf das Byte die Datei, die hinausging: {1}.</translation>
    </message>
    <message>
      <source>{0} is not the file that went out, or was changed since: {1}.</source>
      <translation>{0} ist nicht die Datei, die hinausging, oder wurde seither geändert: {1}.</translation>
    </message>
  </context>
  <context>
    <name>Delivery</name>
    <message>
      <source>Revision {0}</source>
      <translation>Revision {0}</translation>
    </message>
    <message>
      <source>Original</source>
      <translation>Original</translation>
    </message>
    <message>
      <source>Exported</source>
      <translation>Exportiert</translation>
    </message>
    <message>
      <source>{0} of {1}, {2}</source>
      <translation>{0} vom {1}, {2}</translation>
    </message>
    <message>
      <source>Exported on {0}, {1}</source>
      <translation>Exportiert am {0}, {1}</translation>
    </message>
    <message>
      <source>{0}, to {1}</source>
      <translation>{0}, an {1}</translation>
    </message>
    <message>
      <source>{0} of “{1}”</source>
      <translation>{0} von „{1}“</translation>
    </message>
    <message>
      <source>Moved from place {0} to place {1}.</source>
      <translation>Von Platz {0} auf Platz {1} gerückt.</translation>
    </message>
    <message>
      <source>{0}: “{1}” is new.</source>
      <translation>{0}: „{1}“ ist neu.</translation>
    </message>
    <message>
      <source>{0}: “{1}” is gone.</source>
      <translation>{0}: „{1}“ ist weggefallen.</translation>
    </message>
  </context>
  <context>
    <name>Dialog</name>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Something went wrong inside Cuefolio; nothing was changed.</source>
      <translation>In Cuefolio ist etwas schiefgegangen; nichts wurde geändert.</translation>
    </message>
  </context>
  <context>
    <name>DockTitle</name>
    <message>
      <source>Show the picture in a window of its own</source>
      <translation>Das Bild in einem eigenen Fenster zeigen</translation>
    </message>
    <message>
      <source>Close the picture</source>
      <translation>Das Bild schließen</translation>
    </message>
  </context>
  <context>
    <name>DuplicatesDialog</name>
    <message>
      <source>Duplicates</source>
      <translation>Doppelte Einträge</translation>
    </message>
    <message>
      <source>Kind of entries</source>
      <translation>Art der Einträge</translation>
    </message>
    <message>
      <source>Looking for duplicates</source>
      <translation>Doppelte Einträge werden gesucht</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <source>Entries that look alike</source>
      <translation>Einträge, die sich gleichen</translation>
    </message>
    <message>
      <source>Names</source>
      <translation>Namen</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Warum</translation>
    </message>
    <message>
      <source>The entries of this line</source>
      <translation>Die Einträge dieser Zeile</translation>
    </message>
    <message>
      <source>Entry</source>
      <translation>Eintrag</translation>
    </message>
    <message>
      <source>What is known</source>
      <translation>Was bekannt ist</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>Es wird gesucht…</translation>
    </message>
    <message>
      <source>Not the same</source>
      <translation>Nicht dasselbe</translation>
    </message>
    <message>
      <source>Remember that the checked entries differ; they are not offered again</source>
      <translation>Merken, dass die angehakten Einträge verschieden sind; sie werden nicht wieder angeboten</translation>
    </message>
    <message>
      <source>Merge…</source>
      <translation>Zusammenführen…</translation>
    </message>
    <message>
      <source>See what merging the checked entries moves</source>
      <translation>Zeigen, was das Zusammenführen der angehakten Einträge verschiebt</translation>
    </message>
    <message>
      <source>Looking was stopped</source>
      <translation>Die Suche wurde angehalten</translation>
    </message>
    <message>
      <source>{0} to look at</source>
      <translation>{0} zum Ansehen</translation>
    </message>
    <message>
      <source>Nothing looks entered twice</source>
      <translation>Nichts scheint doppelt zu sein</translation>
    </message>
    <message>
      <source>Names, identifiers and files of all entries of this kind were compared.</source>
      <translation>Namen, Kennungen und Dateien aller Einträge dieser Art wurden verglichen.</translation>
    </message>
    <message>
      <source>Their identifiers differ, so these are probably two; correct the identifier if not.</source>
      <translation>Ihre Kennungen sind verschieden, also sind es wohl zwei; wenn nicht, berichtigen Sie die Kennung.</translation>
    </message>
    <message>
      <source>{0} became one.</source>
      <translation>Aus {0} wurde einer.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>Remembered: these differ.</source>
      <translation>Gemerkt: diese sind verschieden.</translation>
    </message>
  </context>
  <context>
    <name>DurationLine</name>
    <message>
      <source>why?</source>
      <translation>warum?</translation>
    </message>
    <message>
      <source>Why this duration?</source>
      <translation>Warum diese Dauer?</translation>
    </message>
    <message>
      <source>Explain the duration that the cue sheet reports</source>
      <translation>Die Dauer erklären, die auf der Musikmeldung steht</translation>
    </message>
    <message>
      <source>Reported: {0}</source>
      <translation>Gemeldet: {0}</translation>
    </message>
    <message>
      <source>Not reported: omitted from the cut</source>
      <translation>Nicht gemeldet: aus dem Schnitt genommen</translation>
    </message>
    <message>
      <source>Not reported: sound design</source>
      <translation>Nicht gemeldet: Sounddesign</translation>
    </message>
    <message>
      <source>There are no times yet.</source>
      <translation>Es gibt noch keine Zeiten.</translation>
    </message>
  </context>
  <context>
    <name>EditCommands</name>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>Undo {0}</source>
      <translation>Rückgängig: {0}</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Wiederholen</translation>
    </message>
    <message>
      <source>Redo {0}</source>
      <translation>Wiederholen: {0}</translation>
    </message>
  </context>
  <context>
    <name>EditorExport</name>
    <message>
      <source>In Resolve: right-click the timeline, Timelines &gt; Import &gt; Timeline Markers from EDL.</source>
      <translation>In Resolve: Rechtsklick auf die Timeline, Timelines &gt; Import &gt; Timeline Markers from EDL.</translation>
    </message>
    <message>
      <source>Place it at the start timecode of the film in a sequencer that does not read where it begins.</source>
      <translation>In einem Sequenzer, der ihren Anfang nicht liest, gehört die Datei an den Start-Timecode des Films.</translation>
    </message>
    <message>
      <source>Opens as a timeline of its own; its clips are offline and show where each cue lies.</source>
      <translation>Öffnet sich als eigene Timeline; ihre Clips sind offline und zeigen, wo jeder Cue liegt.</translation>
    </message>
  </context>
  <context>
    <name>EditorExportDialog</name>
    <message>
      <source>Markers for the editor</source>
      <translation>Marker für den Schnitt</translation>
    </message>
    <message>
      <source>Cues</source>
      <translation>Cues</translation>
    </message>
    <message>
      <source>Which cues of the production go to the editor</source>
      <translation>Welche Cues der Produktion in den Schnitt gehen</translation>
    </message>
    <message>
      <source>What is not in the file, or not as it is here</source>
      <translation>Was nicht in der Datei steht oder nicht so wie hier</translation>
    </message>
    <message>
      <source>Looking at the cues…</source>
      <translation>Die Cues werden angesehen…</translation>
    </message>
    <message>
      <source>All cues</source>
      <translation>Alle Cues</translation>
    </message>
    <message>
      <source>Selected cues ({0})</source>
      <translation>Ausgewählte Cues ({0})</translation>
    </message>
    <message>
      <source>Cues that the table shows ({0})</source>
      <translation>Cues, die die Tabelle zeigt ({0})</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
    <message>
      <source>{0} is there already.</source>
      <translation>{0} gibt es schon.</translation>
    </message>
    <message>
      <source>Replace it</source>
      <translation>Ersetzen</translation>
    </message>
    <message>
      <source>Writing the markers</source>
      <translation>Marker werden geschrieben</translation>
    </message>
    <message>
      <source>{0} is written, but it holds no marker.</source>
      <translation>{0} ist geschrieben, enthält aber keinen Marker.</translation>
    </message>
    <message>
      <source>The markers are in {0}, without 1 cue that has no times.</source>
      <translation>Die Marker stehen in {0}, ohne 1 Cue, der keine Zeiten hat.</translation>
    </message>
    <message>
      <source>The markers are in {0}, without {1} cues that have no times.</source>
      <translation>Die Marker stehen in {0}, ohne {1} Cues, die keine Zeiten haben.</translation>
    </message>
    <message>
      <source>The markers are in {0}.</source>
      <translation>Die Marker stehen in {0}.</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>Im Ordner zeigen</translation>
    </message>
  </context>
  <context>
    <name>EntryCard</name>
    <message>
      <source>Show all cues</source>
      <translation>Alle Cues zeigen</translation>
    </message>
    <message>
      <source>List all cues that use it, in every production</source>
      <translation>Alle Cues auflisten, die es verwenden, in jeder Produktion</translation>
    </message>
    <message>
      <source>Merge…</source>
      <translation>Zusammenführen…</translation>
    </message>
    <message>
      <source>See what merging these moves, then merge them or not</source>
      <translation>Zeigen, was das Zusammenführen verschiebt, und dann entscheiden</translation>
    </message>
    <message>
      <source>Writers…</source>
      <translation>Urheber…</translation>
    </message>
    <message>
      <source>Parts of the card</source>
      <translation>Teile der Karte</translation>
    </message>
    <message>
      <source>Where used</source>
      <translation>Verwendung</translation>
    </message>
    <message>
      <source>Facts</source>
      <translation>Angaben</translation>
    </message>
    <message>
      <source>Selected entries</source>
      <translation>Ausgewählte Einträge</translation>
    </message>
    <message>
      <source>Select a line to see where it is used and to edit its facts.</source>
      <translation>Wählen Sie eine Zeile aus, um zu sehen, wo sie verwendet wird, und um ihre Angaben zu bearbeiten.</translation>
    </message>
    <message>
      <source>Selected</source>
      <translation>Ausgewählt</translation>
    </message>
    <message>
      <source>“{0}” is the name of another entry too, {1}.</source>
      <translation>„{0}“ heißt auch ein anderer Eintrag, {1}.</translation>
    </message>
    <message>
      <source>Writers and publishers</source>
      <translation>Urheber und Verlage</translation>
    </message>
    <message>
      <source>Works with</source>
      <translation>Werke mit</translation>
    </message>
    <message>
      <source>Recording of</source>
      <translation>Aufnahme von</translation>
    </message>
    <message>
      <source>Works</source>
      <translation>Werke</translation>
    </message>
    <message>
      <source>Films</source>
      <translation>Filme</translation>
    </message>
    <message>
      <source>Recordings</source>
      <translation>Aufnahmen</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Dateien</translation>
    </message>
    <message>
      <source>No cue uses it.</source>
      <translation>Kein Cue verwendet es.</translation>
    </message>
    <message>
      <source>{0} in {1}</source>
      <translation>{0} in {1}</translation>
    </message>
    <message>
      <source>Cue without a title</source>
      <translation>Cue ohne Titel</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>fehlt</translation>
    </message>
  </context>
  <context>
    <name>EntryCommands</name>
    <message>
      <source>Select two or more entries on a page of the library, and they can be merged.</source>
      <translation>Wählen Sie auf einer Seite der Bibliothek zwei oder mehr Einträge aus, um sie zusammenzuführen.</translation>
    </message>
  </context>
  <context>
    <name>EntryDeleting</name>
    <message>
      <source>Show cues</source>
      <translation>Cues zeigen</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <source>“{0}” was deleted.</source>
      <translation>„{0}“ wurde gelöscht.</translation>
    </message>
    <message>
      <source>{0} deleted.</source>
      <translation>{0} gelöscht.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
  </context>
  <context>
    <name>EntryModel</name>
    <message>
      <source>Play</source>
      <translation>Abspielen</translation>
    </message>
    <message>
      <source>Play {0}</source>
      <translation>{0} abspielen</translation>
    </message>
  </context>
  <context>
    <name>EntryTwins</name>
    <message>
      <source>“{0}” is the name of another entry too, {1}.</source>
      <translation>„{0}“ heißt auch ein anderer Eintrag, {1}.</translation>
    </message>
    <message>
      <source>“{0}” is here already, {1}, so nothing was renamed.</source>
      <translation>„{0}“ gibt es hier schon, {1}; darum wurde nichts umbenannt.</translation>
    </message>
    <message>
      <source>Merge…</source>
      <translation>Zusammenführen…</translation>
    </message>
    <message>
      <source>“{0}” is here already, {1}.</source>
      <translation>„{0}“ gibt es hier schon, {1}.</translation>
    </message>
    <message>
      <source>Add another</source>
      <translation>Noch einen hinzufügen</translation>
    </message>
  </context>
  <context>
    <name>EntryUses</name>
    <message>
      <source>Where it is used</source>
      <translation>Wo es verwendet wird</translation>
    </message>
  </context>
  <context>
    <name>EntryView</name>
    <message>
      <source>Filter</source>
      <translation>Filter</translation>
    </message>
    <message>
      <source>Clear the filter</source>
      <translation>Den Filter leeren</translation>
    </message>
    <message>
      <source>Show cues</source>
      <translation>Cues zeigen</translation>
    </message>
    <message>
      <source>Show the cues that use the selected entry</source>
      <translation>Die Cues zeigen, die den ausgewählten Eintrag verwenden</translation>
    </message>
    <message>
      <source>Writers…</source>
      <translation>Urheber…</translation>
    </message>
    <message>
      <source>Edit the writers and publishers of the selected work</source>
      <translation>Urheber und Verlage des ausgewählten Werks bearbeiten</translation>
    </message>
    <message>
      <source>Merge…</source>
      <translation>Zusammenführen…</translation>
    </message>
    <message>
      <source>Merge the selected entries; you see first what that moves</source>
      <translation>Die ausgewählten Einträge zusammenführen; zuerst sehen Sie, was das verschiebt</translation>
    </message>
    <message>
      <source>Duplicates…</source>
      <translation>Doppelte…</translation>
    </message>
    <message>
      <source>Look for entries that were entered twice</source>
      <translation>Nach Einträgen suchen, die doppelt eingegeben wurden</translation>
    </message>
    <message>
      <source>Scan a folder…</source>
      <translation>Ordner einlesen…</translation>
    </message>
    <message>
      <source>Read the audio files of a folder into the library</source>
      <translation>Die Audiodateien eines Ordners in die Bibliothek lesen</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <source>Delete the selected entries (Delete on the name)</source>
      <translation>Die ausgewählten Einträge löschen (Entf auf dem Namen)</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Hinzufügen</translation>
    </message>
    <message>
      <source>{0} (Insert)</source>
      <translation>{0} (Einfg)</translation>
    </message>
    <message>
      <source>Nothing matches “{0}”</source>
      <translation>Nichts passt zu „{0}“</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Umbenennen</translation>
    </message>
    <message>
      <source>Play</source>
      <translation>Abspielen</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <source>Copy lines with headings</source>
      <translation>Zeilen mit Überschriften kopieren</translation>
    </message>
    <message>
      <source>Drop a folder of music here</source>
      <translation>Ziehen Sie einen Ordner mit Musik hierher</translation>
    </message>
    <message>
      <source>Cuefolio reads the tags of your audio files and lists them as recordings. The files stay where they are and are never changed.</source>
      <translation>Cuefolio liest die Tags Ihrer Audiodateien und listet sie als Aufnahmen. Die Dateien bleiben, wo sie sind, und werden nie geändert.</translation>
    </message>
    <message>
      <source>No works yet</source>
      <translation>Noch keine Werke</translation>
    </message>
    <message>
      <source>A work is the composition behind a cue. It comes here when you type it on a cue, and keeps its writers and publishers for every cue that uses it.</source>
      <translation>Ein Werk ist die Komposition hinter einem Cue. Es kommt hierher, wenn Sie es bei einem Cue eingeben, und behält seine Urheber und Verlage für jeden Cue, der es verwendet.</translation>
    </message>
    <message>
      <source>Nobody here yet</source>
      <translation>Hier ist noch niemand</translation>
    </message>
    <message>
      <source>Composers, authors and publishers come here when you type them on a cue. Each is entered once, with society and IPI.</source>
      <translation>Komponisten, Textdichter und Verlage kommen hierher, wenn Sie sie bei einem Cue eingeben. Jeder steht nur einmal hier, mit Gesellschaft und IPI.</translation>
    </message>
    <message>
      <source>No scenes yet</source>
      <translation>Noch keine Szenen</translation>
    </message>
    <message>
      <source>Type a scene on a cue, or draw one on the film map, and it is listed here, film by film.</source>
      <translation>Geben Sie bei einem Cue eine Szene ein oder zeichnen Sie eine auf der Filmkarte; dann steht sie hier, Film für Film.</translation>
    </message>
    <message>
      <source>No themes yet</source>
      <translation>Noch keine Themen</translation>
    </message>
    <message>
      <source>A theme is material that returns: a melody for a person or an idea. Give it to cues, also across films, and see where it comes back.</source>
      <translation>Ein Thema ist Material, das wiederkehrt: eine Melodie für einen Menschen oder eine Idee. Geben Sie es Cues, auch über Filme hinweg, und sehen Sie, wo es wiederkommt.</translation>
    </message>
    <message>
      <source>No moods yet</source>
      <translation>Noch keine Stimmungen</translation>
    </message>
    <message>
      <source>Add words for what music feels like; each has a colour on the film map.</source>
      <translation>Fügen Sie Wörter dafür hinzu, wie sich Musik anfühlt; jedes hat eine Farbe auf der Filmkarte.</translation>
    </message>
    <message>
      <source>Add a recording</source>
      <translation>Aufnahme hinzufügen</translation>
    </message>
    <message>
      <source>Add a work</source>
      <translation>Werk hinzufügen</translation>
    </message>
    <message>
      <source>Add a person or company</source>
      <translation>Person oder Firma hinzufügen</translation>
    </message>
    <message>
      <source>Add a theme</source>
      <translation>Thema hinzufügen</translation>
    </message>
    <message>
      <source>Add a mood</source>
      <translation>Stimmung hinzufügen</translation>
    </message>
    <message>
      <source>New recording…</source>
      <translation>Neue Aufnahme…</translation>
    </message>
    <message>
      <source>New work…</source>
      <translation>Neues Werk…</translation>
    </message>
    <message>
      <source>New person or company…</source>
      <translation>Neue Person oder Firma…</translation>
    </message>
    <message>
      <source>New theme…</source>
      <translation>Neues Thema…</translation>
    </message>
    <message>
      <source>New mood…</source>
      <translation>Neue Stimmung…</translation>
    </message>
    <message>
      <source>Those cues will be without a recording.</source>
      <translation>Diese Cues stehen dann ohne Aufnahme da.</translation>
    </message>
    <message>
      <source>Those cues will be without this work and its writers.</source>
      <translation>Diese Cues stehen dann ohne dieses Werk und seine Urheber da.</translation>
    </message>
    <message>
      <source>Whoever is in use cannot be deleted: give those cues and works to others first, or merge.</source>
      <translation>Wer verwendet wird, lässt sich nicht löschen: geben Sie diese Cues und Werke zuerst anderen, oder führen Sie zusammen.</translation>
    </message>
    <message>
      <source>Those cues will be without this scene.</source>
      <translation>Diese Cues stehen dann ohne diese Szene da.</translation>
    </message>
    <message>
      <source>Those cues will be without this theme.</source>
      <translation>Diese Cues stehen dann ohne dieses Thema da.</translation>
    </message>
    <message>
      <source>Those cues will be without this mood.</source>
      <translation>Diese Cues stehen dann ohne diese Stimmung da.</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Person</translation>
    </message>
    <message>
      <source>Company</source>
      <translation>Firma</translation>
    </message>
    <message>
      <source>here</source>
      <translation>vorhanden</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>fehlt</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>ja</translation>
    </message>
    <message>
      <source>no</source>
      <translation>nein</translation>
    </message>
    <message>
      <source>Something went wrong inside Cuefolio; nothing was changed.</source>
      <translation>In Cuefolio ist etwas schiefgegangen; nichts wurde geändert.</translation>
    </message>
    <message>
      <source>used by {0}</source>
      <translation>verwendet von {0}</translation>
    </message>
    <message>
      <source>“{0}” is used by {1}.</source>
      <translation>„{0}“ wird von {1} verwendet.</translation>
    </message>
    <message>
      <source>{0} are used by {1}.</source>
      <translation>{0} werden von {1} verwendet.</translation>
    </message>
    <message>
      <source>{0} and {1}</source>
      <translation>{0} und {1}</translation>
    </message>
    <message>
      <source>{0} of music</source>
      <translation>{0} Musik</translation>
    </message>
  </context>
  <context>
    <name>EvidencePage</name>
    <message>
      <source>Evidence</source>
      <translation>Belege</translation>
    </message>
    <message>
      <source>What it is made of</source>
      <translation>Woraus er besteht</translation>
    </message>
    <message>
      <source>Where it sounds</source>
      <translation>Wo er klingt</translation>
    </message>
    <message>
      <source>Recording</source>
      <translation>Aufnahme</translation>
    </message>
    <message>
      <source>No recording yet. Name one on the card, or drop an audio file onto the cue in the table.</source>
      <translation>Noch keine Aufnahme. Nennen Sie eine auf der Karte, oder ziehen Sie in der Tabelle eine Audiodatei auf den Cue.</translation>
    </message>
    <message>
      <source>Name the recording</source>
      <translation>Die Aufnahme nennen</translation>
    </message>
    <message>
      <source>Stretches are shown for one cue at a time.</source>
      <translation>Abschnitte werden für einen Cue auf einmal gezeigt.</translation>
    </message>
    <message>
      <source>Too many cues are selected to look at their recordings.</source>
      <translation>Es sind zu viele Cues ausgewählt, um ihre Aufnahmen zu zeigen.</translation>
    </message>
    <message>
      <source>{0} without a recording.</source>
      <translation>{0} ohne Aufnahme.</translation>
    </message>
    <message>
      <source>{0} with {1}; {2} without one.</source>
      <translation>{0} mit {1}; {2} ohne.</translation>
    </message>
    <message>
      <source>{0} with {1}.</source>
      <translation>{0} mit {1}.</translation>
    </message>
    <message>
      <source>and {0} more</source>
      <translation>und {0} weitere</translation>
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
      <translation>Musikmeldung exportieren</translation>
    </message>
    <message>
      <source>Looking at the sheet…</source>
      <translation>Die Meldung wird geprüft…</translation>
    </message>
    <message>
      <source>All problems…</source>
      <translation>Alle Probleme…</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
    <message>
      <source>There is no sheet to show before this recipient's file is mended.</source>
      <translation>Solange die Datei dieses Empfängers nicht in Ordnung ist, gibt es keine Meldung zu zeigen.</translation>
    </message>
    <message>
      <source>Deliver</source>
      <translation>Abgeben</translation>
    </message>
    <message>
      <source>{0} thing missing</source>
      <translation>{0} Angabe fehlt</translation>
    </message>
    <message>
      <source>{0} things missing</source>
      <translation>{0} Angaben fehlen</translation>
    </message>
    <message>
      <source>{0} to look at</source>
      <translation>{0} zum Ansehen</translation>
    </message>
    <message>
      <source>Nothing is missing.</source>
      <translation>Nichts fehlt.</translation>
    </message>
    <message>
      <source>{0} is there already.</source>
      <translation>{0} gibt es schon.</translation>
    </message>
    <message>
      <source>Replace it</source>
      <translation>Ersetzen</translation>
    </message>
    <message>
      <source>Exporting the cue sheet</source>
      <translation>Die Musikmeldung wird exportiert</translation>
    </message>
    <message>
      <source>Revision {0} is in {1}.</source>
      <translation>Revision {0} liegt in {1}.</translation>
    </message>
    <message>
      <source>The original is in {0}.</source>
      <translation>Das Original liegt in {0}.</translation>
    </message>
    <message>
      <source>The cue sheet is in {0}.</source>
      <translation>Die Musikmeldung steht in {0}.</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>Im Ordner zeigen</translation>
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
      <translation>Akt M Nummer: 1M1, 2M03s</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <source>Title of the cue or the song</source>
      <translation>Titel des Cues oder des Liedes</translation>
    </message>
    <message>
      <source>Origin</source>
      <translation>Herkunft</translation>
    </message>
    <message>
      <source>Where the music comes from</source>
      <translation>Woher die Musik kommt</translation>
    </message>
    <message>
      <source>In</source>
      <translation>Anfang</translation>
    </message>
    <message>
      <source>Timecode of the first frame</source>
      <translation>Timecode des ersten Bildes</translation>
    </message>
    <message>
      <source>Out</source>
      <translation>Ende</translation>
    </message>
    <message>
      <source>Timecode of the frame after the last, or +length</source>
      <translation>Timecode des Bildes nach dem letzten, oder +Länge</translation>
    </message>
    <message>
      <source>Duration</source>
      <translation>Dauer</translation>
    </message>
    <message>
      <source>Length; typing one moves the out</source>
      <translation>Länge; wer eine eingibt, verschiebt das Ende</translation>
    </message>
    <message>
      <source>Reported</source>
      <translation>Gemeldet</translation>
    </message>
    <message>
      <source>Whole seconds on the sheet, overlaps carved</source>
      <translation>Ganze Sekunden auf der Meldung, Überlappungen abgezogen</translation>
    </message>
    <message>
      <source>Work</source>
      <translation>Werk</translation>
    </message>
    <message>
      <source>The composition; several for a medley, separated by ;</source>
      <translation>Die Komposition; mehrere bei einem Medley, getrennt durch ;</translation>
    </message>
    <message>
      <source>Composer</source>
      <translation>Komponist</translation>
    </message>
    <message>
      <source>Composers (roles C and CA), separated by ;</source>
      <translation>Komponisten (Rollen C und CA), getrennt durch ;</translation>
    </message>
    <message>
      <source>Other writers</source>
      <translation>Weitere Urheber</translation>
    </message>
    <message>
      <source>Authors, arrangers and other writers</source>
      <translation>Textdichter, Bearbeiter und andere Urheber</translation>
    </message>
    <message>
      <source>Publisher</source>
      <translation>Verlag</translation>
    </message>
    <message>
      <source>Original publishers and administrators</source>
      <translation>Originalverlage und Administratoren</translation>
    </message>
    <message>
      <source>Performer</source>
      <translation>Ausführende</translation>
    </message>
    <message>
      <source>Who performs it</source>
      <translation>Wer es aufführt</translation>
    </message>
    <message>
      <source>Usage</source>
      <translation>Nutzung</translation>
    </message>
    <message>
      <source>Usage code from the facts below (BI, BV, VI, VV, MT, ET, Logo)</source>
      <translation>Nutzungscode aus den Angaben darunter (BI, BV, VI, VV, MT, ET, Logo)</translation>
    </message>
    <message>
      <source>Use</source>
      <translation>Einsatz</translation>
    </message>
    <message>
      <source>What the music does in the build-up of the film</source>
      <translation>Was die Musik im Aufbau des Films tut</translation>
    </message>
    <message>
      <source>Voice</source>
      <translation>Stimme</translation>
    </message>
    <message>
      <source>Instrumental or vocal</source>
      <translation>Instrumental oder mit Gesang</translation>
    </message>
    <message>
      <source>Performer on screen</source>
      <translation>Ausführende im Bild</translation>
    </message>
    <message>
      <source>The performer is on camera</source>
      <translation>Die Ausführenden sind im Bild zu sehen</translation>
    </message>
    <message>
      <source>Heard by characters</source>
      <translation>Von Figuren gehört</translation>
    </message>
    <message>
      <source>The characters hear it (source music)</source>
      <translation>Die Figuren hören es (Musik im Bild)</translation>
    </message>
    <message>
      <source>Scene</source>
      <translation>Szene</translation>
    </message>
    <message>
      <source>Scenes the cue plays in</source>
      <translation>Szenen, in denen der Cue spielt</translation>
    </message>
    <message>
      <source>Mood</source>
      <translation>Stimmung</translation>
    </message>
    <message>
      <source>Words of the mood vocabulary; new words join it</source>
      <translation>Wörter aus dem Stimmungsvokabular; neue Wörter kommen hinzu</translation>
    </message>
    <message>
      <source>Mood in words</source>
      <translation>Stimmung in Worten</translation>
    </message>
    <message>
      <source>The mood in free words</source>
      <translation>Die Stimmung in freien Worten</translation>
    </message>
    <message>
      <source>Intended emotion</source>
      <translation>Beabsichtigtes Gefühl</translation>
    </message>
    <message>
      <source>What the audience should feel</source>
      <translation>Was das Publikum fühlen soll</translation>
    </message>
    <message>
      <source>Narrative function</source>
      <translation>Erzählfunktion</translation>
    </message>
    <message>
      <source>What the music tells</source>
      <translation>Was die Musik erzählt</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Farbschema</translation>
    </message>
    <message>
      <source>Recurring material, across films</source>
      <translation>Wiederkehrendes Material, über Filme hinweg</translation>
    </message>
    <message>
      <source>Intensity</source>
      <translation>Intensität</translation>
    </message>
    <message>
      <source>0 (barely there) to 10 (takes over)</source>
      <translation>0 (kaum da) bis 10 (überwältigt)</translation>
    </message>
    <message>
      <source>Instrumentation</source>
      <translation>Besetzung</translation>
    </message>
    <message>
      <source>Instruments and ensemble</source>
      <translation>Instrumente und Ensemble</translation>
    </message>
    <message>
      <source>Tempo</source>
      <translation>Tempo</translation>
    </message>
    <message>
      <source>Beats a minute or a word</source>
      <translation>Schläge pro Minute oder ein Wort</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>Tonart</translation>
    </message>
    <message>
      <source>Musical key</source>
      <translation>Tonart</translation>
    </message>
    <message>
      <source>Recording</source>
      <translation>Aufnahme</translation>
    </message>
    <message>
      <source>The recording (master) that plays</source>
      <translation>Die Aufnahme (Master), die gespielt wird</translation>
    </message>
    <message>
      <source>Label</source>
      <translation>Label</translation>
    </message>
    <message>
      <source>Record label; kept with the recording</source>
      <translation>Plattenlabel; gehört zur Aufnahme</translation>
    </message>
    <message>
      <source>Catalogue number</source>
      <translation>Katalognummer</translation>
    </message>
    <message>
      <source>Kept with the recording</source>
      <translation>Gehört zur Aufnahme</translation>
    </message>
    <message>
      <source>Track</source>
      <translation>Track</translation>
    </message>
    <message>
      <source>ISRC</source>
      <translation>ISRC</translation>
    </message>
    <message>
      <source>Recording code; kept with the recording</source>
      <translation>Kennung der Aufnahme; gehört zur Aufnahme</translation>
    </message>
    <message>
      <source>EAN/UPC</source>
      <translation>EAN/UPC</translation>
    </message>
    <message>
      <source>Bar code of the release; kept with the recording</source>
      <translation>Strichcode der Veröffentlichung; gehört zur Aufnahme</translation>
    </message>
    <message>
      <source>Master licensor</source>
      <translation>Lizenzgeber der Aufnahme</translation>
    </message>
    <message>
      <source>Who licenses the recording (the master)</source>
      <translation>Wer die Aufnahme (das Master) lizenziert</translation>
    </message>
    <message>
      <source>Restrictions</source>
      <translation>Auflagen</translation>
    </message>
    <message>
      <source>What the licence does not allow: media, territory, time</source>
      <translation>Was die Lizenz nicht erlaubt: Medien, Gebiet, Zeit</translation>
    </message>
    <message>
      <source>Number of uses</source>
      <translation>Anzahl der Verwendungen</translation>
    </message>
    <message>
      <source>How often it is used, where one line stands for several uses</source>
      <translation>Wie oft verwendet, wenn eine Zeile für mehrere Verwendungen steht</translation>
    </message>
    <message>
      <source>ISWC</source>
      <translation>ISWC</translation>
    </message>
    <message>
      <source>Work code; kept with the work</source>
      <translation>Kennung des Werks; gehört zum Werk</translation>
    </message>
    <message>
      <source>Work number</source>
      <translation>Werknummer</translation>
    </message>
    <message>
      <source>The society's number of the work (tunecode); kept with the work</source>
      <translation>Nummer des Werks bei der Gesellschaft (Tunecode); gehört zum Werk</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Status</translation>
    </message>
    <message>
      <source>How far the work on the cue is</source>
      <translation>Wie weit die Arbeit am Cue ist</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notizen</translation>
    </message>
    <message>
      <source>Production</source>
      <translation>Produktion</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>Jahr</translation>
    </message>
    <message>
      <source>Also known as</source>
      <translation>Auch bekannt als</translation>
    </message>
    <message>
      <source>Several titles separated by ; with the language in brackets: Nachtfähre [de]</source>
      <translation>Mehrere Titel getrennt durch ; mit der Sprache in Klammern: Nachtfähre [de]</translation>
    </message>
    <message>
      <source>Series</source>
      <translation>Serie</translation>
    </message>
    <message>
      <source>Title of the series; a new one is added</source>
      <translation>Titel der Serie; eine neue wird angelegt</translation>
    </message>
    <message>
      <source>Season</source>
      <translation>Staffel</translation>
    </message>
    <message>
      <source>Episode number</source>
      <translation>Nummer der Folge</translation>
    </message>
    <message>
      <source>Episode title</source>
      <translation>Titel der Folge</translation>
    </message>
    <message>
      <source>Episode also known as</source>
      <translation>Folge auch bekannt als</translation>
    </message>
    <message>
      <source>Production number</source>
      <translation>Produktionsnummer</translation>
    </message>
    <message>
      <source>Countries</source>
      <translation>Länder</translation>
    </message>
    <message>
      <source>ISO 3166 codes or names</source>
      <translation>ISO-3166-Codes oder Namen</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>First air or release date</source>
      <translation>Erste Sendung oder Kinostart</translation>
    </message>
    <message>
      <source>Network or channel</source>
      <translation>Sender oder Kanal</translation>
    </message>
    <message>
      <source>Director</source>
      <translation>Regie</translation>
    </message>
    <message>
      <source>People and companies</source>
      <translation>Personen und Firmen</translation>
    </message>
    <message>
      <source>Principal actors</source>
      <translation>Hauptdarsteller</translation>
    </message>
    <message>
      <source>Producer</source>
      <translation>Produzent</translation>
    </message>
    <message>
      <source>Production company</source>
      <translation>Produktionsfirma</translation>
    </message>
    <message>
      <source>Company address</source>
      <translation>Anschrift der Firma</translation>
    </message>
    <message>
      <source>Company contact</source>
      <translation>Ansprechpartner der Firma</translation>
    </message>
    <message>
      <source>Company e-mail</source>
      <translation>E-Mail der Firma</translation>
    </message>
    <message>
      <source>Frame rate</source>
      <translation>Bildrate</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Bild</translation>
    </message>
    <message>
      <source>Start timecode</source>
      <translation>Start-Timecode</translation>
    </message>
    <message>
      <source>Timecode of the first frame of the programme</source>
      <translation>Timecode des ersten Bildes des Programms</translation>
    </message>
    <message>
      <source>Programme duration</source>
      <translation>Programmlänge</translation>
    </message>
    <message>
      <source>H:MM:SS, or HH:MM:SS:FF to the frame</source>
      <translation>H:MM:SS, oder HH:MM:SS:FF auf das Bild genau</translation>
    </message>
    <message>
      <source>Cut</source>
      <translation>Ausschneiden</translation>
    </message>
    <message>
      <source>Name of this picture version</source>
      <translation>Name dieser Bildfassung</translation>
    </message>
    <message>
      <source>Version of the cut</source>
      <translation>Fassung des Schnitts</translation>
    </message>
    <message>
      <source>Sheet prepared by</source>
      <translation>Meldung erstellt von</translation>
    </message>
    <message>
      <source>Sheet and codes</source>
      <translation>Meldung und Kennungen</translation>
    </message>
    <message>
      <source>Date prepared</source>
      <translation>Erstellt am</translation>
    </message>
    <message>
      <source>Sheet</source>
      <translation>Meldung</translation>
    </message>
    <message>
      <source>Revision number</source>
      <translation>Nummer der Revision</translation>
    </message>
    <message>
      <source>ISAN or V-ISAN</source>
      <translation>ISAN oder V-ISAN</translation>
    </message>
    <message>
      <source>EIDR</source>
      <translation>EIDR</translation>
    </message>
    <message>
      <source>IMDb id</source>
      <translation>IMDb-Kennung</translation>
    </message>
    <message>
      <source>Incomplete because</source>
      <translation>Unvollständig, weil</translation>
    </message>
    <message>
      <source>Marks the sheet as knowingly incomplete</source>
      <translation>Kennzeichnet die Meldung als wissentlich unvollständig</translation>
    </message>
    <message>
      <source>Artist</source>
      <translation>Interpret</translation>
    </message>
    <message>
      <source>Album</source>
      <translation>Album</translation>
    </message>
    <message>
      <source>Composer (tag)</source>
      <translation>Komponist (Tag)</translation>
    </message>
    <message>
      <source>Genre</source>
      <translation>Genre</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Stand</translation>
    </message>
    <message>
      <source>Cues</source>
      <translation>Cues</translation>
    </message>
    <message>
      <source>Writers</source>
      <translation>Urheber</translation>
    </message>
    <message>
      <source>Publishers</source>
      <translation>Verlage</translation>
    </message>
    <message>
      <source>Society number</source>
      <translation>Werknummer der Gesellschaft</translation>
    </message>
    <message>
      <source>Public domain</source>
      <translation>Gemeinfrei</translation>
    </message>
    <message>
      <source>Arrangement of</source>
      <translation>Bearbeitung von</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Society</source>
      <translation>Gesellschaft</translation>
    </message>
    <message>
      <source>IPI</source>
      <translation>IPI</translation>
    </message>
    <message>
      <source>IPI base</source>
      <translation>IPI-Basisnummer</translation>
    </message>
    <message>
      <source>ISNI</source>
      <translation>ISNI</translation>
    </message>
    <message>
      <source>Given names</source>
      <translation>Vornamen</translation>
    </message>
    <message>
      <source>Film</source>
      <translation>Film</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>Nummer</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Zeit</translation>
    </message>
    <message>
      <source>Description</source>
      <translation>Beschreibung</translation>
    </message>
    <message>
      <source>Stands for</source>
      <translation>Steht für</translation>
    </message>
    <message>
      <source>Films</source>
      <translation>Filme</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>Farbe</translation>
    </message>
    <message>
      <source>recording</source>
      <translation>Aufnahme</translation>
    </message>
    <message>
      <source>Recordings</source>
      <translation>Aufnahmen</translation>
    </message>
    <message>
      <source>work</source>
      <translation>Werk</translation>
    </message>
    <message>
      <source>Works</source>
      <translation>Werke</translation>
    </message>
    <message>
      <source>person or company</source>
      <translation>Person oder Firma</translation>
    </message>
    <message>
      <source>People &amp; companies</source>
      <translation>Personen &amp; Firmen</translation>
    </message>
    <message>
      <source>scene</source>
      <translation>Szene</translation>
    </message>
    <message>
      <source>Scenes</source>
      <translation>Szenen</translation>
    </message>
    <message>
      <source>theme</source>
      <translation>Thema</translation>
    </message>
    <message>
      <source>Themes</source>
      <translation>Themen</translation>
    </message>
    <message>
      <source>mood</source>
      <translation>Stimmung</translation>
    </message>
    <message>
      <source>Moods</source>
      <translation>Stimmungen</translation>
    </message>
    <message>
      <source>Title of the production</source>
      <translation>Titel der Produktion</translation>
    </message>
    <message>
      <source>Director of the production</source>
      <translation>Regie der Produktion</translation>
    </message>
    <message>
      <source>Title of the series</source>
      <translation>Titel der Serie</translation>
    </message>
    <message>
      <source>Year of the production</source>
      <translation>Jahr der Produktion</translation>
    </message>
    <message>
      <source>Kind of production</source>
      <translation>Art der Produktion</translation>
    </message>
    <message>
      <source>First air or release date of the production</source>
      <translation>Erste Sendung oder Kinostart der Produktion</translation>
    </message>
    <message>
      <source>Reel number of the cue's in</source>
      <translation>Nummer des Akts, in dem der Cue beginnt</translation>
    </message>
    <message>
      <source>Society of a party</source>
      <translation>Gesellschaft eines Beteiligten</translation>
    </message>
    <message>
      <source>Times</source>
      <translation>Zeiten</translation>
    </message>
    <message>
      <source>Writers and publishers</source>
      <translation>Urheber und Verlage</translation>
    </message>
    <message>
      <source>Aired</source>
      <translation>Gesendet</translation>
    </message>
    <message>
      <source>Reel</source>
      <translation>Akt</translation>
    </message>
    <message>
      <source>Number in the sheet</source>
      <translation>Nummer in der Meldung</translation>
    </message>
    <message>
      <source>Exact length in seconds</source>
      <translation>Genaue Länge in Sekunden</translation>
    </message>
    <message>
      <source>Role of the party in this row</source>
      <translation>Rolle des Beteiligten dieser Zeile</translation>
    </message>
    <message>
      <source>Party in this row</source>
      <translation>Beteiligter dieser Zeile</translation>
    </message>
    <message>
      <source>Given names of the writer in this row</source>
      <translation>Vornamen des Urhebers dieser Zeile</translation>
    </message>
    <message>
      <source>Surname of the writer in this row</source>
      <translation>Nachname des Urhebers dieser Zeile</translation>
    </message>
    <message>
      <source>Publisher in this row</source>
      <translation>Verlag dieser Zeile</translation>
    </message>
    <message>
      <source>Society of the party in this row</source>
      <translation>Gesellschaft des Beteiligten dieser Zeile</translation>
    </message>
    <message>
      <source>Share of the party in this row</source>
      <translation>Anteil des Beteiligten dieser Zeile</translation>
    </message>
    <message>
      <source>IPI of the party in this row</source>
      <translation>IPI des Beteiligten dieser Zeile</translation>
    </message>
    <message>
      <source>All writers</source>
      <translation>Alle Urheber</translation>
    </message>
    <message>
      <source>All publishers</source>
      <translation>Alle Verlage</translation>
    </message>
    <message>
      <source>Arranger</source>
      <translation>Bearbeiter (Musik)</translation>
    </message>
    <message>
      <source>Author, lyricist</source>
      <translation>Textdichter</translation>
    </message>
    <message>
      <source>Societies of the writers</source>
      <translation>Gesellschaften der Urheber</translation>
    </message>
    <message>
      <source>Shares of the writers</source>
      <translation>Anteile der Urheber</translation>
    </message>
    <message>
      <source>IPI numbers of the writers</source>
      <translation>IPI-Nummern der Urheber</translation>
    </message>
    <message>
      <source>Societies of the publishers</source>
      <translation>Gesellschaften der Verlage</translation>
    </message>
    <message>
      <source>Shares of the publishers</source>
      <translation>Anteile der Verlage</translation>
    </message>
    <message>
      <source>IPI numbers of the publishers</source>
      <translation>IPI-Nummern der Verlage</translation>
    </message>
    <message>
      <source>Hours of the in</source>
      <translation>Stunden des Einsatzes</translation>
    </message>
    <message>
      <source>Minutes of the in</source>
      <translation>Minuten des Einsatzes</translation>
    </message>
    <message>
      <source>Seconds of the in</source>
      <translation>Sekunden des Einsatzes</translation>
    </message>
    <message>
      <source>Hours of the out</source>
      <translation>Stunden des Endes</translation>
    </message>
    <message>
      <source>Minutes of the out</source>
      <translation>Minuten des Endes</translation>
    </message>
    <message>
      <source>Seconds of the out</source>
      <translation>Sekunden des Endes</translation>
    </message>
    <message>
      <source>Minutes of the duration</source>
      <translation>Minuten der Dauer</translation>
    </message>
    <message>
      <source>Seconds of the duration</source>
      <translation>Sekunden der Dauer</translation>
    </message>
    <message>
      <source>Part of the medley</source>
      <translation>Teil des Medleys</translation>
    </message>
    <message>
      <source>IPI base number of the party in this row</source>
      <translation>IPI-Basisnummer des Beteiligten dieser Zeile</translation>
    </message>
    <message>
      <source>ISNI of the party in this row</source>
      <translation>ISNI des Beteiligten dieser Zeile</translation>
    </message>
    <message>
      <source>IPI numbers of the arrangers</source>
      <translation>IPI-Nummern der Bearbeiter</translation>
    </message>
  </context>
  <context>
    <name>FileCommands</name>
    <message>
      <source>None yet</source>
      <translation>Noch keine</translation>
    </message>
    <message>
      <source>New catalogue</source>
      <translation>Neuer Katalog</translation>
    </message>
    <message>
      <source>Open a catalogue</source>
      <translation>Einen Katalog öffnen</translation>
    </message>
    <message>
      <source>Cuefolio catalogues (*.cuefolio)</source>
      <translation>Cuefolio-Kataloge (*.cuefolio)</translation>
    </message>
    <message>
      <source>My films</source>
      <translation>Meine Filme</translation>
    </message>
    <message>
      <source>Building the demo film</source>
      <translation>Der Demofilm entsteht</translation>
    </message>
    <message>
      <source>"{0}" and its cues were deleted.</source>
      <translation>„{0}“ und die Cues darin wurden gelöscht.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>Scan a folder of music</source>
      <translation>Ordner mit Musik einlesen</translation>
    </message>
    <message>
      <source>Looking after audio files</source>
      <translation>Audiodateien werden gesucht</translation>
    </message>
    <message>
      <source>Reading audio files</source>
      <translation>Audiodateien werden gelesen</translation>
    </message>
    <message>
      <source>{0} read</source>
      <translation>{0} gelesen</translation>
    </message>
    <message>
      <source>{0} moved</source>
      <translation>{0} verschoben</translation>
    </message>
    <message>
      <source>{0} missing</source>
      <translation>{0} fehlen</translation>
    </message>
    <message>
      <source>{0} could not be read</source>
      <translation>{0} nicht lesbar</translation>
    </message>
    <message>
      <source>Show recordings</source>
      <translation>Aufnahmen zeigen</translation>
    </message>
    <message>
      <source>“{0}” is neither sound nor a timeline that is read here: an EDL, FCPXML, Final Cut XML, AAF, OTIO, a Pro Tools text or a list of markers.</source>
      <translation>„{0}“ ist weder Ton noch eine Timeline, die hier gelesen wird: EDL, FCPXML, Final-Cut-XML, AAF, OTIO, ein Pro-Tools-Text oder eine Liste von Markern.</translation>
    </message>
    <message>
      <source>Place the files of “{0}” by their time stamps…</source>
      <translation>Dateien von „{0}“ nach ihren Zeitstempeln setzen…</translation>
    </message>
    <message>
      <source>Open or make a catalogue first, then drop the music again.</source>
      <translation>Öffnen Sie zuerst einen Katalog oder legen Sie einen an; ziehen Sie die Musik dann noch einmal herein.</translation>
    </message>
    <message>
      <source>“{0}” is not read: markers go out as MIDI and subtitles, they do not come back that way. Drop the timeline of the editor.</source>
      <translation>„{0}“ wird nicht gelesen: Marker gehen als MIDI und Untertitel hinaus, kommen so aber nicht zurück. Ziehen Sie die Timeline des Schnittsystems herein.</translation>
    </message>
    <message>
      <source>“{0}” is a film: show the production whose picture it is, then drop it again.</source>
      <translation>„{0}“ ist ein Film: Zeigen Sie die Produktion, deren Bild er ist, und ziehen Sie ihn dann noch einmal herein.</translation>
    </message>
    <message>
      <source>A production has one picture, so of these films only “{0}” is taken.</source>
      <translation>Eine Produktion hat ein einziges Bild, deshalb wird von diesen Filmen nur „{0}“ genommen.</translation>
    </message>
    <message>
      <source>“{0}” is a still, not music: drop it on the poster of a production or series.</source>
      <translation>„{0}“ ist ein Standbild, keine Musik: Ziehen Sie es auf das Plakat einer Produktion oder Serie.</translation>
    </message>
    <message>
      <source>Make it the poster</source>
      <translation>Als Plakat nehmen</translation>
    </message>
  </context>
  <context>
    <name>FileField</name>
    <message>
      <source>Browse…</source>
      <translation>Suchen…</translation>
    </message>
    <message>
      <source>Browse for {0}</source>
      <translation>Datei suchen: {0}</translation>
    </message>
  </context>
  <context>
    <name>FileLine</name>
    <message>
      <source>missing</source>
      <translation>fehlt</translation>
    </message>
    <message>
      <source>here</source>
      <translation>vorhanden</translation>
    </message>
    <message>
      <source>mono</source>
      <translation>mono</translation>
    </message>
    <message>
      <source>stereo</source>
      <translation>stereo</translation>
    </message>
    <message>
      <source>{0} channels</source>
      <translation>{0} Kanäle</translation>
    </message>
    <message>
      <source>{0} bit</source>
      <translation>{0} Bit</translation>
    </message>
    <message>
      <source>{0} kbit/s</source>
      <translation>{0} kbit/s</translation>
    </message>
    <message>
      <source>Copy the path</source>
      <translation>Pfad kopieren</translation>
    </message>
  </context>
  <context>
    <name>FilesBlock</name>
    <message>
      <source>File whose tags are shown</source>
      <translation>Datei, deren Tags gezeigt werden</translation>
    </message>
    <message>
      <source>Tags of</source>
      <translation>Tags von</translation>
    </message>
    <message>
      <source>Tags of the file</source>
      <translation>Tags der Datei</translation>
    </message>
    <message>
      <source>The file has no tags.</source>
      <translation>Die Datei hat keine Tags.</translation>
    </message>
    <message>
      <source>and {0} more files</source>
      <translation>und {0} weitere Dateien</translation>
    </message>
    <message>
      <source>No file of it is known yet.</source>
      <translation>Noch keine Datei davon ist bekannt.</translation>
    </message>
  </context>
  <context>
    <name>FilesPage</name>
    <message>
      <source>Files and you</source>
      <translation>Dateien und Sie</translation>
    </message>
    <message>
      <source>You</source>
      <translation>Sie</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>Ihr Name</translation>
    </message>
    <message>
      <source>as your account on this computer</source>
      <translation>wie Ihr Konto auf diesem Rechner</translation>
    </message>
    <message>
      <source>The history calls you so, and new productions name you as who prepared their sheets. Left blank, the history names your account and nothing is filled in.</source>
      <translation>So heißen Sie im Verlauf, und neue Produktionen nennen Sie als Ersteller ihrer Musikmeldungen. Leer gelassen nennt der Verlauf Ihr Benutzerkonto, und nichts wird ausgefüllt.</translation>
    </message>
    <message>
      <source>Catalogue</source>
      <translation>Katalog</translation>
    </message>
    <message>
      <source>No catalogue is open.</source>
      <translation>Kein Katalog ist geöffnet.</translation>
    </message>
    <message>
      <source>A catalogue is this one file; copy it to keep a copy.</source>
      <translation>Ein Katalog ist diese eine Datei; kopieren Sie sie, um eine Kopie zu behalten.</translation>
    </message>
    <message>
      <source>Waveforms</source>
      <translation>Wellenformen</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>Es wird gesucht…</translation>
    </message>
    <message>
      <source>Throw them away</source>
      <translation>Wegwerfen</translation>
    </message>
    <message>
      <source>They are computed again when somebody looks at them</source>
      <translation>Sie werden neu berechnet, wenn jemand sie ansieht</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>{0}, {1} of at most {2}. They only save time.</source>
      <translation>{0}, {1} von höchstens {2}. Sie sparen nur Zeit.</translation>
    </message>
    <message>
      <source>None yet; at most {0} are kept. They only save time.</source>
      <translation>Noch keine; höchstens {0} werden behalten. Sie sparen nur Zeit.</translation>
    </message>
  </context>
  <context>
    <name>FillDialog</name>
    <message>
      <source>Fill cue from audio</source>
      <translation>Cue aus Audiodatei füllen</translation>
    </message>
    <message>
      <source>Reading the file…</source>
      <translation>Die Datei wird gelesen…</translation>
    </message>
    <message>
      <source>Reading the file</source>
      <translation>Die Datei wird gelesen</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Fill</source>
      <translation>Füllen</translation>
    </message>
    <message>
      <source>Field</source>
      <translation>Feld</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>Jetzt</translation>
    </message>
    <message>
      <source>From the file</source>
      <translation>Aus der Datei</translation>
    </message>
    <message>
      <source>Fields that the file can fill</source>
      <translation>Felder, die die Datei füllen kann</translation>
    </message>
    <message>
      <source>Empty fields are filled; tick a kept one to replace it. It can be undone as one step.</source>
      <translation>Leere Felder werden gefüllt; haken Sie ein behaltenes an, um es zu ersetzen. Das lässt sich als ein Schritt rückgängig machen.</translation>
    </message>
    <message>
      <source>The file says nothing that this cue does not have already.</source>
      <translation>Die Datei sagt nichts, was dieser Cue nicht schon hat.</translation>
    </message>
    <message>
      <source>kept</source>
      <translation>behalten</translation>
    </message>
    <message>
      <source>left empty</source>
      <translation>leer gelassen</translation>
    </message>
    <message>
      <source>replaced</source>
      <translation>ersetzt</translation>
    </message>
    <message>
      <source>filled</source>
      <translation>gefüllt</translation>
    </message>
    <message>
      <source>Fill 1 field</source>
      <translation>1 Feld füllen</translation>
    </message>
    <message>
      <source>Fill {0} fields</source>
      <translation>{0} Felder füllen</translation>
    </message>
  </context>
  <context>
    <name>FilmChoice</name>
    <message>
      <source>Find a production</source>
      <translation>Produktion suchen</translation>
    </message>
    <message>
      <source>Productions</source>
      <translation>Produktionen</translation>
    </message>
  </context>
  <context>
    <name>FilmDialog</name>
    <message>
      <source>New production</source>
      <translation>Neue Produktion</translation>
    </message>
    <message>
      <source>Edit “{title}”</source>
      <translation>„{title}“ bearbeiten</translation>
    </message>
    <message>
      <source>Main</source>
      <translation>Allgemein</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Create</source>
      <translation>Anlegen</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Mehr</translation>
    </message>
    <message>
      <source>People &amp; companies</source>
      <translation>Personen &amp; Firmen</translation>
    </message>
    <message>
      <source>Picture &amp; reels</source>
      <translation>Bild &amp; Akte</translation>
    </message>
    <message>
      <source>Sheet &amp; codes</source>
      <translation>Meldung &amp; Kennungen</translation>
    </message>
    <message>
      <source>Reels</source>
      <translation>Akte</translation>
    </message>
    <message>
      <source>A new cue number takes the reel that its in lies in. A film without reels needs none.</source>
      <translation>Eine neue Cue-Nummer nimmt den Akt, in dem ihr Anfang liegt. Ein Film ohne Akte braucht keine.</translation>
    </message>
  </context>
  <context>
    <name>FilmHeader</name>
    <message>
      <source>Edit production</source>
      <translation>Produktion bearbeiten</translation>
    </message>
    <message>
      <source>More figures</source>
      <translation>Weitere Zahlen</translation>
    </message>
    <message>
      <source>Minutes of music, silence and themes appear here with the first cues.</source>
      <translation>Minuten an Musik, Stille und Themen erscheinen hier mit den ersten Cues.</translation>
    </message>
    <message>
      <source>{0} fps</source>
      <translation>{0} fps</translation>
    </message>
    <message>
      <source>starts {0}</source>
      <translation>beginnt bei {0}</translation>
    </message>
    <message>
      <source>music</source>
      <translation>Musik</translation>
    </message>
    <message>
      <source>music, {0} %</source>
      <translation>Musik, {0} %</translation>
    </message>
    <message>
      <source>Exact {0} s, reported {1}</source>
      <translation>Genau {0} s, gemeldet {1}</translation>
    </message>
    <message>
      <source>Minutes of original score against all songs</source>
      <translation>Minuten Originalmusik gegen alle Lieder</translation>
    </message>
    <message>
      <source>score : songs</source>
      <translation>Originalmusik : Lieder</translation>
    </message>
    <message>
      <source>longest silence</source>
      <translation>längste Stille</translation>
    </message>
    <message>
      <source>Origin unknown</source>
      <translation>Herkunft unbekannt</translation>
    </message>
  </context>
  <context>
    <name>FilmMap</name>
    <message>
      <source>Origin unknown</source>
      <translation>Herkunft unbekannt</translation>
    </message>
    <message>
      <source>No status</source>
      <translation>Kein Status</translation>
    </message>
    <message>
      <source>No mood</source>
      <translation>Keine Stimmung</translation>
    </message>
    <message>
      <source>No theme</source>
      <translation>Kein Thema</translation>
    </message>
    <message>
      <source>Film map</source>
      <translation>Filmkarte</translation>
    </message>
    <message>
      <source>{0} · {1} fps</source>
      <translation>{0} · {1} fps</translation>
    </message>
    <message>
      <source>No cue has a time yet</source>
      <translation>Noch kein Cue hat eine Zeit</translation>
    </message>
    <message>
      <source>Type an in and an out in the table, and the cue lies here.</source>
      <translation>Geben Sie in der Tabelle Anfang und Ende ein, dann liegt der Cue hier.</translation>
    </message>
    <message>
      <source>Nothing on the map yet</source>
      <translation>Noch nichts auf der Karte</translation>
    </message>
    <message>
      <source>No cues on the map yet</source>
      <translation>Noch keine Cues auf der Karte</translation>
    </message>
    <message>
      <source>Each cue with an in and an out lies here on the film's running time; silence stays free.</source>
      <translation>Jeder Cue mit Anfang und Ende liegt hier auf der Laufzeit des Films; Stille bleibt frei.</translation>
    </message>
    <message>
      <source>Scenes: drag along this band to mark one</source>
      <translation>Szenen: ziehen Sie auf diesem Band, um eine zu markieren</translation>
    </message>
    <message>
      <source>R{0}</source>
      <translation>A{0}</translation>
    </message>
    <message>
      <source>{0} silence</source>
      <translation>{0} Stille</translation>
    </message>
    <message>
      <source>intensity</source>
      <translation>Intensität</translation>
    </message>
    <message>
      <source>no time yet</source>
      <translation>noch keine Zeit</translation>
    </message>
    <message>
      <source>in {0}, out unknown</source>
      <translation>Anfang {0}, Ende unbekannt</translation>
    </message>
    <message>
      <source>{0} and {1} more</source>
      <translation>{0} und {1} weitere</translation>
    </message>
    <message>
      <source>{0}{1} fr</source>
      <translation>{0}{1} B.</translation>
    </message>
    <message>
      <source>{0}. Right and left go from cue to cue.</source>
      <translation>{0}. Rechts und links gehen von Cue zu Cue.</translation>
    </message>
    <message>
      <source>cue {0} of {1}</source>
      <translation>Cue {0} von {1}</translation>
    </message>
    <message>
      <source>{0} selected</source>
      <translation>{0} ausgewählt</translation>
    </message>
  </context>
  <context>
    <name>FilmMapPanel</name>
    <message>
      <source>Film map</source>
      <translation>Filmkarte</translation>
    </message>
    <message>
      <source>Scene {0}</source>
      <translation>Szene {0}</translation>
    </message>
    <message>
      <source>This catalogue can only be read; copy it to a folder where you may write to edit it.</source>
      <translation>Dieser Katalog lässt sich nur lesen; kopieren Sie ihn in einen Ordner, in dem Sie schreiben dürfen, um ihn zu bearbeiten.</translation>
    </message>
  </context>
  <context>
    <name>FilmStrip</name>
    <message>
      <source>Position in the film</source>
      <translation>Stelle im Film</translation>
    </message>
  </context>
  <context>
    <name>FilterRow</name>
    <message>
      <source>Filters</source>
      <translation>Filter</translation>
    </message>
    <message>
      <source>Filter by {0}</source>
      <translation>Nach {0} filtern</translation>
    </message>
  </context>
  <context>
    <name>FindCommands</name>
    <message>
      <source>Repeat “{0}”</source>
      <translation>„{0}“ wiederholen</translation>
    </message>
    <message>
      <source>Repeat the last command</source>
      <translation>Letzten Befehl wiederholen</translation>
    </message>
    <message>
      <source>There is no command to repeat yet.</source>
      <translation>Es gibt noch keinen Befehl zum Wiederholen.</translation>
    </message>
    <message>
      <source>“{0}” cannot be repeated now: {1}.</source>
      <translation>„{0}“ lässt sich jetzt nicht wiederholen: {1}.</translation>
    </message>
  </context>
  <context>
    <name>FindingsList</name>
    <message>
      <source>What is missing on the sheet</source>
      <translation>Was auf der Meldung fehlt</translation>
    </message>
    <message>
      <source>Missing or wrong</source>
      <translation>Fehlt oder ist falsch</translation>
    </message>
    <message>
      <source>To look at</source>
      <translation>Zum Ansehen</translation>
    </message>
    <message>
      <source>Go</source>
      <translation>Los</translation>
    </message>
    <message>
      <source>… and {0} more</source>
      <translation>… und {0} weitere</translation>
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
      <translation>Auftragsmusik zusammenfassen</translation>
    </message>
    <message>
      <source>Commissioned cues of one usage and the same authors become one line.</source>
      <translation>Cues aus Auftragsmusik mit gleicher Nutzung und gleichen Urhebern werden eine Zeile.</translation>
    </message>
  </context>
  <context>
    <name>Formats</name>
    <message>
      <source>PDF cue sheet</source>
      <translation>Musikmeldung als PDF</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Papier</translation>
    </message>
    <message>
      <source>The size of the pages, landscape.</source>
      <translation>Die Größe der Seiten, im Querformat.</translation>
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
      <translation>Szenen zeigen</translation>
    </message>
    <message>
      <source>Adds the scenes below each title; societies do not ask for them.</source>
      <translation>Setzt die Szenen unter jeden Titel; Gesellschaften fragen nicht danach.</translation>
    </message>
    <message>
      <source>Own layout</source>
      <translation>Eigenes Layout</translation>
    </message>
    <message>
      <source>A typst file of your own, made from a copy of the shipped layout; empty for that one.</source>
      <translation>Eine eigene Typst-Datei, aus einer Kopie des gelieferten Layouts; leer für dieses.</translation>
    </message>
    <message>
      <source>Excel workbook</source>
      <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
      <source>Adds a column with the scenes of each cue; societies do not ask for them.</source>
      <translation>Fügt eine Spalte mit den Szenen jedes Cues hinzu; Gesellschaften fragen nicht danach.</translation>
    </message>
    <message>
      <source>CSV table</source>
      <translation>CSV-Tabelle</translation>
    </message>
    <message>
      <source>Made for</source>
      <translation>Gemacht für</translation>
    </message>
    <message>
      <source>Exact text for programs, or cells that no spreadsheet takes for a formula.</source>
      <translation>Genauer Text für Programme, oder Zellen, die keine Tabellenkalkulation für eine Formel hält.</translation>
    </message>
    <message>
      <source>Programs (exact)</source>
      <translation>Programme (genau)</translation>
    </message>
    <message>
      <source>Excel and LibreOffice</source>
      <translation>Excel und LibreOffice</translation>
    </message>
    <message>
      <source>JSON (complete, for programs)</source>
      <translation>JSON (vollständig, für Programme)</translation>
    </message>
    <message>
      <source>Web page</source>
      <translation>Webseite</translation>
    </message>
    <message>
      <source>RapidCue workbook (ASCAP and BMI)</source>
      <translation>RapidCue-Arbeitsmappe (ASCAP und BMI)</translation>
    </message>
    <message>
      <source>Official workbook</source>
      <translation>Offizielle Arbeitsmappe</translation>
    </message>
    <message>
      <source>Path of your own copy of the official workbook, to be filled in; empty to write a new one.</source>
      <translation>Pfad Ihrer eigenen Kopie der offiziellen Arbeitsmappe, in die eingetragen wird; leer, um eine neue zu schreiben.</translation>
    </message>
    <message>
      <source>Studio workbook</source>
      <translation>Studio-Arbeitsmappe</translation>
    </message>
    <message>
      <source>CISAC common cue sheet (workbook)</source>
      <translation>CISAC-Musikmeldung (Arbeitsmappe)</translation>
    </message>
    <message>
      <source>CISAC common cue sheet (JSON)</source>
      <translation>CISAC-Musikmeldung (JSON)</translation>
    </message>
    <message>
      <source>RapidCue report (PDF)</source>
      <translation>RapidCue-Bericht (PDF)</translation>
    </message>
    <message>
      <source>Soundmouse report (PDF)</source>
      <translation>Soundmouse-Bericht (PDF)</translation>
    </message>
    <message>
      <source>Classic US text sheet</source>
      <translation>Klassische US-Liste (Text)</translation>
    </message>
    <message>
      <source>Netflix-style table (CSV)</source>
      <translation>Tabelle wie Netflix (CSV)</translation>
    </message>
    <message>
      <source>IPRS workbook</source>
      <translation>IPRS-Arbeitsmappe</translation>
    </message>
    <message>
      <source>TONO/NCB music report</source>
      <translation>TONO/NCB-Musikbericht</translation>
    </message>
    <message>
      <source>Headings</source>
      <translation>Überschriften</translation>
    </message>
    <message>
      <source>Heads above the line of the programme and above the lines of music.</source>
      <translation>Überschriften über der Zeile der Sendung und über den Zeilen der Musik.</translation>
    </message>
    <message>
      <source>BBC cue form (Silvermouse)</source>
      <translation>BBC-Formular (Silvermouse)</translation>
    </message>
    <message>
      <source>GEMA/GVL music list</source>
      <translation>GEMA/GVL-Musikliste</translation>
    </message>
    <message>
      <source>DDEX cue records (TSV)</source>
      <translation>DDEX-Datensätze (TSV)</translation>
    </message>
    <message>
      <source>BlockId</source>
      <translation>BlockId</translation>
    </message>
    <message>
      <source>The identifier of the block in the sales report that these records go into.</source>
      <translation>Kennung des Blocks im Nutzungsbericht, in den diese Datensätze kommen.</translation>
    </message>
    <message>
      <source>ResourceReference</source>
      <translation>ResourceReference</translation>
    </message>
    <message>
      <source>The identifier of the video's record in that block.</source>
      <translation>Kennung des Datensatzes des Videos in diesem Block.</translation>
    </message>
    <message>
      <source>Add use and origin</source>
      <translation>Nutzung und Herkunft hinzufügen</translation>
    </message>
    <message>
      <source>Adds four cells that the record does not define; only for recipients who agree to them.</source>
      <translation>Fügt vier Zellen hinzu, die der Datensatz nicht vorsieht; nur für Empfänger, die damit einverstanden sind.</translation>
    </message>
    <message>
      <source>DaVinci Resolve markers (EDL)</source>
      <translation>DaVinci-Resolve-Marker (EDL)</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>What a marker or clip is called.</source>
      <translation>Wie ein Marker oder Clip heißt.</translation>
    </message>
    <message>
      <source>Number and title</source>
      <translation>Nummer und Titel</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>Nummer</translation>
    </message>
    <message>
      <source>Comment</source>
      <translation>Kommentar</translation>
    </message>
    <message>
      <source>What stands in the comment of a marker.</source>
      <translation>Was im Kommentar eines Markers steht.</translation>
    </message>
    <message>
      <source>Origin, performer, scenes, moods and notes</source>
      <translation>Herkunft, Interpret, Szenen, Stimmungen und Notizen</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notizen</translation>
    </message>
    <message>
      <source>Nothing</source>
      <translation>Nichts</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>Farben</translation>
    </message>
    <message>
      <source>What the colour of a marker tells.</source>
      <translation>Was die Farbe eines Markers sagt.</translation>
    </message>
    <message>
      <source>Origin of the music</source>
      <translation>Herkunft der Musik</translation>
    </message>
    <message>
      <source>First mood</source>
      <translation>Erste Stimmung</translation>
    </message>
    <message>
      <source>Nothing, all are blue</source>
      <translation>Nichts, alle sind blau</translation>
    </message>
    <message>
      <source>Only music</source>
      <translation>Nur Musik</translation>
    </message>
    <message>
      <source>Leave out sound design.</source>
      <translation>Sounddesign weglassen.</translation>
    </message>
    <message>
      <source>Marked moments too</source>
      <translation>Auch markierte Stellen</translation>
    </message>
    <message>
      <source>Add the moments that are marked in the production.</source>
      <translation>Die in der Produktion markierten Stellen hinzufügen.</translation>
    </message>
    <message>
      <source>Premiere Pro and Resolve timeline (Final Cut Pro 7 XML)</source>
      <translation>Timeline für Premiere Pro und Resolve (Final Cut Pro 7 XML)</translation>
    </message>
    <message>
      <source>Cues as</source>
      <translation>Cues als</translation>
    </message>
    <message>
      <source>Whether the timeline gets markers, clips in lanes, or both.</source>
      <translation>Ob die Timeline Marker, Clips auf Spuren oder beides bekommt.</translation>
    </message>
    <message>
      <source>Markers and clips in lanes</source>
      <translation>Marker und Clips auf Spuren</translation>
    </message>
    <message>
      <source>Markers</source>
      <translation>Marker</translation>
    </message>
    <message>
      <source>Clips in lanes</source>
      <translation>Clips auf Spuren</translation>
    </message>
    <message>
      <source>Final Cut Pro timeline (FCPXML)</source>
      <translation>Timeline für Final Cut Pro (FCPXML)</translation>
    </message>
    <message>
      <source>OpenTimelineIO timeline</source>
      <translation>OpenTimelineIO-Timeline</translation>
    </message>
    <message>
      <source>Avid Media Composer markers</source>
      <translation>Avid-Media-Composer-Marker</translation>
    </message>
    <message>
      <source>Mark ends too</source>
      <translation>Auch Enden markieren</translation>
    </message>
    <message>
      <source>Add a marker at the first frame after each cue.</source>
      <translation>Einen Marker auf das erste Bild nach jedem Cue setzen.</translation>
    </message>
    <message>
      <source>User</source>
      <translation>Benutzer</translation>
    </message>
    <message>
      <source>Who set the markers, as Media Composer shows it.</source>
      <translation>Wer die Marker gesetzt hat, wie Media Composer es zeigt.</translation>
    </message>
    <message>
      <source>Track</source>
      <translation>Spur</translation>
    </message>
    <message>
      <source>The track that the markers stand on.</source>
      <translation>Die Spur, auf der die Marker stehen.</translation>
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
      <translation>MIDI-Marker</translation>
    </message>
    <message>
      <source>Subtitles (SRT)</source>
      <translation>Untertitel (SRT)</translation>
    </message>
    <message>
      <source>Times count from</source>
      <translation>Zeiten zählen ab</translation>
    </message>
    <message>
      <source>The first frame of the picture is what a player of the film file wants.</source>
      <translation>Das erste Bild des Films ist, was ein Abspielprogramm für die Filmdatei braucht.</translation>
    </message>
    <message>
      <source>First frame of the picture</source>
      <translation>Erstes Bild des Films</translation>
    </message>
    <message>
      <source>00:00:00:00</source>
      <translation>00:00:00:00</translation>
    </message>
    <message>
      <source>Table of markers (CSV)</source>
      <translation>Tabelle der Marker (CSV)</translation>
    </message>
    <message>
      <source>Table of markers (tab-separated)</source>
      <translation>Tabelle der Marker (mit Tabulatoren)</translation>
    </message>
  </context>
  <context>
    <name>GridModel</name>
    <message>
      <source>{0}, Enter explains it</source>
      <translation>{0}, Eingabe erklärt es</translation>
    </message>
    <message>
      <source>How this number came about (Enter)</source>
      <translation>Wie diese Zahl zustande kam (Eingabe)</translation>
    </message>
  </context>
  <context>
    <name>GridView</name>
    <message>
      <source>Cells of the sheet</source>
      <translation>Zellen der Meldung</translation>
    </message>
  </context>
  <context>
    <name>GuideWindow</name>
    <message>
      <source>Guide</source>
      <translation>Handbuch</translation>
    </message>
    <message>
      <source>Search the guide</source>
      <translation>Im Handbuch suchen</translation>
    </message>
    <message>
      <source>Chapters</source>
      <translation>Kapitel</translation>
    </message>
    <message>
      <source>Text of the guide</source>
      <translation>Text des Handbuchs</translation>
    </message>
  </context>
  <context>
    <name>HeadingMenu</name>
    <message>
      <source>Sort by {0}, upwards</source>
      <translation>Nach {0} ordnen, aufsteigend</translation>
    </message>
    <message>
      <source>Sort by {0}, downwards</source>
      <translation>Nach {0} ordnen, absteigend</translation>
    </message>
    <message>
      <source>Film order</source>
      <translation>Filmreihenfolge</translation>
    </message>
    <message>
      <source>Filter by {0}…</source>
      <translation>Nach {0} filtern…</translation>
    </message>
    <message>
      <source>Group by {0}</source>
      <translation>Nach {0} gruppieren</translation>
    </message>
    <message>
      <source>Groups</source>
      <translation>Gruppen</translation>
    </message>
    <message>
      <source>Fit the width to what is seen</source>
      <translation>Breite dem Sichtbaren anpassen</translation>
    </message>
    <message>
      <source>Hide {0}</source>
      <translation>{0} verbergen</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Spalten</translation>
    </message>
    <message>
      <source>As saved</source>
      <translation>Wie gespeichert</translation>
    </message>
    <message>
      <source>As delivered with Cuefolio</source>
      <translation>Wie mit Cuefolio geliefert</translation>
    </message>
  </context>
  <context>
    <name>HeldBar</name>
    <message>
      <source>Show all</source>
      <translation>Alle zeigen</translation>
    </message>
    <message>
      <source>Show less</source>
      <translation>Weniger zeigen</translation>
    </message>
  </context>
  <context>
    <name>HelpCommands</name>
    <message>
      <source>This is Cuefolio {0}.</source>
      <translation>Dies ist Cuefolio {0}.</translation>
    </message>
    <message>
      <source>What's new</source>
      <translation>Neuigkeiten</translation>
    </message>
  </context>
  <context>
    <name>HintLine</name>
    <message>
      <source>Did you mean</source>
      <translation>Meinten Sie</translation>
    </message>
    <message>
      <source>Search for {0} instead</source>
      <translation>Stattdessen {0} suchen</translation>
    </message>
  </context>
  <context>
    <name>History</name>
    <message>
      <source>just now</source>
      <translation>eben</translation>
    </message>
    <message>
      <source>{0} min ago</source>
      <translation>vor {0} min</translation>
    </message>
    <message>
      <source>today {0}</source>
      <translation>heute {0}</translation>
    </message>
    <message>
      <source>yesterday {0}</source>
      <translation>gestern {0}</translation>
    </message>
    <message>
      <source>In – out</source>
      <translation>Anfang – Ende</translation>
    </message>
    <message>
      <source>Writers and publishers</source>
      <translation>Urheber und Verlage</translation>
    </message>
    <message>
      <source>Cue added</source>
      <translation>Cue hinzugefügt</translation>
    </message>
    <message>
      <source>Cue deleted</source>
      <translation>Cue gelöscht</translation>
    </message>
    <message>
      <source>Moved in film order</source>
      <translation>In der Filmreihenfolge verschoben</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>nichts</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>ja</translation>
    </message>
    <message>
      <source>no</source>
      <translation>nein</translation>
    </message>
    <message>
      <source>Undo: {0}</source>
      <translation>Rückgängig: {0}</translation>
    </message>
    <message>
      <source>Redo: {0}</source>
      <translation>Wiederholt: {0}</translation>
    </message>
    <message>
      <source>{0}: from {1} to {2}</source>
      <translation>{0}: von {1} zu {2}</translation>
    </message>
  </context>
  <context>
    <name>HistoryDialog</name>
    <message>
      <source>History</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Wann</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Was</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Wer</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Stand</translation>
    </message>
    <message>
      <source>Steps, the newest first</source>
      <translation>Schritte, die neuesten zuerst</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Wiederholen</translation>
    </message>
    <message>
      <source>undone</source>
      <translation>rückgängig gemacht</translation>
    </message>
    <message>
      <source>undone for good</source>
      <translation>endgültig rückgängig gemacht</translation>
    </message>
    <message>
      <source>Undo: {0}</source>
      <translation>Rückgängig: {0}</translation>
    </message>
    <message>
      <source>Redo: {0}</source>
      <translation>Wiederholt: {0}</translation>
    </message>
  </context>
  <context>
    <name>HistoryPage</name>
    <message>
      <source>History</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <source>History is told for one cue at a time; select one.</source>
      <translation>Der Verlauf wird für einen Cue auf einmal erzählt; wählen Sie einen aus.</translation>
    </message>
    <message>
      <source>Nothing is known of this cue's past.</source>
      <translation>Über die Vergangenheit dieses Cues ist nichts bekannt.</translation>
    </message>
    <message>
      <source>Bring back the value before</source>
      <translation>Den Wert davor zurückholen</translation>
    </message>
    <message>
      <source>Copy the value before</source>
      <translation>Den Wert davor kopieren</translation>
    </message>
    <message>
      <source>Copy the value after</source>
      <translation>Den Wert danach kopieren</translation>
    </message>
  </context>
  <context>
    <name>HistoryView</name>
    <message>
      <source>Changes, the newest first</source>
      <translation>Änderungen, die neuesten zuerst</translation>
    </message>
  </context>
  <context>
    <name>HoverCard</name>
    <message>
      <source>Untitled cue</source>
      <translation>Cue ohne Titel</translation>
    </message>
    <message>
      <source>{0} · {1}</source>
      <translation>{0} · {1}</translation>
    </message>
    <message>
      <source>Marker</source>
      <translation>Marke</translation>
    </message>
  </context>
  <context>
    <name>IdentifierFlag</name>
    <message>
      <source>Use {0}</source>
      <translation>{0} verwenden</translation>
    </message>
  </context>
  <context>
    <name>ImportBlock</name>
    <message>
      <source>Copy path or hash of the file</source>
      <translation>Pfad oder Prüfsumme der Datei kopieren</translation>
    </message>
    <message>
      <source>Copy the path</source>
      <translation>Pfad kopieren</translation>
    </message>
    <message>
      <source>Copy the hash (SHA-256)</source>
      <translation>Prüfsumme kopieren (SHA-256)</translation>
    </message>
    <message>
      <source>From the in of the first clip to the out of the last. Explain it</source>
      <translation>Vom Anfang des ersten Clips bis zum Ende des letzten. Erklären</translation>
    </message>
    <message>
      <source>As long as any clip is loud enough to be heard. Explain it</source>
      <translation>Solange ein Clip laut genug ist, um gehört zu werden. Erklären</translation>
    </message>
    <message>
      <source>{0} fps</source>
      <translation>{0} fps</translation>
    </message>
    <message>
      <source>read {0}</source>
      <translation>gelesen am {0}</translation>
    </message>
    <message>
      <source>Span {0}</source>
      <translation>Spanne {0}</translation>
    </message>
    <message>
      <source>Heard {0}</source>
      <translation>Hörbar {0}</translation>
    </message>
  </context>
  <context>
    <name>ImportDialog</name>
    <message>
      <source>Import a sheet as a new production</source>
      <translation>Meldung als neue Produktion einlesen</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <source>What the production is called</source>
      <translation>Wie die Produktion heißt</translation>
    </message>
    <message>
      <source>Frame rate</source>
      <translation>Bildrate</translation>
    </message>
    <message>
      <source>The rate that their timecodes count</source>
      <translation>Die Bildrate, nach der die fremden Timecodes zählen</translation>
    </message>
    <message>
      <source>Lines of the sheet</source>
      <translation>Zeilen der Meldung</translation>
    </message>
    <message>
      <source>Add the production</source>
      <translation>Produktion hinzufügen</translation>
    </message>
    <message>
      <source>What the sheet holds</source>
      <translation>Was die Meldung enthält</translation>
    </message>
    <message>
      <source>Its lines</source>
      <translation>Zeilen</translation>
    </message>
    <message>
      <source>Codes are those of</source>
      <translation>Codes sind die von</translation>
    </message>
    <message>
      <source>The usual recipient of this layout</source>
      <translation>Üblicher Empfänger dieser Form</translation>
    </message>
    <message>
      <source>{0}, {1} of music</source>
      <translation>{0}, {1} Musik</translation>
    </message>
    <message>
      <source>Names alike ({0})</source>
      <translation>Ähnliche Namen ({0})</translation>
    </message>
    <message>
      <source>Importing the sheet</source>
      <translation>Meldung wird eingelesen</translation>
    </message>
  </context>
  <context>
    <name>IntegerField</name>
    <message>
      <source>This is not a whole number.</source>
      <translation>Das ist keine ganze Zahl.</translation>
    </message>
    <message>
      <source>from {least} to {most}</source>
      <translation>von {least} bis {most}</translation>
    </message>
    <message>
      <source>of {least} or more</source>
      <translation>ab {least}</translation>
    </message>
    <message>
      <source>of {most} or less</source>
      <translation>bis {most}</translation>
    </message>
    <message>
      <source>A whole number {limits} belongs here.</source>
      <translation>Hierher gehört eine ganze Zahl {limits}.</translation>
    </message>
  </context>
  <context>
    <name>KeyboardPage</name>
    <message>
      <source>Keyboard</source>
      <translation>Tastatur</translation>
    </message>
    <message>
      <source>Find an action or keys</source>
      <translation>Eine Aktion oder Tasten finden</translation>
    </message>
    <message>
      <source>Copy the list</source>
      <translation>Liste kopieren</translation>
    </message>
    <message>
      <source>Copy all actions with their keys as text, to print or to pass on</source>
      <translation>Alle Aktionen mit ihren Tasten als Text kopieren, zum Drucken oder Weitergeben</translation>
    </message>
    <message>
      <source>Action</source>
      <translation>Aktion</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Tasten</translation>
    </message>
    <message>
      <source>As delivered</source>
      <translation>Wie geliefert</translation>
    </message>
    <message>
      <source>Actions and their keys</source>
      <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
      <source>Further keys</source>
      <translation>Weitere Tasten</translation>
    </message>
    <message>
      <source>Give this action the keys that it came with</source>
      <translation>Dieser Aktion die Tasten geben, mit denen sie kam</translation>
    </message>
    <message>
      <source>Use them here</source>
      <translation>Hier verwenden</translation>
    </message>
    <message>
      <source>or</source>
      <translation>oder</translation>
    </message>
    <message>
      <source>Further commands</source>
      <translation>Weitere Befehle</translation>
    </message>
    <message>
      <source>These keys cannot be changed</source>
      <translation>Diese Tasten lassen sich nicht ändern</translation>
    </message>
    <message>
      <source>no keys</source>
      <translation>keine Tasten</translation>
    </message>
    <message>
      <source>These keys cannot be changed.</source>
      <translation>Diese Tasten lassen sich nicht ändern.</translation>
    </message>
    <message>
      <source>{0} alone would be taken from whoever types; press it with Ctrl or Alt.</source>
      <translation>{0} allein würde dem genommen, der tippt; drücken Sie es mit Strg oder Alt.</translation>
    </message>
    <message>
      <source>{0} belongs to “{1}” and cannot be given away.</source>
      <translation>{0} gehört zu „{1}“ und kann nicht abgegeben werden.</translation>
    </message>
    <message>
      <source>{0} belongs to “{1}”, which would lose it.</source>
      <translation>{0} gehört zu „{1}“, das es verlieren würde.</translation>
    </message>
    <message>
      <source>“{0}” has lost {1} to it.</source>
      <translation>„{0}“ hat {1} daran verloren.</translation>
    </message>
    <message>
      <source>All shortcuts are as delivered.</source>
      <translation>Alle Tastenkürzel sind wie geliefert.</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>Zurücknehmen</translation>
    </message>
  </context>
  <context>
    <name>Keymap</name>
    <message>
      <source>Cue table</source>
      <translation>Cue-Tabelle</translation>
    </message>
    <message>
      <source>Go from cell to cell</source>
      <translation>Von Zelle zu Zelle gehen</translation>
    </message>
    <message>
      <source>arrows</source>
      <translation>Pfeile</translation>
    </message>
    <message>
      <source>Select more cells</source>
      <translation>Mehr Zellen auswählen</translation>
    </message>
    <message>
      <source>Shift+arrows</source>
      <translation>Umschalt+Pfeile</translation>
    </message>
    <message>
      <source>Edit a cell</source>
      <translation>Eine Zelle bearbeiten</translation>
    </message>
    <message>
      <source>type, Enter or F2</source>
      <translation>tippen, Eingabe oder F2</translation>
    </message>
    <message>
      <source>Store and go down; up</source>
      <translation>Speichern und nach unten; nach oben</translation>
    </message>
    <message>
      <source>Enter; Shift+Enter</source>
      <translation>Eingabe; Umschalt+Eingabe</translation>
    </message>
    <message>
      <source>Store and go right; left</source>
      <translation>Speichern und nach rechts; nach links</translation>
    </message>
    <message>
      <source>Tab; Shift+Tab</source>
      <translation>Tab; Umschalt+Tab</translation>
    </message>
    <message>
      <source>Leave a cell as it was</source>
      <translation>Eine Zelle lassen, wie sie war</translation>
    </message>
    <message>
      <source>Esc</source>
      <translation>Esc</translation>
    </message>
    <message>
      <source>Empty the selected cells</source>
      <translation>Die ausgewählten Zellen leeren</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <source>Fold a group; unfold it</source>
      <translation>Eine Gruppe zuklappen; aufklappen</translation>
    </message>
    <message>
      <source>Left or −; Right or +</source>
      <translation>Links oder −; Rechts oder +</translation>
    </message>
    <message>
      <source>Search box</source>
      <translation>Suchfeld</translation>
    </message>
    <message>
      <source>Show suggestions</source>
      <translation>Vorschläge zeigen</translation>
    </message>
    <message>
      <source>Ctrl+Space</source>
      <translation>Strg+Leertaste</translation>
    </message>
    <message>
      <source>Go into the suggestions, or to the results</source>
      <translation>In die Vorschläge oder zu den Ergebnissen gehen</translation>
    </message>
    <message>
      <source>Down</source>
      <translation>Nach unten</translation>
    </message>
    <message>
      <source>Take the first suggestion</source>
      <translation>Den ersten Vorschlag nehmen</translation>
    </message>
    <message>
      <source>Tab</source>
      <translation>Tab</translation>
    </message>
    <message>
      <source>Close the suggestions, then empty the box</source>
      <translation>Die Vorschläge schließen, dann das Feld leeren</translation>
    </message>
    <message>
      <source>Film map</source>
      <translation>Filmkarte</translation>
    </message>
    <message>
      <source>Go from cue to cue; to another lane</source>
      <translation>Von Cue zu Cue gehen; in eine andere Spur</translation>
    </message>
    <message>
      <source>Left, Right; Up, Down</source>
      <translation>Links, Rechts; Auf, Ab</translation>
    </message>
    <message>
      <source>Select cues on the way</source>
      <translation>Cues auf dem Weg auswählen</translation>
    </message>
    <message>
      <source>Move the selected cues by a frame; by a second</source>
      <translation>Die ausgewählten Cues um ein Bild verschieben; um eine Sekunde</translation>
    </message>
    <message>
      <source>Ctrl+Left, Ctrl+Right; with Shift</source>
      <translation>Strg+Links, Strg+Rechts; mit Umschalt</translation>
    </message>
    <message>
      <source>Set in; out at the playhead</source>
      <translation>Anfang; Ende an die Abspielmarke setzen</translation>
    </message>
    <message>
      <source>[ ; ]</source>
      <translation>[ ; ]</translation>
    </message>
    <message>
      <source>Nearer; farther; the whole film</source>
      <translation>Näher heran; weiter weg; der ganze Film</translation>
    </message>
    <message>
      <source>+ ; − ; 0</source>
      <translation>+ ; − ; 0</translation>
    </message>
    <message>
      <source>Turn the page; to the beginning; to the end</source>
      <translation>Blättern; zum Anfang; zum Ende</translation>
    </message>
    <message>
      <source>Page Up, Page Down; Home; End</source>
      <translation>Bild auf, Bild ab; Pos1; Ende</translation>
    </message>
    <message>
      <source>Open the cue in the table</source>
      <translation>Den Cue in der Tabelle öffnen</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>Eingabe</translation>
    </message>
  </context>
  <context>
    <name>LandingList</name>
    <message>
      <source>What will be added</source>
      <translation>Was hinzukommt</translation>
    </message>
  </context>
  <context>
    <name>LanePicture</name>
    <message>
      <source>Picture of the clips</source>
      <translation>Bild der Clips</translation>
    </message>
    <message>
      <source>{0} clips on {1} tracks, from {2} to {3}.</source>
      <translation>{0} Clips auf {1} Spuren, von {2} bis {3}.</translation>
    </message>
  </context>
  <context>
    <name>LanguagePage</name>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>Language of the window</source>
      <translation>Sprache des Fensters</translation>
    </message>
    <message>
      <source>As the system ({0})</source>
      <translation>Wie das System ({0})</translation>
    </message>
    <message>
      <source>Cue sheets are written in the language of their format, whatever is chosen here.</source>
      <translation>Musikmeldungen stehen in der Sprache ihres Formats, gleich was hier gewählt ist.</translation>
    </message>
    <message>
      <source>The window speaks this language now.</source>
      <translation>Das Fenster spricht diese Sprache schon.</translation>
    </message>
    <message>
      <source>The window will speak {0} when Cuefolio is started again.</source>
      <translation>Das Fenster spricht {0}, wenn Cuefolio wieder gestartet wird.</translation>
    </message>
  </context>
  <context>
    <name>Legend</name>
    <message>
      <source>Legend</source>
      <translation>Legende</translation>
    </message>
    <message>
      <source>{0}: {1}</source>
      <translation>{0}: {1}</translation>
    </message>
    <message>
      <source>{0}: {1}. Click to select them.</source>
      <translation>{0}: {1}. Ein Klick wählt sie aus.</translation>
    </message>
    <message>
      <source>+{0}</source>
      <translation>+{0}</translation>
    </message>
    <message>
      <source>{0} more meanings</source>
      <translation>{0} weitere Bedeutungen</translation>
    </message>
    <message>
      <source>Colours that do not fit here</source>
      <translation>Farben, die hier keinen Platz haben</translation>
    </message>
    <message>
      <source>{0} ({1})</source>
      <translation>{0} ({1})</translation>
    </message>
    <message>
      <source>and {0} more</source>
      <translation>und {0} weitere</translation>
    </message>
  </context>
  <context>
    <name>Library</name>
    <message>
      <source>{title}, series, {episodes}</source>
      <translation>{title}, Serie, {episodes}</translation>
    </message>
    <message>
      <source>Season {0}</source>
      <translation>Staffel {0}</translation>
    </message>
    <message>
      <source>Catalogue</source>
      <translation>Katalog</translation>
    </message>
    <message>
      <source>Saved searches</source>
      <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
      <source>Add the usual searches</source>
      <translation>Die üblichen Suchen hinzufügen</translation>
    </message>
    <message>
      <source>All cues</source>
      <translation>Alle Cues</translation>
    </message>
  </context>
  <context>
    <name>LibraryCommands</name>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>“{0}” looks for {1} now.</source>
      <translation>„{0}“ sucht jetzt nach {1}.</translation>
    </message>
    <message>
      <source>“{0}” and its cues were deleted.</source>
      <translation>„{0}“ und die Cues darin wurden gelöscht.</translation>
    </message>
    <message>
      <source>The series “{0}” was deleted; its episodes stay.</source>
      <translation>Die Serie „{0}“ wurde gelöscht; ihre Folgen bleiben.</translation>
    </message>
    <message>
      <source>A season of “{0}” was deleted; its episodes stay in the series.</source>
      <translation>Eine Staffel von „{0}“ wurde gelöscht; ihre Folgen bleiben in der Serie.</translation>
    </message>
    <message>
      <source>The saved search “{0}” was deleted.</source>
      <translation>Die gespeicherte Suche „{0}“ wurde gelöscht.</translation>
    </message>
    <message>
      <source>“{0}” belongs to no series any more.</source>
      <translation>„{0}“ gehört zu keiner Serie mehr.</translation>
    </message>
    <message>
      <source>“{0}” is an episode of “{1}” now.</source>
      <translation>„{0}“ ist jetzt eine Folge von „{1}“.</translation>
    </message>
    <message>
      <source>Choose a poster</source>
      <translation>Ein Plakat wählen</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Bilder</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>Alle Dateien</translation>
    </message>
    <message>
      <source>The poster of “{0}” was removed.</source>
      <translation>Das Plakat von „{0}“ wurde entfernt.</translation>
    </message>
    <message>
      <source>Choose where the new catalogue is to be; what you dropped is read into it then.</source>
      <translation>Wählen Sie, wo der neue Katalog liegen soll; was Sie hereingezogen haben, wird dann in ihn eingelesen.</translation>
    </message>
  </context>
  <context>
    <name>LibraryDelegate</name>
    <message>
      <source>New name</source>
      <translation>Neuer Name</translation>
    </message>
  </context>
  <context>
    <name>LibraryMenus</name>
    <message>
      <source>Choose a poster…</source>
      <translation>Plakat wählen…</translation>
    </message>
    <message>
      <source>Paste a poster</source>
      <translation>Plakat einfügen</translation>
    </message>
    <message>
      <source>Remove the poster</source>
      <translation>Plakat entfernen</translation>
    </message>
    <message>
      <source>New episode of this series…</source>
      <translation>Neue Folge dieser Serie…</translation>
    </message>
    <message>
      <source>Edit the series…</source>
      <translation>Serie bearbeiten…</translation>
    </message>
    <message>
      <source>Take out of the series</source>
      <translation>Aus der Serie nehmen</translation>
    </message>
    <message>
      <source>Delete the production</source>
      <translation>Die Produktion löschen</translation>
    </message>
    <message>
      <source>New episode in this season…</source>
      <translation>Neue Folge in dieser Staffel…</translation>
    </message>
    <message>
      <source>Delete the season</source>
      <translation>Staffel löschen</translation>
    </message>
    <message>
      <source>Delete the series</source>
      <translation>Serie löschen</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <source>Look for what is shown now</source>
      <translation>Nach dem suchen, was jetzt gezeigt wird</translation>
    </message>
    <message>
      <source>Delete the saved search</source>
      <translation>Gespeicherte Suche löschen</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Umbenennen</translation>
    </message>
  </context>
  <context>
    <name>LibraryPanel</name>
    <message>
      <source>Productions</source>
      <translation>Produktionen</translation>
    </message>
    <message>
      <source>Catalogue and saved searches</source>
      <translation>Katalog und gespeicherte Suchen</translation>
    </message>
    <message>
      <source>None yet. Add the first with the plus sign above.</source>
      <translation>Noch keine. Fügen Sie die erste mit dem Pluszeichen oben hinzu.</translation>
    </message>
    <message>
      <source>Height of the productions</source>
      <translation>Höhe der Produktionen</translation>
    </message>
    <message>
      <source>Order of the productions</source>
      <translation>Reihenfolge der Produktionen</translation>
    </message>
    <message>
      <source>New production</source>
      <translation>Neue Produktion</translation>
    </message>
    <message>
      <source>By title</source>
      <translation>Nach Titel</translation>
    </message>
    <message>
      <source>By year</source>
      <translation>Nach Jahr</translation>
    </message>
    <message>
      <source>Last edited first</source>
      <translation>Zuletzt bearbeitete zuerst</translation>
    </message>
    <message>
      <source>Filter productions</source>
      <translation>Produktionen filtern</translation>
    </message>
    <message>
      <source>Words of the title, series, year or kind. Down goes to the list, Esc shows all.</source>
      <translation>Wörter aus Titel, Serie, Jahr oder Art. Pfeil nach unten geht zur Liste, Esc zeigt alle.</translation>
    </message>
    <message>
      <source>No production fits; Esc shows all.</source>
      <translation>Keine Produktion passt; Esc zeigt alle.</translation>
    </message>
  </context>
  <context>
    <name>LineDelegate</name>
    <message>
      <source>Go</source>
      <translation>Los</translation>
    </message>
    <message>
      <source>Mend</source>
      <translation>Beheben</translation>
    </message>
  </context>
  <context>
    <name>LineField</name>
    <message>
      <source>several values</source>
      <translation>mehrere Werte</translation>
    </message>
    <message>
      <source>clear all values</source>
      <translation>alle Werte leeren</translation>
    </message>
  </context>
  <context>
    <name>LinesModel</name>
    <message>
      <source>Take over</source>
      <translation>Übernehmen</translation>
    </message>
    <message>
      <source>Their sheet</source>
      <translation>Fremde Meldung</translation>
    </message>
    <message>
      <source>Length</source>
      <translation>Länge</translation>
    </message>
    <message>
      <source>Match</source>
      <translation>Zuordnung</translation>
    </message>
    <message>
      <source>Ours</source>
      <translation>Bei uns</translation>
    </message>
    <message>
      <source>What differs</source>
      <translation>Was abweicht</translation>
    </message>
    <message>
      <source>How sure: {0} %</source>
      <translation>Wie sicher: {0} %</translation>
    </message>
    <message>
      <source>{0}, uncertain</source>
      <translation>{0}, unsicher</translation>
    </message>
  </context>
  <context>
    <name>LinesView</name>
    <message>
      <source>Lines of both sheets</source>
      <translation>Zeilen beider Meldungen</translation>
    </message>
  </context>
  <context>
    <name>LiveLog</name>
    <message>
      <source>No cue is running; press I where the next one begins.</source>
      <translation>Kein Cue läuft; drücken Sie I, wo der nächste beginnt.</translation>
    </message>
    <message>
      <source>{0} is before the in of {1} ({2}); its out was not set.</source>
      <translation>{0} liegt vor dem Anfang von {1} ({2}); das Ende wurde nicht gesetzt.</translation>
    </message>
  </context>
  <context>
    <name>LockBadge</name>
    <message>
      <source>Locked</source>
      <translation>Gesperrt</translation>
    </message>
    <message>
      <source>{0} Press to unlock it with a reason.</source>
      <translation>{0} Drücken, um mit einer Begründung zu entsperren.</translation>
    </message>
    <message>
      <source>Locked on {0}.</source>
      <translation>Gesperrt am {0}.</translation>
    </message>
    <message>
      <source>Locked by {0} on {1}.</source>
      <translation>Gesperrt von {0} am {1}.</translation>
    </message>
  </context>
  <context>
    <name>LockDialog</name>
    <message>
      <source>Lock production</source>
      <translation>Produktion sperren</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Grund</translation>
    </message>
    <message>
      <source>Why it is unlocked; kept in the history</source>
      <translation>Warum entsperrt wird; bleibt im Verlauf</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Lock</source>
      <translation>Sperren</translation>
    </message>
    <message>
      <source>Unlock production</source>
      <translation>Produktion entsperren</translation>
    </message>
    <message>
      <source>Unlocking it lets everything be edited again; the reason stays in the history.</source>
      <translation>Nach dem Entsperren lässt sich alles wieder bearbeiten; der Grund bleibt im Verlauf.</translation>
    </message>
    <message>
      <source>Unlock</source>
      <translation>Entsperren</translation>
    </message>
    <message>
      <source>A locked production keeps its facts, cuts, scenes and cues as they are until somebody unlocks it with a reason. People, works and recordings are shared and stay editable.</source>
      <translation>Eine gesperrte Produktion behält ihre Angaben, Schnittfassungen, Szenen und Cues, wie sie sind, bis jemand sie mit einer Begründung entsperrt. Personen, Werke und Aufnahmen werden gemeinsam genutzt und bleiben bearbeitbar.</translation>
    </message>
  </context>
  <context>
    <name>LogBar</name>
    <message>
      <source>Live log</source>
      <translation>Mitschreiben</translation>
    </message>
    <message>
      <source>Title of the cue</source>
      <translation>Titel des Cues</translation>
    </message>
    <message>
      <source>Origin of the cue</source>
      <translation>Herkunft des Cues</translation>
    </message>
    <message>
      <source>Moods of the cue</source>
      <translation>Stimmungen des Cues</translation>
    </message>
    <message>
      <source>Mood</source>
      <translation>Stimmung</translation>
    </message>
    <message>
      <source>Leave the log</source>
      <translation>Das Mitschreiben verlassen</translation>
    </message>
    <message>
      <source>Choose a production to log its cues.</source>
      <translation>Wählen Sie eine Produktion, um ihre Cues mitzuschreiben.</translation>
    </message>
    <message>
      <source>Open the picture, or start the clock</source>
      <translation>Öffnen Sie das Bild, oder starten Sie die Uhr</translation>
    </message>
    <message>
      <source>Ready: press {0} where a cue begins</source>
      <translation>Bereit: drücken Sie {0}, wo ein Cue beginnt</translation>
    </message>
    <message>
      <source>{0} runs since {1}</source>
      <translation>{0} läuft seit {1}</translation>
    </message>
    <message>
      <source>A cue runs since {0}</source>
      <translation>Ein Cue läuft seit {0}</translation>
    </message>
    <message>
      <source>The name of the cue, once it has begun</source>
      <translation>Der Name des Cues, sobald er begonnen hat</translation>
    </message>
    <message>
      <source>Name of the cue</source>
      <translation>Name des Cues</translation>
    </message>
    <message>
      <source>Name {0}: just type, or press Enter first</source>
      <translation>Nennen Sie {0}: einfach tippen, oder zuerst die Eingabetaste</translation>
    </message>
    <message>
      <source>Name of {0}</source>
      <translation>Name von {0}</translation>
    </message>
    <message>
      <source>While you type: {0} in · {1} out · {2} mark · Enter stores the name</source>
      <translation>Beim Tippen: {0} Anfang · {1} Ende · {2} Marke · Eingabe speichert den Namen</translation>
    </message>
    <message>
      <source>{0} in · {1} out · {2} mark · Space and J K L play · any other letter names the cue</source>
      <translation>{0} Anfang · {1} Ende · {2} Marke · Leertaste und J K L spielen · jeder andere Buchstabe nennt den Cue</translation>
    </message>
  </context>
  <context>
    <name>LogDesk</name>
    <message>
      <source>Marked {0}.</source>
      <translation>{0} markiert.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>This catalogue can only be read, so nothing can be logged in it.</source>
      <translation>Dieser Katalog lässt sich nur lesen, also lässt sich darin nichts mitschreiben.</translation>
    </message>
    <message>
      <source>Open the film's picture or start the clock first; then {0} logs a cue.</source>
      <translation>Öffnen Sie zuerst das Bild des Films oder starten Sie die Uhr; dann erfasst {0} einen Cue.</translation>
    </message>
  </context>
  <context>
    <name>LogList</name>
    <message>
      <source>Logged</source>
      <translation>Mitgeschrieben</translation>
    </message>
  </context>
  <context>
    <name>LogModel</name>
    <message>
      <source>Take back {0}</source>
      <translation>{0} zurücknehmen</translation>
    </message>
    <message>
      <source>running</source>
      <translation>läuft</translation>
    </message>
    <message>
      <source>Not stored: click to try again</source>
      <translation>Nicht gespeichert: klicken, um es noch einmal zu versuchen</translation>
    </message>
    <message>
      <source>Mark</source>
      <translation>Marke</translation>
    </message>
    <message>
      <source>the mark</source>
      <translation>die Marke</translation>
    </message>
  </context>
  <context>
    <name>LooksPreview</name>
    <message>
      <source>How it looks</source>
      <translation>So sieht es aus</translation>
    </message>
    <message>
      <source>Film · 2024 · 24 fps · 19 cues</source>
      <translation>Film · 2024 · 24 fps · 19 Cues</translation>
    </message>
    <message>
      <source>why?</source>
      <translation>warum?</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
  </context>
  <context>
    <name>LossBar</name>
    <message>
      <source>Take what could be read</source>
      <translation>Nehmen, was lesbar war</translation>
    </message>
    <message>
      <source>Import the cues although clips of the file are missing</source>
      <translation>Die Cues einlesen, obwohl Clips der Datei fehlen</translation>
    </message>
    <message>
      <source>Parts that could not be read</source>
      <translation>Teile, die nicht lesbar waren</translation>
    </message>
    <message>
      <source>Parts of {0} could not be read ({1}): {2}</source>
      <translation>Teile von {0} waren nicht lesbar ({1}): {2}</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>All cues</source>
      <translation>Alle Cues</translation>
    </message>
    <message>
      <source>This catalogue can only be read; copy it to a folder where you may write to edit it.</source>
      <translation>Dieser Katalog lässt sich nur lesen; kopieren Sie ihn in einen Ordner, in dem Sie schreiben dürfen, um ihn zu bearbeiten.</translation>
    </message>
    <message>
      <source>No productions yet</source>
      <translation>Noch keine Produktionen</translation>
    </message>
    <message>
      <source>Add the film, episode or commercial whose music you log, or drop a timeline or a folder of music here.</source>
      <translation>Fügen Sie den Film, die Folge oder den Werbespot hinzu, dessen Musik Sie erfassen, oder ziehen Sie eine Timeline oder einen Musikordner hierher.</translation>
    </message>
    <message>
      <source>New production…</source>
      <translation>Neue Produktion…</translation>
    </message>
    <message>
      <source>Scan a folder of music…</source>
      <translation>Ordner mit Musik einlesen…</translation>
    </message>
    <message>
      <source>Results for {0}</source>
      <translation>Ergebnisse für {0}</translation>
    </message>
  </context>
  <context>
    <name>MapCanvas</name>
    <message>
      <source>Film map</source>
      <translation>Filmkarte</translation>
    </message>
  </context>
  <context>
    <name>MapCommands</name>
    <message>
      <source>There is no room for the film map; it appears as soon as the window is higher.</source>
      <translation>Für die Filmkarte ist kein Platz; sie erscheint, sobald das Fenster höher ist.</translation>
    </message>
    <message>
      <source>A search shows cues of all productions; the film map comes with one.</source>
      <translation>Eine Suche zeigt Cues aller Produktionen; die Filmkarte kommt mit einer einzelnen.</translation>
    </message>
    <message>
      <source>PDF document (*.pdf)</source>
      <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
      <source>SVG drawing (*.svg)</source>
      <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
      <source>PNG picture (*.png)</source>
      <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
      <source>Export film map</source>
      <translation>Filmkarte exportieren</translation>
    </message>
    <message>
      <source>Film map</source>
      <translation>Filmkarte</translation>
    </message>
    <message>
      <source>{0} - film map</source>
      <translation>{0} - Filmkarte</translation>
    </message>
    <message>
      <source>Exporting the film map</source>
      <translation>Die Filmkarte wird exportiert</translation>
    </message>
    <message>
      <source>The film map was written to {0}.</source>
      <translation>Die Filmkarte steht in {0}.</translation>
    </message>
  </context>
  <context>
    <name>MapMenu</name>
    <message>
      <source>Scenes…</source>
      <translation>Szenen…</translation>
    </message>
    <message>
      <source>Whole film</source>
      <translation>Ganzer Film</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Set in at the playhead	[</source>
      <translation>Anfang an die Abspielmarke	[</translation>
    </message>
    <message>
      <source>Set out at the playhead	]</source>
      <translation>Ende an die Abspielmarke	]</translation>
    </message>
    <message>
      <source>Delete {0}</source>
      <translation>{0} löschen</translation>
    </message>
    <message>
      <source>Rename scene…</source>
      <translation>Szene umbenennen…</translation>
    </message>
    <message>
      <source>Select its {0}</source>
      <translation>Ihre {0} auswählen</translation>
    </message>
    <message>
      <source>Delete scene</source>
      <translation>Szene löschen</translation>
    </message>
    <message>
      <source>New cue from {0} to {1}</source>
      <translation>Neuer Cue von {0} bis {1}</translation>
    </message>
    <message>
      <source>New scene from {0} to {1}</source>
      <translation>Neue Szene von {0} bis {1}</translation>
    </message>
    <message>
      <source>New cue at {0}</source>
      <translation>Neuer Cue bei {0}</translation>
    </message>
  </context>
  <context>
    <name>MapToolbar</name>
    <message>
      <source>Origin</source>
      <translation>Herkunft</translation>
    </message>
    <message>
      <source>Mood</source>
      <translation>Stimmung</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Status</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Farbschema</translation>
    </message>
    <message>
      <source>What the cues are coloured by</source>
      <translation>Wonach die Cues gefärbt sind</translation>
    </message>
    <message>
      <source>Select them in the table</source>
      <translation>In der Tabelle auswählen</translation>
    </message>
    <message>
      <source>Show the whole range</source>
      <translation>Den ganzen Bereich zeigen</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <source>What the map shows</source>
      <translation>Was die Karte zeigt</translation>
    </message>
    <message>
      <source>Nearer</source>
      <translation>Näher heran</translation>
    </message>
    <message>
      <source>Farther</source>
      <translation>Weiter weg</translation>
    </message>
    <message>
      <source>Whole film</source>
      <translation>Ganzer Film</translation>
    </message>
    <message>
      <source>Export film map</source>
      <translation>Filmkarte exportieren</translation>
    </message>
    <message>
      <source>Arcs between statements of a theme</source>
      <translation>Bögen zwischen den Durchführungen eines Themas</translation>
    </message>
    <message>
      <source>Intensity</source>
      <translation>Intensität</translation>
    </message>
    <message>
      <source>Markers</source>
      <translation>Marken</translation>
    </message>
    <message>
      <source>Timecode on the ruler</source>
      <translation>Timecode auf dem Lineal</translation>
    </message>
    <message>
      <source>Scenes…</source>
      <translation>Szenen…</translation>
    </message>
    <message>
      <source>Whole film as PDF…</source>
      <translation>Ganzer Film als PDF…</translation>
    </message>
    <message>
      <source>Whole film as SVG…</source>
      <translation>Ganzer Film als SVG…</translation>
    </message>
    <message>
      <source>Whole film as PNG…</source>
      <translation>Ganzer Film als PNG…</translation>
    </message>
    <message>
      <source>Visible part as PDF…</source>
      <translation>Sichtbarer Teil als PDF…</translation>
    </message>
    <message>
      <source>Visible part as SVG…</source>
      <translation>Sichtbarer Teil als SVG…</translation>
    </message>
    <message>
      <source>Visible part as PNG…</source>
      <translation>Sichtbarer Teil als PNG…</translation>
    </message>
    <message>
      <source>1 cue has no time yet</source>
      <translation>1 Cue hat noch keine Zeit</translation>
    </message>
    <message>
      <source>{0} have no time yet</source>
      <translation>{0} haben noch keine Zeit</translation>
    </message>
    <message>
      <source>{0} outside the programme</source>
      <translation>{0} außerhalb des Programms</translation>
    </message>
    <message>
      <source>Colour: {0}</source>
      <translation>Farbe: {0}</translation>
    </message>
  </context>
  <context>
    <name>MapView</name>
    <message>
      <source>Lanes</source>
      <translation>Spuren</translation>
    </message>
  </context>
  <context>
    <name>MappingPage</name>
    <message>
      <source>The columns of this sheet are not known yet. Say what is in each; it is remembered for the next sheet with the same headings.</source>
      <translation>Die Spalten dieser Meldung sind noch nicht bekannt. Sagen Sie, was in jeder steht; für die nächste Meldung mit denselben Überschriften wird es gemerkt.</translation>
    </message>
    <message>
      <source>Columns of the sheet</source>
      <translation>Spalten der Meldung</translation>
    </message>
    <message>
      <source>The table has no headings: its first row is a cue</source>
      <translation>Die Tabelle hat keine Überschriften: schon die erste Zeile ist ein Cue</translation>
    </message>
    <message>
      <source>Heading</source>
      <translation>Überschrift</translation>
    </message>
    <message>
      <source>What it holds</source>
      <translation>Was darin steht</translation>
    </message>
    <message>
      <source>Row {0}</source>
      <translation>Zeile {0}</translation>
    </message>
    <message>
      <source>Column {0}</source>
      <translation>Spalte {0}</translation>
    </message>
    <message>
      <source>(not used)</source>
      <translation>(nicht verwendet)</translation>
    </message>
    <message>
      <source>What column “{0}” holds</source>
      <translation>Was in Spalte „{0}“ steht</translation>
    </message>
  </context>
  <context>
    <name>MarkPart</name>
    <message>
      <source>Goes out as</source>
      <translation>Geht hinaus als</translation>
    </message>
    <message>
      <source>A delivered sheet is kept as it went, with its mark</source>
      <translation>Eine abgegebene Meldung bleibt mit ihrem Vermerk so erhalten, wie sie hinausging</translation>
    </message>
    <message>
      <source>To</source>
      <translation>An</translation>
    </message>
    <message>
      <source>a person, a body, an address</source>
      <translation>eine Person, eine Stelle, eine Adresse</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>why, or what it belongs to</source>
      <translation>warum, oder wozu sie gehört</translation>
    </message>
    <message>
      <source>Only a file, without a mark</source>
      <translation>Nur eine Datei, ohne Vermerk</translation>
    </message>
    <message>
      <source>Original</source>
      <translation>Original</translation>
    </message>
    <message>
      <source>Revision {0}</source>
      <translation>Revision {0}</translation>
    </message>
    <message>
      <source>{0} (proposed)</source>
      <translation>{0} (Vorschlag)</translation>
    </message>
    <message>
      <source>A catalogue that can only be read keeps no deliveries.</source>
      <translation>Ein Katalog, der nur gelesen werden kann, bewahrt keine Abgaben auf.</translation>
    </message>
    <message>
      <source>Nothing was delivered by these rules yet.</source>
      <translation>Nach diesen Regeln wurde noch nichts abgegeben.</translation>
    </message>
    <message>
      <source>Last: {0}, {1}, to {2}.</source>
      <translation>Zuletzt: {0}, {1}, an {2}.</translation>
    </message>
    <message>
      <source>Last: {0}, {1}.</source>
      <translation>Zuletzt: {0}, {1}.</translation>
    </message>
    <message>
      <source>Nothing changed since.</source>
      <translation>Seither hat sich nichts geändert.</translation>
    </message>
    <message>
      <source>1 change since.</source>
      <translation>Seither 1 Änderung.</translation>
    </message>
    <message>
      <source>{0} changes since.</source>
      <translation>Seither {0} Änderungen.</translation>
    </message>
  </context>
  <context>
    <name>MarkerModel</name>
    <message>
      <source>Time</source>
      <translation>Zeit</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
  </context>
  <context>
    <name>MarkersPanel</name>
    <message>
      <source>Markers of {0}</source>
      <translation>Marken von {0}</translation>
    </message>
    <message>
      <source>Markers</source>
      <translation>Marken</translation>
    </message>
    <message>
      <source>No moment is marked yet</source>
      <translation>Noch kein Moment ist markiert</translation>
    </message>
    <message>
      <source>Press M while the picture or the clock runs and the live log is on.</source>
      <translation>Drücken Sie M, während das Bild oder die Uhr läuft und das Mitschreiben an ist.</translation>
    </message>
    <message>
      <source>Go to it</source>
      <translation>Dorthin gehen</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
  </context>
  <context>
    <name>MarkersPlace</name>
    <message>
      <source>Save as</source>
      <translation>Speichern als</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Wählen…</translation>
    </message>
    <message>
      <source>Choose where to save the markers</source>
      <translation>Wählen, wo die Marker gespeichert werden</translation>
    </message>
    <message>
      <source>Type where the markers are to be saved.</source>
      <translation>Geben Sie ein, wo die Marker gespeichert werden sollen.</translation>
    </message>
    <message>
      <source>Save markers as</source>
      <translation>Marker speichern als</translation>
    </message>
  </context>
  <context>
    <name>MarksModel</name>
    <message>
      <source>In</source>
      <translation>Anfang</translation>
    </message>
    <message>
      <source>Length</source>
      <translation>Länge</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Enter goes to the cue</source>
      <translation>Eingabe geht zum Cue</translation>
    </message>
  </context>
  <context>
    <name>MatrixModel</name>
    <message>
      <source>All profiles</source>
      <translation>Alle Profile</translation>
    </message>
    <message>
      <source>Whole sheet</source>
      <translation>Ganze Meldung</translation>
    </message>
    <message>
      <source>Production</source>
      <translation>Produktion</translation>
    </message>
    <message>
      <source>… and {0} more</source>
      <translation>… und {0} weitere</translation>
    </message>
  </context>
  <context>
    <name>MatrixView</name>
    <message>
      <source>Profiles and cues</source>
      <translation>Profile und Cues</translation>
    </message>
  </context>
  <context>
    <name>MedleyBox</name>
    <message>
      <source>Equal portions</source>
      <translation>Gleiche Portionen</translation>
    </message>
    <message>
      <source>Works of the medley</source>
      <translation>Werke des Medleys</translation>
    </message>
    <message>
      <source>Portions that were typed for a medley were not stored. {0}</source>
      <translation>Portionen, die für ein Medley eingegeben wurden, sind nicht gespeichert. {0}</translation>
    </message>
    <message>
      <source>The portions make up {0} %; they are stored once they make up 100 %.</source>
      <translation>Die Portionen ergeben {0} %; sie werden gespeichert, sobald sie 100 % ergeben.</translation>
    </message>
    <message>
      <source>Portions unknown: the shares of the cue are unknown too.</source>
      <translation>Portionen unbekannt: damit sind auch die Anteile des Cues unbekannt.</translation>
    </message>
    <message>
      <source>Portions {0} %</source>
      <translation>Portionen {0} %</translation>
    </message>
    <message>
      <source>Portions {0} %, {1} % open</source>
      <translation>Portionen {0} %, {1} % offen</translation>
    </message>
  </context>
  <context>
    <name>MergeDialog</name>
    <message>
      <source>Merge {0}</source>
      <translation>{0} zusammenführen</translation>
    </message>
    <message>
      <source>What moves</source>
      <translation>Was verschoben wird</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>Zusammenführen</translation>
    </message>
    <message>
      <source>Which one stays?</source>
      <translation>Welcher bleibt?</translation>
    </message>
    <message>
      <source>What it says then</source>
      <translation>Was er dann sagt</translation>
    </message>
    <message>
      <source>Their {0} differ: these are probably not the same. Merge them only if you know better.</source>
      <translation>{0} sind verschieden: es ist wohl nicht dasselbe. Führen Sie sie nur zusammen, wenn Sie es besser wissen.</translation>
    </message>
    <message>
      <source>Settle {0} first.</source>
      <translation>Klären Sie zuerst {0}.</translation>
    </message>
    <message>
      <source>{0}: they stand here side by side as {1}. Which share holds?</source>
      <translation>{0}: sie stehen hier nebeneinander als {1}. Welcher Anteil gilt?</translation>
    </message>
    <message>
      <source>Whose writers and publishers hold?</source>
      <translation>Wessen Urheber und Verlage gelten?</translation>
    </message>
    <message>
      <source>{0}: which statement is it?</source>
      <translation>{0}: welche Durchführung ist es?</translation>
    </message>
    <message>
      <source>When is the scene, in the cut “{0}”?</source>
      <translation>Wann ist die Szene im Schnitt „{0}“?</translation>
    </message>
    <message>
      <source>Of which work is it an arrangement?</source>
      <translation>Von welchem Werk ist es eine Bearbeitung?</translation>
    </message>
    <message>
      <source>Of which work is it a recording?</source>
      <translation>Von welchem Werk ist es eine Aufnahme?</translation>
    </message>
    <message>
      <source>{0} (both shares together)</source>
      <translation>{0} (beide Anteile zusammen)</translation>
    </message>
    <message>
      <source>{0} (as for {1})</source>
      <translation>{0} (wie bei {1})</translation>
    </message>
    <message>
      <source>All together: {0}</source>
      <translation>Alle zusammen: {0}</translation>
    </message>
    <message>
      <source>Those of {0}: {1}</source>
      <translation>Die von {0}: {1}</translation>
    </message>
    <message>
      <source>{0} (both)</source>
      <translation>{0} (beide)</translation>
    </message>
    <message>
      <source>share unknown</source>
      <translation>Anteil unbekannt</translation>
    </message>
    <message>
      <source>Cues that move</source>
      <translation>Cues, die wechseln</translation>
    </message>
    <message>
      <source>Works that move</source>
      <translation>Werke, die wechseln</translation>
    </message>
    <message>
      <source>Recordings that move</source>
      <translation>Aufnahmen, die wechseln</translation>
    </message>
    <message>
      <source>Files that move</source>
      <translation>Dateien, die wechseln</translation>
    </message>
    <message>
      <source>Have more than one of them now, keep one</source>
      <translation>Haben jetzt mehr als einen davon, behalten einen</translation>
    </message>
    <message>
      <source>Nothing uses what goes; only its facts are taken over.</source>
      <translation>Nichts verwendet, was wegfällt; nur seine Angaben werden übernommen.</translation>
    </message>
    <message>
      <source>{0} will show “{1}”. Cue sheets that were delivered stay as they are.</source>
      <translation>{0} zeigen dann „{1}“. Abgegebene Musikmeldungen bleiben, wie sie sind.</translation>
    </message>
  </context>
  <context>
    <name>MergeQuestions</name>
    <message>
      <source>To settle: {0}</source>
      <translation>Zu klären: {0}</translation>
    </message>
    <message>
      <source>All as for {0}</source>
      <translation>Alles wie bei {0}</translation>
    </message>
  </context>
  <context>
    <name>Messages</name>
    <message>
      <source>{path} cannot be written ({reason}); the old file, if there was one, is unchanged. Choose another folder or free some space.</source>
      <translation>{path} lässt sich nicht schreiben ({reason}); die alte Datei, falls es eine gab, ist unverändert. Wählen Sie einen anderen Ordner oder schaffen Sie Platz.</translation>
    </message>
    <message>
      <source>{path} cannot be read ({reason}).</source>
      <translation>{path} lässt sich nicht lesen ({reason}).</translation>
    </message>
    <message>
      <source>{path} does not exist; check the name and the folder.</source>
      <translation>{path} gibt es nicht; prüfen Sie Namen und Ordner.</translation>
    </message>
    <message>
      <source>Stopped; what was half done was not stored.</source>
      <translation>Angehalten; was halb getan war, wurde nicht gespeichert.</translation>
    </message>
    <message>
      <source>The picture of the window could not be taken: {reason}</source>
      <translation>Das Bild des Fensters ließ sich nicht aufnehmen: {reason}</translation>
    </message>
    <message>
      <source>“{text}” is not a frame rate known here; choose one of {known}.</source>
      <translation>„{text}“ ist keine hier bekannte Bildrate; wählen Sie eine von {known}.</translation>
    </message>
    <message>
      <source>No timecode was typed; type one such as 01:02:03:04, or 1210 for 00:00:12:10.</source>
      <translation>Es wurde kein Timecode eingegeben; geben Sie einen wie 01:02:03:04 ein, oder 1210 für 00:00:12:10.</translation>
    </message>
    <message>
      <source>“{text}” is not a timecode; type hours, minutes, seconds and frames such as 01:02:03:04, or only digits such as 1210 for 00:00:12:10.</source>
      <translation>„{text}“ ist kein Timecode; geben Sie Stunden, Minuten, Sekunden und Bilder wie 01:02:03:04 ein, oder nur Ziffern wie 1210 für 00:00:12:10.</translation>
    </message>
    <message>
      <source>“{text}” has more than the eight digits of a timecode; type at most HHMMSSFF, such as 01020304 for 01:02:03:04.</source>
      <translation>„{text}“ hat mehr als die acht Ziffern eines Timecodes; geben Sie höchstens HHMMSSFF ein, etwa 01020304 für 01:02:03:04.</translation>
    </message>
    <message>
      <source>“{text}” has frame {frame}, but a second at frame rate {rate} ends with frame {last}; type a frame from 00 to {last}.</source>
      <translation>„{text}“ hat Bild {frame}, aber eine Sekunde bei Bildrate {rate} endet mit Bild {last}; geben Sie ein Bild von 00 bis {last} ein.</translation>
    </message>
    <message>
      <source>“{text}” has {seconds} seconds, but a minute ends with second 59; type seconds from 00 to 59 and carry the rest into the minutes.</source>
      <translation>„{text}“ hat {seconds} Sekunden, aber eine Minute endet mit Sekunde 59; geben Sie Sekunden von 00 bis 59 ein und rechnen Sie den Rest in Minuten um.</translation>
    </message>
    <message>
      <source>“{text}” has {minutes} minutes, but an hour ends with minute 59; type minutes from 00 to 59 and carry the rest into the hours.</source>
      <translation>„{text}“ hat {minutes} Minuten, aber eine Stunde endet mit Minute 59; geben Sie Minuten von 00 bis 59 ein und rechnen Sie den Rest in Stunden um.</translation>
    </message>
    <message>
      <source>“{text}” does not exist at frame rate {rate}: drop-frame counting skips it; type {first}, the first frame of that minute.</source>
      <translation>„{text}“ gibt es bei Bildrate {rate} nicht: die Drop-Frame-Zählung überspringt es; geben Sie {first} ein, das erste Bild dieser Minute.</translation>
    </message>
    <message>
      <source>The out point {end} is not after the in point {start}; type a later out point, or a length such as +5:00 for five seconds.</source>
      <translation>Das Ende {end} liegt nicht nach dem Anfang {start}; geben Sie ein späteres Ende ein, oder eine Länge wie +5:00 für fünf Sekunden.</translation>
    </message>
    <message>
      <source>“{text}” is not a length of time; type minutes and seconds such as 2:12, seconds such as 90 or 12.5, units such as 2m10s, or frames too such as 00:01:02:03.</source>
      <translation>„{text}“ ist keine Länge; geben Sie Minuten und Sekunden wie 2:12 ein, Sekunden wie 90 oder 12.5, Einheiten wie 2m10s, oder mit Bildern wie 00:01:02:03.</translation>
    </message>
    <message>
      <source>“{text}” is longer than 99 hours; type a shorter length such as 2:12 for two minutes and twelve seconds.</source>
      <translation>„{text}“ ist länger als 99 Stunden; geben Sie eine kürzere Länge ein, etwa 2:12 für zwei Minuten und zwölf Sekunden.</translation>
    </message>
    <message>
      <source>“{text}” is not a number of seconds; type one such as 12.5.</source>
      <translation>„{text}“ ist keine Zahl von Sekunden; geben Sie eine wie 12.5 ein.</translation>
    </message>
    <message>
      <source>No share was typed; type a percentage such as 50 or 33.33, or leave the cell unknown.</source>
      <translation>Es wurde kein Anteil eingegeben; geben Sie Prozente wie 50 oder 33.33 ein, oder lassen Sie die Zelle unbekannt.</translation>
    </message>
    <message>
      <source>“{text}” is not a share; type a percentage such as 50, 33.33 or 50,5, or a fraction such as 1/3.</source>
      <translation>„{text}“ ist kein Anteil; geben Sie Prozente wie 50, 33.33 oder 50,5 ein, oder einen Bruch wie 1/3.</translation>
    </message>
    <message>
      <source>“{text}” is below zero; type a share from 0 to 100 percent.</source>
      <translation>„{text}“ ist kleiner als null; geben Sie einen Anteil von 0 bis 100 Prozent ein.</translation>
    </message>
    <message>
      <source>“{text}” is more than the whole; type a share from 0 to 100 percent.</source>
      <translation>„{text}“ ist mehr als das Ganze; geben Sie einen Anteil von 0 bis 100 Prozent ein.</translation>
    </message>
    <message>
      <source>“{text}” is not a usage code known here; type one of {known}.</source>
      <translation>„{text}“ ist kein hier bekannter Nutzungscode; geben Sie einen von {known} ein.</translation>
    </message>
    <message>
      <source>There is no catalogue at {path}; check the name, or make one with File &gt; New catalogue (cuefolio new).</source>
      <translation>Bei {path} gibt es keinen Katalog; prüfen Sie den Namen, oder legen Sie mit Datei &gt; Neuer Katalog (cuefolio new) einen an.</translation>
    </message>
    <message>
      <source>{path} is a folder, but a catalogue is one file ending in .cuefolio; choose the file.</source>
      <translation>{path} ist ein Ordner, aber ein Katalog ist eine Datei, die auf .cuefolio endet; wählen Sie die Datei.</translation>
    </message>
    <message>
      <source>{path} exists already and was left as it is; choose another name.</source>
      <translation>{path} gibt es schon und bleibt, wie es ist; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <source>{path} is empty (0 bytes); if it comes from a cloud folder, wait until it has been downloaded and open it again.</source>
      <translation>{path} ist leer (0 Byte); wenn es aus einem Cloud-Ordner kommt, warten Sie, bis es heruntergeladen ist, und öffnen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>{path} is cut short ({size} bytes of {expected}); copy it again from where it came from, or open a backup.</source>
      <translation>{path} ist abgeschnitten ({size} von {expected} Byte); kopieren Sie es noch einmal von dort, woher es kam, oder öffnen Sie eine Sicherung.</translation>
    </message>
    <message>
      <source>{path} is not a Cuefolio catalogue; choose a file that Cuefolio made (*.cuefolio).</source>
      <translation>{path} ist kein Cuefolio-Katalog; wählen Sie eine Datei, die Cuefolio angelegt hat (*.cuefolio).</translation>
    </message>
    <message>
      <source>{path} was made by a newer Cuefolio (schema {version}, this program knows up to {known}); update Cuefolio to open it. The file was not changed.</source>
      <translation>{path} stammt von einem neueren Cuefolio (Schema {version}, dieses Programm kennt bis {known}); aktualisieren Sie Cuefolio, um es zu öffnen. Die Datei wurde nicht geändert.</translation>
    </message>
    <message>
      <source>{path} may not be read by you; ask its owner for permission.</source>
      <translation>{path} dürfen Sie nicht lesen; bitten Sie den Eigentümer um Erlaubnis.</translation>
    </message>
    <message>
      <source>{path} can only be read, so nothing was changed; copy it to a folder where you may write.</source>
      <translation>{path} lässt sich nur lesen, darum wurde nichts geändert; kopieren Sie es in einen Ordner, in dem Sie schreiben dürfen.</translation>
    </message>
    <message>
      <source>{path} is being written by another program and did not become free within 5 seconds; nothing was changed. Try again.</source>
      <translation>{path} wird gerade von einem anderen Programm geschrieben und wurde nicht innerhalb von 5 Sekunden frei; nichts wurde geändert. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>The disk with {path} is full, so the edit was not stored; free some space and repeat it.</source>
      <translation>Der Datenträger mit {path} ist voll, darum wurde die Änderung nicht gespeichert; schaffen Sie Platz und wiederholen Sie sie.</translation>
    </message>
    <message>
      <source>The disk with {path} reported an error, so the edit was not stored; check the drive and repeat it.</source>
      <translation>Der Datenträger mit {path} meldete einen Fehler, darum wurde die Änderung nicht gespeichert; prüfen Sie das Laufwerk und wiederholen Sie sie.</translation>
    </message>
    <message>
      <source>{path} is damaged and was not changed; open a backup of it.</source>
      <translation>{path} ist beschädigt und wurde nicht geändert; öffnen Sie eine Sicherung davon.</translation>
    </message>
    <message>
      <source>{path} cannot be opened; check that the drive is connected and the folder can be written.</source>
      <translation>{path} lässt sich nicht öffnen; prüfen Sie, ob das Laufwerk verbunden ist und in den Ordner geschrieben werden kann.</translation>
    </message>
    <message>
      <source>{path} could not be backed up ({reason}), so nothing was changed; free some space or let its folder be written, and repeat it.</source>
      <translation>{path} ließ sich nicht sichern ({reason}), darum wurde nichts geändert; schaffen Sie Platz oder erlauben Sie das Schreiben in seinen Ordner, und wiederholen Sie es.</translation>
    </message>
    <message>
      <source>{path} could not be brought to the present schema ({reason}); it is unchanged, and a backup lies at {backup}.</source>
      <translation>{path} ließ sich nicht auf das jetzige Schema bringen ({reason}); es ist unverändert, und eine Sicherung liegt in {backup}.</translation>
    </message>
    <message>
      <source>The {table} to change does not exist any more; somebody deleted it. Nothing was changed.</source>
      <translation>Was geändert werden soll ({table}), gibt es nicht mehr; jemand hat es gelöscht. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>{name} is used {count} times and was not deleted; remove it from there first.</source>
      <translation>{name} wird {count}-mal verwendet und wurde nicht gelöscht; entfernen Sie es zuerst von dort.</translation>
    </message>
    <message>
      <source>Somebody else changed "{column}" of {name} meanwhile, so nothing was written; look at it and repeat the step by hand.</source>
      <translation>Jemand anders hat inzwischen „{column}“ von {name} geändert, darum wurde nichts geschrieben; sehen Sie nach und wiederholen Sie den Schritt von Hand.</translation>
    </message>
    <message>
      <source>{name} was deleted or brought back meanwhile, so nothing was written.</source>
      <translation>{name} wurde inzwischen gelöscht oder zurückgeholt, darum wurde nichts geschrieben.</translation>
    </message>
    <message>
      <source>There is nothing to undo.</source>
      <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
      <source>There is nothing to redo.</source>
      <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
      <source>A production needs a title; type one.</source>
      <translation>Eine Produktion braucht einen Titel; geben Sie einen ein.</translation>
    </message>
    <message>
      <source>This production does not exist any more; somebody deleted it.</source>
      <translation>Diese Produktion gibt es nicht mehr; jemand hat sie gelöscht.</translation>
    </message>
    <message>
      <source>There is no production called "{title}" in this catalogue; it has: {known}.</source>
      <translation>In diesem Katalog gibt es keine Produktion namens „{title}“; er hat: {known}.</translation>
    </message>
    <message>
      <source>"{title}" names {count} productions; give the key of one instead: {ids}.</source>
      <translation>„{title}“ heißen {count} Produktionen; geben Sie stattdessen den Schlüssel einer davon an: {ids}.</translation>
    </message>
    <message>
      <source>{field} cannot be "{text}"; type {expected}.</source>
      <translation>{field} kann nicht „{text}“ sein; geben Sie ein: {expected}.</translation>
    </message>
    <message>
      <source>Reels need different numbers, and each must start after the one before it; nothing was changed.</source>
      <translation>Akte brauchen verschiedene Nummern, und jeder muss nach dem vorigen beginnen; nichts wurde geändert.</translation>
    </message>
    <message>
      <source>There is no cue "{number}" in "{film}"; its cues are: {known}.</source>
      <translation>In „{film}“ gibt es keinen Cue „{number}“; seine Cues sind: {known}.</translation>
    </message>
    <message>
      <source>"{number}" names {count} cues of "{film}"; renumber them or edit them in the window.</source>
      <translation>„{number}“ heißen {count} Cues von „{film}“; nummerieren Sie sie neu oder bearbeiten Sie sie im Fenster.</translation>
    </message>
    <message>
      <source>{field} cannot be "{text}"; choose one of: {choices}.</source>
      <translation>{field} kann nicht „{text}“ sein; wählen Sie eines von: {choices}.</translation>
    </message>
    <message>
      <source>{field} cannot be "{text}"; type a whole number from {least} to {most}.</source>
      <translation>{field} kann nicht „{text}“ sein; geben Sie eine ganze Zahl von {least} bis {most} ein.</translation>
    </message>
    <message>
      <source>{field} cannot be "{text}"; type yes, no or nothing.</source>
      <translation>{field} kann nicht „{text}“ sein; geben Sie ja, nein oder nichts ein.</translation>
    </message>
    <message>
      <source>{field} is computed and cannot be typed.</source>
      <translation>{field} wird berechnet und lässt sich nicht eingeben.</translation>
    </message>
    <message>
      <source>A cue lasts at least one frame; type a longer duration.</source>
      <translation>Ein Cue dauert mindestens ein Bild; geben Sie eine längere Dauer ein.</translation>
    </message>
    <message>
      <source>{timecode} is not inside the cue {number} ({start} to {end}); put the split between its in and out.</source>
      <translation>{timecode} liegt nicht im Cue {number} ({start} bis {end}); teilen Sie zwischen seinem Anfang und Ende.</translation>
    </message>
    <message>
      <source>The cue {number} has no in and out yet, so it cannot be split; type them first.</source>
      <translation>Der Cue {number} hat noch keinen Anfang und kein Ende und lässt sich darum nicht teilen; geben Sie sie zuerst ein.</translation>
    </message>
    <message>
      <source>Select at least two neighbouring cues to merge.</source>
      <translation>Wählen Sie mindestens zwei benachbarte Cues aus, um sie zu verbinden.</translation>
    </message>
    <message>
      <source>Only neighbours can be merged: another cue lies between {first} and {second}.</source>
      <translation>Nur Nachbarn lassen sich verbinden: zwischen {first} und {second} liegt ein anderer Cue.</translation>
    </message>
    <message>
      <source>The cue {number} ends after the programme; it was stored. Check its out, or the programme's duration.</source>
      <translation>Der Cue {number} endet nach dem Programm; er wurde gespeichert. Prüfen Sie sein Ende oder die Programmlänge.</translation>
    </message>
    <message>
      <source>"{text}" is not NAME, NAME:SOCIETY or NAME:SOCIETY:SHARE; example: Anna Bell:PRS:50.</source>
      <translation>„{text}“ ist nicht NAME, NAME:GESELLSCHAFT oder NAME:GESELLSCHAFT:ANTEIL; Beispiel: Anna Bell:PRS:50.</translation>
    </message>
    <message>
      <source>Add "{title}"</source>
      <translation>„{title}“ hinzufügen</translation>
    </message>
    <message>
      <source>Edit "{title}"</source>
      <translation>„{title}“ bearbeiten</translation>
    </message>
    <message>
      <source>Delete "{title}"</source>
      <translation>„{title}“ löschen</translation>
    </message>
    <message>
      <source>Set {count} reels of "{title}"</source>
      <translation>{count} Akte von „{title}“ setzen</translation>
    </message>
    <message>
      <source>Add cue {number}</source>
      <translation>Cue {number} hinzufügen</translation>
    </message>
    <message>
      <source>Add {count} cues</source>
      <translation>{count} Cues hinzufügen</translation>
    </message>
    <message>
      <source>Edit {field} of {name}</source>
      <translation>{field} von {name} bearbeiten</translation>
    </message>
    <message>
      <source>Edit {field} of {count} cues</source>
      <translation>{field} von {count} Cues bearbeiten</translation>
    </message>
    <message>
      <source>Edit {name}</source>
      <translation>{name} bearbeiten</translation>
    </message>
    <message>
      <source>Edit {fields} fields of {count} cues</source>
      <translation>{fields} Felder von {count} Cues bearbeiten</translation>
    </message>
    <message>
      <source>Paste {cells} cells</source>
      <translation>{cells} Zellen einfügen</translation>
    </message>
    <message>
      <source>Delete cue {name}</source>
      <translation>Cue {name} löschen</translation>
    </message>
    <message>
      <source>Delete {count} cues</source>
      <translation>{count} Cues löschen</translation>
    </message>
    <message>
      <source>Duplicate {count} cues</source>
      <translation>{count} Cues verdoppeln</translation>
    </message>
    <message>
      <source>Split {name}</source>
      <translation>{name} teilen</translation>
    </message>
    <message>
      <source>Merge {count} cues</source>
      <translation>{count} Cues verbinden</translation>
    </message>
    <message>
      <source>Move {count} cues</source>
      <translation>{count} Cues verschieben</translation>
    </message>
    <message>
      <source>Sort cues by time</source>
      <translation>Cues nach Zeit ordnen</translation>
    </message>
    <message>
      <source>Renumber {count} cues</source>
      <translation>{count} Cues neu nummerieren</translation>
    </message>
    <message>
      <source>Edit parties of {name}</source>
      <translation>Beteiligte von {name} bearbeiten</translation>
    </message>
    <message>
      <source>Add {kind} "{name}"</source>
      <translation>{kind} „{name}“ hinzufügen</translation>
    </message>
    <message>
      <source>Edit {kind} "{name}"</source>
      <translation>{kind} „{name}“ bearbeiten</translation>
    </message>
    <message>
      <source>Delete {kind} "{name}"</source>
      <translation>{kind} „{name}“ löschen</translation>
    </message>
    <message>
      <source>Delete {count} entries</source>
      <translation>{count} Einträge löschen</translation>
    </message>
    <message>
      <source>Scan {count} audio files</source>
      <translation>{count} Audiodateien einlesen</translation>
    </message>
    <message>
      <source>Rescan audio files</source>
      <translation>Nach Audiodateien sehen</translation>
    </message>
    <message>
      <source>Fill {count} fields of {name} from {file}</source>
      <translation>{count} Felder von {name} aus {file} füllen</translation>
    </message>
    <message>
      <source>Log cue {number}</source>
      <translation>Cue {number} mitschreiben</translation>
    </message>
    <message>
      <source>Set out of {name}</source>
      <translation>Ende von {name} setzen</translation>
    </message>
    <message>
      <source>Mark {timecode}</source>
      <translation>{timecode} markieren</translation>
    </message>
    <message>
      <source>Edit marker {name}</source>
      <translation>Marke {name} bearbeiten</translation>
    </message>
    <message>
      <source>Delete marker {name}</source>
      <translation>Marke {name} löschen</translation>
    </message>
    <message>
      <source>Delete {count} markers</source>
      <translation>{count} Marken löschen</translation>
    </message>
    <message>
      <source>{path} is the catalogue itself; choose another name for the cue sheet.</source>
      <translation>{path} ist der Katalog selbst; wählen Sie einen anderen Namen für die Musikmeldung.</translation>
    </message>
    <message>
      <source>No delivered sheet has the key "{key}"; the keys stand where the production is shown.</source>
      <translation>Keine abgegebene Meldung hat den Schlüssel „{key}“; die Schlüssel stehen dort, wo die Produktion gezeigt wird.</translation>
    </message>
    <message>
      <source>The record of this delivered sheet does not match its checksum, so it is not shown; open a backup.</source>
      <translation>Der Nachweis dieser abgegebenen Meldung passt nicht zu seiner Prüfsumme und wird darum nicht gezeigt; öffnen Sie eine Sicherung.</translation>
    </message>
    <message>
      <source>A {kind} needs a name; type one.</source>
      <translation>Ein Eintrag ({kind}) braucht einen Namen; geben Sie einen ein.</translation>
    </message>
    <message>
      <source>There is a {kind} called "{name}" already; choose another name.</source>
      <translation>Einen Eintrag ({kind}) namens „{name}“ gibt es schon; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <source>{name} cannot begin before 00:00:00:00; move it less far.</source>
      <translation>{name} kann nicht vor 00:00:00:00 beginnen; verschieben Sie weniger weit.</translation>
    </message>
    <message>
      <source>A scene needs a name; type one.</source>
      <translation>Eine Szene braucht einen Namen; geben Sie einen ein.</translation>
    </message>
    <message>
      <source>Type the in of the scene before its out.</source>
      <translation>Geben Sie den Anfang der Szene vor ihrem Ende ein.</translation>
    </message>
    <message>
      <source>The picture would be {width} by {height} dots; export the visible part, or choose SVG or PDF.</source>
      <translation>Das Bild hätte {width} mal {height} Punkte; exportieren Sie den sichtbaren Teil, oder wählen Sie SVG oder PDF.</translation>
    </message>
    <message>
      <source>Move {name}</source>
      <translation>{name} verschieben</translation>
    </message>
    <message>
      <source>Move {count} cues in time</source>
      <translation>{count} Cues in der Zeit verschieben</translation>
    </message>
    <message>
      <source>Set times of {name}</source>
      <translation>Zeiten von {name} setzen</translation>
    </message>
    <message>
      <source>Set times of {count} cues</source>
      <translation>Zeiten von {count} Cues setzen</translation>
    </message>
    <message>
      <source>Add scene "{name}"</source>
      <translation>Szene „{name}“ hinzufügen</translation>
    </message>
    <message>
      <source>Rename scene "{name}"</source>
      <translation>Szene „{name}“ umbenennen</translation>
    </message>
    <message>
      <source>Set times of scene "{name}"</source>
      <translation>Zeiten der Szene „{name}“ setzen</translation>
    </message>
    <message>
      <source>Set times of {count} scenes</source>
      <translation>Zeiten von {count} Szenen setzen</translation>
    </message>
    <message>
      <source>Move scene "{name}"</source>
      <translation>Szene „{name}“ verschieben</translation>
    </message>
    <message>
      <source>Delete scene "{name}"</source>
      <translation>Szene „{name}“ löschen</translation>
    </message>
    <message>
      <source>Delete {count} scenes</source>
      <translation>{count} Szenen löschen</translation>
    </message>
    <message>
      <source>There is no saved search called "{name}"; there are: {known}.</source>
      <translation>Eine gespeicherte Suche namens „{name}“ gibt es nicht; es gibt: {known}.</translation>
    </message>
    <message>
      <source>There is a saved search called "{name}" already; choose another name.</source>
      <translation>Eine gespeicherte Suche namens „{name}“ gibt es schon; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <source>A saved search needs a name; type one.</source>
      <translation>Eine gespeicherte Suche braucht einen Namen; geben Sie einen ein.</translation>
    </message>
    <message>
      <source>There is no search to save; type one into the search box first.</source>
      <translation>Es gibt keine Suche zu speichern; geben Sie zuerst eine in das Suchfeld ein.</translation>
    </message>
    <message>
      <source>All the usual searches are there already.</source>
      <translation>Alle üblichen Suchen sind schon da.</translation>
    </message>
    <message>
      <source>Save the search "{name}"</source>
      <translation>Die Suche „{name}“ speichern</translation>
    </message>
    <message>
      <source>Rename a saved search to "{name}"</source>
      <translation>Eine gespeicherte Suche in „{name}“ umbenennen</translation>
    </message>
    <message>
      <source>Change the saved search "{name}"</source>
      <translation>Die gespeicherte Suche „{name}“ ändern</translation>
    </message>
    <message>
      <source>Delete the saved search "{name}"</source>
      <translation>Die gespeicherte Suche „{name}“ löschen</translation>
    </message>
    <message>
      <source>Delete {count} saved searches</source>
      <translation>{count} gespeicherte Suchen löschen</translation>
    </message>
    <message>
      <source>Move the saved search "{name}"</source>
      <translation>Die gespeicherte Suche „{name}“ verschieben</translation>
    </message>
    <message>
      <source>Add {count} usual searches</source>
      <translation>{count} übliche Suchen hinzufügen</translation>
    </message>
    <message>
      <source>A series needs a title; type one.</source>
      <translation>Eine Serie braucht einen Titel; geben Sie einen ein.</translation>
    </message>
    <message>
      <source>There is a series called "{title}" already; choose another title.</source>
      <translation>Eine Serie namens „{title}“ gibt es schon; wählen Sie einen anderen Titel.</translation>
    </message>
    <message>
      <source>This series or season does not exist any more; somebody deleted it.</source>
      <translation>Diese Serie oder Staffel gibt es nicht mehr; jemand hat sie gelöscht.</translation>
    </message>
    <message>
      <source>Each season needs a number of its own; give every line another one. Nothing was changed.</source>
      <translation>Jede Staffel braucht eine eigene Nummer; geben Sie jeder Zeile eine andere. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>Add the series "{title}"</source>
      <translation>Die Serie „{title}“ hinzufügen</translation>
    </message>
    <message>
      <source>Edit the series "{title}"</source>
      <translation>Die Serie „{title}“ bearbeiten</translation>
    </message>
    <message>
      <source>Delete the series "{title}"</source>
      <translation>Die Serie „{title}“ löschen</translation>
    </message>
    <message>
      <source>Number a season of "{title}" {number}</source>
      <translation>Einer Staffel von „{title}“ die Nummer {number} geben</translation>
    </message>
    <message>
      <source>Delete season {number} of "{title}"</source>
      <translation>Staffel {number} von „{title}“ löschen</translation>
    </message>
    <message>
      <source>Put {count} productions into "{title}"</source>
      <translation>{count} Produktionen in „{title}“ aufnehmen</translation>
    </message>
    <message>
      <source>Take {count} productions out of their series</source>
      <translation>{count} Produktionen aus ihrer Serie nehmen</translation>
    </message>
    <message>
      <source>Choose at least two different entries.</source>
      <translation>Wählen Sie mindestens zwei verschiedene Einträge.</translation>
    </message>
    <message>
      <source>Scenes of different productions cannot be merged; choose scenes of one production.</source>
      <translation>Szenen verschiedener Produktionen lassen sich nicht zusammenführen; wählen Sie Szenen einer Produktion.</translation>
    </message>
    <message>
      <source>The entries say different things about {place}; choose what holds, and merge again.</source>
      <translation>Die Einträge sagen Verschiedenes über {place}; wählen Sie, was gilt, und führen Sie noch einmal zusammen.</translation>
    </message>
    <message>
      <source>"{text}" is not a field of a {kind}; choose one of: {known}.</source>
      <translation>„{text}“ ist kein Feld von: {kind}; wählen Sie eines von: {known}.</translation>
    </message>
    <message>
      <source>There is no {kind} called "{name}"; look with: cuefolio library list.</source>
      <translation>Einen Eintrag ({kind}) namens „{name}“ gibt es nicht; sehen Sie nach mit: cuefolio library list.</translation>
    </message>
    <message>
      <source>"{name}" names {count} entries; give the key of one instead: {ids}.</source>
      <translation>„{name}“ heißen {count} Einträge; geben Sie stattdessen den Schlüssel eines davon an: {ids}.</translation>
    </message>
    <message>
      <source>Merge {count} entries into "{name}"</source>
      <translation>{count} Einträge zu „{name}“ zusammenführen</translation>
    </message>
    <message>
      <source>Remember that {count} entries like "{name}" differ</source>
      <translation>Merken, dass {count} Einträge wie „{name}“ verschieden sind</translation>
    </message>
    <message>
      <source>Same IPI</source>
      <translation>Gleiche IPI</translation>
    </message>
    <message>
      <source>Same ISWC</source>
      <translation>Gleicher ISWC</translation>
    </message>
    <message>
      <source>Same ISRC</source>
      <translation>Gleicher ISRC</translation>
    </message>
    <message>
      <source>Same audio file</source>
      <translation>Gleiche Audiodatei</translation>
    </message>
    <message>
      <source>Same name</source>
      <translation>Gleicher Name</translation>
    </message>
    <message>
      <source>Nearly the same name</source>
      <translation>Fast gleicher Name</translation>
    </message>
    <message>
      <source>Same words in another order</source>
      <translation>Gleiche Wörter in anderer Reihenfolge</translation>
    </message>
    <message>
      <source>With and without a middle name</source>
      <translation>Mit und ohne zweiten Vornamen</translation>
    </message>
    <message>
      <source>Initials</source>
      <translation>Initialen</translation>
    </message>
    <message>
      <source>Same name, different identifiers</source>
      <translation>Gleicher Name, verschiedene Kennungen</translation>
    </message>
    <message>
      <source>"{role}" is not a role for {name}; choose one of: {choices}.</source>
      <translation>„{role}“ ist keine Rolle für {name}; wählen Sie eine von: {choices}.</translation>
    </message>
    <message>
      <source>{name} cannot have a share of {share}; type a share from 0 % to 100 %.</source>
      <translation>{name} kann keinen Anteil von {share} haben; geben Sie einen Anteil von 0 % bis 100 % ein.</translation>
    </message>
    <message>
      <source>{name} cannot hold the rights of "{writer}"; name a writer of the same work for a publisher, or leave it empty.</source>
      <translation>{name} kann die Rechte von „{writer}“ nicht halten; nennen Sie für einen Verlag einen Urheber desselben Werks, oder lassen Sie es leer.</translation>
    </message>
    <message>
      <source>"{text}" is not NAME [ROLE] SOCIETY SHARE%; example: Ana Bell [C] PRS 50%; roles are: {choices}.</source>
      <translation>„{text}“ ist nicht NAME [ROLLE] GESELLSCHAFT ANTEIL%; Beispiel: Ana Bell [C] PRS 50%; die Rollen sind: {choices}.</translation>
    </message>
    <message>
      <source>A cue that overrides its work needs at least one party; to use the work's parties, follow the work.</source>
      <translation>Ein Cue, der von seinem Werk abweicht, braucht mindestens einen Beteiligten; um die Beteiligten des Werks zu verwenden, lassen Sie ihn dem Werk folgen.</translation>
    </message>
    <message>
      <source>{name} has no work, so its parties are its own already; set them without an override.</source>
      <translation>{name} hat kein Werk, also hat der Cue schon eigene Beteiligte; tragen Sie sie ohne Abweichung ein.</translation>
    </message>
    <message>
      <source>{name} has no work to follow; its parties are its own.</source>
      <translation>{name} hat kein Werk, dem der Cue folgen könnte; er hat eigene Beteiligte.</translation>
    </message>
    <message>
      <source>{name} has no parties of its own, so it follows its work already.</source>
      <translation>{name} hat keine eigenen Beteiligten, folgt also schon dem Werk.</translation>
    </message>
    <message>
      <source>The shares of {name} come from its works; divide them there, or give the cue parties of its own.</source>
      <translation>Die Anteile von {name} kommen aus seinen Werken; teilen Sie sie dort auf, oder geben Sie dem Cue eigene Beteiligte.</translation>
    </message>
    <message>
      <source>No music before {name} has writers or publishers to copy; type them here first.</source>
      <translation>Keine Musik vor {name} hat Urheber oder Verlage zum Übernehmen; geben Sie sie hier zuerst ein.</translation>
    </message>
    <message>
      <source>There are no {side} to divide shares among; add them first.</source>
      <translation>Es gibt niemanden auf dieser Seite ({side}), unter dem Anteile aufzuteilen wären; fügen Sie zuerst jemanden hinzu.</translation>
    </message>
    <message>
      <source>The known shares make up {total} % already; lower one of them before the remainder is distributed.</source>
      <translation>Die bekannten Anteile ergeben schon {total} %; senken Sie einen davon, bevor der Rest verteilt wird.</translation>
    </message>
    <message>
      <source>The shares make up {total} % and none is unknown; only what rounding left is distributed. Empty the shares that shall get the remainder.</source>
      <translation>Die Anteile ergeben {total} %, und keiner ist unbekannt; verteilt wird nur, was vom Runden übrig ist. Leeren Sie die Anteile, die den Rest bekommen sollen.</translation>
    </message>
    <message>
      <source>{name} has no several works; portions are for medleys. Give it its works first, separated by ;.</source>
      <translation>{name} hat nicht mehrere Werke; Portionen sind für Medleys. Geben Sie dem Cue zuerst seine Werke, getrennt durch ;.</translation>
    </message>
    <message>
      <source>{name} has {works} works; give as many portions, in their order, not {given}.</source>
      <translation>{name} hat {works} Werke; geben Sie ebenso viele Portionen in deren Reihenfolge an, nicht {given}.</translation>
    </message>
    <message>
      <source>The portions of {name} make up {total} %; they have to make up 100 %.</source>
      <translation>Die Portionen von {name} ergeben {total} %; sie müssen 100 % ergeben.</translation>
    </message>
    <message>
      <source>"{title}" cannot be an arrangement of itself; choose the original work.</source>
      <translation>„{title}“ kann keine Bearbeitung seiner selbst sein; wählen Sie das Originalwerk.</translation>
    </message>
    <message>
      <source>"{title}" cannot be an arrangement of "{original}", because that one goes back to "{title}"; change the other work first.</source>
      <translation>„{title}“ kann keine Bearbeitung von „{original}“ sein, weil jenes auf „{title}“ zurückgeht; ändern Sie zuerst das andere Werk.</translation>
    </message>
    <message>
      <source>"{title}" was locked by {by} on {at}, so nothing of it can be changed; unlock it with a reason first.</source>
      <translation>„{title}“ wurde am {at} von {by} gesperrt, daher lässt sich nichts daran ändern; entsperren Sie die Produktion zuerst mit einer Begründung.</translation>
    </message>
    <message>
      <source>Say why "{title}" is unlocked; the reason is kept in the history.</source>
      <translation>Sagen Sie, warum „{title}“ entsperrt wird; der Grund bleibt im Verlauf.</translation>
    </message>
    <message>
      <source>Edit work "{name}"</source>
      <translation>Werk „{name}“ bearbeiten</translation>
    </message>
    <message>
      <source>Divide shares of {name} equally</source>
      <translation>Anteile von {name} gleichmäßig aufteilen</translation>
    </message>
    <message>
      <source>Distribute the remaining shares of {name}</source>
      <translation>Restliche Anteile von {name} verteilen</translation>
    </message>
    <message>
      <source>Give {name} parties of its own</source>
      <translation>{name} eigene Beteiligte geben</translation>
    </message>
    <message>
      <source>Let {name} follow its work</source>
      <translation>{name} dem Werk folgen lassen</translation>
    </message>
    <message>
      <source>Give {name} the parties of the last cue</source>
      <translation>{name} die Beteiligten des letzten Cues geben</translation>
    </message>
    <message>
      <source>Set portions of the medley {name}</source>
      <translation>Portionen des Medleys {name} festlegen</translation>
    </message>
    <message>
      <source>Lock "{title}"</source>
      <translation>„{title}“ sperren</translation>
    </message>
    <message>
      <source>Unlock "{title}": {reason}</source>
      <translation>„{title}“ entsperren: {reason}</translation>
    </message>
    <message>
      <source>{path} is no longer there; it was moved, renamed or deleted. Scan its new folder.</source>
      <translation>{path} ist nicht mehr da; es wurde verschoben, umbenannt oder gelöscht. Lesen Sie den neuen Ordner ein.</translation>
    </message>
    <message>
      <source>{path} may not be read by you; change its permissions and scan again.</source>
      <translation>{path} dürfen Sie nicht lesen; ändern Sie die Rechte und lesen Sie noch einmal ein.</translation>
    </message>
    <message>
      <source>{path} is not a file but {kind}; only audio files are read.</source>
      <translation>{path} ist keine Datei, sondern {kind}; nur Audiodateien werden gelesen.</translation>
    </message>
    <message>
      <source>{path} cannot be read from its disk ({reason}); check the disk or the network folder.</source>
      <translation>{path} lässt sich nicht von seinem Datenträger lesen ({reason}); prüfen Sie den Datenträger oder den Netzwerkordner.</translation>
    </message>
    <message>
      <source>{path} is empty (0 bytes); copy it again from its source.</source>
      <translation>{path} ist leer (0 Byte); kopieren Sie es noch einmal von seiner Quelle.</translation>
    </message>
    <message>
      <source>{path} is not audio in a format that is read here: MP3, MPEG-4, FLAC, Ogg Vorbis, Opus, WAV, AIFF, Windows Media, Monkey's Audio, WavPack or Musepack. The name does not count, the content does.</source>
      <translation>{path} ist kein Ton in einem Format, das hier gelesen wird: MP3, MPEG-4, FLAC, Ogg Vorbis, Opus, WAV, AIFF, Windows Media, Monkey's Audio, WavPack oder Musepack. Der Name zählt nicht, nur der Inhalt.</translation>
    </message>
    <message>
      <source>{path} begins as {format} but is damaged ({detail}); copy it again from its source.</source>
      <translation>{path} beginnt als {format}, ist aber beschädigt ({detail}); kopieren Sie es noch einmal von seiner Quelle.</translation>
    </message>
    <message>
      <source>{path} was given up after {seconds} seconds without an answer; it is damaged, or its disk does not respond.</source>
      <translation>{path} wurde nach {seconds} Sekunden ohne Antwort aufgegeben; es ist beschädigt, oder sein Datenträger antwortet nicht.</translation>
    </message>
    <message>
      <source>{path} was given up because its tags need more than {megabytes} MB of memory to read; it is damaged or made to do harm.</source>
      <translation>{path} wurde aufgegeben, weil seine Tags mehr als {megabytes} MB Speicher brauchen; es ist beschädigt oder soll Schaden anrichten.</translation>
    </message>
    <message>
      <source>{path} brings the reader of audio files down; it is damaged or made to do harm.</source>
      <translation>{path} bringt den Leser der Audiodateien zu Fall; es ist beschädigt oder soll Schaden anrichten.</translation>
    </message>
    <message>
      <source>The folder {path} cannot be listed ({reason}); its files were not scanned.</source>
      <translation>Der Ordner {path} lässt sich nicht auflisten ({reason}); seine Dateien wurden nicht eingelesen.</translation>
    </message>
    <message>
      <source>The part that reads audio files does not start ({reason}); install Cuefolio again.</source>
      <translation>Der Teil, der Audiodateien liest, startet nicht ({reason}); installieren Sie Cuefolio neu.</translation>
    </message>
    <message>
      <source>The file ends before its audio does; the duration is that of what is there.</source>
      <translation>Die Datei endet, bevor ihr Ton endet; die Dauer ist die dessen, was da ist.</translation>
    </message>
    <message>
      <source>The file holds more tag text than is kept; the rest was left out.</source>
      <translation>Die Datei hat mehr Text in den Tags, als behalten wird; der Rest blieb weg.</translation>
    </message>
    <message>
      <source>A part of the tags is damaged and was left out.</source>
      <translation>Ein Teil der Tags ist beschädigt und blieb weg.</translation>
    </message>
    <message>
      <source>Audio cannot be written as {suffix} on this computer; choose one of {choices}.</source>
      <translation>Ton lässt sich auf diesem Rechner nicht als {suffix} schreiben; wählen Sie eines von {choices}.</translation>
    </message>
    <message>
      <source>{name} is no longer there; it was moved, renamed or deleted. Choose the picture again.</source>
      <translation>{name} ist nicht mehr da; es wurde verschoben, umbenannt oder gelöscht. Wählen Sie das Bild noch einmal.</translation>
    </message>
    <message>
      <source>{name} is not a file, so it cannot be a poster; choose a picture file.</source>
      <translation>{name} ist keine Datei und kann darum kein Plakat sein; wählen Sie eine Bilddatei.</translation>
    </message>
    <message>
      <source>{name} cannot be read ({reason}); check its permissions and its disk.</source>
      <translation>{name} lässt sich nicht lesen ({reason}); prüfen Sie die Rechte und den Datenträger.</translation>
    </message>
    <message>
      <source>{name} is empty (0 bytes); copy it again from its source.</source>
      <translation>{name} ist leer (0 Byte); kopieren Sie es noch einmal von seiner Quelle.</translation>
    </message>
    <message>
      <source>{name} is not a picture that can be read here: JPEG, PNG, WebP, GIF, TIFF or BMP. The name does not count, the content does.</source>
      <translation>{name} ist kein Bild, das hier gelesen wird: JPEG, PNG, WebP, GIF, TIFF oder BMP. Der Name zählt nicht, nur der Inhalt.</translation>
    </message>
    <message>
      <source>{name} is a drawing or a document, not a picture of pixels; save it as PNG or JPEG first.</source>
      <translation>{name} ist eine Zeichnung oder ein Dokument, kein Bild aus Pixeln; speichern Sie es zuerst als PNG oder JPEG.</translation>
    </message>
    <message>
      <source>{name} is too large for a poster ({size}); save it smaller, such as 1200 px high.</source>
      <translation>{name} ist zu groß für ein Plakat ({size}); speichern Sie es kleiner, etwa 1200 px hoch.</translation>
    </message>
    <message>
      <source>{name} is damaged or cut short; copy it again from its source.</source>
      <translation>{name} ist beschädigt oder abgeschnitten; kopieren Sie es noch einmal von seiner Quelle.</translation>
    </message>
    <message>
      <source>Pictures cannot be read by this command ({reason}); drop the picture on the production in the window.</source>
      <translation>Dieser Befehl kann keine Bilder lesen ({reason}); ziehen Sie das Bild im Fenster auf die Produktion.</translation>
    </message>
    <message>
      <source>There is no picture in the clipboard; copy one, then paste again.</source>
      <translation>In der Zwischenablage ist kein Bild; kopieren Sie eines und fügen Sie es noch einmal ein.</translation>
    </message>
    <message>
      <source>Set the poster of "{title}"</source>
      <translation>Das Plakat von „{title}“ setzen</translation>
    </message>
    <message>
      <source>Remove the poster of "{title}"</source>
      <translation>Das Plakat von „{title}“ entfernen</translation>
    </message>
    <message>
      <source>{path} is neither sound nor film in a format that is read here; the name does not count, the content does.</source>
      <translation>{path} ist weder Ton noch Film in einem Format, das hier gelesen wird; der Name zählt nicht, nur der Inhalt.</translation>
    </message>
    <message>
      <source>{path} holds no moving picture; choose the film's video file.</source>
      <translation>{path} enthält kein bewegtes Bild; wählen Sie die Videodatei des Films.</translation>
    </message>
    <message>
      <source>{path} holds no sound.</source>
      <translation>{path} enthält keinen Ton.</translation>
    </message>
    <message>
      <source>{path} cannot be read ({detail}); it is damaged, or copied only in part: copy it again from its source.</source>
      <translation>{path} lässt sich nicht lesen ({detail}); es ist beschädigt oder nur zum Teil kopiert: kopieren Sie es noch einmal von seiner Quelle.</translation>
    </message>
    <message>
      <source>{path} was given up because it needs more than {megabytes} MB of memory to read; it is damaged or made to do harm.</source>
      <translation>{path} wurde aufgegeben, weil es mehr als {megabytes} MB Speicher zum Lesen braucht; es ist beschädigt oder soll Schaden anrichten.</translation>
    </message>
    <message>
      <source>{path} brings the part that reads sound down; it is damaged or made to do harm.</source>
      <translation>{path} bringt den Teil, der Ton liest, zu Fall; es ist beschädigt oder soll Schaden anrichten.</translation>
    </message>
    <message>
      <source>{path} is no longer there; it was moved, renamed or deleted. Choose the picture file again where it lies now.</source>
      <translation>{path} ist nicht mehr da; es wurde verschoben, umbenannt oder gelöscht. Wählen Sie die Bilddatei noch einmal dort, wo sie jetzt liegt.</translation>
    </message>
    <message>
      <source>{path} cannot be reached: its folder or drive is not there. Connect the drive, or choose the picture file again.</source>
      <translation>{path} ist nicht erreichbar: Ordner oder Laufwerk ist nicht da. Verbinden Sie das Laufwerk, oder wählen Sie die Bilddatei noch einmal.</translation>
    </message>
    <message>
      <source>{path} has changed since it was attached; attach it again if it is another version of the film.</source>
      <translation>{path} hat sich geändert, seit es angeschlossen wurde; schließen Sie es noch einmal an, wenn es eine andere Fassung des Films ist.</translation>
    </message>
    <message>
      <source>{path} is not a file but {kind}; choose the film's video file.</source>
      <translation>{path} ist keine Datei, sondern {kind}; wählen Sie die Videodatei des Films.</translation>
    </message>
    <message>
      <source>{path} may not be read by you; change its permissions and try again.</source>
      <translation>{path} dürfen Sie nicht lesen; ändern Sie die Rechte und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>{path} brings the part that reads films down; it is damaged or made to do harm.</source>
      <translation>{path} bringt den Teil, der Filme liest, zu Fall; es ist beschädigt oder soll Schaden anrichten.</translation>
    </message>
    <message>
      <source>"{title}" has no picture file yet; attach one first.</source>
      <translation>„{title}“ hat noch keine Bilddatei; schließen Sie zuerst eine an.</translation>
    </message>
    <message>
      <source>The picture runs at {picture}, the production at {production}; frames are placed by time from the start.</source>
      <translation>Das Bild läuft mit {picture}, die Produktion mit {production}; Bilder werden nach der Zeit vom Start an gesetzt.</translation>
    </message>
    <message>
      <source>The picture's frame rate varies; frames are placed by time from the start, at the production's {production}.</source>
      <translation>Die Bildrate des Bildes schwankt; Bilder werden nach der Zeit vom Start an gesetzt, mit {production} der Produktion.</translation>
    </message>
    <message>
      <source>The picture does not tell its frame rate; frames are placed by time from the start, at the production's {production}.</source>
      <translation>Das Bild nennt seine Bildrate nicht; Bilder werden nach der Zeit vom Start an gesetzt, mit {production} der Produktion.</translation>
    </message>
    <message>
      <source>The picture's own timecode "{text}" cannot be read, so its first picture was placed at the programme's start.</source>
      <translation>Der Timecode „{text}“ des Bildes ist nicht lesbar, darum wurde sein erstes Bild an den Start des Programms gesetzt.</translation>
    </message>
    <message>
      <source>The picture's own timecode begins at {text}, far from the programme's start, so its first picture was placed at {programme}.</source>
      <translation>Der Timecode des Bildes beginnt bei {text}, weit vom Start des Programms, darum wurde sein erstes Bild auf {programme} gesetzt.</translation>
    </message>
    <message>
      <source>The picture counts {picture}, the production {production}; they agree at the start and drift apart in their numbers, not in time.</source>
      <translation>Das Bild zählt {picture}, die Produktion {production}; am Start stimmen sie überein und laufen dann in den Nummern auseinander, nicht in der Zeit.</translation>
    </message>
    <message>
      <source>This recording does not exist any more; somebody deleted it.</source>
      <translation>Diese Aufnahme gibt es nicht mehr; jemand hat sie gelöscht.</translation>
    </message>
    <message>
      <source>"{title}" has no audio file yet; scan the folder that it lies in.</source>
      <translation>„{title}“ hat noch keine Audiodatei; lesen Sie den Ordner ein, in dem sie liegt.</translation>
    </message>
    <message>
      <source>{path} is no longer there; it was moved, renamed or deleted. Look after known audio files (File menu) to find it again.</source>
      <translation>{path} ist nicht mehr da; es wurde verschoben, umbenannt oder gelöscht. Sehen Sie nach bekannten Audiodateien (Menü Datei), um es wiederzufinden.</translation>
    </message>
    <message>
      <source>{path} cannot be reached: its folder or drive is not there. Connect the drive and play again.</source>
      <translation>{path} ist nicht erreichbar: Ordner oder Laufwerk ist nicht da. Verbinden Sie das Laufwerk und spielen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>Attach the picture "{name}"</source>
      <translation>Das Bild „{name}“ anschließen</translation>
    </message>
    <message>
      <source>Set the picture's start to {timecode}</source>
      <translation>Den Start des Bildes auf {timecode} setzen</translation>
    </message>
    <message>
      <source>Detach the picture "{name}"</source>
      <translation>Das Bild „{name}“ abnehmen</translation>
    </message>
    <message>
      <source>There is no cue-sheet format {format!r}; the formats are {known}.</source>
      <translation>Ein Meldeformat {format!r} gibt es nicht; die Formate sind {known}.</translation>
    </message>
    <message>
      <source>The format {format} has no option {option!r}; its options are: {known}.</source>
      <translation>Das Format {format} hat keine Option {option!r}; seine Optionen sind: {known}.</translation>
    </message>
    <message>
      <source>The option {option} cannot be {value!r}; expected {expected}.</source>
      <translation>Die Option {option} kann nicht {value!r} sein; erwartet wird {expected}.</translation>
    </message>
    <message>
      <source>The sheet layout {path} cannot be set ({reason}); restore the shipped layout.</source>
      <translation>Das Layout {path} lässt sich nicht setzen ({reason}); stellen Sie das gelieferte Layout wieder her.</translation>
    </message>
    <message>
      <source>{path} is your copy of the official workbook; choose another name for the cue sheet.</source>
      <translation>{path} ist Ihre Kopie der offiziellen Arbeitsmappe; wählen Sie einen anderen Namen für die Musikmeldung.</translation>
    </message>
    <message>
      <source>{path} is your own layout; choose another name for the cue sheet.</source>
      <translation>{path} ist Ihr eigenes Layout; wählen Sie einen anderen Namen für die Musikmeldung.</translation>
    </message>
    <message>
      <source>This is not a cue sheet written by Cuefolio as JSON.</source>
      <translation>Das ist keine Musikmeldung, die Cuefolio als JSON geschrieben hat.</translation>
    </message>
    <message>
      <source>This cue sheet has form {version}, this Cuefolio reads up to {known}; use a newer Cuefolio.</source>
      <translation>Diese Musikmeldung hat Form {version}, dieses Cuefolio liest bis {known}; nehmen Sie ein neueres Cuefolio.</translation>
    </message>
    <message>
      <source>The cue sheet is damaged at {place}: expected {expected}.</source>
      <translation>Die Musikmeldung ist bei {place} beschädigt: erwartet wird {expected}.</translation>
    </message>
    <message>
      <source>Cue {cue}: the {field} is longer than a spreadsheet cell can hold and is cut there.</source>
      <translation>Cue {cue}: {field} ist länger, als eine Tabellenzelle fasst, und wird dort abgeschnitten.</translation>
    </message>
    <message>
      <source>{path} has {size} MB, which is more than a cue sheet ever has; choose the cue sheet itself.</source>
      <translation>{path} hat {size} MB, mehr als eine Musikmeldung je hat; wählen Sie die Musikmeldung selbst.</translation>
    </message>
    <message>
      <source>{path} is empty; choose another file.</source>
      <translation>{path} ist leer; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <source>{path} is no cue sheet that Cuefolio reads; choose a workbook (.xlsx), CSV, TSV, PDF or JSON file.</source>
      <translation>{path} ist keine Musikmeldung, die Cuefolio liest; wählen Sie eine Arbeitsmappe (.xlsx), CSV, TSV, PDF oder JSON.</translation>
    </message>
    <message>
      <source>{path} is a workbook of Excel 97 to 2003 (.xls); open it in Excel, save it as .xlsx and choose that file.</source>
      <translation>{path} ist eine Arbeitsmappe von Excel 97 bis 2003 (.xls); öffnen Sie sie in Excel, speichern Sie sie als .xlsx und wählen Sie diese Datei.</translation>
    </message>
    <message>
      <source>{path} is a binary workbook (.xlsb); open it in Excel, save it as .xlsx and choose that file.</source>
      <translation>{path} ist eine binäre Arbeitsmappe (.xlsb); öffnen Sie sie in Excel, speichern Sie sie als .xlsx und wählen Sie diese Datei.</translation>
    </message>
    <message>
      <source>{path} is protected by a password; open it with the password, save it without and choose that file.</source>
      <translation>{path} ist durch ein Kennwort geschützt; öffnen Sie die Datei damit, speichern Sie sie ohne und wählen Sie diese Datei.</translation>
    </message>
    <message>
      <source>{path} is not an Excel workbook, whatever its name says; choose the file that the program wrote.</source>
      <translation>{path} ist keine Excel-Arbeitsmappe, was auch der Name sagt; wählen Sie die Datei, die das Programm geschrieben hat.</translation>
    </message>
    <message>
      <source>{path} would unpack to {size} MB, which is more than a cue sheet ever has; nothing was read.</source>
      <translation>{path} würde ausgepackt {size} MB groß, mehr als eine Musikmeldung je hat; nichts wurde gelesen.</translation>
    </message>
    <message>
      <source>{path} is damaged at {place}; ask for the file again.</source>
      <translation>{path} ist beschädigt, Stelle: {place}; lassen Sie sich die Datei noch einmal geben.</translation>
    </message>
    <message>
      <source>{path} has more than {most} rows; choose the cue sheet itself.</source>
      <translation>{path} hat mehr als {most} Zeilen; wählen Sie die Musikmeldung selbst.</translation>
    </message>
    <message>
      <source>{path} is in an encoding that is not known; save it as UTF-8 and choose that file.</source>
      <translation>Die Zeichenkodierung von {path} ist unbekannt; speichern Sie die Datei als UTF-8 und wählen Sie sie dann.</translation>
    </message>
    <message>
      <source>No row of {path} looks like the headings of a cue sheet; say which column is what. Its fullest row is: {found}.</source>
      <translation>Keine Zeile von {path} sieht wie die Überschriften einer Musikmeldung aus; sagen Sie, was in welcher Spalte steht. Die vollste Zeile ist: {found}.</translation>
    </message>
    <message>
      <source>No column of {path} is known to hold the titles of the cues; say which column is what (--map, or on the page of columns). Its headings are: {found}.</source>
      <translation>Von keiner Spalte in {path} ist bekannt, dass sie die Titel der Cues enthält; geben Sie an, welche Spalte was enthält (--map oder auf der Seite der Spalten). Die Überschriften sind: {found}.</translation>
    </message>
    <message>
      <source>{path} has no row with these headings: {headings}; compare them with the file.</source>
      <translation>In {path} gibt es keine Zeile mit diesen Überschriften: {headings}; vergleichen Sie sie mit der Datei.</translation>
    </message>
    <message>
      <source>The file of columns is wrong at {place}: expected {expected}.</source>
      <translation>Die Datei der Spalten ist falsch bei {place}: erwartet wird {expected}.</translation>
    </message>
    <message>
      <source>{path} is no file of columns; it is JSON such as {{"title": "Song", "duration": "Length"}}.</source>
      <translation>{path} ist keine Datei der Spalten; das ist JSON wie {{"title": "Song", "duration": "Length"}}.</translation>
    </message>
    <message>
      <source>Columns can be named for workbooks, CSV and TSV only; {path} is none of them.</source>
      <translation>Spalten lassen sich nur für Arbeitsmappen, CSV und TSV benennen; {path} ist nichts davon.</translation>
    </message>
    <message>
      <source>{path} holds pictures of pages and no text; ask for the file that it was printed from.</source>
      <translation>{path} enthält Bilder von Seiten und keinen Text; bitten Sie um die Datei, aus der sie gedruckt wurden.</translation>
    </message>
    <message>
      <source>{path} cannot be opened as a PDF; ask for the file again.</source>
      <translation>{path} lässt sich nicht als PDF öffnen; lassen Sie sich die Datei noch einmal geben.</translation>
    </message>
    <message>
      <source>{path} has more than {most} pages; choose the cue sheet itself.</source>
      <translation>{path} hat mehr als {most} Seiten; wählen Sie die Musikmeldung selbst.</translation>
    </message>
    <message>
      <source>{path} is a PDF without a table of cues that could be told by its headings; ask for a workbook or CSV.</source>
      <translation>{path} ist ein PDF ohne eine Tabelle von Musiktiteln, die an ihren Überschriften zu erkennen wäre; bitten Sie um eine Arbeitsmappe oder CSV.</translation>
    </message>
    <message>
      <source>{path} could not be read within {seconds} seconds; ask for a workbook or CSV.</source>
      <translation>{path} ließ sich in {seconds} Sekunden nicht lesen; bitten Sie um eine Arbeitsmappe oder CSV.</translation>
    </message>
    <message>
      <source>{path} is JSON, but no cue sheet that Cuefolio knows; choose one that was exported as a cue sheet.</source>
      <translation>{path} ist JSON, aber keine Musikaufstellung, die Cuefolio kennt; wählen Sie eine, die als solche ausgegeben wurde.</translation>
    </message>
    <message>
      <source>{path} is no whole JSON: it breaks off or is wrong at {place}; ask for the file again.</source>
      <translation>{path} ist kein vollständiges JSON: Es bricht ab oder ist falsch bei {place}; lassen Sie sich die Datei noch einmal schicken.</translation>
    </message>
    <message>
      <source>{path} has version {version} of its form, this Cuefolio reads up to {known}; use a newer Cuefolio.</source>
      <translation>{path} hat Version {version} seiner Form, dieses Cuefolio liest bis {known}; nehmen Sie ein neueres Cuefolio.</translation>
    </message>
    <message>
      <source>{path} contains macros; they were not run, only its cells were read.</source>
      <translation>{path} enthält Makros; sie wurden nicht ausgeführt, nur die Zellen wurden gelesen.</translation>
    </message>
    <message>
      <source>{path} is not UTF-8; it was read as Western European, so look at the accents.</source>
      <translation>{path} ist nicht UTF-8; die Datei wurde als westeuropäisch gelesen, sehen Sie die Akzente an.</translation>
    </message>
    <message>
      <source>This PDF is no report whose columns are known; they were guessed by where they stand, so look at every line.</source>
      <translation>Dieses PDF ist kein Bericht mit bekannten Spalten; sie wurden nach ihrem Platz geraten, sehen Sie jede Zeile an.</translation>
    </message>
    <message>
      <source>The worksheet {sheet} has other columns and was passed over.</source>
      <translation>Das Arbeitsblatt {sheet} hat andere Spalten und wurde übergangen.</translation>
    </message>
    <message>
      <source>These columns are not known and were not read: {columns}; say what they hold (--map, or on the page of columns) if it matters.</source>
      <translation>Diese Spalten sind nicht bekannt und wurden nicht gelesen: {columns}; geben Sie an, was sie enthalten (--map oder auf der Seite der Spalten), wenn es wichtig ist.</translation>
    </message>
    <message>
      <source>Lines without a title: {count}; if their cells hold formulas, open the file in its program, save it and choose it again.</source>
      <translation>Zeilen ohne Titel: {count}; wenn ihre Zellen Formeln enthalten, öffnen Sie die Datei in ihrem Programm, speichern Sie sie und wählen Sie sie noch einmal.</translation>
    </message>
    <message>
      <source>{place}: {field} cannot be "{text}" and was left out.</source>
      <translation>{place}: {field} kann nicht „{text}“ sein und wurde weggelassen.</translation>
    </message>
    <message>
      <source>{place}: the role "{role}" is not known; the party was read without a role.</source>
      <translation>{place}: die Rolle „{role}“ ist unbekannt; der Beteiligte wurde ohne Rolle gelesen.</translation>
    </message>
    <message>
      <source>The durations stand as hours and minutes; they were read as minutes and seconds.</source>
      <translation>Die Dauern stehen als Stunden und Minuten da; sie wurden als Minuten und Sekunden gelesen.</translation>
    </message>
    <message>
      <source>{count} shares were typed as percent into cells of another format; they were read as percent.</source>
      <translation>{count} Anteile wurden als Prozent in anders formatierte Zellen getippt; sie wurden als Prozent gelesen.</translation>
    </message>
    <message>
      <source>{count} shares are above 100 % and were left out.</source>
      <translation>{count} Anteile liegen über 100 % und wurden weggelassen.</translation>
    </message>
    <message>
      <source>{count} shares are no numbers and were left out.</source>
      <translation>{count} Anteile sind keine Zahlen und wurden weggelassen.</translation>
    </message>
    <message>
      <source>Their sheet says {stated} of music in all; its lines add up to {sum}.</source>
      <translation>Die fremde Musikmeldung nennt {stated} Musik insgesamt; ihre Zeilen ergeben {sum}.</translation>
    </message>
    <message>
      <source>{path} has headings but no cues.</source>
      <translation>{path} hat Überschriften, aber keine Musiktitel.</translation>
    </message>
    <message>
      <source>The times of this sheet count from the start of the programme; the start of the production was added to them.</source>
      <translation>Die Zeiten dieser Musikmeldung zählen ab dem Beginn der Sendung; der Beginn der Produktion wurde dazugezählt.</translation>
    </message>
    <message>
      <source>their sheet says {theirs}, ours {ours}</source>
      <translation>dort steht {theirs}, bei uns {ours}</translation>
    </message>
    <message>
      <source>their sheet says {theirs}, ours nothing</source>
      <translation>dort steht {theirs}, bei uns nichts</translation>
    </message>
    <message>
      <source>their sheet says {theirs}, a code that this profile does not know</source>
      <translation>dort steht {theirs}, ein Code, den dieses Profil nicht kennt</translation>
    </message>
    <message>
      <source>their sheet says {theirs}, ours {ours}; their word names no single origin</source>
      <translation>dort steht {theirs}, bei uns {ours}; das Wort dort nennt keine einzelne Herkunft</translation>
    </message>
    <message>
      <source>their stretches are {theirs}, ours {ours}</source>
      <translation>dort stehen die Abschnitte {theirs}, bei uns {ours}</translation>
    </message>
    <message>
      <source>their sheet does not list {party}, who stays on ours: {ours}</source>
      <translation>ihre Meldung führt {party} nicht auf; bei uns bleibt: {ours}</translation>
    </message>
    <message>
      <source>{party} is only on theirs: {theirs}</source>
      <translation>{party} steht nur dort: {theirs}</translation>
    </message>
    <message>
      <source>their sheet spells {theirs}, ours {ours}</source>
      <translation>dort heißt es {theirs}, bei uns {ours}</translation>
    </message>
    <message>
      <source>their sheet has {party} as {theirs}, ours as {ours}</source>
      <translation>dort ist {party} {theirs}, bei uns {ours}</translation>
    </message>
    <message>
      <source>their sheet has {party} as {theirs}, ours without a role</source>
      <translation>dort ist {party} {theirs}, bei uns ohne Rolle</translation>
    </message>
    <message>
      <source>their sheet has {party} with {theirs}, ours with {ours}</source>
      <translation>dort ist {party} bei {theirs}, bei uns bei {ours}</translation>
    </message>
    <message>
      <source>their sheet has {party} with {theirs}, ours with no society</source>
      <translation>dort ist {party} bei {theirs}, bei uns ohne Gesellschaft</translation>
    </message>
    <message>
      <source>their sheet gives {party} {theirs}, ours {ours}</source>
      <translation>dort hat {party} {theirs}, bei uns {ours}</translation>
    </message>
    <message>
      <source>their sheet gives {party} {theirs}, ours no share</source>
      <translation>dort hat {party} {theirs}, bei uns keinen Anteil</translation>
    </message>
    <message>
      <source>their sheet has IPI {theirs} for {party}, ours {ours}</source>
      <translation>dort hat {party} die IPI {theirs}, bei uns {ours}</translation>
    </message>
    <message>
      <source>their sheet has IPI {theirs} for {party}, ours none</source>
      <translation>dort hat {party} die IPI {theirs}, bei uns keine</translation>
    </message>
    <message>
      <source>same ISRC</source>
      <translation>gleicher ISRC</translation>
    </message>
    <message>
      <source>same ISWC</source>
      <translation>gleicher ISWC</translation>
    </message>
    <message>
      <source>same work number</source>
      <translation>gleiche Werknummer</translation>
    </message>
    <message>
      <source>same number and title</source>
      <translation>gleiche Nummer, gleicher Titel</translation>
    </message>
    <message>
      <source>same title and time</source>
      <translation>gleicher Titel, gleiche Zeit</translation>
    </message>
    <message>
      <source>same title</source>
      <translation>gleicher Titel</translation>
    </message>
    <message>
      <source>similar title, same time</source>
      <translation>ähnlicher Titel, gleiche Zeit</translation>
    </message>
    <message>
      <source>same number and time</source>
      <translation>gleiche Nummer, gleiche Zeit</translation>
    </message>
    <message>
      <source>similar title</source>
      <translation>ähnlicher Titel</translation>
    </message>
    <message>
      <source>same time</source>
      <translation>gleiche Zeit</translation>
    </message>
    <message>
      <source>same number</source>
      <translation>gleiche Nummer</translation>
    </message>
    <message>
      <source>same place in the sheet</source>
      <translation>gleiche Stelle</translation>
    </message>
    <message>
      <source>There is no line {number} to accept; the lines are 1 to {last}.</source>
      <translation>Es gibt keine Zeile {number} zum Übernehmen; die Zeilen sind 1 bis {last}.</translation>
    </message>
    <message>
      <source>Nothing that can be taken over was chosen.</source>
      <translation>Es wurde nichts gewählt, das sich übernehmen lässt.</translation>
    </message>
    <message>
      <source>The catalogue was changed since the sheets were compared; compare them again.</source>
      <translation>Der Katalog wurde seit dem Vergleich geändert; vergleichen Sie noch einmal.</translation>
    </message>
    <message>
      <source>{place}: the time {label} does not exist at {rate} fps; give the production the frame rate of the sheet.</source>
      <translation>{place}: die Zeit {label} gibt es bei {rate} Bildern je Sekunde nicht; geben Sie der Produktion die Bildrate der Musikmeldung.</translation>
    </message>
    <message>
      <source>{path} does not say what the production is called; give its title.</source>
      <translation>{path} sagt nicht, wie die Produktion heißt; geben Sie ihren Titel an.</translation>
    </message>
    <message>
      <source>Take {count} lines over from {file}</source>
      <translation>{count} Zeilen aus {file} übernehmen</translation>
    </message>
    <message>
      <source>Add "{title}" from {file}</source>
      <translation>„{title}“ aus {file} hinzufügen</translation>
    </message>
    <message>
      <source>The production has no title.</source>
      <translation>Die Produktion hat keinen Titel.</translation>
    </message>
    <message>
      <source>The director is missing.</source>
      <translation>Die Regie fehlt.</translation>
    </message>
    <message>
      <source>The year of production is missing.</source>
      <translation>Das Produktionsjahr fehlt.</translation>
    </message>
    <message>
      <source>The country of production is missing.</source>
      <translation>Das Produktionsland fehlt.</translation>
    </message>
    <message>
      <source>The programme duration is missing, so the share of music is unknown.</source>
      <translation>Die Programmlänge fehlt, darum ist der Anteil der Musik unbekannt.</translation>
    </message>
    <message>
      <source>The production company is missing.</source>
      <translation>Die Produktionsfirma fehlt.</translation>
    </message>
    <message>
      <source>The field “{field}” of the production is missing.</source>
      <translation>Das Feld „{field}“ der Produktion fehlt.</translation>
    </message>
    <message>
      <source>The episode has neither number nor title; enter one of them.</source>
      <translation>Die Folge hat weder Nummer noch Titel; geben Sie eines davon ein.</translation>
    </message>
    <message>
      <source>The sheet has no cues.</source>
      <translation>Die Meldung hat keine Cues.</translation>
    </message>
    <message>
      <source>The sheet is a revision without a number.</source>
      <translation>Die Meldung ist eine Revision ohne Nummer.</translation>
    </message>
    <message>
      <source>The sheet has changed since it went out, but is not marked as a revision; mark it as revision {number}.</source>
      <translation>Die Meldung hat sich geändert, seit sie hinausging, ist aber nicht als Revision gekennzeichnet; kennzeichnen Sie sie als Revision {number}.</translation>
    </message>
    <message>
      <source>The sheet has changed since its last revision; make it revision {number}.</source>
      <translation>Die Meldung hat sich seit ihrer letzten Revision geändert; machen Sie sie zur Revision {number}.</translation>
    </message>
    <message>
      <source>The field “{field}” of the production holds line breaks or control characters; type it on one line.</source>
      <translation>Das Feld „{field}“ der Produktion enthält Zeilenumbrüche oder Steuerzeichen; schreiben Sie es in eine Zeile.</translation>
    </message>
    <message>
      <source>{field} is “{text}”, which is no date; type it as 2026-03-14.</source>
      <translation>{field} ist „{text}“, das ist kein Datum; schreiben Sie es wie 2026-03-14.</translation>
    </message>
    <message>
      <source>The year of production cannot be {year}; type four digits.</source>
      <translation>Das Produktionsjahr kann nicht {year} sein; geben Sie vier Ziffern ein.</translation>
    </message>
    <message>
      <source>“{text}” is no e-mail address of the production company.</source>
      <translation>„{text}“ ist keine E-Mail-Adresse der Produktionsfirma.</translation>
    </message>
    <message>
      <source>The programme has no length; type its duration.</source>
      <translation>Das Programm hat keine Länge; geben Sie seine Dauer ein.</translation>
    </message>
    <message>
      <source>The reported music ({total}) is longer than the programme ({programme}).</source>
      <translation>Die gemeldete Musik ({total}) ist länger als das Programm ({programme}).</translation>
    </message>
    <message>
      <source>Cue {cue} has no title.</source>
      <translation>Cue {cue} hat keinen Titel.</translation>
    </message>
    <message>
      <source>Cue {cue} has no origin.</source>
      <translation>Cue {cue} hat keine Herkunft.</translation>
    </message>
    <message>
      <source>Cue {cue} has no usage; enter its function, and whether a voice or a player is heard or seen.</source>
      <translation>Cue {cue} hat keine Nutzung; geben Sie seinen Einsatz ein, und ob eine Stimme oder Spielende zu hören oder zu sehen sind.</translation>
    </message>
    <message>
      <source>Cue {cue} has no time in and out.</source>
      <translation>Cue {cue} hat keinen Anfang und kein Ende.</translation>
    </message>
    <message>
      <source>Cue {cue} has no reported duration.</source>
      <translation>Cue {cue} hat keine gemeldete Dauer.</translation>
    </message>
    <message>
      <source>Cue {cue}: the field “{field}” is empty.</source>
      <translation>Cue {cue}: das Feld „{field}“ ist leer.</translation>
    </message>
    <message>
      <source>Cue {cue} is library music without a label.</source>
      <translation>Cue {cue} ist Archivmusik ohne Label.</translation>
    </message>
    <message>
      <source>Cue {cue} is library music without a catalogue number.</source>
      <translation>Cue {cue} ist Archivmusik ohne Katalognummer.</translation>
    </message>
    <message>
      <source>Cue {cue} is library music without a track number.</source>
      <translation>Cue {cue} ist Archivmusik ohne Tracknummer.</translation>
    </message>
    <message>
      <source>Cue {cue}: {profile} has no code for this use; ask the recipient how to report it.</source>
      <translation>Cue {cue}: {profile} hat für diese Nutzung kein Kürzel; fragen Sie den Empfänger, wie er sie gemeldet haben will.</translation>
    </message>
    <message>
      <source>Cue {cue}: {profile} has no word for this origin; ask the recipient how to report it.</source>
      <translation>Cue {cue}: {profile} hat für diese Herkunft kein Wort; fragen Sie den Empfänger, wie er sie gemeldet haben will.</translation>
    </message>
    <message>
      <source>Cue {cue}: the {field} holds line breaks or control characters; sheets for people show spaces instead.</source>
      <translation>Cue {cue}: {field} enthält Zeilenumbrüche oder Steuerzeichen; Meldungen für Menschen zeigen stattdessen Leerzeichen.</translation>
    </message>
    <message>
      <source>Cue {cue} plays the mix “{mix}”, which needs its own cue sheet: import the mix’s timeline and take its cues in place of it, or enter its works.</source>
      <translation>Cue {cue} spielt die Mischung „{mix}“, die eine eigene Musikmeldung braucht: die Timeline der Mischung importieren und deren Cues an ihre Stelle setzen, oder ihre Werke eintragen.</translation>
    </message>
    <message>
      <source>Cue {cue} has an out at or before its in.</source>
      <translation>Cue {cue} endet an oder vor seinem Anfang.</translation>
    </message>
    <message>
      <source>Cue {cue}: its own stretches run into each other; make them one.</source>
      <translation>Cue {cue}: seine eigenen Abschnitte überlappen sich; machen Sie einen daraus.</translation>
    </message>
    <message>
      <source>Cue {cue} starts before the cue above it.</source>
      <translation>Cue {cue} beginnt vor dem Cue darüber.</translation>
    </message>
    <message>
      <source>Cue {cue} starts at {timecode}, before the programme.</source>
      <translation>Cue {cue} beginnt bei {timecode}, vor dem Programm.</translation>
    </message>
    <message>
      <source>Cue {cue} ends at {timecode}, after the end of the programme ({programme_end}).</source>
      <translation>Cue {cue} endet bei {timecode}, nach dem Ende des Programms ({programme_end}).</translation>
    </message>
    <message>
      <source>Cue {cue} lasts {length}, longer than the programme ({programme}).</source>
      <translation>Cue {cue} dauert {length}, länger als das Programm ({programme}).</translation>
    </message>
    <message>
      <source>Cue {cue} lasts {length}, but its recording {recording} only {recorded}; check its out.</source>
      <translation>Cue {cue} dauert {length}, seine Aufnahme {recording} aber nur {recorded}; prüfen Sie sein Ende.</translation>
    </message>
    <message>
      <source>Cue {cue} overlaps cue {other} by {seconds}.</source>
      <translation>Cue {cue} überlappt Cue {other} um {seconds}.</translation>
    </message>
    <message>
      <source>Cue {cue} overlaps cue {other} by {seconds} with the same work; one cue with several stretches reports it once.</source>
      <translation>Cue {cue} überlappt Cue {other} um {seconds} mit demselben Werk; ein Cue mit mehreren Abschnitten meldet es nur einmal.</translation>
    </message>
    <message>
      <source>Cue {cue} is reported with 0 seconds: later cues cover all of it.</source>
      <translation>Cue {cue} wird mit 0 Sekunden gemeldet: spätere Cues verdecken ihn ganz.</translation>
    </message>
    <message>
      <source>Cue {cue} has no composer.</source>
      <translation>Cue {cue} hat keinen Komponisten.</translation>
    </message>
    <message>
      <source>Cue {cue} has no publisher; if nobody publishes it, enter the publisher "unpublished".</source>
      <translation>Cue {cue} hat keinen Verlag; wenn niemand ihn verlegt, geben Sie den Verlag „unpublished“ ein.</translation>
    </message>
    <message>
      <source>Cue {cue} names no original publisher (role E).</source>
      <translation>Cue {cue} nennt keinen Originalverlag (Rolle E).</translation>
    </message>
    <message>
      <source>Cue {cue} is stated to be unpublished and has a publisher all the same.</source>
      <translation>Cue {cue} gilt als unveröffentlicht (unpublished) und hat dennoch einen Verlag.</translation>
    </message>
    <message>
      <source>Cue {cue} has a {side} without a name.</source>
      <translation>Cue {cue} hat einen Beteiligten ({side}) ohne Namen.</translation>
    </message>
    <message>
      <source>Cue {cue} gives {share} % to a {side} without a name.</source>
      <translation>Cue {cue} gibt {share} % an einen Beteiligten ({side}) ohne Namen.</translation>
    </message>
    <message>
      <source>Cue {cue}: the name {party} holds line breaks or control characters; type it on one line.</source>
      <translation>Cue {cue}: der Name {party} enthält Zeilenumbrüche oder Steuerzeichen; schreiben Sie ihn in eine Zeile.</translation>
    </message>
    <message>
      <source>Cue {cue}: “{party}” looks like several names in one place; enter each by itself.</source>
      <translation>Cue {cue}: „{party}“ sieht nach mehreren Namen an einer Stelle aus; geben Sie jeden für sich ein.</translation>
    </message>
    <message>
      <source>Cue {cue}: {party} has no role.</source>
      <translation>Cue {cue}: {party} hat keine Rolle.</translation>
    </message>
    <message>
      <source>Cue {cue}: {party} has the role {role}, which is none of the CISAC roles.</source>
      <translation>Cue {cue}: {party} hat die Rolle {role}, die keine der CISAC-Rollen ist.</translation>
    </message>
    <message>
      <source>Cue {cue}: {profile} does not take the role {role} of {party}.</source>
      <translation>Cue {cue}: {profile} nimmt die Rolle {role} von {party} nicht an.</translation>
    </message>
    <message>
      <source>Cue {cue} lists {party} twice in the same role.</source>
      <translation>Cue {cue} führt {party} zweimal in derselben Rolle auf.</translation>
    </message>
    <message>
      <source>Cue {cue}: the field “{field}” of {party} is empty.</source>
      <translation>Cue {cue}: das Feld „{field}“ von {party} ist leer.</translation>
    </message>
    <message>
      <source>Cue {cue}: the IPI name number of {party} is missing.</source>
      <translation>Cue {cue}: die IPI-Namensnummer von {party} fehlt.</translation>
    </message>
    <message>
      <source>Cue {cue}: the society of {party} is missing (NS if not a member).</source>
      <translation>Cue {cue}: die Gesellschaft von {party} fehlt (NS, wenn kein Mitglied).</translation>
    </message>
    <message>
      <source>Cue {cue}: Cuefolio knows no society {society} (of {party}); compare its spelling.</source>
      <translation>Cue {cue}: Cuefolio kennt keine Gesellschaft {society} (von {party}); prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
      <source>Cue {cue}: {society} of {party} is probably the society {suggestion}.</source>
      <translation>Cue {cue}: {society} von {party} ist wahrscheinlich die Gesellschaft {suggestion}.</translation>
    </message>
    <message>
      <source>Cue {cue}: {society} of {party} collects mechanical rights; a cue sheet names the society for performing rights.</source>
      <translation>Cue {cue}: {society} von {party} nimmt mechanische Rechte wahr; eine Musikmeldung nennt die Gesellschaft für Aufführungsrechte.</translation>
    </message>
    <message>
      <source>Cue {cue}: {society} of {party} collects mechanical rights; the society for performing rights is {suggestion}.</source>
      <translation>Cue {cue}: {society} von {party} nimmt mechanische Rechte wahr; die Gesellschaft für Aufführungsrechte ist {suggestion}.</translation>
    </message>
    <message>
      <source>Cue {cue}: {party} is marked {society}, but has the IPI {ipi}; look up the society.</source>
      <translation>Cue {cue}: {party} ist mit {society} gekennzeichnet, hat aber die IPI {ipi}; schlagen Sie die Gesellschaft nach.</translation>
    </message>
    <message>
      <source>Cue {cue}: the publisher {party} is with {society}, its writers with {writers}; in the United States both are with the same society.</source>
      <translation>Cue {cue}: der Verlag {party} ist bei {society}, seine Urheber bei {writers}; in den USA sind beide bei derselben Gesellschaft.</translation>
    </message>
    <message>
      <source>Cue {cue} is public domain, but its composer {party} is with {society}; an arranger has the role AR.</source>
      <translation>Cue {cue} ist gemeinfrei, aber sein Komponist {party} ist bei {society}; ein Bearbeiter hat die Rolle AR.</translation>
    </message>
    <message>
      <source>Cue {cue}: the share of {party} is missing.</source>
      <translation>Cue {cue}: der Anteil von {party} fehlt.</translation>
    </message>
    <message>
      <source>Cue {cue}: {party} cannot have {share} %.</source>
      <translation>Cue {cue}: {party} kann nicht {share} % haben.</translation>
    </message>
    <message>
      <source>Cue {cue}: the writers' shares make {total} %, not 100 %.</source>
      <translation>Cue {cue}: die Anteile der Urheber ergeben {total} %, nicht 100 %.</translation>
    </message>
    <message>
      <source>Cue {cue}: the publishers' shares make {total} %, not 100 %.</source>
      <translation>Cue {cue}: die Anteile der Verlage ergeben {total} %, nicht 100 %.</translation>
    </message>
    <message>
      <source>Cue {cue}: the writers' shares make {total} % of the whole, not {part} %.</source>
      <translation>Cue {cue}: die Anteile der Urheber ergeben {total} % des Ganzen, nicht {part} %.</translation>
    </message>
    <message>
      <source>Cue {cue}: the publishers' shares make {total} % of the whole, not {part} %.</source>
      <translation>Cue {cue}: die Anteile der Verlage ergeben {total} % des Ganzen, nicht {part} %.</translation>
    </message>
    <message>
      <source>Cue {cue} is a medley of {count} works; enter the portion of each.</source>
      <translation>Cue {cue} ist ein Medley aus {count} Werken; geben Sie den Teil eines jeden ein.</translation>
    </message>
    <message>
      <source>Cue {cue}: the portions of its works make {total} %, not 100 %.</source>
      <translation>Cue {cue}: die Teile seiner Werke ergeben {total} %, nicht 100 %.</translation>
    </message>
    <message>
      <source>Cue {cue}: the title “{title}” has needless spaces.</source>
      <translation>Cue {cue}: der Titel „{title}“ hat überflüssige Leerzeichen.</translation>
    </message>
    <message>
      <source>Cue {cue}: in the title “{title}” the other half of {mark} is missing.</source>
      <translation>Cue {cue}: im Titel „{title}“ fehlt die andere Hälfte von {mark}.</translation>
    </message>
    <message>
      <source>Cue {cue}: “{title}” begins with the code of a library; the title is probably “{suggestion}”.</source>
      <translation>Cue {cue}: „{title}“ beginnt mit dem Kürzel eines Musikarchivs; der Titel ist wahrscheinlich „{suggestion}“.</translation>
    </message>
    <message>
      <source>Cue {cue}: “{title}” names a version of the recording; the work is probably called “{suggestion}”.</source>
      <translation>Cue {cue}: „{title}“ nennt eine Fassung der Aufnahme; das Werk heißt wahrscheinlich „{suggestion}“.</translation>
    </message>
    <message>
      <source>Cue {cue}: “{title}” looks like the name of a file; the title is probably “{suggestion}”.</source>
      <translation>Cue {cue}: „{title}“ sieht nach einem Dateinamen aus; der Titel ist wahrscheinlich „{suggestion}“.</translation>
    </message>
    <message>
      <source>Cue {cue}: “{title}” repeats the cue number; the title is probably “{suggestion}”.</source>
      <translation>Cue {cue}: „{title}“ wiederholt die Cue-Nummer; der Titel ist wahrscheinlich „{suggestion}“.</translation>
    </message>
    <message>
      <source>Cue {cue}: “{title}” is probably the same work as “{other_title}” of cue {other}, written differently.</source>
      <translation>Cue {cue}: „{title}“ ist wahrscheinlich dasselbe Werk wie „{other_title}“ von Cue {other}, anders geschrieben.</translation>
    </message>
    <message>
      <source>Cue {cue}: a player is on screen whom the characters do not hear.</source>
      <translation>Cue {cue}: jemand spielt im Bild, den die Figuren nicht hören.</translation>
    </message>
    <message>
      <source>Cue {cue} is called instrumental and marked as vocal.</source>
      <translation>Cue {cue} heißt instrumental und ist als Gesang gekennzeichnet.</translation>
    </message>
    <message>
      <source>Cue {cue} is a main title in the second half of the programme.</source>
      <translation>Cue {cue} ist eine Titelmusik in der zweiten Hälfte des Programms.</translation>
    </message>
    <message>
      <source>Cue {cue} is an end title in the first half of the programme.</source>
      <translation>Cue {cue} ist eine Abspannmusik in der ersten Hälfte des Programms.</translation>
    </message>
    <message>
      <source>Cue {cue} is a main title, and so is cue {other} long before it.</source>
      <translation>Cue {cue} ist eine Titelmusik, und Cue {other} lange davor ist es auch.</translation>
    </message>
    <message>
      <source>Cue {cue} is an end title, and so is cue {other} long before it.</source>
      <translation>Cue {cue} ist eine Abspannmusik, und Cue {other} lange davor ist es auch.</translation>
    </message>
    <message>
      <source>Cue {cue} has the same cue number as cue {other}.</source>
      <translation>Cue {cue} hat dieselbe Nummer wie Cue {other}.</translation>
    </message>
    <message>
      <source>Cue {cue} is the same music at the same time as cue {other}; delete one of them.</source>
      <translation>Cue {cue} ist dieselbe Musik zur selben Zeit wie Cue {other}; löschen Sie einen von beiden.</translation>
    </message>
    <message>
      <source>Next to cue {cue} the number {missing} is missing; was a cue left off?</source>
      <translation>Neben Cue {cue} fehlt die Nummer {missing}; wurde ein Cue vergessen?</translation>
    </message>
    <message>
      <source>This finding does not hold any more: the cue was changed since. Look at what stands there now.</source>
      <translation>Dieser Befund gilt nicht mehr: der Cue wurde seither geändert. Sehen Sie nach, was jetzt dort steht.</translation>
    </message>
    <message>
      <source>“{text}” holds several codes; {scheme} takes one.</source>
      <translation>„{text}“ enthält mehrere Codes; {scheme} nimmt einen.</translation>
    </message>
    <message>
      <source>“{text}” is no right {scheme}; probably {correction} is meant.</source>
      <translation>„{text}“ ist kein richtiger Wert für {scheme}; wahrscheinlich ist {correction} gemeint.</translation>
    </message>
    <message>
      <source>Cue {cue}: “{text}” does not have the length of {scheme} ({expected} characters); type it like {example}.</source>
      <translation>Cue {cue}: „{text}“ hat nicht die Länge von {scheme} ({expected} Zeichen); schreiben Sie es wie {example}.</translation>
    </message>
    <message>
      <source>Cue {cue}: “{text}” has a character where {scheme} cannot have it; type it like {example}.</source>
      <translation>Cue {cue}: „{text}“ hat ein Zeichen an einer Stelle, an der {scheme} es nicht haben kann; schreiben Sie es wie {example}.</translation>
    </message>
    <message>
      <source>Cue {cue}: “{text}” is mistyped: its check digit does not fit {scheme}; compare it with where it comes from.</source>
      <translation>Cue {cue}: „{text}“ enthält einen Tippfehler: die Prüfziffer passt nicht zu {scheme}; vergleichen Sie es mit der Quelle.</translation>
    </message>
    <message>
      <source>Cue {cue}: “{text}” is only zeros, which is no {scheme}; type the right one or leave it empty.</source>
      <translation>Cue {cue}: „{text}“ besteht nur aus Nullen, das ist kein Wert für {scheme}; geben Sie den richtigen ein oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
      <source>Cue {cue}: “{text}” was rounded by a spreadsheet, which lost digits of {scheme}; copy it again from a column that is formatted as text.</source>
      <translation>Cue {cue}: „{text}“ wurde von einer Tabellenkalkulation gerundet, dabei gingen Ziffern von {scheme} verloren; kopieren Sie es erneut aus einer als Text formatierten Spalte.</translation>
    </message>
    <message>
      <source>Cue {cue}: “{text}” is of the kind {other}, not {scheme}; move it to the field for {other}.</source>
      <translation>Cue {cue}: „{text}“ ist von der Art {other}, nicht {scheme}; setzen Sie es in das Feld für {other}.</translation>
    </message>
    <message>
      <source>Cue {cue}: “{text}” begins with {prefix}, which is not known as the beginning of {scheme}; compare it with where it comes from.</source>
      <translation>Cue {cue}: „{text}“ beginnt mit {prefix}, was als Anfang von {scheme} nicht bekannt ist; vergleichen Sie es mit der Quelle.</translation>
    </message>
    <message>
      <source>Cue {cue}: “{text}” holds several codes; {scheme} takes one.</source>
      <translation>Cue {cue}: „{text}“ enthält mehrere Codes; {scheme} nimmt einen.</translation>
    </message>
    <message>
      <source>Cue {cue}: “{text}” is no right {scheme}; probably {correction} is meant.</source>
      <translation>Cue {cue}: „{text}“ ist kein richtiger Wert für {scheme}; wahrscheinlich ist {correction} gemeint.</translation>
    </message>
    <message>
      <source>Clean titles ({count})</source>
      <translation>Titel bereinigen ({count})</translation>
    </message>
    <message>
      <source>Correct codes ({count})</source>
      <translation>Codes berichtigen ({count})</translation>
    </message>
    <message>
      <source>Correct societies ({count})</source>
      <translation>Gesellschaften berichtigen ({count})</translation>
    </message>
    <message>
      <source>Make shares equal ({count})</source>
      <translation>Anteile gleich verteilen ({count})</translation>
    </message>
    <message>
      <source>Share out what is left of 100 % ({count})</source>
      <translation>Aufteilen, was von 100 % übrig ist ({count})</translation>
    </message>
    <message>
      <source>Make portions of medleys equal ({count})</source>
      <translation>Teile von Medleys gleich groß machen ({count})</translation>
    </message>
    <message>
      <source>Mark as a revision</source>
      <translation>Als Revision kennzeichnen</translation>
    </message>
    <message>
      <source>The profile {file} cannot be read, line {line}: {reason}. Mend the line, or copy a shipped profile and begin anew.</source>
      <translation>Das Profil {file} ist nicht lesbar, Zeile {line}: {reason}. Berichtigen Sie die Zeile, oder kopieren Sie ein mitgeliefertes Profil und beginnen Sie neu.</translation>
    </message>
    <message>
      <source>The profile {file} is wrong in line {line} at {place}: expected {expected}.</source>
      <translation>Das Profil {file} ist in Zeile {line} bei {place} falsch: erwartet wird {expected}.</translation>
    </message>
    <message>
      <source>The profile {file} is not UTF-8 text; save it as UTF-8.</source>
      <translation>Das Profil {file} ist kein UTF-8-Text; speichern Sie es als UTF-8.</translation>
    </message>
    <message>
      <source>The profile {file} has {size} bytes, more than the {most} that a profile may have; copy a shipped profile and begin anew.</source>
      <translation>Das Profil {file} hat {size} Byte, mehr als die {most}, die ein Profil haben darf; kopieren Sie ein mitgeliefertes Profil und beginnen Sie neu.</translation>
    </message>
    <message>
      <source>There is no profile {profile!r}; the profiles are {known}.</source>
      <translation>Es gibt kein Profil {profile!r}; die Profile sind {known}.</translation>
    </message>
    <message>
      <source>The profile {profile} is based on itself ({chain}); take based_on out of one of these files.</source>
      <translation>Das Profil {profile} beruht auf sich selbst ({chain}); nehmen Sie based_on aus einer dieser Dateien.</translation>
    </message>
    <message>
      <source>The profile {profile} is based on more than {most} others in a row ({chain}); base it on a shipped one.</source>
      <translation>Das Profil {profile} beruht auf mehr als {most} anderen nacheinander ({chain}); lassen Sie es auf einem mitgelieferten beruhen.</translation>
    </message>
    <message>
      <source>{text!r} cannot be the id of a profile: use small letters and digits, parted by hyphens, as in "my-studio".</source>
      <translation>{text!r} kann nicht die Kennung eines Profils sein: verwenden Sie Kleinbuchstaben und Ziffern, durch Bindestriche getrennt, wie in „my-studio“.</translation>
    </message>
    <message>
      <source>The profile {profile} needs a name that can be read.</source>
      <translation>Das Profil {profile} braucht einen lesbaren Namen.</translation>
    </message>
    <message>
      <source>There is a profile {profile} of your own in {path} already; choose another id, or delete that one first.</source>
      <translation>In {path} gibt es schon ein eigenes Profil {profile}; wählen Sie eine andere Kennung, oder löschen Sie zuerst jenes.</translation>
    </message>
    <message>
      <source>{profile!r} is not a profile of your own, so it cannot be deleted; your own lie in {path}.</source>
      <translation>{profile!r} ist kein eigenes Profil und lässt sich nicht löschen; die eigenen liegen in {path}.</translation>
    </message>
    <message>
      <source>{name} allows no roll-up: report every cue, or choose one of the profiles {allowed}.</source>
      <translation>{name} erlaubt keine Zusammenfassung: melden Sie jeden Cue, oder wählen Sie eines der Profile {allowed}.</translation>
    </message>
    <message>
      <source>“{name}” is not a field, so it is looked for as text.</source>
      <translation>„{name}“ ist kein Feld und wird darum als Text gesucht.</translation>
    </message>
    <message>
      <source>No cue can have “{value}” as its {field}.</source>
      <translation>Kein Cue kann „{value}“ im Feld {field} haben.</translation>
    </message>
    <message>
      <source>“{value}” is a word like any other; to find cues without {field}, type no:{field}.</source>
      <translation>„{value}“ ist ein Wort wie jedes andere; um Cues ohne {field} zu finden, tippen Sie no:{field}.</translation>
    </message>
    <message>
      <source>“{sign}” compares numbers and times; {field} is text.</source>
      <translation>„{sign}“ vergleicht Zahlen und Zeiten; {field} ist Text.</translation>
    </message>
    <message>
      <source>“{value}” is not a number, so no cue fits; type one such as {example}.</source>
      <translation>„{value}“ ist keine Zahl, darum passt kein Cue; geben Sie eine wie {example} ein.</translation>
    </message>
    <message>
      <source>“{value}” is not a length, so no cue fits; type one such as {example} or 90.</source>
      <translation>„{value}“ ist keine Länge, darum passt kein Cue; geben Sie eine wie {example} oder 90 ein.</translation>
    </message>
    <message>
      <source>“{value}” is not a timecode, so no cue fits; type one such as {example}.</source>
      <translation>„{value}“ ist kein Timecode, darum passt kein Cue; geben Sie einen wie {example} ein.</translation>
    </message>
    <message>
      <source>“{value}” is not a date, so no cue fits; type one such as 2024, {example} or 2024-03-07.</source>
      <translation>„{value}“ ist kein Datum, darum passt kein Cue; geben Sie eines wie 2024, {example} oder 2024-03-07 ein.</translation>
    </message>
    <message>
      <source>A quotation mark is not closed; everything behind it is read as one phrase.</source>
      <translation>Ein Anführungszeichen ist nicht geschlossen; alles dahinter wird als eine Wendung gelesen.</translation>
    </message>
    <message>
      <source>A bracket is not closed.</source>
      <translation>Eine Klammer ist nicht geschlossen.</translation>
    </message>
    <message>
      <source>A closing bracket has no opening one.</source>
      <translation>Eine schließende Klammer hat keine öffnende.</translation>
    </message>
    <message>
      <source>Did you mean {suggestion}?</source>
      <translation>Meinten Sie {suggestion}?</translation>
    </message>
    <message>
      <source>“{text}” cannot be compared with {field}; type a value such as {example}, &gt;{example}, &lt;{example} or a range with .. between two values.</source>
      <translation>„{text}“ lässt sich nicht mit {field} vergleichen; geben Sie einen Wert wie {example}, &gt;{example}, &lt;{example} oder einen Bereich mit .. zwischen zwei Werten ein.</translation>
    </message>
    <message>
      <source>Add people, works, scenes and themes of "{title}"</source>
      <translation>Menschen, Werke, Szenen und Themen von „{title}“ hinzufügen</translation>
    </message>
    <message>
      <source>Describe the theme statements of "{title}"</source>
      <translation>Die Durchführungen der Themen von „{title}“ beschreiben</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>Originalmusik</translation>
    </message>
    <message>
      <source>Original song</source>
      <translation>Originallied</translation>
    </message>
    <message>
      <source>Licensed</source>
      <translation>Lizenziert</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Archivmusik</translation>
    </message>
    <message>
      <source>Public domain</source>
      <translation>Gemeinfrei</translation>
    </message>
    <message>
      <source>Sound design</source>
      <translation>Sounddesign</translation>
    </message>
    <message>
      <source>Film</source>
      <translation>Film</translation>
    </message>
    <message>
      <source>Short</source>
      <translation>Kurzfilm</translation>
    </message>
    <message>
      <source>Series episode</source>
      <translation>Serienfolge</translation>
    </message>
    <message>
      <source>Documentary</source>
      <translation>Dokumentarfilm</translation>
    </message>
    <message>
      <source>Commercial</source>
      <translation>Werbespot</translation>
    </message>
    <message>
      <source>Trailer</source>
      <translation>Trailer</translation>
    </message>
    <message>
      <source>Game</source>
      <translation>Spiel</translation>
    </message>
    <message>
      <source>Student film</source>
      <translation>Studienfilm</translation>
    </message>
    <message>
      <source>Background</source>
      <translation>Hintergrund</translation>
    </message>
    <message>
      <source>Featured</source>
      <translation>Im Vordergrund</translation>
    </message>
    <message>
      <source>Main title</source>
      <translation>Vorspann</translation>
    </message>
    <message>
      <source>End title</source>
      <translation>Abspann</translation>
    </message>
    <message>
      <source>Company logo</source>
      <translation>Firmenlogo</translation>
    </message>
    <message>
      <source>Bumper</source>
      <translation>Trenner</translation>
    </message>
    <message>
      <source>Teaser, recap</source>
      <translation>Teaser, Rückblick</translation>
    </message>
    <message>
      <source>Instrumental</source>
      <translation>Instrumental</translation>
    </message>
    <message>
      <source>Vocal</source>
      <translation>Gesang</translation>
    </message>
    <message>
      <source>Sets the atmosphere</source>
      <translation>Setzt die Atmosphäre</translation>
    </message>
    <message>
      <source>Tells a feeling</source>
      <translation>Erzählt ein Gefühl</translation>
    </message>
    <message>
      <source>Drives the action</source>
      <translation>Treibt die Handlung</translation>
    </message>
    <message>
      <source>Binds scenes</source>
      <translation>Verbindet Szenen</translation>
    </message>
    <message>
      <source>Names a person or idea</source>
      <translation>Nennt einen Menschen oder eine Idee</translation>
    </message>
    <message>
      <source>Comments</source>
      <translation>Kommentiert</translation>
    </message>
    <message>
      <source>Spotted</source>
      <translation>Festgelegt</translation>
    </message>
    <message>
      <source>In progress</source>
      <translation>In Arbeit</translation>
    </message>
    <message>
      <source>Recorded</source>
      <translation>Aufgenommen</translation>
    </message>
    <message>
      <source>Final</source>
      <translation>Fertig</translation>
    </message>
    <message>
      <source>Omitted</source>
      <translation>Herausgenommen</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Ja</translation>
    </message>
    <message>
      <source>No</source>
      <translation>Nein</translation>
    </message>
    <message>
      <source>Composer</source>
      <translation>Komponist</translation>
    </message>
    <message>
      <source>Author</source>
      <translation>Textdichter</translation>
    </message>
    <message>
      <source>Composer-author</source>
      <translation>Komponist und Textdichter</translation>
    </message>
    <message>
      <source>Arranger</source>
      <translation>Bearbeiter (Musik)</translation>
    </message>
    <message>
      <source>Adapter</source>
      <translation>Bearbeiter (Text)</translation>
    </message>
    <message>
      <source>Translator</source>
      <translation>Übersetzer</translation>
    </message>
    <message>
      <source>Sub-author</source>
      <translation>Subtextdichter</translation>
    </message>
    <message>
      <source>Sub-arranger</source>
      <translation>Subbearbeiter</translation>
    </message>
    <message>
      <source>Original publisher</source>
      <translation>Originalverlag</translation>
    </message>
    <message>
      <source>Sub-publisher</source>
      <translation>Subverlag</translation>
    </message>
    <message>
      <source>Administrator</source>
      <translation>Administrator</translation>
    </message>
    <message>
      <source>Substitute publisher</source>
      <translation>Ersatzverlag</translation>
    </message>
    <message>
      <source>Acquirer</source>
      <translation>Erwerber</translation>
    </message>
    <message>
      <source>Income participant</source>
      <translation>Einkommensbeteiligter</translation>
    </message>
    <message>
      <source>Original</source>
      <translation>Original</translation>
    </message>
    <message>
      <source>Revision</source>
      <translation>Revision</translation>
    </message>
    <message>
      <source>{field} of {name} was changed elsewhere meanwhile, so what you typed was not stored; look at it and type it again.</source>
      <translation>{field} von {name} wurde inzwischen anderswo geändert, darum wurde Ihre Eingabe nicht gespeichert; sehen Sie nach und geben Sie sie noch einmal ein.</translation>
    </message>
    <message>
      <source>A stretch of a cue needs its in; type the timecode of its first frame.</source>
      <translation>Ein Abschnitt eines Cues braucht seinen Anfang; geben Sie den Timecode seines ersten Bildes ein.</translation>
    </message>
    <message>
      <source>The cue sounds already from {start} to {end}; type times outside of that stretch, or change that stretch.</source>
      <translation>Der Cue klingt schon von {start} bis {end}; geben Sie Zeiten außerhalb dieses Abschnitts ein, oder ändern Sie jenen Abschnitt.</translation>
    </message>
    <message>
      <source>This entry of the history does not exist any more; look at the newest entries.</source>
      <translation>Diesen Eintrag des Verlaufs gibt es nicht mehr; sehen Sie sich die neuesten Einträge an.</translation>
    </message>
    <message>
      <source>The cue has this value now.</source>
      <translation>Der Cue hat diesen Wert jetzt.</translation>
    </message>
    <message>
      <source>This step is about the whole cue; use Undo to take it back.</source>
      <translation>Dieser Schritt betrifft den ganzen Cue; nehmen Sie ihn mit Rückgängig zurück.</translation>
    </message>
    <message>
      <source>The place in the film order comes back with Undo, or by moving the cue.</source>
      <translation>Der Platz in der Filmreihenfolge kommt mit Rückgängig wieder, oder indem Sie den Cue verschieben.</translation>
    </message>
    <message>
      <source>The frame rate of the production was changed since, so these frames would be other times.</source>
      <translation>Die Bildrate der Produktion wurde seither geändert, darum wären diese Bilder andere Zeiten.</translation>
    </message>
    <message>
      <source>That recording was deleted, so the cue cannot point at it.</source>
      <translation>Jene Aufnahme wurde gelöscht, darum kann der Cue nicht auf sie zeigen.</translation>
    </message>
    <message>
      <source>A work of that time was deleted, so the cue cannot point at it.</source>
      <translation>Ein Werk von damals wurde gelöscht, darum kann der Cue nicht auf es zeigen.</translation>
    </message>
    <message>
      <source>This was kept with another work or recording than the cue has now, and other cues use that one too; bring back the work or recording of that time first.</source>
      <translation>Diese Angabe gehörte zu einem anderen Werk oder einer anderen Aufnahme, als der Cue jetzt hat, und das jetzige Werk oder die jetzige Aufnahme verwenden auch andere Cues; holen Sie zuerst das damalige Werk oder die damalige Aufnahme zurück.</translation>
    </message>
    <message>
      <source>The cue shows the parties of its work, which other cues use too, and these were not of that work; take the work away from this cue first.</source>
      <translation>Der Cue zeigt die Beteiligten seines Werks, das auch andere Cues verwenden, und diese gehörten nicht zu jenem Werk; nehmen Sie zuerst das Werk von diesem Cue weg.</translation>
    </message>
    <message>
      <source>A cue without parties of its own shows those of its works; take the works away from this cue first.</source>
      <translation>Ein Cue ohne eigene Beteiligte zeigt die seiner Werke; nehmen Sie zuerst die Werke von diesem Cue weg.</translation>
    </message>
    <message>
      <source>"{new}" is another name than "{old}", so it is no other way to write it; nothing was changed.</source>
      <translation>„{new}“ ist ein anderer Name als „{old}“ und keine andere Schreibweise; nichts wurde geändert.</translation>
    </message>
    <message>
      <source>Nobody is called "{name}" any more, so nothing was renamed.</source>
      <translation>Niemand heißt mehr „{name}“, darum wurde nichts umbenannt.</translation>
    </message>
    <message>
      <source>Bring back {field} of {name}</source>
      <translation>{field} von {name} zurückholen</translation>
    </message>
    <message>
      <source>Add a stretch to {name}</source>
      <translation>Abschnitt zu {name} hinzufügen</translation>
    </message>
    <message>
      <source>Edit a stretch of {name}</source>
      <translation>Abschnitt von {name} bearbeiten</translation>
    </message>
    <message>
      <source>Remove a stretch of {name}</source>
      <translation>Abschnitt von {name} entfernen</translation>
    </message>
    <message>
      <source>Remove {count} stretches of {name}</source>
      <translation>{count} Abschnitte von {name} entfernen</translation>
    </message>
    <message>
      <source>Set the picture of "{name}"</source>
      <translation>Das Bild von „{name}“ setzen</translation>
    </message>
    <message>
      <source>Remove the picture of "{name}"</source>
      <translation>Das Bild von „{name}“ entfernen</translation>
    </message>
    <message>
      <source>Rename "{old}" to "{new}"</source>
      <translation>„{old}“ in „{new}“ umbenennen</translation>
    </message>
    <message>
      <source>“{text}” does not have the length of {scheme} ({expected} characters); type it like {example}.</source>
      <translation>„{text}“ hat nicht die Länge von {scheme} ({expected} Zeichen); schreiben Sie es wie {example}.</translation>
    </message>
    <message>
      <source>“{text}” has a character where {scheme} cannot have it; type it like {example}.</source>
      <translation>„{text}“ hat ein Zeichen an einer Stelle, an der {scheme} es nicht haben kann; schreiben Sie es wie {example}.</translation>
    </message>
    <message>
      <source>“{text}” is mistyped: its check digit does not fit {scheme}; compare it with where it comes from.</source>
      <translation>„{text}“ enthält einen Tippfehler: die Prüfziffer passt nicht zu {scheme}; vergleichen Sie es mit der Quelle.</translation>
    </message>
    <message>
      <source>“{text}” is only zeros, which is no {scheme}; type the right one or leave it empty.</source>
      <translation>„{text}“ besteht nur aus Nullen, das ist kein Wert für {scheme}; geben Sie den richtigen ein oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
      <source>“{text}” was rounded by a spreadsheet, which lost digits of {scheme}; copy it again from a column that is formatted as text.</source>
      <translation>„{text}“ wurde von einer Tabellenkalkulation gerundet, dabei gingen Ziffern von {scheme} verloren; kopieren Sie es erneut aus einer als Text formatierten Spalte.</translation>
    </message>
    <message>
      <source>“{text}” is of the kind {other}, not {scheme}; move it to the field for {other}.</source>
      <translation>„{text}“ ist von der Art {other}, nicht {scheme}; setzen Sie es in das Feld für {other}.</translation>
    </message>
    <message>
      <source>“{text}” begins with {prefix}, which is not known as the beginning of {scheme}; compare it with where it comes from.</source>
      <translation>„{text}“ beginnt mit {prefix}, was als Anfang von {scheme} nicht bekannt ist; vergleichen Sie es mit der Quelle.</translation>
    </message>
    <message>
      <source>Probably {correction} is meant.</source>
      <translation>Wahrscheinlich ist {correction} gemeint.</translation>
    </message>
    <message>
      <source>This layout says Revision but has no place for its number; name it in the message.</source>
      <translation>Dieses Layout sagt Revision, hat aber keinen Platz für deren Nummer; nennen Sie sie im Begleitschreiben.</translation>
    </message>
    <message>
      <source>This layout has no place for the reason why the sheet is incomplete; name it in the message.</source>
      <translation>Dieses Layout hat keinen Platz für den Grund, aus dem die Meldung unvollständig ist; nennen Sie ihn im Begleitschreiben.</translation>
    </message>
    <message>
      <source>Cue {cue} sounds in {count} stretches; this layout shows the first in and the last out, and the duration of all.</source>
      <translation>Cue {cue} erklingt in {count} Abschnitten; dieses Layout zeigt den ersten Anfang und das letzte Ende, dazu die Dauer aller.</translation>
    </message>
    <message>
      <source>Cue {cue} is a medley of {count} works; this layout shows its title and the shares in all of it. Log each work as a cue of its own where they must stand apart.</source>
      <translation>Cue {cue} ist ein Medley aus {count} Werken; dieses Layout zeigt seinen Titel und die Anteile am Ganzen. Erfassen Sie jedes Werk als eigenen Cue, wo sie getrennt stehen müssen.</translation>
    </message>
    <message>
      <source>Cue {cue} needs {rows} rows for its parties, and the workbook has {room}; remove parties that were entered twice.</source>
      <translation>Cue {cue} braucht {rows} Zeilen für seine Beteiligten, und die Arbeitsmappe hat {room}; entfernen Sie doppelt eingetragene Beteiligte.</translation>
    </message>
    <message>
      <source>The workbook {path} cannot be read ({reason}); choose your copy of the official one.</source>
      <translation>Die Arbeitsmappe {path} ist nicht lesbar ({reason}); wählen Sie Ihre Kopie der offiziellen.</translation>
    </message>
    <message>
      <source>{path} is not an Excel workbook (.xlsx); choose your copy of the official one.</source>
      <translation>{path} ist keine Excel-Arbeitsmappe (.xlsx); wählen Sie Ihre Kopie der offiziellen.</translation>
    </message>
    <message>
      <source>The workbook {path} is protected by a password for opening; open it in Excel, take the password off and save it.</source>
      <translation>Die Arbeitsmappe {path} ist durch ein Kennwort zum Öffnen geschützt; öffnen Sie sie in Excel, entfernen Sie das Kennwort und speichern Sie sie.</translation>
    </message>
    <message>
      <source>The workbook {path} contains macros, which are not handed on; open it in Excel, save it as .xlsx without macros and choose that file.</source>
      <translation>Die Arbeitsmappe {path} enthält Makros, die nicht weitergegeben werden; öffnen Sie sie in Excel, speichern Sie sie als .xlsx ohne Makros und wählen Sie diese Datei.</translation>
    </message>
    <message>
      <source>{path} is a template, an add-in or a binary workbook; open it in Excel, save it as .xlsx and choose that file.</source>
      <translation>{path} ist eine Vorlage, ein Add-in oder eine Binärarbeitsmappe; öffnen Sie sie in Excel, speichern Sie sie als .xlsx und wählen Sie diese Datei.</translation>
    </message>
    <message>
      <source>The workbook {path} is bigger than an official workbook ever is ({size} MB unpacked); choose a fresh copy of the official one.</source>
      <translation>Die Arbeitsmappe {path} ist größer, als eine offizielle je ist ({size} MB entpackt); wählen Sie eine frische Kopie der offiziellen.</translation>
    </message>
    <message>
      <source>The workbook {path} has one formula over several cells at {cell}, where the sheet is written; choose a fresh copy of the official one.</source>
      <translation>Die Arbeitsmappe {path} hat bei {cell}, wo die Meldung eingetragen wird, eine Formel über mehrere Zellen; wählen Sie eine frische Kopie der offiziellen.</translation>
    </message>
    <message>
      <source>The workbook {path} is damaged at {place}; choose a fresh copy of the official one.</source>
      <translation>Die Arbeitsmappe {path} ist bei {place} beschädigt; wählen Sie eine frische Kopie der offiziellen.</translation>
    </message>
    <message>
      <source>{path} is not the official RapidCue workbook: it has no sheet {sheet}, only {found}. Choose a copy of the official one.</source>
      <translation>{path} ist nicht die offizielle RapidCue-Arbeitsmappe: sie hat kein Blatt {sheet}, nur {found}. Wählen Sie eine Kopie der offiziellen.</translation>
    </message>
    <message>
      <source>{path} is not the official RapidCue workbook: row {row} of its sheet {sheet} lacks {heads}. Choose a copy of the official one.</source>
      <translation>{path} ist nicht die offizielle RapidCue-Arbeitsmappe: in Zeile {row} des Blatts {sheet} fehlt {heads}. Wählen Sie eine Kopie der offiziellen.</translation>
    </message>
    <message>
      <source>The sheet needs {rows} rows and the official workbook has {room}; export without it, and continuation sheets are made.</source>
      <translation>Die Meldung braucht {rows} Zeilen, und die offizielle Arbeitsmappe hat {room}; exportieren Sie ohne sie, dann entstehen Fortsetzungsblätter.</translation>
    </message>
    <message>
      <source>Cue {cue} sounds in {count} stretches; this layout shows where the first begins, and the duration of all.</source>
      <translation>Cue {cue} erklingt in {count} Abschnitten; dieses Layout zeigt, wo der erste beginnt, und die Dauer aller.</translation>
    </message>
    <message>
      <source>This layout has no place for societies and shares; send a sheet that has them to the societies as well.</source>
      <translation>Dieses Layout hat keinen Platz für Gesellschaften und Anteile; senden Sie den Gesellschaften zusätzlich eine Liste, die sie enthält.</translation>
    </message>
    <message>
      <source>This layout has a place for the IPI name numbers of composers only; those of publishers are left out.</source>
      <translation>Dieses Layout hat nur für die IPI-Namensnummern der Komponisten Platz; die der Verlage fehlen.</translation>
    </message>
    <message>
      <source>A sheet cannot be classified as "{text}"; choose one of: {choices}.</source>
      <translation>Eine Meldung kann nicht als „{text}“ eingestuft werden; wählen Sie eines von: {choices}.</translation>
    </message>
    <message>
      <source>"{text}" is no number of a revision; type a whole number from 1 to {most}.</source>
      <translation>„{text}“ ist keine Nummer einer Revision; geben Sie eine ganze Zahl von 1 bis {most} ein.</translation>
    </message>
    <message>
      <source>The original sheet has no number; leave out {number}, or deliver a revision.</source>
      <translation>Die Originalmeldung hat keine Nummer; lassen Sie {number} weg oder liefern Sie eine Revision.</translation>
    </message>
    <message>
      <source>Somebody delivered "{title}" for {profile} meanwhile, so this sheet was not written; look at what changed and deliver again.</source>
      <translation>Jemand hat inzwischen „{title}“ für {profile} geliefert, daher wurde diese Meldung nicht geschrieben; sehen Sie die Änderungen an und liefern Sie erneut.</translation>
    </message>
    <message>
      <source>No sheet of "{title}" went out yet, so there is nothing to compare with; name a second production or sheet.</source>
      <translation>Von „{title}“ ging noch keine Meldung hinaus, es gibt also nichts zu vergleichen; nennen Sie eine zweite Produktion oder Meldung.</translation>
    </message>
    <message>
      <source>{path} does not say what kind of file it shall be; end its name with one of: {known}.</source>
      <translation>{path} sagt nicht, welche Art von Datei es sein soll; beenden Sie den Namen mit einem von: {known}.</translation>
    </message>
    <message>
      <source>{field} was “{before}” and is “{after}” now.</source>
      <translation>{field} war „{before}“ und ist jetzt „{after}“.</translation>
    </message>
    <message>
      <source>{field} was blank and is “{after}” now.</source>
      <translation>{field} war leer und ist jetzt „{after}“.</translation>
    </message>
    <message>
      <source>{field} was “{before}” and is blank now.</source>
      <translation>{field} war „{before}“ und ist jetzt leer.</translation>
    </message>
    <message>
      <source>{cue} is new.</source>
      <translation>{cue} ist neu.</translation>
    </message>
    <message>
      <source>{cue} is gone.</source>
      <translation>{cue} ist weggefallen.</translation>
    </message>
    <message>
      <source>{cue} moved from place {before} to place {after}.</source>
      <translation>{cue} rückte von Platz {before} auf Platz {after}.</translation>
    </message>
    <message>
      <source>{cue}: {field} was “{before}” and is “{after}” now.</source>
      <translation>{cue}: {field} war „{before}“ und ist jetzt „{after}“.</translation>
    </message>
    <message>
      <source>{cue}: {field} was blank and is “{after}” now.</source>
      <translation>{cue}: {field} war leer und ist jetzt „{after}“.</translation>
    </message>
    <message>
      <source>{cue}: {field} was “{before}” and is blank now.</source>
      <translation>{cue}: {field} war „{before}“ und ist jetzt leer.</translation>
    </message>
    <message>
      <source>{cue}, {about}: {field} was “{before}” and is “{after}” now.</source>
      <translation>{cue}, {about}: {field} war „{before}“ und ist jetzt „{after}“.</translation>
    </message>
    <message>
      <source>{cue}, {about}: {field} was blank and is “{after}” now.</source>
      <translation>{cue}, {about}: {field} war leer und ist jetzt „{after}“.</translation>
    </message>
    <message>
      <source>{cue}, {about}: {field} was “{before}” and is blank now.</source>
      <translation>{cue}, {about}: {field} war „{before}“ und ist jetzt leer.</translation>
    </message>
    <message>
      <source>{cue}: “{after}” came to its {field}.</source>
      <translation>{cue}: Zu {field} kam „{after}“ hinzu.</translation>
    </message>
    <message>
      <source>{cue}: “{before}” went from its {field}.</source>
      <translation>{cue}: Aus {field} fiel „{before}“ weg.</translation>
    </message>
    <message>
      <source>{cue}: “{after}” came to the {field} of “{about}”.</source>
      <translation>{cue}: Zu {field} von „{about}“ kam „{after}“ hinzu.</translation>
    </message>
    <message>
      <source>{cue}: “{before}” went from the {field} of “{about}”.</source>
      <translation>{cue}: Aus {field} von „{about}“ fiel „{before}“ weg.</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Neu</translation>
    </message>
    <message>
      <source>Gone</source>
      <translation>Weggefallen</translation>
    </message>
    <message>
      <source>Moved</source>
      <translation>Verschoben</translation>
    </message>
    <message>
      <source>Both sheets say the same.</source>
      <translation>Beide Meldungen sagen dasselbe.</translation>
    </message>
    <message>
      <source>Changes of a cue sheet</source>
      <translation>Änderungen einer Musikmeldung</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Vorher</translation>
    </message>
    <message>
      <source>After</source>
      <translation>Nachher</translation>
    </message>
    <message>
      <source>{title}, as it is now</source>
      <translation>{title}, wie es jetzt ist</translation>
    </message>
    <message>
      <source>{title}, original of {at} for {profile}: {file}</source>
      <translation>{title}, Original vom {at} für {profile}: {file}</translation>
    </message>
    <message>
      <source>{title}, original of {at} for {profile} to {to}: {file}</source>
      <translation>{title}, Original vom {at} für {profile} an {to}: {file}</translation>
    </message>
    <message>
      <source>{title}, revision {number} of {at} for {profile}: {file}</source>
      <translation>{title}, Revision {number} vom {at} für {profile}: {file}</translation>
    </message>
    <message>
      <source>{title}, revision {number} of {at} for {profile} to {to}: {file}</source>
      <translation>{title}, Revision {number} vom {at} für {profile} an {to}: {file}</translation>
    </message>
    <message>
      <source>{title}, exported on {at} for {profile}: {file}</source>
      <translation>{title}, exportiert am {at} für {profile}: {file}</translation>
    </message>
    <message>
      <source>{title}, exported on {at} for {profile} to {to}: {file}</source>
      <translation>{title}, exportiert am {at} für {profile} an {to}: {file}</translation>
    </message>
    <message>
      <source>Cue</source>
      <translation>Cue</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Was</translation>
    </message>
    <message>
      <source>No production is chosen; choose at least one.</source>
      <translation>Es ist keine Produktion gewählt; wählen Sie mindestens eine.</translation>
    </message>
    <message>
      <source>No recipient is chosen; choose at least one profile or format.</source>
      <translation>Es ist kein Empfänger gewählt; wählen Sie mindestens ein Profil oder Format.</translation>
    </message>
    <message>
      <source>The profile {profile} names no format; choose one.</source>
      <translation>Das Profil {profile} nennt kein Format; wählen Sie eines.</translation>
    </message>
    <message>
      <source>A name of files cannot hold "{text}"; put into braces one of: {known}.</source>
      <translation>Ein Dateiname kann „{text}“ nicht enthalten; setzen Sie in geschweifte Klammern eines von: {known}.</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <source>Also known as</source>
      <translation>Auch bekannt als</translation>
    </message>
    <message>
      <source>Series</source>
      <translation>Serie</translation>
    </message>
    <message>
      <source>Season</source>
      <translation>Staffel</translation>
    </message>
    <message>
      <source>Episode number</source>
      <translation>Nummer der Folge</translation>
    </message>
    <message>
      <source>Episode title</source>
      <translation>Titel der Folge</translation>
    </message>
    <message>
      <source>Episode also known as</source>
      <translation>Folge auch bekannt als</translation>
    </message>
    <message>
      <source>Production number</source>
      <translation>Produktionsnummer</translation>
    </message>
    <message>
      <source>Cut</source>
      <translation>Ausschneiden</translation>
    </message>
    <message>
      <source>Version of the cut</source>
      <translation>Fassung des Schnitts</translation>
    </message>
    <message>
      <source>Sheet</source>
      <translation>Meldung</translation>
    </message>
    <message>
      <source>Revision number</source>
      <translation>Nummer der Revision</translation>
    </message>
    <message>
      <source>Date prepared</source>
      <translation>Erstellt am</translation>
    </message>
    <message>
      <source>First air or release date</source>
      <translation>Erste Sendung oder Kinostart</translation>
    </message>
    <message>
      <source>Network or channel</source>
      <translation>Sender oder Kanal</translation>
    </message>
    <message>
      <source>Production company</source>
      <translation>Produktionsfirma</translation>
    </message>
    <message>
      <source>Company address</source>
      <translation>Anschrift der Firma</translation>
    </message>
    <message>
      <source>Company contact</source>
      <translation>Ansprechpartner der Firma</translation>
    </message>
    <message>
      <source>Company e-mail</source>
      <translation>E-Mail der Firma</translation>
    </message>
    <message>
      <source>Sheet prepared by</source>
      <translation>Meldung erstellt von</translation>
    </message>
    <message>
      <source>Countries</source>
      <translation>Länder</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>Jahr</translation>
    </message>
    <message>
      <source>Director</source>
      <translation>Regie</translation>
    </message>
    <message>
      <source>Principal actors</source>
      <translation>Hauptdarsteller</translation>
    </message>
    <message>
      <source>Producer</source>
      <translation>Produzent</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>ISAN or V-ISAN</source>
      <translation>ISAN oder V-ISAN</translation>
    </message>
    <message>
      <source>EIDR</source>
      <translation>EIDR</translation>
    </message>
    <message>
      <source>IMDb id</source>
      <translation>IMDb-Kennung</translation>
    </message>
    <message>
      <source>Programme duration</source>
      <translation>Programmlänge</translation>
    </message>
    <message>
      <source>Start timecode</source>
      <translation>Start-Timecode</translation>
    </message>
    <message>
      <source>Incomplete because</source>
      <translation>Unvollständig, weil</translation>
    </message>
    <message>
      <source>Frame rate</source>
      <translation>Bildrate</translation>
    </message>
    <message>
      <source>Profile</source>
      <translation>Profil</translation>
    </message>
    <message>
      <source>Cue number</source>
      <translation>Cue-Nummer</translation>
    </message>
    <message>
      <source>Origin</source>
      <translation>Herkunft</translation>
    </message>
    <message>
      <source>Usage</source>
      <translation>Nutzung</translation>
    </message>
    <message>
      <source>Use</source>
      <translation>Einsatz</translation>
    </message>
    <message>
      <source>Voice</source>
      <translation>Stimme</translation>
    </message>
    <message>
      <source>Performer on screen</source>
      <translation>Ausführende im Bild</translation>
    </message>
    <message>
      <source>Heard by characters</source>
      <translation>Von Figuren gehört</translation>
    </message>
    <message>
      <source>In</source>
      <translation>Anfang</translation>
    </message>
    <message>
      <source>Out</source>
      <translation>Ende</translation>
    </message>
    <message>
      <source>Length</source>
      <translation>Länge</translation>
    </message>
    <message>
      <source>Times</source>
      <translation>Zeiten</translation>
    </message>
    <message>
      <source>Reported duration</source>
      <translation>Gemeldete Dauer</translation>
    </message>
    <message>
      <source>Works</source>
      <translation>Werke</translation>
    </message>
    <message>
      <source>Writers</source>
      <translation>Urheber</translation>
    </message>
    <message>
      <source>Publishers</source>
      <translation>Verlage</translation>
    </message>
    <message>
      <source>Own parties</source>
      <translation>Eigene Beteiligte</translation>
    </message>
    <message>
      <source>ISWC</source>
      <translation>ISWC</translation>
    </message>
    <message>
      <source>Work number</source>
      <translation>Werknummer</translation>
    </message>
    <message>
      <source>Performer</source>
      <translation>Ausführende</translation>
    </message>
    <message>
      <source>Recording</source>
      <translation>Aufnahme</translation>
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
      <translation>Katalognummer</translation>
    </message>
    <message>
      <source>Track</source>
      <translation>Track</translation>
    </message>
    <message>
      <source>Scenes</source>
      <translation>Szenen</translation>
    </message>
    <message>
      <source>Moods</source>
      <translation>Stimmungen</translation>
    </message>
    <message>
      <source>Themes</source>
      <translation>Themen</translation>
    </message>
    <message>
      <source>Instrumentation</source>
      <translation>Besetzung</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notizen</translation>
    </message>
    <message>
      <source>Number of uses</source>
      <translation>Anzahl der Verwendungen</translation>
    </message>
    <message>
      <source>Master licensor</source>
      <translation>Lizenzgeber der Aufnahme</translation>
    </message>
    <message>
      <source>Restrictions</source>
      <translation>Auflagen</translation>
    </message>
    <message>
      <source>EAN/UPC</source>
      <translation>EAN/UPC</translation>
    </message>
    <message>
      <source>Arrangement of</source>
      <translation>Bearbeitung von</translation>
    </message>
    <message>
      <source>Portion</source>
      <translation>Anteil am Medley</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Rolle</translation>
    </message>
    <message>
      <source>Society</source>
      <translation>Gesellschaft</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>Anteil</translation>
    </message>
    <message>
      <source>IPI</source>
      <translation>IPI</translation>
    </message>
    <message>
      <source>IPI base number</source>
      <translation>IPI-Basisnummer</translation>
    </message>
    <message>
      <source>ISNI</source>
      <translation>ISNI</translation>
    </message>
    <message>
      <source>Given names</source>
      <translation>Vornamen</translation>
    </message>
    <message>
      <source>Writer whose rights it holds</source>
      <translation>Urheber, dessen Rechte er hält</translation>
    </message>
    <message>
      <source>Composers</source>
      <translation>Komponisten</translation>
    </message>
    <message>
      <source>Authors</source>
      <translation>Textdichter</translation>
    </message>
    <message>
      <source>Arrangers</source>
      <translation>Bearbeiter</translation>
    </message>
    <message>
      <source>Licensor or label</source>
      <translation>Lizenzgeber oder Label</translation>
    </message>
    <message>
      <source>{cue} is reported with {total} ({seconds} s).</source>
      <translation>{cue} wird mit {total} ({seconds} s) gemeldet.</translation>
    </message>
    <message>
      <source>{cue} has no known length, so nothing is reported for it.</source>
      <translation>Die Länge von {cue} ist unbekannt, daher wird dafür nichts gemeldet.</translation>
    </message>
    <message>
      <source>It sounds for {frames} frames at {rate}: {seconds} s.</source>
      <translation>Sie erklingt {frames} Bilder lang bei {rate}: {seconds} s.</translation>
    </message>
    <message>
      <source>Only its length is known: {frames} frames at {rate}, {seconds} s. It overlaps nothing.</source>
      <translation>Nur die Länge ist bekannt: {frames} Bilder bei {rate}, {seconds} s. Sie überschneidet sich mit nichts.</translation>
    </message>
    <message>
      <source>From {start} to {end}: {frames} frames.</source>
      <translation>Von {start} bis {end}: {frames} Bilder.</translation>
    </message>
    <message>
      <source>Frames that several of these stretches share count once.</source>
      <translation>Bilder, die mehrere dieser Abschnitte teilen, zählen einmal.</translation>
    </message>
    <message>
      <source>{frames} frames ({seconds} s) count for {cue}, which enters later.</source>
      <translation>{frames} Bilder ({seconds} s) zählen für {cue}, das später einsetzt.</translation>
    </message>
    <message>
      <source>{frames} frames ({seconds} s) count for {cue}, which is the same music going on.</source>
      <translation>{frames} Bilder ({seconds} s) zählen für {cue}; dort geht dieselbe Musik weiter.</translation>
    </message>
    <message>
      <source>{frames} frames are left: {seconds} s.</source>
      <translation>Es bleiben {frames} Bilder: {seconds} s.</translation>
    </message>
    <message>
      <source>{profile} lets music overlap, so nothing is taken off.</source>
      <translation>{profile} lässt Überschneidungen zu, daher wird nichts abgezogen.</translation>
    </message>
    <message>
      <source>The line stands for {count} uses; its time is that of all of them.</source>
      <translation>Die Zeile steht für {count} Verwendungen; ihre Zeit ist die aller zusammen.</translation>
    </message>
    <message>
      <source>That is {seconds} s exactly.</source>
      <translation>Das sind genau {seconds} s.</translation>
    </message>
    <message>
      <source>{seconds} s become {whole} s: {profile} rounds to the nearest second, half up.</source>
      <translation>{seconds} s werden {whole} s: {profile} rundet auf die nächste Sekunde, ab der Hälfte auf.</translation>
    </message>
    <message>
      <source>{seconds} s become {whole} s: {profile} rounds up.</source>
      <translation>{seconds} s werden {whole} s: {profile} rundet auf.</translation>
    </message>
    <message>
      <source>{seconds} s become {whole} s: {profile} leaves off what is no whole second.</source>
      <translation>{seconds} s werden {whole} s: {profile} lässt weg, was keine ganze Sekunde ist.</translation>
    </message>
    <message>
      <source>{seconds} s become 1 s: what is heard is reported with at least one second for {profile}.</source>
      <translation>{seconds} s werden 1 s: was zu hören ist, wird für {profile} mit mindestens einer Sekunde gemeldet.</translation>
    </message>
    <message>
      <source>Nothing is left to report: other music takes all of its time.</source>
      <translation>Es bleibt nichts zu melden: andere Musik nimmt ihre ganze Zeit ein.</translation>
    </message>
    <message>
      <source>The line puts together {count} cues: commissioned score of the usage {usage} by the same authors.</source>
      <translation>Die Zeile fasst {count} Cues zusammen: Auftragsmusik der Verwendung {usage} von denselben Urhebern.</translation>
    </message>
    <message>
      <source>The line puts together {count} uses of the same music in the usage {usage}.</source>
      <translation>Die Zeile fasst {count} Verwendungen derselben Musik mit der Verwendung {usage} zusammen.</translation>
    </message>
    <message>
      <source>{cue}: {frames} frames count ({seconds} s).</source>
      <translation>{cue}: {frames} Bilder zählen ({seconds} s).</translation>
    </message>
    <message>
      <source>Together {frames} frames at {rate}: {seconds} s, rounded once.</source>
      <translation>Zusammen {frames} Bilder bei {rate}: {seconds} s, einmal gerundet.</translation>
    </message>
    <message>
      <source>The recipient adds up {total} of music.</source>
      <translation>Der Empfänger zählt {total} Musik zusammen.</translation>
    </message>
    <message>
      <source>The durations of {count} lines make up {total}.</source>
      <translation>Die Dauern von {count} Zeilen ergeben {total}.</translation>
    </message>
    <message>
      <source>{count} lines have no known length and add nothing.</source>
      <translation>{count} Zeilen haben keine bekannte Länge und tragen nichts bei.</translation>
    </message>
    <message>
      <source>Exactly, the cues sound for {seconds} s ({clock}).</source>
      <translation>Genau erklingen die Cues {seconds} s lang ({clock}).</translation>
    </message>
    <message>
      <source>{seconds} s of it count once only, where music overlaps.</source>
      <translation>{seconds} s davon zählen nur einmal, weil sich Musik überschneidet.</translation>
    </message>
    <message>
      <source>Rounding to whole seconds adds {seconds} s.</source>
      <translation>Das Runden auf ganze Sekunden fügt {seconds} s hinzu.</translation>
    </message>
    <message>
      <source>Rounding to whole seconds takes off {seconds} s.</source>
      <translation>Das Runden auf ganze Sekunden nimmt {seconds} s weg.</translation>
    </message>
    <message>
      <source>{name} stands on no sheet of "{title}": sound design and omitted cues are left out.</source>
      <translation>{name} steht auf keiner Meldung von „{title}“: Sounddesign und herausgenommene Cues bleiben weg.</translation>
    </message>
    <message>
      <source>No cue is chosen; choose at least one.</source>
      <translation>Es ist kein Cue gewählt; wählen Sie mindestens einen.</translation>
    </message>
    <message>
      <source>The cues are in this production already; choose another one, or duplicate them.</source>
      <translation>Die Cues sind schon in dieser Produktion; wählen Sie eine andere oder verdoppeln Sie sie.</translation>
    </message>
    <message>
      <source>The cue {name} does not belong to "{title}"; nothing was copied. Look at its cues again.</source>
      <translation>Der Cue {name} gehört nicht zu „{title}“; es wurde nichts kopiert. Sehen Sie deren Cues erneut an.</translation>
    </message>
    <message>
      <source>A template needs a name; type one.</source>
      <translation>Eine Vorlage braucht einen Namen; geben Sie einen ein.</translation>
    </message>
    <message>
      <source>The series has a template called "{name}" already; choose another name.</source>
      <translation>Die Serie hat schon eine Vorlage namens „{name}“; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <source>This template does not exist any more; somebody deleted it.</source>
      <translation>Diese Vorlage gibt es nicht mehr; jemand hat sie gelöscht.</translation>
    </message>
    <message>
      <source>The series "{title}" has no template called "{name}"; it has: {known}.</source>
      <translation>Die Serie „{title}“ hat keine Vorlage namens „{name}“; sie hat: {known}.</translation>
    </message>
    <message>
      <source>This template was made by a newer Cuefolio; use that one to apply it.</source>
      <translation>Diese Vorlage stammt aus einem neueren Cuefolio; wenden Sie sie damit an.</translation>
    </message>
    <message>
      <source>"{title}" belongs to no series; make it an episode of one first.</source>
      <translation>„{title}“ gehört zu keiner Serie; machen Sie es zuerst zur Folge einer Serie.</translation>
    </message>
    <message>
      <source>There is no wording "{wording}" of end credits; the wordings are: {known}.</source>
      <translation>Es gibt keine Fassung „{wording}“ des Abspanns; die Fassungen sind: {known}.</translation>
    </message>
    <message>
      <source>The wordings of {file} cannot be read: {reason}.</source>
      <translation>Die Fassungen in {file} sind nicht lesbar: {reason}.</translation>
    </message>
    <message>
      <source>{file} is wrong at {place}: expected {expected}.</source>
      <translation>{file} ist falsch bei {place}: erwartet wird {expected}.</translation>
    </message>
    <message>
      <source>{path} is no text in UTF-8 of less than 1 MiB; save it as UTF-8.</source>
      <translation>{path} ist kein Text in UTF-8 von weniger als 1 MiB; speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
      <source>{cue} “{title}” – not known: {field}</source>
      <translation>{cue} „{title}“ – nicht bekannt: {field}</translation>
    </message>
    <message>
      <source>The sheet has no songs to be credited.</source>
      <translation>Die Meldung hat keine Songs, die zu nennen wären.</translation>
    </message>
    <message>
      <source>Copy {count} cues from "{title}"</source>
      <translation>{count} Cues aus „{title}“ kopieren</translation>
    </message>
    <message>
      <source>Keep the template "{name}"</source>
      <translation>Vorlage „{name}“ anlegen</translation>
    </message>
    <message>
      <source>Rename a template to "{name}"</source>
      <translation>Vorlage in „{name}“ umbenennen</translation>
    </message>
    <message>
      <source>Delete the template "{name}"</source>
      <translation>Vorlage „{name}“ löschen</translation>
    </message>
    <message>
      <source>Add {count} cues of the template "{name}"</source>
      <translation>{count} Cues der Vorlage „{name}“ hinzufügen</translation>
    </message>
    <message>
      <source>Import {count} cues from {file}</source>
      <translation>{count} Cues aus {file} einlesen</translation>
    </message>
    <message>
      <source>{path} is no timeline that is known here: not an EDL, FCP7 XML, FCPXML, AAF, OTIO, Pro Tools session text, Premiere project or marker list. Export one of these from the editing system.</source>
      <translation>{path} ist keine Timeline, die hier bekannt ist: weder EDL, FCP7-XML, FCPXML, AAF, OTIO, Pro-Tools-Sessiontext, Premiere-Projekt noch Markerliste. Exportieren Sie eines davon aus dem Schnittprogramm.</translation>
    </message>
    <message>
      <source>{path} holds no sound and no markers. Export the sequence with its audio tracks.</source>
      <translation>{path} enthält keinen Ton und keine Marker. Exportieren Sie die Sequenz mit ihren Tonspuren.</translation>
    </message>
    <message>
      <source>{path} holds no sequence “{name}”. It holds: {names}.</source>
      <translation>{path} enthält keine Sequenz „{name}“. Enthalten sind: {names}.</translation>
    </message>
    <message>
      <source>No cue was chosen, so nothing is stored.</source>
      <translation>Es wurde kein Cue gewählt, also wird nichts gespeichert.</translation>
    </message>
    <message>
      <source>{count} cues lie in the hours of other episodes and are left out; this is episode {number}.</source>
      <translation>{count} Cues liegen in den Stunden anderer Folgen und werden weggelassen; dies ist Folge {number}.</translation>
    </message>
    <message>
      <source>Nothing in the production has a time yet: it takes rate and start from {path}, {rate} in place of {film}.</source>
      <translation>Noch nichts in der Produktion hat eine Zeit: Sie übernimmt Bildrate und Beginn von {path}, {rate} statt {film}.</translation>
    </message>
    <message>
      <source>Nothing in the production has a time yet: it takes its start from {path}, {start}.</source>
      <translation>Noch nichts in der Produktion hat eine Zeit: Sie übernimmt den Beginn von {path}, {start}.</translation>
    </message>
    <message>
      <source>The frame numbers of {path} do not exist at {film}, and nothing in the production has a time yet: it takes {rate}. If that is wrong, say the rate.</source>
      <translation>Die Bildnummern von {path} gibt es bei {film} nicht, und noch nichts in der Produktion hat eine Zeit: Sie übernimmt {rate}. Ist das falsch, nennen Sie die Bildrate.</translation>
    </message>
    <message>
      <source>{path} holds other sequences too, which are not read: {others}. This is “{name}”; choose another one (in a shell: --sequence).</source>
      <translation>{path} enthält noch andere Sequenzen, die nicht gelesen werden: {others}. Dies ist „{name}“; wählen Sie eine andere (in der Shell: --sequence).</translation>
    </message>
    <message>
      <source>Cues of {path} lie before the start of the production, {start} ({count}); the first begins at {first}.</source>
      <translation>Cues aus {path} liegen vor dem Beginn der Produktion, {start} ({count}); der erste beginnt bei {first}.</translation>
    </message>
    <message>
      <source>{path} counts from 00:00:00:00, so its cues lie before the start of the production ({count}). Say where it begins ({start}), and they move there.</source>
      <translation>{path} zählt ab 00:00:00:00, deshalb liegen seine Cues vor dem Beginn der Produktion ({count}). Sagen Sie, wo die Timeline beginnt ({start}), dann rücken sie dorthin.</translation>
    </message>
    <message>
      <source>Markers were read and are not stored ({count}); --markers stores them.</source>
      <translation>Marker wurden gelesen und werden nicht gespeichert ({count}); --markers speichert sie.</translation>
    </message>
    <message>
      <source>{path} says that it runs at {rate}, so {given} was not used.</source>
      <translation>{path} sagt, dass es mit {rate} läuft; {given} wurde nicht verwendet.</translation>
    </message>
    <message>
      <source>{path} says that it starts at {start}, so the start that was given was not used.</source>
      <translation>{path} sagt, dass es bei {start} beginnt; der angegebene Start wurde nicht verwendet.</translation>
    </message>
    <message>
      <source>{path} was given more than once; its cues would stand as often.</source>
      <translation>{path} wurde mehr als einmal angegeben; die Cues stünden ebenso oft da.</translation>
    </message>
    <message>
      <source>{path} was imported into this production on {at} already; its cues would stand twice.</source>
      <translation>{path} wurde am {at} schon in diese Produktion eingelesen; die Cues stünden zweimal da.</translation>
    </message>
    <message>
      <source>Forget {count} answers about timelines of "{title}"</source>
      <translation>{count} Antworten zu Timelines von „{title}“ vergessen</translation>
    </message>
    <message>
      <source>These answers are gone already, so nothing was changed.</source>
      <translation>Diese Antworten sind schon weg, deshalb wurde nichts geändert.</translation>
    </message>
    <message>
      <source>{path}: parts of the file could not be read ({count}), so nothing was stored. The first: {first} Export the timeline again, or say that what could be read is enough (in a shell: --partial).</source>
      <translation>{path}: Teile der Datei ließen sich nicht lesen ({count}), deshalb wurde nichts gespeichert. Der erste: {first} Exportieren Sie die Timeline noch einmal, oder sagen Sie, dass das Lesbare genügt (in der Shell: --partial).</translation>
    </message>
    <message>
      <source>Muted clips and tracks count, as at the last import ({path}).</source>
      <translation>Stumme Clips und Spuren zählen mit, wie beim letzten Import ({path}).</translation>
    </message>
    <message>
      <source>An hour of the timecode counts as at the last import ({path}): {hour}.</source>
      <translation>Eine Stunde des Timecodes zählt wie beim letzten Import ({path}): {hour}.</translation>
    </message>
    <message>
      <source>Only these tracks are music, as at the last import ({path}): {tracks}.</source>
      <translation>Nur diese Spuren sind Musik, wie beim letzten Import ({path}): {tracks}.</translation>
    </message>
    <message>
      <source>{path} runs at {rate}, the production at {film}: times were converted by real time.</source>
      <translation>{path} läuft mit {rate}, die Produktion mit {film}: die Zeiten wurden nach echter Zeit umgerechnet.</translation>
    </message>
    <message>
      <source>No track of "{name}" fits the pattern {pattern}. Check the spelling; * stands for any characters.</source>
      <translation>Keine Spur von „{name}“ passt zum Muster {pattern}. Prüfen Sie die Schreibweise; * steht für beliebige Zeichen.</translation>
    </message>
    <message>
      <source>Music that is muted or disabled in this session stays out (clips: {count}). Include muted clips if the session was delivered this way.</source>
      <translation>Musik, die in dieser Session stumm oder abgeschaltet ist, bleibt draußen (Clips: {count}). Beziehen Sie stumme Clips ein, wenn die Session so geliefert wurde.</translation>
    </message>
    <message>
      <source>Cues from a mix of several pieces: {count}. Each needs its own cue sheet.</source>
      <translation>Cues aus einer Mischung mehrerer Stücke: {count}. Jeder braucht die eigene Musikmeldung.</translation>
    </message>
    <message>
      <source>Hours count as episodes, but this production has no episode number, so the cues of all hours are here. Enter the number of the episode to leave out the others.</source>
      <translation>Stunden zählen als Folgen, aber diese Produktion hat keine Folgennummer; deshalb stehen hier die Cues aller Stunden. Geben Sie die Nummer der Folge ein, damit die anderen wegbleiben.</translation>
    </message>
    <message>
      <source>Hours count as episodes, but nothing lies in hour {hour} of episode {number}, so the cues of all hours are here. Check the episode number, or say that hours are no episodes.</source>
      <translation>Stunden zählen als Folgen, aber in Stunde {hour} der Folge {number} liegt nichts; deshalb stehen hier die Cues aller Stunden. Prüfen Sie die Folgennummer, oder sagen Sie, dass Stunden keine Folgen sind.</translation>
    </message>
    <message>
      <source>{cue} spans {span} and is heard for {audible}.</source>
      <translation>{cue} reicht über {span} und ist {audible} lang zu hören.</translation>
    </message>
    <message>
      <source>From {start} to {end}: {frames} frames at {rate}, {seconds} s.</source>
      <translation>Von {start} bis {end}: {frames} Bilder bei {rate}, {seconds} s.</translation>
    </message>
    <message>
      <source>"{clip}" on track {track}, {start} to {end} ({place}).</source>
      <translation>„{clip}“ auf Spur {track}, {start} bis {end} ({place}).</translation>
    </message>
    <message>
      <source>More clips: {count}.</source>
      <translation>Weitere Clips: {count}.</translation>
    </message>
    <message>
      <source>It fades in for {seconds} s.</source>
      <translation>Er wird {seconds} s lang eingeblendet.</translation>
    </message>
    <message>
      <source>It fades out for {seconds} s.</source>
      <translation>Er wird {seconds} s lang ausgeblendet.</translation>
    </message>
    <message>
      <source>Its level is {level} dB.</source>
      <translation>Sein Pegel ist {level} dB.</translation>
    </message>
    <message>
      <source>Its level moves; keyframes: {count}.</source>
      <translation>Sein Pegel ändert sich; Keyframes: {count}.</translation>
    </message>
    <message>
      <source>{seconds} s of it stay under {threshold} dB and do not count as heard.</source>
      <translation>{seconds} s davon bleiben unter {threshold} dB und zählen nicht als hörbar.</translation>
    </message>
    <message>
      <source>{seconds} s of it stay under {threshold} dB but count as heard: another clip of this cue is heard then.</source>
      <translation>{seconds} s davon bleiben unter {threshold} dB, zählen aber als hörbar: Dann ist ein anderer Clip dieses Cues zu hören.</translation>
    </message>
    <message>
      <source>{seconds} s of it stay under {threshold} dB while a clip above does too; they were counted there.</source>
      <translation>{seconds} s davon bleiben unter {threshold} dB, während es auch ein Clip weiter oben tut; dort wurden sie gezählt.</translation>
    </message>
    <message>
      <source>After {start} nothing plays for {seconds} s; up to {limit} s that is one cue.</source>
      <translation>Nach {start} spielt {seconds} s lang nichts; bis {limit} s ist das ein Cue.</translation>
    </message>
    <message>
      <source>After {start} nothing plays for {seconds} s, more than {limit} s; it was joined by hand.</source>
      <translation>Nach {start} spielt {seconds} s lang nichts, mehr als {limit} s; von Hand verbunden.</translation>
    </message>
    <message>
      <source>Over {threshold} dB it is heard for {seconds} s; stretches: {count}.</source>
      <translation>Über {threshold} dB ist er {seconds} s lang zu hören; Abschnitte: {count}.</translation>
    </message>
    <message>
      <source>Heard from {start} to {end}.</source>
      <translation>Zu hören von {start} bis {end}.</translation>
    </message>
    <message>
      <source>The file says frame {frames}; the nearest whole frame is {label}.</source>
      <translation>Die Datei nennt Bild {frames}; das nächste ganze Bild ist {label}.</translation>
    </message>
    <message>
      <source>Further channels of the same sound: {count}.</source>
      <translation>Weitere Kanäle desselben Tons: {count}.</translation>
    </message>
    <message>
      <source>Stems of one piece that play together: {count} ({words}).</source>
      <translation>Stems eines Stücks, die zusammen spielen: {count} ({words}).</translation>
    </message>
    <message>
      <source>Cuts in the same piece, without a gap: {count}.</source>
      <translation>Schnitte im selben Stück, ohne Lücke: {count}.</translation>
    </message>
    <message>
      <source>The same part plays again without a gap; repeats: {count}.</source>
      <translation>Derselbe Teil spielt ohne Lücke noch einmal; Wiederholungen: {count}.</translation>
    </message>
    <message>
      <source>Short gaps that were closed: {count}.</source>
      <translation>Kurze Lücken, die geschlossen wurden: {count}.</translation>
    </message>
    <message>
      <source>Fades that count as part of the cue: {count}.</source>
      <translation>Blenden, die zum Cue zählen: {count}.</translation>
    </message>
    <message>
      <source>It runs over {count} tracks: {words}.</source>
      <translation>Er läuft über {count} Spuren: {words}.</translation>
    </message>
    <message>
      <source>The track's name speaks of {says}: {words} ({weight}).</source>
      <translation>Der Name der Spur steht für {says}: {words} ({weight}).</translation>
    </message>
    <message>
      <source>The name of the sequence, "{words}", speaks of {says} ({weight}).</source>
      <translation>Der Name der Sequenz, „{words}“, steht für {says} ({weight}).</translation>
    </message>
    <message>
      <source>{words} others on this track are {says} ({weight}).</source>
      <translation>{words} andere auf dieser Spur sind {says} ({weight}).</translation>
    </message>
    <message>
      <source>Its role is {words}: {says} ({weight}).</source>
      <translation>Die Rolle ist {words}: {says} ({weight}).</translation>
    </message>
    <message>
      <source>Its role is {words}, which the program gives to nearly every clip ({weight}).</source>
      <translation>Die Rolle ist {words}, die das Programm fast jedem Clip gibt ({weight}).</translation>
    </message>
    <message>
      <source>The folder "{words}" speaks of {says} ({weight}).</source>
      <translation>Der Ordner „{words}“ steht für {says} ({weight}).</translation>
    </message>
    <message>
      <source>The file's tags say {words} ({weight}).</source>
      <translation>Die Tags der Datei sagen {words} ({weight}).</translation>
    </message>
    <message>
      <source>The name speaks of {says}: {words} ({weight}).</source>
      <translation>Der Name steht für {says}: {words} ({weight}).</translation>
    </message>
    <message>
      <source>The name carries the cue number {words} ({weight}).</source>
      <translation>Der Name enthält die Cue-Nummer {words} ({weight}).</translation>
    </message>
    <message>
      <source>The name says a version of music: {words} ({weight}).</source>
      <translation>Der Name nennt eine Musikfassung: {words} ({weight}).</translation>
    </message>
    <message>
      <source>The name "{words}" is a slate, scene or take ({weight}).</source>
      <translation>Der Name „{words}“ ist eine Klappe, Szene oder Einstellung ({weight}).</translation>
    </message>
    <message>
      <source>The name "{words}" is one that a camera or recorder gives ({weight}).</source>
      <translation>Den Namen „{words}“ gibt eine Kamera oder ein Rekorder ({weight}).</translation>
    </message>
    <message>
      <source>The name "{words}" is an alignment sound: leader, tone or sync pop ({weight}).</source>
      <translation>Der Name „{words}“ ist ein Hilfston: Startband, Messton oder Synchronpieps ({weight}).</translation>
    </message>
    <message>
      <source>It runs for {words} in one stretch ({weight}).</source>
      <translation>Es läuft {words} am Stück ({weight}).</translation>
    </message>
    <message>
      <source>It lasts only {words} ({weight}).</source>
      <translation>Es dauert nur {words} ({weight}).</translation>
    </message>
    <message>
      <source>It is the sound of a picture file, .{words} ({weight}).</source>
      <translation>Es ist der Ton einer Bilddatei, .{words} ({weight}).</translation>
    </message>
    <message>
      <source>It is a file as music is sold in, .{words} ({weight}).</source>
      <translation>Es ist eine Datei, wie Musik verkauft wird, .{words} ({weight}).</translation>
    </message>
    <message>
      <source>The name reads like a title: "{words}" ({weight}).</source>
      <translation>Der Name liest sich wie ein Titel: „{words}“ ({weight}).</translation>
    </message>
    <message>
      <source>The same piece is music elsewhere in this timeline ({weight}).</source>
      <translation>Dasselbe Stück ist anderswo in dieser Timeline Musik ({weight}).</translation>
    </message>
    <message>
      <source>It is known from “{words}” ({weight}).</source>
      <translation>Es ist aus „{words}“ bekannt ({weight}).</translation>
    </message>
    <message>
      <source>The catalogue has this recording, “{words}” ({weight}).</source>
      <translation>Der Katalog hat diese Aufnahme, „{words}“ ({weight}).</translation>
    </message>
    <message>
      <source>{words} is a music track, as you said.</source>
      <translation>{words} ist eine Musikspur, wie Sie gesagt haben.</translation>
    </message>
    <message>
      <source>You decided so for the track {words}.</source>
      <translation>So haben Sie es für die Spur {words} entschieden.</translation>
    </message>
    <message>
      <source>You decided so for names like {words}.</source>
      <translation>So haben Sie es für Namen wie {words} entschieden.</translation>
    </message>
    <message>
      <source>You decided so for this cue.</source>
      <translation>So haben Sie es für diesen Cue entschieden.</translation>
    </message>
    <message>
      <source>The clip is muted.</source>
      <translation>Der Clip ist stumm.</translation>
    </message>
    <message>
      <source>The track is muted.</source>
      <translation>Die Spur ist stumm.</translation>
    </message>
    <message>
      <source>The clip is disabled.</source>
      <translation>Der Clip ist abgeschaltet.</translation>
    </message>
    <message>
      <source>The track is inactive.</source>
      <translation>Die Spur ist inaktiv.</translation>
    </message>
    <message>
      <source>The role is switched off.</source>
      <translation>Die Rolle ist abgeschaltet.</translation>
    </message>
    <message>
      <source>Other tracks are soloed.</source>
      <translation>Andere Spuren sind auf Solo.</translation>
    </message>
    <message>
      <source>It is dialogue or production sound.</source>
      <translation>Es ist Dialog oder Originalton.</translation>
    </message>
    <message>
      <source>It is a sound effect.</source>
      <translation>Es ist ein Toneffekt.</translation>
    </message>
    <message>
      <source>It is an alignment sound: leader, tone or sync pop.</source>
      <translation>Es ist ein Hilfston: Startband, Messton oder Synchronpieps.</translation>
    </message>
    <message>
      <source>It is a mix of everything, or a guide track.</source>
      <translation>Es ist eine Mischung von allem oder eine Führungsspur.</translation>
    </message>
    <message>
      <source>It is a note in the session, not a sound.</source>
      <translation>Es ist eine Notiz in der Session, kein Ton.</translation>
    </message>
    <message>
      <source>It is on a picture track.</source>
      <translation>Es liegt auf einer Bildspur.</translation>
    </message>
    <message>
      <source>It is black or silence.</source>
      <translation>Es ist Schwarz oder Stille.</translation>
    </message>
    <message>
      <source>It has no length.</source>
      <translation>Es hat keine Länge.</translation>
    </message>
    <message>
      <source>The track is not one of the music tracks.</source>
      <translation>Die Spur gehört nicht zu den Musikspuren.</translation>
    </message>
    <message>
      <source>It never comes up to the level from which a sound counts as heard.</source>
      <translation>Es erreicht nie den Pegel, ab dem ein Ton als hörbar gilt.</translation>
    </message>
    <message>
      <source>You left it out.</source>
      <translation>Sie haben es weggelassen.</translation>
    </message>
    <message>
      <source>It is in the hour of another episode.</source>
      <translation>Es liegt in der Stunde einer anderen Folge.</translation>
    </message>
    <message>
      <source>Set gap and threshold of "{title}"</source>
      <translation>Lücke und Schwelle von „{title}“ setzen</translation>
    </message>
    <message>
      <source>Rebuild the cues of "{title}" from their timelines</source>
      <translation>Cues von „{title}“ aus ihren Timelines neu bilden</translation>
    </message>
    <message>
      <source>A gap of {gap} s cannot be used: give seconds from 0 to {most}.</source>
      <translation>Eine Lücke von {gap} s ist nicht möglich: geben Sie Sekunden von 0 bis {most} an.</translation>
    </message>
    <message>
      <source>A threshold of {threshold} dB cannot be used: give whole dB from {least} to 0.</source>
      <translation>Eine Schwelle von {threshold} dB ist nicht möglich: geben Sie ganze dB von {least} bis 0 an.</translation>
    </message>
    <message>
      <source>From {file}, read {when}: {cue} spans {span} and is heard for {audible}.</source>
      <translation>Aus {file}, gelesen am {when}: {cue} reicht über {span} und ist {audible} lang zu hören.</translation>
    </message>
    <message>
      <source>With a gap of {gap} s it would be {count} cues.</source>
      <translation>Bei einer Lücke von {gap} s wären es {count} Cues.</translation>
    </message>
    <message>
      <source>This cue plays the mix “{mix}”, which needs its own cue sheet.</source>
      <translation>Dieser Cue spielt die Mischung „{mix}“, die eine eigene Musikmeldung braucht.</translation>
    </message>
    <message>
      <source>No cue of "{title}" changes by this gap and threshold.</source>
      <translation>Mit dieser Lücke und dieser Schwelle ändert sich kein Cue von „{title}“.</translation>
    </message>
    <message>
      <source>The cues of "{title}" were changed meanwhile, so nothing was rebuilt: look at what would change and rebuild again.</source>
      <translation>Die Cues von „{title}“ wurden inzwischen geändert, deshalb wurde nichts neu gebildet: Sehen Sie nach, was sich ändern würde, und bilden Sie sie noch einmal neu.</translation>
    </message>
    <message>
      <source>its times were changed by hand</source>
      <translation>seine Zeiten wurden von Hand geändert</translation>
    </message>
    <message>
      <source>it comes through a mix</source>
      <translation>er kommt aus einer Mischung</translation>
    </message>
    <message>
      <source>several imports gave to it</source>
      <translation>mehrmaliges Einlesen hat zu ihm beigetragen</translation>
    </message>
    <message>
      <source>none of its clips would be heard</source>
      <translation>keiner seiner Clips wäre zu hören</translation>
    </message>
    <message>
      <source>what lies between it and {first} was left out, deleted or changed by hand</source>
      <translation>was zwischen ihm und {first} liegt, wurde ausgelassen, gelöscht oder von Hand geändert</translation>
    </message>
    <message>
      <source>it would join {first}, but says something else there: {field}</source>
      <translation>er käme zu {first}, sagt dort aber etwas anderes: {field}</translation>
    </message>
    <message>
      <source>The mix “{mix}” is in the catalogue as “{film}”, by its title.</source>
      <translation>Die Mischung „{mix}“ steht als „{film}“ im Katalog, nach dem Titel.</translation>
    </message>
    <message>
      <source>The mix “{mix}” is in the catalogue as “{film}”, by another title of it.</source>
      <translation>Die Mischung „{mix}“ steht als „{film}“ im Katalog, nach einem anderen Titel davon.</translation>
    </message>
    <message>
      <source>The mix “{mix}” is in the catalogue as “{film}”, by its episode.</source>
      <translation>Die Mischung „{mix}“ steht als „{film}“ im Katalog, nach der Folge.</translation>
    </message>
    <message>
      <source>The mix “{mix}” is in the catalogue as “{film}”, by its production number.</source>
      <translation>Die Mischung „{mix}“ steht als „{film}“ im Katalog, nach der Produktionsnummer.</translation>
    </message>
    <message>
      <source>The mix “{mix}” is in the catalogue as “{film}”, by its picture file {file}.</source>
      <translation>Die Mischung „{mix}“ steht als „{film}“ im Katalog, nach der Bilddatei {file}.</translation>
    </message>
    <message>
      <source>The mix “{mix}” is in the catalogue as “{film}”, by its timeline {file}.</source>
      <translation>Die Mischung „{mix}“ steht als „{film}“ im Katalog, nach der Timeline {file}.</translation>
    </message>
    <message>
      <source>The mix “{mix}” is in the catalogue as “{film}”: its timeline {file} has a mixdown of that name.</source>
      <translation>Die Mischung „{mix}“ steht als „{film}“ im Katalog: die Timeline {file} dort hat eine Mischung dieses Namens.</translation>
    </message>
    <message>
      <source>The mix “{mix}” is in the catalogue as “{film}”, by the folder that it lies in.</source>
      <translation>Die Mischung „{mix}“ steht als „{film}“ im Katalog, nach dem Ordner, in dem sie liegt.</translation>
    </message>
    <message>
      <source>The mix begins with the programme, at {label}.</source>
      <translation>Die Mischung beginnt mit dem Programm, bei {label}.</translation>
    </message>
    <message>
      <source>The mix begins with reel {reel}, at {label}.</source>
      <translation>Die Mischung beginnt mit Akt {reel}, bei {label}.</translation>
    </message>
    <message>
      <source>The mix begins with the picture file, at {label}.</source>
      <translation>Die Mischung beginnt mit der Bilddatei, bei {label}.</translation>
    </message>
    <message>
      <source>The mix begins with that timeline, at {label}.</source>
      <translation>Die Mischung beginnt mit dieser Timeline, bei {label}.</translation>
    </message>
    <message>
      <source>The mix is placed by its own timecode.</source>
      <translation>Die Mischung ist nach ihrem eigenen Timecode gesetzt.</translation>
    </message>
    <message>
      <source>The mix is placed where that timeline has it.</source>
      <translation>Die Mischung ist dort gesetzt, wo diese Timeline sie hat.</translation>
    </message>
    <message>
      <source>Cues of it that play here: {count}.</source>
      <translation>Cues daraus, die hier spielen: {count}.</translation>
    </message>
    <message>
      <source>Cues of it that stand in its place: {count}.</source>
      <translation>Cues daraus, die an ihrer Stelle stehen: {count}.</translation>
    </message>
    <message>
      <source>None of its cues plays in the part that is used here.</source>
      <translation>Keiner ihrer Cues spielt in dem Teil, der hier verwendet ist.</translation>
    </message>
    <message>
      <source>The file does not say which part of the mix plays, so its cues cannot be placed.</source>
      <translation>Die Datei sagt nicht, welcher Teil der Mischung spielt, also lassen sich die Cues nicht setzen.</translation>
    </message>
    <message>
      <source>Clips of the mix of which the file does not say what part plays: {count}. Nothing is placed there.</source>
      <translation>Clips der Mischung, von denen die Datei nicht sagt, welcher Teil spielt: {count}. Dort wird nichts gesetzt.</translation>
    </message>
    <message>
      <source>Where reel {reel} begins is not known there: give that production its reels.</source>
      <translation>Wo Akt {reel} beginnt, ist dort nicht bekannt: geben Sie jener Produktion ihre Akte.</translation>
    </message>
    <message>
      <source>Several productions fit the mix “{mix}” ({films}); none was taken. Give one of them the mix's name as another title.</source>
      <translation>Mehrere Produktionen passen zur Mischung „{mix}“ ({films}); keine wurde genommen. Geben Sie einer davon den Namen der Mischung als anderen Titel.</translation>
    </message>
    <message>
      <source>The cue sheet of “{words}” says so ({weight}).</source>
      <translation>Die Musikmeldung von „{words}“ sagt es so ({weight}).</translation>
    </message>
    <message>
      <source>It came through the mix “{mix}”: in “{film}” it is “{cue}”, {start} to {end}.</source>
      <translation>Er kam über die Mischung „{mix}“: in „{film}“ ist er „{cue}“, {start} bis {end}.</translation>
    </message>
    <message>
      <source>{path} has {size} MB, which is more than a timeline ever has; choose the editor's export itself.</source>
      <translation>{path} hat {size} MB, mehr, als eine Timeline je hat; wählen Sie den Export aus dem Schnittprogramm selbst.</translation>
    </message>
    <message>
      <source>{path} is empty; export the timeline again.</source>
      <translation>{path} ist leer; exportieren Sie die Timeline noch einmal.</translation>
    </message>
    <message>
      <source>{path} holds no text, although its name promises an export as text; export the timeline again.</source>
      <translation>{path} enthält keinen Text, obwohl der Name einen Export als Text verspricht; exportieren Sie die Timeline noch einmal.</translation>
    </message>
    <message>
      <source>{path} has more than {most} events; export one reel or fewer tracks at a time.</source>
      <translation>{path} hat mehr als {most} Ereignisse; exportieren Sie einen Akt oder weniger Spuren auf einmal.</translation>
    </message>
    <message>
      <source>{path} is an edit decision list without one event that can be read; an event line has a number, reel, track, C or D and four timecodes. Export the list again as CMX 3600.</source>
      <translation>{path} ist eine Schnittliste ohne ein lesbares Ereignis; eine Ereigniszeile hat Nummer, Reel, Spur, C oder D und vier Timecodes. Exportieren Sie die Liste noch einmal als CMX 3600.</translation>
    </message>
    <message>
      <source>{path} is named as an edit decision list but holds none: expected a line TITLE: and event lines of a number, reel, track, C or D and four timecodes. Export the sequence as a CMX 3600 list.</source>
      <translation>{path} heißt wie eine Schnittliste, enthält aber keine: erwartet werden eine Zeile TITLE: und Ereigniszeilen mit Nummer, Reel, Spur, C oder D und vier Timecodes. Exportieren Sie die Sequenz als CMX-3600-Liste.</translation>
    </message>
    <message>
      <source>{path}: no event of this edit decision list can be read (damaged lines: {count}, the first: {line}). Export the list again as CMX 3600.</source>
      <translation>{path}: Kein Ereignis dieser Schnittliste ist lesbar (beschädigte Zeilen: {count}, die erste: {line}). Exportieren Sie die Liste noch einmal als CMX 3600.</translation>
    </message>
    <message>
      <source>{path} is a Pro Tools session text without clips and without memory locations; in Pro Tools choose File &gt; Export &gt; Session Info as Text with Include Track EDLs and Include Markers.</source>
      <translation>{path} ist ein Pro-Tools-Sessiontext ohne Clips und ohne Memory Locations; wählen Sie in Pro Tools File &gt; Export &gt; Session Info as Text mit Include Track EDLs und Include Markers.</translation>
    </message>
    <message>
      <source>{path} was cut short: it breaks off after line {line} ({section}), before any clip on a track. Copy it again, or export the session again.</source>
      <translation>{path} ist abgeschnitten: Die Datei bricht nach Zeile {line} ab ({section}), vor dem ersten Clip einer Spur. Kopieren Sie sie noch einmal, oder exportieren Sie die Session noch einmal.</translation>
    </message>
    <message>
      <source>{path} is a Pro Tools session text of {count} tracks without a clip on any of them, and without memory locations; check that it is the right session, or export it again.</source>
      <translation>{path} ist ein Pro-Tools-Sessiontext mit {count} Spuren ohne einen einzigen Clip und ohne Memory Locations; prüfen Sie, ob es die richtige Session ist, oder exportieren Sie sie noch einmal.</translation>
    </message>
    <message>
      <source>{path} has its times in Bars|Beats, which cannot be turned into timecode without the tempo; export it again in Pro Tools with Time Format: Timecode.</source>
      <translation>{path} hat Zeiten in Bars|Beats, die sich ohne das Tempo nicht in Timecode umrechnen lassen; exportieren Sie in Pro Tools noch einmal mit Time Format: Timecode.</translation>
    </message>
    <message>
      <source>{path} has no frame rate that is known in its line TIMECODE FORMAT ({text}); choose the frame rate and read it again, or export the session again.</source>
      <translation>{path} hat in der Zeile TIMECODE FORMAT keine bekannte Bildrate ({text}); wählen Sie die Bildrate und lesen Sie die Datei noch einmal, oder exportieren Sie die Session neu.</translation>
    </message>
    <message>
      <source>{path} counts its times from the session's start, and its line SESSION START TIMECODE has none that can be read ({text}); say the start, or export again with Time Format: Timecode.</source>
      <translation>{path} zählt Zeiten ab dem Beginn der Session, und die Zeile SESSION START TIMECODE ist nicht lesbar ({text}); geben Sie den Beginn an oder exportieren Sie noch einmal mit Time Format: Timecode.</translation>
    </message>
    <message>
      <source>{path} has times in a form that is not known ({text}); export it again in Pro Tools with Time Format: Timecode.</source>
      <translation>{path} hat Zeiten in einer unbekannten Form ({text}); exportieren Sie in Pro Tools noch einmal mit Time Format: Timecode.</translation>
    </message>
    <message>
      <source>{path} has its times in samples, and its line SAMPLE RATE has no rate that can be read; export it again in Pro Tools with Time Format: Timecode.</source>
      <translation>{path} hat Zeiten in Samples, und die Zeile SAMPLE RATE nennt keine lesbare Abtastrate; exportieren Sie in Pro Tools noch einmal mit Time Format: Timecode.</translation>
    </message>
    <message>
      <source>{path} has no columns that look like a list of markers; it needs a row of headings such as Timecode and Name, or a timecode at the beginning of each line.</source>
      <translation>{path} hat keine Spalten, die nach einer Markerliste aussehen; nötig ist eine Zeile mit Überschriften wie Timecode und Name oder ein Timecode am Anfang jeder Zeile.</translation>
    </message>
    <message>
      <source>{path} looks like a list of markers, but no row of it has a time that can be read; write times such as 01:02:03:04.</source>
      <translation>{path} sieht nach einer Markerliste aus, aber keine Zeile hat eine lesbare Zeit; schreiben Sie Zeiten wie 01:02:03:04.</translation>
    </message>
    <message>
      <source>{count} more remarks of these kinds are not listed.</source>
      <translation>{count} weitere Hinweise dieser Art sind nicht aufgeführt.</translation>
    </message>
    <message>
      <source>The file is not in Unicode; it was read as {encoding}. If accented letters look wrong, export it again as UTF-8.</source>
      <translation>Die Datei ist nicht in Unicode; sie wurde als {encoding} gelesen. Sehen Umlaute und Akzente falsch aus, exportieren Sie sie noch einmal als UTF-8.</translation>
    </message>
    <message>
      <source>An edit decision list has no frame rate: {rate} is a guess from its largest frame number, {frame}. Check it.</source>
      <translation>Eine Schnittliste hat keine Bildrate: {rate} ist nach der größten Bildnummer {frame} geschätzt. Bitte prüfen.</translation>
    </message>
    <message>
      <source>An edit decision list has no frame rate: {rate} was taken, as the production runs.</source>
      <translation>Eine Schnittliste hat keine Bildrate: {rate} wurde genommen, wie die Produktion läuft.</translation>
    </message>
    <message>
      <source>An edit decision list has no frame rate, and no frame number in this one tells it: {rate} is a guess. Check it.</source>
      <translation>Eine Schnittliste hat keine Bildrate, und keine Bildnummer in dieser verrät sie: {rate} ist geschätzt. Bitte prüfen.</translation>
    </message>
    <message>
      <source>An edit decision list has no frame rate, but this one counts drop-frame: {rate} was taken. Check it.</source>
      <translation>Eine Schnittliste hat keine Bildrate, aber diese zählt Drop-Frame: {rate} wurde genommen. Bitte prüfen.</translation>
    </message>
    <message>
      <source>The frame rate {rate} that the file names is not known; another was taken. Check it.</source>
      <translation>Die Bildrate {rate}, die die Datei nennt, ist nicht bekannt; eine andere wurde genommen. Bitte prüfen.</translation>
    </message>
    <message>
      <source>The list says NON-DROP FRAME but writes semicolons; it was read as non-drop. Check the frame rate.</source>
      <translation>Die Liste sagt NON-DROP FRAME, schreibt aber Strichpunkte; sie wurde als Non-Drop gelesen. Bitte die Bildrate prüfen.</translation>
    </message>
    <message>
      <source>Line {line} cannot be read: {text}</source>
      <translation>Zeile {line} ist nicht lesbar: {text}</translation>
    </message>
    <message>
      <source>Line {line} has a timecode that does not exist at this frame rate, it was left out: {text}</source>
      <translation>Zeile {line} hat einen Timecode, den es bei dieser Bildrate nicht gibt, sie wurde ausgelassen: {text}</translation>
    </message>
    <message>
      <source>Line {line} has a timecode below 00:00:00:00, which no sequence has; it was left out: {text}</source>
      <translation>Zeile {line} hat einen Timecode unter 00:00:00:00, den keine Sequenz hat; sie wurde ausgelassen: {text}</translation>
    </message>
    <message>
      <source>Line {line} has a source timecode that does not exist at this frame rate, its source range is unknown: {text}</source>
      <translation>Zeile {line} hat einen Quell-Timecode, den es bei dieser Bildrate nicht gibt, ihr Quellbereich ist unbekannt: {text}</translation>
    </message>
    <message>
      <source>Event {event} in line {line} ends before it begins ({record_in} to {record_out}); it was left out.</source>
      <translation>Ereignis {event} in Zeile {line} endet, bevor es beginnt ({record_in} bis {record_out}); es wurde ausgelassen.</translation>
    </message>
    <message>
      <source>The timecodes pass midnight: from line {line} on, events were placed behind 24:00:00:00. Check the list.</source>
      <translation>Die Timecodes gehen über Mitternacht: ab Zeile {line} wurden Ereignisse hinter 24:00:00:00 gesetzt. Bitte die Liste prüfen.</translation>
    </message>
    <message>
      <source>The list has timecodes of 24 hours or more (lines: {count}, the first: {line}, {text}); no day has that hour. Check the list.</source>
      <translation>Die Liste hat Timecodes von 24 Stunden oder mehr (Zeilen: {count}, die erste: {line}, {text}); eine solche Stunde hat kein Tag. Bitte prüfen.</translation>
    </message>
    <message>
      <source>The list has timecodes that drop-frame counting leaves out (lines: {count}, the first: {line}, {text}); each was read as the next one that exists. Check whether the list is drop-frame.</source>
      <translation>Die Liste hat Timecodes, die es bei Drop-Frame nicht gibt (Zeilen: {count}, die erste: {line}, {text}); jeder wurde als der nächste vorhandene gelesen. Prüfen Sie, ob die Liste Drop-Frame zählt.</translation>
    </message>
    <message>
      <source>{count} events stand in the list twice; each was taken once.</source>
      <translation>{count} Ereignisse stehen zweimal in der Liste; jedes wurde einmal genommen.</translation>
    </message>
    <message>
      <source>The section “{text}” in line {line} is not known; it was passed over.</source>
      <translation>Der Abschnitt „{text}“ in Zeile {line} ist nicht bekannt; er wurde übergangen.</translation>
    </message>
    <message>
      <source>Line {line} has a time that cannot be read, it was left out: {text}</source>
      <translation>Zeile {line} hat eine Zeit, die nicht lesbar ist, sie wurde ausgelassen: {text}</translation>
    </message>
    <message>
      <source>The memory location in line {line} cannot be read, it was left out: {text}</source>
      <translation>Die Memory Location in Zeile {line} ist nicht lesbar, sie wurde weggelassen: {text}</translation>
    </message>
    <message>
      <source>The clip “{clip}” in line {line} ends before it begins ({start} to {end}); it was left out.</source>
      <translation>Der Clip „{clip}“ in Zeile {line} endet, bevor er beginnt ({start} bis {end}); er wurde ausgelassen.</translation>
    </message>
    <message>
      <source>The clip “{clip}” in line {line} ({start} to {end}) begins before the session does; it was left out. Check the session's start, and export it again.</source>
      <translation>Der Clip „{clip}“ in Zeile {line} ({start} bis {end}) beginnt vor der Session; er wurde ausgelassen. Prüfen Sie den Beginn der Session und exportieren Sie sie erneut.</translation>
    </message>
    <message>
      <source>The clip “{clip}” in line {line} is shorter than the smallest time that the session text shows; it was left out.</source>
      <translation>Der Clip „{clip}“ in Zeile {line} ist kürzer als die kleinste Zeit, die der Sessiontext zeigt; er wurde ausgelassen.</translation>
    </message>
    <message>
      <source>The fade in line {line} on the track “{track}” touches no clip; it was left out.</source>
      <translation>Die Blende in Zeile {line} auf der Spur „{track}“ berührt keinen Clip; sie wurde ausgelassen.</translation>
    </message>
    <message>
      <source>The clip “{clip}” stands twice in the list of clips with different files (line {line}); its file is unknown.</source>
      <translation>Der Clip „{clip}“ steht zweimal mit verschiedenen Dateien in der Clipliste (Zeile {line}); seine Datei ist unbekannt.</translation>
    </message>
    <message>
      <source>The track “{track}” is delayed by {delay}; its times were not moved.</source>
      <translation>Die Spur „{track}“ ist um {delay} verzögert; ihre Zeiten wurden nicht verschoben.</translation>
    </message>
    <message>
      <source>The session counts in {text}; it was read as drop-frame at 29.97 or its multiple. Check the frame rate.</source>
      <translation>Die Session zählt in {text}; sie wurde als Drop-Frame mit 29,97 oder einem Vielfachen gelesen. Bitte die Bildrate prüfen.</translation>
    </message>
    <message>
      <source>The line SESSION START TIMECODE cannot be read ({text}); the session's start was taken as 00:00:00:00.</source>
      <translation>Die Zeile SESSION START TIMECODE ist nicht lesbar ({text}); als Beginn der Session wurde 00:00:00:00 genommen.</translation>
    </message>
    <message>
      <source>The times are in feet and frames and nothing in the file says how fast the film runs: {rate} frames a second were taken. Export with Time Format: Timecode to be sure.</source>
      <translation>Die Zeiten stehen in Feet+Frames, und nichts in der Datei sagt, wie schnell der Film läuft: {rate} Bilder je Sekunde wurden genommen. Sicher ist ein Export mit Time Format: Timecode.</translation>
    </message>
    <message>
      <source>The times are in whole seconds, so every cue is only good to a second; export with Time Format: Timecode, or with subframes, for exact times.</source>
      <translation>Die Zeiten stehen in ganzen Sekunden, jeder Cue ist also nur auf eine Sekunde genau; für genaue Zeiten exportieren Sie mit Time Format: Timecode oder mit Subframes.</translation>
    </message>
    <message>
      <source>The header counts {counted} tracks, the file lists {found}: only some were exported, or the file was cut short.</source>
      <translation>Der Kopf zählt {counted} Spuren, die Datei enthält {found}: Es wurde nur ein Teil exportiert, oder die Datei ist abgeschnitten.</translation>
    </message>
    <message>
      <source>The file was cut short: it breaks off after line {line}, on the track “{track}”; what comes behind is missing. Copy it again, or export the session again.</source>
      <translation>Die Datei ist abgeschnitten: Sie bricht nach Zeile {line} auf der Spur „{track}“ ab; was dahinter kommt, fehlt. Kopieren Sie sie noch einmal, oder exportieren Sie die Session noch einmal.</translation>
    </message>
    <message>
      <source>The session text ends in line {line} without the line breaks that Pro Tools writes at its end. If tracks, clips or markers are missing, export it again.</source>
      <translation>Der Sessiontext endet in Zeile {line} ohne die Zeilenumbrüche, die Pro Tools ans Ende schreibt. Wenn Spuren, Clips oder Marker fehlen, exportieren Sie ihn noch einmal.</translation>
    </message>
    <message>
      <source>A list of markers has no frame rate, and no frame number in this one tells it: {rate} is a guess. Check it.</source>
      <translation>Eine Markerliste hat keine Bildrate, und keine Bildnummer in dieser verrät sie: {rate} ist geschätzt. Bitte prüfen.</translation>
    </message>
    <message>
      <source>A list of markers has no frame rate: {rate} is a guess from its largest frame number, {frame}. Check it.</source>
      <translation>Eine Markerliste hat keine Bildrate: {rate} ist nach ihrer größten Bildnummer, {frame}, geschätzt. Bitte prüfen.</translation>
    </message>
    <message>
      <source>A list of markers has no frame rate, but this one counts drop-frame: {rate} was taken. Check it.</source>
      <translation>Eine Markerliste hat keine Bildrate, aber diese zählt Drop-Frame: {rate} wurde genommen. Bitte prüfen.</translation>
    </message>
    <message>
      <source>A list of markers has no frame rate: {rate} was taken, as the production runs.</source>
      <translation>Eine Markerliste hat keine Bildrate: {rate} wurde genommen, wie die Produktion läuft.</translation>
    </message>
    <message>
      <source>The places are counted in frames from the beginning of the sequence; say its start timecode.</source>
      <translation>Die Stellen sind in Bildern ab dem Beginn der Sequenz gezählt; geben Sie deren Start-Timecode an.</translation>
    </message>
    <message>
      <source>Line {line} has no time that can be read ({text}); it was left out.</source>
      <translation>Zeile {line} hat keine lesbare Zeit ({text}); sie wurde ausgelassen.</translation>
    </message>
    <message>
      <source>{count} rows of the edit index are clips, not markers; they were left out.</source>
      <translation>{count} Zeilen des Edit Index sind Clips und keine Marker; sie wurden ausgelassen.</translation>
    </message>
    <message>
      <source>{path} is {size} MB; timelines are read up to {most} MB. Export only the sequence that is needed.</source>
      <translation>{path} hat {size} MB; Timelines werden bis {most} MB gelesen. Exportieren Sie nur die Sequenz, die gebraucht wird.</translation>
    </message>
    <message>
      <source>{path} is empty. Export the timeline again from the editing system.</source>
      <translation>{path} ist leer. Exportieren Sie die Timeline noch einmal aus dem Schnittprogramm.</translation>
    </message>
    <message>
      <source>{path} has more than {most} XML elements, more than any sequence has. Export only the sequence that is needed.</source>
      <translation>{path} hat mehr als {most} XML-Elemente, mehr als jede Sequenz. Exportieren Sie nur die Sequenz, die gebraucht wird.</translation>
    </message>
    <message>
      <source>{path} has more than {most} JSON objects, more than any sequence has. Export only the sequence that is needed.</source>
      <translation>{path} hat mehr als {most} JSON-Objekte, mehr als jede Sequenz. Exportieren Sie nur die Sequenz, die gebraucht wird.</translation>
    </message>
    <message>
      <source>{path}, line {line}: the file declares XML entities, which no editing system writes and which can do harm. Export the timeline again, or ask its sender what this is.</source>
      <translation>{path}, Zeile {line}: die Datei erklärt XML-Entitäten, die kein Schnittprogramm schreibt und die schaden können. Exportieren Sie die Timeline noch einmal, oder fragen Sie den Absender, was das ist.</translation>
    </message>
    <message>
      <source>{path}, line {line}: the file breaks off before its end. Export or copy it again.</source>
      <translation>{path}, Zeile {line}: die Datei bricht vor ihrem Ende ab. Exportieren oder kopieren Sie sie noch einmal.</translation>
    </message>
    <message>
      <source>{path}, line {line}, column {column}: expected well-formed XML, found damage ({reason}). Export the timeline again from the editing system.</source>
      <translation>{path}, Zeile {line}, Spalte {column}: erwartet wurde wohlgeformtes XML, gefunden eine Beschädigung ({reason}). Exportieren Sie die Timeline noch einmal aus dem Schnittprogramm.</translation>
    </message>
    <message>
      <source>{path}, line {line}, column {column}: expected OpenTimelineIO as JSON, found damage ({reason}). Export the timeline again from the editing system.</source>
      <translation>{path}, Zeile {line}, Spalte {column}: erwartet wurde OpenTimelineIO als JSON, gefunden eine Beschädigung ({reason}). Exportieren Sie die Timeline noch einmal aus dem Schnittprogramm.</translation>
    </message>
    <message>
      <source>{path}: {part} cannot be taken out of the archive. Export or copy the file again.</source>
      <translation>{path}: {part} lässt sich nicht aus dem Archiv nehmen. Exportieren oder kopieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
      <source>{path}: expected &lt;{expected}&gt; as the first element, found &lt;{found}&gt;. Choose a timeline that an editing system exported.</source>
      <translation>{path}: erwartet wurde &lt;{expected}&gt; als erstes Element, gefunden &lt;{found}&gt;. Wählen Sie eine Timeline, die ein Schnittprogramm exportiert hat.</translation>
    </message>
    <message>
      <source>{path} holds no {expected}. Export a sequence (in Final Cut Pro a project) instead of clips or bins.</source>
      <translation>{path} enthält nichts von der Art {expected}. Exportieren Sie eine Sequenz (in Final Cut Pro ein Projekt) statt Clips oder Bins.</translation>
    </message>
    <message>
      <source>{path}: nothing is heard in “{name}” and no marker is seen. Export a sequence with its audio tracks or its markers.</source>
      <translation>{path}: in „{name}“ ist nichts zu hören und kein Marker zu sehen. Exportieren Sie eine Sequenz mit ihren Tonspuren oder Markern.</translation>
    </message>
    <message>
      <source>{path}: nothing is heard in “{name}”, because clips in it could not be placed ({count}; the first: {place}). Export the sequence again from the editing system.</source>
      <translation>{path}: In „{name}“ ist nichts zu hören, weil Clips darin keinen Platz fanden ({count}; der erste: {place}). Exportieren Sie die Sequenz noch einmal aus dem Schnittsystem.</translation>
    </message>
    <message>
      <source>{path}: “{name}” does not say its frame rate. Choose the frame rate and read the file again.</source>
      <translation>{path}: „{name}“ nennt keine Bildrate. Wählen Sie die Bildrate und lesen Sie die Datei noch einmal.</translation>
    </message>
    <message>
      <source>{path} holds more than {most} clips. Export a shorter sequence, or each reel on its own.</source>
      <translation>{path} enthält mehr als {most} Clips. Exportieren Sie eine kürzere Sequenz oder jeden Akt für sich.</translation>
    </message>
    <message>
      <source>{path}: its nested sequences make more than {most} clips of a few. Take nests apart in the editing system and export again.</source>
      <translation>{path}: verschachtelte Sequenzen machen aus wenigen Clips mehr als {most}. Lösen Sie Verschachtelungen im Schnittprogramm auf und exportieren Sie noch einmal.</translation>
    </message>
    <message>
      <source>The text is not in the encoding that the file names; it was read as {encoding}. Check names with accents.</source>
      <translation>Der Text ist nicht in der Kodierung, die die Datei nennt; er wurde als {encoding} gelesen. Prüfen Sie Namen mit Akzenten.</translation>
    </message>
    <message>
      <source>{count} characters that XML forbids were left out.</source>
      <translation>{count} Zeichen, die XML verbietet, wurden weggelassen.</translation>
    </message>
    <message>
      <source>“{name}” begins before 00:00:00:00, at {start} (clips there: {count}, the first: {first}). Set its start timecode in the editing system and export it again, or check all times.</source>
      <translation>„{name}“ beginnt vor 00:00:00:00, bei {start} (Clips dort: {count}, der erste: {first}). Setzen Sie den Start-Timecode im Schnittsystem und exportieren Sie erneut, oder prüfen Sie alle Zeiten.</translation>
    </message>
    <message>
      <source>“{name}” has clips that begin before 00:00:00:00 ({count}, the first: {first}). Set its start timecode in the editing system and export it again, or check their times.</source>
      <translation>„{name}“ hat Clips, die vor 00:00:00:00 beginnen ({count}, der erste: {first}). Setzen Sie den Start-Timecode im Schnittsystem und exportieren Sie erneut, oder prüfen Sie ihre Zeiten.</translation>
    </message>
    <message>
      <source>{place}: its file “{id}” is not described anywhere in the timeline; only the clip's name is known.</source>
      <translation>{place}: die Datei „{id}“ ist nirgends in der Timeline beschrieben; nur der Name des Clips ist bekannt.</translation>
    </message>
    <message>
      <source>{place}: its media “{id}” is not described anywhere in the timeline; only the clip's name is known.</source>
      <translation>{place}: das Medium „{id}“ ist nirgends in der Timeline beschrieben; nur der Name des Clips ist bekannt.</translation>
    </message>
    <message>
      <source>{place}: the nested sequence “{id}” is not in the file; what it plays is not known. Export with nested sequences.</source>
      <translation>{place}: die verschachtelte Sequenz „{id}“ ist nicht in der Datei; was sie spielt, ist unbekannt. Exportieren Sie mit verschachtelten Sequenzen.</translation>
    </message>
    <message>
      <source>{place}: the nest “{name}” contains itself or lies too deep, and was left out there.</source>
      <translation>{place}: die Verschachtelung „{name}“ enthält sich selbst oder liegt zu tief und wurde dort weggelassen.</translation>
    </message>
    <message>
      <source>{place}: the clip does not say where it begins or how long it lasts, and was left out.</source>
      <translation>{place}: der Clip sagt nicht, wo er beginnt oder wie lang er ist, und wurde weggelassen.</translation>
    </message>
    <message>
      <source>{place}: “{length}” is no length that a clip can have; the clip was left out.</source>
      <translation>{place}: „{length}“ ist keine Länge, die ein Clip haben kann; der Clip wurde weggelassen.</translation>
    </message>
    <message>
      <source>{place}: the clip ends (frame {end}) at or before its start (frame {start}), and was left out.</source>
      <translation>{place}: der Clip endet (Bild {end}) bei oder vor seinem Beginn (Bild {start}) und wurde weggelassen.</translation>
    </message>
    <message>
      <source>{place}: not a number of frames that a film can have: {times}. The clip was placed by its other times; check it.</source>
      <translation>{place}: keine Bildnummer, die ein Film haben kann: {times}. Der Clip wurde nach seinen anderen Zeiten gesetzt; bitte prüfen.</translation>
    </message>
    <message>
      <source>The marker “{name}” ({place}) has no time that can be read, and was left out.</source>
      <translation>Der Marker „{name}“ ({place}) hat keine lesbare Zeit und wurde weggelassen.</translation>
    </message>
    <message>
      <source>“{name}”: {count} markers stand outside of what is seen of their clips, as in the editing system, and were left out.</source>
      <translation>„{name}“: {count} Marker stehen außerhalb dessen, was von ihren Clips zu sehen ist, und wurden wie im Schnittprogramm weggelassen.</translation>
    </message>
    <message>
      <source>{place}: its range has no length that can be read ({range}); it was left out, and what follows on its track may stand too early.</source>
      <translation>{place}: der Bereich hat keine lesbare Länge ({range}); das Objekt wurde weggelassen, und was auf der Spur folgt, steht vielleicht zu früh.</translation>
    </message>
    <message>
      <source>{place}: an object of the kind “{name}” is not known, and was left out.</source>
      <translation>{place}: ein Objekt der Art „{name}“ ist nicht bekannt und wurde weggelassen.</translation>
    </message>
    <message>
      <source>{path} has {size} GB, more than the {most} GB that are read; export the AAF without embedded media.</source>
      <translation>{path} hat {size} GB, mehr als die {most} GB, die gelesen werden; exportieren Sie das AAF ohne eingebettete Medien.</translation>
    </message>
    <message>
      <source>{path} is an AAF that is damaged or was cut short ({reason}); export it again.</source>
      <translation>{path} ist ein AAF, das beschädigt ist oder abgeschnitten wurde ({reason}); exportieren Sie es noch einmal.</translation>
    </message>
    <message>
      <source>{path} is an AAF with {count} clips and no sequence; open the sequence itself in the editing system and export that as AAF.</source>
      <translation>{path} ist ein AAF mit {count} Clips und ohne Sequenz; öffnen Sie die Sequenz selbst im Schnittprogramm und exportieren Sie diese als AAF.</translation>
    </message>
    <message>
      <source>{path} has no sequence called “{name}”; it has: {names}.</source>
      <translation>{path} hat keine Sequenz namens „{name}“; es gibt: {names}.</translation>
    </message>
    <message>
      <source>{path} holds no sound and no markers in its sequence “{name}”; export it again with its audio tracks.</source>
      <translation>{path} enthält in der Sequenz „{name}“ keinen Ton und keine Marker; exportieren Sie sie noch einmal mit ihren Tonspuren.</translation>
    </message>
    <message>
      <source>{path} has pictures only in its sequence “{name}” ({count} clips), no sound and no markers; export it again with its audio tracks.</source>
      <translation>{path} hat in der Sequenz „{name}“ nur Bilder ({count} Clips), keinen Ton und keine Marker; exportieren Sie sie noch einmal mit ihren Tonspuren.</translation>
    </message>
    <message>
      <source>{path} has more than {most} parts, with all of its nested sequences; export one reel, or flatten the nests first.</source>
      <translation>{path} hat mit allen verschachtelten Sequenzen mehr als {most} Teile; exportieren Sie einen Akt, oder lösen Sie zuerst die Verschachtelungen auf.</translation>
    </message>
    <message>
      <source>{path} has more than {most} clips; export one reel or fewer tracks at a time.</source>
      <translation>{path} hat mehr als {most} Clips; exportieren Sie einen Akt oder weniger Spuren auf einmal.</translation>
    </message>
    <message>
      <source>The AAF has neither timecode nor picture: {rate} frames a second are a guess. Check the frame rate.</source>
      <translation>Das AAF hat weder Timecode noch Bild: {rate} Bilder je Sekunde sind geschätzt. Bitte die Bildrate prüfen.</translation>
    </message>
    <message>
      <source>The sequence counts drop-frame at {rate} frames a second, which is not done here: lengths are exact, but labels fall behind the editor's by a few frames a minute.</source>
      <translation>Die Sequenz zählt Drop-Frame bei {rate} Bildern je Sekunde, was hier nicht geschieht: Längen stimmen genau, die Timecodes bleiben aber um einige Bilder je Minute hinter denen des Schnittprogramms zurück.</translation>
    </message>
    <message>
      <source>A part of {place} cannot be read; what it holds is missing here.</source>
      <translation>Ein Teil von {place} lässt sich nicht lesen; was er enthält, fehlt hier.</translation>
    </message>
    <message>
      <source>{place} holds a part of a kind that is not known ({name}); it was passed over.</source>
      <translation>{place} enthält einen Teil einer unbekannten Art ({name}); er wurde übergangen.</translation>
    </message>
    <message>
      <source>{place} is nested too deep; what lies deeper is missing here.</source>
      <translation>{place} ist zu tief verschachtelt; was tiefer liegt, fehlt hier.</translation>
    </message>
    <message>
      <source>The AAF does not say what the clip at {place} plays ({id}); it is listed without a name.</source>
      <translation>Das AAF sagt nicht, was der Clip bei {place} spielt ({id}); er steht ohne Namen da.</translation>
    </message>
    <message>
      <source>The sequence “{name}” at {place} is nested in itself, or too often; it was not opened again.</source>
      <translation>Die Sequenz „{name}“ bei {place} ist in sich selbst oder zu oft verschachtelt; sie wurde nicht noch einmal geöffnet.</translation>
    </message>
    <message>
      <source>{path} is a Premiere project that is damaged or was cut short ({reason}); save the project again, or export the sequence as Final Cut Pro XML.</source>
      <translation>{path} ist ein Premiere-Projekt, das beschädigt ist oder abgeschnitten wurde ({reason}); speichern Sie das Projekt noch einmal, oder exportieren Sie die Sequenz als Final Cut Pro XML.</translation>
    </message>
    <message>
      <source>{path} unpacks to more than {most} MB, which no Premiere project does; export the sequence as Final Cut Pro XML instead.</source>
      <translation>{path} wird entpackt größer als {most} MB, was kein Premiere-Projekt ist; exportieren Sie die Sequenz stattdessen als Final Cut Pro XML.</translation>
    </message>
    <message>
      <source>{path} is a Premiere project without a sequence that can be read; export the sequence as Final Cut Pro XML instead.</source>
      <translation>{path} ist ein Premiere-Projekt ohne lesbare Sequenz; exportieren Sie die Sequenz stattdessen als Final Cut Pro XML.</translation>
    </message>
    <message>
      <source>{path} holds no sound and no markers in any of its sequences; choose the project with the edited sequence.</source>
      <translation>{path} enthält in keiner Sequenz Ton oder Marker; wählen Sie das Projekt mit der geschnittenen Sequenz.</translation>
    </message>
    <message>
      <source>The sequence “{name}” in {path} has no frame rate that can be read; choose the frame rate and read it again.</source>
      <translation>Die Sequenz „{name}“ in {path} hat keine lesbare Bildrate; wählen Sie die Bildrate und lesen Sie noch einmal.</translation>
    </message>
    <message>
      <source>{path} has more than {most} clips, with all of its nested sequences; export one sequence as Final Cut Pro XML.</source>
      <translation>{path} hat mit allen verschachtelten Sequenzen mehr als {most} Clips; exportieren Sie eine Sequenz als Final Cut Pro XML.</translation>
    </message>
    <message>
      <source>Premiere's project format is not documented: check the result, or export the sequence as Final Cut Pro XML.</source>
      <translation>Das Projektformat von Premiere ist nicht dokumentiert: prüfen Sie das Ergebnis, oder exportieren Sie die Sequenz als Final Cut Pro XML.</translation>
    </message>
    <message>
      <source>The clip {place} has no times that can be read; it was left out.</source>
      <translation>Der Clip {place} hat keine lesbaren Zeiten; er wurde weggelassen.</translation>
    </message>
    <message>
      <source>The project does not say what the clip {place} plays; it is listed by its name alone.</source>
      <translation>Das Projekt sagt nicht, was der Clip {place} spielt; er steht nur mit seinem Namen da.</translation>
    </message>
    <message>
      <source>A marker of the sequence “{name}” cannot be read; it was left out.</source>
      <translation>Ein Marker der Sequenz „{name}“ ist nicht lesbar; er wurde weggelassen.</translation>
    </message>
    <message>
      <source>The folder {path} holds no WAV file; choose the folder with the stamped WAV files themselves.</source>
      <translation>Der Ordner {path} enthält keine WAV-Datei; wählen Sie den Ordner mit den gestempelten WAV-Dateien selbst.</translation>
    </message>
    <message>
      <source>None of the {count} WAV files in {path} has a time stamp (a bext chunk with a time reference); export them as Broadcast WAVE with time stamps, or choose the timeline instead.</source>
      <translation>Keine der {count} WAV-Dateien in {path} hat einen Zeitstempel (einen bext-Chunk mit Zeitreferenz); exportieren Sie sie als Broadcast WAVE mit Zeitstempeln, oder wählen Sie stattdessen die Timeline.</translation>
    </message>
    <message>
      <source>The folder {path} holds more than {most} WAV files; choose a folder with those of one reel.</source>
      <translation>Der Ordner {path} enthält mehr als {most} WAV-Dateien; wählen Sie einen Ordner mit denen eines Akts.</translation>
    </message>
    <message>
      <source>{file} cannot be read as a WAV file ({reason}); it was left out.</source>
      <translation>{file} ist nicht als WAV-Datei lesbar ({reason}); sie wurde weggelassen.</translation>
    </message>
    <message>
      <source>{file} has no time stamp; it was left out.</source>
      <translation>{file} hat keinen Zeitstempel; sie wurde weggelassen.</translation>
    </message>
    <message>
      <source>{file} has a time stamp and no sound that can be measured; it was left out.</source>
      <translation>{file} hat einen Zeitstempel, aber keinen Ton, der sich messen lässt; die Datei wurde ausgelassen.</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be opened or lies too deep; files in it were not looked at.</source>
      <translation>Der Ordner {folder} lässt sich nicht öffnen oder liegt zu tief; die Dateien darin wurden nicht angesehen.</translation>
    </message>
    <message>
      <source>{file} is stamped with 00:00:00:00, as many programs do that know no time. Check its place.</source>
      <translation>{file} ist mit 00:00:00:00 gestempelt, wie es viele Programme tun, die keine Zeit kennen. Bitte die Stelle prüfen.</translation>
    </message>
    <message>
      <source>{file} is shorter than it says; its length is taken from what is there.</source>
      <translation>{file} ist kürzer, als sie angibt; die Länge stammt aus dem, was da ist.</translation>
    </message>
    <message>
      <source>The WAV files do not say a frame rate: {rate} is a guess. Check it.</source>
      <translation>Die WAV-Dateien nennen keine Bildrate: {rate} ist geschätzt. Bitte prüfen.</translation>
    </message>
    <message>
      <source>The WAV files name different frame rates ({rates}); {rate} was taken, as most of them do.</source>
      <translation>Die WAV-Dateien nennen verschiedene Bildraten ({rates}); {rate} wurde genommen, wie die meisten sie nennen.</translation>
    </message>
    <message>
      <source>The WAV files have different sample rates ({rates}); each was placed by its own.</source>
      <translation>Die WAV-Dateien haben verschiedene Abtastraten ({rates}); jede wurde nach ihrer eigenen gesetzt.</translation>
    </message>
    <message>
      <source>{count} files of {path} are not WAV files and were passed over.</source>
      <translation>{count} Dateien von {path} sind keine WAV-Dateien und wurden übergangen.</translation>
    </message>
    <message>
      <source>There is no marker format {format!r}; the formats are {known}.</source>
      <translation>Ein Markerformat {format!r} gibt es nicht; die Formate sind {known}.</translation>
    </message>
    <message>
      <source>Cue {cue} has no times and is not in the file; type its in and out.</source>
      <translation>Cue {cue} hat keine Zeiten und ist nicht in der Datei; geben Sie Anfang und Ende ein.</translation>
    </message>
    <message>
      <source>Cue {cue} has no out; it is a marker of one frame and has no clip. Type its out.</source>
      <translation>Cue {cue} hat kein Ende; er ist ein Marker von einem Bild und hat keinen Clip. Geben Sie das Ende ein.</translation>
    </message>
    <message>
      <source>Cue {cue} begins before the start of the picture; the timeline begins with it. Check its in and the start timecode.</source>
      <translation>Cue {cue} beginnt vor dem Beginn des Bildes; die Timeline beginnt mit ihm. Prüfen Sie seinen Anfang und den Start-Timecode.</translation>
    </message>
    <message>
      <source>Cue {cue}: its name is longer than {longest} characters; editing systems may cut it.</source>
      <translation>Cue {cue}: der Name ist länger als {longest} Zeichen; Schnittprogramme kürzen ihn vielleicht.</translation>
    </message>
    <message>
      <source>No cue has a time, so the file holds no marker; type in and out of the cues first.</source>
      <translation>Kein Cue hat eine Zeit, die Datei enthält also keinen Marker; geben Sie zuerst Anfang und Ende der Cues ein.</translation>
    </message>
    <message>
      <source>The picture goes on after 24 hours; timecodes begin again at 00:00:00:00 there, as in editing systems.</source>
      <translation>Das Bild geht über 24 Stunden hinaus; die Timecodes beginnen dort wieder bei 00:00:00:00, wie in Schnittprogrammen.</translation>
    </message>
    <message>
      <source>Cue {cue} begins on the same frame as {other}; Resolve keeps one marker a frame, so one of them is missing there.</source>
      <translation>Cue {cue} beginnt auf demselben Bild wie {other}; Resolve hat je Bild einen Marker, einer davon fehlt dort also.</translation>
    </message>
    <message>
      <source>Cue {cue}: the sign {sign} cannot stand in this file and is written {shown}.</source>
      <translation>Cue {cue}: das Zeichen {sign} kann in dieser Datei nicht stehen und wird als {shown} geschrieben.</translation>
    </message>
  </context>
  <context>
    <name>MixBar</name>
    <message>
      <source>Take its cues in place of the mix</source>
      <translation>Ihre Cues statt der Mischung nehmen</translation>
    </message>
  </context>
  <context>
    <name>NamesList</name>
    <message>
      <source>Names that are alike</source>
      <translation>Namen, die sich ähneln</translation>
    </message>
    <message>
      <source>On their sheet</source>
      <translation>In der fremden Meldung</translation>
    </message>
    <message>
      <source>Tick if this is</source>
      <translation>Ankreuzen, wenn das ist</translation>
    </message>
    <message>
      <source>Alike</source>
      <translation>Ähnlich</translation>
    </message>
    <message>
      <source>A name that is not ticked is taken for somebody new</source>
      <translation>Wer nicht angekreuzt ist, gilt als neue Person</translation>
    </message>
  </context>
  <context>
    <name>NewTemplateDialog</name>
    <message>
      <source>New template</source>
      <translation>Neue Vorlage</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>For example: Theme and end title</source>
      <translation>Zum Beispiel: Vor- und Abspann</translation>
    </message>
    <message>
      <source>The cues are kept as they are now; later edits of the episode do not change them.</source>
      <translation>Die Cues werden bewahrt, wie sie jetzt sind; spätere Änderungen der Folge ändern sie nicht.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Bewahren</translation>
    </message>
  </context>
  <context>
    <name>Notice</name>
    <message>
      <source>Close message</source>
      <translation>Meldung schließen</translation>
    </message>
    <message>
      <source>Close (Esc)</source>
      <translation>Schließen (Esc)</translation>
    </message>
  </context>
  <context>
    <name>NumberDialog</name>
    <message>
      <source>How this number came about</source>
      <translation>Wie diese Zahl zustande kam</translation>
    </message>
    <message>
      <source>Adding up…</source>
      <translation>Wird zusammengezählt…</translation>
    </message>
    <message>
      <source>By the rules of</source>
      <translation>Nach den Regeln von</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <source>Puts all sentences on the clipboard</source>
      <translation>Legt alle Sätze in die Zwischenablage</translation>
    </message>
    <message>
      <source>Go to the cue</source>
      <translation>Zum Cue</translation>
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
      <translation>Teil des Films, der zu sehen ist</translation>
    </message>
    <message>
      <source>Drag to move through the film; Page Up and Page Down on the map do the same</source>
      <translation>Ziehen bewegt durch den Film; Bild auf und Bild ab auf der Karte tun dasselbe</translation>
    </message>
  </context>
  <context>
    <name>Palette</name>
    <message>
      <source>needs an open catalogue</source>
      <translation>braucht einen geöffneten Katalog</translation>
    </message>
    <message>
      <source>this catalogue can only be read</source>
      <translation>dieser Katalog lässt sich nur lesen</translation>
    </message>
    <message>
      <source>needs a production on the screen</source>
      <translation>braucht eine Produktion auf dem Bildschirm</translation>
    </message>
    <message>
      <source>needs several selected cues</source>
      <translation>braucht mehrere ausgewählte Cues</translation>
    </message>
    <message>
      <source>needs a selected cue</source>
      <translation>braucht einen ausgewählten Cue</translation>
    </message>
    <message>
      <source>nothing to do it with here</source>
      <translation>hier gibt es nichts dafür</translation>
    </message>
  </context>
  <context>
    <name>PaletteDirector</name>
    <message>
      <source>Done lately</source>
      <translation>Zuletzt getan</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Bibliothek</translation>
    </message>
    <message>
      <source>Saved searches</source>
      <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
      <source>Productions</source>
      <translation>Produktionen</translation>
    </message>
    <message>
      <source>Catalogues</source>
      <translation>Kataloge</translation>
    </message>
    <message>
      <source>A command, a production, a saved search, or a cue number</source>
      <translation>Ein Befehl, eine Produktion, eine gespeicherte Suche oder eine Cue-Nummer</translation>
    </message>
    <message>
      <source>Cue number, such as 3M2</source>
      <translation>Cue-Nummer, etwa 3M2</translation>
    </message>
    <message>
      <source>Cues</source>
      <translation>Cues</translation>
    </message>
    <message>
      <source>Further commands</source>
      <translation>Weitere Befehle</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>All cues</source>
      <translation>Alle Cues</translation>
    </message>
    <message>
      <source>Appearance: theme, accent colour, density, font size</source>
      <translation>Aussehen: Farbschema, Akzentfarbe, Dichte, Schriftgröße</translation>
    </message>
    <message>
      <source>Language of the window</source>
      <translation>Sprache des Fensters</translation>
    </message>
    <message>
      <source>Keyboard: change shortcuts</source>
      <translation>Tastatur: Tastenkürzel ändern</translation>
    </message>
    <message>
      <source>Files: caches and where things lie</source>
      <translation>Dateien: Zwischenspeicher und wo alles liegt</translation>
    </message>
    <message>
      <source>Open catalogue · {0}</source>
      <translation>Katalog öffnen · {0}</translation>
    </message>
    <message>
      <source>Search for “{0}” in all productions</source>
      <translation>„{0}“ in allen Produktionen suchen</translation>
    </message>
    <message>
      <source>Go to cue · {0}</source>
      <translation>Zu Cue gehen · {0}</translation>
    </message>
  </context>
  <context>
    <name>Paper</name>
    <message>
      <source>Page of the sheet</source>
      <translation>Seite der Meldung</translation>
    </message>
    <message>
      <source>How this number came about</source>
      <translation>Wie diese Zahl zustande kam</translation>
    </message>
  </context>
  <context>
    <name>PartyDetails</name>
    <message>
      <source>Who is meant</source>
      <translation>Wer gemeint ist</translation>
    </message>
    <message>
      <source>IPI</source>
      <translation>IPI</translation>
    </message>
    <message>
      <source>IPI name number of this person or company, everywhere</source>
      <translation>IPI-Namensnummer dieser Person oder Firma, überall</translation>
    </message>
    <message>
      <source>For writer</source>
      <translation>Für Urheber</translation>
    </message>
    <message>
      <source>The writer of this work whose rights the publisher holds</source>
      <translation>Der Urheber dieses Werks, dessen Rechte der Verlag hält</translation>
    </message>
    <message>
      <source>IPI of {0}</source>
      <translation>IPI von {0}</translation>
    </message>
    <message>
      <source>{0} people are called “{1}”.</source>
      <translation>{0} Personen heißen „{1}“.</translation>
    </message>
    <message>
      <source>no IPI</source>
      <translation>ohne IPI</translation>
    </message>
  </context>
  <context>
    <name>PartyEditor</name>
    <message>
      <source>US sheets give the writers 100 % and the publishers 100 %.
Other sheets give 100 % to all of them together.
Blank shares are unknown and stay blank.</source>
      <translation>US-Meldungen geben den Urhebern 100 % und den Verlagen 100 %.
Andere Meldungen geben allen zusammen 100 %.
Leere Anteile sind unbekannt und bleiben leer.</translation>
    </message>
    <message>
      <source>Writers and publishers</source>
      <translation>Urheber und Verlage</translation>
    </message>
    <message>
      <source>Writer</source>
      <translation>Urheber</translation>
    </message>
    <message>
      <source>Add a writer</source>
      <translation>Urheber hinzufügen</translation>
    </message>
    <message>
      <source>Add a writer (Insert)</source>
      <translation>Urheber hinzufügen (Einfg)</translation>
    </message>
    <message>
      <source>Publisher</source>
      <translation>Verlag</translation>
    </message>
    <message>
      <source>Add a publisher</source>
      <translation>Verlag hinzufügen</translation>
    </message>
    <message>
      <source>More for writers and publishers</source>
      <translation>Mehr zu Urhebern und Verlagen</translation>
    </message>
    <message>
      <source>Divide shares, take over, move</source>
      <translation>Anteile aufteilen, übernehmen, verschieben</translation>
    </message>
    <message>
      <source>Remove the party</source>
      <translation>Den Beteiligten entfernen</translation>
    </message>
    <message>
      <source>Remove the selected party (Delete on its name)</source>
      <translation>Den ausgewählten Beteiligten entfernen (Entf auf dem Namen)</translation>
    </message>
    <message>
      <source>“{0}” is known and was not renamed. Write it “{1}” everywhere?</source>
      <translation>„{0}“ ist bekannt und wurde nicht umbenannt. Überall „{1}“ schreiben?</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Umbenennen</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>So lassen</translation>
    </message>
    <message>
      <source>{0} people are called “{1}”; choose who is meant.</source>
      <translation>{0} Personen heißen „{1}“; wählen Sie, wer gemeint ist.</translation>
    </message>
    <message>
      <source>Choose</source>
      <translation>Wählen</translation>
    </message>
    <message>
      <source>As kept: 100 % + 100 %</source>
      <translation>Wie gespeichert: 100 % + 100 %</translation>
    </message>
    <message>
      <source>One 100 %: writers {0} %, publishers {1} %</source>
      <translation>Ein Ganzes: Urheber {0} %, Verlage {1} %</translation>
    </message>
    <message>
      <source>Writers: shares unknown</source>
      <translation>Urheber: Anteile unbekannt</translation>
    </message>
    <message>
      <source>Writers {0} %</source>
      <translation>Urheber {0} %</translation>
    </message>
    <message>
      <source>Publishers: shares unknown</source>
      <translation>Verlage: Anteile unbekannt</translation>
    </message>
    <message>
      <source>Publishers {0} %</source>
      <translation>Verlage {0} %</translation>
    </message>
    <message>
      <source>Unpublished</source>
      <translation>Unverlegt</translation>
    </message>
    <message>
      <source>{0} % too much</source>
      <translation>{0} % zu viel</translation>
    </message>
    <message>
      <source>({0} unknown)</source>
      <translation>({0} unbekannt)</translation>
    </message>
    <message>
      <source>{0} % open</source>
      <translation>{0} % offen</translation>
    </message>
  </context>
  <context>
    <name>PartyMenu</name>
    <message>
      <source>Split equally among writers</source>
      <translation>Gleich auf die Urheber aufteilen</translation>
    </message>
    <message>
      <source>Split equally among publishers</source>
      <translation>Gleich auf die Verlage aufteilen</translation>
    </message>
    <message>
      <source>Distribute the remainder among writers</source>
      <translation>Rest auf die Urheber verteilen</translation>
    </message>
    <message>
      <source>Distribute the remainder among publishers</source>
      <translation>Rest auf die Verlage verteilen</translation>
    </message>
    <message>
      <source>Same as last cue</source>
      <translation>Wie im letzten Cue</translation>
    </message>
    <message>
      <source>Unpublished (nobody publishes it)</source>
      <translation>Unverlegt (niemand verlegt es)</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>Nach oben</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>Nach unten</translation>
    </message>
    <message>
      <source>Somebody else of this name</source>
      <translation>Jemand anderes dieses Namens</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
  </context>
  <context>
    <name>PartyModel</name>
    <message>
      <source>Party</source>
      <translation>Beteiligte</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Rolle</translation>
    </message>
    <message>
      <source>Society</source>
      <translation>Gesellschaft</translation>
    </message>
    <message>
      <source>Share %</source>
      <translation>Anteil %</translation>
    </message>
    <message>
      <source>not a member</source>
      <translation>kein Mitglied</translation>
    </message>
    <message>
      <source>public domain</source>
      <translation>gemeinfrei</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>unbekannt</translation>
    </message>
    <message>
      <source>{0}, for {1}</source>
      <translation>{0}, für {1}</translation>
    </message>
  </context>
  <context>
    <name>PeaksQueue</name>
    <message>
      <source>The waveform could not be made; this is a fault of Cuefolio.</source>
      <translation>Die Wellenform ließ sich nicht herstellen; das ist ein Fehler von Cuefolio.</translation>
    </message>
  </context>
  <context>
    <name>PictureDialog</name>
    <message>
      <source>Artwork</source>
      <translation>Bild zur Aufnahme</translation>
    </message>
    <message>
      <source>Artwork of the recording</source>
      <translation>Bild zur Aufnahme</translation>
    </message>
    <message>
      <source>The picture cannot be shown.</source>
      <translation>Das Bild lässt sich nicht zeigen.</translation>
    </message>
    <message>
      <source>{0} by {1} pixels</source>
      <translation>{0} mal {1} Pixel</translation>
    </message>
  </context>
  <context>
    <name>PictureDock</name>
    <message>
      <source>Picture</source>
      <translation>Bild</translation>
    </message>
    <message>
      <source>Choose a picture file…</source>
      <translation>Bilddatei wählen…</translation>
    </message>
    <message>
      <source>Log against the clock</source>
      <translation>Nach der Uhr mitschreiben</translation>
    </message>
    <message>
      <source>This picture is</source>
      <translation>Dieses Bild ist</translation>
    </message>
    <message>
      <source>Timecode of the picture that is shown</source>
      <translation>Timecode des Bildes, das zu sehen ist</translation>
    </message>
    <message>
      <source>Type the timecode that this picture has in the film, and press Enter</source>
      <translation>Geben Sie den Timecode ein, den dieses Bild im Film hat, und drücken Sie die Eingabetaste</translation>
    </message>
    <message>
      <source>Mute</source>
      <translation>Stumm</translation>
    </message>
    <message>
      <source>Volume of the picture</source>
      <translation>Lautstärke des Bildes</translation>
    </message>
    <message>
      <source>Choose a picture file</source>
      <translation>Eine Bilddatei wählen</translation>
    </message>
    <message>
      <source>Choose another picture file</source>
      <translation>Eine andere Bilddatei wählen</translation>
    </message>
    <message>
      <source>Take the picture away</source>
      <translation>Das Bild wegnehmen</translation>
    </message>
    <message>
      <source>Take the picture away; the file stays where it is</source>
      <translation>Das Bild wegnehmen; die Datei bleibt, wo sie ist</translation>
    </message>
    <message>
      <source>Picture: {0}</source>
      <translation>Bild: {0}</translation>
    </message>
  </context>
  <context>
    <name>PicturePart</name>
    <message>
      <source>Choose a production to see its picture.</source>
      <translation>Wählen Sie eine Produktion, um ihr Bild zu sehen.</translation>
    </message>
    <message>
      <source>Choose the film's picture file, or drop it here. Its own timecode says where it belongs.</source>
      <translation>Wählen Sie die Bilddatei des Films, oder ziehen Sie sie hierher. Ihr eigener Timecode sagt, wohin sie gehört.</translation>
    </message>
    <message>
      <source>Reading the picture</source>
      <translation>Das Bild wird gelesen</translation>
    </message>
    <message>
      <source>The file would begin before 00:00:00:00; type a later timecode.</source>
      <translation>Die Datei würde vor 00:00:00:00 beginnen; geben Sie einen späteren Timecode ein.</translation>
    </message>
  </context>
  <context>
    <name>PictureSource</name>
    <message>
      <source>{0} cannot be opened ({1}); rename it, then choose it again.</source>
      <translation>{0} lässt sich nicht öffnen ({1}); benennen Sie es um und wählen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>{0} could not be played further ({1}).</source>
      <translation>{0} ließ sich nicht weiter abspielen ({1}).</translation>
    </message>
    <message>
      <source>{0} cannot be played here ({1}). Convert it to H.264 in MP4, or log against the clock.</source>
      <translation>{0} lässt sich hier nicht abspielen ({1}). Wandeln Sie es in H.264 in MP4 um, oder schreiben Sie nach der Uhr mit.</translation>
    </message>
    <message>
      <source>{0} has no picture that can be played here. Choose another file, or log against the clock.</source>
      <translation>{0} hat kein Bild, das sich hier abspielen lässt. Wählen Sie eine andere Datei, oder schreiben Sie nach der Uhr mit.</translation>
    </message>
  </context>
  <context>
    <name>PictureView</name>
    <message>
      <source>Picture</source>
      <translation>Bild</translation>
    </message>
  </context>
  <context>
    <name>PlaceChoice</name>
    <message>
      <source>As far from the start or the end as there, whichever is nearer</source>
      <translation>So weit vom Anfang oder Ende wie dort, je nachdem, was näher ist</translation>
    </message>
    <message>
      <source>As far from the start of the programme as there</source>
      <translation>So weit vom Anfang der Sendung wie dort</translation>
    </message>
    <message>
      <source>As far from the end of the programme as there</source>
      <translation>So weit vom Ende der Sendung wie dort</translation>
    </message>
    <message>
      <source>The first one at a timecode, the others as far from it as there</source>
      <translation>Der erste bei einem Timecode, die anderen so weit davon wie dort</translation>
    </message>
    <message>
      <source>Without times; the lengths stay</source>
      <translation>Ohne Zeiten; die Längen bleiben</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Ort</translation>
    </message>
    <message>
      <source>Timecode</source>
      <translation>Timecode</translation>
    </message>
    <message>
      <source>Where the first of the cues begins</source>
      <translation>Wo der erste der Cues beginnt</translation>
    </message>
    <message>
      <source>Type where the first of the cues begins.</source>
      <translation>Geben Sie ein, wo der erste der Cues beginnt.</translation>
    </message>
  </context>
  <context>
    <name>PlacePart</name>
    <message>
      <source>Save as</source>
      <translation>Speichern als</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Wählen…</translation>
    </message>
    <message>
      <source>Choose where to save the sheet</source>
      <translation>Wählen, wo die Meldung gespeichert wird</translation>
    </message>
    <message>
      <source>What is unknown stays blank on the sheet. Nothing is filled in by guessing.</source>
      <translation>Was unbekannt ist, bleibt auf der Meldung leer. Nichts wird geraten.</translation>
    </message>
    <message>
      <source>Type where the sheet is to be saved.</source>
      <translation>Geben Sie ein, wo die Meldung gespeichert werden soll.</translation>
    </message>
    <message>
      <source>Save cue sheet as</source>
      <translation>Musikmeldung speichern als</translation>
    </message>
  </context>
  <context>
    <name>PlayCommands</name>
    <message>
      <source>Select the cue that is to be played.</source>
      <translation>Wählen Sie den Cue aus, der gespielt werden soll.</translation>
    </message>
    <message>
      <source>The clock cannot play a cue; leave clock mode to see the picture.</source>
      <translation>Die Uhr kann keinen Cue spielen; verlassen Sie den Uhrbetrieb, um das Bild zu sehen.</translation>
    </message>
    <message>
      <source>{0} has no in and out yet.</source>
      <translation>{0} hat noch keinen Anfang und kein Ende.</translation>
    </message>
    <message>
      <source>The picture file does not show {0}; it begins later or ends before.</source>
      <translation>Die Bilddatei zeigt {0} nicht; sie beginnt später oder endet vorher.</translation>
    </message>
    <message>
      <source>Nothing to play: open the film's picture ({0}), or select a cue that has a recording.</source>
      <translation>Nichts zu spielen: öffnen Sie das Bild des Films ({0}) oder wählen Sie einen Cue mit einer Aufnahme.</translation>
    </message>
    <message>
      <source>Choose the picture file</source>
      <translation>Die Bilddatei wählen</translation>
    </message>
    <message>
      <source>Films ({0})</source>
      <translation>Filme ({0})</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Alle Dateien (*)</translation>
    </message>
  </context>
  <context>
    <name>Player</name>
    <message>
      <source>Open the picture to play it, or start the clock beside another screen</source>
      <translation>Öffnen Sie das Bild, um es zu spielen, oder starten Sie die Uhr neben einem anderen Bildschirm</translation>
    </message>
    <message>
      <source>Choose the film's picture, or start the clock beside another screen</source>
      <translation>Wählen Sie das Bild des Films, oder starten Sie die Uhr neben einem anderen Bildschirm</translation>
    </message>
    <message>
      <source>Clock runs</source>
      <translation>Uhr läuft</translation>
    </message>
    <message>
      <source>Clock stands</source>
      <translation>Uhr steht</translation>
    </message>
    <message>
      <source>Loop</source>
      <translation>Schleife</translation>
    </message>
  </context>
  <context>
    <name>PlayerBar</name>
    <message>
      <source>Player</source>
      <translation>Abspieler</translation>
    </message>
    <message>
      <source>I in</source>
      <translation>I Anfang</translation>
    </message>
    <message>
      <source>I</source>
      <translation>I</translation>
    </message>
    <message>
      <source>O out</source>
      <translation>O Ende</translation>
    </message>
    <message>
      <source>O</source>
      <translation>O</translation>
    </message>
    <message>
      <source>M mark</source>
      <translation>M Marke</translation>
    </message>
    <message>
      <source>M</source>
      <translation>M</translation>
    </message>
    <message>
      <source>Markers</source>
      <translation>Marken</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Bild</translation>
    </message>
    <message>
      <source>Clock mode</source>
      <translation>Uhrbetrieb</translation>
    </message>
    <message>
      <source>Clock</source>
      <translation>Uhr</translation>
    </message>
    <message>
      <source>Live log</source>
      <translation>Mitschreiben</translation>
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
      <translation>Abspielen</translation>
    </message>
  </context>
  <context>
    <name>Poster</name>
    <message>
      <source>The pasted picture</source>
      <translation>Das eingefügte Bild</translation>
    </message>
  </context>
  <context>
    <name>PosterButton</name>
    <message>
      <source>Poster of {0}</source>
      <translation>Plakat von {0}</translation>
    </message>
    <message>
      <source>Poster</source>
      <translation>Plakat</translation>
    </message>
    <message>
      <source>Drop or paste another picture here, or click to choose one. Delete takes it away.</source>
      <translation>Ziehen Sie ein anderes Bild hierher, fügen Sie eines ein, oder klicken Sie, um eines zu wählen. Entf nimmt es weg.</translation>
    </message>
    <message>
      <source>No poster of {0} yet</source>
      <translation>Noch kein Plakat von {0}</translation>
    </message>
    <message>
      <source>No poster yet</source>
      <translation>Noch kein Plakat</translation>
    </message>
    <message>
      <source>Drop or paste a picture here, or click to choose one</source>
      <translation>Ziehen Sie ein Bild hierher, fügen Sie eines ein, oder klicken Sie, um eines zu wählen</translation>
    </message>
  </context>
  <context>
    <name>PosterChoice</name>
    <message>
      <source>Drop a picture here, paste one, or choose a file.</source>
      <translation>Ziehen Sie ein Bild hierher, fügen Sie eines ein oder wählen Sie eine Datei.</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Wählen…</translation>
    </message>
    <message>
      <source>Paste</source>
      <translation>Einfügen</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Choose a poster</source>
      <translation>Ein Plakat wählen</translation>
    </message>
  </context>
  <context>
    <name>PresetTabs</name>
    <message>
      <source>Views of the table</source>
      <translation>Sichten der Tabelle</translation>
    </message>
    <message>
      <source>More views</source>
      <translation>Weitere Sichten</translation>
    </message>
    <message>
      <source>More views; save this one</source>
      <translation>Weitere Sichten; diese speichern</translation>
    </message>
    <message>
      <source>{0} •</source>
      <translation>{0} •</translation>
    </message>
    <message>
      <source>{0}, changed</source>
      <translation>{0}, geändert</translation>
    </message>
    <message>
      <source>{0}, changed since it was saved</source>
      <translation>{0}, seit dem Speichern geändert</translation>
    </message>
  </context>
  <context>
    <name>Preview</name>
    <message>
      <source>What is shown of the file</source>
      <translation>Was von der Datei gezeigt wird</translation>
    </message>
    <message>
      <source>Markers</source>
      <translation>Marker</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <source>Markers that go out</source>
      <translation>Marker, die hinausgehen</translation>
    </message>
    <message>
      <source>Beginning of the file</source>
      <translation>Anfang der Datei</translation>
    </message>
    <message>
      <source>No markers yet</source>
      <translation>Noch keine Marker</translation>
    </message>
    <message>
      <source>This file is no text: there is nothing to read in it.</source>
      <translation>Diese Datei ist kein Text: Es gibt darin nichts zu lesen.</translation>
    </message>
    <message>
      <source>There is only sound design here: untick “{0}” to send it.</source>
      <translation>Hier ist nur Sounddesign: Nehmen Sie den Haken bei „{0}“ weg, um es zu senden.</translation>
    </message>
    <message>
      <source>No cue has a time yet</source>
      <translation>Noch kein Cue hat eine Zeit</translation>
    </message>
    <message>
      <source>Type In and Out of the cues in the table, or log them while the film plays.</source>
      <translation>Geben Sie Anfang und Ende der Cues in der Tabelle ein, oder schreiben Sie sie mit, während der Film läuft.</translation>
    </message>
    <message>
      <source>There is no cue to send: add cues to the production, or choose other cues.</source>
      <translation>Es gibt keinen Cue zu senden: Fügen Sie der Produktion Cues hinzu, oder wählen Sie andere Cues.</translation>
    </message>
    <message>
      <source>{0} marked moment</source>
      <translation>{0} markierte Stelle</translation>
    </message>
    <message>
      <source>{0} marked moments</source>
      <translation>{0} markierte Stellen</translation>
    </message>
    <message>
      <source>{0} fps</source>
      <translation>{0} fps</translation>
    </message>
    <message>
      <source>the first {0} lines</source>
      <translation>die ersten {0} Zeilen</translation>
    </message>
  </context>
  <context>
    <name>ProblemCount</name>
    <message>
      <source>Problems: {0}</source>
      <translation>Probleme: {0}</translation>
    </message>
  </context>
  <context>
    <name>ProblemDetail</name>
    <message>
      <source>Go to the cell</source>
      <translation>Zur Zelle</translation>
    </message>
    <message>
      <source>Mend: {0}</source>
      <translation>Beheben: {0}</translation>
    </message>
    <message>
      <source>All {0}</source>
      <translation>Alle {0}</translation>
    </message>
    <message>
      <source>Mend all {0} listed problems of this kind, as one step</source>
      <translation>Alle {0} aufgelisteten Probleme dieser Art in einem Schritt beheben</translation>
    </message>
  </context>
  <context>
    <name>ProblemList</name>
    <message>
      <source>Problems</source>
      <translation>Probleme</translation>
    </message>
  </context>
  <context>
    <name>Problems</name>
    <message>
      <source>Error</source>
      <translation>Fehler</translation>
    </message>
    <message>
      <source>Warning</source>
      <translation>Warnung</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Fertig</translation>
    </message>
    <message>
      <source>all {0} profiles</source>
      <translation>alle {0} Profile</translation>
    </message>
    <message>
      <source>{0} and {1} more</source>
      <translation>{0} und {1} weitere</translation>
    </message>
    <message>
      <source>practice of the field</source>
      <translation>Brauch der Branche</translation>
    </message>
    <message>
      <source>Why: {0}</source>
      <translation>Warum: {0}</translation>
    </message>
    <message>
      <source>error for {0}</source>
      <translation>Fehler für {0}</translation>
    </message>
    <message>
      <source>warning for {0}</source>
      <translation>Warnung für {0}</translation>
    </message>
    <message>
      <source>Clean the title</source>
      <translation>Titel bereinigen</translation>
    </message>
    <message>
      <source>Correct the code</source>
      <translation>Kennung berichtigen</translation>
    </message>
    <message>
      <source>Correct the society</source>
      <translation>Gesellschaft berichtigen</translation>
    </message>
    <message>
      <source>Make the shares equal</source>
      <translation>Anteile gleich machen</translation>
    </message>
    <message>
      <source>Share out the rest</source>
      <translation>Rest verteilen</translation>
    </message>
    <message>
      <source>Make the portions equal</source>
      <translation>Teile gleich machen</translation>
    </message>
    <message>
      <source>Mark as a revision</source>
      <translation>Als Revision kennzeichnen</translation>
    </message>
    <message>
      <source>The title becomes “{suggestion}”.</source>
      <translation>Der Titel wird „{suggestion}“.</translation>
    </message>
    <message>
      <source>The code becomes {correction}.</source>
      <translation>Die Kennung wird {correction}.</translation>
    </message>
    <message>
      <source>The society of {who} becomes {suggestion}.</source>
      <translation>Die Gesellschaft von {who} wird {suggestion}.</translation>
    </message>
    <message>
      <source>Everybody on this side gets an equal share of 100 %.</source>
      <translation>Alle auf dieser Seite bekommen den gleichen Anteil an 100 %.</translation>
    </message>
    <message>
      <source>Those without a share get equal parts of what is left of 100 %.</source>
      <translation>Wer keinen Anteil hat, bekommt den gleichen Teil dessen, was an 100 % fehlt.</translation>
    </message>
    <message>
      <source>Every work gets an equal portion of the cue.</source>
      <translation>Jedes Werk bekommt den gleichen Teil des Cues.</translation>
    </message>
    <message>
      <source>The sheet is marked as revision {number}.</source>
      <translation>Die Meldung wird als Revision {number} gekennzeichnet.</translation>
    </message>
    <message>
      <source>Cue {0}</source>
      <translation>Cue {0}</translation>
    </message>
    <message>
      <source>Production</source>
      <translation>Produktion</translation>
    </message>
  </context>
  <context>
    <name>ProblemsBar</name>
    <message>
      <source>Find in the problems</source>
      <translation>In den Problemen suchen</translation>
    </message>
    <message>
      <source>Show the problems in a window of their own</source>
      <translation>Die Probleme in einem eigenen Fenster zeigen</translation>
    </message>
    <message>
      <source>Close the problems</source>
      <translation>Die Probleme schließen</translation>
    </message>
    <message>
      <source>Group the problems</source>
      <translation>Die Probleme gruppieren</translation>
    </message>
    <message>
      <source>By cue</source>
      <translation>Nach Cue</translation>
    </message>
    <message>
      <source>By field</source>
      <translation>Nach Feld</translation>
    </message>
    <message>
      <source>Show {0}</source>
      <translation>{0} zeigen</translation>
    </message>
    <message>
      <source>Only {0}; a click lists all</source>
      <translation>Nur {0}; ein Klick zeigt alle</translation>
    </message>
  </context>
  <context>
    <name>ProblemsPanel</name>
    <message>
      <source>Problems</source>
      <translation>Probleme</translation>
    </message>
    <message>
      <source>List all problems</source>
      <translation>Alle Probleme zeigen</translation>
    </message>
    <message>
      <source>No problem fits</source>
      <translation>Kein Problem passt</translation>
    </message>
    <message>
      <source>No production is shown</source>
      <translation>Keine Produktion zu sehen</translation>
    </message>
    <message>
      <source>Its problems are listed here.</source>
      <translation>Hier stehen ihre Probleme.</translation>
    </message>
    <message>
      <source>Production</source>
      <translation>Produktion</translation>
    </message>
    <message>
      <source>Nothing stands in the way for {0}.</source>
      <translation>Für {0} steht nichts im Weg.</translation>
    </message>
  </context>
  <context>
    <name>ProfileButton</name>
    <message>
      <source>{0} profiles</source>
      <translation>{0} Profile</translation>
    </message>
    <message>
      <source>Profiles that the sheet is checked for</source>
      <translation>Profile, für die geprüft wird</translation>
    </message>
    <message>
      <source>All profiles</source>
      <translation>Alle Profile</translation>
    </message>
  </context>
  <context>
    <name>ProfilePage</name>
    <message>
      <source>What the recipient wants</source>
      <translation>Was der Empfänger will</translation>
    </message>
    <message>
      <source>Not confirmed</source>
      <translation>Nicht bestätigt</translation>
    </message>
    <message>
      <source>Formats</source>
      <translation>Formate</translation>
    </message>
    <message>
      <source>How it counts and prints</source>
      <translation>Wie gezählt und gedruckt wird</translation>
    </message>
    <message>
      <source>Mend the file and come back to this window; it is read again by itself.</source>
      <translation>Berichtigen Sie die Datei und kommen Sie zu diesem Fenster zurück; sie wird von selbst neu gelesen.</translation>
    </message>
    <message>
      <source>{0} · your own, used instead of the one that comes with Cuefolio</source>
      <translation>{0} · Ihr eigener, gilt statt des mit Cuefolio gelieferten</translation>
    </message>
    <message>
      <source>{0} · your own</source>
      <translation>{0} · Ihr eigener</translation>
    </message>
    <message>
      <source>{0} · comes with Cuefolio</source>
      <translation>{0} · mit Cuefolio geliefert</translation>
    </message>
    <message>
      <source>Each party:</source>
      <translation>Jeder Beteiligte:</translation>
    </message>
    <message>
      <source>● must: without it the sheet comes back; ○ wanted: asked for; – may stay blank.</source>
      <translation>● Pflicht: ohne dies kommt die Meldung zurück; ○ erwünscht: wird erfragt; – darf leer bleiben.</translation>
    </message>
    <message>
      <source>What a cue says, by its origin</source>
      <translation>Was ein Cue sagt, nach seiner Herkunft</translation>
    </message>
    <message>
      <source>No place on the sheet: {0}.</source>
      <translation>Kein Platz auf der Meldung: {0}.</translation>
    </message>
    <message>
      <source>What the head says</source>
      <translation>Was der Kopf sagt</translation>
    </message>
    <message>
      <source>Usage</source>
      <translation>Nutzung</translation>
    </message>
    <message>
      <source>Roles</source>
      <translation>Rollen</translation>
    </message>
    <message>
      <source>all, by their code</source>
      <translation>alle, mit ihrem Kürzel</translation>
    </message>
    <message>
      <source>Origins</source>
      <translation>Herkunft</translation>
    </message>
    <message>
      <source>Societies</source>
      <translation>Gesellschaften</translation>
    </message>
    <message>
      <source>Its own words</source>
      <translation>Eigene Wörter</translation>
    </message>
    <message>
      <source>not seen as a primary document</source>
      <translation>nicht als Originaldokument gesehen</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>Quellen</translation>
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
      <translation>Hintergrund ist, was nur das Publikum hört, eine Jukebox ist also Featured; Teaser, Rückblicke und Play-ons sind Background, nicht Theme. Archivmusik braucht Label, Katalog- und Tracknummer. Eine Meldung, die mit Grund als unvollständig bezeichnet ist, wird angenommen. Auftragsmusik darf ein Werk für den Hintergrund und eines für das Thema sein.</translation>
    </message>
    <message>
      <source>The guide lists the header's details without saying which of them are indispensable.</source>
      <translation>Der Leitfaden nennt die Angaben des Kopfes, ohne zu sagen, welche davon unverzichtbar sind.</translation>
    </message>
    <message>
      <source>A company logo as Background.</source>
      <translation>Ein Firmenlogo als Background.</translation>
    </message>
    <message>
      <source>The template's exact columns were not seen.</source>
      <translation>Die genauen Spalten der Vorlage haben wir nicht gesehen.</translation>
    </message>
    <message>
      <source>Which origin music in the public domain has depends on its recording; none is given.</source>
      <translation>Welche Herkunft gemeinfreie Musik hat, hängt von ihrer Aufnahme ab; angegeben wird keine.</translation>
    </message>
    <message>
      <source>One pie of 100 %, half for each side, is common practice outside the United States.</source>
      <translation>Einmal 100 %, je zur Hälfte für jede Seite, ist außerhalb der Vereinigten Staaten üblich.</translation>
    </message>
    <message>
      <source>No body publishes a rule for rounding frames to seconds; half up with at least one second is ours.</source>
      <translation>Keine Stelle veröffentlicht eine Regel, wie Bilder auf Sekunden gerundet werden; ab der Hälfte auf, mindestens eine Sekunde, ist unsere.</translation>
    </message>
    <message>
      <source>BBC (Silvermouse)</source>
      <translation>BBC (Silvermouse)</translation>
    </message>
    <message>
      <source>The BBC's music cue form: composer and publisher are always asked for, the other facts by the music's origin. Many commissioned cues may stand under the programme's title.</source>
      <translation>Das Formular der BBC: Komponist und Verlag werden immer verlangt, die übrigen Angaben je nach Herkunft der Musik. Viele Cues aus Auftragsmusik dürfen unter dem Titel der Sendung stehen.</translation>
    </message>
    <message>
      <source>Which facts are mandatory for which origin is taken from practice; the list itself was not seen.</source>
      <translation>Welche Angaben bei welcher Herkunft Pflicht sind, stammt aus der Praxis; die Liste selbst haben wir nicht gesehen.</translation>
    </message>
    <message>
      <source>A song in focus that the characters do not hear may be Background or Featured.</source>
      <translation>Ein Lied im Vordergrund, das die Figuren nicht hören, kann Background oder Featured sein.</translation>
    </message>
    <message>
      <source>Radio or jukebox that the characters hear may be Background or Visual.</source>
      <translation>Radio oder Jukebox, die die Figuren hören, kann Background oder Visual sein.</translation>
    </message>
    <message>
      <source>Which letter music in the public domain gets depends on its recording; none is given.</source>
      <translation>Welchen Buchstaben gemeinfreie Musik bekommt, hängt von ihrer Aufnahme ab; angegeben wird keiner.</translation>
    </message>
    <message>
      <source>CISAC common cue sheet</source>
      <translation>CISAC-Musikmeldung</translation>
    </message>
    <message>
      <source>The Global Cue Sheet Standard of CISAC and the music publishers: production, works, parties with CISAC roles, identifiers. Its JSON form AVR+ (June 2026) is not public to us.</source>
      <translation>Der weltweite Standard der CISAC und der Musikverlage: Produktion, Werke, Beteiligte mit CISAC-Rollen, Kennungen. Seine JSON-Form AVR+ (Juni 2026) ist uns nicht zugänglich.</translation>
    </message>
    <message>
      <source>The standard's own columns, its list of usages and what it makes mandatory are not public to us; the codes are CISAC's list Background, Logo, Theme, Visual, Rolled-up cue of CWR and the ISWC service.</source>
      <translation>Die Spalten des Standards, seine Liste der Nutzungen und seine Pflichtangaben sind uns nicht zugänglich; die Codes sind die Liste der CISAC Background, Logo, Theme, Visual, Rolled-up cue aus CWR und dem ISWC-Dienst.</translation>
    </message>
    <message>
      <source>Radio or jukebox that the characters hear as B.</source>
      <translation>Radio oder Jukebox, die die Figuren hören, als B.</translation>
    </message>
    <message>
      <source>DDEX cue sheet record (CU01.02)</source>
      <translation>DDEX (CU01.02)</translation>
    </message>
    <message>
      <source>A tab-separated record for each use. A code is a value of the set CueUseType; what follows a comma is a value of VocalType or ThemeType, for a cell of its own. Durations are mandatory; codes and titles are mandatory where they are known.</source>
      <translation>Ein durch Tabulatoren getrennter Satz für jede Verwendung. Ein Code ist ein Wert von CueUseType; was nach einem Komma steht, ist ein Wert von VocalType oder ThemeType für eine eigene Zelle. Dauern sind Pflicht; Codes und Titel sind Pflicht, wo sie bekannt sind.</translation>
    </message>
    <message>
      <source>CU01.02 writes CueStartTime as T1H2M3S where CU01.01 and the duration have PT1H2M3S; both are in DDEX's text.</source>
      <translation>CU01.02 schreibt CueStartTime als T1H2M3S, wo CU01.01 und die Dauer PT1H2M3S haben; beides steht im Text von DDEX.</translation>
    </message>
    <message>
      <source>The theme of a film may be Theme or FilmTheme; Theme is written.</source>
      <translation>Das Thema eines Films kann Theme oder FilmTheme sein; geschrieben wird Theme.</translation>
    </message>
    <message>
      <source>Radio or jukebox that the characters hear, and teasers and recaps, as Background.</source>
      <translation>Radio oder Jukebox, die die Figuren hören, sowie Teaser und Rückblicke als Background.</translation>
    </message>
    <message>
      <source>Which of the record's cells take writers and publishers was not seen whole.</source>
      <translation>Welche Zellen des Datensatzes Urheber und Verlage aufnehmen, haben wir nicht vollständig gesehen.</translation>
    </message>
    <message>
      <source>GEMA and GVL</source>
      <translation>GEMA und GVL</translation>
    </message>
    <message>
      <source>Germany: composer and performer apart, one identifier a cell, no line breaks in cells, the headings on every page, at least 10 point.</source>
      <translation>Deutschland: Komponist und Interpret getrennt, eine Kennung je Zelle, keine Zeilenumbrüche in Zellen, die Überschriften auf jeder Seite, mindestens 10 Punkt.</translation>
    </message>
    <message>
      <source>No form of GEMA or GVL was seen; the rules are those that broadcasters hand on.</source>
      <translation>Kein Formular von GEMA oder GVL haben wir gesehen; die Regeln sind die, die Sender weitergeben.</translation>
    </message>
    <message>
      <source>The usage codes are CISAC's; what GEMA asks for was not seen.</source>
      <translation>Die Nutzungscodes sind die der CISAC; was die GEMA verlangt, haben wir nicht gesehen.</translation>
    </message>
    <message>
      <source>House style</source>
      <translation>Hausstil</translation>
    </message>
    <message>
      <source>A complete professional sheet, not bound to one recipient: every cue, frame-exact times, shares of writers and of publishers 100 % each.</source>
      <translation>Eine vollständige Musikmeldung, an keinen Empfänger gebunden: jeder Cue, bildgenaue Zeiten, Anteile der Urheber und der Verlage je 100 %.</translation>
    </message>
    <message>
      <source>IPRS</source>
      <translation>IPRS</translation>
    </message>
    <message>
      <source>India. Uses of a work are counted and their durations added up; instrumental or vocal and the place in the film make one code. Composers and lyricists share one half, the publisher has the other. Company logos have no code.</source>
      <translation>Indien. Verwendungen eines Werks werden gezählt und ihre Dauern zusammengezählt; instrumental oder gesungen und die Stelle im Film ergeben einen Code. Komponisten und Textdichter teilen sich eine Hälfte, der Verlag hat die andere. Firmenlogos haben keinen Code.</translation>
    </message>
    <message>
      <source>Radio or jukebox that the characters hear as FI or FV.</source>
      <translation>Radio oder Jukebox, die die Figuren hören, als FI oder FV.</translation>
    </message>
    <message>
      <source>Roles besides C, A and E (CA, AR, AD, SE) are taken to be accepted by their CISAC code.</source>
      <translation>Wir nehmen an, dass Rollen außer C, A und E (CA, AR, AD, SE) mit ihrem CISAC-Code angenommen werden.</translation>
    </message>
    <message>
      <source>The layout was not seen in a document of IPRS itself.</source>
      <translation>Das Layout haben wir in keinem Dokument der IPRS selbst gesehen.</translation>
    </message>
    <message>
      <source>PRS for Music</source>
      <translation>PRS for Music</translation>
    </message>
    <message>
      <source>United Kingdom. Specially commissioned cues with the same owners are grouped under the production's title. Origin letters: C commercial, L library, V video, X specially commissioned; P live performance has no origin of ours.</source>
      <translation>Vereinigtes Königreich. Cues aus Auftragsmusik mit denselben Rechteinhabern stehen unter dem Titel der Produktion. Buchstaben der Herkunft: C Handel, L Archiv, V Video, X Auftrag; P (live gespielt) hat bei uns keine Herkunft.</translation>
    </message>
    <message>
      <source>PRS's own columns and words for usage are not public to us; the words are those of the BBC.</source>
      <translation>Die Spalten und Wörter der PRS für die Nutzung sind uns nicht zugänglich; die Wörter sind die der BBC.</translation>
    </message>
    <message>
      <source>RapidCue (ASCAP and BMI)</source>
      <translation>RapidCue (ASCAP, BMI)</translation>
    </message>
    <message>
      <source>The cue sheet that ASCAP and BMI agreed on in 2016. Visual needs the performer on camera: a jukebox is background. BMI counts on-camera humming and whistling as vocal, and credits a theme only when the work opens or closes several episodes; else it is feature or background.</source>
      <translation>Die Musikmeldung, auf die sich ASCAP und BMI 2016 geeinigt haben. Visual verlangt den Ausführenden im Bild: eine Jukebox ist Hintergrund. BMI zählt Summen und Pfeifen im Bild als Gesang und erkennt ein Thema nur an, wenn das Werk mehrere Folgen eröffnet oder schließt; sonst ist es Feature oder Background.</translation>
    </message>
    <message>
      <source>Which facts of the header are mandatory is not said by the layout.</source>
      <translation>Welche Angaben des Kopfes Pflicht sind, sagt das Layout nicht.</translation>
    </message>
    <message>
      <source>Radio or jukebox that the characters hear as BI or BV rests on the rule that visual needs the performer on camera.</source>
      <translation>Radio oder Jukebox, die die Figuren hören, als BI oder BV beruht auf der Regel, dass Visual die Ausführenden im Bild verlangt.</translation>
    </message>
    <message>
      <source>The words for roles are those of the RapidCue report's legend as third parties print it; ES, AQ and PA are not in it.</source>
      <translation>Die Wörter für Rollen sind die aus der Legende des RapidCue-Berichts, wie Dritte sie abdrucken; ES, AQ und PA stehen nicht darin.</translation>
    </message>
    <message>
      <source>S4C</source>
      <translation>S4C</translation>
    </message>
    <message>
      <source>The Welsh broadcaster's form 408: usage is Background, Featured or Signature, origin and the commission mark are always asked for, at least one pair of times for each cue. Persons are given by forename and surname; only a publisher may be a company. Many commissioned cues may stand under the programme's title.</source>
      <translation>Formular 408 des walisischen Senders: Verwendung ist Background, Featured oder Signature, Herkunft und Auftragszeichen werden immer verlangt, für jeden Cue mindestens ein Zeitenpaar. Personen stehen mit Vor- und Nachnamen; nur ein Verlag darf eine Firma sein. Viele Cues aus Auftragsmusik dürfen unter dem Titel der Sendung stehen.</translation>
    </message>
    <message>
      <source>Which of label, ISRC, catalogue number, ISWC and track number are mandatory depends on the origin; the list itself was not seen whole.</source>
      <translation>Was von Label, ISRC, Katalognummer, ISWC und Tracknummer Pflicht ist, hängt von der Herkunft ab; die Liste selbst haben wir nicht vollständig gesehen.</translation>
    </message>
    <message>
      <source>Radio or jukebox that the characters hear may be Background or Featured.</source>
      <translation>Radio oder Jukebox, die die Figuren hören, kann Background oder Featured sein.</translation>
    </message>
    <message>
      <source>S4C's words for the origin are taken to be the British letters.</source>
      <translation>Wir nehmen an, dass S4C für die Herkunft die britischen Buchstaben verwendet.</translation>
    </message>
    <message>
      <source>SESAC</source>
      <translation>SESAC</translation>
    </message>
    <message>
      <source>As RapidCue, but writers and publishers divide one 100 %, half each.</source>
      <translation>Wie RapidCue, aber Urheber und Verlage teilen sich einmal 100 %, je zur Hälfte.</translation>
    </message>
    <message>
      <source>SESAC's usage codes are taken to be those of RapidCue.</source>
      <translation>Wir nehmen an, dass die Nutzungscodes von SESAC die von RapidCue sind.</translation>
    </message>
    <message>
      <source>SOCAN</source>
      <translation>SOCAN</translation>
    </message>
    <message>
      <source>Canada. SOCAN's form follows the global standard; sheets in other forms are taken too, the producer's being the authoritative one. Usage is theme, feature, background or logo.</source>
      <translation>Kanada. Das Formular der SOCAN folgt dem weltweiten Standard; Meldungen in anderer Form werden auch angenommen, maßgeblich ist die des Produzenten. Verwendung ist Theme, Feature, Background oder Logo.</translation>
    </message>
    <message>
      <source>The form's exact columns were not seen.</source>
      <translation>Die genauen Spalten des Formulars haben wir nicht gesehen.</translation>
    </message>
    <message>
      <source>What counts as Feature, and radio or jukebox that the characters hear as Background.</source>
      <translation>Was als Feature zählt, und Radio oder Jukebox, die die Figuren hören, als Background.</translation>
    </message>
    <message>
      <source>Streaming service (Netflix style)</source>
      <translation>Streaming (wie Netflix)</translation>
    </message>
    <message>
      <source>Every cue with timecodes, IPI numbers and ISWC, and for each writer and publisher whether the service holds a direct licence, which is left for you to fill in.</source>
      <translation>Jeder Cue mit Timecodes, IPI-Nummern und ISWC und für jeden Urheber und Verlag, ob der Dienst eine direkte Lizenz hat, was Ihnen zum Ausfüllen bleibt.</translation>
    </message>
    <message>
      <source>No delivery specification for music was seen: columns, codes and what is mandatory are taken from sheets in use.</source>
      <translation>Keine Liefervorgabe für Musik haben wir gesehen: Spalten, Codes und Pflichtangaben stammen aus Meldungen, die im Umlauf sind.</translation>
    </message>
    <message>
      <source>TONO and NCB</source>
      <translation>TONO und NCB</translation>
    </message>
    <message>
      <source>Norway and the Nordic copyright bureau: all music must be reported, commissioned music marked as such, one file for each programme or episode, channel and date on every row.</source>
      <translation>Norwegen und das nordische Büro: alle Musik muss gemeldet werden, Auftragsmusik als solche, eine Datei für jede Sendung oder Folge, Sender und Datum in jeder Zeile.</translation>
    </message>
    <message>
      <source>The names of the fixed columns were not seen.</source>
      <translation>Die Namen der festen Spalten haben wir nicht gesehen.</translation>
    </message>
    <message>
      <source>Publishers often have a third in the Nordic countries; two thirds for the writers and one for the publishers is taken as the rule.</source>
      <translation>Verlage haben in den nordischen Ländern oft ein Drittel; als Regel gelten zwei Drittel für die Urheber und eines für den Verlag.</translation>
    </message>
    <message>
      <source>The usage codes are CISAC's; what TONO asks for was not seen.</source>
      <translation>Die Nutzungscodes sind die der CISAC; was TONO verlangt, haben wir nicht gesehen.</translation>
    </message>
    <message>
      <source>Classic US sheet</source>
      <translation>Klassische US-Meldung</translation>
    </message>
    <message>
      <source>Header and a plain list, writers marked W and publishers P, each side 100 %. The older codes: TO and TC for the theme at the opening and the close, EE for the company logo.</source>
      <translation>Kopf und einfache Liste, Urheber mit W und Verlage mit P bezeichnet, jede Seite 100 %. Die älteren Codes: TO und TC für das Thema am Anfang und Ende, EE für das Firmenlogo.</translation>
    </message>
    <message>
      <source>Main titles are TO or MT, end titles TC or ET, logos EE or L; the first of each is written.</source>
      <translation>Vorspänne sind TO oder MT, Abspänne TC oder ET, Logos EE oder L; geschrieben wird jeweils das erste.</translation>
    </message>
  </context>
  <context>
    <name>ProfilesDialog</name>
    <message>
      <source>Recipients</source>
      <translation>Empfänger</translation>
    </message>
    <message>
      <source>Copy…</source>
      <translation>Kopieren…</translation>
    </message>
    <message>
      <source>Make a recipient of your own from this one</source>
      <translation>Daraus einen eigenen Empfänger machen</translation>
    </message>
    <message>
      <source>Open file</source>
      <translation>Datei öffnen</translation>
    </message>
    <message>
      <source>Edit your own recipient in the program for text files</source>
      <translation>Ihren eigenen Empfänger im Programm für Textdateien bearbeiten</translation>
    </message>
    <message>
      <source>Open folder</source>
      <translation>Ordner öffnen</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <source>faulty</source>
      <translation>fehlerhaft</translation>
    </message>
    <message>
      <source>your own</source>
      <translation>Ihr eigener</translation>
    </message>
    <message>
      <source>The copy is yours: open its file and change what differs.</source>
      <translation>Die Kopie gehört Ihnen: öffnen Sie die Datei und ändern Sie, was anders ist.</translation>
    </message>
    <message>
      <source>Delete {0}? Its file is gone then; what was delivered by it keeps its rules.</source>
      <translation>{0} löschen? Die Datei ist dann weg; was danach abgegeben wurde, behält seine Regeln.</translation>
    </message>
    <message>
      <source>Delete {0}? Its file is gone then, and the one that comes with Cuefolio is used again.</source>
      <translation>{0} löschen? Die Datei ist dann weg, und es gilt wieder der mit Cuefolio gelieferte.</translation>
    </message>
    <message>
      <source>Delete it</source>
      <translation>Löschen</translation>
    </message>
  </context>
  <context>
    <name>QuestionBar</name>
    <message>
      <source>Show</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <source>One cue</source>
      <translation>Ein Cue</translation>
    </message>
    <message>
      <source>One song</source>
      <translation>Ein Lied</translation>
    </message>
    <message>
      <source>Two cues</source>
      <translation>Zwei Cues</translation>
    </message>
    <message>
      <source>Two songs</source>
      <translation>Zwei Lieder</translation>
    </message>
    <message>
      <source>{0} more</source>
      <translation>{0} weitere</translation>
    </message>
    <message>
      <source>“{0}” stops at {1} and goes on {2} s later. Is it one cue?</source>
      <translation>„{0}“ endet bei {1} und geht {2} s später weiter. Ist das ein Cue?</translation>
    </message>
    <message>
      <source>“{0}” and “{1}” begin alike. Are they one song?</source>
      <translation>„{0}“ und „{1}“ beginnen gleich. Sind sie ein Lied?</translation>
    </message>
  </context>
  <context>
    <name>ReadinessFigure</name>
    <message>
      <source>on the cue sheet</source>
      <translation>auf der Musikmeldung</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Fertig</translation>
    </message>
    <message>
      <source>cue sheet</source>
      <translation>Musikmeldung</translation>
    </message>
    <message>
      <source>What the cue sheet lacks: a click shows the list</source>
      <translation>Was der Musikmeldung fehlt: ein Klick zeigt die Liste</translation>
    </message>
  </context>
  <context>
    <name>Reasons</name>
    <message>
      <source>{0} = {1} frames at {2} fps</source>
      <translation>{0} = {1} Bilder bei {2} fps</translation>
    </message>
    <message>
      <source>Exact length: {0}.</source>
      <translation>Genaue Länge: {0}.</translation>
    </message>
    <message>
      <source>Exact length of {0} stretches together: {1}.</source>
      <translation>Genaue Länge von {0} Abschnitten zusammen: {1}.</translation>
    </message>
    <message>
      <source>Not reported, because it is sound design.</source>
      <translation>Nicht gemeldet, weil es Sounddesign ist.</translation>
    </message>
    <message>
      <source>Not reported, because it was omitted from the cut.</source>
      <translation>Nicht gemeldet, weil der Cue aus dem Schnitt genommen wurde.</translation>
    </message>
    <message>
      <source>{0} frames are left.</source>
      <translation>{0} Bilder bleiben.</translation>
    </message>
    <message>
      <source>{0} frames go on in {1}, the same work, which enters later; the sheet counts them there.</source>
      <translation>{0} Bilder laufen in {1} weiter, demselben Werk, das später einsetzt; die Meldung zählt sie dort.</translation>
    </message>
    <message>
      <source>{0} frames sound together with {1}, which enters later; the sheet counts them there.</source>
      <translation>{0} Bilder klingen zusammen mit {1}, das später einsetzt; die Meldung zählt sie dort.</translation>
    </message>
    <message>
      <source>In {2} places {0} frames go on in {1}, the same work; the sheet counts them there.</source>
      <translation>An {2} Stellen laufen {0} Bilder in {1} weiter, demselben Werk; die Meldung zählt sie dort.</translation>
    </message>
    <message>
      <source>In {2} places {0} frames sound together with {1}; the sheet counts them there.</source>
      <translation>An {2} Stellen klingen {0} Bilder zusammen mit {1}; die Meldung zählt sie dort.</translation>
    </message>
    <message>
      <source>a cue without a name</source>
      <translation>einem Cue ohne Namen</translation>
    </message>
    <message>
      <source>{0} frames more sound together with {1} other songs; the sheet counts them there.</source>
      <translation>{0} weitere Bilder klingen zusammen mit {1} anderen Stücken; die Meldung zählt sie dort.</translation>
    </message>
    <message>
      <source>{0} frames = {1} s, raised to the least of one second: {2}.</source>
      <translation>{0} Bilder = {1} s, angehoben auf mindestens eine Sekunde: {2}.</translation>
    </message>
    <message>
      <source>{0} frames = {1} s, rounded up to whole seconds: {2}.</source>
      <translation>{0} Bilder = {1} s, aufgerundet auf ganze Sekunden: {2}.</translation>
    </message>
    <message>
      <source>{0} frames = {1} s, rounded down to whole seconds: {2}.</source>
      <translation>{0} Bilder = {1} s, abgerundet auf ganze Sekunden: {2}.</translation>
    </message>
    <message>
      <source>{0} frames = {1} s, rounded half up to whole seconds: {2}.</source>
      <translation>{0} Bilder = {1} s, kaufmännisch gerundet auf ganze Sekunden: {2}.</translation>
    </message>
  </context>
  <context>
    <name>Rebuild</name>
    <message>
      <source>With {0} no cue changes.</source>
      <translation>Mit {0} ändert sich kein Cue.</translation>
    </message>
    <message>
      <source>{0} become {1}</source>
      <translation>{0} zu {1} verbunden</translation>
    </message>
    <message>
      <source>{0} cut into {1}</source>
      <translation>{0} in {1} geteilt</translation>
    </message>
    <message>
      <source>{0} with other times</source>
      <translation>{0} mit anderen Zeiten</translation>
    </message>
    <message>
      <source>With {0}: {1}.</source>
      <translation>Mit {0}: {1}.</translation>
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
      <translation>den Werten jedes Einlesens</translation>
    </message>
    <message>
      <source>{0} ({1})</source>
      <translation>{0} ({1})</translation>
    </message>
    <message>
      <source>and {0} more</source>
      <translation>und {0} weitere</translation>
    </message>
    <message>
      <source>Left alone: {0}.</source>
      <translation>Bleibt, wie es ist: {0}.</translation>
    </message>
    <message>
      <source>Heard now and in no cue: {0}. Only another import makes cues of these places.</source>
      <translation>Jetzt zu hören und in keinem Cue: {0}. Erst erneutes Einlesen macht aus diesen Stellen Cues.</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>Jetzt</translation>
    </message>
    <message>
      <source>Then</source>
      <translation>Dann</translation>
    </message>
    <message>
      <source>New cue</source>
      <translation>Neuer Cue</translation>
    </message>
    <message>
      <source>In {0}</source>
      <translation>In {0}</translation>
    </message>
    <message>
      <source>Left alone: {0}</source>
      <translation>Bleibt: {0}</translation>
    </message>
    <message>
      <source>New, a part of {0}</source>
      <translation>Neu, ein Teil von {0}</translation>
    </message>
    <message>
      <source>Takes in {0}</source>
      <translation>Nimmt {0} auf</translation>
    </message>
    <message>
      <source>Cut into {0}</source>
      <translation>In {0} geteilt</translation>
    </message>
    <message>
      <source>Other times</source>
      <translation>Andere Zeiten</translation>
    </message>
    <message>
      <source>a cue without a number</source>
      <translation>ein Cue ohne Nummer</translation>
    </message>
  </context>
  <context>
    <name>RebuildBlock</name>
    <message>
      <source>What these values change</source>
      <translation>Was diese Werte ändern</translation>
    </message>
    <message>
      <source>What becomes of this cue</source>
      <translation>Was aus diesem Cue wird</translation>
    </message>
    <message>
      <source>Rebuild cues</source>
      <translation>Cues neu bilden</translation>
    </message>
    <message>
      <source>Join, cut and move the cues as the line above says, as one step</source>
      <translation>Die Cues verbinden, teilen und verschieben, wie es die Zeile darüber sagt, in einem Schritt</translation>
    </message>
    <message>
      <source>Which cues…</source>
      <translation>Welche Cues …</translation>
    </message>
    <message>
      <source>List the cues that change and those that are left alone</source>
      <translation>Die Cues auflisten, die sich ändern, und die, die bleiben</translation>
    </message>
    <message>
      <source>Rebuilding cues</source>
      <translation>Cues werden neu gebildet</translation>
    </message>
  </context>
  <context>
    <name>RebuildDialog</name>
    <message>
      <source>What changes</source>
      <translation>Was sich ändert</translation>
    </message>
    <message>
      <source>What becomes of it</source>
      <translation>Was daraus wird</translation>
    </message>
    <message>
      <source>Cues that change or are left alone</source>
      <translation>Cues, die sich ändern oder bleiben</translation>
    </message>
    <message>
      <source>Rebuild cues</source>
      <translation>Cues neu bilden</translation>
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
      <translation>Anfang</translation>
    </message>
    <message>
      <source>Length</source>
      <translation>Länge</translation>
    </message>
    <message>
      <source>Use</source>
      <translation>Einsatz</translation>
    </message>
    <message>
      <source>Writers</source>
      <translation>Urheber</translation>
    </message>
    <message>
      <source>Publishers</source>
      <translation>Verlage</translation>
    </message>
  </context>
  <context>
    <name>RecentRow</name>
    <message>
      <source>Leave {0} out of this list</source>
      <translation>{0} aus dieser Liste nehmen</translation>
    </message>
    <message>
      <source>Leave it out of this list; the file stays as it is (Delete)</source>
      <translation>Aus dieser Liste nehmen; die Datei bleibt, wie sie ist (Entf)</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Leave out of this list</source>
      <translation>Aus dieser Liste nehmen</translation>
    </message>
  </context>
  <context>
    <name>RecipientPart</name>
    <message>
      <source>Recipient</source>
      <translation>Empfänger</translation>
    </message>
    <message>
      <source>For whom the sheet is: its profile decides codes, times, shares and lines</source>
      <translation>Für wen die Meldung ist: Sein Profil bestimmt Codes, Zeiten, Anteile und Zeilen</translation>
    </message>
    <message>
      <source>{0}  (faulty file)</source>
      <translation>{0}  (fehlerhafte Datei)</translation>
    </message>
    <message>
      <source>1 fact is not confirmed</source>
      <translation>1 Angabe ist nicht bestätigt</translation>
    </message>
    <message>
      <source>{0} facts are not confirmed</source>
      <translation>{0} Angaben sind nicht bestätigt</translation>
    </message>
  </context>
  <context>
    <name>Recipients</name>
    <message>
      <source>must</source>
      <translation>Pflicht</translation>
    </message>
    <message>
      <source>wanted</source>
      <translation>erwünscht</translation>
    </message>
    <message>
      <source>Main title</source>
      <translation>Vorspann</translation>
    </message>
    <message>
      <source>End title</source>
      <translation>Abspann</translation>
    </message>
    <message>
      <source>Company logo</source>
      <translation>Firmenlogo</translation>
    </message>
    <message>
      <source>Performed on camera</source>
      <translation>Im Bild aufgeführt</translation>
    </message>
    <message>
      <source>Heard by the characters, not seen</source>
      <translation>Von den Figuren gehört, nicht zu sehen</translation>
    </message>
    <message>
      <source>Featured, heard by the audience only</source>
      <translation>Im Vordergrund, nur fürs Publikum</translation>
    </message>
    <message>
      <source>Background</source>
      <translation>Hintergrund</translation>
    </message>
    <message>
      <source>Bumper</source>
      <translation>Trenner</translation>
    </message>
    <message>
      <source>Teaser, recap</source>
      <translation>Teaser, Rückblick</translation>
    </message>
    <message>
      <source>half a second and more goes up</source>
      <translation>ab einer halben Sekunde aufwärts</translation>
    </message>
    <message>
      <source>always up</source>
      <translation>immer aufwärts</translation>
    </message>
    <message>
      <source>always down</source>
      <translation>immer abwärts</translation>
    </message>
    <message>
      <source>{0}, at least one second</source>
      <translation>{0}, mindestens eine Sekunde</translation>
    </message>
    <message>
      <source>writers 100 %, publishers 100 %</source>
      <translation>Urheber 100 %, Verlage 100 %</translation>
    </message>
    <message>
      <source>one 100 %: writers {0}, publishers {1}</source>
      <translation>ein Ganzes: Urheber {0}, Verlage {1}</translation>
    </message>
    <message>
      <source>not allowed</source>
      <translation>nicht erlaubt</translation>
    </message>
    <message>
      <source>title of the production</source>
      <translation>Titel der Produktion</translation>
    </message>
    <message>
      <source>usage code</source>
      <translation>Kürzel der Nutzung</translation>
    </message>
    <message>
      <source>allowed, one line called “{0}”</source>
      <translation>erlaubt, eine Zeile mit dem Titel „{0}“</translation>
    </message>
    <message>
      <source>{0}, coded {1}</source>
      <translation>{0}, Kürzel {1}</translation>
    </message>
    <message>
      <source>by time</source>
      <translation>nach der Zeit</translation>
    </message>
    <message>
      <source>by cue number</source>
      <translation>nach der Cue-Nummer</translation>
    </message>
    <message>
      <source>by title</source>
      <translation>nach dem Titel</translation>
    </message>
    <message>
      <source>Shares</source>
      <translation>Anteile</translation>
    </message>
    <message>
      <source>Totals of shares</source>
      <translation>Summen der Anteile</translation>
    </message>
    <message>
      <source>may miss 100 % by {0} %</source>
      <translation>dürfen 100 % um {0} % verfehlen</translation>
    </message>
    <message>
      <source>Rounding</source>
      <translation>Rundung</translation>
    </message>
    <message>
      <source>Overlaps</source>
      <translation>Überlappungen</translation>
    </message>
    <message>
      <source>count for the later entrance only</source>
      <translation>zählen nur für den späteren Einsatz</translation>
    </message>
    <message>
      <source>count for each cue</source>
      <translation>zählen für jeden Cue</translation>
    </message>
    <message>
      <source>Repeated uses</source>
      <translation>Wiederholte Nutzung</translation>
    </message>
    <message>
      <source>each has its line</source>
      <translation>jede hat ihre Zeile</translation>
    </message>
    <message>
      <source>one line with the number of uses</source>
      <translation>eine Zeile mit der Anzahl</translation>
    </message>
    <message>
      <source>Roll-up of score</source>
      <translation>Zusammenfassung</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Reihenfolge</translation>
    </message>
  </context>
  <context>
    <name>Reconcile</name>
    <message>
      <source>(no title)</source>
      <translation>(ohne Titel)</translation>
    </message>
    <message>
      <source>new: becomes a cue</source>
      <translation>neu: wird ein Cue</translation>
    </message>
    <message>
      <source>only on ours</source>
      <translation>nur bei uns</translation>
    </message>
    <message>
      <source>both say the same</source>
      <translation>beide sagen dasselbe</translation>
    </message>
    <message>
      <source>Writers</source>
      <translation>Urheber</translation>
    </message>
    <message>
      <source>Publishers</source>
      <translation>Verlage</translation>
    </message>
    <message>
      <source>({0} more)</source>
      <translation>({0} weitere)</translation>
    </message>
  </context>
  <context>
    <name>ReconcileCommands</name>
    <message>
      <source>Sheets are looked at one by one, so of these only “{0}” is taken.</source>
      <translation>Meldungen werden einzeln angesehen, deshalb wird von diesen nur „{0}“ genommen.</translation>
    </message>
    <message>
      <source>“{0}” was added with {1}.</source>
      <translation>„{0}“ wurde mit {1} hinzugefügt.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
  </context>
  <context>
    <name>RecordingCard</name>
    <message>
      <source>No recording selected</source>
      <translation>Keine Aufnahme ausgewählt</translation>
    </message>
    <message>
      <source>Select one to see its files and tags.</source>
      <translation>Wählen Sie eine aus, um ihre Dateien und Tags zu sehen.</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>Tag</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>Wert</translation>
    </message>
    <message>
      <source>Files and tags of the recording</source>
      <translation>Dateien und Tags der Aufnahme</translation>
    </message>
    <message>
      <source>{0} LUFS</source>
      <translation>{0} LUFS</translation>
    </message>
    <message>
      <source>peak {0} dBTP</source>
      <translation>Spitze {0} dBTP</translation>
    </message>
    <message>
      <source>Silence</source>
      <translation>Stille</translation>
    </message>
    <message>
      <source>No file yet</source>
      <translation>Noch keine Datei</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <source>{0} channels</source>
      <translation>{0} Kanäle</translation>
    </message>
    <message>
      <source>{0} bit</source>
      <translation>{0} Bit</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>fehlt</translation>
    </message>
    <message>
      <source>Sound</source>
      <translation>Ton</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Ort</translation>
    </message>
  </context>
  <context>
    <name>ReelModel</name>
    <message>
      <source>Reel</source>
      <translation>Akt</translation>
    </message>
    <message>
      <source>Starts at</source>
      <translation>Beginnt bei</translation>
    </message>
  </context>
  <context>
    <name>ReelTable</name>
    <message>
      <source>Reels</source>
      <translation>Akte</translation>
    </message>
    <message>
      <source>Add reel</source>
      <translation>Akt hinzufügen</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
  </context>
  <context>
    <name>RemarksBar</name>
    <message>
      <source>What there is to know of the file</source>
      <translation>Was über die Datei zu wissen ist</translation>
    </message>
    <message>
      <source>Show less</source>
      <translation>Weniger zeigen</translation>
    </message>
    <message>
      <source>{0} more</source>
      <translation>{0} weitere</translation>
    </message>
  </context>
  <context>
    <name>RememberedDialog</name>
    <message>
      <source>Remembered answers</source>
      <translation>Gemerkte Antworten</translation>
    </message>
    <message>
      <source>The next timeline of “{0}” goes by these answers.</source>
      <translation>Die nächste Timeline von „{0}“ richtet sich nach diesen Antworten.</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Was</translation>
    </message>
    <message>
      <source>Held for</source>
      <translation>Gilt als</translation>
    </message>
    <message>
      <source>Remembered for</source>
      <translation>Gemerkt für</translation>
    </message>
    <message>
      <source>Delete forgets the selected answers.</source>
      <translation>Entf vergisst die ausgewählten Antworten.</translation>
    </message>
    <message>
      <source>Nothing is remembered</source>
      <translation>Nichts ist gemerkt</translation>
    </message>
    <message>
      <source>What you say of tracks and names in a review is remembered when you import.</source>
      <translation>Was Sie in einer Durchsicht über Spuren und Namen sagen, wird beim Einlesen gemerkt.</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>Vergessen</translation>
    </message>
    <message>
      <source>track</source>
      <translation>Spur</translation>
    </message>
    <message>
      <source>clip or title</source>
      <translation>Clip oder Titel</translation>
    </message>
    <message>
      <source>the series</source>
      <translation>die Serie</translation>
    </message>
    <message>
      <source>this production</source>
      <translation>diese Produktion</translation>
    </message>
  </context>
  <context>
    <name>ResultMap</name>
    <message>
      <source>Film map of the cues that would be imported</source>
      <translation>Filmkarte der Cues, die eingelesen würden</translation>
    </message>
  </context>
  <context>
    <name>ReviewDialog</name>
    <message>
      <source>Import into “{0}”</source>
      <translation>In „{0}“ einlesen</translation>
    </message>
    <message>
      <source>Import a timeline</source>
      <translation>Timeline einlesen</translation>
    </message>
    <message>
      <source>Other file…</source>
      <translation>Andere Datei…</translation>
    </message>
    <message>
      <source>Which timeline?</source>
      <translation>Welche Timeline?</translation>
    </message>
    <message>
      <source>Choose an EDL, FCP7 XML, FCPXML, AAF, OTIO, Pro Tools session text, Premiere project or list of markers, or drop it here. Nothing is stored before you have seen what comes of it.</source>
      <translation>Wählen Sie eine EDL, FCP7-XML, FCPXML, AAF, OTIO, einen Pro-Tools-Sessiontext, ein Premiere-Projekt oder eine Markerliste, oder ziehen Sie sie hierher. Nichts wird gespeichert, bevor Sie gesehen haben, was daraus wird.</translation>
    </message>
    <message>
      <source>Choose files…</source>
      <translation>Dateien wählen…</translation>
    </message>
    <message>
      <source>Choose a folder…</source>
      <translation>Ordner wählen…</translation>
    </message>
    <message>
      <source>Take back (Ctrl+Z)</source>
      <translation>Zurücknehmen (Strg+Z)</translation>
    </message>
    <message>
      <source>Take back the last answer of this review</source>
      <translation>Die letzte Antwort dieser Durchsicht zurücknehmen</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Einlesen</translation>
    </message>
    <message>
      <source>Choose timelines</source>
      <translation>Timelines wählen</translation>
    </message>
    <message>
      <source>Timelines ({0})</source>
      <translation>Timelines ({0})</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Choose a folder of time-stamped sound files</source>
      <translation>Ordner mit Tondateien mit Zeitstempel wählen</translation>
    </message>
    <message>
      <source>Nothing was imported yet: reading {0} forgets what you said here.</source>
      <translation>Noch wurde nichts eingelesen: {0} zu lesen vergisst, was Sie hier gesagt haben.</translation>
    </message>
    <message>
      <source>Read it</source>
      <translation>Lesen</translation>
    </message>
    <message>
      <source>Reading the timeline…</source>
      <translation>Timeline wird gelesen…</translation>
    </message>
    <message>
      <source>Working out the cues…</source>
      <translation>Cues werden ermittelt…</translation>
    </message>
    <message>
      <source>The file says its frame rate itself, so it stays at {0}.</source>
      <translation>Die Datei nennt ihre Bildrate selbst, es bleibt also bei {0}.</translation>
    </message>
    <message>
      <source>The file says its start itself, so it stays at {0}.</source>
      <translation>Die Datei nennt ihren Beginn selbst, es bleibt also bei {0}.</translation>
    </message>
    <message>
      <source>Most of the music is muted ({0}), as delivered tracks often are in their session.</source>
      <translation>Der größte Teil der Musik ist stumm ({0}), wie gelieferte Spuren in ihrer Session oft.</translation>
    </message>
    <message>
      <source>Include muted</source>
      <translation>Stumme einbeziehen</translation>
    </message>
    <message>
      <source>Music becomes cues, as one step; what is unsure stays out</source>
      <translation>Aus der Musik werden Cues, als ein Schritt; was unsicher ist, bleibt draußen</translation>
    </message>
    <message>
      <source>Import {0}</source>
      <translation>{0} einlesen</translation>
    </message>
    <message>
      <source>Import markers and scenes</source>
      <translation>Marker und Szenen einlesen</translation>
    </message>
    <message>
      <source>Import 1 marker</source>
      <translation>1 Marker einlesen</translation>
    </message>
    <message>
      <source>Import {0} markers</source>
      <translation>{0} Marker einlesen</translation>
    </message>
    <message>
      <source>Mend the marked field first.</source>
      <translation>Berichtigen Sie zuerst das markierte Feld.</translation>
    </message>
    <message>
      <source>Tick “Import it once more” first.</source>
      <translation>Erst „Noch einmal einlesen“ ankreuzen.</translation>
    </message>
    <message>
      <source>Tick “Take what could be read” first.</source>
      <translation>Haken Sie zuerst „Nehmen, was lesbar war“ an.</translation>
    </message>
    <message>
      <source>Importing the timeline</source>
      <translation>Timeline wird eingelesen</translation>
    </message>
    <message>
      <source>Nothing was imported yet: closing forgets what you said here.</source>
      <translation>Noch wurde nichts eingelesen: Schließen vergisst, was Sie hier gesagt haben.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
  </context>
  <context>
    <name>ReviewModel</name>
    <message>
      <source>Number</source>
      <translation>Nummer</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <source>In</source>
      <translation>Anfang</translation>
    </message>
    <message>
      <source>Out</source>
      <translation>Ende</translation>
    </message>
    <message>
      <source>Length</source>
      <translation>Länge</translation>
    </message>
    <message>
      <source>Audible</source>
      <translation>Hörbar</translation>
    </message>
    <message>
      <source>Tracks</source>
      <translation>Spuren</translation>
    </message>
    <message>
      <source>Known as</source>
      <translation>Bekannt als</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>{0}: {1}, {2} audible</source>
      <translation>{0}: {1}, {2} hörbar</translation>
    </message>
    <message>
      <source>in the catalogue as “{0}”</source>
      <translation>im Katalog als „{0}“</translation>
    </message>
    <message>
      <source>needs its own cue sheet</source>
      <translation>braucht die eigene Musikmeldung</translation>
    </message>
    <message>
      <source>from the mix of “{0}”</source>
      <translation>aus der Mischung von „{0}“</translation>
    </message>
    <message>
      <source>{0} s after the last one</source>
      <translation>{0} s nach dem letzten</translation>
    </message>
    <message>
      <source>again</source>
      <translation>wiederholt</translation>
    </message>
    <message>
      <source>In the file: {0}</source>
      <translation>In der Datei: {0}</translation>
    </message>
    <message>
      <source>Found by {0}; its writers and publishers come too.</source>
      <translation>Gefunden über: {0}; Urheber und Verlage kommen mit.</translation>
    </message>
  </context>
  <context>
    <name>ReviewPage</name>
    <message>
      <source>Music (M)</source>
      <translation>Musik (M)</translation>
    </message>
    <message>
      <source>Take what is selected as music</source>
      <translation>Das Ausgewählte als Musik nehmen</translation>
    </message>
    <message>
      <source>Unsure (U)</source>
      <translation>Unsicher (U)</translation>
    </message>
    <message>
      <source>Keep what is selected for later</source>
      <translation>Das Ausgewählte für später aufheben</translation>
    </message>
    <message>
      <source>Leave out (X)</source>
      <translation>Weglassen (X)</translation>
    </message>
    <message>
      <source>Leave out what is selected</source>
      <translation>Das Ausgewählte weglassen</translation>
    </message>
    <message>
      <source>Join (J)</source>
      <translation>Verbinden (J)</translation>
    </message>
    <message>
      <source>Selected cues of one song are one cue</source>
      <translation>Die ausgewählten Cues eines Lieds sind ein Cue</translation>
    </message>
    <message>
      <source>Split… (S)</source>
      <translation>Teilen… (S)</translation>
    </message>
    <message>
      <source>Make two cues of one</source>
      <translation>Aus einem Cue zwei machen</translation>
    </message>
    <message>
      <source>not at all</source>
      <translation>gar nicht</translation>
    </message>
    <message>
      <source>for this production</source>
      <translation>für diese Produktion</translation>
    </message>
    <message>
      <source>for the series</source>
      <translation>für die Serie</translation>
    </message>
    <message>
      <source>Remember the answers</source>
      <translation>Antworten merken</translation>
    </message>
    <message>
      <source>What you said of tracks and names, for the next import</source>
      <translation>Was Sie von Spuren und Namen gesagt haben, für das nächste Einlesen</translation>
    </message>
    <message>
      <source>Remembered…</source>
      <translation>Gemerktes…</translation>
    </message>
    <message>
      <source>See what is remembered of tracks and names, and forget it</source>
      <translation>Ansehen, was von Spuren und Namen gemerkt ist, und es vergessen</translation>
    </message>
    <message>
      <source>Nothing here says that it is music. Tick the music tracks at the left, or choose cues and press M.</source>
      <translation>Nichts weist hier auf Musik hin. Haken Sie links die Musikspuren an, oder wählen Sie Cues und drücken Sie M.</translation>
    </message>
    <message>
      <source>Everything was left out. Unfold “Left out” to see why, or tick the music tracks at the left.</source>
      <translation>Alles wurde weggelassen. Klappen Sie „Weggelassen“ auf, um zu sehen, warum, oder haken Sie links die Musikspuren an.</translation>
    </message>
    <message>
      <source>This sequence holds no sound; below is what else there is in it.</source>
      <translation>Diese Sequenz enthält keinen Ton; unten steht, was sie sonst enthält.</translation>
    </message>
    <message>
      <source>This sequence holds no sound.</source>
      <translation>Diese Sequenz enthält keinen Ton.</translation>
    </message>
    <message>
      <source>Scenes ({0})</source>
      <translation>Szenen ({0})</translation>
    </message>
    <message>
      <source>Reels ({0})</source>
      <translation>Akte ({0})</translation>
    </message>
    <message>
      <source>Markers as spotting notes ({0})</source>
      <translation>Marker als Spotting-Notizen ({0})</translation>
    </message>
  </context>
  <context>
    <name>ReviewView</name>
    <message>
      <source>Cues of the timeline</source>
      <translation>Cues der Timeline</translation>
    </message>
  </context>
  <context>
    <name>RightsCommands</name>
    <message>
      <source>This cue has no work yet; type one in the field Work first.</source>
      <translation>Dieser Cue hat noch kein Werk; geben Sie zuerst eines in das Feld Werk ein.</translation>
    </message>
    <message>
      <source>{0}: nothing differs from the work.</source>
      <translation>{0}: nichts weicht vom Werk ab.</translation>
    </message>
  </context>
  <context>
    <name>RowColoursDialog</name>
    <message>
      <source>Row colours</source>
      <translation>Zeilenfarben</translation>
    </message>
    <message>
      <source>Rules of the view “{0}”. The first rule that fits colours a line; its number stands beside the line, too.</source>
      <translation>Regeln der Sicht „{0}“. Die erste Regel, die passt, färbt eine Zeile; ihre Nummer steht auch neben der Zeile.</translation>
    </message>
    <message>
      <source>No rules yet: add one of the ready-made ones, or your own.</source>
      <translation>Noch keine Regeln: nehmen Sie eine der fertigen oder eine eigene.</translation>
    </message>
    <message>
      <source>Rules</source>
      <translation>Regeln</translation>
    </message>
    <message>
      <source>Add a rule</source>
      <translation>Regel hinzufügen</translation>
    </message>
    <message>
      <source>Own rule</source>
      <translation>Eigene Regel</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Apply</source>
      <translation>Anwenden</translation>
    </message>
    <message>
      <source>Licensed without a publisher</source>
      <translation>Lizenziert ohne Verlag</translation>
    </message>
    <message>
      <source>Without a composer</source>
      <translation>Ohne Komponisten</translation>
    </message>
    <message>
      <source>Shorter than 5 seconds</source>
      <translation>Kürzer als 5 Sekunden</translation>
    </message>
    <message>
      <source>Without a mood</source>
      <translation>Ohne Stimmung</translation>
    </message>
    <message>
      <source>Final</source>
      <translation>Fertig</translation>
    </message>
  </context>
  <context>
    <name>RowMarks</name>
    <message>
      <source>… and {0} more</source>
      <translation>… und {0} weitere</translation>
    </message>
    <message>
      <source>Rule {0}</source>
      <translation>Regel {0}</translation>
    </message>
  </context>
  <context>
    <name>SaveSearchDialog</name>
    <message>
      <source>Save this search</source>
      <translation>Diese Suche speichern</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Tender cues by Ana Bell</source>
      <translation>Zarte Cues von Ana Bell</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <source>It stands in the library with the number of cues that it finds, in every production.</source>
      <translation>Sie steht in der Bibliothek mit der Zahl der Cues, die sie in allen Produktionen findet.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
  </context>
  <context>
    <name>SceneModel</name>
    <message>
      <source>Number</source>
      <translation>Nummer</translation>
    </message>
    <message>
      <source>Scene</source>
      <translation>Szene</translation>
    </message>
    <message>
      <source>In</source>
      <translation>Anfang</translation>
    </message>
    <message>
      <source>Out</source>
      <translation>Ende</translation>
    </message>
    <message>
      <source>Length</source>
      <translation>Länge</translation>
    </message>
  </context>
  <context>
    <name>SceneName</name>
    <message>
      <source>Name of the scene</source>
      <translation>Name der Szene</translation>
    </message>
  </context>
  <context>
    <name>ScenesDialog</name>
    <message>
      <source>Scenes</source>
      <translation>Szenen</translation>
    </message>
    <message>
      <source>Times are those of the current cut. An out can be typed as a length, such as +2:30:00.</source>
      <translation>Die Zeiten gelten für den jetzigen Schnitt. Ein Ende kann als Länge eingegeben werden, etwa +2:30:00.</translation>
    </message>
    <message>
      <source>Add scene</source>
      <translation>Szene hinzufügen</translation>
    </message>
    <message>
      <source>Up</source>
      <translation>Nach oben</translation>
    </message>
    <message>
      <source>Down</source>
      <translation>Nach unten</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <source>Scene {0}</source>
      <translation>Szene {0}</translation>
    </message>
  </context>
  <context>
    <name>SearchBox</name>
    <message>
      <source>Search in all productions</source>
      <translation>In allen Produktionen suchen</translation>
    </message>
    <message>
      <source>How to search</source>
      <translation>So wird gesucht</translation>
    </message>
    <message>
      <source>How to search: fields, comparisons, examples</source>
      <translation>So wird gesucht: Felder, Vergleiche, Beispiele</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <source>Empty the search box</source>
      <translation>Das Suchfeld leeren</translation>
    </message>
    <message>
      <source>Search cues, films, people…</source>
      <translation>Cues, Filme, Menschen suchen…</translation>
    </message>
    <message>
      <source>Words, "a phrase", mood:tender, origin:licensed, duration&gt;60, no:publisher, -without, a or b</source>
      <translation>Wörter, "eine Wendung", mood:tender, origin:licensed, duration&gt;60, no:publisher, -ohne, a or b</translation>
    </message>
  </context>
  <context>
    <name>SearchCompletion</name>
    <message>
      <source>Recent searches</source>
      <translation>Letzte Suchen</translation>
    </message>
    <message>
      <source>Saved searches</source>
      <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
      <source>For example</source>
      <translation>Zum Beispiel</translation>
    </message>
  </context>
  <context>
    <name>SearchHelp</name>
    <message>
      <source>How to search</source>
      <translation>So wird gesucht</translation>
    </message>
    <message>
      <source>Type words: every cue is found that has all of them in its title, number, people, scene, mood or notes. Case and accents do not matter. Click an example to try it.</source>
      <translation>Tippen Sie Wörter: gefunden wird jeder Cue, der alle davon in Titel, Nummer, Menschen, Szene, Stimmung oder Notizen hat. Groß und klein und Akzente sind gleich. Klicken Sie ein Beispiel an, um es zu versuchen.</translation>
    </message>
    <message>
      <source>Fields</source>
      <translation>Felder</translation>
    </message>
    <message>
      <source>Search for {0}</source>
      <translation>{0} suchen</translation>
    </message>
    <message>
      <source>Search in the field {0}</source>
      <translation>Im Feld {0} suchen</translation>
    </message>
    <message>
      <source>understands &lt; &gt; ..</source>
      <translation>versteht &lt; &gt; ..</translation>
    </message>
    <message>
      <source>also {0}</source>
      <translation>auch {0}</translation>
    </message>
  </context>
  <context>
    <name>SearchOffers</name>
    <message>
      <source>one field; part of a word is enough</source>
      <translation>ein Feld; ein Teil des Wortes genügt</translation>
    </message>
    <message>
      <source>these words in this order, anywhere</source>
      <translation>diese Wörter in dieser Reihenfolge, irgendwo</translation>
    </message>
    <message>
      <source>longer than two minutes; also &lt; &lt;= &gt;= =</source>
      <translation>länger als zwei Minuten; auch &lt; &lt;= &gt;= =</translation>
    </message>
    <message>
      <source>from … to …; one end may be open</source>
      <translation>von … bis …; ein Ende darf offen sein</translation>
    </message>
    <message>
      <source>licensed, and without a publisher</source>
      <translation>lizenziert und ohne Verlag</translation>
    </message>
    <message>
      <source>with something in the field Theme</source>
      <translation>mit etwas im Feld Thema</translation>
    </message>
    <message>
      <source>a dash leaves out</source>
      <translation>ein Strich lässt weg</translation>
    </message>
    <message>
      <source>one of both; or binds looser than a space</source>
      <translation>eines von beiden; or bindet lockerer als ein Leerzeichen</translation>
    </message>
    <message>
      <source>brackets put together</source>
      <translation>Klammern fassen zusammen</translation>
    </message>
    <message>
      <source>Fields</source>
      <translation>Felder</translation>
    </message>
    <message>
      <source>Cues in which a field is empty: no:publisher</source>
      <translation>Cues, in denen ein Feld leer ist: no:publisher</translation>
    </message>
    <message>
      <source>Cues in which a field is filled in: has:theme</source>
      <translation>Cues, in denen ein Feld gefüllt ist: has:theme</translation>
    </message>
    <message>
      <source>Nothing there</source>
      <translation>Da ist nichts</translation>
    </message>
    <message>
      <source>more than</source>
      <translation>mehr als</translation>
    </message>
    <message>
      <source>less than</source>
      <translation>weniger als</translation>
    </message>
    <message>
      <source>from … to …</source>
      <translation>von … bis …</translation>
    </message>
  </context>
  <context>
    <name>Searches</name>
    <message>
      <source>Licensed, no publisher</source>
      <translation>Lizenziert, ohne Verlag</translation>
    </message>
    <message>
      <source>No composer</source>
      <translation>Kein Komponist</translation>
    </message>
    <message>
      <source>No mood</source>
      <translation>Keine Stimmung</translation>
    </message>
    <message>
      <source>Origin unknown</source>
      <translation>Herkunft unbekannt</translation>
    </message>
    <message>
      <source>Not timed yet</source>
      <translation>Noch ohne Zeit</translation>
    </message>
    <message>
      <source>Longer than two minutes</source>
      <translation>Länger als zwei Minuten</translation>
    </message>
  </context>
  <context>
    <name>SeasonModel</name>
    <message>
      <source>Season</source>
      <translation>Staffel</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titel</translation>
    </message>
  </context>
  <context>
    <name>SecondsField</name>
    <message>
      <source>Seconds from 0 to {most} belong here.</source>
      <translation>Hierher gehören Sekunden von 0 bis {most}.</translation>
    </message>
  </context>
  <context>
    <name>SentenceList</name>
    <message>
      <source>and {0} more</source>
      <translation>und {0} weitere</translation>
    </message>
  </context>
  <context>
    <name>SeriesCommands</name>
    <message>
      <source>{0} copied from “{1}”.</source>
      <translation>{0} aus „{1}“ kopiert.</translation>
    </message>
    <message>
      <source>{0} of the template “{1}” added.</source>
      <translation>{0} der Vorlage „{1}“ hinzugefügt.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
  </context>
  <context>
    <name>SeriesDialog</name>
    <message>
      <source>New series</source>
      <translation>Neue Serie</translation>
    </message>
    <message>
      <source>Edit the series “{0}”</source>
      <translation>Die Serie „{0}“ bearbeiten</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <source>Also known as</source>
      <translation>Auch bekannt als</translation>
    </message>
    <message>
      <source>Nachtfähre [de]; Traversée [fr]</source>
      <translation>Nachtfähre [de]; Traversée [fr]</translation>
    </message>
    <message>
      <source>Network or channel</source>
      <translation>Sender oder Kanal</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notizen</translation>
    </message>
    <message>
      <source>Seasons</source>
      <translation>Staffeln</translation>
    </message>
    <message>
      <source>Episodes of a season that is removed stay in the series.</source>
      <translation>Die Folgen einer entfernten Staffel bleiben in der Serie.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Create</source>
      <translation>Anlegen</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>Add season</source>
      <translation>Staffel hinzufügen</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
  </context>
  <context>
    <name>SettingsBar</name>
    <message>
      <source>Sequence</source>
      <translation>Sequenz</translation>
    </message>
    <message>
      <source>Which sequence of the files is imported</source>
      <translation>Welche Sequenz der Dateien eingelesen wird</translation>
    </message>
    <message>
      <source>Frame rate</source>
      <translation>Bildrate</translation>
    </message>
    <message>
      <source>What the timecodes count; another rate reads the file again</source>
      <translation>Was die Timecodes zählen; bei einer anderen Rate wird die Datei neu gelesen</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Beginn</translation>
    </message>
    <message>
      <source>The timecode of the first picture of the programme</source>
      <translation>Der Timecode des ersten Bildes des Programms</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>nichts</translation>
    </message>
    <message>
      <source>a reel</source>
      <translation>ein Akt</translation>
    </message>
    <message>
      <source>an episode</source>
      <translation>eine Folge</translation>
    </message>
    <message>
      <source>An hour is</source>
      <translation>Eine Stunde ist</translation>
    </message>
    <message>
      <source>What the hours of the timecode count: no cue runs over their border</source>
      <translation>Was die Stunden des Timecodes zählen: kein Cue läuft über ihre Grenze</translation>
    </message>
    <message>
      <source>Gap</source>
      <translation>Lücke</translation>
    </message>
    <message>
      <source>Seconds of silence after which a song that goes on is a new cue</source>
      <translation>Sekunden Stille, nach denen ein Lied, das weitergeht, ein neuer Cue ist</translation>
    </message>
    <message>
      <source>Audible from</source>
      <translation>Hörbar ab</translation>
    </message>
    <message>
      <source>Level in dB from which a sound counts as heard</source>
      <translation>Pegel in dB, ab dem ein Ton als hörbar gilt</translation>
    </message>
    <message>
      <source>Include muted</source>
      <translation>Stumme einbeziehen</translation>
    </message>
    <message>
      <source>Take clips and tracks too that the session does not play</source>
      <translation>Auch Clips und Spuren nehmen, die die Session nicht spielt</translation>
    </message>
    <message>
      <source>Only what is on these tracks is music, as at the last import</source>
      <translation>Nur was auf diesen Spuren liegt, ist Musik, wie beim letzten Einlesen</translation>
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
      <translation>Alle Dateien</translation>
    </message>
    <message>
      <source>Only tracks {0}</source>
      <translation>Nur die Spuren {0}</translation>
    </message>
  </context>
  <context>
    <name>SettingsDialog</name>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Pages of the settings</source>
      <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
      <source>Appearance</source>
      <translation>Aussehen</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>Keyboard</source>
      <translation>Tastatur</translation>
    </message>
    <message>
      <source>Files and you</source>
      <translation>Dateien und Sie</translation>
    </message>
    <message>
      <source>Reset this page</source>
      <translation>Diese Seite zurücksetzen</translation>
    </message>
  </context>
  <context>
    <name>ShareViewButton</name>
    <message>
      <source>one 100 %</source>
      <translation>ein Ganzes</translation>
    </message>
    <message>
      <source>How shares are shown: {0}</source>
      <translation>Wie Anteile gezeigt werden: {0}</translation>
    </message>
    <message>
      <source>Shows shares in the convention of a recipient; what is kept stays as it is.</source>
      <translation>Zeigt Anteile, wie ein Empfänger sie rechnet; was gespeichert ist, bleibt.</translation>
    </message>
  </context>
  <context>
    <name>SheetDialog</name>
    <message>
      <source>Columns…</source>
      <translation>Spalten…</translation>
    </message>
    <message>
      <source>Say again what is in each column of this sheet</source>
      <translation>Noch einmal sagen, was in jeder Spalte dieser Meldung steht</translation>
    </message>
    <message>
      <source>Other file…</source>
      <translation>Andere Datei…</translation>
    </message>
    <message>
      <source>Reading and comparing</source>
      <translation>Lesen und Vergleichen</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <source>Recipient</source>
      <translation>Empfänger</translation>
    </message>
    <message>
      <source>Whose codes, rounding and shares both sheets are read by</source>
      <translation>Nach wessen Codes, Rundung und Anteilen beide Meldungen gelesen werden</translation>
    </message>
    <message>
      <source>Whose sheet?</source>
      <translation>Wessen Meldung?</translation>
    </message>
    <message>
      <source>Choose a workbook, CSV, TSV, PDF report or JSON that a society, broadcaster or colleague sent, or drop it here. Nothing is changed before you accept something.</source>
      <translation>Wählen Sie eine Arbeitsmappe, CSV, TSV, PDF oder JSON, die eine Gesellschaft, ein Sender oder jemand anderes geschickt hat, oder ziehen Sie sie hierher. Nichts ändert sich, bevor Sie etwas übernehmen.</translation>
    </message>
    <message>
      <source>Choose a file…</source>
      <translation>Datei wählen…</translation>
    </message>
    <message>
      <source>Read the sheet</source>
      <translation>Meldung lesen</translation>
    </message>
    <message>
      <source>Choose a cue sheet</source>
      <translation>Musikmeldung wählen</translation>
    </message>
    <message>
      <source>Cue sheets ({0})</source>
      <translation>Musikmeldungen ({0})</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Reading the sheets…</source>
      <translation>Meldungen werden gelesen…</translation>
    </message>
    <message>
      <source>Stopped; nothing was changed.</source>
      <translation>Angehalten; nichts wurde geändert.</translation>
    </message>
  </context>
  <context>
    <name>SheetPreview</name>
    <message>
      <source>Preview of the sheet</source>
      <translation>Vorschau der Meldung</translation>
    </message>
    <message>
      <source>Page of the sheet</source>
      <translation>Seite der Meldung</translation>
    </message>
    <message>
      <source>Beginning of the file</source>
      <translation>Anfang der Datei</translation>
    </message>
    <message>
      <source>Page before</source>
      <translation>Vorige Seite</translation>
    </message>
    <message>
      <source>Next page</source>
      <translation>Nächste Seite</translation>
    </message>
    <message>
      <source>How the total came about…</source>
      <translation>Summe erklären…</translation>
    </message>
    <message>
      <source>This format opens in its own program; there is nothing to show here.</source>
      <translation>Dieses Format öffnet sich in seinem eigenen Programm; hier gibt es nichts zu zeigen.</translation>
    </message>
    <message>
      <source>Page {0} of {1}</source>
      <translation>Seite {0} von {1}</translation>
    </message>
    <message>
      <source>Table {0} of {1}</source>
      <translation>Tabelle {0} von {1}</translation>
    </message>
    <message>
      <source>the first {0} rows</source>
      <translation>die ersten {0} Zeilen</translation>
    </message>
    <message>
      <source>The preview needs a part of Qt that is not installed; exporting works without it.</source>
      <translation>Die Vorschau braucht einen Teil von Qt, der nicht installiert ist; der Export geht auch ohne ihn.</translation>
    </message>
  </context>
  <context>
    <name>ShortcutsDialog</name>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Tastenkürzel</translation>
    </message>
    <message>
      <source>All as delivered</source>
      <translation>Alles wie geliefert</translation>
    </message>
  </context>
  <context>
    <name>SoundBackend</name>
    <message>
      <source>Playing is switched off by {0}; start Cuefolio without it to hear recordings and see pictures.</source>
      <translation>Die Wiedergabe ist durch {0} abgeschaltet; starten Sie Cuefolio ohne es, um Aufnahmen zu hören und Bilder zu sehen.</translation>
    </message>
  </context>
  <context>
    <name>SoundBlock</name>
    <message>
      <source>Pause the recording</source>
      <translation>Die Aufnahme anhalten</translation>
    </message>
    <message>
      <source>Play the recording</source>
      <translation>Die Aufnahme abspielen</translation>
    </message>
  </context>
  <context>
    <name>SoundCommands</name>
    <message>
      <source>{0} has no recording; type one into its card, or drop an audio file on the cue.</source>
      <translation>{0} hat keine Aufnahme; geben Sie eine in der Karte ein, oder ziehen Sie eine Audiodatei auf den Cue.</translation>
    </message>
    <message>
      <source>Select a cue that has a recording, or a recording in the library.</source>
      <translation>Wählen Sie einen Cue mit einer Aufnahme aus, oder eine Aufnahme in der Bibliothek.</translation>
    </message>
  </context>
  <context>
    <name>SoundPlayer</name>
    <message>
      <source>{0} cannot be opened ({1}); rename it and play again.</source>
      <translation>{0} lässt sich nicht öffnen ({1}); benennen Sie es um und spielen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>This computer has no sound output; the recording runs without being heard.</source>
      <translation>Dieser Rechner hat keine Tonausgabe; die Aufnahme läuft, ohne zu klingen.</translation>
    </message>
    <message>
      <source>no sound in a form that is known here</source>
      <translation>kein Ton in einer hier bekannten Form</translation>
    </message>
    <message>
      <source>{0} cannot be played ({1}); its tags may be read all the same.</source>
      <translation>{0} lässt sich nicht abspielen ({1}); die Tags sind vielleicht trotzdem lesbar.</translation>
    </message>
  </context>
  <context>
    <name>SplitBar</name>
    <message>
      <source>Split at</source>
      <translation>Teilen bei</translation>
    </message>
    <message>
      <source>The second cue begins at this timecode</source>
      <translation>Der zweite Cue beginnt bei diesem Timecode</translation>
    </message>
    <message>
      <source>Split here</source>
      <translation>Hier teilen</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Split “{0}” at a timecode between its in and its out.</source>
      <translation>„{0}“ an einem Timecode zwischen Anfang und Ende teilen.</translation>
    </message>
    <message>
      <source>“{0}” runs from {1} to {2}: split it in between.</source>
      <translation>„{0}“ läuft von {1} bis {2}: Teilen Sie dazwischen.</translation>
    </message>
  </context>
  <context>
    <name>SplitDialog</name>
    <message>
      <source>Split cue</source>
      <translation>Cue teilen</translation>
    </message>
    <message>
      <source>Split at</source>
      <translation>Teilen bei</translation>
    </message>
    <message>
      <source>The second part begins at this timecode</source>
      <translation>Der zweite Teil beginnt bei diesem Timecode</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Split</source>
      <translation>Teilen</translation>
    </message>
    <message>
      <source>Untitled cue</source>
      <translation>Cue ohne Titel</translation>
    </message>
    <message>
      <source>{0} is outside the cue</source>
      <translation>{0} liegt außerhalb des Cues</translation>
    </message>
  </context>
  <context>
    <name>StartPage</name>
    <message>
      <source>Welcome to Cuefolio</source>
      <translation>Willkommen bei Cuefolio</translation>
    </message>
    <message>
      <source>Log the music of a film, reuse every song, composer and recording, and hand out cue sheets. A catalogue is one file of yours; every edit is saved at once.</source>
      <translation>Erfassen Sie die Musik eines Films, verwenden Sie jedes Lied, jeden Komponisten und jede Aufnahme wieder, und geben Sie Musikmeldungen ab. Ein Katalog ist eine Datei, die Ihnen gehört; jede Änderung wird sofort gespeichert.</translation>
    </message>
    <message>
      <source>Look around in the demo film</source>
      <translation>Im Demofilm umsehen</translation>
    </message>
    <message>
      <source>A film with its scenes, music, sound files and cue sheets</source>
      <translation>Ein Film mit Szenen, Musik, Tondateien und Musikmeldungen</translation>
    </message>
    <message>
      <source>New catalogue…</source>
      <translation>Neuer Katalog…</translation>
    </message>
    <message>
      <source>One file for all your films, songs and people</source>
      <translation>Eine Datei für alle Ihre Filme, Lieder und Menschen</translation>
    </message>
    <message>
      <source>Open a catalogue…</source>
      <translation>Einen Katalog öffnen…</translation>
    </message>
    <message>
      <source>A file that ends in .cuefolio</source>
      <translation>Eine Datei, die auf .cuefolio endet</translation>
    </message>
    <message>
      <source>…or drop a catalogue, a timeline, sound files or a folder of music anywhere here</source>
      <translation>…oder ziehen Sie einen Katalog, eine Timeline, Tondateien oder einen Musikordner irgendwo hierher</translation>
    </message>
    <message>
      <source>Guide</source>
      <translation>Handbuch</translation>
    </message>
    <message>
      <source>What's new</source>
      <translation>Neuigkeiten</translation>
    </message>
    <message>
      <source>Shortcuts</source>
      <translation>Tastenkürzel</translation>
    </message>
    <message>
      <source>Opened lately</source>
      <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
      <source>not there any more</source>
      <translation>nicht mehr da</translation>
    </message>
    <message>
      <source>cannot be read</source>
      <translation>nicht lesbar</translation>
    </message>
  </context>
  <context>
    <name>StatusLine</name>
    <message>
      <source>Progress</source>
      <translation>Fortschritt</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <source>Stop; what is half done is not stored</source>
      <translation>Anhalten; was halb getan ist, wird nicht gespeichert</translation>
    </message>
    <message>
      <source>Read only</source>
      <translation>Nur lesbar</translation>
    </message>
    <message>
      <source>Every edit is saved</source>
      <translation>Jede Änderung ist gespeichert</translation>
    </message>
  </context>
  <context>
    <name>StretchModel</name>
    <message>
      <source>{0} frames at {1} fps</source>
      <translation>{0} Bilder bei {1} fps</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>unbekannt</translation>
    </message>
  </context>
  <context>
    <name>SuggestionPopup</name>
    <message>
      <source>Suggestions for the search</source>
      <translation>Vorschläge zur Suche</translation>
    </message>
  </context>
  <context>
    <name>TableArea</name>
    <message>
      <source>No music logged yet</source>
      <translation>Noch keine Musik erfasst</translation>
    </message>
    <message>
      <source>Type in the line below the headings, paste rows from a spreadsheet, or drop a timeline or a folder of music here.</source>
      <translation>Tippen Sie in die Zeile unter den Überschriften, fügen Sie Zeilen aus einer Tabellenkalkulation ein, oder ziehen Sie eine Timeline oder einen Musikordner hierher.</translation>
    </message>
    <message>
      <source>Add the first cue</source>
      <translation>Den ersten Cue hinzufügen</translation>
    </message>
    <message>
      <source>Scan a folder of music</source>
      <translation>Ordner mit Musik einlesen</translation>
    </message>
    <message>
      <source>Nothing found</source>
      <translation>Nichts gefunden</translation>
    </message>
    <message>
      <source>Try fewer letters, a field (mood:tender, origin:licensed, duration&gt;60), or "or" between words.</source>
      <translation>Versuchen Sie weniger Buchstaben, ein Feld (mood:tender, origin:licensed, duration&gt;60) oder „or“ zwischen Wörtern.</translation>
    </message>
    <message>
      <source>Save this view as…</source>
      <translation>Diese Sicht speichern als…</translation>
    </message>
    <message>
      <source>Update “{0}”</source>
      <translation>„{0}“ aktualisieren</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Umbenennen…</translation>
    </message>
    <message>
      <source>Delete view</source>
      <translation>Sicht löschen</translation>
    </message>
    <message>
      <source>As saved</source>
      <translation>Wie gespeichert</translation>
    </message>
    <message>
      <source>As delivered with Cuefolio</source>
      <translation>Wie mit Cuefolio geliefert</translation>
    </message>
    <message>
      <source>Row colours…</source>
      <translation>Zeilenfarben…</translation>
    </message>
  </context>
  <context>
    <name>TableBar</name>
    <message>
      <source>Group the cues</source>
      <translation>Die Cues gruppieren</translation>
    </message>
    <message>
      <source>Filter under the headings</source>
      <translation>Unter den Überschriften filtern</translation>
    </message>
    <message>
      <source>Choose columns and colours</source>
      <translation>Spalten und Farben wählen</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Spalten</translation>
    </message>
    <message>
      <source>production</source>
      <translation>Produktion</translation>
    </message>
    <message>
      <source>reel</source>
      <translation>Akt</translation>
    </message>
    <message>
      <source>scene</source>
      <translation>Szene</translation>
    </message>
    <message>
      <source>origin</source>
      <translation>Herkunft</translation>
    </message>
    <message>
      <source>composer</source>
      <translation>Komponist</translation>
    </message>
    <message>
      <source>mood</source>
      <translation>Stimmung</translation>
    </message>
    <message>
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <source>By production</source>
      <translation>Nach Produktion</translation>
    </message>
    <message>
      <source>By reel</source>
      <translation>Nach Akt</translation>
    </message>
    <message>
      <source>By scene</source>
      <translation>Nach Szene</translation>
    </message>
    <message>
      <source>By origin</source>
      <translation>Nach Herkunft</translation>
    </message>
    <message>
      <source>By composer</source>
      <translation>Nach Komponist</translation>
    </message>
    <message>
      <source>By mood</source>
      <translation>Nach Stimmung</translation>
    </message>
    <message>
      <source>No groups</source>
      <translation>Keine Gruppen</translation>
    </message>
    <message>
      <source>Group: {0}</source>
      <translation>Gruppe: {0}</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>Filter</translation>
    </message>
    <message>
      <source>Fold all</source>
      <translation>Alle zuklappen</translation>
    </message>
    <message>
      <source>Unfold all</source>
      <translation>Alle aufklappen</translation>
    </message>
    <message>
      <source>Row colours…</source>
      <translation>Zeilenfarben…</translation>
    </message>
    <message>
      <source>As delivered with Cuefolio</source>
      <translation>Wie mit Cuefolio geliefert</translation>
    </message>
  </context>
  <context>
    <name>TableCommands</name>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
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
      <translation>Abgabe</translation>
    </message>
    <message>
      <source>Rights</source>
      <translation>Rechte</translation>
    </message>
    <message>
      <source>Study</source>
      <translation>Studium</translation>
    </message>
  </context>
  <context>
    <name>TagField</name>
    <message>
      <source>several values</source>
      <translation>mehrere Werte</translation>
    </message>
    <message>
      <source>{word}, {number} of {total}</source>
      <translation>{word}, {number} von {total}</translation>
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
      <translation>Tag</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>Wert</translation>
    </message>
  </context>
  <context>
    <name>TagTable</name>
    <message>
      <source>Tags of the file</source>
      <translation>Tags der Datei</translation>
    </message>
  </context>
  <context>
    <name>TargetChoice</name>
    <message>
      <source>Recipients and formats</source>
      <translation>Empfänger und Formate</translation>
    </message>
  </context>
  <context>
    <name>TemplatesDialog</name>
    <message>
      <source>Series templates</source>
      <translation>Vorlagen der Serie</translation>
    </message>
    <message>
      <source>Templates</source>
      <translation>Vorlagen</translation>
    </message>
    <message>
      <source>Add to this episode</source>
      <translation>Zu dieser Folge hinzufügen</translation>
    </message>
    <message>
      <source>New…</source>
      <translation>Neu…</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Umbenennen</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <source>“{0}” belongs to no series</source>
      <translation>„{0}“ gehört zu keiner Serie</translation>
    </message>
    <message>
      <source>Templates stay with a series. Give the production a series and they are kept here.</source>
      <translation>Vorlagen bleiben bei einer Serie. Geben Sie der Produktion eine Serie, dann werden sie hier bewahrt.</translation>
    </message>
    <message>
      <source>Edit production…</source>
      <translation>Produktion bearbeiten…</translation>
    </message>
    <message>
      <source>No templates yet</source>
      <translation>Noch keine Vorlagen</translation>
    </message>
    <message>
      <source>Keep the cues that come back in every episode (theme, bumpers, logos, end title) under a name, and add them to the next episode with one click.</source>
      <translation>Bewahren Sie die Cues, die in jeder Folge wiederkehren (Vorspann, Trenner, Logos, Abspann), unter einem Namen, und fügen Sie sie der nächsten Folge mit einem Klick hinzu.</translation>
    </message>
    <message>
      <source>New template…</source>
      <translation>Neue Vorlage…</translation>
    </message>
    <message>
      <source>This cannot be added</source>
      <translation>Das lässt sich nicht hinzufügen</translation>
    </message>
    <message>
      <source>The template “{0}” was deleted; cues that were made of it stay.</source>
      <translation>Die Vorlage „{0}“ wurde gelöscht; Cues, die daraus entstanden sind, bleiben.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
  </context>
  <context>
    <name>TemplatesModel</name>
    <message>
      <source>Template</source>
      <translation>Vorlage</translation>
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
      <translation>mehrere Werte</translation>
    </message>
    <message>
      <source>clear all values</source>
      <translation>alle Werte leeren</translation>
    </message>
  </context>
  <context>
    <name>TickList</name>
    <message>
      <source>Find in these cues</source>
      <translation>In diesen Cues suchen</translation>
    </message>
    <message>
      <source>No cues yet</source>
      <translation>Noch keine Cues</translation>
    </message>
    <message>
      <source>This production has none.</source>
      <translation>Diese Produktion hat keine.</translation>
    </message>
    <message>
      <source>No cue fits</source>
      <translation>Kein Cue passt</translation>
    </message>
    <message>
      <source>Search for other words.</source>
      <translation>Suchen Sie nach anderen Wörtern.</translation>
    </message>
    <message>
      <source>{0} ticked</source>
      <translation>{0} angehakt</translation>
    </message>
  </context>
  <context>
    <name>TickModel</name>
    <message>
      <source>Titles, bumpers and logos</source>
      <translation>Vor- und Abspann, Trenner und Logos</translation>
    </message>
    <message>
      <source>All other cues</source>
      <translation>Alle anderen Cues</translation>
    </message>
  </context>
  <context>
    <name>TickView</name>
    <message>
      <source>Cues to choose from</source>
      <translation>Cues zur Auswahl</translation>
    </message>
  </context>
  <context>
    <name>TimelineCommands</name>
    <message>
      <source>This catalogue can only be read, so no timeline can be imported.</source>
      <translation>Dieser Katalog lässt sich nur lesen, also lässt sich keine Timeline einlesen.</translation>
    </message>
    <message>
      <source>“{0}” is a timeline: show the production that it belongs to, or make a new one; its review opens there.</source>
      <translation>„{0}“ ist eine Timeline: Zeigen Sie die Produktion, zu der sie gehört, oder legen Sie eine neue an; dort öffnet sich ihre Durchsicht.</translation>
    </message>
    <message>
      <source>New production…</source>
      <translation>Neue Produktion…</translation>
    </message>
    <message>
      <source>A timeline lies in “{0}”: {1}.</source>
      <translation>In „{0}“ liegt eine Timeline: {1}.</translation>
    </message>
    <message>
      <source>{0} timelines lie in “{1}”.</source>
      <translation>In „{1}“ liegen {0} Timelines.</translation>
    </message>
    <message>
      <source>Review it</source>
      <translation>Durchsehen</translation>
    </message>
    <message>
      <source>Review them</source>
      <translation>Durchsehen</translation>
    </message>
    <message>
      <source>The cues of “{0}” were rebuilt.</source>
      <translation>Die Cues von „{0}“ wurden neu gebildet.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>{0} were imported from {1}.</source>
      <translation>{0} aus {1} eingelesen.</translation>
    </message>
    <message>
      <source>1 cue was imported from {0}.</source>
      <translation>1 Cue aus {0} eingelesen.</translation>
    </message>
    <message>
      <source>Markers and scenes were imported from {0}.</source>
      <translation>Marker und Szenen aus {0} eingelesen.</translation>
    </message>
  </context>
  <context>
    <name>Timelines</name>
    <message>
      <source>Music</source>
      <translation>Musik</translation>
    </message>
    <message>
      <source>Unsure</source>
      <translation>Unsicher</translation>
    </message>
    <message>
      <source>Left out</source>
      <translation>Weggelassen</translation>
    </message>
    <message>
      <source>(no title)</source>
      <translation>(ohne Titel)</translation>
    </message>
    <message>
      <source>{0}: {1} ({2}), from {3}</source>
      <translation>{0}: {1} ({2}), ab {3}</translation>
    </message>
    <message>
      <source>as the file says</source>
      <translation>laut Datei</translation>
    </message>
    <message>
      <source>guessed</source>
      <translation>geschätzt</translation>
    </message>
    <message>
      <source>as you said</source>
      <translation>von Ihnen</translation>
    </message>
    <message>
      <source>({0} more)</source>
      <translation>({0} weitere)</translation>
    </message>
    <message>
      <source>music</source>
      <translation>Musik</translation>
    </message>
    <message>
      <source>dialogue</source>
      <translation>Dialog</translation>
    </message>
    <message>
      <source>effects</source>
      <translation>Effekte</translation>
    </message>
    <message>
      <source>tone</source>
      <translation>Messton</translation>
    </message>
    <message>
      <source>a mixdown</source>
      <translation>eine Mischung</translation>
    </message>
    <message>
      <source>Source from {0}</source>
      <translation>Quelle ab {0}</translation>
    </message>
    <message>
      <source>Level: silent</source>
      <translation>Pegel: still</translation>
    </message>
    <message>
      <source>, with {0} level points</source>
      <translation>, mit {0} Pegelpunkten</translation>
    </message>
    <message>
      <source>Level: {0} dB</source>
      <translation>Pegel: {0} dB</translation>
    </message>
    <message>
      <source>Fade in: {0} frames</source>
      <translation>Einblende: {0} Bilder</translation>
    </message>
    <message>
      <source>Fade out: {0} frames</source>
      <translation>Ausblende: {0} Bilder</translation>
    </message>
    <message>
      <source>Speed: {0} %</source>
      <translation>Geschwindigkeit: {0} %</translation>
    </message>
    <message>
      <source>Inside of: {0}</source>
      <translation>Innerhalb von: {0}</translation>
    </message>
    <message>
      <source>In the file: {0}</source>
      <translation>In der Datei: {0}</translation>
    </message>
    <message>
      <source>the same file</source>
      <translation>dieselbe Datei</translation>
    </message>
    <message>
      <source>the same ISRC</source>
      <translation>derselbe ISRC</translation>
    </message>
    <message>
      <source>the same file name and length</source>
      <translation>gleicher Dateiname und gleiche Länge</translation>
    </message>
    <message>
      <source>the same title</source>
      <translation>derselbe Titel</translation>
    </message>
    <message>
      <source>the same id inside of the file</source>
      <translation>dieselbe Kennung in der Datei</translation>
    </message>
    <message>
      <source>the same clip of a timeline imported before</source>
      <translation>derselbe Clip einer früher eingelesenen Timeline</translation>
    </message>
    <message>
      <source>another version of the title</source>
      <translation>eine andere Fassung des Titels</translation>
    </message>
    <message>
      <source>the cue sheet of the mix</source>
      <translation>die Musikmeldung der Mischung</translation>
    </message>
    <message>
      <source>Scenes ({0})</source>
      <translation>Szenen ({0})</translation>
    </message>
    <message>
      <source>Spotting notes ({0})</source>
      <translation>Spotting-Notizen ({0})</translation>
    </message>
  </context>
  <context>
    <name>TimelinesBlock</name>
    <message>
      <source>Cues of an imported timeline show here which clips they are made of.</source>
      <translation>Bei Cues einer eingelesenen Timeline steht hier, aus welchen Clips sie bestehen.</translation>
    </message>
    <message>
      <source>the clips of the timeline</source>
      <translation>die Clips der Timeline</translation>
    </message>
  </context>
  <context>
    <name>TimesBlock</name>
    <message>
      <source>Why the sheet reports this duration</source>
      <translation>Warum die Meldung diese Dauer nennt</translation>
    </message>
    <message>
      <source>Stretches of the cue</source>
      <translation>Abschnitte des Cues</translation>
    </message>
    <message>
      <source>Stretch</source>
      <translation>Abschnitt</translation>
    </message>
    <message>
      <source>Add a stretch</source>
      <translation>Abschnitt hinzufügen</translation>
    </message>
    <message>
      <source>Add a stretch: the cue stops and goes on later (Insert)</source>
      <translation>Abschnitt hinzufügen: der Cue hört auf und geht später weiter (Einfg)</translation>
    </message>
    <message>
      <source>Remove the stretch</source>
      <translation>Den Abschnitt entfernen</translation>
    </message>
    <message>
      <source>Remove the selected stretch</source>
      <translation>Den ausgewählten Abschnitt entfernen</translation>
    </message>
    <message>
      <source>There are no times yet. Type the in of the first stretch.</source>
      <translation>Es gibt noch keine Zeiten. Geben Sie den Anfang des ersten Abschnitts ein.</translation>
    </message>
  </context>
  <context>
    <name>TopBar</name>
    <message>
      <source>Export cue sheet</source>
      <translation>Musikmeldung exportieren</translation>
    </message>
  </context>
  <context>
    <name>TotalsBar</name>
    <message>
      <source>Clear filters</source>
      <translation>Filter leeren</translation>
    </message>
    <message>
      <source>Show all cues again</source>
      <translation>Wieder alle Cues zeigen</translation>
    </message>
    <message>
      <source>{0} of {1} reported</source>
      <translation>{0} von {1} gemeldet</translation>
    </message>
    <message>
      <source>{0} reported</source>
      <translation>{0} gemeldet</translation>
    </message>
    <message>
      <source>{0} exact</source>
      <translation>{0} genau</translation>
    </message>
    <message>
      <source>{0}, not counted</source>
      <translation>{0}, nicht gezählt</translation>
    </message>
    <message>
      <source>{0} omitted, not counted</source>
      <translation>{0} herausgenommen, nicht gezählt</translation>
    </message>
    <message>
      <source>{0} without a length</source>
      <translation>{0} ohne Länge</translation>
    </message>
    <message>
      <source>Click: how the total came about</source>
      <translation>Klick: wie die Summe zustande kam</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{0} von {1}</translation>
    </message>
    <message>
      <source>Shown:</source>
      <translation>Gezeigt:</translation>
    </message>
    <message>
      <source>All:</source>
      <translation>Alle:</translation>
    </message>
    <message>
      <source>{0}: {1}, {2}</source>
      <translation>{0}: {1}, {2}</translation>
    </message>
    <message>
      <source>Origin unknown</source>
      <translation>Herkunft unbekannt</translation>
    </message>
    <message>
      <source>{0} selected</source>
      <translation>{0} ausgewählt</translation>
    </message>
    <message>
      <source>{0} selected · {1}</source>
      <translation>{0} ausgewählt · {1}</translation>
    </message>
  </context>
  <context>
    <name>TracksModel</name>
    <message>
      <source>Track</source>
      <translation>Spur</translation>
    </message>
    <message>
      <source>Clips</source>
      <translation>Clips</translation>
    </message>
    <message>
      <source>Held for</source>
      <translation>Gilt als</translation>
    </message>
    <message>
      <source>You said so. Press R to have each clip judged again.</source>
      <translation>Das haben Sie gesagt. R lässt wieder jeden Clip einzeln beurteilen.</translation>
    </message>
  </context>
  <context>
    <name>TracksView</name>
    <message>
      <source>Tracks</source>
      <translation>Spuren</translation>
    </message>
    <message>
      <source>Space: music or not. M, U, X: music, unsure, left out. R: by the rules.</source>
      <translation>Leertaste: Musik oder nicht. M, U, X: Musik, unsicher, weggelassen. R: nach den Regeln.</translation>
    </message>
    <message>
      <source>Is music</source>
      <translation>Ist Musik</translation>
    </message>
    <message>
      <source>Is unsure</source>
      <translation>Ist unsicher</translation>
    </message>
    <message>
      <source>Leave out</source>
      <translation>Weglassen</translation>
    </message>
    <message>
      <source>Judge clip by clip</source>
      <translation>Jeden Clip beurteilen</translation>
    </message>
  </context>
  <context>
    <name>TriStateField</name>
    <message>
      <source>unknown</source>
      <translation>unbekannt</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>ja</translation>
    </message>
    <message>
      <source>no</source>
      <translation>nein</translation>
    </message>
    <message>
      <source>several values</source>
      <translation>mehrere Werte</translation>
    </message>
    <message>
      <source>several values; Enter sets all to {0}</source>
      <translation>mehrere Werte; Eingabe setzt alle auf {0}</translation>
    </message>
  </context>
  <context>
    <name>UsesTree</name>
    <message>
      <source>and {0} more</source>
      <translation>und {0} weitere</translation>
    </message>
  </context>
  <context>
    <name>ViewNameDialog</name>
    <message>
      <source>Rename view</source>
      <translation>Sicht umbenennen</translation>
    </message>
    <message>
      <source>Save this view</source>
      <translation>Diese Sicht speichern</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>For example: Licences for the lawyer</source>
      <translation>Zum Beispiel: Lizenzen für die Anwältin</translation>
    </message>
    <message>
      <source>Name of the view</source>
      <translation>Name der Sicht</translation>
    </message>
    <message>
      <source>Columns, widths, order, groups, filter row and colours are saved with it.</source>
      <translation>Spalten, Breiten, Reihenfolge, Gruppen, Filterzeile und Farben werden mit ihr gespeichert.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Umbenennen</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>There is a view of this name already; type another one.</source>
      <translation>Eine Sicht dieses Namens gibt es schon; geben Sie einen anderen ein.</translation>
    </message>
    <message>
      <source>A view needs a name; type one.</source>
      <translation>Eine Sicht braucht einen Namen; geben Sie einen ein.</translation>
    </message>
  </context>
  <context>
    <name>VolumeControl</name>
    <message>
      <source>Volume of recordings</source>
      <translation>Lautstärke der Aufnahmen</translation>
    </message>
    <message>
      <source>Sound on</source>
      <translation>Ton an</translation>
    </message>
    <message>
      <source>Sound off</source>
      <translation>Ton aus</translation>
    </message>
    <message>
      <source>Silent</source>
      <translation>Stumm</translation>
    </message>
    <message>
      <source>Volume {0} dB</source>
      <translation>Lautstärke {0} dB</translation>
    </message>
  </context>
  <context>
    <name>WaveView</name>
    <message>
      <source>Waveform</source>
      <translation>Wellenform</translation>
    </message>
    <message>
      <source>Reading the waveform…</source>
      <translation>Die Wellenform wird gelesen…</translation>
    </message>
    <message>
      <source>No recording</source>
      <translation>Keine Aufnahme</translation>
    </message>
    <message>
      <source>{0} long</source>
      <translation>{0} lang</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{0} von {1}</translation>
    </message>
    <message>
      <source>{0}, loop from {1} to {2}</source>
      <translation>{0}, Schleife von {1} bis {2}</translation>
    </message>
  </context>
  <context>
    <name>Waveform</name>
    <message>
      <source>Zoom in (+)</source>
      <translation>Näher heran (+)</translation>
    </message>
    <message>
      <source>Zoom out (−)</source>
      <translation>Weiter weg (−)</translation>
    </message>
    <message>
      <source>Whole recording (0)</source>
      <translation>Ganze Aufnahme (0)</translation>
    </message>
    <message>
      <source>Loop from here ([)</source>
      <translation>Schleife ab hier ([)</translation>
    </message>
    <message>
      <source>Loop to here (])</source>
      <translation>Schleife bis hier (])</translation>
    </message>
    <message>
      <source>No loop (Esc)</source>
      <translation>Keine Schleife (Esc)</translation>
    </message>
  </context>
  <context>
    <name>WhereElseDialog</name>
    <message>
      <source>Where else is this used</source>
      <translation>Wo wird das noch verwendet</translation>
    </message>
    <message>
      <source>Other uses</source>
      <translation>Weitere Verwendungen</translation>
    </message>
    <message>
      <source>Nothing of it is used elsewhere</source>
      <translation>Nichts davon wird anderswo verwendet</translation>
    </message>
    <message>
      <source>A work, recording, theme or person that two cues share is listed here.</source>
      <translation>Werk, Aufnahme, Thema oder Person, die zwei Cues gemeinsam haben, stehen hier.</translation>
    </message>
    <message>
      <source>{0}: {1}</source>
      <translation>{0}: {1}</translation>
    </message>
  </context>
  <context>
    <name>WhyPanel</name>
    <message>
      <source>Why</source>
      <translation>Warum</translation>
    </message>
    <message>
      <source>Choose a cue or a clip to see why it is music, unsure or left out.</source>
      <translation>Wählen Sie einen Cue oder Clip, um zu sehen, warum er Musik, unsicher oder weggelassen ist.</translation>
    </message>
    <message>
      <source>In the file: {0}</source>
      <translation>In der Datei: {0}</translation>
    </message>
    <message>
      <source>It is a mix of several pieces: report them from the cue sheet of that mix.</source>
      <translation>Es ist eine Mischung mehrerer Stücke: Melden Sie sie nach der Musikmeldung dieser Mischung.</translation>
    </message>
    <message>
      <source>Known recording “{0}”: {1}.</source>
      <translation>Bekannte Aufnahme „{0}“: {1}.</translation>
    </message>
    <message>
      <source>Known from “{0}”: {1}.</source>
      <translation>Bekannt aus „{0}“: {1}.</translation>
    </message>
    <message>
      <source>What speaks for what:</source>
      <translation>Was wofür spricht:</translation>
    </message>
    <message>
      <source>and {0} more</source>
      <translation>und {0} weitere</translation>
    </message>
  </context>
  <context>
    <name>Wordings</name>
    <message>
      <source>American, full</source>
      <translation>Amerikanisch, vollständig</translation>
    </message>
    <message>
      <source>British</source>
      <translation>Britisch</translation>
    </message>
    <message>
      <source>Short</source>
      <translation>Kurz</translation>
    </message>
    <message>
      <source>One block a song, with societies and publishers</source>
      <translation>Ein Block je Lied, mit Gesellschaften und Verlagen</translation>
    </message>
    <message>
      <source>Without societies, publisher before performer</source>
      <translation>Ohne Gesellschaften, Verlag vor Interpret</translation>
    </message>
    <message>
      <source>Title, writers and performer</source>
      <translation>Titel, Urheber und Interpret</translation>
    </message>
  </context>
  <context>
    <name>Words</name>
    <message>
      <source>{0} cue</source>
      <translation>{0} Cue</translation>
    </message>
    <message>
      <source>{0} cues</source>
      <translation>{0} Cues</translation>
    </message>
    <message>
      <source>{0} reel</source>
      <translation>{0} Akt</translation>
    </message>
    <message>
      <source>{0} reels</source>
      <translation>{0} Akte</translation>
    </message>
    <message>
      <source>{0} episode</source>
      <translation>{0} Folge</translation>
    </message>
    <message>
      <source>{0} episodes</source>
      <translation>{0} Folgen</translation>
    </message>
    <message>
      <source>{0} production</source>
      <translation>{0} Produktion</translation>
    </message>
    <message>
      <source>{0} productions</source>
      <translation>{0} Produktionen</translation>
    </message>
    <message>
      <source>{0} warning</source>
      <translation>{0} Warnung</translation>
    </message>
    <message>
      <source>{0} warnings</source>
      <translation>{0} Warnungen</translation>
    </message>
    <message>
      <source>{0} error</source>
      <translation>{0} Fehler</translation>
    </message>
    <message>
      <source>{0} errors</source>
      <translation>{0} Fehler</translation>
    </message>
    <message>
      <source>{0} audio file</source>
      <translation>{0} Audiodatei</translation>
    </message>
    <message>
      <source>{0} audio files</source>
      <translation>{0} Audiodateien</translation>
    </message>
    <message>
      <source>{0} theme</source>
      <translation>{0} Thema</translation>
    </message>
    <message>
      <source>{0} themes</source>
      <translation>{0} Themen</translation>
    </message>
    <message>
      <source>{0} waveform</source>
      <translation>{0} Wellenform</translation>
    </message>
    <message>
      <source>{0} waveforms</source>
      <translation>{0} Wellenformen</translation>
    </message>
    <message>
      <source>{0} sound-design entry</source>
      <translation>{0} Sounddesign-Eintrag</translation>
    </message>
    <message>
      <source>{0} sound-design entries</source>
      <translation>{0} Sounddesign-Einträge</translation>
    </message>
    <message>
      <source>{0} work</source>
      <translation>{0} Werk</translation>
    </message>
    <message>
      <source>{0} works</source>
      <translation>{0} Werke</translation>
    </message>
    <message>
      <source>{0} recording</source>
      <translation>{0} Aufnahme</translation>
    </message>
    <message>
      <source>{0} recordings</source>
      <translation>{0} Aufnahmen</translation>
    </message>
    <message>
      <source>{0} person or company</source>
      <translation>{0} Person oder Firma</translation>
    </message>
    <message>
      <source>{0} people and companies</source>
      <translation>{0} Personen und Firmen</translation>
    </message>
    <message>
      <source>{0} scene</source>
      <translation>{0} Szene</translation>
    </message>
    <message>
      <source>{0} scenes</source>
      <translation>{0} Szenen</translation>
    </message>
    <message>
      <source>{0} mood</source>
      <translation>{0} Stimmung</translation>
    </message>
    <message>
      <source>{0} moods</source>
      <translation>{0} Stimmungen</translation>
    </message>
    <message>
      <source>{0} question</source>
      <translation>{0} Frage</translation>
    </message>
    <message>
      <source>{0} questions</source>
      <translation>{0} Fragen</translation>
    </message>
    <message>
      <source>{0} clip</source>
      <translation>{0} Clip</translation>
    </message>
    <message>
      <source>{0} clips</source>
      <translation>{0} Clips</translation>
    </message>
  </context>
  <context>
    <name>WorkDialog</name>
    <message>
      <source>Work</source>
      <translation>Werk</translation>
    </message>
    <message>
      <source>Writers and publishers</source>
      <translation>Urheber und Verlage</translation>
    </message>
    <message>
      <source>Facts</source>
      <translation>Angaben</translation>
    </message>
    <message>
      <source>Used by 1 cue.</source>
      <translation>Von 1 Cue verwendet.</translation>
    </message>
    <message>
      <source>Used by {0} cues.</source>
      <translation>Von {0} Cues verwendet.</translation>
    </message>
    <message>
      <source>No cue uses it yet.</source>
      <translation>Noch von keinem Cue verwendet.</translation>
    </message>
    <message>
      <source>The writers and publishers of {0} were changed elsewhere while you edited them.</source>
      <translation>Die Urheber und Verlage von {0} wurden anderswo geändert, während Sie sie bearbeiteten.</translation>
    </message>
    <message>
      <source>Keep mine</source>
      <translation>Meines behalten</translation>
    </message>
    <message>
      <source>Take theirs</source>
      <translation>Das andere nehmen</translation>
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
      <translation>Werknummer der Gesellschaft</translation>
    </message>
    <message>
      <source>The society's number of the work (tunecode)</source>
      <translation>Nummer des Werks bei der Gesellschaft (Tunecode)</translation>
    </message>
    <message>
      <source>Public domain</source>
      <translation>Gemeinfrei</translation>
    </message>
    <message>
      <source>Whether nobody holds rights in the composition any more</source>
      <translation>Ob niemand mehr Rechte an der Komposition hält</translation>
    </message>
    <message>
      <source>Arrangement of</source>
      <translation>Bearbeitung von</translation>
    </message>
    <message>
      <source>The work that this one arranges; a new title is added</source>
      <translation>Das Werk, das dieses bearbeitet; ein neuer Titel wird angelegt</translation>
    </message>
    <message>
      <source>Arranged in {0} works.</source>
      <translation>In {0} Werken bearbeitet.</translation>
    </message>
    <message>
      <source>Arranged in: {0}</source>
      <translation>Bearbeitet in: {0}</translation>
    </message>
  </context>
  <context>
    <name>WorkRow</name>
    <message>
      <source>Writers and publishers of “{0}”</source>
      <translation>Urheber und Verlage von „{0}“</translation>
    </message>
    <message>
      <source>Portion of “{0}” in percent</source>
      <translation>Portion von „{0}“ in Prozent</translation>
    </message>
    <message>
      <source>Open the work “{0}”</source>
      <translation>Das Werk „{0}“ öffnen</translation>
    </message>
    <message>
      <source>No writers or publishers yet.</source>
      <translation>Noch keine Urheber oder Verlage.</translation>
    </message>
  </context>
  <context>
    <name>WorkingDialog</name>
    <message>
      <source>Progress</source>
      <translation>Fortschritt</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <source>Stopped; nothing was changed.</source>
      <translation>Angehalten; nichts wurde geändert.</translation>
    </message>
  </context>
  <context>
    <name>_Choice</name>
    <message>
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <source>(empty)</source>
      <translation>(leer)</translation>
    </message>
  </context>
  <context>
    <name>_ConditionLine</name>
    <message>
      <source>Second field</source>
      <translation>Zweites Feld</translation>
    </message>
    <message>
      <source>Field</source>
      <translation>Feld</translation>
    </message>
    <message>
      <source>(nothing more)</source>
      <translation>(nichts weiter)</translation>
    </message>
    <message>
      <source>Comparison</source>
      <translation>Vergleich</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>Wert</translation>
    </message>
    <message>
      <source>is shorter than</source>
      <translation>ist kürzer als</translation>
    </message>
    <message>
      <source>is before</source>
      <translation>liegt vor</translation>
    </message>
    <message>
      <source>is less than</source>
      <translation>ist kleiner als</translation>
    </message>
    <message>
      <source>is not before</source>
      <translation>liegt nicht vor</translation>
    </message>
    <message>
      <source>is at least</source>
      <translation>ist mindestens</translation>
    </message>
    <message>
      <source>holds</source>
      <translation>enthält</translation>
    </message>
    <message>
      <source>does not hold</source>
      <translation>enthält nicht</translation>
    </message>
    <message>
      <source>is</source>
      <translation>ist</translation>
    </message>
    <message>
      <source>is not</source>
      <translation>ist nicht</translation>
    </message>
    <message>
      <source>is between</source>
      <translation>liegt zwischen</translation>
    </message>
    <message>
      <source>is empty</source>
      <translation>ist leer</translation>
    </message>
    <message>
      <source>is not empty</source>
      <translation>ist nicht leer</translation>
    </message>
    <message>
      <source>“{0}” needs a value to compare {1} with; type one.</source>
      <translation>„{0}“ braucht einen Wert, mit dem {1} verglichen wird; geben Sie einen ein.</translation>
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
      <translation>Höhe der Filmkarte</translation>
    </message>
    <message>
      <source>Drag to make the film map higher or lower</source>
      <translation>Ziehen, um die Filmkarte höher oder niedriger zu machen</translation>
    </message>
  </context>
  <context>
    <name>_Lines</name>
    <message>
      <source>Three lines of a cue table</source>
      <translation>Drei Zeilen einer Cue-Tabelle</translation>
    </message>
  </context>
  <context>
    <name>_Popup</name>
    <message>
      <source>Suggestions</source>
      <translation>Vorschläge</translation>
    </message>
  </context>
  <context>
    <name>_RuleBox</name>
    <message>
      <source>Colour</source>
      <translation>Farbe</translation>
    </message>
    <message>
      <source>Amber</source>
      <translation>Bernstein</translation>
    </message>
    <message>
      <source>Red</source>
      <translation>Rot</translation>
    </message>
    <message>
      <source>Green</source>
      <translation>Grün</translation>
    </message>
    <message>
      <source>Blue</source>
      <translation>Blau</translation>
    </message>
    <message>
      <source>Violet</source>
      <translation>Violett</translation>
    </message>
    <message>
      <source>Grey</source>
      <translation>Grau</translation>
    </message>
    <message>
      <source>Delete this rule</source>
      <translation>Diese Regel löschen</translation>
    </message>
    <message>
      <source>and</source>
      <translation>und</translation>
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
      <translation>Vergleichen: &gt;01:10:00:00 oder 01:00:00:00..01:10:00:00; "" findet leere Zellen</translation>
    </message>
    <message>
      <source>Compare: &gt;1:00, &lt;0:05, or 0:30..2:00; "" finds empty cells</source>
      <translation>Vergleichen: &gt;1:00, &lt;0:05 oder 0:30..2:00; "" findet leere Zellen</translation>
    </message>
    <message>
      <source>Compare: &gt;5, &lt;=3, or 4..7; "" finds empty cells</source>
      <translation>Vergleichen: &gt;5, &lt;=3 oder 4..7; "" findet leere Zellen</translation>
    </message>
    <message>
      <source>Part of the text; -text leaves it out, =text is the whole text, "" finds empty cells</source>
      <translation>Ein Teil des Textes; -text lässt ihn weg, =text ist der ganze Text, "" findet leere Zellen</translation>
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
