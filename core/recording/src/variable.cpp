#include "variable.h"

#include <cctype>

#include <asyncio/value_text.h>
#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/text.h>

#include "program_frame.h"
#include "user_frames.h"

namespace loopglass::recording {

using namespace machine;

namespace {

bool begins_name(unsigned char c) { return std::isalpha(c) || c == '_' || c >= 0x80; }
bool is_of_name(unsigned char c) { return begins_name(c) || std::isdigit(c); }

bool is_name(const std::string& text) {
    if (text.empty() || !begins_name(static_cast<unsigned char>(text[0]))) return false;
    for (const char c : text)
        if (!is_of_name(static_cast<unsigned char>(c))) return false;
    for (const char* word : {"None", "True", "False", "lambda", "not", "await"})
        if (text == word) return false;
    return true;
}

/// An attribute that the object itself holds, borrowed; `empty` if it is the class's to tell.
Value own_attribute(Value object, Str* name) {
    if (!object.is_object()) return empty;
    if (is_kind(object, Kind::module)) return dict_get(to<Module>(object)->dict, name);
    const Type* type = object.object()->type;
    if (type->own_getattribute || !type->attributes_offset || type->attributes_offset == Type::behind_items)
        return empty;
    if (type_lookup(type, name) != empty) return empty;
    const auto* bytes = reinterpret_cast<const std::byte*>(object.object()) + type->attributes_offset;
    const Dict* attributes = reinterpret_cast<const Attributes*>(bytes)->dict;
    return attributes ? dict_get(attributes, name) : empty;
}

/// The number of a function's local variable, if it has one of that name.
std::optional<std::size_t> local_number(const PythonFrame& frame, Str* name) {
    for (std::size_t i = 0; i < frame.code->code->local_names.size(); ++i)
        if (equal(to<Str>(frame.code->local_names[i]), name)) return i;
    return std::nullopt;
}

std::size_t size_of(Value value) {
    if (is_kind(value, Kind::list)) return to<List>(value)->size;
    if (is_kind(value, Kind::dict)) return to<Dict>(value)->count;
    if (is_kind(value, Kind::set)) return to<Set>(value)->used;
    return 0;
}

}  // namespace

std::optional<Variable> Variable::of(const std::string& text) {
    Variable variable;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t dot = std::min(text.find('.', at), text.size());
        const std::string name = text.substr(at, dot - at);
        if (!is_name(name)) return std::nullopt;
        variable.names_.push_back(static_name(name.c_str()));
        at = dot + 1;
    }
    return variable;
}

Value Variable::follow(Value value) const {
    for (std::size_t i = 1; i < names_.size() && value != empty; ++i) value = own_attribute(value, names_[i]);
    return value;
}

Value Variable::read_own(const PythonFrame& frame) const {
    if (frame.code->code->is_function) {
        const auto number = local_number(frame, names_[0]);
        return number ? follow(local_value(frame, *number)) : empty;
    }
    const Dict* names = names_of_body(frame);
    return names ? follow(dict_get(names, names_[0])) : empty;
}

Value Variable::read(const Machine& m, const PythonFrame* frame) const {
    if (frame)
        if (const Value own = read_own(*frame); own != empty) return own;
    const Dict* globals = frame ? frame->globals : program_globals(m);
    return globals ? follow(dict_get(globals, names_[0])) : empty;
}

Value Variable::read_global(const PythonFrame* frame) const { return follow(dict_get(frame->globals, names_[0])); }

bool Variable::is_of_frame(const PythonFrame& frame) const {
    if (frame.code->code->is_function) return local_number(frame, names_[0]).has_value();
    const Dict* names = names_of_body(frame);
    return names && names != frame.globals && dict_get(names, names_[0]) != empty;
}

std::string shown_value(Value value) {
    if (value == empty) return {};
    std::string text = aio::value_text(value);
    // The end of a long list is not in its text, but how long it is must be.
    if (const std::size_t size = size_of(value); size > 20) text += " (" + std::to_string(size) + ")";
    return text;
}

}  // namespace loopglass::recording
