#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <base/diagnostic.h>
#include <base/ids.h>
#include <language/code.h>
#include <language/tree.h>

namespace loopglass::language {

struct CompileResult {
    std::shared_ptr<const Code> code;  ///< null if there are diagnostics
    Diagnostics diagnostics;           ///< what Loopglass does not have yet, by name and line
};

/// Makes code of a tree that has no errors (check_scopes has been run). As CPython's compile.c, without its
/// optimiser: where that can be seen (the order of line events) it is followed.
/// `source` are the lines of the file, for tracebacks.
CompileResult compile(const Tree& tree, std::string_view file_name, FileId file, bool is_user,
                      std::shared_ptr<const std::vector<std::string>> source);

}  // namespace loopglass::language
