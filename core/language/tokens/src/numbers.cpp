#include "numbers.h"

#include <string_view>

namespace loopglass::tokens {
namespace {

/// Reads one number. Every function answers false after it has written down an error.
class NumberReader {
public:
    explicit NumberReader(TextCursor& cursor) : cursor_(cursor), start_(cursor.at) {}

    std::optional<NumberError> read() {
        if (cursor_.peek() == '0' && prefixed()) return error_;
        decimal();
        return error_;
    }

private:
    bool fail(std::string message) {
        // CPython points at the last byte that its tokenizer has taken.
        error_ = NumberError{std::move(message), cursor_.at - 1, cursor_.at - 1};
        return false;
    }

    /// Reads 0x, 0o and 0b numbers; answers whether it was one.
    bool prefixed() {
        switch (cursor_.peek(1) | 32) {
            case 'x': return digits_of_base(16, "hexadecimal"), true;
            case 'o': return digits_of_base(8, "octal"), true;
            case 'b': return digits_of_base(2, "binary"), true;
            default: return false;
        }
    }

    static bool is_digit_of(unsigned char c, int base) {
        return base == 16 ? is_hex_digit(c) : c >= '0' && c < '0' + base;
    }

    bool wrong_digit(const char* base_name) {
        const char digit = static_cast<char>(cursor_.peek());
        ++cursor_.at;
        return fail(std::string("invalid digit '") + digit + "' in " + base_name + " literal");
    }

    bool digits_of_base(int base, const char* base_name) {
        cursor_.at += 2;
        do {
            if (cursor_.peek() == '_') ++cursor_.at;
            if (!is_digit_of(cursor_.peek(), base)) {
                if (base != 16 && is_digit(cursor_.peek())) return wrong_digit(base_name);
                return fail(std::string("invalid ") + base_name + " literal");
            }
            while (is_digit_of(cursor_.peek(), base)) ++cursor_.at;
        } while (cursor_.peek() == '_');
        if (base != 16 && is_digit(cursor_.peek())) return wrong_digit(base_name);
        return ends_here(base_name);
    }

    bool decimal_digits() {
        for (;;) {
            while (is_digit(cursor_.peek())) ++cursor_.at;
            if (cursor_.peek() != '_') return true;
            ++cursor_.at;
            if (!is_digit(cursor_.peek())) return fail("invalid decimal literal");
        }
    }

    bool decimal() {
        const bool zero_first = cursor_.peek() == '0';
        const char* zeros_end = cursor_.at;
        while (*zeros_end == '0' || *zeros_end == '_') {
            if (++zeros_end == cursor_.end) break;
        }
        if (cursor_.peek() != '.' && !decimal_digits()) return false;
        const bool old_octal = zero_first && zeros_end < cursor_.at;
        if (cursor_.peek() == '.') {
            ++cursor_.at;
            if (is_digit(cursor_.peek()) && !decimal_digits()) return false;
        } else if (old_octal && (cursor_.peek() | 32) != 'e' && (cursor_.peek() | 32) != 'j') {
            error_ = NumberError{
                "leading zeros in decimal integer literals are not permitted; "
                "use an 0o prefix for octal integers",
                start_, zeros_end};
            return false;
        }
        return exponent_and_end();
    }

    bool exponent_and_end() {
        if ((cursor_.peek() | 32) == 'e') {
            const unsigned char sign = cursor_.peek(1);
            if (sign == '+' || sign == '-') {
                if (!is_digit(cursor_.peek(2))) {
                    cursor_.at += 2;
                    return fail("invalid decimal literal");
                }
                cursor_.at += 2;
            } else if (is_digit(sign)) {
                ++cursor_.at;
            } else {
                return ends_here("decimal");
            }
            if (!decimal_digits()) return false;
        }
        if ((cursor_.peek() | 32) == 'j') {
            ++cursor_.at;
            return ends_here("imaginary");
        }
        return ends_here("decimal");
    }

    /// A name must not follow a number at once, but for the keywords that people wrote so (`1if x else y`).
    bool ends_here(const char* kind) {
        static constexpr std::string_view allowed[] = {"and", "else", "for", "if", "in", "is", "or", "not"};
        if (!is_name_part(cursor_.peek())) return true;
        const std::string_view rest(cursor_.at, static_cast<std::size_t>(cursor_.end - cursor_.at));
        for (std::string_view word : allowed) {
            if (rest.substr(0, word.size()) != word) continue;
            // CPython looks at no more than two letters of `if`, `in` and `is`.
            const bool ends =
                rest.size() == word.size() || !is_name_part(static_cast<unsigned char>(rest[word.size()]));
            if (ends || word[0] == 'i') return true;
        }
        return fail(std::string("invalid ") + kind + " literal");
    }

    TextCursor& cursor_;
    const char* start_;
    std::optional<NumberError> error_;
};

}  // namespace

std::optional<NumberError> read_number(TextCursor& cursor) { return NumberReader(cursor).read(); }

}  // namespace loopglass::tokens
