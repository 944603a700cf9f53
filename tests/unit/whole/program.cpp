#include "program.h"

#include <lesson/modules_beside.h>
#include <recording/open_run.h>
#include <recording/reports.h>

#include "catch.h"
#include "files.h"

namespace loopglass::tests {

namespace {

constexpr int unsupported = 4;

trace::OpenResult open_file(const std::filesystem::path& file) { return recording::open_run(program_at(file), {}); }

std::string in_words(const Diagnostic& diagnostic) {
    return diagnostic.file + ":" + std::to_string(diagnostic.span.line) + ": " + diagnostic.message;
}

int status_of(const trace::Progress& progress) {
    switch (progress.end) {
        case trace::RunEnd::step_limit:
        case trace::RunEnd::memory_limit: return 3;
        case trace::RunEnd::unsupported: return unsupported;
        case trace::RunEnd::deadlock: return 5;
        default: return progress.exit_status;
    }
}

}  // namespace

trace::Program program_at(const std::filesystem::path& file) {
    trace::Program program;
    program.name = file.filename().string();
    program.source = read_file(file);
    program.input = read_file(std::filesystem::path(file).replace_extension(".in"));
    const auto read = [&](const std::string& path) {
        const auto beside = file.parent_path() / path;
        return std::filesystem::is_regular_file(beside) ? std::optional(read_file(beside)) : std::nullopt;
    };
    program.modules = lesson::modules_beside(program.source, read);
    program.files = lesson::files_beside(program.source, read);
    return program;
}

std::unique_ptr<trace::Run> open(const std::filesystem::path& file) {
    auto opened = open_file(file);
    if (const auto* diagnostics = std::get_if<Diagnostics>(&opened)) FAIL(in_words(diagnostics->front()));
    return std::move(std::get<std::unique_ptr<trace::Run>>(opened));
}

void run_to_end(trace::Run& run) {
    while (!run.progress().ended) run.run_ahead(1'000'000);
}

Ran run_program(const std::filesystem::path& file) {
    auto opened = open_file(file);
    Ran ran;
    if (const auto* diagnostics = std::get_if<Diagnostics>(&opened)) {
        const Diagnostic& first = diagnostics->front();
        ran.status = first.kind == DiagnosticKind::unsupported ? unsupported : 1;
        if (first.kind == DiagnosticKind::syntax_error)
            ran.err = recording::syntax_error_report(first);
        else
            ran.refusal = in_words(first);
        return ran;
    }
    trace::Run& run = *std::get<std::unique_ptr<trace::Run>>(opened);
    run_to_end(run);
    const trace::Timeline& timeline = run.timeline();
    for (std::size_t i = 0; i < timeline.outputs.size(); ++i) {
        const trace::OutputRow& row = timeline.outputs[i];
        (row.stream == trace::Stream::out ? ran.out : ran.err) += trace::output_text(timeline, row);
    }
    const trace::Progress progress = run.progress();
    ran.status = status_of(progress);
    if (ran.status == unsupported) ran.refusal = progress.end_message;
    return ran;
}

}  // namespace loopglass::tests
