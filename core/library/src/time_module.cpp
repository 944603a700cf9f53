#include "modules.h"

#include <array>
#include <string>

#include <library/threads.h>
#include <library/world.h>
#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/operations.h>
#include <machine/text.h>

namespace loopglass::library {

using namespace machine;

namespace {

Value read(Machine& m, NativeArguments) { return make_float(m, read_clock(m)); }
Value wall(Machine& m, NativeArguments) { return make_float(m, epoch + read_clock(m)); }
Value process(Machine& m, NativeArguments) { return make_float(m, 0.0); }
Value nanoseconds(Machine& m, NativeArguments) {
    return make_int(m, static_cast<std::int64_t>(__builtin_round(read_clock(m) * 1e9)));
}

struct SleepFrame : NativeFrame {
    double wake;
};

/// Other threads run while this one sleeps.
Action resume_sleep(Machine& m, NativeFrame* native, Completion, Value& value) {
    auto* frame = static_cast<SleepFrame*>(native);
    if (frame->phase == 0) {
        frame->phase = 1;
        if (park(m, frame->wake, none, none, true)) return Action::called;
    }
    value = none;
    return Action::returned;
}

constexpr NativeFrameDef sleep_frame = {"sleep", sizeof(SleepFrame), resume_sleep, [](Machine&, NativeFrame*) {},
                                        [](NativeFrame*, void (*)(void*, Value), void*) {}};

Value wall_nanoseconds(Machine& m, NativeArguments) {
    const auto since = static_cast<std::int64_t>(__builtin_round(read_clock(m) * 1e9));
    return make_int(m, static_cast<std::int64_t>(epoch) * 1000000000 + since);
}

/// As _PyTime_FromSecondsObject: a float, or what can be an index, of as many nanoseconds as 64 bits hold.
std::optional<double> seconds_of(Machine& m, Value given) {
    constexpr double too_many = 9223372036.854775807;
    double seconds = 0;
    if (is_float(given)) {
        seconds = *to_double(m, given);
        if (seconds != seconds) return m.raise(types().ValueError, "Invalid value NaN (not a number)"), std::nullopt;
    } else if (const auto whole = index_of(m, given)) {
        seconds = static_cast<double>(*whole);
    } else if (m.raised_is(types().IndexError)) {
        m.drop(m.take_raised());
        seconds = too_many;
    } else {
        return {};
    }
    if (seconds < too_many && seconds > -too_many) return seconds;
    return m.raise(types().OverflowError, "timestamp too large to convert to C _PyTime_t"), std::nullopt;
}

Value sleep(Machine& m, NativeArguments a) {
    const auto seconds = seconds_of(m, a[0]);
    if (!seconds) return empty;
    if (*seconds < 0) return m.raise(types().ValueError, "sleep length must be non-negative");
    if (is_alone(m)) {
        move_clock(m, world(m).now + *seconds, trace::Cause::program);
        return none;
    }
    m.push_native_frame<SleepFrame>(sleep_frame)->wake = world(m).now + *seconds;
    return pending;
}

Value ctime(Machine& m, NativeArguments a) {
    double seconds = epoch + world(m).now;
    if (a[0] != empty && a[0] != none) {
        const auto given = to_double(m, a[0]);
        if (!given) return empty;
        seconds = *given;
    } else {
        seconds = epoch + read_clock(m);
    }
    return make_str(m, asctime_text(calendar_of(static_cast<std::int64_t>(__builtin_floor(seconds)))));
}

/// gmtime and localtime, which are the same here. The work is done by text, but this is a function that does not become
/// a method where a class has it: logging.Formatter.converter is one.
Value fields_of_time(Machine& m, NativeArguments a) {
    const auto* module = to<Module>(dict_get(m.state->modules, static_name("time")));
    return m.call(dict_get(module->dict, static_name("_fields_of")), a, a[0] == empty ? 0 : 1);
}

constexpr NativeDef functions[] = {
    {"gmtime", "seconds=, /", fields_of_time},
    {"localtime", "seconds=, /", fields_of_time},
    {"time", "", wall},
    {"monotonic", "", read},
    {"perf_counter", "", read},
    {"process_time", "", process},
    {"process_time_ns", "", [](Machine& m, NativeArguments) { return make_int(m, 0); }},
    {"thread_time", "", process},
    {"thread_time_ns", "", [](Machine& m, NativeArguments) { return make_int(m, 0); }},
    {"time_ns", "", wall_nanoseconds},
    {"monotonic_ns", "", nanoseconds},
    {"perf_counter_ns", "", nanoseconds},
    {"sleep", "seconds, /", sleep},
    {"ctime", "seconds=, /", ctime},
};

}  // namespace

void fill_time(Machine& m, Module* module) { add_functions(m, module, functions); }

}  // namespace loopglass::library
