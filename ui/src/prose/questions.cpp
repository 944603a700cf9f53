#include "prose/questions.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

namespace loopglass::ui {

bool Question::several() const {
    return std::count_if(choices.begin(), choices.end(), [](const Choice& choice) { return choice.right; }) > 1;
}

namespace {

Question question_of(const std::string& markdown, std::size_t cell) {
    static const QRegularExpression choice(QStringLiteral("^\\s*[-*] \\[([ xX])\\] (.*)$"));
    Question question;
    question.cell = cell;
    QStringList asked;
    QStringList explanation;
    for (const QString& line : QString::fromStdString(markdown).split(QLatin1Char('\n'))) {
        const auto match = choice.match(line);
        if (match.hasMatch()) {
            question.choices.push_back({match.captured(2), match.captured(1) != QStringLiteral(" ")});
        } else if (question.choices.empty()) {
            asked << line;
        } else if (explanation.isEmpty() && line.startsWith(QLatin1Char(' ')) && !line.trimmed().isEmpty()) {
            question.choices.back().text += QLatin1Char(' ') + line.trimmed();  // a long choice goes on
        } else if (!explanation.isEmpty() || !line.trimmed().isEmpty()) {
            explanation << line;
        }
    }
    question.asked = asked.join(QLatin1Char('\n'));
    question.explanation = explanation.join(QLatin1Char('\n')).trimmed();
    return question;
}

}  // namespace

std::vector<Question> questions_of(const lesson::Lesson& lesson) {
    std::vector<Question> questions;
    for (std::size_t i = 0; i < lesson.cells.size(); ++i) {
        const lesson::Cell& cell = lesson.cells[i];
        if (cell.kind != lesson::CellKind::markdown || cell.tag != "predict") continue;
        Question question = question_of(cell.text, i);
        if (!question.choices.empty()) questions.push_back(std::move(question));
    }
    return questions;
}

void Answer::pick(const Question& question, std::size_t choice) {
    if (choice >= question.choices.size() || state == State::right) return;
    state = State::open;
    if (!question.several()) {
        chosen = {choice};
    } else if (!chosen.erase(choice)) {
        chosen.insert(choice);
    }
}

void Answer::check(const Question& question) {
    if (chosen.empty() || state == State::right) return;
    state = State::right;
    for (std::size_t i = 0; i < question.choices.size(); ++i) {
        if (question.choices[i].right != (chosen.count(i) > 0)) state = State::wrong;
    }
}

}  // namespace loopglass::ui
