#include "code_builder.h"

#include <algorithm>
#include <bit>

#include <base/assert.h>

namespace loopglass::language {

int stack_effect(Opcode op, int a, int b, int c) {
    using enum Opcode;
    switch (op) {
        case load_const_:
        case load_local_:
        case load_global_:
        case load_name_:
        case load_deref_:
        case load_classderef_:
        case load_closure_:
        case copy_:
        case load_build_class_:
        case load_assertion_error_:
        case add_LK_:
        case subtract_LK_:
        case compare_LK_:
        case compare_LL_:
        case import_from_:
        case push_exc_info_:
        case get_anext_:
        case before_with_:
        case before_async_with_:
        case with_except_start_:
        case get_len_:
        case match_mapping_:
        case match_sequence_:
        case match_keys_:
        case for_iter_:
        case load_method_: return 1;
        case pop_:
        case store_local_:
        case store_global_:
        case store_name_:
        case store_deref_:
        case binary_:
        case add_:
        case subtract_:
        case multiply_:
        case compare_:
        case is_op_:
        case contains_op_:
        case pop_jump_if_false_:
        case pop_jump_if_true_:
        case pop_jump_back_if_true_:
        case pop_jump_back_if_false_:
        case jump_if_false_or_pop_:
        case jump_if_true_or_pop_:
        case pop_jump_if_none_:
        case pop_jump_if_not_none_:
        case list_append_:
        case set_add_:
        case delete_attr_:
        case load_subscript_:
        case return_value_:
        case import_name_:
        case import_star_:
        case pop_except_:
        case prep_reraise_star_:
        case reraise_: return -1;
        case map_add_:
        case store_attr_:
        case delete_subscript_:
        case match_class_:
        case end_async_for_: return -2;
        case store_subscript_: return -3;
        case unpack_sequence_: return b - 1;
        case unpack_ex_: return a + c;
        case build_tuple_:
        case build_list_:
        case build_set_:
        case build_slice_:
        case build_string_: return 1 - b;
        case build_map_: return 1 - 2 * b;
        case format_value_: return c ? -1 : 0;
        case call_: return -b;
        case call_method_: return -b - 1;
        case call_ex_: return a ? -2 : -1;
        case make_function_: return -std::popcount(static_cast<unsigned>(a));
        case raise_: return -a;
        default: return 0;
    }
}

void CodeBuilder::append(Opcode op, int b, int a, int c) {
    code_->instructions.push_back({op, static_cast<std::uint8_t>(a), static_cast<std::uint16_t>(c), b});
    code_->spans.push_back(location_);
}

void CodeBuilder::line_if_needed() {
    if (!traced_ || location_.line == 0 || location_.line == current_line_) return;
    append(Opcode::line_, static_cast<int>(location_.line), 0, 0);
    current_line_ = location_.line;
    last_label_at_ = here();
    ways_here_ = 1;
}

void CodeBuilder::mark_line() {
    if (reachable_) line_if_needed();
}

void CodeBuilder::emit(Opcode op, int b, int a, int c) {
    if (!reachable_) return;
    line_if_needed();
    emit_artificial(op, b, a, c);
    // These leave a value, since an iterator written in Python answers through a frame of its own.
    using enum Opcode;
    if (op == list_extend_ || op == set_update_ || op == dict_update_ || op == dict_merge_) emit_artificial(pop_);
}

void CodeBuilder::emit_artificial(Opcode op, int b, int a, int c) {
    if (!reachable_) return;
    depth_ += stack_effect(op, a, b, c);
    LG_ASSERT(depth_ >= 0);
    code_->stack_size = std::max(code_->stack_size, static_cast<std::uint32_t>(depth_));
    if (!fuse(op, b, a)) append(op, b, a, c);
    if (op == Opcode::return_value_ || op == Opcode::raise_ || op == Opcode::reraise_) reachable_ = false;
}

/// Takes a local and a constant (or two locals) that were just loaded into the instruction itself. Measured on
/// recursive calls and counting loops: a quarter of the instructions go.
bool CodeBuilder::fuse(Opcode op, int b, int a) {
    auto& list = code_->instructions;
    if (here() - last_label_at_ < 2) return false;
    Instruction& left = list[list.size() - 2];
    const Instruction right = list.back();
    if (left.op != Opcode::load_local_ || left.b > 0xffff) return false;
    const bool with_constant = right.op == Opcode::load_const_;
    const bool with_local = right.op == Opcode::load_local_;
    Opcode fused;
    if (op == Opcode::add_ && with_constant)
        fused = Opcode::add_LK_;
    else if (op == Opcode::subtract_ && with_constant)
        fused = Opcode::subtract_LK_;
    else if (op == Opcode::compare_ && with_constant)
        fused = Opcode::compare_LK_;
    else if (op == Opcode::compare_ && with_local)
        fused = Opcode::compare_LL_;
    else
        return false;
    (void)b;
    left = {fused, static_cast<std::uint8_t>(a), static_cast<std::uint16_t>(left.b), right.b};
    code_->spans[list.size() - 2] = location_;
    list.pop_back();
    code_->spans.pop_back();
    return true;
}

Label CodeBuilder::new_label() {
    labels_.emplace_back();
    return {static_cast<int>(labels_.size()) - 1};
}

void CodeBuilder::note_jump(Label target, int depth) {
    LabelState& label = labels_[static_cast<std::size_t>(target.id)];
    if (!label.reached) {
        label.reached = true;
        label.line = current_line_;
        label.depth = depth;
    } else if (label.line != current_line_) {
        label.line = unknown_line;
    }
}

void CodeBuilder::emit_jump(Opcode op, Label target) {
    if (!reachable_) return;
    line_if_needed();
    emit_artificial_jump(op, target);
}

void CodeBuilder::emit_artificial_jump(Opcode op, Label target) {
    if (!reachable_) return;
    using enum Opcode;
    int at_target = depth_;  // the depth if it jumps
    switch (op) {
        case pop_jump_if_false_:
        case pop_jump_if_true_:
        case pop_jump_back_if_true_:
        case pop_jump_back_if_false_:
        case pop_jump_if_none_:
        case pop_jump_if_not_none_:
        case for_iter_: at_target = depth_ - 1; break;
        case send_: at_target = depth_ - 1; break;
        default: break;
    }
    note_jump(target, at_target);
    // A plain jump to a jump goes where that goes: it is no way to the one between.
    labels_[static_cast<std::size_t>(target.id)].jumps += op != jump_;
    jumps_.emplace_back(here(), target.id);
    append(op, 0, 0, 0);
    depth_ += stack_effect(op, 0, 0, 0);
    code_->stack_size = std::max(code_->stack_size, static_cast<std::uint32_t>(depth_));
    if (op == jump_ || op == jump_back_) reachable_ = false;
    last_label_at_ = here();
    ways_here_ = 1;
}

void CodeBuilder::emit_jump_without_line(Label target) {
    if (traced_ && last_label_at_ == here() && ways_here_ > 1) {
        emit_artificial(Opcode::leave_line_);
        current_line_ = unknown_line;
    }
    emit_artificial_jump(Opcode::jump_, target);
}

void CodeBuilder::place(Label label, bool from_below) {
    LabelState& state = labels_[static_cast<std::size_t>(label.id)];
    state.position = here();
    const bool is_another = last_label_at_ == here() && ways_here_ > 1;
    ways_here_ = (is_another ? ways_here_ : reachable_) + state.jumps;
    last_label_at_ = here();
    if (state.reached) {
        if (!reachable_) {
            depth_ = state.depth;
            current_line_ = state.line;
        } else if (current_line_ != state.line) {
            current_line_ = unknown_line;
        }
        reachable_ = true;
    }
    if (from_below) current_line_ = unknown_line;
}

void CodeBuilder::begin_handler(Label label, int depth) {
    place(label);
    // Nothing is protected by the handlers of a `try` that is never reached.
    reachable_ = std::any_of(handler_labels_.begin(), handler_labels_.end(),
                             [&](const auto& protected_by) { return protected_by.second == label.id; });
    depth_ = depth + 1;
    code_->stack_size = std::max(code_->stack_size, static_cast<std::uint32_t>(depth_));
    current_line_ = unknown_line;
}

void CodeBuilder::protect(int first, Label handler, int depth) {
    if (first == here()) return;
    handler_labels_.emplace_back(static_cast<int>(code_->exceptions.size()), handler.id);
    code_->exceptions.push_back({first, here(), 0, depth});
}

namespace {

/// A text that is equal for equal constants of the same type: 1, 1.0 and True differ.
std::string constant_key(const CodeConstant& constant) {
    struct Visitor {
        std::string operator()(const ConstantNone&) const { return "N"; }
        std::string operator()(const ConstantEllipsis&) const { return "."; }
        std::string operator()(bool b) const { return b ? "T" : "F"; }
        std::string operator()(const ConstantInt& i) const { return "i" + i.digits; }
        std::string operator()(double d) const { return "d" + std::to_string(std::bit_cast<std::uint64_t>(d)); }
        std::string operator()(const ConstantComplex& c) const {
            return "c" + std::to_string(std::bit_cast<std::uint64_t>(c.imag));
        }
        std::string operator()(const std::string& s) const { return "s" + s; }
        std::string operator()(const ConstantBytes& b) const { return "b" + b.bytes; }
        std::string operator()(const std::shared_ptr<ConstantTuple>& t) const {
            std::string key = t->frozen_set ? "z(" : "t(";
            for (const CodeConstant& item : t->items) {
                const std::string inner = constant_key(item);
                key += std::to_string(inner.size()) + ":" + inner;
            }
            return key + ")";
        }
        std::string operator()(const std::shared_ptr<Code>& code) const {
            return "o" + std::to_string(reinterpret_cast<std::uintptr_t>(code.get()));
        }
    };
    return std::visit(Visitor{}, constant);
}

}  // namespace

int CodeBuilder::constant(CodeConstant constant) {
    const auto [it, fresh] =
        constant_keys_.try_emplace(constant_key(constant), static_cast<int>(code_->constants.size()));
    if (fresh) code_->constants.push_back(std::move(constant));
    return it->second;
}

int CodeBuilder::name(std::string_view text) {
    const auto [it, fresh] = names_.try_emplace(std::string(text), static_cast<int>(code_->names.size()));
    if (fresh) code_->names.emplace_back(text);
    return it->second;
}

int CodeBuilder::new_cache() {
    if (!cached_ || code_->cache_count >= 0xfffe) return 0;
    return static_cast<int>(++code_->cache_count);
}

std::shared_ptr<Code> CodeBuilder::finish() {
    for (const auto& [at, label] : jumps_)
        code_->instructions[static_cast<std::size_t>(at)].b = labels_[static_cast<std::size_t>(label)].position;
    for (const auto& [range, label] : handler_labels_)
        code_->exceptions[static_cast<std::size_t>(range)].target = labels_[static_cast<std::size_t>(label)].position;
    return code_;
}

}  // namespace loopglass::language
