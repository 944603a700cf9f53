// Calls of functions written in C++: how their arguments are bound, and how CPython complains when they do not fit.
// That depends on how CPython's function is written: in Python, in C with positional arguments alone, or in C with
// keywords.

#include <algorithm>
#include <array>
#include <vector>

#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/native_modules.h>
#include <machine/prelude.h>
#include <machine/text.h>

#include "calls.h"
#include "errors.h"

namespace loopglass::machine {

namespace {

/// One call that is being bound.
struct NativeCall {
    Machine& m;
    const NativeFunction* function;
    const NativeSignature& signature;
    const Value* arguments;
    std::size_t given;      ///< by position, with self
    const Tuple* keywords;  ///< names, or null; their values follow the positional arguments
    std::array<Value, 16> slots;

    std::size_t keyword_count() const { return keywords ? keywords->size : 0; }
    std::size_t named() const { return signature.parameters.size(); }
    std::string name() const { return function->def->name; }
    /// As a function of a type is called; a constructor is called as its type.
    std::string qualified_name() const {
        if (function->owner) return function->qualified_name;
        if (is_constructor()) return to_utf8(to<Type>(arguments[0])->name);
        // As _PyObject_FunctionStr: with the module, unless it is builtins.
        const std::string module = native_module(*function->def);
        return (module == "builtins" ? "" : module + ".") + function->def->name;
    }
    bool is_constructor() const { return !function->owner && implied() && is_kind(arguments[0], Kind::type); }
    /// True for __add__ and its like, which CPython wraps around what the type has in C.
    bool is_slot() const {
        return function->type == types().wrapper_descriptor || function->type == types().method_wrapper;
    }
    /// self or cls, which C functions do not count.
    std::size_t implied() const {
        static Str* const self = static_name("self");
        static Str* const cls = static_name("cls");
        return named() > 0 && (signature.parameters[0].name == self || signature.parameters[0].name == cls);
    }
};

bool same_name(Value a, Value b) { return a == b || equal(to<Str>(a), to<Str>(b)); }

std::string text_of(Value str) { return to_utf8(to<Str>(str)); }

std::string counted(std::size_t n, const std::string& word) {
    return std::to_string(n) + " " + word + (n == 1 ? "" : "s");
}

bool complain(const NativeCall& call, const std::string& text) {
    raise_type_error(call.m, text);
    return false;
}

// ---- C functions with positional arguments alone -----------------------------------------------------------------

/// As METH_NOARGS, METH_O and _PyArg_CheckPositional.
bool check_positional(const NativeCall& call) {
    const NativeSignature& s = call.signature;
    const std::size_t self = call.implied();
    const std::size_t low = s.required - std::min(self, s.required), high = s.positional - self;
    const std::size_t given = call.given - std::min(call.given, self);
    if (call.keyword_count() && !s.has_varkeywords)
        return complain(call, (call.is_slot() ? "wrapper " + call.name() : call.qualified_name()) +
                                  "() takes no keyword arguments");
    if (given >= low && (given <= high || s.has_varargs)) return true;
    if (call.is_slot() && low == high && !s.has_varargs)
        return complain(call, "expected " + counted(low, "argument") + ", got " + std::to_string(given));
    if (high == 0 && !s.has_varargs)
        return complain(call, call.qualified_name() + "() takes no arguments (" + std::to_string(given) + " given)");
    if (low == 1 && high == 1 && !s.has_varargs && !call.is_constructor())
        return complain(call,
                        call.qualified_name() + "() takes exactly one argument (" + std::to_string(given) + " given)");
    const bool few = given < low;
    const char* bound = low == high && !s.has_varargs ? "" : few ? "at least " : "at most ";
    return complain(call, (call.is_constructor() ? call.qualified_name() : call.name()) + " expected " + bound +
                              counted(few ? low : high, "argument") + ", got " + std::to_string(given));
}

// ---- C functions with keywords -------------------------------------------------------------------------------------

/// As the first checks of _PyArg_UnpackKeywords: how many there are.
bool check_count_with_keywords(const NativeCall& call) {
    const NativeSignature& s = call.signature;
    const std::size_t self = call.implied();
    const std::size_t given = call.given - std::min(call.given, self);
    const std::size_t all = call.named() - self, most = s.positional - self;
    const auto complain_of = [&](const std::string& which, std::size_t bound, const std::string& kind,
                                 std::size_t got) {
        return complain(call, call.name() + "() takes " + which + " " + counted(bound, kind) + " (" +
                                  std::to_string(got) + " given)");
    };
    std::size_t least = 0;
    for (std::size_t i = self; i < s.positional_only; ++i) least += !s.parameters[i].optional;
    if (!s.has_varargs && given + call.keyword_count() > all)
        return complain_of(s.required - self == all ? "exactly" : "at most", all,
                           given == 0 ? "keyword argument" : "argument", given + call.keyword_count());
    if (!s.has_varargs && given > most) {
        if (most == 0) return complain(call, call.name() + "() takes no positional arguments");
        // One that may be named counts here too.
        const std::size_t required = std::min(s.required, s.positional) - self;
        return complain_of(required < most ? "at most" : "exactly", most, "positional argument", given);
    }
    if (given < least) return complain_of(least < most ? "at least" : "exactly", least, "positional argument", given);
    return true;
}

/// Puts keyword arguments where they belong. As the rest of _PyArg_UnpackKeywords.
bool bind_keywords_of_c(NativeCall& call) {
    const NativeSignature& s = call.signature;
    const std::size_t self = call.implied();
    std::vector<bool> used(call.keyword_count());
    const auto find = [&](std::size_t parameter) {
        std::size_t k = 0;
        while (k < used.size() && !same_name(value_of(s.parameters[parameter].name), call.keywords->items()[k])) ++k;
        return k;
    };
    for (std::size_t i = std::max(s.positional_only, std::min(call.given, s.positional)); i < call.named(); ++i) {
        const std::size_t k = find(i);
        if (k < used.size()) {
            call.slots[i] = call.arguments[call.given + k];
            used[k] = true;
        } else if (!s.parameters[i].optional) {
            return complain(call, call.name() + "() missing required argument '" + to_utf8(s.parameters[i].name) +
                                      "' (pos " + std::to_string(i + 1 - self) + ")");
        }
    }
    if (std::find(used.begin(), used.end(), false) == used.end()) return true;
    for (std::size_t i = s.positional_only; i < std::min(call.given, s.positional); ++i)
        if (find(i) < used.size())
            return complain(call, "argument for " + call.name() + "() given by name ('" +
                                      to_utf8(s.parameters[i].name) + "') and position (" +
                                      std::to_string(i + 1 - self) + ")");
    for (std::size_t k = 0; k < used.size(); ++k)
        if (!used[k])
            return complain(call, "'" + text_of(call.keywords->items()[k]) + "' is an invalid keyword argument for " +
                                      call.name() + "()");
    return true;
}

// ---- Python functions
// ------------------------------------------------------------------------------------------------

bool complain_of_count(const NativeCall& call) {
    const NativeSignature& s = call.signature;
    const std::string name = call.function->qualified_name;
    const bool range = s.required != s.positional;
    return complain(call, name + "() takes " +
                              (range ? "from " + std::to_string(s.required) + " to " + std::to_string(s.positional)
                                     : std::to_string(s.positional)) +
                              " positional argument" + (range || s.positional != 1 ? "s" : "") + " but " +
                              std::to_string(call.given) + (call.given == 1 ? " was given" : " were given"));
}

bool bind_keywords_of_python(NativeCall& call, Dict* extra) {
    const NativeSignature& s = call.signature;
    const std::string name = call.function->qualified_name;
    for (std::size_t k = 0; k < call.keyword_count(); ++k) {
        const Value keyword = call.keywords->items()[k];
        const Value value = call.arguments[call.given + k];
        std::size_t i = s.positional_only;
        while (i < call.named() && !same_name(value_of(s.parameters[i].name), keyword)) ++i;
        if (i < call.named()) {
            if (call.slots[i] != empty)
                return complain(call, name + "() got multiple values for argument '" + text_of(keyword) + "'");
            call.slots[i] = value;
        } else if (!extra) {
            return complain(call, name + "() got an unexpected keyword argument '" + text_of(keyword) + "'");
        } else if (!dict_set(call.m, extra, keyword, value)) {
            return false;
        }
    }
    return true;
}

bool complain_of_missing(const NativeCall& call) {
    const NativeSignature& s = call.signature;
    std::vector<std::string> missing[2];
    for (std::size_t i = 0; i < call.named(); ++i)
        if (call.slots[i] == empty && !s.parameters[i].optional)
            missing[i >= s.positional].push_back(to_utf8(s.parameters[i].name));
    const bool keyword_only = missing[0].empty();
    const auto& names = missing[keyword_only];
    if (names.empty()) return true;
    return complain(call, std::string(call.function->qualified_name) + "() missing " + std::to_string(names.size()) +
                              " required " + (keyword_only ? "keyword-only" : "positional") + " argument" +
                              (names.size() == 1 ? "" : "s") + ": " + quoted_list(names));
}

// ---- all of them
// -------------------------------------------------------------------------------------------------------

/// Binds the arguments into call.slots; *args and **kwargs are made by the caller.
bool bind(NativeCall& call, Dict* extra) {
    const NativeSignature& s = call.signature;
    if (call.function->def->style == CallStyle::python) {
        if (call.given > s.positional && !s.has_varargs) return complain_of_count(call);
        return bind_keywords_of_python(call, extra) && complain_of_missing(call);
    }
    if (s.positional_only < call.named() && !s.has_varkeywords)
        return check_count_with_keywords(call) && bind_keywords_of_c(call);
    if (!check_positional(call)) return false;
    for (std::size_t k = 0; extra && k < call.keyword_count(); ++k)
        if (!dict_set(call.m, extra, call.keywords->items()[k], call.arguments[call.given + k])) return false;
    return true;
}

/// True if all arguments stand where they belong, and what is not given need not be: most calls of str, get or split.
bool fits_with_defaults(const NativeSignature& s, std::size_t count, Value keyword_names) {
    if (keyword_names != empty || s.has_varargs || s.has_varkeywords) return false;
    if (count > s.positional) return false;
    return std::all_of(s.parameters.begin() + static_cast<std::ptrdiff_t>(count), s.parameters.end(),
                       [](const NativeParameter& parameter) { return parameter.optional; });
}

Value call_bound(Machine& m, const NativeFunction* f, const Value* args, std::size_t count, Value keyword_names) {
    const NativeSignature& s = *f->signature;
    if (fits_with_defaults(s, count, keyword_names)) {
        std::array<Value, 16> slots;
        std::copy(args, args + count, slots.begin());
        return f->def->body(m, slots.data());
    }
    NativeCall call{m, f, s, args, count, keyword_names == empty ? nullptr : to<Tuple>(keyword_names), {}};
    call.given -= call.keyword_count();
    const std::size_t direct = std::min(call.given, s.positional);
    std::copy(args, args + direct, call.slots.begin());
    Ref rest, extra;
    if (s.has_varargs) {
        Tuple* tuple = make_tuple(m, call.given - direct);
        for (std::size_t i = direct; i < call.given; ++i) tuple->items()[i - direct] = keep(args[i]);
        rest = Ref(m, value_of(tuple));
        call.slots[call.named()] = rest;
    }
    if (s.has_varkeywords) {
        extra = Ref(m, Value::from_arena(make_dict(m)));
        call.slots[call.named() + s.has_varargs] = extra;
    }
    if (!bind(call, extra ? to<Dict>(extra) : nullptr)) return empty;
    return f->def->body(m, call.slots.data());
}

/// True if the arguments are the slots just as they stand.
bool fits_directly(const NativeSignature& s, std::size_t count, Value keyword_names) {
    return keyword_names == empty && count == s.parameters.size() && s.positional == count && !s.has_varargs &&
           !s.has_varkeywords;
}

Value raise_wrong_self(Machine& m, const NativeFunction* f, const Value* args, std::size_t count) {
    const bool is_slot = f->type == types().wrapper_descriptor;
    const std::string name = f->def->name, owner = type_name(f->owner);
    if (count == 0 && is_slot)
        return raise_type_error(m, "descriptor '" + name + "' of '" + owner + "' object needs an argument");
    if (count == 0)
        return raise_type_error(m, "unbound method " + std::string(f->qualified_name) + "() needs an argument");
    if (is_slot)
        return raise_type_error(m, "descriptor '" + name + "' requires a '" + owner + "' object but received a '" +
                                       type_name(args[0]) + "'");
    return raise_type_error(m, "descriptor '" + std::string(f->def->name) + "' for '" + type_name(f->owner) +
                                   "' objects doesn't apply to a '" + type_name(args[0]) + "' object");
}

}  // namespace

Value call_native(Machine& m, const NativeFunction* f, const Value* args, std::size_t count, Value keyword_names) {
    // An endless iterator may be made of calls of C++ alone: iter(int, 1).
    m.spend();
    const NativeSignature& s = *f->signature;
    if (f->self == empty) {
        const std::size_t given = count - (keyword_names == empty ? 0 : to<Tuple>(keyword_names)->size);
        if (s.is_method && f->owner && (given == 0 || !is_subtype(type_of(args[0]), f->owner)))
            return raise_wrong_self(m, f, args, given);
        return fits_directly(s, count, keyword_names) ? f->def->body(m, args)
                                                      : call_bound(m, f, args, count, keyword_names);
    }
    std::array<Value, 8> few;
    std::vector<Value> many;
    Value* with_self = few.data();
    if (count + 1 > few.size()) {
        many.resize(count + 1);
        with_self = many.data();
    }
    with_self[0] = f->self;
    std::copy(args, args + count, with_self + 1);
    return fits_directly(s, count + 1, keyword_names) ? f->def->body(m, with_self)
                                                      : call_bound(m, f, with_self, count + 1, keyword_names);
}

}  // namespace loopglass::machine
