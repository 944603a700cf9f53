#include "modules.h"

#include <algorithm>
#include <map>
#include <mutex>
#include <set>
#include <string>
#include <string_view>

#include <asyncio/asyncio.h>
#include <base/assert.h>
#include <language/compile.h>
#include <language/parser.h>
#include <library/world.h>

namespace loopglass::recording {

using language::Code;
using machine::ModuleMaker;
using machine::PythonText;

std::span<const ModuleMaker> all_modules() {
    static const std::vector<ModuleMaker> makers = [] {
        std::vector<ModuleMaker> all;
        for (const auto& room : {library::modules(), aio::modules()}) all.insert(all.end(), room.begin(), room.end());
        return all;
    }();
    return makers;
}

namespace {

std::shared_ptr<const Code> compile_text(const PythonText& text) {
    const language::ParseResult parsed = language::parse(text.module, text.text);
    LG_ASSERT(parsed.diagnostics.empty());
    const auto compiled = language::compile(parsed.tree, text.module, FileId{0}, false, nullptr);
    LG_ASSERT(compiled.code);
    return compiled.code;
}

/// Two windows may open a run at the same time. What is kept never changes and is the same for all.
std::shared_ptr<const Code> compiled_once(const PythonText& text) {
    static std::mutex mutex;
    static std::map<const PythonText*, std::shared_ptr<const Code>> codes;
    const std::lock_guard lock(mutex);
    auto& code = codes[&text];
    if (!code) code = compile_text(text);
    return code;
}

/// Follows imports from code to code.
class ImportWalk {
public:
    void visit(const Code& code) {
        for (const auto& instruction : code.instructions) {
            if (instruction.op != language::Opcode::import_name_) continue;
            const std::string& name = code.names[static_cast<std::size_t>(instruction.b)];
            import(name);
            // `from concurrent import futures` imports a module too.
            for (const std::string& other : code.names) import(name + "." + other);
        }
        for (const auto& constant : code.constants) {
            if (const auto* inner = std::get_if<std::shared_ptr<Code>>(&constant)) visit(**inner);
            // `__import__("json")`: the name of a module that stands in the program as a text.
            if (const auto* text = std::get_if<std::string>(&constant)) import(*text);
        }
    }

    std::vector<machine::LoadedCode::CompiledText> found;

private:
    /// A module, after the packages that it is in, which are imported even if it is not there.
    void import(std::string_view name) {
        if (const std::size_t dot = name.rfind('.'); dot != name.npos) import(name.substr(0, dot));
        const auto makers = all_modules();
        const auto maker =
            std::find_if(makers.begin(), makers.end(), [&](const ModuleMaker& m) { return name == m.name; });
        if (maker == makers.end() || !seen_.insert(maker->name).second) return;
        for (std::string_view rest = maker->needs; !rest.empty();) {
            const std::size_t end = std::min(rest.find(' '), rest.size());
            import(rest.substr(0, end));
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
        for (const PythonText& text : maker->texts) {
            found.push_back({&text, compiled_once(text)});
            visit(*found.back().code);
        }
    }

    std::set<std::string_view> seen_;
};

}  // namespace

std::vector<machine::LoadedCode::CompiledText> library_code(const Code& program,
                                                            const std::vector<CompiledModule>& beside) {
    ImportWalk walk;
    walk.visit(program);
    for (const CompiledModule& module : beside)
        if (module.code) walk.visit(*module.code);
    return std::move(walk.found);
}

}  // namespace loopglass::recording
