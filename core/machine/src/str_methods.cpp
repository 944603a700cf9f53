// The methods of str, but for those that ask about case and characters (str_methods.h).

#include <algorithm>
#include <cstring>

#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/iterate.h>
#include <machine/text.h>

#include "containers_internal.h"
#include "format_spec.h"
#include "method_tables.h"
#include "operations_methods.h"
#include "str_methods.h"
#include "text_codec.h"
#include "text_search.h"
#include "text_split.h"

namespace loopglass::machine {

namespace {

Str* self_of(NativeArguments a) { return to<Str>(a[0]); }
bool is_str(Value value) { return is_kind(value, Kind::str); }

/// An optional count such as maxsplit=, -1 if it was not given; nothing if it raised.
std::optional<std::int64_t> count_argument(Machine& machine, Value value) {
    if (value == empty) return -1;
    const auto count = size_argument(machine, value);
    return count;
}

// ---- searching -------------------------------------------------------------------------------------------------

/// What find, index, count and the like are asked for.
struct Search {
    const Str* part;
    std::int64_t from, to;
};

bool read_search(Machine& machine, NativeArguments a, Search& search) {
    if (!is_str(a[1])) {
        raise_type_error(machine, "must be str, not " + type_name(a[1]));
        return false;
    }
    search.part = to<Str>(a[1]);
    return optional_bounds(machine, a[2], a[3], static_cast<std::int64_t>(self_of(a)->length), search.from, search.to);
}

template <bool from_right>
Value find(Machine& machine, NativeArguments a) {
    Search s{};
    if (!read_search(machine, a, s)) return empty;
    if (s.from > s.to) return Value::from_small_int(-1);
    const auto find_part = from_right ? find_last_in : find_in;
    return make_int(machine,
                    find_part(self_of(a), s.part, static_cast<std::size_t>(s.from), static_cast<std::size_t>(s.to)));
}

template <bool from_right>
Value index(Machine& machine, NativeArguments a) {
    const Value found = find<from_right>(machine, a);
    if (found != Value::from_small_int(-1)) return found;
    return machine.raise(types().ValueError, "substring not found");
}

Value count(Machine& machine, NativeArguments a) {
    Search s{};
    if (!read_search(machine, a, s)) return empty;
    if (s.from > s.to) return Value::from_small_int(0);
    return make_int(machine,
                    count_in(self_of(a), s.part, static_cast<std::size_t>(s.from), static_cast<std::size_t>(s.to)));
}

bool has_part_at_end(const Str* text, const Str* part, std::int64_t from, std::int64_t to, bool at_start) {
    const auto size = static_cast<std::int64_t>(part->length);
    if (to - from < size) return false;
    return stands_at(text, part, static_cast<std::size_t>(at_start ? from : to - size));
}

template <bool at_start>
Value begins_or_ends(Machine& machine, NativeArguments a) {
    const std::string name = at_start ? "startswith" : "endswith";
    std::int64_t from = 0, to_index = 0;
    if (!optional_bounds(machine, a[2], a[3], static_cast<std::int64_t>(self_of(a)->length), from, to_index))
        return empty;
    if (is_kind(a[1], Kind::tuple)) {
        const auto* tuple = to<Tuple>(a[1]);
        for (std::size_t i = 0; i < tuple->size; ++i) {
            const Value part = tuple->items()[i];
            if (!is_str(part))
                return raise_type_error(machine,
                                        "tuple for " + name + " must only contain str, not " + type_name(part));
            if (has_part_at_end(self_of(a), to<Str>(part), from, to_index, at_start)) return true_value;
        }
        return false_value;
    }
    if (!is_str(a[1]))
        return raise_type_error(machine, name + " first arg must be str or a tuple of str, not " + type_name(a[1]));
    return Value::from_bool(has_part_at_end(self_of(a), to<Str>(a[1]), from, to_index, at_start));
}

// ---- cutting ---------------------------------------------------------------------------------------------------

template <bool from_right>
Value split(Machine& machine, NativeArguments a) {
    const auto limit = count_argument(machine, a[2]);
    if (!limit) return empty;
    if (a[1] == empty || a[1] == none)
        return list_of_parts(
            machine, self_of(a),
            from_right ? split_at_spaces_from_right(self_of(a), *limit) : split_at_spaces(self_of(a), *limit));
    if (!is_str(a[1])) return raise_type_error(machine, "must be str or None, not " + type_name(a[1]));
    if (to<Str>(a[1])->length == 0) return machine.raise(types().ValueError, "empty separator");
    return list_of_parts(machine, self_of(a),
                         from_right ? split_at_from_right(self_of(a), to<Str>(a[1]), *limit)
                                    : split_at(self_of(a), to<Str>(a[1]), *limit));
}

Value split_into_lines(Machine& machine, NativeArguments a) {
    const auto keep_ends = a[1] == empty ? std::optional<std::int64_t>(0) : size_argument(machine, a[1]);
    if (!keep_ends) return empty;
    return list_of_parts(machine, self_of(a), split_lines(self_of(a), *keep_ends != 0));
}

template <bool from_right>
Value partition(Machine& machine, NativeArguments a) {
    if (!is_str(a[1])) return raise_type_error(machine, "must be str, not " + type_name(a[1]));
    Str* text = self_of(a);
    const auto* separator = to<Str>(a[1]);
    if (separator->length == 0) return machine.raise(types().ValueError, "empty separator");
    const std::int64_t found =
        from_right ? find_last_in(text, separator, 0, text->length) : find_in(text, separator, 0, text->length);
    const Ref whole(machine, substring(machine, text, 0, text->length));
    if (found < 0) {
        if (from_right) return value_of(make_tuple(machine, {empty_str(), empty_str(), whole.get()}));
        return value_of(make_tuple(machine, {whole.get(), empty_str(), empty_str()}));
    }
    const auto at = static_cast<std::size_t>(found);
    const Ref before(machine, substring(machine, text, 0, at));
    const Ref after(machine, substring(machine, text, at + separator->length, text->length));
    return value_of(make_tuple(machine, {before.get(), a[1], after.get()}));
}

template <bool left, bool right>
Value strip(Machine& machine, NativeArguments a) {
    const bool default_set = a[1] == empty || a[1] == none;
    if (!default_set && !is_str(a[1])) {
        const std::string name = left && right ? "strip" : left ? "lstrip" : "rstrip";
        return raise_type_error(machine, name + " arg must be None or str");
    }
    const Part part = stripped(self_of(a), default_set ? nullptr : to<Str>(a[1]), left, right);
    return substring(machine, self_of(a), part.first, part.second);
}

template <bool prefix>
Value remove_affix(Machine& machine, NativeArguments a) {
    if (!is_str(a[1]))
        return raise_type_error(machine, std::string(prefix ? "removeprefix" : "removesuffix") +
                                             "() argument must be str, not " + argument_type_name(a[1]));
    Str* text = self_of(a);
    const auto* affix = to<Str>(a[1]);
    const auto length = static_cast<std::int64_t>(text->length);
    if (!has_part_at_end(text, affix, 0, length, prefix)) return substring(machine, text, 0, text->length);
    return prefix ? substring(machine, text, affix->length, text->length)
                  : substring(machine, text, 0, text->length - affix->length);
}

Value replace(Machine& machine, NativeArguments a) {
    for (int i = 1; i <= 2; ++i)
        if (!is_str(a[i]))
            return raise_type_error(
                machine, "replace() argument " + std::to_string(i) + " must be str, not " + argument_type_name(a[i]));
    const auto limit = count_argument(machine, a[3]);
    return limit ? replaced(machine, self_of(a), to<Str>(a[1]), to<Str>(a[2]), *limit) : empty;
}

// ---- joining and padding -----------------------------------------------------------------------------------------

/// Joins ASCII texts, whose bytes only need to be put one after the other.
Value join_ascii(Machine& machine, const List* items, const Str* separator, std::size_t length) {
    Str* joined = make_raw_str(machine, length, 1, true);
    char* at = joined->data();
    const auto put = [&at](const Str* text) {
        std::memcpy(at, text->data(), text->length);
        at += text->length;
    };
    for (std::size_t i = 0; i < items->size; ++i) {
        if (i > 0) put(separator);
        put(to<Str>(items->items[i]));
    }
    return value_of(joined);
}

Value join_items(Machine& machine, List* items, Value separator_value) {
    const auto* separator = to<Str>(separator_value);
    std::size_t length = items->size ? separator->length * (items->size - 1) : 0;
    bool ascii = separator->ascii();
    for (std::size_t i = 0; i < items->size; ++i) {
        const Value item = items->items[i];
        if (!is_str(item))
            return raise_type_error(machine, "sequence item " + std::to_string(i) + ": expected str instance, " +
                                                 type_name(item) + " found");
        length += to<Str>(item)->length;
        ascii = ascii && to<Str>(item)->ascii();
    }
    if (items->size == 1 && items->items[0].object()->type == types().str) return keep(items->items[0]);
    if (!check_size(machine, length, 4)) return empty;
    if (ascii && length > 1) return join_ascii(machine, items, separator, length);
    TextBuilder out;
    for (std::size_t i = 0; i < items->size; ++i) {
        if (i > 0) out.add(separator);
        out.add(to<Str>(items->items[i]));
    }
    return out.finish(machine);
}

Value join(Machine& machine, NativeArguments a) {
    if (!is_iterable(machine, a[1])) return raise_type_error(machine, "can only join an iterable");
    return collect_then(machine, a[1], join_items, a[0]);
}

/// The character to fill with; nothing if it raised.
std::optional<std::uint32_t> fill_argument(Machine& machine, Value value) {
    if (value == empty) return ' ';
    if (!is_str(value)) {
        raise_type_error(machine, "The fill character must be a unicode character, not " + type_name(value));
        return {};
    }
    if (to<Str>(value)->length != 1) {
        raise_type_error(machine, "The fill character must be exactly one character long");
        return {};
    }
    return to<Str>(value)->at(0);
}

enum class Side : std::uint8_t { left, right, both };

template <Side text_side>
Value justify(Machine& machine, NativeArguments a) {
    const auto width = size_argument(machine, a[1]);
    const auto fill = width ? fill_argument(machine, a[2]) : std::nullopt;
    if (!fill) return empty;
    Str* text = self_of(a);
    const auto length = static_cast<std::int64_t>(text->length);
    if (*width <= length) return substring(machine, text, 0, text->length);
    const std::int64_t padding = *width - length;
    if (!check_size(machine, static_cast<std::size_t>(*width), 4)) return empty;
    // As unicode_center_impl: the odd blank goes left if the width is odd.
    const std::int64_t before = text_side == Side::left    ? 0
                                : text_side == Side::right ? padding
                                                           : padding / 2 + (padding & *width & 1);
    TextBuilder out;
    out.add_points(*fill, static_cast<std::size_t>(before));
    out.add(text);
    out.add_points(*fill, static_cast<std::size_t>(padding - before));
    return out.finish(machine);
}

Value fill_with_zeros(Machine& machine, NativeArguments a) {
    const auto width = size_argument(machine, a[1]);
    if (!width) return empty;
    Str* text = self_of(a);
    if (*width <= static_cast<std::int64_t>(text->length)) return substring(machine, text, 0, text->length);
    if (!check_size(machine, static_cast<std::size_t>(*width), 4)) return empty;
    const bool has_sign = text->length > 0 && (text->at(0) == '+' || text->at(0) == '-');
    TextBuilder out;
    out.add_part(text, 0, has_sign);
    out.add_points('0', static_cast<std::size_t>(*width) - text->length);
    out.add_part(text, has_sign, text->length);
    return out.finish(machine);
}

Value expand_tabs(Machine& machine, NativeArguments a) {
    const auto size = a[1] == empty ? std::optional<std::int64_t>(8) : size_argument(machine, a[1]);
    if (!size) return empty;
    const Str* text = self_of(a);
    TextBuilder out;
    std::int64_t column = 0;
    for (std::size_t i = 0; i < text->length; ++i) {
        const std::uint32_t point = text->at(i);
        if (point == '\t') {
            const std::int64_t blanks = *size > 0 ? *size - column % *size : 0;
            if (!check_size(machine, out.length() + static_cast<std::size_t>(blanks), 4)) return empty;
            out.add_points(' ', static_cast<std::size_t>(blanks));
            column += blanks;
        } else {
            out.add_point(point);
            column = point == '\n' || point == '\r' ? 0 : column + 1;
        }
    }
    return out.finish(machine);
}

// ---- translating and formatting ------------------------------------------------------------------------------------

Value encode(Machine& machine, NativeArguments a) {
    std::string encoding, errors, bytes;
    if (!codec_argument(machine, a[1], "encode()", "encoding", "utf-8", encoding) ||
        !codec_argument(machine, a[2], "encode()", "errors", "strict", errors) ||
        !encode_text(machine, self_of(a), encoding, errors, bytes))
        return empty;
    return make_bytes(machine, bytes);
}

/// Adds what a table maps a code point to; false if it raised.
bool translate_point(Machine& machine, std::uint32_t point, Value table, TextBuilder& out) {
    const Ref mapped(machine, get_item(machine, table, Value::from_small_int(point)));
    if (!mapped) {
        if (!machine.raised_is(types().LookupError)) return false;
        machine.drop(machine.take_raised());
        out.add_point(point);
    } else if (is_kind(mapped, Kind::str)) {
        out.add(to<Str>(mapped));
    } else if (is_int(mapped)) {
        const auto fresh = mapped.get().is_small_int() ? mapped.get().small_int() : -1;
        if (fresh < 0 || fresh > 0x10ffff) {
            machine.raise(types().ValueError, "character mapping must be in range(0x110000)");
            return false;
        }
        out.add_point(static_cast<std::uint32_t>(fresh));
    } else if (mapped.get() != none) {
        raise_type_error(machine, "character mapping must return integer, None or str");
        return false;
    }
    return true;
}

Value translate(Machine& machine, NativeArguments a) {
    TextBuilder out;
    for (std::size_t i = 0; i < self_of(a)->length; ++i)
        if (!translate_point(machine, self_of(a)->at(i), a[1], out)) return empty;
    return out.finish(machine);
}

Value table_of_dict(Machine& machine, Value source) {
    if (!is_kind(source, Kind::dict))
        return raise_type_error(machine, "if you give only one argument to maketrans it must be a dict");
    Ref table(machine, value_of(make_dict(machine)));
    for (std::size_t at = 0; const DictEntry* entry = dict_next(to<Dict>(source), at);) {
        Value key = entry->key;
        if (is_str(key)) {
            if (to<Str>(key)->length != 1)
                return machine.raise(types().ValueError, "string keys in translate table must be of length 1");
            key = Value::from_small_int(to<Str>(key)->at(0));
        } else if (!is_int(key)) {
            return raise_type_error(machine, "keys in translate table must be strings or integers");
        }
        if (!dict_set(machine, to<Dict>(table), key, entry->value)) return empty;
    }
    return table.release();
}

Value make_translation(Machine& machine, NativeArguments a) {
    if (a[1] == empty) return table_of_dict(machine, a[0]);
    for (int i = 0; i < 3; ++i)
        if (a[i] != empty && !is_str(a[i]))
            return raise_type_error(machine, i == 0 ? "first maketrans argument must be a string if there is a second "
                                                      "argument"
                                                    : "maketrans() argument " + std::to_string(i + 1) +
                                                          " must be str, not " + argument_type_name(a[i]));
    const Str *from = to<Str>(a[0]), *into = to<Str>(a[1]);
    if (from->length != into->length)
        return machine.raise(types().ValueError, "the first two maketrans arguments must have equal length");
    Ref table(machine, value_of(make_dict(machine)));
    for (std::size_t i = 0; i < from->length; ++i)
        dict_set(machine, to<Dict>(table), Value::from_small_int(from->at(i)), Value::from_small_int(into->at(i)));
    for (std::size_t i = 0; a[2] != empty && i < to<Str>(a[2])->length; ++i)
        dict_set(machine, to<Dict>(table), Value::from_small_int(to<Str>(a[2])->at(i)), none);
    return table.release();
}

Value format(Machine& machine, NativeArguments a) { return format_fields(machine, self_of(a), a[1], a[2]); }
Value format_map(Machine& machine, NativeArguments a) { return format_fields(machine, self_of(a), empty, a[1]); }

Value modulo(Machine& machine, NativeArguments a) { return percent_format(machine, a[0], a[1]); }
Value reflected_modulo(Machine& machine, NativeArguments a) {
    return is_str(a[1]) ? percent_format(machine, a[1], a[0]) : not_implemented;
}
Value get_new_arguments(Machine& machine, NativeArguments a) {
    const Ref text(machine, str_method(machine, a));
    return value_of(make_tuple(machine, {text.get()}));
}

constexpr std::array own_rows{
    NativeDef{"find", "self, sub, start=, end=, /", find<false>},
    NativeDef{"rfind", "self, sub, start=, end=, /", find<true>},
    NativeDef{"index", "self, sub, start=, end=, /", index<false>},
    NativeDef{"rindex", "self, sub, start=, end=, /", index<true>},
    NativeDef{"count", "self, sub, start=, end=, /", count},
    NativeDef{"startswith", "self, prefix, start=, end=, /", begins_or_ends<true>},
    NativeDef{"endswith", "self, suffix, start=, end=, /", begins_or_ends<false>},
    NativeDef{"split", "self, sep=, maxsplit=", split<false>},
    NativeDef{"rsplit", "self, sep=, maxsplit=", split<true>},
    NativeDef{"splitlines", "self, keepends=", split_into_lines},
    NativeDef{"partition", "self, sep, /", partition<false>},
    NativeDef{"rpartition", "self, sep, /", partition<true>},
    NativeDef{"strip", "self, chars=, /", strip<true, true>},
    NativeDef{"lstrip", "self, chars=, /", strip<true, false>},
    NativeDef{"rstrip", "self, chars=, /", strip<false, true>},
    NativeDef{"removeprefix", "self, prefix, /", remove_affix<true>},
    NativeDef{"removesuffix", "self, suffix, /", remove_affix<false>},
    NativeDef{"replace", "self, old, new, count=, /", replace},
    NativeDef{"join", "self, iterable, /", join},
    NativeDef{"center", "self, width, fillchar=, /", justify<Side::both>},
    NativeDef{"ljust", "self, width, fillchar=, /", justify<Side::left>},
    NativeDef{"rjust", "self, width, fillchar=, /", justify<Side::right>},
    NativeDef{"zfill", "self, width, /", fill_with_zeros},
    NativeDef{"expandtabs", "self, tabsize=", expand_tabs},
    NativeDef{"encode", "self, encoding=, errors=", encode},
    NativeDef{"translate", "self, table, /", translate},
    NativeDef{"maketrans", "x, y=, z=, /", make_translation},
    NativeDef{"format", "self, /, *args, **kwargs", format},
    NativeDef{"format_map", "self, mapping, /", format_map},
    NativeDef{"__mod__", "self, value, /", modulo},
    NativeDef{"__rmod__", "self, value, /", reflected_modulo},
    NativeDef{"__str__", "self, /", str_method},
    NativeDef{"__format__", "self, format_spec, /", format_method},
    NativeDef{"__getnewargs__", "self, /", get_new_arguments},
};
constexpr auto table =
    join_rows(comparison_rows, container_rows, sequence_rows, hash_rows, own_rows, str_predicate_rows);

}  // namespace

constinit const std::span<const NativeDef> str_methods = table;

std::optional<std::int64_t> size_argument(Machine& machine, Value value) {
    const Ref number(machine, as_index(machine, value));
    if (!number) return {};
    const auto size = int64_of(number);
    if (!size) machine.raise(types().OverflowError, "Python int too large to convert to C ssize_t");
    return size;
}

}  // namespace loopglass::machine
