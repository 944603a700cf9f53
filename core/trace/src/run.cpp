#include <trace/run.h>

namespace loopglass::trace {

// A run that was written down beforehand has no machine to ask.

std::vector<ObjectName> Run::shared_objects(Step) { return {}; }

Evaluation Run::evaluate(Step, const FrameChoice&, const std::string&) {
    Evaluation none;
    none.error = "this run cannot be asked";
    return none;
}

ChangeAnswer Run::last_change(Step, const FrameChoice&, const std::string&, const Progressing&) { return {}; }

std::vector<ValueChange> Run::changes(const VariableQuery&, const Progressing&) { return {}; }

MarkAnswer Run::next_mark(const MarkQuery&, const Progressing&) { return {}; }

}  // namespace loopglass::trace
