#include "format_spec.h"

#include <algorithm>

#include <machine/text.h>

#include <machine/characters.h>
#include "errors.h"

namespace loopglass::machine {

namespace {

bool is_align(std::uint32_t point) { return point == '<' || point == '>' || point == '=' || point == '^'; }

/// Reads a spec from the left.
class SpecReader {
public:
    explicit SpecReader(const Str* text) : text_(text) {}
    std::size_t left() const { return text_->length - at_; }
    std::uint32_t peek(std::size_t ahead = 0) const { return ahead < left() ? text_->at(at_ + ahead) : 0; }
    std::uint32_t take() { return text_->at(at_++); }
    bool take_if(char c) {
        if (left() == 0 || peek() != static_cast<std::uint32_t>(c)) return false;
        ++at_;
        return true;
    }
    /// Reads a number if there is one. False if it is too large.
    bool take_number(std::int64_t& out) {
        std::int64_t number = 0;
        const std::size_t start = at_;
        for (int digit = 0; left() > 0 && (digit = decimal_value(peek())) >= 0; ++at_)
            if (__builtin_mul_overflow(number, 10, &number) || __builtin_add_overflow(number, digit, &number))
                return false;
        if (at_ > start) out = number;
        return true;
    }
    const Str* text() const { return text_; }

private:
    const Str* text_;
    std::size_t at_ = 0;
};

bool refuse(Machine& machine, const std::string& message) {
    machine.raise(types().ValueError, message);
    return false;
}

std::string shown_code(std::uint32_t type) {
    if (type > 32 && type < 128) return std::string(1, static_cast<char>(type));
    static constexpr char digits[] = "0123456789abcdef";
    std::string hex;
    for (std::uint32_t rest = type; rest; rest >>= 4) hex.insert(hex.begin(), digits[rest & 15]);
    return "\\x" + hex;
}

void read_alignment(SpecReader& in, FormatSpec& spec, char default_align) {
    bool fill_given = false, align_given = true;
    if (in.left() >= 2 && is_align(in.peek(1))) {
        spec.fill = in.take();
        spec.align = static_cast<char>(in.take());
        fill_given = true;
    } else if (is_align(in.peek())) {
        spec.align = static_cast<char>(in.take());
    } else {
        align_given = false;
    }
    if (const std::uint32_t sign = in.peek(); sign == ' ' || sign == '+' || sign == '-')
        spec.sign = static_cast<char>(in.take());
    spec.no_negative_zero = in.take_if('z');
    spec.alternate = in.take_if('#');
    if (!fill_given && in.take_if('0')) {
        spec.fill = '0';
        if (!align_given && default_align == '>') spec.align = '=';
    }
}

bool read_grouping(Machine& machine, SpecReader& in, FormatSpec& spec) {
    if (in.take_if(',')) spec.grouping = ',';
    if (in.peek() == '_') {
        if (spec.grouping) return refuse(machine, "Cannot specify both ',' and '_'.");
        in.take();
        spec.grouping = '_';
    }
    if (in.peek() == ',' && spec.grouping == '_') return refuse(machine, "Cannot specify both ',' and '_'.");
    return true;
}

bool check_grouping(Machine& machine, FormatSpec& spec) {
    if (!spec.grouping) return true;
    static constexpr std::string_view decimal = "defgEG%F", binary = "boxX";
    const char type = spec.type < 128 ? static_cast<char>(spec.type) : '?';
    if (spec.type == 0 || decimal.find(type) != decimal.npos) return true;
    if (spec.grouping == '_' && binary.find(type) != binary.npos) {
        spec.group_size = 4;
        return true;
    }
    return refuse(machine, std::string("Cannot specify '") + spec.grouping + "' with '" + shown_code(spec.type) + "'.");
}

/// Digits with zeros to fill a width and separators between groups, as _PyUnicode_InsertThousandsGrouping.
std::string grouped(const std::string& digits, const FormatSpec& spec, std::int64_t min_width) {
    auto remaining = static_cast<std::int64_t>(digits.size());
    if (!spec.grouping)
        return std::string(static_cast<std::size_t>(std::max<std::int64_t>(min_width - remaining, 0)), '0') + digits;
    std::string reversed;
    for (bool first = true;; first = false) {
        const std::int64_t wanted = std::max<std::int64_t>(std::max(remaining, min_width), 1);
        const std::int64_t size = std::min<std::int64_t>(spec.group_size, wanted);
        if (!first) reversed.push_back(spec.grouping);
        for (std::int64_t i = 0; i < size; ++i, --remaining)
            reversed.push_back(remaining > 0 ? digits[static_cast<std::size_t>(remaining - 1)] : '0');
        remaining = std::max<std::int64_t>(remaining, 0);
        min_width -= size;
        if (remaining <= 0 && min_width <= 0) break;
        --min_width;
    }
    std::reverse(reversed.begin(), reversed.end());
    return reversed;
}

}  // namespace

bool parse_format_spec(Machine& machine, Value value, const Str* text, char default_align, FormatSpec& spec) {
    SpecReader in(text);
    spec.align = default_align;
    read_alignment(in, spec, default_align);
    if (!in.take_number(spec.width)) return refuse(machine, "Too many decimal digits in format string");
    if (!read_grouping(machine, in, spec)) return false;
    if (in.take_if('.')) {
        if (!in.take_number(spec.precision)) return refuse(machine, "Too many decimal digits in format string");
        if (spec.precision < 0) return refuse(machine, "Format specifier missing precision");
    }
    if (in.left() > 1)
        return refuse(machine,
                      "Invalid format specifier '" + to_utf8(text) + "' for object of type '" + type_name(value) + "'");
    if (in.left() == 1) spec.type = in.take();
    return check_grouping(machine, spec) &&
           check_size(machine, static_cast<std::size_t>(std::max<std::int64_t>(spec.width, 0)));
}

Value raise_unknown_code(Machine& machine, std::uint32_t type, Value value) {
    return machine.raise(types().ValueError, "Unknown format code '" + shown_code(type) + "' for object of type '" +
                                                 type_name(value) + "'");
}

void add_number(TextBuilder& out, const NumberText& number, const FormatSpec& spec) {
    const bool has_sign = number.negative || spec.sign == '+' || spec.sign == ' ';
    const auto around = static_cast<std::int64_t>(has_sign + number.prefix.size() + number.rest.size());
    const bool zero_padded = spec.fill == '0' && spec.align == '=';
    const std::string digits =
        number.digits.empty() ? "" : grouped(number.digits, spec, zero_padded ? spec.width - around : 0);
    const std::size_t length = static_cast<std::size_t>(around) + digits.size();
    const std::size_t width = spec.width < 0 ? 0 : static_cast<std::size_t>(spec.width);
    const std::size_t inner = spec.align == '=' && width > length ? width - length : 0;
    add_padded(out, length + inner, spec, [&] {
        if (has_sign) out.add(number.negative ? '-' : spec.sign);
        out.add(number.prefix);
        out.add_points(spec.fill, inner);
        out.add(digits);
        out.add(number.rest);
    });
}

}  // namespace loopglass::machine
