// Going to steps of whole programs, wherever these fall: in the midst of C++, where a reference goes, in a library.

#include <algorithm>
#include <random>

#include <recording/open_run.h>

#include "catch.h"
#include "files.h"
#include "program.h"

using namespace loopglass;
using namespace loopglass::tests;

namespace {

/// Steps anywhere, the last, and such as the machine makes where C++ is deepest: what it finds and prints by itself.
std::vector<std::uint32_t> some_steps(const trace::Run& run) {
    const std::uint32_t last = run.progress().frontier.number;
    std::vector<std::uint32_t> steps = {last};
    std::size_t deep = 0;
    for (std::size_t i = run.timeline().events.size(); i-- > 0 && deep < 6;) {
        const trace::EventRow& event = run.timeline().events[i];
        if (event.kind != trace::StepKind::problem_found && event.kind != trace::StepKind::output) continue;
        steps.push_back(event.step);
        ++deep;
    }
    std::mt19937 random(last);
    for (int i = 0; i < 12; ++i) steps.push_back(static_cast<std::uint32_t>(random() % (last + 1)));
    return steps;
}

}  // namespace

TEST_CASE("any step of any case can be gone to") {
    for (const auto& file : files_below(in_source("tests/cases"), ".py")) {
        INFO(file.string());
        auto opened = recording::open_run(program_at(file), {});
        if (!std::holds_alternative<std::unique_ptr<trace::Run>>(opened)) continue;
        trace::Run& run = *std::get<std::unique_ptr<trace::Run>>(opened);
        run_to_end(run);
        for (const std::uint32_t step : some_steps(run)) {
            CHECK(run.snapshot({step}).step.number == step);
        }
    }
}
