#include "finalizers.h"

#include <algorithm>

#include <machine/exceptions.h>
#include <machine/operations.h>
#include <machine/text.h>

#include "containers_internal.h"
#include "known_names.h"

namespace loopglass::machine {

namespace {

/// As the begin of PyErr_WriteUnraisable: what was raised outside of Python code is shown at what runs.
void show_where_it_happens(Machine& m, Exception* exception) {
    if (is_kind(exception->traceback, Kind::traceback)) return;
    Frame* running = m.state->top;
    while (running && running->native && !running->native->place) running = running->back;
    if (!running) return;
    Frame* python = running;
    while (python && python->native) python = python->back;
    if (python == running) return add_traceback(m, exception, static_cast<PythonFrame*>(python));
    if (python) add_library_traceback(m, exception, static_cast<PythonFrame*>(python)->code, empty);
}

/// As _Py_DisplaySourceLine, which finds no file any more when the modules are gone.
std::string without_source(const std::string& traceback) {
    std::string text;
    for (std::size_t begin = 0, end; begin < traceback.size(); begin = end) {
        end = std::min(traceback.find('\n', begin), traceback.size() - 1) + 1;
        if (traceback.compare(begin, 4, "    ") != 0) text.append(traceback, begin, end - begin);
    }
    return text;
}

}  // namespace

/// As PyErr_WriteUnraisable: nobody can be told of the exception but the person who reads stderr.
void report_ignored(Machine& m, Value function) {
    const Ref exception(m, m.take_raised());
    // What it was raised because of, or during, is not told.
    m.replace(to<Exception>(exception)->context, none);
    m.replace(to<Exception>(exception)->cause, none);
    show_where_it_happens(m, to<Exception>(exception));
    const Ref shown(m, repr_of(m, function));
    if (!shown) m.drop(m.take_raised());
    const std::string name = shown ? to_utf8(to<Str>(shown)) : "<object repr() failed>";
    const std::string traceback = format_traceback(m, exception);
    m.observer->write(
        m, 2, "Exception ignored in: " + name + "\n" + (m.state->is_ending ? without_source(traceback) : traceback));
}

void finalize(Machine& m, Object* object) {
    object->flags |= Object::finalized;
    ++object->refs;
    {
        const Ref function(m, keep(type_lookup(object->type, known_names().del)));
        call_ignoring_errors(m, function, Value::from_arena(object));
    }
    --object->refs;
}

void call_ignoring_errors(Machine& m, Value function, Value argument) {
    const Value raised = m.take_raised();
    {
        const Ref result(m, m.call_nested(function, &argument, 1));
        if (!result) report_ignored(m, function);
    }
    m.state->raised = raised;
}

}  // namespace loopglass::machine
