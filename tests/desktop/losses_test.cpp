// Nothing that was typed may be lost: not by kill -9, not by a full disk, not by a folder that cannot be written, not
// by whoever deletes the file.

#include "losses.h"

#include <pwd.h>
#include <sys/resource.h>
#include <unistd.h>

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QLineEdit>
#include <QProcess>
#include <QTimer>
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

int test::save_where_nothing_can_be_written(const char* file, const char* drafts) {
    // root may write everywhere, so it has to be somebody else.
    const passwd* nobody = getpwnam("nobody");
    if (geteuid() == 0 && (!nobody || setgid(nobody->pw_gid) || setuid(nobody->pw_uid))) return cannot_be_another_user;
    ui::WindowOptions options;
    options.file = QString::fromLocal8Bit(file);
    options.remembers = false;
    options.drafts_folder = QString::fromLocal8Bit(drafts);
    ui::MainWindow window(recording::open_run, options);
    window.show();
    if (!QTest::qWaitFor([&] { return window.is_settled(); }, 5000)) return 1;
    auto* code = window.findChild<ui::CodeView*>();
    auto* ribbon = window.findChild<ui::Ribbon*>("ribbon");
    type(code, QStringLiteral("  # mine"));
    // Saving asks for another name, since this file cannot be written; the first time it is not given.
    int asked = 0;
    QTimer answers;
    QObject::connect(&answers, &QTimer::timeout, [&] {
        auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        if (!dialog) return;
        if (asked++ == 0) return dialog->reject();
        dialog->findChild<QLineEdit*>()->setText(QStringLiteral("other.py"));
        static_cast<QDialog*>(dialog)->accept();
    });
    answers.start(50);
    for (QAction* action : window.findChildren<QAction*>()) {
        if (action->text() != QStringLiteral("&Save")) continue;
        action->trigger();
        std::printf("asked %d\n", asked);
        action->trigger();
    }
    std::printf("asked %d\nsaid %s\n", asked, qPrintable(ribbon->words()));
    std::printf("shown %d\n", code->source().contains(QStringLiteral("# mine")));
    std::fflush(stdout);
    QTest::qWait(1'500);  // the draft is written after a pause
    return 0;
}

TEST_CASE("in a folder that is read-only nothing is lost: saving says so, and the draft has it") {
    QTemporaryDir folder;
    const QString lessons = folder.filePath("lessons"), path = lessons + "/lesson.py";
    const QString drafts = folder.filePath("drafts");
    REQUIRE((QDir().mkpath(lessons) && QDir().mkpath(drafts)));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(program.toUtf8());
    file.close();
    using P = QFileDevice::Permission;
    const QFileDevice::Permissions read = P::ReadOwner | P::ReadUser | P::ReadGroup | P::ReadOther;
    const QFileDevice::Permissions enter = P::ExeOwner | P::ExeUser | P::ExeGroup | P::ExeOther;
    const QFileDevice::Permissions write = P::WriteOwner | P::WriteUser | P::WriteGroup | P::WriteOther;
    REQUIRE((file.setPermissions(read) && QFile::setPermissions(lessons, read | enter)));
    REQUIRE((QFile::setPermissions(folder.path(), read | enter | P::WriteOwner) &&
             QFile::setPermissions(drafts, read | enter | write)));

    QProcess typist;
    typist.start(QCoreApplication::applicationFilePath(), {"save-in-read-only-folder", path, drafts});
    REQUIRE(typist.waitForFinished(20'000));
    QFile::setPermissions(lessons, read | enter | P::WriteOwner);  // so that it can be cleaned up
    if (typist.exitCode() == test::cannot_be_another_user) {
        WARN("not tested: this is root, for whom no folder is read-only, and there is no user 'nobody' to become");
        return;
    }
    const QString said = QString::fromUtf8(typist.readAllStandardOutput());
    INFO(said.toStdString());
    REQUIRE(typist.exitCode() == 0);
    CHECK(said.startsWith("asked 1\n"));
    CHECK(said.contains("asked 2\nsaid "));
    CHECK(said.contains("other.py cannot be written"));
    CHECK(said.contains("shown 1"));
    CHECK_FALSE(QFile::exists(lessons + "/other.py"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(file.readAll()) == program);
    const auto draft = ui::DraftStore(drafts).read(path);
    REQUIRE(draft);
    CHECK(draft->contains("# mine"));
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
