#include <machine/warnings.h>

#include <iterator>

#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/frame.h>
#include <machine/operations.h>
#include <machine/text.h>

#include "finalizers.h"
#include "generator_internal.h"

namespace loopglass::machine {

namespace {

/// The innermost frame that CPython would name too: of the program, or native with a place of its own.
const Frame* running_frame(const Machine& m) {
    for (const Frame* f = m.state->top; f; f = f->back)
        if (f->native ? f->native->place != nullptr : is_visible(f)) return f;
    return nullptr;
}

std::string trimmed(const std::string& line) {
    const auto first = line.find_first_not_of(" \t\f");
    return first == line.npos ? std::string() : line.substr(first, line.find_last_not_of(" \t\r\n") - first + 1);
}

}  // namespace

namespace {

/// Where a warning is given, as its text shows it.
struct Place {
    std::string file = "sys";
    std::uint32_t line = 1;
    std::string source;
};

Place place_of(const Frame* frame) {
    if (!frame) return {};
    if (frame->native) {
        const std::string place = frame->native->place;
        const std::size_t colon = place.rfind(':');
        return {place.substr(0, colon), static_cast<std::uint32_t>(std::stoul(place.substr(colon + 1))),
                frame->native->source};
    }
    const auto* python = static_cast<const PythonFrame*>(frame);
    const language::Code& code = *python->code->code;
    // The line that it is on: an instruction that only lets go of a value does not say where it stands.
    Place place{code.file_name, python->line ? python->line : current_span(*python).line, {}};
    if (code.source && place.line >= 1 && place.line <= code.source->size())
        place.source = trimmed((*code.source)[place.line - 1]);
    return place;
}

/// The function of the module warnings that has a say in what is shown, if a program has imported it; else `empty`.
Value filter_function(Machine& m) {
    const Value module = dict_get(m.state->modules, static_name("warnings"));
    return is_kind(module, Kind::module) ? dict_get(to<Module>(module)->dict, static_name("_machine_warning")) : empty;
}

/// Lets the filters of the program decide. An error that they make of it has nobody to go to: it is told of `about`.
void warn_by_filters(Machine& m, Value filter, Type* category, const std::string& text, const Place& place,
                     const std::string& after, Value about = empty) {
    const Value raised = m.take_raised();
    {
        const Ref message(m, make_str(m, text)), file(m, make_str(m, place.file)), source(m, make_str(m, place.source));
        const Ref line(m, make_int(m, place.line)), more(m, make_str(m, after));
        const Value arguments[] = {message, value_of(category), file, line, source, more};
        const Ref done(m, m.call_nested(filter, arguments, std::size(arguments)));
        if (m.has_raised() && about != empty) report_ignored(m, about);
        if (m.has_raised()) m.drop(m.take_raised());
    }
    m.state->raised = raised;
}

void warn(Machine& m, Type* category, const std::string& text, const std::string& after, Value about = empty) {
    const Place place = place_of(running_frame(m));
    const Value filter = filter_function(m);
    if (filter != empty) return warn_by_filters(m, filter, category, text, place, after, about);
    std::string shown =
        place.file + ":" + std::to_string(place.line) + ": " + to_utf8(category->name) + ": " + text + "\n";
    if (!place.source.empty()) shown += "  " + place.source + "\n";
    const Ref key(m, make_str(m, shown));
    if (dict_find(m.state->warned, to<Str>(key))) return;
    dict_set(m, m.state->warned, to<Str>(key), none);
    m.observer->write(m, 2, shown + after);
}

}  // namespace

void warn(Machine& m, Type* category, const std::string& text) { warn(m, category, text, {}); }

void warn_explicitly(Machine& m, Type* category, const std::string& text, const std::string& file, std::uint32_t line) {
    const Place place{file, line, {}};
    const Value filter = filter_function(m);
    if (filter != empty) return warn_by_filters(m, filter, category, text, place, {});
    m.observer->write(m, 2, file + ":" + std::to_string(line) + ": " + to_utf8(category->name) + ": " + text + "\n");
}

void warn_if_never_awaited(Machine& m, Generator* g) {
    if (g->flavor != GeneratorFlavor::coroutine || g->started || !g->frame) return;
    ++g->refs;  // while it is spoken of
    const std::string name = to_utf8(to<Str>(g->qualified_name));
    const char* hint = "RuntimeWarning: Enable tracemalloc to get the object allocation traceback\n";
    warn(m, types().RuntimeWarning, "coroutine '" + name + "' was never awaited" + origin_text(m, g),
         m.state->is_ending ? "" : hint, Value::from_arena(g));
    --g->refs;
}

}  // namespace loopglass::machine
