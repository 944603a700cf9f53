#include "window/text_keeper.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "catch.h"

using namespace loopglass::ui;
using Notice = TextKeeper::Notice;

namespace {

/// A file in a folder of its own, and what stands on the screen.
struct Kept {
    QTemporaryDir folder;
    QString shown = "x = 1\n";
    QString path = write("program.py", shown);
    TextKeeper keeper{folder.filePath("drafts"), [this] { return shown; }};

    QString write(const QString& name, const QString& text) {
        const QString file_path = folder.filePath(name);
        QFile file(file_path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        return file_path;
    }
};

}  // namespace

TEST_CASE("a draft is kept while the text differs from its file, and comes back") {
    Kept kept;
    CHECK_FALSE(kept.keeper.open(kept.path, kept.shown));
    kept.shown = "x = 2\n";
    kept.keeper.edited();
    CHECK(kept.keeper.is_changed());
    kept.keeper.save_draft();
    const auto draft = kept.keeper.open(kept.path, "x = 1\n");
    REQUIRE(draft);
    CHECK(*draft == "x = 2\n");
    CHECK(kept.keeper.notice() == Notice::draft_restored);
    kept.keeper.dismiss();
    CHECK(kept.keeper.notice() == Notice::none);
    kept.shown = "x = 1\n";
    kept.keeper.save_draft();
    CHECK_FALSE(kept.keeper.open(kept.path, kept.shown));
}

TEST_CASE("what is discarded leaves no draft") {
    Kept kept;
    kept.keeper.open(kept.path, kept.shown);
    kept.shown = "x = 2\n";
    kept.keeper.edited();
    kept.keeper.save_draft();
    kept.keeper.discard();
    kept.keeper.save_draft();
    CHECK_FALSE(kept.keeper.is_changed());
    CHECK_FALSE(kept.keeper.open(kept.path, "x = 1\n"));
}

TEST_CASE("a file that is changed outside is taken, unless the text is changed here too") {
    Kept kept;
    kept.keeper.open(kept.path, kept.shown);
    QSignalSpy newer(&kept.keeper, &TextKeeper::outside_text_is_newer);
    kept.write("program.py", "x = 3\n");
    REQUIRE(QTest::qWaitFor([&] { return newer.size() == 1; }, 3000));
    kept.shown = kept.keeper.take_outside_text();
    CHECK(kept.shown == "x = 3\n");
    CHECK_FALSE(kept.keeper.is_changed());
    kept.shown = "x = 4\n";
    kept.write("program.py", "x = 5\n");
    REQUIRE(QTest::qWaitFor([&] { return kept.keeper.notice() == Notice::changed_outside; }, 3000));
    CHECK(newer.size() == 1);
    kept.keeper.dismiss();
    CHECK(kept.keeper.notice() == Notice::none);
    CHECK(kept.keeper.is_changed());
}

TEST_CASE("a file that is taken away is told of, and written again where it was") {
    Kept kept;
    kept.keeper.open(kept.path, kept.shown);
    REQUIRE(QFile::remove(kept.path));
    REQUIRE(QTest::qWaitFor([&] { return kept.keeper.notice() == Notice::deleted_outside; }, 3000));
    CHECK(kept.keeper.is_changed());
    CHECK(kept.keeper.may_overwrite());
    CHECK(kept.keeper.save("x = 1\n").isEmpty());
    CHECK(QFile::exists(kept.path));
    CHECK(kept.keeper.notice() == Notice::none);
    CHECK_FALSE(kept.keeper.is_changed());
}

TEST_CASE("a draft that cannot be written is told of") {
    Kept kept;
    kept.write("no_folder", {});
    TextKeeper keeper(kept.folder.filePath("no_folder") + "/drafts", [&] { return kept.shown; });
    keeper.open(kept.path, kept.shown);
    kept.shown = "x = 2\n";
    QSignalSpy told(&keeper, &TextKeeper::changed);
    keeper.save_draft();
    CHECK(keeper.notice() == Notice::draft_not_saved);
    CHECK(told.size() == 1);
}
