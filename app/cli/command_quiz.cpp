#include <cstdio>
#include <string>

#include <quiz/quiz.h>

#include "commands.h"
#include "status.h"
#include "whole_run.h"

namespace loopglass::cli {

namespace {

char letter(std::size_t choice) { return static_cast<char>('a' + choice); }

/// Where the question stands, in words that do not depend on how steps are counted.
std::string place_of(trace::Run& run, const quiz::Question& question) {
    const trace::Snapshot now = run.snapshot(question.asked_at);
    char time[32];
    std::snprintf(time, sizeof time, "%.3f", now.time.seconds);
    std::string place = "At " + std::string(time);
    if (const trace::TaskRow* task = now.task(now.running_task)) place += ", in the turn of " + task->name;
    const std::uint32_t line = now.row.place().line;
    if (line > 0) place += ", line " + std::to_string(line);
    const std::size_t printed = now.output_rows;
    return place + ", after " + std::to_string(printed) + (printed == 1 ? " output" : " outputs");
}

/// Questions of all kinds, spread over the run: a kind takes its turn, and each is asked somewhat later.
std::vector<quiz::Question> questions(trace::Run& run, std::uint32_t count) {
    std::vector<quiz::Question> found;
    const auto& kinds = quiz::all_kinds();
    const std::uint32_t last = run.progress().frontier.number;
    bool has_total_time = false;
    for (std::uint32_t i = 0; i < count * 3 && found.size() < count; ++i) {
        const quiz::Kind kind = kinds[i % kinds.size()];
        if (kind == quiz::Kind::total_time && has_total_time) continue;
        const auto from = static_cast<std::uint32_t>(std::uint64_t{last} * found.size() / count);
        const std::uint32_t until = from + last / count + 1;
        for (std::uint32_t step = from; step < until && step < last; ++step) {
            auto question = quiz::question(kind, run, Step{step});
            if (!question) continue;
            has_total_time = has_total_time || kind == quiz::Kind::total_time;
            found.push_back(std::move(*question));
            break;
        }
    }
    return found;
}

}  // namespace

int quiz_about(const Options& options) {
    return with_run(options, [&](trace::Run& run) {
        run_to_end(run);
        const auto asked = questions(run, options.questions);
        std::size_t number = 0;
        for (const quiz::Question& question : asked) {
            std::printf("%zu. %s.\n   %s\n", ++number, place_of(run, question).c_str(),
                        quiz::english(question.text).c_str());
            for (std::size_t i = 0; i < question.choices.size(); ++i)
                std::printf("     %c) %s\n", letter(i), quiz::english(question.choices[i].words).c_str());
            std::printf("\n");
        }
        if (!asked.empty()) std::printf("Answers\n");
        number = 0;
        for (const quiz::Question& question : asked)
            std::printf("%zu. %c) %s\n", ++number, letter(question.right), quiz::english(question.explanation).c_str());
        return status_of_report(run);
    });
}

}  // namespace loopglass::cli
