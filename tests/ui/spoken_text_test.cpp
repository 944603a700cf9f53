// What a screen reader is told of texts to read: words in the place of signs.

#include <QAccessible>
#include <QTextBlock>
#include <QTextDocument>

#include "catch.h"
#include "theme/reading_view.h"
#include "theme/spoken_text.h"

using namespace loopglass::ui;

namespace {

QString html() {
    return QStringLiteral(
               "<p>%1 Task-1</p><table><tr><td>a</td><td><a href=\"x\">%2 list</a></td></tr></table><p>%3 Right.</p>")
        .arg(sign_html(QStringLiteral("✗"), QStringLiteral("failed:")),
             sign_html(QStringLiteral("▸"), QStringLiteral("folded")), sign_html(QStringLiteral("✓"), QString()));
}

}  // namespace

TEST_CASE("a sign is read as its words, and one whose words stand beside it is not read") {
    QTextDocument document;
    document.setHtml(html());
    const QString text = spoken_text(document).text;
    CHECK(text.contains("failed: Task-1"));
    CHECK(text.contains("folded list"));
    CHECK(text.contains("\n Right."));
    for (const char* sign : {"✗", "▸", "✓"}) CHECK_FALSE(text.contains(QString::fromUtf8(sign)));
}

TEST_CASE("each place of the document is found in what is read, and back") {
    QTextDocument document;
    document.setHtml(html());
    const SpokenText spoken = spoken_text(document);
    CHECK(static_cast<int>(spoken.places.size()) == document.characterCount());
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const int end = block.position() + block.length() - 1;
        CHECK(spoken.to_document(spoken.from_document(end)) == end);
    }
    const auto right = static_cast<int>(spoken.text.indexOf("Right."));
    CHECK(document.characterAt(spoken.to_document(right)) == QLatin1Char('R'));
    CHECK(spoken.from_document(-5) == 0);
}

TEST_CASE("a view of text to read tells a screen reader the words, and keeps its links") {
    ReadingView view;
    view.setHtml(html());
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&view);
    REQUIRE(interface);
    REQUIRE(interface->textInterface());
    const QString all = interface->textInterface()->text(0, interface->textInterface()->characterCount());
    CHECK(all.contains("failed: Task-1"));
    CHECK(interface->text(QAccessible::Value) == all);
    CHECK(view.toHtml().contains("href=\"x\""));
    interface->textInterface()->setSelection(0, static_cast<int>(all.indexOf("Task-1")),
                                             static_cast<int>(all.indexOf("Task-1")) + 6);
    CHECK(view.textCursor().selectedText() == "Task-1");
}
