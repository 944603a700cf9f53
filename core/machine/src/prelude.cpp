#include <machine/prelude.h>
#include <machine/startup_exceptions.h>

#include <cstdlib>
#include <cstring>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>

#include <base/assert.h>
#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/machine.h>
#include <machine/text.h>

#include "builtin_functions.h"
#include "classes.h"
#include "getset.h"
#include "method_tables.h"

// Objects inherit from Object, and offsetof of such a type is left to the compiler; GCC and Clang define it.
#pragma GCC diagnostic ignored "-Winvalid-offsetof"

namespace loopglass::machine {

Types builtin_types;

namespace {

class SilentObserver : public Observer {
    void step_reached(Machine&) override {}
    void exception_raised(Machine&, Value) override {}
    void unsupported(Machine&, const std::string&) override {}
    void write(Machine&, int, std::string_view) override {}
};

/// The containers of the prelude are made with the ordinary functions, in an arena that nobody runs a program in.
Machine& prelude_machine() {
    static SilentObserver observer;
    static Machine machine(std::size_t{64} << 20, observer, Machine::Purpose::prelude);
    return machine;
}

void add_type(Type*& place, const char* name, Type* base, Kind kind, std::size_t bytes) {
    place = make_static_type(name, base, kind, bytes);
}

/// Blank types first: everything static points to its type.
void allocate_roots() {
    Types& t = builtin_types;
    for (Type** place : {&t.object, &t.type, &t.str, &t.tuple, &t.dict, &t.builtin_function, &t.getset_descriptor,
                         &t.member_descriptor, &t.method_descriptor, &t.wrapper_descriptor, &t.classmethod_descriptor,
                         &t.method_wrapper, &t.mapping_proxy})
        *place = static_cast<Type*>(static_memory(sizeof(Type)));
}

void fill_type(Type* type, const char* name, Type* base, Kind kind, std::size_t bytes, const Layout* layout,
               const char* module) {
    type->refs = 1;
    type->kind = Kind::type;
    type->flags = Object::is_static;
    type->extra = 0;
    type->type = types().type;
    type->name = static_name(name);
    type->qualified_name = type->name;
    type->module = value_of(static_name(module));
    type->base = base;
    type->instance_kind = kind;
    type->instance_bytes = static_cast<std::uint32_t>(bytes);
    type->layout = layout ? layout : (base ? base->layout : nullptr);
    type->is_exception = base && base->is_exception;
    type->attributes_offset = base ? base->attributes_offset : 0;
    type->construct = base ? base->construct : nullptr;
    type->send = base ? base->send : nullptr;
    type->awaitable_itself = base && base->awaitable_itself;
    type->can_be_base = true;
    type->version = 1;
    type->dict = make_static_dict();
    type->bases = base ? make_static_tuple({value_of(base)}) : make_static_tuple({});
    std::vector<Value> mro{Value::from_static(type)};
    for (const Type* b = base; b; b = b->base) mro.push_back(value_of(b));
    Tuple* tuple = make_tuple(prelude_machine(), mro.size());
    std::copy(mro.begin(), mro.end(), tuple->items());
    tuple->flags |= Object::is_static;
    type->mro = tuple;
}

void make_plain_types() {
    Types& t = builtin_types;
    fill_type(t.object, "object", nullptr, Kind::instance, sizeof(Object), nullptr, "builtins");
    fill_type(t.type, "type", t.object, Kind::type, sizeof(Type), nullptr, "builtins");
    fill_type(t.str, "str", t.object, Kind::str, sizeof(Str), nullptr, "builtins");
    fill_type(t.tuple, "tuple", t.object, Kind::tuple, sizeof(Tuple), nullptr, "builtins");
    fill_type(t.dict, "dict", t.object, Kind::dict, sizeof(Dict), nullptr, "builtins");
    fill_type(t.builtin_function, "builtin_function_or_method", t.object, Kind::native_function, sizeof(NativeFunction),
              nullptr, "builtins");
    struct Early {
        Type* type;
        const char* name;
        Kind kind;
        std::size_t bytes;
    };
    const Early early[] = {
        {t.getset_descriptor, "getset_descriptor", Kind::native, sizeof(GetSet)},
        {t.member_descriptor, "member_descriptor", Kind::native, sizeof(Member)},
        {t.method_descriptor, "method_descriptor", Kind::native_function, sizeof(NativeFunction)},
        {t.wrapper_descriptor, "wrapper_descriptor", Kind::native_function, sizeof(NativeFunction)},
        {t.classmethod_descriptor, "classmethod_descriptor", Kind::native_function, sizeof(NativeFunction)},
        {t.method_wrapper, "method-wrapper", Kind::native_function, sizeof(NativeFunction)},
        {t.mapping_proxy, "mappingproxy", Kind::native, sizeof(Object) + sizeof(Value)},
    };
    for (const Early& e : early) {
        fill_type(e.type, e.name, t.object, e.kind, e.bytes, nullptr, "builtins");
        e.type->can_be_base = false;
    }
    struct Plain {
        Type*& place;
        const char* name;
        Kind kind;
        std::size_t bytes;
    };
    const Plain plain[] = {
        {t.none_type, "NoneType", Kind::instance, sizeof(Object)},
        {t.ellipsis_type, "ellipsis", Kind::instance, sizeof(Object)},
        {t.not_implemented_type, "NotImplementedType", Kind::instance, sizeof(Object)},
        {t.int_, "int", Kind::big_int, sizeof(BigInt)},
        {t.float_, "float", Kind::heap_float, sizeof(HeapFloat)},
        {t.complex_, "complex", Kind::complex, sizeof(Object) + 16},
        {t.bytes, "bytes", Kind::bytes, sizeof(Bytes)},
        {t.bytearray, "bytearray", Kind::byte_array, sizeof(ByteArray)},
        {t.list, "list", Kind::list, sizeof(List)},
        {t.set, "set", Kind::set, sizeof(Set)},
        {t.frozenset, "frozenset", Kind::set, sizeof(Set)},
        {t.range, "range", Kind::range, sizeof(Range)},
        {t.slice, "slice", Kind::slice, sizeof(Slice)},
        {t.iterator, "iterator", Kind::native, sizeof(Object)},
        {t.function, "function", Kind::function, sizeof(Function)},
        {t.method, "method", Kind::bound_method, sizeof(BoundMethod)},
        {t.code, "code", Kind::code, sizeof(CodeObject)},
        {t.cell, "cell", Kind::cell, sizeof(Cell)},
        {t.frame, "frame", Kind::frame, sizeof(Frame)},
        {t.module, "module", Kind::module, sizeof(Module)},
        {t.generator, "generator", Kind::generator, sizeof(Generator)},
        {t.coroutine, "coroutine", Kind::generator, sizeof(Generator)},
        {t.async_generator, "async_generator", Kind::generator, sizeof(Generator)},
        {t.traceback, "traceback", Kind::traceback, sizeof(Traceback)},
    };
    for (const Plain& p : plain) add_type(p.place, p.name, t.object, p.kind, p.bytes);
    add_type(t.bool_, "bool", t.int_, Kind::big_int, sizeof(BigInt));
    for (Type* final_type : {t.bool_, t.none_type, t.ellipsis_type, t.not_implemented_type, t.range, t.slice,
                             t.iterator, t.function, t.builtin_function, t.method, t.code, t.cell, t.frame, t.generator,
                             t.coroutine, t.async_generator, t.traceback})
        final_type->can_be_base = false;
    t.function->attributes_offset = offsetof(Function, attributes);
}

/// The one built-in type with two bases: the second one stands before what it has in common with the first.
void give_second_base(Type* type, Type* second) {
    type->bases = make_static_tuple({value_of(type->base), value_of(second)});
    type->mro = make_static_tuple({Value::from_static(type), value_of(type->base), value_of(second),
                                   value_of(second->base), value_of(types().object)});
}

void make_exception_types() {
    Types& t = builtin_types;
    add_type(t.BaseException, "BaseException", t.object, Kind::exception, sizeof(Exception));
    t.BaseException->is_exception = true;
    t.BaseException->attributes_offset = offsetof(Exception, attributes);
    struct Row {
        Type* Types::*place;
        const char* name;
        Type* Types::*base;
    };
#define LG_EXCEPTION(name, base) \
    { &Types::name, #name, &Types::base }
    static constexpr Row rows[] = {
        LG_EXCEPTION(Exception, BaseException),
        LG_EXCEPTION(BaseExceptionGroup, BaseException),
        LG_EXCEPTION(ExceptionGroup, BaseExceptionGroup),
        LG_EXCEPTION(GeneratorExit, BaseException),
        LG_EXCEPTION(KeyboardInterrupt, BaseException),
        LG_EXCEPTION(SystemExit, BaseException),
        LG_EXCEPTION(ArithmeticError, Exception),
        LG_EXCEPTION(FloatingPointError, ArithmeticError),
        LG_EXCEPTION(OverflowError, ArithmeticError),
        LG_EXCEPTION(ZeroDivisionError, ArithmeticError),
        LG_EXCEPTION(AssertionError, Exception),
        LG_EXCEPTION(AttributeError, Exception),
        LG_EXCEPTION(BufferError, Exception),
        LG_EXCEPTION(EOFError, Exception),
        LG_EXCEPTION(ImportError, Exception),
        LG_EXCEPTION(ModuleNotFoundError, ImportError),
        LG_EXCEPTION(LookupError, Exception),
        LG_EXCEPTION(IndexError, LookupError),
        LG_EXCEPTION(KeyError, LookupError),
        LG_EXCEPTION(MemoryError, Exception),
        LG_EXCEPTION(NameError, Exception),
        LG_EXCEPTION(UnboundLocalError, NameError),
        LG_EXCEPTION(OSError, Exception),
        LG_EXCEPTION(BlockingIOError, OSError),
        LG_EXCEPTION(ChildProcessError, OSError),
        LG_EXCEPTION(ConnectionError, OSError),
        LG_EXCEPTION(BrokenPipeError, ConnectionError),
        LG_EXCEPTION(ConnectionAbortedError, ConnectionError),
        LG_EXCEPTION(ConnectionRefusedError, ConnectionError),
        LG_EXCEPTION(ConnectionResetError, ConnectionError),
        LG_EXCEPTION(FileExistsError, OSError),
        LG_EXCEPTION(FileNotFoundError, OSError),
        LG_EXCEPTION(InterruptedError, OSError),
        LG_EXCEPTION(IsADirectoryError, OSError),
        LG_EXCEPTION(NotADirectoryError, OSError),
        LG_EXCEPTION(PermissionError, OSError),
        LG_EXCEPTION(ProcessLookupError, OSError),
        LG_EXCEPTION(TimeoutError, OSError),
        LG_EXCEPTION(ReferenceError, Exception),
        LG_EXCEPTION(RuntimeError, Exception),
        LG_EXCEPTION(NotImplementedError, RuntimeError),
        LG_EXCEPTION(RecursionError, RuntimeError),
        LG_EXCEPTION(StopIteration, Exception),
        LG_EXCEPTION(StopAsyncIteration, Exception),
        LG_EXCEPTION(SyntaxError, Exception),
        LG_EXCEPTION(IndentationError, SyntaxError),
        LG_EXCEPTION(TabError, IndentationError),
        LG_EXCEPTION(SystemError, Exception),
        LG_EXCEPTION(TypeError, Exception),
        LG_EXCEPTION(ValueError, Exception),
        LG_EXCEPTION(UnicodeError, ValueError),
        LG_EXCEPTION(UnicodeDecodeError, UnicodeError),
        LG_EXCEPTION(UnicodeEncodeError, UnicodeError),
        LG_EXCEPTION(UnicodeTranslateError, UnicodeError),
        LG_EXCEPTION(Warning, Exception),
        LG_EXCEPTION(BytesWarning, Warning),
        LG_EXCEPTION(DeprecationWarning, Warning),
        LG_EXCEPTION(EncodingWarning, Warning),
        LG_EXCEPTION(FutureWarning, Warning),
        LG_EXCEPTION(ImportWarning, Warning),
        LG_EXCEPTION(PendingDeprecationWarning, Warning),
        LG_EXCEPTION(ResourceWarning, Warning),
        LG_EXCEPTION(RuntimeWarning, Warning),
        LG_EXCEPTION(SyntaxWarning, Warning),
        LG_EXCEPTION(UnicodeWarning, Warning),
        LG_EXCEPTION(UserWarning, Warning),
    };
#undef LG_EXCEPTION
    set_exception_constructor(t.BaseException);
    for (const Row& row : rows) add_type(t.*row.place, row.name, t.*row.base, Kind::exception, sizeof(Exception));
    give_second_base(t.ExceptionGroup, t.Exception);
}

void fill_methods() {
    const Types& t = types();
    add_methods(t.str, str_methods);
    add_methods(t.bytes, bytes_methods);
    add_methods(t.bytearray, bytearray_methods);
    add_methods(t.int_, int_methods);
    add_methods(t.float_, float_methods);
    add_methods(t.list, list_methods);
    add_methods(t.tuple, tuple_methods);
    add_methods(t.dict, dict_methods);
    add_methods(t.set, set_methods);
    add_methods(t.frozenset, frozenset_methods);
    add_methods(t.range, range_methods);
    add_methods(t.slice, slice_methods);
}

struct Prelude {
    Prelude() {
        allocate_roots();
        make_plain_types();
        make_exception_types();
        make_descriptor_types();
        fill_methods();
        finish_builtin_types();
        startup_exceptions();
    }
};
// Before every other object of static duration, since those may ask for types.
[[gnu::init_priority(101)]] const Prelude prelude;

}  // namespace

void* static_memory(std::size_t bytes) {
    void* memory = std::calloc(1, bytes);
    LG_ASSERT(memory);
    return memory;
}

namespace {

Str* find_or_make_static_name(const char* text) {
    // The one thing that is made once per process while programs run: names of C++'s own, equal for all machines.
    static std::mutex mutex;
    static std::unordered_map<std::string_view, Str*> names;
    const std::lock_guard lock(mutex);
    const auto it = names.find(text);
    if (it != names.end()) return it->second;
    const std::size_t length = std::strlen(text);
    auto* copy = static_cast<char*>(static_memory(length + 1));
    std::memcpy(copy, text, length);
    Str* made = make_static_str(text);
    hash_of(made);
    names.emplace(std::string_view(copy, length), made);
    return made;
}

}  // namespace

Str* static_name(const char* text) {
    // The same places in the code ask for the same names: 3 ns instead of 30 for what is found by where its text is.
    struct Known {
        const char* text;
        Str* name;
    };
    thread_local Known known[256];
    Known& last = known[reinterpret_cast<std::uintptr_t>(text) / 4 % 256];
    // The text at that place may have changed.
    if (last.text == text && std::strncmp(text, last.name->data(), last.name->length) == 0 && !text[last.name->length])
        return last.name;
    Str* name = find_or_make_static_name(text);
    if (name->ascii()) last = {text, name};
    return name;
}

Type* make_static_type(const char* name, Type* base, Kind instance_kind, std::size_t instance_bytes,
                       const Layout* layout, const char* module) {
    auto* type = static_cast<Type*>(static_memory(sizeof(Type)));
    fill_type(type, name, base, instance_kind, instance_bytes, layout, module);
    return type;
}

Dict* make_static_dict() {
    Dict* dict = make_dict(prelude_machine());
    dict->flags |= Object::is_static;
    return dict;
}

void static_dict_set(Dict* dict, Str* key, Value value) { dict_set(prelude_machine(), dict, key, value); }

Tuple* make_static_tuple(std::initializer_list<Value> items) {
    Tuple* tuple = make_tuple(prelude_machine(), items);
    tuple->flags |= Object::is_static;
    return tuple;
}

void set_type_entry(Type* type, const char* name, Value value) {
    static_dict_set(type->dict, static_name(name), value);
}

void add_methods(Type* type, std::span<const NativeDef> methods) {
    for (const NativeDef& def : methods)
        set_type_entry(type, def.name, Value::from_static(make_static_function(def, type)));
}

void set_constructor(Type* type, const NativeDef& def) {
    type->construct = make_static_function(def);
    set_type_entry(type, "__new__", Value::from_static(make_new_function(type)));
    const bool has_init = dict_get(type->dict, static_name("__init__")) != empty;
    if (type->instance_kind == Kind::native && !has_init) add_empty_init(type);
}

void set_getters(Type* type, const Getter* getters) {
    for (const Getter* getter = getters; getter->name; ++getter) {
        auto* made = static_cast<GetSet*>(static_memory(sizeof(GetSet)));
        made->refs = 1;
        made->kind = Kind::native;
        made->flags = Object::is_static;
        made->type = types().getset_descriptor;
        made->getter = getter;
        made->owner = value_of(type);
        set_type_entry(type, getter->name, Value::from_static(made));
    }
}

namespace {

NativeSignature parse_signature(const char* text, bool in_type) {
    NativeSignature s;
    const std::string_view first = std::string_view(text).substr(0, std::string_view(text).find(','));
    s.is_method = in_type && first == "self";
    s.is_class_method = in_type && first == "cls";
    bool keyword_only = false;
    std::string_view rest = text;
    while (!rest.empty()) {
        const std::size_t comma = rest.find(',');
        std::string_view word = rest.substr(0, comma);
        rest = comma == rest.npos ? std::string_view() : rest.substr(comma + 1);
        while (!word.empty() && word.front() == ' ') word.remove_prefix(1);
        if (word == "/") {
            s.positional_only = s.parameters.size();
        } else if (word == "*") {
            keyword_only = true;
        } else if (word.starts_with("**")) {
            s.has_varkeywords = true;
        } else if (word.starts_with("*")) {
            s.has_varargs = keyword_only = true;
        } else {
            const bool optional = word.ends_with("=");
            if (optional) word.remove_suffix(1);
            s.parameters.push_back({static_name(std::string(word).c_str()), optional});
            if (!keyword_only) {
                s.positional = s.parameters.size();
                if (!optional) s.required = s.parameters.size();
            }
        }
    }
    return s;
}

/// True for the dunder methods that in CPython are slots of the type's struct: they are shown as wrappers.
bool is_slot(const Type* owner, std::string_view name) {
    if (!name.starts_with("__") || !name.ends_with("__")) return false;
    const Types& t = types();
    const bool has_own_table = owner == t.list || owner == t.dict || owner == t.set || owner == t.frozenset;
    if (name == "__getitem__") return owner != t.list && owner != t.dict;
    if (name == "__contains__") return !has_own_table || owner == t.list;
    for (const std::string_view method :
         {"__format__",     "__reduce__",        "__reduce_ex__",    "__sizeof__",        "__dir__",
          "__getnewargs__", "__reversed__",      "__round__",        "__trunc__",         "__floor__",
          "__ceil__",       "__init_subclass__", "__subclasshook__", "__instancecheck__", "__subclasscheck__",
          "__prepare__",    "__class_getitem__", "__length_hint__",  "__bytes__",         "__complex__",
          "__getformat__",  "__setstate__",      "__getstate__",     "__subclasses__",    "__enter__",
          "__exit__",       "__copy__",          "__deepcopy__",     "__set_name__",      "__aenter__",
          "__aexit__"})
        if (name == method) return false;
    return true;
}

/// The type of a function of a type's table.
Type* function_type(const Type* owner, const NativeDef& def, const NativeSignature& signature) {
    const Types& t = types();
    if (!owner || def.style == CallStyle::python) return t.builtin_function;
    if (signature.is_class_method) return t.classmethod_descriptor;
    if (!signature.is_method) return t.builtin_function;
    return is_slot(owner, def.name) ? t.wrapper_descriptor : t.method_descriptor;
}

const char* joined_name(const char* owner, const char* name) {
    const std::string joined = std::string(owner) + "." + name;
    auto* copy = static_cast<char*>(static_memory(joined.size() + 1));
    std::memcpy(copy, joined.data(), joined.size());
    return copy;
}

}  // namespace

NativeFunction* make_static_function(const NativeDef& def, Type* owner) {
    auto* f = static_cast<NativeFunction*>(static_memory(sizeof(NativeFunction)));
    f->refs = 1;
    f->kind = Kind::native_function;
    f->flags = Object::is_static;
    f->def = &def;
    auto* signature = new NativeSignature(parse_signature(def.signature, owner != nullptr));
    f->signature = signature;
    f->type = function_type(owner, def, *signature);
    f->self = empty;
    f->owner = owner;
    std::string scratch;
    f->qualified_name = def.qualified_name ? def.qualified_name
                        : owner            ? joined_name(std::string(utf8_view(owner->name, scratch)).c_str(), def.name)
                                           : def.name;
    return f;
}

NativeFunction* shared_function(const NativeDef& def) {
    static std::mutex mutex;
    static std::unordered_map<const NativeDef*, NativeFunction*> made;
    const std::lock_guard lock(mutex);
    NativeFunction*& function = made[&def];
    if (!function) function = make_static_function(def);
    return function;
}

Value bind_function(Machine& machine, const NativeFunction* function, Value self) {
    const Types& t = types();
    Type* type = function->type == t.wrapper_descriptor ? t.method_wrapper : t.builtin_function;
    auto* bound = machine.make<NativeFunction>(Kind::native_function, type);
    bound->def = function->def;
    bound->signature = function->signature;
    bound->self = keep(self);
    bound->owner = function->owner;
    bound->qualified_name = function->qualified_name;
    return Value::from_arena(bound);
}

}  // namespace loopglass::machine
