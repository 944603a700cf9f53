#include <trace/grain.h>
#include <trace/json.h>
#include <trace/names.h>

#include "json_writer.h"

namespace loopglass::trace {

namespace {

/// What the two numbers of an event row name, by its kind; nullptr where a number says nothing.
struct EventKeys {
    const char* subject = nullptr;
    const char* object = nullptr;
};

EventKeys keys_of(StepKind kind) {
    switch (kind) {
        case StepKind::iteration_begun: return {nullptr, "handles"};
        case StepKind::task_created:
        case StepKind::future_created:
        case StepKind::future_finished:
        case StepKind::future_failed:
        case StepKind::future_cancelled:
        case StepKind::cancel_requested: return {"future", nullptr};
        case StepKind::handle_queued:
        case StepKind::timer_set:
        case StepKind::timer_due:
        case StepKind::handle_cancelled: return {"handle", nullptr};
        case StepKind::callback_added: return {"future", "callback"};
        case StepKind::callback_scheduled: return {"future", "handle"};
        case StepKind::task_waits: return {"future", "waits_for"};
        case StepKind::thread_started:
        case StepKind::thread_waits:
        case StepKind::thread_resumed:
        case StepKind::thread_ended: return {"thread", nullptr};
        case StepKind::problem_found: return {nullptr, "finding"};
        case StepKind::program_ended: return {nullptr, "status"};
        default: return {};
    }
}

void write_event(JsonWriter& json, const EventRow& event) {
    const EventKeys keys = keys_of(event.kind);
    json.member("cause", name_of(event.cause));
    if (keys.subject) json.member(keys.subject, event.subject);
    if (keys.object) json.member(keys.object, event.object);
}

void write_output(JsonWriter& json, const Timeline& timeline, Step step) {
    const std::size_t count = outputs_until(timeline, step);
    if (count == 0 || timeline.outputs[count - 1].step != step.number) return;
    const OutputRow& row = timeline.outputs[count - 1];
    json.member("stream", name_of(row.stream));
    json.member("text", output_text(timeline, row));
}

void write_turn(JsonWriter& json, const TurnRow& turn) {
    json.member("handle", turn.handle);
    json.member("iteration", turn.iteration);
}

}  // namespace

std::string trace_header_json(std::string_view program_name) {
    JsonWriter json;
    json.object([&] {
        json.member("schema", json_schema_version);
        json.member("what", "loopglass trace");
        json.member("program", program_name);
    });
    return json.take();
}

std::string step_json(const Timeline& timeline, Step step) {
    const StepRow row = timeline.steps[step.number];
    JsonWriter json;
    json.object([&] {
        json.member("step", step.number);
        json.member("kind", name_of(row.kind()));
        json.member("time", time_at(timeline, step).seconds);
        json.member("task", task_at(timeline, step).value);
        if (row.place().line != 0) {
            json.member("file", row.place().file.value);
            json.member("line", row.place().line);
        }
        if (const TurnRow* turn = turn_at(timeline, step); turn && turn->first_step == step.number) {
            write_turn(json, *turn);
        }
        if (const EventRow* event = event_at(timeline, step)) write_event(json, *event);
        if (row.kind() == StepKind::output) write_output(json, timeline, step);
    });
    return json.take();
}

}  // namespace loopglass::trace
