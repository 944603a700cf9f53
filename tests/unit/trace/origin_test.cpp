// Where the exception that ended a program comes from.

#include <trace/origin.h>

#include "catch.h"
#include "ended_run.h"

using namespace loopglass;

namespace {

trace::Failure failure_in(const std::string& source) {
    const auto run = tests::ended_run(source);
    const auto failure = trace::failure_of(*run);
    REQUIRE(failure);
    return *failure;
}

}  // namespace

TEST_CASE("a value that is not fit comes from the line that gave it") {
    const auto failure = failure_in(
        "def find(name):\n    found = None\n    return found\n\n\n"
        "count = 1\nresult = find('x')\ncount = 2\nprint(count + result)\n");
    CHECK(failure.type == "TypeError");
    CHECK(failure.place.line == 9);
    CHECK(failure.name == "result");
    CHECK(failure.value == "None");
    CHECK(failure.given_line == 7);
}

TEST_CASE("what was handed in with a call comes from the call") {
    const auto failure = failure_in(
        "import asyncio\n\n\nasync def share(total, count):\n    await asyncio.sleep(1)\n"
        "    return total / count\n\n\nasync def main():\n    n = 0\n"
        "    await share(6, n)\n\n\nasyncio.run(main())\n");
    CHECK(failure.type == "ZeroDivisionError");
    CHECK(failure.place.line == 6);
    CHECK(failure.function == "share");
    CHECK(failure.name == "count");
    CHECK(failure.given_line == 11);
}

TEST_CASE("a name that nothing has has no giver, and a program that ends well no failure") {
    const auto failure = failure_in("x = 1\nprint(y)\n");
    CHECK(failure.type == "NameError");
    CHECK(failure.place.line == 2);
    CHECK(failure.name.empty());
    const auto run = tests::ended_run("print(1)\n");
    CHECK_FALSE(trace::failure_of(*run));
}
