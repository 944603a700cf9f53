#include <machine/prelude.h>
#include <cstdio>

#include <library/world.h>
#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/operations.h>
#include <machine/text.h>

#include "modules.h"

namespace loopglass::library {

using namespace machine;

namespace {

/// datetime.datetime, without a time zone.
struct DateTime : Object {
    std::int64_t seconds;  ///< since 1970
    std::int64_t microsecond;
};

constexpr Layout layout = {sizeof(DateTime), nullptr, nullptr};

Type* datetime_type();

Value now(Machine& m, NativeArguments) {
    auto* d = m.make<DateTime>(Kind::native, datetime_type());
    // As the oracle's clock: whole microseconds of virtual time, to the nearest even.
    const auto micros = static_cast<std::int64_t>(__builtin_rint(read_clock(m) * 1e6));
    d->seconds = static_cast<std::int64_t>(epoch) + micros / 1000000;
    d->microsecond = micros % 1000000;
    return Value::from_arena(d);
}

std::string iso_text(const DateTime* d, char separator) {
    const Calendar c = calendar_of(d->seconds);
    char text[64];
    std::snprintf(text, sizeof text, "%04lld-%02d-%02d%c%02d:%02d:%02d", static_cast<long long>(c.year), c.month, c.day,
                  separator, c.hour, c.minute, c.second);
    std::string result = text;
    if (d->microsecond) {
        std::snprintf(text, sizeof text, ".%06lld", static_cast<long long>(d->microsecond));
        result += text;
    }
    return result;
}

Value to_str(Machine& m, NativeArguments a) { return make_str(m, iso_text(to<DateTime>(a[0]), ' ')); }
Value isoformat(Machine& m, NativeArguments a) { return make_str(m, iso_text(to<DateTime>(a[0]), 'T')); }
Value to_repr(Machine& m, NativeArguments a) {
    const auto* d = to<DateTime>(a[0]);
    const Calendar c = calendar_of(d->seconds);
    std::string text = "datetime.datetime(" + std::to_string(c.year) + ", " + std::to_string(c.month) + ", " +
                       std::to_string(c.day) + ", " + std::to_string(c.hour) + ", " + std::to_string(c.minute);
    if (c.second || d->microsecond) text += ", " + std::to_string(c.second);
    if (d->microsecond) text += ", " + std::to_string(d->microsecond);
    return make_str(m, text + ")");
}

constexpr NativeDef methods[] = {
    {"__str__", "self, /", to_str},
    {"__repr__", "self, /", to_repr},
    {"isoformat", "self, /", isoformat},
};
constexpr NativeDef now_def = {"now", "", now};
constexpr NativeDef today_def = {"today", "", now};

constexpr Getter getters[] = {
    {"year", [](Machine& m, Value v) { return make_int(m, calendar_of(to<DateTime>(v)->seconds).year); }, nullptr},
    {"month", [](Machine& m, Value v) { return make_int(m, calendar_of(to<DateTime>(v)->seconds).month); }, nullptr},
    {"day", [](Machine& m, Value v) { return make_int(m, calendar_of(to<DateTime>(v)->seconds).day); }, nullptr},
    {"hour", [](Machine& m, Value v) { return make_int(m, calendar_of(to<DateTime>(v)->seconds).hour); }, nullptr},
    {"minute", [](Machine& m, Value v) { return make_int(m, calendar_of(to<DateTime>(v)->seconds).minute); }, nullptr},
    {"second", [](Machine& m, Value v) { return make_int(m, calendar_of(to<DateTime>(v)->seconds).second); }, nullptr},
    {"microsecond", [](Machine& m, Value v) { return make_int(m, to<DateTime>(v)->microsecond); }, nullptr},
    {nullptr, nullptr, nullptr}};

Type* datetime_type() {
    static Type* const type = [] {
        Type* made = make_static_type("datetime", types().object, Kind::native, sizeof(DateTime), &layout, "datetime");
        add_methods(made, methods);
        set_getters(made, getters);
        set_type_entry(made, "now", Value::from_static(make_static_function(now_def)));
        set_type_entry(made, "today", Value::from_static(make_static_function(today_def)));
        return made;
    }();
    return type;
}

}  // namespace

void fill_datetime(Machine& m, Module* module) {
    dict_set(m, module->dict, static_name("datetime"), value_of(datetime_type()));
}

}  // namespace loopglass::library
