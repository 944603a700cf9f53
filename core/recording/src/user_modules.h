#pragma once

#include <memory>
#include <string>
#include <vector>

#include <base/diagnostic.h>
#include <language/code.h>
#include <trace/run.h>

namespace loopglass::recording {

/// A file beside the program, read and compiled.
struct CompiledModule {
    std::string name;
    std::string path;
    bool is_package = false;
    std::shared_ptr<const language::Code> code;  ///< null if there is an error
    Diagnostic error;
};

/// The lines of a source text, without their ends.
std::shared_ptr<const std::vector<std::string>> lines_of(const std::string& source);

/// Compiles the modules of a program. Their files are numbered from 2; beyond the 31 that rows of steps can tell apart,
/// lines are no steps.
std::vector<CompiledModule> compile_modules(const std::vector<trace::ModuleText>& texts);

/// Those that the program imports by name, and that these import in turn: what they do not have is told before the run.
std::vector<const CompiledModule*> imported_modules(const language::Code& program,
                                                    const std::vector<CompiledModule>& modules);

}  // namespace loopglass::recording
