#include <trace/grain.h>
#include <trace/origin.h>

#include <algorithm>
#include <cctype>

namespace loopglass::trace {

namespace {

constexpr int most_looked_at = 400;  ///< line steps, on the way back to where a value came from

std::string line_of(const Program& program, Place place) {
    if (place.file.value != 1) return {};
    std::size_t begin = 0;
    for (std::uint32_t line = 1; line < place.line; ++line) {
        begin = program.source.find('\n', begin);
        if (begin == std::string::npos) return {};
        ++begin;
    }
    return program.source.substr(begin, program.source.find('\n', begin) - begin);
}

/// The names on a line, in order; those behind a dot are attributes and no names.
std::vector<std::string> names_in(const std::string& line) {
    std::vector<std::string> names;
    for (std::size_t i = 0; i < line.size();) {
        const auto is_word = [&](std::size_t at) {
            return at < line.size() && (std::isalnum(static_cast<unsigned char>(line[at])) || line[at] == '_');
        };
        if (!is_word(i)) {
            ++i;
            continue;
        }
        std::size_t end = i;
        while (is_word(end)) ++end;
        const bool attribute = i > 0 && line[i - 1] == '.';
        if (!attribute && !std::isdigit(static_cast<unsigned char>(line[i]))) names.push_back(line.substr(i, end - i));
        i = end;
    }
    return names;
}

bool says(const std::string& message, const std::string& text) { return message.find(text) != std::string::npos; }

/// Whether the value of a variable is what the exception speaks of.
bool is_meant(const Failure& failure, const LocalRow& local) {
    if (failure.type == "ZeroDivisionError") return local.value == "0" || local.value == "0.0";
    if (failure.type == "KeyError") return local.value == failure.message;
    if (failure.type == "IndexError") return local.type == "int";
    if (failure.type == "TypeError" || failure.type == "AttributeError")
        return says(failure.message, "'" + local.type + "'");
    if (failure.type == "ValueError") return local.value.size() > 2 && says(failure.message, local.value);
    return false;
}

const LocalRow* find_local(const FrameDetails& frame, const std::string& name) {
    const auto found = std::find_if(frame.locals.begin(), frame.locals.end(),
                                    [&](const LocalRow& local) { return local.name == name; });
    return found == frame.locals.end() ? nullptr : &*found;
}

/// Goes back through the lines of the same frame to the one before which the variable had another value.
void find_giver(Run& run, TaskId task, const std::vector<FrameDetails>& frames, Failure& failure) {
    const Timeline& timeline = run.timeline();
    const std::size_t depth = frames.size();
    const std::string function = frames.back().frame.function;
    int looked_at = 0;
    Step first = failure.raised_at;
    for (std::uint32_t at = failure.raised_at.number; at-- > 0 && looked_at < most_looked_at;) {
        if (timeline.steps[at].kind() != StepKind::line || timeline.steps[at].place().file.value != 1) continue;
        if (task && task_at(timeline, {at}) != task) continue;
        ++looked_at;
        const auto then = run.frames({{at}, task});
        if (then.size() > depth) continue;  // inside of a call from this frame
        if (then.size() < depth || then.back().frame.function != function) {
            // The frame was not there yet: the value came with the call.
            failure.given_at = {at};
            failure.given_line = timeline.steps[at].place().line;
            return;
        }
        const LocalRow* local = find_local(then.back(), failure.name);
        if (!local || local->value != failure.value) {
            failure.given_at = {at};
            failure.given_line = timeline.steps[at].place().line;
            return;
        }
        first = {at};
    }
    if (looked_at < most_looked_at) failure.given_at = first;
}

/// The raise that the program ended with: the first of those with the same text at the end, for an exception is raised
/// again in everyone who awaits.
std::optional<Failure> last_raise(const Run& run) {
    const Timeline& timeline = run.timeline();
    std::optional<Failure> failure;
    std::string text;
    for (std::size_t i = timeline.exceptions.size(); i-- > 0;) {
        const OutputRow& row = timeline.exceptions[i];
        const std::string own = output_text(timeline, row);
        if (!failure) text = own;
        if (own != text) break;
        failure = Failure();
        failure->raised_at = {row.step};
    }
    if (!failure) return {};
    const std::size_t colon = text.find(": ");
    failure->type = text.substr(0, colon);
    if (colon != std::string::npos) failure->message = text.substr(colon + 2);
    return failure;
}

}  // namespace

std::optional<Failure> failure_of(Run& run) {
    if (run.progress().end != RunEnd::exception) return {};
    auto failure = last_raise(run);
    if (!failure) return {};
    const Snapshot snapshot = run.snapshot(failure->raised_at);
    const auto frames = run.frames({failure->raised_at, snapshot.running_task});
    if (frames.empty()) return failure;
    failure->place = frames.back().frame.place;
    failure->function = frames.back().frame.function;
    const LocalRow* meant = nullptr;
    for (const std::string& name : names_in(line_of(run.program(), failure->place))) {
        const LocalRow* local = find_local(frames.back(), name);
        if (!local || !is_meant(*failure, *local)) continue;
        // Of several the None is the one that nobody meant to have there.
        if (!meant || (local->value == "None" && meant->value != "None")) meant = local;
    }
    if (!meant) return failure;
    failure->name = meant->name;
    failure->value = meant->value;
    find_giver(run, snapshot.running_task, frames, *failure);
    return failure;
}

}  // namespace loopglass::trace
