#include <machine/prelude.h>

#include "containers_internal.h"
#include "mapping_proxy.h"
#include "operations_methods.h"
#include "set_operations.h"

namespace loopglass::machine {

namespace {

Value is_disjoint(Machine& machine, NativeArguments a) {
    const Ref set(machine, set_from(machine, types().set, a[0]));
    if (!set) return empty;
    const int disjoint = set_is_disjoint(machine, to<Set>(set), a[1]);
    return disjoint < 0 ? empty : Value::from_bool(disjoint);
}

Value mapping(Machine& machine, Value view) { return make_mapping_proxy(machine, to<DictView>(view)->dict); }
constexpr Getter getters[] = {{"mapping", mapping, nullptr}, {nullptr, nullptr, nullptr}};

constexpr std::array set_rows{NativeDef{"isdisjoint", "self, other, /", is_disjoint}};
constexpr std::array view_rows{
    NativeDef{"__len__", "self, /", len_method},
    NativeDef{"__iter__", "self, /", iter_method},
    NativeDef{"__reversed__", "self, /", reversed_method},
    NativeDef{"__repr__", "self, /", repr_method},
};
constexpr auto set_view_table = join_rows(comparison_rows, container_rows, set_operator_rows, view_rows, set_rows);

Type* make_view_type(const char* name, Type* base, std::span<const NativeDef> methods) {
    Type* type = make_static_type(name, base, Kind::native, sizeof(DictView), &dict_view_layout);
    type->can_be_base = false;
    add_methods(type, methods);
    set_getters(type, getters);
    return type;
}

}  // namespace

void make_dict_view_types() {
    Types& t = builtin_types;
    t.dict_keys = make_view_type("dict_keys", t.object, set_view_table);
    t.dict_values = make_view_type("dict_values", t.object, view_rows);
    t.dict_items = make_view_type("dict_items", t.object, set_view_table);
    t.odict_keys = make_view_type("odict_keys", t.dict_keys, {});
    t.odict_values = make_view_type("odict_values", t.dict_values, {});
    t.odict_items = make_view_type("odict_items", t.dict_items, {});
    for (Type* type : {types().dict_keys, types().dict_items}) set_type_entry(type, "__hash__", none);
}

}  // namespace loopglass::machine
