// The border that other programs use: loopglass-cli itself, run as a process.

#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <fstream>

#include "catch.h"
#include "files.h"

using namespace loopglass::tests;
namespace fs = std::filesystem;

namespace {

struct Ended {
    int status = 0;
    std::string out;
    std::string err;

    std::string last_error_line() const {
        const std::string text = err.empty() ? err : err.substr(0, err.size() - 1);
        return text.substr(text.rfind('\n') + 1);
    }
};

/// A folder that lives as long as a test.
class Folder {
public:
    Folder() {
        std::string name = (fs::temp_directory_path() / "loopglass-test-XXXXXX").string();
        path_ = mkdtemp(name.data());
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder() { fs::remove_all(path_); }

    fs::path write(const std::string& name, const std::string& text) const {
        std::ofstream(path_ / name, std::ios::binary) << text;
        return path_ / name;
    }
    fs::path path() const { return path_; }

private:
    fs::path path_;
};

std::string quoted(const std::string& text) { return "'" + text + "'"; }

Ended cli(const std::string& arguments, const std::string& input = "/dev/null") {
    const Folder folder;
    const fs::path out = folder.path() / "out";
    const fs::path err = folder.path() / "err";
    const std::string command = quoted(LOOPGLASS_CLI) + " " + arguments + " <" + quoted(input) + " >" +
                                quoted(out.string()) + " 2>" + quoted(err.string());
    const int status = std::system(command.c_str());
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, read_file(out), read_file(err)};
}

Ended cli_on(const std::string& command, const std::string& source) {
    const Folder folder;
    return cli(command + " " + quoted(folder.write("program.py", source).string()));
}

std::string first_words(const std::string& text, std::size_t length) { return text.substr(0, length); }

constexpr const char* own_line = "loopglass: ";

}  // namespace

TEST_CASE("a program's output and status are its own") {
    const Ended ended = cli_on("run", "print('hello')\nraise SystemExit(7)\n");
    CHECK(ended.out == "hello\n");
    CHECK(ended.err == "");
    CHECK(ended.status == 7);
}

TEST_CASE("not recording changes nothing that a program prints") {
    const std::string lesson = quoted(in_source("lessons/factorials.py").string());
    CHECK(cli("run --no-recording " + lesson).out == cli("run " + lesson).out);
}

TEST_CASE("what cannot be read is said, with status 2") {
    const Folder folder;
    for (const std::string& path : {folder.path().string(), (folder.path() / "missing.py").string()}) {
        const Ended ended = cli("run " + quoted(path));
        CHECK(ended.status == 2);
        CHECK(ended.out == "");
        CHECK(first_words(ended.last_error_line(), 11) == own_line);
    }
    if (geteuid() != 0) {  // root may read everything
        const fs::path file = folder.write("secret.py", "print(1)\n");
        fs::permissions(file, fs::perms::none);
        CHECK(cli("run " + quoted(file.string())).status == 2);
    }
}

TEST_CASE("wrong arguments are said, with status 2") {
    for (const char* arguments : {"", "frob x.py", "run", "run --max-steps few x.py", "snapshot x.py"}) {
        INFO("arguments: " << arguments);
        const Ended ended = cli(arguments);
        CHECK(ended.status == 2);
        CHECK(first_words(ended.last_error_line(), 11) == own_line);
    }
}

TEST_CASE("a syntax error is printed as CPython prints it, with status 1") {
    const Ended ended = cli_on("run", "def f(:\n    pass\n");
    CHECK(ended.status == 1);
    CHECK(ended.out == "");
    CHECK(ended.err == "  File \"program.py\", line 1\n    def f(:\n          ^\nSyntaxError: invalid syntax\n");
}

TEST_CASE("an error of indentation is marked by one caret, or by none before the first column") {
    const Folder folder;
    folder.write("one.py", "if x:\nfoo = 3\n");
    CHECK(
        cli("run " + quoted((folder.path() / "one.py").string()))
            .err.find(
                "    foo = 3\n    ^\nIndentationError: expected an indented block after 'if' statement on line 1\n") !=
        std::string::npos);
    folder.write("none.py", "if x:\n    if y:\nfoo = 3\n");
    CHECK(cli("run " + quoted((folder.path() / "none.py").string())).err.find("    foo = 3\nIndentationError: ") !=
          std::string::npos);
}

TEST_CASE("binary data and a wrong encoding are refused in words") {
    const std::string program_of_nulls("print(1)\n\0\0", 11);
    for (const std::string& source : {program_of_nulls, std::string("x = '\xff\xfe'\n"),
                                      std::string("\x7f"
                                                  "ELF\x02")}) {
        const Ended ended = cli_on("run", source);
        INFO(ended.err);
        CHECK((ended.status == 1 || ended.status == 2));
        CHECK(ended.out == "");
        CHECK(ended.last_error_line().size() > 20);
    }
}

TEST_CASE("an empty file, Windows line ends and a byte order mark just work") {
    CHECK(cli_on("run", "").status == 0);
    CHECK(cli_on("run", "# nothing").status == 0);
    CHECK(cli_on("run", "if True:\r\n    print(1)\r\n").out == "1\n");
    CHECK(cli_on("run", "\xEF\xBB\xBFprint('\xC3\xA9')\n").out == "\xC3\xA9\n");
}

TEST_CASE("an import without a model is refused by name and line, with status 4") {
    const Ended ended = cli_on("run", "print(1)\nimport socket\n");
    CHECK(ended.status == 4);
    CHECK(ended.err.find("socket") != std::string::npos);
    CHECK(ended.err.find(":2: ") != std::string::npos);
    CHECK(first_words(ended.last_error_line(), 11) == own_line);
}

TEST_CASE("a program that can never go on ends with status 5 and says who waits") {
    const Ended ended = cli_on("run",
                               "import asyncio\n"
                               "async def main():\n"
                               "    print('waiting')\n"
                               "    await asyncio.get_running_loop().create_future()\n"
                               "asyncio.run(main())\n");
    CHECK(ended.status == 5);
    CHECK(ended.out == "waiting\n");
    CHECK(first_words(ended.last_error_line(), 11) == own_line);
    CHECK(ended.last_error_line().find("Task-1") != std::string::npos);
}

TEST_CASE("a program of exactly the limit's steps ends well, one step more does not") {
    const std::string source = "for i in range(10):\n    print(i)\n";
    const Folder folder;
    const std::string file = quoted(folder.write("program.py", source).string());
    const std::string trace = cli("trace " + file).out;
    const auto lines = static_cast<int>(std::count(trace.begin(), trace.end(), '\n'));
    const int last_step = lines - 2;  // without the header, and steps count from 0
    CHECK(cli("run --max-steps " + std::to_string(last_step) + " " + file).status == 0);
    const Ended ended = cli("run --max-steps " + std::to_string(last_step - 1) + " " + file);
    CHECK(ended.status == 3);
    CHECK(first_words(ended.last_error_line(), 11) == own_line);
}

TEST_CASE("a program without an end ends at the limit") {
    const Ended ended = cli_on("run --max-steps 1000", "while True:\n    pass\n");
    CHECK(ended.status == 3);
    CHECK(cli_on("run --max-memory 16", "x = [0]\nwhile True:\n    x = x + x\n").status == 3);
}

TEST_CASE("a turn without an end is named, with its task and its line, and a snapshot counts its steps") {
    const char* spin =
        "import asyncio\n"
        "async def spin():\n"
        "    while True:\n"
        "        pass\n"
        "asyncio.run(spin())\n";
    const Ended ended = cli_on("run --max-steps 1000", spin);
    CHECK(ended.status == 3);
    CHECK(ended.last_error_line().find("; Task-1 has taken 991 of them in one turn") != std::string::npos);
    const std::string json = cli_on("snapshot --step 500 --max-steps 1000", spin).out;
    CHECK(json.find("\"turn_steps\":491,") != std::string::npos);
}

TEST_CASE("reports end with 0 whatever the program did") {
    for (const char* command : {"handles", "lines", "trace", "explain", "stats", "snapshot --step 1"}) {
        INFO("command: " << command);
        const Ended ended = cli_on(command, "print(1)\nprint(missing)\n");
        CHECK(ended.status == 0);
        CHECK(ended.err == "");
    }
}

TEST_CASE("a step beyond the end is said, with status 2") {
    CHECK(cli_on("snapshot --step 1000", "print(1)\n").status == 2);
    CHECK(cli_on("trace --from 1000", "print(1)\n").status == 2);
    CHECK(cli_on("explain --from 3 --to 2", "print(1)\n").status == 2);
}

TEST_CASE("check says what is wrong at its line, with status 1, and is silent about what is right") {
    const Folder folder;
    const fs::path good = folder.write("good.py", "print(1)\n");
    const fs::path bad = folder.write("bad.py", "# /// script\n# [tool.loopglass]\n# titel = \"x\"\n# ///\nprint(1)\n");
    CHECK(cli("check " + quoted(good.string())).status == 0);
    CHECK(cli("check " + quoted(good.string())).out == "");
    const Ended ended = cli("check " + quoted(good.string()) + " " + quoted(bad.string()));
    CHECK(ended.status == 1);
    CHECK(ended.out == bad.string() + ":3: there is no key 'titel' in [tool.loopglass]\n    did you mean 'title'?\n");
    CHECK(cli("check " + quoted((folder.path() / "missing.py").string())).status == 2);
}

TEST_CASE("new writes a lesson that checks clean, and never over a file") {
    const Folder folder;
    const std::string file = quoted((folder.path() / "naps.py").string());
    CHECK(cli("new " + file).status == 0);
    CHECK(cli("check " + file).status == 0);
    const std::string written = read_file(folder.path() / "naps.py");
    CHECK(cli("new " + file).status == 2);
    CHECK(read_file(folder.path() / "naps.py") == written);
}

TEST_CASE("quiz prints questions with their answers") {
    const std::string lesson = quoted(in_source("lessons/factorials.py").string());
    const Ended ended = cli("quiz --count 5 " + lesson);
    CHECK(ended.status == 0);
    CHECK(ended.out.find("1. At 0.000") == 0);
    CHECK(ended.out.find("\nAnswers\n1. ") != std::string::npos);
    CHECK(ended.out == cli("quiz --count 5 " + lesson).out);
}

TEST_CASE("a lesson that says what is typed needs nobody to type it") {
    const std::string source =
        "# /// script\n# [tool.loopglass]\n# input = [\"Ann\", \"Bob\"]\n# ///\n"
        "print(input() + input())\n";
    CHECK(cli_on("run", source).out == "AnnBob\n");
}

TEST_CASE("run --python compares with a real Python 3.11, if there is one") {
    const Ended same = cli_on("run --python", "print('hello')\n");
    CHECK(same.out == "hello\n");
    CHECK(same.status == 0);
    const Ended other = cli_on("run --python", "import time\nprint(time.time())\n");
    const bool has_python = same.err.find("prints the same") != std::string::npos;
    CHECK(other.status == (has_python ? 1 : 0));
}

TEST_CASE("input() reads standard input") {
    const Folder folder;
    const fs::path program = folder.write("program.py", "print(input())\nprint(input())\n");
    const fs::path typed = folder.write("typed", "one\ntwo\n");
    CHECK(cli("run " + quoted(program.string()), typed.string()).out == "one\ntwo\n");
}

TEST_CASE("find and eval answer in one line each, and as JSON") {
    const std::string source =
        "import asyncio\n"
        "async def work(n):\n"
        "    await asyncio.sleep(n)\n"
        "    print('slept', n)\n"
        "async def main():\n"
        "    await asyncio.gather(work(1), work(2))\n"
        "asyncio.run(main())\n";
    const Folder folder;
    const std::string file = quoted(folder.write("program.py", source).string());
    const auto find = [&](const std::string& form) { return cli("find " + file + " " + form); };
    CHECK(find("line 4 --count").out == "2\n");
    CHECK(find("line 4 --last").out.ends_with("\t2.000\tTask-3\t4\tprint('slept', n)\n"));
    CHECK(find("text 'slept 1'").out.find("\t1.000\tTask-2\t4\tslept 1\n") != std::string::npos);
    CHECK(find("text nowhere").out.empty());
    CHECK(find("--json text slept --first").out.find("\"found\":\"output\",\"time\":1,\"task\":2,") !=
          std::string::npos);
    CHECK(find("task work --count").status == 0);
    CHECK(find("task Task-2").out.find("created by Task-1: work") != std::string::npos);
    CHECK(find("task nobody").status == 2);
    CHECK(find("variable n --function work").out.find("work: unbound -> 2") != std::string::npos);
    CHECK(find("when 3 'n > 1'").out.find("Task-3") != std::string::npos);
    CHECK(find("when 3 nowhere").err.ends_with(": NameError: name 'nowhere' is not defined\n"));
    CHECK(find("").status == 2);
    CHECK(find("line 4 --first --last").status == 2);
    CHECK(cli("eval " + file + " --line 4 --run 2 'n * 10'").out == "20\n");
    const Ended wrong = cli("eval " + file + " --line 4 'n / 0'");
    CHECK(wrong.err == "ZeroDivisionError: division by zero\n");
    CHECK(wrong.status == 1);
    CHECK(cli("eval " + file + " --line 4 --json '[n, n]'").out.find("\"value\":\"[1, 1]\"") != std::string::npos);
    CHECK(cli("eval " + file + " --line 4 --run 3 n").status == 2);
    CHECK(cli("eval " + file + " n").status == 2);
}
