# Other people's libraries. README says what each is for; `./dev` installs their packages.

find_package(PkgConfig REQUIRED)
pkg_check_modules(utf8proc REQUIRED IMPORTED_TARGET GLOBAL libutf8proc)
pkg_check_modules(gmp REQUIRED IMPORTED_TARGET GLOBAL gmp)
find_package(CLI11 REQUIRED)

if(LOOPGLASS_DESKTOP)
    find_package(ZLIB REQUIRED)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Svg Test)
    pkg_check_modules(md4c REQUIRED IMPORTED_TARGET GLOBAL md4c-html)
endif()
if(LOOPGLASS_TESTS)
    find_package(Catch2 REQUIRED)  # 2.13 and 3 both have Catch2::Catch2, the library without a main()
endif()

# toml++ as headers alone: the distribution's library is built with exceptions, which core does without.
find_path(TOMLPLUSPLUS_INCLUDE_DIR toml++/toml.h REQUIRED)
add_library(tomlplusplus INTERFACE IMPORTED GLOBAL)
target_include_directories(tomlplusplus SYSTEM INTERFACE "${TOMLPLUSPLUS_INCLUDE_DIR}")
target_compile_definitions(tomlplusplus INTERFACE TOML_HEADER_ONLY=1 TOML_EXCEPTIONS=0 TOML_ENABLE_FORMATTERS=0)
