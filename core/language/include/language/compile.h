#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <base/diagnostic.h>
#include <base/ids.h>
#include <language/code.h>
#include <language/text_kind.h>
#include <language/tree.h>

namespace loopglass::language {

/// What is allowed but hardly meant (a SyntaxWarning), with its line.
struct CompileWarning {
    std::uint32_t line;
    std::string text;
};

struct CompileResult {
    std::shared_ptr<const Code> code;      ///< null if there are diagnostics
    Diagnostics diagnostics;               ///< what Loopglass does not have yet, by name and line
    std::vector<CompileWarning> warnings;  ///< in the order in which CPython gives them
};

/// How a text is compiled that is no file.
struct CompileMode {
    bool at_run_time = false;  ///< for exec, eval and compile: the names of a module are looked up in a namespace that
                               ///< need not be its globals, and there are no inline caches
    TextKind kind = TextKind::program;  ///< the value of an expression is returned, those of a single are shown
};

/// Makes code of a tree that has no errors (check_scopes has been run). As CPython's compile.c, without its
/// optimiser: where that can be seen (the order of line events) it is followed.
/// `source` are the lines of the file, for tracebacks.
CompileResult compile(const Tree& tree, std::string_view file_name, FileId file, bool is_user,
                      std::shared_ptr<const std::vector<std::string>> source, const CompileMode& mode = {});

}  // namespace loopglass::language
