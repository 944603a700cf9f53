#include <language/error_origin.h>

#include <algorithm>

namespace loopglass::language {

namespace {

bool is_leading_zero(const Diagnostic& error) { return error.message.starts_with("leading zeros in decimal"); }

/// A byte order mark, or a comment with "coding:" or "coding=" in the first or second line (PEP 263).
bool declares_encoding(std::string_view source) {
    if (source.starts_with("\xEF\xBB\xBF")) return true;
    for (int line = 0; line < 2; ++line) {
        const std::string_view text = source.substr(0, source.find('\n'));
        const std::size_t begin = std::min(text.find_first_not_of(" \t\f\r"), text.size());
        if (begin < text.size() && text[begin] != '#') return false;
        const std::size_t word = text.find("coding", begin);
        if (word != text.npos && word + 6 < text.size() && (text[word + 6] == ':' || text[word + 6] == '='))
            return true;
        if (text.size() == source.size()) return false;
        source.remove_prefix(text.size() + 1);
    }
    return false;
}

}  // namespace

ErrorOrigin origin_of(const Diagnostic& error) {
    if (error.type == "TabError" || error.message.starts_with("unexpected character after line"))
        return ErrorOrigin::layout;
    if (error.type == "IndentationError") return ErrorOrigin::parser;
    if (error.message.ends_with("was never closed")) return ErrorOrigin::brackets;
    if (is_leading_zero(error)) return ErrorOrigin::tokenizer;
    const bool is_parsers = error.span.end_line != 0 || error.message == "unexpected EOF while parsing" ||
                            error.message == "expected 'except' or 'finally' block" ||
                            error.message == "':' expected after dictionary key";
    return is_parsers ? ErrorOrigin::parser : ErrorOrigin::tokenizer;
}

bool is_marked_by_bytes(const Diagnostic& error, std::string_view source) {
    if (is_leading_zero(error)) return true;
    return origin_of(error) != ErrorOrigin::tokenizer && !declares_encoding(source);
}

}  // namespace loopglass::language
