// Nothing that was typed may be lost: not by kill -9, not by a full disk, not by a folder that cannot be written, not
// by whoever deletes the file.

#include "losses.h"

#include <sys/resource.h>

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <csignal>
#include <cstdio>

#include "window.h"
#include "window/draft_store.h"

using namespace loopglass;
using test::Desk;

namespace {

const QString program =
    QStringLiteral("import asyncio\n\n\nasync def main():\n    print('hello')\n\n\nasyncio.run(main())\n");

void type(ui::CodeView* code, const QString& text) {
    code->setFocus();
    code->put_cursor(1);
    QTest::keyClick(code, Qt::Key_End);
    QTest::keyClicks(code, text);
}

/// No file of this process may grow beyond some bytes: what a full disk does.
struct FullDisk {
    FullDisk() {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &before);
        rlimit tiny = before;
        tiny.rlim_cur = 10;
        setrlimit(RLIMIT_FSIZE, &tiny);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &before); }
    rlimit before{};
};

}  // namespace

int test::type_until_killed(const char* file, const char* drafts) {
    ui::WindowOptions options;
    options.file = QString::fromLocal8Bit(file);
    options.remembers = false;
    options.drafts_folder = QString::fromLocal8Bit(drafts);
    ui::MainWindow window(recording::open_run, options);
    window.show();
    if (!QTest::qWaitFor([&] { return window.is_settled(); }, 5000)) return 1;
    auto* code = window.findChild<ui::CodeView*>();
    type(code, QStringLiteral("  # "));
    for (int typed = 1;; ++typed) {
        QTest::keyClicks(code, QStringLiteral("x"));
        std::printf("%d\n", typed);
        std::fflush(stdout);
        QTest::qWait(10);
    }
}

TEST_CASE("kill -9 in the middle of typing loses at most its last two seconds") {
    QTemporaryDir folder;
    const QString path = folder.filePath("lesson.py");
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(program.toUtf8());
    file.close();
    QProcess typist;
    typist.start(QCoreApplication::applicationFilePath(), {"type-until-killed", path, folder.filePath("drafts")});
    REQUIRE(typist.waitForStarted());
    QElapsedTimer clock;
    std::vector<std::pair<qint64, qsizetype>> typed;  // when, and how many letters by then
    clock.start();
    while (clock.elapsed() < 20'000 && (typed.empty() || clock.elapsed() < typed.front().first + 3'500)) {
        typist.waitForReadyRead(50);
        const QList<QByteArray> lines = typist.readAll().split('\n');
        for (const QByteArray& line : lines)
            if (line.toInt() > 0) typed.emplace_back(clock.elapsed(), line.toInt());
    }
    REQUIRE(typed.size() > 10);
    const qint64 killed = clock.elapsed();
    typist.kill();
    REQUIRE(typist.waitForFinished());
    qsizetype two_seconds_before = 0;
    for (const auto& [when, count] : typed)
        if (when < killed - 2'000) two_seconds_before = count;
    const auto draft = ui::DraftStore(folder.filePath("drafts")).read(path);
    REQUIRE(draft);
    CHECK(draft->count('x') >= two_seconds_before);
    CHECK(draft->contains("asyncio.run(main())"));
}

TEST_CASE("on a full disk the draft of before stays, it is said, and it is saved once there is room") {
    Desk desk(program);
    const ui::DraftStore drafts(desk.folder.filePath("drafts"));
    type(desk.code(), "  # one");
    REQUIRE(QTest::qWaitFor([&] { return drafts.read(desk.path).has_value(); }, 3000));
    {
        const FullDisk full;
        QTest::keyClicks(desk.code(), " two");
        REQUIRE(QTest::qWaitFor([&] { return desk.ribbon().contains("cannot be saved"); }, 4000));
        CHECK(drafts.read(desk.path)->contains("# one"));
        desk.trigger([](const QString& name) { return name == "&Save"; });
        CHECK(desk.ribbon().contains("cannot be written"));
        CHECK(desk.on_disk() == program);
        CHECK(desk.code()->source().contains("# one two"));
    }
    REQUIRE(QTest::qWaitFor([&] { return drafts.read(desk.path)->contains("# one two"); }, 4000));
    desk.trigger([](const QString& name) { return name == "&Save"; });
    CHECK(desk.on_disk().contains("# one two"));
}

TEST_CASE("a file deleted outside stays on the screen and in the draft, and saving writes it again") {
    Desk desk(program);
    REQUIRE(QFile::remove(desk.path));
    REQUIRE(QTest::qWaitFor([&] { return desk.ribbon().contains("is not there any more"); }, 3000));
    CHECK(desk.code()->source() == program);
    CHECK(desk.window->isWindowModified());
    const ui::DraftStore drafts(desk.folder.filePath("drafts"));
    CHECK(QTest::qWaitFor([&] { return drafts.read(desk.path) == program; }, 3000));
    desk.trigger([](const QString& name) { return name == "&Save"; });
    CHECK(desk.on_disk() == program);
    CHECK_FALSE(desk.window->isWindowModified());
}

TEST_CASE("a folder that is gone or cannot be written loses nothing of what is on the screen") {
    Desk desk(program);
    type(desk.code(), "  # mine");
    const QString moved = desk.folder.path() + "-moved";
    REQUIRE(QDir().rename(desk.folder.path(), moved));
    desk.trigger([](const QString& name) { return name == "&Save"; });
    CHECK(desk.ribbon().contains("cannot be written"));
    CHECK(desk.code()->source().contains("# mine"));
    REQUIRE(QDir().rename(moved, desk.folder.path()));
    desk.trigger([](const QString& name) { return name == "&Save"; });
    CHECK(desk.on_disk().contains("# mine"));
}
