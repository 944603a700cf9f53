// The program of all tests of core. ui's tests are a program of their own, since they need Qt.
#define CATCH_CONFIG_RUNNER
#include "catch.h"

int main(int argc, char* argv[]) { return Catch::Session().run(argc, argv); }
