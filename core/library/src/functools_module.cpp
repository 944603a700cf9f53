#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/iterate.h>
#include <machine/native_modules.h>
#include <machine/text.h>

#include <library/functools.h>

#include "functools_internal.h"
#include "modules.h"

namespace loopglass::library {

using namespace machine;

namespace {

Value assignments() {
    static Tuple* const names = make_static_tuple(
        {value_of(static_name("__module__")), value_of(static_name("__name__")), value_of(static_name("__qualname__")),
         value_of(static_name("__doc__")), value_of(static_name("__annotations__"))});
    return value_of(names);
}
Value updates() {
    static Tuple* const names = make_static_tuple({value_of(static_name("__dict__"))});
    return value_of(names);
}

/// getattr(object, name) where a missing one is no error: `empty`, and nothing is raised.
Value attribute_or_nothing(Machine& m, Value object, Str* name) {
    const Value found = find_attribute(m, object, name);
    if (found == empty && m.raised_is(types().AttributeError)) m.drop(m.take_raised());
    return found;
}

bool assign(Machine& m, Value wrapper, Value wrapped, Str* name) {
    const Ref value(m, attribute_or_nothing(m, wrapped, name));
    if (!value) return !m.has_raised();
    if (name == static_name("__annotations__") && is_kind(wrapper, Kind::function)) {
        m.replace(to<Function>(wrapper)->annotations, keep(value));
        return true;
    }
    return set_attribute(m, wrapper, name, value);
}

bool update(Machine& m, Value wrapper, Value wrapped, Str* name) {
    const Ref target(m, get_attribute(m, wrapper, name));
    if (!target) return false;
    const Ref source(m, attribute_or_nothing(m, wrapped, name));
    if (!source) return !m.has_raised();
    const Ref method(m, get_attribute(m, target, static_name("update")));
    if (!method) return false;
    const Value argument = source;
    const Ref done(m, m.call_nested(method, &argument, 1));
    return static_cast<bool>(done);
}

/// True when each(name) was true for all names (strs) of a tuple or list.
template <class Each>
bool for_names(Machine& m, Value names, const Each& each) {
    const Ref iterator(m, iterator_of(m, names));
    if (!iterator) return false;
    for (;;) {
        const Ref name(m, next_native(m, iterator));
        if (!name) return !m.has_raised();
        if (!is_kind(name, Kind::str)) {
            m.raise(types().TypeError, "attribute name must be string, not '" + to_utf8(type_of(name)->name) + "'");
            return false;
        }
        if (!each(to<Str>(name))) return false;
    }
}

/// update_wrapper(wrapper, wrapped, assigned, updated), as Lib/functools.py.
Value update_wrapper(Machine& m, NativeArguments a) {
    const Value assigned = a[2] == empty ? assignments() : a[2], updated = a[3] == empty ? updates() : a[3];
    if (!for_names(m, assigned, [&](Str* name) { return assign(m, a[0], a[1], name); })) return empty;
    if (!for_names(m, updated, [&](Str* name) { return update(m, a[0], a[1], name); })) return empty;
    if (!set_attribute(m, a[0], static_name("__wrapped__"), a[1])) return empty;
    return keep(a[0]);
}

constexpr NativeDef update_wrapper_def = {"update_wrapper", "wrapper, wrapped, assigned=, updated=", update_wrapper,
                                          CallStyle::python};

/// wraps(wrapped): a decorator, which is a partial of update_wrapper.
Value wraps(Machine& m, NativeArguments a) {
    Dict* keywords = make_dict(m);
    const Ref owned(m, Value::from_arena(keywords));
    dict_set(m, keywords, static_name("wrapped"), a[0]);
    dict_set(m, keywords, static_name("assigned"), a[1] == empty ? assignments() : a[1]);
    dict_set(m, keywords, static_name("updated"), a[2] == empty ? updates() : a[2]);
    return make_partial(m, Value::from_static(shared_function(update_wrapper_def)), owned);
}

constexpr NativeDef wraps_def = {"wraps", "wrapped, assigned=, updated=", wraps, CallStyle::python};

}  // namespace

void fill_functools(Machine& m, Module* module) {
    set_native_module(update_wrapper_def, "functools");
    set_native_module(wraps_def, "functools");
    set_native_module(reduce_def, "_functools");
    for (const NativeDef* def : {&update_wrapper_def, &wraps_def, &reduce_def})
        dict_set(m, module->dict, static_name(def->name), Value::from_static(shared_function(*def)));
    dict_set(m, module->dict, static_name("partial"), value_of(partial_type()));
    dict_set(m, module->dict, static_name("WRAPPER_ASSIGNMENTS"), assignments());
    dict_set(m, module->dict, static_name("WRAPPER_UPDATES"), updates());
}

}  // namespace loopglass::library
