// Questions about the program: what it prints, what a variable is, how long it takes.

#include <algorithm>
#include <cctype>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <sstream>

#include "askers.h"

namespace loopglass::quiz {

namespace {

/// What a write has written, without blanks and line ends around it.
std::string text_of(const trace::Timeline& timeline, const trace::OutputRow& row) {
    const std::string text = trace::output_text(timeline, row);
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first == text.npos) return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

struct Printed {
    std::string text;
    Step step;
    std::string writer;  ///< the task's name, or the module's code
};

std::string writer_of(const trace::Timeline& timeline, const trace::OutputRow& row) {
    const trace::TaskBirthRow* birth = trace::task_birth(timeline, {row.task});
    return birth ? trace::task_name(timeline, *birth) : "<module>";
}

std::string time_of(trace::Run& run, Step step) { return clock_text(trace::time_at(run.timeline(), step).seconds); }

/// Everything that is written to stdout, in order, blank lines aside.
std::vector<Printed> printed(const trace::Timeline& timeline) {
    std::vector<Printed> rows;
    for (std::size_t i = 0; i < timeline.outputs.size(); ++i) {
        const trace::OutputRow& row = timeline.outputs[i];
        if (row.stream != trace::Stream::out) continue;
        std::string text = text_of(timeline, row);
        if (!text.empty()) rows.push_back({std::move(text), Step{row.step}, writer_of(timeline, row)});
    }
    return rows;
}

std::size_t first_after(const std::vector<Printed>& rows, Step step) {
    return static_cast<std::size_t>(
        std::find_if(rows.begin(), rows.end(), [&](const Printed& row) { return row.step > step; }) - rows.begin());
}

std::string number(double value) {
    char text[32];
    std::snprintf(text, sizeof text, "%.6g", value);
    return text;
}

/// The delays of the timers that are set, the first ones of many.
std::vector<double> delays(trace::Run& run) {
    constexpr std::size_t most = 40;
    std::vector<double> found;
    const auto& events = run.timeline().events;
    for (std::size_t i = 0; i < events.size() && found.size() < most; ++i) {
        if (events[i].kind != trace::StepKind::timer_set) continue;
        const trace::Snapshot snapshot = run.snapshot(Step{events[i].step});
        for (const trace::HandleRow& timer : snapshot.timers)
            if (timer.id.value == events[i].subject) found.push_back(timer.when.seconds - snapshot.time.seconds);
    }
    return found;
}

bool is_plain(const trace::LocalRow& local) {
    constexpr std::size_t longest = 40;
    if (local.value.empty() || local.value.size() > longest) return false;
    // Objects are shown by what they are; asking for that would be asking for our own words.
    return local.value.find('<') == std::string::npos && local.value.find("...") == std::string::npos &&
           local.value.find("\u2026") == std::string::npos;
}

/// A float as Python shows it: with a point.
std::string float_text(double value) {
    const std::string text = number(value);
    return text.find_first_of(".e") == text.npos ? text + ".0" : text;
}

/// Values that it could be taken for: a step too early or too late, one item too few or too many.
void add_neighbours(const trace::LocalRow& local, Choices& choices) {
    const std::string& value = local.value;
    if (local.type == "int") {
        const long long whole = std::atoll(value.c_str());
        for (const long long other : {1, -1, 2, -2, 3, -3}) choices.add_wrong(std::to_string(whole + other));
    } else if (local.type == "float") {
        const double real = std::atof(value.c_str());
        for (const double other : {1.0, -1.0, 0.5, -0.5, 2.0, -2.0})
            if (real + other >= 0 || real < 0) choices.add_wrong(float_text(real + other));
    } else if (local.type == "bool") {
        choices.add_wrong(value == "True" ? "False" : "True");
    } else if (local.type == "list" && value.size() > 2) {
        const std::size_t first = value.find(", "), last = value.rfind(", ");
        const std::string last_item = value.substr(last == value.npos ? 1 : last + 2);
        choices.add_wrong(last == value.npos ? "[]" : value.substr(0, last) + "]");
        choices.add_wrong(value.substr(0, value.size() - 1) + ", " + last_item);
        if (first != value.npos) choices.add_wrong("[" + value.substr(first + 2));
    } else if (local.type == "list") {
        for (const char* other : {"[0]", "[None]", "[1]"}) choices.add_wrong(other);
    }
}

/// What the same variable is in other tasks.
void add_values_elsewhere(Asked& asked, const trace::LocalRow& local, Choices& choices) {
    int looked_at = 0;
    for (const trace::TaskRow& task : asked.now.tasks) {
        if (task.state == trace::TaskState::done || task.id == asked.now.running_task || ++looked_at > 4) continue;
        for (const trace::FrameDetails& frame : asked.run.frames({asked.step, task.id}))
            for (const trace::LocalRow& other : frame.locals)
                if (other.name == local.name && other.type == local.type && is_plain(other))
                    choices.add_wrong(other.value, {Words{TextId::value_in_task, {task.name}}});
    }
}

std::vector<std::string> words_of(const std::string& text) {
    std::vector<std::string> words;
    std::istringstream stream(text);
    for (std::string word; stream >> word;) words.push_back(word);
    return words;
}

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words) text += (text.empty() ? "" : " ") + word;
    return text;
}

std::string without_digits(std::string text) {
    std::erase_if(text, [](unsigned char c) { return std::isdigit(c) != 0; });
    return text;
}

/// The text with its last whole number moved by some.
std::optional<std::string> with_number(const std::string& text, int by) {
    std::size_t end = text.find_last_of("0123456789");
    if (end == text.npos) return std::nullopt;
    std::size_t begin = end++;
    while (begin > 0 && std::isdigit(static_cast<unsigned char>(text[begin - 1]))) --begin;
    if (end - begin > 9 || (begin > 0 && text[begin - 1] == '.')) return std::nullopt;
    const int number = std::atoi(text.substr(begin, end - begin).c_str()) + by;
    if (number < 0) return std::nullopt;
    return text.substr(0, begin) + std::to_string(number) + text.substr(end);
}

/// Texts that the program could print as well and never does: one word of the right one as in another line of the same
/// shape, or another number.
std::vector<std::string> alike(const std::vector<Printed>& rows, std::size_t right) {
    constexpr std::size_t most = 8;
    std::vector<std::string> texts;
    const std::vector<std::string> words = words_of(rows[right].text);
    for (const Printed& row : rows) {
        const std::vector<std::string> other = words_of(row.text);
        if (other.size() != words.size() || other == words) continue;
        for (std::size_t i = 0; i < words.size() && words.size() > 1; ++i) {
            // Both ways round: if all were the right one but for a word, what they have in common would be right.
            std::vector<std::string> mixed = words, turned = other;
            mixed[i] = other[i];
            turned[i] = words[i];
            texts.push_back(joined(texts.size() % 2 == 0 ? mixed : turned));
        }
    }
    for (const int by : {1, -1, 2, -2})
        if (const auto text = with_number(rows[right].text, by)) texts.push_back(*text);
    std::erase_if(texts, [&](const std::string& text) {
        return std::any_of(rows.begin(), rows.end(), [&](const Printed& row) { return row.text == text; });
    });
    if (texts.size() > most) texts.resize(most);
    return texts;
}

/// The call by which a task is named tells its arguments: whoever reads the card would not have to think.
bool is_told_by_call(const Asked& asked, const trace::LocalRow& local) {
    const trace::TaskRow* task = asked.now.task(asked.now.running_task);
    return task && std::string(task->call).find(local.value) != std::string::npos;
}

}  // namespace

std::optional<Question> ask_next_output(Asked& asked) {
    const auto rows = printed(asked.run.timeline());
    const std::size_t next = first_after(rows, asked.step);
    if (next == rows.size()) return std::nullopt;
    Question question;
    question.text = {TextId::ask_next_output};
    question.shown_at = rows[next].step;
    Choices choices(rows[next].text);
    constexpr std::size_t enough_later = 3;
    // The next ones are the most plausible. What has been printed, and does not come again, nobody would believe.
    for (std::size_t later = next + 1; later < rows.size(); ++later)
        choices.add_wrong(rows[later].text, {Words{TextId::not_printed_yet, {time_of(asked.run, rows[later].step)}}},
                          rows[later].step);
    if (choices.count_wrong() < enough_later)
        for (const std::string& text : alike(rows, next)) choices.add_wrong(text, {Words{TextId::never_printed}});
    question.hints = {{TextId::hint_who_prints},
                      {TextId::hint_printed_at, {time_of(asked.run, question.shown_at), rows[next].writer}}};
    question.explanation = {sentence_at(asked.run, question.shown_at)};
    return finished(std::move(question), choices, asked);
}

std::optional<Question> ask_order(Asked& asked) {
    const auto rows = printed(asked.run.timeline());
    const std::size_t next = first_after(rows, asked.step);
    if (next + 3 > rows.size()) return std::nullopt;
    std::vector<std::string> lines;
    for (std::size_t i = next; i < next + 3; ++i) lines.push_back(rows[i].text);
    const auto in_words = [&](std::size_t a, std::size_t b, std::size_t c) {
        return lines[a] + "  \u2192  " + lines[b] + "  \u2192  " + lines[c];
    };
    if (lines[0] == lines[1] || lines[1] == lines[2] || lines[0] == lines[2]) return std::nullopt;
    // Of lines that only count, or tell the time, everybody knows the order.
    if (without_digits(lines[0]) == without_digits(lines[1]) && without_digits(lines[1]) == without_digits(lines[2]))
        return std::nullopt;
    Question question;
    question.text = {TextId::ask_order};
    question.shown_at = rows[next + 2].step;
    Choices choices(in_words(0, 1, 2));
    std::vector<std::string> wrong = {in_words(0, 2, 1), in_words(1, 0, 2), in_words(1, 2, 0), in_words(2, 0, 1),
                                      in_words(2, 1, 0)};
    Dice dice(asked.program_seed + choices.seed());  // not of the step, see Choices::seed
    dice.shuffle(wrong);
    for (const std::string& order : wrong) choices.add_wrong(order);
    question.hints = {{TextId::hint_note_wakes}, {TextId::hint_first_line, {lines[0]}}};
    question.explanation = {
        Words{TextId::first_and_last_at, {time_of(asked.run, rows[next].step), time_of(asked.run, question.shown_at)}},
        sentence_at(asked.run, rows[next].step)};
    return finished(std::move(question), choices, asked);
}

std::optional<Question> ask_variable(Asked& asked) {
    if (asked.now.row.kind() != trace::StepKind::line) return std::nullopt;
    const auto frames = asked.run.frames({asked.step, asked.now.running_task});
    if (frames.empty() || frames.back().frame.place != asked.now.row.place()) return std::nullopt;
    const trace::FrameDetails& frame = frames.back();
    std::vector<const trace::LocalRow*> plain;
    for (const trace::LocalRow& local : frame.locals)
        if (is_plain(local) && !is_told_by_call(asked, local) &&
            (local.type == "int" || local.type == "float" || local.type == "bool" || local.type == "str" ||
             local.type == "list"))
            plain.push_back(&local);
    if (plain.empty()) return std::nullopt;
    const trace::LocalRow& local = *plain[asked.dice.below(plain.size())];
    Question question;
    question.text = {TextId::ask_variable,
                     {std::to_string(asked.now.row.place().line), frame.frame.function, local.name}};
    question.shown_at = asked.step;
    question.hidden_name = local.name;
    Choices choices(local.value);
    add_values_elsewhere(asked, local, choices);
    for (const trace::FrameDetails& other : frames)
        for (const trace::LocalRow& candidate : other.locals)
            if (candidate.type == local.type && is_plain(candidate) && candidate.name != local.name)
                choices.add_wrong(candidate.value, {Words{TextId::value_of_other, {candidate.name}}});
    add_neighbours(local, choices);
    question.hints = {{TextId::hint_last_assignment}};
    question.explanation = {Words{TextId::variable_is, {local.name, local.value, local.type}}};
    return finished(std::move(question), choices, asked);
}

std::optional<Question> ask_total_time(Asked& asked) {
    const trace::Progress progress = asked.run.progress();
    if (!progress.ended || progress.end == trace::RunEnd::step_limit || progress.end == trace::RunEnd::memory_limit ||
        progress.end == trace::RunEnd::unsupported)
        return std::nullopt;
    const double total = trace::time_at(asked.run.timeline(), progress.frontier).seconds;
    if (total <= 0) return std::nullopt;
    Question question;
    question.text = {TextId::ask_total_time};
    question.shown_at = progress.frontier;
    Choices choices(number(total));
    double sum = 0, longest = 0;
    for (const double delay : delays(asked.run)) {
        sum += delay;
        longest = std::max(longest, delay);
    }
    choices.add_wrong(number(sum), {Words{TextId::sum_of_delays}});
    choices.add_wrong(number(longest), {Words{TextId::longest_delay}});
    const double grain = std::abs(total - std::round(total)) < 1e-9           ? 1
                         : std::abs(total * 2 - std::round(total * 2)) < 1e-9 ? 0.5
                                                                              : total / 2;
    for (const double other : {1, -1, 2, -2, 3, -3})
        if (total + other * grain > 0) choices.add_wrong(number(total + other * grain));
    question.hints = {{TextId::hint_overlap}, {TextId::hint_longest, {number(longest)}}};
    const bool in_a_row = std::abs(sum - total) < 1e-9;
    question.explanation = {Words{in_a_row ? TextId::delays_in_a_row : TextId::delays_overlap}};
    return finished(std::move(question), choices, asked);
}

}  // namespace loopglass::quiz
