#include "stage/stage_layout.h"

#include <algorithm>
#include <map>

#include "stage/stage_builder.h"

namespace loopglass::ui {

namespace {

void build_place(StageBuilder& builder, const StageWishes::Place& place) {
    const double height = builder.line_card_height();
    Element& slot = builder.add({KeyKind::place, place.id, 0}, ElementKind::slot,
                                QRectF(builder.left(), builder.y(), builder.right() - builder.left(), height));
    slot.dashed = true;
    slot.name = place.words;
    const double baseline = (height + builder.fonts().metrics(FontRole::small).capHeight()) / 2;
    builder.write(slot, builder.px(14), baseline, slot.rect.width() - builder.px(14), place.words, FontRole::small,
                  Ink::text);
    builder.go_down(height + builder.px(10));
}

}  // namespace

StageLayout layout_stage(const trace::Snapshot& snapshot, double width, const Fonts& fonts, const StageWishes& wishes) {
    StageBuilder builder(snapshot, width, fonts);
    const std::pair<StageSection, void (*)(StageBuilder&)> sections[] = {
        {StageSection::running, build_running}, {StageSection::ready, build_ready},
        {StageSection::waiting, build_waiting}, {StageSection::timers, build_timers},
        {StageSection::done, build_done},       {StageSection::futures, build_futures}};
    for (const auto& [section, build] : sections) {
        if (wishes.hidden.count(section)) continue;
        build(builder);
        for (const StageWishes::Place& place : wishes.places)
            if (place.section == section) build_place(builder, place);
    }
    return builder.finish();
}

namespace {

QRectF between(const QRectF& from, const QRectF& to, double t) {
    const auto mix = [t](double a, double b) { return a + (b - a) * t; };
    return {mix(from.x(), to.x()), mix(from.y(), to.y()), mix(from.width(), to.width()),
            mix(from.height(), to.height())};
}

using Rects = std::map<Key, const Element*>;

Rects rects_of(const StageLayout& layout) {
    Rects rects;
    for (const Element& element : layout.elements) rects.emplace(element.key, &element);
    return rects;
}

/// What a thing was before it was itself: the handle of a due timer was the dot on the timers' axis.
const Element* forerunner(const Rects& rects, Key key) {
    if (key.kind != KeyKind::handle) return nullptr;
    const auto timer = rects.find({KeyKind::timer, key.id, 0});
    return timer == rects.end() ? nullptr : timer->second;
}

/// What leaves is gone at half the way, and what comes begins then: two texts never lie over each other.
void add_fading(StageLayout& layout, const Element& element, const Rects& others, double presence) {
    const double opacity = presence * 2 - 1;
    if (opacity <= 0) return;
    Element& added = layout.elements.emplace_back(element);
    added.opacity = opacity;
    if (const Element* other = forerunner(others, element.key))
        added.rect = between(other->rect, element.rect, presence);
}

}  // namespace

StageLayout blend(const StageLayout& from, const StageLayout& to, double t) {
    // Each end is exactly its layout, so that nothing of the movement is left behind.
    if (t <= 0) return from;
    if (t >= 1) return to;
    const Rects there = rects_of(to);
    const Rects here = rects_of(from);
    StageLayout layout;
    layout.size = QSizeF(to.size.width(), std::max(from.size.height(), to.size.height()));
    for (const Element& element : from.elements) {
        if (!there.count(element.key)) add_fading(layout, element, there, 1 - t);
    }
    std::vector<Element> moving;
    for (const Element& element : to.elements) {
        const auto start = here.find(element.key);
        if (start == here.end()) {
            add_fading(layout, element, here, t);
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
