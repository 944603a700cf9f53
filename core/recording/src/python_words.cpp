#include <recording/python_words.h>

#include <algorithm>
#include <array>

#include <library/python_names.h>

namespace loopglass::recording {

bool is_python_word(std::string_view word) {
    constexpr std::array<std::string_view, 37> keywords = {
        "False",    "None",     "True",   "and",  "as",    "assert", "async", "await",   "break", "class",
        "continue", "def",      "del",    "elif", "else",  "except", "for",   "finally", "from",  "global",
        "if",       "import",   "in",     "is",   "match", "lambda", "case",  "not",     "or",    "pass",
        "raise",    "nonlocal", "return", "try",  "while", "with",   "yield"};
    return std::find(keywords.begin(), keywords.end(), word) != keywords.end() || library::is_name_in_python(word);
}

}  // namespace loopglass::recording
