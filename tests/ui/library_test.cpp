#include <QDir>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QSettings>
#include <QToolButton>
#include "library/library_dialog.h"

#include "catch.h"
#include "library/pack.h"
#include "library/welcome_view.h"
#include "library/zip.h"
#include "prose/handout.h"
#include "story.h"
#include "window/ribbon.h"

using namespace loopglass;
using namespace loopglass::ui;
using test::Story;

namespace {

QByteArray read(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::vector<LessonEntry> three_lessons() {
    LessonEntry gather{"/a/gather.py",
                       "Three at once",
                       "gather runs coroutines side by side",
                       {"gather"},
                       "import asyncio\n# so that none of them waits\n",
                       1,
                       2};
    LessonEntry lock{"/a/lock.py", "A lock", "one at a time", {"lock"}, "async with lock:\n    total += 1\n", 2, 0};
    LessonEntry queue{"/a/queue.py", "A queue", "put and get", {}, "await queue.get()\n", 3, 1};
    return {gather, lock, queue};
}

}  // namespace

TEST_CASE("a lesson is found by words of its title, summary, topics and text, in any order") {
    const auto lessons = three_lessons();
    CHECK(find_in_lesson(lessons[0], "side THREE").found);
    CHECK(find_in_lesson(lessons[0], "side THREE").line.isEmpty());
    CHECK(find_in_lesson(lessons[0], "gather none").line == "so that none of them waits");
    CHECK_FALSE(find_in_lesson(lessons[0], "gather lock").found);
    CHECK(find_in_lesson(lessons[1], "").found);
}

TEST_CASE("the library lists a part, finds in all of them, and says how far one is") {
    const auto progress = [](const QString& path) {
        return path.contains("gather") ? LessonProgress{2, 3, 4} : LessonProgress{};
    };
    std::vector<LibraryPart> parts{{"The course", "/a", false, three_lessons()}, {"Mine", "/b", true, {}}};
    parts[1].lessons.push_back({"/b/mine.py", "My lock", "", {}, "", 0, 0});
    LibraryDialog library(parts, progress, theme_of(ThemeKind::dark), Fonts(1));
    REQUIRE(library.listed().size() == 3);
    library.choose_part(1);
    REQUIRE(library.listed().size() == 1);
    library.search("lock");
    REQUIRE(library.listed().size() == 2);
    library.search("nowhere");
    CHECK(library.listed().empty());
    library.search("");
    library.choose_part(0);
    const auto* list = library.findChild<QListWidget*>("lessons");
    CHECK(list->item(0)->data(Qt::AccessibleTextRole).toString().contains("2 of 2 done · 3 of 4 predicted"));
}

TEST_CASE("a zip file gives back what was put in, and a damaged one nothing") {
    const std::vector<ZipEntry> entries{{"one.py", "print(1)\n"}, {"pack/two.py", QByteArray(100'000, 'x')}};
    const QByteArray archive = zip(entries);
    const auto back = unzip(archive);
    REQUIRE(back);
    REQUIRE(back->size() == 2);
    CHECK((*back)[1].path == "pack/two.py");
    CHECK((*back)[1].bytes == entries[1].bytes);
    CHECK(zip(entries) == archive);
    for (qsizetype size = 0; size < 200; ++size) CHECK_FALSE(unzip(archive.left(archive.size() - 1 - size)));
    for (qsizetype at = 0; at < archive.size(); at += at < 60 ? 1 : 997) {
        QByteArray damaged = archive;
        damaged[at] = static_cast<char>(damaged[at] ^ 0x55);
        (void)unzip(damaged);  // whatever it says, it comes back
    }
    CHECK_FALSE(unzip(zip({{"../out.py", "x"}})));
    CHECK_FALSE(unzip(zip({{"/etc/out.py", "x"}})));
    CHECK_FALSE(unzip("no zip file at all, but longer than its end record"));
}

TEST_CASE("an archive that another program has deflated is read") {
    // Made by Python's zipfile: a.py with "print('hello')\n" twenty times, deflated.
    const QByteArray archive = QByteArray::fromBase64(
        "UEsDBBQAAAAIAAAAIQAP4YU+FgAAACwBAAAEAAAAYS5weSsoyswr0VDPSM3JyVfX5CoY5eLmAgBQSwECFAMUAAAACAAAACEA"
        "D+GFPhYAAAAsAQAABAAAAAAAAAAAAAAAgAEAAAAAYS5weVBLBQYAAAAAAQABADIAAAA4AAAAAAA="
        "");
    const auto entries = unzip(archive);
    REQUIRE(entries);
    CHECK((*entries)[0].bytes == QByteArray("print('hello')\n").repeated(20));
}

TEST_CASE("a pack has the lessons, the modules they import and their pair, and opens where nothing is overwritten") {
    QTemporaryDir dir;
    const auto write = [&](const QString& name, const QByteArray& text) {
        QFile file(dir.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return dir.filePath(name);
    };
    const QString one =
        write("one.py", "# /// script\n# [tool.loopglass]\n# pair = \"two.py\"\n# ///\nimport helper\n");
    write("two.py", "# /// script\n# [tool.loopglass]\n# pair = \"one.py\"\n# ///\nprint(2)\n");
    write("helper.py", "x = 1\n");
    const QString pack = dir.filePath("pack.zip");
    REQUIRE(make_pack({one}, pack).isEmpty());
    const OpenedPack opened = open_pack(pack, dir.filePath("packs"));
    REQUIRE(opened.error.isEmpty());
    CHECK(QDir(opened.folder).entryList({"*.py"}) == QStringList{"helper.py", "one.py", "two.py"});
    CHECK(lessons_in(opened.folder).size() == 2);  // the helper is no lesson
    CHECK(open_pack(pack, dir.filePath("packs")).folder == opened.folder);
    write("packs/pack/one.py", "mine\n");
    const OpenedPack again = open_pack(pack, dir.filePath("packs"));
    CHECK(again.folder != opened.folder);
    CHECK(read(QDir(opened.folder).filePath("one.py")) == "mine\n");
    CHECK(make_pack({one}, dir.filePath("folder")).isEmpty());
    CHECK(QFile::exists(dir.filePath("folder/helper.py")));
    write("folder/one.py", "another\n");
    CHECK_FALSE(make_pack({one}, dir.filePath("folder")).isEmpty());
    CHECK(open_pack(dir.filePath("nowhere.zip"), dir.filePath("packs")).folder.isEmpty());
}

TEST_CASE("a pack dropped on the window opens its first lesson, and the others are next to it") {
    Story story;
    story.write("b.py", "# /// script\n# [tool.loopglass]\n# title = \"Bee\"\n# order = 2\n# ///\n\n# %%\n" +
                            test::factorials_program().source);
    story.write("a.py",
                "# /// script\n# [tool.loopglass]\n# title = \"Ay\"\n# order = 1\n# ///\n\n# %% [markdown]\n"
                "# Words.\n\n# %%\n" +
                    test::factorials_program().source);
    const QString pack = story.folder.filePath("two.zip");
    REQUIRE(make_pack({story.folder.filePath("a.py"), story.folder.filePath("b.py")}, pack).isEmpty());
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(pack)});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(story.window.get(), &enter);
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(story.window.get(), &drop);
    story.settle();
    CHECK(story.window->windowTitle().startsWith("Ay"));
    for (QToolButton* button : story.window->findChildren<QToolButton*>()) {
        if (button->accessibleName() == "Next lesson") button->click();
    }
    story.settle();
    CHECK(story.window->windowTitle().startsWith("Bee"));
    story.write("bad.zip", "this is not a pack");
    story.window->open_file(story.folder.filePath("bad.zip"));
    CHECK(story.find<Ribbon>("ribbon")->words().contains("no pack of lessons"));
    CHECK(story.window->windowTitle().startsWith("Bee"));
}

TEST_CASE("at the first start a single key leads to the first step") {
    QSettings().clear();
    Story story([](WindowOptions& options) { options.remembers = true; });
    auto* welcome = story.find<WelcomeView>();
    REQUIRE(welcome->isVisible());
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : story.window.get(), Qt::Key_1);
    story.settle();
    CHECK(story.at(1));
    CHECK_FALSE(welcome->isVisible());
    CHECK(story.find<Ribbon>("answer")->words().contains("first step"));
    story.key(Qt::Key_Right);
    CHECK(story.at(2));
    CHECK(story.find<Ribbon>("answer")->words().isEmpty());
    QSettings().clear();
}

TEST_CASE("a handout has the prose, the numbered code and the questions, and gives no answer away") {
    const auto lesson = lesson::parse_lesson(
        "x.py",
        "# /// script\n# [tool.loopglass]\n# title = \"Naps\"\n# ///\n\n# %% [markdown]\n# Some *prose*.\n\n"
        "# %% [markdown] predict\n# Which?\n# - [ ] this\n# - [x] that\n#\n# Hint: Look.\n# Why: Because.\n\n"
        "# %% [markdown] question\n# How long?\n#\n# Answer: 17\n\n# %%\nprint('a < b')\n\n"
        "# %% [markdown] task\n# Turn it.\n#\n# Check: output 1 is b\n# Solution: a -> secretly\n");
    const QString html = handout_html(lesson);
    CHECK(html.contains("Naps"));
    CHECK(html.contains("<em>prose</em>"));
    CHECK(html.contains("23  print('a &lt; b')"));
    CHECK(html.contains("○&nbsp;&nbsp;that"));
    CHECK(html.contains("______"));
    CHECK(html.contains("☐&nbsp;&nbsp;output 1 is b"));
    for (const char* secret : {"Because", "secretly", "Look", "17", "[x]", "///"}) CHECK_FALSE(html.contains(secret));
    QTemporaryDir dir;
    CHECK(write_handout(lesson, dir.filePath("x.pdf")));
    CHECK(read(dir.filePath("x.pdf")).startsWith("%PDF"));
    CHECK_FALSE(write_handout(lesson, dir.filePath("no/folder/x.pdf")));
    Answer answer = fresh_answer(lesson.questions[0]);
    answer.pick(lesson.questions[0], 0);
    answer.check(lesson.questions[0]);
    answer.hints = 1;
    const std::vector<Answer> answers{answer, fresh_answer(lesson.questions[1])};
    const QString text =
        AnswerSheet{lesson, answers, {}, 3, 4, "# %% [markdown]\n# The lesson's prose\n\n# %%\nprint(2)\n"}.text();
    CHECK(text.contains("Question 1: Which?\nAnswer: this\n        not right, hints taken: 1"));
    CHECK(text.contains("Question 2: How long?\nAnswer: (not answered)"));
    CHECK(text.contains("3 of 4 right at the first try"));
    CHECK(text.contains("print(2)"));
    CHECK_FALSE(text.contains("prose"));
}
