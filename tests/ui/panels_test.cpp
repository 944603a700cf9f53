#include <QApplication>
#include <QFileInfo>
#include <QLabel>
#include <QLayout>
#include <QSettings>
#include <QTest>
#include <QToolButton>
#include <algorithm>

#include "catch.h"
#include "code/code_view.h"
#include "console/output_view.h"
#include "inspector/inspector_view.h"
#include "stage/stage_view.h"
#include "story.h"
#include "window/header.h"
#include "window/keys_dialog.h"
#include "window/lesson_panel.h"
#include "window/panel_mover.h"
#include "window/picture.h"
#include "window/ribbon.h"
#include "window/run_panel.h"

using namespace loopglass;
using namespace loopglass::ui;
using test::Story;

namespace {

QToolButton* tab_called(const Story& story, const char* words) {
    for (QToolButton* tab : story.window->findChildren<QToolButton*>(QStringLiteral("tab"))) {
        if (tab->text() == QString::fromLatin1(words) && tab->isVisible()) return tab;
    }
    return nullptr;
}

QByteArray contents(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

}  // namespace

TEST_CASE("below 1200 pixels the inspector is a tab beside the lesson, and a column again when there is room") {
    Story story;
    story.go_to(60);
    story.window->resize(1100, 700);
    REQUIRE(QTest::qWaitFor([&] { return tab_called(story, "Inspector") != nullptr; }, 2000));
    auto* inspector = story.find<InspectorView>();
    auto* lesson = story.find<LessonPanel>();
    CHECK(lesson->isVisible());
    CHECK_FALSE(inspector->isVisible());
    QTest::mouseClick(tab_called(story, "Inspector"), Qt::LeftButton);
    CHECK(inspector->isVisible());
    CHECK_FALSE(lesson->isVisible());
    CHECK_FALSE(inspector->text().isEmpty());
    story.window->resize(1440, 900);
    CHECK(QTest::qWaitFor([&] { return inspector->isVisible() && lesson->isVisible(); }, 2000));
}

TEST_CASE("below 1000 pixels the lesson is a drawer that opens over the code") {
    Story story;
    story.window->resize(960, 700);
    auto* lesson = story.find<LessonPanel>();
    REQUIRE(QTest::qWaitFor([&] { return !lesson->isVisible(); }, 2000));
    QToolButton* drawer = tab_called(story, "Lesson");
    REQUIRE(drawer);
    QTest::mouseClick(drawer, Qt::LeftButton);
    CHECK(lesson->isVisible());
    CHECK(story.find<CodeView>()->isVisible());
    QTest::mouseClick(drawer, Qt::LeftButton);
    CHECK_FALSE(lesson->isVisible());
}

TEST_CASE("a layout of panels is a text and comes back from it; what is missing stands where it did at first") {
    const PanelLayout first = PanelLayout::at_first();
    CHECK(first.to_text() == "lesson|code/output|loop|inspector;timeline;");
    CHECK(PanelLayout::from_text(first.to_text()) == first);
    CHECK(PanelLayout::from_text({}) == first);
    CHECK(PanelLayout::from_text("loop|nonsense|loop/code;;inspector@10,20,300,400").to_text().toStdString() ==
          "lesson|loop|code/output;timeline;inspector@10,20,300,400");
}

TEST_CASE("panels go beside, above and below each other, into the row below and into a window, and none is lost") {
    using Side = PanelLayout::Side;
    PanelLayout layout = PanelLayout::at_first();
    CHECK(layout.put("inspector", "code", Side::left));
    CHECK(layout.to_text().toStdString() == "lesson|inspector|code/output|loop;timeline;");
    CHECK(layout.put("output", "loop", Side::below));
    CHECK(layout.to_text().toStdString() == "lesson|inspector|code|loop/output;timeline;");
    CHECK(layout.put("lesson", "timeline", Side::right));
    CHECK(layout.put_in_row_below("inspector"));
    CHECK(layout.to_text().toStdString() == "code|loop/output;timeline/lesson/inspector;");
    CHECK_FALSE(layout.put_in_row_below("inspector"));
    layout.detach("output", {1, 2, 300, 200});
    CHECK(layout.is_floating("output"));
    layout.set_window("output", {5, 6, 300, 200});
    CHECK(layout.to_text().toStdString() == "code|loop;timeline/lesson/inspector;output@5,6,300,200");
    layout.attach("output");
    CHECK(layout.to_text().toStdString() == "code/output|loop;timeline/lesson/inspector;");
    const std::vector<QString> open = {"lesson", "code", "output", "loop", "inspector", "timeline"};
    CHECK(layout.move("output", Side::right, open));
    CHECK(layout.move("output", Side::right, open));
    CHECK(layout.to_text().toStdString() == "code|loop|output;timeline/lesson/inspector;");
    CHECK_FALSE(layout.move("output", Side::right, open));
    CHECK(layout.move("output", Side::below, open));
    CHECK(layout.move("lesson", Side::left, open));
    CHECK(layout.move("lesson", Side::above, open));
    CHECK(layout.to_text().toStdString() == "code/lesson|loop;timeline/inspector/output;");
    // Whatever is done, every panel is in one place.
    const Side sides[] = {Side::left, Side::right, Side::above, Side::below};
    std::uint32_t chance = 7;
    const auto pick = [&chance](std::uint32_t below) {
        return (chance = chance * 1664525u + 1013904223u) / 65536 % below;
    };
    for (int i = 0; i < 2000; ++i) {
        const QString panel = open[pick(6)];
        if (pick(8) == 0) layout.detach(panel, {});
        if (pick(4) == 0) layout.attach(panel);
        if (pick(2)) layout.move(panel, sides[pick(4)], open);
        if (pick(2)) layout.put(panel, open[pick(6)], sides[pick(4)]);
        QStringList all = layout.row_below();
        for (const QStringList& column : layout.columns()) {
            CHECK_FALSE(column.isEmpty());
            all << column;
        }
        for (const auto& [name, window] : layout.floating()) all << name;
        all.sort();
        REQUIRE(all == QStringList{"code", "inspector", "lesson", "loop", "output", "timeline"});
        REQUIRE(PanelLayout::from_text(layout.to_text()) == layout);
    }
}

TEST_CASE("a panel moves by dragging its heading beside or below another, and by key") {
    Story story;
    story.window->resize(1440, 900);
    auto* mover = story.find<PanelMover>();
    auto* code = story.find<CodeView>();
    auto* inspector = story.find<InspectorView>();
    QTest::qWait(20);  // until all is laid out
    const auto drag = [&](QWidget* heading, const QPoint& global) {
        QTest::mousePress(heading, Qt::LeftButton, {}, QPoint(5, 5));
        QTest::mouseMove(heading, QPoint(60, 30));
        QTest::mouseMove(heading, heading->mapFromGlobal(global));
        QTest::mouseRelease(heading, Qt::LeftButton, {}, heading->mapFromGlobal(global));
    };
    drag(inspector->heading(), code->mapToGlobal(QPoint(20, code->height() / 2)));
    CHECK(mover->layout().to_text().toStdString() == "lesson|inspector|code/output|loop;timeline;");
    CHECK(inspector->mapTo(story.window.get(), QPoint()).x() < code->mapTo(story.window.get(), QPoint()).x());
    drag(inspector->heading(), code->mapToGlobal(QPoint(code->width() / 2, code->height() - 40)));
    CHECK(mover->layout().to_text().toStdString() == "lesson|code/inspector/output|loop;timeline;");
    CHECK(QTest::qWaitFor([&] { return inspector->mapTo(story.window.get(), QPoint()).y() > 200; }, 2000));
    code->setFocus();
    story.key(Qt::Key_Right, Qt::ControlModifier | Qt::AltModifier);
    QTest::qWait(1);
    mover->move("code", PanelMover::Side::right);
    CHECK(mover->layout().to_text().contains("code"));
    story.action("Panels as at &first")->trigger();
    CHECK(mover->layout() == PanelLayout::at_first());
}

TEST_CASE("a screen reader and the Tab key go through the panels as they stand") {
    Story story;
    story.window->resize(1440, 900);
    const auto in_order = [&](const std::vector<QWidget*>& widgets) {
        const QList<QWidget*> all = story.window->findChildren<QWidget*>();  // in the order of the tree
        return std::is_sorted(widgets.begin(), widgets.end(),
                              [&](auto* a, auto* b) { return all.indexOf(a) < all.indexOf(b); });
    };
    auto* lesson = story.find<LessonPanel>();
    auto* code = story.find<CodeView>();
    auto* output = story.find<OutputView>();
    auto* stage = story.find<StageView>();
    auto* inspector = story.find<InspectorView>();
    auto* run = story.find<RunPanel>();
    CHECK(in_order({lesson, code, output, story.find<QWidget>("sentence"), stage, inspector, run}));
    story.find<PanelMover>()->move("loop", PanelMover::Side::left);
    CHECK(in_order({lesson, stage, code, output, inspector, run}));
    const auto tabs_until = [&](QWidget* from, const QWidget* to) {
        int steps = 0;
        for (QWidget* at = from; at != to && steps < 500; ++steps) at = at->nextInFocusChain();
        return steps;
    };
    CHECK(tabs_until(lesson, stage) < tabs_until(lesson, code));
}

TEST_CASE("a panel stands in a window of its own, steps on from there, and comes back when that is closed") {
    Story story;
    auto* mover = story.find<PanelMover>();
    auto* inspector = story.find<InspectorView>();
    story.go_to(60);
    const auto open = [&] { return inspector->isVisible() && inspector->window() != story.window.get(); };
    mover->detach("inspector");
    REQUIRE(open());
    CHECK(inspector->window()->windowTitle() == "Inspector");
    CHECK_FALSE(inspector->text().isEmpty());
    QTest::keyClick(inspector->window(), Qt::Key_Right);
    CHECK(story.at(61));
    story.action("&Inspector")->trigger();
    CHECK_FALSE(inspector->isVisible());
    story.action("&Inspector")->trigger();
    CHECK(open());
    mover->set_windows_away(true);
    CHECK_FALSE(inspector->isVisible());
    mover->set_windows_away(false);
    CHECK(open());
    inspector->window()->close();
    CHECK(inspector->window() == story.window.get());
    CHECK(inspector->isVisible());
    CHECK(mover->layout() == PanelLayout::at_first());
}

TEST_CASE("the code has the width of its lines, as far as there is room") {
    Story story;
    auto* code = story.find<CodeView>();
    story.window->resize(1700, 900);
    REQUIRE(QTest::qWaitFor([&] { return code->width() >= code->wanted_width(); }, 2000));
    story.window->resize(1210, 900);
    CHECK(QTest::qWaitFor([&] { return story.find<StageView>()->width() >= 400; }, 2000));
}

TEST_CASE("a picture of any panel is written as PNG, SVG and PDF, and goes to the clipboard") {
    Story story;
    story.go_to(60);
    const std::pair<const char*, const char*> kinds[] = {{"a.png", "\x89PNG"}, {"a.svg", "<?xml"}, {"a.pdf", "%PDF"}};
    QWidget* const panels[] = {story.window.get(), story.find<StageView>(), story.find<CodeView>(),
                               story.find<RunPanel>()};
    for (QWidget* panel : panels) {
        for (const auto& [name, begin] : kinds) {
            INFO(panel->objectName().toStdString() << " " << name);
            const QString path = story.folder.filePath(QString::fromLatin1(name));
            REQUIRE(save_picture_of(*panel, path));
            const QByteArray bytes = contents(path);
            CHECK(bytes.startsWith(begin));
            CHECK(bytes.size() > 1000);
        }
    }
    CHECK_FALSE(save_picture_of(*story.window, story.folder.filePath("no/such/folder.png")));
    const std::unique_ptr<QMimeData> data(picture_for_clipboard(*story.find<StageView>()));
    CHECK(data->hasImage());
    CHECK(data->data("image/svg+xml").startsWith("<?xml"));
}

TEST_CASE("a key can be changed, is refused where it is taken, and can be had back") {
    Story story;
    auto* go = story.find<GoActions>();
    Settings settings(false);
    KeysDialog dialog(*go, settings, Fonts(1), {}, story.window.get());
    std::size_t next = go->key_count();
    std::size_t play = go->key_count();
    for (std::size_t i = 0; i < go->key_count(); ++i) {
        if (go->key_words(i) == "Next step") next = i;
        if (go->key_words(i) == "Play") play = i;
    }
    REQUIRE(next < go->key_count());
    CHECK(go->set_key(next, QKeySequence(Qt::Key_Space), settings) == QString("Play"));
    CHECK_FALSE(go->set_key(next, QKeySequence(Qt::Key_J), settings));
    story.key(Qt::Key_J);
    CHECK(story.at(1));
    CHECK(go->action(trace::Grain::step, trace::Direction::forward)->toolTip().contains("J"));
    go->reset_keys(settings);
    CHECK(go->key_sequence(next) == QKeySequence(Qt::Key_Right));
    CHECK(go->key_sequence(play) == QKeySequence(Qt::Key_Space));
    CHECK(dialog.list().topLevelItemCount() == static_cast<int>(go->key_count()));
}

TEST_CASE("keys are changed in their list by keyboard alone: Enter, a key; Esc and Delete take back") {
    Story story;
    auto* go = story.find<GoActions>();
    Settings settings(false);
    KeysDialog dialog(*go, settings, Fonts(1), {{"Esc", "Choose nothing"}}, story.window.get());
    dialog.show();
    KeyList& list = dialog.list();
    dialog.filter().setText("next step");
    REQUIRE(list.currentItem());
    REQUIRE(list.currentItem()->text(0) == "Next step");
    const auto press = [&list](Qt::Key key, Qt::KeyboardModifiers with = {}) { QTest::keyClick(&list, key, with); };
    press(Qt::Key_Return);
    REQUIRE(list.waiting());
    CHECK(dialog.said().contains("Next step"));
    press(Qt::Key_Escape);
    CHECK_FALSE(list.waiting());
    CHECK(list.currentItem()->text(1) == "Right");
    press(Qt::Key_Return);
    press(Qt::Key_Shift);  // the key itself is still to come
    CHECK(list.waiting());
    press(Qt::Key_J, Qt::ShiftModifier);
    CHECK(list.currentItem()->text(1) == "Shift+J");
    CHECK(list.currentItem()->font(1).bold());
    press(Qt::Key_Return);
    press(Qt::Key_Space);
    CHECK(dialog.said() == "Space is taken: Play");
    press(Qt::Key_Return);
    press(Qt::Key_Tab);
    CHECK(dialog.said().startsWith("Tab is taken"));
    press(Qt::Key_Delete);
    CHECK(list.currentItem()->text(1) == "Right");
    // What has a shortcut of its own, and an entry of a menu, can have another key too.
    const auto change = [&](const QString& words, Qt::Key key, Qt::KeyboardModifiers with) {
        dialog.filter().setText(words);
        press(Qt::Key_Return);
        press(key, with);
        INFO(words.toStdString());
        CHECK(list.currentItem()->font(1).bold());
    };
    change("Next panel", Qt::Key_F7, {});
    change("Run the text now", Qt::Key_F5, Qt::ControlModifier);
    change("Hide what is to come", Qt::Key_Y, {});
    dialog.hide();
    story.key(Qt::Key_Y);
    CHECK(story.action("Hide what is to come\tY")->isChecked());
    story.key(Qt::Key_H);
    CHECK(story.action("Hide what is to come\tY")->isChecked());
    CHECK(story.action("Run the te&xt now")->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_F5));
    // A key that is what it is cannot be changed.
    dialog.filter().setText("Choose nothing");
    press(Qt::Key_Return);
    CHECK_FALSE(list.waiting());
    go->reset_keys(settings);
    CHECK(story.action("Run the te&xt now")->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_Return));
}

TEST_CASE("a sign is the same key whether a keyboard needs Shift for it or not") {
    Story story;
    auto* go = story.find<GoActions>();
    story.key(Qt::Key_Right);
    REQUIRE(story.at(1));
    story.key(Qt::Key_M);
    story.go_to(20);
    const QKeyEvent with_shift(QEvent::KeyPress, Qt::Key_BracketLeft, Qt::ShiftModifier);
    CHECK(go->press(with_shift));
    CHECK(story.at(1));
}

TEST_CASE("by keyboard alone one steps, goes along the loop, selects, asks why, marks and comes back") {
    Story story;
    auto* stage = story.find<StageView>();
    story.go_to(58);
    story.find<CodeView>()->setFocus();
    stage->setFocus(Qt::TabFocusReason);
    CHECK(stage->focused() != Key{});
    const auto press = [&](Qt::Key key, Qt::KeyboardModifiers with = {}) { QTest::keyClick(stage, key, with); };
    Key waiting;
    for (int i = 0; i < 6 && waiting == Key{}; ++i) {
        const Element* element = stage->layout_shown().find(stage->focused());
        if (element && element->name.contains("waiting")) waiting = element->key;
        if (waiting == Key{}) press(Qt::Key_Tab);
    }
    REQUIRE(waiting.kind == KeyKind::task);
    press(Qt::Key_Return);
    story.window->resize(1440, 900);
    CHECK(QTest::qWaitFor([&] { return story.find<InspectorView>()->text().contains("woken by"); }, 3000));
    CHECK(story.step() == 58);
    press(Qt::Key_Escape);  // from the thing back to the panel: the arrows step again
    press(Qt::Key_Right);
    REQUIRE(story.at(59));
    press(Qt::Key_M);
    press(Qt::Key_Right, Qt::ShiftModifier);
    REQUIRE(QTest::qWaitFor([&] { return story.step() > 59; }, 3000));
    press(Qt::Key_BracketLeft);
    REQUIRE(story.at(59));
    press(Qt::Key_W);
    CHECK_FALSE(story.find<Ribbon>("answer")->words().isEmpty());
    press(Qt::Key_Home);
    REQUIRE(story.at(0));
}

TEST_CASE("by mouse alone one steps, selects a timer, drags the timeline and follows a link") {
    Story story;
    story.window->resize(1440, 900);
    story.go_to(40);
    auto* stage = story.find<StageView>();
    const Element* timer = nullptr;
    for (std::uint32_t step = 40; step < 70 && !timer; ++step) {
        story.go_to(step);
        for (const Element& element : stage->layout_shown().elements) {
            if (element.kind == ElementKind::timer) timer = &element;
        }
    }
    REQUIRE(timer);
    const QPoint at = stage->visible_rect_of(*timer).center();
    QTest::mouseClick(stage->viewport(), Qt::LeftButton, {}, at);
    auto* inspector = story.find<InspectorView>();
    CHECK(inspector->text().contains("deadline"));
    auto* lanes = story.find<LaneView>();
    const int y = lanes->height() / 2;
    QTest::mousePress(lanes, Qt::LeftButton, {}, QPoint(static_cast<int>(lanes->axis().x_of(20)), y));
    REQUIRE(story.at(20));
    QTest::mouseMove(lanes, QPoint(static_cast<int>(lanes->axis().x_of(30)), y));
    QTest::mouseRelease(lanes, Qt::LeftButton, {}, QPoint(static_cast<int>(lanes->axis().x_of(30)), y));
    CHECK(inspector->text().contains("not queued yet"));
    for (QToolButton* button : story.window->findChildren<QToolButton*>()) {
        if (button->accessibleName() == "Next step") QTest::mouseClick(button, Qt::LeftButton);
    }
    CHECK(QTest::qWaitFor([&] { return story.step() == 21 || story.step() == 31; }, 3000));
}

TEST_CASE("what has changed is ringed for a moment, after a jump, and after a step too where nothing moves") {
    Story story;
    auto* stage = story.find<StageView>();
    story.go_to(10);
    story.go_to(60);
    CHECK_FALSE(stage->ringed().empty());
    CHECK(stage->ringed().size() <= 5);
    CHECK(QTest::qWaitFor([&] { return stage->ringed().empty(); }, 3000));
    story.key(Qt::Key_Right);
    REQUIRE(story.at(61));
    CHECK_FALSE(stage->ringed().empty());
    stage->set_reduced_motion(false);
    QTest::qWait(200);  // who goes faster sees nothing fly
    story.key(Qt::Key_Left);
    REQUIRE(story.at(60));
    CHECK(stage->ringed().empty());
}

TEST_CASE("a sentence is not cut when something beside it takes its width") {
    SentenceView sentence;
    sentence.set_theme(theme_of(ThemeKind::dark), Fonts());
    sentence.setFixedWidth(600);
    sentence.show();
    sentence.show_words(Sign::failed, QStringLiteral("Task-1 waits for Task-2. ").repeated(8), true);
    const auto* text = sentence.findChild<QLabel*>(QStringLiteral("sentence_text"));
    REQUIRE(QTest::qWaitFor([&] { return text->width() > 450; }, 2000));
    const int before = text->width();
    auto* beside = new QWidget(&sentence);
    beside->setFixedWidth(200);
    sentence.layout()->addWidget(beside);
    beside->show();
    CHECK(QTest::qWaitFor([&] { return text->width() < before; }, 2000));
    CHECK(QTest::qWaitFor([&] { return text->height() >= text->heightForWidth(text->width()); }, 2000));
}

TEST_CASE("tasks in a circle stand in red, each with the one it waits for, and the clock is struck through") {
    trace::Snapshot snapshot;
    for (std::uint32_t i = 1; i <= 2; ++i) {
        trace::TaskRow task;
        task.id = task.future.value ? TaskId{i} : TaskId{i};
        task.future = {i};
        task.name = "Task-" + std::to_string(i);
        task.coroutine = task.call = "a";
        task.state = trace::TaskState::waiting;
        task.waits_for = {i + 2};
        snapshot.tasks.push_back(task);
    }
    for (std::uint32_t i = 1; i <= 4; ++i) {
        trace::FutureRow future;
        future.id = {i};
        if (i <= 2) future.task = {i};
        future.label = "Lock.acquire";
        snapshot.futures.push_back(future);
    }
    snapshot.end = trace::RunEnd::deadlock;
    snapshot.circle = {{1}, {2}};
    const StageLayout layout = layout_stage(snapshot, 640, Fonts());
    CHECK(layout.find(task_key({1}))->failed);
    CHECK(layout.find(task_key({2}))->failed);
    QStringList all;
    for (const Element& element : layout.elements) {
        for (const TextPiece& piece : element.texts) all << piece.text;
    }
    const QString words = all.join(QLatin1Char(' '));
    CHECK(words.contains("Task-2, in a circle"));
    CHECK(words.contains("The clock stands still"));
}

TEST_CASE("a window that is closed and opened again is as it was left") {
    QTemporaryDir settings_folder;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings_folder.path());
    QCoreApplication::setOrganizationName(QStringLiteral("LoopglassTest"));
    Story story([first = true](WindowOptions& options) mutable {
        options.remembers = true;
        if (first) options.file = options.lessons_folder + "/lesson.py";
        first = false;
    });
    story.window->resize(1440, 900);
    story.go_to(60);
    story.find<PanelMover>()->move("loop", PanelMover::Side::left);
    story.find<PanelMover>()->detach("lesson", {40, 50, 333, 444});
    story.action("&Output")->trigger();
    const QString left = story.find<PanelMover>()->layout().to_text();
    story.action("All futures as a &wall")->trigger();
    story.action("&Light")->trigger();
    story.window->close();
    story.open();
    CHECK(story.at(60));
    CHECK(story.find<PanelMover>()->layout().to_text() == left);
    CHECK_FALSE(story.find<OutputView>()->isVisible());
    CHECK(story.find<LessonPanel>()->window()->geometry() == QRect(40, 50, 333, 444));
    QWidget* panel_window = story.find<LessonPanel>()->window();
    CHECK(QTest::qWaitFor([&] { return panel_window->isVisible(); }, 2000));
    story.window->hide();
    CHECK(QTest::qWaitFor([&] { return !panel_window->isVisible(); }, 2000));
    CHECK(story.find<RunPanel>()->page() == RunPanel::Page::wall);
    CHECK(story.action("&Light")->isChecked());
    story.window.reset();
    QSettings().clear();
}

TEST_CASE("a picture gets the ending of the kind that was chosen, unless it was typed with one") {
    CHECK(picture_path("/a/b", "Lines (*.svg)") == "/a/b.svg");
    CHECK(picture_path("/a/b.PNG", "Lines (*.svg)") == "/a/b.PNG");
    CHECK(picture_path("/a/b", "") == "/a/b.png");
    CHECK(picture_path("/a/v1.2", "A page (*.pdf)") == "/a/v1.2.pdf");
}

TEST_CASE("a picture can be written in each kind, of the window and of a panel") {
    Story story;
    story.go_to(60);
    for (const char* ending : {"png", "svg", "pdf"}) {
        for (QWidget* subject : {static_cast<QWidget*>(story.window.get()), story.find<QWidget>("loop_panel")}) {
            const QString path = story.folder.filePath(QStringLiteral("picture.") + ending);
            REQUIRE(save_picture_of(*subject, path));
            CHECK(QFileInfo(path).size() > 2000);
        }
    }
    CHECK_FALSE(save_picture_of(*story.window, "/nowhere/picture.png"));
}
