#pragma once

#include <QColor>
#include <QDialog>
#include <QLineEdit>
#include <QTextBrowser>
#include <vector>

namespace loopglass::ui {

/// A word of asyncio's, and what it means in two sentences; both in the person's language.
struct Term {
    QString word;
    QString meaning;
};

/// All terms, in the order of a book: each is explained with words that came before it.
std::vector<Term> all_terms();

/// Which of them stand in a text, in the order of all; endings ("tasks", "awaits") belong to the word.
std::vector<Term> terms_in(const QString& text);

/// The text as HTML in which each term is a link "term:N" of that colour, N being its place among all. What stands in
/// spans, names of tasks and code, stays as it is.
QString with_terms_linked(const QString& html, const QColor& colour);

/// What the words mean: first those of the sentence that is shown, then all. One may look for others.
class TermsDialog : public QDialog {
    Q_OBJECT

public:
    TermsDialog(const QString& sentence, QWidget* parent);

private:
    void show_matching(const QString& words);

    QString sentence_;
    QLineEdit* filter_;
    QTextBrowser* browser_;
};

}  // namespace loopglass::ui
