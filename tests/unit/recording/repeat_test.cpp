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

TEST_CASE("a program of threads is the same whatever save state it starts from") {
    const loopglass::trace::Program program{"threads.py",
                                            "import threading, time\n"
                                            "lock = threading.RLock()\n"
                                            "ready = threading.Condition(lock)\n"
                                            "done = []\n"
                                            "def numbers(n):\n"
                                            "    for i in range(n):\n"
                                            "        time.sleep(0.25 * i)\n"
                                            "        yield str(i) * 3\n"
                                            "def work(n):\n"
                                            "    for text in numbers(n):\n"
                                            "        with ready:\n"
                                            "            done.append([n, text])\n"
                                            "            ready.notify_all()\n"
                                            "def watch():\n"
                                            "    with ready:\n"
                                            "        while len(done) < 15:\n"
                                            "            ready.wait(0.1)\n"
                                            "    print('seen', done)\n"
                                            "threads = [threading.Thread(target=work, args=(n,)) for n in range(6)]\n"
                                            "threads.append(threading.Thread(target=watch))\n"
                                            "for thread in threads: thread.start()\n"
                                            "for thread in threads: thread.join()\n"
                                            "print(time.monotonic())\n",
                                            ""};
    CHECK(check_repeats(program, 15) == "");
    CHECK(check_repeats(program, 60) == "");
}
