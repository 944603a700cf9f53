#pragma once

#include <base/ids.h>

#include <QRectF>
#include <QString>
#include <compare>
#include <vector>

#include "theme/fonts.h"
#include "theme/icons.h"

namespace loopglass::ui {

/// What a thing on the stage is, so that it is the same thing at the next step, wherever it stands then.
/// A step's key takes the person to the step whose number is its id.
enum class KeyKind : std::uint8_t {
    section,
    task,
    handle,
    future,
    future_chip,
    timer,
    callback,
    step,
    thread,
    more,  ///< the count of those that are left out; a click shows them too
    place,
    time,  ///< a moment on the timers' axis
    fixed
};

struct Key {
    KeyKind kind = KeyKind::fixed;
    std::uint32_t id = 0;
    std::uint8_t part = 0;  ///< for the arrows and words that belong to it

    friend constexpr auto operator<=>(const Key&, const Key&) = default;
};

enum class ElementKind : std::uint8_t {
    words,    ///< text alone, no ground and no outline
    card,     ///< a task or a callback, with a coloured edge
    cell,     ///< a task among many: its number in a small box
    pill,     ///< a future
    slot,     ///< the outline of a place where nothing is
    group,    ///< the box around the cells of a group
    divider,  ///< a standing line
    arrow_right,
    arrow_left,
    axis,   ///< the line of the timers' axis
    tick,   ///< a mark on it
    timer,  ///< a timer on it
    now,    ///< the mark of the present
};

enum class Ink : std::uint8_t { text, dim, task, now, failed, edge };

/// A stretch of text in one font and colour. `at` is the begin of its baseline, from the element's top left corner.
struct TextPiece {
    QString text;
    FontRole font = FontRole::body;
    Ink ink = Ink::text;
    QPointF at;
    double width = 0;
};

struct SignPiece {
    Sign sign = Sign::none;
    Ink ink = Ink::text;
    QRectF box;  ///< from the element's top left corner
};

/// One thing on the stage: where it is and everything that painting it needs but the theme.
struct Element {
    Key key;
    Key came_from = {};  ///< what it was before it was itself, if that is not its own key: a timer that is a handle now
    ElementKind kind = ElementKind::words;
    QRectF rect;
    TaskId task;           ///< whose colour it has; 0 has none
    TaskId maker;          ///< a future's that is no task: its edge has that task's colour
    bool running = false;  ///< ringed in amber: it is what runs now
    bool dashed = false;   ///< not there yet, or no longer
    bool failed = false;   ///< outlined in red: it is in a circle that nothing can break
    QRectF hatched;        ///< from its top left corner: all of what is late, and where it says how long it blocks
    double opacity = 1;
    std::vector<TextPiece> texts;
    std::vector<SignPiece> signs;
    QString name;  ///< what a screen reader says; empty for what only decorates
    QString tooltip;
};

/// The whole stage at one step and one width.
struct StageLayout {
    std::vector<Element> elements;  ///< in the order of reading, which is also the order of painting
    QSizeF size;
    VirtualTime time;
    double second_width = 0;  ///< of the timers' axis, on which now has one place; 0 if there is none

    const Element* find(Key key) const;
};

constexpr Key task_key(TaskId id) { return {KeyKind::task, id.value, 0}; }
constexpr Key handle_key(HandleId id) { return {KeyKind::handle, id.value, 0}; }
constexpr Key future_key(FutureId id) { return {KeyKind::future, id.value, 0}; }
constexpr Key place_key(std::uint32_t id) { return {KeyKind::place, id, 0}; }
constexpr Key timer_key(HandleId id) { return {KeyKind::timer, id.value, 0}; }
constexpr Key step_key(Step step) { return {KeyKind::step, step.number, 0}; }

}  // namespace loopglass::ui
