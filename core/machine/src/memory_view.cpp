#include "memory_view.h"

#include <algorithm>
#include <cstring>
#include <optional>
#include <string>

#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/iterate.h>
#include <machine/operations.h>
#include <machine/prelude.h>
#include <machine/text.h>

#include "builtin_functions.h"
#include "containers_internal.h"
#include "errors.h"
#include "numbers.h"
#include "operations_internal.h"
#include "python_names.h"

namespace loopglass::machine {

namespace {

struct MemoryView : Object {
    Value base;                       ///< bytes or bytearray, owned; none when released
    std::int64_t begin, count, step;  ///< in bytes, items, bytes
    char format;
    bool is_readonly;
};

std::int64_t item_size(char format) {
    switch (format) {
        case 'h':
        case 'H': return 2;
        case 'i':
        case 'I':
        case 'f': return 4;
        case 'l':
        case 'L':
        case 'q':
        case 'Q':
        case 'n':
        case 'N':
        case 'd': return 8;
        default: return 1;
    }
}

bool is_index(Machine& m, Value value) {
    return is_int(value) || (!is_plain(value) && has_special(m, value, "__index__"));
}

MemoryView* view_of(Value value) { return to<MemoryView>(value); }

/// Null with ValueError raised if the view was released.
MemoryView* open_view(Machine& m, Value value) {
    MemoryView* view = view_of(value);
    if (view->base != none) return view;
    m.raise(types().ValueError, "operation forbidden on released memoryview object");
    return nullptr;
}

/// Where an item stands. A bytearray that was made shorter under a view is refused.
char* item_at(Machine& m, const MemoryView* view, std::int64_t index) {
    const std::string_view bytes = bytes_view(view->base);
    const std::int64_t at = view->begin + index * view->step;
    if (at < 0 || at + item_size(view->format) > static_cast<std::int64_t>(bytes.size()))
        not_there_yet(m, "making a bytearray shorter while a memoryview looks at it");
    return const_cast<char*>(bytes.data()) + at;
}

template <class T>
T read(const char* bytes) {
    T value;
    std::memcpy(&value, bytes, sizeof value);
    return value;
}

Value item_of(Machine& m, const MemoryView* view, std::int64_t index) {
    const char* bytes = item_at(m, view, index);
    switch (view->format) {
        case 'c': return make_bytes(m, {bytes, 1});
        case 'b': return make_int(m, read<std::int8_t>(bytes));
        case '?': return Value::from_bool(*bytes);
        case 'h': return make_int(m, read<std::int16_t>(bytes));
        case 'H': return make_int(m, read<std::uint16_t>(bytes));
        case 'i': return make_int(m, read<std::int32_t>(bytes));
        case 'I': return make_int(m, read<std::uint32_t>(bytes));
        case 'l':
        case 'q':
        case 'n': return make_int(m, read<std::int64_t>(bytes));
        case 'L':
        case 'Q':
        case 'N': {
            const auto limb = read<mp_limb_t>(bytes);
            return make_int_from_limbs(m, &limb, 1, false);
        }
        case 'f': return make_float(m, static_cast<double>(read<float>(bytes)));
        case 'd': return make_float(m, read<double>(bytes));
        default: return make_int(m, read<std::uint8_t>(bytes));
    }
}

Value new_view(Machine& m, Value base, const MemoryView& like) {
    auto* view = m.make<MemoryView>(Kind::native, memory_view_type());
    view->base = keep(base);
    view->begin = like.begin, view->count = like.count, view->step = like.step;
    view->format = like.format;
    view->is_readonly = like.is_readonly;
    return Value::from_arena(view);
}

std::string bytes_in(Machine& m, const MemoryView* view) {
    std::string bytes;
    const auto size = static_cast<std::size_t>(item_size(view->format));
    for (std::int64_t i = 0; i < view->count; ++i) bytes.append(item_at(m, view, i), size);
    return bytes;
}

Value construct(Machine& m, NativeArguments a) {
    if (type_of(a[1]) == memory_view_type()) {
        const MemoryView* other = open_view(m, a[1]);
        return other ? new_view(m, other->base, *other) : empty;
    }
    if (!is_bytes_like(a[1])) {
        if (to_utf8(type_of(a[1])->name) == "array") not_there_yet(m, "memoryview of an array");
        return raise_type_error(m, "memoryview: a bytes-like object is required, not '" + type_name(a[1]) + "'");
    }
    MemoryView whole{};
    whole.count = static_cast<std::int64_t>(bytes_view(a[1]).size());
    whole.step = 1;
    whole.format = 'B';
    whole.is_readonly = is_kind(a[1], Kind::bytes);
    return new_view(m, a[1], whole);
}

// ---- items

std::optional<std::int64_t> index_in(Machine& m, const MemoryView* view, Value key) {
    auto index = index_of(m, key, types().IndexError);
    if (!index) return {};
    if (*index < 0) *index += view->count;
    if (*index >= 0 && *index < view->count) return index;
    m.raise(types().IndexError, "index out of bounds on dimension 1");
    return {};
}

Value get_item_of_view(Machine& m, NativeArguments a) {
    const MemoryView* view = open_view(m, a[0]);
    if (!view) return empty;
    if (is_kind(a[1], Kind::slice)) {
        const auto bounds = slice_bounds(m, to<Slice>(a[1]), view->count);
        if (!bounds) return empty;
        MemoryView part = *view;
        part.begin += bounds->start * view->step;
        part.count = bounds->count;
        part.step *= bounds->step;
        return new_view(m, view->base, part);
    }
    if (!is_index(m, a[1])) return raise_type_error(m, "memoryview: invalid slice key");
    const auto index = index_in(m, view, a[1]);
    return index ? item_of(m, view, *index) : empty;
}

/// Writes a value in the view's format. False if it raised.
bool write_item(Machine& m, const MemoryView* view, char* to_place, Value value) {
    const std::string shown(1, view->format);
    if (view->format == 'f' || view->format == 'd') {
        const auto number = to_double(m, value);
        if (!number) return raise_type_error(m, "memoryview: invalid type for format '" + shown + "'"), false;
        const auto small = static_cast<float>(*number);
        if (view->format == 'f')
            std::memcpy(to_place, &small, sizeof small);
        else
            std::memcpy(to_place, &*number, sizeof *number);
        return true;
    }
    if (view->format == 'c') {
        if (!is_kind(value, Kind::bytes))
            return raise_type_error(m, "memoryview: invalid type for format '" + shown + "'"), false;
        if (bytes_view(value).size() != 1)
            return m.raise(types().ValueError, "memoryview: invalid value for format '" + shown + "'"), false;
        *to_place = bytes_view(value)[0];
        return true;
    }
    if (!is_index(m, value)) return raise_type_error(m, "memoryview: invalid type for format '" + shown + "'"), false;
    const auto size = static_cast<std::size_t>(item_size(view->format));
    const bool is_signed = std::strchr("bhilqn", view->format) != nullptr;
    const auto number = index_of(m, value, types().ValueError);
    const std::int64_t limit = size == 8 ? 0 : std::int64_t{1} << (8 * size - (is_signed ? 1 : 0));
    const bool fits =
        number && (size == 8 ? is_signed || *number >= 0 : *number < limit && *number >= (is_signed ? -limit : 0));
    if (!fits) {
        if (m.has_raised()) m.drop(m.take_raised());
        return m.raise(types().ValueError, "memoryview: invalid value for format '" + shown + "'"), false;
    }
    std::memcpy(to_place, &*number, size);
    return true;
}

Value set_item_of_view(Machine& m, NativeArguments a) {
    const MemoryView* view = open_view(m, a[0]);
    if (!view) return empty;
    if (view->is_readonly) return raise_type_error(m, "cannot modify read-only memory");
    if (!is_kind(a[1], Kind::slice)) {
        if (!is_index(m, a[1])) return raise_type_error(m, "memoryview: invalid slice key");
        const auto index = index_in(m, view, a[1]);
        return index && write_item(m, view, item_at(m, view, *index), a[2]) ? none : empty;
    }
    const auto bounds = slice_bounds(m, to<Slice>(a[1]), view->count);
    if (!bounds) return empty;
    if (!is_bytes_like(a[2]))
        return raise_type_error(m, "a bytes-like object is required, not '" + type_name(a[2]) + "'");
    const std::string given(bytes_view(a[2]));
    const auto size = static_cast<std::size_t>(item_size(view->format));
    if (given.size() != static_cast<std::size_t>(bounds->count) * size)
        return m.raise(types().ValueError, "memoryview assignment: lvalue and rvalue have different structures");
    for (std::int64_t i = 0; i < bounds->count; ++i)
        std::memcpy(item_at(m, view, bounds->start + i * bounds->step),
                    given.data() + static_cast<std::size_t>(i) * size, size);
    return none;
}

Value to_list(Machine& m, NativeArguments a) {
    const MemoryView* view = open_view(m, a[0]);
    if (!view) return empty;
    Ref list(m, value_of(make_list(m)));
    for (std::int64_t i = 0; i < view->count; ++i) {
        const Ref item(m, item_of(m, view, i));
        list_append(m, to<List>(list), item);
    }
    return list.release();
}

Value iterate(Machine& m, NativeArguments a) {
    const Ref list(m, to_list(m, a));
    return list ? iterator_of(m, list) : empty;
}

Value to_bytes(Machine& m, NativeArguments a) {
    const MemoryView* view = open_view(m, a[0]);
    return view ? make_bytes(m, bytes_in(m, view)) : empty;
}

Value length(Machine& m, NativeArguments a) {
    const MemoryView* view = open_view(m, a[0]);
    return view ? make_int(m, view->count) : empty;
}

Value contains_item(Machine& m, NativeArguments a) {
    const Ref list(m, to_list(m, a));
    const int answer = list ? contains(m, list, a[1]) : -1;
    return answer < 0 ? empty : Value::from_bool(answer);
}

// ---- the rest

Value cast(Machine& m, NativeArguments a) {
    const MemoryView* view = open_view(m, a[0]);
    if (!view) return empty;
    const std::string wanted = is_kind(a[1], Kind::str) ? to_utf8(to<Str>(a[1])) : "";
    const std::string format = wanted.starts_with("@") ? wanted.substr(1) : wanted;
    if (!is_kind(a[1], Kind::str)) return raise_type_error(m, "format argument must be a string");
    if (format.size() != 1 || std::string_view("BbcHhIiLlQqNnfd?").find(format[0]) == std::string_view::npos)
        return m.raise(types().ValueError,
                       "memoryview: destination format must be a native single character format "
                       "prefixed with an optional '@'");
    if (a[2] != empty) not_there_yet(m, "a memoryview of several dimensions");
    if (view->step != item_size(view->format))
        return raise_type_error(m, "memoryview: casts are restricted to C-contiguous views");
    if (view->format != 'B' && view->format != 'b' && view->format != 'c' && format != "B" && format != "b" &&
        format != "c")
        return raise_type_error(m, "memoryview: cannot cast between two non-byte formats");
    const std::int64_t bytes = view->count * item_size(view->format), size = item_size(format[0]);
    if (bytes % size != 0) return raise_type_error(m, "memoryview: length is not a multiple of itemsize");
    MemoryView other = *view;
    other.format = format[0];
    other.count = bytes / size;
    other.step = size;
    return new_view(m, view->base, other);
}

Value release(Machine& m, NativeArguments a) {
    m.replace(view_of(a[0])->base, none);
    return none;
}

Value enter(Machine& m, NativeArguments a) { return open_view(m, a[0]) ? keep(a[0]) : empty; }

Value to_readonly(Machine& m, NativeArguments a) {
    const MemoryView* view = open_view(m, a[0]);
    if (!view) return empty;
    MemoryView other = *view;
    other.is_readonly = true;
    return new_view(m, view->base, other);
}

Value hex(Machine& m, NativeArguments a) {
    const Ref bytes(m, to_bytes(m, a));
    if (!bytes) return empty;
    const Ref method(m, get_attribute(m, bytes, static_name("hex")));
    const Value arguments[] = {a[1], a[2]};
    return m.call(method, arguments, a[1] == empty ? 0 : a[2] == empty ? 1 : 2);
}

Value equal(Machine& m, NativeArguments a) {
    const bool is_other_view = type_of(a[1]) == memory_view_type();
    if (a[0] == a[1]) return true_value;
    if (!is_other_view && !is_bytes_like(a[1])) return keep(not_implemented);
    const MemoryView* view = view_of(a[0]);
    if (view->base == none || (is_other_view && view_of(a[1])->base == none)) return false_value;
    if (!is_other_view) {
        if (item_size(view->format) == 1 && view->format != 'c')
            return Value::from_bool(bytes_in(m, view) == bytes_view(a[1]));
        return false_value;
    }
    const Ref mine(m, to_list(m, a));
    const Value other_arguments[] = {a[1]};
    const Ref theirs(m, to_list(m, other_arguments));
    return compare_values(m, CompareOperator::equal, mine, theirs);
}

Value hash(Machine& m, NativeArguments a) {
    const MemoryView* view = open_view(m, a[0]);
    if (!view) return empty;
    if (!view->is_readonly) return m.raise(types().ValueError, "cannot hash writable memoryview object");
    const std::string bytes = bytes_in(m, view);
    return make_int(m, bytes.empty() ? 0 : sip_hash(bytes.data(), bytes.size()));
}

Value repr(Machine& m, NativeArguments a) {
    const char* shown = view_of(a[0])->base == none ? "<released memory at " : "<memory at ";
    return make_str(m, shown + address_text(m, a[0]) + ">");
}

/// A tuple of one int.
Value dimension(Machine& m, std::int64_t n) { return value_of(make_tuple(m, {make_int(m, n)})); }

template <Value (*get)(Machine&, const MemoryView*)>
Value attribute(Machine& m, Value value) {
    const MemoryView* view = open_view(m, value);
    return view ? get(m, view) : empty;
}
Value object_of(Machine&, const MemoryView* v) { return keep(v->base); }
Value byte_count(Machine& m, const MemoryView* v) { return make_int(m, v->count * item_size(v->format)); }
Value size_of_item(Machine& m, const MemoryView* v) { return make_int(m, item_size(v->format)); }
Value format_of(Machine& m, const MemoryView* v) { return make_str(m, std::string(1, v->format)); }
Value readonly(Machine&, const MemoryView* v) { return Value::from_bool(v->is_readonly); }
Value shape(Machine& m, const MemoryView* v) { return dimension(m, v->count); }
Value strides(Machine& m, const MemoryView* v) { return dimension(m, v->step); }
Value dimensions(Machine& m, const MemoryView*) { return make_int(m, 1); }
Value contiguous(Machine&, const MemoryView* v) { return Value::from_bool(v->step == item_size(v->format)); }
Value suboffsets(Machine& m, const MemoryView*) { return value_of(make_tuple(m, 0)); }

constexpr Getter getters[] = {{"obj", attribute<object_of>, nullptr},
                              {"nbytes", attribute<byte_count>, nullptr},
                              {"itemsize", attribute<size_of_item>, nullptr},
                              {"format", attribute<format_of>, nullptr},
                              {"readonly", attribute<readonly>, nullptr},
                              {"shape", attribute<shape>, nullptr},
                              {"strides", attribute<strides>, nullptr},
                              {"ndim", attribute<dimensions>, nullptr},
                              {"contiguous", attribute<contiguous>, nullptr},
                              {"c_contiguous", attribute<contiguous>, nullptr},
                              {"f_contiguous", attribute<contiguous>, nullptr},
                              {"suboffsets", attribute<suboffsets>, nullptr},
                              {nullptr, nullptr, nullptr}};

constexpr NativeDef construct_def{"memoryview", "cls, object", construct};
constexpr NativeDef methods[] = {
    {"__getitem__", "self, key, /", get_item_of_view},
    {"__setitem__", "self, key, value, /", set_item_of_view},
    {"__len__", "self, /", length},
    {"__iter__", "self, /", iterate},
    {"__contains__", "self, key, /", contains_item},
    {"__enter__", "self, /", enter},
    {"__exit__", "self, /, *exc_info", release},
    {"__eq__", "self, value, /", equal},
    {"__hash__", "self, /", hash},
    {"__repr__", "self, /", repr},
    {"tobytes", "self, /, order=", to_bytes},
    {"tolist", "self, /", to_list},
    {"cast", "self, /, format, shape=", cast},
    {"release", "self, /", release},
    {"toreadonly", "self, /", to_readonly},
    {"hex", "self, /, sep=, bytes_per_sep=", hex},
};

constexpr Layout layout{
    sizeof(MemoryView), [](Machine& m, Object* o) { m.drop(static_cast<MemoryView*>(o)->base); },
    [](Object* o, void (*visit)(void*, Value), void* c) { visit(c, static_cast<MemoryView*>(o)->base); }};

}  // namespace

Type* memory_view_type() {
    static Type* const type = [] {
        Type* made = make_static_type("memoryview", types().object, Kind::native, sizeof(MemoryView), &layout);
        made->can_be_base = false;
        set_getters(made, getters);
        set_constructor(made, construct_def);
        add_methods(made, methods);
        return made;
    }();
    return type;
}

bool is_contiguous_view(Value value) {
    if (!is_kind(value, Kind::native) || type_of(value) != memory_view_type()) return false;
    const MemoryView* view = view_of(value);
    return view->base != none && view->step == item_size(view->format);
}

std::string_view viewed_bytes(Value value) {
    const MemoryView* view = view_of(value);
    const std::string_view all = bytes_view(view->base);
    const auto begin = std::min(static_cast<std::size_t>(view->begin), all.size());
    return all.substr(begin, static_cast<std::size_t>(view->count * item_size(view->format)));
}

}  // namespace loopglass::machine
