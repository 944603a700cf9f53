#include "construct_values.h"

#include <cstring>

#include <machine/attributes.h>
#include <machine/iterate.h>
#include <machine/prelude.h>
#include <machine/text.h>

#include "collect_into.h"
#include "containers_internal.h"
#include "numbers.h"
#include "operations_internal.h"
#include "set_operations.h"
#include "text_builder.h"
#include "text_codec.h"

namespace loopglass::machine {

namespace {

bool is_text(Value value) { return is_kind(value, Kind::str) || is_bytes_like(value); }

// ---- numbers ---------------------------------------------------------------------------------------------------

Value make_bool(Machine& machine, NativeArguments a) {
    const int answer = a[1] == empty ? 0 : truth(machine, a[1]);
    return answer < 0 ? empty : Value::from_bool(answer);
}

Value int_with_base(Machine& machine, Value text, Value base_value) {
    if (text == empty) return raise_type_error(machine, "int() missing string argument");
    const Ref number(machine, as_index(machine, base_value));
    if (!number) return empty;
    const std::int64_t base = int64_of(number).value_or(-1);
    if (base != 0 && (base < 2 || base > 36))
        return machine.raise(types().ValueError, "int() base must be >= 2 and <= 36, or 0");
    if (!is_text(text)) return raise_type_error(machine, "int() can't convert non-string with explicit base");
    return int_from_text(machine, text, numeric_text(text), static_cast<int>(base));
}

/// The result of __int__, __index__ or __trunc__, which must be an int.
Value checked_int(Machine& machine, Value result, const char* name) {
    if (result == empty) return empty;
    const Ref owned(machine, result);
    if (is_int(owned)) return plain_int(machine, owned);
    return raise_type_error(machine, std::string(name) + " returned non-int (type " + type_name(owned) + ")");
}

Value make_int_value(Machine& machine, NativeArguments a) {
    const Value x = a[1];
    if (a[2] != empty) return int_with_base(machine, x, a[2]);
    if (x == empty) return Value::from_small_int(0);
    if (!is_plain(x))
        for (const char* dunder : {"__int__", "__index__", "__trunc__"})
            if (const SpecialResult result = call_special(machine, x, dunder); result.found)
                return checked_int(machine, result.value, dunder);
    if (is_int(x)) return plain_int(machine, x);
    if (is_float(x)) return int_from_double(machine, float_value(x));
    if (is_text(x)) return int_from_text(machine, x, numeric_text(x), 10);
    return raise_type_error(
        machine, "int() argument must be a string, a bytes-like object or a real number, not '" + type_name(x) + "'");
}

Value make_float_value(Machine& machine, NativeArguments a) {
    const Value x = a[1];
    if (x == empty) return make_float(machine, 0.0);
    if (is_text(x)) {
        if (const auto d = float_from_text(numeric_text(x))) return make_float(machine, *d);
        const Ref shown(machine, repr_of(machine, x));
        if (!shown) return empty;
        return machine.raise(types().ValueError, "could not convert string to float: " + to_utf8(to<Str>(shown)));
    }
    const bool is_number =
        is_int(x) || is_float(x) ||
        (!is_plain(x) && (has_special(machine, x, "__float__") || has_special(machine, x, "__index__")));
    if (!is_number)
        return raise_type_error(machine,
                                "float() argument must be a string or a real number, not '" + type_name(x) + "'");
    const auto d = to_double(machine, x);
    return d ? make_float(machine, *d) : empty;
}

// ---- texts -----------------------------------------------------------------------------------------------------

Value make_str_value(Machine& machine, NativeArguments a) {
    if (a[2] == empty && a[3] == empty) return a[1] == empty ? empty_str() : str_of(machine, a[1]);
    std::string encoding, errors;
    if (!codec_argument(machine, a[2], "str()", "encoding", "utf-8", encoding) ||
        !codec_argument(machine, a[3], "str()", "errors", "strict", errors))
        return empty;
    if (a[1] == empty) return empty_str();
    if (is_kind(a[1], Kind::str)) return raise_type_error(machine, "decoding str is not supported");
    if (!is_bytes_like(a[1]))
        return raise_type_error(machine, "decoding to str: need a bytes-like object, " + type_name(a[1]) + " found");
    return decode_bytes(machine, bytes_view(a[1]), encoding, errors);
}

using MakeBytes = Value (*)(Machine&, std::string_view);

/// bytes(text, encoding, errors).
Value bytes_of_text(Machine& machine, NativeArguments a, const char* name, MakeBytes make) {
    std::string encoding, errors, bytes;
    const std::string function = std::string(name) + "()";
    if (!codec_argument(machine, a[2], function.c_str(), "encoding", "utf-8", encoding) ||
        !codec_argument(machine, a[3], function.c_str(), "errors", "strict", errors))
        return empty;
    if (!is_kind(a[1], Kind::str))
        return raise_type_error(
            machine, a[2] != empty ? "encoding without a string argument" : "errors without a string argument");
    if (a[2] == empty) return raise_type_error(machine, "string argument without an encoding");
    return encode_text(machine, to<Str>(a[1]), encoding, errors, bytes) ? make(machine, bytes) : empty;
}

template <bool mutable_bytes>
Value make_bytes_value(Machine& machine, NativeArguments a) {
    constexpr MakeBytes make = mutable_bytes ? make_bytearray : make_bytes;
    constexpr const char* name = mutable_bytes ? "bytearray" : "bytes";
    const Value source = a[1];
    if (a[2] != empty || a[3] != empty) return bytes_of_text(machine, a, name, make);
    if (source == empty) return make(machine, "");
    if (is_kind(source, Kind::str)) return raise_type_error(machine, "string argument without an encoding");
    if (!mutable_bytes && is_kind(source, Kind::bytes) && is_plain(source)) return keep(source);
    if (is_bytes_like(source)) return make(machine, bytes_view(source));
    if (!mutable_bytes && !is_plain(source) && has_special(machine, source, "__bytes__")) {
        Ref given(machine, call_special(machine, source, "__bytes__").value);
        if (!given || is_kind(given, Kind::bytes)) return given.release();
        return raise_type_error(machine, "__bytes__ returned non-bytes (type " + type_name(given) + ")");
    }
    if (is_int(source) || (!is_plain(source) && has_special(machine, source, "__index__"))) {
        const auto size = index_of(machine, source, types().OverflowError);
        if (!size) return empty;
        if (*size < 0) return machine.raise(types().ValueError, "negative count");
        if (!check_size(machine, static_cast<std::size_t>(*size))) return empty;
        return make(machine, std::string(static_cast<std::size_t>(*size), '\0'));
    }
    if (!is_iterable(machine, source))
        return raise_type_error(machine, "cannot convert '" + type_name(source) + "' object to " + name);
    return bytes_of_items(machine, source, mutable_bytes);
}

// ---- containers ------------------------------------------------------------------------------------------------

Value same_list(Machine&, List* items, Value) { return keep(value_of(items)); }
Value make_list_value(Machine& machine, NativeArguments a) {
    return a[1] == empty ? value_of(make_list(machine)) : collect_then(machine, a[1], same_list);
}

Value tuple_of_list(Machine& machine, List* items, Value) {
    return value_of(make_tuple_of(machine, items->items, items->size));
}
Value make_tuple_value(Machine& machine, NativeArguments a) {
    if (a[1] == empty) return value_of(make_tuple(machine, 0));
    if (is_kind(a[1], Kind::tuple) && is_plain(a[1])) return keep(a[1]);
    return collect_then(machine, a[1], tuple_of_list);
}

Value make_set_value(Machine& machine, NativeArguments a) {
    Type* type = to<Type>(a[0]);
    if (a[1] == empty) return value_of(make_set(machine, type));
    if (type == types().frozenset && type_of(a[1]) == type) return keep(a[1]);
    const Ref set(machine, value_of(make_set(machine, type)));
    return add_to_set_then(machine, to<Set>(set), a[1], set);
}

Value make_dict_value(Machine& machine, NativeArguments a) {
    const Ref dict(machine, value_of(make_dict(machine)));
    Dict* keywords = a[2] == empty ? nullptr : to<Dict>(a[2]);
    if (a[1] != empty) return update_dict_then(machine, to<Dict>(dict), a[1], keywords, dict);
    return !keywords || dict_merge(machine, to<Dict>(dict), keywords) ? keep(dict) : empty;
}

// ---- range and slice -------------------------------------------------------------------------------------------

Value make_range_value(Machine& machine, NativeArguments a) {
    const auto* arguments = to<Tuple>(a[1]);
    if (!refuse_keywords(machine, "range", a[2]) || !check_count(machine, "range", arguments, 1, 3)) return empty;
    Ref numbers[3];
    for (std::size_t i = 0; i < arguments->size; ++i) {
        numbers[i] = Ref(machine, as_index(machine, arguments->items()[i]));
        if (!numbers[i]) return empty;
    }
    if (arguments->size == 1)
        return make_range(machine, Value::from_small_int(0), numbers[0], Value::from_small_int(1));
    const Value step = arguments->size == 3 ? numbers[2].get() : Value::from_small_int(1);
    if (int_sign(step) == 0) return machine.raise(types().ValueError, "range() arg 3 must not be zero");
    return make_range(machine, numbers[0], numbers[1], step);
}

Value make_slice_value(Machine& machine, NativeArguments a) {
    const auto* arguments = to<Tuple>(a[1]);
    if (!refuse_keywords(machine, "slice", a[2]) || !check_count(machine, "slice", arguments, 1, 3)) return empty;
    const Value* given = arguments->items();
    if (arguments->size == 1) return make_slice(machine, none, given[0], none);
    return make_slice(machine, given[0], given[1], arguments->size == 3 ? given[2] : none);
}

constexpr NativeDef bool_def{"bool", "cls, x=, /", make_bool};
constexpr NativeDef int_def{"int", "cls, x=, /, base=", make_int_value};
constexpr NativeDef float_def{"float", "cls, x=, /", make_float_value};
constexpr NativeDef str_def{"str", "cls, object=, encoding=, errors=", make_str_value};
constexpr NativeDef bytes_def{"bytes", "cls, source=, encoding=, errors=", make_bytes_value<false>};
constexpr NativeDef bytearray_def{"bytearray", "cls, source=, encoding=, errors=", make_bytes_value<true>};
constexpr NativeDef list_def{"list", "cls, iterable=, /", make_list_value};
constexpr NativeDef tuple_def{"tuple", "cls, iterable=, /", make_tuple_value};
constexpr NativeDef set_def{"set", "cls, iterable=, /", make_set_value};
constexpr NativeDef frozenset_def{"frozenset", "cls, iterable=, /", make_set_value};
constexpr NativeDef dict_def{"dict", "cls, iterable=, /, **kwargs", make_dict_value};
constexpr NativeDef range_def{"range", "cls, *args, **kwargs", make_range_value};
constexpr NativeDef slice_def{"slice", "cls, *args, **kwargs", make_slice_value};

}  // namespace

bool check_count(Machine& machine, const char* name, const Tuple* arguments, std::size_t least, std::size_t most) {
    const std::size_t count = arguments->size;
    if (count >= least && count <= most) return true;
    const std::size_t bound = count < least ? least : most;
    const std::string how = least == most ? "" : count < least ? "at least " : "at most ";
    raise_type_error(machine, std::string(name) + " expected " + how + std::to_string(bound) + " argument" +
                                  (bound == 1 ? "" : "s") + ", got " + std::to_string(count));
    return false;
}

bool refuse_keywords(Machine& machine, const char* name, Value keywords) {
    if (keywords == empty || to<Dict>(keywords)->count == 0) return true;
    raise_type_error(machine, std::string(name) + "() takes no keyword arguments");
    return false;
}

void set_value_constructors() {
    const Types& t = types();
    set_constructor(t.bool_, bool_def);
    set_constructor(t.int_, int_def);
    set_constructor(t.float_, float_def);
    set_constructor(t.str, str_def);
    set_constructor(t.bytes, bytes_def);
    set_constructor(t.bytearray, bytearray_def);
    set_constructor(t.list, list_def);
    set_constructor(t.tuple, tuple_def);
    set_constructor(t.set, set_def);
    set_constructor(t.frozenset, frozenset_def);
    set_constructor(t.dict, dict_def);
    set_constructor(t.range, range_def);
    set_constructor(t.slice, slice_def);
    set_callable_constructors();
    set_value_getters();
    set_combining_constructors();
}

}  // namespace loopglass::machine
