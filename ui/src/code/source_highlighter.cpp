#include "code/source_highlighter.h"

#include <QTextDocument>

namespace loopglass::ui {

SourceHighlighter::SourceHighlighter(QTextDocument* document)
    : QSyntaxHighlighter(document), theme_(&theme_of(ThemeKind::dark)) {}

void SourceHighlighter::set_theme(const Theme& theme) {
    theme_ = &theme;
    rehighlight();
}

void SourceHighlighter::set_source(const QString& source) {
    lines_ = colour_source(source);
    rehighlight();
}

void SourceHighlighter::highlightBlock(const QString& text) {
    const auto row = static_cast<std::size_t>(currentBlock().blockNumber());
    if (row >= lines_.size()) return;
    for (const SourceStretch& stretch : lines_[row]) {
        if (stretch.begin + stretch.length > text.size()) continue;
        QTextCharFormat format;
        format.setForeground(stretch.style == SourceStyle::comment ? theme_->dim : theme_->syntax);
        if (stretch.style == SourceStyle::keyword) format.setFontWeight(QFont::Bold);
        if (stretch.style != SourceStyle::keyword) format.setFontItalic(true);
        setFormat(stretch.begin, stretch.length, format);
    }
}

}  // namespace loopglass::ui
