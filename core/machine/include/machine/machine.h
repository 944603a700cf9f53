#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include <base/diagnostic.h>
#include <machine/arena.h>
#include <machine/native.h>
#include <machine/object.h>
#include <machine/types.h>

namespace loopglass::machine {

class CompiledTexts;

/// The machine is told to stop where it is, in the midst of C++ perhaps: the one exception of core that crosses
/// the machine. Nothing in the arena is touched while it unwinds; the owner restores a save state.
struct Abandoned {};

struct Thread;

/// Where output and steps go. The machine does not know who listens.
class Observer {
public:
    virtual ~Observer() = default;

    /// The step counter has reached Machine::stop_at. Called just after the step was counted. May set a later
    /// stop_at and return, or throw Abandoned.
    virtual void step_reached(Machine& machine) = 0;

    /// The same at a line step, where the machine is at a clean point (unless State::nested): a copy of its arena
    /// is a save state.
    virtual void line_reached(Machine& machine) { step_reached(machine); }

    /// An exception begins to propagate (not a StopIteration that ends a loop or an await).
    virtual void exception_raised(Machine& machine, Value exception) = 0;

    /// The program has reached something of Python that Loopglass does not have. Ends the run by Abandoned.
    virtual void unsupported(Machine& machine, const std::string& what) = 0;

    /// The program has done all the work that it may do between its steps. Ends the run by Abandoned.
    virtual void work_spent(Machine&) {}

    /// The program writes text (UTF-8) to stdout (1) or stderr (2).
    virtual void write(Machine& machine, int stream, std::string_view text) = 0;

    /// All that the program is given to read (UTF-8). State::input_read says how much of it has been read.
    virtual std::string_view input() { return {}; }
};

/// What is done when coroutines and async generators are made: sys.set_coroutine_origin_tracking_depth and
/// sys.set_asyncgen_hooks. A loop that runs has its own, as run_forever sets them.
struct GeneratorHooks {
    std::uint32_t origin_depth = 0;  ///< how many callers a coroutine notes as its cr_origin
    Value first_iteration = none;    ///< called with an async generator that begins; owned
    Value finalizer = none;          ///< called with one that nobody holds any more; owned
    bool by_loop = false;            ///< an event loop runs, which looks after those that begin without such calls
};

/// Which event the trace function has been told of, before the instruction that it interrupted is run again.
enum class Told : std::uint8_t { nothing, value, exception, leaving };

/// All that a run can change that is not an object. Lives in the arena; Machine::state points to it.
struct State {
    Frame* top = nullptr;            ///< the frame that runs
    Value delivered = none;          ///< what the native frame on top gets when it goes on, owned
    bool delivered_yielded = false;  ///< it comes from a generator that has yielded
    Value raised = empty;            ///< the exception that is on its way, owned
    std::uint32_t steps = 0;         ///< steps counted so far
    std::uint32_t depth = 0;         ///< Python frames on the stack, for the recursion limit
    std::uint32_t nested = 0;        ///< runs of the flat loop inside C++ (dunder calls); 0 at a clean point
    std::uint32_t recursion_limit = 1000;
    Dict* builtins = nullptr;
    Dict* modules = nullptr;         ///< sys.modules
    Dict* warned = nullptr;          ///< warnings that were shown: each is shown once a line
    Dict* interned = nullptr;        ///< strs made at run time that are names
    CacheEntry*** caches = nullptr;  ///< by unit and number of the code; see caches_of
    std::uint32_t type_version = 0;
    std::uint32_t keys_version = 0;
    std::uint64_t output_bytes = 0;
    std::uint32_t generators_made = 0;
    GeneratorHooks generator_hooks;
    const CodeObject* main_code = nullptr;  ///< of the program's own file
    bool is_ending = false;                 ///< the names of the program are going; warnings are shorter from then on
    Type* oldest_class = nullptr;           ///< of those made at run time, in a chain through Type::newer_class
    Type* newest_class = nullptr;
    bool collects_cycles = true;              ///< gc.isenabled()
    std::uint64_t live_after_collection = 0;  ///< bytes of the arena that were in use then; see collect_if_grown
    Dict* identities = nullptr;               ///< id() already given, by object
    std::uint64_t next_identity = 0;
    std::uint32_t dying_depth = 0;          ///< objects being taken apart within one another
    Object* dying = nullptr;                ///< dead objects that wait until that is less deep, see Machine::destroy
    std::uint32_t native_depth = 0;         ///< C++ calls under way that can nest: repr, comparison, hash
    List* held_output = nullptr;            ///< text that goes out before any other; see HeldOutput
    std::uint64_t input_read = 0;           ///< bytes of Observer::input() that the program has read
    Dict* weak_references = nullptr;        ///< by place of the object: lists of the references' places
    List* reprs = nullptr;                  ///< containers whose repr is under way, so that a cycle shows as [...]
    std::uint64_t work = 0;                 ///< see Machine::spend
    std::uint32_t int_digits_limit = 4300;  ///< sys.set_int_max_str_digits; 0: none
    void* extensions[4] = {};               ///< state of rooms built on the machine; see Extension
    Thread* thread = nullptr;               ///< the simulated thread that runs; see machine/threads.h
    Thread *first_thread = nullptr, *last_thread = nullptr;  ///< all that have not ended; the main one is first
    std::uint32_t threads_made = 0;
    Value trace_function = none;   ///< sys.settrace of the thread that runs; owned
    bool is_tracing = false;       ///< it is being called, or what it has been told has not gone on yet
    bool traces = false;           ///< it is to be told what happens
    Told told = Told::nothing;     ///< of what is going on again
    Dict* local_traces = nullptr;  ///< f_trace of frames that have one, by their places
};

/// Python text of ours that is part of the library.
struct PythonText {
    const char* module;  ///< what __name__ is while it runs: the module that CPython has it in
    const char* text;
    std::string_view code;  ///< what it was compiled to when Loopglass was built; see language/code_data.h
};

/// A module of the library: a part written in C++, a part that is Python text, or both.
struct ModuleMaker {
    const char* name;
    /// Fills the namespace of a new module. May be null.
    void (*fill)(Machine&, Module*) = nullptr;
    /// Run in that namespace after fill, in this order.
    std::span<const PythonText> texts = {};
};

/// A module of the program's own, made ready before the run.
struct UserModule {
    std::string name;  ///< dotted
    std::string path;  ///< as __file__ and tracebacks have it
    bool is_package = false;
    const CodeObject* code = nullptr;  ///< null if it cannot be run
    Diagnostic error{};                ///< why
};

/// Rooms that keep state of their own in the arena, by index into State::extensions.
enum class Extension : std::uint8_t { asyncio, random, world, reserve };

/// One program's machine: its arena, and the operations on it. Functions that return a Value return an owned
/// reference, or `empty` when an exception was raised (it is in state->raised). Values passed in are borrowed.
class Machine {
public:
    enum class Purpose { program, prelude };
    Machine(std::size_t memory_limit, Observer& observer, Purpose purpose = Purpose::program);
    ~Machine();
    Machine(const Machine&) = delete;
    Machine& operator=(const Machine&) = delete;

    Arena arena;
    State* state;
    Observer* observer;

    // ---- memory -------------------------------------------------------------------------------------------
    /// A block for an object with its head filled in and one reference. The rest is not initialised.
    template <class T>
    T* make(Kind kind, Type* type, std::size_t bytes = sizeof(T)) {
        auto* object = static_cast<T*>(arena.allocate(bytes, Arena::Use::object));
        object->refs = 1;
        object->kind = kind;
        object->flags = 0;
        object->extra = 0;
        object->type = type;
        // An instance of a class statement holds its class.
        if (type && !(type->flags & Object::is_static)) ++type->refs;
        return object;
    }
    template <class T>
    T* make_buffer(std::size_t count) {
        return static_cast<T*>(arena.allocate(count * sizeof(T), Arena::Use::buffer));
    }
    template <class T>
    void release_buffer(T* buffer, std::size_t count) {
        arena.release(buffer, count * sizeof(T), Arena::Use::buffer);
    }
    /// Gives a reference back; the object goes when it was the last.
    void drop(Value value) {
        if (value.is_counted() && --value.object()->refs == 0) destroy(value.object());
    }
    void drop(Object* object) { drop(value_of(object)); }
    /// Puts a new owned value in the place of an old one.
    void replace(Value& place, Value owned) { drop(std::exchange(place, owned)); }
    void destroy(Object* object);
    void take_apart_and_release(Object* object);

    // ---- exceptions ---------------------------------------------------------------------------------------
    /// Raises a built-in exception with a text (UTF-8); returns `empty`.
    Value raise(Type* type, std::string_view message);
    /// Raises type(argument), for KeyError and StopIteration.
    Value raise_with(Type* type, Value argument);
    /// Raises an exception instance (borrowed).
    Value raise_instance(Value exception);
    bool has_raised() const { return state->raised != empty; }
    /// Takes the exception that is on its way, owned.
    Value take_raised() { return std::exchange(state->raised, empty); }
    /// True if the exception on its way is an instance of type.
    bool raised_is(Type* type) const;

    // ---- calling ------------------------------------------------------------------------------------------
    /// Calls from C++ and waits for the result: runs the flat loop inside, so use it for dunders only.
    Value call_nested(Value callable, const Value* arguments, std::size_t count, Value keyword_names = empty);
    /// Begins a call whose result goes to the frame on top (a native frame or the interpreter): returns the
    /// value at once, or `pending` if a frame was pushed, or `empty` if it raised.
    Value call(Value callable, const Value* arguments, std::size_t count, Value keyword_names = empty);

    /// Runs a module's code in a namespace and waits for its end: for library modules, which only define things.
    /// False if it raised.
    bool run_module(const CodeObject* code, Dict* globals);

    // ---- steps --------------------------------------------------------------------------------------------
    /// Counts one step and notes its row; calls the observer if this is one to stop at.
    void count_step(std::uint32_t row) {
        const std::uint32_t step = ++state->steps;
        rows[step] = row;
        if (step >= stop_at) observer->step_reached(*this);
    }
    // Not part of a run, but how far it is wanted and where the rows of its steps go:
    std::uint32_t stop_at = 0xffffffff;
    std::uint32_t* rows = nullptr;  ///< indexed by step number; valid below stop_at

    // ---- running ------------------------------------------------------------------------------------------
    /// Pushes the frame of a program's module; its namespace is `globals`. The run begins with run().
    void push_module(const CodeObject* code, Dict* globals);
    /// Goes on until no frame is left. May leave by Abandoned or ArenaFull.
    void run();
    /// Goes on until `base` has completed; used by run() and by nested calls.
    Value run_until(Frame* base);

    /// Pushes a native frame; the caller fills in its fields. It starts when C++ returns to the flat loop.
    template <class T>
    T* push_native_frame(const NativeFrameDef& def) {
        T* frame = new_native_frame<T>(def);
        frame->back = state->top;
        state->top = frame;
        return frame;
    }
    /// A native frame that is not on the stack: the body of a coroutine.
    template <class T>
    T* new_native_frame(const NativeFrameDef& def) {
        T* frame = make<T>(Kind::frame, types().frame, def.bytes);
        frame->native = &def;
        frame->back = nullptr;
        frame->generator = nullptr;
        frame->root = nullptr;
        frame->phase = 0;
        return frame;
    }

    /// Called when a generator's last reference goes, while it is whole: for "was never awaited". May be null.
    void (*before_generator_dies)(Machine&, Generator*) = nullptr;

    /// The modules that can be imported, apart from builtins: made when first imported. Set before the run.
    std::span<const ModuleMaker> module_makers;

    /// The names that CPython has in a module ("time") or a type ("builtins.str"), with spaces between them; the
    /// modules themselves for "", a module's path for "asyncio.__file__". What is among them but not here is refused.
    /// May be null. Set before the run.
    std::string_view (*python_names)(std::string_view owner) = nullptr;

    /// The files beside the program, which come before modules of the library with the same name. Set before the run.
    std::span<const UserModule> user_modules;

    /// What exec, eval and compile have made of texts: a function of the text alone, so it is no state of the run.
    std::shared_ptr<CompiledTexts> compiled_texts;

    /// How much work without steps of its own the program may do: items that C++ goes through by itself. Set before the
    /// run.
    std::uint64_t work_limit = 1'000'000'000;
    /// Counts such work; at the limit the run ends.
    void spend(std::uint64_t units = 1) {
        state->work += units;
        if (state->work > work_limit) observer->work_spent(*this);
    }

    /// Called when the machine changes over from one simulated thread to another, for the rooms that keep something of
    /// the one that runs. May be null. Set before the run.
    void (*thread_switched)(Machine&, Thread& from, Thread& to) = nullptr;

    /// Asked before an AttributeError or ImportError is raised: what a name stands for that CPython no longer has,
    /// owned, or `empty`. May be null. Set before the run.
    Value (*missing_attribute)(Machine&, Value object, Str* name) = nullptr;

    /// Who listens to the rooms built on the machine (the event loop); their business.
    void* loop_observer = nullptr;

    /// While true, drops free nothing: the machine is abandoned and its arena will be restored.
    bool abandoned = false;
};

/// An owned reference in C++ code.
class Ref {
public:
    Ref() = default;
    Ref(Machine& machine, Value owned) : machine_(&machine), value_(owned) {}
    Ref(Ref&& other) noexcept : machine_(other.machine_), value_(std::exchange(other.value_, empty)) {}
    Ref& operator=(Ref&& other) noexcept {
        std::swap(machine_, other.machine_);
        std::swap(value_, other.value_);
        return *this;
    }
    /// What goes with the last reference may be a step at which the machine is abandoned. Those that the unwinding
    /// leaves then free nothing, and so throw nothing.
    ~Ref() noexcept(false) {
        if (value_.is_counted()) machine_->drop(value_);
    }
    Value get() const { return value_; }
    operator Value() const { return value_; }
    Value release() { return std::exchange(value_, empty); }
    /// False if it holds `empty`, the sign of an exception.
    explicit operator bool() const { return value_ != empty; }

private:
    Machine* machine_ = nullptr;
    Value value_;
};

/// The type of any value.
inline Type* type_of(Value value) {
    if (value.is_small_int()) return types().int_;
    if (value.is_object()) return value.object()->type;
    return immediate_type(value);
}

inline bool is_kind(Value value, Kind kind) { return value.is_object() && value.object()->kind == kind; }
template <class T>
T* to(Value value) {
    return static_cast<T*>(value.object());
}

}  // namespace loopglass::machine
