#include "code/source_colours.h"

#include <tokens/lexer.h>
#include <QByteArray>
#include <QList>
#include <algorithm>

namespace loopglass::ui {

namespace {

SourceStyle style_of(const tokens::Token& token) {
    switch (token.kind) {
        case tokens::TokenKind::keyword: return SourceStyle::keyword;
        case tokens::TokenKind::string: return SourceStyle::string;
        case tokens::TokenKind::comment: return SourceStyle::comment;
        default: return SourceStyle::plain;
    }
}

/// A text as lines of bytes, to turn the tokens' columns (bytes) into the editor's (UTF-16 units).
class Lines {
public:
    explicit Lines(const QByteArray& utf8) : lines_(utf8.split('\n')) {}
    std::size_t count() const { return static_cast<std::size_t>(lines_.size()); }
    int units_before(std::size_t line, std::uint32_t column) const {
        return static_cast<int>(QString::fromUtf8(lines_[static_cast<qsizetype>(line)].left(column)).size());
    }
    int units(std::size_t line) const {
        return static_cast<int>(QString::fromUtf8(lines_[static_cast<qsizetype>(line)]).size());
    }

private:
    QList<QByteArray> lines_;
};

}  // namespace

std::vector<std::vector<SourceStretch>> colour_source(const QString& text) {
    const QByteArray utf8 = text.toUtf8();
    const Lines lines(utf8);
    std::vector<std::vector<SourceStretch>> stretches(lines.count());
    const tokens::LexResult lexed =
        tokens::lex(std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
    for (const tokens::Token& token : lexed.tokens) {
        const SourceStyle style = style_of(token);
        if (style == SourceStyle::plain || token.span.line == 0) continue;
        for (std::uint32_t line = token.span.line; line <= std::max(token.span.line, token.span.end_line); ++line) {
            const std::size_t row = line - 1;
            if (row >= stretches.size()) break;
            const int begin = line == token.span.line ? lines.units_before(row, token.span.column) : 0;
            const int end =
                line == token.span.end_line ? lines.units_before(row, token.span.end_column) : lines.units(row);
            if (end > begin) stretches[row].push_back({begin, end - begin, style});
        }
    }
    return stretches;
}

}  // namespace loopglass::ui
