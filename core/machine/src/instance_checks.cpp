// isinstance and issubclass.

#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/operations.h>

#include "classes.h"
#include "errors.h"
#include "operations_internal.h"

namespace loopglass::machine {

namespace {

/// What a hook of the class says; nothing was found if it has none.
int ask(Machine& m, Value method, Value argument) {
    const Ref answer(m, m.call_nested(method, &argument, 1));
    return answer ? truth(m, answer) : -1;
}

/// Any of a tuple.
template <class Test>
int any_of(Machine& m, const Tuple* tuple, Test test) {
    const NestedCall call(m, " in __instancecheck__");
    if (!call) return -1;
    for (std::size_t i = 0; i < tuple->size; ++i)
        if (const int r = test(tuple->items()[i]); r != 0) return r;
    return 0;
}

int complain(Machine& m, const char* text) {
    if (!m.has_raised()) raise_type_error(m, text);
    return -1;
}

}  // namespace

int is_instance(Machine& m, Value object, Value cls) {
    if (value_of(type_of(object)) == cls) return 1;
    if (is_kind(cls, Kind::type) && cls.object()->type == types().type) {
        const Value answer = plain_is_instance(m, object, to<Type>(cls));
        return answer == empty ? -1 : answer == true_value;
    }
    if (is_kind(cls, Kind::tuple))
        return any_of(m, to<Tuple>(cls), [&](Value one) { return is_instance(m, object, one); });
    const Ref check(m, lookup_special(m, cls, "__instancecheck__"));
    if (check) return ask(m, check, object);
    return complain(m, "isinstance() arg 2 must be a type, a tuple of types, or a union");
}

int is_subclass(Machine& m, Value type, Value cls) {
    if (is_kind(cls, Kind::type) && cls.object()->type == types().type) {
        if (!is_kind(type, Kind::type)) return complain(m, "issubclass() arg 1 must be a class");
        return is_subtype(to<Type>(type), to<Type>(cls));
    }
    if (is_kind(cls, Kind::tuple))
        return any_of(m, to<Tuple>(cls), [&](Value one) { return is_subclass(m, type, one); });
    const Ref check(m, lookup_special(m, cls, "__subclasscheck__"));
    if (check) return ask(m, check, type);
    if (!is_kind(type, Kind::type)) return complain(m, "issubclass() arg 1 must be a class");
    // The forms of typing refuse both by name.
    const Ref refusal(m, lookup_special(m, cls, "__instancecheck__"));
    if (refusal) ask(m, refusal, cls);
    return complain(m, "issubclass() arg 2 must be a class, a tuple of classes, or a union");
}

}  // namespace loopglass::machine
