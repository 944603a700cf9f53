#include <machine/standard_error.h>

#include <machine/attributes.h>
#include <machine/sys_names.h>
#include <machine/text.h>

namespace loopglass::machine {

void write_to_stderr(Machine& m, const std::string& text) {
    const Value there = replaced_in_sys(m, "stderr");
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
