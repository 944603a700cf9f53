#include <QMenuBar>
#include <algorithm>
#include <cmath>

#include "code/alive_lines.h"
#include "stage/words.h"
#include "window/elided_label.h"
#include "window/main_window_parts.h"

// Code and loop alone, in large type, for a hall.

namespace loopglass::ui {

namespace {

constexpr double lecture_sentence = 1.56;  ///< upon lecture_scale, so that it is more than twice the text
constexpr double lecture_code = 1.33;
constexpr double full_width = 1920;  ///< a hall sees the same of a projector with fewer dots

}  // namespace

/// Code and loop alone, in large type. What was on before comes back.
void MainWindow::Parts::set_lecture(bool on) {
    window.menuBar()->setVisible(!on);
    for (QWidget* tool : std::initializer_list<QWidget*>{top, bottom, code_heading, phase}) tool->setVisible(!on);
    run_panel->set_bare(on);
    for (auto* help : output_heading->findChildren<ElidedLabel*>()) help->setVisible(!on);
    hide_action->setChecked(on);
    grow_for_lecture();
    auto* head =
        qobject_cast<QBoxLayout*>(on ? lecture_head->layout() : loop_panel->findChild<QBoxLayout*>("loop_head"));
    head->insertWidget(0, sentence, on ? 1 : 0);
    why_button->setVisible(!on);
    predict_button->setVisible(!on);
    stage->set_pointer(on);
    go.set_state(blank_action, on, tr("this is for the lecture mode"));
    lecture_head->setVisible(on);
    stage->setFocus();  // a presenter's keys are the run's
    fold_for_lecture();
    apply_theme();
    fit_panels();
    update_future();
}

/// How much larger the text is than a person has chosen it, which is not remembered: it follows the window, in steps.
/// False if it is as it was.
bool MainWindow::Parts::grow_for_lecture() {
    const double full = std::clamp(lecture_scale * window.width() / full_width, 1.0, lecture_scale);
    const double wanted = lecture_action->isChecked() ? std::round(full * 10) / 10 : 1;
    if (std::abs(wanted - lecture_growth) < 0.01) return false;
    text_scale = text_scale / lecture_growth * wanted;
    lecture_growth = wanted;
    return true;
}

/// Larger still than the rest: what everybody looks at.
void MainWindow::Parts::fit_lecture() {
    if (!lecture_action->isChecked()) return;
    const Theme& theme = theme_of(theme_kind);
    // The sentence is as large in every window: it has its whole width.
    sentence->set_theme(theme, Fonts(text_scale / lecture_growth * lecture_scale * lecture_sentence));
    code->set_theme(theme, Fonts(text_scale * lecture_code));
    lecture_place->setFont(Fonts(text_scale).font(FontRole::body));
    update_lecture_place();
}

void MainWindow::Parts::update_lecture_place() {
    if (!cursor.has_run()) return;
    const trace::Snapshot& snapshot = cursor.moment()->snapshot;
    const QString strong = QStringLiteral("<b>%1</b>");
    lecture_place->setText(tr("step %1 · iteration %2<br>t = %3 s")
                               .arg(strong.arg(snapshot.step.number), strong.arg(snapshot.iteration),
                                    strong.arg(Words::time(snapshot.time))));
}

void MainWindow::Parts::fold_for_lecture() {
    if (!file) return;
    const bool folds = lecture_action->isChecked() && cursor.has_run() && !is_stale() && !prose_action->isChecked();
    std::vector<bool> wanted;
    if (folds) wanted = lines_not_alive(code->source(), *cursor.moment());
    if (wanted == folded) return;
    folded = wanted;
    std::vector<bool> hidden = prose_action->isChecked() ? std::vector<bool>() : file->prose_lines;
    if (hidden.size() < wanted.size()) hidden.resize(wanted.size());
    for (std::size_t row = 0; row < wanted.size(); ++row) hidden[row] = hidden[row] || wanted[row];
    code->hide_other_lines(hidden);
}

}  // namespace loopglass::ui
