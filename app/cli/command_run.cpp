#include <cstdio>

#include "commands.h"
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

}  // namespace

int run(const Options& options) {
    return with_run(options, [](trace::Run& run) {
        OutputWriter output(run.timeline());
        run_to_end(run, [&] { output.write_new(); });
        const int status = status_of_report(run);
        return status == ok ? status_of(run.progress()) : status;
    });
}

}  // namespace loopglass::cli
