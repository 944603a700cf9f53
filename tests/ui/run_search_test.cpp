#include "window/run_search.h"

#include <QCompleter>
#include <QSignalSpy>
#include <QTest>

#include "catch.h"
#include "fake_factorials.h"

using namespace loopglass;
using namespace loopglass::ui;

namespace {

/// A search field of the factorials' run.
struct Field {
    std::unique_ptr<trace::Run> run = test::factorials(test::factorials_program());
    RunSearch::Run sought{&run->timeline(), QString::fromStdString(test::factorials_program().source), Step{}, false};
    QLineEdit edit;
    RunSearch search{edit, [this] { return sought; }};
    QSignalSpy steps{&search, &RunSearch::step_wanted};

    std::vector<SearchHit> type(const QString& words) {
        edit.clear();
        QTest::keyClicks(&edit, words);
        return search_run(*sought.timeline, sought.source, words);
    }
    QAbstractItemModel& list() { return *edit.completer()->completionModel(); }
    void pick(int row) { emit edit.completer()->activated(list().index(row, 0)); }
    Step last_step() const { return steps.back().front().value<Step>(); }
};

}  // namespace

TEST_CASE("of several places with the same words the one that was picked is gone to") {
    Field field;
    const auto hits = field.type("line 8");
    REQUIRE(hits.size() > 1);
    REQUIRE(field.list().rowCount() == static_cast<int>(hits.size()));
    int row = 1;
    while (row < field.list().rowCount() && field.list().index(row, 0).data() != field.list().index(row - 1, 0).data())
        ++row;
    REQUIRE(row < field.list().rowCount());  // two rows that read the same
    field.pick(row);
    REQUIRE(field.steps.size() == 1);
    CHECK(field.last_step() == hits[static_cast<std::size_t>(row)].step);
}

TEST_CASE("what is still to come is not found while it is hidden") {
    Field field;
    const auto hits = field.type("line 8");
    field.sought.here = hits.front().step;
    field.sought.future_hidden = true;
    field.type("line 8");
    CHECK(field.list().rowCount() == 1);
    QSignalSpy vain(&field.search, &RunSearch::found_nothing);
    QTest::keyClick(&field.edit, Qt::Key_Return);
    CHECK(field.steps.isEmpty());
    CHECK(vain.size() == 1);
}

TEST_CASE("where there is no run nothing is found") {
    Field field;
    field.sought.timeline = nullptr;
    QSignalSpy counts(&field.search, &RunSearch::count_changed);
    QTest::keyClicks(&field.edit, "8");
    CHECK(counts.back().front().toString() == "none");
}
