#include "program_file.h"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <optional>
#include <system_error>

#include <lesson/modules_beside.h>

#include <lesson/lesson.h>

namespace loopglass::cli {

namespace {

Diagnostic unreadable(const std::string& path, std::string why, std::string hint = {}) {
    Diagnostic diagnostic;
    diagnostic.kind = DiagnosticKind::unreadable;
    diagnostic.file = path;
    diagnostic.message = std::move(why);
    diagnostic.hint = std::move(hint);
    return diagnostic;
}

/// Standard input is read only for programs that may ask for it, so that others do not wait for its end.
std::string read_input_for(const std::string& source) {
    if (source.find("input") == std::string::npos && source.find("stdin") == std::string::npos) return {};
    return {std::istreambuf_iterator<char>(std::cin), {}};
}

std::optional<std::string> read_if_there(const std::filesystem::path& path) {
    std::error_code error;
    if (!std::filesystem::is_regular_file(path, error)) return {};
    std::ifstream file(path, std::ios::binary);
    if (!file) return {};
    return std::string(std::istreambuf_iterator<char>(file), {});
}

/// Reads the modules and files beside the program. As in CPython, __file__ and tracebacks have their whole path.
void add_files_beside(trace::Program& program, const std::string& path) {
    std::error_code error;
    const auto folder = std::filesystem::canonical(std::filesystem::absolute(path).parent_path(), error);
    if (error) return;
    const auto read = [&](const std::string& beside) { return read_if_there(folder / beside); };
    program.modules = lesson::modules_beside(program.source, read);
    program.files = lesson::files_beside(program.source, read);
    for (trace::ModuleText& module : program.modules) module.path = (folder / module.path).string();
}

}  // namespace

std::variant<trace::Program, Diagnostic> read_program_text(const std::string& path) {
    std::error_code error;
    const auto kind = std::filesystem::status(path, error).type();
    if (kind == std::filesystem::file_type::not_found) return unreadable(path, "no such file");
    if (kind == std::filesystem::file_type::directory) {
        return unreadable(path, "this is a directory", "name a file of it");
    }
    errno = 0;
    std::ifstream file(path, std::ios::binary);
    if (!file) return unreadable(path, std::string("cannot be read: ") + std::strerror(errno));
    trace::Program program;
    program.name = std::filesystem::path(path).filename().string();
    program.source.assign(std::istreambuf_iterator<char>(file), {});
    if (file.bad()) return unreadable(path, std::string("cannot be read: ") + std::strerror(errno));
    return program;
}

std::variant<trace::Program, Diagnostic> read_program(const std::string& path) {
    auto read = read_program_text(path);
    if (auto* program = std::get_if<trace::Program>(&read)) {
        const lesson::Lesson lesson = lesson::parse_lesson(program->name, program->source);
        *program = lesson::program_of(lesson, program->name, program->source);
        add_files_beside(*program, path);
        // A lesson that says what is typed needs nobody to type it.
        if (program->input.empty()) program->input = read_input_for(program->source);
    }
    return read;
}

}  // namespace loopglass::cli
