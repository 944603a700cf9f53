#pragma once

#include <machine/machine.h>

namespace loopglass::machine {

/// Goes through a built-in iterable (list, tuple, range, str, dict, set, views, and their iterators) in C++.
/// Calls visit(value) with a borrowed value until it returns false.
/// Returns false without visiting anything if the iterable needs Python code to run (a generator, an instance
/// with __iter__): use collect_then for those. A list that shrinks while it is visited ends early, as in CPython.
bool is_native_iterable(Value iterable);

/// Runs `then` on a list of all items of an iterable: at once if it is built in, else in a native frame that
/// resumes the iterator's Python code without nesting. Returns then's result, or `pending`, or `empty`.
/// `context` (borrowed, kept meanwhile) is handed to `then`. Raises TypeError if it is not iterable.
Value collect_then(Machine& machine, Value iterable, Value (*then)(Machine&, List* items, Value context),
                   Value context = none);

/// iter(value): an iterator (owned), or `empty` with TypeError raised, or `pending` when __iter__ is Python code.
Value iterator_of(Machine& machine, Value iterable);

/// The next item of a built-in iterator: owned; `empty` at the end (nothing raised) or with an exception raised.
Value next_native(Machine& machine, Value iterator);
/// True if next_native can be used on it.
bool is_native_iterator(Value value);

/// To be said of each iterator that another takes its items from: one over many others one within the other is gone
/// through in frames, since C++ calls may not nest as deep.
void note_source(Object* iterator, Value source);

/// iter(value) where it cannot wait: owned, or `empty` with TypeError raised. Python code runs nested.
Value iterator_nested(Machine& machine, Value iterable);

// Going through any iterable in a native frame.

enum class Pulled : std::uint8_t { item, end, waiting, raised };
/// Asks an iterator for its next item (owned). `waiting`: a frame was pushed, and pulled() tells when it completes.
Pulled pull(Machine& machine, Value iterator, Value& item);
Pulled pulled(Machine& machine, Value iterator, const Completion& completion, Value& item);

}  // namespace loopglass::machine
