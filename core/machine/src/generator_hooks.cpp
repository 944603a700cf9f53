// What a program can have done where coroutines and async generators begin and end.

#include <string>

#include <machine/containers.h>
#include <machine/exceptions.h>
#include <machine/operations.h>
#include <machine/text.h>

#include "finalizers.h"
#include "generator_internal.h"

namespace loopglass::machine {

void note_origin(Machine& m, Generator* g) {
    const Ref list(m, value_of(make_list(m)));
    std::uint32_t left = m.state->generator_hooks.origin_depth;
    for (PythonFrame* frame = visible_frame(m.state->top); frame && left > 0; --left) {
        const language::Code& code = *frame->code->code;
        const Ref file(m, make_str(m, code.file_name));
        const Ref place(m, value_of(make_tuple(m, {file, make_int(m, line_of(frame)), value_of(frame->code->name)})));
        list_append(m, to<List>(list), place);
        frame = visible_frame(frame->back);
    }
    const auto* places = to<List>(list);
    Tuple* origin = make_tuple(m, places->size);
    for (std::size_t i = 0; i < places->size; ++i) origin->items()[i] = keep(places->items[i]);
    m.replace(g->origin, value_of(origin));
}

std::string origin_text(Machine& m, const Generator* g) {
    if (!is_kind(g->origin, Kind::tuple)) return {};
    std::string text = "\nCoroutine created at (most recent call last)";
    const auto* origin = to<Tuple>(g->origin);
    for (std::size_t i = origin->size; i-- > 0;) {
        const Value* place = to<Tuple>(origin->items()[i])->items();
        const std::string file = to_utf8(to<Str>(place[0]));
        const auto line = static_cast<std::uint32_t>(int64_of(place[1]).value_or(0));
        text += "\n  File \"" + file + "\", line " + std::to_string(line) + ", in " + to_utf8(to<Str>(place[2]));
        const std::string_view source = source_line(m, file, line);
        if (!source.empty()) text += "\n    " + std::string(source);
    }
    return text;
}

bool begin_iteration(Machine& m, Generator* g) {
    if (g->origin != empty) return true;
    const GeneratorHooks& hooks = m.state->generator_hooks;
    const bool is_alone = hooks.finalizer == none && !hooks.by_loop;
    g->origin = is_alone ? looked_after_by_nobody : keep(hooks.finalizer);
    if (hooks.first_iteration == none) return true;
    const Ref hook(m, keep(hooks.first_iteration));
    const Value self = Value::from_arena(g);
    const Ref done(m, m.call_nested(hook, &self, 1));
    return done.get() != empty;
}

void call_finalizer(Machine& m, Generator* g) {
    if (g->origin == empty || g->origin == none) return;
    const Value raised = m.take_raised();
    ++g->refs;
    {
        // Once: whoever closes it lets go of it again.
        const Ref hook(m, std::exchange(g->origin, none));
        const Value self = Value::from_arena(g);
        const Ref done(m, m.call_nested(hook, &self, 1));
    }
    if (m.has_raised()) report_ignored(m, Value::from_arena(g));
    m.state->raised = raised;
    --g->refs;
}

}  // namespace loopglass::machine
