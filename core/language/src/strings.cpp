// String and bytes literals and their escapes.
#include "strings.h"

#include <language/characters.h>

#include <tokens/lexer.h>

namespace loopglass::language {
namespace {

int hex_digit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if ((c | 32) >= 'a' && (c | 32) <= 'f') return (c | 32) - 'a' + 10;
    return -1;
}

/// The character of a one letter escape, or 0.
char simple_escape(char c) {
    switch (c) {
        case '\\':
        case '\'':
        case '"': return c;
        case 'a': return '\a';
        case 'b': return '\b';
        case 'f': return '\f';
        case 'n': return '\n';
        case 'r': return '\r';
        case 't': return '\t';
        case 'v': return '\v';
        default: return 0;
    }
}

int octal_escape(std::string_view body, std::size_t& i) {
    int value = 0;
    for (int digits = 0; digits < 3 && i < body.size() && body[i] >= '0' && body[i] <= '7'; ++digits) {
        value = value * 8 + (body[i++] - '0');
    }
    return value;
}

/// Takes the escapes of a str literal away, and counts as CPython's codec does: it sees every character that is not
/// ASCII as an escape of ten bytes.
class EscapeDecoder {
public:
    EscapeDecoder(std::string_view body, std::string& out, EscapeProblem& problem)
        : body_(body), out_(out), problem_(problem) {}

    bool decode() {
        while (i_ < body_.size()) {
            if (body_[i_] == '\\') {
                if (!escape()) return false;
            } else {
                plain();
            }
        }
        return true;
    }

private:
    void plain() {
        const auto byte = static_cast<unsigned char>(body_[i_]);
        if (byte >= 0xC0) shift_ += 9;
        if (byte >= 0x80 && byte < 0xC0) shift_ -= 1;
        out_ += body_[i_++];
    }

    long position(std::size_t place) const { return static_cast<long>(place) + shift_; }

    bool fail(long start, const char* reason) {
        const long last = position(i_) - 1;
        problem_.message = "(unicode error) 'unicodeescape' codec can't decode " +
                           (last == start ? "byte 0x5c in position " + std::to_string(start)
                                          : "bytes in position " + std::to_string(start) + "-" + std::to_string(last)) +
                           ": " + reason;
        return false;
    }

    bool escape() {
        const long start = position(i_++);
        // Only in an f-string, before a field: CPython keeps the backslash.
        if (i_ >= body_.size()) return out_ += '\\', true;
        const char c = body_[i_];
        if (const char simple = simple_escape(c)) {
            out_ += simple;
            ++i_;
            return true;
        }
        if (c >= '0' && c <= '7') {
            append_utf8(out_, static_cast<char32_t>(octal_escape(body_, i_)));
            return true;
        }
        switch (c) {
            case '\n': ++i_; return true;
            case 'x': return hexadecimal(start, 2, "truncated \\xXX escape");
            case 'u': return hexadecimal(start, 4, "truncated \\uXXXX escape");
            case 'U': return hexadecimal(start, 8, "truncated \\UXXXXXXXX escape");
            case 'N': return named(start);
            default: break;
        }
        out_ += '\\';
        // CPython writes a backslash before such a character as an escape of six bytes.
        if (static_cast<unsigned char>(c) >= 0x80) {
            shift_ += 5;
        } else {
            out_ += c;
            ++i_;
        }
        return true;
    }

    bool hexadecimal(long start, int count, const char* truncated) {
        ++i_;
        char32_t code = 0;
        for (int n = 0; n < count; ++n, ++i_) {
            const int digit = i_ < body_.size() ? hex_digit(body_[i_]) : -1;
            if (digit < 0) return fail(start, truncated);
            code = code * 16 + static_cast<char32_t>(digit);
        }
        if (code > 0x10FFFF) return fail(start, "illegal Unicode character");
        append_utf8(out_, code);
        return true;
    }

    bool named(long start) {
        ++i_;
        if (i_ >= body_.size() || body_[i_] != '{') return fail(start, "malformed \\N character escape");
        const std::size_t name_start = i_ + 1;
        const std::size_t close = std::min(body_.find('}', name_start), body_.size());
        i_ = close;
        if (close == body_.size() || close == name_start) return fail(start, "malformed \\N character escape");
        ++i_;
        const std::string name(body_.substr(name_start, close - name_start));
        const char32_t code = character_by_name(name);
        if (!code) {
            problem_ = {"Loopglass does not know the character \\N{" + name + "} by name",
                        "Write the character itself, or \\u and its number.", true};
            return false;
        }
        append_utf8(out_, code);
        return true;
    }

    std::string_view body_;
    std::string& out_;
    EscapeProblem& problem_;
    std::size_t i_ = 0;
    long shift_ = 0;
};

}  // namespace

void append_utf8(std::string& out, char32_t code) {
    if (code < 0x80) {
        out += static_cast<char>(code);
    } else if (code < 0x800) {
        out += static_cast<char>(0xC0 | (code >> 6));
        out += static_cast<char>(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        out += static_cast<char>(0xE0 | (code >> 12));
        out += static_cast<char>(0x80 | ((code >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (code & 0x3F));
    } else {
        out += static_cast<char>(0xF0 | (code >> 18));
        out += static_cast<char>(0x80 | ((code >> 12) & 0x3F));
        out += static_cast<char>(0x80 | ((code >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (code & 0x3F));
    }
}

bool decode_escapes(std::string_view body, std::string& out, EscapeProblem& problem) {
    if (body.find('\\') == std::string_view::npos) {
        out += body;
        return true;
    }
    return EscapeDecoder(body, out, problem).decode();
}

bool decode_bytes_escapes(std::string_view body, std::string& out, EscapeProblem& problem) {
    for (std::size_t i = 0; i < body.size();) {
        if (body[i] != '\\') {
            out += body[i++];
            continue;
        }
        const std::size_t start = i++;
        const char c = body[i];
        if (const char simple = simple_escape(c)) {
            out += simple;
            ++i;
        } else if (c == '\n') {
            ++i;
        } else if (c >= '0' && c <= '7') {
            out += static_cast<char>(octal_escape(body, i));
        } else if (c == 'x') {
            const int high = i + 1 < body.size() ? hex_digit(body[i + 1]) : -1;
            const int low = i + 2 < body.size() ? hex_digit(body[i + 2]) : -1;
            if (high < 0 || low < 0) {
                problem.message = "(value error) invalid \\x escape at position " + std::to_string(start);
                return false;
            }
            out += static_cast<char>(high * 16 + low);
            i += 3;
        } else {
            out += '\\';
            out += c;
            ++i;
        }
    }
    return true;
}

StringToken::StringToken(std::string_view text) {
    std::size_t i = 0;
    for (; text[i] != '\'' && text[i] != '"'; ++i) {
        switch (text[i] | 32) {
            case 'b': bytes = true; break;
            case 'r': raw = true; break;
            case 'f': formatted = true; break;
            default: break;
        }
    }
    const bool triple = text.size() >= i + 6 && text[i + 1] == text[i] && text[i + 2] == text[i];
    const std::size_t quote = triple ? 3 : 1;
    body = text.substr(i + quote, text.size() - i - 2 * quote);
}

Expr* Parser::strings() {
    return memoized<Expr>(Rule::strings, [this]() -> Expr* {
        const Token* first = t_;
        while (at(TokenKind::string)) advance();
        if (raised_) return nullptr;
        return StringReader(*this, first, t_ - 1).read();
    });
}

Expr* StringReader::read() {
    const StringToken only(first_->text);
    const bool plain = only.raw || only.body.find('\\') == std::string_view::npos;
    if (first_ == last_ && plain && !only.bytes && !only.formatted) return constant(StrValue{only.body});
    for (const Token* token = first_; token <= last_; ++token) {
        if (!add_token(*token)) return nullptr;
    }
    if (formatted_) return joined();
    const std::string_view text = p_.arena_.text(text_);
    return bytes_ ? constant(BytesValue{text}) : constant(StrValue{text});
}

bool StringReader::add_token(const Token& token) {
    const StringToken parts(token.text);
    EscapeProblem problem;
    if (parts.bytes) {
        for (char c : parts.body) {
            if (c & 0x80) return p_.raise_at_furthest("bytes can only contain ASCII literal characters"), false;
        }
    }
    std::string decoded;
    if (parts.bytes && !parts.raw && !decode_bytes_escapes(parts.body, decoded, problem)) {
        return fail(problem);
    }
    if (!parts.bytes && !parts.formatted && !parts.raw && !decode_escapes(parts.body, decoded, problem)) {
        return fail(problem);
    }
    if (&token != first_ && parts.bytes != bytes_) {
        return p_.raise_at_furthest("cannot mix bytes and nonbytes literals"), false;
    }
    bytes_ = parts.bytes;
    if (parts.formatted) {
        formatted_ = true;
        return FStringReader(p_, *this, token, parts).read();
    }
    text_ += parts.raw ? parts.body : std::string_view(decoded);
    return true;
}

bool StringReader::add_literal(std::string_view body, bool raw) {
    if (raw) {
        text_ += body;
        return true;
    }
    EscapeProblem problem;
    if (decode_escapes(body, text_, problem)) return true;
    return fail(problem);
}

bool StringReader::fail(const EscapeProblem& problem) {
    p_.raise_at_furthest(problem.message);
    p_.error_.hint = problem.hint;
    if (problem.unsupported) p_.error_.kind = DiagnosticKind::unsupported;
    return false;
}

void StringReader::add_value(Expr* value, StringReader& parts) {
    if (!text_.empty()) values_.push_back(parts.constant(StrValue{p_.arena_.text(text_)}));
    text_.clear();
    if (value) values_.push_back(value);
}

Expr* StringReader::constant(ConstantValue value) {
    auto* node = make<Constant>();
    node->value = value;
    node->u_prefix = first_->text[0] == 'u';
    return node;
}

JoinedStr* StringReader::joined() {
    add_value(nullptr, *this);
    auto* node = make<JoinedStr>();
    node->values = p_.arena_.list(values_);
    return node;
}

}  // namespace loopglass::language
