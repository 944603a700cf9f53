#include "value_row.h"

#include <machine/generator.h>
#include <machine/operations.h>
#include <machine/text.h>

#include "value_text.h"

namespace loopglass::recording {

using namespace machine;

namespace {

constexpr int levels = 2;
constexpr std::size_t items_shown = 50;
constexpr std::size_t item_bytes = 80;

/// Where an object lies in the arena is the same in every run of a program: it serves as its number.
std::uint32_t number_of(const Machine& m, Value value) {
    if (!value.is_counted()) return 0;
    switch (value.object()->kind) {
        case Kind::str:
        case Kind::bytes:
        case Kind::big_int:
        case Kind::heap_float:
        case Kind::complex: return 0;  // what cannot be changed is nobody's in particular
        default: break;
    }
    const auto* place = reinterpret_cast<const std::byte*>(value.object());
    return static_cast<std::uint32_t>((place - m.arena.image().data()) / 16) + 1;
}

class Rows {
public:
    explicit Rows(const Machine& m) : m_(m) {}

    trace::LocalRow row(std::string name, Value value, int level) {
        trace::LocalRow result;
        result.name = std::move(name);
        result.value = value_text(value, level == 0 ? 200 : item_bytes);
        result.type = value == empty ? std::string() : to_utf8(type_of(value)->name);
        result.coroutine = coroutine_state(value);
        result.object = value.is_object() ? number_of(m_, value) : 0;
        if (level < levels && value.is_object()) fill(result, value, level + 1);
        return result;
    }

private:
    void add(trace::LocalRow& into, std::string name, Value value, int level) {
        if (into.items.size() < items_shown) into.items.push_back(row(std::move(name), value, level));
        ++into.items_count;
    }

    void sequence(trace::LocalRow& into, const Value* first, std::size_t count, int level) {
        for (std::size_t i = 0; i < count && i < items_shown; ++i) add(into, std::to_string(i), first[i], level);
        into.items_count = static_cast<std::uint32_t>(count);
    }

    void fields(trace::LocalRow& into, const Dict* dict, int level) {
        for (std::uint32_t i = 0; dict && i < dict->used; ++i) {
            const DictEntry& entry = dict->entries[i];
            if (entry.key == empty) continue;
            const bool named = is_kind(entry.key, Kind::str);
            add(into, named ? to_utf8(to<Str>(entry.key)) : value_text(entry.key, item_bytes), entry.value, level);
        }
    }

    void fill(trace::LocalRow& into, Value value, int level) {
        const Object* object = value.object();
        switch (object->kind) {
            case Kind::list: return sequence(into, to<List>(value)->items, to<List>(value)->size, level);
            case Kind::tuple: return sequence(into, to<Tuple>(value)->items(), to<Tuple>(value)->size, level);
            case Kind::dict: return entries(into, to<Dict>(value), level);
            case Kind::set: return members(into, to<Set>(value), level);
            case Kind::instance:
            case Kind::exception:
            case Kind::native: break;
            default: return;
        }
        const Type* type = object->type;
        if (!type->attributes_offset) return;
        const auto* bytes = reinterpret_cast<const std::byte*>(object) + type->attributes_offset;
        fields(into, reinterpret_cast<const Attributes*>(bytes)->dict, level);
    }

    void entries(trace::LocalRow& into, const Dict* dict, int level) {
        for (std::uint32_t i = 0; i < dict->used; ++i) {
            const DictEntry& entry = dict->entries[i];
            if (entry.key != empty) add(into, value_text(entry.key, item_bytes), entry.value, level);
        }
    }

    void members(trace::LocalRow& into, const Set* set, int level) {
        for (std::uint64_t i = 0; i <= set->mask; ++i) {
            if (set->table[i].key != empty) add(into, {}, set->table[i].key, level);
        }
    }

    const Machine& m_;
};

}  // namespace

trace::LocalRow value_row(const Machine& machine, std::string name, Value value) {
    return Rows(machine).row(std::move(name), value, 0);
}

trace::CoroutineState coroutine_state(Value value) {
    if (!is_kind(value, Kind::generator)) return trace::CoroutineState::none;
    const auto* generator = to<Generator>(value);
    if (generator->flavor != GeneratorFlavor::coroutine) return trace::CoroutineState::none;
    switch (state_of(generator)) {
        case GeneratorState::created: return trace::CoroutineState::created;
        case GeneratorState::running: return trace::CoroutineState::running;
        case GeneratorState::suspended: return trace::CoroutineState::suspended;
        default: return trace::CoroutineState::closed;
    }
}

}  // namespace loopglass::recording
