// Builtins on numbers and characters: abs, round, divmod, pow, chr, ord, bin, hex, oct, hash.

#include <machine/attributes.h>
#include <machine/operations.h>
#include <machine/text.h>

#include "builtin_tables.h"
#include "numbers.h"
#include "operations_internal.h"
#include "text_builder.h"

namespace loopglass::machine {

namespace {

Value hash(Machine& m, NativeArguments a) {
    const NestedCall call(m, " while calling a Python object");
    if (!call) return empty;
    const auto h = hash_of(m, a[0]);
    return h ? make_int(m, *h) : empty;
}

/// object.name(arguments), or `not_implemented` if its type has no such method.
Value call_method_of_type(Machine& m, Value object, const char* name, const Value* arguments, std::size_t count) {
    const Ref method(m, lookup_special(m, object, name));
    if (!method || method.get() == none) return m.has_raised() ? empty : not_implemented;
    return m.call(method, arguments, count);
}

Value absolute(Machine& m, NativeArguments a) {
    if (is_plain(a[0])) {
        if (is_float(a[0])) return make_float(m, __builtin_fabs(float_value(a[0])));
        if (is_int(a[0])) return int_sign(a[0]) < 0 ? int_negate(m, a[0]) : plain_int(m, a[0]);
    }
    const Value result = call_method_of_type(m, a[0], "__abs__", nullptr, 0);
    if (result != not_implemented) return result;
    return raise_type_error(m, "bad operand type for abs(): '" + type_name(a[0]) + "'");
}

Value round(Machine& m, NativeArguments a) {
    const bool has_digits = a[1] != empty && a[1] != none;
    const Value result = call_method_of_type(m, a[0], "__round__", &a[1], has_digits ? 1 : 0);
    if (result != not_implemented) return result;
    return raise_type_error(m, "type " + type_name(a[0]) + " doesn't define __round__ method");
}

Value divmod(Machine& m, NativeArguments a) {
    SpecialResult result;
    if (is_plain(a[0]) && is_plain(a[1])) {
        result = {true, divmod_of(m, a[0], a[1])};
    } else {
        result = call_special(m, a[0], "__divmod__", {a[1]});
        if (!result.found || result.value == not_implemented) result = call_special(m, a[1], "__rdivmod__", {a[0]});
    }
    if (result.found && result.value != not_implemented) return result.value;
    return raise_type_error(
        m, "unsupported operand type(s) for divmod(): '" + type_name(a[0]) + "' and '" + type_name(a[1]) + "'");
}

// As ternary_op with long_pow and float_pow.
Value power(Machine& m, NativeArguments a) {
    const Value base = a[0], exponent = a[1], modulus = a[2];
    if (modulus == empty || modulus == none) return binary_operation(m, BinaryOperator::power, base, exponent);
    if (!is_plain(base)) {
        const SpecialResult result = call_special(m, base, "__pow__", {exponent, modulus});
        if (result.found && result.value != not_implemented) return result.value;
    }
    if (is_int(base) && is_int(exponent) && is_int(modulus)) return int_power_modulo(m, base, exponent, modulus);
    if (is_float(base) || is_float(exponent) || is_float(modulus))
        return raise_type_error(m, "pow() 3rd argument not allowed unless all arguments are integers");
    return raise_type_error(m, "unsupported operand type(s) for ** or pow(): '" + type_name(base) + "', '" +
                                   type_name(exponent) + "', '" + type_name(modulus) + "'");
}

/// As PyNumber_ToBase.
template <int base>
Value to_base(Machine& m, NativeArguments a) {
    const Ref number(m, as_index(m, a[0]));
    if (!number) return empty;
    const char* prefix = base == 2 ? "0b" : base == 8 ? "0o" : "0x";
    return make_str(m, (int_sign(number) < 0 ? "-" : "") + (prefix + int_digits(number, base)));
}

Value chr(Machine& m, NativeArguments a) {
    const Ref number(m, as_index(m, a[0]));
    if (!number) return empty;
    const auto point = int64_of(number);
    if (!point || *point > INT32_MAX || *point < INT32_MIN)
        return m.raise(types().OverflowError, "Python int too large to convert to C int");
    if (*point < 0 || *point >= 0x110000) return m.raise(types().ValueError, "chr() arg not in range(0x110000)");
    return make_char(m, static_cast<std::uint32_t>(*point));
}

Value ord(Machine& m, NativeArguments a) {
    std::size_t length = 0;
    if (is_kind(a[0], Kind::str)) {
        length = to<Str>(a[0])->length;
        if (length == 1) return Value::from_small_int(to<Str>(a[0])->at(0));
    } else if (is_bytes_like(a[0])) {
        length = bytes_view(a[0]).size();
        if (length == 1) return Value::from_small_int(static_cast<unsigned char>(bytes_view(a[0])[0]));
    } else {
        return raise_type_error(m, "ord() expected string of length 1, but " + type_name(a[0]) + " found");
    }
    return raise_type_error(m, "ord() expected a character, but string of length " + std::to_string(length) + " found");
}

constexpr NativeDef table[] = {
    {"hash", "obj, /", hash},
    {"abs", "x, /", absolute},
    {"round", "number, ndigits=", round},
    {"divmod", "x, y, /", divmod},
    {"pow", "base, exp, mod=", power},
    {"bin", "number, /", to_base<2>},
    {"oct", "number, /", to_base<8>},
    {"hex", "number, /", to_base<16>},
    {"chr", "i, /", chr},
    {"ord", "c, /", ord},
};

}  // namespace

const std::span<const NativeDef> number_builtins = table;

}  // namespace loopglass::machine
