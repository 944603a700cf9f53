#include <language/characters.h>
#include <machine/containers.h>
#include <machine/operations.h>
#include <machine/text.h>

#include "modules.h"
#include "regex.h"

namespace loopglass::library {

using namespace machine;

namespace {

enum class Mode : std::uint8_t { match, fullmatch, search };

/// Where the characters are.
bool take_text(Value text, RegexInput& input) {
    input.width = 1;
    if (is_kind(text, Kind::str)) {
        input.data = to<Str>(text)->data();
        input.width = to<Str>(text)->width();
    } else if (is_kind(text, Kind::bytes)) {
        input.data = to<Bytes>(text)->data();
    } else if (is_kind(text, Kind::byte_array)) {
        input.data = to<ByteArray>(text)->bytes;
    } else {
        return false;
    }
    return true;
}

/// (begin, end, marks of the groups..., number of the last group or -1).
Value match_of(Machine& m, const RegexInput& input, const RegexRun& run, std::int64_t begin) {
    Tuple* result = make_tuple(m, input.last_group + 3);
    result->items()[0] = make_int(m, begin);
    result->items()[1] = make_int(m, run.end());
    for (std::size_t i = 0; i <= input.last_group; ++i) result->items()[i + 2] = make_int(m, run.registers()[i]);
    return value_of(result);
}

/// find(program, groups, loops, text, begin, end, mode, must_advance): the first match from begin on, or None.
Value find(Machine& m, NativeArguments a) {
    RegexInput input{};
    if (!take_text(a[3], input)) return m.raise(types().TypeError, "expected string or bytes-like object");
    input.program = to<Tuple>(a[0])->items();
    input.last_group = 2 * static_cast<std::size_t>(a[1].small_int());
    input.registers = input.last_group + 1 + 2 * static_cast<std::size_t>(a[2].small_int());
    input.end = a[5].small_int();
    const auto mode = static_cast<Mode>(a[6].small_int());
    const std::int64_t from = a[4].small_int();
    const bool starts_plain = input.operand(0) == static_cast<std::int64_t>(RegexOp::character);
    RegexRun run(input, mode == Mode::fullmatch, a[7] == true_value ? from : -1);
    for (std::int64_t at = from; at <= input.end; ++at) {
        const bool is_hopeless = starts_plain && (at == input.end || input.at(at) != input.operand(1));
        const RegexOutcome outcome = is_hopeless ? RegexOutcome::no_match : run.run(at);
        if (outcome == RegexOutcome::matched) return match_of(m, input, run, at);
        if (outcome == RegexOutcome::too_long)
            m.observer->unsupported(m, "a regular expression that goes back and forth without an end in sight");
        if (mode != Mode::search) break;
    }
    return none;
}

/// lower(point): the lower case of one character.
Value lower(Machine& m, NativeArguments a) {
    std::uint32_t out[3];
    map_case(CaseMapping::lower, static_cast<std::uint32_t>(a[0].small_int()), out);
    return make_int(m, out[0]);
}

/// named(name): the number of the character of that name; None if Loopglass does not know it.
Value named(Machine& m, NativeArguments a) {
    const char32_t code = language::character_by_name(to_utf8(to<Str>(a[0])));
    return code ? make_int(m, code) : none;
}

constexpr NativeDef functions[] = {
    {"named", "name, /", named},
    {"find", "program, groups, loops, text, begin, end, mode, must_advance, /", find},
    {"lower", "point, /", lower},
};

}  // namespace

void fill_regex(Machine& m, Module* module) { add_functions(m, module, functions); }

}  // namespace loopglass::library
