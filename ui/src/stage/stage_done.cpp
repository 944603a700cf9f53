#include <algorithm>

#include "stage/stage_builder.h"

namespace loopglass::ui {

namespace {

constexpr std::size_t tasks_shown = 16;
constexpr std::size_t futures_shown = 24;
constexpr std::uint32_t more_done = 41;
constexpr std::uint32_t more_futures = 42;

double chip_height(const StageBuilder& builder) {
    return builder.fonts().line_height(FontRole::strong) + builder.px(12);
}

/// All of them where they are few, or where somebody wants to see them.
std::size_t shown_of(const StageBuilder& builder, std::uint32_t id, std::size_t count, std::size_t most) {
    return builder.wishes().opened.contains(id) ? count : std::min(count, most);
}

void add_done(StageBuilder& builder, Flow& flow, const trace::TaskRow& task) {
    const trace::FutureRow* future = builder.snapshot().future(task.future);
    const QString outcome = future ? Words::outcome(*future) : QString();
    const bool failed = future && future->failed;
    const Fonts& fonts = builder.fonts();
    const QString name = Words::text(task.name);
    const QString what = Words::text(task.coroutine);
    const double wanted = builder.px(12 + 18 + 7 + 10 + 14) + fonts.width(FontRole::strong, name) +
                          fonts.width(FontRole::body, what) + fonts.width(FontRole::code_small, outcome);
    Element& card = builder.add(task_key(task.id), ElementKind::card, flow.place(std::min(wanted, builder.px(460))));
    card.task = task.id;
    card.name = Words::tr("%1 %2, done: %3").arg(name, what, outcome);
    const double baseline = (card.rect.height() + fonts.metrics(FontRole::strong).capHeight()) / 2;
    const double limit = card.rect.width() - builder.px(10);
    const Sign sign = future ? sign_of(*future) : Sign::done;
    double x = builder.sign(card, builder.px(12), baseline, sign, failed ? Ink::failed : Ink::task, FontRole::strong);
    x = builder.write(card, x, baseline, limit, name, FontRole::strong, Ink::task);
    // How it ended matters more than the coroutine's name, which is cut first.
    const double outcome_width = std::min(fonts.width(FontRole::code_small, outcome) + builder.px(14), limit * 0.6);
    x = builder.write(card, x + builder.px(7), baseline, limit - outcome_width, what, FontRole::body, Ink::text);
    builder.write(card, x + builder.px(10), baseline, limit + builder.px(4), outcome, FontRole::code_small,
                  failed ? Ink::failed : Ink::dim);
}

void add_future(StageBuilder& builder, Flow& flow, const trace::FutureRow& future) {
    const double value_room = future.value.empty() ? 0 : builder.px(120);
    const QString value = Words::text(future.value);
    const double value_width = std::min(value_room, builder.fonts().width(FontRole::code_small, value) + builder.px(8));
    const double pill = builder.pill_width(future);
    Element& chip = builder.add({KeyKind::future_chip, future.id.value, 0}, ElementKind::pill,
                                flow.place(std::min(pill + value_width, builder.px(340))));
    const QRectF whole = chip.rect;
    // The state stands where it does in the waiting rows; a result follows it.
    chip.rect.setWidth(whole.width() - value_width);
    builder.write_pill(chip, future);
    chip.rect = whole;
    if (!future.value.empty()) {
        const double baseline = (whole.height() + builder.fonts().metrics(FontRole::code_small).capHeight()) / 2;
        builder.write(chip, whole.width() - value_width - builder.px(8), baseline, whole.width() - builder.px(12),
                      value, FontRole::code_small, future.failed ? Ink::failed : Ink::text);
        chip.name += QStringLiteral(", ") + value;
    }
    // Many have the same name: by whom they were made tells them apart.
    chip.maker = future.created_by;
    QString made = Words::tr("made by %1").arg(Words::doer(builder.snapshot(), future.created_by));
    if (future.created_at.line) made += QStringLiteral(", ") + Words::line(future.created_at);
    chip.name += QStringLiteral(", ") + made;
    chip.tooltip = chip.name;
}

/// The futures that are not tasks, by id; if there are too many for the wall, pending ones come first.
std::vector<const trace::FutureRow*> futures_to_show(const trace::Snapshot& snapshot) {
    std::vector<const trace::FutureRow*> futures;
    for (const trace::FutureRow& future : snapshot.futures) {
        if (!future.task) futures.push_back(&future);
    }
    if (futures.size() > futures_shown) {
        std::stable_partition(futures.begin(), futures.end(), [](const trace::FutureRow* future) {
            return future->state == trace::FutureState::pending;
        });
    }
    return futures;
}

}  // namespace

/// A section of which there is nothing is not there: lessons begin small.
void build_done(StageBuilder& builder) {
    std::vector<const trace::TaskRow*> done;
    for (const trace::TaskRow& task : builder.snapshot().tasks) {
        if (task.state == trace::TaskState::done && builder.claim(task.id)) done.push_back(&task);
    }
    if (done.empty()) return;
    builder.heading(5, Words::tr("Done"), {});
    Flow flow(builder, chip_height(builder), builder.px(8));
    const std::size_t shown = shown_of(builder, more_done, done.size(), tasks_shown);
    for (std::size_t i = 0; i < shown; ++i) add_done(builder, flow, *done[i]);
    if (shown < done.size()) builder.add_count(more_done, flow, static_cast<int>(done.size() - shown));
    builder.go_to(flow.bottom() + builder.px(16));
}

void build_futures(StageBuilder& builder) {
    const std::vector<const trace::FutureRow*> futures = futures_to_show(builder.snapshot());
    if (futures.empty()) return;
    builder.heading(6, Words::tr("Futures"), Words::tr("those that are not tasks, and their states"));
    Flow flow(builder, chip_height(builder), builder.px(8));
    const std::size_t shown = shown_of(builder, more_futures, futures.size(), futures_shown);
    for (std::size_t i = 0; i < shown; ++i) add_future(builder, flow, *futures[i]);
    if (shown < futures.size()) builder.add_count(more_futures, flow, static_cast<int>(futures.size() - shown));
    builder.go_to(flow.bottom() + builder.px(16));
}

}  // namespace loopglass::ui
