// What CPython has and Loopglass does not is refused with its name and line, and never reported as the program's error.

#include <recording/open_run.h>

#include "catch.h"
#include "program.h"

using namespace loopglass;
using namespace loopglass::tests;

namespace {

/// Runs a program to where it is refused; the message, or nothing if it was not refused.
std::string refusal_of(const std::string& source) {
    trace::Program program;
    program.name = "program.py";
    program.source = source;
    auto opened = recording::open_run(program, {});
    if (const auto* diagnostics = std::get_if<Diagnostics>(&opened)) {
        const Diagnostic& first = diagnostics->front();
        CHECK(first.kind == DiagnosticKind::unsupported);
        return first.file + ":" + std::to_string(first.span.line) + ": " + first.message;
    }
    trace::Run& run = *std::get<std::unique_ptr<trace::Run>>(opened);
    run_to_end(run);
    const trace::Progress progress = run.progress();
    CHECK((progress.end == trace::RunEnd::unsupported) == (progress.exit_status == 4));
    return progress.end == trace::RunEnd::unsupported ? progress.end_message : "";
}

}  // namespace

TEST_CASE("a built-in name that is missing is refused where it is used") {
    CHECK(refusal_of("x = 1\nhelp\n") == "program.py:2: the built-in name 'help' is not there yet");
    CHECK(refusal_of("def f():\n    breakpoint()\nf()\n") ==
          "program.py:2: the built-in name 'breakpoint' is not there yet");
    CHECK(refusal_of("try:\n    help\nexcept NameError:\n    pass\n") != "");
    CHECK(refusal_of("try:\n    helps\nexcept NameError:\n    pass\n") == "");
}

TEST_CASE("a name that a module of CPython has is refused, however it is asked for") {
    CHECK(refusal_of("import asyncio\nasyncio.SubprocessProtocol\n") ==
          "program.py:2: 'asyncio.SubprocessProtocol' is not there yet");
    CHECK(refusal_of("from asyncio import SubprocessProtocol\n") ==
          "program.py:1: 'asyncio.SubprocessProtocol' is not there yet");
    CHECK(refusal_of("from asyncio import *\nSubprocessProtocol\n") ==
          "program.py:2: 'asyncio.SubprocessProtocol' is not there yet");
    CHECK(refusal_of("import asyncio\nSubprocessProtocol = hasattr(asyncio, 'SubprocessProtocol')\n") ==
          "program.py:2: 'asyncio.SubprocessProtocol' is not there yet");
    CHECK(refusal_of("import asyncio\ngetattr(asyncio, 'SubprocessProtocol', None)\n") ==
          "program.py:2: 'asyncio.SubprocessProtocol' is not there yet");
    CHECK(refusal_of("import asyncio\nhasattr(asyncio, 'SubprocessProtocl')\n") == "");
}

TEST_CASE("an attribute that a type of CPython has is refused") {
    CHECK(refusal_of("''.__reduce_ex__\n") == "program.py:1: 'object.__reduce_ex__' is not there yet");
    CHECK(refusal_of("hasattr(int, '__text_signature__')\n") ==
          "program.py:1: 'type.__text_signature__' is not there yet");
    CHECK(refusal_of("async def f(): pass\nf.__builtins__\n") ==
          "program.py:2: 'function.__builtins__' is not there yet");
    CHECK(refusal_of("hasattr('', 'lenght')\n") == "");
}

TEST_CASE("a module of the standard library is refused before the program runs") {
    CHECK(refusal_of("print(1)\nimport tkinter\n") == "program.py:2: the module 'tkinter' is not there yet");
    CHECK(refusal_of("def f():\n    import asyncio.subprocess\n") ==
          "program.py:2: the module 'asyncio.subprocess' is not there yet");
    CHECK(refusal_of("try:\n    import tkinterr\nexcept ImportError:\n    pass\n") == "");
}

TEST_CASE("with a module that is not there stands what does the same, and what there is") {
    const auto hint_for = [](const std::string& module) {
        trace::Program program;
        program.name = "program.py";
        program.source = "import " + module + "\n";
        auto opened = recording::open_run(program, {});
        REQUIRE(std::holds_alternative<Diagnostics>(opened));
        return std::get<Diagnostics>(opened).front().hint;
    };
    CHECK(hint_for("socket").starts_with("The network is simulated: asyncio.start_server(), "));
    CHECK(hint_for("multiprocessing.pool").find("ProcessPoolExecutor is there") != std::string::npos);
    CHECK(hint_for("sqlite3").find("A file sqlite3.py beside this one") != std::string::npos);
    CHECK(hint_for("asyncio.subprocess").find("A file ") == std::string::npos);
    const std::string list = hint_for("chunk");
    CHECK(list.starts_with("A file chunk.py beside this one can stand in for it. These modules are there: "));
    CHECK(list.find(", asyncio, atexit, ") != std::string::npos);
    CHECK(list.find("asyncio.events") == std::string::npos);
}

TEST_CASE("what a program may ask for but Loopglass cannot do is not ignored") {
    CHECK(refusal_of("import sys\nsys.setprofile(None)\nsys.setprofile(print)\n") ==
          "program.py:3: sys.setprofile is not there yet");
    CHECK(refusal_of("import asyncio\nasyncio.sleep(1).cr_frame\n") ==
          "program.py:2: the frame of a coroutine that is C++ here is not there yet");
}
