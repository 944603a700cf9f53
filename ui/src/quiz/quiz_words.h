#pragma once

#include <quiz/quiz.h>

#include <QString>

namespace loopglass::ui {

/// What is said about questions, in the person's language; the ids and the English texts are core's.
QString said(const quiz::Words& words);
QString said(const std::vector<quiz::Said>& words);

/// What a kind of question is about, as a heading.
QString heading_of(quiz::Kind kind);

}  // namespace loopglass::ui
