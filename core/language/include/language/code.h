#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <variant>
#include <vector>

#include <base/ids.h>
#include <base/span.h>
#include <language/opcodes.h>

namespace loopglass::language {

struct Code;

struct ConstantNone {};
struct ConstantEllipsis {};
struct ConstantInt {
    std::string digits;  ///< as in the source, with its 0x, 0o or 0b
};
struct ConstantComplex {
    double imag;
};
struct ConstantBytes {
    std::string bytes;
};
struct ConstantTuple;

/// A constant of a code object, before the machine makes a value of it. A std::string is a str in UTF-8.
using CodeConstant = std::variant<ConstantNone, ConstantEllipsis, bool, ConstantInt, double, ConstantComplex,
                                  std::string, ConstantBytes, std::shared_ptr<ConstantTuple>, std::shared_ptr<Code>>;

struct ConstantTuple {
    std::vector<CodeConstant> items;
    bool frozen_set = false;
};

/// While an instruction of [first, last) raises, the stack is cut to `depth` values and the code goes on at
/// `target` with the exception on top.
struct ExceptionRange {
    std::int32_t first, last, target;
    std::int32_t depth;
};

/// What the compiler makes of a module, class body, function or comprehension. Immutable once made.
struct Code {
    std::string name;            ///< co_name
    std::string qualified_name;  ///< co_qualname
    FileId file;
    std::string file_name;  ///< as tracebacks show it
    std::uint32_t first_line = 0;

    // co_flags, each by itself
    bool is_function = false;  ///< has fast locals; false for modules and class bodies
    bool is_generator = false, is_coroutine = false, is_async_generator = false;
    bool has_varargs = false, has_varkeywords = false;
    bool is_user = true;  ///< of the program and modules beside it: its lines are steps
    bool future_annotations = false;
    bool at_run_time = false;  ///< made of a text by exec, eval or compile

    std::uint32_t positional_count = 0;  ///< co_argcount, with the positional-only ones
    std::uint32_t positional_only_count = 0;
    std::uint32_t keyword_only_count = 0;
    std::vector<std::string> local_names;        ///< parameters, other locals, cells that are no parameters, free ones
    std::uint32_t local_count = 0;               ///< plain locals and parameters at the front of local_names
    std::uint32_t cell_count = 0;                ///< cells after them
    std::uint32_t free_count = 0;                ///< free variables at the end
    std::vector<std::uint32_t> cell_parameters;  ///< locals (parameters) that are cells themselves
    std::uint32_t stack_size = 0;
    std::uint32_t cache_count = 0;  ///< inline caches, numbered from 1

    std::vector<Instruction> instructions;
    std::vector<Span> spans;                 ///< of each instruction; line 0 if it has none
    std::vector<ExceptionRange> exceptions;  ///< innermost first
    std::vector<CodeConstant> constants;
    std::vector<std::string> names;                          ///< of globals and attributes
    std::shared_ptr<const std::vector<std::string>> source;  ///< the lines of the file, for tracebacks
    std::string doc;                                         ///< the docstring
    bool has_doc = false;
};

}  // namespace loopglass::language
