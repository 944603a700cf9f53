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
        {StageSection::threads, build_threads}, {StageSection::done, build_done},
        {StageSection::futures, build_futures}};
    for (const auto& [section, build] : sections) {
        if (section == StageSection::done) build_findings(builder, wishes.findings);
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

/// What leaves is gone at half the way, and what comes begins then: two texts never lie over each other.
void add_fading(StageLayout& layout, const Element& element, double presence) {
    const double opacity = presence * 2 - 1;
    if (opacity <= 0) return;
    layout.elements.emplace_back(element).opacity = opacity;
}

const Element* found_in(const Rects& rects, Key key) {
    const auto found = rects.find(key);
    return found == rects.end() ? nullptr : found->second;
}

/// For each key of `of` the element of `others` that is the same thing, though its key is another.
Rects renamed(const StageLayout& of, const Rects& others, const StageLayout& other_layout) {
    Rects pairs;
    const auto pair = [&](const Element& later, const Rects& earlier, bool by_later) {
        if (later.came_from == Key{}) return;
        const auto found = earlier.find(later.came_from);
        if (found == earlier.end()) return;
        by_later ? pairs.emplace(later.key, found->second) : pairs.emplace(later.came_from, &later);
    };
    const Rects own = rects_of(of);
    for (const Element& element : of.elements) pair(element, others, true);
    for (const Element& element : other_layout.elements) pair(element, own, false);
    return pairs;
}

}  // namespace

StageLayout blend(const StageLayout& from, const StageLayout& to, double t) {
    // Each end is exactly its layout, so that nothing of the movement is left behind.
    if (t <= 0) return from;
    if (t >= 1) return to;
    const Rects there = rects_of(to);
    const Rects here = rects_of(from);
    const Rects was = renamed(to, here, from);
    const Rects becomes = renamed(from, there, to);
    StageLayout layout;
    layout.size = QSizeF(to.size.width(), std::max(from.size.height(), to.size.height()));
    for (const Element& element : from.elements) {
        if (!there.count(element.key) && !becomes.count(element.key)) add_fading(layout, element, 1 - t);
    }
    std::vector<Element> moving;
    for (const Element& element : to.elements) {
        const Element* start = found_in(here, element.key);
        if (!start) start = found_in(was, element.key);
        if (!start) {
            add_fading(layout, element, t);
            continue;
        }
        Element mixed = t < 0.5 ? *start : element;
        mixed.rect = between(start->rect, element.rect, t);
        auto& target = start->rect == element.rect ? layout.elements : moving;
        target.push_back(std::move(mixed));
    }
    // What moves is painted over what stands.
    for (Element& element : moving) layout.elements.push_back(std::move(element));
    return layout;
}

}  // namespace loopglass::ui
