#include <trace/json.h>

#include "json_writer.h"

namespace loopglass::trace {

namespace {

void write_place(JsonWriter& json, Place place) {
    if (place.line == 0) return;
    json.member("file", place.file.value);
    json.member("line", place.line);
}

}  // namespace

std::string find_header_json(std::string_view program_name, std::string_view asked) {
    JsonWriter json;
    json.object([&] {
        json.member("schema", json_schema_version);
        json.member("what", "loopglass find");
        json.member("program", program_name);
        json.member("asked", asked);
    });
    return json.take();
}

std::string to_json(const Timeline& timeline, const Hit& hit) {
    JsonWriter json;
    json.object([&] {
        json.member("step", hit.step.number);
        json.member("found", name_of(hit.kind));
        json.member("time", time_at(timeline, hit.step).seconds);
        json.member("task", hit.task.value);
        if (hit.by != hit.task) json.member("by", hit.by.value);
        write_place(json, timeline.steps[hit.step.number].place());
        if (hit.future) json.member("future", hit.future.value);
        if (hit.because.number) json.member("because", hit.because.number);
        if (!hit.text.empty()) json.member("text", hit.text);
    });
    return json.take();
}

std::string to_json(const Timeline& timeline, const ValueChange& change) {
    JsonWriter json;
    json.object([&] {
        json.member("step", change.step.number);
        json.member("found", "change");
        json.member("time", time_at(timeline, change.step).seconds);
        json.member("task", change.task.value);
        json.member("made_by", change.made_by.number);
        write_place(json, change.place);
        json.member("function", change.function);
        json.member("before", change.before);
        json.member("after", change.after);
    });
    return json.take();
}

std::string to_json(Step step, const Evaluation& evaluation) {
    JsonWriter json;
    json.object([&] {
        json.member("step", step.number);
        json.member("function", evaluation.function);
        json.member("expression", evaluation.value.name);
        if (!evaluation.has_value()) return json.member("error", evaluation.error);
        json.member("type", evaluation.value.type);
        json.member("value", evaluation.value.value);
    });
    return json.take();
}

}  // namespace loopglass::trace
