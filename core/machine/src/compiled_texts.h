#pragma once

#include <map>
#include <memory>
#include <string>
#include <tuple>
#include <vector>

#include <base/diagnostic.h>
#include <language/compile.h>
#include <machine/loader.h>
#include <machine/machine.h>

namespace loopglass::machine {

/// What exec, eval and compile make of texts. A text always becomes the same code, so that what has been compiled once
/// is kept beside the arena: it is no state of the run, and nothing of it changes.
class CompiledTexts {
public:
    struct Result {
        const CodeObject* code = nullptr;  ///< null if it cannot be compiled
        Diagnostic error{};                ///< why
        std::vector<language::CompileWarning> warnings{};
    };
    /// Throws ArenaFull when the program has made more code than there is memory for.
    const Result& compile(const std::string& text, const std::string& file_name, language::TextKind kind,
                          language::TextForm form);

private:
    struct Entry {
        std::unique_ptr<LoadedCode> loaded;
        Result result;
    };

    std::uint64_t bytes_ = 0;  ///< what the entries take, roughly
    using Key = std::tuple<std::string, std::string, language::TextKind, language::TextForm>;
    static Entry make(const Key& key);
    std::map<Key, Entry> entries_;
};

}  // namespace loopglass::machine
