// What a designer would see: nothing clipped, nothing over anything else, whatever the size and the script.

#include <QLabel>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include "catch.h"
#include "code/code_view.h"
#include "code/find_bar.h"
#include "console/output_view.h"
#include "inspector/inspector_view.h"
#include "lanes/lane_view.h"
#include "object/object_view.h"
#include "stage/stage_layout.h"
#include "story.h"
#include "theme/slant.h"
#include "window/header.h"

using namespace loopglass;
using namespace loopglass::ui;
using test::Story;

namespace {

trace::Snapshot three_ready_callbacks() {
    trace::Snapshot snapshot;
    snapshot.phase = trace::LoopPhase::running;
    for (std::uint32_t i = 1; i <= 3; ++i) {
        trace::HandleRow handle;
        handle.id = {i};
        handle.kind = trace::HandleKind::call;
        handle.name = "TaskGroup._on_task_done";
        snapshot.ready.push_back(handle);
    }
    snapshot.ready_this_iteration = 3;
    return snapshot;
}

}  // namespace

TEST_CASE("only letters of scripts that slant are slanted") {
    CHECK(can_slant(u"f\"{name}: \u043d\u0430\u0447\u0430\u043b\u043e\""));
    CHECK_FALSE(can_slant(u"\u0645\u0647\u0645\u0629"));
    CHECK_FALSE(can_slant(u"\u6570\u636e"));
    CHECK_FALSE(can_slant(u"\U0001F680"));
    const QString text = QStringLiteral("ab\u6570\u636ec");
    CHECK(slant_run(text, 0, text.size()).length == 2);
    CHECK_FALSE(slant_run(text, 2, text.size()).slants);
    CHECK(slant_run(text, 2, 3).length == 1);
}

TEST_CASE("a line of code keeps its indentation at the left, in whatever script it begins") {
    CodeView code;
    code.set_theme(theme_of(ThemeKind::dark), Fonts());
    code.set_source(
        QStringLiteral("names = [\n        \"\u0645\u0647\u0645\u0629 \u062a\u0646\u0632\u064a\u0644\",\n]\n"), {});
    code.resize(600, 200);
    code.show();
    const QTextBlock block = code.document()->findBlockByNumber(1);
    const QRectF bounds = code.document()->documentLayout()->blockBoundingRect(block);  // lays it out
    REQUIRE(bounds.height() > 0);
    const QTextLine line = block.layout()->lineAt(0);
    CHECK(line.cursorToX(0) < line.cursorToX(8));
    CHECK(line.cursorToX(0) < 10);
}

TEST_CASE("the heading of the next iteration's queue is whole however many handles this one has") {
    const Fonts fonts;
    for (const double width : {420.0, 520.0, 640.0}) {
        INFO(width);
        const StageLayout layout = layout_stage(three_ready_callbacks(), width, fonts);
        bool is_there = false;
        for (const Element& element : layout.elements) {
            if (element.kind != ElementKind::words || element.name != QStringLiteral("next iteration")) continue;
            is_there = true;
            CHECK(element.texts.front().text == QStringLiteral("next iteration"));
            CHECK(element.rect.width() >= fonts.width(FontRole::small, element.texts.front().text));
        }
        CHECK(is_there);
    }
}

TEST_CASE("a selected thing that stands large has its diagrams whole in a small window, and scrolls") {
    Story story;
    story.window->resize(1024, 620);
    story.go_to(60);
    story.find<InspectorView>()->follow("task:1");
    auto* object = story.find<ObjectView>();
    story.key(Qt::Key_D);
    REQUIRE(QTest::qWaitFor([&] { return object->isVisible(); }, 2000));
    const DiagramView& diagram = object->diagram();
    CHECK(QTest::qWaitFor([&] { return diagram.height() >= diagram.diagram().height; }, 2000));
    CHECK(object->widget()->height() > object->viewport()->height());
    const QRect drawn(diagram.mapTo(object->widget(), QPoint()), diagram.size());
    const QRect below(object->callbacks().mapTo(object->widget(), QPoint()), object->callbacks().size());
    CHECK(drawn.bottom() <= below.top());
}

TEST_CASE("who sees the last line of the output sees it when the panel becomes lower") {
    Story story;
    auto* output = story.find<OutputView>();
    story.key(Qt::Key_End);
    REQUIRE(QTest::qWaitFor([&] { return output->model()->rowCount() > 4; }, 5000));
    const QModelIndex last = output->model()->index(output->model()->rowCount() - 1, 0);
    for (const int height : {160, 75, 110, 60}) {
        INFO(height);
        output->setFixedHeight(height);
        CHECK(QTest::qWaitFor(
            [&] {
                return output->visualRect(last).bottom() <= output->viewport()->height() && output->height() == height;
            },
            2000));
    }
}

TEST_CASE("a sentence is broken behind the bracket of a long call, and nowhere in its arguments") {
    Moment moment;
    moment.sentence.id = trace::SentenceId::timer_is_set;
    moment.sentence.arguments = {{"_set_result_unless_cancelled(<sleep(1)>, None)", {}, {}}, {"1.000", {}, {}}};
    SentenceView sentence;
    sentence.set_theme(theme_of(ThemeKind::light), Fonts());
    sentence.show_moment(moment);
    const auto* label = sentence.findChild<QLabel*>(QStringLiteral("sentence_text"));
    CHECK(label->text().contains(QStringLiteral("_cancelled(\u200b")));
    CHECK_FALSE(label->text().contains(QStringLiteral("sleep(\u200b")));
}

TEST_CASE("no word of a sentence is wider than its line") {
    Moment moment;
    moment.sentence.id = trace::SentenceId::timer_is_set;
    SentenceView sentence;
    sentence.set_theme(theme_of(ThemeKind::light), Fonts());
    sentence.setFixedWidth(340);
    sentence.show();
    auto* label = sentence.findChild<QLabel*>(QStringLiteral("sentence_text"));
    REQUIRE(QTest::qWaitFor([&] { return label->width() > 200; }, 2000));
    for (const std::string& name :
         {std::string("StreamReaderProtocol.connection_made(<_SelectorSocketTransport>)"), std::string(90, 'x'),
          std::string("a_function_with_a_very_long_name_of_many_words(1)"),
          std::string("_set_result_unless_cancelled(1)")}) {
        INFO(name);
        moment.sentence.arguments = {{name, {}, {}}, {"1.000", {}, {}}};
        sentence.show_moment(moment);
        QTextDocument text;
        text.setDefaultFont(label->font());
        text.setHtml(label->text());
        text.setTextWidth(label->width());
        CHECK(text.idealWidth() <= label->width() + 8);
    }
}

TEST_CASE("in a low window every lane of a small program is to be seen, with its name") {
    Story story;
    story.window->resize(1024, 700);
    auto* lanes = story.find<LaneView>();
    CHECK(QTest::qWaitFor([&] { return lanes->height() >= lanes->least_height(); }, 2000));
}

TEST_CASE("a narrow window's lecture has the code smaller, and a wide one's as large as a hall needs") {
    const auto code_pixels = [](int width) {
        Story story;
        story.window->resize(width, 768);
        story.action("Lect&ure mode")->trigger();
        return story.find<CodeView>()->font().pixelSize();
    };
    CHECK(code_pixels(1920) >= 25);
    CHECK(code_pixels(1024) < code_pixels(1920));
    CHECK(code_pixels(1024) >= 16);
    Story story;  // it follows the window, and is given back
    story.window->resize(1024, 768);
    const auto* code = story.find<CodeView>();
    const int before = code->font().pixelSize();
    story.action("Lect&ure mode")->trigger();
    story.window->resize(1920, 1080);
    CHECK(QTest::qWaitFor([&] { return code->font().pixelSize() >= 25; }, 2000));
    story.key(Qt::Key_Escape);
    CHECK(code->font().pixelSize() == before);
}

TEST_CASE("finding and replacing stand below each other where the code is narrow, and no word of theirs is cut") {
    Story story;
    story.window->resize(1024, 700);
    auto* bar = story.find<FindBar>();
    bar->open();
    REQUIRE(QTest::qWaitFor([&] { return bar->isVisible(); }, 2000));
    for (const QToolButton* button : bar->findChildren<QToolButton*>())
        CHECK(QTest::qWaitFor([&] { return button->width() >= button->sizeHint().width(); }, 2000));
}

TEST_CASE("a control that is off looks otherwise than one that is on, in every theme") {
    for (const ThemeKind kind : {ThemeKind::dark, ThemeKind::light, ThemeKind::contrast}) {
        const Theme& theme = theme_of(kind);
        CHECK(off_colour(theme) != theme.text);
        // What stands behind the lanes is weaker than any of them.
        for (const QColor& task : theme.tasks)
            CHECK(contrast_ratio(theme.band, theme.window) < contrast_ratio(task, theme.window));
    }
}
