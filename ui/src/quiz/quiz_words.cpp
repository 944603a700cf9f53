#include "quiz/quiz_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace loopglass::ui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("Quiz", text); }

/// What the run says of a step; its arguments may have line ends in them.
QString narrated(const trace::Sentence& sentence) {
    trace::Sentence calm = sentence;
    for (trace::SentenceArgument& argument : calm.arguments)
        argument.text = QString::fromStdString(argument.text).simplified().toStdString();
    const std::string pattern =
        QCoreApplication::translate("Narration", trace::sentence_text(sentence.id)).toStdString();
    QString text;
    for (const trace::SentenceArgument& part : trace::sentence_parts(pattern, calm))
        text += QString::fromStdString(part.text);
    return text;
}

QString filled(const quiz::Words& words);

QString text_of(const quiz::Argument& argument) {
    if (argument.id == quiz::TextId::plain) return QString::fromStdString(argument.arguments.front());
    return filled({argument.id, {argument.arguments.begin(), argument.arguments.end()}});
}

QString filled(const quiz::Words& words) {
    if (words.id == quiz::TextId::plain) return text_of(words.arguments.front());
    const QString pattern = tr(quiz::text_of(words.id));
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool place = pattern[i] == QLatin1Char('%') && i + 1 < pattern.size() && pattern[i + 1].isDigit();
        const auto number = place ? static_cast<std::size_t>(pattern[i + 1].digitValue()) : 0;
        if (number == 0 || number > words.arguments.size()) {
            text += pattern[i];
            continue;
        }
        text += text_of(words.arguments[number - 1]);
        ++i;
    }
    return text;
}

}  // namespace

QString said(const quiz::Words& words) {
    if (words.id == quiz::TextId::plain) return filled(words);
    QString text = filled(words);
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

QString said(const std::vector<quiz::Said>& words) {
    QStringList texts;
    for (const quiz::Said& one : words) {
        const auto* own = std::get_if<quiz::Words>(&one);
        texts << (own ? said(*own) : narrated(std::get<trace::Sentence>(one)));
    }
    return texts.join(QLatin1Char(' '));
}

QString heading_of(quiz::Kind kind) {
    switch (kind) {
        case quiz::Kind::next_task: return tr("predict: the next turn");
        case quiz::Kind::next_output: return tr("predict: the next output");
        case quiz::Kind::order: return tr("predict: the order");
        case quiz::Kind::future_state: return tr("predict: a state");
        case quiz::Kind::variable: return tr("predict: a value");
        case quiz::Kind::total_time: return tr("predict: the time");
        case quiz::Kind::ready_queue: return tr("predict: the ready queue");
        case quiz::Kind::loop_turn:
        case quiz::Kind::loop_place: break;
    }
    return tr("be the loop");
}

}  // namespace loopglass::ui
