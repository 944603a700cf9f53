#include <trace/find.h>

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
