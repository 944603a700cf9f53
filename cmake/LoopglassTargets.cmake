# Targets in the manner of this project: warnings, include roots, globbed sources.

# Adds a folder that is a target of its own, if it is there.
function(loopglass_add_folder FOLDER)
    if(EXISTS "${PROJECT_SOURCE_DIR}/${FOLDER}/CMakeLists.txt")
        add_subdirectory("${PROJECT_SOURCE_DIR}/${FOLDER}" "${PROJECT_BINARY_DIR}/${FOLDER}")
    endif()
endfunction()

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
# SOURCES takes other files than `src/*.cpp`, for a folder that is more than one target.
function(loopglass_core_library NAME)
    cmake_parse_arguments(ARG "" "" "LINKS;PRIVATE_LINKS;SOURCES" ${ARGN})
    if(NOT ARG_SOURCES)
        file(GLOB ARG_SOURCES CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/src/*.cpp")
    endif()
    file(GLOB headers CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/include/*/*.h")
    if(NOT ARG_SOURCES)  # headers alone
        add_library(${NAME} INTERFACE)
        target_include_directories(${NAME} INTERFACE "${CMAKE_CURRENT_SOURCE_DIR}/include")
        target_link_libraries(${NAME} INTERFACE ${ARG_LINKS})
        return()
    endif()
    add_library(${NAME} STATIC ${ARG_SOURCES} ${headers})
    target_include_directories(${NAME} PUBLIC "${CMAKE_CURRENT_SOURCE_DIR}/include")
    target_link_libraries(${NAME} PUBLIC ${ARG_LINKS} PRIVATE ${ARG_PRIVATE_LINKS})
    loopglass_warnings(${NAME})
endfunction()
