// The attributes of code objects.

#include <cstdio>
#include <string>
#include <vector>

#include <language/code.h>
#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/operations.h>
#include <machine/prelude.h>
#include <machine/text.h>

#include "builtin_functions.h"
#include "builtin_tables.h"

namespace loopglass::machine {

namespace {

const language::Code& code_of(Value v) { return *to<CodeObject>(v)->code; }

Value names_tuple(Machine& m, const std::vector<std::string>& names, std::size_t from, std::size_t count) {
    Tuple* tuple = make_tuple(m, count);
    for (std::size_t i = 0; i < count; ++i) tuple->items()[i] = make_str(m, names[from + i]);
    return value_of(tuple);
}

Value flags(Machine& m, Value v) {
    const language::Code& c = code_of(v);
    std::int64_t bits = c.is_function ? 3 : 0;
    if (c.has_varargs) bits |= 4;
    if (c.has_varkeywords) bits |= 8;
    if (c.is_async_generator) return make_int(m, bits | 0x200);
    if (c.is_coroutine) return make_int(m, bits | 0x80);
    return make_int(m, c.is_generator ? bits | 0x20 : bits);
}

constexpr Getter getters[] = {
    {"co_name", [](Machine&, Value v) { return value_of(to<CodeObject>(v)->name); }, nullptr},
    {"co_qualname", [](Machine&, Value v) { return value_of(to<CodeObject>(v)->qualified_name); }, nullptr},
    {"co_filename", [](Machine& m, Value v) { return make_str(m, code_of(v).file_name); }, nullptr},
    {"co_firstlineno",
     [](Machine& m, Value v) { return make_int(m, code_of(v).first_line ? code_of(v).first_line : 1); }, nullptr},
    {"co_argcount", [](Machine& m, Value v) { return make_int(m, code_of(v).positional_count); }, nullptr},
    {"co_posonlyargcount", [](Machine& m, Value v) { return make_int(m, code_of(v).positional_only_count); }, nullptr},
    {"co_kwonlyargcount", [](Machine& m, Value v) { return make_int(m, code_of(v).keyword_only_count); }, nullptr},
    {"co_nlocals", [](Machine& m, Value v) { return make_int(m, code_of(v).local_count); }, nullptr},
    {"co_varnames",
     [](Machine& m, Value v) { return names_tuple(m, code_of(v).local_names, 0, code_of(v).local_count); }, nullptr},
    {"co_freevars",
     [](Machine& m, Value v) {
         const auto& c = code_of(v);
         return names_tuple(m, c.local_names, c.local_names.size() - c.free_count, c.free_count);
     },
     nullptr},
    {"co_flags", flags, nullptr},
    {nullptr, nullptr, nullptr}};

Value code_repr(Machine& m, NativeArguments a) {
    const language::Code& c = code_of(a[0]);
    const Ref identity(m, identity_of(m, a[0]));
    char address[32];
    std::snprintf(address, sizeof address, "0x%llx", static_cast<unsigned long long>(int64_of(identity).value_or(0)));
    return make_str(m, "<code object " + c.name + " at " + address + ", file \"" + c.file_name + "\", line " +
                           std::to_string(c.first_line ? c.first_line : 1) + ">");
}

}  // namespace

void finish_code_type() {
    static constexpr NativeDef methods[] = {{"__repr__", "self, /", code_repr}};
    set_getters(types().code, getters);
    add_methods(types().code, methods);
}

}  // namespace loopglass::machine
