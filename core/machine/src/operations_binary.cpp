#include <cmath>

#include "complex_numbers.h"
#include "containers_internal.h"
#include "numbers.h"
#include "operations_internal.h"
#include "python_names.h"

namespace loopglass::machine {

namespace {

bool is_number(Value value) { return is_int(value) || is_float(value); }

/// A number as a double; false with OverflowError raised if it is too large.
bool number_to_double(Machine& machine, Value value, double& out) {
    if (is_float(value)) {
        out = float_value(value);
        return true;
    }
    const auto d = int_to_double(value);
    if (!d) machine.raise(types().OverflowError, "int too large to convert to float");
    out = d.value_or(0);
    return d.has_value();
}

Value raise_zero_division(Machine& machine, const char* message) {
    return machine.raise(types().ZeroDivisionError, message);
}

Value float_operation(Machine& machine, BinaryOperator op, double a, double b) {
    switch (op) {
        case BinaryOperator::add: return make_float(machine, a + b);
        case BinaryOperator::subtract: return make_float(machine, a - b);
        case BinaryOperator::multiply: return make_float(machine, a * b);
        case BinaryOperator::true_divide:
            return b == 0 ? raise_zero_division(machine, "float division by zero") : make_float(machine, a / b);
        case BinaryOperator::floor_divide:
            return b == 0 ? raise_zero_division(machine, "float floor division by zero")
                          : make_float(machine, float_floor_divide(a, b));
        case BinaryOperator::modulo:
            return b == 0 ? raise_zero_division(machine, "float modulo") : make_float(machine, float_modulo(a, b));
        case BinaryOperator::power: return float_power(machine, a, b);
        default: return not_implemented;
    }
}

Value int_operation(Machine& machine, BinaryOperator op, Value a, Value b) {
    switch (op) {
        case BinaryOperator::add: return int_add(machine, a, b);
        case BinaryOperator::subtract: return int_subtract(machine, a, b);
        case BinaryOperator::multiply: return int_multiply(machine, a, b);
        case BinaryOperator::true_divide: return int_true_divide(machine, a, b);
        case BinaryOperator::floor_divide: return int_floor_divide(machine, a, b);
        case BinaryOperator::modulo: return int_modulo(machine, a, b);
        case BinaryOperator::power: return int_power(machine, a, b);
        case BinaryOperator::left_shift: return int_left_shift(machine, a, b);
        case BinaryOperator::right_shift: return int_right_shift(machine, a, b);
        case BinaryOperator::matrix_multiply: return not_implemented;
        default: return int_bitwise(machine, op, a, b);
    }
}

bool is_bool(Value value) { return value == true_value || value == false_value; }

Value bool_operation(BinaryOperator op, Value a, Value b) {
    const bool x = a == true_value, y = b == true_value;
    return Value::from_bool(op == BinaryOperator::bit_and ? x && y : op == BinaryOperator::bit_or ? x || y : x != y);
}

bool is_bitwise(BinaryOperator op) {
    return op == BinaryOperator::bit_and || op == BinaryOperator::bit_or || op == BinaryOperator::bit_xor;
}

Value number_operation(Machine& machine, BinaryOperator op, Value a, Value b) {
    if (is_int(a) && is_int(b)) {
        if (is_bool(a) && is_bool(b) && is_bitwise(op)) return bool_operation(op, a, b);
        return int_operation(machine, op, a, b);
    }
    double x = 0, y = 0;
    if (op >= BinaryOperator::left_shift) return not_implemented;
    if (!number_to_double(machine, a, x) || !number_to_double(machine, b, y)) return empty;
    return float_operation(machine, op, x, y);
}

Value merge_dicts(Machine& machine, Value a, Value b) {
    Ref merged(machine, value_of(dict_copy(machine, to<Dict>(a))));
    return dict_merge(machine, to<Dict>(merged), to<Dict>(b)) ? merged.release() : empty;
}

Value raise_unsupported(Machine& machine, BinaryOperator op, Value a, Value b, bool in_place) {
    std::string message = std::string("unsupported operand type(s) for ") + operator_symbol(op, in_place) + ": '" +
                          type_name(a) + "' and '" + type_name(b) + "'";
    if (op == BinaryOperator::right_shift && is_kind(a, Kind::native_function) &&
        std::string_view(to<NativeFunction>(a)->def->name) == "print")
        message += ". Did you mean \"print(<message>, file=<output_stream>)\"?";
    return raise_type_error(machine, message);
}

bool may_change_in_place(Value value) {
    return is_kind(value, Kind::list) || is_kind(value, Kind::set) || is_kind(value, Kind::dict) ||
           is_kind(value, Kind::byte_array);
}

/// As binary_iop1 and binary_op1: the result, or `not_implemented`.
Value by_number_protocol(Machine& machine, BinaryOperator op, Value a, Value b, bool in_place) {
    if (in_place) {
        if (!is_plain(a)) {
            const SpecialResult result = instance_in_place(machine, op, a, b);
            if (result.found && result.value != not_implemented) return result.value;
        } else if (may_change_in_place(a)) {
            const Value result = plain_in_place(machine, op, a, b);
            if (result != not_implemented) return result;
        }
    }
    if (is_plain(a) && is_plain(b)) return plain_number(machine, op, a, b);
    return instance_binary(machine, op, a, b);
}

}  // namespace

Value plain_number(Machine& machine, BinaryOperator op, Value a, Value b) {
    if (is_number(a) && is_number(b)) return number_operation(machine, op, a, b);
    if (is_complex(a) || (is_complex(b) && is_number(a))) return complex_operation(machine, op, a, b);
    if (op == BinaryOperator::modulo && (is_kind(a, Kind::str) || is_bytes_like(a)))
        return percent_format(machine, a, b);
    if (is_kind(a, Kind::set) && is_kind(b, Kind::set)) return set_operation(machine, op, to<Set>(a), to<Set>(b));
    if (op == BinaryOperator::bit_or && is_kind(a, Kind::dict) && is_kind(b, Kind::dict))
        return merge_dicts(machine, a, b);
    if (is_set_view(a) || is_set_view(b)) return view_operation(machine, op, a, b);
    return not_implemented;
}

Value binary_operation(Machine& machine, BinaryOperator op, Value a, Value b, bool in_place) {
    // Every operator but @ knows what to do with ints.
    if (a.is_small_int() && b.is_small_int() && op != BinaryOperator::matrix_multiply)
        return int_operation(machine, op, a, b);
    if (a.is_immediate_float() && b.is_immediate_float()) {
        const Value result = float_operation(machine, op, a.immediate_double(), b.immediate_double());
        if (result != not_implemented) return result;
        return raise_unsupported(machine, op, a, b, in_place);
    }
    Value result = by_number_protocol(machine, op, a, b, in_place);
    if (result != not_implemented) return result;
    // As PyNumber_InPlaceMultiply, which asks the right side only if the left is no sequence of any kind.
    const bool left_only = in_place && (is_kind(a, Kind::dict) || is_kind(a, Kind::set) || is_kind(a, Kind::range));
    if (!left_only) result = plain_sequence(machine, op, a, b);
    if (result != not_implemented) return result;
    return raise_unsupported(machine, op, a, b, in_place);
}

Value negate(Machine& machine, Value a) {
    if (is_plain(a)) {
        if (is_int(a)) return int_negate(machine, a);
        if (is_float(a)) return make_float(machine, -float_value(a));
        if (is_complex(a)) return complex_negate(machine, a);
    }
    return instance_unary(machine, "__neg__", "-", a);
}

Value positive(Machine& machine, Value a) {
    if (is_plain(a)) {
        if (is_int(a)) return plain_int(machine, a);
        if (is_float(a)) return make_float(machine, float_value(a));
        if (is_complex(a)) return keep(a);
    }
    return instance_unary(machine, "__pos__", "+", a);
}

Value invert(Machine& machine, Value a) {
    if (is_plain(a) && is_int(a)) return int_invert(machine, a);
    return instance_unary(machine, "__invert__", "~", a);
}

const char* operator_symbol(BinaryOperator op, bool in_place) {
    static constexpr const char* symbols[][2] = {
        {"+", "+="},   {"-", "-="},   {"*", "*="}, {"/", "/="}, {"//", "//="}, {"%", "%="}, {"** or pow()", "**="},
        {"<<", "<<="}, {">>", ">>="}, {"&", "&="}, {"|", "|="}, {"^", "^="},   {"@", "@="}};
    return symbols[static_cast<int>(op)][in_place];
}

const char* operator_symbol(CompareOperator op) {
    static constexpr const char* symbols[] = {"<", "<=", "==", "!=", ">", ">="};
    return symbols[static_cast<int>(op)];
}

}  // namespace loopglass::machine
