#include <machine/main_module.h>

#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/prelude.h>
#include <machine/text.h>

#include "builtin_functions.h"

namespace loopglass::machine {

namespace {

/// An object that has nothing but its type: __loader__.
Value make_loader(Machine& m) {
    static Type* const type = make_static_type("SourceFileLoader", types().object, Kind::instance, sizeof(Object),
                                               nullptr, "_frozen_importlib_external");
    return value_of(m.make<Object>(Kind::instance, type));
}

}  // namespace

Value builtins_module() {
    static const Module* const module = [] {
        auto* made = static_cast<Module*>(static_memory(sizeof(Module)));
        made->refs = 1;
        made->kind = Kind::module;
        made->flags = Object::is_static;
        made->type = types().module;
        made->name = static_name("builtins");
        made->dict = builtins_dict();
        return made;
    }();
    return value_of(module);
}

Dict* names_of_module(const Machine& m, const Module* module) {
    return module->flags & Object::is_static ? m.state->builtins : module->dict;
}

void fill_main_module(Machine& m, Dict* globals, std::string_view file) {
    const auto set = [&](const char* name, Value owned) {
        const Ref value(m, owned);
        dict_set(m, globals, static_name(name), value);
    };
    set("__name__", value_of(static_name("__main__")));
    set("__doc__", none);
    set("__package__", none);
    set("__loader__", make_loader(m));
    set("__spec__", none);
    set("__annotations__", value_of(make_dict(m)));
    set("__builtins__", builtins_module());
    set("__file__", make_str(m, file));
    set("__cached__", none);
}

}  // namespace loopglass::machine
