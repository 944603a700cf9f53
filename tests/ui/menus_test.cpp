// The menus by keys alone: within one menu no letter is given twice, in any language.

#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <map>

#include "catch.h"
#include "story.h"
#include "ui/translator.h"

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
