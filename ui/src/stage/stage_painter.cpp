#include "stage/stage_painter.h"

#include <QPainterPath>
#include <QtMath>
#include <algorithm>
#include <cmath>

#include "theme/hatching.h"

namespace loopglass::ui {

namespace {

constexpr double faded_text = 0.4;  ///< what fades keeps its outline, and its words can still be read

class ElementPainter {
public:
    ElementPainter(QPainter& painter, const Element& element, const StagePalette& palette)
        : painter_(painter), element_(element), palette_(palette), theme_(palette.theme) {}

    void paint() {
        painter_.setOpacity(element_.opacity);
        switch (element_.kind) {
            case ElementKind::card: card(); break;
            case ElementKind::cell: cell(); break;
            case ElementKind::pill: pill(); break;
            case ElementKind::slot: slot(); break;
            case ElementKind::group: group(); break;
            case ElementKind::divider: fill(element_.rect, theme_.edge); break;
            case ElementKind::arrow_right: arrow(true); break;
            case ElementKind::arrow_left: arrow(false); break;
            case ElementKind::axis: fill(element_.rect, theme_.line); break;
            case ElementKind::tick: fill(element_.rect, theme_.edge); break;
            case ElementKind::timer: timer(); break;
            case ElementKind::now: now(); break;
            case ElementKind::words: break;
        }
        if (is_faded()) painter_.setOpacity(element_.opacity * faded_text);
        text();
        painter_.setOpacity(1);
    }

private:
    double px(double length) const { return palette_.fonts.px(length); }
    QColor task_colour() const { return palette_.colours.colour(theme_, element_.task); }
    QColor edge_colour() const {
        const TaskId whose = element_.task ? element_.task : element_.maker;
        return whose ? palette_.colours.colour(theme_, whose) : theme_.edge;
    }

    QColor ink(Ink ink) const {
        switch (ink) {
            case Ink::dim: return theme_.dim;
            case Ink::task: return element_.task ? task_colour() : theme_.text;
            case Ink::now: return theme_.now;
            case Ink::failed: return theme_.failed;
            case Ink::edge: return theme_.edge;
            case Ink::text: break;
        }
        return theme_.text;
    }

    void fill(const QRectF& rect, const QColor& colour) {
        painter_.setPen(Qt::NoPen);
        painter_.setBrush(colour);
        painter_.drawRect(rect);
    }

    void outline(const QRectF& rect, double radius, const QColor& colour, double width, bool dashed = false) {
        QPen pen(colour, width);
        if (dashed) pen.setDashPattern({3, 3});
        painter_.setPen(pen);
        painter_.setBrush(Qt::NoBrush);
        painter_.drawRoundedRect(rect, radius, radius);
    }

    void card() {
        const double radius = px(9);
        const QRectF rect = element_.rect.adjusted(0.5, 0.5, -0.5, -0.5);
        if (is_faded()) return faded_outline(rect, radius);
        if (element_.running) {
            QColor glow = theme_.now;
            glow.setAlphaF(palette_.lit ? 0.75f : 0.28f);
            outline(rect.adjusted(-2, -2, 2, 2), radius + 2, glow, palette_.lit ? 5 : 4);
        }
        painter_.setPen(Qt::NoPen);
        painter_.setBrush(element_.dashed ? theme_.panel : theme_.raised);
        painter_.drawRoundedRect(rect, radius, radius);
        if (element_.task || !element_.dashed) coloured_edge(rect, radius);
        hatching(rect);
        const QColor colour = element_.running ? theme_.now : element_.failed ? theme_.failed : theme_.edge;
        outline(rect, radius, colour,
                element_.running  ? 1.6
                : element_.failed ? 2
                                  : 1,
                element_.dashed || (element_.running && palette_.past));
        rings(rect, radius);
    }

    /// Within the edge and the round corners.
    void hatching(const QRectF& rect) {
        if (element_.running && palette_.past) {  // what was now is not now any more
            QColor amber = theme_.now;
            amber.setAlphaF(0.16f);
            paint_hatching(painter_, rect.adjusted(px(4), px(1), -px(2), -px(1)), amber, px(8));
        }
        if (element_.hatched.isEmpty()) return;
        QColor colour = element_.running ? theme_.now : theme_.edge;
        colour.setAlphaF(0.35f);
        const QRectF part = element_.hatched.translated(element_.rect.topLeft());
        paint_hatching(painter_, part & rect.adjusted(px(4), px(1), -px(2), -px(1)), colour, px(8));
    }

    /// The left edge in the task's colour, within the card's round corners: the part of their arcs that lies left of
    /// its width. Nothing is clipped, since in an SVG nothing would be.
    void coloured_edge(const QRectF& rect, double radius) {
        const double width = std::min(px(4), radius);
        const double angle = qRadiansToDegrees(std::acos((radius - width) / radius));
        const QSizeF corner(2 * radius, 2 * radius);
        QPainterPath strip;
        strip.arcMoveTo(QRectF(rect.topLeft(), corner), 180 - angle);
        strip.arcTo(QRectF(rect.topLeft(), corner), 180 - angle, angle);
        strip.arcTo(QRectF(rect.bottomLeft() - QPointF(0, 2 * radius), corner), 180, angle);
        painter_.setPen(Qt::NoPen);
        painter_.setBrush(edge_colour());
        painter_.drawPath(strip);
    }

    void cell() {
        const double radius = px(4);
        const QRectF rect = element_.rect.adjusted(0.5, 0.5, -0.5, -0.5);
        if (is_faded()) return faded_outline(rect, radius);
        painter_.setPen(Qt::NoPen);
        painter_.setBrush(theme_.raised);
        painter_.drawRoundedRect(rect, radius, radius);
        coloured_edge(rect, radius);
        outline(rect, radius, edge_colour(), 1);
        rings(rect, radius);
    }

    void pill() {
        const QRectF rect = element_.rect.adjusted(0.5, 0.5, -0.5, -0.5);
        const double radius = std::min(px(20), rect.height() / 2);
        if (is_faded()) return faded_outline(rect, radius);
        painter_.setPen(Qt::NoPen);
        painter_.setBrush(theme_.raised);
        painter_.drawRoundedRect(rect, radius, radius);
        outline(rect, radius, element_.failed ? theme_.failed : edge_colour(), element_.failed ? 2 : 1);
        rings(rect, radius);
    }

    /// Not among those that are picked out: an outline, and no ground.
    void faded_outline(const QRectF& rect, double radius) {
        outline(rect, radius, theme_.edge, 1);
        rings(rect, radius);
    }

    void slot() { outline(element_.rect.adjusted(0.5, 0.5, -0.5, -0.5), px(9), theme_.edge, 1, element_.dashed); }

    void group() {
        const QRectF rect = element_.rect.adjusted(0.5, 0.5, -0.5, -0.5);
        painter_.setPen(Qt::NoPen);
        painter_.setBrush(theme_.raised);
        painter_.drawRoundedRect(rect, px(9), px(9));
        outline(rect, px(9), theme_.edge, 1);
    }

    void rings(const QRectF& rect, double radius) {
        if (is_chosen()) {
            outline(rect.adjusted(-3, -3, 3, 3), radius + 3, theme_.ring, 2.5);
            if (palette_.pointer) outline(rect.adjusted(-8, -8, 8, 8), radius + 8, theme_.ring, 4);
        } else if (palette_.changed && palette_.changed->count(element_.key)) {
            outline(rect.adjusted(-3, -3, 3, 3), radius + 3, theme_.now, 2.5);
        } else if (element_.key == palette_.hovered || (element_.key.part == 0 && is_in(palette_.hovered_elsewhere))) {
            outline(rect.adjusted(-2, -2, 2, 2), radius + 2, theme_.ring, 1);
        }
        if (element_.key == palette_.focused) outline(rect.adjusted(-5, -5, 5, 5), radius + 5, theme_.ring, 2);
    }

    bool is_faded() const { return palette_.selected.fades(element_.task); }
    bool is_chosen() const { return is_in(palette_.selected); }

    bool is_in(const Marked& marked) const { return is_marked(element_, marked); }

    void arrow(bool right) {
        const QRectF& rect = element_.rect;
        const double y = rect.center().y() + (element_.texts.empty() ? 0 : px(1));
        const double head = px(4);
        const double tip = right ? rect.right() : rect.left();
        const double tail = right ? rect.left() : rect.right();
        const double back = right ? -1 : 1;
        const QColor colour = element_.failed ? theme_.failed : theme_.edge;
        painter_.setPen(QPen(colour, element_.failed ? 2 : 1.4));
        painter_.drawLine(QPointF(tail, y), QPointF(tip + back * head, y));
        painter_.setPen(Qt::NoPen);
        painter_.setBrush(colour);
        painter_.drawPolygon(
            QPolygonF({{tip, y}, {tip + back * head * 1.6, y - head}, {tip + back * head * 1.6, y + head}}));
    }

    void timer() {
        const QRectF rect = element_.rect.adjusted(1, 1, -1, -1);
        painter_.setPen(QPen(element_.dashed ? edge_colour() : theme_.panel, 1.5));
        painter_.setBrush(element_.dashed ? theme_.panel : edge_colour());
        painter_.drawEllipse(rect);
        if (element_.dashed) painter_.drawLine(rect.topRight(), rect.bottomLeft());
        rings(rect, rect.height() / 2);
    }

    void now() {
        if (palette_.past) {
            QPen pen(theme_.now, element_.rect.width());
            pen.setDashPattern({2, 1.5});
            painter_.setPen(pen);
            painter_.drawLine(QPointF(element_.rect.center().x(), element_.rect.top()),
                              QPointF(element_.rect.center().x(), element_.rect.bottom()));
            return;
        }
        fill(element_.rect, theme_.now);
    }

    void text() {
        // Only a card on its way can be smaller than its text.
        const bool clipped = element_.opacity < 1 && element_.kind == ElementKind::card;
        if (clipped) {
            painter_.save();
            painter_.setClipRect(element_.rect, Qt::IntersectClip);
        }
        pieces();
        if (clipped) painter_.restore();
    }

    void pieces() {
        for (const SignPiece& sign : element_.signs) {
            draw_sign(painter_, sign.sign, sign.box.translated(element_.rect.topLeft()), ink(sign.ink));
        }
        for (const TextPiece& piece : element_.texts) {
            painter_.setFont(palette_.fonts.font(piece.font));
            painter_.setPen(ink(piece.ink));
            painter_.drawText(element_.rect.topLeft() + piece.at, piece.text);
        }
    }

    QPainter& painter_;
    const Element& element_;
    const StagePalette& palette_;
    const Theme& theme_;
};

}  // namespace

bool is_marked(const Element& element, const Marked& marked) {
    const Key& key = element.key;
    switch (key.kind) {
        case KeyKind::future:
        case KeyKind::future_chip:
            if (marked.future && marked.future.value == key.id) return true;
            break;
        case KeyKind::handle:
        case KeyKind::timer:
            if (marked.handle && marked.handle.value == key.id) return true;
            break;
        default: break;
    }
    if (marked.runs_now && element.running) return true;
    return element.task && marked.tasks.contains(element.task);
}

void paint_stage(QPainter& painter, const StageLayout& layout, const QRectF& visible, const StagePalette& palette) {
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Element& element : layout.elements) {
        if (element.rect.adjusted(-8, -8, 8, 8).intersects(visible)) ElementPainter(painter, element, palette).paint();
    }
}

}  // namespace loopglass::ui
