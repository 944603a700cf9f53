#include <QFileInfo>
#include <QKeyEvent>
#include <QMenu>

#include "window/main_window_parts.h"

namespace loopglass::ui {

namespace {

/// Takes the values of a name out of what there is to show, so that nothing answers for the person.
void hide_value(std::vector<trace::FrameDetails>& frames, const std::string& name) {
    for (trace::FrameDetails& frame : frames) {
        for (trace::LocalRow& local : frame.locals) {
            if (local.name != name) continue;
            local.value.assign(1, '?');
            local.items.clear();
            local.items_count = 0;
            local.object = 0;
        }
    }
}

}  // namespace

void MainWindow::Parts::prepare_quiz() {
    quiz = new QuizMaster(cursor, *quiz_panel, quiz_panel);
    connect(predict_button, &QToolButton::clicked, quiz, &QuizMaster::predict);
    connect(quiz, &QuizMaster::jump_wanted, this, [this](Step step) { jump_to(step); });
    connect(quiz, &QuizMaster::changed, this, [this] {
        update_future();
        if (!cursor.has_run()) return;
        show_selection();
        code->show_marks(mark_lines(*shown_moment()), TaskColours(cursor.moment()->snapshot.tasks),
                         cursor.moment()->snapshot.step < cursor.furthest());
    });
    connect(quiz, &QuizMaster::scored, this, [this] {
        settings.set_quiz_score(QFileInfo(path).fileName(), {quiz->score().right, quiz->score().asked});
    });
}

MomentPointer MainWindow::Parts::shown_moment() const {
    const std::string name = quiz->hidden_name();
    if (name.empty() || !cursor.has_run()) return cursor.moment();
    auto moment = std::make_shared<Moment>(*cursor.moment());
    for (auto* frames : {&moment->frames, &moment->inspected_frames, &moment->frames_before}) hide_value(*frames, name);
    moment->watched.clear();  // an expression would tell it
    return moment;
}

/// Digits pick a choice, Enter goes on, Esc closes. True if the key was one of them.
bool MainWindow::Parts::press_quiz_key(const QKeyEvent& event) {
    if (!quiz->is_shown() || (event.modifiers() & ~Qt::KeypadModifier)) return false;
    if (event.key() == Qt::Key_Escape) {
        quiz->close();
        return true;
    }
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) return quiz->go_on();
    if (event.key() < Qt::Key_1 || event.key() > Qt::Key_9) return false;
    return quiz->pick_listed(static_cast<std::size_t>(event.key() - Qt::Key_1));
}

}  // namespace loopglass::ui
