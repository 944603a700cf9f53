// Number literals.
#include <charconv>
#include <limits>

#include "parser_state.h"

namespace loopglass::language {
namespace {

/// As sys.int_info.default_max_str_digits.
constexpr std::size_t max_decimal_digits = 4300;

std::string without_underscores(std::string_view text) {
    std::string digits;
    for (char c : text) {
        if (c != '_') digits += static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
    }
    return digits;
}

bool is_plain(std::string_view text) {
    for (char c : text) {
        if (c < '0' || c > '9') return false;
    }
    return true;
}

/// Does a number that no double can hold go to infinity (else it goes to zero)? Asks where its first digit stands.
bool is_huge(std::string_view text) {
    const auto e = text.find('e');
    long exponent = 0;
    if (e != std::string_view::npos) {
        std::string_view digits = text.substr(e + 1);
        const bool negative = digits[0] == '-';
        if (negative || digits[0] == '+') digits.remove_prefix(1);
        const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), exponent);
        if (read.ec != std::errc{}) exponent = std::numeric_limits<int>::max();
        if (negative) exponent = -exponent;
    }
    const std::string_view mantissa = text.substr(0, e);
    const auto first = mantissa.find_first_not_of("0.");
    if (first == std::string_view::npos) return false;
    const auto point = std::min(mantissa.find('.'), mantissa.size());
    return static_cast<long>(point) - static_cast<long>(first) + exponent > 0;
}

double to_double(std::string_view text) {
    double value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    if (read.ec == std::errc::result_out_of_range) {
        return is_huge(text) ? std::numeric_limits<double>::infinity() : 0.0;
    }
    return value;
}

bool has_prefix(std::string_view text) {
    return text.size() > 1 && text[0] == '0' && (text[1] == 'x' || text[1] == 'o' || text[1] == 'b');
}

}  // namespace

Expr* Parser::number() {
    const Token* token = t_;
    std::string_view text = token->text;
    if (!is_plain(text)) text = arena_.text(without_underscores(text));
    ConstantValue value = IntValue{text};
    if (!has_prefix(text)) {
        if (text.back() == 'j') {
            value = ComplexValue{to_double(text.substr(0, text.size() - 1))};
        } else if (text.find_first_of(".e") != std::string_view::npos) {
            value = to_double(text);
        } else if (text.size() > max_decimal_digits) {
            raise("SyntaxError",
                  "Exceeds the limit (4300 digits) for integer string conversion: value has " +
                      std::to_string(text.size()) +
                      " digits; use sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for "
                      "huge integer literals to avoid decimal conversion limits.",
                  {token->span.line, 0, 0, 0});
            return nullptr;
        }
    }
    return constant(value);
}

}  // namespace loopglass::language
