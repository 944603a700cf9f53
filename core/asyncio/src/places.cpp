#include "places.h"

#include <map>

#include "python_texts.h"

namespace loopglass::aio {

namespace {

constexpr std::string_view folder = "/usr/lib/python3.11/asyncio/";

struct KnownPlace {
    std::string_view name;
    std::string_view place;  ///< of the definition
    std::string_view waits;  ///< of a coroutine's await
};

constexpr KnownPlace known_places[] = {
    {"gather.<locals>._done_callback", "tasks.py:754", ""},
    {"_run_until_complete_cb", "base_events.py:180", ""},
    {"_set_result_unless_cancelled", "futures.py:311", ""},
    {"sleep", "tasks.py:627", "tasks.py:639"},
};

const KnownPlace* find(std::string_view name) {
    for (const KnownPlace& known : known_places)
        if (known.name == name) return &known;
    return nullptr;
}

/// What stands for a line of ours: "466", or "futures.py:381" where it is of another file of CPython's.
using Lines = std::map<std::uint32_t, std::string>;

Lines marks_of(std::string_view text) {
    Lines marks;
    std::uint32_t line = 1;
    for (std::size_t at = 0; at < text.size(); ++line) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string_view one = text.substr(at, end - at);
        if (const std::size_t mark = one.rfind("# = "); mark != one.npos) marks[line] = one.substr(mark + 4);
        at = end + 1;
    }
    return marks;
}

const std::map<std::string, Lines>& all_marks() {
    static const auto marks = [] {
        std::map<std::string, Lines> made;
        for (const machine::PythonText& text : python_texts) made[text.module] = marks_of(text.text);
        return made;
    }();
    return marks;
}

}  // namespace

std::string place_text(const language::Code& code, std::uint32_t line) {
    const auto module = code.is_user ? all_marks().end() : all_marks().find(code.file_name);
    if (module == all_marks().end()) return code.file_name + ":" + std::to_string(line);
    const auto mark = module->second.find(line);
    const std::string at = mark == module->second.end() ? std::to_string(line) : mark->second;
    if (at.find(':') != at.npos) return std::string(folder) + at;
    return std::string(folder) + code.file_name.substr(code.file_name.rfind('.') + 1) + ".py:" + at;
}

std::string place_of_native(std::string_view name) {
    const KnownPlace* known = find(name);
    return known ? std::string(folder) + std::string(known->place) : std::string();
}

std::string place_of_coroutine(std::string_view name, bool waits) {
    const KnownPlace* known = find(name);
    return known ? std::string(folder) + std::string(waits ? known->waits : known->place) : std::string();
}

}  // namespace loopglass::aio
