#include "window/terms.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QVBoxLayout>
#include <algorithm>
#include <numeric>

namespace loopglass::ui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("Terms", text); }

/// The word with the endings that it may have, as a pattern of its own.
QString pattern_of(const QString& word) {
    return QStringLiteral("\\b%1(?:s|es|ed|ing|n|en|e)?\\b(?!-\\d)").arg(QRegularExpression::escape(word));
}

QString as_html(const std::vector<Term>& terms) {
    QString html;
    for (const Term& term : terms)
        html += QStringLiteral("<p><b>%1</b><br>%2</p>").arg(term.word.toHtmlEscaped(), term.meaning.toHtmlEscaped());
    return html;
}

}  // namespace

std::vector<Term> all_terms() {
    return {
        {tr("event loop"),
         tr("It takes one handle after the other from its ready queue and calls it. Nothing else runs meanwhile.")},
        {tr("handle"),
         tr("One entry of the ready queue: a callback with its arguments. A timer is a handle with a deadline.")},
        {tr("callback"),
         tr("A function that is to be called later, by the loop. A future puts its callbacks into the ready queue when "
            "it is done; they do not run at once.")},
        {tr("ready queue"), tr("What can run at once, first in, first out. A task is in it at most once.")},
        {tr("turn"), tr("The run of one handle, from its begin to its end. For a task: from one await to the next.")},
        {tr("iteration"), tr("Due timers move to the ready queue, then the handles that are in it at that moment run. "
                             "What is queued meanwhile waits for the next iteration.")},
        {tr("batch"), tr("The handles that an iteration takes: all that are ready when it begins. They run in their "
                         "order, and none is added.")},
        {tr("step"),
         tr("A point in time that one can go to: a line that is about to run, or something that the loop has "
            "done. The arrow keys go from one to the next, and back.")},
        {tr("coroutine"),
         tr("What calling an async function gives. It runs no line before somebody awaits it or makes a task of it.")},
        {tr("task"), tr("A coroutine that the loop drives by itself. It is a future too: its result is what the "
                        "coroutine returns.")},
        {tr("future"),
         tr("A result that is not there yet. PENDING becomes FINISHED or CANCELLED once, and never changes again.")},
        {tr("awaitable"), tr("What may stand behind await: a coroutine, a task, a future. Anything else raises a "
                             "TypeError.")},
        {tr("await"), tr("If what is awaited is done, the task goes on without a pause. Else it gives the loop its "
                         "turn back until it is.")},
        {tr("wakeup"), tr("The handle that gives a task its next turn, since what it awaited is done. It is queued "
                          "behind those that are ready.")},
        {tr("timer"),
         tr("A handle that is to run at a deadline, or later. When the clock reaches it, it moves to the end "
            "of the ready queue.")},
        {tr("deadline"),
         tr("The moment before which a timer does not run. asyncio.sleep(1) sets one a second from now.")},
        {tr("virtual time"), tr("When nothing is ready, the clock jumps to the next deadline. A sleep of an hour takes "
                                "no time to watch.")},
        {tr("gather"),
         tr("It makes tasks of coroutines and waits until all are done. Their results come in the order of "
            "its arguments.")},
        {tr("cancel"), tr("It asks: a CancelledError is thrown into the coroutine at its next turn. The coroutine may "
                          "clean up, or refuse.")},
        {tr("lock"), tr("What only one task can hold at a time. The others wait in a line, and release() wakes the "
                        "first.")},
        {tr("deadlock"), tr("Nothing is ready and no timer is set, and yet tasks wait. Nobody is left who could wake "
                            "them.")},
        {tr("executor"),
         tr("It runs ordinary functions in threads, so that a call that blocks does not block the loop. "
            "The task awaits a future meanwhile.")},
        {tr("thread"),
         tr("A second sequence of lines beside the loop's. Here threads are simulated: one runs at a time, "
            "on virtual time.")}};
}

std::vector<Term> terms_in(const QString& text) {
    std::vector<Term> found;
    const std::vector<Term> terms = all_terms();
    std::copy_if(terms.begin(), terms.end(), std::back_inserter(found), [&text](const Term& term) {
        return text.contains(QRegularExpression(pattern_of(term.word), QRegularExpression::CaseInsensitiveOption));
    });
    return found;
}

QString with_terms_linked(const QString& html, const QColor& colour) {
    // The longest first: "ready queue" is one term. What stands in a tag is no text.
    const std::vector<Term> terms = all_terms();
    std::vector<std::size_t> order(terms.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&terms](std::size_t a, std::size_t b) { return terms[a].word.size() > terms[b].word.size(); });
    QStringList patterns;
    for (const std::size_t i : order) patterns << QStringLiteral("(%1)").arg(pattern_of(terms[i].word));
    const QRegularExpression any(
        QStringLiteral("<span[^>]*>.*?</span>|<[^>]*>|&[^;]*;|") + patterns.join(QLatin1Char('|')),
        QRegularExpression::CaseInsensitiveOption);
    QString linked;
    qsizetype end = 0;
    for (auto match = any.globalMatch(html); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        linked += html.mid(end, one.capturedStart() - end);
        end = one.capturedEnd();
        const int group = one.lastCapturedIndex();
        linked += group < 1 ? one.captured()
                            : QStringLiteral("<a href=\"term:%1\" style=\"color:%2;text-decoration:none\">%3</a>")
                                  .arg(order[static_cast<std::size_t>(group) - 1])
                                  .arg(colour.name(), one.captured());
    }
    return linked + html.mid(end);
}

TermsDialog::TermsDialog(const QString& sentence, QWidget* parent)
    : QDialog(parent), sentence_(sentence), filter_(new QLineEdit(this)), browser_(new QTextBrowser(this)) {
    setObjectName(QStringLiteral("words"));
    setWindowTitle(tr("Words"));
    resize(560, 560);
    auto* column = new QVBoxLayout(this);
    filter_->setPlaceholderText(tr("find a word"));
    filter_->setAccessibleName(tr("Find a word"));
    filter_->setClearButtonEnabled(true);
    browser_->setAccessibleName(tr("What the words mean"));
    column->addWidget(filter_);
    column->addWidget(browser_);
    connect(filter_, &QLineEdit::textChanged, this, &TermsDialog::show_matching);
    show_matching({});
    browser_->setFocus();
}

void TermsDialog::show_matching(const QString& words) {
    if (words.isEmpty()) {
        const std::vector<Term> here = terms_in(sentence_);
        const auto heading = [](const QString& text) { return QStringLiteral("<h4>%1</h4>").arg(text); };
        const QString first = here.empty() ? QString() : heading(tr("In the sentence of this step")) + as_html(here);
        return browser_->setHtml(first + (here.empty() ? QString() : heading(tr("All words"))) + as_html(all_terms()));
    }
    std::vector<Term> found;
    const std::vector<Term> terms = all_terms();
    std::copy_if(terms.begin(), terms.end(), std::back_inserter(found), [&words](const Term& term) {
        return term.word.contains(words, Qt::CaseInsensitive) || term.meaning.contains(words, Qt::CaseInsensitive);
    });
    browser_->setHtml(found.empty() ? tr("No word is like this one.") : as_html(found));
}

}  // namespace loopglass::ui
