// The values below the operations that programs see. What programs see is in tests/cases/values.

#include <bit>
#include <limits>

#include <machine/containers.h>
#include <machine/machine.h>
#include <machine/operations.h>
#include <machine/text.h>

#include "catch.h"

using namespace loopglass::machine;

namespace {

class Silent : public Observer {
    void step_reached(Machine&) override {}
    void exception_raised(Machine&, Value) override {}
    void unsupported(Machine&, const std::string&) override {}
    void write(Machine&, int, std::string_view) override {}
};

/// A machine to make values with, which asks at its end whether all were given back.
struct Workshop {
    Silent observer;
    Machine machine{std::size_t{64} << 20, observer};
    std::size_t before = machine.arena.live_bytes();

    ~Workshop() { CHECK(machine.arena.live_bytes() == before); }
    Ref own(Value value) { return Ref(machine, value); }
    Ref text(std::string_view utf8) { return own(make_str(machine, utf8)); }
    Ref number(const char* digits, bool negative = false) {
        return own(int_from_digits(machine, digits, 10, negative));
    }
    std::string shown(Value value) {
        const Ref text(machine, repr_of(machine, value));
        return to_utf8(to<Str>(text));
    }
    Ref calculate(BinaryOperator op, Value a, Value b) { return own(binary_operation(machine, op, a, b)); }
};

}  // namespace

TEST_CASE("a text takes the narrowest width and hashes as CPython without a seed") {
    Workshop w;
    const Ref ascii = w.text("abc"), latin = w.text("h\u00e9llo"), wide = w.text("\u65e5\u672c"),
              widest = w.text("\U0001f600!");
    CHECK(to<Str>(ascii)->ascii());
    CHECK(to<Str>(latin)->width() == 1);
    CHECK(to<Str>(wide)->width() == 2);
    CHECK(to<Str>(widest)->width() == 4);
    CHECK(hash_of(to<Str>(ascii)) == -4594863902769663758);
    CHECK(to_utf8(to<Str>(widest)) == "\U0001f600!");
    CHECK(compare(to<Str>(ascii), to<Str>(latin)) < 0);
}

TEST_CASE("the texts of one Latin-1 character are always the same objects") {
    Workshop w;
    CHECK(w.text("a").get() == w.text("a").get());
    CHECK(w.text("").get() == w.text("").get());
}

TEST_CASE("an int leaves and enters the small range as it grows and shrinks") {
    Workshop w;
    const Ref top = w.own(make_int(w.machine, Value::small_int_max)), one = w.own(make_int(w.machine, 1));
    const Ref beyond = w.calculate(BinaryOperator::add, top, one);
    CHECK(top.get().is_small_int());
    CHECK_FALSE(beyond.get().is_small_int());
    CHECK(w.calculate(BinaryOperator::subtract, beyond, one).get() == top.get());
    CHECK(w.shown(w.own(make_int(w.machine, std::numeric_limits<std::int64_t>::min()))) == "-9223372036854775808");
}

TEST_CASE("quotient and remainder give the number back") {
    Workshop w;
    for (const char* left : {"7", "123456789012345678901234567890", "18446744073709551616"})
        for (const char* right : {"3", "98765432109876543210", "18446744073709551615"})
            for (const bool negative : {false, true}) {
                const Ref a = w.number(left, negative), b = w.number(right, !negative);
                const Ref quotient = w.calculate(BinaryOperator::floor_divide, a, b);
                const Ref rest = w.calculate(BinaryOperator::modulo, a, b);
                const Ref product = w.calculate(BinaryOperator::multiply, quotient, b);
                const Ref again = w.calculate(BinaryOperator::add, product, rest);
                CHECK(values_equal(w.machine, again, a) == 1);
            }
}

TEST_CASE("every float comes back from its immediate form") {
    Workshop w;
    for (const double d : {0.0, -0.0, 1.0, -1.5, 1e-77, 1e77, 1e-300, 1e300, 1.7272337110188893e-77,
                           std::numeric_limits<double>::infinity(), std::numeric_limits<double>::denorm_min()}) {
        const Ref value = w.own(make_float(w.machine, d));
        CHECK(std::bit_cast<std::uint64_t>(float_value(value)) == std::bit_cast<std::uint64_t>(d));
    }
    CHECK(float_repr(1e16) == "1e+16");
    CHECK(float_repr(0.1) == "0.1");
}

TEST_CASE("a dict stays right while keys come and go at both ends") {
    Workshop w;
    const Ref owner = w.own(value_of(make_dict(w.machine)));
    auto* dict = to<Dict>(owner);
    for (std::int64_t round = 0; round < 2000; ++round) {
        const Ref key = w.own(make_int(w.machine, round * 7919));
        dict_set(w.machine, dict, key, key);
        if (round >= 20) CHECK(dict_delete(w.machine, dict, Value::from_small_int((round - 20) * 7919)) == 1);
        if (round % 3 == 0) {
            dict_set(w.machine, dict, none, key);
            CHECK(dict_delete(w.machine, dict, none) == 1);
        }
    }
    CHECK(dict->count == 20);
    CHECK(dict->capacity < 200);
}

TEST_CASE("a result that no memory could hold is an exception, not a wait") {
    Workshop w;
    const Ref ten = w.number("10"), huge = w.number("100000000"), x = w.text("x"), many = w.number("1000000000000");
    CHECK(w.calculate(BinaryOperator::power, ten, huge).get() == empty);
    w.machine.drop(w.machine.take_raised());
    CHECK(w.calculate(BinaryOperator::multiply, x, many).get() == empty);
    w.machine.drop(w.machine.take_raised());
}
