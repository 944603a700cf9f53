// The way of an exception that nobody caught, as the code shows it at the end of the run.

#include "catch.h"
#include "window.h"

using namespace loopglass;
using test::Desk;

TEST_CASE("at the end the lines that an exception went through are marked in the code, and one step back no longer") {
    Desk desk(
        "import asyncio\n"
        "async def part(n):\n"
        "    await asyncio.sleep(1)\n"
        "    return 10 // n\n"
        "async def main():\n"
        "    print(await part(0))\n"
        "asyncio.run(main())\n");
    const QImage before = desk.code()->grab().toImage();
    QTest::keyClick(desk.window.get(), Qt::Key_End);
    const auto is_at_end = [&] { return desk.window->step() && desk.code()->grab().toImage() != before; };
    REQUIRE(QTest::qWaitFor(is_at_end, 5000));
    // Such a line has a red cross in the margin; only the picture tells of it.
    const auto red_lines = [&desk] {
        const QImage picture = desk.code()->grab().toImage();
        int lines = 0;
        bool was_red = false;
        for (int y = 0; y < picture.height(); ++y) {
            bool red = false;
            for (int x = 0; x < 20; ++x) {
                const QColor colour = picture.pixelColor(x, y);
                red |= colour.red() > 200 && colour.green() < 160 && colour.blue() < 150;
            }
            lines += red && !was_red;
            was_red = red;
        }
        return lines;
    };
    CHECK(QTest::qWaitFor([&] { return red_lines() == 3; }, 5000));
    QTest::keyClick(desk.window.get(), Qt::Key_Left);
    CHECK(QTest::qWaitFor([&] { return red_lines() == 0; }, 5000));
}
