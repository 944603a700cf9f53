// What a code object tells of itself. Its instructions, constants and names are our compiler's own and are not shown.

#include <algorithm>
#include <string>
#include <vector>

#include <language/code.h>
#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/operations.h>
#include <machine/prelude.h>
#include <machine/text.h>

#include "builtin_functions.h"
#include "errors.h"

namespace loopglass::machine {

namespace {

const language::Code& code_of(Value v) { return *to<CodeObject>(v)->code; }

Value tuple_of(Machine& m, const std::vector<std::string>& names) {
    const Ref list(m, value_of(make_list(m)));
    for (const std::string& name : names) {
        const Ref text(m, make_str(m, name));
        list_append(m, to<List>(list), text);
    }
    const auto* items = to<List>(list);
    Tuple* tuple = make_tuple(m, items->size);
    for (std::size_t i = 0; i < items->size; ++i) tuple->items()[i] = keep(items->items[i]);
    return value_of(tuple);
}

/// Parameters and plain locals.
Value variable_names(Machine& m, Value v) {
    const auto& all = code_of(v).local_names;
    const auto end = all.begin() + code_of(v).local_count;
    return tuple_of(m, std::vector<std::string>(all.begin(), end));
}

/// Locals that functions within the code use: first the parameters among them in their order, then the others in
/// alphabetical order.
Value cell_names(Machine& m, Value v) {
    const language::Code& code = code_of(v);
    std::vector<std::string> names;
    std::vector<std::uint32_t> parameters = code.cell_parameters;
    std::sort(parameters.begin(), parameters.end());
    for (const std::uint32_t parameter : parameters) names.push_back(code.local_names[parameter]);
    for (std::uint32_t i = 0; i < code.cell_count; ++i) names.push_back(code.local_names[code.local_count + i]);
    return tuple_of(m, names);
}

Value free_names(Machine& m, Value v) {
    const auto& all = code_of(v).local_names;
    std::vector<std::string> names(all.end() - code_of(v).free_count, all.end());
    std::sort(names.begin(), names.end());
    return tuple_of(m, names);
}

/// As Include/cpython/code.h numbers them.
Value flags_of(Machine&, Value v) {
    const language::Code& code = code_of(v);
    std::int64_t flags = 0;
    if (code.is_function) flags |= 3;
    if (code.has_varargs) flags |= 4;
    if (code.has_varkeywords) flags |= 8;
    // What stands in a function or in a comprehension is nested: "f.<locals>.g", "<listcomp>.<genexpr>".
    if (code.is_function && code.qualified_name.find(">.") != std::string::npos) flags |= 16;
    if (code.is_generator) flags |= 32;
    if (code.is_coroutine) flags |= 128;
    if (code.is_async_generator) flags |= 512;
    if (code.future_annotations) flags |= 0x1000000;
    return Value::from_small_int(flags);
}

template <std::uint32_t language::Code::*part>
Value number(Machine&, Value v) {
    return Value::from_small_int(code_of(v).*part);
}

/// As CPython keeps them: in the order of their first use, and before all others the docstring of a function, or None.
Value constants_of(Machine& m, Value v) {
    const auto* code = to<CodeObject>(v);
    const std::string& name = code->code->name;
    const bool has_first = code->code->is_function && (name[0] != '<' || name == "<lambda>");
    std::vector<Value> all(code->constants, code->constants + code->code->constants.size());
    if (has_first) {
        std::erase(all, code->doc);
        all.insert(all.begin(), code->doc);
    }
    Tuple* tuple = make_tuple(m, all.size());
    std::transform(all.begin(), all.end(), tuple->items(), keep);
    return value_of(tuple);
}

/// To enter a module is a step before any of its lines; CPython gives its code the first line all the same.
std::uint32_t first_line_of(const language::Code& code) { return std::max(code.first_line, 1u); }

Value names_of(Machine& m, Value v) { return tuple_of(m, code_of(v).names); }

constexpr Getter getters[] = {
    {"co_name", [](Machine&, Value v) { return keep(value_of(to<CodeObject>(v)->name)); }, nullptr},
    {"co_qualname", [](Machine&, Value v) { return keep(value_of(to<CodeObject>(v)->qualified_name)); }, nullptr},
    {"co_filename", [](Machine& m, Value v) { return make_str(m, code_of(v).file_name); }, nullptr},
    {"co_firstlineno", [](Machine&, Value v) { return Value::from_small_int(first_line_of(code_of(v))); }, nullptr},
    {"co_argcount", number<&language::Code::positional_count>, nullptr},
    {"co_posonlyargcount", number<&language::Code::positional_only_count>, nullptr},
    {"co_kwonlyargcount", number<&language::Code::keyword_only_count>, nullptr},
    {"co_nlocals", number<&language::Code::local_count>, nullptr},
    {"co_varnames", variable_names, nullptr},
    {"co_cellvars", cell_names, nullptr},
    {"co_freevars", free_names, nullptr},
    {"co_consts", constants_of, nullptr},
    {"co_names", names_of, nullptr},
    {"co_flags", flags_of, nullptr},
    {nullptr, nullptr, nullptr}};

Value code_repr(Machine& m, NativeArguments a) {
    const language::Code& code = code_of(a[0]);
    return make_str(m, "<code object " + code.name + " at " + address_text(m, a[0]) + ", file \"" + code.file_name +
                           "\", line " + std::to_string(first_line_of(code)) + ">");
}

constexpr NativeDef methods[] = {{"__repr__", "self, /", code_repr}};

}  // namespace

void add_code_attributes() {
    set_getters(types().code, getters);
    add_methods(types().code, methods);
}

}  // namespace loopglass::machine
