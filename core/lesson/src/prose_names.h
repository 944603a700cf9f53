#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include <lesson/lesson.h>

#include "findings.h"

namespace loopglass::lesson {

/// What a prose may name.
struct KnownNames {
    const Lesson& lesson;
    std::vector<std::string_view> lines;  ///< of the file
    std::string printed;                  ///< what the program writes
    std::string pair;                     ///< the text of the lesson to compare with
    std::function<bool(std::string_view)> is_python_name;
};

/// Finds names in code spans that neither the program nor Python has, lines that are named by a number or by a text
/// and are not there.
void check_prose(const KnownNames& known, Findings& findings);

}  // namespace loopglass::lesson
