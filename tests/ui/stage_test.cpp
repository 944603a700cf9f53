#include <cmath>
#include <map>
#include <set>

#include "catch.h"
#include "fake_factorials.h"
#include "stage/stage_layout.h"

using namespace loopglass;
using namespace loopglass::ui;

namespace {

bool is_card(const Element& element) {
    return element.kind == ElementKind::card || element.kind == ElementKind::pill ||
           element.kind == ElementKind::slot || element.kind == ElementKind::cell;
}

std::string words_of(const Element& element) {
    QStringList words;
    for (const TextPiece& piece : element.texts) words << piece.text;
    return words.join(QLatin1Char(' ')).toStdString();
}

double section_top(const StageLayout& layout, std::uint32_t section) {
    const Element* heading = layout.find({KeyKind::section, section, 0});
    return heading ? heading->rect.top() : layout.size.height();  // a section of which there is nothing
}

/// A snapshot with many tasks that wait for the same kind of thing.
trace::Snapshot many_waiting(std::uint32_t count) {
    trace::Snapshot snapshot;
    for (std::uint32_t i = 1; i <= count; ++i) {
        trace::TaskRow task;
        task.id = {i};
        task.future = {i};
        task.name = "Task-" + std::to_string(i);
        task.coroutine = "fetch";
        task.call = "fetch(" + std::to_string(i) + ")";
        task.state = trace::TaskState::waiting;
        task.waits_for = {count + i};
        snapshot.tasks.push_back(task);
    }
    for (std::uint32_t i = 1; i <= 2 * count; ++i) {
        trace::FutureRow future;
        future.id = {i};
        future.label = "gate";
        if (i <= count) future.task = {i};
        if (i > count) future.awaited_by = {TaskId{i - count}};
        snapshot.futures.push_back(future);
    }
    return snapshot;
}

}  // namespace

TEST_CASE("at every step each task stands on the stage once, and nothing lies over anything else") {
    const auto run = test::factorials(test::factorials_program());
    const std::uint32_t last = run->progress().frontier.number;
    for (const double width : {460.0, 640.0, 900.0}) {
        for (const double scale : {1.0, 1.5}) {
            const Fonts fonts(scale);
            for (std::uint32_t step = 0; step <= last; step += 3) {
                const trace::Snapshot snapshot = run->snapshot({step});
                const StageLayout layout = layout_stage(snapshot, width, fonts);
                std::map<Key, int> seen;
                std::vector<const Element*> cards;
                for (const Element& element : layout.elements) {
                    ++seen[element.key];
                    if (is_card(element)) cards.push_back(&element);
                }
                INFO("step " << step << " width " << width << " scale " << scale);
                for (const auto& [key, count] : seen) CHECK(count == 1);
                for (const trace::TaskRow& task : snapshot.tasks) CHECK(layout.find(task_key(task.id)));
                for (std::size_t a = 0; a < cards.size(); ++a) {
                    for (std::size_t b = a + 1; b < cards.size(); ++b) {
                        INFO(words_of(*cards[a]) << " | " << words_of(*cards[b]));
                        CHECK_FALSE(cards[a]->rect.adjusted(1, 1, -1, -1).intersects(cards[b]->rect));
                    }
                }
            }
        }
    }
}

TEST_CASE("no text leaves its card, and no card the stage") {
    const auto run = test::factorials(test::factorials_program());
    const Fonts fonts;
    for (const double width : {460.0, 640.0, 900.0}) {
        for (std::uint32_t step = 0; step <= run->progress().frontier.number; ++step) {
            const StageLayout layout = layout_stage(run->snapshot({step}), width, fonts);
            for (const Element& element : layout.elements) {
                INFO("step " << step << " width " << width << ": " << words_of(element));
                CHECK(element.rect.left() >= 0);
                CHECK(element.rect.right() <= width);
                CHECK(element.rect.bottom() <= layout.size.height());
                if (!is_card(element)) continue;
                for (const TextPiece& piece : element.texts) {
                    CHECK(piece.at.x() + piece.width <= element.rect.width());
                    CHECK(piece.at.y() <= element.rect.height());
                }
            }
        }
    }
}

TEST_CASE("the stage reads from top to bottom as the loop does") {
    const auto run = test::factorials(test::factorials_program());
    const Fonts fonts;
    const StageLayout layout = layout_stage(run->snapshot({60}), 640, fonts);
    double above = -1;
    int shown = 0;
    for (std::uint32_t section = 1; section <= 6; ++section) {
        if (!layout.find({KeyKind::section, section, 0})) continue;
        CHECK(section_top(layout, section) > above);
        above = section_top(layout, section);
        ++shown;
    }
    CHECK(shown >= 4);
}

TEST_CASE("a section of which there is nothing yet is not there: lessons begin small") {
    const Fonts fonts;
    const auto run = test::factorials(test::factorials_program());
    const StageLayout first = layout_stage(run->snapshot({0}), 640, fonts);
    for (const std::uint32_t section : {1u, 2u, 3u}) CHECK(first.find({KeyKind::section, section, 0}));
    for (const std::uint32_t section : {5u, 6u, 7u, 8u}) CHECK_FALSE(first.find({KeyKind::section, section, 0}));
    CHECK_FALSE(first.find({KeyKind::fixed, 51, 0}));  // no axis before the first timer
}

TEST_CASE("the two parts of the ready queue never lie over each other, at any width") {
    const auto run = test::factorials(test::factorials_program());
    for (const double scale : {1.0, 1.5}) {
        const Fonts fonts(scale);
        for (const double width : {420.0, 520.0, 900.0}) {
            for (std::uint32_t step = 0; step <= run->progress().frontier.number; ++step) {
                const trace::Snapshot snapshot = run->snapshot({step});
                const StageLayout layout = layout_stage(snapshot, width, fonts);
                const Element* divider = layout.find({KeyKind::fixed, 20, 2});
                REQUIRE(divider);
                for (std::size_t i = 0; i < snapshot.ready.size(); ++i) {
                    const trace::HandleRow& handle = snapshot.ready[i];
                    const bool is_task = handle.kind != trace::HandleKind::call;
                    const Element* card = layout.find(is_task ? task_key(handle.task) : handle_key(handle.id));
                    REQUIRE(card);
                    if (i < snapshot.ready_this_iteration)
                        CHECK(card->rect.right() < divider->rect.left());
                    else
                        CHECK(card->rect.left() > divider->rect.right());
                    CHECK(card->rect.right() <= width);
                }
            }
        }
    }
}

TEST_CASE("a task's card goes to the place of its state") {
    const auto run = test::factorials(test::factorials_program());
    const Fonts fonts;
    std::set<trace::TaskState> seen;
    for (std::uint32_t step = 0; step <= run->progress().frontier.number; ++step) {
        const trace::Snapshot snapshot = run->snapshot({step});
        const StageLayout layout = layout_stage(snapshot, 640, fonts);
        for (const trace::TaskRow& task : snapshot.tasks) {
            const double top = layout.find(task_key(task.id))->rect.top();
            seen.insert(task.state);
            INFO("step " << step << " " << task.name);
            switch (task.state) {
                case trace::TaskState::waiting:
                    if (task.id == snapshot.running_task) break;  // its turn is not over: it still stands where it runs
                    CHECK((section_top(layout, 3) < top && top < section_top(layout, 4)));
                    break;
                case trace::TaskState::done:
                    if (task.id == snapshot.running_task) break;
                    CHECK((section_top(layout, 5) < top && top < section_top(layout, 6)));
                    break;
                case trace::TaskState::running: CHECK(top < section_top(layout, 2)); break;
                case trace::TaskState::ready:
                    CHECK((section_top(layout, 2) < top && top < section_top(layout, 3)));
                    break;
            }
        }
    }
    CHECK(seen.size() == 4);
}

TEST_CASE("the ready queue stands in its order, this iteration left of the next") {
    const auto run = test::factorials(test::factorials_program());
    const Fonts fonts;
    bool compared = false;
    for (std::uint32_t step = 0; step <= run->progress().frontier.number; ++step) {
        const trace::Snapshot snapshot = run->snapshot({step});
        const StageLayout layout = layout_stage(snapshot, 900, fonts);
        QPointF before(-1, -1);
        for (const trace::HandleRow& handle : snapshot.ready) {
            const bool is_task = handle.kind != trace::HandleKind::call;
            const Element* card = layout.find(is_task ? task_key(handle.task) : handle_key(handle.id));
            REQUIRE(card);
            const QPointF at = card->rect.topLeft();
            CHECK((at.y() > before.y() || (at.y() == before.y() && at.x() > before.x())));
            compared = compared || before.y() >= 0;
            before = at;
        }
    }
    CHECK(compared);
}

TEST_CASE("a timer stands right of now, and further right the later it is due") {
    trace::Snapshot snapshot;
    snapshot.time = {1.0};
    for (const double when : {1.5, 2.0, 4.0}) {
        trace::HandleRow timer;
        timer.id = {static_cast<std::uint32_t>(when * 10)};
        timer.name = timer.call = "report";
        timer.is_timer = true;
        timer.when = {when};
        snapshot.timers.push_back(timer);
    }
    const Fonts fonts;
    const StageLayout layout = layout_stage(snapshot, 640, fonts);
    double x = layout.find({KeyKind::fixed, 51, 0})->rect.center().x();
    for (const trace::HandleRow& timer : snapshot.timers) {
        const double next = layout.find(timer_key(timer.id))->rect.center().x();
        CHECK(next > x);
        x = next;
    }
}

TEST_CASE("a movement is the same way in both directions") {
    const auto run = test::factorials(test::factorials_program());
    const Fonts fonts;
    const StageLayout a = layout_stage(run->snapshot({58}), 640, fonts);
    const StageLayout b = layout_stage(run->snapshot({66}), 640, fonts);
    for (const double t : {0.0, 0.2, 0.5, 0.9, 1.0}) {
        const StageLayout forward = blend(a, b, t);
        const StageLayout back = blend(b, a, 1 - t);
        for (const Element& element : forward.elements) {
            const Element* other = back.find(element.key);
            REQUIRE(other);
            CHECK(std::abs(element.rect.x() - other->rect.x()) < 1e-6);
            CHECK(std::abs(element.rect.y() - other->rect.y()) < 1e-6);
            CHECK(std::abs(element.opacity - other->opacity) < 1e-9);
        }
        CHECK(forward.elements.size() == back.elements.size());
    }
}

TEST_CASE("a movement ends exactly where the step says") {
    const auto run = test::factorials(test::factorials_program());
    const Fonts fonts;
    const StageLayout a = layout_stage(run->snapshot({40}), 640, fonts);
    const StageLayout b = layout_stage(run->snapshot({47}), 640, fonts);
    const StageLayout end = blend(a, b, 1);
    REQUIRE(end.elements.size() == b.elements.size());
    for (std::size_t i = 0; i < b.elements.size(); ++i) {
        CHECK(end.elements[i].key == b.elements[i].key);
        CHECK(end.elements[i].rect == b.elements[i].rect);
    }
}

TEST_CASE("many waiting tasks become groups of numbered cells, and a thousand are counted") {
    const Fonts fonts;
    const StageLayout sixty = layout_stage(many_waiting(60), 640, fonts);
    for (std::uint32_t id = 1; id <= 60; ++id) CHECK(sixty.find(task_key({id})));
    CHECK(sixty.size.height() < 900);
    const StageLayout thousand = layout_stage(many_waiting(1000), 640, fonts);
    CHECK(thousand.elements.size() < 200);
    CHECK(thousand.find(task_key({1})));
    CHECK(thousand.find(task_key({1000})));
}
