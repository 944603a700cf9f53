// exit and quit, as the module site puts them into builtins.

#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/exceptions.h>
#include <machine/prelude.h>
#include <machine/text.h>

#include "builtin_functions.h"

namespace loopglass::machine {

namespace {

struct Quitter : Object {
    const char* name;
};

constexpr Layout layout{sizeof(Quitter), nullptr, nullptr};

Value quitter_repr(Machine& m, NativeArguments a) {
    return make_str(m, std::string("Use ") + to<Quitter>(a[0])->name + "() or Ctrl-D (i.e. EOF) to exit");
}

Value quit(Machine& m, NativeArguments a) { return m.raise_with(types().SystemExit, a[1] == empty ? none : a[1]); }

constexpr NativeDef methods[] = {
    {"__repr__", "self", quitter_repr, CallStyle::python, "Quitter.__repr__"},
    {"__call__", "self, code=", quit, CallStyle::python, "Quitter.__call__"},
};

}  // namespace

void add_quitters(Dict* names) {
    Type* type = make_static_type("Quitter", types().object, Kind::native, sizeof(Quitter), &layout, "_sitebuiltins");
    add_methods(type, methods);
    for (const char* name : {"quit", "exit"}) {
        auto* quitter = static_cast<Quitter*>(static_memory(sizeof(Quitter)));
        quitter->refs = 1;
        quitter->kind = Kind::native;
        quitter->flags = Object::is_static;
        quitter->type = type;
        quitter->name = name;
        static_dict_set(names, static_name(name), value_of(quitter));
    }
}

}  // namespace loopglass::machine
