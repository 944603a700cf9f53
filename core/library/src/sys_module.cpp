// The module sys, as far as it asks no world but Loopglass's own.

#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/exceptions.h>
#include <machine/frame.h>
#include <machine/operations.h>
#include <machine/streams.h>
#include <machine/text.h>

#include "modules.h"
#include "sys_internal.h"

namespace loopglass::library {

using namespace machine;

namespace {

Value exit(Machine& m, NativeArguments a) {
    const Ref args(m, value_of(a[0] == empty ? make_tuple(m, std::initializer_list<Value>{}) : make_tuple(m, {a[0]})));
    // SystemExit(code) of a tuple takes the tuple apart, as every exception that is raised by type and value.
    const Ref exception(m, make_exception(m, types().SystemExit, is_kind(a[0], Kind::tuple) ? a[0] : args.get()));
    if (a[0] != empty) m.replace(to<Exception>(exception)->payload, keep(a[0]));
    return m.raise_instance(exception);
}

Value exception(Machine& m, NativeArguments) { return keep(handled_exception(m)); }

Value exc_info(Machine& m, NativeArguments) {
    const Value handled = handled_exception(m);
    if (handled == none) return value_of(make_tuple(m, {none, none, none}));
    return value_of(make_tuple(m, {value_of(type_of(handled)), handled, to<Exception>(handled)->traceback}));
}

Value get_recursion_limit(Machine& m, NativeArguments) { return make_int(m, m.state->recursion_limit); }

// As sys_setrecursionlimit_impl. A limit beyond what the machine's own stack bears is kept, and met by that bound.
Value set_recursion_limit(Machine& m, NativeArguments a) {
    const auto limit = index_of(m, a[0]);
    if (!limit) return empty;
    if (*limit < 1) return m.raise(types().ValueError, "recursion limit must be greater or equal than 1");
    if (*limit > INT32_MAX) return m.raise(types().OverflowError, "Python int too large to convert to C int");
    if (static_cast<std::uint32_t>(*limit) <= m.state->depth)
        return m.raise(types().RecursionError, "cannot set the recursion limit to " + std::to_string(*limit) +
                                                   " at the recursion depth " + std::to_string(m.state->depth) +
                                                   ": the limit is too low");
    m.state->recursion_limit = static_cast<std::uint32_t>(*limit);
    return none;
}

Value intern(Machine& m, NativeArguments a) {
    if (!is_kind(a[0], Kind::str))
        return m.raise(types().TypeError, "intern() argument must be str, not " + to_utf8(type_of(a[0])->name));
    if (const Value known = dict_get(m.state->interned, to<Str>(a[0])); known != empty) return keep(known);
    dict_set(m, m.state->interned, to<Str>(a[0]), a[0]);
    return keep(a[0]);
}

Value get_default_encoding(Machine&, NativeArguments) { return value_of(static_name("utf-8")); }
Value nothing(Machine&, NativeArguments) { return none; }
Value get_switch_interval(Machine& m, NativeArguments) { return make_float(m, 0.005); }
Value get_max_digits(Machine& m, NativeArguments) { return make_int(m, m.state->int_digits_limit); }

// As sys_set_int_max_str_digits_impl.
Value set_max_digits(Machine& m, NativeArguments a) {
    constexpr std::int64_t smallest = 640;
    const auto limit = index_of(m, a[0]);
    if (!limit && !m.raised_is(types().IndexError)) return empty;
    if (!limit) m.drop(m.take_raised());
    if (!limit || *limit > INT32_MAX || *limit < INT32_MIN)
        return m.raise(types().OverflowError, "Python int too large to convert to C int");
    if (*limit != 0 && *limit < smallest)
        return m.raise(types().ValueError, "maxdigits must be 0 or larger than " + std::to_string(smallest));
    m.state->int_digits_limit = static_cast<std::uint32_t>(*limit);
    return none;
}

Value no(Machine&, NativeArguments) { return false_value; }

Value get_size(Machine& m, NativeArguments a) {
    const auto size = size_in_python(a[0]);
    if (size) return make_int(m, *size);
    if (a[1] != empty) return keep(a[1]);
    return m.raise(types().TypeError, "Type " + to_utf8(type_of(a[0])->name) + " doesn't define __sizeof__");
}

// The call itself holds one of the references, as in CPython.
Value get_reference_count(Machine& m, NativeArguments a) {
    return make_int(m, a[0].is_counted() ? std::int64_t{a[0].object()->refs} : std::int64_t{1} << 30);
}

Value get_frame(Machine& m, NativeArguments a) {
    std::int64_t depth = 0;
    if (a[0] != empty) {
        const auto given = index_of(m, a[0]);
        if (!given) return empty;
        depth = *given;
    }
    PythonFrame* frame = visible_frame(m.state->top);
    for (; frame && depth > 0; --depth) frame = visible_frame(frame->back);
    return frame ? keep(value_of(frame)) : m.raise(types().ValueError, "call stack is not deep enough");
}

constexpr NativeDef functions[] = {
    {"_getframe", "depth=, /", get_frame},
    {"exit", "status=, /", exit},
    {"exception", "", exception},
    {"exc_info", "", exc_info},
    {"getrecursionlimit", "", get_recursion_limit},
    {"setrecursionlimit", "limit, /", set_recursion_limit},
    {"intern", "string, /", intern},
    {"getsizeof", "object, default=", get_size},
    {"getrefcount", "object, /", get_reference_count},
    {"getdefaultencoding", "", get_default_encoding},
    {"getfilesystemencoding", "", get_default_encoding},
    {"getswitchinterval", "", get_switch_interval},
    {"setswitchinterval", "interval, /", nothing},
    {"get_int_max_str_digits", "", get_max_digits},
    {"set_int_max_str_digits", "maxdigits", set_max_digits},
    {"is_finalizing", "", no},
};

void add_streams(Machine& m, Dict* dict) {
    constexpr const char* names[][2] = {{"stdin", "__stdin__"}, {"stdout", "__stdout__"}, {"stderr", "__stderr__"}};
    for (int i = 0; i < 3; ++i)
        for (const char* name : names[i]) dict_set(m, dict, static_name(name), standard_stream(i));
}

/// The module __main__, whose namespace is that of the outermost frame of Python code.
void add_main(Machine& m) {
    const PythonFrame* outermost = nullptr;
    for (const Frame* f = m.state->top; f; f = f->back)
        if (!f->native) outermost = static_cast<const PythonFrame*>(f);
    if (!outermost) return;
    auto* module = m.make<Module>(Kind::module, types().module);
    const Ref owned(m, value_of(module));
    module->name = static_name("__main__");
    module->dict = to<Dict>(keep(value_of(outermost->globals)));
    dict_set(m, m.state->modules, module->name, owned);
}

void add_arguments(Machine& m, Dict* dict) {
    const Value main = dict_get(m.state->modules, static_name("__main__"));
    const Value file = main == empty ? empty : dict_get(to<Module>(main)->dict, static_name("__file__"));
    const Ref argv(m, value_of(make_list(m)));
    list_append(m, to<List>(argv), file == empty ? value_of(static_name("")) : file);
    dict_set(m, dict, static_name("argv"), argv);
}

void add_constants(Machine& m, Dict* dict) {
    const auto set = [&](const char* name, Value owned) {
        const Ref value(m, owned);
        dict_set(m, dict, static_name(name), value);
    };
    set("maxsize", make_int(m, INT64_MAX));
    set("maxunicode", make_int(m, 0x10ffff));
    set("hexversion", make_int(m, 51053296));
    set("api_version", make_int(m, 1013));
    set("dont_write_bytecode", true_value);
    set("warnoptions", value_of(make_list(m)));
    constexpr const char* texts[][2] = {
        {"version", "3.11.2 (main, Apr 28 2025, 14:11:48) [GCC 12.2.0]"},
        {"platform", "linux"},
        {"byteorder", "little"},
        {"executable", "/usr/bin/python3"},
        {"prefix", "/usr"},
        {"exec_prefix", "/usr"},
        {"base_prefix", "/usr"},
        {"base_exec_prefix", "/usr"},
        {"float_repr_style", "short"},
        {"platlibdir", "lib"},
        {"abiflags", ""},
    };
    for (const auto& [name, text] : texts) set(name, value_of(static_name(text)));
    set("path", value_of(make_list(m)));
    for (const char* directory :
         {"", "/usr/lib/python311.zip", "/usr/lib/python3.11", "/usr/lib/python3.11/lib-dynload"})
        list_append(m, to<List>(dict_get(dict, static_name("path"))), value_of(static_name(directory)));
}

}  // namespace

void fill_sys(Machine& m, Module* module) {
    add_main(m);
    add_functions(m, module, functions);
    add_sys_hooks(m, module);
    add_streams(m, module->dict);
    add_arguments(m, module->dict);
    add_constants(m, module->dict);
    dict_set(m, module->dict, static_name("modules"), value_of(m.state->modules));
    add_sys_records(m, module->dict);
}

}  // namespace loopglass::library
