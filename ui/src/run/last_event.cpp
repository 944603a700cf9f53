#include "run/last_event.h"

#include <algorithm>
#include <ranges>

namespace loopglass::ui {

const trace::EventRow* last_event(const trace::Timeline& timeline, Step until,
                                  std::initializer_list<trace::StepKind> kinds, std::uint32_t subject) {
    const auto& events = timeline.events;
    const auto places = std::views::iota(std::size_t{0}, std::size_t{events.size()});
    const auto after = std::ranges::partition_point(places, [&](auto i) { return events[i].step <= until.number; });
    for (auto i = static_cast<std::size_t>(after - places.begin()); i-- > 0;) {
        const bool is_kind = std::find(kinds.begin(), kinds.end(), events[i].kind) != kinds.end();
        if (is_kind && events[i].subject == subject) return &events[i];
    }
    return nullptr;
}

}  // namespace loopglass::ui
