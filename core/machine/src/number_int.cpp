#include <algorithm>
#include <bit>
#include <cstring>

#include "errors.h"
#include "numbers.h"

namespace loopglass::machine {

namespace {

std::uint64_t magnitude(std::int64_t n) {
    return n < 0 ? std::uint64_t{0} - static_cast<std::uint64_t>(n) : static_cast<std::uint64_t>(n);
}

/// Adds or subtracts by sign: |a| + |b| or their difference, with the right sign.
Value add_views(Machine& machine, const IntView& a, const IntView& b, bool b_negative) {
    const IntView& longer = a.size() >= b.size() ? a : b;
    const IntView& shorter = a.size() >= b.size() ? b : a;
    Limbs sum(longer.size() + 1);
    const auto long_size = static_cast<mp_size_t>(longer.size()), short_size = static_cast<mp_size_t>(shorter.size());
    if (long_size == 0) return Value::from_small_int(0);
    if (a.negative() == b_negative) {
        std::copy_n(longer.limbs(), longer.size(), sum.data());
        if (short_size)
            sum[longer.size()] = mpn_add(sum.data(), longer.limbs(), long_size, shorter.limbs(), short_size);
        return make_int_from_limbs(machine, sum.data(), sum.size(), a.negative());
    }
    const bool a_larger = a.size() != b.size() ? a.size() > b.size() : mpn_cmp(a.limbs(), b.limbs(), long_size) >= 0;
    const IntView& larger = a_larger ? a : b;
    const IntView& smaller = a_larger ? b : a;
    std::copy_n(larger.limbs(), larger.size(), sum.data());
    if (smaller.size())
        mpn_sub(sum.data(), larger.limbs(), static_cast<mp_size_t>(larger.size()), smaller.limbs(),
                static_cast<mp_size_t>(smaller.size()));
    return make_int_from_limbs(machine, sum.data(), longer.size(), a_larger ? a.negative() : b_negative);
}

/// |a| / |b| for |b| > 0 into quotient and remainder.
void divide_magnitudes(const IntView& a, const IntView& b, Limbs& quotient, Limbs& remainder) {
    if (a.size() < b.size()) {
        quotient.clear();
        remainder.assign(a.limbs(), a.limbs() + a.size());
        return;
    }
    quotient.resize(a.size() - b.size() + 1);
    remainder.resize(b.size());
    mpn_tdiv_qr(quotient.data(), remainder.data(), 0, a.limbs(), static_cast<mp_size_t>(a.size()), b.limbs(),
                static_cast<mp_size_t>(b.size()));
}

bool all_zero(const Limbs& limbs) {
    return std::all_of(limbs.begin(), limbs.end(), [](mp_limb_t limb) { return limb == 0; });
}

Value raise_division_by_zero(Machine& machine, const char* message) {
    return machine.raise(types().ZeroDivisionError, message);
}

}  // namespace

IntView::IntView(Value value) {
    std::int64_t small = 0;
    if (small_int_of(value, small)) {
        own_ = magnitude(small);
        limbs_ = &own_;
        size_ = small != 0;
        negative_ = small < 0;
    } else {
        const auto* big = to<BigInt>(value);
        limbs_ = reinterpret_cast<const mp_limb_t*>(big->limbs());
        size_ = magnitude(big->size);
        negative_ = big->size < 0;
    }
}

std::size_t IntView::bit_length() const {
    return size_ == 0 ? 0 : (size_ - 1) * 64 + static_cast<std::size_t>(std::bit_width(limbs_[size_ - 1]));
}

Value make_int_from_limbs(Machine& machine, const mp_limb_t* limbs, std::size_t size, bool negative) {
    while (size > 0 && limbs[size - 1] == 0) --size;
    if (size == 0) return Value::from_small_int(0);
    if (size == 1 && limbs[0] <= static_cast<std::uint64_t>(Value::small_int_max)) {
        const auto n = static_cast<std::int64_t>(limbs[0]);
        return Value::from_small_int(negative ? -n : n);
    }
    if (size == 1 && negative && limbs[0] == magnitude(Value::small_int_min))
        return Value::from_small_int(Value::small_int_min);
    auto* big = machine.make<BigInt>(Kind::big_int, types().int_, sizeof(BigInt) + size * sizeof(mp_limb_t));
    big->size = negative ? -static_cast<std::int64_t>(size) : static_cast<std::int64_t>(size);
    std::memcpy(big->limbs(), limbs, size * sizeof(mp_limb_t));
    return value_of(big);
}

Value make_int(Machine& machine, std::int64_t n) {
    if (Value::fits_small_int(n)) return Value::from_small_int(n);
    const mp_limb_t limb = magnitude(n);
    return make_int_from_limbs(machine, &limb, 1, n < 0);
}

Value make_int_u64(Machine& machine, std::uint64_t n) {
    const mp_limb_t limb = n;
    return make_int_from_limbs(machine, &limb, 1, false);
}

Value plain_int(Machine& machine, Value value) {
    if (value.is_small_int()) return value;
    if (is_kind(value, Kind::big_int) && value.object()->type == types().int_) return keep(value);
    const IntView view(value);
    return make_int_from_limbs(machine, view.limbs(), view.size(), view.negative());
}

bool is_int(Value value) {
    return value.is_small_int() || value == true_value || value == false_value || is_kind(value, Kind::big_int);
}

std::optional<std::int64_t> int64_of(Value value) {
    std::int64_t small = 0;
    if (small_int_of(value, small)) return small;
    if (!is_kind(value, Kind::big_int)) return {};
    const IntView view(value);
    if (view.size() == 0) return 0;
    if (view.size() > 1) return {};
    const std::uint64_t limb = view.limbs()[0];
    const auto top = std::uint64_t{1} << 63;
    if (limb > top || (limb == top && !view.negative())) return {};
    return static_cast<std::int64_t>(view.negative() ? std::uint64_t{0} - limb : limb);
}

int int_sign(Value a) {
    const IntView view(a);
    return view.size() == 0 ? 0 : view.negative() ? -1 : 1;
}

int int_compare(Value a, Value b) {
    if (a.is_small_int() && b.is_small_int())
        return a.small_int() == b.small_int() ? 0 : a.small_int() < b.small_int() ? -1 : 1;
    const IntView x(a), y(b);
    if (x.negative() != y.negative()) return x.negative() ? -1 : 1;
    int order = 0;
    if (x.size() != y.size()) {
        order = x.size() < y.size() ? -1 : 1;
    } else if (x.size() > 0) {
        order = mpn_cmp(x.limbs(), y.limbs(), static_cast<mp_size_t>(x.size()));
    }
    return x.negative() ? -order : order;
}

// As long_hash: the number modulo the prime 2^61 - 1.
std::int64_t int_hash(Value a) {
    constexpr std::uint64_t prime = (std::uint64_t{1} << 61) - 1;
    const IntView view(a);
    if (view.size() == 0) return 0;
    const std::uint64_t rest = view.size() == 1 ? view.limbs()[0] % prime
                                                : mpn_mod_1(view.limbs(), static_cast<mp_size_t>(view.size()), prime);
    const auto hash = view.negative() ? -static_cast<std::int64_t>(rest) : static_cast<std::int64_t>(rest);
    return hash == -1 ? -2 : hash;
}

Value int_negate(Machine& machine, Value a) {
    if (a.is_small_int()) return make_int(machine, -a.small_int());
    const IntView view(a);
    return make_int_from_limbs(machine, view.limbs(), view.size(), !view.negative());
}

Value int_invert(Machine& machine, Value a) {
    const Ref negated(machine, int_negate(machine, a));
    return int_subtract(machine, negated, Value::from_small_int(1));
}

Value int_add(Machine& machine, Value a, Value b) {
    std::int64_t x = 0, y = 0;
    if (small_int_of(a, x) && small_int_of(b, y)) return make_int(machine, x + y);  // 63 bits each
    const IntView left(a), right(b);
    return add_views(machine, left, right, right.negative());
}

Value int_subtract(Machine& machine, Value a, Value b) {
    std::int64_t x = 0, y = 0;
    if (small_int_of(a, x) && small_int_of(b, y)) return make_int(machine, x - y);
    const IntView left(a), right(b);
    return add_views(machine, left, right, !right.negative());
}

Value int_multiply(Machine& machine, Value a, Value b) {
    std::int64_t x = 0, y = 0, product = 0;
    if (small_int_of(a, x) && small_int_of(b, y) && !__builtin_mul_overflow(x, y, &product))
        return make_int(machine, product);
    const IntView left(a), right(b);
    if (left.size() == 0 || right.size() == 0) return Value::from_small_int(0);
    if (left.bit_length() + right.bit_length() > longest_int_bits) return raise_bare(machine, types().MemoryError);
    const IntView& longer = left.size() >= right.size() ? left : right;
    const IntView& shorter = left.size() >= right.size() ? right : left;
    machine.spend(work_of_product(longer.size(), shorter.size()));
    Limbs result(left.size() + right.size());
    mpn_mul(result.data(), longer.limbs(), static_cast<mp_size_t>(longer.size()), shorter.limbs(),
            static_cast<mp_size_t>(shorter.size()));
    return make_int_from_limbs(machine, result.data(), result.size(), left.negative() != right.negative());
}

void int_divmod(Machine& machine, Value a, Value b, Value* quotient, Value* remainder) {
    std::int64_t x = 0, y = 0;
    if (small_int_of(a, x) && small_int_of(b, y)) {  // -2^62 / -1 fits into an int64
        const std::int64_t rest = x % y;
        const bool adjust = rest != 0 && (rest < 0) != (y < 0);
        if (quotient) *quotient = make_int(machine, x / y - adjust);
        if (remainder) *remainder = Value::from_small_int(adjust ? rest + y : rest);
        return;
    }
    const IntView left(a), right(b);
    if (left.size() > right.size()) machine.spend(2 * work_of_product(left.size() - right.size(), right.size()));
    Limbs q, r;
    divide_magnitudes(left, right, q, r);
    const bool adjust = left.negative() != right.negative() && !all_zero(r);
    if (quotient) {
        *quotient = make_int_from_limbs(machine, q.data(), q.size(), left.negative() != right.negative());
        if (adjust) machine.replace(*quotient, int_subtract(machine, *quotient, Value::from_small_int(1)));
    }
    if (remainder) {
        *remainder = make_int_from_limbs(machine, r.data(), r.size(), left.negative());
        if (adjust) machine.replace(*remainder, int_add(machine, *remainder, b));
    }
}

Value int_floor_divide(Machine& machine, Value a, Value b) {
    if (int_sign(b) == 0) return raise_division_by_zero(machine, "integer division or modulo by zero");
    Value quotient = empty;
    int_divmod(machine, a, b, &quotient, nullptr);
    return quotient;
}

Value int_modulo(Machine& machine, Value a, Value b) {
    if (int_sign(b) == 0) return raise_division_by_zero(machine, "integer modulo by zero");
    Value remainder = empty;
    int_divmod(machine, a, b, nullptr, &remainder);
    return remainder;
}

}  // namespace loopglass::machine
