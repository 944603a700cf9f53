#include <QClipboard>
#include <QGuiApplication>
#include <QToolButton>
#include <map>
#include <set>

#include "awaits/await_layout.h"
#include "awaits/await_view.h"
#include "catch.h"
#include "inspector/await_tree.h"
#include "stage/stage_view.h"
#include "story.h"
#include "window/run_panel.h"

using namespace loopglass;
using namespace loopglass::ui;
using namespace loopglass::test;

namespace {

/// Task-1 waits for a group of the others, each of which waits for something of its own.
trace::Snapshot a_group_of(std::uint32_t count) {
    trace::Snapshot snapshot;
    for (std::uint32_t i = 1; i <= count + 1; ++i) {
        trace::TaskRow task;
        task.id = {i};
        task.future = {i};
        task.name = "Task-" + std::to_string(i);
        task.coroutine = task.call = i == 1 ? "main()" : "work()";
        task.state = trace::TaskState::waiting;
        task.waits_for = {1000 + i};
        snapshot.tasks.push_back(task);
        trace::FutureRow own;
        own.id = task.future;
        own.task = task.id;
        own.label = task.name;
        snapshot.futures.push_back(own);
    }
    for (std::uint32_t i = 1; i <= count + 1; ++i) {
        trace::FutureRow future;
        future.id = {1000 + i};
        future.label = i == 1 ? "TaskGroup.__aexit__" : "Event.wait";
        future.awaited_by = {TaskId{i}};
        future.woken_by = i == 1 ? trace::WokenBy::ends : trace::WokenBy::set;
        if (i == 1) {
            std::vector<FutureId> wakers;
            for (std::uint32_t other = 2; other <= count + 1; ++other) wakers.push_back({other});
            future.wakers = wakers;
        }
        snapshot.futures.push_back(future);
    }
    return snapshot;
}

void check_nothing_overlaps(const StageLayout& layout, double width) {
    std::map<Key, int> seen;
    std::vector<const Element*> boxes;
    for (const Element& element : layout.elements) {
        ++seen[element.key];
        if (element.kind == ElementKind::card || element.kind == ElementKind::pill) boxes.push_back(&element);
        CHECK(element.rect.right() <= width + 1);
    }
    for (const auto& [key, count] : seen) CHECK(count == 1);
    for (std::size_t a = 0; a < boxes.size(); ++a)
        for (std::size_t b = a + 1; b < boxes.size(); ++b)
            CHECK_FALSE(boxes[a]->rect.adjusted(1, 1, -1, -1).intersects(boxes[b]->rect));
}

}  // namespace

TEST_CASE("who is waited for stands below and further in than who waits, and nothing lies over anything else") {
    const auto run = factorials(factorials_program());
    for (const double width : {420.0, 900.0, 1400.0}) {
        for (std::uint32_t step = 0; step <= run->progress().frontier.number; step += 5) {
            const trace::Snapshot snapshot = run->snapshot({step});
            const StageLayout layout = layout_awaits(snapshot, width, Fonts());
            check_nothing_overlaps(layout, width);
            for (const trace::TaskRow& task : snapshot.tasks) {
                const Element* card = layout.find(task_key(task.id));
                CHECK((card != nullptr) == (task.state != trace::TaskState::done));
                for (const trace::TaskRow* other : tasks_awaited_by(snapshot, task)) {
                    if (other->state == trace::TaskState::done) continue;
                    const Element* below = layout.find(task_key(other->id));
                    REQUIRE(below);
                    CHECK(below->rect.top() >= card->rect.bottom());
                    CHECK(below->rect.left() > card->rect.left());
                }
            }
        }
    }
}

TEST_CASE("of many that one task waits for the first are shown, and the count of the rest opens them") {
    const trace::Snapshot snapshot = a_group_of(200);
    StageWishes wishes;
    const StageLayout layout = layout_awaits(snapshot, 900, Fonts(), wishes);
    check_nothing_overlaps(layout, 900);
    CHECK(layout.elements.size() < 100);
    for (const Element& element : layout.elements)
        if (element.key.kind == KeyKind::more && element.key.part == 0) wishes.opened.insert(element.key.id);
    REQUIRE(wishes.opened.size() == 1);
    const StageLayout open = layout_awaits(snapshot, 900, Fonts(), wishes);
    for (const trace::TaskRow& task : snapshot.tasks) CHECK(open.find(task_key(task.id)));
}

TEST_CASE("a circle is red, is told where it closes, and stands first in the text") {
    trace::Snapshot snapshot = a_group_of(2);
    snapshot.circle = {TaskId{2}, TaskId{3}};
    const StageLayout layout = layout_awaits(snapshot, 900, Fonts());
    CHECK(layout.find(task_key({2}))->failed);
    CHECK(layout.find(task_key({3}))->failed);
    CHECK_FALSE(layout.find(task_key({1}))->failed);
    bool closes = false;
    for (const Element& element : layout.elements) closes |= element.name.contains("a cycle: see above");
    CHECK(closes);
    CHECK(await_tree(snapshot, "x.py").startsWith("cycle: Task-2 → Task-3 → Task-2\n"));
    CHECK(await_tree(snapshot, "x.py").contains("(T) Task-1"));
}

TEST_CASE("the page of who waits follows the step, selects in the whole window, and is copied as text") {
    Story story;
    story.go_to(60);
    auto* panel = story.find<RunPanel>();
    auto* view = story.find<AwaitView>();
    const auto press = [&](const QString& words) {
        for (QToolButton* tab : panel->findChildren<QToolButton*>())
            if (tab->text() == words) QTest::mouseClick(tab, Qt::LeftButton);
    };
    press("Who waits");
    REQUIRE(view->isVisible());
    CHECK(view->snapshot()->step.number == 60);
    story.go_to(62);
    CHECK(view->snapshot()->step.number == 62);
    view->finish_motion();
    const Element* card = view->layout_shown().find(task_key({3}));
    REQUIRE(card);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visible_rect_of(*card).center());
    CHECK(panel->findChild<QToolButton*>());
    press("copy as a tree");
    CHECK(QGuiApplication::clipboard()->text().contains("(T) Task-1"));
    press("copy as a table");
    CHECK(QGuiApplication::clipboard()->text().startsWith("tid"));
    press("Timeline");
    CHECK_FALSE(view->isVisible());
    CHECK(story.step() == 62);
}
