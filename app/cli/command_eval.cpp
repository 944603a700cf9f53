#include <cstdio>
#include <optional>
#include <string>

#include <trace/find.h>
#include <trace/json.h>

#include "commands.h"
#include "refusal.h"
#include "status.h"
#include "tasks_asked.h"
#include "whole_run.h"

namespace loopglass::cli {

namespace {

/// The step that was asked for, or nothing and what is wrong has been said.
std::optional<Step> step_asked(trace::Run& run, const Options& options) {
    if (options.eval_step) {
        if (!has_step(run, *options.eval_step)) return {};
        return Step{*options.eval_step};
    }
    if (options.eval_line == 0) {
        say("--step or --line says where; see loopglass-cli eval --help");
        return {};
    }
    run_to_end(run);
    trace::FindRange range;
    range.most = options.eval_run;
    const auto found = trace::find_lines(run.timeline(), FileId{1}, {options.eval_line}, range);
    if (found.count >= options.eval_run) return found.hits[options.eval_run - 1].step;
    say("line " + std::to_string(options.eval_line) + " runs " + std::to_string(found.count) +
        (found.count == 1 ? " time" : " times"));
    return {};
}

}  // namespace

int evaluate(const Options& options) {
    return with_run(options, [&](trace::Run& run) -> int {
        const std::optional<Step> step = step_asked(run, options);
        if (!step) return bad_usage;
        trace::FrameChoice frame;
        frame.outward = options.outward;
        if (!options.find.task.empty()) {
            const auto tasks = tasks_asked(run.timeline(), options.find.task);
            if (tasks.empty()) return no_such_task(options.find.task);
            frame.task = tasks.front();
        }
        const trace::Evaluation value = run.evaluate(*step, frame, options.expression);
        if (options.json)
            std::printf("%s\n", trace::to_json(*step, value).c_str());
        else if (value.has_value())
            std::printf("%s\n", value.value.value.c_str());
        else
            std::fprintf(stderr, "%s\n", value.error.c_str());
        return value.has_value() ? ok : found_wrong;
    });
}

}  // namespace loopglass::cli
