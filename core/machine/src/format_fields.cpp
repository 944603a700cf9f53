#include <machine/attributes.h>
#include <machine/operations.h>
#include <machine/prelude.h>
#include <machine/text.h>

#include <machine/characters.h>
#include "format_spec.h"
#include "operations_internal.h"

namespace loopglass::machine {

namespace {

Value get_attribute_body(Machine& machine, NativeArguments a) { return get_attribute(machine, a[0], to<Str>(a[1])); }
constexpr NativeDef get_attribute_def{"getattr", "object, name, /", get_attribute_body};

/// A replacement field's parts, as positions in the pattern.
struct Field {
    std::size_t name_begin = 0, name_end = 0;
    std::size_t spec_begin = 0, spec_end = 0;
    std::uint32_t conversion = 0;
    bool spec_has_fields = false;
};

/// Fills in one pattern; a format spec within it is filled in by another, one level deeper.
class Formatter {
public:
    Formatter(Machine& machine, Value arguments, Value keywords)
        : machine_(machine), arguments_(arguments), keywords_(keywords) {}

    bool fill(const Str* text, std::size_t begin, std::size_t end, int depth, TextBuilder& out) {
        if (depth < 0) return refuse("Max string recursion exceeded");
        for (std::size_t at = begin; at < end;) {
            const std::uint32_t point = text->at(at++);
            if (point != '{' && point != '}') {
                out.add_point(point);
                continue;
            }
            if (at < end && text->at(at) == point) {
                out.add_point(point);
                ++at;
                continue;
            }
            if (point == '}') return refuse("Single '}' encountered in format string");
            if (at == end) return refuse("Single '{' encountered in format string");
            Field field;
            if (!read_field(text, at, end, field) || !add_field(text, field, depth, out)) return false;
        }
        return true;
    }

private:
    bool refuse(const std::string& message) {
        machine_.raise(types().ValueError, message);
        return false;
    }

    // As parse_field of unicode_format.h: name, then !conversion, then :spec up to the brace that closes.
    bool read_field(const Str* text, std::size_t& at, std::size_t end, Field& field) {
        field.name_begin = at;
        bool in_brackets = false;
        for (;; ++at) {
            if (at == end) return refuse("expected '}' before end of string");
            const std::uint32_t c = text->at(at);
            if (c == '{') return refuse("unexpected '{' in field name");
            if (c == '[') in_brackets = true;
            if (c == ']') in_brackets = false;
            if (!in_brackets && (c == '}' || c == ':' || c == '!')) break;
        }
        field.name_end = field.spec_begin = field.spec_end = at;
        const std::uint32_t stop = text->at(at++);
        if (stop == '}') return true;
        if (stop == '!') {
            if (at == end) return refuse("end of string while looking for conversion specifier");
            field.conversion = text->at(at++);
            if (at == end) return refuse("unmatched '{' in format spec");
            const std::uint32_t next = text->at(at++);
            if (next == '}') return true;
            if (next != ':') return refuse("expected ':' after conversion specifier");
        }
        return read_spec(text, at, end, field);
    }

    bool read_spec(const Str* text, std::size_t& at, std::size_t end, Field& field) {
        field.spec_begin = at;
        int open = 1;
        for (; at < end; ++at) {
            const std::uint32_t c = text->at(at);
            if (c == '{') {
                field.spec_has_fields = true;
                ++open;
            } else if (c == '}' && --open == 0) {
                field.spec_end = at++;
                return true;
            }
        }
        return refuse("unmatched '{' in format spec");
    }

    bool add_field(const Str* text, const Field& field, int depth, TextBuilder& out) {
        Ref value(machine_, value_of_name(text, field.name_begin, field.name_end));
        if (!value) return false;
        if (field.conversion) value = Ref(machine_, converted(value, field.conversion));
        if (!value) return false;
        TextBuilder spec;
        if (field.spec_has_fields) {
            if (!fill(text, field.spec_begin, field.spec_end, depth - 1, spec)) return false;
        } else {
            spec.add_part(text, field.spec_begin, field.spec_end);
        }
        const Ref spec_text(machine_, spec.finish(machine_));
        const Ref shown(machine_, format_of(machine_, value, to<Str>(spec_text)));
        if (!shown) return false;
        out.add(to<Str>(shown));
        return true;
    }

    Value converted(Value value, std::uint32_t conversion) {
        switch (conversion) {
            case 'r': return repr_of(machine_, value);
            case 's': return str_of(machine_, value);
            case 'a': return ascii_repr(machine_, value);
            default: break;
        }
        std::string shown;
        append_utf8(shown, conversion);
        return machine_.raise(types().ValueError, "Unknown conversion specifier " + shown);
    }

    /// A number that is written in decimal digits, -1 if the part is none.
    static std::int64_t number_in(const Str* text, std::size_t begin, std::size_t end) {
        if (begin == end || end - begin > 18) return -1;
        std::int64_t number = 0;
        for (std::size_t i = begin; i < end; ++i) {
            const int digit = decimal_value(text->at(i));
            if (digit < 0) return -1;
            number = number * 10 + digit;
        }
        return number;
    }

    Value part(const Str* text, std::size_t begin, std::size_t end) {
        return make_str_from(machine_, text->data() + begin * text->width(), end - begin, text->width());
    }

    Value first_value(const Str* text, std::size_t begin, std::size_t end) {
        std::int64_t index = number_in(text, begin, end);
        if (begin == end || index >= 0) {
            const bool automatic = begin == end;
            if (numbering_ != Numbering::unknown && (numbering_ == Numbering::automatic) != automatic)
                return machine_.raise(types().ValueError,
                                      automatic ? "cannot switch from manual field specification to automatic field "
                                                  "numbering"
                                                : "cannot switch from automatic field numbering to manual field "
                                                  "specification");
            numbering_ = automatic ? Numbering::automatic : Numbering::manual;
            if (automatic) index = next_++;
            if (arguments_ == empty)
                return machine_.raise(types().ValueError, "Format string contains positional fields");
            const auto* tuple = to<Tuple>(arguments_);
            if (index >= static_cast<std::int64_t>(tuple->size))
                return machine_.raise(types().IndexError, "Replacement index " + std::to_string(index) +
                                                              " out of range for positional args tuple");
            return keep(tuple->items()[index]);
        }
        const Ref name(machine_, part(text, begin, end));
        return get_item(machine_, keywords_, name);
    }

    /// The value that a field's name means: an argument, then attributes and items of it.
    Value value_of_name(const Str* text, std::size_t begin, std::size_t end) {
        std::size_t at = begin;
        while (at < end && text->at(at) != '.' && text->at(at) != '[') ++at;
        Ref value(machine_, first_value(text, begin, at));
        while (value && at < end) {
            const std::uint32_t c = text->at(at++);
            const std::size_t start = at;
            if (c == '.') {
                while (at < end && text->at(at) != '.' && text->at(at) != '[') ++at;
                value = Ref(machine_, attribute(value, text, start, at));
            } else if (c == '[') {
                while (at < end && text->at(at) != ']') ++at;
                if (at == end) return machine_.raise(types().ValueError, "Missing ']' in format string");
                value = Ref(machine_, item(value, text, start, at++));
            } else {
                return machine_.raise(types().ValueError, "Only '.' or '[' may follow ']' in format field specifier");
            }
        }
        return value.release();
    }

    Value raise_empty_attribute() { return machine_.raise(types().ValueError, "Empty attribute in format string"); }

    Value attribute(Value value, const Str* text, std::size_t begin, std::size_t end) {
        if (begin == end) return raise_empty_attribute();
        const Ref name(machine_, part(text, begin, end));
        return attribute_nested(machine_, value, to<Str>(name));
    }

    Value item(Value value, const Str* text, std::size_t begin, std::size_t end) {
        if (begin == end) return raise_empty_attribute();
        const std::int64_t index = number_in(text, begin, end);
        const Ref key(machine_, index >= 0 ? make_int(machine_, index) : part(text, begin, end));
        return get_item(machine_, value, key);
    }

    enum class Numbering : std::uint8_t { unknown, automatic, manual };
    Machine& machine_;
    Value arguments_, keywords_;
    Numbering numbering_ = Numbering::unknown;
    std::int64_t next_ = 0;
};

}  // namespace

Value attribute_nested(Machine& machine, Value object, Str* name) {
    static const NativeFunction* const getter = make_static_function(get_attribute_def);
    const Value arguments[] = {object, value_of(name)};
    return machine.call_nested(Value::from_static(getter), arguments, 2);
}

Value format_fields(Machine& machine, const Str* pattern, Value arguments, Value keywords) {
    TextBuilder out;
    return Formatter(machine, arguments, keywords).fill(pattern, 0, pattern->length, 1, out) ? out.finish(machine)
                                                                                             : empty;
}

Value ascii_repr(Machine& machine, Value value) {
    const Ref shown(machine, repr_of(machine, value));
    if (!shown || to<Str>(shown)->ascii()) return keep(shown);
    TextBuilder out;
    const auto* text = to<Str>(shown);
    for (std::size_t i = 0; i < text->length; ++i) {
        const std::uint32_t point = text->at(i);
        if (point < 128) {
            out.add_point(point);
            continue;
        }
        const int digits = point < 0x100 ? 2 : point < 0x10000 ? 4 : 8;
        out.add(digits == 2 ? "\\x" : digits == 4 ? "\\u" : "\\U");
        for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4) out.add("0123456789abcdef"[point >> shift & 15]);
    }
    return out.finish(machine);
}

}  // namespace loopglass::machine
