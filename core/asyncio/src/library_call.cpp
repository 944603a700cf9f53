#include <asyncio/library_call.h>

#include <string_view>

#include <machine/frame.h>
#include <machine/generator.h>
#include <machine/text.h>

namespace loopglass::aio {

using namespace machine;

namespace {

/// A name that programs use: neither "_wait_for_data" nor one of the classes behind event loops.
bool is_public(Value qualified_name) {
    const std::string name = to_utf8(to<Str>(qualified_name));
    return name[name.rfind('.') + 1] != '_' && !name.starts_with("Base");
}

}  // namespace

Value library_call_awaited(Value coroutine) {
    Value found = none;
    Value innermost = none;
    while (is_kind(coroutine, Kind::generator)) {
        const auto* g = to<Generator>(coroutine);
        if (!g->frame || g->frame->native) break;
        const bool is_user = static_cast<const PythonFrame*>(g->frame)->code->code->is_user;
        innermost = is_user ? none : Value(g->qualified_name);
        if (is_user || (found == none && is_public(innermost))) found = innermost;
        coroutine = awaited_by_generator(g);
    }
    return found == none ? innermost : found;
}

Value library_call_running(const Machine& m) {
    Value found = none;
    Value innermost = none;
    for (const Frame* frame = m.state->top; frame && !frame->native; frame = frame->back) {
        const auto* python = static_cast<const PythonFrame*>(frame);
        if (python->code->code->is_user || !is_kind(python->function, Kind::function)) break;
        const Value name = to<Function>(python->function)->qualified_name;
        if (innermost == none) innermost = name;
        if (is_public(name)) found = name;
    }
    return found == none ? innermost : found;
}

}  // namespace loopglass::aio
