// Hosts that a lesson declares answer urlopen, aiohttp and streams, on virtual time.

#include <lesson/lesson.h>
#include <recording/open_run.h>

#include "catch.h"
#include "program.h"

using namespace loopglass;

namespace {

/// What a lesson prints that declares these hosts.
std::string output_of(const std::string& hosts, const std::string& code) {
    const std::string source = "# /// script\n# [tool.loopglass]\n# title = \"network\"\n" + hosts + "# ///\n" + code;
    const lesson::Lesson read = lesson::parse_lesson("network.py", source);
    for (const Diagnostic& finding : read.findings) FAIL(finding.message);
    auto opened = recording::open_run(lesson::program_of(read, "network.py", source), {});
    REQUIRE(std::holds_alternative<std::unique_ptr<trace::Run>>(opened));
    auto& run = *std::get<std::unique_ptr<trace::Run>>(opened);
    tests::run_to_end(run);
    std::string text;
    const auto& timeline = run.timeline();
    for (std::size_t i = 0; i < timeline.outputs.size(); ++i) text += trace::output_text(timeline, timeline.outputs[i]);
    return text;
}

}  // namespace

TEST_CASE("urlopen blocks for the latency of a host that a lesson declares") {
    CHECK(output_of("# hosts = { \"example.com\" = { latency = 0.5, body = \"hello\" } }\n",
                    "import time\nfrom urllib.request import urlopen\n"
                    "with urlopen('http://example.com/') as response:\n"
                    "    print(response.status, response.read().decode(), time.monotonic())\n") == "200 hello 0.5\n");
}

TEST_CASE("a body takes its time by the bandwidth of its host") {
    CHECK(output_of("# hosts = { \"example.com\" = { latency = 1, bandwidth = 2, body = \"hello!\" } }\n",
                    "import time\nfrom urllib.request import urlopen\n"
                    "print(urlopen('https://example.com/any').read(), time.monotonic())\n") == "b'hello!' 4.0\n");
}

TEST_CASE("requests of aiohttp wait side by side") {
    CHECK(output_of("# [tool.loopglass.hosts]\n"
                    "# \"a.test\" = { latency = 2, body = \"slow\", paths = { \"/quick\" = { latency = 1, body = "
                    "\"quick\" } } }\n",
                    "import asyncio, aiohttp\n"
                    "async def fetch(session, path):\n"
                    "    async with session.get('http://a.test' + path) as response:\n"
                    "        print(await response.text(), asyncio.get_running_loop().time())\n"
                    "async def main():\n"
                    "    async with aiohttp.ClientSession() as session:\n"
                    "        await asyncio.gather(fetch(session, '/'), fetch(session, '/quick?x=1'))\n"
                    "asyncio.run(main())\n") == "quick 1.0\nslow 2.0\n");
}

TEST_CASE("a host fails as the lesson says, and one that is not declared is not known") {
    CHECK(output_of("# [tool.loopglass.hosts]\n"
                    "# \"gone.test\" = { status = 404 }\n"
                    "# \"down.test\" = { fails = \"refused\" }\n",
                    "from urllib.request import urlopen\n"
                    "for host in ('gone.test', 'down.test', 'other.test'):\n"
                    "    try:\n"
                    "        urlopen('http://' + host)\n"
                    "    except OSError as error:\n"
                    "        print(type(error).__name__, error)\n") ==
          "HTTPError HTTP Error 404: Not Found\n"
          "URLError <urlopen error [Errno 111] Connection refused>\n"
          "URLError <urlopen error [Errno -2] Name or service not known>\n");
}

TEST_CASE("a request that takes too long times out at its timeout") {
    CHECK(output_of("# hosts = { \"slow.test\" = { latency = 9 }, \"dead.test\" = { fails = \"timeout\" } }\n",
                    "import asyncio, time, aiohttp\nfrom urllib.request import urlopen\n"
                    "try:\n"
                    "    urlopen('http://slow.test', timeout=2)\n"
                    "except TimeoutError as error:\n"
                    "    print(error, time.monotonic())\n"
                    "async def main():\n"
                    "    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=3)) as session:\n"
                    "        try:\n"
                    "            await session.get('http://dead.test')\n"
                    "        except asyncio.TimeoutError:\n"
                    "            print('timed out', time.monotonic())\n"
                    "asyncio.run(main())\n") == "The read operation timed out 2.0\ntimed out 5.0\n");
}

TEST_CASE("another jitter seed gives other latencies, the same one the same") {
    const auto with_seed = [](const std::string& seed) {
        return output_of("# jitter_seed = " + seed + "\n# hosts = { \"a.test\" = { latency = 1, jitter = 0.5 } }\n",
                         "import time\nfrom urllib.request import urlopen\n"
                         "urlopen('http://a.test')\nprint(0.5 <= time.monotonic() <= 1.5, time.monotonic())\n");
    };
    CHECK(with_seed("1") == with_seed("1"));
    CHECK(with_seed("1") != with_seed("2"));
    CHECK(with_seed("1").starts_with("True"));
}

TEST_CASE("a stream to a declared host is answered in HTTP") {
    CHECK(output_of("# hosts = { \"example.com\" = { latency = 1, body = \"hello\" } }\n",
                    "import asyncio\n"
                    "async def main():\n"
                    "    reader, writer = await asyncio.open_connection('example.com', 80)\n"
                    "    writer.write(b'GET / HTTP/1.0\\r\\nHost: example.com\\r\\n\\r\\n')\n"
                    "    print(await reader.readline(), asyncio.get_running_loop().time())\n"
                    "    print((await reader.read()).split(b'\\r\\n')[-1])\n"
                    "    writer.close()\n"
                    "asyncio.run(main())\n") == "b'HTTP/1.1 200 OK\\r\\n' 1.0\nb'hello'\n");
}
