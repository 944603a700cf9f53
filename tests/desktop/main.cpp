#define CATCH_CONFIG_RUNNER
#include <cstring>

#include "catch.h"
#include "losses.h"
#include "offscreen.h"

int main(int argc, char* argv[]) {
    const loopglass::test::Offscreen qt(argv);
    if (argc == 4 && !std::strcmp(argv[1], "type-until-killed"))
        return loopglass::test::type_until_killed(argv[2], argv[3]);
    if (argc == 4 && !std::strcmp(argv[1], "save-in-read-only-folder"))
        return loopglass::test::save_where_nothing_can_be_written(argv[2], argv[3]);
    return Catch::Session().run(argc, argv);
}
