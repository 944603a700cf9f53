#include <machine/text.h>

#include "containers_internal.h"
#include "iterate_internal.h"
#include "numbers.h"
#include "operations_internal.h"

namespace loopglass::machine {

namespace {

/// C++ calls may nest this deep whatever the program's recursion limit: the C++ stack has an end.
constexpr std::uint32_t deepest_nesting = 4000;

struct BinaryNames {
    const char *left, *right, *in_place;
};

const BinaryNames& names_of(BinaryOperator op) {
    static constexpr BinaryNames names[] = {
        {"__add__", "__radd__", "__iadd__"},
        {"__sub__", "__rsub__", "__isub__"},
        {"__mul__", "__rmul__", "__imul__"},
        {"__truediv__", "__rtruediv__", "__itruediv__"},
        {"__floordiv__", "__rfloordiv__", "__ifloordiv__"},
        {"__mod__", "__rmod__", "__imod__"},
        {"__pow__", "__rpow__", "__ipow__"},
        {"__lshift__", "__rlshift__", "__ilshift__"},
        {"__rshift__", "__rrshift__", "__irshift__"},
        {"__and__", "__rand__", "__iand__"},
        {"__or__", "__ror__", "__ior__"},
        {"__xor__", "__rxor__", "__ixor__"},
        {"__matmul__", "__rmatmul__", "__imatmul__"},
    };
    return names[static_cast<int>(op)];
}

Value value_or_not_implemented(const SpecialResult& result) { return result.found ? result.value : not_implemented; }

/// True if the right side's class has its own version of a reflected method of the left side's class.
bool overrides(Value left, Value right, const char* name) {
    Type *left_type = type_of(left), *right_type = type_of(right);
    if (left_type == right_type || !is_subtype(right_type, left_type)) return false;
    Str* const attribute = static_name(name);
    const Value own = type_lookup(right_type, attribute);
    return own != empty && own != type_lookup(left_type, attribute);
}

Value left_answer(Machine& machine, BinaryOperator op, Value a, Value b) {
    if (is_plain(a)) return plain_number(machine, op, a, b);
    return value_or_not_implemented(call_special(machine, a, names_of(op).left, {b}));
}

Value right_answer(Machine& machine, BinaryOperator op, Value a, Value b) {
    if (is_plain(b)) return is_plain(a) ? not_implemented : plain_number(machine, op, a, b);
    return value_or_not_implemented(call_special(machine, b, names_of(op).right, {a}));
}

/// A result that must be a str.
Value checked_str(Machine& machine, Value result, const char* name) {
    if (result == empty || is_kind(result, Kind::str)) return result;
    const Ref wrong(machine, result);
    return raise_type_error(machine, std::string(name) + " returned non-string (type " + type_name(wrong) + ")");
}

const char* compare_name(CompareOperator op) {
    static constexpr const char* names[] = {"__lt__", "__le__", "__eq__", "__ne__", "__gt__", "__ge__"};
    return names[static_cast<int>(op)];
}

/// True if nothing but the type `object` has methods for this: functions, modules and the like.
bool is_mere_object(Value value) {
    if (!value.is_object()) return true;
    const Object* object = value.object();
    if (object->type->is_heap) return false;
    switch (object->kind) {
        case Kind::native_function: return static_cast<const NativeFunction*>(object)->self == empty;
        case Kind::function:
        case Kind::code:
        case Kind::cell:
        case Kind::frame:
        case Kind::generator:
        case Kind::module:
        case Kind::type:
        case Kind::exception: return true;
        default: return false;
    }
}

}  // namespace

NestedCall::NestedCall(Machine& machine, const char* where) : machine_(machine) {
    const std::uint32_t nested = ++machine.state->native_depth;
    ok_ = nested + machine.state->depth <= machine.state->recursion_limit && nested <= deepest_nesting;
    if (!ok_) machine.raise(types().RecursionError, std::string("maximum recursion depth exceeded") + where);
}

bool is_plain(Value value) {
    if (!value.is_object()) return true;
    const Object* object = value.object();
    const Types& t = types();
    switch (object->kind) {
        case Kind::str: return object->type == t.str;
        case Kind::list: return object->type == t.list;
        case Kind::tuple: return object->type == t.tuple;
        case Kind::dict: return object->type == t.dict;
        case Kind::big_int: return object->type == t.int_;
        case Kind::heap_float: return object->type == t.float_;
        case Kind::complex: return object->type == t.complex_;
        case Kind::set: return object->type == t.set || object->type == t.frozenset;
        case Kind::bytes: return object->type == t.bytes;
        case Kind::byte_array: return object->type == t.bytearray;
        case Kind::range:
        case Kind::slice: return true;
        case Kind::native: return is_dict_view(value);
        default: return false;
    }
}

SpecialResult call_special(Machine& machine, Value object, const char* name, std::initializer_list<Value> arguments) {
    const Ref method(machine, lookup_special(machine, object, name));
    if (!method) return {machine.has_raised(), empty};
    return {true, machine.call_nested(method, arguments.begin(), arguments.size())};
}

bool has_special(Machine&, Value object, const char* name) {
    return type_lookup(type_of(object), static_name(name)) != empty;
}

// As SLOT1BINFULL and binary_op1: the left side answers first, unless the right is of a subclass that knows better.
Value instance_binary(Machine& machine, BinaryOperator op, Value a, Value b) {
    const bool right_first = !is_plain(b) && overrides(a, b, names_of(op).right);
    if (right_first) {
        const Value result = right_answer(machine, op, a, b);
        if (result != not_implemented) return result;
    }
    const Value result = left_answer(machine, op, a, b);
    if (result != not_implemented) return result;
    if (right_first || type_of(a) == type_of(b)) return not_implemented;
    return right_answer(machine, op, a, b);
}

SpecialResult instance_in_place(Machine& machine, BinaryOperator op, Value a, Value b) {
    return call_special(machine, a, names_of(op).in_place, {b});
}

Value instance_unary(Machine& machine, const char* name, const char* symbol, Value a) {
    if (!is_plain(a)) {
        const SpecialResult result = call_special(machine, a, name);
        if (result.found) return result.value;
    }
    return raise_type_error(machine, std::string("bad operand type for unary ") + symbol + ": '" + type_name(a) + "'");
}

Value instance_compare(Machine& machine, CompareOperator op, Value a, Value b) {
    if (is_mere_object(a)) return not_implemented;
    const SpecialResult result = call_special(machine, a, compare_name(op), {b});
    if (result.found) return result.value;
    if (op != CompareOperator::not_equal) return not_implemented;
    // As object.__ne__: the opposite of ==.
    const SpecialResult equal = call_special(machine, a, "__eq__", {b});
    if (!equal.found || equal.value == not_implemented) return not_implemented;
    const Ref answer(machine, equal.value);
    if (!answer) return empty;
    const int same = truth(machine, answer);
    return same < 0 ? empty : Value::from_bool(!same);
}

std::optional<std::int64_t> instance_hash(Machine& machine, Value value) {
    if (is_mere_object(value)) return identity_hash(machine, value);
    const Ref method(machine, lookup_special(machine, value, "__hash__"));
    if (method.get() == none) {
        raise_type_error(machine, "unhashable type: '" + type_name(value) + "'");
        return {};
    }
    if (!method) {
        if (machine.has_raised()) return {};
        return identity_hash(machine, value);
    }
    const Ref result(machine, machine.call_nested(method, nullptr, 0));
    if (!result) return {};
    if (!is_int(result)) {
        raise_type_error(machine, "__hash__ method should return an integer");
        return {};
    }
    const auto hash = int64_of(result);
    if (!hash) return int_hash(result);
    return *hash == -1 ? -2 : *hash;
}

int instance_truth(Machine& machine, Value value) {
    if (is_mere_object(value)) return 1;
    const SpecialResult result = call_special(machine, value, "__bool__");
    if (result.found) {
        const Ref answer(machine, result.value);
        if (!answer) return -1;
        if (answer.get() == true_value || answer.get() == false_value) return answer.get() == true_value;
        raise_type_error(machine, "__bool__ should return bool, returned " + type_name(answer));
        return -1;
    }
    if (!has_special(machine, value, "__len__")) return 1;
    const std::int64_t length = instance_length(machine, value);
    return length < 0 ? -1 : length != 0;
}

std::int64_t instance_length(Machine& machine, Value value) {
    const SpecialResult result = call_special(machine, value, "__len__");
    if (!result.found) {
        raise_type_error(machine, "object of type '" + type_name(value) + "' has no len()");
        return -1;
    }
    const Ref answer(machine, result.value);
    if (!answer) return -1;
    const Ref number(machine, as_index(machine, answer));
    if (!number) return -1;
    if (int_sign(number) < 0) {
        machine.raise(types().ValueError, "__len__() should return >= 0");
        return -1;
    }
    return index_of(machine, number, types().OverflowError).value_or(-1);
}

int instance_contains(Machine& machine, Value container, Value item) {
    const Ref method(machine, lookup_special(machine, container, "__contains__"));
    if (method.get() == none) {
        raise_type_error(machine, "'" + type_name(container) + "' object is not a container");
        return -1;
    }
    if (!method) return machine.has_raised() ? -1 : contains_by_iteration(machine, container, item);
    const Value argument = item;
    const Ref answer(machine, machine.call_nested(method, &argument, 1));
    return answer ? truth(machine, answer) : -1;
}

Value instance_repr(Machine& machine, Value value) {
    const SpecialResult result = call_special(machine, value, "__repr__");
    if (result.found) return checked_str(machine, result.value, "__repr__");
    return make_str(machine, "<" + type_name(value) + " object>");
}

Value instance_str(Machine& machine, Value value) {
    const SpecialResult result = call_special(machine, value, "__str__");
    if (result.found) return checked_str(machine, result.value, "__str__");
    return repr_of(machine, value);
}

}  // namespace loopglass::machine
