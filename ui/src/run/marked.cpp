#include "run/marked.h"

#include <trace/doer.h>
#include <trace/footprint.h>

#include <algorithm>

namespace loopglass::ui {

namespace {

constexpr FileId program_file{1};

class Marks {
public:
    Marks(const Selection& selection, const trace::Snapshot& snapshot, const trace::Timeline& timeline,
          bool future_hidden)
        : snapshot_(snapshot), timeline_(timeline), hidden_(future_hidden), marked_(marked_alone(selection)) {}

    Marked take() {
        const Selection& meant = marked_.of;
        if (meant.line) line(meant.line);
        if (meant.output) output(meant.output - 1);
        if (meant.turn) turn(meant.turn - 1);
        return std::move(marked_);
    }

private:
    bool is_told(Step step) const { return !hidden_ || step <= snapshot_.step; }

    void line(std::uint32_t number) {
        const Place place{program_file, number};
        marked_.lines.insert(number);
        for (const trace::TaskRow& task : snapshot_.tasks)
            if (task.place == place) marked_.tasks.insert(task.id);
        const trace::LineFootprint found = trace::footprint_of(timeline_, place);
        for (const std::uint32_t turn : found.turns) add_turn(turn);
        for (const std::uint32_t row : found.outputs)
            if (is_told({timeline_.outputs[row].step})) marked_.outputs.insert(row);
        marked_.is_ahead = found.runs.empty() || found.runs.front() > snapshot_.step.number;
    }

    void output(std::size_t row) {
        marked_.is_ahead = row >= snapshot_.output_rows;
        if (row >= timeline_.outputs.size()) return;  // not written yet, or never, since the text was changed
        const trace::OutputRow& written = timeline_.outputs[row];
        if (!is_told({written.step})) return;
        marked_.outputs.insert(static_cast<std::uint32_t>(row));
        const Place place = trace::doer_at(timeline_, {written.step}).place;
        if (place.file == program_file && place.line) marked_.lines.insert(place.line);
    }

    void turn(std::size_t row) {
        marked_.is_ahead = row >= timeline_.turns.size();
        if (marked_.is_ahead) return;
        const trace::TurnRow& meant = timeline_.turns[row];
        marked_.is_ahead = meant.first_step > snapshot_.step.number;
        if (!is_told({meant.first_step})) return;
        marked_.handle = {meant.handle};
        marked_.runs_now = snapshot_.running_handle.id == marked_.handle && !marked_.is_ahead;
        add_turn(row);
        const trace::TurnFootprint found = trace::footprint_of_turn(timeline_, row, program_file);
        if (!hidden_ || found.last <= snapshot_.step) marked_.lines.insert(found.lines.begin(), found.lines.end());
    }

    void add_turn(std::size_t row) {
        const trace::TurnRow& turn = timeline_.turns[row];
        if (!is_told({turn.first_step})) return;
        Step last = trace::last_step_of_turn(timeline_, row);
        if (hidden_) last = std::min(last, snapshot_.step);
        marked_.turns.push_back({{turn.task}, {turn.first_step}, last});
    }

    const trace::Snapshot& snapshot_;
    const trace::Timeline& timeline_;
    bool hidden_;
    Marked marked_;
};

}  // namespace

Marked marked_alone(const Selection& selection) {
    Marked marked;
    marked.of = selection;
    if (selection.task) marked.tasks = {selection.task};
    marked.tasks.insert(selection.several.begin(), selection.several.end());
    marked.future = selection.future;
    marked.handle = selection.handle;
    return marked;
}

Marked marked_by(const Selection& selection, const trace::Snapshot& snapshot, const trace::Timeline& timeline,
                 bool future_hidden) {
    return Marks(selection, snapshot, timeline, future_hidden).take();
}

}  // namespace loopglass::ui
