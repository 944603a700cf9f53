# What holds for every target: the language, the kind of build, where programs go.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

# A recording is only as near as the machine is fast, so a build that names no kind is a release.
if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "Debug or Release" FORCE)
endif()

# -O2 and not CMake's -O3: measured no faster here, and the code is smaller.
set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG")
# -O1, because the cases run whole programs: unoptimised they would take several times as long.
set(CMAKE_CXX_FLAGS_DEBUG "-O1 -g")
