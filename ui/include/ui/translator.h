#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <QTranslator>

namespace loopglass::ui {

/// Translates the window from a .ts file as it is: nothing has to be compiled, and a translator sees a change at the
/// next start. Texts are found by their English words alone.
class Translator : public QTranslator {
    Q_OBJECT

public:
    explicit Translator(QObject* parent = nullptr) : QTranslator(parent) {}

    /// False if the file cannot be read or is no .ts file.
    bool load_texts(const QString& path);
    QString translate(const char* context, const char* text, const char* comment, int count) const override;
    bool isEmpty() const override { return texts_.isEmpty(); }
    const QHash<QString, QString>& texts() const { return texts_; }

private:
    QHash<QString, QString> texts_;
};

/// The language to speak: the one chosen in the window, else the system's. Two letters.
QString chosen_language();
/// English, and each language that a .ts file was built in for; two letters each.
QStringList spoken_languages();

}  // namespace loopglass::ui
