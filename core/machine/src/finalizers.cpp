#include "finalizers.h"

#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/exceptions.h>
#include <machine/operations.h>
#include <machine/standard_error.h>
#include <machine/sys_names.h>
#include <machine/text.h>

#include "classes.h"
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

/// False if there is no hook of the program's. If it fails, that is told instead.
bool tell_unraisable_hook(Machine& m, Exception* exception, Value object) {
    const Value hook = replaced_in_sys(m, "unraisablehook"), type = name_in_sys(m, "UnraisableHookArgs");
    if (hook == empty || !is_kind(type, Kind::type)) return false;
    if (hook == none) return true;
    Tuple* record =
        make_tuple(m, {value_of(exception->type), Value::from_arena(exception), exception->traceback, none, object});
    record->type = to<Type>(type);
    const Ref argument(m, value_of(record)), function(m, keep(hook));
    const Value given = argument;
    const Ref answer(m, m.call_nested(function, &given, 1));
    if (answer) return true;
    const Ref failure(m, m.take_raised());
    write_ignored(m, "Exception ignored in sys.unraisablehook: ", function, failure);
    return true;
}

}  // namespace

void write_ignored(Machine& m, const std::string& what, Value object, Value exception) {
    const Ref shown(m, repr_of(m, object));
    if (!shown) m.drop(m.take_raised());
    const std::string name = shown ? to_utf8(to<Str>(shown)) : "<object repr() failed>";
    write_to_stderr(m, what + name + "\n" + format_ignored(m, exception));
}

/// As PyErr_WriteUnraisable: nobody can be told of the exception but the person who reads stderr.
void report_ignored(Machine& m, Value function) {
    const Ref exception(m, m.take_raised());
    show_where_it_happens(m, to<Exception>(exception));
    if (!tell_unraisable_hook(m, to<Exception>(exception), function))
        write_ignored(m, "Exception ignored in: ", function, exception);
}

void finalize(Machine& m, Object* object) {
    object->flags |= Object::finalized;
    ++object->refs;
    {
        const Ref function(m, keep(type_lookup(object->type, known_names().del)));
        if (is_kind(function, Kind::function)) {
            call_ignoring_errors(m, function, Value::from_arena(object));
        } else {
            // As lookup_maybe_method: what is no descriptor is called without the instance.
            const Ref bound(m, bind_attribute(m, function, Value::from_arena(object), object->type));
            if (bound)
                call_ignoring_errors(m, bound, empty);
            else
                report_ignored(m, function);
        }
    }
    --object->refs;
}

void call_ignoring_errors(Machine& m, Value function, Value argument) {
    const Value raised = m.take_raised();
    {
        const Ref result(m, m.call_nested(function, &argument, argument == empty ? 0 : 1));
        if (!result) report_ignored(m, function);
    }
    m.state->raised = raised;
}

}  // namespace loopglass::machine
