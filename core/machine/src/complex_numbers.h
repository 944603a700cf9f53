#pragma once

#include <string>

#include <machine/operations.h>

namespace loopglass::machine {

/// A complex number (Objects/complexobject.c).
struct Complex : Object {
    double real, imag;
};

inline bool is_complex(Value value) { return is_kind(value, Kind::complex); }
Value make_complex(Machine& machine, double real, double imag);
/// Arithmetic in which at least one side is complex and the other a number; `not_implemented` for what there is not.
Value complex_operation(Machine& machine, BinaryOperator op, Value a, Value b);
/// == and != with any number.
Value complex_compare(CompareOperator op, Value a, Value b);
Value complex_negate(Machine& machine, Value a);
std::int64_t complex_hash(const Complex* number);
std::string complex_repr(const Complex* number);
void make_complex_methods();

}  // namespace loopglass::machine
