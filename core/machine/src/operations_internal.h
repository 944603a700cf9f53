#pragma once

#include <initializer_list>
#include <optional>
#include <string>

#include <machine/attributes.h>
#include <machine/operations.h>
#include <machine/text.h>

#include "errors.h"

namespace loopglass::machine {

// Each operation has two layers. The public ones of machine/operations.h follow the type of a value: an instance of
// a class statement has its dunder methods called. The `plain_` ones here follow the layout alone; they are what
// the built-in types do, and what the dunder methods of the built-in types call.

/// True if the value's class is a built-in one whose operations are all in this room.
bool is_plain(Value value);

/// One more C++ call that may nest without bound. RecursionError is raised (and it is false) if there are too many.
class NestedCall {
public:
    NestedCall(Machine& machine, const char* where);
    ~NestedCall() { --machine_.state->native_depth; }
    NestedCall(const NestedCall&) = delete;
    NestedCall& operator=(const NestedCall&) = delete;
    explicit operator bool() const { return ok_; }

private:
    Machine& machine_;
    bool ok_;
};

/// The order of two values that no code of a program's own has a say in, as strcmp: small ints, floats that are held in
/// a word, strs of no subclass. 2 for all others, and for what is not a number.
inline int quick_order(Value a, Value b) {
    if (a.bits() & b.bits() & 1) return a.small_int() < b.small_int() ? -1 : a.small_int() > b.small_int();
    if (a.is_immediate_float() && b.is_immediate_float()) {
        const double x = a.immediate_double(), y = b.immediate_double();
        return x == y ? 0 : x < y ? -1 : x > y ? 1 : 2;
    }
    if (!a.is_object() || !b.is_object()) return 2;
    if (a.object()->type != types().str || b.object()->type != types().str) return 2;
    const int order = compare(to<Str>(a), to<Str>(b));
    return order < 0 ? -1 : order > 0;
}

/// What became of a dunder method that was looked for: found, and its result (`empty` if it raised).
struct SpecialResult {
    bool found = false;
    Value value = empty;
};
SpecialResult call_special(Machine& machine, Value object, const char* name,
                           std::initializer_list<Value> arguments = {});
/// True if the object's class has the method, also if it is None: the call of that is the error then.
bool has_special(Machine& machine, Value object, const char* name);

/// value.__index__() as a plain int of any size; owned.
Value as_index(Machine& machine, Value value);
/// As index_of, with the type of the exception for an int that is too large.
std::optional<std::int64_t> index_of(Machine& machine, Value value, Type* overflow);

// ---- the built-in types ----------------------------------------------------------------------------------------
/// `not_implemented` where the types do not go together.
Value plain_compare(Machine& machine, CompareOperator op, Value a, Value b);
/// The number protocol of built-in types, which sets, dicts and % of texts use too.
Value plain_number(Machine& machine, BinaryOperator op, Value a, Value b);
/// Concatenation and repetition of sequences.
Value plain_sequence(Machine& machine, BinaryOperator op, Value a, Value b);
/// Augmented assignments that change the left side: list +=, set |=, ...
Value plain_in_place(Machine& machine, BinaryOperator op, Value a, Value b);
Value concatenate(Machine& machine, Value a, Value b);
Value repeat(Machine& machine, Value sequence, Value count);
bool repeat_in_place(Machine& machine, Value list, Value count);
std::optional<std::int64_t> plain_hash(Machine& machine, Value value);
int plain_truth(Machine& machine, Value value);
std::int64_t plain_length(Machine& machine, Value value);
int plain_contains(Machine& machine, Value container, Value item);
Value plain_get_item(Machine& machine, Value container, Value key);
bool plain_set_item(Machine& machine, Value container, Value key, Value value);
bool plain_delete_item(Machine& machine, Value container, Value key);
Value plain_repr(Machine& machine, Value value);

int contains_by_iteration(Machine& machine, Value iterable, Value item);
/// x in set, where x may be a set itself.
int set_contains_any(Machine& machine, Set* set, Value item);
/// bytearray[key] = value, or its deletion if value is empty.
bool bytearray_set_item(Machine& machine, Value container, Value key, Value value);
/// True if iter(value) has something to try.
bool is_iterable(Machine& machine, Value value);

// ---- instances of Python classes -----------------------------------------------------------------------------------
Value instance_binary(Machine& machine, BinaryOperator op, Value a, Value b);
SpecialResult instance_in_place(Machine& machine, BinaryOperator op, Value a, Value b);
Value instance_unary(Machine& machine, const char* name, const char* symbol, Value a);
/// One side's answer to a comparison; `not_implemented` if it has none.
Value instance_compare(Machine& machine, CompareOperator op, Value a, Value b);
std::optional<std::int64_t> instance_hash(Machine& machine, Value value);
int instance_truth(Machine& machine, Value value);
std::int64_t instance_length(Machine& machine, Value value);
int instance_contains(Machine& machine, Value container, Value item);
Value instance_repr(Machine& machine, Value value);
Value instance_str(Machine& machine, Value value);

const char* operator_symbol(BinaryOperator op, bool in_place);
const char* operator_symbol(CompareOperator op);
/// True if a comparison's order (negative, 0, positive) fulfils it.
bool order_fits(CompareOperator op, int order);

/// The hash of an object that is equal to itself only. Tells no address: it is the same in every run.
std::int64_t identity_hash(Machine& machine, Value value);
/// What items of a tuple hash to together, as tuplehash.
class TupleHash {
public:
    void add(std::int64_t hash);
    std::int64_t finish(std::size_t count) const;

private:
    std::uint64_t state_ = 2870177450012600261u;
};

/// A list of all items of any iterable, calling Python nested where it must; owned, or `empty` if it raised.
Value collect_nested(Machine& machine, Value iterable);

/// Text of a str or bytes as Python writes it with quotes and escapes.
Value quoted_repr(Machine& machine, const Str* text);
/// A bytearray has a backslash before every single quote.
std::string quoted_bytes(std::string_view bytes, bool of_bytearray);
bool is_bytes_like(Value value);
/// The bytes of a bytes or bytearray.
std::string_view bytes_view(Value value);
Value make_bytearray(Machine& machine, std::string_view bytes);

void set_bytearray(Machine& machine, ByteArray* array, std::string_view content);
/// Adds the bytes that an iterable of ints gives.
bool bytes_from_items(Machine& machine, Value iterable, std::string& out);

/// dict views as sets; false from is_set_view for dict_values.
bool is_set_view(Value value);
bool is_dict_view(Value value);
Value view_operation(Machine& machine, BinaryOperator op, Value a, Value b);
Value set_operation(Machine& machine, BinaryOperator op, Set* a, Set* b);
Value set_in_place(Machine& machine, BinaryOperator op, Set* a, Set* b);

/// ascii(value).
Value ascii_repr(Machine& machine, Value value);
/// text % arguments.
Value percent_format(Machine& machine, Value text, Value arguments);

Value make_slice(Machine& machine, Value start, Value stop, Value step);
Value make_range(Machine& machine, Value start, Value stop, Value step);
/// Item i of a range that has it.
Value range_item(Machine& machine, const Range* range, std::int64_t i);

}  // namespace loopglass::machine
