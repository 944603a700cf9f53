#include <time.h>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <random>
#include <vector>

#include "commands.h"
#include "whole_run.h"

namespace loopglass::cli {

namespace {

/// CPU time of this process: what else a machine is at does not show in it.
double cpu_milliseconds() {
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

double milliseconds_of(const std::function<void()>& work) {
    const double begin = cpu_milliseconds();
    work();
    return cpu_milliseconds() - begin;
}

std::size_t read_handles(const std::vector<trace::HandleRow>& handles) {
    std::size_t sum = 0;
    for (const auto& handle : handles) sum += handle.id.value + handle.name.size() + handle.call.size();
    return sum;
}

/// Touches every row, as a window that draws them all would. The sum keeps the reading from being left out.
std::size_t read_rows(const trace::Snapshot& snapshot) {
    std::size_t sum = read_handles(snapshot.ready) + read_handles(snapshot.timers);
    for (const auto& task : snapshot.tasks) {
        sum += task.id.value + task.name.size() + task.coroutine.size() + task.call.size() + task.place.line;
        for (const auto& name : task.stack) sum += name.size();
    }
    for (const auto& future : snapshot.futures) {
        sum += future.id.value + future.label.size() + future.value.size() + future.awaited_by.size();
        for (const auto& callback : future.callbacks) sum += callback.size();
    }
    for (const auto& frame : snapshot.stack) sum += frame.function.size() + frame.place.line;
    return sum;
}

/// What it costs to go to steps, in milliseconds.
class Jumps {
public:
    explicit Jumps(trace::Run& run) : run_(run) {}

    void go_to(std::uint32_t step) {
        times_.push_back(milliseconds_of([&] { read_ += read_rows(run_.snapshot(Step{step})); }));
    }

    void print(const char* name) {
        std::sort(times_.begin(), times_.end());
        const auto at = [&](double share) {
            return times_[static_cast<std::size_t>(share * static_cast<double>(times_.size() - 1))];
        };
        std::printf("%-28s %.4f ms median, %.4f ms 99th percentile, %.4f ms worst of %zu\n", name, at(0.5), at(0.99),
                    at(1), times_.size());
    }

    std::size_t read() const { return read_; }

private:
    trace::Run& run_;
    std::vector<double> times_;
    std::size_t read_ = 0;
};

void print_count(const char* name, std::uint64_t count) {
    std::printf("%-28s %llu\n", name, static_cast<unsigned long long>(count));
}

void print_size(const char* name, std::uint64_t bytes) {
    std::printf("%-28s %.1f MiB\n", name, static_cast<double>(bytes) / (1024 * 1024));
}

void print_statistics(const trace::RunStatistics& statistics, double run_ms) {
    print_count("steps", statistics.steps);
    print_count("turns", statistics.turns);
    print_count("iterations", statistics.iterations);
    std::printf("%-28s %g s\n", "virtual time", statistics.virtual_seconds);
    print_size("peak memory", statistics.arena_peak_bytes);
    print_size("columns", statistics.column_bytes);
    print_count("save states", statistics.save_states);
    print_size("size of save states", statistics.save_state_bytes);
    std::printf("%-28s %.3f ms\n", "time to run", run_ms);
}

void print_jumps(trace::Run& run, std::uint32_t count) {
    const std::uint32_t last = run.progress().frontier.number;
    std::mt19937 random(1);  // the same steps each time, so that two measurements can be compared
    std::uniform_int_distribution<std::uint32_t> any_step(0, last);
    Jumps jumps(run);
    Jumps forward(run);
    Jumps back(run);
    for (std::uint32_t i = 0; i < count; ++i) {
        const std::uint32_t step = any_step(random);
        jumps.go_to(step);
        if (step < last) forward.go_to(step + 1);
        back.go_to(step);
    }
    jumps.print("to a random step");
    if (last > 0) forward.print("one step forward");
    back.print("one step back");
    print_count("rows read", jumps.read() + forward.read() + back.read());
    print_count("save states then", run.statistics().save_states);
    print_size("size of save states then", run.statistics().save_state_bytes);
}

}  // namespace

int stats(const Options& options) {
    return with_run(options, [&](trace::Run& run) {
        const double run_ms = milliseconds_of([&] { run_to_end(run); });
        print_statistics(run.statistics(), run_ms);
        if (options.jumps > 0 && options.limits.record) print_jumps(run, options.jumps);
        return status_of_report(run);
    });
}

}  // namespace loopglass::cli
