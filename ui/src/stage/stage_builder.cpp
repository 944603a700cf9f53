#include "stage/stage_builder.h"

#include <QRegularExpression>
#include <algorithm>

#include "theme/apart.h"

namespace loopglass::ui {

namespace {
constexpr double card_inset = 12;
constexpr double sign_size = 13;
constexpr std::size_t names_compared = 40;

/// Of a call its end is left out, of a method its class: of BaseEventLoop.create_connection the last part tells most.
QString shortened(const QFontMetricsF& metrics, const QString& text, double width) {
    if (text.endsWith(QLatin1Char(')'))) return metrics.elidedText(text, Qt::ElideRight, width);
    static const QRegularExpression in_class(QStringLiteral(R"(^[\w.]+\.([^\W\d]\w*)$)"),
                                             QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch method = in_class.match(text);
    return metrics.elidedText(method.hasMatch() ? method.captured(1) : text, Qt::ElideMiddle, width);
}
}  // namespace

const Element* StageLayout::find(Key key) const {
    const auto found =
        std::find_if(elements.begin(), elements.end(), [key](const Element& element) { return element.key == key; });
    return found == elements.end() ? nullptr : &*found;
}

StageBuilder::StageBuilder(const trace::Snapshot& snapshot, double width, const Fonts& fonts, const StageWishes& wishes)
    : snapshot_(snapshot), width_(width), fonts_(fonts), wishes_(wishes), margin_(fonts.px(14)), y_(fonts.px(4)) {}

void StageBuilder::heading(int section, const QString& title, const QString& explanation, Ink ink) {
    const double height = fonts_.line_height(FontRole::heading);
    Element& element = add({KeyKind::section, static_cast<std::uint32_t>(section), 0}, ElementKind::words,
                           QRectF(left(), y_, right() - left(), height));
    write_heading(element, title, explanation, ink);
    y_ += height + px(6);
}

void StageBuilder::write_heading(Element& element, const QString& title, const QString& explanation, Ink ink) const {
    element.name = explanation.isEmpty() ? title : title + QStringLiteral(": ") + explanation;
    const double baseline = fonts_.metrics(FontRole::heading).ascent();
    const double limit = element.rect.width();
    const double after = write(element, 0, baseline, limit, title, FontRole::heading, Ink::dim) + px(8);
    // Half an explanation explains nothing.
    if (after + fonts_.width(FontRole::small, explanation) <= limit)
        write(element, after, baseline, limit, explanation, FontRole::small, ink);
    else
        element.tooltip = element.name;
}

Element& StageBuilder::add(Key key, ElementKind kind, const QRectF& rect) {
    Element& element = layout_.elements.emplace_back();
    element.key = key;
    element.kind = kind;
    element.rect = rect;
    // The handle of a due timer was the dot on the timers' axis.
    if (key.kind == KeyKind::handle && key.part == 0) element.came_from = {KeyKind::timer, key.id, 0};
    return element;
}

void StageBuilder::set_rect(Key key, const QRectF& rect) {
    for (Element& element : layout_.elements) {
        if (element.key == key) element.rect = rect;
    }
}

/// To tell names apart, where there are few enough to be read.
QStringList StageBuilder::task_names() const {
    QStringList names;
    if (snapshot_.tasks.size() > names_compared) return names;
    for (const trace::TaskRow& task : snapshot_.tasks) names << Words::text(task.name);
    return names;
}

double StageBuilder::write(Element& element, double x, double baseline, double limit, const QString& text,
                           FontRole font, Ink ink) const {
    const QFontMetricsF& metrics = fonts_.metrics(font);
    if (text.isEmpty()) return x;
    QString shown = text;
    if (metrics.horizontalAdvance(shown) > limit - x) {
        if (limit - x < metrics.averageCharWidth() * 3) return x;  // not even a letter and dots
        shown = element.task && font == FontRole::strong ? elided_apart(metrics, text, task_names(), limit - x)
                                                         : shortened(metrics, text, limit - x);
        if (element.tooltip.isEmpty()) element.tooltip = element.name.isEmpty() ? text : element.name;
    }
    const double width = metrics.horizontalAdvance(shown);
    element.texts.push_back({shown, font, ink, QPointF(x, baseline), width});
    return x + width;
}

double StageBuilder::sign(Element& element, double x, double baseline, Sign sign, Ink ink, FontRole beside) const {
    if (sign == Sign::none) return x;
    const double size = px(sign_size);
    const double middle = baseline - fonts_.metrics(beside).capHeight() / 2;
    element.signs.push_back({sign, ink, QRectF(x, middle - size / 2, size, size)});
    return x + size + px(5);
}

double StageBuilder::card_height() const {
    return fonts_.line_height(FontRole::strong) + fonts_.line_height(FontRole::small) + px(13);
}

double StageBuilder::card_width(const CardText& text) const {
    double first = px(sign_size + 5) + fonts_.width(FontRole::strong, text.title);
    if (!text.beside.isEmpty()) first += px(7) + fonts_.width(FontRole::body, text.beside);
    if (!text.corner.isEmpty()) first += px(14) + fonts_.width(FontRole::small, text.corner);
    return std::max(first, fonts_.width(FontRole::small, text.below)) + px(2 * card_inset + 2);
}

void StageBuilder::write_card(Element& element, const CardText& text) const {
    const double inset = px(card_inset);
    const double first = px(6) + fonts_.metrics(FontRole::strong).ascent();
    const double second =
        px(6) + fonts_.line_height(FontRole::strong) + px(1) + fonts_.metrics(FontRole::small).ascent();
    const double right = element.rect.width() - inset + px(2) - text.free_right;
    double limit = right;
    if (!text.corner.isEmpty()) {
        const double width = fonts_.width(FontRole::small, text.corner);
        write(element, limit - width - px(1), first, limit + px(1), text.corner, FontRole::small, Ink::dim);
        limit -= width + px(8);
    }
    double x = sign(element, inset, first, text.sign, text.sign_ink, FontRole::strong);
    x = write(element, x, first, limit, text.title, FontRole::strong, element.task ? Ink::task : Ink::text);
    write(element, x + px(7), first, limit, text.beside, FontRole::body, Ink::text);
    write(element, inset, second, right, text.below, FontRole::small, Ink::dim);
}

void StageBuilder::write_below(Element& element, double line, const QString& text) const {
    const double second =
        px(6) + fonts_.line_height(FontRole::strong) + px(1) + fonts_.metrics(FontRole::small).ascent();
    write(element, px(card_inset), second + line * fonts_.line_height(FontRole::small),
          element.rect.width() - px(card_inset - 2), text, FontRole::small, Ink::dim);
}

QStringList StageBuilder::wrapped(const QString& text, FontRole font, double width) const {
    QStringList lines;
    QString line;
    for (const QString& word : text.split(QLatin1Char(' '))) {
        const QString longer = line.isEmpty() ? word : line + QLatin1Char(' ') + word;
        if (!line.isEmpty() && fonts_.width(font, longer) > width) {
            lines << line;
            line = word;
        } else {
            line = longer;
        }
    }
    return lines << line;
}

void StageBuilder::write_one_line(Element& element, const CardText& text) const {
    const double baseline = middle_baseline(element.rect.height(), FontRole::strong);
    const double inset = px(card_inset);
    const double corner = text.corner.isEmpty() ? 0 : fonts_.width(FontRole::small, text.corner) + px(12);
    const double limit = element.rect.width() - inset + px(2);
    write(element, limit - corner + px(12), baseline, limit + px(1), text.corner, FontRole::small, Ink::dim);
    double x = sign(element, inset, baseline, text.sign, text.sign_ink, FontRole::strong);
    x = write(element, x, baseline, limit - corner, text.title, FontRole::strong, element.task ? Ink::task : Ink::text);
    write(element, x + px(7), baseline, limit - corner, text.beside, FontRole::body, Ink::text);
}

double StageBuilder::line_card_height() const { return fonts_.line_height(FontRole::strong) + px(10); }

void StageBuilder::write_line_card(Element& element, const CardText& text) const {
    const double baseline = middle_baseline(element.rect.height(), FontRole::strong);
    const double inset = px(card_inset);
    const double corner = fonts_.width(FontRole::small, text.corner);
    const double limit = element.rect.width() - inset + px(2);
    write(element, limit - corner, baseline, limit + px(1), text.corner, FontRole::small, Ink::dim);
    const double x = sign(element, inset, baseline, text.sign, text.sign_ink, FontRole::strong);
    write(element, x, baseline, limit - corner - px(8), text.title, FontRole::strong,
          element.task ? Ink::task : Ink::text);
}

namespace {

/// PENDING, and of a gather how many of its children are done.
QString state_and_children(const trace::FutureRow& future) {
    const QString state = Words::state(future);
    if (!future.children) return state;
    return state + Words::tr(" %1 of %2").arg(future.children_done).arg(future.children);
}

}  // namespace

double StageBuilder::pill_width(const trace::FutureRow& future, PillShape shape) const {
    const double label = fonts_.width(FontRole::body, Words::text(future.label));
    const double state = fonts_.width(FontRole::small_strong, state_and_children(future));
    const double begin = px(14 + sign_size + 5);
    if (shape == PillShape::two_lines) return begin + std::max(label, state) + px(16);
    return begin + label + px(8) + state + px(16);
}

void StageBuilder::write_pill(Element& element, const trace::FutureRow& future, PillShape shape) const {
    QString state = state_and_children(future);
    const QString label = Words::text(future.label);
    element.name = Words::tr("future %1, %2").arg(label, state);
    if (shape == PillShape::two_lines) return write_tall_pill(element, future, state);
    const double baseline = middle_baseline(element.rect.height(), FontRole::body);
    const double limit = element.rect.width() - px(14);
    const Ink ink = future.failed ? Ink::failed : Ink::text;
    double x = sign(element, px(14), baseline, sign_of(future), ink, FontRole::body);
    // Where there is little room, its name tells more than how many of its children are done.
    const double room = limit - x - px(8) - fonts_.width(FontRole::body, label);
    if (fonts_.width(FontRole::small_strong, state) > room) {
        state = Words::state(future);
        element.tooltip = element.name;
    }
    const double state_width = fonts_.width(FontRole::small_strong, state);
    x = write(element, x, baseline, limit - state_width - px(8), label, FontRole::body, Ink::text);
    write(element, x + px(8), baseline, limit + px(1), state, FontRole::small_strong, Ink::dim);
}

void StageBuilder::write_tall_pill(Element& element, const trace::FutureRow& future, const QString& state) const {
    const double limit = element.rect.width() - px(10);
    const double first = px(6) + fonts_.metrics(FontRole::body).ascent();
    const double second = px(6) + fonts_.line_height(FontRole::body) + fonts_.metrics(FontRole::small_strong).ascent();
    const Ink ink = future.failed ? Ink::failed : Ink::text;
    const double x = sign(element, px(14), first, sign_of(future), ink, FontRole::body);
    write(element, x, first, limit, Words::text(future.label), FontRole::body, Ink::text);
    const bool fits = fonts_.width(FontRole::small_strong, state) <= limit - x;
    if (!fits) element.tooltip = element.name;
    write(element, x, second, limit, fits ? state : Words::state(future), FontRole::small_strong, Ink::dim);
}

Element& StageBuilder::words(Key key, const QRectF& rect, const QString& text, FontRole font, Ink ink) {
    Element& element = add(key, ElementKind::words, rect);
    write(element, 0, middle_baseline(rect.height(), font), rect.width() + px(1), text, font, ink);
    return element;
}

double StageBuilder::middle_baseline(double height, FontRole font) const {
    const QFontMetricsF& metrics = fonts_.metrics(font);
    return (height + metrics.capHeight()) / 2;
}

void StageBuilder::add_count(std::uint32_t id, Flow& flow, int count) {
    const QString text = Words::tr("%1 more").arg(count);
    Element& element =
        add({KeyKind::more, id, 0}, ElementKind::slot, flow.place(fonts_.width(FontRole::small, text) + px(20)));
    element.dashed = true;
    element.name = text;
    element.tooltip = Words::tr("shows all of them");
    write(element, px(10), middle_baseline(element.rect.height(), FontRole::small), element.rect.width(), text,
          FontRole::small, Ink::text);
}

StageLayout StageBuilder::finish() {
    layout_.size = QSizeF(width_, y_);
    layout_.time = snapshot_.time;
    return std::move(layout_);
}

Flow::Flow(StageBuilder& builder, double row_height, double gap, double inset, double right_inset)
    : builder_(builder),
      row_height_(row_height),
      gap_(gap),
      inset_(inset),
      right_inset_(right_inset),
      x_(builder.left() + inset),
      y_(builder.y()) {}

QRectF Flow::place(double width) {
    width = std::min(width, available());
    const double begin = builder_.left() + inset_;
    if (x_ > begin && x_ + width > begin + available() + 0.5) {
        x_ = begin;
        y_ += row_height_ + gap_;
    }
    const QRectF rect(x_, y_, width, row_height_);
    x_ += width + gap_;
    return rect;
}

}  // namespace loopglass::ui
