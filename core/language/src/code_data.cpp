// Numbers are of 7 bits a byte, the lowest first, since most are small; a signed one has its sign in the lowest bit.
// All texts of a module stand once, before the code, and are named by their index.
#include <language/code_data.h>

#include <cstring>
#include <unordered_map>

#include <base/assert.h>

namespace loopglass::language {

namespace {

enum class Tag : std::uint8_t {
    none,
    ellipsis,
    no,
    yes,
    integer,
    real,
    imaginary,
    text,
    bytes,
    tuple,
    frozen_set,
    code
};

/// The yes-or-no fields of a code object, by bit.
constexpr bool Code::*const flags[] = {&Code::is_function,        &Code::is_generator, &Code::is_coroutine,
                                       &Code::is_async_generator, &Code::has_varargs,  &Code::has_varkeywords,
                                       &Code::future_annotations, &Code::has_doc};

constexpr std::uint32_t Code::*const counts[] = {
    &Code::first_line,         &Code::positional_count, &Code::positional_only_count,
    &Code::keyword_only_count, &Code::local_count,      &Code::cell_count,
    &Code::free_count,         &Code::stack_size,       &Code::cache_count};

constexpr std::string Code::*const strings[] = {&Code::name, &Code::qualified_name, &Code::doc};

std::uint64_t zigzag(std::int64_t number) {
    return static_cast<std::uint64_t>(number) << 1 ^ static_cast<std::uint64_t>(number >> 63);
}
std::int64_t unzigzag(std::uint64_t bits) {
    return static_cast<std::int64_t>(bits >> 1) ^ -static_cast<std::int64_t>(bits & 1);
}

class Writer {
public:
    std::string write(const Code& module) {
        code(module);
        std::string body = std::move(out_);
        out_.clear();
        number(texts_.size());
        for (const std::string* text : texts_) {
            number(text->size());
            out_ += *text;
        }
        return out_ + body;
    }

private:
    void number(std::uint64_t n) {
        for (; n >= 0x80; n >>= 7) out_ += static_cast<char>(n | 0x80);
        out_ += static_cast<char>(n);
    }
    void signed_number(std::int64_t n) { number(zigzag(n)); }
    void text(const std::string& text) {
        const auto [known, is_new] = indexes_.try_emplace(text, texts_.size());
        if (is_new) texts_.push_back(&known->first);
        number(known->second);
    }
    void texts(const std::vector<std::string>& list) {
        number(list.size());
        for (const std::string& each : list) text(each);
    }
    void bits_of(double d) {
        char bytes[sizeof d];
        std::memcpy(bytes, &d, sizeof d);
        out_.append(bytes, sizeof d);
    }
    void tag(Tag t) { out_ += static_cast<char>(t); }

    void code(const Code& c) {
        std::uint64_t set = 0;
        for (std::size_t i = 0; i < std::size(flags); ++i) set |= std::uint64_t{c.*flags[i]} << i;
        number(set);
        for (const auto count : counts) number(c.*count);
        for (const auto string : strings) text(c.*string);
        texts(c.local_names);
        texts(c.names);
        number(c.cell_parameters.size());
        for (const std::uint32_t each : c.cell_parameters) number(each);
        number(c.exceptions.size());
        for (const ExceptionRange& each : c.exceptions)
            for (const std::int32_t n : {each.first, each.last, each.target, each.depth}) signed_number(n);
        instructions(c);
        number(c.constants.size());
        for (const CodeConstant& each : c.constants) constant(each);
    }

    void instructions(const Code& c) {
        number(c.instructions.size());
        for (const Instruction& each : c.instructions) {
            out_ += static_cast<char>(each.op);
            out_ += static_cast<char>(each.a);
            number(each.c);
            signed_number(each.b);
        }
        Span last;
        for (const Span& span : c.spans) {
            signed_number(std::int64_t{span.line} - last.line);
            number(span.column);
            signed_number(std::int64_t{span.end_line} - span.line);
            number(span.end_column);
            last = span;
        }
    }

    void constant(const CodeConstant& c) {
        std::visit([&](const auto& value) { of(value); }, c);
    }
    void of(ConstantNone) { tag(Tag::none); }
    void of(ConstantEllipsis) { tag(Tag::ellipsis); }
    void of(bool value) { tag(value ? Tag::yes : Tag::no); }
    void of(const ConstantInt& value) {
        tag(Tag::integer);
        text(value.digits);
    }
    void of(double value) {
        tag(Tag::real);
        bits_of(value);
    }
    void of(ConstantComplex value) {
        tag(Tag::imaginary);
        bits_of(value.imag);
    }
    void of(const std::string& value) {
        tag(Tag::text);
        text(value);
    }
    void of(const ConstantBytes& value) {
        tag(Tag::bytes);
        text(value.bytes);
    }
    void of(const std::shared_ptr<ConstantTuple>& value) {
        tag(value->frozen_set ? Tag::frozen_set : Tag::tuple);
        number(value->items.size());
        for (const CodeConstant& each : value->items) constant(each);
    }
    void of(const std::shared_ptr<Code>& value) {
        tag(Tag::code);
        code(*value);
    }

    std::string out_;
    std::unordered_map<std::string, std::size_t> indexes_;
    std::vector<const std::string*> texts_;  ///< keys of indexes_, which stay where they are
};

class Reader {
public:
    Reader(std::string_view data, std::string_view file_name) : rest_(data), file_name_(file_name) {
        texts_.resize(number());
        for (std::string_view& text : texts_) text = take(number());
    }

    std::shared_ptr<Code> code() {
        auto c = std::make_shared<Code>();
        c->file = FileId{0};
        c->file_name = file_name_;
        c->is_user = false;
        const std::uint64_t set = number();
        for (std::size_t i = 0; i < std::size(flags); ++i) (*c).*flags[i] = set >> i & 1;
        for (const auto count : counts) (*c).*count = small();
        for (const auto string : strings) (*c).*string = text();
        texts(c->local_names);
        texts(c->names);
        c->cell_parameters.resize(number());
        for (std::uint32_t& each : c->cell_parameters) each = small();
        c->exceptions.resize(number());
        for (ExceptionRange& each : c->exceptions)
            for (std::int32_t* n : {&each.first, &each.last, &each.target, &each.depth}) *n = signed_small();
        instructions(*c);
        c->constants.resize(number());
        for (CodeConstant& each : c->constants) each = constant();
        return c;
    }

    bool at_end() const { return rest_.empty(); }

private:
    std::uint8_t byte() {
        const auto b = static_cast<std::uint8_t>(rest_.front());
        rest_.remove_prefix(1);
        return b;
    }
    std::uint64_t number() {
        std::uint64_t n = 0;
        for (int shift = 0;; shift += 7) {
            const std::uint8_t b = byte();
            n |= std::uint64_t{b & 0x7fu} << shift;
            if (b < 0x80) return n;
        }
    }
    std::uint32_t small() { return static_cast<std::uint32_t>(number()); }
    std::int32_t signed_small() { return static_cast<std::int32_t>(unzigzag(number())); }
    std::string_view take(std::size_t size) {
        const std::string_view taken = rest_.substr(0, size);
        rest_.remove_prefix(size);
        return taken;
    }
    std::string text() { return std::string(texts_[number()]); }
    void texts(std::vector<std::string>& list) {
        list.resize(number());
        for (std::string& each : list) each = text();
    }
    double real() {
        double d = 0;
        std::memcpy(&d, take(sizeof d).data(), sizeof d);
        return d;
    }

    void instructions(Code& c) {
        c.instructions.resize(number());
        for (Instruction& each : c.instructions) {
            each.op = static_cast<Opcode>(byte());
            each.a = byte();
            each.c = static_cast<std::uint16_t>(number());
            each.b = signed_small();
        }
        c.spans.resize(c.instructions.size());
        std::uint32_t line = 0;
        for (Span& span : c.spans) {
            span.line = line += static_cast<std::uint32_t>(signed_small());
            span.column = small();
            span.end_line = line + static_cast<std::uint32_t>(signed_small());
            span.end_column = small();
        }
    }

    CodeConstant constant() {
        const Tag tag = static_cast<Tag>(byte());
        switch (tag) {
            case Tag::none: return ConstantNone{};
            case Tag::ellipsis: return ConstantEllipsis{};
            case Tag::no: return false;
            case Tag::yes: return true;
            case Tag::integer: return ConstantInt{text()};
            case Tag::real: return real();
            case Tag::imaginary: return ConstantComplex{real()};
            case Tag::text: return text();
            case Tag::bytes: return ConstantBytes{text()};
            case Tag::code: return code();
            case Tag::tuple:
            case Tag::frozen_set: break;
        }
        auto tuple = std::make_shared<ConstantTuple>();
        tuple->frozen_set = tag == Tag::frozen_set;
        tuple->items.resize(number());
        for (CodeConstant& each : tuple->items) each = constant();
        return tuple;
    }

    std::string_view rest_;
    std::string file_name_;
    std::vector<std::string_view> texts_;
};

}  // namespace

std::string code_to_data(const Code& module) { return Writer().write(module); }

std::shared_ptr<const Code> data_to_code(std::string_view data, std::string_view file_name) {
    Reader reader(data, file_name);
    auto code = reader.code();
    LG_ASSERT(reader.at_end());
    return code;
}

}  // namespace loopglass::language
