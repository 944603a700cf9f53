#include "code/editing.h"

#include <tokens/lexer.h>

#include <QTextBlock>
#include <QTextDocument>
#include <algorithm>
#include <vector>

namespace loopglass::ui {

namespace {

constexpr int indentation = 4;

int indent_of(const QString& line) {
    int count = 0;
    while (count < line.size() && line[count] == QLatin1Char(' ')) ++count;
    return count;
}

/// The code of a line without its comment and the blanks at its end.
QString code_of(const QString& line) {
    const QByteArray utf8 = line.toUtf8();
    const auto lexed = tokens::lex(std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
    for (const tokens::Token& token : lexed.tokens) {
        if (token.kind == tokens::TokenKind::comment)
            return QString::fromUtf8(utf8.left(static_cast<qsizetype>(token.span.column))).trimmed();
    }
    return line.trimmed();
}

bool has_open_bracket(const QString& line) {
    const QByteArray utf8 = line.toUtf8();
    return !tokens::lex(std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())))
                .open_brackets.empty();
}

bool leaves_block(const QString& code) {
    for (const char* word : {"return", "pass", "break", "continue", "raise"}) {
        const QString text = QString::fromLatin1(word);
        if (code == text || code.startsWith(text + QLatin1Char(' '))) return true;
    }
    return false;
}

/// The lines that a selection is about; a line of which only the begin is touched is not.
std::vector<QTextBlock> lines_of(const QTextCursor& cursor) {
    const QTextDocument* document = cursor.document();
    const QTextBlock first = document->findBlock(cursor.selectionStart());
    QTextBlock last = document->findBlock(cursor.selectionEnd());
    if (last != first && last.position() == cursor.selectionEnd()) last = last.previous();
    std::vector<QTextBlock> lines;
    for (QTextBlock block = first; block.isValid(); block = block.next()) {
        lines.push_back(block);
        if (block == last) break;
    }
    return lines;
}

void insert_at(const QTextBlock& block, int column, const QString& text) {
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + column);
    cursor.insertText(text);
}

void remove_at(const QTextBlock& block, int column, int count) {
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + column);
    cursor.setPosition(block.position() + column + count, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
}

QChar closing_of(QChar character) {
    switch (character.unicode()) {
        case '(': return QLatin1Char(')');
        case '[': return QLatin1Char(']');
        case '{': return QLatin1Char('}');
        case '"':
        case '\'': return character;
        default: return {};
    }
}

bool is_closing(QChar character) { return QStringLiteral(")]}\"'").contains(character); }

}  // namespace

void break_line(QTextCursor& cursor) {
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    int depth = indent_of(before);
    const QString code = code_of(before);
    if (code.endsWith(QLatin1Char(':')) || has_open_bracket(before)) {
        depth += indentation;
    } else if (leaves_block(code)) {
        depth = std::max(0, depth - indentation);
    }
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    cursor.insertText(QLatin1Char('\n') + QString(depth, QLatin1Char(' ')));
    cursor.endEditBlock();
}

void indent(QTextCursor& cursor) {
    cursor.beginEditBlock();
    if (lines_of(cursor).size() == 1 && !cursor.hasSelection()) {
        cursor.insertText(QString(indentation - cursor.positionInBlock() % indentation, QLatin1Char(' ')));
    } else {
        for (const QTextBlock& line : lines_of(cursor)) {
            if (!line.text().trimmed().isEmpty()) insert_at(line, 0, QString(indentation, QLatin1Char(' ')));
        }
    }
    cursor.endEditBlock();
}

void unindent(QTextCursor& cursor) {
    cursor.beginEditBlock();
    for (const QTextBlock& line : lines_of(cursor)) {
        const int depth = indent_of(line.text());
        const int less = depth % indentation == 0 ? std::min(depth, indentation) : depth % indentation;
        if (less > 0) remove_at(line, 0, less);
    }
    cursor.endEditBlock();
}

void toggle_comment(QTextCursor& cursor) {
    std::vector<QTextBlock> lines = lines_of(cursor);
    std::erase_if(lines, [](const QTextBlock& line) { return line.text().trimmed().isEmpty(); });
    if (lines.empty()) return;
    const bool all = std::all_of(lines.begin(), lines.end(), [](const QTextBlock& line) {
        return line.text().trimmed().startsWith(QLatin1Char('#'));
    });
    int column = indent_of(lines.front().text());
    for (const QTextBlock& line : lines) column = std::min(column, indent_of(line.text()));
    cursor.beginEditBlock();
    for (const QTextBlock& line : lines) {
        const QString text = line.text();
        if (all) {
            const auto mark = static_cast<int>(text.indexOf(QLatin1Char('#')));
            remove_at(line, mark, text.mid(mark + 1).startsWith(QLatin1Char(' ')) ? 2 : 1);
        } else {
            insert_at(line, column, QStringLiteral("# "));
        }
    }
    cursor.endEditBlock();
}

bool delete_back(QTextCursor& cursor) {
    if (cursor.hasSelection()) return false;
    const QString text = cursor.block().text();
    const int column = cursor.positionInBlock();
    if (column > 0 && column < text.size() && closing_of(text[column - 1]) == text[column] &&
        is_closing(text[column])) {
        cursor.beginEditBlock();
        cursor.deleteChar();
        cursor.deletePreviousChar();
        cursor.endEditBlock();
        return true;
    }
    if (column == 0 || indent_of(text) < column) return false;
    const int less = column % indentation == 0 ? indentation : column % indentation;
    cursor.setPosition(cursor.position() - less, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    return true;
}

bool type_bracket(QTextCursor& cursor, QChar character) {
    const QString text = cursor.block().text();
    const int column = cursor.positionInBlock();
    const QChar next = column < text.size() ? text[column] : QChar();
    if (!cursor.hasSelection() && is_closing(character) && next == character) {
        cursor.movePosition(QTextCursor::Right);
        return true;
    }
    const QChar closing = closing_of(character);
    if (closing.isNull()) return false;
    const QChar before = column > 0 ? text[column - 1] : QChar();
    const bool quote = closing == character;
    // A quote behind a letter or a quote ends something (don't, ''').
    if (quote && (before.isLetterOrNumber() || before == character) &&
        !(QStringLiteral("fFrRbBuU").contains(before) && (column < 2 || !text[column - 2].isLetterOrNumber())))
        return false;
    if (cursor.hasSelection()) {
        const QString inside = cursor.selectedText();
        if (inside.contains(QChar::ParagraphSeparator)) return false;
        cursor.insertText(character + inside + closing);
        return true;
    }
    if (!next.isNull() && !next.isSpace() && !QStringLiteral(")]},:").contains(next)) return false;
    cursor.insertText(QString(character) + closing);
    cursor.movePosition(QTextCursor::Left);
    return true;
}

std::pair<int, int> matching_brackets(const QTextDocument& document, int position) {
    const QString text = document.toPlainText();
    const QString open = QStringLiteral("([{");
    const QString close = QStringLiteral(")]}");
    for (const int at : {position - 1, position}) {
        if (at < 0 || at >= text.size()) continue;
        const bool forward = open.contains(text[at]);
        if (!forward && !close.contains(text[at])) continue;
        int depth = 0;
        for (int i = at; i >= 0 && i < text.size(); i += forward ? 1 : -1) {
            if (open.contains(text[i])) ++depth;
            if (close.contains(text[i])) --depth;
            if (depth == 0) return {at, i};
        }
        return {at, -1};
    }
    return {-1, -1};
}

}  // namespace loopglass::ui
