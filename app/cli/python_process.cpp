#include "python_process.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <cstdio>
#include <vector>

namespace loopglass::cli {

namespace {

using Clock = std::chrono::steady_clock;

/// A file without a name that holds the input, so that neither process waits for the other.
int file_with(const std::string& text) {
    std::FILE* file = std::tmpfile();
    if (!file) return open("/dev/null", O_RDONLY | O_CLOEXEC);
    std::fwrite(text.data(), 1, text.size(), file);
    std::fflush(file);
    const int copy = fcntl(fileno(file), F_DUPFD_CLOEXEC, 0);
    std::fclose(file);
    lseek(copy, 0, SEEK_SET);
    return copy;
}

/// Reads all that is written until the writer is done or the time is over.
bool read_all(int from, int seconds, std::string& text) {
    const auto end = Clock::now() + std::chrono::seconds(seconds);
    std::array<char, 4096> buffer{};
    for (;;) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - Clock::now()).count();
        pollfd waiting{from, POLLIN, 0};
        if (left <= 0 || poll(&waiting, 1, static_cast<int>(left)) <= 0) return false;
        const ssize_t count = read(from, buffer.data(), buffer.size());
        if (count <= 0) return true;
        text.append(buffer.data(), static_cast<std::size_t>(count));
    }
}

PythonRun run_process(std::vector<std::string> words, const std::string& input, int seconds) {
    PythonRun result;
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0) return {{}, {}, 127, false};
    const int in = file_with(input);
    const pid_t child = fork();
    if (child == 0) {
        dup2(in, STDIN_FILENO);
        dup2(ends[1], STDOUT_FILENO);
        const int nowhere = open("/dev/null", O_WRONLY);
        dup2(nowhere, STDERR_FILENO);
        std::vector<char*> arguments;
        for (std::string& word : words) arguments.push_back(word.data());
        arguments.push_back(nullptr);
        execvp(arguments[0], arguments.data());
        _exit(127);
    }
    close(ends[1]);
    close(in);
    result.timed_out = !read_all(ends[0], seconds, result.out);
    close(ends[0]);
    if (result.timed_out && child > 0) kill(child, SIGKILL);
    int status = 0;
    if (child > 0) waitpid(child, &status, 0);
    result.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128;
    return result;
}

}  // namespace

std::optional<PythonRun> run_with_python(const std::string& path, const std::string& input, int seconds) {
    constexpr const char* print_version = "import sys; print('%d.%d.%d' % sys.version_info[:3])";
    for (const char* python : {"python3.11", "python3", "/usr/bin/python3", "python"}) {
        PythonRun version = run_process({python, "-c", print_version}, {}, 10);
        if (version.status != 0 || !version.out.starts_with("3.11.")) continue;
        PythonRun result = run_process({python, path}, input, seconds);
        result.version = version.out.substr(0, version.out.find('\n'));
        return result;
    }
    return std::nullopt;
}

}  // namespace loopglass::cli
