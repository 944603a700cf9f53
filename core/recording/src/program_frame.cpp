#include "program_frame.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <iterator>

#include <asyncio/asyncio.h>
#include <asyncio/objects.h>
#include <asyncio/value_text.h>
#include <library/world.h>
#include <machine/attributes.h>
#include <machine/collector.h>
#include <machine/containers.h>
#include <machine/exceptions.h>
#include <machine/main_module.h>
#include <machine/operations.h>
#include <machine/standard_error.h>
#include <machine/sys_names.h>
#include <machine/text.h>
#include <machine/threads.h>

namespace loopglass::recording {

using namespace machine;

namespace {

/// The outcome, kept in the arena where every later step can find it.
struct Outcome {
    int status = 0;
    bool failed = false;
    std::uint32_t failed_task = 0;  ///< the last task that the exception has left
    std::uint32_t path_length = 0;
    Place path[32] = {};  ///< the lines of its traceback, each once
    char message[512] = {};
};

Outcome*& outcome(const Machine& m) {
    return reinterpret_cast<Outcome*&>(m.state->extensions[static_cast<int>(Extension::reserve)]);
}

struct ProgramFrame : NativeFrame {
    const CodeObject* module;
    Value globals;                ///< owned
    Value uncaught;               ///< owned: the exception for which sys.excepthook is being called, or empty
    const std::string* warnings;  ///< of the compiler, never written; what CPython shows before the program begins
};

/// As handle_system_exit: None is 0, an int itself, all else is printed and is 1.
int exit_status(Machine& m, const Exception* exit) {
    const Value code = exit->payload == empty ? none : exit->payload;
    if (code == none) return 0;
    if (const auto n = int64_of(code)) return static_cast<int>(*n & 0xff);
    const Ref text(m, str_of(m, code));
    if (text) m.observer->write(m, 2, to_utf8(to<Str>(text)) + "\n");
    return 1;
}

/// The last line of a traceback. str() is called once, for the traceback: what a program's own class says is not asked.
std::string message_of(Machine& m, Value exception) {
    const auto* args = to<Tuple>(to<Exception>(exception)->args);
    const auto is_plain = [](Value v) { return !v.is_object() || type_of(v) == types().str; };
    const bool says_itself = is_kind(type_lookup(type_of(exception), static_name("__str__")), Kind::function);
    const bool is_quiet = !says_itself && std::all_of(args->items(), args->items() + args->size, is_plain);
    return is_quiet ? exception_summary(m, exception) : aio::exception_text(exception);
}

/// One exception can leave several tasks, each of which has awaited the one before.
std::uint32_t task_left_last(const Machine& m, Value exception) {
    const aio::Task* last = nullptr;
    for (const aio::Future* f = aio::asyncio_of(m).first; f; f = f->next) {
        if (!f->is_task || f->exception != exception) continue;
        if (!last || f->changed > last->changed) last = static_cast<const aio::Task*>(f);
    }
    return last ? last->task_id : 0;
}

void note_path(Outcome& result, Value exception) {
    for (Value at = to<Exception>(exception)->traceback; at != none; at = to<Traceback>(at)->next) {
        const auto* entry = to<Traceback>(at);
        const language::Code& code = *entry->code->code;
        if (!code.is_user) continue;
        const Place place{code.file, code.spans[entry->instruction].line};
        Place* end = result.path + result.path_length;
        if (end == std::end(result.path)) return;
        if (std::find(result.path, end, place) == end) result.path[result.path_length++] = place;
    }
}

void note_failure(Machine& m, Outcome& result, Value exception) {
    result.status = is_subtype(type_of(exception), types().KeyboardInterrupt) ? 130 : 1;
    result.failed = true;
    result.failed_task = task_left_last(m, exception);
    note_path(result, exception);
    std::strncpy(result.message, message_of(m, exception).c_str(), sizeof result.message - 1);
}

void report(Machine& m, Outcome& result) {
    const Ref exception(m, m.take_raised());
    if (is_subtype(type_of(exception), types().SystemExit)) {
        result.status = exit_status(m, to<Exception>(exception));
        return;
    }
    note_failure(m, result, exception);
    machine::write_to_stderr(m, format_traceback(m, exception, true));
}

/// As print_exception of what a hook raised, and of what it was called for.
void finish_hook(Machine& m, ProgramFrame* frame, Value answer) {
    const Ref original(m, frame->uncaught);
    frame->uncaught = empty;
    if (answer != empty) return m.drop(answer);
    const Ref error(m, m.take_raised());
    machine::write_to_stderr(m, "Error in sys.excepthook:\n" + format_traceback(m, error, true) +
                                    "\nOriginal exception was:\n" + format_traceback(m, original, true));
}

/// Tells of the exception that is on its way, or has the program's own hook do so. False if that has still to run.
bool tell_of_exception(Machine& m, ProgramFrame* frame, Outcome& result) {
    const Value hook = replaced_in_sys(m, "excepthook");
    const Value exception = m.state->raised;
    if (hook == empty || is_subtype(type_of(exception), types().SystemExit)) {
        report(m, result);
        return true;
    }
    frame->uncaught = m.take_raised();
    note_failure(m, result, frame->uncaught);
    const Ref traceback(m, get_attribute(m, frame->uncaught, static_name("__traceback__")));
    const Value arguments[] = {value_of(type_of(frame->uncaught)), frame->uncaught, traceback};
    const Value answer = m.call(hook, arguments, 3);
    if (answer == pending) return false;
    finish_hook(m, frame, answer);
    return true;
}

/// What modules do at the end of a program that has imported them, as Py_FinalizeEx: threads that are no daemons come
/// to their end first, then what is to be called at exit.
struct Farewell {
    const char* module;
    const char* function;
};
constexpr Farewell farewells[] = {{"threading", "_shutdown"}, {"atexit", "_run_exitfuncs"}};

Value call_farewell(Machine& m, const Farewell& farewell) {
    const Value module = dict_get(m.state->modules, static_name(farewell.module));
    if (!is_kind(module, Kind::module)) return none;
    const Value function = dict_get(to<Module>(module)->dict, static_name(farewell.function));
    return function == empty ? none : m.call(function, nullptr, 0);
}

/// As finalize_modules, the module's names go, and with them what only they held. Names that something else leads to, a
/// loop that was set or a handler of logging, stay as they are to the very end, and nothing of them is finalized.
void let_names_go(Machine& m, Value& names) {
    if (dict_delete(m, m.state->modules, value_of(static_name("__main__"))) < 0) m.drop(m.take_raised());
    if (names.object()->refs == 1)
        m.replace(names, none);
    else
        collect_from(m, names);
}

Action resume_program(Machine& m, NativeFrame* native, Completion completion, Value& value) {
    auto* frame = static_cast<ProgramFrame*>(native);
    if (frame->phase == 0) {
        frame->phase = 1;
        if (!frame->warnings->empty()) m.observer->write(m, 2, *frame->warnings);
        m.push_module(frame->module, to<Dict>(frame->globals));
        return Action::called;
    }
    Outcome& result = *outcome(m);
    if (frame->phase == 1 && frame->uncaught != empty) {
        finish_hook(m, frame, completion.value);
        completion = {none, false};
    } else if (frame->phase == 1 && completion.value == empty) {
        if (!tell_of_exception(m, frame, result)) return Action::called;
        completion = {none, false};
    }
    // Each farewell has a phase: the one that ends is that of the farewell before.
    while (frame->phase <= std::size(farewells)) {
        if (completion.value == empty) m.drop(m.take_raised());
        const Ref before(m, completion.value);
        completion = {call_farewell(m, farewells[frame->phase++ - 1]), false};
        if (completion.value == pending) return Action::called;
    }
    if (completion.value == empty)
        m.drop(m.take_raised());
    else
        m.drop(completion.value);
    // As finalize_modules: the collector looks before and after.
    collect_cycles(m);
    m.state->is_ending = true;
    let_names_go(m, frame->globals);
    collect_cycles(m, Finalize::holders_first);
    library::emit(m, trace::StepKind::program_ended, 0, static_cast<std::uint32_t>(result.status));
    value = none;
    return Action::returned;
}

constexpr NativeFrameDef program_frame = {"program", sizeof(ProgramFrame), resume_program,
                                          [](Machine& m, NativeFrame* f) {
                                              m.drop(static_cast<ProgramFrame*>(f)->globals);
                                              m.drop(static_cast<ProgramFrame*>(f)->uncaught);
                                          },
                                          [](NativeFrame* f, void (*visit)(void*, Value), void* c) {
                                              visit(c, static_cast<ProgramFrame*>(f)->globals);
                                              visit(c, static_cast<ProgramFrame*>(f)->uncaught);
                                          }};

}  // namespace

void push_program(Machine& m, const CodeObject* module, const std::string& warnings) {
    outcome(m) = new (m.arena.allocate(sizeof(Outcome), Arena::Use::buffer)) Outcome;
    auto* frame = m.push_native_frame<ProgramFrame>(program_frame);
    frame->module = module;
    frame->warnings = &warnings;
    frame->uncaught = empty;
    Dict* globals = make_dict(m);
    frame->globals = Value::from_arena(globals);
    fill_main_module(m, globals, module->code->file_name);
}

Dict* program_globals(const Machine& m) {
    const Thread* main = m.state->first_thread;
    const Frame* frame = main == m.state->thread ? m.state->top : main->top;
    while (frame && frame->native != &program_frame) frame = frame->back;
    const Value globals = frame ? static_cast<const ProgramFrame*>(frame)->globals : none;
    return globals == none ? nullptr : to<Dict>(globals);  // none: the names have gone, the program is ending
}

ProgramResult program_result(const Machine& m) {
    const Outcome& o = *outcome(m);
    return {o.failed ? trace::RunEnd::exception : trace::RunEnd::finished,
            o.status,
            {o.failed_task},
            {o.path, o.path + o.path_length},
            o.message};
}

}  // namespace loopglass::recording
