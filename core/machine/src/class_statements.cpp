// The class statement: builtins.__build_class__, as a frame that runs the class's body and then its metaclass.

#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/iterate.h>
#include <machine/native_call.h>
#include <machine/operations.h>
#include <machine/prelude.h>
#include <machine/text.h>

#include "calls.h"
#include "classes.h"
#include "containers_internal.h"
#include "errors.h"
#include "generator_internal.h"

namespace loopglass::machine {

namespace {

struct ClassFrame : NativeFrame {
    Value body, name, bases, given_bases, keywords, metaclass, names, cell;  ///< owned
};

/// As update_bases: what is not a class may say by __mro_entries__ which classes stand for it. Null if it raised.
Tuple* resolved_bases(Machine& m, Value given) {
    const Ref list(m, value_of(make_list(m)));
    for (std::size_t i = 0; i < to<Tuple>(given)->size; ++i) {
        const Value base = to<Tuple>(given)->items()[i];
        const Ref entries(m,
                          is_kind(base, Kind::type) ? empty : find_attribute(m, base, static_name("__mro_entries__")));
        if (m.has_raised()) return nullptr;
        if (!entries) {
            list_append(m, to<List>(list), base);
            continue;
        }
        const Ref classes(m, m.call_nested(entries, &given, 1));
        if (!classes) return nullptr;
        if (!is_kind(classes, Kind::tuple)) {
            raise_type_error(m, "__mro_entries__ must return a tuple");
            return nullptr;
        }
        const auto* tuple = to<Tuple>(classes);
        for (std::size_t k = 0; k < tuple->size; ++k) list_append(m, to<List>(list), tuple->items()[k]);
    }
    return make_tuple_of(m, to<List>(list)->items, to<List>(list)->size);
}

/// The metaclass: what `metaclass=` says or the first base's, then the most derived of all of them. Owned.
Value choose_metaclass(Machine& m, Dict* keywords, const Tuple* bases) {
    Str* const key = static_name("metaclass");
    Ref chosen(m, keep(dict_get(keywords, key)));
    if (chosen) {
        dict_delete(m, keywords, value_of(key));
    } else {
        chosen = Ref(m, keep(value_of(bases->size ? type_of(bases->items()[0]) : types().type)));
    }
    if (!is_kind(chosen, Kind::type)) return chosen.release();
    Type* winner = most_derived_metaclass(m, to<Type>(chosen), bases);
    return winner ? keep(value_of(winner)) : empty;
}

/// The namespace of the class's body.
Value prepare_namespace(Machine& m, const ClassFrame* frame) {
    if (frame->metaclass == value_of(types().type)) return Value::from_arena(make_dict(m));
    const Ref prepare(m, find_attribute(m, frame->metaclass, static_name("__prepare__")));
    if (m.has_raised()) return empty;
    if (!prepare) return Value::from_arena(make_dict(m));
    const Ref arguments(m, value_of(make_tuple(m, {frame->name, frame->bases})));
    const UnpackedCall call(m, to<Tuple>(arguments), to<Dict>(frame->keywords));
    Ref names(m, m.call_nested(prepare, call.values(), call.count(), call.names()));
    if (!names || is_kind(names, Kind::dict)) return names.release();
    const Ref getter(m, lookup_special(m, names, "__getitem__"));
    if (getter && !is_kind(names, Kind::list) && !is_kind(names, Kind::tuple) && !is_kind(names, Kind::str))
        return names.release();
    const std::string of =
        is_kind(frame->metaclass, Kind::type) ? type_name(to<Type>(frame->metaclass)) : "<metaclass>";
    return raise_type_error(m, of + ".__prepare__() must return a mapping, not " + type_name(names));
}

bool begin(Machine& m, ClassFrame* frame) {
    Tuple* bases = resolved_bases(m, frame->given_bases);
    if (!bases) return false;
    frame->bases = value_of(bases);
    frame->metaclass = choose_metaclass(m, to<Dict>(frame->keywords), bases);
    if (frame->metaclass == empty) return false;
    frame->names = prepare_namespace(m, frame);
    if (frame->names == empty) return false;
    auto* f = to<Function>(frame->body);
    PythonFrame* body = new_frame(m, f->code, f->globals, f->caches, frame->body);
    body->names = keep(frame->names);
    return enter_frame(m, body);
}

bool same_items(Value a, Value b) {
    const auto *x = to<Tuple>(a), *y = to<Tuple>(b);
    if (x->size != y->size) return false;
    for (std::size_t i = 0; i < x->size; ++i)
        if (x->items()[i] != y->items()[i]) return false;
    return true;
}

/// Calls the metaclass with what the body has made.
Value call_metaclass(Machine& m, ClassFrame* frame) {
    if (!same_items(frame->bases, frame->given_bases)) {
        const Ref key(m, make_str(m, "__orig_bases__"));
        if (!set_item(m, frame->names, key, frame->given_bases)) return empty;
    }
    if (is_kind(frame->names, Kind::dict))
        frame->cell = keep(dict_get(to<Dict>(frame->names), static_name("__classcell__")));
    const Ref arguments(m, value_of(make_tuple(m, {frame->name, frame->bases, frame->names})));
    return call_with_packed(m, frame->metaclass, to<Tuple>(arguments), to<Dict>(frame->keywords));
}

/// The cell __class__, which super() reads, must have been filled in by type.__new__.
bool check_cell(Machine& m, const ClassFrame* frame, Value made) {
    if (!is_kind(made, Kind::type) || !is_kind(frame->cell, Kind::cell)) return true;
    const Value content = to<Cell>(frame->cell)->content;
    if (content == made) return true;
    const std::string name = to_utf8(to<Str>(frame->name));
    const Ref shown(m, repr_of(m, made)), other(m, content == empty ? empty : repr_of(m, content));
    if (!shown) return false;
    const Ref quoted(m, repr_of(m, frame->name));
    const std::string defining = " defining " + to_utf8(to<Str>(quoted)) + " as " + to_utf8(to<Str>(shown));
    if (content == empty)
        m.raise(types().RuntimeError,
                "__class__ not set" + defining + ". Was __classcell__ propagated to type.__new__?");
    else
        raise_type_error(m, "__class__ set to " + to_utf8(to<Str>(other)) + defining);
    return false;
}

Action resume_class(Machine& m, NativeFrame* native, Completion completion, Value& value) {
    auto* frame = static_cast<ClassFrame*>(native);
    if (frame->phase == 0) {
        frame->phase = 1;
        return begin(m, frame) ? Action::called : Action::raised;
    }
    if (completion.value == empty) return Action::raised;
    if (frame->phase == 1) {
        m.drop(completion.value);
        frame->phase = 2;
        completion.value = call_metaclass(m, frame);
        if (completion.value == pending) return Action::called;
        if (completion.value == empty) return Action::raised;
    }
    value = completion.value;
    if (check_cell(m, frame, value)) return Action::returned;
    m.drop(value);
    return Action::raised;
}

constexpr NativeFrameDef class_frame = {
    "class", sizeof(ClassFrame), resume_class,
    [](Machine& m, NativeFrame* f) {
        auto* c = static_cast<ClassFrame*>(f);
        for (const Value v : {c->body, c->name, c->bases, c->given_bases, c->keywords, c->metaclass, c->names, c->cell})
            m.drop(v);
    },
    [](NativeFrame* f, void (*visit)(void*, Value), void* context) {
        auto* c = static_cast<ClassFrame*>(f);
        for (const Value v : {c->body, c->name, c->bases, c->given_bases, c->keywords, c->metaclass, c->names, c->cell})
            visit(context, v);
    }};

Value build_class(Machine& m, NativeArguments a) {
    auto* frame = m.push_native_frame<ClassFrame>(class_frame);
    frame->body = keep(a[0]);
    frame->name = keep(a[1]);
    frame->given_bases = keep(a[2]);
    frame->keywords = keep(a[3]);
    frame->bases = frame->metaclass = frame->names = frame->cell = empty;
    return pending;
}

}  // namespace

Value build_class_function() {
    static constexpr NativeDef def = {"__build_class__", "func, name, /, *bases, **kwds", build_class};
    return Value::from_static(shared_function(def));
}

}  // namespace loopglass::machine
