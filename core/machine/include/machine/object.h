#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include <machine/value.h>

#include <base/span.h>

namespace loopglass::language {
struct Code;
struct Instruction;
}  // namespace loopglass::language

namespace loopglass::machine {

class Machine;
struct Type;
struct Frame;
struct NativeDef;

/// The layout of an object in memory. A subclass written in Python keeps the kind of its built-in base.
enum class Kind : std::uint8_t {
    instance,  ///< nothing but attributes
    big_int,
    heap_float,
    str,
    bytes,
    byte_array,
    complex,
    tuple,
    list,
    dict,
    set,
    range,
    slice,
    type,
    module,
    code,
    function,
    native_function,
    bound_method,
    cell,
    frame,
    generator,  ///< generators, coroutines and async generators
    exception,
    traceback,
    native,  ///< everything else; Type::layout says how to visit and free it
};

/// What every object begins with. Objects live in an arena and are counted, or outside and are immutable.
struct Object {
    std::uint32_t refs;  ///< of arena objects; 0 is a free block
    Kind kind;
    std::uint8_t flags;
    std::uint16_t extra;  ///< for the kind's own use
    Type* type;

    static constexpr std::uint8_t is_static = 1;          ///< lives outside the arena, is never written or counted
    static constexpr std::uint8_t finalized = 2;          ///< its finalizer has run
    static constexpr std::uint8_t weakly_referenced = 4;  ///< there are weak references to it
    static constexpr std::uint8_t in_collection = 8;      ///< the collector has found it, and is at work on it
};

/// The value that refers to an object, wherever it lives.
inline Value value_of(const Object* object) {
    return object->flags & Object::is_static ? Value::from_static(object) : Value::from_arena(object);
}

/// Adds a reference.
inline Value keep(Value value) {
    if (value.is_counted()) ++value.object()->refs;
    return value;
}

/// Text, as CPython keeps it: the narrowest of 1, 2 or 4 bytes a code point that fits them all, so that
/// indexing is direct and the hash (SipHash over these bytes) is CPython's.
struct Str : Object {
    std::int64_t hash;     ///< 0 until asked for (CPython uses -1; -1 cannot be a hash, and neither is 0 but for "")
    std::uint64_t length;  ///< code points

    std::uint8_t width() const { return static_cast<std::uint8_t>(extra & 7); }  ///< bytes a code point
    bool ascii() const { return extra & 8; }
    char* data() { return reinterpret_cast<char*>(this + 1); }
    const char* data() const { return reinterpret_cast<const char*>(this + 1); }
    std::uint32_t at(std::size_t i) const {
        if (width() == 1) return static_cast<unsigned char>(data()[i]);
        if (width() == 2) return reinterpret_cast<const std::uint16_t*>(data())[i];
        return reinterpret_cast<const std::uint32_t*>(data())[i];
    }
};

struct Bytes : Object {
    std::int64_t hash;
    std::uint64_t length;
    char* data() { return reinterpret_cast<char*>(this + 1); }
    const char* data() const { return reinterpret_cast<const char*>(this + 1); }
};

struct ByteArray : Object {
    std::uint64_t length;
    std::uint64_t capacity;
    char* bytes;  ///< a buffer of the arena
};

/// An int beyond 63 bits: sign and magnitude in GMP limbs, least first, without leading zeros.
struct BigInt : Object {
    std::int64_t size;  ///< number of limbs, negative for a negative number
    std::uint64_t* limbs() { return reinterpret_cast<std::uint64_t*>(this + 1); }
    const std::uint64_t* limbs() const { return reinterpret_cast<const std::uint64_t*>(this + 1); }
};

struct HeapFloat : Object {
    double number;
};

struct Tuple : Object {
    std::uint64_t size;
    Value* items() { return reinterpret_cast<Value*>(this + 1); }
    const Value* items() const { return reinterpret_cast<const Value*>(this + 1); }
};

struct List : Object {
    std::uint64_t size;
    std::uint64_t capacity;
    Value* items;  ///< a buffer of the arena
};

struct DictEntry {
    Value key;  ///< empty if deleted
    Value value;
    std::int64_t hash;
};

/// A dict in order of insertion, as CPython's: entries in a row, and an index of open addressing into them.
/// Up to 8 entries there is no index: a scan is faster.
struct Dict : Object {
    std::uint32_t count;         ///< live entries
    std::uint32_t used;          ///< entries in use, deleted ones too
    std::uint32_t capacity;      ///< entries allocated
    std::uint32_t keys_version;  ///< changes when a key is added or removed; for inline caches
    DictEntry* entries;
    std::int32_t* index;  ///< power of two many; -1 free, -2 deleted, else entry number; null for small dicts
    std::uint32_t index_mask;
    std::uint32_t index_fill;  ///< slots of the index that are not free
};

struct SetEntry {
    Value key;          ///< empty if free or deleted
    std::int64_t hash;  ///< -1 if deleted
};

/// set and frozenset, with CPython's table and probing (setobject.c), since their order can be seen.
struct Set : Object {
    std::uint64_t mask;
    std::uint64_t fill;  ///< used and deleted
    std::uint64_t used;
    std::int64_t hash;     ///< frozenset's, 0 until asked
    SetEntry* table;       ///< mask + 1 entries, a buffer of the arena
    std::uint64_t finger;  ///< where pop() goes on
};

struct Range : Object {
    Value start, stop, step, length;
};

struct Slice : Object {
    Value start, stop, step;
};

struct Cell : Object {
    Value content;  ///< empty if unbound
};

/// The attributes of an instance, a function or an exception: a dict made when first needed.
struct Attributes {
    Dict* dict;
};

/// How objects of Kind::native are visited and freed.
struct Layout {
    std::size_t bytes;
    /// Drops what the object holds. The block itself is released by the machine.
    void (*finish)(Machine&, Object*);
    /// Calls visit for every value that the object holds a reference to.
    void (*each_reference)(Object*, void (*visit)(void* context, Value), void* context);
    /// Lets go of what the object holds, so that a cycle it is in ends; it stays a whole object. May be null.
    void (*clear)(Machine&, Object*) = nullptr;
    /// Says what is to be said before the object goes, once; `finish` says it too. May be null.
    void (*finalize)(Machine&, Object*) = nullptr;
    /// When the object was made, as age_of counts. May be null.
    std::uint64_t (*age)(const Object*) = nullptr;
};

struct NativeFunction;
/// An attribute of a built-in type whose value is computed. `set` may be null: read only.
struct Getter {
    const char* name;
    Value (*get)(Machine&, Value self);
    bool (*set)(Machine&, Value self, Value value);
    bool refuses_deletion = false;  ///< "cannot delete attribute", as the setters of asyncio's C code say it
};

/// Slots that the machine looks up for itself, so that the common operations need no dictionary.
struct Type : Object {
    Str* name;
    Str* qualified_name;
    Value module;  ///< str or empty
    Type* base;
    Tuple* bases;
    Tuple* mro;
    Dict* dict;
    Kind instance_kind;
    bool is_heap;  ///< made by a class statement or type()
    bool can_be_base;
    bool is_exception;
    std::uint32_t instance_bytes;
    std::uint32_t attributes_offset;  ///< where Attributes are in an instance, 0 if it has none
    /// An attributes_offset: they come after the items of an object of variable size.
    static constexpr std::uint32_t behind_items = 0xffffffff;
    std::uint32_t slots_offset;  ///< where the values named by this class's own __slots__ are in an instance
    std::uint32_t slot_count;    ///< how many they are
    std::uint32_t version;       ///< changes with each change of dict or of a base's; for inline caches
    const Layout* layout;
    /// Makes an instance: called with the type itself before the arguments. Null: not callable.
    const NativeFunction* construct;
    /// For awaitables and iterators in C++: one step of `send`. Sets finished and returns the result, or returns what
    /// is yielded, or `empty` if it raised. Null: the type has none.
    Value (*send)(Machine&, Value self, Value sent, bool& finished);
    /// For iterators in C++: the next item, owned; `empty` at the end or if it raised. Null: the type has none. An
    /// iterator over Python code has the bit runs_python in `extra`, and its __next__ is called instead.
    Value (*next)(Machine&, Object* self);
    static constexpr std::uint16_t runs_python = 0x8000;
    /// For iterables in C++: a new iterator, owned, or `empty` if it raised. Null: by kind, or __iter__ is called.
    Value (*iterate)(Machine&, Value self);
    bool awaitable_itself;     ///< `await x` sends to x without __await__
    bool is_abstract;          ///< __abstractmethods__ has names: it makes no instances
    bool has_weak_references;  ///< its instances have __weakref__
    // Which hooks a class written in Python has, its bases' too: kept up to date by type_changed.
    bool own_getattribute, own_setattr, own_delattr, has_getattr, has_finalizer;
    Type *older_class, *newer_class;  ///< all classes made at run time, in order of their making
    Type* metatype() const { return type; }
};

struct Module : Object {
    // In extra:
    static constexpr std::uint16_t star_imported = 1;  ///< `from module import *` has been run
    static constexpr std::uint16_t initializing = 2;   ///< its code is running for the first time
    static constexpr std::uint16_t of_program = 4;     ///< a file beside the program
    Str* name;
    Dict* dict;
};

/// The code of one file or text of the library: loaded together, and their inline caches are made together, when the
/// first of them runs.
struct CodeUnit {
    std::uint32_t index = 0;                       ///< in State::caches
    std::vector<std::uint32_t> cache_counts = {};  ///< by number of the code
};

/// A code object ready to run: the compiler's code with its constants and names made into values. Outside the arena.
struct CodeObject : Object {
    const language::Code* code;
    Value* constants;
    Value* names;  ///< strs, interned
    Str* name;
    Str* qualified_name;
    Value* local_names;    ///< strs: parameters, other locals, cells, free variables
    Value doc;             ///< str or none
    const CodeUnit* unit;  ///< null if it has no inline caches: code made at run time
    std::uint32_t number;  ///< of this code in its unit

    // What each call asks, together: in Code it is spread over several cache lines.
    const language::Instruction* first;  ///< of its instructions
    const Span* spans;                   ///< of each
    std::uint32_t local_count;           ///< all slots before the value stack
    std::uint32_t slot_count;
    std::int32_t plain_count;  ///< arguments of a plain call; -1 if it has *args, keywords alone or is a generator
    std::uint32_t enter_row;   ///< of the step when a frame of it is entered; 0 if that is no step
    std::uint32_t line_row;    ///< of a line step, without its line; 0 if its lines are no steps
    bool leaves_by_step;       ///< so is leaving it
};

/// One word of inline cache; each use says what it keeps.
struct CacheEntry {
    std::uint64_t key;
    std::uint64_t value;
};

///
/// `extra` is 1 if its generators may be awaited, as types.coroutine marks them; they have the mark too.
struct Function : Object {
    CodeObject* code;
    Dict* globals;
    CacheEntry* caches;      ///< of the code, shared by all its functions
    Value defaults;          ///< tuple or none
    Value keyword_defaults;  ///< dict or none
    Value closure;           ///< tuple of cells or none
    Value name, qualified_name, doc, module, annotations;
    Attributes attributes;
};

struct NativeSignature;

/// A function written in C++, possibly bound to a value that it gets as its first argument.
struct NativeFunction : Object {
    const NativeDef* def;
    const NativeSignature* signature;  ///< def's, taken apart
    Value self;                        ///< empty if not bound; a closure's own state is a tuple here
    Type* owner;                       ///< the type whose method it is, or null
    const char* qualified_name;
};

struct BoundMethod : Object {
    Value function, self;
};

struct Exception : Object {
    Value args;       ///< tuple
    Value traceback;  ///< Traceback or none
    Value cause;      ///< exception or none
    Value context;    ///< exception or none
    Value payload;    ///< StopIteration.value, SystemExit.code, ... ; empty if the type has none
    bool suppress_context;
    Attributes attributes;
};

/// One entry of a traceback: where a frame was when an exception passed. It keeps the frame, and so its locals.
struct Traceback : Object {
    static constexpr std::uint16_t kept =
        1;  ///< in extra: an exception had it as its __traceback__ when it was raised or caught

    Value next;   ///< towards the place of the raise, or none
    Value frame;  ///< owned; `empty` for a frame that is Python in CPython and C++ here
    CodeObject* code;
    std::uint32_t instruction;  ///< index in the code, for line and column
    Value held;                 ///< tuple of what such a frame had been given, or `empty`; owned
};

enum class GeneratorState : std::uint8_t { created, suspended, running, closed };
enum class GeneratorFlavor : std::uint8_t { generator, coroutine, async_generator };
/// Who resumed a generator, and so where its values go.
enum class ResumedBy : std::uint8_t {
    nobody,
    send_op,       ///< `await` or `yield from` of another generator: it is a link of that one's chain
    throwing_op,   ///< the same, since something was thrown into the chain and until that gives a value again
    closing_op,    ///< the same, while the chain is closed: however it ends, GeneratorExit goes on in that one
    for_op,        ///< a for loop
    call,          ///< next(), send() or throw() in Python
    native_frame,  ///< a native frame, which gets a Completion
};

/// True of a link of a chain, false of its root.
constexpr bool is_link(ResumedBy by) { return by >= ResumedBy::send_op && by <= ResumedBy::closing_op; }
/// True of a link that a throw() or close() has gone through. In CPython the coroutine around it is not on the stack of
/// what is being handled until the link has ended.
constexpr bool is_thrown_link(ResumedBy by) { return by == ResumedBy::throwing_op || by == ResumedBy::closing_op; }

/// A generator, coroutine or async generator. While a chain of them waits in `await` or `yield from`, only its
/// outermost (the root) knows the innermost frame (the leaf): resuming and suspending a chain takes the same
/// time whatever its depth.
struct Generator : Object {
    // In extra, of an async generator: see is_asked_for and leave_async_generator.
    static constexpr std::uint16_t asked_for = 1, left_running = 2;
    /// Also there: a loop that was shut down has closed it, and will not do so again unless it is lost.
    static constexpr std::uint16_t was_shut_down = 4;

    Frame* frame;          ///< null when closed
    GeneratorState state;  ///< of a root; links of a chain have their root's
    GeneratorFlavor flavor;
    ResumedBy resumed_by;
    bool started;
    bool has_thrown_links;      ///< of a running root: some of its links are throwing_op
    std::uint32_t base_depth;   ///< of a running root: Python frames below it
    std::uint32_t chain_depth;  ///< of a suspended root: Python frames in the chain
    Generator* awaited_by;      ///< the generator whose `await` or `yield from` runs this one, or null
    Frame* leaf;                ///< of a suspended root: the frame that goes on when it is resumed
    const CodeObject* code;     ///< what it runs, or ran; null if that is C++
    Value name, qualified_name;
    Value origin;          ///< for the owner's use: text of the call that made it, or empty
    std::uint32_t number;  ///< among all generators, in order of creation
};

}  // namespace loopglass::machine
