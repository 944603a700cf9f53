#include <QFileInfo>
#include <QKeyEvent>
#include <QMenu>

#include "quiz/quiz_words.h"
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
        show_values();
        offer_places();
    });
    connect(quiz, &QuizMaster::scored, this, [this] {
        settings.set_quiz_score(QFileInfo(path).fileName(), {quiz->score().right, quiz->score().asked});
    });
}

MomentPointer MainWindow::Parts::shown_moment() const {
    const std::string name = quiz->hidden_name();
    const bool no_values = !panels.is_open("variables");
    if ((name.empty() && !no_values) || !cursor.has_run()) return cursor.moment();
    auto moment = std::make_shared<Moment>(*cursor.moment());
    for (auto* frames : {&moment->frames, &moment->inspected_frames, &moment->frames_before}) {
        if (!name.empty()) hide_value(*frames, name);
        if (!no_values) continue;
        for (trace::FrameDetails& frame : *frames) frame.locals.clear();
    }
    if (!name.empty()) moment->watched.clear();  // an expression would tell it
    if (no_values) moment->shared.clear();
    std::erase_if(moment->shared, [&name](const trace::ObjectName& shared) { return shared.path == name; });
    return moment;
}

/// Where what runs now is to be put, the places stand in the picture too, to be clicked or reached by keys.
void MainWindow::Parts::offer_places() {
    StageWishes wishes = stage->wishes();
    const bool had = !wishes.places.empty();
    wishes.places.clear();
    const quiz::Question* question = quiz->open_question();
    if (question && question->kind == quiz::Kind::loop_place) {
        const StageSection sections[] = {StageSection::ready, StageSection::waiting, StageSection::done};
        for (std::size_t i = 0; i < question->choices.size() && i < std::size(sections); ++i)
            wishes.places.push_back({sections[i], static_cast<std::uint32_t>(i),
                                     tr("%1  to here: %2").arg(i + 1).arg(said(question->choices[i].words))});
    }
    if (had || !wishes.places.empty()) stage->set_wishes(wishes);
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
