#include "exception_details.h"
#include <machine/frame.h>

#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/exceptions.h>
#include <machine/operations.h>
#include <machine/prelude.h>
#include <machine/text.h>

#include "builtin_functions.h"
#include "containers_internal.h"
#include "exception_groups.h"
#include "operations_internal.h"
#include "syntax_errors.h"
#include "unicode_errors.h"

namespace loopglass::machine {

namespace {

constexpr const char* name_error_details[] = {"name"};
constexpr const char* attribute_error_details[] = {"name", "obj"};
constexpr const char* import_error_details[] = {"msg", "name", "path"};
constexpr const char* os_error_details[] = {"errno", "strerror", "filename", "filename2"};
constexpr const char* syntax_error_details[] = {"msg",  "filename",   "lineno",     "offset",
                                                "text", "end_lineno", "end_offset", "print_file_and_line"};
constexpr const char* group_details[] = {"message", "exceptions"};

constexpr Getter name_error_getters[] = {{"name", get_detail<0>, replace_detail<0>}, {nullptr, nullptr, nullptr}};
constexpr Getter attribute_error_getters[] = {
    {"name", get_detail<0>, replace_detail<0>}, {"obj", get_detail<1>, replace_detail<1>}, {nullptr, nullptr, nullptr}};
constexpr Getter import_error_getters[] = {{"msg", get_detail<0>, replace_detail<0>},
                                           {"name", get_detail<1>, replace_detail<1>},
                                           {"path", get_detail<2>, replace_detail<2>},
                                           {nullptr, nullptr, nullptr}};

constexpr Getter os_error_getters[] = {{"errno", get_detail<0>, replace_detail<0>},
                                       {"strerror", get_detail<1>, replace_detail<1>},
                                       {"filename", get_detail<2>, replace_detail<2>},
                                       {"filename2", get_detail<3>, replace_detail<3>},
                                       {nullptr, nullptr, nullptr}};

Value or_none(Value v) { return v == empty ? none : keep(v); }

bool replace_payload(Machine& m, Value exception, Value value) {
    m.replace(to<Exception>(exception)->payload, keep(value));
    return true;
}

/// Sets __cause__ or __context__, which are exceptions or None.
template <Value Exception::*part>
bool replace_linked(Machine& m, Value exception, Value value) {
    if (value != none && !is_kind(value, Kind::exception)) {
        const char* which = part == &Exception::cause ? "cause" : "context";
        raise_type_error(m, std::string("exception ") + which + " must be None or derive from BaseException");
        return false;
    }
    auto* e = to<Exception>(exception);
    m.replace(e->*part, keep(value));
    if (part == &Exception::cause) e->suppress_context = true;
    return true;
}

/// exception.args = iterable; Python code of the iterable runs nested.
bool replace_args(Machine& m, Value exception, Value value) {
    const Ref items(m, collect_nested(m, value));
    if (!items) return false;
    m.replace(to<Exception>(exception)->args,
              value_of(make_tuple_of(m, to<List>(items)->items, to<List>(items)->size)));
    return true;
}

bool replace_traceback(Machine& m, Value exception, Value value) {
    if (value != none && !is_kind(value, Kind::traceback)) {
        raise_type_error(m, "__traceback__ must be a traceback or None");
        return false;
    }
    m.replace(to<Exception>(exception)->traceback, keep(value));
    return true;
}

Value with_traceback(Machine& m, NativeArguments a) { return replace_traceback(m, a[0], a[1]) ? keep(a[0]) : empty; }

/// Adds to the list __notes__, which is made when first needed.
Value add_note(Machine& m, NativeArguments a) {
    if (!is_kind(a[1], Kind::str)) return raise_type_error(m, "note must be a str, not '" + type_name(a[1]) + "'");
    Ref notes(m, find_attribute(m, a[0], static_name("__notes__")));
    if (m.has_raised()) return empty;
    if (!notes) {
        notes = Ref(m, value_of(make_list(m)));
        if (!set_attribute(m, a[0], static_name("__notes__"), notes)) return empty;
    }
    if (!is_kind(notes, Kind::list)) return raise_type_error(m, "Cannot add note: __notes__ is not a list");
    list_append(m, to<List>(notes), a[1]);
    return none;
}

constexpr Getter exception_getters[] = {
    {"args", [](Machine&, Value v) { return keep(to<Exception>(v)->args); }, replace_args},
    {"__cause__", [](Machine&, Value v) { return keep(to<Exception>(v)->cause); }, replace_linked<&Exception::cause>},
    {"__context__", [](Machine&, Value v) { return keep(to<Exception>(v)->context); },
     replace_linked<&Exception::context>},
    {"__suppress_context__", [](Machine&, Value v) { return Value::from_bool(to<Exception>(v)->suppress_context); },
     [](Machine& m, Value v, Value x) {
         const int answer = truth(m, x);
         if (answer >= 0) to<Exception>(v)->suppress_context = answer != 0;
         return answer >= 0;
     }},
    {"__traceback__", [](Machine&, Value v) { return keep(visible_traceback(to<Exception>(v)->traceback)); },
     replace_traceback},
    {nullptr, nullptr, nullptr}};
constexpr Getter stop_iteration_getters[] = {
    {"value", [](Machine&, Value v) { return or_none(to<Exception>(v)->payload); }, replace_payload},
    {nullptr, nullptr, nullptr}};
constexpr Getter system_exit_getters[] = {
    {"code", [](Machine&, Value v) { return or_none(to<Exception>(v)->payload); }, replace_payload},
    {nullptr, nullptr, nullptr}};

Value construct_exception(Machine& m, NativeArguments a) { return make_exception(m, to<Type>(a[0]), a[1]); }

/// The type whose constructor takes these details.
std::string constructor_name(std::span<const char* const> details) {
    const Types& t = types();
    return to_utf8((details.size() == 1 ? t.NameError : details.size() == 2 ? t.AttributeError : t.ImportError)->name);
}

/// NameError, AttributeError and ImportError take their details by keyword.
Value construct_with_details(Machine& m, NativeArguments a) {
    Ref made(m, make_exception(m, to<Type>(a[0]), a[1]));
    return take_details(m, to<Exception>(made), to<Dict>(a[2])) ? made.release() : empty;
}

Value exception_str(Machine& m, NativeArguments a) {
    const auto* e = to<Exception>(a[0]);
    const auto* args = to<Tuple>(e->args);
    if (args->size == 0) return make_str(m, "");
    // As KeyError_str: the key is shown with its quotes.
    if (args->size == 1 && is_subtype(e->type, types().KeyError)) return repr_of(m, args->items()[0]);
    return args->size == 1 ? str_of(m, args->items()[0]) : repr_of(m, e->args);
}

/// The kind of OSError that an error number stands for, on Linux.
Type* os_error_type(Type* type, Value number) {
    const Types& t = types();
    if (type != t.OSError || !is_int(number)) return type;
    switch (int64_of(number).value_or(0)) {
        case 1:
        case 13: return t.PermissionError;
        case 2: return t.FileNotFoundError;
        case 3: return t.ProcessLookupError;
        case 4: return t.InterruptedError;
        case 10: return t.ChildProcessError;
        case 11:
        case 114:
        case 115: return t.BlockingIOError;
        case 17: return t.FileExistsError;
        case 20: return t.NotADirectoryError;
        case 21: return t.IsADirectoryError;
        case 32:
        case 108: return t.BrokenPipeError;
        case 103: return t.ConnectionAbortedError;
        case 104: return t.ConnectionResetError;
        case 110: return t.TimeoutError;
        case 111: return t.ConnectionRefusedError;
        default: return type;
    }
}

/// OSError(errno, strerror, filename, winerror, filename2): from two arguments on they are details, and the names of
/// files are not among the arguments that are kept.
Value construct_os_error(Machine& m, NativeArguments a) {
    auto* args = to<Tuple>(a[1]);
    if (args->size < 2 || args->size > 5) return make_exception(m, to<Type>(a[0]), a[1]);
    Ref kept(m, keep(a[1]));
    if (args->size > 2 && args->items()[2] != none)
        kept = Ref(m, value_of(make_tuple(m, {args->items()[0], args->items()[1]})));
    Ref made(m, make_exception(m, os_error_type(to<Type>(a[0]), args->items()[0]), kept));
    for (std::size_t i = 0; i < args->size; ++i)
        if (i != 3) set_detail(m, to<Exception>(made), i == 4 ? 3 : i, args->items()[i]);
    return made.release();
}

Value os_error_str(Machine& m, NativeArguments a) {
    const auto* e = to<Exception>(a[0]);
    if (e->payload == empty) return exception_str(m, a);
    std::string text;
    const auto add = [&](const char* before, Value value, bool as_repr) {
        const Ref shown(m, as_repr ? repr_of(m, value) : str_of(m, value));
        if (shown) text += before + to_utf8(to<Str>(shown));
        return static_cast<bool>(shown);
    };
    if (!add("[Errno ", detail_of(e, 0), false) || !add("] ", detail_of(e, 1), false)) return empty;
    if (detail_of(e, 2) != none && !add(": ", detail_of(e, 2), true)) return empty;
    if (detail_of(e, 3) != none && !add(" -> ", detail_of(e, 3), true)) return empty;
    return make_str(m, text);
}

constexpr NativeDef os_error_texts[] = {{"__str__", "self, /", os_error_str}};
constexpr NativeDef construct_os_error_def{"exception", "cls, /, *args", construct_os_error};
constexpr NativeDef construct_exception_def{"exception", "cls, /, *args", construct_exception};
constexpr NativeDef construct_with_details_def{"exception", "cls, /, *args, **kwargs", construct_with_details};

Value exception_repr(Machine& m, NativeArguments a) {
    const auto* e = to<Exception>(a[0]);
    const auto* args = to<Tuple>(e->args);
    const std::string name = to_utf8(e->type->name);
    const Ref shown(m, repr_of(m, args->size == 1 ? args->items()[0] : e->args));
    if (!shown) return empty;
    const std::string text = to_utf8(to<Str>(shown));
    return make_str(m, args->size == 1 ? name + "(" + text + ")" : name + text);
}

constexpr NativeDef exception_methods[] = {
    {"__repr__", "self, /", exception_repr},
    {"__str__", "self, /", exception_str},
    {"with_traceback", "self, tb, /", with_traceback},
    {"add_note", "self, note, /", add_note},
};

}  // namespace

bool take_details(Machine& m, Exception* exception, const Dict* keywords) {
    const auto names = detail_names(exception->type);
    const auto* args = to<Tuple>(exception->args);
    const bool is_import_error = is_subtype(exception->type, types().ImportError);
    if (is_import_error && args->size == 1) set_detail(m, exception, 0, args->items()[0]);
    for (std::uint32_t i = 0; i < keywords->used; ++i) {
        if (keywords->entries[i].key == empty) continue;
        const std::string keyword = to_utf8(to<Str>(keywords->entries[i].key));
        std::size_t at = is_import_error ? 1 : 0;
        while (at < names.size() && keyword != names[at]) ++at;
        if (at == names.size()) {
            raise_type_error(m,
                             "'" + keyword + "' is an invalid keyword argument for " + constructor_name(names) + "()");
            return false;
        }
        set_detail(m, exception, at, keywords->entries[i].value);
    }
    return true;
}

std::span<const char* const> detail_names(const Type* type) {
    if (is_subtype(type, types().NameError)) return name_error_details;
    if (is_subtype(type, types().AttributeError)) return attribute_error_details;
    if (is_subtype(type, types().ImportError)) return import_error_details;
    if (is_subtype(type, types().OSError)) return os_error_details;
    if (is_subtype(type, types().BaseExceptionGroup)) return group_details;
    if (is_subtype(type, types().SyntaxError)) return syntax_error_details;
    if (is_subtype(type, types().UnicodeDecodeError) || is_subtype(type, types().UnicodeEncodeError))
        return unicode_error_details;
    return {};
}

Value detail_of(const Exception* e, std::size_t number) {
    return is_kind(e->payload, Kind::list) ? to<List>(e->payload)->items[number] : none;
}

void set_detail(Machine& m, Exception* e, std::size_t number, Value value) {
    if (e->payload == empty) {
        const std::size_t size = detail_names(e->type).size();
        List* details = make_list(m, size);
        details->size = size;
        for (std::size_t i = 0; i < size; ++i) details->items[i] = none;
        e->payload = value_of(details);
    }
    m.replace(to<List>(e->payload)->items[number], keep(value));
}

Value raise_name_error(Machine& m, Value name, const std::string& message) {
    m.raise(types().NameError, message);
    set_detail(m, to<Exception>(m.state->raised), 0, name);
    return empty;
}

void tell_attribute_error(Machine& m, Value object, Str* name) {
    if (!m.has_raised() || type_of(m.state->raised) != types().AttributeError) return;
    auto* e = to<Exception>(m.state->raised);
    if (detail_of(e, 0) != none || detail_of(e, 1) != none) return;
    set_detail(m, e, 0, value_of(name));
    set_detail(m, e, 1, object);
}

Value raise_import_error(Machine& m, Type* type, const std::string& message, const std::string& name,
                         const std::string& path) {
    m.raise(type, message);
    auto* e = to<Exception>(m.state->raised);
    set_detail(m, e, 0, to<Tuple>(e->args)->items()[0]);
    const Ref name_text(m, make_str(m, name)), path_text(m, path.empty() ? none : make_str(m, path));
    set_detail(m, e, 1, name_text);
    set_detail(m, e, 2, path_text);
    return empty;
}

void set_exception_constructor(Type* base_exception) { set_constructor(base_exception, construct_exception_def); }

void finish_exception_types() {
    const Types& t = types();
    set_getters(t.BaseException, exception_getters);
    set_getters(t.StopIteration, stop_iteration_getters);
    set_getters(t.SystemExit, system_exit_getters);
    set_getters(t.NameError, name_error_getters);
    set_getters(t.AttributeError, attribute_error_getters);
    set_getters(t.ImportError, import_error_getters);
    for (Type* type : {t.NameError, t.UnboundLocalError, t.AttributeError, t.ImportError, t.ModuleNotFoundError})
        set_constructor(type, construct_with_details_def);
    set_getters(t.OSError, os_error_getters);
    // The kinds of OSError stand one after the other, with TimeoutError as the last.
    for (Type* const* type = &t.OSError; type <= &t.TimeoutError; ++type)
        set_constructor(*type, construct_os_error_def);
    add_methods(t.BaseException, exception_methods);
    add_methods(t.OSError, os_error_texts);
    finish_group_types();
    finish_syntax_error_types();
    finish_unicode_errors();
}

}  // namespace loopglass::machine
