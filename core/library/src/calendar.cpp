#include <cstdio>

#include "modules.h"

namespace loopglass::library {

Calendar calendar_of(std::int64_t seconds) {
    std::int64_t days = seconds / 86400, rest = seconds % 86400;
    if (rest < 0) rest += 86400, --days;
    // Days are counted from 0000-03-01, so that the leap day is the last of its year.
    const std::int64_t shifted = days + 719468;
    const std::int64_t era = (shifted >= 0 ? shifted : shifted - 146096) / 146097;
    const std::int64_t day_of_era = shifted - era * 146097;
    const std::int64_t year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
    const std::int64_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    const std::int64_t shifted_month = (5 * day_of_year + 2) / 153;
    Calendar c{};
    c.day = static_cast<int>(day_of_year - (153 * shifted_month + 2) / 5 + 1);
    c.month = static_cast<int>(shifted_month < 10 ? shifted_month + 3 : shifted_month - 9);
    c.year = year_of_era + era * 400 + (c.month <= 2 ? 1 : 0);
    c.hour = static_cast<int>(rest / 3600);
    c.minute = static_cast<int>(rest / 60 % 60);
    c.second = static_cast<int>(rest % 60);
    c.weekday = static_cast<int>(((days + 3) % 7 + 7) % 7);
    return c;
}

std::string asctime_text(const Calendar& c) {
    static constexpr const char* days[] = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    static constexpr const char* months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                             "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    char text[64];
    std::snprintf(text, sizeof text, "%s %s %2d %02d:%02d:%02d %lld", days[c.weekday], months[c.month - 1], c.day,
                  c.hour, c.minute, c.second, static_cast<long long>(c.year));
    return text;
}

}  // namespace loopglass::library
