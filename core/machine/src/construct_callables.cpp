// types.MethodType, ModuleType and CellType as functions that make a value.

#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/prelude.h>

#include "construct_values.h"
#include "errors.h"

namespace loopglass::machine {

namespace {

Value make_method(Machine& m, NativeArguments a) {
    if (!is_callable(a[1])) return raise_type_error(m, "first argument must be callable");
    if (a[2] == none) return raise_type_error(m, "instance must not be None");
    auto* method = m.make<BoundMethod>(Kind::bound_method, types().method);
    method->function = keep(a[1]);
    method->self = keep(a[2]);
    return value_of(method);
}

Value make_module(Machine& m, NativeArguments a) {
    if (!is_kind(a[1], Kind::str))
        return raise_type_error(m, "module() argument 'name' must be str, not " + argument_type_name(a[1]));
    auto* module = m.make<Module>(Kind::module, types().module);
    module->name = to<Str>(keep(a[1]));
    module->dict = make_dict(m);
    const Value doc = a[2] == empty ? none : a[2];
    const std::pair<const char*, Value> names[] = {
        {"__name__", a[1]}, {"__doc__", doc}, {"__package__", none}, {"__loader__", none}, {"__spec__", none}};
    for (const auto& [name, value] : names) dict_set(m, module->dict, static_name(name), value);
    return value_of(module);
}

Value make_cell(Machine& m, NativeArguments a) {
    auto* cell = m.make<Cell>(Kind::cell, types().cell);
    cell->content = a[1] == empty ? empty : keep(a[1]);
    return value_of(cell);
}

constexpr NativeDef method_def{"method", "cls, function, instance, /", make_method};
constexpr NativeDef module_def{"module", "cls, name, doc=", make_module};
constexpr NativeDef cell_def{"cell", "cls, contents=, /", make_cell};

}  // namespace

void set_callable_constructors() {
    set_constructor(types().method, method_def);
    set_constructor(types().module, module_def);
    set_constructor(types().cell, cell_def);
}

}  // namespace loopglass::machine
