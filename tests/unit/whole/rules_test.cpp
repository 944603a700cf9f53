// Rules of the virtual world that CPython does not have: what it prints there depends on addresses.
#include "catch.h"
#include "files.h"

#include "program.h"

using namespace loopglass::tests;

TEST_CASE("sets of tasks and coroutines are gone through in the order of their creation") {
    const Ran ran = run_program(in_source("tests/rules/sets_of_tasks_in_order_of_creation.py"));
    CHECK(ran.refusal == "");
    CHECK(ran.err == "");
    CHECK(ran.out ==
          "T0 T1 T2 T3 T4 T5 T6 T7 T8 T9 T10 T11\n"
          "Task-1 T0 T1 T2 T3 T4 T5 T6 T7 T8 T9 T10 T11\n"
          "T0 T1 T3 T4 T6 T7 T9 T10 | T2 T5 T8 T11\n"
          "T2 3\n"
          "Set changed size during iteration\n"
          "[0, 1, 2, 3, 4]\n");
}
