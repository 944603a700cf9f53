#include <QPainter>
#include <QTextBlock>
#include <algorithm>

#include "code/code_view.h"

// The tasks that stand at a line, as chips behind its text.

namespace loopglass::ui {

void CodeView::place_line_chips(const QTextBlock& block, std::vector<PlacedChip>& placed) const {
    const auto chips = shown_.chips.find(static_cast<std::uint32_t>(block.blockNumber()) + 1);
    if (chips == shown_.chips.end()) return;
    const QRectF line = block_rect(block);
    const double height = std::min(line.height() - 1, fonts_->line_height(FontRole::small_strong) + fonts_->px(3));
    double x = text_end(block) + fonts_->px(12);
    // Where names do not fit behind the line, numbers do, and where those do not, the signs of the states.
    const double room = viewport()->width() - fonts_->px(4);
    const std::array<std::function<QString(const LineChip&)>, 3> sizes = {
        [](const LineChip& chip) { return chip.text; }, [](const LineChip& chip) { return chip.brief; },
        [](const LineChip&) { return QString(); }};
    const auto width_of = [this](const QString& text) {
        if (text.isEmpty()) return fonts_->px(24);
        return fonts_->width(FontRole::small_strong, text) + fonts_->px(28);
    };
    const double gap = fonts_->px(4);
    for (const auto& text_of : sizes) {
        double wanted = 0;
        for (const LineChip& chip : chips->second) wanted += width_of(text_of(chip)) + gap;
        const bool last = &text_of == &sizes.back();
        if (x + wanted - gap > room && !last) continue;
        if (x + wanted - gap > room && place_badge(block, chips->second, placed)) return;
        x = std::max(0.0, std::min(x, room - wanted + gap));
        for (const LineChip& chip : chips->second) {
            const QString text = text_of(chip);
            placed.push_back({&chip, QRectF(x, line.center().y() - height / 2, width_of(text), height), text});
            x += width_of(text) + gap;
        }
        return;
    }
}

bool CodeView::place_badge(const QTextBlock& block, const std::vector<LineChip>& chips,
                           std::vector<PlacedChip>& placed) const {
    const QString text = block.text();
    qsizetype spaces = 0;
    while (spaces < text.size() && text[spaces] == QLatin1Char(' ')) ++spaces;
    const QRectF line = block_rect(block);
    const double begin = line.left() + document()->documentMargin();
    const double indent = fonts_->width(FontRole::code, text.left(spaces));
    int tasks = 0;
    for (const LineChip& chip : chips) tasks += chip.tasks;
    const double height = std::min(line.height() - 1, fonts_->line_height(FontRole::small_strong) + fonts_->px(1));
    const auto width_of = [&](const QString& words) {
        return std::max(height, fonts_->width(FontRole::small_strong, words) + fonts_->px(9));
    };
    QString words = tasks == 1 ? chips.front().brief : QString::number(tasks);
    const double room = indent - fonts_->px(3);
    // A name too long for the indentation: the sign of its state alone, the name in the tooltip.
    if (chips.size() == 1 && width_of(words) > room) words.clear();
    const double width = width_of(words);
    const double left = begin + room - width;
    if (left < 0) return false;  // no room in the indentation either, or scrolled out of sight
    placed.push_back({&chips.front(), QRectF(left, line.center().y() - height / 2, width, height), words, &chips});
    return true;
}

std::vector<CodeView::PlacedChip> CodeView::placed_chips() const {
    std::vector<PlacedChip> placed;
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        if (!block.isVisible()) continue;
        if (block_rect(block).top() > viewport()->height()) break;
        place_line_chips(block, placed);
    }
    return placed;
}

std::vector<TaskId> CodeView::tasks_of(const PlacedChip& placed) {
    std::vector<TaskId> tasks;
    const auto add = [&tasks](const LineChip& chip) {
        if (chip.members.empty()) return tasks.push_back(chip.task);
        tasks.insert(tasks.end(), chip.members.begin(), chip.members.end());
    };
    if (!placed.badge) add(*placed.chip);
    if (placed.badge)
        for (const LineChip& chip : *placed.badge) add(chip);
    return tasks;
}

bool CodeView::stands_for(const PlacedChip& placed, TaskId task) {
    const auto is_of = [task](const LineChip& chip) {
        return chip.task == task || std::count(chip.members.begin(), chip.members.end(), task);
    };
    return placed.badge ? std::any_of(placed.badge->begin(), placed.badge->end(), is_of) : is_of(*placed.chip);
}

QRectF CodeView::chip_rect(TaskId task) const {
    for (const PlacedChip& placed : placed_chips()) {
        if (stands_for(placed, task)) return placed.rect;
    }
    return {};
}

double CodeView::chips_end(const QTextBlock& block) const {
    std::vector<PlacedChip> placed;
    place_line_chips(block, placed);
    return placed.empty() ? text_end(block) : std::max(text_end(block), placed.back().rect.right());
}

void CodeView::paint_chip(QPainter& painter, const PlacedChip& placed) const {
    const bool of_many = placed.badge && placed.badge->size() > 1;  // a number of tasks has no task's colour
    const auto among = [&](const std::set<TaskId>& tasks) {
        return std::any_of(tasks.begin(), tasks.end(), [&](TaskId task) { return stands_for(placed, task); });
    };
    const bool faded = selected_.fades(placed.chip->task) && !among(selected_.tasks);
    const QColor own = of_many ? theme_->text : colours_.colour(*theme_, placed.chip->task);
    const QColor colour = faded ? theme_->edge : own;
    const QRectF rect = placed.rect.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(colour, 1.2));
    painter.setBrush(theme_->panel);
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2);
    const bool is_selected = among(selected_.tasks);
    if (is_selected || among(hovered_.tasks)) {
        painter.setPen(QPen(theme_->ring, is_selected ? 2.5 : 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect.adjusted(-1, -1, 1, 1), rect.height() / 2, rect.height() / 2);
    }
    if (placed.text.isEmpty()) {
        const double sign_size = fonts_->px(9);
        QRectF sign(0, 0, sign_size, sign_size);
        sign.moveCenter(rect.center());
        draw_sign(painter, placed.chip->sign, sign, colour);
        return;
    }
    if (placed.badge) {
        painter.setFont(fonts_->font(FontRole::small_strong));
        painter.setPen(colour);
        painter.drawText(rect, Qt::AlignCenter, placed.text);
        return;
    }
    const double size = fonts_->px(10);
    const QRectF sign(rect.left() + fonts_->px(7), rect.center().y() - size / 2, size, size);
    draw_sign(painter, placed.chip->sign, sign, colour);
    painter.setFont(fonts_->font(FontRole::small_strong));
    painter.setPen(colour);
    painter.drawText(QRectF(sign.right() + fonts_->px(4), rect.top(), rect.width(), rect.height()),
                     Qt::AlignVCenter | Qt::AlignLeft, placed.text);
}

}  // namespace loopglass::ui
