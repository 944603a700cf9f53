#pragma once

#include <QIcon>
#include <QPainter>

namespace loopglass::ui {

/// Signs that stand beside every colour, so that no meaning hangs on hue alone. Drawn here, since no font is sure to
/// have them.
enum class Sign {
    none,
    running,    ///< a filled triangle
    waiting,    ///< two bars
    ready,      ///< a place in a queue
    done,       ///< a check mark
    failed,     ///< a cross
    cancelled,  ///< a struck circle
    callback,   ///< an arrow that turns
    pending,    ///< an open circle
    timer,      ///< a clock
    program,    ///< the program itself, outside of any task
    clock_jump,
    clock_stopped,  ///< a clock, struck through
    message,        ///< a line of stderr
    first,
    last,
    back,
    forward,
    back_double,
    forward_double,
    up,
    down,
    play,
    pause,
};

/// Draws a sign into a square of `box`'s size.
void draw_sign(QPainter& painter, Sign sign, const QRectF& box, const QColor& colour);

/// The program's own icon: the loop as a ring, and in it what runs now.
QIcon application_icon();

/// The sign as an icon, with a dimmer one for controls that are off.
QIcon sign_icon(Sign sign, const QColor& colour, const QColor& off, int pixels);

}  // namespace loopglass::ui
