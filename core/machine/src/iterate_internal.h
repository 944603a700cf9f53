#pragma once

#include <machine/iterate.h>
#include <machine/native.h>

namespace loopglass::machine {

/// An iterator of a built-in container. What the numbers mean is its type's affair.
struct NativeIterator : Object {
    Value source;  ///< what it goes through; none when it has ended
    std::int64_t position, limit, step;
};

/// Where next_native finds what to do: one type for each kind of iterator, named as CPython names them.
struct IteratorTypes {
    Type *list, *list_reversed, *tuple, *ascii, *str, *bytes, *bytearray, *range, *long_range, *set, *ordered_set;
    struct OfDict {
        Type *keys, *values, *items;
    };
    OfDict dict, dict_reversed, ordered_dict, ordered_dict_reversed;
    Type *sequence, *sequence_reversed;
};
const IteratorTypes& iterator_types();

/// The iterator by layout alone, which is what __iter__ of the built-in types gives.
Value plain_iterator(Machine& machine, Value value);
/// reversed() of an object with __len__ and __getitem__ alone.
Value reversed_sequence(Machine& machine, Value value, std::int64_t length);
/// reversed(value) for the built-in types; `not_implemented` for others.
Value reversed_of(Machine& machine, Value value);

// Going through any iterable inside C++. Where it is written in Python its code runs nested, so these are for what
// cannot wait: containment, operators and the like.

/// next(iterator): owned; `empty` at the end (nothing raised) or with an exception raised.
Value next_nested(Machine& machine, Value iterator);
/// As PyIter_Check.
bool is_iterator(Machine& machine, Value value);
/// "'int' object is not iterable".
Value raise_not_iterable(Machine& machine, Value value);

}  // namespace loopglass::machine
