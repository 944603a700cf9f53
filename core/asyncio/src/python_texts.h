#pragma once

#include <cstddef>

namespace loopglass::aio {

/// One file of core/asyncio/python, made part of the program by the build.
struct PythonText {
    const char* module;  ///< the module that CPython has it in: "asyncio.locks"
    const char* text;
};

extern const PythonText python_texts[];
extern const std::size_t python_text_count;

}  // namespace loopglass::aio
