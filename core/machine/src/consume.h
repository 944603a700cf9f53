#pragma once

#include <machine/machine.h>

namespace loopglass::machine {

/// What taking an item led to.
enum class Took : std::uint8_t {
    more,    ///< it wants the next item
    enough,  ///< the state is the result; the rest of the iterable is left alone
    called,  ///< a frame was pushed; what it gives goes to `answered`
    raised,
};

/// What a builtin does with the items of an iterable, each before the next one is asked for (sum, any, min, ...).
struct Consumer {
    const char* name;
    /// Takes an item (borrowed). `state` is the consumer's own, owned by whoever goes through the items.
    Took (*take)(Machine&, Value& state, Value item);
    /// Goes on with what a call gave (borrowed). Null if take calls nothing that may be Python code.
    Took (*answered)(Machine&, Value& state, Value answer);
    /// The result (owned) when there are no more items; null: the state itself.
    Value (*end)(Machine&, Value state);
};

/// Hands the items of an iterable to a consumer: at once if it is built in, else in a native frame that resumes the
/// iterator's Python code without nesting. `state` is taken over. Result as a native function's.
Value consume(Machine& machine, Value iterable, const Consumer& consumer, Value state);

}  // namespace loopglass::machine
