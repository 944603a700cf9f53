#include <language/marked_line.h>

#include <algorithm>

namespace loopglass::language {

std::string marked_line(std::string_view line, std::size_t first, std::size_t marks) {
    const std::size_t indentation = std::min(line.find_first_not_of(" \t\f"), line.size());
    std::string shown = "    " + std::string(line.substr(indentation)) + "\n";
    if (marks > 0 && first >= indentation)
        shown += "    " + std::string(first - indentation, ' ') + std::string(marks, '^') + "\n";
    return shown;
}

}  // namespace loopglass::language
