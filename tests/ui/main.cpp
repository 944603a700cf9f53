#define CATCH_CONFIG_RUNNER
#include "catch.h"
#include "offscreen.h"

int main(int argc, char* argv[]) {
    const loopglass::test::Offscreen qt(argv);
    return Catch::Session().run(argc, argv);
}
