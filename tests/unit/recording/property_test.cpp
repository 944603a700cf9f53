// What a recording is must not show in what a program does. The cases are taken at random, by a seed that is printed.

#include <algorithm>
#include <random>
#include <vector>

#include <recording/self_check.h>

#include "catch.h"
#include "files.h"
#include "unit/whole/program.h"

using namespace loopglass::tests;

TEST_CASE("recording on and off, and any distance between save states, give the same run") {
    std::vector<std::filesystem::path> cases = files_below(in_source("tests/cases"), ".py");
    constexpr std::uint32_t seed = 5;
    std::mt19937 random(seed);
    std::shuffle(cases.begin(), cases.end(), random);
    constexpr std::size_t enough = 120;
    for (std::size_t i = 0; i < std::min(enough, cases.size()); ++i) {
        INFO("program: " << cases[i].string() << ", seed " << seed);
        std::vector<std::uint32_t> jumps(40);
        std::generate(jumps.begin(), jumps.end(), random);
        CHECK(loopglass::recording::check_recordings(program_at(cases[i]), jumps) == "");
    }
}
