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

/// As abstract_get_bases: the tuple __bases__; `empty` if there is none, or asking raised something else than that.
Value abstract_bases(Machine& m, Value cls) {
    Ref bases(m, find_attribute(m, cls, static_name("__bases__")));
    if (!bases && m.raised_is(types().AttributeError)) m.drop(m.take_raised());
    return is_kind(bases, Kind::tuple) ? bases.release() : empty;
}

/// As abstract_issubclass, for what has __bases__ and is no type.
int abstract_is_subclass(Machine& m, Value derived, Value cls) {
    const NestedCall call(m, " in __issubclass__");
    if (!call) return -1;
    Ref one(m, keep(derived));
    for (;;) {
        m.spend();
        if (one.get() == cls) return 1;
        const Ref bases(m, abstract_bases(m, one));
        if (!bases) return m.has_raised() ? -1 : 0;
        const auto* tuple = to<Tuple>(bases);
        if (tuple->size == 0) return 0;
        for (std::size_t i = 0; i + 1 < tuple->size; ++i)
            if (const int r = abstract_is_subclass(m, tuple->items()[i], cls); r != 0) return r;
        one = Ref(m, keep(tuple->items()[tuple->size - 1]));
    }
}

/// As check_class: false, with the complaint raised, for what has no __bases__.
bool has_bases(Machine& m, Value cls, const char* complaint) {
    const Ref bases(m, abstract_bases(m, cls));
    return bases || complain(m, complaint) == 0;
}

int abstract_is_instance(Machine& m, Value object, Value cls) {
    if (!has_bases(m, cls, "isinstance() arg 2 must be a type, a tuple of types, or a union")) return -1;
    const Ref own(m, find_attribute(m, object, static_name("__class__")));
    if (!own) return m.has_raised() ? -1 : 0;
    return abstract_is_subclass(m, own, cls);
}

int recursive_is_subclass(Machine& m, Value type, Value cls) {
    if (is_kind(type, Kind::type) && is_kind(cls, Kind::type)) return is_subtype(to<Type>(type), to<Type>(cls));
    if (!has_bases(m, type, "issubclass() arg 1 must be a class") ||
        !has_bases(m, cls, "issubclass() arg 2 must be a class, a tuple of classes, or a union"))
        return -1;
    return abstract_is_subclass(m, type, cls);
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
    return m.has_raised() ? -1 : abstract_is_instance(m, object, cls);
}

int is_subclass(Machine& m, Value type, Value cls) {
    if (is_kind(cls, Kind::type) && cls.object()->type == types().type) {
        return recursive_is_subclass(m, type, cls);
    }
    if (is_kind(cls, Kind::tuple))
        return any_of(m, to<Tuple>(cls), [&](Value one) { return is_subclass(m, type, one); });
    const Ref check(m, lookup_special(m, cls, "__subclasscheck__"));
    if (check) return ask(m, check, type);
    // The forms of typing refuse both by name.
    const Ref refusal(m, is_kind(type, Kind::type) ? lookup_special(m, cls, "__instancecheck__") : empty);
    if (refusal) ask(m, refusal, cls);
    return m.has_raised() ? -1 : recursive_is_subclass(m, type, cls);
}

}  // namespace loopglass::machine
