#pragma once

#include <QSyntaxHighlighter>

#include "code/source_colours.h"
#include "theme/theme.h"

namespace loopglass::ui {

/// Gives the lines of a document the weight and slant of their tokens. The whole text is read at once, since a string
/// may go over many lines.
class SourceHighlighter : public QSyntaxHighlighter {
    Q_OBJECT

public:
    explicit SourceHighlighter(QTextDocument* document);
    void set_theme(const Theme& theme);
    /// Reads the text anew; the lines that have changed are styled by the document's own signal, after this.
    void read(const QString& source) { lines_ = colour_source(source); }

protected:
    void highlightBlock(const QString& text) override;

private:
    void style_line(const QString& text, const std::vector<SourceStretch>& stretches);
    void keep_apart(const QString& text);

    const Theme* theme_;
    std::vector<std::vector<SourceStretch>> lines_;
};

}  // namespace loopglass::ui
