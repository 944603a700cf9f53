#include <asyncio/value_text.h>

#include <charconv>

#include <asyncio/asyncio.h>
#include <asyncio/objects.h>
#include <base/utf8.h>
#include <machine/operations.h>
#include <machine/plain_repr.h>
#include <machine/text.h>

namespace loopglass::aio {

using namespace machine;

namespace {

std::string quoted(std::string_view text) {
    const char quote = text.find('\'') != text.npos && text.find('"') == text.npos ? '"' : '\'';
    std::string result(1, quote);
    for (const char c : text) {
        if (c == '\n')
            result += "\\n";
        else if (c == '\t')
            result += "\\t";
        else if (c == '\r')
            result += "\\r";
        else if (c == '\\' || c == quote)
            result += '\\', result += c;
        else if (static_cast<unsigned char>(c) < 0x20)
            result += "\\x0" + std::string(1, "0123456789abcdef"[c & 15]);
        else
            result += c;
    }
    return result + quote;
}

std::string name_of(const Type* type) { return to_utf8(type->name); }

/// Appends to a text, so that a snapshot's 10,000 calls with their arguments need no allocation each.
class Writer {
public:
    Writer(std::string& text, std::size_t limit) : text_(text), limit_(text.size() + limit) {}

    void value(Value v, int depth) {
        if (v == empty) return add("<unbound>");
        if (v == none) return add("None");
        if (v == true_value) return add("True");
        if (v == false_value) return add("False");
        if (v == ellipsis) return add("...");
        if (v.is_small_int()) return add(v.small_int());
        if (is_float(v)) return add(float_repr(float_value(v)));
        if (!v.is_object()) return add("NotImplemented");
        if (depth > 4 || full()) return add("...");
        object(v, depth);
    }

private:
    bool full() const { return text_.size() >= limit_; }
    void add(std::string_view s) { text_ += s; }
    void add(std::int64_t number) {
        char digits[24];
        text_.append(digits, std::to_chars(digits, digits + sizeof digits, number).ptr);
    }

    /// As much of a text as can be shown: each character is a byte at least.
    std::string beginning(const Str* text) const {
        if (text->length <= limit_) return to_utf8(text);
        return beginning_utf8(text, limit_);
    }

    void items(const char* open, const Value* first, std::size_t count, const char* close, int depth) {
        add(open);
        for (std::size_t i = 0; i < count; ++i) {
            if (i) add(", ");
            if (full()) {
                add("... " + std::to_string(count - i) + " more");
                break;
            }
            value(first[i], depth + 1);
        }
        add(close);
    }

    void dict(const Dict* d, int depth) {
        add("{");
        bool first = true;
        for (std::uint32_t i = 0; i < d->used; ++i) {
            if (d->entries[i].key == empty) continue;
            if (!first) add(", ");
            first = false;
            if (full()) {
                add("...");
                break;
            }
            value(d->entries[i].key, depth + 1);
            add(": ");
            value(d->entries[i].value, depth + 1);
        }
        add("}");
    }

    void object(Value v, int depth) {
        Object* o = v.object();
        switch (o->kind) {
            case Kind::str: return add(quoted(beginning(to<Str>(v))));
            case Kind::list: return items("[", to<List>(v)->items, to<List>(v)->size, "]", depth);
            case Kind::tuple:
                return items("(", to<Tuple>(v)->items(), to<Tuple>(v)->size, to<Tuple>(v)->size == 1 ? ",)" : ")",
                             depth);
            case Kind::dict: return dict(to<Dict>(v), depth);
            case Kind::set: return set(to<Set>(v), depth);
            case Kind::range: {
                const auto* r = to<Range>(v);
                add("range(");
                value(r->start, depth + 1);
                add(", ");
                value(r->stop, depth + 1);
                return add(")");
            }
            case Kind::function: return add("<function " + to_utf8(to<Str>(to<Function>(v)->qualified_name)) + ">");
            case Kind::native_function:
                return add(std::string("<built-in function ") + to<NativeFunction>(v)->qualified_name + ">");
            case Kind::bound_method: return add("<bound method " + aio::callback_name(v) + ">");
            case Kind::type: return add("<class '" + name_of(static_cast<Type*>(o)) + "'>");
            case Kind::module: return add("<module '" + to_utf8(static_cast<Module*>(o)->name) + "'>");
            case Kind::generator: {
                const auto* g = to<Generator>(v);
                const char* flavor = g->flavor == GeneratorFlavor::coroutine ? "coroutine" : "generator";
                return add(std::string("<") + flavor + " object " + to_utf8(to<Str>(g->qualified_name)) + ">");
            }
            case Kind::cell: return value(to<Cell>(v)->content, depth);
            case Kind::exception: {
                const auto* e = to<Exception>(v);
                add(name_of(e->type));
                return items("(", to<Tuple>(e->args)->items(), to<Tuple>(e->args)->size, ")", depth);
            }
            default: break;
        }
        if (const auto plain = plain_repr(v, limit_)) return add(*plain);
        if (is_future(v)) return add("<" + future_label(v) + ">");
        add("<" + name_of(o->type) + ">");
    }

    void set(const Set* s, int depth) {
        const bool plain = s->type == types().set && s->used;
        if (!plain) add(name_of(s->type) + "(");
        if (s->used) set_items(s, depth);
        if (!plain) add(")");
    }

    void set_items(const Set* s, int depth) {
        add("{");
        bool first = true;
        for (std::uint64_t i = 0; i <= s->mask; ++i) {
            if (s->table[i].key == empty) continue;
            if (!first) add(", ");
            first = false;
            if (full()) {
                add("...");
                break;
            }
            value(s->table[i].key, depth + 1);
        }
        add("}");
    }

    std::string& text_;
    std::size_t limit_;  ///< the size of the whole text from which on no more items are written
};

}  // namespace

void append_value(std::string& text, Value value, std::size_t limit) {
    const std::size_t before = text.size();
    Writer(text, limit).value(value, 0);
    if (text.size() - before <= limit) return;
    // Not in the midst of a character.
    std::size_t cut = before + (limit > 3 ? limit - 3 : limit);
    while (cut > before && !begins_character(text[cut])) --cut;
    text.resize(cut);
    text += "...";
}

std::string value_text(Value value, std::size_t limit) {
    std::string text;
    append_value(text, value, limit);
    return text;
}

std::string exception_text(Value exception) {
    const auto* e = to<Exception>(exception);
    const std::string type = to_utf8(e->type->name);
    const auto* args = to<Tuple>(e->args);
    if (args->size == 0) return type;
    if (args->size > 1) return type + ": " + value_text(e->args);
    const Value first = args->items()[0];
    const bool quoted = is_subtype(e->type, types().KeyError);
    const std::string said = is_kind(first, Kind::str) && !quoted ? to_utf8(to<Str>(first)) : value_text(first);
    return said.empty() ? type : type + ": " + said;
}

std::string sleep_label(double delay) {
    std::string text = float_repr(delay);
    // A name is to be read: 0.1 + 0.2 is 0.3 in it.
    constexpr int digits = 6;
    if (text.size() > digits + 2) {
        char rounded[32];
        text.assign(rounded,
                    std::to_chars(rounded, rounded + sizeof rounded, delay, std::chars_format::general, digits).ptr);
    }
    if (text.ends_with(".0")) text.resize(text.size() - 2);
    return "sleep(" + text + ")";
}

std::string future_label(Value v) {
    const auto* f = to<aio::Future>(v);
    switch (f->role) {
        case trace::FutureRole::task: return to_utf8(to<Str>(static_cast<const aio::Task*>(f)->name));
        case trace::FutureRole::sleep: return sleep_label(f->delay);
        case trace::FutureRole::gather: return "gather";
        default: return f->made_in == empty ? "future" : to_utf8(to<Str>(f->made_in));
    }
}

}  // namespace loopglass::aio
