#include "value_row.h"

#include <asyncio/value_text.h>
#include <machine/generator.h>
#include <machine/operations.h>
#include <machine/text.h>

#include "held_values.h"

namespace loopglass::recording {

using namespace machine;

namespace {

constexpr int levels = 2;
constexpr std::size_t items_shown = 50;
constexpr std::size_t item_bytes = 80;

class Rows {
public:
    explicit Rows(const Machine& m) : m_(m) {}

    trace::LocalRow row(std::string name, Value value, int level) {
        trace::LocalRow result;
        result.name = std::move(name);
        result.value = aio::value_text(value, level == 0 ? 200 : item_bytes);
        result.type = value == empty ? std::string() : to_utf8(type_of(value)->name);
        result.coroutine = coroutine_state(value);
        result.object = object_number(m_, value);
        if (level < levels && value.is_object()) fill(result, value, level + 1);
        return result;
    }

private:
    void fill(trace::LocalRow& into, Value value, int level) {
        const std::size_t count = each_held(value, [&](HeldAs how, std::size_t index, Value key, Value held) {
            if (into.items.size() < items_shown) into.items.push_back(row(held_name(how, index, key), held, level));
        });
        into.items_count = static_cast<std::uint32_t>(count);
    }

    static std::string held_name(HeldAs how, std::size_t index, Value key) {
        switch (how) {
            case HeldAs::item: return std::to_string(index);
            case HeldAs::member: return {};
            case HeldAs::field:
                if (is_kind(key, Kind::str)) return to_utf8(to<Str>(key));
                break;
            case HeldAs::value: break;
        }
        return aio::value_text(key, item_bytes);
    }

    const Machine& m_;
};

}  // namespace

trace::LocalRow value_row(const Machine& machine, std::string name, Value value) {
    return Rows(machine).row(std::move(name), value, 0);
}

std::uint32_t object_number(const Machine& m, Value value) {
    if (!value.is_object() || !value.is_counted()) return 0;
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
