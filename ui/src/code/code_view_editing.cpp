#include <tokens/lexer.h>

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QStringListModel>
#include <QTextBlock>
#include <algorithm>
#include <set>
#include <tuple>

#include "code/breakpoint.h"
#include "code/code_view.h"
#include "code/editing.h"
#include "code/source_highlighter.h"

namespace loopglass::ui {

namespace {

constexpr int completes_from = 2;  ///< letters typed before names are offered

/// Names to offer: those of the program, and what the lessons are about.
QStringList words_in(const QString& text) {
    std::set<QString> words;
    const QByteArray utf8 = text.toUtf8();
    const auto lexed = tokens::lex(std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
    for (const tokens::Token& token : lexed.tokens) {
        if (token.kind != tokens::TokenKind::name && token.kind != tokens::TokenKind::keyword) continue;
        words.insert(QString::fromUtf8(token.text.data(), static_cast<qsizetype>(token.text.size())));
    }
    for (const char* word :
         {"asyncio",      "await",      "async",          "create_task",  "gather",        "sleep",
          "run",          "wait",       "wait_for",       "shield",       "Queue",         "Lock",
          "Event",        "Semaphore",  "Condition",      "TaskGroup",    "timeout",       "get_running_loop",
          "call_soon",    "call_later", "create_future",  "set_result",   "set_exception", "add_done_callback",
          "cancel",       "cancelled",  "CancelledError", "current_task", "all_tasks",     "to_thread",
          "as_completed", "print",      "range",          "return",       "import"}) {
        words.insert(QString::fromLatin1(word));
    }
    return {words.begin(), words.end()};
}

}  // namespace

void CodeView::prepare_editing() {
    words_ = new QStringListModel(this);
    completer_ = new QCompleter(words_, this);
    completer_->setWidget(this);
    completer_->setCaseSensitivity(Qt::CaseSensitive);
    connect(completer_, qOverload<const QString&>(&QCompleter::activated), this, &CodeView::insert_completion);
    connect(document(), &QTextDocument::contentsChange, this, &CodeView::on_contents_changed);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        keep_to_code();
        follow_locks();
        mark_brackets();
    });
    connect(this, &QPlainTextEdit::selectionChanged, this, [this] {
        keep_to_code();
        follow_locks();
    });
}

void CodeView::on_contents_changed() {
    // New formats are told of in the same way as new text.
    QString text = toPlainText();
    if (text == text_read_) return;
    text_read_ = std::move(text);
    if (highlighter_) highlighter_->read(text_read_);
    diagnostics_.clear();
    if (!quiet_) emit text_edited();
}

void CodeView::hide_lines(const std::vector<bool>& hidden_lines) {
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const auto row = static_cast<std::size_t>(block.blockNumber());
        block.setVisible(row >= hidden_lines.size() || !hidden_lines[row]);
    }
    document()->markContentsDirty(0, document()->characterCount());
}

void CodeView::hide_other_lines(const std::vector<bool>& hidden_lines) {
    ++keeping_;
    hide_lines(hidden_lines);
    --keeping_;
    keep_to_code();
}

void CodeView::replace_source(const QString& source, const std::vector<bool>& hidden_lines) {
    const QString old = toPlainText();
    const qsizetype shorter = std::min(old.size(), source.size());
    qsizetype front = 0;
    while (front < shorter && old[front] == source[front]) ++front;
    qsizetype back = 0;
    while (back < shorter - front && old[old.size() - 1 - back] == source[source.size() - 1 - back]) ++back;
    ++keeping_;
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.setPosition(static_cast<int>(front));
    cursor.setPosition(static_cast<int>(old.size() - back), QTextCursor::KeepAnchor);
    cursor.insertText(source.mid(front, source.size() - back - front));
    cursor.endEditBlock();
    hide_lines(hidden_lines);
    --keeping_;
    keep_to_code();
}

/// The first and last position of the stretch of visible lines around a position, or next to it.
std::pair<int, int> CodeView::region_of(int position) const {
    QTextBlock block = document()->findBlock(position);
    if (!block.isVisible()) {
        QTextBlock below = block;
        while (below.isValid() && !below.isVisible()) below = below.next();
        while (!below.isValid() && block.isValid() && !block.isVisible()) block = block.previous();
        if (below.isValid()) block = below;
    }
    if (!block.isValid()) return {0, 0};
    QTextBlock first = block;
    while (first.previous().isValid() && first.previous().isVisible()) first = first.previous();
    QTextBlock last = block;
    while (last.next().isValid() && last.next().isVisible()) last = last.next();
    return {first.position(), last.position() + last.length() - 1};
}

/// Cursor and selection stay in one stretch of code: what is hidden cannot be changed unseen.
void CodeView::keep_to_code() {
    if (keeping_) return;
    QTextCursor cursor = textCursor();
    const auto [first, last] = region_of(cursor.anchor());
    const int anchor = std::clamp(cursor.anchor(), first, last);
    const int position = std::clamp(cursor.position(), first, last);
    if (anchor == cursor.anchor() && position == cursor.position()) return;
    cursor.setPosition(anchor);
    cursor.setPosition(position, QTextCursor::KeepAnchor);
    ++keeping_;
    setTextCursor(cursor);
    --keeping_;
}

void CodeView::set_line_map(const LineMap& lines) {
    line_map_ = lines;
    map_marks();
    viewport()->update();
}

void CodeView::set_changed_lines(const std::set<std::uint32_t>& lines) {
    if (lines == changed_lines_) return;
    changed_lines_ = lines;
    update();
    viewport()->update();
    emit updateRequest(rect(), 0);
}

void CodeView::map_marks() {
    shown_ = marks_;
    if (line_map_.is_identity()) return;
    shown_.current_line = line_map_.to(marks_.current_line);
    shown_.chips.clear();
    for (const auto& [line, chips] : marks_.chips) {
        const std::uint32_t now = line_map_.to(line);
        if (now == 0) continue;
        auto& there = shown_.chips[now];
        there.insert(there.end(), chips.begin(), chips.end());
    }
}

std::vector<std::uint32_t> CodeView::breakpoints() const {
    std::vector<std::uint32_t> lines;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (has_breakpoint(block)) lines.push_back(static_cast<std::uint32_t>(block.blockNumber()) + 1);
    }
    return lines;
}

void CodeView::toggle_breakpoint(std::uint32_t line) {
    QTextBlock block = document()->findBlockByNumber(static_cast<int>(line) - 1);
    if (!block.isValid() || !block.isVisible()) return;
    dropped_condition_ = condition(line);
    block.setUserData(has_breakpoint(block) ? nullptr : new Breakpoint);
    viewport()->update();
    repaint_gutter();
    emit breakpoints_changed();
}

QString CodeView::condition(std::uint32_t line) const {
    const Breakpoint* mark = breakpoint_of(document()->findBlockByNumber(static_cast<int>(line) - 1));
    return mark ? mark->condition : QString();
}

void CodeView::set_condition(std::uint32_t line, const QString& condition) {
    QTextBlock block = document()->findBlockByNumber(static_cast<int>(line) - 1);
    if (!block.isValid() || !block.isVisible()) return;
    if (!has_breakpoint(block)) block.setUserData(new Breakpoint);
    breakpoint_of(block)->condition = condition;
    viewport()->update();
    repaint_gutter();
    emit breakpoints_changed();
}

QString CodeView::name_at(const QPoint& point, std::uint32_t* line) const {
    const QTextCursor cursor = cursorForPosition(point);
    if (line) *line = static_cast<std::uint32_t>(cursor.blockNumber()) + 1;
    // Behind the end of a line there is nothing, though the nearest place in the text is its end.
    if (point.x() > text_end(cursor.block())) return {};
    const QString text = cursor.block().text();
    const auto is_of_name = [&](int at) {
        return at >= 0 && at < text.size() && (text[at].isLetterOrNumber() || text[at] == QLatin1Char('_'));
    };
    int end = cursor.positionInBlock();
    if (!is_of_name(end) && !is_of_name(end - 1)) return {};
    int begin = end;
    while (is_of_name(end)) ++end;
    // What stands before it belongs to it: self.queue, but not what comes behind.
    while (is_of_name(begin - 1) || (begin > 1 && text[begin - 1] == QLatin1Char('.') && is_of_name(begin - 2)))
        --begin;
    const QString name = text.mid(begin, end - begin);
    return name.isEmpty() || name[0].isDigit() ? QString() : name;
}

void CodeView::put_cursor(std::uint32_t line) {
    const QTextBlock block = document()->findBlockByNumber(static_cast<int>(line) - 1);
    if (!block.isValid() || !block.isVisible()) return;
    setTextCursor(QTextCursor(block));
    ensureCursorVisible();
}

void CodeView::lock_all_but(const std::vector<EditLocks::Lines>& lines) {
    locks_.lock_all_but(*document(), lines);
    follow_locks();
    repaint_gutter();
}

void CodeView::unlock() {
    locks_.unlock();
    follow_locks();
    repaint_gutter();
}

bool CodeView::is_locked_line(std::uint32_t line) const {
    const QTextBlock block = document()->findBlockByNumber(static_cast<int>(line) - 1);
    return block.isValid() && locks_.is_locked(block);
}

bool CodeView::may_change(const QTextCursor& cursor) {
    if (locks_.allows(cursor)) return true;
    emit edit_refused();
    return false;
}

/// Where the cursor is in locked lines, all that Qt itself would do to the text is off; it still moves and selects.
void CodeView::follow_locks() {
    const auto reading = Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard;
    const Qt::TextInteractionFlags wanted = locks_.allows(textCursor()) ? Qt::TextEditorInteraction : reading;
    if (textInteractionFlags() != wanted) setTextInteractionFlags(wanted);
}

bool CodeView::press_in_locked(QKeyEvent* event) {
    if (!locks_.is_on()) return false;
    if (event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo)) {
        event->matches(QKeySequence::Undo) ? undo() : redo();
        return true;
    }
    const bool control = event->modifiers() & Qt::ControlModifier;
    const bool types = !control && !event->text().isEmpty() && (event->text()[0].isPrint() || event->text()[0] < ' ');
    const bool edits = types || event->matches(QKeySequence::Paste) || event->matches(QKeySequence::Cut) ||
                       event->matches(QKeySequence::DeleteStartOfWord) ||
                       event->matches(QKeySequence::DeleteEndOfWord) || event->matches(QKeySequence::DeleteEndOfLine) ||
                       event->matches(QKeySequence::DeleteCompleteLine) || event->key() == Qt::Key_Delete ||
                       event->key() == Qt::Key_Backtab || (control && event->key() == Qt::Key_Slash);
    return edits && !may_change(textCursor());
}

void CodeView::apply(void (*edit)(QTextCursor&)) {
    QTextCursor cursor = textCursor();
    if (!may_change(cursor)) return;
    edit(cursor);
    setTextCursor(cursor);
    ensureCursorVisible();
}

void CodeView::toggle_comment() { apply(loopglass::ui::toggle_comment); }

bool CodeView::may_delete(const QKeyEvent& event) const {
    const QTextCursor cursor = textCursor();
    if (cursor.hasSelection()) return true;
    auto [first, last] = region_of(cursor.position());
    if (locks_.is_on()) std::tie(first, last) = locks_.stretch_of(cursor.position());
    const bool back = event.key() == Qt::Key_Backspace || event.matches(QKeySequence::DeleteStartOfWord);
    const bool forward = event.key() == Qt::Key_Delete || event.matches(QKeySequence::DeleteEndOfWord);
    return !(back && cursor.position() == first) && !(forward && cursor.position() == last);
}

/// True if the key has been served here.
bool CodeView::press_editing_key(QKeyEvent* event) {
    const bool control = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter: return control ? false : (apply(break_line), true);
        case Qt::Key_Tab: return control ? false : (apply(indent), true);
        case Qt::Key_Backtab: return control ? false : (apply(unindent), true);
        case Qt::Key_Slash: return control ? (apply(loopglass::ui::toggle_comment), true) : false;
        case Qt::Key_Space: return control ? (show_completions(), true) : false;
        case Qt::Key_Backspace: {
            if (control) return false;
            QTextCursor cursor = textCursor();
            if (!delete_back(cursor)) return false;
            setTextCursor(cursor);
            return true;
        }
        default: break;
    }
    if (event->text().size() != 1 || control) return false;
    QTextCursor cursor = textCursor();
    if (!type_bracket(cursor, event->text()[0])) return false;
    setTextCursor(cursor);
    return true;
}

void CodeView::keyPressEvent(QKeyEvent* event) {
    const bool popup = completer_->popup()->isVisible();
    const int key = event->key();
    if (popup && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Escape)) {
        event->ignore();  // the list of names takes it
        return;
    }
    if (key == Qt::Key_Escape) {
        emit left();
        return;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        const auto [first, last] = region_of(textCursor().position());
        QTextCursor cursor = textCursor();
        cursor.setPosition(first);
        cursor.setPosition(last, QTextCursor::KeepAnchor);
        setTextCursor(cursor);
        return;
    }
    if ((key >= Qt::Key_F1 && key <= Qt::Key_F35) || (event->modifiers() & Qt::AltModifier)) {
        event->ignore();
        return;
    }
    if (press_in_locked(event) || !may_delete(*event)) return;
    if (!press_editing_key(event)) QPlainTextEdit::keyPressEvent(event);
    const bool letters = !event->text().isEmpty() && (event->text()[0].isLetterOrNumber() || event->text()[0] == '_');
    if (popup && !letters && key != Qt::Key_Backspace && key != Qt::Key_Shift) completer_->popup()->hide();
    const bool dot = event->text() == QStringLiteral(".") && !owner_before_cursor().isEmpty();
    if (dot || (letters && word_before_cursor().size() >= completes_from) || (popup && key == Qt::Key_Backspace))
        show_completions();
}

QString CodeView::word_before_cursor() const {
    const QString text = textCursor().block().text();
    const int end = textCursor().positionInBlock();
    int begin = end;
    while (begin > 0 && (text[begin - 1].isLetterOrNumber() || text[begin - 1] == QLatin1Char('_'))) --begin;
    return text.mid(begin, end - begin);
}

/// What stands before the dot that the word at the cursor stands behind; empty if there is none.
QString CodeView::owner_before_cursor() const {
    const QString text = textCursor().block().text();
    int end = textCursor().positionInBlock() - static_cast<int>(word_before_cursor().size());
    if (end == 0 || text[end - 1] != QLatin1Char('.')) return {};
    int begin = --end;
    const auto belongs = [](QChar sign) {
        return sign.isLetterOrNumber() || sign == QLatin1Char('_') || sign == QLatin1Char('.');
    };
    while (begin > 0 && belongs(text[begin - 1])) --begin;
    return text.mid(begin, end - begin);
}

QStringList CodeView::completions() const {
    const QString owner = owner_before_cursor();
    const QStringList behind = names_behind_ && !owner.isEmpty() ? names_behind_(owner, toPlainText()) : QStringList();
    QStringList words = behind.isEmpty() ? words_in(toPlainText()) : behind;
    words.removeAll(word_before_cursor());
    return words;
}

void CodeView::show_completions() {
    const QString word = word_before_cursor();
    words_->setStringList(completions());
    completer_->setCompletionPrefix(word);
    const bool asked_for = !word.isEmpty() || !owner_before_cursor().isEmpty();
    if (completer_->completionCount() == 0 || !asked_for) return completer_->popup()->hide();
    completer_->popup()->setFont(font());
    QRect place = cursorRect();
    place.translate(viewport()->pos());
    place.setWidth(completer_->popup()->sizeHintForColumn(0) + 30);
    completer_->complete(place);
}

void CodeView::insert_completion(const QString& word) {
    QTextCursor cursor = textCursor();
    if (!may_change(cursor)) return;
    cursor.insertText(word.mid(word_before_cursor().size()));
    setTextCursor(cursor);
}

void CodeView::inputMethodEvent(QInputMethodEvent* event) {
    keep_to_code();
    if (!event->commitString().isEmpty() && !may_change(textCursor())) return;
    QPlainTextEdit::inputMethodEvent(event);
}

void CodeView::insertFromMimeData(const QMimeData* source) {
    keep_to_code();
    if (!may_change(textCursor())) return;
    textCursor().insertText(source->text().replace(QLatin1Char('\t'), QStringLiteral("    ")));
    ensureCursorVisible();
}

void CodeView::mark_brackets() {
    QList<QTextEdit::ExtraSelection> marks;
    const auto [here, there] = matching_brackets(*document(), textCursor().position());
    for (const int at : {here, there}) {
        if (at < 0) continue;
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(at);
        mark.cursor.setPosition(at + 1, QTextCursor::KeepAnchor);
        mark.format.setBackground(theme_->line);
        mark.format.setFontWeight(QFont::Bold);
        if (there < 0) mark.format.setForeground(theme_->failed);
        marks.append(mark);
    }
    setExtraSelections(marks);
}

}  // namespace loopglass::ui
