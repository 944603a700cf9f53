#include <asyncio/asyncio.h>

#include <base/assert.h>
#include <language/compile.h>
#include <language/parser.h>

#include "internal.h"
#include "python_texts.h"

namespace loopglass::aio {

const std::vector<std::shared_ptr<const language::Code>>& embedded_code() {
    static const auto codes = [] {
        std::vector<std::shared_ptr<const language::Code>> made;
        for (std::size_t i = 0; i < python_text_count; ++i) {
            const language::ParseResult parsed = language::parse(python_texts[i].module, python_texts[i].text);
            LG_ASSERT(parsed.diagnostics.empty());
            const auto compiled = language::compile(parsed.tree, python_texts[i].module, FileId{0}, false, nullptr);
            LG_ASSERT(compiled.code);
            made.push_back(compiled.code);
        }
        return made;
    }();
    return codes;
}

void run_embedded(Machine& m, Module* module) {
    for (std::size_t i = 0; i < python_text_count; ++i) {
        // Classes and functions say that they are of the module that CPython has them in.
        dict_set(m, module->dict, static_name("__name__"), value_of(static_name(python_texts[i].module)));
        LG_ASSERT(m.run_module(m.library_code[i], module->dict));
    }
    dict_set(m, module->dict, static_name("__name__"), value_of(static_name("asyncio")));
}

}  // namespace loopglass::aio
