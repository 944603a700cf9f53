#include <machine/warnings.h>

#include <machine/containers.h>
#include <machine/frame.h>
#include <machine/text.h>

namespace loopglass::machine {

namespace {

const PythonFrame* running_frame(const Machine& m) {
    for (const Frame* f = m.state->top; f; f = f->back)
        if (!f->native && static_cast<const PythonFrame*>(f)->code->code->is_user) return static_cast<const PythonFrame*>(f);
    return nullptr;
}

std::string trimmed(const std::string& line) {
    const auto first = line.find_first_not_of(" \t\f");
    return first == line.npos ? std::string() : line.substr(first, line.find_last_not_of(" \t\r\n") - first + 1);
}

}  // namespace

void warn(Machine& m, Type* category, const std::string& text) {
    const PythonFrame* frame = running_frame(m);
    std::string place = "sys:1", source;
    if (frame) {
        const language::Code& code = *frame->code->code;
        const std::uint32_t line = current_span(*frame).line;
        place = code.file_name + ":" + std::to_string(line);
        if (code.source && line >= 1 && line <= code.source->size()) source = "  " + trimmed((*code.source)[line - 1]) + "\n";
    }
    const std::string shown = place + ": " + to_utf8(category->name) + ": " + text + "\n" + source;
    const Ref key(m, make_str(m, shown));
    if (dict_find(m.state->warned, to<Str>(key))) return;
    dict_set(m, m.state->warned, to<Str>(key), none);
    m.observer->write(m, 2, shown);
}

void warn_if_never_awaited(Machine& m, Generator* g) {
    if (g->flavor != GeneratorFlavor::coroutine || g->started || !g->frame) return;
    g->refs = 1;  // while it is spoken of
    const std::string name = to_utf8(to<Str>(g->qualified_name));
    const std::size_t before = m.state->warned->count;
    warn(m, types().RuntimeWarning, "coroutine '" + name + "' was never awaited");
    if (m.state->warned->count != before)
        m.observer->write(m, 2, "RuntimeWarning: Enable tracemalloc to get the object allocation traceback\n");
    g->refs = 0;
}

}  // namespace loopglass::machine
