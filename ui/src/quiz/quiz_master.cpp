#include "quiz/quiz_master.h"

#include <algorithm>

namespace loopglass::ui {

QuizMaster::QuizMaster(Cursor& cursor, QuizPanel& panel, QObject* parent)
    : QObject(parent), cursor_(cursor), panel_(panel) {
    connect(&cursor_, &Cursor::quizzed, this, &QuizMaster::take);
    connect(&panel_, &QuizPanel::picked, this, &QuizMaster::pick);
    connect(&panel_, &QuizPanel::hint_wanted, this, &QuizMaster::hint);
    connect(&panel_, &QuizPanel::show_wanted, this, &QuizMaster::show_what_happens);
    connect(&panel_, &QuizPanel::next_wanted, this, &QuizMaster::go_on);
    connect(&panel_, &QuizPanel::closed, this, &QuizMaster::close);
    connect(&panel_, &QuizPanel::see_wrong_wanted, this, [this] {
        if (!question_ || state_.wrong.empty()) return;
        const Step seen = question_->choices[state_.wrong.back()].seen_at;
        solve(false);  // whoever looks ahead has seen the answer
        emit jump_wanted(seen);
    });
}

void QuizMaster::predict() {
    loop_ = false;
    ask();
}

void QuizMaster::be_the_loop() {
    loop_ = true;
    ask();
}

void QuizMaster::ask() {
    if (!cursor_.has_run()) return;
    const Step here = cursor_.wanted();
    std::vector<quiz::Kind> kinds;
    if (!loop_) {
        const auto& all = quiz::all_kinds();
        for (std::size_t i = 0; i < all.size(); ++i) {
            const quiz::Kind kind = all[(next_kind_ + i) % all.size()];
            if (!asked_.count({here.number, kind})) kinds.push_back(kind);
        }
    }
    question_.reset();
    state_ = {};
    shown_ = true;
    waiting_ = true;
    asked_from_ = here;
    // No kinds would mean being the loop: when all were asked here, none is asked for.
    if (!loop_ && kinds.empty()) return take(nullptr);
    state_.notice = tr("One moment: the run is still being recorded.");
    cursor_.quiz(here, kinds);
    show();
}

void QuizMaster::take(const QuestionPointer& question) {
    if (!waiting_) return;
    waiting_ = false;
    question_ = question;
    state_ = {};
    if (!question_) {
        state_.notice = loop_ ? tr("No turn follows: the loop has nothing left to do.")
                              : tr("There is nothing more to ask at this step. Step on, then ask again.");
        return show();
    }
    state_.question = question_;
    state_.goes_on = loop_;
    if (!loop_) {
        const auto& all = quiz::all_kinds();
        const auto at = std::find(all.begin(), all.end(), question_->kind) - all.begin();
        next_kind_ = static_cast<std::size_t>(at + 1);
        asked_.insert({question_->asked_at.number, question_->kind});
    }
    show();
    if (question_->asked_at != cursor_.wanted()) cursor_.go_to(question_->asked_at);
}

void QuizMaster::show() {
    if (score_.asked > 0) state_.score = tr("%1 of %2 at the first try").arg(score_.right).arg(score_.asked);
    panel_.show_state(state_);
    panel_.setVisible(shown_);
    emit changed();
}

void QuizMaster::close() {
    if (!shown_) return;
    shown_ = false;
    waiting_ = false;
    question_.reset();
    state_ = {};
    show();
}

void QuizMaster::begin_lesson(Score score) {
    score_ = score;
    next_kind_ = 0;
    asked_.clear();
    close();
}

std::string QuizMaster::hidden_name() const { return hides_future() ? question_->hidden_name : std::string(); }

void QuizMaster::pick(std::size_t choice) {
    if (!takes_picks() || choice >= question_->choices.size()) return;
    if (std::count(state_.wrong.begin(), state_.wrong.end(), choice)) return;
    if (choice == question_->right) return solve(true);
    state_.wrong.push_back(choice);
    state_.has_seen_at = question_->choices[choice].seen_at.number > 0;
    show();
}

bool QuizMaster::pick_listed(std::size_t place) {
    if (!takes_picks() || place >= panel_.listed().size()) return false;
    pick(panel_.listed()[place]);
    return true;
}

bool QuizMaster::pick_task(TaskId task) {
    if (!takes_picks() || !loop_) return false;
    for (std::size_t i = 0; i < question_->choices.size(); ++i) {
        if (question_->choices[i].task != task) continue;
        pick(i);
        return true;
    }
    return false;
}

bool QuizMaster::pick_future(FutureId future) {
    if (!takes_picks() || !loop_ || !future) return false;
    for (std::size_t i = 0; i < question_->choices.size(); ++i) {
        if (question_->choices[i].future != future) continue;
        pick(i);
        return true;
    }
    return false;
}

bool QuizMaster::pick_handle(HandleId handle) {
    if (!takes_picks() || !loop_) return false;
    for (std::size_t i = 0; i < question_->choices.size(); ++i) {
        if (question_->choices[i].handle != handle) continue;
        pick(i);
        return true;
    }
    return false;
}

void QuizMaster::solve(bool picked_right) {
    if (!takes_picks()) return;
    state_.solved = true;
    state_.picked_right = picked_right;
    // What was passed by without an answer does not count.
    if (picked_right || !state_.wrong.empty()) ++score_.asked;
    if (picked_right && state_.wrong.empty()) ++score_.right;
    show();
    emit scored();
    // Being the loop, one sees at once what one has set going.
    if (loop_ && picked_right) cursor_.go_to(question_->shown_at);
}

bool QuizMaster::go_on() {
    if (!question_ || !state_.solved) return false;
    ask();
    return true;
}

void QuizMaster::hint() {
    if (!takes_picks()) return;
    ++state_.hints;
    show();
}

void QuizMaster::show_what_happens() {
    if (!question_) return;
    const Step there = question_->shown_at;
    solve(false);
    emit jump_wanted(there);
}

void QuizMaster::on_moved() {
    if (!takes_picks()) return;
    if (cursor_.wanted() >= question_->shown_at && question_->shown_at > question_->asked_at) solve(false);
}

}  // namespace loopglass::ui
