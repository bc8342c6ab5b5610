// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/stylesheet.h"

#include <QHash>
#include <QStyle>
#include <QVariant>
#include <QWidget>

namespace yagura {

namespace {

// @name@ stands for a token. Kept as text so that a designer can read it; sizes are those of look.md 2 and 3.
constexpr const char* kSheet = R"(
QWidget { color: @text@; font-size: 13px; }
QMainWindow, QDialog, QScrollArea, QScrollArea > QWidget > QWidget { background: @bg@; }
QToolTip { background: @raised@; color: @text@; border: 1px solid @border@; padding: 4px 8px; }
QFrame[role="panel"] { background: @panel@; border: none; border-radius: 6px; }
QFrame[role="raised"] { background: @raised@; border: none; border-radius: 6px; }
QFrame[role="rail"] { background: @sunken@; border: none; }
QFrame[role="topBar"] { background: @bg@; border: none; border-bottom: 1px solid @hairline@; }
QFrame[role="header"] { background: @panel@; border: none; border-bottom: 1px solid @hairline@; }
QLabel { background: transparent; border: none; }
QLabel[role="muted"] { color: @muted@; }
QLabel[role="small"] { font-size: 12px; }
QLabel[role="smallMuted"] { font-size: 12px; color: @muted@; }
QLabel[role="faint"] { font-size: 11px; color: @faint@; }
QLabel[role="head"] { font-size: 11px; font-weight: 600; color: @muted@; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="title"] { font-size: 17px; font-weight: 600; }
QLabel[role="object"] { font-size: 20px; font-weight: 600; }
QPushButton, QToolButton { background: @panel@; color: @text@; border: 1px solid @border@; border-radius: 4px;
  padding: 0 12px; min-height: 30px; font-weight: 600; }
QPushButton:hover, QToolButton:hover { background: @raised@; }
QPushButton:pressed, QToolButton:pressed { background: @selected@; }
QPushButton:focus, QToolButton:focus { border: @focus@px solid @text@; padding: 0 11px; min-height: 28px; }
QPushButton:disabled, QToolButton:disabled { color: @faint@; background: @raised@; border-color: @hairline@; }
QPushButton[role="primary"] { background: @text@; color: @onText@; border: 1px solid @text@; }
QPushButton[role="primary"]:hover { background: @muted@; border-color: @muted@; }
QPushButton[role="primary"]:focus { border: @focus@px solid @bg@; outline: 2px solid @text@; }
QPushButton[role="primary"]:disabled { background: @raised@; color: @faint@; border-color: @hairline@; }
QPushButton[role="quiet"], QToolButton[role="quiet"] { background: transparent; border: 1px solid transparent; color: @muted@; font-weight: 400; }
QPushButton[role="quiet"]:hover, QToolButton[role="quiet"]:hover { color: @text@; background: @raised@; }
QPushButton[role="quiet"]:focus, QToolButton[role="quiet"]:focus { border: @focus@px solid @text@; }
QPushButton[role="dense"] { min-height: 24px; font-size: 12px; padding: 0 10px; }
QPushButton[role="dense"]:focus { min-height: 22px; padding: 0 9px; }
QPushButton[role="tall"] { min-height: 38px; }
QPushButton::menu-indicator, QToolButton::menu-indicator { image: none; width: 0; }
QToolButton[segment="first"], QToolButton[segment="middle"], QToolButton[segment="last"], QToolButton[segment="only"] {
  border-radius: 0; padding: 0 10px; min-height: 30px; font-weight: 400; color: @muted@; border: 1px solid @border@; border-left: none; background: @panel@; }
QToolButton[segment="first"] { border-left: 1px solid @border@; border-top-left-radius: 4px; border-bottom-left-radius: 4px; }
QToolButton[segment="last"] { border-top-right-radius: 4px; border-bottom-right-radius: 4px; }
QToolButton[segment="only"] { border-left: 1px solid @border@; border-radius: 4px; }
QToolButton[segment]:checked { background: @text@; color: @onText@; font-weight: 600; border-color: @text@; }
QToolButton[segment]:hover:!checked { background: @raised@; color: @text@; }
QToolButton[segment]:focus { border: @focus@px solid @text@; min-height: 28px; padding: 0 9px; }
QToolButton[segment]:checked:focus { border: @focus@px solid @border@; }
QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QComboBox, QAbstractSpinBox { background: @bg@; color: @text@; border: 1px solid @border@;
  border-radius: 4px; selection-background-color: @text@; selection-color: @onText@; }
QLineEdit, QComboBox, QSpinBox { padding: 0 10px; min-height: 30px; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus { border: @focus@px solid @text@; padding: 0 9px; min-height: 28px; }
QPlainTextEdit:focus, QTextEdit:focus { border: @focus@px solid @text@; }
QLineEdit[role="wrong"], QPlainTextEdit[role="wrong"] { border: 2px solid @crit@; padding: 0 9px; min-height: 28px; }
QLineEdit[role="changed"], QComboBox[role="changed"] { border: 2px solid @text@; padding: 0 9px; min-height: 28px; font-weight: 600; }
QLineEdit[readOnly="true"], QPlainTextEdit[readOnly="true"] { background: @raised@; border: 1px solid @raised@; }
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled { color: @faint@; background: @raised@; border-color: @hairline@; }
QComboBox { padding-right: 2px; }
QComboBox:focus, QComboBox[role="changed"] { padding-right: 1px; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox QAbstractItemView { background: @raised@; color: @text@; border: 1px solid @border@; selection-background-color: @selected@; selection-color: @text@; outline: none; }
QCheckBox, QRadioButton { background: transparent; spacing: 8px; min-height: 24px; }
QCheckBox::indicator, QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid @border@; background: @bg@; border-radius: 3px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:checked, QRadioButton::indicator:checked { background: @text@; border: 4px solid @bg@; outline: 1px solid @border@; width: 8px; height: 8px; }
QCheckBox:focus, QRadioButton:focus { text-decoration: underline; }
QMenu { background: @raised@; color: @text@; border: 1px solid @border@; padding: 4px 0; }
QMenu::item { padding: 6px 32px 6px 16px; background: transparent; }
QMenu::item:selected { background: @selected@; }
QMenu::item:disabled { color: @faint@; }
QMenu::separator { height: 1px; background: @hairline@; margin: 4px 0; }
QAbstractItemView { background: @panel@; color: @text@; border: none; outline: none; selection-background-color: @raised@; selection-color: @text@; }
QTableView, QTreeView, QListView { gridline-color: @hairline@; }
QHeaderView { background: @panel@; border: none; }
QHeaderView::section { background: @panel@; color: @muted@; border: none; border-bottom: 1px solid @hairline@; padding: 0 8px; font-size: 11px; font-weight: 600; min-height: 31px; }
QTableCornerButton::section { background: @panel@; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @gridMajor@; border-radius: 3px; }
QScrollBar::handle:vertical { min-height: 32px; margin: 0 2px; }
QScrollBar::handle:horizontal { min-width: 32px; margin: 2px 0; }
QScrollBar::handle:hover { background: @border@; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: transparent; border: none; width: 0; height: 0; }
QSplitter::handle { background: @bg@; }
QProgressBar { background: @track@; border: none; max-height: 2px; }
QProgressBar::chunk { background: @text@; }
QTabBar::tab { background: transparent; color: @muted@; padding: 6px 12px; border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: @text@; font-weight: 600; border-bottom: 2px solid @text@; }
QTabBar::tab:focus { border: @focus@px solid @text@; }
)";

} // namespace

QString styleSheetOf(const Theme& theme)
{
    const std::pair<const char*, Token> names[] = { { "bg", Token::Bg }, { "sunken", Token::Sunken }, { "panel", Token::Panel },
        { "raised", Token::Raised }, { "selected", Token::Selected }, { "hairline", Token::Hairline }, { "gridMajor", Token::GridMajor },
        { "border", Token::Border }, { "text", Token::Text }, { "muted", Token::Muted }, { "faint", Token::Faint }, { "crit", Token::Crit },
        { "track", Token::Track }, { "onText", Token::OnText } };
    QString sheet = QString::fromLatin1(kSheet);
    for (const auto& [name, token] : names) {
        sheet.replace(QLatin1Char('@') + QLatin1String(name) + QLatin1Char('@'), theme.color(token).name());
    }
    sheet.replace(QLatin1String("@focus@"), QString::number(theme.focusWidth()));
    return sheet;
}

QPalette paletteOf(const Theme& theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.color(Token::Bg));
    palette.setColor(QPalette::WindowText, theme.color(Token::Text));
    palette.setColor(QPalette::Base, theme.color(Token::Panel));
    palette.setColor(QPalette::AlternateBase, theme.color(Token::Raised));
    palette.setColor(QPalette::Text, theme.color(Token::Text));
    palette.setColor(QPalette::PlaceholderText, theme.color(Token::Faint));
    palette.setColor(QPalette::Button, theme.color(Token::Panel));
    palette.setColor(QPalette::ButtonText, theme.color(Token::Text));
    palette.setColor(QPalette::BrightText, theme.color(Token::Text));
    palette.setColor(QPalette::Highlight, theme.color(Token::Text));
    palette.setColor(QPalette::HighlightedText, theme.color(Token::OnText));
    palette.setColor(QPalette::Link, theme.color(Token::Text));
    palette.setColor(QPalette::LinkVisited, theme.color(Token::Muted));
    palette.setColor(QPalette::ToolTipBase, theme.color(Token::Raised));
    palette.setColor(QPalette::ToolTipText, theme.color(Token::Text));
    palette.setColor(QPalette::Mid, theme.color(Token::Border));
    palette.setColor(QPalette::Disabled, QPalette::Text, theme.color(Token::Faint));
    palette.setColor(QPalette::Disabled, QPalette::WindowText, theme.color(Token::Faint));
    palette.setColor(QPalette::Disabled, QPalette::ButtonText, theme.color(Token::Faint));
    return palette;
}

void setStyleRole(QWidget* widget, const char* role)
{
    widget->setProperty("role", QString::fromLatin1(role));
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace yagura
