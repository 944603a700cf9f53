#pragma once

#include <QString>
#include <vector>

class QTextDocument;

namespace loopglass::ui {

/// A sign in rich text: a screen reader says the words in its place; nothing where they are empty, since the words
/// stand beside it. Icons are never read.
QString sign_html(const QString& sign, const QString& words);

/// A document as it is read out.
struct SpokenText {
    QString text;
    std::vector<int> places;  ///< for each place of the document, its end too, where it is in the text

    int from_document(int place) const;
    int to_document(int offset) const;
};

SpokenText spoken_text(const QTextDocument& document);

/// Has every ReadingView tell a screen reader its text as it is read out.
void install_spoken_text();

}  // namespace loopglass::ui
