#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include <base/diagnostic.h>
#include <lesson/fact.h>
#include <lesson/stop.h>
#include <trace/run.h>

namespace loopglass::lesson {

enum class CellKind { code, markdown };

/// One percent-format cell. Line numbers are the file's own, counted from 1.
struct Cell {
    CellKind kind = CellKind::code;
    /// The first word after `[markdown]`: "predict", "question", "note", "task", "output", or empty for plain prose.
    std::string tag;
    /// Of markdown: without the `# ` prefixes, and without the lines for Loopglass alone (`Answer:`, `Hint:` and so
    /// on, what is said about a choice); right choices still stand as `- [x]`. Of code: as it stands.
    std::string text;
    std::uint32_t first_line = 0;  ///< the first line of the text (after the `# %%` line)
    std::uint32_t last_line = 0;
};

enum class QuestionKind {
    choice,   ///< one of the choices is right
    several,  ///< any number of them is
    order,    ///< the choices are to be put in order
    value,    ///< a short text or number is to be written, and is compared
    free,     ///< a line of one's own: nothing is compared, `answer` is a model to compare with oneself
};

struct Choice {
    std::string text;  ///< Markdown, one line
    bool right = false;
    std::string why;  ///< what to say to a learner who picks it; may be empty
    std::uint32_t line = 0;
};

/// A question that the author asks.
struct Question {
    QuestionKind kind = QuestionKind::choice;
    bool predict = false;            ///< asked before what it is about is shown
    std::string text;                ///< Markdown, without the choices
    std::vector<Choice> choices;     ///< of `order`: in the right order, so they must be shuffled before they are shown
    std::string answer;              ///< of value and free: as the author stated it; may be empty if there is a fact
    std::optional<Fact> fact;        ///< the run says what is right
    std::optional<Stop> stop;        ///< where it is asked; else where the reader comes to it
    std::vector<std::string> hints;  ///< Markdown, to be given one by one
    std::string why;                 ///< Markdown: said after the answer
    std::size_t cell = 0;            ///< index in Lesson::cells
    std::uint32_t line = 0;          ///< of its `# %%`
    std::uint32_t answer_line = 0;   ///< of its `Answer:`, or 0
};

/// A text that is shown when the run comes to a stop.
struct Note {
    std::string text;  ///< Markdown
    Stop stop;
    std::vector<std::string> show, hide;  ///< panels, from there on
    std::size_t cell = 0;
    std::uint32_t line = 0;
};

/// A change of the source: every occurrence of a text is replaced.
struct Replacement {
    std::string from, to;
    std::uint32_t line = 0;
};

/// Something to do with the program. The run of the changed program says whether it is done.
struct Task {
    std::string text;                   ///< Markdown
    std::vector<Condition> conditions;  ///< all must hold
    std::vector<std::string> hints;     ///< Markdown, to be given one by one
    std::vector<Replacement> solution;  ///< one way to do it; may be empty
    std::vector<Replacement> wrong;     ///< changes that must not count as done, each by itself
    std::string why;                    ///< Markdown: said when it is done
    std::size_t cell = 0;
    std::uint32_t line = 0;
};

/// A stop with a name, from `[tool.loopglass.stops]`.
struct NamedStop {
    std::string name;
    Stop stop;
    std::uint32_t line = 0;
};

/// How the author says that the program ends.
enum class Ending { normally, exception, deadlock, endless };

/// What the program prints, as the author states it in a cell `output`.
struct StatedOutput {
    std::vector<std::string> lines;     ///< a line "..." stands for any number of lines
    std::vector<std::uint32_t> places;  ///< in which line of the file each stands
    std::uint32_t line = 0;             ///< of its `# %%`
};

/// Lines of a file, both included.
struct LineRange {
    std::uint32_t first = 0, last = 0;
};

/// A lesson file taken apart. Any Python file is one; without metadata it has no prose.
struct Lesson {
    std::string title;  ///< from the metadata, else the file's name
    std::string summary;
    int order = 0;
    std::vector<std::string> topics;
    std::string python;                   ///< "3.6" for lessons on forms that 3.11 has removed, else empty
    std::string input;                    ///< what input() reads, each answer with a line end
    std::uint64_t seed = 0;               ///< of random, where the program does not seed it
    trace::Network network;               ///< the hosts it declares
    std::vector<std::string> show, hide;  ///< panels: those to open with, those to leave away; see panel_names
    bool edit_all = true;                 ///< the whole code may be changed
    std::vector<std::string> edit;        ///< else the functions and classes that may be; none: nothing
    std::string pair;                     ///< the file beside this one to compare with, or empty
    std::string differs;                  ///< why plain Python prints something else, or empty
    Ending ends = Ending::normally;
    std::vector<std::string> names;  ///< that the prose may use though neither the code nor Python has them
    std::map<std::string, std::uint32_t> key_lines;  ///< in which line of the file each key of the metadata stands
    std::vector<NamedStop> stops;
    std::vector<Cell> cells;
    std::vector<Question> questions;  ///< in the order of the file, as are these:
    std::vector<Note> notes;
    std::vector<Task> tasks;
    std::optional<StatedOutput> output;
    Diagnostics findings;  ///< what is wrong with the metadata or cells; the lesson opens all the same
};

/// The panels of the window that `show` and `hide` may name.
const std::vector<std::string>& panel_names();

/// Takes a lesson apart. Never fails: what is wrong is in `findings`.
Lesson parse_lesson(const std::string& file_name, const std::string& source);

/// The program of a lesson, with what the lesson declares for its run. `file_name` is without folders.
trace::Program program_of(const Lesson& lesson, const std::string& file_name, const std::string& source);

/// The prose of a lesson as one Markdown text, questions without their answers.
std::string prose_of(const Lesson& lesson);

/// The lines of code that may be changed. Prose and metadata never are among them.
std::vector<LineRange> editable_lines(const Lesson& lesson, const std::string& source);

/// The question with what the run says to it: which choices are right, or the value. Without a fact, as it was.
Question answered(const Question& question, trace::Run& run);

/// The source with a task's solution put in. Nothing if a text to be replaced is not there.
std::optional<std::string> solved(const Task& task, const std::string& source);

}  // namespace loopglass::lesson
