#include "window/terms.h"

#include <QTextBrowser>
#include <QTimer>

#include "catch.h"
#include "story.h"
#include "window/header.h"

using namespace loopglass;
using namespace loopglass::ui;
using test::Story;

TEST_CASE("the terms of a sentence are found, with their endings, and longer ones as one") {
    const auto words = [](const QString& text) {
        QStringList found;
        for (const Term& term : terms_in(text)) found << term.word;
        return found;
    };
    CHECK(words("The wakeup of Task-1 is put at the end of the ready queue.") == QStringList{"ready queue", "wakeup"});
    CHECK(words("It awaits two futures.") == QStringList{"future", "await"});
    CHECK(words("nothing of the kind").isEmpty());
    // No term is explained by words alone that come after it, and each has its two sentences.
    for (const Term& term : all_terms()) {
        INFO(term.word.toStdString());
        CHECK(term.meaning.count(". ") + term.meaning.endsWith('.') >= 2);
    }
}

TEST_CASE("in a sentence terms are links, but not in names, code and tags") {
    const QString linked = with_terms_linked(
        "<span style=\"color:red\">Task-1 handle</span> wakes the task &amp; its <b title=\"turn\">timer</b>.",
        Qt::red);
    CHECK(linked.count("<a href=\"term:") == 2);
    CHECK(linked.contains(">task</a> &amp; its <b title=\"turn\"><a href"));
    CHECK(linked.startsWith("<span style=\"color:red\">Task-1 handle</span>"));
}

TEST_CASE("T shows what the words of this step mean, before all others") {
    Story story;
    story.go_to(3);
    QString shown, after;
    QTimer::singleShot(100, [&] {
        auto* dialog = qobject_cast<TermsDialog*>(QApplication::activeModalWidget());
        if (!dialog) return;
        shown = dialog->findChild<QTextBrowser*>()->toPlainText();
        dialog->findChild<QLineEdit*>()->setText("deadl");
        after = dialog->findChild<QTextBrowser*>()->toPlainText();
        dialog->reject();
    });
    story.key(Qt::Key_T);
    CHECK(shown.contains("event loop"));
    const auto here = terms_in(story.find<SentenceView>()->text());
    CHECK(shown.startsWith("In the sentence of this step") == !here.empty());
    CHECK(after.contains("deadlock"));
    CHECK_FALSE(after.contains("event loop"));
}
