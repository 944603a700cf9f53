#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <base/diagnostic.h>

namespace loopglass::lesson {

/// Collects what is wrong with a lesson, each with its line.
class Findings {
public:
    Findings(std::string file, const std::vector<std::string_view>& lines) : file_(std::move(file)), lines_(lines) {}

    /// `line` counts from 1.
    void add(std::size_t line, std::string message, std::string hint = {});

    /// How many there are.
    std::size_t count() const { return diagnostics_.size(); }

    /// The findings by line.
    Diagnostics take();

private:
    std::string file_;
    const std::vector<std::string_view>& lines_;
    Diagnostics diagnostics_;
};

}  // namespace loopglass::lesson
