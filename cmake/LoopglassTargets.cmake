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

# Makes the Python files of the current folder's `python` part of the program, with what they are compiled to: the array
# `python_texts` of machine::PythonText in the given namespace, declared in that folder's python_texts.h. A file's name
# is its module's, with the prefix before it. FILES gives names and their order; without it, all there are.
#
#   loopglass_python_texts(asyncio loopglass::aio PREFIX asyncio. FILES locks queues)
function(loopglass_python_texts NAME NAMESPACE)
    cmake_parse_arguments(ARG "" "PREFIX" "FILES" ${ARGN})
    set(folder "${CMAKE_CURRENT_SOURCE_DIR}/python")
    if(ARG_FILES)
        list(TRANSFORM ARG_FILES REPLACE "(.+)" "${folder}/\\1.py" OUTPUT_VARIABLE files)
    else()
        file(GLOB files CONFIGURE_DEPENDS "${folder}/*.py")
        list(SORT files)
    endif()
    set(output "${CMAKE_CURRENT_BINARY_DIR}/python_texts.cpp")
    # The step of the build is as sanitized as the rest, and is not asked what it leaves behind at its end.
    add_custom_command(
        OUTPUT "${output}"
        COMMAND "${CMAKE_COMMAND}" -E env ASAN_OPTIONS=detect_leaks=0
                $<TARGET_FILE:embed-python> ${NAMESPACE} "${ARG_PREFIX}" "${output}" ${files}
        DEPENDS ${files} embed-python
        VERBATIM
    )
    target_sources(${NAME} PRIVATE "${output}")
    target_include_directories(${NAME} PRIVATE "${CMAKE_CURRENT_SOURCE_DIR}/src")
endfunction()
