#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextCursor>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>
#include <cmath>

#include "catch.h"
#include "code/code_view.h"
#include "console/output_view.h"
#include "fake_factorials.h"
#include "stage/stage_view.h"
#include "story.h"
#include "theme/reading_view.h"
#include "ui/main_window.h"
#include "window/bars.h"
#include "window/error_view.h"
#include "window/go_button.h"
#include "window/header.h"
#include "window/lesson_panel.h"
#include "window/ribbon.h"
#include "window/scrubber.h"
#include "window/settings.h"

using namespace loopglass;
using namespace loopglass::ui;
using test::Story;

TEST_CASE("the window opens on the first lesson, with its prose, its code and the first step") {
    Story story;
    CHECK(story.step() == 0);
    CHECK(story.find<LessonPanel>()->text().contains(QStringLiteral("Read this")));
    auto* code = story.find<CodeView>();
    CHECK_FALSE(code->shows_line(3));
    CHECK(code->shows_line(11));
    CHECK(story.find<SentenceView>()->text() == "The program begins: nothing has run yet.");
    CHECK(story.window->windowTitle().startsWith(QStringLiteral("By hand")));
}

TEST_CASE("the arrow keys step forward and back, and every view follows") {
    Story story;
    story.key(Qt::Key_Right);
    REQUIRE(story.at(1));
    CHECK(story.find<CodeView>()->marks().current_line == 11);
    CHECK(story.find<SentenceView>()->text() == "The program is about to run line 11: import asyncio");
    CHECK(story.find<Scrubber>()->value() == 1);
    story.key(Qt::Key_Left);
    REQUIRE(story.at(0));
    CHECK(story.find<CodeView>()->marks().current_line == 0);
    CHECK(story.find<SentenceView>()->text() ==
          "Undone: The program is about to run line 11: import asyncio The program begins: nothing has run yet.");
}

TEST_CASE("the arrow keys step after a click into the text too, where Up and Down scroll") {
    Story story;
    std::uint32_t step = 0;
    for (const char* name : {"prose", "inspector"}) {
        auto* text = story.find<ReadingView>(name);
        REQUIRE(text);
        QTest::keyClick(text, Qt::Key_Right);
        CHECK(story.at(++step));
        QTest::keyClick(text, Qt::Key_Down);
        QTest::keyClick(text, Qt::Key_Right);
        CHECK(story.at(++step));
    }
}

TEST_CASE("the keys go by turn, iteration, line of a task, clock and output, and back") {
    Story story;
    struct Way {
        Qt::Key forward;
        Qt::KeyboardModifiers with;
        Qt::Key back;
        Qt::KeyboardModifiers back_with;
    };
    const Way ways[] = {{Qt::Key_Right, Qt::ShiftModifier, Qt::Key_Left, Qt::ShiftModifier},
                        {Qt::Key_Right, Qt::ControlModifier, Qt::Key_Left, Qt::ControlModifier},
                        {Qt::Key_L, {}, Qt::Key_L, Qt::ShiftModifier},
                        {Qt::Key_C, {}, Qt::Key_C, Qt::ShiftModifier},
                        {Qt::Key_O, {}, Qt::Key_O, Qt::ShiftModifier}};
    for (const Way& way : ways) {
        story.go_to(0);
        story.key(way.forward, way.with);
        REQUIRE(QTest::qWaitFor([&] { return story.step() > 0; }, 5000));
        const std::uint32_t first = story.step();
        story.key(way.forward, way.with);
        REQUIRE(QTest::qWaitFor([&] { return story.step() > first; }, 5000));
        story.key(way.back, way.back_with);
        CHECK(story.at(first));
    }
}

TEST_CASE("Home and End go to the ends, where what cannot be done says why") {
    Story story;
    story.key(Qt::Key_End);
    REQUIRE(QTest::qWaitFor([&] { return story.step() > 100; }, 5000));
    CHECK(story.find<SentenceView>()->text().startsWith(QStringLiteral("The program has ended")));
    int off = 0;
    for (const auto* button : story.window->findChildren<QToolButton*>()) {
        const auto* go = qobject_cast<const GoButton*>(button);
        if (go ? !go->is_off() : button->isEnabled()) continue;
        ++off;
        CHECK_FALSE(button->toolTip().isEmpty());
    }
    CHECK(off > 0);
    story.key(Qt::Key_Home);
    CHECK(story.at(0));
}

TEST_CASE("a button that is off can be come to, is told to be off, and says why where it is pressed") {
    Story story;
    QStringList told;
    for (GoButton* button : story.window->findChildren<GoButton*>()) {
        if (!button->is_off()) continue;
        CHECK(button->isEnabled());
        CHECK(button->focusPolicy() != Qt::NoFocus);
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(button);
        REQUIRE(spoken);
        CHECK(spoken->role() == QAccessible::Button);
        CHECK(spoken->state().disabled);
        told << spoken->text(QAccessible::Description);
        button->click();
        CHECK(story.step() == 0);
    }
    CHECK(told.join(' ').contains("this is the first step"));
    story.key(Qt::Key_Left);
    CHECK(story.find<Ribbon>("ribbon")->words() == "Previous step (Left) is off: this is the first step");
    story.key(Qt::Key_Right);
    REQUIRE(story.at(1));
    CHECK(story.find<Ribbon>("ribbon")->words().isEmpty());
}

TEST_CASE("a card is where the snapshot says, after any way there and back") {
    Story story;
    auto* stage = story.find<StageView>();
    story.go_to(60);
    const auto picture = [&] {
        std::vector<std::pair<Key, QRectF>> rects;
        for (const Element& element : stage->layout_shown().elements) rects.emplace_back(element.key, element.rect);
        return rects;
    };
    const auto before = picture();
    story.key(Qt::Key_Right);
    REQUIRE(story.at(61));
    story.key(Qt::Key_Left);
    REQUIRE(story.at(60));
    CHECK(picture() == before);
    story.key(Qt::Key_End);
    REQUIRE(QTest::qWaitFor([&] { return story.step() > 100; }, 5000));
    story.go_to(60);
    CHECK(picture() == before);
}

TEST_CASE("the time of a printed line is a link to the step that printed it") {
    Story story;
    story.key(Qt::Key_End);
    REQUIRE(QTest::qWaitFor([&] { return story.step() > 100; }, 5000));
    auto* output = story.find<OutputView>();
    REQUIRE(output->lines().rowCount() == 9);
    output->scrollTo(output->model()->index(3, 0));
    QTest::mouseClick(output->viewport(), Qt::LeftButton, {}, output->link_rect(3).center().toPoint());
    const auto& row = output->lines().row_of(output->lines().line(3).pieces.front());
    REQUIRE(story.at(row.step));
    CHECK(output->lines().rowCount() == 4);
    CHECK(story.find<SentenceView>()->text().contains(QStringLiteral("writes: A: 2! = 2")));
}

TEST_CASE("the slider goes to any step by mouse and by wheel") {
    Story story;
    auto* scrubber = story.find<Scrubber>();
    CHECK_FALSE(scrubber->isVisible());  // the timeline is dragged instead
    story.action("&Timeline and futures")->trigger();
    QTest::mouseClick(scrubber, Qt::LeftButton, {}, QPoint(scrubber->width() / 2, scrubber->height() / 2));
    REQUIRE(QTest::qWaitFor([&] { return story.step() > 60 && story.step() < 110; }, 5000));
    CHECK(scrubber->value() == static_cast<int>(story.step()));
}

TEST_CASE("a click on a task's card chooses it, for the lines of this task, and Escape lets it go") {
    Story story;
    story.go_to(60);
    auto* stage = story.find<StageView>();
    const Element* card = stage->layout_shown().find(task_key({3}));
    REQUIRE(card);
    QTest::mouseClick(stage->viewport(), Qt::LeftButton, {}, stage->visible_rect_of(*card).center());
    story.key(Qt::Key_Down);
    REQUIRE(QTest::qWaitFor([&] { return story.step() > 60; }, 5000));
    CHECK(stage->snapshot()->running_task == TaskId{3});
    story.key(Qt::Key_Escape);
}

TEST_CASE("a chip stands in sight behind the line of its task") {
    Story story;
    story.go_to(60);
    auto* code = story.find<CodeView>();
    for (const std::uint32_t id : {1u, 2u, 3u, 4u}) {
        const QRectF chip = code->chip_rect({id});
        INFO("Task-" << id);
        CHECK_FALSE(chip.isEmpty());
        CHECK(QRectF(code->viewport()->rect()).contains(chip));
    }
}

TEST_CASE("a chip covers no code in a small window") {
    Story story;
    story.window->resize(1024, 700);
    story.go_to(60);
    auto* code = story.find<CodeView>();
    for (const std::uint32_t id : {2u, 3u, 4u}) {
        const QRectF chip = code->chip_rect({id});
        INFO("Task-" << id);
        REQUIRE_FALSE(chip.isEmpty());
        for (double x = chip.left() + 1; x < chip.right(); x += 2) {
            const QTextCursor at = code->cursorForPosition(QPoint(static_cast<int>(x), chip.center().toPoint().y()));
            const bool before = at.block().text().left(at.positionInBlock()).trimmed().isEmpty();
            CHECK((before || at.atBlockEnd()));
        }
    }
}

TEST_CASE("playing goes on by itself, and a step by hand stops it") {
    Story story;
    story.find<QComboBox>("speed")->setCurrentIndex(0);  // so slow that no step comes by itself here
    auto* player = story.find<QTimer>("player");
    const auto tick = [player] {  // of the player's own clock
        QTimerEvent passed(player->timerId());
        QApplication::sendEvent(player, &passed);
    };
    story.key(Qt::Key_Space);
    REQUIRE(story.at(1));
    REQUIRE(player->isActive());
    tick();
    REQUIRE(story.at(2));
    tick();
    REQUIRE(story.at(3));
    story.key(Qt::Key_Left);
    REQUIRE(story.at(2));
    CHECK_FALSE(player->isActive());
    story.key(Qt::Key_Space);
    story.key(Qt::Key_Space);
    CHECK_FALSE(player->isActive());
}

TEST_CASE("what cannot be run is shown, and the program goes on") {
    Story story;
    struct Bad {
        QString path;
        QString words;
    };
    const Bad files[] = {
        {story.write("bad.py", "import asyncio\nsyntax error\n"), "Line 2: SyntaxError: invalid syntax"},
        {story.write("binary.py", std::string("\x7f"
                                              "ELF\0\0\1",
                                              7)),
         "null bytes"},
        {story.folder.filePath("none.py"), "no such file"},
        {story.folder.path(), "folder"}};
    for (const Bad& bad : files) {
        INFO(bad.path.toStdString());
        story.window->open_file(bad.path);
        story.settle();
        CHECK(story.window->refusal().contains(bad.words));
        CHECK(story.find<ErrorView>()->isVisible());
        CHECK(story.find<ErrorView>()->text().contains(bad.words));
        CHECK(story.find<SentenceView>()->text().contains(bad.words));
        story.key(Qt::Key_Right);
        story.key(Qt::Key_Space);
        CHECK_FALSE(story.window->step());
    }
    story.window->open_file(story.folder.filePath("lesson.py"));
    story.settle();
    CHECK(story.window->refusal().isEmpty());
    CHECK(story.find<StageView>()->isVisible());
    CHECK(story.step() == 0);
}

TEST_CASE("an empty file and Windows line ends just work") {
    Story story;
    std::string windows = test::factorials_program().source;
    for (std::size_t at = 0; (at = windows.find('\n', at)) != std::string::npos; at += 2)
        windows.replace(at, 1, "\r\n");
    story.window->open_file(story.write("windows.py", windows));
    story.settle();
    CHECK(story.window->refusal().isEmpty());
    CHECK_FALSE(story.find<CodeView>()->toPlainText().contains(QLatin1Char('\r')));
    story.window->open_file(story.write("empty.py", ""));
    story.settle();
    CHECK(story.window->refusal().isEmpty());
}

TEST_CASE("the lesson list leads from lesson to lesson in their order") {
    Story story;
    QMenu* lessons = nullptr;
    for (QAction* action : story.window->menuBar()->actions()) {
        if (action->text().contains(QStringLiteral("Lessons"))) lessons = action->menu();
    }
    REQUIRE(lessons);
    const QList<QAction*> entries = lessons->actions();
    REQUIRE(entries.size() > 2);
    CHECK(entries[entries.size() - 2]->text().contains(QStringLiteral("By hand")));
    entries.back()->trigger();
    story.settle();
    CHECK(story.window->windowTitle().startsWith(QStringLiteral("Another")));
}

TEST_CASE("themes and text sizes change the whole window at once") {
    Story story;
    story.go_to(60);
    auto* sentence = story.find<QLabel>("sentence_text");
    const int size = sentence->font().pixelSize();
    story.key(Qt::Key_Plus, Qt::ControlModifier);
    story.key(Qt::Key_Plus, Qt::ControlModifier);
    CHECK(sentence->font().pixelSize() > size);
    for (QAction* action : story.window->findChildren<QAction*>()) {
        if (action->text() == QStringLiteral("&Light")) action->trigger();
    }
    const QImage picture = story.window->grab().toImage();
    CHECK(picture.pixelColor(picture.width() - 30, picture.height() / 2).lightness() > 200);
    CHECK(story.step() == 60);
}

TEST_CASE("below 1000 pixels the lesson gives way to the code and the loop") {
    Story story;
    CHECK(story.find<LessonPanel>()->isVisible());
    story.window->resize(960, 700);
    CHECK(QTest::qWaitFor([&] { return !story.find<LessonPanel>()->isVisible(); }, 2000));
    CHECK(story.find<StageView>()->isVisible());
    CHECK(story.find<CodeView>()->isVisible());
}

TEST_CASE("every menu entry that is off says why, and every widget that takes the focus has a name") {
    Story story;
    for (const QAction* action : story.window->findChildren<QAction*>()) {
        if (action->isEnabled() || action->isSeparator() || action->menu()) continue;
        INFO(action->text().toStdString());
        CHECK(action->toolTip() != action->text());
    }
    for (const QWidget* widget : story.window->findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()) continue;
        if (widget->objectName().startsWith(QStringLiteral("qt_")) || qobject_cast<const QMenuBar*>(widget)) continue;
        INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
        CHECK_FALSE(widget->accessibleName().isEmpty());
    }
}

TEST_CASE("a screen reader finds every card of the stage by name and place") {
    Story story;
    story.go_to(60);
    auto* stage = story.find<StageView>();
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(stage);
    REQUIRE(list);
    CHECK(list->role() == QAccessible::List);
    QStringList names;
    for (int i = 0; i < list->childCount(); ++i) {
        QAccessibleInterface* child = list->child(i);
        REQUIRE(child);
        names << child->text(QAccessible::Name);
        CHECK_FALSE(child->rect().isEmpty());
        CHECK(list->indexOfChild(child) == i);
    }
    const QString all = names.join(QLatin1Char('\n'));
    for (const char* name : {"Running", "Ready queue", "Task-1 main(), waiting", "sleep(1)", "now 1.000"}) {
        INFO(name);
        CHECK(all.contains(QString::fromLatin1(name)));
    }
}

TEST_CASE("a file dropped on the window opens") {
    Story story;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(story.write("dropped.py", test::factorials_program().source))});
    QDragEnterEvent enter(QPoint(50, 300), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(story.window.get(), &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(QPointF(50, 300), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(story.window.get(), &drop);
    story.settle();
    CHECK(story.window->windowTitle().startsWith(QStringLiteral("dropped")));
    CHECK_FALSE(story.find<LessonPanel>()->isVisible());
}

TEST_CASE("a window remembers its theme, its text size and the files opened") {
    QTemporaryDir folder;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    QCoreApplication::setOrganizationName(QStringLiteral("LoopglassTest"));
    {
        Settings settings(true);
        settings.set_theme(ThemeKind::light);
        settings.set_text_scale(1.21);
        settings.set_speed(5);
        for (const char* name : {"/a.py", "/b.py", "/a.py"}) settings.add_recent_file(QString::fromLatin1(name));
    }
    const Settings settings(true);
    CHECK(settings.theme() == ThemeKind::light);
    CHECK(std::abs(settings.text_scale() - 1.21) < 1e-9);
    CHECK(settings.speed() == 5);
    CHECK(settings.recent_files() == QStringList{"/a.py", "/b.py"});
    CHECK(Settings(false).theme() == ThemeKind::dark);
}

TEST_CASE("the question mark shows the keys, and every way to move is among them") {
    Story story;
    QStringList texts;
    QTimer::singleShot(100, [&] {
        QWidget* dialog = QApplication::activeModalWidget();
        if (!dialog) return;
        const auto* list = dialog->findChild<QTreeWidget*>();
        for (int i = 0; i < list->topLevelItemCount(); ++i) texts << list->topLevelItem(i)->text(0);
        if (qEnvironmentVariableIsSet("LOOPGLASS_PICTURES")) {
            dialog->grab().save(qEnvironmentVariable("LOOPGLASS_PICTURES") + QStringLiteral("/keys.png"));
        }
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
    QTest::keyClick(story.window.get(), Qt::Key_Question);
    for (const char* way : {"Next step", "Previous turn", "Next iteration", "Next line of this task", "Previous output",
                            "Next change of the clock", "Previous loop step", "Start of the run", "Play"}) {
        INFO(way);
        CHECK(texts.contains(QString::fromLatin1(way)));
    }
}

TEST_CASE("the sentence gives back the height that a longer one needed") {
    SentenceView sentence;
    sentence.set_theme(theme_of(ThemeKind::dark), Fonts(1));
    sentence.resize(400, 60);
    sentence.show();
    sentence.show_words(Sign::running, "short", false);
    QApplication::processEvents();
    const int low = sentence.sizeHint().height();
    sentence.show_words(Sign::running, QString("a long sentence goes on and on ").repeated(12), false);
    QApplication::processEvents();
    CHECK(sentence.sizeHint().height() > low);
    sentence.show_words(Sign::running, "short", false);
    QApplication::processEvents();
    CHECK(sentence.sizeHint().height() == low);
}

TEST_CASE("the arrow keys step on a button too") {
    Story story;
    auto* why = story.find<QToolButton>("why");
    why->setFocus(Qt::TabFocusReason);
    QTest::keyClick(why, Qt::Key_Right);
    REQUIRE(story.at(1));
    QTest::keyClick(story.find<QToolButton>("play"), Qt::Key_Right);
    REQUIRE(story.at(2));
    QTest::keyClick(why, Qt::Key_Left);
    CHECK(story.at(1));
    CHECK(story.window->focusWidget() == why);
}

TEST_CASE("in a narrow window with large text the bar below leaves out whole things and cuts none") {
    Story story([](WindowOptions& options) { options.text = 2; });
    story.window->resize(1024, 700);
    auto* bar = story.find<BottomBar>();
    const auto* speed = story.find<QComboBox>("speed");
    REQUIRE(QTest::qWaitFor([&] { return bar->width() <= 1024 && speed->width() >= speed->sizeHint().width(); }, 2000));
    for (const QLabel* label : bar->findChildren<QLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty()) continue;
        INFO(label->text().toStdString());
        CHECK(label->width() >= label->sizeHint().width());
    }
    CHECK(story.find<QToolButton>("pair_back")->isVisible());
}
