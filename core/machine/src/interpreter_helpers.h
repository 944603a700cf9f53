#pragma once

#include <language/code.h>
#include <machine/frame.h>
#include <machine/operations.h>

namespace loopglass::machine {

// What instructions do that is too long for the loop itself. Results are owned; `empty` is "raised", `pending` "a
// frame was pushed", as everywhere.

// ---- names (interpreter_names.cpp)
Value load_global_slowly(Machine& m, PythonFrame* frame, Value name, CacheEntry& cache);
Value load_class_name(Machine& m, PythonFrame* frame, Value name);
/// A name in the namespace of a class's body, which is a dict or what __prepare__ has given; owned, `empty` if it is
/// not there or asking raised.
Value find_in_namespace(Machine& m, Value names, Value name);
bool store_in_namespace(Machine& m, Value names, Value name, Value value);
bool delete_namespace_entry(Machine& m, Value names, Value name);
void raise_unbound(Machine& m, PythonFrame* frame, std::uint32_t slot);
Value import_module(Machine& m, Value name, Value from_list, Value level);
Value import_from_module(Machine& m, Value module, Value name);
bool import_all(Machine& m, PythonFrame* frame, Value module);
void setup_annotations(Machine& m, PythonFrame* frame);

// ---- attributes (attribute_caches.cpp); cache is the instruction's own
Value load_attribute(Machine& m, Value object, Value name, CacheEntry& cache);
/// A function to be called with the object as its first argument; `empty` if the name is to be loaded instead.
Value find_method(Machine& m, Value object, Value name, CacheEntry& cache);
bool store_attribute(Machine& m, Value object, Value name, Value value, CacheEntry& cache);

// ---- operators
constexpr BinaryOperator operator_of(std::uint8_t tree_operator) {
    // In the order of language::Operator.
    using enum BinaryOperator;
    constexpr BinaryOperator table[] = {add,     subtract, multiply,    matrix_multiply, true_divide,
                                        modulo,  power,    left_shift,  right_shift,     bit_or,
                                        bit_xor, bit_and,  floor_divide};
    return table[tree_operator];
}
/// What two small ints give, where that takes a few instructions: n % 7 takes 1 ns so, and 9 by way of all operations.
inline bool small_int_operation(BinaryOperator op, std::int64_t x, std::int64_t y, Value& result) {
    constexpr std::int64_t exact = std::int64_t{1} << 53;  // as a float
    switch (op) {
        case BinaryOperator::modulo:
            if (y <= 0) return false;
            result = Value::from_small_int(x % y + (x % y < 0 ? y : 0));
            return true;
        case BinaryOperator::floor_divide:
            if (y <= 0) return false;
            result = Value::from_small_int(x / y - (x % y < 0));
            return true;
        case BinaryOperator::true_divide:
            if (y == 0 || x > exact || x < -exact || y > exact || y < -exact) return false;
            return Value::encode_double(static_cast<double>(x) / static_cast<double>(y), result);
        case BinaryOperator::bit_and: result = Value::from_small_int(x & y); return true;
        case BinaryOperator::bit_or: result = Value::from_small_int(x | y); return true;
        case BinaryOperator::bit_xor: result = Value::from_small_int(x ^ y); return true;
        default: return false;
    }
}
constexpr CompareOperator compare_of(std::uint8_t tree_operator) {
    // In the order of language::CmpOperator.
    using enum CompareOperator;
    constexpr CompareOperator table[] = {equal, not_equal, less, less_equal, greater, greater_equal};
    return table[tree_operator];
}
inline Value compare_small(std::uint8_t tree_operator, Value a, Value b) {
    const std::int64_t x = a.small_int(), y = b.small_int();
    switch (tree_operator) {
        case 0: return Value::from_bool(x == y);
        case 1: return Value::from_bool(x != y);
        case 2: return Value::from_bool(x < y);
        case 3: return Value::from_bool(x <= y);
        case 4: return Value::from_bool(x > y);
        default: return Value::from_bool(x >= y);
    }
}

// ---- values (interpreter_values.cpp)
bool unpack(Machine& m, Value sequence, std::size_t count, Value* to);
bool unpack_starred(Machine& m, Value sequence, std::size_t before, std::size_t after, Value* to);
Value build(Machine& m, language::Opcode op, const Value* items, std::size_t count);
Value extend_display(Machine& m, language::Opcode op, Value display, Value source, Value callable);
Value format_interpolated(Machine& m, Value value, std::uint8_t conversion, Value spec);
Value call_with_unpacked(Machine& m, Value callable, Value positional, Value keywords);
Value make_function(Machine& m, PythonFrame* frame, Value* top, std::uint8_t flags);
Value ascii_of(Machine& m, Value text);

// ---- iteration and awaiting (interpreter_flow.cpp)
Value call_next(Machine& m, Value iterator);
Value call_send(Machine& m, Value iterator, Value sent);
bool may_yield_from(Machine& m, PythonFrame* frame, Generator* generator);
/// The iterator of what is yielded from; owned, or `pending`.
Value iterator_to_yield_from(Machine& machine, const PythonFrame* frame, Value iterable);
Value get_awaitable(Machine& m, Value value, std::uint8_t where);
Value async_iterator_of(Machine& m, Value iterable);
Value async_next_of(Machine& m, Value iterator);
Value enter_manager(Machine& m, Value manager, bool is_async, Value& exit);

// ---- exceptions (interpreter_flow.cpp)
int exception_matches(Machine& m, Value exception, Value type);
void do_raise(Machine& m, PythonFrame* frame, std::uint8_t count, Value* top);
void note_raise(Machine& m, PythonFrame* frame);
bool find_handler(Machine& m, PythonFrame* frame);
void finish_iteration(Machine& m, PythonFrame* frame, const language::Instruction& at);
void replace_escaping_stop(Machine& m, Generator* generator);

}  // namespace loopglass::machine
