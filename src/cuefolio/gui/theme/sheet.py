# SPDX-License-Identifier: GPL-3.0-or-later
"""The style sheet: only what palette and Fusion cannot say. Small, because every widget pays for it."""

from __future__ import annotations

from cuefolio.gui.theme.tokens import COLOURS, Theme
from cuefolio.resources import resource_path

_SHEET = """
QLineEdit, QPlainTextEdit, QComboBox, QAbstractScrollArea[control="true"], QWidget[control="segments"] {
  background: @field; color: @text; border: 1px solid @line; border-radius: @field_radius;
  selection-background-color: @accent; selection-color: @on_accent; }
QLineEdit, QComboBox { padding: 0 7px; min-height: @field_inner; max-height: @field_inner; }
QPlainTextEdit { padding: 1px 3px; }
QLineEdit[bare="true"] { border: none; background: transparent; padding: 0; min-height: 0; }
QLineEdit[cell="true"], QComboBox[cell="true"], QAbstractScrollArea[control="true"][cell="true"],
QWidget[control="segments"][cell="true"] { border: 2px solid @focus; border-radius: 3px; min-height: 0; }
QLineEdit[cell="true"], QComboBox[cell="true"] { padding: 0 5px; max-height: 999px; }
QLineEdit:hover, QPlainTextEdit:hover, QComboBox:hover, QAbstractScrollArea[control="true"]:hover {
  border-color: @line_strong; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QAbstractScrollArea[control="true"]:focus,
QAbstractScrollArea[control="true"][inside="true"], QWidget[control="segments"]:focus {
  border: 2px solid @focus; }
QLineEdit:focus, QComboBox:focus { padding: 0 6px; min-height: @field_focus; max-height: @field_focus; }
QPlainTextEdit:focus { padding: 0 2px; }
QComboBox[cell="true"]:focus, QLineEdit[cell="true"]:focus { min-height: 0; max-height: 999px; }
QLineEdit[error="true"], QPlainTextEdit[error="true"], QComboBox[error="true"] {
  border-color: @error; background: @error_soft; }
QLineEdit[filter="true"], QComboBox[filter="true"], QLineEdit[filter="true"]:focus,
QComboBox[filter="true"]:focus { padding: 0 4px; min-height: 14px; max-height: 99px; border-radius: 4px; }
QComboBox[filter="true"]::drop-down { width: 14px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QLineEdit[readOnly="true"] {
  background: @raised; color: @dim; }
QLineEdit[bare="true"], QLineEdit[bare="true"]:focus, QLineEdit[bare="true"]:hover {
  border: none; background: transparent; padding: 0; min-height: 0; }
QComboBox[blank="true"] { color: @placeholder; }
QComboBox::drop-down { border: none; width: 22px; subcontrol-origin: padding;
  subcontrol-position: center right; }
QComboBox::down-arrow { image: url("@chevron"); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: @surface; border: 1px solid @line; padding: 4px; outline: none; }
QAbstractItemView { background: @surface; border: none; outline: none; alternate-background-color: @raised;
  selection-background-color: @selection; selection-color: @selection_text; }
QFrame[surface="true"] { background: @surface; border: 1px solid @line; border-radius: @radius; }
QFrame[popup="true"] { background: @surface; border: 1px solid @line_strong; border-radius: @field_radius; }
QFrame[popup="true"] QListView::item { padding: 3px 6px; border-radius: 4px; }
QFrame[popup="true"] QListView::item:selected { background: @selection; color: @selection_text; }
QFrame[notice="info"], QFrame[notice="done"], QFrame[notice="warning"], QFrame[notice="error"] {
  border: 1px solid @line; border-radius: @radius; background: @raised; }
QFrame[notice="done"] { background: @ready_soft; border-color: @ready; }
QFrame[notice="warning"] { background: @warning_soft; border-color: @warning; }
QFrame[notice="error"] { background: @error_soft; border-color: @error; }
QLabel[role="dim"], QLabel[role="small"], QLabel[role="section"] { color: @dim; }
QLabel[role="error"] { color: @error_text; }
QLabel[role="ready"] { color: @ready_text; }
QLabel[role="warning"] { color: @warning_text; }
QPushButton { background: @surface; color: @text; border: 1px solid @line; border-radius: @field_radius;
  padding: 0 12px; min-height: @field_inner; }
QPushButton:hover { background: @hover; border-color: @line_strong; }
QPushButton:pressed, QPushButton:checked { background: @pressed; }
QPushButton:disabled { color: @dim; background: @raised; }
QPushButton:focus { border: 2px solid @focus; padding: 0 11px; min-height: @field_focus; }
QPushButton[primary="true"] { background: @accent; color: @on_accent; border: 1px solid @accent;
  font-weight: 600; padding: 0 14px; }
QPushButton[primary="true"]:hover { background: @accent_hover; border-color: @accent_hover; }
QPushButton[primary="true"]:pressed { background: @accent_pressed; }
QPushButton[primary="true"]:focus { border: 2px solid @text; padding: 0 13px; }
QPushButton[primary="true"]:disabled { background: @pressed; border-color: @pressed; color: @dim; }
QToolButton { background: transparent; color: @text; border: 1px solid transparent;
  border-radius: @field_radius; padding: 3px 6px; }
QToolButton[quiet="true"] { color: @dim; }
QToolButton:hover { background: @hover; color: @text; }
QToolButton:pressed, QToolButton:checked { background: @selection; color: @selection_text; }
QToolButton:focus { border-color: @focus; }
QToolButton:disabled { color: @dim; }
QToolButton::menu-indicator { image: none; }
QToolButton[segment="true"] { padding: 0 9px; border: none; border-radius: 4px; color: @dim; }
QWidget[narrow="true"] QToolButton[segment="true"] { padding: 0 6px; }
QToolButton[segment="true"]:hover { background: @hover; color: @text; }
QToolButton[segment="true"]:checked { background: @selection; color: @selection_text; }
QToolButton[tab="true"] { padding: 4px 10px; color: @dim; }
QToolButton[tab="true"]:hover, QToolButton[tab="true"]:checked { color: @selection_text; }
QPushButton[left="true"] { text-align: left; padding: 3px 12px; }
QPushButton[link="true"], QPushButton[link="true"]:hover, QPushButton[link="true"]:pressed {
  color: @link; background: transparent; border: 1px solid transparent; border-radius: 4px;
  padding: 1px 3px; min-height: 0; text-align: left; }
QPushButton[link="true"]:hover { text-decoration: underline; }
QPushButton[link="true"]:focus { border: 1px solid @focus; padding: 1px 3px; min-height: 0; }
QPushButton[link="true"]:disabled { color: @dim; }
QTreeWidget#keys { background: @surface; border: 1px solid @line; border-radius: @radius; padding: 1px; }
QFrame#palette { background: @surface; border: 1px solid @line_strong; border-radius: @radius; }
QFrame#palette QLineEdit, QFrame#palette QLineEdit:focus { border: none; background: transparent;
  border-bottom: 1px solid @line; border-radius: 0; padding: 4px 2px 8px 2px; min-height: @field_inner; }
QListWidget#pages { background: transparent; }
QListWidget#pages::item { padding: 6px 8px; border-radius: 6px; margin: 1px 8px 1px 0; }
QListWidget#pages::item:selected { background: @selection; color: @selection_text; }
QListWidget#pages::item:hover:!selected { background: @hover; }
QFrame#topbar { background: @raised; border-bottom: 1px solid @line; }
QWidget#sidebar, QWidget#card, QTreeView#library, QWidget#card QScrollArea,
QWidget#card QScrollArea > QWidget > QWidget { background: @raised; }
QTreeView#library { show-decoration-selected: 0; }
QTreeView#library::branch { background: @raised; image: none; border-image: none; }
QCheckBox, QRadioButton { spacing: 7px; }
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator, QMenu::indicator:non-exclusive {
  width: 13px; height: 13px; border: 1px solid @line_strong; border-radius: 4px; background: @field; }
QRadioButton::indicator { border-radius: 7px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover, QCheckBox::indicator:focus,
QRadioButton::indicator:focus { border-color: @focus; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked, QMenu::indicator:non-exclusive:checked {
  background: @accent; border-color: @accent; image: url("@tick"); }
QAbstractItemView::indicator:indeterminate { background: @selection; border-color: @accent; }
QRadioButton::indicator:checked {
  border: 4px solid @accent; width: 7px; height: 7px; background: @on_accent; }
QCheckBox:focus, QRadioButton:focus { text-decoration: underline; }
QTabWidget::pane { border: none; }
QTabBar { background: transparent; }
QTabBar::tab { color: @dim; background: transparent; border: 1px solid transparent; padding: 4px 9px;
  border-radius: @field_radius; margin-right: 2px; }
QTabBar::tab:hover { background: @hover; color: @text; }
QTabBar::tab:selected { background: @selection; color: @selection_text; }
QTabBar::tab:focus { border-color: @focus; }
QHeaderView { background: @surface; border: none;
  font-size: @small; font-weight: 600; }
QHeaderView::section { background: @surface; color: @dim; border: none; border-bottom: 1px solid @line;
  padding: 0 8px; min-height: @row; }
QHeaderView::section:hover { color: @text; background: @hover; }
QTableCornerButton::section { background: @surface; border: none; border-bottom: 1px solid @line; }
QMenuBar { background: @raised; color: @text; border-bottom: 1px solid @line; }
QMenuBar::item { padding: 4px 8px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: @selection; color: @selection_text; }
QMenu { background: @surface; color: @text; border: 1px solid @line_strong; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 12px; border-radius: 4px; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: @selection; color: @selection_text; }
QMenu::item:disabled { color: @dim; }
QMenu::indicator { width: 14px; height: 14px; margin-left: 6px; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QToolTip { background: @tooltip; color: @tooltip_text; border: 1px solid @tooltip; padding: 3px 6px; }
QSplitter::handle { background: @line; }
QSplitter::handle:hover { background: @focus; }
QSplitter#halves::handle { background: transparent; border-top: 1px solid @line; }
QSplitter#halves::handle:disabled { border: none; background: transparent; }
QSplitter#halves::handle:hover:!disabled { border-top: 2px solid @focus; }
QStatusBar { background: @raised; color: @dim; border-top: 1px solid @line; }
QStatusBar::item { border: none; }
QProgressBar { background: @pressed; border: none; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @scroll; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: @dim; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; }
"""


def style_sheet(theme: Theme) -> str:
    """The application's style sheet for a theme. Names in it that begin with @ are tokens."""
    metrics = theme.metrics
    tick = "light" if theme.on_accent.lightness() > 128 else "dark"
    values: dict[str, str] = {name: getattr(theme, name).name() for name in COLOURS}
    for name in ("ready", "warning", "error"):
        tone = theme.status(name)
        values |= {name: tone.fill.name(), f"{name}_soft": tone.soft.name(), f"{name}_text": tone.text.name()}
    values |= {
        "scroll": theme.line_strong.name(),
        "radius": f"{metrics.radius}px",
        "field_radius": f"{metrics.field_radius}px",
        "field_inner": f"{metrics.field_height - 2}px",
        "field_focus": f"{metrics.field_height - 4}px",
        "small": f"{round(theme.small)}px",
        "row": f"{metrics.row_height}px",
        "tick": resource_path("themes", f"{tick}-tick.svg").as_posix(),
        "chevron": resource_path("themes", f"{theme.name}-chevron.svg").as_posix(),
    }
    parts = _SHEET.split("@")
    filled = [parts[0]]
    for part in parts[1:]:
        end = next(at for at, char in enumerate(part) if not (char.isalnum() or char == "_"))
        filled.append(values[part[:end]] + part[end:])
    return "".join(filled)
