#include "complex_numbers.h"

#include <algorithm>
#include <cmath>
#include <complex>

#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/prelude.h>
#include <machine/text.h>

#include "errors.h"
#include "format_spec.h"
#include "numbers.h"
#include "operations_internal.h"
#include "operations_methods.h"

namespace loopglass::machine {

namespace {

struct Parts {
    double real = 0, imag = 0;
};

/// A number as a complex one; false with OverflowError raised if an int is too large.
bool parts_of(Machine& m, Value value, Parts& out) {
    if (is_complex(value)) {
        out = {to<Complex>(value)->real, to<Complex>(value)->imag};
        return true;
    }
    const auto d = to_double(m, value);
    if (d) out = {*d, 0};
    return d.has_value();
}

bool is_any_number(Value value) { return is_int(value) || is_float(value) || is_complex(value); }

/// As _Py_c_quot, which scales by the larger part of the divisor.
bool divide(Parts a, Parts b, Parts& out) {
    const double real = std::fabs(b.real), imag = std::fabs(b.imag);
    if (real >= imag) {
        if (real == 0) return false;
        const double ratio = b.imag / b.real, below = b.real + b.imag * ratio;
        out = {(a.real + a.imag * ratio) / below, (a.imag - a.real * ratio) / below};
    } else if (imag >= real) {
        const double ratio = b.real / b.imag, below = b.real * ratio + b.imag;
        out = {(a.real * ratio + a.imag) / below, (a.imag * ratio - a.real) / below};
    } else {
        out = {NAN, NAN};
    }
    return true;
}

Parts multiply(Parts a, Parts b) { return {a.real * b.real - a.imag * b.imag, a.real * b.imag + a.imag * b.real}; }

/// As c_powu and c_powi.
bool power_of_int(Parts x, long n, Parts& out) {
    Parts result{1, 0}, square = x;
    for (long bit = std::labs(n); bit > 0; bit >>= 1, square = multiply(square, square))
        if (bit & 1) result = multiply(result, square);
    out = result;
    return n > 0 || divide({1, 0}, result, out);
}

/// As _Py_c_pow; false if zero is raised to what it cannot be raised to.
bool power(Parts a, Parts b, Parts& out) {
    if (b.real == 0 && b.imag == 0) {
        out = {1, 0};
        return true;
    }
    if (a.real == 0 && a.imag == 0) {
        out = {0, 0};
        return b.imag == 0 && b.real >= 0;
    }
    const double size = std::hypot(a.real, a.imag);
    double length = std::pow(size, b.real);
    const double angle = std::atan2(a.imag, a.real);
    double phase = angle * b.real;
    if (b.imag != 0) {
        length *= std::exp(-angle * b.imag);
        phase += b.imag * std::log(size);
    }
    out = {length * std::cos(phase), length * std::sin(phase)};
    return true;
}

Value complex_power(Machine& m, Parts a, Parts b) {
    Parts result;
    const bool whole = b.imag == 0 && b.real == std::floor(b.real) && std::fabs(b.real) <= 100;
    const bool fits = whole ? power_of_int(a, static_cast<long>(b.real), result) : power(a, b, result);
    if (!fits) return m.raise(types().ZeroDivisionError, "0.0 to a negative or complex power");
    const bool finite =
        std::isfinite(a.real) && std::isfinite(a.imag) && std::isfinite(b.real) && std::isfinite(b.imag);
    if (finite && (std::isinf(result.real) || std::isinf(result.imag)))
        return m.raise(types().OverflowError, "complex exponentiation");
    return make_complex(m, result.real, result.imag);
}

/// A part without the ".0" that float's repr has.
std::string part_text(double d, bool with_sign) {
    std::string text = float_repr(d);
    if (text.ends_with(".0")) text.resize(text.size() - 2);
    return with_sign && !text.starts_with('-') ? "+" + text : text;
}

// ---- complex(...)

Value raise_malformed(Machine& m) { return m.raise(types().ValueError, "complex() arg is a malformed string"); }

/// How much of a text is a number: its sign, digits, point, exponent.
std::size_t number_length(const std::string& text, std::size_t from) {
    std::size_t at = from;
    if (at < text.size() && (text[at] == '+' || text[at] == '-')) ++at;
    for (const char* word : {"infinity", "inf", "nan"})
        if (text.compare(at, std::string(word).size(), word) == 0) return at + std::string(word).size() - from;
    const std::size_t digits = at;
    while (at < text.size() && (std::isdigit(static_cast<unsigned char>(text[at])) || text[at] == '.')) ++at;
    if (at == digits) return 0;
    if (at < text.size() && text[at] == 'e') {
        std::size_t exponent = at + 1;
        if (exponent < text.size() && (text[exponent] == '+' || text[exponent] == '-')) ++exponent;
        if (exponent < text.size() && std::isdigit(static_cast<unsigned char>(text[exponent]))) {
            at = exponent;
            while (at < text.size() && std::isdigit(static_cast<unsigned char>(text[at]))) ++at;
        }
    }
    return at - from;
}

/// As complex_from_string_inner.
Value complex_from_text(Machine& m, Value value) {
    std::string text = numeric_text(value);
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return std::tolower(c); });
    const auto trim = [&] {
        while (!text.empty() && text.front() == ' ') text.erase(0, 1);
        while (!text.empty() && text.back() == ' ') text.pop_back();
    };
    trim();
    if (text.size() > 1 && text.front() == '(' && text.back() == ')') {
        text = text.substr(1, text.size() - 2);
        trim();
    }
    const auto read = [&](std::size_t& at, double& out) {
        std::size_t length = number_length(text, at);
        const bool bare_sign = length == 0 && at < text.size() && (text[at] == '+' || text[at] == '-');
        if (length == 0) {
            out = at < text.size() && text[at] == '-' ? -1 : 1;
            at += bare_sign;
            return bare_sign || (at < text.size() && text[at] == 'j');
        }
        const auto d = float_from_text(text.substr(at, length));
        if (d) out = *d;
        at += length;
        return d.has_value();
    };
    std::size_t at = 0;
    double first = 0, second = 0;
    if (!read(at, first)) return raise_malformed(m);
    if (at < text.size() && text[at] == 'j') {
        if (at + 1 != text.size()) return raise_malformed(m);
        return make_complex(m, 0, first);
    }
    if (at == text.size()) {
        return number_length(text, 0) == text.size() ? make_complex(m, first, 0) : raise_malformed(m);
    }
    if ((text[at] != '+' && text[at] != '-') || !read(at, second)) return raise_malformed(m);
    return at + 1 == text.size() && text[at] == 'j' ? make_complex(m, first, second) : raise_malformed(m);
}

/// What an argument is as a number: by __complex__ if it has one.
Value as_number(Machine& m, Value value, const char* which) {
    if (is_any_number(value)) return keep(value);
    if (!is_plain(value)) {
        const SpecialResult made = call_special(m, value, "__complex__");
        if (made.found) {
            if (made.value == empty || is_complex(made.value)) return made.value;
            const Ref wrong(m, made.value);
            return raise_type_error(m, "__complex__ returned non-complex (type " + type_name(wrong) + ")");
        }
        if (has_special(m, value, "__float__") || has_special(m, value, "__index__")) {
            const auto d = to_double(m, value);
            return d ? make_float(m, *d) : empty;
        }
    }
    return raise_type_error(m, std::string("complex() ") + which + type_name(value) + "'");
}

Value construct(Machine& m, NativeArguments a) {
    if (a[1] != empty && is_kind(a[1], Kind::str)) {
        if (a[2] != empty) return raise_type_error(m, "complex() can't take second arg if first is a string");
        return complex_from_text(m, a[1]);
    }
    if (a[2] != empty && is_kind(a[2], Kind::str)) return raise_type_error(m, "complex() second arg can't be a string");
    const Value zero = Value::from_small_int(0);
    const Ref first(m, as_number(m, a[1] == empty ? zero : a[1], "first argument must be a string or a number, not '"));
    if (!first) return empty;
    const Ref second(m, as_number(m, a[2] == empty ? zero : a[2], "second argument must be a number, not '"));
    Parts x, y;
    if (!second || !parts_of(m, first, x) || !parts_of(m, second, y)) return empty;
    // Without a second argument there is no sum that could lose the sign of a zero.
    if (a[2] == empty && is_complex(first)) return make_complex(m, x.real, x.imag);
    return make_complex(m, is_complex(second) ? x.real - y.imag : x.real, is_complex(first) ? x.imag + y.real : y.real);
}

// ---- methods

Value conjugate(Machine& m, NativeArguments a) {
    return make_complex(m, to<Complex>(a[0])->real, -to<Complex>(a[0])->imag);
}
Value absolute(Machine& m, NativeArguments a) {
    const auto* c = to<Complex>(a[0]);
    const double size = std::hypot(c->real, c->imag);
    if (std::isinf(size) && std::isfinite(c->real) && std::isfinite(c->imag))
        return m.raise(types().OverflowError, "absolute value too large");
    return make_float(m, size);
}
Value negative(Machine& m, NativeArguments a) { return complex_negate(m, a[0]); }
Value itself(Machine& m, NativeArguments a) {
    return make_complex(m, to<Complex>(a[0])->real, to<Complex>(a[0])->imag);
}
Value order(Machine&, NativeArguments) { return not_implemented; }
Value get_new_arguments(Machine& m, NativeArguments a) {
    const Ref real(m, make_float(m, to<Complex>(a[0])->real)), imag(m, make_float(m, to<Complex>(a[0])->imag));
    return value_of(make_tuple(m, {real.get(), imag.get()}));
}

template <BinaryOperator op, bool reflected>
Value arithmetic(Machine& m, NativeArguments a) {
    if (!is_any_number(a[1])) return not_implemented;
    return reflected ? complex_operation(m, op, a[1], a[0]) : complex_operation(m, op, a[0], a[1]);
}

/// The specification of one part: that of the whole but for the padding.
std::string part_spec(const FormatSpec& spec, char sign) {
    std::string text;
    if (sign) text += sign;
    if (spec.no_negative_zero) text += 'z';
    if (spec.alternate) text += '#';
    if (spec.grouping) text += spec.grouping;
    if (spec.precision >= 0) text += "." + std::to_string(spec.precision);
    // Without a type, digits that are asked for are counted as 'g' counts them.
    const char type = spec.type == 0 && spec.precision >= 0 ? 'g' : static_cast<char>(spec.type);
    if (type) text += type;
    return text;
}

/// A part's text, without the ".0" that only a float by itself has.
bool add_part(Machine& m, std::string& out, double part, const std::string& spec, bool keeps_zero) {
    const Ref number(m, make_float(m, part)), words(m, make_str(m, spec));
    const Ref shown(m, format_of(m, number, to<Str>(words)));
    if (!shown) return false;
    std::string text = to_utf8(to<Str>(shown));
    if (!keeps_zero && text.ends_with(".0")) text.resize(text.size() - 2);
    out += text;
    return true;
}

/// As format_complex_internal: each part as a float in the same format, the second with its sign; the padding is around
/// both.
Value format_parts(Machine& m, NativeArguments a) {
    if (!is_kind(a[1], Kind::str))
        return raise_type_error(m, "__format__() argument must be str, not " + argument_type_name(a[1]));
    if (to<Str>(a[1])->length == 0) return str_of(m, a[0]);
    FormatSpec spec;
    if (!parse_format_spec(m, a[0], to<Str>(a[1]), '>', spec)) return empty;
    if (spec.type && std::string_view("eEfFgGn").find(static_cast<char>(spec.type)) == std::string_view::npos)
        return raise_unknown_code(m, spec.type, a[0]);
    if (spec.fill == '0') return m.raise(types().ValueError, "Zero padding is not allowed in complex format specifier");
    if (spec.align == '=')
        return m.raise(types().ValueError, "'=' alignment flag is not allowed in complex format specifier");
    const auto* c = to<Complex>(a[0]);
    const bool has_type = spec.type != 0;
    const bool is_imaginary = !has_type && c->real == 0 && !std::signbit(c->real);
    const bool in_parentheses = !has_type && !is_imaginary;
    std::string text = in_parentheses ? "(" : "";
    if (!is_imaginary && !add_part(m, text, c->real, part_spec(spec, spec.sign), has_type)) return empty;
    if (!add_part(m, text, c->imag, part_spec(spec, is_imaginary ? spec.sign : '+'), has_type)) return empty;
    text += in_parentheses ? "j)" : "j";
    TextBuilder out;
    add_padded(out, text.size(), spec, [&] { out.add(text); });
    return out.finish(m);
}

template <BinaryOperator op>
constexpr NativeDef direct(const char* name) {
    return {name, "self, value, /", arithmetic<op, false>};
}
template <BinaryOperator op>
constexpr NativeDef reflected(const char* name) {
    return {name, "self, value, /", arithmetic<op, true>};
}

constexpr NativeDef methods[] = {
    direct<BinaryOperator::add>("__add__"),
    reflected<BinaryOperator::add>("__radd__"),
    direct<BinaryOperator::subtract>("__sub__"),
    reflected<BinaryOperator::subtract>("__rsub__"),
    direct<BinaryOperator::multiply>("__mul__"),
    reflected<BinaryOperator::multiply>("__rmul__"),
    direct<BinaryOperator::true_divide>("__truediv__"),
    reflected<BinaryOperator::true_divide>("__rtruediv__"),
    direct<BinaryOperator::power>("__pow__"),
    reflected<BinaryOperator::power>("__rpow__"),
    {"__neg__", "self, /", negative},
    {"__pos__", "self, /", itself},
    {"__abs__", "self, /", absolute},
    {"__bool__", "self, /", bool_method},
    {"__hash__", "self, /", hash_method},
    {"__repr__", "self, /", repr_method},
    {"__eq__", "self, value, /", compare_method<CompareOperator::equal>},
    {"__ne__", "self, value, /", compare_method<CompareOperator::not_equal>},
    {"__lt__", "self, value, /", order},
    {"__le__", "self, value, /", order},
    {"__gt__", "self, value, /", order},
    {"__ge__", "self, value, /", order},
    {"__complex__", "self, /", itself},
    {"__format__", "self, format_spec, /", format_parts},
    {"__getnewargs__", "self, /", get_new_arguments},
    {"conjugate", "self, /", conjugate},
};

constexpr Getter getters[] = {
    {"real", [](Machine& m, Value v) { return make_float(m, to<Complex>(v)->real); }, nullptr},
    {"imag", [](Machine& m, Value v) { return make_float(m, to<Complex>(v)->imag); }, nullptr},
    {nullptr, nullptr, nullptr}};

constexpr NativeDef constructor{"complex", "cls, real=, imag=", construct};

}  // namespace

Value make_complex(Machine& m, double real, double imag) {
    auto* made = m.make<Complex>(Kind::complex, types().complex_);
    made->real = real;
    made->imag = imag;
    return Value::from_arena(made);
}

Value complex_operation(Machine& m, BinaryOperator op, Value a, Value b) {
    Parts x, y, result;
    if (!is_any_number(a) || !is_any_number(b)) return not_implemented;
    if (op > BinaryOperator::power || op == BinaryOperator::floor_divide || op == BinaryOperator::modulo)
        return not_implemented;
    if (!parts_of(m, a, x) || !parts_of(m, b, y)) return empty;
    switch (op) {
        case BinaryOperator::add: return make_complex(m, x.real + y.real, x.imag + y.imag);
        case BinaryOperator::subtract: return make_complex(m, x.real - y.real, x.imag - y.imag);
        case BinaryOperator::multiply: result = multiply(x, y); break;
        case BinaryOperator::true_divide:
            if (!divide(x, y, result)) return m.raise(types().ZeroDivisionError, "complex division by zero");
            break;
        default: return complex_power(m, x, y);
    }
    return make_complex(m, result.real, result.imag);
}

Value complex_compare(CompareOperator op, Value a, Value b) {
    if ((op != CompareOperator::equal && op != CompareOperator::not_equal) || !is_any_number(b)) return not_implemented;
    if (!is_complex(a)) return complex_compare(op, b, a);
    const auto* x = to<Complex>(a);
    bool same = false;
    if (is_complex(b))
        same = x->real == to<Complex>(b)->real && x->imag == to<Complex>(b)->imag;
    else if (is_float(b))
        same = x->imag == 0 && x->real == float_value(b);
    else
        same = x->imag == 0 && compare_int_float(b, x->real) == 0;
    return Value::from_bool(same == (op == CompareOperator::equal));
}

Value complex_negate(Machine& m, Value a) { return make_complex(m, -to<Complex>(a)->real, -to<Complex>(a)->imag); }

std::int64_t complex_hash(const Complex* c) {
    const auto real = static_cast<std::uint64_t>(float_hash(c->real));
    const auto imag = static_cast<std::uint64_t>(float_hash(c->imag));
    const auto hash = static_cast<std::int64_t>(real + 1000003u * imag);
    return hash == -1 ? -2 : hash;
}

std::string complex_repr(const Complex* c) {
    if (c->real == 0 && !std::signbit(c->real)) return part_text(c->imag, false) + "j";
    return "(" + part_text(c->real, false) + part_text(c->imag, true) + "j)";
}

void make_complex_methods() {
    Type* type = types().complex_;
    set_constructor(type, constructor);
    set_getters(type, getters);
    add_methods(type, methods);
}

}  // namespace loopglass::machine
