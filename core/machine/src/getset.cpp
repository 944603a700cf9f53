#include "getset.h"

#include <machine/attributes.h>
#include <machine/prelude.h>
#include <machine/text.h>

#include "errors.h"

namespace loopglass::machine {

namespace {

std::string owner_name_of(const GetSet* descriptor) {
    const Value owner = descriptor->owner;
    return is_kind(owner, Kind::type) ? type_name(to<Type>(owner)) : to_utf8(to<Str>(owner));
}

bool refuse(Machine& m, Type* type, const std::string& text) {
    m.raise(type, text);
    return false;
}

bool fits(Machine& m, const std::string& name, const std::string& owner, Value instance, bool is_instance) {
    if (is_instance) return true;
    raise_type_error(m, "descriptor '" + name + "' for '" + owner + "' objects doesn't apply to a '" +
                            type_name(instance) + "' object");
    return false;
}

bool fits(Machine& m, const GetSet* d, Value instance) {
    const bool is_instance = !is_kind(d->owner, Kind::type) || is_subtype(type_of(instance), to<Type>(d->owner));
    return fits(m, d->getter->name, owner_name_of(d), instance, is_instance);
}

bool fits(Machine& m, const Member* d, Value instance) {
    return fits(m, to_utf8(d->name), type_name(d->owner), instance, is_subtype(type_of(instance), d->owner));
}

Value& place_of(const Member* d, Value instance) {
    return *reinterpret_cast<Value*>(reinterpret_cast<char*>(instance.object()) + d->offset);
}

Value getset_repr(Machine& m, NativeArguments a) {
    const auto* d = to<GetSet>(a[0]);
    return make_str(m, std::string("<attribute '") + d->getter->name + "' of '" + owner_name_of(d) + "' objects>");
}
Value member_repr(Machine& m, NativeArguments a) {
    const auto* d = to<Member>(a[0]);
    return make_str(m, "<member '" + to_utf8(d->name) + "' of '" + type_name(d->owner) + "' objects>");
}

template <class Descriptor, Value (*get_through)(Machine&, const Descriptor*, Value)>
Value get_method(Machine& m, NativeArguments a) {
    if (a[1] == none) return keep(a[0]);
    return fits(m, to<Descriptor>(a[0]), a[1]) ? get_through(m, to<Descriptor>(a[0]), a[1]) : empty;
}
template <class Descriptor, bool (*set_through)(Machine&, const Descriptor*, Value, Value), bool deletes>
Value set_method(Machine& m, NativeArguments a) {
    if (!fits(m, to<Descriptor>(a[0]), a[1])) return empty;
    return set_through(m, to<Descriptor>(a[0]), a[1], deletes ? empty : a[2]) ? none : empty;
}

constexpr NativeDef getset_methods[] = {
    {"__repr__", "self, /", getset_repr},
    {"__get__", "self, instance, owner=, /", get_method<GetSet, get_through_getset>},
    {"__set__", "self, instance, value, /", set_method<GetSet, set_through_getset, false>},
    {"__delete__", "self, instance, /", set_method<GetSet, set_through_getset, true>},
};
constexpr NativeDef member_methods[] = {
    {"__repr__", "self, /", member_repr},
    {"__get__", "self, instance, owner=, /", get_method<Member, get_through_member>},
    {"__set__", "self, instance, value, /", set_method<Member, set_through_member, false>},
    {"__delete__", "self, instance, /", set_method<Member, set_through_member, true>},
};

constexpr Getter getset_getters[] = {
    {"__name__", [](Machine& m, Value v) { return make_str(m, to<GetSet>(v)->getter->name); }, nullptr},
    {"__objclass__",
     [](Machine& m, Value v) {
         return is_kind(to<GetSet>(v)->owner, Kind::type) ? keep(to<GetSet>(v)->owner)
                                                          : m.raise(types().AttributeError, "__objclass__");
     },
     nullptr},
    {nullptr, nullptr, nullptr}};
constexpr Getter member_getters[] = {
    {"__name__", [](Machine&, Value v) { return keep(value_of(to<Member>(v)->name)); }, nullptr},
    {"__objclass__", [](Machine&, Value v) { return keep(value_of(to<Member>(v)->owner)); }, nullptr},
    {nullptr, nullptr, nullptr}};

constexpr Layout getset_layout{
    sizeof(GetSet), [](Machine& m, Object* o) { m.drop(static_cast<GetSet*>(o)->owner); },
    [](Object* o, void (*visit)(void*, Value), void* c) { visit(c, static_cast<GetSet*>(o)->owner); }};
constexpr Layout member_layout{sizeof(Member),
                               [](Machine& m, Object* o) {
                                   m.drop(static_cast<Member*>(o)->name);
                                   m.drop(static_cast<Member*>(o)->owner);
                               },
                               [](Object* o, void (*visit)(void*, Value), void* c) {
                                   visit(c, value_of(static_cast<Member*>(o)->name));
                                   visit(c, value_of(static_cast<Member*>(o)->owner));
                               }};

}  // namespace

Value make_getset(Machine& m, const Getter& getter, Value owner_name) {
    auto* made = m.make<GetSet>(Kind::native, types().getset_descriptor);
    made->getter = &getter;
    made->owner = keep(owner_name);
    return Value::from_arena(made);
}

Value make_member(Machine& m, Type* owner, Str* name, std::uint32_t offset) {
    auto* made = m.make<Member>(Kind::native, types().member_descriptor);
    made->name = to<Str>(keep(value_of(name)));
    made->owner = to<Type>(keep(value_of(owner)));
    made->offset = offset;
    return Value::from_arena(made);
}

void make_getset_types() {
    const Types& t = types();
    t.getset_descriptor->layout = &getset_layout;
    t.member_descriptor->layout = &member_layout;
    add_methods(t.getset_descriptor, getset_methods);
    add_methods(t.member_descriptor, member_methods);
    set_getters(t.getset_descriptor, getset_getters);
    set_getters(t.member_descriptor, member_getters);
}

Value get_through_getset(Machine& m, const GetSet* d, Value instance) { return d->getter->get(m, instance); }

Value get_through_member(Machine& m, const Member* d, Value instance) {
    const Value value = place_of(d, instance);
    if (value != empty) return keep(value);
    return m.raise(types().AttributeError,
                   "'" + type_name(instance) + "' object has no attribute '" + to_utf8(d->name) + "'");
}

bool set_through_getset(Machine& m, const GetSet* d, Value instance, Value value) {
    const std::string name = d->getter->name;
    const bool of_type = is_kind(d->owner, Kind::type) && to<Type>(d->owner) == types().type;
    if (!d->getter->set && of_type) return refuse(m, types().AttributeError, "readonly attribute");
    if (!d->getter->set)
        return refuse(m, types().AttributeError,
                      "attribute '" + name + "' of '" + owner_name_of(d) + "' objects is not writable");
    if (value == empty && d->getter->refuses_deletion)
        return refuse(m, types().AttributeError, "cannot delete attribute");
    const bool may_go = name == "__dict__" || (of_type && (name == "__annotations__" || name == "__abstractmethods__"));
    if (value == empty && name == "__dict__" && is_kind(instance, Kind::function))
        return refuse(m, types().TypeError, "cannot delete __dict__");
    if (value != empty || may_go) return d->getter->set(m, instance, value);
    if (of_type)
        return refuse(
            m, types().TypeError,
            "cannot delete '" + name + "' attribute of immutable type '" + type_name(to<Type>(instance)) + "'");
    if (name == "__class__") return refuse(m, types().TypeError, "can't delete __class__ attribute");
    if (is_kind(instance, Kind::function)) return d->getter->set(m, instance, none);
    return refuse(m, types().TypeError, name + " may not be deleted");
}

bool set_through_member(Machine& m, const Member* d, Value instance, Value value) {
    Value& place = place_of(d, instance);
    if (value == empty && place == empty) return refuse(m, types().AttributeError, to_utf8(d->name));
    m.replace(place, value == empty ? empty : keep(value));
    return true;
}

}  // namespace loopglass::machine
