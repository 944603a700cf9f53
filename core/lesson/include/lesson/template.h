#pragma once

#include <string>

namespace loopglass::lesson {

/// A lesson to begin with: it shows each part of the format, says what it is for, and has nothing wrong with it.
const std::string& lesson_template();

}  // namespace loopglass::lesson
