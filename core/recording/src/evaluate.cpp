#include "evaluate.h"

#include <base/utf8.h>
#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/exceptions.h>
#include <machine/operations.h>
#include <machine/text.h>

#include "program_frame.h"
#include "user_frames.h"
#include "value_row.h"

namespace loopglass::recording {

using namespace machine;

namespace {

constexpr std::size_t shown_bytes = 1000;
constexpr const char* cannot_await = "an expression cannot await: at a step the loop stands still";

void set_names(Machine& m, Dict* names, const Dict* from) {
    for (std::uint32_t i = 0; i < from->used; ++i)
        if (from->entries[i].key != empty) dict_set(m, names, from->entries[i].key, from->entries[i].value);
}

/// All names that the frame sees, the nearest last, in one dict: so that comprehensions and lambdas in the expression
/// see them too, which under eval() they do not.
Dict* names_of(Machine& m, const PythonFrame* frame) {
    Dict* names = make_dict(m);
    if (const Dict* globals = frame ? frame->globals : program_globals(m)) set_names(m, names, globals);
    if (frame) each_own_name(*frame, [&](Str* name, Value value) { dict_set(m, names, name, value); });
    return names;
}

/// The last line that a traceback would have. A SyntaxError says where in the text it is only if there are lines.
std::string error_text(Machine& m) {
    const Ref raised(m, m.take_raised());
    std::string text = exception_summary(m, raised);
    if (!is_subtype(type_of(raised), types().SyntaxError)) return text;
    if (text.find("'await' outside") != text.npos || text.find("asynchronous comprehension outside") != text.npos)
        return cannot_await;
    const std::size_t place = text.rfind(" (<string>, line ");
    return place == text.npos ? text : text.substr(0, place);
}

std::string shortened(std::string text) {
    if (text.size() <= shown_bytes) return text;
    std::size_t end = shown_bytes;
    while (!begins_character(text[end])) --end;
    return text.substr(0, end) + "...";
}

}  // namespace

trace::Evaluation evaluate_in(Machine& m, const PythonFrame* frame, const std::string& expression, bool as_condition) {
    trace::Evaluation result;
    result.value.name = expression;
    result.function = frame ? frame->code->code->name : "<module>";
    // An exception may be on its way at this step, and the stack may be full: neither is the expression's affair.
    m.state->raised = empty;
    m.state->recursion_limit += 100;
    const Ref names(m, value_of(names_of(m, frame)));
    const Ref text(m, make_str(m, expression));
    static Str* const eval = static_name("eval");
    const Value arguments[] = {text, names};
    const Ref value(m, m.call_nested(dict_get(m.state->builtins, eval), arguments, 2));
    if (!value) {
        result.error = error_text(m);
        return result;
    }
    result.value = value_row(m, expression, value);
    const int is_true = truth(m, value);
    result.is_true = is_true == 1;
    if (is_true < 0) {
        const std::string error = error_text(m);
        if (as_condition) result.error = error;
    }
    if (const Ref words(m, repr_of(m, value)); words)
        result.value.value = shortened(to_utf8(to<Str>(words)));
    else
        result.error = error_text(m);
    return result;
}

}  // namespace loopglass::recording
