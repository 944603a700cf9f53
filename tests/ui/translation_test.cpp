#include <QApplication>
#include <QRegularExpression>

#include <quiz/words.h>

#include "catch.h"
#include "story.h"
#include "ui/translator.h"
#include "window/header.h"

using namespace loopglass;
using namespace loopglass::ui;
using test::Story;

namespace {

QStringList placeholders(const QString& text) {
    static const QRegularExpression place(QStringLiteral("%(?:L?\\d|n)"));
    QStringList found;
    for (auto match = place.globalMatch(text); match.hasNext();) found << match.next().captured();
    found.removeDuplicates();
    found.sort();
    return found;
}

}  // namespace

TEST_CASE("every German text has the places of the English one") {
    Translator translator;
    REQUIRE(translator.load_texts(QStringLiteral(LOOPGLASS_TRANSLATIONS "/loopglass_de.ts")));
    CHECK(translator.texts().size() > 400);
    for (auto text = translator.texts().begin(); text != translator.texts().end(); ++text) {
        INFO(text.key().toStdString());
        CHECK(placeholders(text.key()) == placeholders(text.value()));
    }
}

TEST_CASE("every sentence of the narration is translated") {
    Translator translator;
    REQUIRE(translator.load_texts(QStringLiteral(LOOPGLASS_TRANSLATIONS "/loopglass_de.ts")));
    for (int id = 0; id < static_cast<int>(trace::SentenceId::count_); ++id) {
        const char* text = trace::sentence_text(static_cast<trace::SentenceId>(id));
        INFO(text);
        CHECK(translator.texts().contains(QString::fromUtf8(text)));
    }
}

TEST_CASE("everything that is said about questions is translated") {
    Translator translator;
    REQUIRE(translator.load_texts(QStringLiteral(LOOPGLASS_TRANSLATIONS "/loopglass_de.ts")));
    for (int id = 1; id < static_cast<int>(quiz::TextId::count_); ++id) {  // 0 is only an argument
        const char* text = quiz::text_of(static_cast<quiz::TextId>(id));
        INFO(text);
        CHECK(translator.texts().contains(QString::fromUtf8(text)));
    }
}

TEST_CASE("who acts outside of tasks is named in German too, and what it writes stays as it is") {
    Translator translator;
    REQUIRE(translator.load_texts(QStringLiteral(LOOPGLASS_TRANSLATIONS "/loopglass_de.ts")));
    QApplication::installTranslator(&translator);
    const trace::SentenceArgument program{"the program", {}, {}};
    CHECK(sentence_words({trace::SentenceId::frame_entered, {{"main", {}, {}}, program}, {}}).contains("Das Programm"));
    CHECK(sentence_words({trace::SentenceId::text_is_written, {program, program}, {}}).endsWith("the program"));
    QApplication::removeTranslator(&translator);
    CHECK(
        sentence_words({trace::SentenceId::frame_entered, {{"main", {}, {}}, program}, {}}).startsWith("The program"));
}

TEST_CASE("the window speaks German where German is asked for") {
    Translator translator;
    REQUIRE(translator.load_texts(QStringLiteral(LOOPGLASS_TRANSLATIONS "/loopglass_de.ts")));
    QApplication::installTranslator(&translator);
    {
        Story story;
        CHECK(story.find<SentenceView>()->text() == "Das Programm beginnt: noch ist nichts gelaufen.");
        story.go_to(60);
        CHECK_FALSE(story.find<SentenceView>()->text().contains(" the "));
    }
    QApplication::removeTranslator(&translator);
}
