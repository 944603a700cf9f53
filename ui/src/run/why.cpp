#include "run/why.h"

#include <trace/doer.h>

#include "run/last_event.h"
#include "run/why_answer.h"

namespace loopglass::ui {

void WhyAnswer::ask(const QString& question, const QString& words) {
    because_.asked = question;
    because_.words = words;
}

void WhyAnswer::say(const QString& words) {
    if (!because_.words.isEmpty()) because_.words += QLatin1Char(' ');
    because_.words += words;
}

void WhyAnswer::link(const QString& words, Step step) {
    if (future_hidden_ && step > snapshot_.step) return;
    for (const Because::Link& known : because_.links)
        if (known.step == step) return;
    because_.links.push_back({words, step});
}

QString WhyAnswer::who_at(Step step) const {
    const trace::Doer doer = trace::doer_at(timeline_, step);
    switch (doer.kind) {
        case trace::Doer::Kind::program: return Words::tr("the program");
        case trace::Doer::Kind::loop: return Words::tr("the loop itself");
        case trace::Doer::Kind::task: return Words::doer(snapshot_, doer.task);
        case trace::Doer::Kind::callback: break;
    }
    const QString future = future_behind(*trace::turn_at(timeline_, step));
    return future.isEmpty() ? Words::tr("a callback of the loop") : Words::tr("a callback of %1").arg(future);
}

QString WhyAnswer::who_and_where(Step step) const {
    const Place place = trace::doer_at(timeline_, step).place;
    return place.line ? Words::tr("%1, in line %2").arg(who_at(step)).arg(place.line) : who_at(step);
}

const trace::EventRow* WhyAnswer::last_event(std::initializer_list<trace::StepKind> kinds,
                                             std::uint32_t subject) const {
    return ui::last_event(timeline_, snapshot_.step, kinds, subject);
}

Because why(const Moment& moment, const trace::Timeline& timeline, const Selection& selection, bool future_hidden) {
    WhyAnswer answer(moment, timeline, future_hidden);
    const trace::Snapshot& snapshot = moment.snapshot;
    if (const trace::TaskRow* task = snapshot.task(selection.task))
        answer.about_task(*task);
    else if (selection.task)
        answer.about_missing_task(selection.task);
    else if (const trace::FutureRow* future = snapshot.future(selection.future))
        answer.about_future(*future);
    else if (selection.future)
        answer.about_missing_future(selection.future);
    else if (selection.handle)
        answer.about_handle(selection.handle);
    else if (selection.coroutine)
        answer.about_coroutine(selection.coroutine);
    else if (selection.line)
        answer.about_line(selection.line);
    else if (selection.output)
        answer.about_output(selection.output - 1);
    else if (selection.turn)
        answer.about_turn(selection.turn - 1);
    else if (!selection.several.empty())
        answer.about_several(selection.several);
    else
        answer.about_step();
    return answer.take();
}

Because why_clock(const Moment& moment, const trace::Timeline& timeline) {
    WhyAnswer answer(moment, timeline, false);
    answer.about_clock();
    return answer.take();
}

}  // namespace loopglass::ui
