#pragma once

#include <string>
#include <vector>

#include "files.h"

namespace loopglass::tests {

/// A program and what CPython says to it, from one of the files in expected/ (tests/oracle/print_language makes them).
struct Expectation {
    std::string program;
    std::string answer;
};

inline std::vector<Expectation> expectations(const std::string& name) {
    const std::string text = read_file(in_source("tests/unit/language/expected/" + name));
    std::vector<Expectation> found;
    for (std::size_t at = text.find(">>>\n"); at != std::string::npos;) {
        const std::size_t start = at + 4;
        const std::size_t answer = text.find("<<<", start);
        at = text.find(">>>\n", answer);
        const std::size_t end = at == std::string::npos ? text.size() : at;
        // Behind the marker stands a blank or a line end, before the next marker a line end.
        found.push_back({text.substr(start, answer - start), text.substr(answer + 4, end - answer - 5)});
    }
    return found;
}

}  // namespace loopglass::tests
