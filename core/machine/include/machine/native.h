#pragma once

#include <cstdint>

#include <machine/object.h>

namespace loopglass::machine {

/// The arguments of a native function, one value for each parameter of its signature, borrowed. A parameter that
/// was not given is `empty`; `*args` is a tuple, `**kwargs` a dict.
using NativeArguments = const Value*;

/// Returns an owned value; `empty` if it raised; `pending` if it pushed a frame that will give the result.
using NativeBody = Value (*)(Machine&, NativeArguments);

/// How CPython words a wrong call, which depends on how its function is written.
enum class CallStyle : std::uint8_t {
    c,       ///< a C function: "len() takes exactly one argument (0 given)"
    python,  ///< a Python function: "sleep() missing 1 required positional argument: 'delay'"
};

/// A function written in C++.
///
/// The signature is written as in Python: "self, iterable, /, *, key=, reverse=" where a name followed by = may be
/// left out. Methods name self first.
struct NativeDef {
    const char* name;
    const char* signature;
    NativeBody body;
    CallStyle style = CallStyle::c;
    const char* qualified_name = nullptr;  ///< if it is not name, or type.name for methods
    const char* module = nullptr;
    const char* doc = nullptr;
};

/// What happened to the frame that a native frame called.
struct Completion {
    Value value = empty;   ///< what was returned or yielded, owned; empty if it raised (see State::raised)
    bool yielded = false;  ///< the callee is a generator that has yielded
};

/// What a native frame does next.
enum class Action : std::uint8_t {
    returned,  ///< `value` is its result; the frame goes
    raised,    ///< State::raised is set; the frame goes
    called,    ///< it has pushed a frame and goes on when that completes
    yielded,   ///< it is the body of a coroutine: `value` goes to whoever resumed it
};

struct NativeFrame;

/// The code of a native frame: a resumable function whose state is in the arena.
struct NativeFrameDef {
    const char* name;
    std::uint32_t bytes;  ///< of the frame struct
    /// Goes on. At the start completion.value is none.
    Action (*resume)(Machine&, NativeFrame*, Completion, Value& value);
    /// Drops what the frame holds, when it ends in whatever way.
    void (*finish)(Machine&, NativeFrame*);
    void (*each_reference)(NativeFrame*, void (*visit)(void* context, Value), void* context);
    /// Where CPython stands when what this frame called has just ended, as "file:line" and the line's text: a warning
    /// of then names it. Null: the frame is not there in CPython.
    const char* place = nullptr;
    const char* source = nullptr;
};

/// An entry of the machine's stack. It is Python code that runs (native is null) or a native frame.
struct Frame : Object {
    Frame* back;
    const NativeFrameDef* native;
    Generator* generator;  ///< whose body this is, or null
    Generator* root;       ///< of a generator's frame that runs or is a leaf: the chain's outermost
};

/// The base of every native frame's struct.
struct NativeFrame : Frame {
    std::uint32_t phase;  ///< where it goes on; 0 at the start
};

}  // namespace loopglass::machine
