#include <trace/json.h>

#include <trace/names.h>

#include "json_writer.h"

namespace loopglass::trace {

namespace {

void write_place_members(JsonWriter& json, Place place) {
    json.member("file", place.file.value);
    json.member("line", place.line);
}

void write_place(JsonWriter& json, std::string_view name, Place place) {
    json.member_object(name, [&] { write_place_members(json, place); });
}

void write_texts(JsonWriter& json, std::string_view name, const List<Text>& texts) {
    json.member_array(name, texts, [&](const Text& text) { json.value(text); });
}

template <class Ids>
void write_ids(JsonWriter& json, std::string_view name, const Ids& ids) {
    json.member_array(name, ids, [&](auto id) { json.value(id.value); });
}

void write_task(JsonWriter& json, const TaskRow& task) {
    json.object([&] {
        json.member("id", task.id.value);
        json.member("future", task.future.value);
        json.member("name", task.name);
        json.member("coroutine", task.coroutine);
        json.member("call", task.call);
        json.member("state", name_of(task.state));
        json.member("started", task.started);
        json.member("must_cancel", task.must_cancel);
        json.member("coroutine_state", name_of(task.coroutine_state));
        json.member("created_by", task.created_by.value);
        write_place(json, "created_at", task.created_at);
        json.member("waits_for", task.waits_for.value);
        write_place(json, "place", task.place);
        write_texts(json, "stack", task.stack);
    });
}

void write_future(JsonWriter& json, const FutureRow& future) {
    json.object([&] {
        json.member("id", future.id.value);
        json.member("task", future.task.value);
        json.member("role", name_of(future.role));
        json.member("state", name_of(future.state));
        json.member("failed", future.failed);
        json.member("label", future.label);
        json.member("value", future.value);
        json.member("created_by", future.created_by.value);
        write_place(json, "created_at", future.created_at);
        json.member("changed", future.changed.number);
        write_texts(json, "callbacks", future.callbacks);
        write_ids(json, "awaited_by", future.awaited_by);
        json.member("children", future.children);
        json.member("children_done", future.children_done);
        write_ids(json, "pending_children", future.pending_children);
        json.member("woken_by", name_of(future.woken_by));
        write_ids(json, "wakers", future.wakers);
    });
}

void write_handle(JsonWriter& json, const HandleRow& handle) {
    json.object([&] {
        json.member("id", handle.id.value);
        json.member("kind", name_of(handle.kind));
        json.member("task", handle.task.value);
        json.member("future", handle.future.value);
        json.member("name", handle.name);
        json.member("call", handle.call);
        json.member("cancelled", handle.cancelled);
        json.member("is_timer", handle.is_timer);
        json.member("when", handle.when.seconds);
        json.member("queued", handle.queued.number);
        json.member("late_seconds", handle.late_seconds);
    });
}

void write_thread(JsonWriter& json, const ThreadRow& thread) {
    json.object([&] {
        json.member("number", thread.number);
        json.member("name", thread.name);
        json.member("state", name_of(thread.state));
        json.member("waits_for", thread.waits_for);
        json.member("has_deadline", thread.has_deadline);
        json.member("deadline", thread.deadline.seconds);
        write_place(json, "place", thread.place);
    });
}

void write_frame(JsonWriter& json, const FrameRow& frame) {
    json.object([&] {
        json.member("function", frame.function);
        write_place(json, "place", frame.place);
        json.member("task", frame.task.value);
        json.member("is_coroutine", frame.is_coroutine);
    });
}

void write_event(JsonWriter& json, const EventRow& event) {
    json.member_object("event", [&] {
        json.member("kind", name_of(event.kind));
        json.member("cause", name_of(event.cause));
        json.member("subject", event.subject);
        json.member("object", event.object);
    });
}

void write_loop(JsonWriter& json, const Snapshot& snapshot) {
    json.member("time", snapshot.time.seconds);
    json.member("iteration", snapshot.iteration);
    json.member("phase", name_of(snapshot.phase));
    json.member("batch_size", snapshot.batch_size);
    json.member("batch_position", snapshot.batch_position);
    json.member("turn_steps", snapshot.turn_steps);
    json.member("turn_seconds", snapshot.turn_seconds);
    json.member("running_task", snapshot.running_task.value);
    json.key("running_handle");
    write_handle(json, snapshot.running_handle);
}

}  // namespace

std::string to_json(const Snapshot& snapshot) {
    JsonWriter json;
    json.object([&] {
        json.member("schema", json_schema_version);
        json.member("step", snapshot.step.number);
        json.member("kind", name_of(snapshot.row.kind()));
        write_place(json, "place", snapshot.row.place());
        write_event(json, snapshot.event);
        write_loop(json, snapshot);
        json.member_array("ready", snapshot.ready, [&](const HandleRow& handle) { write_handle(json, handle); });
        json.member("ready_this_iteration", snapshot.ready_this_iteration);
        json.member_array("timers", snapshot.timers, [&](const HandleRow& handle) { write_handle(json, handle); });
        json.member_array("tasks", snapshot.tasks, [&](const TaskRow& task) { write_task(json, task); });
        json.member_array("futures", snapshot.futures, [&](const FutureRow& future) { write_future(json, future); });
        json.member_array("threads", snapshot.threads, [&](const ThreadRow& thread) { write_thread(json, thread); });
        json.member_array("stack", snapshot.stack, [&](const FrameRow& frame) { write_frame(json, frame); });
        json.member("output_rows", snapshot.output_rows);
        json.member("end", name_of(snapshot.end));
        json.member("exit_status", snapshot.exit_status);
        json.member("failed_task", snapshot.failed_task.value);
        json.member_array("failure_path", snapshot.failure_path,
                          [&](Place place) { json.object([&] { write_place_members(json, place); }); });
        json.member("end_message", snapshot.end_message);
        write_ids(json, "circle", snapshot.circle);
    });
    return json.take();
}

std::string to_json(const std::vector<FrameDetails>& frames) {
    JsonWriter json;
    json.array(frames, [&](const FrameDetails& details) {
        json.object([&] {
            json.key("frame");
            write_frame(json, details.frame);
            json.member_array("locals", details.locals, [&](const LocalRow& local) {
                json.object([&] {
                    json.member("name", local.name);
                    json.member("type", local.type);
                    json.member("value", local.value);
                });
            });
        });
    });
    return json.take();
}

}  // namespace loopglass::trace
