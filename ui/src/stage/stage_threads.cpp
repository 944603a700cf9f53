#include <QStringList>
#include <algorithm>
#include <iterator>

#include "stage/stage_builder.h"

namespace loopglass::ui {

namespace {

constexpr std::size_t threads_shown = 12;
constexpr std::size_t findings_shown = 6;
constexpr std::uint32_t more_threads = 70;
constexpr std::uint32_t more_findings = 71;
constexpr int threads_section = 7;
constexpr int findings_section = 8;

Sign sign_of_thread(trace::ThreadState state) {
    switch (state) {
        case trace::ThreadState::running: return Sign::running;
        case trace::ThreadState::woken:
        case trace::ThreadState::paused: return Sign::ready;
        case trace::ThreadState::ended: return Sign::done;
        case trace::ThreadState::sleeping:
        case trace::ThreadState::waiting: break;
    }
    return Sign::waiting;
}

void add_thread(StageBuilder& builder, Flow& flow, const trace::ThreadRow& thread) {
    const QString name = QString::fromStdString(thread.name);
    QString below = Words::thread(thread);
    if (thread.place.line) below += QStringLiteral(" · ") + Words::line(thread.place);
    const StageBuilder::CardText text{sign_of_thread(thread.state), Ink::text, name, {}, below, {}};
    const double width = std::min(builder.card_width(text), builder.right() - builder.left());
    Element& card = builder.add({KeyKind::thread, thread.number, 0}, ElementKind::card,
                                flow.place(std::max(width, builder.px(150))));
    card.name = Words::tr("thread %1, %2").arg(name, below);
    builder.write_card(card, text);
}

void add_count(StageBuilder& builder, std::uint32_t id, std::size_t hidden) {
    if (hidden == 0) return;
    const double height = builder.fonts().line_height(FontRole::small);
    builder.words({KeyKind::fixed, id, 0},
                  QRectF(builder.left(), builder.y(), builder.right() - builder.left(), height),
                  Words::tr("and %1 more").arg(hidden), FontRole::small, Ink::dim);
    builder.go_down(height + builder.px(6));
}

/// One finding: where, then its words, on as many lines as they need.
void add_finding(StageBuilder& builder, const StageFinding& finding, std::uint8_t part) {
    const bool here = finding.step == builder.snapshot().step;
    const QString when =
        here ? Words::tr("found at this step") : Words::tr("found at step %1").arg(finding.step.number);
    const double width = builder.right() - builder.left();
    const QStringList lines = builder.wrapped(finding.words, FontRole::small, width - builder.px(26));
    const double line_height = builder.fonts().line_height(FontRole::small);
    const double height = builder.card_height() + static_cast<double>(lines.size() - 1) * line_height;
    Element& card = builder.add({KeyKind::step, finding.step.number, part}, ElementKind::card,
                                QRectF(builder.left(), builder.y(), width, height));
    card.name = Words::tr("finding, %1, %2: %3").arg(when, finding.place, finding.words);
    card.failed = here;
    builder.write_card(card, {Sign::failed, Ink::failed, when, finding.place, lines.front(), {}});
    for (qsizetype i = 1; i < lines.size(); ++i) builder.write_below(card, static_cast<double>(i), lines[i]);
    builder.go_down(height + builder.px(6));
}

}  // namespace

/// Threads besides the main one, which simulate what a program hands to an executor.
void build_threads(StageBuilder& builder) {
    const auto& threads = builder.snapshot().threads;
    if (threads.empty()) return;
    builder.heading(threads_section, Words::tr("Threads"), Words::tr("one runs at a time, on virtual time"));
    Flow flow(builder, builder.card_height(), builder.px(8));
    for (std::size_t i = 0; i < std::min(threads.size(), threads_shown); ++i) add_thread(builder, flow, threads[i]);
    builder.go_to(flow.bottom() + builder.px(8));
    add_count(builder, more_threads, threads.size() - std::min(threads.size(), threads_shown));
    builder.go_down(builder.px(8));
}

/// What is wrong in the run, though Python says nothing: each leads to the step at which it was found, and stands here
/// from that step on. What will go wrong is not told before.
void build_findings(StageBuilder& builder, const std::vector<StageFinding>& all) {
    std::vector<StageFinding> findings;
    std::copy_if(all.begin(), all.end(), std::back_inserter(findings),
                 [&](const StageFinding& finding) { return finding.step <= builder.snapshot().step; });
    if (findings.empty()) return;
    builder.heading(findings_section, Words::tr("Findings"),
                    Words::tr("wrong, though Python says nothing; click: go there"));
    for (std::size_t i = 0; i < std::min(findings.size(), findings_shown); ++i)
        add_finding(builder, findings[i], static_cast<std::uint8_t>(i));
    add_count(builder, more_findings, findings.size() - std::min(findings.size(), findings_shown));
    builder.go_down(builder.px(10));
}

}  // namespace loopglass::ui
