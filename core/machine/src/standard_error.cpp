#include <machine/standard_error.h>

#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/text.h>

namespace loopglass::machine {

namespace {

/// What the program has put in the place of sys.stderr (borrowed), or `empty`.
Value replaced_stderr(const Machine& m) {
    const Value sys = dict_get(m.state->modules, static_name("sys"));
    if (!is_kind(sys, Kind::module)) return empty;
    const Value now = dict_get(to<Module>(sys)->dict, static_name("stderr"));
    return now == dict_get(to<Module>(sys)->dict, static_name("__stderr__")) ? empty : now;
}

}  // namespace

void write_to_stderr(Machine& m, const std::string& text) {
    const Value there = replaced_stderr(m);
    if (there == empty) return m.observer->write(m, 2, text);
    if (!there.is_object()) return;
    const Value raised = m.take_raised();
    {
        const Ref file(m, keep(there));
        const Ref write(m, get_attribute(m, file, static_name("write"))), message(m, make_str(m, text));
        const Value argument = message;
        const Ref done(m, write ? m.call_nested(write, &argument, 1) : empty);
        if (m.has_raised()) m.drop(m.take_raised());
    }
    m.state->raised = raised;
}

}  // namespace loopglass::machine
