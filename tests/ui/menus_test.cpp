// The menus by keys alone: within one menu no letter is given twice, in any language.

#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QTextBrowser>
#include <algorithm>
#include <map>
#include <vector>

#include "catch.h"
#include "code/code_view.h"
#include "lanes/lane_view.h"
#include "stage/stage_view.h"
#include "story.h"
#include "ui/translator.h"
#include "window/header.h"

using namespace loopglass;
using namespace loopglass::ui;
using test::Story;

namespace {

/// The letter that chooses an entry; none if it has none.
QChar letter_of(const QString& text) {
    for (qsizetype at = text.indexOf('&'); at >= 0 && at + 1 < text.size(); at = text.indexOf('&', at + 2))
        if (text[at + 1] != '&') return text[at + 1].toLower();
    return {};
}

void check_letters(const QString& menu, const QList<QAction*>& entries) {
    std::map<QChar, QString> given;
    for (QAction* entry : entries) {
        const QChar letter = letter_of(entry->text());
        if (!letter.isNull()) {
            const auto known = given.find(letter);
            INFO(menu.toStdString() << ": " << entry->text().toStdString() << " and "
                                    << (known == given.end() ? "" : known->second.toStdString()));
            CHECK(known == given.end());
            given[letter] = entry->text();
        }
        if (entry->menu()) check_letters(menu + " > " + entry->text(), entry->menu()->actions());
    }
}

}  // namespace

TEST_CASE("no two entries of a menu have the same letter, in English and in German") {
    check_letters("English", Story().window->menuBar()->actions());
    Translator translator;
    REQUIRE(translator.load_texts(QStringLiteral(LOOPGLASS_TRANSLATIONS "/loopglass_de.ts")));
    QApplication::installTranslator(&translator);
    check_letters("German", Story().window->menuBar()->actions());
    QApplication::removeTranslator(&translator);
}

TEST_CASE("the panel that had the focus is the one to be moved, though the menu bar has it now") {
    Story story;
    story.find<CodeView>()->setFocus();
    QMenu* ways = story.action("Mo&ve this panel")->menu();
    story.window->menuBar()->setFocus();
    emit ways->aboutToShow();
    REQUIRE_FALSE(ways->isEmpty());
    CHECK(ways->actions().front()->text() != "No panel has the focus");
}

TEST_CASE("Tab goes through the panels as they stand: phases, loop, inspector, timeline") {
    Story story;
    story.window->resize(1440, 900);
    std::vector<QWidget*> chain;
    QWidget* const first = story.find<CodeView>();
    for (QWidget* at = first; chain.empty() || at != first; at = at->nextInFocusChain()) chain.push_back(at);
    const auto place = [&](QWidget* widget) { return std::find(chain.begin(), chain.end(), widget); };
    CHECK(place(story.find<PhaseStrip>()) < place(story.find<StageView>("stage")));
    CHECK(place(story.find<StageView>("stage")) < place(story.find<QTextBrowser>("inspector")));
    CHECK(place(story.find<QTextBrowser>("inspector")) < place(story.find<LaneView>()));
}
