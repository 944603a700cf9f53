#include <trace/find.h>

#include <QInputDialog>
#include <QToolTip>
#include <algorithm>

#include "inspector/expression_line.h"
#include "run/value_words.h"
#include "stage/words.h"
#include "window/main_window_parts.h"

namespace loopglass::ui {

namespace {

constexpr FileId program_file{1};

}  // namespace

/// What is asked of a run: expressions, where values come from, conditions of breakpoints, what is wrong in it.
void MainWindow::Parts::connect_questions() {
    connect(inspector, &InspectorView::asked_changed, this, &Parts::ask_each_step);
    connect(inspector, &InspectorView::watches_changed, this,
            [this] { settings.set_watches(path, inspector->watches()); });
    connect(inspector, &InspectorView::value_asked, this, &Parts::ask_where_from);
    connect(inspector, &InspectorView::words_wanted, this, [this](const QString& words) { answer->show_words(words); });
    connect(&cursor, &Cursor::changes_found, this, [this](const std::vector<trace::ChangeAnswer>& found) {
        if (quiz->hidden_name().empty()) inspector->show_changes(found);
    });
    connect(&cursor, &Cursor::findings_changed, this, [this](const std::vector<trace::Finding>& all) {
        problems = all;
        update_findings();
    });
    connect(code, &CodeView::breakpoints_changed, this, &Parts::ask_each_step);
    connect(code, &CodeView::condition_wanted, this, &Parts::edit_condition);
    connect(code, &CodeView::name_hovered, this, &Parts::show_name);
    connect(code, &CodeView::gutter_hovered, this, &Parts::show_line_count);
    connect(code, &CodeView::run_to_wanted, this, &Parts::run_to_line);
    connect(code, &CodeView::run_of_line_wanted, this, &Parts::go_to_run_of);
    connect(findings_menu, &QMenu::aboutToShow, this, &Parts::fill_findings);
}

/// The lines to stop at, with their conditions, as the run asks for them.
std::vector<trace::Mark> MainWindow::Parts::marks() const {
    std::vector<trace::Mark> marks;
    for (const std::uint32_t line : code->breakpoints())
        marks.push_back({{program_file, line}, code->condition(line).toStdString()});
    return marks;
}

void MainWindow::Parts::ask_each_step() {
    Asked asked = inspector->asked();
    asked.marks = marks();
    cursor.set_asked(asked);
}

void MainWindow::Parts::ask_where_from(const QString& expression, const trace::FrameChoice& frame) {
    if (!cursor.has_run() || !quiz->hidden_name().empty()) return;
    const Step step = cursor.moment()->snapshot.step;
    cursor.inquire(
        [this, step, frame, text = expression.toStdString()](trace::Run& run, const trace::Progressing& progressing) {
            const trace::ChangeAnswer found = run.last_change(step, frame, text, progressing);
            return [this, step, text, found] {
                if (!cursor.has_run() || cursor.moment()->snapshot.step != step) return;
                show_answer(where_from(*cursor.moment(), *cursor.timeline(), QString::fromStdString(text), found));
            };
        });
}

void MainWindow::Parts::show_answer(const Because& because) {
    std::vector<Ribbon::Way> ways;
    for (const Because::Link& link : because.links)
        ways.push_back({link.words, [this, step = link.step] { jump_to(step); }});
    answer->show_words(because.asked + QLatin1Char(' ') + because.words, ways);
}

/// The line to type in, wherever the focus is.
void MainWindow::Parts::type_expression() {
    if (!inspector_action->isChecked()) inspector_action->trigger();
    if (mover->is_lent(QStringLiteral("inspector"))) {  // behind its tab, and that perhaps in the drawer
        drawer_open = true;
        fit_panels();
        show_side_page(1);
    }
    inspector->line().edit().setFocus();
    inspector->line().edit().selectAll();
}

void MainWindow::Parts::edit_condition(std::uint32_t line) {
    if (!code->shows_line(line)) return;
    QInputDialog dialog(&window);
    dialog.setObjectName(QStringLiteral("condition_dialog"));
    dialog.setWindowTitle(tr("Stop at line %1").arg(line));
    dialog.setLabelText(tr("Stop only if this is true, in the frame that runs the line. Empty: always."));
    dialog.setTextValue(code->condition(line));
    dialog.setMinimumWidth(420);
    if (dialog.exec() != QDialog::Accepted) return;
    const QString condition = dialog.textValue().trimmed();
    code->set_condition(line, condition);
    if (!condition.isEmpty()) check_condition(line, condition);
}

/// What is no expression at all is said at once, and not when the line runs.
void MainWindow::Parts::check_condition(std::uint32_t line, const QString& condition) {
    if (!cursor.has_run()) return;
    cursor.inquire([this, line, step = cursor.wanted(), text = condition.toStdString()](trace::Run& run,
                                                                                        const trace::Progressing&) {
        const trace::Evaluation value = run.evaluate(step, {}, text);
        return [this, line, words = value.error] {
            if (words.starts_with("SyntaxError") || words.starts_with("an expression"))
                say_in_passing(condition_error(line, words));
        };
    });
}

QString MainWindow::Parts::no_marked_line(bool backward) const {
    return backward ? tr("No marked line stops before this step.")
                    : tr("No marked line stops after this step, as far as the run goes.");
}

QString MainWindow::Parts::condition_error(std::uint32_t line, const std::string& words) const {
    return tr("The condition of line %1, %2, has no value: %3")
        .arg(line)
        .arg(code->condition(line), QString::fromStdString(words));
}

bool MainWindow::Parts::is_at_breakpoint() {
    if (!cursor.has_run() || !code->marks().about_to_run) return false;
    const std::uint32_t line = code->marks().current_line;
    const auto lines = code->breakpoints();
    if (std::find(lines.begin(), lines.end(), line) == lines.end()) return false;
    if (code->condition(line).isEmpty()) return true;
    const std::optional<trace::Evaluation>& condition = cursor.moment()->condition;
    if (!condition) return false;
    if (!condition->has_value()) say_in_passing(condition_error(line, condition->error));
    return condition->is_true || !condition->has_value();
}

void MainWindow::Parts::go_to_breakpoint(bool backward) {
    if (!cursor.has_run()) return;
    trace::MarkQuery query{marks(), cursor.wanted(), backward};
    const bool asks = std::any_of(query.marks.begin(), query.marks.end(),
                                  [](const trace::Mark& mark) { return !mark.condition.empty(); });
    if (!asks) {  // the columns know: nothing has to be run again
        const auto direction = backward ? trace::Direction::backward : trace::Direction::forward;
        const auto step =
            trace::run_of_lines(*cursor.timeline(), program_file, code->breakpoints(), query.from, direction);
        jump_to(step);
        if (!step) say_in_passing(no_marked_line(backward));
        return;
    }
    cursor.inquire([this, query](trace::Run& run, const trace::Progressing& progressing) {
        const trace::MarkAnswer found = run.next_mark(query, progressing);
        return [this, query, found] {
            jump_to(found.step);
            if (found.step && !found.error.empty())
                say_in_passing(condition_error(query.marks[found.mark].place.line, found.error));
            else if (!found.step && !found.was_stopped)
                say_in_passing(no_marked_line(query.backward));
        };
    });
}

/// The value that a name in the code has at this step, in the frame that its line belongs to.
void MainWindow::Parts::show_name(const QString& name, std::uint32_t line, const QPoint& at) {
    // A question that asks for a value must not be answered by pointing at it.
    if (!cursor.has_run() || is_stale() || !quiz->hidden_name().empty()) return;
    const Step step = cursor.moment()->snapshot.step;
    const NamedFrame frame = frame_of_line(*cursor.moment(), code->source(), line);
    cursor.inquire([this, step, frame, at, text = name.toStdString()](trace::Run& run, const trace::Progressing&) {
        const trace::Evaluation value = run.evaluate(step, frame.choice, text);
        return [this, step, frame, at, value] {
            if (!cursor.has_run() || cursor.moment()->snapshot.step != step) return;
            const QString words = name_words(value, frame, ObjectMarks(*cursor.moment()));
            if (words.isEmpty()) return;
            QToolTip::showText(at, words, code->viewport());
            announcer->say(words);
        };
    });
}

/// What hovering shows, by keyboard.
void MainWindow::Parts::show_name_at_cursor() {
    const QRect at = code->cursorRect();
    std::uint32_t line = 0;
    const QString name = code->name_at(at.center(), &line);
    if (name.isEmpty()) return say_in_passing(tr("The text cursor is at no name."));
    show_name(name, line, code->viewport()->mapToGlobal(at.bottomLeft()));
}

void MainWindow::Parts::update_findings() {
    std::size_t known = 0;
    for (const trace::Finding& finding : problems) known += is_known(finding);
    std::vector<StageFinding> told;
    for (const trace::Finding& finding : problems) {
        if (is_known(finding))
            told.push_back({finding.step, Words::line(finding.place), sentence_words(finding.sentence)});
    }
    stage->set_findings(std::move(told));
    findings_button->setVisible(known > 0 && !lecture_action->isChecked());
    findings_menu->setEnabled(known > 0);
    findings_button->setText(known == 1 ? tr("1 finding") : tr("%1 findings").arg(known));
}

/// What lies ahead is not told where the future is hidden.
bool MainWindow::Parts::is_known(const trace::Finding& finding) const {
    return !is_future_hidden() || (cursor.has_run() && finding.step <= cursor.wanted());
}

void MainWindow::Parts::fill_findings() {
    findings_menu->clear();
    for (const trace::Finding& finding : problems) {
        if (!is_known(finding)) continue;
        QString words = sentence_words(finding.sentence);
        if (finding.place.line) words = tr("line %1").arg(finding.place.line) + QStringLiteral(": ") + words;
        QAction* action = findings_menu->addAction(words, this, [this, step = finding.step] { jump_to(step); });
        action->setToolTip(words);
    }
}

}  // namespace loopglass::ui
