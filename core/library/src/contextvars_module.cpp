// contextvars: variables whose value depends on the context that runs. As Python/context.c; a dict that is copied when
// it changes stands in the place of its hash array mapped trie.

#include <library/alias.h>
#include <library/context.h>
#include <library/world.h>
#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/exceptions.h>
#include <machine/iterate.h>
#include <machine/native_call.h>
#include <machine/operations.h>
#include <machine/prelude.h>
#include <machine/text.h>

#include "context_variable.h"
#include "modules.h"

namespace loopglass::library {

using namespace machine;

namespace {

Context* context_of(Value v) { return to<Context>(v); }

Value make_context(Machine& m, Value values) {
    auto* c = m.make<Context>(Kind::native, context_type());
    c->values = keep(values);
    c->entered = false;
    return Value::from_arena(c);
}

/// The running context, made if it was only an empty one so far. Borrowed.
Context* running_context(Machine& m) {
    Value& running = world(m).context;
    if (running == empty) {
        running = make_context(m, empty);
        context_of(running)->entered = true;
    }
    return context_of(running);
}

std::size_t size_of(const Context* c) { return c->values == empty ? 0 : to<Dict>(c->values)->count; }

}  // namespace

Value value_in_context(Machine& m, Value variable) {
    const Value running = world(m).context;
    if (running == empty || context_of(running)->values == empty) return empty;
    const auto hash = hash_of(m, variable);
    const DictEntry* found = dict_find(m, to<Dict>(context_of(running)->values), variable, *hash);
    return found ? found->value : empty;
}

void set_in_context(Machine& m, Value variable, Value value) {
    Context* c = running_context(m);
    if (c->values == empty)
        c->values = Value::from_arena(make_dict(m));
    else if (c->values.object()->refs > 1)
        m.replace(c->values, Value::from_arena(dict_copy(m, to<Dict>(c->values))));
    if (value == empty)
        dict_delete(m, to<Dict>(c->values), variable);
    else
        dict_set(m, to<Dict>(c->values), variable, value);
}

Value context_for_token(Machine& m) { return keep(Value::from_arena(running_context(m))); }
bool is_running_context(Machine& m, Value context) { return world(m).context == context; }

Value copy_context(Machine& m) {
    const Value running = world(m).context;
    if (running == empty || size_of(context_of(running)) == 0) return empty;
    return make_context(m, context_of(running)->values);
}

bool enter_context(Machine& m, Value context, ContextChange& change) {
    if (context != empty) {
        if (context_of(context)->entered) {
            const Ref shown(m, repr_of(m, context));
            if (shown)
                m.raise(types().RuntimeError,
                        "cannot enter context: " + to_utf8(to<Str>(shown)) + " is already entered");
            return false;
        }
        context_of(context)->entered = true;
    }
    change.previous = world(m).context;
    world(m).context = keep(context);
    return true;
}

Value leave_context(Machine& m, ContextChange change) {
    const Value left = world(m).context;
    if (left != empty) context_of(left)->entered = false;
    world(m).context = change.previous;
    return left;
}

namespace {

// ---- Context

Value construct(Machine& m, NativeArguments a) {
    if (to<Tuple>(a[1])->size || to<Dict>(a[2])->count)
        return m.raise(types().TypeError, "Context() does not accept any arguments");
    return make_context(m, empty);
}

Value copy(Machine& m, NativeArguments a) { return make_context(m, context_of(a[0])->values); }

struct RunFrame : NativeFrame {
    ContextChange change;
};

Action resume_run(Machine& m, NativeFrame* native, Completion completion, Value& value) {
    auto* frame = static_cast<RunFrame*>(native);
    m.drop(leave_context(m, frame->change));
    frame->change = {};
    value = completion.value;
    return value == empty ? Action::raised : Action::returned;
}

constexpr NativeFrameDef run_frame = {
    "run", sizeof(RunFrame), resume_run,
    [](Machine& m, NativeFrame* f) { m.drop(static_cast<RunFrame*>(f)->change.previous); },
    [](NativeFrame* f, void (*visit)(void*, Value), void* c) { visit(c, static_cast<RunFrame*>(f)->change.previous); }};

Value run(Machine& m, NativeArguments a) {
    // Parameters: self, *args, **kwargs.
    const auto* given = to<Tuple>(a[1]);
    if (given->size == 0) return m.raise(types().TypeError, "run() missing 1 required positional argument");
    ContextChange change;
    if (!enter_context(m, a[0], change)) return empty;
    auto* frame = m.push_native_frame<RunFrame>(run_frame);
    frame->change = change;
    const std::span rest(given->items() + 1, given->size - 1);
    return complete_native_frame(m, frame, call_with_named(m, given->items()[0], rest, to<Dict>(a[2])));
}

/// The entry of a variable, null with nothing raised if there is none; TypeError if it is no variable.
const DictEntry* entry_of(Machine& m, const Context* c, Value variable) {
    if (!is_context_variable(variable)) {
        const Ref shown(m, repr_of(m, variable));
        if (shown) m.raise(types().TypeError, "a ContextVar key was expected, got " + to_utf8(to<Str>(shown)));
        return nullptr;
    }
    if (c->values == empty) return nullptr;
    return dict_find(m, to<Dict>(c->values), variable, *hash_of(m, variable));
}

Value get_item(Machine& m, NativeArguments a) {
    const DictEntry* found = entry_of(m, context_of(a[0]), a[1]);
    if (found) return keep(found->value);
    return m.has_raised() ? empty : m.raise_with(types().KeyError, a[1]);
}
Value get(Machine& m, NativeArguments a) {
    const DictEntry* found = entry_of(m, context_of(a[0]), a[1]);
    if (found) return keep(found->value);
    return m.has_raised() ? empty : a[2] == empty ? none : keep(a[2]);
}
Value contains(Machine& m, NativeArguments a) {
    const DictEntry* found = entry_of(m, context_of(a[0]), a[1]);
    return m.has_raised() ? empty : Value::from_bool(found != nullptr);
}
Value length(Machine&, NativeArguments a) {
    return Value::from_small_int(static_cast<std::int64_t>(size_of(context_of(a[0]))));
}

enum class Part { keys, values, items };

Value list_of(Machine& m, const Context* c, Part part) {
    List* list = make_list(m, size_of(c));
    const Ref owned(m, Value::from_arena(list));
    const Dict* dict = c->values == empty ? nullptr : to<Dict>(c->values);
    for (std::uint32_t i = 0; dict && i < dict->used; ++i) {
        const DictEntry& entry = dict->entries[i];
        if (entry.key == empty) continue;
        if (part == Part::items)
            list_append(m, list, Ref(m, value_of(make_tuple(m, {entry.key, entry.value}))));
        else
            list_append(m, list, part == Part::keys ? entry.key : entry.value);
    }
    return keep(owned);
}

template <Part part>
Value iterator(Machine& m, NativeArguments a) {
    const Ref list(m, list_of(m, context_of(a[0]), part));
    return iterator_of(m, list);
}

Value equal_contexts(Machine& m, NativeArguments a) {
    if (type_of(a[1]) != context_type()) return not_implemented;
    const Context *x = context_of(a[0]), *y = context_of(a[1]);
    if (size_of(x) != size_of(y)) return false_value;
    if (size_of(x) == 0) return true_value;
    const int r = values_equal(m, x->values, y->values);
    return r < 0 ? empty : Value::from_bool(r);
}

constexpr NativeDef methods[] = {
    {"run", "self, /, *args, **kwargs", run},
    {"copy", "self, /", copy},
    {"get", "self, key, default=, /", get},
    {"keys", "self, /", iterator<Part::keys>},
    {"values", "self, /", iterator<Part::values>},
    {"items", "self, /", iterator<Part::items>},
    {"__getitem__", "self, key, /", get_item},
    {"__contains__", "self, key, /", contains},
    {"__len__", "self, /", length},
    {"__iter__", "self, /", iterator<Part::keys>},
    {"__eq__", "self, value, /", equal_contexts},
};
constexpr NativeDef constructor = {"Context", "cls, /, *args, **kwargs", construct};

constexpr Layout layout = {
    sizeof(Context), [](Machine& m, Object* o) { m.drop(static_cast<Context*>(o)->values); },
    [](Object* o, void (*visit)(void*, Value), void* c) { visit(c, static_cast<Context*>(o)->values); }};

Value copy_running_context(Machine& m, NativeArguments) {
    const Value copied = copy_context(m);
    return copied == empty ? make_context(m, empty) : copied;
}

constexpr NativeDef functions[] = {{"copy_context", "", copy_running_context}};

}  // namespace

Type* context_type() {
    static Type* const type = [] {
        Type* made =
            make_static_type("Context", types().object, Kind::native, sizeof(Context), &layout, "_contextvars");
        made->can_be_base = false;
        add_methods(made, methods);
        set_type_entry(made, "__hash__", none);
        set_constructor(made, constructor);
        return made;
    }();
    return type;
}

void fill_contextvars(Machine& m, Module* module) {
    add_functions(m, module, functions);
    dict_set(m, module->dict, static_name("Context"), value_of(context_type()));
    dict_set(m, module->dict, static_name("ContextVar"), value_of(context_variable_type()));
    dict_set(m, module->dict, static_name("Token"), value_of(context_token_type()));
}

}  // namespace loopglass::library
