#include <machine/traceback_place.h>

namespace loopglass::machine {

namespace {

using language::Instruction;
using language::Opcode;

bool takes_locals(Opcode op) {
    return op == Opcode::add_LK_ || op == Opcode::subtract_LK_ || op == Opcode::compare_LK_ ||
           op == Opcode::compare_LL_;
}

/// The line of a file with this number; empty if the file is not known.
std::string_view line_of(const language::Code& code, std::uint32_t number) {
    return code.source && number > 0 && number <= code.source->size() ? (*code.source)[number - 1] : std::string_view();
}

/// A private name as the source has it: _Class__name is written __name.
std::string_view unmangled(std::string_view name) {
    const std::size_t at = name.starts_with('_') && !name.starts_with("__") ? name.find("__", 1) : name.npos;
    return at == name.npos ? name : name.substr(at);
}

/// Where the name stands with which an expression begins, behind its brackets; the whole if it does not.
Span first_name(const language::Code& code, Span whole, std::string_view name) {
    const std::string_view line = line_of(code, whole.line);
    const std::size_t at = line.find_first_not_of("( \t", whole.column);
    if (at != line.npos && !line.substr(at).starts_with(name)) name = unmangled(name);
    if (at == line.npos || !line.substr(at).starts_with(name)) return whole;
    const auto column = static_cast<std::uint32_t>(at);
    return {whole.line, column, whole.line, column + static_cast<std::uint32_t>(name.size())};
}

/// The same of the name with which it ends.
Span last_name(const language::Code& code, Span whole, std::string_view name) {
    const std::string_view line = line_of(code, whole.end_line).substr(0, whole.end_column);
    const std::size_t end = line.find_last_not_of(") \t") + 1;
    if (!line.substr(0, end).ends_with(name)) name = unmangled(name);
    if (!line.substr(0, end).ends_with(name)) return whole;
    const auto column = static_cast<std::uint32_t>(end - name.size());
    return {whole.end_line, column, whole.end_line, static_cast<std::uint32_t>(end)};
}

}  // namespace

std::uint16_t unset_operand(const PythonFrame& frame) {
    const Instruction& at = frame.code->code->instructions[frame.current()];
    if (!takes_locals(at.op)) return 0;
    if (frame.slots()[at.c] == empty) return unset_left;
    return at.op == Opcode::compare_LL_ && frame.slots()[at.b] == empty ? unset_right : 0;
}

Span span_of(const Traceback& entry) {
    const language::Code& code = *entry.code->code;
    if (entry.instruction >= code.spans.size()) return {};
    const Span whole = code.spans[entry.instruction];
    const Instruction& at = code.instructions[entry.instruction];
    if (entry.extra & unset_left) return first_name(code, whole, code.local_names[at.c]);
    if (entry.extra & unset_right) return last_name(code, whole, code.local_names[static_cast<std::size_t>(at.b)]);
    return whole;
}

}  // namespace loopglass::machine
