#include "ui/translator.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QSettings>
#include <QXmlStreamReader>

namespace loopglass::ui {

bool Translator::load_texts(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return false;
    QXmlStreamReader xml(&file);
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == QStringLiteral("source")) {
            source = xml.readElementText();
        } else if (xml.name() == QStringLiteral("translation")) {
            const QString text = xml.readElementText();
            if (!text.isEmpty()) texts_.insert(source, text);
        }
    }
    return !xml.hasError() && !texts_.isEmpty();
}

QString Translator::translate(const char*, const char* text, const char*, int) const {
    return texts_.value(QString::fromUtf8(text));
}

QString chosen_language() {
    const QString chosen = QSettings().value(QStringLiteral("language")).toString();
    return chosen.isEmpty() ? QLocale::system().name().left(2) : chosen;
}

QStringList spoken_languages() {
    QStringList languages{QStringLiteral("en")};
    for (const QString& name : QDir(QStringLiteral(":/translations")).entryList({QStringLiteral("loopglass_*.ts")}))
        languages << name.section(QLatin1Char('_'), 1).section(QLatin1Char('.'), 0, 0);
    return languages;
}

}  // namespace loopglass::ui
