// contextvars.ContextVar and Token.

#include "context_variable.h"

#include <library/alias.h>
#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/generics.h>
#include <machine/operations.h>
#include <machine/plain_repr.h>
#include <machine/prelude.h>
#include <machine/text.h>

namespace loopglass::library {

using namespace machine;

namespace {

struct ContextVariable : Object {
    Value name, default_value;  ///< the latter `empty` if there is none
};

struct Token : Object {
    Value context, variable, old_value;  ///< the latter `empty` if the variable had none
    bool used;
};

ContextVariable* variable_of(Value v) { return to<ContextVariable>(v); }
Token* token_of(Value v) { return to<Token>(v); }

std::string shown(Machine& m, Value v) {
    const Ref text(m, repr_of(m, v));
    return text ? to_utf8(to<Str>(text)) : std::string();
}

// ---- Token

/// Token.MISSING: what a variable had that had nothing.
struct Missing : Object {};

Type* missing_type() {
    static constexpr NativeDef methods[] = {
        {"__repr__", "self, /", [](Machine& m, NativeArguments) { return make_str(m, "<Token.MISSING>"); }}};
    static Type* const type = [] {
        Type* made =
            make_static_type("Token.MISSING", types().object, Kind::native, sizeof(Missing), nullptr, "builtins");
        made->can_be_base = false;
        add_methods(made, methods);
        return made;
    }();
    return type;
}

Value missing() {
    static const Value value = [] {
        auto* object = static_cast<Missing*>(static_memory(sizeof(Missing)));
        object->refs = 1;
        object->kind = Kind::native;
        object->flags = Object::is_static;
        object->extra = 0;
        object->type = missing_type();
        return Value::from_static(object);
    }();
    return value;
}

Value token_repr(Machine& m, NativeArguments a) {
    const Token* t = token_of(a[0]);
    return make_str(m, std::string("<Token") + (t->used ? " used" : "") + " var=" + shown(m, t->variable) + " at " +
                           address_text(m, a[0]) + ">");
}

Value construct_token(Machine& m, NativeArguments) {
    return m.raise(types().RuntimeError, "Tokens can only be created by ContextVars");
}

constexpr NativeDef token_methods[] = {{"__repr__", "self, /", token_repr}};
constexpr NativeDef token_constructor = {"Token", "cls, /, *args, **kwargs", construct_token};
constexpr Getter token_getters[] = {
    {"var", [](Machine&, Value v) { return keep(token_of(v)->variable); }, nullptr},
    {"old_value",
     [](Machine&, Value v) { return token_of(v)->old_value == empty ? missing() : keep(token_of(v)->old_value); },
     nullptr},
    {nullptr, nullptr, nullptr}};
constexpr Layout token_layout = {sizeof(Token),
                                 [](Machine& m, Object* o) {
                                     const auto* t = static_cast<Token*>(o);
                                     for (const Value v : {t->context, t->variable, t->old_value}) m.drop(v);
                                 },
                                 [](Object* o, void (*visit)(void*, Value), void* c) {
                                     const auto* t = static_cast<Token*>(o);
                                     for (const Value v : {t->context, t->variable, t->old_value}) visit(c, v);
                                 }};

// ---- ContextVar

Value construct_variable(Machine& m, NativeArguments a) {
    // Parameters: cls, default, *args.
    const auto* given = to<Tuple>(a[2]);
    if (given->size != 1)
        return m.raise(types().TypeError, std::string("ContextVar() takes ") + (given->size ? "at most" : "exactly") +
                                              " 1 positional argument (" + std::to_string(given->size) + " given)");
    if (!is_kind(given->items()[0], Kind::str))
        return m.raise(types().TypeError, "context variable name must be a str");
    auto* v = m.make<ContextVariable>(Kind::native, context_variable_type());
    v->name = keep(given->items()[0]);
    v->default_value = keep(a[1]);
    return Value::from_arena(v);
}

Value get(Machine& m, NativeArguments a) {
    if (const Value found = value_in_context(m, a[0]); found != empty) return keep(found);
    if (a[1] != empty) return keep(a[1]);
    if (variable_of(a[0])->default_value != empty) return keep(variable_of(a[0])->default_value);
    return m.raise_with(types().LookupError, a[0]);
}

Value set(Machine& m, NativeArguments a) {
    auto* t = m.make<Token>(Kind::native, context_token_type());
    t->context = context_for_token(m);
    t->variable = keep(a[0]);
    t->old_value = keep(value_in_context(m, a[0]));
    t->used = false;
    set_in_context(m, a[0], a[1]);
    return Value::from_arena(t);
}

Value reset(Machine& m, NativeArguments a) {
    if (type_of(a[1]) != context_token_type())
        return m.raise(types().TypeError, "expected an instance of Token, got " + shown(m, a[1]));
    Token* t = token_of(a[1]);
    if (t->used) return m.raise(types().RuntimeError, shown(m, a[1]) + " has already been used once");
    if (t->variable != a[0])
        return m.raise(types().ValueError, shown(m, a[1]) + " was created by a different ContextVar");
    if (!is_running_context(m, t->context))
        return m.raise(types().ValueError, shown(m, a[1]) + " was created in a different Context");
    t->used = true;
    set_in_context(m, a[0], t->old_value);
    return none;
}

Value variable_repr(Machine& m, NativeArguments a) {
    const ContextVariable* v = variable_of(a[0]);
    std::string text = "<ContextVar name=" + shown(m, v->name);
    if (v->default_value != empty) text += " default=" + shown(m, v->default_value);
    return m.has_raised() ? empty : make_str(m, text + " at " + address_text(m, a[0]) + ">");
}

constexpr NativeDef methods[] = {
    {"get", "self, default=, /", get},
    {"set", "self, value, /", set},
    {"reset", "self, token, /", reset},
    {"__repr__", "self, /", variable_repr},
};
constexpr NativeDef constructor = {"ContextVar", "cls, /, *args, default=", construct_variable};
constexpr Getter getters[] = {{"name", [](Machine&, Value v) { return keep(variable_of(v)->name); }, nullptr},
                              {nullptr, nullptr, nullptr}};
constexpr Layout layout = {sizeof(ContextVariable),
                           [](Machine& m, Object* o) {
                               m.drop(static_cast<ContextVariable*>(o)->name);
                               m.drop(static_cast<ContextVariable*>(o)->default_value);
                           },
                           [](Object* o, void (*visit)(void*, Value), void* c) {
                               visit(c, static_cast<ContextVariable*>(o)->name);
                               visit(c, static_cast<ContextVariable*>(o)->default_value);
                           }};

constexpr NativeDef getitem[] = {{"__class_getitem__", "cls, item, /",
                                  [](Machine& m, NativeArguments a) { return make_generic_alias(m, a[0], a[1]); }}};

}  // namespace

const std::span<const NativeDef> class_getitem = getitem;

bool is_context_variable(Value value) { return type_of(value) == context_variable_type(); }

Type* context_token_type() {
    static Type* const type = [] {
        Type* made =
            make_static_type("Token", types().object, Kind::native, sizeof(Token), &token_layout, "_contextvars");
        made->can_be_base = false;
        set_getters(made, token_getters);
        add_methods(made, token_methods);
        add_methods(made, class_getitem);
        set_type_entry(made, "__hash__", none);
        set_type_entry(made, "MISSING", missing());
        set_constructor(made, token_constructor);
        return made;
    }();
    return type;
}

Type* context_variable_type() {
    static Type* const type = [] {
        Type* made = make_static_type("ContextVar", types().object, Kind::native, sizeof(ContextVariable), &layout,
                                      "_contextvars");
        made->can_be_base = false;
        set_getters(made, getters);
        add_methods(made, methods);
        add_methods(made, class_getitem);
        set_constructor(made, constructor);
        return made;
    }();
    return type;
}

}  // namespace loopglass::library
