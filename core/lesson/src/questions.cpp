#include "questions.h"

#include <algorithm>
#include <set>

#include "closest.h"
#include "keyed_lines.h"
#include "lines.h"
#include "terms.h"

namespace loopglass::lesson {

namespace {

const std::vector<std::string_view> tags = {"predict", "question", "note", "task", "output"};
const std::vector<std::string_view> question_kinds = {"choice", "several", "order", "value", "free"};

/// Reads one cell after the other into the lesson.
class Annotations {
public:
    Annotations(Lesson& lesson, Findings& findings) : lesson_(lesson), findings_(findings) {}

    void read(CellDraft& draft) {
        const std::string& tag = draft.cell.tag;
        marker_ = draft.cell.first_line - 1;
        if (draft.cell.kind != CellKind::code && !trimmed(draft.cell.text).empty()) {
            if (tag == "predict" || tag == "question") {
                read_question(draft);
            } else if (tag == "note") {
                read_note(draft);
            } else if (tag == "task") {
                read_task(draft);
            } else if (tag == "output") {
                read_output(draft);
            } else if (!tag.empty()) {
                std::string hint = did_you_mean(tag, tags);
                findings_.add(marker_, "there is no markdown cell '" + tag + "'",
                              hint.empty() ? "there are " + listed(tags) + ", or none of them for plain prose" : hint);
            } else {
                check_plain(draft);
            }
        }
        lesson_.cells.push_back(std::move(draft.cell));
    }

private:
    // ---- what several kinds of cells have

    void set_texts(CellDraft& draft, const CellParts& parts) { draft.cell.text = text_of(parts.shown); }

    std::vector<std::string> hints_of(const CellParts& parts) {
        std::vector<std::string> hints;
        for (const KeyedLine* hint : parts.all("Hint")) hints.push_back(hint->text);
        return hints;
    }

    const KeyedLine* only(const CellParts& parts, std::string_view key) {
        const auto found = parts.all(key);
        if (found.size() > 1)
            findings_.add(found[1]->line, "a second '" + std::string(key) + ":' in one cell", "one is enough");
        return found.empty() ? nullptr : found.front();
    }

    std::string why_of(const CellParts& parts) {
        const KeyedLine* why = only(parts, "Why");
        return why ? why->text : std::string();
    }

    std::vector<std::string> panels_of(const CellParts& parts, std::string_view key) {
        std::vector<std::string> panels;
        for (const KeyedLine* line : parts.all(key)) {
            Terms terms(line->text);
            while (const auto name = terms.take_any()) {
                terms.take_comma();
                const auto& known = panel_names();
                if (std::find(known.begin(), known.end(), *name) != known.end()) {
                    panels.push_back(*name);
                    continue;
                }
                const std::vector<std::string_view> views(known.begin(), known.end());
                const std::string hint = did_you_mean(*name, views);
                findings_.add(line->line, "there is no panel '" + *name + "'",
                              hint.empty() ? "there are " + listed(views) : hint);
            }
        }
        return panels;
    }

    // ---- questions

    void read_question(CellDraft& draft) {
        const CellParts parts = take_apart(draft, {"Answer", "Hint", "Why", "Stop"}, true, findings_);
        Question question;
        question.predict = draft.cell.tag == "predict";
        question.text = text_of(parts.prose);
        question.hints = hints_of(parts);
        question.why = why_of(parts);
        question.cell = lesson_.cells.size();
        question.line = marker_;
        for (const ItemLine& item : parts.items)
            question.choices.push_back({item.text, item.is_checked || item.is_numbered, item.why, item.line});
        if (const KeyedLine* stop = only(parts, "Stop"))
            question.stop = stop_written(stop->text, stop->line, lesson_, findings_);
        set_texts(draft, parts);
        const std::size_t findings = findings_.count();
        read_answer(parts, question);
        set_kind(draft, parts, question);
        // One thing wrong is said once: what follows from it is not.
        if (findings_.count() == findings) check_question(parts, question);
        lesson_.questions.push_back(std::move(question));
    }

    void read_answer(const CellParts& parts, Question& question) {
        const KeyedLine* answer = only(parts, "Answer");
        if (!answer) return;
        question.answer_line = answer->line;
        if (!begins_as_fact(answer->text)) {
            Terms terms(answer->text);
            question.answer = terms.take_rest();
            return;
        }
        Problem problem;
        question.fact = parse_fact(answer->text, problem);
        if (!question.fact)
            findings_.add(answer->line, "the answer is not understood: " + problem.message, problem.hint);
    }

    void set_kind(const CellDraft& draft, const CellParts& parts, Question& question) {
        const auto known = std::find(question_kinds.begin(), question_kinds.end(), draft.rest_of_tag);
        if (known != question_kinds.end()) {
            question.kind = static_cast<QuestionKind>(known - question_kinds.begin());
            return;
        }
        if (!draft.rest_of_tag.empty()) {
            const std::string hint = did_you_mean(draft.rest_of_tag, question_kinds);
            findings_.add(marker_, "there is no kind of question '" + draft.rest_of_tag + "'",
                          hint.empty() ? "there are " + listed(question_kinds) : hint);
        }
        const auto numbered = [](const ItemLine& item) { return item.is_numbered; };
        const auto checked =
            std::count_if(parts.items.begin(), parts.items.end(), [](const ItemLine& item) { return item.is_checked; });
        if (parts.items.empty()) {
            question.kind = QuestionKind::value;
        } else if (std::all_of(parts.items.begin(), parts.items.end(), numbered)) {
            question.kind = QuestionKind::order;
        } else {
            question.kind = checked > 1 ? QuestionKind::several : QuestionKind::choice;
        }
    }

    void check_question(const CellParts& parts, const Question& question) {
        const std::size_t findings = findings_.count();
        check_items(parts, question);
        switch (question.kind) {
            case QuestionKind::choice:
            case QuestionKind::several: check_marks(parts, question); break;
            case QuestionKind::order:
                if (question.choices.size() < 2)
                    findings_.add(marker_, "lines to be put in order must be two or more",
                                  "write them in their right order: `1. first`, `2. second`");
                break;
            case QuestionKind::value:
                if (question.answer.empty() && !question.fact)
                    findings_.add(marker_, "a question needs choices of which one is right, or an answer",
                                  "write choices as `- [ ] wrong` and `- [x] right`, or a line `Answer: 42`");
                break;
            case QuestionKind::free: break;
        }
        if (findings_.count() == findings && trimmed(question.text).empty())
            findings_.add(marker_, "a question without words", "ask something before the choices");
    }

    /// The items must be of the kind that the question needs, and no two the same.
    void check_items(const CellParts& parts, const Question& question) {
        const bool wants_numbers = question.kind == QuestionKind::order;
        const bool wants_none = question.kind == QuestionKind::value || question.kind == QuestionKind::free;
        std::set<std::string> texts;
        for (const ItemLine& item : parts.items) {
            if (wants_none) {
                findings_.add(item.line, "a choice in a question whose answer is to be written",
                              "take the choices out, or name another kind of question");
                return;
            }
            if (item.is_numbered != wants_numbers) {
                findings_.add(item.line,
                              wants_numbers ? "lines to be put in order are written with numbers"
                                            : "choices are written with boxes",
                              wants_numbers ? "write `1. text`, in the right order" : "write `- [ ] text`");
                return;
            }
            if (!item.text.empty() && !texts.insert(item.text).second)
                findings_.add(item.line, "the same choice stands here twice", "no learner could tell which is right");
        }
    }

    void check_marks(const CellParts& parts, const Question& question) {
        const auto checked =
            std::count_if(parts.items.begin(), parts.items.end(), [](const ItemLine& item) { return item.is_checked; });
        const bool is_computed = question.fact.has_value();
        const bool has_wrong = static_cast<std::size_t>(checked) < parts.items.size();
        if (parts.items.size() < 2 || (checked == 0 && !is_computed) || !has_wrong) {
            findings_.add(marker_, "a question needs choices of which one is right",
                          "write each as `- [ ] answer`, and the right one as `- [x] answer`");
        } else if (question.kind == QuestionKind::choice && checked > 1) {
            findings_.add(marker_, "two choices are marked as right where one is to be chosen",
                          "write `several` behind the cell's kind, or mark one");
        } else if (is_computed && question.kind == QuestionKind::several) {
            findings_.add(question.answer_line, "'Answer:' gives one answer, and several are marked",
                          "mark the right choices, without 'Answer:'");
        } else if (!question.answer.empty()) {
            findings_.add(question.answer_line, "the answer of a question with choices is marked, or asked of the run",
                          "mark the right choice with `- [x]`, or write a fact, like `Answer: output 4`");
        }
    }

    // ---- notes, tasks, output

    void read_note(CellDraft& draft) {
        const CellParts parts = take_apart(draft, {"Stop", "Show", "Hide"}, false, findings_);
        Note note;
        note.text = text_of(parts.prose);
        note.show = panels_of(parts, "Show");
        note.hide = panels_of(parts, "Hide");
        note.cell = lesson_.cells.size();
        note.line = marker_;
        set_texts(draft, parts);
        const KeyedLine* stop = only(parts, "Stop");
        if (!stop) {
            findings_.add(marker_, "a note needs a stop", "say where it is shown: `Stop: line \"TEXT\"`");
            return;
        }
        const auto place = stop_written(stop->text, stop->line, lesson_, findings_);
        if (!place) return;
        note.stop = *place;
        note.line = stop->line;
        lesson_.notes.push_back(std::move(note));
    }

    void read_task(CellDraft& draft) {
        const CellParts parts = take_apart(draft, {"Check", "Hint", "Solution", "Wrong", "Why"}, false, findings_);
        Task task;
        task.text = text_of(parts.prose);
        task.hints = hints_of(parts);
        task.why = why_of(parts);
        task.cell = lesson_.cells.size();
        task.line = marker_;
        set_texts(draft, parts);
        for (const KeyedLine* check : parts.all("Check")) read_check(*check, task);
        for (const KeyedLine* solution : parts.all("Solution")) read_change(*solution, task.solution);
        for (const KeyedLine* wrong : parts.all("Wrong")) read_change(*wrong, task.wrong);
        if (parts.all("Check").empty())
            findings_.add(marker_, "a task needs a check, so that the run can tell when it is done",
                          "write what must then be true: `Check: output 1 is \"done\"`");
        lesson_.tasks.push_back(std::move(task));
    }

    void read_check(const KeyedLine& line, Task& task) {
        Problem problem;
        auto condition = parse_condition(line.text, problem);
        if (!condition)
            return findings_.add(line.line, "the check is not understood: " + problem.message, problem.hint);
        condition->line = line.line;
        task.conditions.push_back(std::move(*condition));
    }

    /// `"sleep(1)" -> "sleep(2)"`, behind `Solution:` or `Wrong:`.
    void read_change(const KeyedLine& line, std::vector<Replacement>& changes) {
        Terms terms(line.text);
        auto from = terms.take_quoted();
        const bool has_arrow = terms.take("->");
        auto to = terms.take_quoted();
        if (!from || !has_arrow || !to || !terms.at_end()) {
            // Without quotes all that stands on either side of the arrow is meant.
            const std::size_t arrow = line.text.find(" -> ");
            const bool is_found = arrow != line.text.npos;
            from = is_found ? std::optional(std::string(trimmed(line.text.substr(0, arrow)))) : std::nullopt;
            to = is_found ? std::optional(std::string(trimmed(line.text.substr(arrow + 4)))) : std::nullopt;
        }
        if (!from || from->empty() || !to) {
            const std::string is_what = line.key == "Wrong" ? "a wrong change" : "a solution";
            findings_.add(line.line, is_what + " is a text to be replaced and what replaces it",
                          "write: " + line.key + ": \"sleep(1)\" -> \"sleep(2)\"");
            return;
        }
        changes.push_back({with_line_ends(*from), with_line_ends(*to), line.line});
    }

    /// `\n` begins a new line, `\\` is one backslash.
    static std::string with_line_ends(const std::string& text) {
        std::string result;
        for (std::size_t i = 0; i < text.size(); ++i) {
            const char next = text[i] == '\\' && i + 1 < text.size() ? text[i + 1] : '\0';
            if (next == 'n' || next == '\\') ++i;
            result += next == 'n' ? '\n' : text[i];
        }
        return result;
    }

    void read_output(const CellDraft& draft) {
        if (lesson_.output) {
            findings_.add(marker_, "a second cell 'output'", "a program has one output; put all of it into one cell");
            return;
        }
        StatedOutput output;
        output.line = marker_;
        bool is_fenced = false;
        const bool has_fence = std::any_of(draft.prose.begin(), draft.prose.end(),
                                           [](const ProseLine& line) { return line.text.starts_with("```"); });
        for (const ProseLine& line : draft.prose) {
            if (line.text.starts_with("```")) {
                is_fenced = !is_fenced;
            } else if (is_fenced || !has_fence) {
                output.lines.push_back(line.text);
                output.places.push_back(line.line);
            }
        }
        while (!output.lines.empty() && trimmed(output.lines.back()).empty()) {
            output.lines.pop_back();
            output.places.pop_back();
        }
        lesson_.output = std::move(output);
    }

    void check_plain(const CellDraft& draft) {
        for (const ProseLine& line : draft.prose) {
            if (!line.text.starts_with("- [x]") && !line.text.starts_with("- [X]")) continue;
            findings_.add(line.line, "a choice that stands in no question",
                          "begin the question's cell with `# %% [markdown] predict`");
            return;
        }
    }

    Lesson& lesson_;
    Findings& findings_;
    std::uint32_t marker_ = 0;  ///< the line of the cell's `# %%`
};

}  // namespace

std::optional<Stop> stop_written(const std::string& text, std::uint32_t line, const Lesson& lesson,
                                 Findings& findings) {
    for (const NamedStop& named : lesson.stops)
        if (named.name == text) return named.stop;
    Problem problem;
    auto stop = parse_stop(text, problem);
    if (stop) return stop;
    if (text.find_first_of(" \"'`") == text.npos && !lesson.stops.empty() &&
        problem.message.starts_with("a stop cannot")) {
        std::vector<std::string_view> names;
        for (const NamedStop& named : lesson.stops) names.push_back(named.name);
        const std::string hint = did_you_mean(text, names);
        problem = {"there is no stop '" + text + "'", hint.empty() ? "there are " + listed(names) : hint};
    }
    findings.add(line, "the stop is not understood: " + problem.message, problem.hint);
    return std::nullopt;
}

void read_annotations(std::vector<CellDraft>& drafts, Lesson& lesson, Findings& findings) {
    Annotations annotations(lesson, findings);
    for (CellDraft& draft : drafts) annotations.read(draft);
}

}  // namespace loopglass::lesson
