#include <algorithm>

#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/loader.h>
#include <machine/main_module.h>
#include <machine/modules.h>
#include <machine/operations.h>
#include <machine/text.h>

#include "builtin_functions.h"
#include "exception_details.h"
#include "imports.h"
#include "interpreter_helpers.h"
#include "python_names.h"

namespace loopglass::machine {

namespace {

Value raise_not_defined(Machine& m, Value name, const Dict* builtins) {
    const bool was_there = dict_get(builtins_dict(), to<Str>(name)) != empty;
    if (builtins == m.state->builtins && !was_there) refuse_missing_name(m, to<Str>(name));
    return raise_name_error(m, name, "name '" + to_utf8(to<Str>(name)) + "' is not defined");
}

}  // namespace

namespace {

/// The builtins of code with these globals: exec and eval may be given a dict that has others.
const Dict* builtins_for(const Machine& m, const Dict* globals) {
    const Value own = dict_get(globals, static_name("__builtins__"));
    const bool is_other = is_kind(own, Kind::dict) && !(own.object()->flags & Object::is_static);
    return is_other ? to<Dict>(own) : m.state->builtins;
}

}  // namespace

Value load_global_slowly(Machine& m, PythonFrame* frame, Value name, CacheEntry& cache) {
    const bool cached = &cache != frame->caches;  // entry 0 is shared by what has no cache of its own
    if (const DictEntry* entry = dict_find(frame->globals, to<Str>(name))) {
        if (cached && entry->key == name) cache.key = static_cast<std::uint64_t>(entry - frame->globals->entries) + 1;
        return keep(entry->value);
    }
    const Dict* builtins = builtins_for(m, frame->globals);
    const Value v = dict_get(builtins, to<Str>(name));
    if (v == empty) return raise_not_defined(m, name, builtins);
    if (cached && !v.is_counted() && builtins->flags & Object::is_static) {
        cache.key = std::uint64_t{1} << 32 | frame->globals->keys_version;
        cache.value = v.bits();
    }
    return keep(v);
}

Value load_class_name(Machine& m, PythonFrame* frame, Value name) {
    const Ref own(m, find_in_namespace(m, frame->names, name));
    if (own || m.has_raised()) return keep(own);
    Value v = dict_get(frame->globals, to<Str>(name));
    const Dict* builtins = builtins_for(m, frame->globals);
    if (v == empty) v = dict_get(builtins, to<Str>(name));
    return v == empty ? raise_not_defined(m, name, builtins) : keep(v);
}

Value find_in_namespace(Machine& m, Value names, Value name) {
    if (names.object()->type == types().dict) return keep(dict_get(to<Dict>(names), to<Str>(name)));
    const Value found = get_item(m, names, name);
    if (found == empty && m.raised_is(types().KeyError)) m.drop(m.take_raised());
    return found;
}

bool store_in_namespace(Machine& m, Value names, Value name, Value value) {
    if (names.object()->type != types().dict) return set_item(m, names, name, value);
    dict_set(m, to<Dict>(names), to<Str>(name), value);
    return true;
}

bool delete_namespace_entry(Machine& m, Value names, Value name) {
    if (names.object()->type != types().dict) {
        if (delete_item(m, names, name)) return true;
        if (!m.raised_is(types().KeyError)) return false;
        m.drop(m.take_raised());
        raise_name_error(m, name, "name '" + to_utf8(to<Str>(name)) + "' is not defined");
        return false;
    }
    const int removed = dict_delete(m, to<Dict>(names), name);
    if (removed == 0) raise_name_error(m, name, "name '" + to_utf8(to<Str>(name)) + "' is not defined");
    return removed > 0;
}

void raise_unbound(Machine& m, PythonFrame* frame, std::uint32_t slot) {
    const language::Code& code = *frame->code->code;
    const std::string name = code.local_names[slot];
    if (slot >= code.local_names.size() - code.free_count)
        raise_name_error(
            m, frame->code->local_names[slot],
            "cannot access free variable '" + name + "' where it is not associated with a value in enclosing scope");
    else
        m.raise(types().UnboundLocalError,
                "cannot access local variable '" + name + "' where it is not associated with a value");
}

namespace {

/// Runs the texts of a new module. A module that fails is forgotten, as CPython does.
bool run_texts(Machine& m, const ModuleMaker& maker, Module* module) {
    for (const PythonText& text : maker.texts) {
        // Classes and functions say that they are of the module that CPython has them in.
        dict_set(m, module->dict, static_name("__name__"), value_of(static_name(text.module)));
        if (!m.run_module(library_code(m, text), module->dict)) return false;
    }
    dict_set(m, module->dict, static_name("__name__"), value_of(static_name(maker.name)));
    return true;
}

/// Makes a module that was not imported yet. Null if it raised.
Module* make_module(Machine& m, const ModuleMaker& maker) {
    auto* module = m.make<Module>(Kind::module, types().module);
    module->name = static_name(maker.name);
    module->dict = make_dict(m);
    const Ref owned(m, Value::from_arena(module));
    dict_set(m, module->dict, static_name("__name__"), value_of(module->name));
    dict_set(m, m.state->modules, module->name, owned);
    if (maker.fill) maker.fill(m, module);
    if (run_texts(m, maker, module)) return module;
    const Ref raised(m, m.take_raised());
    dict_delete(m, m.state->modules, value_of(module->name));
    m.raise_instance(raised);
    return nullptr;
}

Module* loaded_module(Machine& m, const Ref& key) {
    const Value found = dict_get(m.state->modules, to<Str>(key));
    return found == empty ? nullptr : to<Module>(found);
}

}  // namespace

Module* find_module(Machine& m, std::string_view name) {
    if (name == "builtins") return to<Module>(builtins_module());
    const Ref key(m, make_str(m, name));
    if (Module* module = loaded_module(m, key)) return module;
    const auto maker = std::find_if(m.module_makers.begin(), m.module_makers.end(),
                                    [&](const ModuleMaker& each) { return name == each.name; });
    if (maker == m.module_makers.end()) return nullptr;
    Module* parent = nullptr;
    const std::size_t dot = name.rfind('.');
    if (dot != name.npos) {
        parent = find_module(m, name.substr(0, dot));
        if (m.has_raised()) return nullptr;
        if (Module* module = loaded_module(m, key)) return module;
    }
    Module* module = make_module(m, *maker);
    if (module && parent) dict_set(m, parent->dict, static_name(maker->name + dot + 1), value_of(module));
    return module;
}

namespace {

/// As _find_and_load, for modules of the library.
Value raise_library_not_found(Machine& m, const std::string& name) {
    refuse_missing_module(m, name);
    std::size_t end = 0;
    do {
        end = std::min(name.find('.', end + 1), name.size());
    } while (end < name.size() && find_module(m, name.substr(0, end)));
    const std::string missing = name.substr(0, end);
    const std::size_t dot = missing.rfind('.');
    std::string text = "No module named '" + missing + "'";
    if (dot != missing.npos) {
        const std::string parent = missing.substr(0, dot);
        const bool is_package =
            !each_name(names_of(m, ""), [&](std::string_view module) { return !module.starts_with(parent + "."); });
        if (!is_package) text += "; '" + parent + "' is not a package";
    }
    return raise_import_error(m, types().ModuleNotFoundError, text, missing, "");
}

/// The namespace of the code that imports.
Dict* importing_globals(const Machine& m) {
    Frame* frame = m.state->top;
    while (frame->native) frame = frame->back;
    return static_cast<PythonFrame*>(frame)->globals;
}

/// Where a module comes from, for messages: __file__, or what CPython has there.
std::string file_of(const Machine& m, Value module, const std::string& name) {
    if (!is_kind(module, Kind::module)) return {};
    if (!(to<Module>(module)->extra & Module::of_program)) return std::string(names_of(m, name + ".__file__"));
    const Value file = dict_get(to<Module>(module)->dict, static_name("__file__"));
    return is_kind(file, Kind::str) ? to_utf8(to<Str>(file)) : std::string();
}

}  // namespace

Value import_module(Machine& m, Value name, Value from_list, Value level) {
    std::string text = to_utf8(to<Str>(name));
    const std::int64_t dots = int64_of(level).value_or(0);
    if (dots > 0) {
        text = absolute_name(m, importing_globals(m), text, dots);
        if (text.empty()) return empty;
    }
    if (is_beside(m, text)) return import_beside(m, text, from_list);
    Module* module = find_module(m, text);
    if (!module) return m.has_raised() ? empty : raise_library_not_found(m, text);
    // `import a.b` binds a, `from a.b import c` needs b.
    if (from_list == none)
        if (const std::size_t dot = text.find('.'); dot != text.npos) module = find_module(m, text.substr(0, dot));
    return keep(value_of(module));
}

Value import_from_module(Machine& m, Value module, Value name) {
    const Value found = find_attribute(m, module, to<Str>(name));
    if (found != empty) return found;
    if (m.has_raised()) {
        // The module's own __getattr__ has no such name: there may be a submodule.
        if (!m.raised_is(types().AttributeError)) return empty;
        m.drop(m.take_raised());
    }
    const std::string of = is_kind(module, Kind::module) ? to_utf8(to<Module>(module)->name) : "<unknown>";
    const Ref submodule(m, make_str(m, of + "." + to_utf8(to<Str>(name))));
    if (const Value loaded = dict_get(m.state->modules, to<Str>(submodule)); loaded != empty) return keep(loaded);
    const std::uint16_t flags = is_kind(module, Kind::module) ? to<Module>(module)->extra : 0;
    if (!(flags & Module::of_program)) {
        if (Module* made = find_module(m, to_utf8(to<Str>(submodule)))) return keep(value_of(made));
        if (m.has_raised()) return empty;
        if (m.missing_attribute)
            if (const Value removed = m.missing_attribute(m, module, to<Str>(name)); removed != empty) return removed;
        refuse_missing_attribute(m, module, to<Str>(name));
        refuse_missing_module(m, to_utf8(to<Str>(submodule)));
    }
    const std::string file = file_of(m, module, of);
    const bool is_partial = flags & Module::initializing;
    return raise_import_error(m, types().ImportError,
                              "cannot import name '" + to_utf8(to<Str>(name)) + "' from " +
                                  (is_partial ? "partially initialized module '" : "'") + of + "' " +
                                  (is_partial ? "(most likely due to a circular import) (" : "(") +
                                  (file.empty() ? "unknown location" : file) + ")",
                              of, file);
}

namespace {

/// Binds what `from module import *` brings under a name.
bool import_one(Machine& m, PythonFrame* frame, Value module, Value name) {
    if (!is_kind(name, Kind::str)) {
        const std::string of = to_utf8(to<Module>(module)->name);
        m.raise(types().TypeError, "Item in " + of + ".__all__ must be str, not " + to_utf8(type_of(name)->name));
        return false;
    }
    const Ref value(m, get_attribute(m, module, to<Str>(name)));
    if (!value) return false;
    dict_set(m, frame->names == empty ? frame->globals : to<Dict>(frame->names), to<Str>(name), value);
    return true;
}

}  // namespace

bool import_all(Machine& m, PythonFrame* frame, Value module) {
    const Dict* dict = to<Module>(module)->dict;
    if (module.is_counted()) to<Module>(module)->extra |= Module::star_imported;
    const Ref all(m, keep(dict_get(dict, static_name("__all__"))));
    if (is_kind(all, Kind::list) || is_kind(all, Kind::tuple)) {
        for (std::size_t i = 0;; ++i) {
            const bool is_list = is_kind(all, Kind::list);
            if (i >= (is_list ? to<List>(all)->size : to<Tuple>(all)->size)) return true;
            const Ref name(m, keep(is_list ? to<List>(all)->items[i] : to<Tuple>(all)->items()[i]));
            if (!import_one(m, frame, module, name)) return false;
        }
    }
    for (std::uint32_t i = 0; i < dict->used; ++i) {
        const DictEntry& entry = dict->entries[i];
        if (entry.key == empty || to<Str>(entry.key)->length == 0 || to<Str>(entry.key)->at(0) == '_') continue;
        const Ref name(m, keep(entry.key));
        if (!import_one(m, frame, module, name)) return false;
    }
    return true;
}

void setup_annotations(Machine& m, PythonFrame* frame) {
    const Value names = frame->names == empty ? value_of(frame->globals) : frame->names;
    const Value key = value_of(static_name("__annotations__"));
    const Ref known(m, find_in_namespace(m, names, key));
    if (known) return;
    const Ref fresh(m, Value::from_arena(make_dict(m)));
    store_in_namespace(m, names, key, fresh);
}

}  // namespace loopglass::machine
