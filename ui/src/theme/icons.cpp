#include "theme/icons.h"

#include <QGuiApplication>
#include <QPainterPath>

namespace loopglass::ui {

namespace {

/// Draws in a square from 0 to 16, whatever the sign's size is on the screen.
class SignPainter {
public:
    SignPainter(QPainter& painter, const QRectF& box, const QColor& colour) : painter_(painter), colour_(colour) {
        painter_.save();
        painter_.setRenderHint(QPainter::Antialiasing);
        painter_.translate(box.topLeft());
        painter_.scale(box.width() / 16, box.height() / 16);
    }
    ~SignPainter() { painter_.restore(); }
    SignPainter(const SignPainter&) = delete;
    SignPainter& operator=(const SignPainter&) = delete;

    void triangle(double left, double right, bool pointing_right = true) {
        const double tip = pointing_right ? right : left;
        const double base = pointing_right ? left : right;
        fill(QPolygonF({{base, 3}, {tip, 8}, {base, 13}}));
    }
    void triangle_up_down(bool up) {
        fill(up ? QPolygonF({{3, 11}, {8, 5}, {13, 11}}) : QPolygonF({{3, 5}, {8, 11}, {13, 5}}));
    }
    void bar(double left, double width) {
        fill_brush();
        painter_.drawRoundedRect(QRectF(left, 3, width, 10), 0.8, 0.8);
    }
    void strokes(std::initializer_list<QPolygonF> lines, double width = 1.9) {
        painter_.setPen(QPen(colour_, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter_.setBrush(Qt::NoBrush);
        for (const QPolygonF& line : lines) painter_.drawPolyline(line);
    }
    void circle(double radius, double width = 1.8) {
        painter_.setPen(QPen(colour_, width));
        painter_.setBrush(Qt::NoBrush);
        painter_.drawEllipse(QPointF(8, 8), radius, radius);
    }
    void box(double left, bool filled) {
        painter_.setPen(QPen(colour_, 1.4));
        painter_.setBrush(filled ? QBrush(colour_) : QBrush(Qt::NoBrush));
        painter_.drawRect(QRectF(left, 5.5, 3.4, 5));
    }

private:
    void fill_brush() {
        painter_.setPen(Qt::NoPen);
        painter_.setBrush(colour_);
    }
    void fill(const QPolygonF& shape) {
        fill_brush();
        painter_.drawPolygon(shape);
    }

    QPainter& painter_;
    QColor colour_;
};

void draw_state_sign(SignPainter& p, Sign sign) {
    switch (sign) {
        case Sign::running: p.triangle(3, 13); break;
        case Sign::waiting:
            p.bar(4, 2.8);
            p.bar(9.2, 2.8);
            break;
        case Sign::ready:
            p.box(1, true);
            p.box(6.3, false);
            p.box(11.6, false);
            break;
        case Sign::done: p.strokes({QPolygonF({{3, 8.5}, {6.5, 12}, {13, 4}})}, 2.1); break;
        case Sign::failed: p.strokes({QPolygonF({{4, 4}, {12, 12}}), QPolygonF({{12, 4}, {4, 12}})}, 2.1); break;
        case Sign::cancelled:
            p.circle(5.6);
            p.strokes({QPolygonF({{4.2, 11.8}, {11.8, 4.2}})}, 1.8);
            break;
        case Sign::callback:
            p.strokes(
                {QPolygonF({{3, 3.5}, {3, 9.5}, {12.5, 9.5}}), QPolygonF({{9.3, 6.2}, {12.7, 9.5}, {9.3, 12.8}})});
            break;
        case Sign::pending: p.circle(5); break;
        case Sign::timer:
            p.circle(5.6, 1.7);
            p.strokes({QPolygonF({{8, 4.8}, {8, 8.2}, {10.6, 9.6}})}, 1.7);
            break;
        case Sign::clock_stopped:
            p.circle(5.6, 1.7);
            p.strokes({QPolygonF({{8, 4.8}, {8, 8.2}, {10.6, 9.6}}), QPolygonF({{1.5, 14.5}, {14.5, 1.5}})}, 1.7);
            break;
        case Sign::clock_jump:
            p.strokes({QPolygonF({{2, 8}, {12, 8}}), QPolygonF({{9, 4.6}, {12.6, 8}, {9, 11.4}})});
            p.bar(13.4, 1.4);
            break;
        case Sign::program:
            p.strokes({QPolygonF({{3, 4}, {10, 4}}), QPolygonF({{5, 8}, {13, 8}}), QPolygonF({{3, 12}, {9, 12}})});
            break;
        case Sign::message: p.strokes({QPolygonF({{8, 3}, {8, 9}}), QPolygonF({{8, 12.6}, {8, 12.8}})}, 2.4); break;
        default: break;
    }
}

void draw_control_sign(SignPainter& p, Sign sign) {
    switch (sign) {
        case Sign::first:
            p.bar(3, 2);
            p.triangle(5.5, 13, false);
            break;
        case Sign::last:
            p.triangle(3, 10.5);
            p.bar(11, 2);
            break;
        case Sign::back: p.triangle(4, 12, false); break;
        case Sign::forward:
        case Sign::play: p.triangle(4, 12.5); break;
        case Sign::back_double:
            p.triangle(1.5, 8, false);
            p.triangle(8, 14.5, false);
            break;
        case Sign::forward_double:
            p.triangle(1.5, 8);
            p.triangle(8, 14.5);
            break;
        case Sign::up: p.triangle_up_down(true); break;
        case Sign::down: p.triangle_up_down(false); break;
        case Sign::pause:
            p.bar(4, 2.8);
            p.bar(9.2, 2.8);
            break;
        default: break;
    }
}

QPixmap sign_pixmap(Sign sign, const QColor& colour, int pixels) {
    const double ratio = qApp->devicePixelRatio();
    QPixmap pixmap(qRound(pixels * ratio), qRound(pixels * ratio));
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    draw_sign(painter, sign, QRectF(0, 0, pixels, pixels), colour);
    return pixmap;
}

}  // namespace

void draw_sign(QPainter& painter, Sign sign, const QRectF& box, const QColor& colour) {
    SignPainter p(painter, box, colour);
    if (sign < Sign::first) {
        draw_state_sign(p, sign);
    } else {
        draw_control_sign(p, sign);
    }
}

QIcon application_icon() {
    QIcon icon;
    for (const int pixels : {16, 32, 64, 128, 256}) {
        QPixmap pixmap(pixels, pixels);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        const double unit = pixels / 16.0;
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor("#1b1e25"));
        painter.drawRoundedRect(QRectF(0, 0, pixels, pixels), 3.5 * unit, 3.5 * unit);
        painter.setPen(QPen(QColor("#cfd8ea"), 1.5 * unit, Qt::SolidLine, Qt::RoundCap));
        painter.drawArc(QRectF(2.6 * unit, 2.6 * unit, 10.8 * unit, 10.8 * unit), 60 * 16, 300 * 16);
        draw_sign(painter, Sign::running, QRectF(4.7 * unit, 4.5 * unit, 7 * unit, 7 * unit), QColor("#ffd166"));
        icon.addPixmap(pixmap);
    }
    return icon;
}

QIcon sign_icon(Sign sign, const QColor& colour, const QColor& off, int pixels) {
    QIcon icon;
    icon.addPixmap(sign_pixmap(sign, colour, pixels), QIcon::Normal);
    icon.addPixmap(sign_pixmap(sign, off, pixels), QIcon::Disabled);
    return icon;
}

}  // namespace loopglass::ui
