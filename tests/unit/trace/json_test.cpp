#include <trace/json.h>

#include <limits>

#include "catch.h"

using namespace loopglass;
using namespace loopglass::trace;

namespace {

void write(Timeline& timeline, const std::string& text, std::uint32_t step) {
    OutputRow row;
    row.offset = timeline.text.size();
    row.length = static_cast<std::uint32_t>(text.size());
    row.step = step;
    for (const char c : text) timeline.text.push_back(c);
    timeline.outputs.push_back(row);
}

bool contains(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("a snapshot's JSON is one line and says everything that is in it") {
    Snapshot snapshot;
    snapshot.step = Step{7};
    snapshot.row = StepRow(StepKind::line, {FileId{1}, 12});
    snapshot.time.seconds = 0.1;
    TaskRow task;
    task.id = TaskId{1};
    task.name = "Task-1";
    task.state = TaskState::waiting;
    task.stack = {"main", "fetch"};
    snapshot.tasks.push_back(task);
    const std::string json = to_json(snapshot);
    CHECK(json.find('\n') == std::string::npos);
    CHECK(contains(json, R"({"schema":1,"step":7,"kind":"line","place":{"file":1,"line":12},)"));
    CHECK(contains(json, R"("time":0.1,)"));
    CHECK(contains(json, R"("tasks":[{"id":1,"future":0,"name":"Task-1",)"));
    CHECK(contains(json, R"("stack":["main","fetch"]}],"futures":[],)"));
}

TEST_CASE("two snapshots that differ anywhere have different JSON") {
    Snapshot one;
    one.futures.resize(1);
    Snapshot other = one;
    CHECK(to_json(one) == to_json(other));
    other.futures[0].value = "x";
    CHECK(to_json(one) != to_json(other));
}

TEST_CASE("texts in JSON are escaped and numbers that JSON lacks are null") {
    Snapshot snapshot;
    snapshot.end_message = "a\"b\\c\nd\te\x01 é";
    snapshot.time.seconds = std::numeric_limits<double>::infinity();
    const std::string json = to_json(snapshot);
    CHECK(contains(json, R"("end_message":"a\"b\\c\nd\te\u0001 é")"));
    CHECK(contains(json, R"("time":null)"));
}

TEST_CASE("frames and locals have JSON of their own") {
    FrameDetails details;
    details.frame.function = "main";
    details.locals.push_back({"n", "1", "int"});
    CHECK(to_json(std::vector<FrameDetails>{details}) ==
          R"([{"frame":{"function":"main","place":{"file":0,"line":0},"task":0,"is_coroutine":false},)"
          R"("locals":[{"name":"n","type":"int","value":"1"}]}])");
}

TEST_CASE("a step of a trace has what the columns know of it") {
    Timeline timeline;
    timeline.steps.push_back(StepRow(StepKind::start));
    timeline.steps.push_back(StepRow(StepKind::line, {FileId{1}, 3}));
    timeline.steps.push_back(StepRow(StepKind::output, {FileId{1}, 3}));
    timeline.steps.push_back(StepRow(StepKind::timer_set, {FileId{1}, 4}));
    write(timeline, "hi\n", 2);
    EventRow event;
    event.step = 3;
    event.kind = StepKind::timer_set;
    event.subject = 9;
    timeline.events.push_back(event);
    CHECK(trace_header_json("x.py") == R"({"schema":1,"what":"loopglass trace","program":"x.py"})");
    CHECK(step_json(timeline, Step{0}) == R"({"step":0,"kind":"start","time":0,"task":0})");
    CHECK(step_json(timeline, Step{1}) == R"({"step":1,"kind":"line","time":0,"task":0,"file":1,"line":3})");
    CHECK(contains(step_json(timeline, Step{2}), R"("stream":"stdout","text":"hi\n"})"));
    CHECK(contains(step_json(timeline, Step{3}), R"("cause":"program","handle":9})"));
}
