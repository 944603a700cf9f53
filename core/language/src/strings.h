#pragma once

#include <string>
#include <string_view>

#include "parser_state.h"

namespace loopglass::language {

/// The parts of one string token.
struct StringToken {
    bool bytes = false;
    bool raw = false;
    bool formatted = false;
    std::string_view body;  ///< between the quotes

    explicit StringToken(std::string_view text);
};

/// An escape that cannot be read: CPython refuses it, or only Loopglass does not know its character.
struct EscapeProblem {
    std::string message;
    std::string hint;
    bool unsupported = false;
};

/// Takes the escapes of a str literal away. Answers false and what is wrong if one cannot be read.
bool decode_escapes(std::string_view body, std::string& out, EscapeProblem& problem);

/// The same for a bytes literal.
bool decode_bytes_escapes(std::string_view body, std::string& out, EscapeProblem& problem);

void append_utf8(std::string& out, char32_t code);

/// Puts the string tokens that stand side by side together: a Constant or a JoinedStr.
class StringReader {
public:
    StringReader(Parser& parser, const Token* first, const Token* last) : p_(parser), first_(first), last_(last) {}

    /// Reads the tokens from `first` on; nullptr after an error.
    Expr* read();

    /// Adds literal text to what stands before it.
    bool add_literal(std::string_view body, bool raw);
    void add_text(std::string_view text) { text_ += text; }
    /// Ends the literal text, if there is any, and adds a FormattedValue. `parts` says which place the text has.
    void add_value(Expr* value, StringReader& parts);
    Expr* constant(ConstantValue value);
    JoinedStr* joined();

private:
    bool add_token(const Token& token);
    bool fail(const EscapeProblem& problem);

    /// A node with the place of all the string tokens together, which CPython gives to every part of them.
    template <class T>
    T* make() {
        T* node = p_.make<T>(first_);
        node->span.end_line = last_->span.end_line;
        node->span.end_column = last_->span.end_column;
        return node;
    }

    Parser& p_;
    const Token* first_;
    const Token* last_;
    bool bytes_ = false;
    bool formatted_ = false;
    std::string text_;
    std::vector<Expr*> values_;
    friend class FStringReader;
};

/// Reads the text of one f-string: literal text and replacement fields, and those of a format spec.
class FStringReader {
public:
    FStringReader(Parser& parser, StringReader& strings, const Token& token, const StringToken& parts)
        : p_(parser),
          strings_(strings),
          token_(token),
          parts_(parts),
          at_(parts.body.data()),
          end_(parts.body.data() + parts.body.size()) {}

    bool read() { return read(strings_, 0); }

private:
    bool read(StringReader& out, int level);
    bool literal(StringReader& out, int level, bool& again);
    bool field(StringReader& out, int level);
    bool find_expression_end();
    bool close_bracket(char closing);
    Expr* expression(const char* start, const char* end);
    bool conversion(int& found);
    bool fail(const std::string& message);

    Parser& p_;
    StringReader& strings_;
    const Token& token_;
    const StringToken& parts_;
    const char* at_;
    const char* end_;
    std::string brackets_;
};

}  // namespace loopglass::language
