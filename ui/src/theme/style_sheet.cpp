#include "theme/style_sheet.h"

namespace loopglass::ui {

namespace {

// $name is a colour of the theme, #N a length in pixels at scale 1.
constexpr const char* sheet = R"(
QMainWindow, QWidget#bottom, QWidget#top, QWidget#run_panel, QMenuBar { background: $window; }
QWidget { color: $text; }
QWidget#lesson_panel, QWidget#side, QWidget#code_panel, QWidget#output_panel, QWidget#loop_panel, QWidget#inspector_panel, QStackedWidget, QWidget#object_page, QWidget#error_page {
    background: $panel; }
QStackedWidget#run_pages { background: $window; }
QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QWidget#lecture_head { background: $panel; border-bottom: 1px solid $line; }
QWidget#lecture_head QFrame#sentence { border: 0; background: transparent; }
QWidget#drop_shade { background: $raised; border: 2px dashed $ring; }
QWidget#floating_panel { background: $panel; }
QWidget#blank { background: #000000; }
QWidget#top { border-bottom: 1px solid $line; }
QWidget#bottom { border-top: 1px solid $line; }
QMenuBar { border: 0; padding: 2px 8px; }
QMenuBar::item { padding: 4px 9px; border-radius: 5px; background: transparent; color: $dim; }
QMenuBar::item:selected { background: $raised; color: $text; }
QMenu { background: $panel; border: 1px solid $edge; padding: 5px; }
QMenu::item { padding: 5px 26px 5px 22px; border-radius: 5px; }
QMenu::item:selected { background: $accent; color: $on_accent; }
QMenu::item:disabled { color: $dim; }
QMenu::item:selected:disabled { background: $raised; color: $dim; }
QMenu::separator { height: 1px; background: $line; margin: 5px 8px; }
QToolTip { background: $raised; color: $text; border: 1px solid $edge; padding: 5px; }
QToolButton, QPushButton, QComboBox { background: $raised; border: 1px solid $line; border-radius: 6px;
    padding: @4px @9px; color: $text; }
QToolButton:hover, QPushButton:hover, QComboBox:hover { border-color: $edge; }
QToolButton:pressed, QPushButton:pressed { background: $line; }
QToolButton:focus, QPushButton:focus, QComboBox:focus { border: 2px solid $ring; }
QToolButton:disabled, QPushButton:disabled { color: $dim; background: $window; }
QToolButton::menu-indicator { image: none; }
QToolButton#beside { padding: @4px; }
QFileDialog QToolButton { padding: @3px; }
QToolButton#play { background: $accent; color: $on_accent; border-color: $accent; }
QToolButton#play:disabled { background: $window; border-color: $line; }
QToolButton#play:focus { border: 2px solid $ring; }
QToolButton#pair_back { border-top-right-radius: 0; border-bottom-right-radius: 0; border-right: 0; }
QToolButton#pair_forward { border-top-left-radius: 0; border-bottom-left-radius: 0; border-left: 0; }
QLabel#pair_label { background: $raised; border-top: 1px solid $line; border-bottom: 1px solid $line; padding: 0 @3px;
    color: $dim; }
QLabel#pair_label:disabled { background: $window; }
QToolButton#lesson_button { border-radius: @12px; background: transparent; color: $dim; border-color: $line; }
QToolButton#lesson_button:hover { color: $text; border-color: $edge; }
QLabel#pill { border: 1px solid $line; border-radius: @10px; padding: @3px @10px; background: $raised; color: $dim; }
QLabel#chip { border: 1px solid $line; border-radius: @8px; padding: @1px @8px; color: $dim; background: transparent; }
QLabel#answer { background: $panel; border: 1px solid $edge; border-radius: @9px; padding: @8px @13px; color: $text; }
QToolButton#tab { background: transparent; border: 1px solid transparent; border-radius: @9px; color: $dim; padding: @1px @9px; }
QToolButton#tab:hover { color: $text; border-color: $line; }
QToolButton#tab:checked { color: $text; border-color: $edge; background: $raised; }
QToolButton#tab:focus { border: 2px solid $ring; }
QToolButton#why, QToolButton#findings { background: transparent; border: 0; color: $accent; text-decoration: underline; }
QWidget#welcome { background: $window; }
QPushButton#tile { background: $panel; border: 1px solid $edge; border-radius: @12px; padding: @12px; }
QPushButton#tile:hover { background: $raised; border-color: $text; }
QPushButton#tile:focus { border: 2px solid $ring; }
QLabel#tile_title { background: transparent; }
QPushButton#primary { background: $accent; color: $on_accent; border-color: $accent; }
QPushButton#primary:disabled { background: $window; color: $dim; border-color: $line; }
QPushButton#primary:focus { border: 2px solid $ring; }
QLabel#drop { border: 1px dashed $edge; border-radius: @12px; color: $dim; background: transparent; }
QDialog#library QListWidget { border: 1px solid $line; border-radius: @8px; padding: @3px; }
QDialog#library QListWidget#parts::item { padding: @8px; border-radius: 6px; color: $text; }
QDialog#library QListWidget#parts::item:selected { background: $accent; color: $on_accent; }
QFrame#quiz { background: $raised; border: 1px solid $edge; border-radius: @9px; }
QFrame#quiz QLabel { background: transparent; }
QToolButton#quiz_close { background: transparent; border: 0; padding: @3px; }
QToolButton#quiz_close:hover { background: $line; }
QToolButton#quiz_close:focus { border: 2px solid $ring; }
QToolButton#why:focus, QToolButton#findings:focus { border: 2px solid $ring; }
QLabel#ribbon { background: $raised; border-top: 1px solid $edge; padding: @4px @13px; color: $text; }
QLabel#ribbon:focus { border: 2px solid $ring; }
QLineEdit { background: $raised; border: 1px solid $line; border-radius: 6px; padding: @3px @8px; color: $text;
    selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit:focus { border: 2px solid $ring; }
QPlainTextEdit { border: 2px solid $panel; }
QPlainTextEdit:focus, QTextBrowser:focus { border: 2px solid $ring; }
QLabel#heading, QLabel#quiet { color: $dim; background: transparent; }
QLabel#quiet { background: transparent; }
QFrame#sentence { background: $raised; border: 1px solid $line; border-radius: @9px; }
QLabel#sentence_text, QLabel#brand { background: transparent; }
QTextBrowser { background: $panel; border: 2px solid $panel; selection-background-color: $accent; selection-color: $on_accent; }
QListView { background: $panel; border: 0; outline: 0; }
QTreeView { background: $panel; color: $text; border: 0; outline: 0; }
QTreeView::item { padding: @3px @4px; border: 0; }
QTreeView::item:selected { background: $accent; color: $on_accent; }
QHeaderView::section { background: $panel; color: $dim; border: 0; border-bottom: 1px solid $line; padding: @4px; }
QListView#hits { border: 1px solid $edge; border-radius: 6px; }
QListView#hits::item { padding: @4px @8px; color: $text; }
QListView#hits::item:selected { background: $accent; color: $on_accent; }
QComboBox::drop-down { border: 0; width: 16px; }
QComboBox QAbstractItemView { background: $panel; border: 1px solid $edge; selection-background-color: $accent;
    selection-color: $on_accent; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $line; border-radius: 4px; min-height: 28px; min-width: 28px; margin: 1px; }
QScrollBar::handle:hover { background: $edge; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QFrame#error_card { background: $raised; border: 1px solid $failed; border-radius: @9px; }
QFrame#error_card QLabel { background: transparent; }
QLabel#error_title { color: $failed; }
QLabel#error_source { background: $panel; border: 1px solid $line; border-radius: 6px; padding: @8px; }
QDialog { background: $panel; }
)";

QString replaced_lengths(QString text, const Fonts& fonts) {
    for (const int length : {13, 12, 10, 9, 8, 4, 3, 1}) {
        text.replace(QStringLiteral("@%1px").arg(length), QStringLiteral("%1px").arg(qRound(fonts.px(length))));
    }
    return text;
}

}  // namespace

QString style_sheet(const Theme& theme, const Fonts& fonts) {
    QString text = QString::fromLatin1(sheet);
    // Longer names first: $on_accent has $accent in it only behind an underscore, which is no $.
    const std::pair<const char*, QColor> colours[] = {
        {"$on_accent", theme.on_accent}, {"$accent", theme.accent}, {"$window", theme.window},
        {"$panel", theme.panel},         {"$raised", theme.raised}, {"$line", theme.line},
        {"$edge", theme.edge},           {"$text", theme.text},     {"$dim", theme.dim},
        {"$ring", theme.ring},           {"$failed", theme.failed}};
    for (const auto& [name, colour] : colours) text.replace(QString::fromLatin1(name), colour.name());
    // Desktops have fonts of their own for these.
    text += QStringLiteral("QMenuBar, QMenu, QToolTip { font-family: \"%1\"; font-size: @13px; }")
                .arg(fonts.font(FontRole::body).families().join(QStringLiteral("\", \"")));
    // Where text is never dim, what is off needs another look.
    if (theme.kind == ThemeKind::contrast)
        text += QStringLiteral(
            "QToolButton:disabled { border-style: dashed; }"
            "QToolButton#pair_back:disabled, QToolButton#pair_forward:disabled { border-style: solid; }");
    return replaced_lengths(text, fonts);
}

QPalette palette_of(const Theme& theme) {
    QPalette palette;
    palette.setColor(QPalette::Window, theme.window);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::Base, theme.panel);
    palette.setColor(QPalette::AlternateBase, theme.raised);
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::Button, theme.raised);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.on_accent);
    palette.setColor(QPalette::ToolTipBase, theme.raised);
    palette.setColor(QPalette::ToolTipText, theme.text);
    palette.setColor(QPalette::PlaceholderText, theme.dim);
    palette.setColor(QPalette::Link, theme.accent);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, theme.dim);
    }
    return palette;
}

}  // namespace loopglass::ui
