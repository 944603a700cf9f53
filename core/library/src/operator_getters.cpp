// operator.itemgetter, attrgetter and methodcaller: functions made of names, as Modules/_operator.c.

#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/operations.h>
#include <machine/prelude.h>
#include <machine/text.h>

#include "operator_internal.h"

namespace loopglass::library {

using namespace machine;

namespace {

struct MadeFunction : Object {
    Value what;      ///< items, names with dots, or a method's name and arguments: a tuple
    Value keywords;  ///< methodcaller's: a dict; else none
};

MadeFunction* self_of(NativeArguments a) { return to<MadeFunction>(a[0]); }
const Tuple* what_of(NativeArguments a) { return to<Tuple>(self_of(a)->what); }

void finish(Machine& m, Object* object) {
    const auto* f = static_cast<MadeFunction*>(object);
    m.drop(f->what);
    m.drop(f->keywords);
}

void each_reference(Object* object, void (*visit)(void*, Value), void* context) {
    const auto* f = static_cast<MadeFunction*>(object);
    visit(context, f->what);
    visit(context, f->keywords);
}

constexpr Layout layout{sizeof(MadeFunction), finish, each_reference};

Value make(Machine& m, Value type, Value what, Value keywords) {
    auto* made = m.make<MadeFunction>(Kind::native, to<Type>(type));
    made->what = keep(what);
    made->keywords = keep(keywords);
    return value_of(made);
}

std::string counted(std::size_t n) { return ", got " + std::to_string(n); }

Value make_of_names(Machine& m, NativeArguments a, const char* name) {
    if (to<Tuple>(a[1])->size == 0)
        return m.raise(types().TypeError, std::string(name) + " expected 1 argument, got 0");
    return make(m, a[0], a[1], none);
}

Value make_itemgetter(Machine& m, NativeArguments a) { return make_of_names(m, a, "itemgetter"); }

Value make_attrgetter(Machine& m, NativeArguments a) {
    const auto* names = to<Tuple>(a[1]);
    for (std::size_t i = 0; i < names->size; ++i)
        if (!is_kind(names->items()[i], Kind::str))
            return m.raise(types().TypeError, "attribute name must be a string");
    return make_of_names(m, a, "attrgetter");
}

Value make_methodcaller(Machine& m, NativeArguments a) {
    const auto* arguments = to<Tuple>(a[1]);
    if (arguments->size == 0)
        return m.raise(types().TypeError, "methodcaller needs at least one argument, the method name");
    if (!is_kind(arguments->items()[0], Kind::str)) return m.raise(types().TypeError, "method name must be a string");
    return make(m, a[0], a[1], a[2]);
}

Value get_attribute_path(Machine& m, Value object, Value path) {
    const std::string names = to_utf8(to<Str>(path));
    if (names.find('.') == names.npos) return get_attribute(m, object, to<Str>(path));
    Ref current(m, keep(object));
    for (std::size_t begin = 0; begin <= names.size();) {
        const std::size_t end = std::min(names.find('.', begin), names.size());
        const Ref name(m, make_str(m, names.substr(begin, end - begin)));
        Ref found(m, get_attribute(m, current, to<Str>(name)));
        if (!found) return empty;
        current = std::move(found);
        begin = end + 1;
    }
    return current.release();
}

/// One value for one name, a tuple for several.
template <Value (*get)(Machine&, Value, Value)>
Value get_each(Machine& m, NativeArguments a, const char* name) {
    const auto* given = to<Tuple>(a[1]);
    if (given->size != 1)
        return m.raise(types().TypeError, std::string(name) + " expected 1 argument" + counted(given->size));
    const Tuple* what = what_of(a);
    if (what->size == 1) return get(m, given->items()[0], what->items()[0]);
    const Ref result(m, value_of(make_tuple(m, what->size)));
    auto* items = to<Tuple>(result)->items();
    std::fill_n(items, what->size, none);
    for (std::size_t i = 0; i < what->size; ++i) {
        const Value value = get(m, given->items()[0], what->items()[i]);
        if (value == empty) return empty;
        items[i] = value;
    }
    return keep(result);
}

Value call_itemgetter(Machine& m, NativeArguments a) { return get_each<get_item>(m, a, "itemgetter"); }
Value call_attrgetter(Machine& m, NativeArguments a) { return get_each<get_attribute_path>(m, a, "attrgetter"); }

Value call_methodcaller(Machine& m, NativeArguments a) {
    const auto* given = to<Tuple>(a[1]);
    if (given->size != 1) return m.raise(types().TypeError, "methodcaller expected 1 argument" + counted(given->size));
    const Tuple* what = what_of(a);
    const Ref method(m, get_attribute(m, given->items()[0], to<Str>(what->items()[0])));
    if (!method) return empty;
    const Ref rest(m, value_of(make_tuple(m, what->size - 1)));
    for (std::size_t i = 1; i < what->size; ++i) to<Tuple>(rest)->items()[i - 1] = keep(what->items()[i]);
    return call_with(m, method, to<Tuple>(rest), to<Dict>(self_of(a)->keywords));
}

Value repr(Machine& m, NativeArguments a) {
    std::string text = "operator." + to_utf8(type_of(a[0])->name) + "(";
    const Tuple* what = what_of(a);
    for (std::size_t i = 0; i < what->size; ++i) {
        const Ref shown(m, repr_of(m, what->items()[i]));
        if (!shown) return empty;
        text += (i ? ", " : "") + to_utf8(to<Str>(shown));
    }
    const Value keywords = self_of(a)->keywords;
    for (std::uint32_t i = 0; keywords != none && i < to<Dict>(keywords)->used; ++i) {
        const DictEntry& entry = to<Dict>(keywords)->entries[i];
        if (entry.key == empty) continue;
        const Ref shown(m, repr_of(m, entry.value));
        if (!shown) return empty;
        text += ", " + to_utf8(to<Str>(entry.key)) + "=" + to_utf8(to<Str>(shown));
    }
    return make_str(m, text + ")");
}

constexpr NativeDef itemgetter_methods[] = {{"__call__", "self, /, *args", call_itemgetter},
                                            {"__repr__", "self, /", repr}};
constexpr NativeDef attrgetter_methods[] = {{"__call__", "self, /, *args", call_attrgetter},
                                            {"__repr__", "self, /", repr}};
constexpr NativeDef methodcaller_methods[] = {{"__call__", "self, /, *args", call_methodcaller},
                                              {"__repr__", "self, /", repr}};
constexpr NativeDef itemgetter_def{"itemgetter", "cls, *items", make_itemgetter};
constexpr NativeDef attrgetter_def{"attrgetter", "cls, *names", make_attrgetter};
constexpr NativeDef methodcaller_def{"methodcaller", "cls, *args, **kwargs", make_methodcaller};

Type* make_type(const char* name, std::span<const NativeDef> methods, const NativeDef& constructor) {
    Type* type = make_static_type(name, types().object, Kind::native, sizeof(MadeFunction), &layout, "operator");
    type->can_be_base = false;
    add_methods(type, methods);
    set_constructor(type, constructor);
    return type;
}

}  // namespace

std::span<Type* const> operator_types() {
    static Type* const made[] = {make_type("itemgetter", itemgetter_methods, itemgetter_def),
                                 make_type("attrgetter", attrgetter_methods, attrgetter_def),
                                 make_type("methodcaller", methodcaller_methods, methodcaller_def)};
    return made;
}

}  // namespace loopglass::library
