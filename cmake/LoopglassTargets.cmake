# Targets in the manner of this project: warnings, include roots, globbed sources.

# Our own code compiles without a warning; other people's headers are SYSTEM and are left alone.
function(loopglass_warnings TARGET)
    target_compile_options(${TARGET} PRIVATE -Wall -Wextra -Wpedantic -Wshadow)
    if(LOOPGLASS_WERROR)
        target_compile_options(${TARGET} PRIVATE -Werror)
    endif()
endfunction()

# A library of core in the current folder: include root `include`, sources `src/*.cpp`.
#
#   loopglass_core_library(machine LINKS base PRIVATE_LINKS language)
#
# LINKS are the folders that its public headers include, PRIVATE_LINKS those that only its sources do. A folder
# not named here cannot be included: its include root is not on the compiler's command line.
# FOLDER is where `include` and `src` are, if not here: for a folder that is more than one target.
function(loopglass_core_library NAME)
    cmake_parse_arguments(ARG "" "FOLDER" "LINKS;PRIVATE_LINKS" ${ARGN})
    set(folder "${CMAKE_CURRENT_SOURCE_DIR}")
    if(ARG_FOLDER)
        string(APPEND folder "/${ARG_FOLDER}")
    endif()
    file(GLOB sources CONFIGURE_DEPENDS "${folder}/src/*.cpp")
    add_library(${NAME} STATIC ${sources})
    target_include_directories(${NAME} PUBLIC "${folder}/include")
    target_link_libraries(${NAME} PUBLIC ${ARG_LINKS} PRIVATE ${ARG_PRIVATE_LINKS})
    loopglass_warnings(${NAME})
endfunction()
