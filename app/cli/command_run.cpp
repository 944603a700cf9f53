#include <cstdio>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include <recording/reports.h>

#include "commands.h"
#include "python_process.h"
#include "refusal.h"
#include "status.h"
#include "whole_run.h"

namespace loopglass::cli {

namespace {

/// Writes what the run has written since the last time.
class OutputWriter {
public:
    explicit OutputWriter(const trace::Timeline& timeline) : timeline_(timeline) {}

    void write_new() {
        for (; written_ < timeline_.outputs.size(); ++written_) write(timeline_.outputs[written_]);
        std::fflush(stdout);
    }

private:
    void write(const trace::OutputRow& row) {
        const std::string text = trace::output_text(timeline_, row);
        if (row.stream == trace::Stream::err) std::fflush(stdout);  // on a terminal both come in order
        std::fwrite(text.data(), 1, text.size(), row.stream == trace::Stream::out ? stdout : stderr);
    }

    const trace::Timeline& timeline_;
    std::size_t written_ = 0;
};

int status_of(const trace::Progress& progress) {
    if (progress.end != trace::RunEnd::deadlock) return progress.exit_status;
    say(progress.end_message);
    return deadlock;
}

/// How long the real Python may take. A lesson is over in a few seconds; one that never ends must not keep a person.
constexpr int seconds_for_python = 60;

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) lines.push_back(line);
    return lines;
}

std::string shown(const std::vector<std::string>& lines, std::size_t at) {
    return at < lines.size() ? "'" + lines[at] + "'" : "nothing more";
}

/// Says where the real Python prints something else, and gives the status for it.
int compare_with_python(const Options& options, const trace::Run& run) {
    std::string printed;
    const trace::Timeline& timeline = run.timeline();
    for (std::size_t i = 0; i < timeline.outputs.size(); ++i)
        if (timeline.outputs[i].stream == trace::Stream::out) printed += output_text(timeline, timeline.outputs[i]);
    const auto python = run_with_python(options.file, run.program().input, seconds_for_python);
    if (!python) {
        say("there is no Python 3.11 here to compare with");
        return ok;
    }
    const std::string name = "Python " + python->version;
    if (python->timed_out) say(name + " had not ended after " + std::to_string(seconds_for_python) + " seconds");
    if (printed == python->out && !python->timed_out) {
        say(name + " prints the same");
        return ok;
    }
    const auto here = lines_of(printed), there = lines_of(python->out);
    std::size_t at = 0;
    while (at < here.size() && at < there.size() && here[at] == there[at]) ++at;
    if (at < here.size() || at < there.size())
        say("output " + std::to_string(at + 1) + " is " + shown(here, at) + " here, and " + shown(there, at) + " in " +
            name);
    return found_wrong;
}

bool write_handles(const std::string& path, trace::Run& run) {
    std::ofstream file(path, std::ios::binary);
    file << recording::handles_report(run);
    file.close();
    if (!file) say("cannot write " + path);
    return !file.fail();
}

}  // namespace

int run(const Options& options) {
    return with_run(options, [&](trace::Run& run) -> int {
        OutputWriter output(run.timeline());
        run_to_end(run, [&] { output.write_new(); });
        if (!options.handles_file.empty() && !write_handles(options.handles_file, run)) return bad_usage;
        if (options.with_python) return compare_with_python(options, run);
        const int status = status_of_report(run);
        return status == ok ? status_of(run.progress()) : status;
    });
}

}  // namespace loopglass::cli
