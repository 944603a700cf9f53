#include "code/source_highlighter.h"

#include <QTextDocument>

#include "theme/ligatures.h"
#include "theme/slant.h"

namespace loopglass::ui {

SourceHighlighter::SourceHighlighter(QTextDocument* document)
    : QSyntaxHighlighter(document), theme_(&theme_of(ThemeKind::dark)) {}

void SourceHighlighter::set_theme(const Theme& theme) {
    theme_ = &theme;
    rehighlight();
}

void SourceHighlighter::highlightBlock(const QString& text) {
    const auto row = static_cast<std::size_t>(currentBlock().blockNumber());
    if (row < lines_.size()) style_line(text, lines_[row]);
    // A string over many lines: what it does to the lines below follows from the state handed down.
    const bool open = row < lines_.size() && !lines_[row].empty() && lines_[row].back().style == SourceStyle::string &&
                      lines_[row].back().begin + lines_[row].back().length >= text.size();
    setCurrentBlockState(open ? 1 : 0);
    keep_apart(text);
}

/// Text of another format is shaped apart: so every second of a row of marks gets one that looks the same.
void SourceHighlighter::keep_apart(const QString& text) {
    bool apart = false;
    for (int i = 1; i < text.size(); ++i) {
        apart = may_join(text[i - 1], text[i]) && !apart;
        if (!apart) continue;
        QTextCharFormat same = format(i);
        same.setProperty(QTextFormat::UserProperty + 1, true);
        setFormat(i, 1, same);
    }
}

void SourceHighlighter::style_line(const QString& text, const std::vector<SourceStretch>& stretches) {
    for (const SourceStretch& stretch : stretches) {
        if (stretch.begin + stretch.length > text.size()) continue;
        QTextCharFormat format;
        format.setForeground(stretch.style == SourceStyle::comment ? theme_->dim : theme_->syntax);
        if (stretch.style == SourceStyle::keyword) {
            format.setFontWeight(QFont::Bold);
            setFormat(stretch.begin, stretch.length, format);
            continue;
        }
        const qsizetype end = stretch.begin + stretch.length;
        for (qsizetype at = stretch.begin; at < end;) {
            const SlantRun run = slant_run(text, at, end);
            format.setFontItalic(run.slants);
            setFormat(static_cast<int>(at), static_cast<int>(run.length), format);
            at += run.length;
        }
    }
}

}  // namespace loopglass::ui
