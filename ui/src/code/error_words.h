#pragma once

#include <base/diagnostic.h>
#include <trace/origin.h>

#include <QString>

namespace loopglass::ui {

/// What an error of the syntax means and what to look for, in plain words; empty where CPython's say enough.
QString plain_words(const Diagnostic& diagnostic);

/// Likewise of the exception that ended a program: what it means, and where the value came from.
QString plain_words(const trace::Failure& failure);

}  // namespace loopglass::ui
