#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "catch.h"
#include "fake_factorials.h"
#include "stage/stage_layout.h"
#include "stage/words.h"

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
        const StageLayout back = blend(b, a, 1 - t, Way::back);
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

TEST_CASE("in a step what goes to another section flies first, and the rest follows when it has landed") {
    const auto run = test::factorials(test::factorials_program());
    const Fonts fonts;
    int flights = 0;
    for (std::uint32_t step = 30; step < 90; ++step) {
        const StageLayout a = layout_stage(run->snapshot({step}), 640, fonts);
        const StageLayout b = layout_stage(run->snapshot({step + 1}), 640, fonts);
        const StageLayout begin = blend(a, b, 0.15);
        const StageLayout landed = blend(a, b, 0.71);
        for (const Element& element : b.elements) {
            const Element* before = a.find(element.key);
            if (!before || before->rect == element.rect) continue;
            // What the clock passes slides on the axis.
            if (a.time != b.time && (element.key.kind == KeyKind::time || element.key.kind == KeyKind::timer)) continue;
            CHECK(begin.find(element.key)->rect == before->rect);
            const QRectF there = landed.find(element.key)->rect;
            const bool flew = std::abs(there.x() - element.rect.x()) + std::abs(there.y() - element.rect.y()) < 0.01;
            CHECK((flew || there == before->rect));
            flights += flew;
        }
    }
    CHECK(flights > 3);
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

TEST_CASE(
    "a narrow stage cuts neither calls nor what is waited for nor who wakes it, as long as a second line has room") {
    const auto run = test::factorials(test::factorials_program());
    const std::uint32_t last = run->progress().frontier.number;
    for (std::uint32_t step = 0; step <= last; step += 2) {
        trace::Snapshot snapshot = run->snapshot({step});
        for (trace::FutureRow& future : snapshot.futures) {
            if (future.role == trace::FutureRole::sleep) future.label = "StreamReader.readline";
        }
        const StageLayout layout = layout_stage(snapshot, 430, Fonts());
        for (const trace::TaskRow& task : snapshot.tasks) {
            if (!layout.find({KeyKind::task, task.id.value, 3})) continue;  // no row of those that wait
            INFO("step " << step << ", " << task.name);
            for (const Key key :
                 {task_key(task.id), future_key(task.waits_for), Key{KeyKind::task, task.id.value, 3}}) {
                const Element* element = layout.find(key);
                REQUIRE(element);
                INFO(words_of(*element));
                for (const TextPiece& piece : element->texts) {
                    CHECK_FALSE(piece.text.contains(QChar(0x2026)));
                    CHECK(piece.at.x() + piece.width <= element->rect.width() + 2);
                }
            }
        }
    }
}

TEST_CASE("who wakes a task is what core knows of it, with the names") {
    trace::Snapshot snapshot = many_waiting(3);
    trace::FutureRow& gate = snapshot.futures[3];
    const auto waker = [&](trace::WokenBy by, std::vector<FutureId> who) {
        gate.woken_by = by;
        gate.wakers = who;
        return Words::waker(snapshot, gate).toStdString();
    };
    CHECK(waker(trace::WokenBy::unknown, {}) == "whoever calls set_result()");
    CHECK(waker(trace::WokenBy::data, {}) == "the network: data from the other side");
    CHECK(waker(trace::WokenBy::ends, {{2}, {3}}) == "Task-2, Task-3");
    CHECK(waker(trace::WokenBy::release, {{2}}) == "Task-2, by release()");
    CHECK(waker(trace::WokenBy::release, {}) == "release(), by whoever has it");
    waker(trace::WokenBy::release, {{1}, {2}, {3}});
    CHECK(Words::waker_in_brief(snapshot, gate).toStdString() == "Task-1 and 2 more, by release()");
    trace::HandleRow timer;
    timer.id = {1};
    timer.future = gate.id;
    timer.when = {30};
    snapshot.timers.push_back(timer);
    CHECK(waker(trace::WokenBy::ends, {{2}}) == "Task-2, or timer at 30.000");
    CHECK(waker(trace::WokenBy::unknown, {}) == "timer at 30.000");
    for (int by = 0; by <= static_cast<int>(trace::WokenBy::cancelling); ++by)
        CHECK_FALSE(waker(static_cast<trace::WokenBy>(by), {}).empty());
}

TEST_CASE("the count of a large group opens it, and the selected one of a group is named in full") {
    const trace::Snapshot snapshot = many_waiting(300);
    StageWishes wishes;
    const StageLayout closed = layout_stage(snapshot, 640, Fonts(), wishes);
    const auto is_count = [](const Element& element) { return element.key.kind == KeyKind::more; };
    const auto count = std::find_if(closed.elements.begin(), closed.elements.end(), is_count);
    REQUIRE(count != closed.elements.end());
    CHECK(count->name == "275 more");
    CHECK_FALSE(closed.find(task_key({100})));
    wishes.opened.insert(count->key.id);
    wishes.selected = {100};
    const StageLayout open = layout_stage(snapshot, 640, Fonts(), wishes);
    CHECK(open.find(task_key({100})));
    CHECK_FALSE(open.find(count->key));
    bool named = false;
    for (const Element& element : open.elements) named |= element.name == "Task-100 fetch(100) is number 100 of 300";
    CHECK(named);
    // Cells keep away from the edge of their group's box.
    const auto group = std::find_if(open.elements.begin(), open.elements.end(),
                                    [](const Element& element) { return element.kind == ElementKind::group; });
    REQUIRE(group != open.elements.end());
    for (const Element& element : open.elements)
        if (element.kind == ElementKind::cell) CHECK(element.rect.right() <= group->rect.right() - 11);
}

TEST_CASE("the front of a group has begun to wait first, whoever was made first") {
    trace::Snapshot snapshot = many_waiting(20);
    std::swap(snapshot.tasks[0].waits_for, snapshot.tasks[19].waits_for);
    const StageLayout layout = layout_stage(snapshot, 900, Fonts());
    CHECK(layout.find(task_key({20}))->rect.left() < layout.find(task_key({2}))->rect.left());
}

TEST_CASE("a selected task that is not made yet is an outline that says so") {
    const auto run = test::factorials(test::factorials_program());
    StageWishes wishes;
    wishes.selected = {3};
    const StageLayout layout = layout_stage(run->snapshot({2}), 640, Fonts(), wishes);
    const Element* card = layout.find(task_key({3}));
    REQUIRE(card);
    CHECK(card->dashed);
    CHECK(card->name == "Task 3, not made yet");
}

TEST_CASE("a timer whose time has gone by stands on the axis, and says how late it is") {
    trace::Snapshot snapshot = many_waiting(1);
    snapshot.time = {4.5};
    trace::HandleRow timer;
    timer.id = {9};
    timer.future = {2};
    timer.when = {2};
    timer.late_seconds = 2.5;
    snapshot.timers.push_back(timer);
    const StageLayout layout = layout_stage(snapshot, 500, Fonts());
    const Element* dot = layout.find(timer_key({9}));
    REQUIRE(dot);
    CHECK(dot->rect.left() > 0);
    CHECK(dot->name.endsWith(", late by 2.500"));
    CHECK(Words::waker(snapshot, snapshot.futures[1]).toStdString() == "timer at 2.000, late by 2.500");
    snapshot.timers[0].late_seconds = 0;
    CHECK(Words::waker(snapshot, snapshot.futures[1]).toStdString() == "timer at 2.000");
}
