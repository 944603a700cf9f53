#include "imports.h"

#include <algorithm>
#include <vector>

#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/exceptions.h>
#include <machine/main_module.h>
#include <machine/modules.h>
#include <machine/operations.h>
#include <machine/text.h>

#include "errors.h"
#include "exception_details.h"
#include "syntax_errors.h"

namespace loopglass::machine {

namespace {

/// Modules that CPython has built in or has imported before the program begins: no file comes before them.
constexpr std::string_view never_files[] = {
    "_abc",      "_ast",        "_codecs", "_collections", "_functools",  "_imp",      "_io",       "_operator",
    "_random",   "_signal",     "_sre",    "_stat",        "_string",     "_symtable", "_thread",   "_tracemalloc",
    "_warnings", "_weakref",    "abc",     "array",        "atexit",      "binascii",  "builtins",  "cmath",
    "codecs",    "encodings",   "errno",   "gc",           "genericpath", "io",        "itertools", "marshal",
    "math",      "os",          "posix",   "posixpath",    "pwd",         "site",      "stat",      "sys",
    "time",      "unicodedata", "zlib"};

/// Each dotted beginning of a name: a, a.b, a.b.c.
std::string beginning(const std::string& name, std::size_t number) {
    std::size_t end = 0;
    for (std::size_t i = 0; i <= number; ++i) end = std::min(name.find('.', i ? end + 1 : 0), name.size());
    return name.substr(0, end);
}

std::size_t beginnings(const std::string& name) {
    return static_cast<std::size_t>(std::count(name.begin(), name.end(), '.')) + 1;
}

/// sys.modules[name], borrowed; `empty` if it is not there.
Value loaded(Machine& m, const std::string& name) {
    const Ref key(m, make_str(m, name));
    return dict_get(m.state->modules, to<Str>(key));
}

}  // namespace

const UserModule* user_module(const Machine& m, std::string_view name) {
    const auto found = std::find_if(m.user_modules.begin(), m.user_modules.end(),
                                    [&](const UserModule& each) { return each.name == name; });
    return found == m.user_modules.end() ? nullptr : &*found;
}

bool is_beside(const Machine& m, std::string_view name) {
    name = name.substr(0, name.find('.'));
    const bool is_never = std::find(std::begin(never_files), std::end(never_files), name) != std::end(never_files);
    return !is_never && user_module(m, name);
}

std::string absolute_name(Machine& m, Dict* globals, const std::string& name, std::int64_t level) {
    const auto text_of = [&](const char* key) {
        const Value v = dict_get(globals, static_name(key));
        return is_kind(v, Kind::str) ? to_utf8(to<Str>(v)) : std::string();
    };
    std::string package = text_of("__package__");
    if (package.empty() && dict_get(globals, static_name("__path__")) != empty) package = text_of("__name__");
    if (package.empty()) {
        m.raise(types().ImportError, "attempted relative import with no known parent package");
        return {};
    }
    for (; level > 1; --level) {
        const std::size_t dot = package.rfind('.');
        if (dot == package.npos) {
            m.raise(types().ImportError, "attempted relative import beyond top-level package");
            return {};
        }
        package.resize(dot);
    }
    return name.empty() ? package : package + "." + name;
}

Value raise_module_not_found(Machine& m, const std::string& name) {
    std::string missing = name;
    for (std::size_t i = 0; i < beginnings(name); ++i) {
        missing = beginning(name, i);
        if (loaded(m, missing) == empty) break;
    }
    std::string text = "No module named '" + missing + "'";
    if (const std::size_t dot = missing.rfind('.'); dot != missing.npos) {
        const std::string parent = missing.substr(0, dot);
        const Value module = loaded(m, parent);
        if (is_kind(module, Kind::module) && dict_get(to<Module>(module)->dict, static_name("__path__")) == empty)
            text += "; '" + parent + "' is not a package";
    }
    return raise_import_error(m, types().ModuleNotFoundError, text, missing, "");
}

namespace {

/// One import under way. `phase` counts what has been done of: the beginnings of the name, then the names of from_list.
struct ImportFrame : NativeFrame {
    Value name;       ///< str; owned, as are the others
    Value from_list;  ///< tuple or none
    Value running;    ///< the module whose code runs, or none
};

std::string name_of(const ImportFrame* frame) { return to_utf8(to<Str>(frame->name)); }

void set_name(Machine& m, Dict* names, const char* name, Value owned) {
    const Ref value(m, owned);
    dict_set(m, names, static_name(name), value);
}

/// A module with the names that CPython gives one before its code runs.
Module* new_user_module(Machine& m, const UserModule& file) {
    auto* module = m.make<Module>(Kind::module, types().module);
    const Value name = make_str(m, file.name);
    module->name = to<Str>(name);
    module->dict = make_dict(m);
    module->extra |= Module::initializing | Module::of_program;
    Dict* names = module->dict;
    const std::size_t dot = file.name.rfind('.');
    set_name(m, names, "__name__", keep(name));
    set_name(m, names, "__doc__", none);
    set_name(m, names, "__package__",
             make_str(m, file.is_package         ? file.name
                         : dot == file.name.npos ? ""
                                                 : file.name.substr(0, dot)));
    set_name(m, names, "__loader__", none);
    set_name(m, names, "__spec__", none);
    if (file.is_package) {
        const Ref folder(m, make_str(m, file.path.substr(0, file.path.rfind('/'))));
        List* path = make_list(m, 1);
        list_append(m, path, folder);
        set_name(m, names, "__path__", value_of(path));
    }
    set_name(m, names, "__file__", make_str(m, file.path));
    set_name(m, names, "__cached__", none);
    set_name(m, names, "__builtins__", value_of(m.state->builtins));
    return module;
}

/// Begins to run a file's code.
Action start_module(Machine& m, ImportFrame* frame, const UserModule& file) {
    if (!file.code && file.error.kind != DiagnosticKind::syntax_error)
        m.observer->unsupported(m, file.path + ":" + std::to_string(file.error.span.line) + ": " + file.error.message);
    if (!file.code) {
        raise_syntax_error(m, file.error, file.path);
        return Action::raised;
    }
    Module* module = new_user_module(m, file);
    m.replace(frame->running, Value::from_arena(module));
    dict_set(m, m.state->modules, module->name, frame->running);
    m.push_module(file.code, module->dict);
    return Action::called;
}

/// The module's code has ended: it becomes an attribute of its package, or is forgotten if it raised.
bool end_module(Machine& m, ImportFrame* frame, Value result) {
    const Ref module(m, std::exchange(frame->running, none));
    to<Module>(module)->extra &= static_cast<std::uint16_t>(~Module::initializing);
    Str* name = to<Module>(module)->name;
    if (result == empty) {
        const Ref raised(m, m.take_raised());
        dict_delete(m, m.state->modules, value_of(name));
        m.replace(m.state->raised, keep(raised));
        return false;
    }
    m.drop(result);
    const std::string text = to_utf8(name);
    const std::size_t dot = text.rfind('.');
    if (dot == text.npos) return true;
    const Value parent = loaded(m, text.substr(0, dot));
    const Ref last(m, make_str(m, text.substr(dot + 1)));
    return parent == empty || set_attribute(m, parent, to<Str>(last), module);
}

enum class Progress { done, running, raised };

/// Takes one module of the way into sys.modules.
Progress reach(Machine& m, ImportFrame* frame, const std::string& name, bool must_be) {
    if (loaded(m, name) != empty) return Progress::done;
    if (const UserModule* file = user_module(m, name))
        return start_module(m, frame, *file) == Action::called ? Progress::running : Progress::raised;
    if (!must_be) return Progress::done;
    raise_module_not_found(m, name);
    return Progress::raised;
}

/// `from package import *` imports what the package's __all__ names.
void expand_star(Machine& m, ImportFrame* frame, Module* module) {
    const auto* names = to<Tuple>(frame->from_list);
    if (names->size != 1 || to_utf8(to<Str>(names->items()[0])) != "*") return;
    const Value all = dict_get(module->dict, static_name("__all__"));
    Ref listed(m, value_of(make_tuple(m, 0)));
    if (is_kind(all, Kind::list)) {
        Tuple* copied = make_tuple(m, to<List>(all)->size);
        for (std::size_t i = 0; i < copied->size; ++i) copied->items()[i] = keep(to<List>(all)->items[i]);
        listed = Ref(m, value_of(copied));
    } else if (is_kind(all, Kind::tuple)) {
        listed = Ref(m, keep(all));
    }
    m.replace(frame->from_list, listed.release());
}

/// One of the names after `from package import`: a part of the package that is not imported yet is.
Progress reach_part(Machine& m, ImportFrame* frame, const std::string& package, std::size_t number) {
    const Value module = loaded(m, package);
    if (!is_kind(module, Kind::module) || dict_get(to<Module>(module)->dict, static_name("__path__")) == empty)
        return Progress::done;
    if (number == 0) expand_star(m, frame, to<Module>(module));
    const auto* names = to<Tuple>(frame->from_list);
    if (number >= names->size || !is_kind(names->items()[number], Kind::str)) return Progress::done;
    const Ref found(m, find_attribute(m, module, to<Str>(names->items()[number])));
    if (found) return Progress::done;
    if (m.has_raised()) return Progress::raised;
    return reach(m, frame, package + "." + to_utf8(to<Str>(names->items()[number])), false);
}

Action resume_import(Machine& m, NativeFrame* native, Completion completion, Value& value) {
    auto* frame = static_cast<ImportFrame*>(native);
    if (frame->running != none && !end_module(m, frame, completion.value)) return Action::raised;
    const std::string name = name_of(frame);
    const std::size_t own = beginnings(name);
    for (;;) {
        const std::size_t at = frame->phase++;
        const std::size_t parts = frame->from_list == none ? 0 : to<Tuple>(frame->from_list)->size;
        if (at >= own + parts) break;
        const Progress progress =
            at < own ? reach(m, frame, beginning(name, at), true) : reach_part(m, frame, name, at - own);
        if (progress == Progress::running) return Action::called;
        if (progress == Progress::raised) return Action::raised;
    }
    const Value result = loaded(m, frame->from_list == none ? beginning(name, 0) : name);
    if (result == empty) {
        const Ref key(m, keep(frame->name));
        m.raise_with(types().KeyError, key);
        return Action::raised;
    }
    value = keep(result);
    return Action::returned;
}

constexpr NativeFrameDef import_frame = {"import", sizeof(ImportFrame), resume_import,
                                         [](Machine& m, NativeFrame* f) {
                                             auto* i = static_cast<ImportFrame*>(f);
                                             for (const Value v : {i->name, i->from_list, i->running}) m.drop(v);
                                         },
                                         [](NativeFrame* f, void (*visit)(void*, Value), void* context) {
                                             auto* i = static_cast<ImportFrame*>(f);
                                             for (const Value v : {i->name, i->from_list, i->running})
                                                 visit(context, v);
                                         }};

}  // namespace

Value import_beside(Machine& m, const std::string& name, Value from_list) {
    auto* frame = m.push_native_frame<ImportFrame>(import_frame);
    frame->name = make_str(m, name);
    frame->from_list = is_kind(from_list, Kind::tuple) && to<Tuple>(from_list)->size ? keep(from_list) : none;
    frame->running = none;
    return pending;
}

}  // namespace loopglass::machine
