#include "calls.h"

#include <algorithm>
#include <array>
#include <vector>

#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/generator.h>
#include <machine/native_call.h>
#include <machine/prelude.h>
#include <machine/text.h>
#include <machine/threads.h>

#include "classes.h"
#include "errors.h"
#include "generator_internal.h"
#include "operations_internal.h"
#include "python_names.h"

namespace loopglass::machine {

std::string quoted_list(const std::vector<std::string>& names) {
    // 'a', 'a' and 'b', 'a', 'b', and 'c' - as format_missing.
    std::string text;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (i > 0) text += names.size() > 2 ? ", " : " ";
        if (i > 0 && i + 1 == names.size()) text += "and ";
        text += "'" + names[i] + "'";
    }
    return text;
}

namespace {

std::string text_of(Value str) { return to_utf8(to<Str>(str)); }

void raise_missing(Machine& m, Function* f, const std::vector<std::string>& names, const char* kind) {
    m.raise(types().TypeError, text_of(f->qualified_name) + "() missing " + std::to_string(names.size()) +
                                   " required " + kind + " argument" + (names.size() == 1 ? "" : "s") + ": " +
                                   quoted_list(names));
}

void raise_too_many(Machine& m, Function* f, const PythonFrame* frame, std::size_t given) {
    const language::Code& c = *f->code->code;
    const std::size_t defaults = f->defaults == none ? 0 : to<Tuple>(f->defaults)->size;
    const std::size_t takes = c.positional_count;
    std::string text = text_of(f->qualified_name) + "() takes ";
    const bool plural = defaults ? true : takes != 1;
    text +=
        defaults ? "from " + std::to_string(takes - defaults) + " to " + std::to_string(takes) : std::to_string(takes);
    text += std::string(" positional argument") + (plural ? "s" : "") + " but " + std::to_string(given);
    std::size_t keyword_only = 0;
    for (std::size_t i = 0; i < c.keyword_only_count; ++i)
        if (frame->slots()[c.positional_count + i] != empty) ++keyword_only;
    if (keyword_only)
        text += std::string(" positional argument") + (given != 1 ? "s" : "") + " (and " +
                std::to_string(keyword_only) + " keyword-only argument" + (keyword_only != 1 ? "s" : "") + ")";
    text += std::string(given == 1 && !keyword_only ? " was" : " were") + " given";
    m.raise(types().TypeError, text);
}

bool same_name(Value a, Value b) { return a == b || equal(to<Str>(a), to<Str>(b)); }

/// Puts one keyword argument (borrowed) where it belongs.
bool bind_keyword(Machine& m, Function* f, PythonFrame* frame, Value name, Value value, Dict* extra) {
    const language::Code& c = *f->code->code;
    const std::size_t named = c.positional_count + c.keyword_only_count;
    for (std::size_t i = c.positional_only_count; i < named; ++i) {
        if (!same_name(f->code->local_names[i], name)) continue;
        if (frame->slots()[i] != empty) {
            m.raise(types().TypeError,
                    text_of(f->qualified_name) + "() got multiple values for argument '" + text_of(name) + "'");
            return false;
        }
        frame->slots()[i] = keep(value);
        return true;
    }
    if (extra) return dict_set(m, extra, name, value);
    std::vector<std::string> positional_only;
    for (std::size_t i = 0; i < c.positional_only_count; ++i)
        if (same_name(f->code->local_names[i], name)) positional_only.push_back(text_of(name));
    if (!positional_only.empty()) {
        m.raise(types().TypeError, text_of(f->qualified_name) +
                                       "() got some positional-only arguments passed as keyword arguments: '" +
                                       positional_only[0] + "'");
    } else {
        m.raise(types().TypeError,
                text_of(f->qualified_name) + "() got an unexpected keyword argument '" + text_of(name) + "'");
    }
    return false;
}

bool fill_defaults(Machine& m, Function* f, PythonFrame* frame) {
    const language::Code& c = *f->code->code;
    Value* slots = frame->slots();
    const auto* defaults = f->defaults == none ? nullptr : to<Tuple>(f->defaults);
    const std::size_t first = c.positional_count - (defaults ? defaults->size : 0);
    std::vector<std::string> missing;
    for (std::size_t i = 0; i < c.positional_count; ++i) {
        if (slots[i] != empty) continue;
        if (i >= first)
            slots[i] = keep(defaults->items()[i - first]);
        else
            missing.push_back(text_of(f->code->local_names[i]));
    }
    if (!missing.empty()) {
        raise_missing(m, f, missing, "positional");
        return false;
    }
    for (std::size_t i = c.positional_count; i < c.positional_count + c.keyword_only_count; ++i) {
        if (slots[i] != empty) continue;
        const Value found = f->keyword_defaults == none
                                ? empty
                                : dict_get(to<Dict>(f->keyword_defaults), to<Str>(f->code->local_names[i]));
        if (found == empty)
            missing.push_back(text_of(f->code->local_names[i]));
        else
            slots[i] = keep(found);
    }
    if (missing.empty()) return true;
    raise_missing(m, f, missing, "keyword-only");
    return false;
}

/// The general case, as initialize_locals.
bool bind_all(Machine& m, Function* f, PythonFrame* frame, const Value* args, std::size_t count, Value keyword_names) {
    const language::Code& c = *f->code->code;
    Value* slots = frame->slots();
    const std::size_t keywords = keyword_names == empty ? 0 : to<Tuple>(keyword_names)->size;
    const std::size_t given = count - keywords;
    const std::size_t direct = std::min<std::size_t>(given, c.positional_count);
    for (std::size_t i = 0; i < direct; ++i) slots[i] = keep(args[i]);
    const std::size_t named = c.positional_count + c.keyword_only_count;
    Dict* extra = nullptr;
    if (c.has_varkeywords) {
        extra = make_dict(m);
        slots[named + c.has_varargs] = Value::from_arena(extra);
    }
    if (c.has_varargs) {
        Tuple* rest = make_tuple(m, given - direct);
        for (std::size_t i = direct; i < given; ++i) rest->items()[i - direct] = keep(args[i]);
        slots[named] = value_of(rest);
    }
    for (std::size_t i = 0; i < keywords; ++i)
        if (!bind_keyword(m, f, frame, to<Tuple>(keyword_names)->items()[i], args[given + i], extra)) return false;
    if (given > c.positional_count && !c.has_varargs) {
        raise_too_many(m, f, frame, given);
        return false;
    }
    return fill_defaults(m, f, frame);
}

}  // namespace

PythonFrame* bind_call(Machine& m, Function* f, const Value* args, std::size_t count, Value keyword_names) {
    const language::Code& c = *f->code->code;
    PythonFrame* frame = new_frame(m, f->code, f->globals, f->caches, Value::from_arena(f));
    const bool simple = keyword_names == empty && count == c.positional_count && !c.has_varargs && !c.has_varkeywords &&
                        c.keyword_only_count == 0;
    if (simple) {
        for (std::size_t i = 0; i < count; ++i) frame->slots()[i] = keep(args[i]);
        return frame;
    }
    if (bind_all(m, f, frame, args, count, keyword_names)) return frame;
    free_frame(m, frame);
    return nullptr;
}

Value call_with_packed(Machine& m, Value callable, const Tuple* arguments, const Dict* keywords) {
    const NestedCall nested(m, " while calling a Python object");
    if (!nested) return empty;
    return call_with_named(m, callable, std::span(arguments->items(), arguments->size), keywords);
}

namespace {

/// Calls with a value before the others.
Value call_with_first(Machine& m, Value callable, Value first, const Value* args, std::size_t count, Value names) {
    std::array<Value, 8> few;
    std::vector<Value> many;
    Value* all = few.data();
    if (count + 1 > few.size()) {
        many.resize(count + 1);
        all = many.data();
    }
    all[0] = first;
    std::copy(args, args + count, all + 1);
    return m.call(callable, all, count + 1, names);
}

/// A type without a constructor: most cannot be called in CPython either.
Value call_bare_type(Machine& m, Type* type, std::size_t count) {
    const std::string name = to_utf8(type->name);
    if (type == types().object) {
        if (count) return m.raise(types().TypeError, "object() takes no arguments");
        return Value::from_arena(m.make<Object>(Kind::instance, types().object));
    }
    if (type == types().none_type || type == types().ellipsis_type || type == types().not_implemented_type) {
        if (count) return m.raise(types().TypeError, name + " takes no arguments");
        return type == types().none_type ? none : type == types().ellipsis_type ? ellipsis : not_implemented;
    }
    const bool is_built_in = owner_name(type).starts_with("builtins.");
    const Kind kind = type->instance_kind;
    // What programs derive classes from is there for nothing else, but may be made.
    if (!is_built_in && kind == Kind::instance && type->can_be_base && count == 0)
        return Value::from_arena(m.make<Object>(Kind::instance, type));
    if (!is_built_in || kind == Kind::function || kind == Kind::bound_method || kind == Kind::cell ||
        kind == Kind::code || kind == Kind::module || kind == Kind::traceback)
        not_there_yet(m, "'" + name + "()'");
    return m.raise(types().TypeError, "cannot create '" + name + "' instances");
}

}  // namespace

Value call_built_in_type(Machine& m, Type* type, const Value* args, std::size_t count, Value names) {
    if (!type->construct) return call_bare_type(m, type, count);
    return call_with_first(m, Value::from_static(type->construct), value_of(type), args, count, names);
}

namespace {

/// As type_call of a metaclass that has no __call__ of its own.
Value call_type(Machine& m, Type* type, const Value* args, std::size_t count, Value names) {
    if (type->type->is_heap) {
        static Str* const call = static_name("__call__");
        const Value own = type_lookup(type->type, call);
        if (!is_kind(own, Kind::native_function)) {
            const Ref method(m, bind_attribute(m, own, value_of(type), type->type));
            return method ? m.call(method, args, count, names) : empty;
        }
    }
    return call_class(m, type, args, count, names);
}

}  // namespace

Value Machine::call(Value callable, const Value* args, std::size_t count, Value names) {
    if (callable.is_object()) {
        Object* object = callable.object();
        switch (object->kind) {
            case Kind::native_function:
                return call_native(*this, static_cast<NativeFunction*>(object), args, count, names);
            case Kind::function: {
                auto* f = static_cast<Function*>(object);
                PythonFrame* frame = bind_call(*this, f, args, count, names);
                if (!frame) return empty;
                const language::Code& c = *f->code->code;
                if (c.is_generator || c.is_coroutine || c.is_async_generator) {
                    const auto flavor = c.is_generator   ? GeneratorFlavor::generator
                                        : c.is_coroutine ? GeneratorFlavor::coroutine
                                                         : GeneratorFlavor::async_generator;
                    Generator* made = make_generator(*this, frame, flavor, f->name, f->qualified_name);
                    made->extra = f->extra;
                    return Value::from_arena(made);
                }
                return enter_frame(*this, frame) ? pending : empty;
            }
            case Kind::bound_method: {
                auto* b = static_cast<BoundMethod*>(object);
                return call_with_first(*this, b->function, b->self, args, count, names);
            }
            case Kind::type: return call_type(*this, static_cast<Type*>(object), args, count, names);
            default: break;
        }
    }
    const Ref method(*this, lookup_special(*this, callable, "__call__"));
    if (!method) {
        if (has_raised()) return empty;
        return raise(types().TypeError, "'" + type_name(callable) + "' object is not callable");
    }
    if (is_kind(method, Kind::bound_method) || is_kind(method, Kind::native_function) ||
        is_kind(method, Kind::function))
        return call(method, args, count, names);
    // A __call__ may be an object with a __call__ again, and so on.
    const NestedCall nested(*this, " while calling a Python object");
    return nested ? call(method, args, count, names) : empty;
}

namespace {

struct NestedFrame : NativeFrame {
    Value result;
};

Action resume_nested(Machine&, NativeFrame*, Completion completion, Value& value) {
    if (completion.value == empty) return Action::raised;
    value = completion.value;
    return Action::returned;
}

constexpr NativeFrameDef nested_frame = {"nested", sizeof(NestedFrame), resume_nested, [](Machine&, NativeFrame*) {},
                                         [](NativeFrame*, void (*)(void*, Value), void*) {}};

}  // namespace

namespace {

/// Counts a run of the flat loop inside C++, for the machine and for the thread that it is part of.
class NestedRun {
public:
    explicit NestedRun(Machine& m) : machine_(m), thread_(m.state->thread) {
        ++m.state->nested;
        if (thread_) ++thread_->nested;
    }
    NestedRun(const NestedRun&) = delete;
    NestedRun& operator=(const NestedRun&) = delete;
    ~NestedRun() {
        if (machine_.abandoned) return;
        --machine_.state->nested;
        if (thread_) --thread_->nested;
    }

private:
    Machine& machine_;
    Thread* thread_;
};

}  // namespace

Value Machine::call_nested(Value callable, const Value* args, std::size_t count, Value names) {
    // C++ calls under way use the stack of this thread, so their depth is bounded apart from Python's.
    if (state->nested >= 1000) return raise(types().RecursionError, "maximum recursion depth exceeded");
    auto* base = push_native_frame<NestedFrame>(nested_frame);
    const NestedRun nested(*this);
    Value result = call(callable, args, count, names);
    if (result == pending) {
        result = run_until(base);
    } else {
        state->top = base->back;
        arena.release(base, nested_frame.bytes, Arena::Use::object);
    }
    return result;
}

bool Machine::run_module(const CodeObject* code, Dict* globals) {
    auto* base = push_native_frame<NestedFrame>(nested_frame);
    const NestedRun nested(*this);
    push_module(code, globals);
    const Value result = run_until(base);
    drop(result);
    return result != empty;
}

}  // namespace loopglass::machine
