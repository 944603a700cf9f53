#include <algorithm>

#include <machine/operations.h>
#include <machine/text.h>

#include "format_spec.h"
#include "numbers.h"
#include "operations_internal.h"

namespace loopglass::machine {

namespace {

/// One conversion of a pattern: %[(key)][flags][width][.precision]type.
struct Conversion {
    bool left = false, sign = false, blank = false, alternate = false, zero = false;
    std::int64_t width = -1, precision = -1;
    std::uint32_t type = 0;
};

/// Fills in text % arguments, as PyUnicode_Format. The pattern of a bytes is its Latin-1 text, and so is the result.
class PercentFormatter {
public:
    PercentFormatter(Machine& machine, const Str* pattern, Value arguments, bool for_bytes)
        : machine_(machine), pattern_(pattern), arguments_(arguments), for_bytes_(for_bytes) {
        is_tuple_ = is_kind(arguments, Kind::tuple);
        // As PyMapping_Check: what can be subscripted, but no tuple and no text.
        is_mapping_ = !is_tuple_ && !is_kind(arguments, Kind::str) && !(for_bytes && is_bytes_like(arguments)) &&
                      can_be_subscripted(arguments);
    }

    Value run() {
        while (at_ < pattern_->length) {
            const std::uint32_t point = pattern_->at(at_++);
            if (point != '%') {
                out_.add_point(point);
            } else if (!convert()) {
                return empty;
            }
        }
        const bool all_used = is_tuple_ ? used_ >= to<Tuple>(arguments_)->size : used_ > 0 || is_mapping_;
        if (!all_used)
            return raise_type_error(machine_, for_bytes_ ? "not all arguments converted during bytes formatting"
                                                         : "not all arguments converted during string formatting");
        return out_.finish(machine_);
    }

private:
    bool can_be_subscripted(Value value) {
        if (is_kind(value, Kind::list) || is_kind(value, Kind::dict) || is_bytes_like(value) ||
            is_kind(value, Kind::range))
            return true;
        return !is_plain(value) && has_special(machine_, value, "__getitem__");
    }

    bool refuse(Type* type, const std::string& message) {
        machine_.raise(type, message);
        return false;
    }

    /// The next argument, owned, or `empty` with TypeError raised.
    Value next_argument() {
        if (keyed_) {
            keyed_ = false;
            return keep(keyed_value_);
        }
        if (is_tuple_) {
            const auto* tuple = to<Tuple>(arguments_);
            if (used_ < tuple->size) return keep(tuple->items()[used_++]);
        } else if (used_ == 0) {
            ++used_;
            return keep(arguments_);
        }
        return raise_type_error(machine_, "not enough arguments for format string");
    }

    bool read_key() {
        if (!is_mapping_) return refuse(types().TypeError, "format requires a mapping");
        const std::size_t start = ++at_;
        int open = 1;
        for (; at_ < pattern_->length; ++at_) {
            if (pattern_->at(at_) == '(') ++open;
            if (pattern_->at(at_) == ')' && --open == 0) break;
        }
        if (open > 0) return refuse(types().ValueError, "incomplete format key");
        Ref key(machine_,
                make_str_from(machine_, pattern_->data() + start * pattern_->width(), at_ - start, pattern_->width()));
        if (for_bytes_) key = Ref(machine_, make_bytes(machine_, latin1(to<Str>(key))));
        ++at_;
        keyed_value_ = Ref(machine_, get_item(machine_, arguments_, key));
        keyed_ = static_cast<bool>(keyed_value_);
        used_ = 1;
        return keyed_;
    }

    /// A number or * in the place of a width or precision.
    bool read_amount(std::int64_t& amount, Conversion& conversion, bool is_width) {
        if (peek() == '*') {
            ++at_;
            const Ref value(machine_, next_argument());
            if (!value) return false;
            if (!is_int(value)) return refuse(types().TypeError, "* wants int");
            const auto number = int64_of(value);
            if (!number) return refuse(types().OverflowError, "Python int too large to convert to C ssize_t");
            amount = *number;
            if (is_width && amount < 0) {
                conversion.left = true;
                amount = -amount;
            }
            amount = std::max<std::int64_t>(amount, 0);
            return true;
        }
        if (peek() < '0' || peek() > '9') return true;
        amount = 0;
        for (; peek() >= '0' && peek() <= '9'; ++at_) {
            amount = amount * 10 + (peek() - '0');
            if (amount > (is_width ? INT64_MAX / 20 : INT32_MAX))
                return refuse(types().ValueError, is_width ? "width too big" : "precision too big");
        }
        return true;
    }

    std::uint32_t peek() const { return at_ < pattern_->length ? pattern_->at(at_) : 0; }

    bool read_conversion(Conversion& conversion) {
        if (peek() == '(' && !read_key()) return false;
        for (;; ++at_) {
            switch (peek()) {
                case '-': conversion.left = true; continue;
                case '+': conversion.sign = true; continue;
                case ' ': conversion.blank = true; continue;
                case '#': conversion.alternate = true; continue;
                case '0': conversion.zero = true; continue;
                default: break;
            }
            break;
        }
        if (!read_amount(conversion.width, conversion, true)) return false;
        if (peek() == '.') {
            ++at_;
            conversion.precision = 0;
            if (!read_amount(conversion.precision, conversion, false)) return false;
        }
        while (peek() == 'h' || peek() == 'l' || peek() == 'L') ++at_;
        if (at_ >= pattern_->length) return refuse(types().ValueError, "incomplete format");
        conversion.type = pattern_->at(at_++);
        return check_size(machine_, static_cast<std::size_t>(std::max<std::int64_t>(conversion.width, 0)), 4) &&
               check_size(machine_, static_cast<std::size_t>(std::max<std::int64_t>(conversion.precision, 0)), 4);
    }

    bool convert() {
        if (peek() == '%') {
            ++at_;
            out_.add('%');
            return true;
        }
        Conversion conversion;
        if (!read_conversion(conversion)) return false;
        const Ref value(machine_, next_argument());
        if (!value) return false;
        switch (conversion.type) {
            case 'd':
            case 'i':
            case 'u':
            case 'o':
            case 'x':
            case 'X': return add_int(conversion, value);
            case 'e':
            case 'E':
            case 'f':
            case 'F':
            case 'g':
            case 'G': return add_float(conversion, value);
            case 'c': return add_character(conversion, value);
            case 's':
            case 'r':
            case 'a': return add_text(conversion, value);
            case 'b':
                if (for_bytes_) return add_text(conversion, value);
                break;
            default: break;
        }
        std::string shown;
        append_utf8(shown, conversion.type >= 32 && conversion.type < 127 ? conversion.type : '?');
        std::string code;
        for (std::uint32_t rest = conversion.type; rest; rest >>= 4)
            code.insert(code.begin(), "0123456789abcdef"[rest & 15]);
        return refuse(types().ValueError, "unsupported format character '" + shown + "' (0x" + code + ") at index " +
                                              std::to_string(at_ - 1));
    }

    /// The value as an int, for %d of a float too.
    Value int_for(const Conversion& conversion, Value value) {
        if (is_int(value)) return plain_int(machine_, value);
        const bool decimal = conversion.type == 'd' || conversion.type == 'i' || conversion.type == 'u';
        const bool can_be_int =
            decimal && (is_float(value) || (!is_plain(value) && has_special(machine_, value, "__int__")));
        if (decimal && is_float(value)) return int_from_double(machine_, float_value(value));
        if (can_be_int) return call_special(machine_, value, "__int__").value;
        if (!is_plain(value) && has_special(machine_, value, "__index__")) return as_index(machine_, value);
        const std::string code(1, static_cast<char>(conversion.type));
        return raise_type_error(machine_, "%" + code + " format: " + (decimal ? "a real number" : "an integer") +
                                              " is required, not " + type_name(value));
    }

    bool add_int(const Conversion& conversion, Value value) {
        const Ref number(machine_, int_for(conversion, value));
        if (!number) return false;
        NumberText parts;
        parts.negative = int_sign(number) < 0;
        const int base = conversion.type == 'o' ? 8 : conversion.type == 'x' || conversion.type == 'X' ? 16 : 10;
        if (base == 10) {
            const auto text = int_to_text(machine_, number);
            if (!text) return false;
            parts.digits = text->substr(parts.negative);
        } else {
            parts.digits = int_digits(number, base);
            if (conversion.alternate) parts.prefix = base == 8 ? "0o" : "0x";
        }
        if (conversion.type == 'X') {
            for (std::string* text : {&parts.digits, &parts.prefix})
                for (char& c : *text)
                    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 32);
        }
        if (conversion.precision > static_cast<std::int64_t>(parts.digits.size()))
            parts.digits.insert(0, static_cast<std::size_t>(conversion.precision) - parts.digits.size(), '0');
        add_number(out_, parts, spec_of(conversion));
        return true;
    }

    bool add_float(const Conversion& conversion, Value value) {
        const auto d = to_double(machine_, value);
        if (!d) return false;
        const std::string text =
            double_text(*d, static_cast<char>(conversion.type), conversion.precision < 0 ? 6 : conversion.precision,
                        conversion.alternate, false);
        NumberText parts;
        parts.negative = text[0] == '-';
        parts.rest = text.substr(parts.negative);
        add_number(out_, parts, spec_of(conversion));
        return true;
    }

    static FormatSpec spec_of(const Conversion& conversion) {
        FormatSpec spec;
        spec.width = conversion.width;
        spec.sign = conversion.sign ? '+' : conversion.blank ? ' ' : 0;
        spec.align = conversion.left ? '<' : conversion.zero ? '=' : '>';
        spec.fill = conversion.zero && !conversion.left ? '0' : ' ';
        return spec;
    }

    bool add_character(const Conversion& conversion, Value value) {
        std::uint32_t point = 0;
        if (is_kind(value, Kind::str) && to<Str>(value)->length == 1) {
            point = to<Str>(value)->at(0);
        } else if (for_bytes_ && is_bytes_like(value) && bytes_view(value).size() == 1) {
            point = static_cast<unsigned char>(bytes_view(value)[0]);
        } else if (is_int(value)) {
            const auto number = int64_of(value);
            if (!number || *number < 0 || *number > (for_bytes_ ? 0xff : 0x10ffff))
                return refuse(types().OverflowError,
                              for_bytes_ ? "%c arg not in range(256)" : "%c arg not in range(0x110000)");
            point = static_cast<std::uint32_t>(*number);
        } else {
            return refuse(types().TypeError, for_bytes_ ? "%c requires an integer in range(256) or a single byte"
                                                        : "%c requires int or char");
        }
        FormatSpec spec = spec_of(conversion);
        spec.fill = ' ';
        spec.align = conversion.left ? '<' : '>';
        add_padded(out_, 1, spec, [&] { out_.add_point(point); });
        return true;
    }

    Value text_for(const Conversion& conversion, Value value) {
        if (conversion.type == 'a' || (for_bytes_ && conversion.type == 'r')) return ascii_repr(machine_, value);
        if (conversion.type == 'r') return repr_of(machine_, value);
        if (!for_bytes_) return str_of(machine_, value);
        if (is_bytes_like(value)) {
            const std::string_view bytes = bytes_view(value);
            return make_str_from(machine_, bytes.data(), bytes.size(), 1);
        }
        return raise_type_error(machine_,
                                "%b requires a bytes-like object, or an object that implements __bytes__, "
                                "not '" +
                                    type_name(value) + "'");
    }

    bool add_text(const Conversion& conversion, Value value) {
        const Ref text(machine_, text_for(conversion, value));
        if (!text) return false;
        const auto* str = to<Str>(text);
        std::size_t length = str->length;
        if (conversion.precision >= 0) length = std::min(length, static_cast<std::size_t>(conversion.precision));
        FormatSpec spec;
        spec.width = conversion.width;
        spec.align = conversion.left ? '<' : '>';
        add_padded(out_, length, spec, [&] { out_.add_part(str, 0, length); });
        return true;
    }

    static std::string latin1(const Str* text) { return {text->data(), text->length}; }

    Machine& machine_;
    const Str* pattern_;
    Value arguments_;
    bool for_bytes_, is_tuple_ = false, is_mapping_ = false, keyed_ = false;
    Ref keyed_value_;
    std::size_t used_ = 0, at_ = 0;
    TextBuilder out_;
};

}  // namespace

Value percent_format(Machine& machine, Value text, Value arguments) {
    if (is_kind(text, Kind::str)) return PercentFormatter(machine, to<Str>(text), arguments, false).run();
    const std::string_view bytes = bytes_view(text);
    const Ref pattern(machine, make_str_from(machine, bytes.data(), bytes.size(), 1));
    const Ref result(machine, PercentFormatter(machine, to<Str>(pattern), arguments, true).run());
    if (!result) return empty;
    const std::string_view filled(to<Str>(result)->data(), to<Str>(result)->length);
    return is_kind(text, Kind::bytes) ? make_bytes(machine, filled) : make_bytearray(machine, filled);
}

}  // namespace loopglass::machine
