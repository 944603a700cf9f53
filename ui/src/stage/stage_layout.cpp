#include "stage/stage_layout.h"

#include <algorithm>
#include <map>

#include "stage/stage_builder.h"

namespace loopglass::ui {

StageLayout layout_stage(const trace::Snapshot& snapshot, double width, const Fonts& fonts) {
    StageBuilder builder(snapshot, width, fonts);
    build_running(builder);
    build_ready(builder);
    build_waiting(builder);
    build_timers(builder);
    build_done(builder);
    build_futures(builder);
    return builder.finish();
}

namespace {

QRectF between(const QRectF& from, const QRectF& to, double t) {
    const auto mix = [t](double a, double b) { return a + (b - a) * t; };
    return {mix(from.x(), to.x()), mix(from.y(), to.y()), mix(from.width(), to.width()),
            mix(from.height(), to.height())};
}

void add_fading(StageLayout& layout, const Element& element, double opacity) {
    if (opacity <= 0) return;
    layout.elements.push_back(element);
    layout.elements.back().opacity = opacity;
}

}  // namespace

StageLayout blend(const StageLayout& from, const StageLayout& to, double t) {
    // Each end is exactly its layout, so that nothing of the movement is left behind.
    if (t <= 0) return from;
    if (t >= 1) return to;
    std::map<Key, const Element*> there;
    for (const Element& element : to.elements) there.emplace(element.key, &element);
    std::map<Key, const Element*> here;
    for (const Element& element : from.elements) here.emplace(element.key, &element);

    StageLayout layout;
    layout.size = QSizeF(to.size.width(), std::max(from.size.height(), to.size.height()));
    for (const Element& element : from.elements) {
        if (!there.count(element.key)) add_fading(layout, element, 1 - t);
    }
    std::vector<Element> moving;
    for (const Element& element : to.elements) {
        const auto start = here.find(element.key);
        if (start == here.end()) {
            add_fading(layout, element, t);
            continue;
        }
        Element mixed = t < 0.5 ? *start->second : element;
        mixed.rect = between(start->second->rect, element.rect, t);
        auto& target = start->second->rect == element.rect ? layout.elements : moving;
        target.push_back(std::move(mixed));
    }
    // What moves is painted over what stands.
    for (Element& element : moving) layout.elements.push_back(std::move(element));
    return layout;
}

}  // namespace loopglass::ui
