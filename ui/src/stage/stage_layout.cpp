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
    StageBuilder builder(snapshot, width, fonts, wishes);
    const std::pair<StageSection, void (*)(StageBuilder&)> sections[] = {
        {StageSection::running, build_running}, {StageSection::ready, build_ready},
        {StageSection::waiting, build_waiting}, {StageSection::timers, build_timers},
        {StageSection::threads, build_threads}, {StageSection::done, build_done},
        {StageSection::futures, build_futures}};
    for (const auto& [section, build] : sections) {
        if (section == StageSection::done) build_findings(builder, wishes.findings);
        if (wishes.hidden.count(section)) continue;
        // At a deadlock nothing will ever be ready again: what is waited for comes first.
        const bool is_over = snapshot.end == trace::RunEnd::deadlock && snapshot.ready.empty();
        if (is_over && section == StageSection::ready) continue;
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

// Of the whole gesture: until here the cause is looked at, until there things fly; then the rest follows.
constexpr double flight_begins = 0.19;
constexpr double flight_ends = 0.71;

double eased(double t) {
    const double left = 1 - std::clamp(t, 0.0, 1.0);
    return 1 - left * left * left;
}

/// In which section each thing stands: the heading before it.
std::map<Key, std::uint32_t> sections_of(const StageLayout& layout) {
    std::map<Key, std::uint32_t> sections;
    std::uint32_t section = 0;
    for (const Element& element : layout.elements) {
        if (element.key.kind == KeyKind::section) section = element.key.id;
        sections.emplace(element.key, section);
    }
    return sections;
}

/// One gesture: what both layouts have, and how far along each of it is.
class Gesture {
public:
    Gesture(const StageLayout& from, const StageLayout& to)
        : from_(from),
          to_(to),
          here_(rects_of(from)),
          there_(rects_of(to)),
          was_(renamed(to, here_, from)),
          becomes_(renamed(from, there_, to)),
          sections_before_(sections_of(from)),
          sections_after_(sections_of(to)) {}

    StageLayout at(double t) const {
        const double flight = eased((t - flight_begins) / (flight_ends - flight_begins));
        const double rest = eased((t - flight_ends) / (1 - flight_ends));
        StageLayout layout;
        layout.size = QSizeF(to_.size.width(), std::max(from_.size.height(), to_.size.height()));
        for (const Element& element : from_.elements) {
            if (there_.count(element.key) || becomes_.count(element.key)) continue;
            const double slide = slide_of(element);
            add_fading(layout, slid(element, slide * flight), 1 - (slide != 0 ? rest : flight));
        }
        std::vector<Element> following, flying;
        for (const Element& element : to_.elements) {
            const Element* start = start_of(element);
            if (const double slide = slide_of(element); start && slide != 0) {
                following.push_back(slid(*start, slide * flight));
                following.back().rect = between(following.back().rect, element.rect, rest);
                continue;
            }
            if (!start) {
                add_fading(layout, element, (1 + rest) / 2);
                continue;
            }
            const bool flies = leaves_its_section(*start, element) || element.kind == ElementKind::axis;
            const double way = flies ? flight : rest;
            // Why the clock moves is said before it does.
            const bool says_why = from_.time != to_.time && element.key.kind == KeyKind::section;
            Element mixed = way < 0.5 && !says_why ? *start : element;
            mixed.rect = between(start->rect, element.rect, way);
            auto& target = start->rect == element.rect ? layout.elements : flies ? flying : following;
            target.push_back(std::move(mixed));
        }
        // What moves is painted over what stands, and what flies over all.
        for (Element& element : following) layout.elements.push_back(std::move(element));
        for (Element& element : flying) layout.elements.push_back(std::move(element));
        return layout;
    }

private:
    static Element slid(Element element, double by) {
        element.rect.translate(by, 0);
        return element;
    }

    /// How far the moments of the timers' axis go when the clock moves: now stands, and time passes below it.
    double slide_of(const Element& element) const {
        const bool passes = element.key.kind == KeyKind::time || element.key.kind == KeyKind::timer;
        return passes ? (from_.time.seconds - to_.time.seconds) * from_.second_width : 0;
    }

    const Element* start_of(const Element& element) const {
        const Element* start = found_in(here_, element.key);
        return start ? start : found_in(was_, element.key);
    }

    bool leaves_its_section(const Element& start, const Element& element) const {
        if (start.key != element.key || start.running != element.running) return true;
        return sections_before_.at(start.key) != sections_after_.at(element.key);
    }

    const StageLayout& from_;
    const StageLayout& to_;
    Rects here_, there_, was_, becomes_;
    std::map<Key, std::uint32_t> sections_before_, sections_after_;
};

}  // namespace

StageLayout blend(const StageLayout& from, const StageLayout& to, double t, Way way) {
    // Each end is exactly its layout, so that nothing of the movement is left behind.
    if (t <= 0) return from;
    if (t >= 1) return to;
    return way == Way::back ? Gesture(to, from).at(1 - t) : Gesture(from, to).at(t);
}

bool lights_cause(double t, Way way) {
    if (t <= 0 || t >= 1) return false;
    return (way == Way::back ? 1 - t : t) < flight_begins;
}

std::vector<Element> outlines_left(const StageLayout& from, const StageLayout& to) {
    constexpr std::size_t most = 5;
    const Rects there = rects_of(to);
    const std::map<Key, std::uint32_t> before = sections_of(from);
    const std::map<Key, std::uint32_t> after = sections_of(to);
    std::vector<Element> outlines;
    for (const Element& element : from.elements) {
        const bool is_thing = element.kind == ElementKind::card || element.kind == ElementKind::pill;
        if (!is_thing || outlines.size() == most) continue;
        const Element* now = found_in(there, element.key);
        if (now && after.at(element.key) == before.at(element.key)) continue;
        Element& outline = outlines.emplace_back();
        outline.kind = ElementKind::slot;
        outline.rect = element.rect;
        outline.dashed = true;
    }
    return outlines;
}

}  // namespace loopglass::ui
