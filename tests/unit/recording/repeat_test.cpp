#include <fstream>
#include <sstream>

#include <recording/self_check.h>

#include "catch.h"
#include "files.h"

using loopglass::recording::check_repeats;

TEST_CASE("a step reached from any save state leaves the arena the same, byte for byte") {
    loopglass::trace::Program program;
    program.name = "many.py";
    program.source =
        "import asyncio\n"
        "async def work(n):\n"
        "    found = []\n"
        "    for i in range(n):\n"
        "        found.append(str(i) * 3)\n"
        "        await asyncio.sleep(i % 3 / 10)\n"
        "        try:\n"
        "            found[100]\n"
        "        except IndexError as error:\n"
        "            print(n, error)\n"
        "    return found\n"
        "async def main():\n"
        "    print(len(await asyncio.gather(*[work(n) for n in range(6)])))\n"
        "asyncio.run(main())\n";
    CHECK(check_repeats(program, 25) == "");
    CHECK(check_repeats(program, 90) == "");
}
