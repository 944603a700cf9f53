#include <machine/prelude.h>

#include "construct_values.h"
#include "containers_internal.h"
#include "numbers.h"

namespace loopglass::machine {

namespace {

Value number(Machine& machine, Value value) {
    return is_int(value) ? plain_int(machine, value) : make_float(machine, float_value(value));
}
Value imaginary(Machine& machine, Value value) {
    return is_int(value) ? Value::from_small_int(0) : make_float(machine, 0.0);
}
Value one(Machine&, Value) { return Value::from_small_int(1); }

constexpr Getter int_getters[] = {{"real", number, nullptr},
                                  {"imag", imaginary, nullptr},
                                  {"numerator", number, nullptr},
                                  {"denominator", one, nullptr},
                                  {nullptr, nullptr, nullptr}};
constexpr Getter float_getters[] = {
    {"real", number, nullptr}, {"imag", imaginary, nullptr}, {nullptr, nullptr, nullptr}};

template <class T, Value T::*field>
Value field_of(Machine&, Value value) {
    return keep(to<T>(value)->*field);
}

constexpr Getter range_getters[] = {{"start", field_of<Range, &Range::start>, nullptr},
                                    {"stop", field_of<Range, &Range::stop>, nullptr},
                                    {"step", field_of<Range, &Range::step>, nullptr},
                                    {nullptr, nullptr, nullptr}};
constexpr Getter slice_getters[] = {{"start", field_of<Slice, &Slice::start>, nullptr},
                                    {"stop", field_of<Slice, &Slice::stop>, nullptr},
                                    {"step", field_of<Slice, &Slice::step>, nullptr},
                                    {nullptr, nullptr, nullptr}};

}  // namespace

void set_value_getters() {
    const Types& t = types();
    set_getters(t.int_, int_getters);
    set_getters(t.float_, float_getters);
    set_getters(t.range, range_getters);
    set_getters(t.slice, slice_getters);
}

}  // namespace loopglass::machine
