#include <cstdio>
#include <string>

#include <recording/reports.h>
#include <trace/json.h>
#include <trace/narration.h>

#include "commands.h"
#include "refusal.h"
#include "status.h"
#include "whole_run.h"

namespace loopglass::cli {

namespace {

void print(const std::string& text) { std::fwrite(text.data(), 1, text.size(), stdout); }

void print_line(const std::string& text) {
    print(text);
    std::fputc('\n', stdout);
}

/// Calls `show` for each step of the range that was asked for, which is the whole run if none was.
int for_each_step(trace::Run& run, const Options& options, const std::function<void(Step)>& show) {
    const std::uint32_t first = options.from.value_or(0);
    if (options.to && *options.to < first) {
        say("--to " + std::to_string(*options.to) + " lies before --from " + std::to_string(first));
        return bad_usage;
    }
    if (!has_step(run, options.to.value_or(first))) return bad_usage;
    if (!options.to) run_to_end(run);
    const std::uint32_t last = options.to.value_or(run.progress().frontier.number);
    for (std::uint64_t step = first; step <= last; ++step) show(Step{static_cast<std::uint32_t>(step)});
    return options.to ? int{ok} : status_of_report(run);
}

}  // namespace

int handles(const Options& options) {
    return with_run(options, [](trace::Run& run) {
        run_to_end(run);
        print(recording::handles_report(run));
        return status_of_report(run);
    });
}

int lines(const Options& options) {
    return with_run(options, [](trace::Run& run) {
        run_to_end(run);
        print(recording::lines_report(run));
        return status_of_report(run);
    });
}

int trace_steps(const Options& options) {
    return with_run(options, [&](trace::Run& run) {
        bool has_header = false;
        return for_each_step(run, options, [&](Step step) {
            if (!has_header) print_line(trace::trace_header_json(run.program().name));
            has_header = true;
            print_line(trace::step_json(run.timeline(), step));
        });
    });
}

int snapshot(const Options& options) {
    return with_run(options, [&](trace::Run& run) -> int {
        if (!has_step(run, options.step)) return bad_usage;
        print_line(trace::to_json(run.snapshot(Step{options.step})));
        return ok;
    });
}

int findings(const Options& options) {
    return with_run(options, [&](trace::Run& run) -> int {
        while (!run.progress().ended) run.run_ahead(1'000'000);
        for (const trace::Finding& found : run.findings())
            print_line(std::to_string(found.step.number) + "\t" + std::to_string(found.place.line) + "\t" +
                       trace::english(found.sentence));
        return ok;
    });
}

int explain(const Options& options) {
    return with_run(options, [&](trace::Run& run) {
        return for_each_step(run, options, [&](Step step) {
            const trace::Sentence sentence = run.narrate(run.snapshot(step));
            print_line(std::to_string(step.number) + "\t" + trace::english(sentence));
        });
    });
}

}  // namespace loopglass::cli
