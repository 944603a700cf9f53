#include "user_modules.h"

#include <algorithm>
#include <set>
#include <string_view>

#include <language/compile.h>
#include <language/parser.h>

namespace loopglass::recording {

namespace {

constexpr std::uint32_t most_files = 31;

CompiledModule compile_one(const trace::ModuleText& text, FileId file) {
    CompiledModule made{text.name, text.path, text.is_package, nullptr, {}};
    language::ParseResult parsed = language::parse(text.path, text.source);
    if (parsed.diagnostics.empty()) language::check_scopes(text.path, text.source, parsed.tree, parsed.diagnostics);
    if (!parsed.diagnostics.empty()) {
        made.error = parsed.diagnostics.front();
        return made;
    }
    const bool has_steps = file.value <= most_files;
    auto compiled =
        language::compile(parsed.tree, text.path, has_steps ? file : FileId{0}, has_steps, lines_of(text.source));
    made.code = compiled.code;
    if (!compiled.diagnostics.empty()) made.error = compiled.diagnostics.front();
    return made;
}

/// Follows imports by name among the files beside the program.
class Walk {
public:
    explicit Walk(const std::vector<CompiledModule>& modules) : modules_(modules) {}

    void visit(const language::Code& code, const std::string& package) {
        for (const auto& instruction : code.instructions) {
            if (instruction.op != language::Opcode::import_name_) continue;
            const std::string& name = code.names[static_cast<std::size_t>(instruction.b)];
            for (const std::string& from : {std::string(), package}) {
                reach(from + name);
                // `from package import part`
                for (const std::string& part : code.names) reach(from + (name.empty() ? part : name + "." + part));
            }
        }
        for (const auto& constant : code.constants)
            if (const auto* inner = std::get_if<std::shared_ptr<language::Code>>(&constant)) visit(**inner, package);
    }

    std::vector<const CompiledModule*> found;

private:
    void reach(const std::string& name) {
        for (std::size_t end = name.find('.');; end = name.find('.', end + 1)) {
            reach_one(name.substr(0, end));
            if (end == name.npos) return;
        }
    }

    void reach_one(const std::string& name) {
        const auto module =
            std::find_if(modules_.begin(), modules_.end(), [&](const CompiledModule& m) { return m.name == name; });
        if (module == modules_.end() || !seen_.insert(name).second) return;
        found.push_back(&*module);
        const std::string package = module->is_package ? name : name.substr(0, std::min(name.rfind('.'), name.size()));
        if (module->code) visit(*module->code, package + ".");
    }

    const std::vector<CompiledModule>& modules_;
    std::set<std::string> seen_;
};

}  // namespace

std::shared_ptr<const std::vector<std::string>> lines_of(const std::string& source) {
    auto lines = std::make_shared<std::vector<std::string>>();
    std::string line;
    for (std::size_t i = 0; i < source.size(); ++i) {
        const char c = source[i];
        if (c == '\r' && i + 1 < source.size() && source[i + 1] == '\n') continue;
        if (c == '\n' || c == '\r') {
            lines->push_back(std::move(line));
            line.clear();
        } else {
            line += c;
        }
    }
    if (!line.empty()) lines->push_back(std::move(line));
    if (!lines->empty() && (*lines)[0].starts_with("\xef\xbb\xbf")) (*lines)[0].erase(0, 3);
    return lines;
}

std::vector<CompiledModule> compile_modules(const std::vector<trace::ModuleText>& texts) {
    std::vector<CompiledModule> modules;
    for (const trace::ModuleText& text : texts)
        modules.push_back(compile_one(text, FileId{static_cast<std::uint32_t>(modules.size()) + 2}));
    return modules;
}

std::vector<const CompiledModule*> imported_modules(const language::Code& program,
                                                    const std::vector<CompiledModule>& modules) {
    Walk walk(modules);
    walk.visit(program, "");
    return std::move(walk.found);
}

}  // namespace loopglass::recording
