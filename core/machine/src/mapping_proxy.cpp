#include "mapping_proxy.h"

#include <machine/attributes.h>
#include <machine/operations.h>
#include <machine/prelude.h>
#include <machine/text.h>

#include "calls.h"
#include "containers_internal.h"
#include "errors.h"
#include "iterate_internal.h"
#include "operations_internal.h"

namespace loopglass::machine {

namespace {

struct MappingProxy : Object {
    Value mapping;
};

Value mapping_of(Value proxy) { return to<MappingProxy>(proxy)->mapping; }

/// What the mapping's own method gives.
template <const char* const* name>
Value forward(Machine& m, NativeArguments a) {
    const Ref method(m, get_attribute(m, mapping_of(a[0]), static_name(*name)));
    return method ? call_with_packed(m, method, to<Tuple>(a[1]), nullptr) : empty;
}
constexpr const char *get_name = "get", *keys_name = "keys", *values_name = "values", *items_name = "items",
                     *copy_name = "copy", *reversed_name = "__reversed__";

Value get_item_of(Machine& m, NativeArguments a) { return get_item(m, mapping_of(a[0]), a[1]); }
Value length(Machine& m, NativeArguments a) {
    const std::int64_t n = length_of(m, mapping_of(a[0]));
    return n < 0 ? empty : make_int(m, n);
}
Value has_key(Machine& m, NativeArguments a) {
    const int answer = contains(m, mapping_of(a[0]), a[1]);
    return answer < 0 ? empty : Value::from_bool(answer);
}
Value iterate(Machine& m, NativeArguments a) { return iterator_of(m, mapping_of(a[0])); }
Value repr(Machine& m, NativeArguments a) {
    const Ref shown(m, repr_of(m, mapping_of(a[0])));
    return shown ? make_str(m, "mappingproxy(" + to_utf8(to<Str>(shown)) + ")") : empty;
}
Value str(Machine& m, NativeArguments a) { return str_of(m, mapping_of(a[0])); }
Value unwrapped(Value value) { return type_of(value) == types().mapping_proxy ? mapping_of(value) : value; }
Value equal(Machine& m, NativeArguments a) {
    return compare_values(m, CompareOperator::equal, unwrapped(a[0]), unwrapped(a[1]));
}
Value merge(Machine& m, NativeArguments a) {
    return binary_operation(m, BinaryOperator::bit_or, unwrapped(a[0]), unwrapped(a[1]));
}

Value merge_reflected(Machine& m, NativeArguments a) {
    return binary_operation(m, BinaryOperator::bit_or, unwrapped(a[1]), unwrapped(a[0]));
}
Value refuse_merge(Machine& m, NativeArguments) {
    return raise_type_error(m, "'|=' is not supported by mappingproxy; use '|' instead");
}

Value construct(Machine& m, NativeArguments a) {
    const bool is_mapping = has_special(m, a[1], "__getitem__") && !is_kind(a[1], Kind::list) &&
                            !is_kind(a[1], Kind::tuple) && !is_kind(a[1], Kind::str);
    if (!is_mapping) return raise_type_error(m, "mappingproxy() argument must be a mapping, not " + type_name(a[1]));
    return make_mapping_proxy(m, a[1]);
}

constexpr NativeDef construct_def{"mappingproxy", "cls, mapping", construct};
constexpr NativeDef methods[] = {
    {"get", "self, /, *args", forward<&get_name>},
    {"keys", "self, /, *args", forward<&keys_name>},
    {"values", "self, /, *args", forward<&values_name>},
    {"items", "self, /, *args", forward<&items_name>},
    {"copy", "self, /, *args", forward<&copy_name>},
    {"__getitem__", "self, key, /", get_item_of},
    {"__len__", "self, /", length},
    {"__contains__", "self, key, /", has_key},
    {"__iter__", "self, /", iterate},
    {"__repr__", "self, /", repr},
    {"__str__", "self, /", str},
    {"__eq__", "self, value, /", equal},
    {"__or__", "self, value, /", merge},
    {"__ror__", "self, value, /", merge_reflected},
    {"__ior__", "self, value, /", refuse_merge},
    {"__reversed__", "self, /, *args", forward<&reversed_name>},
};
constexpr Layout layout{
    sizeof(MappingProxy), [](Machine& m, Object* o) { m.drop(static_cast<MappingProxy*>(o)->mapping); },
    [](Object* o, void (*visit)(void*, Value), void* c) { visit(c, static_cast<MappingProxy*>(o)->mapping); }};

}  // namespace

Value make_mapping_proxy(Machine& m, Value mapping) {
    auto* proxy = m.make<MappingProxy>(Kind::native, types().mapping_proxy);
    proxy->mapping = keep(mapping);
    return Value::from_arena(proxy);
}

void make_mapping_proxy_type() {
    Type* type = types().mapping_proxy;
    type->layout = &layout;
    type->can_be_base = false;
    set_constructor(type, construct_def);
    add_methods(type, methods);
}

}  // namespace loopglass::machine
