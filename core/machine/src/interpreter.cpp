// The flat loop. Reading order: Machine::run_until drives native frames and hands Python frames to interpret, which
// runs instructions until a native frame is on top of the stack. What an instruction needs that is not short is in
// interpreter_helpers.cpp.

#include <base/assert.h>
#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/exceptions.h>
#include <machine/generator.h>
#include <machine/iterate.h>
#include <machine/native_call.h>
#include <machine/operations.h>
#include <machine/text.h>
#include <machine/threads.h>

#include "async_generators.h"
#include "calls.h"
#include "classes.h"
#include "exception_groups.h"
#include "generator_internal.h"
#include "generator_views.h"
#include "interpreter_helpers.h"
#include "iterate_internal.h"
#include "patterns.h"
#include "set_operations.h"
#include "tracing.h"

namespace loopglass::machine {

using language::Instruction;
using language::Opcode;

namespace {

/// Gives the result of a finished call to the frame on top. A native frame gets it when the flat loop goes on.
void deliver(Machine& m, Value value, bool yielded) {
    Frame* top = m.state->top;
    if (top->native) {
        m.state->delivered = value;
        m.state->delivered_yielded = yielded;
    } else {
        auto* frame = static_cast<PythonFrame*>(top);
        *frame->top_of_stack++ = value;
    }
}

/// A generator's body has returned: what its resumer sees of it. Raises for callers of next() and send().
void deliver_return(Machine& m, ResumedBy by, Value value) {
    Frame* top = m.state->top;
    switch (by) {
        case ResumedBy::native_frame: return deliver(m, value, false);
        case ResumedBy::send_op:
        case ResumedBy::throwing_op:
        case ResumedBy::for_op: {
            if (top->native) return deliver(m, value, false);
            // The iterator goes and the instruction jumps: a send leaves the result.
            auto* frame = static_cast<PythonFrame*>(top);
            m.drop(*--frame->top_of_stack);
            const Instruction& at = frame->next[-1];
            frame->next = frame->code->code->instructions.data() + at.b;
            if (by == ResumedBy::for_op) return m.drop(value);
            *frame->top_of_stack++ = value;
            if (m.state->traces) trace_stop(m, frame, value);
            return;
        }
        case ResumedBy::closing_op:
            // As _gen_throw after gen_close_iter: what it gives is of no interest.
            m.drop(value);
            m.raise_instance(Ref(m, make_exception(m, types().GeneratorExit, empty_tuple())));
            if (top->native) m.state->delivered = empty;
            return;
        default: {
            const Ref result(m, value);
            const Ref args(m, value == none ? empty_tuple() : value_of(make_tuple(m, {value})));
            const Ref stop(m, make_exception(m, types().StopIteration, args.get()));
            m.raise_instance(stop);
            if (top->native) m.state->delivered = empty;
        }
    }
}

}  // namespace

void yield_value(Machine& m, Frame* leaf, Value value) {
    if (refuse_yield(m, leaf)) return m.drop(value);
    Generator* root = nullptr;
    suspend_chain(m, leaf, root);
    deliver(m, value, true);
    m.drop(Value::from_arena(root));
}

namespace {

/// The step of leaving a function's frame.
void count_leaving(Machine& m, const PythonFrame* frame) {
    const CodeObject& code = *frame->code;
    if (code.leaves_by_step)
        m.count_step(line_step_row(LineStep::leave, code.line_row >> 22 & 31, current_line(*frame)));
}

/// A frame on top has returned: frees it and delivers. Native frames are freed by the caller.
void return_from(Machine& m, PythonFrame* frame, Value value) {
    count_leaving(m, frame);
    if (Generator* g = frame->generator) {
        const ResumedBy by = leave_generator(m, frame);
        free_frame(m, frame);
        if (g->flavor == GeneratorFlavor::async_generator)
            end_async_generator(m, value, by);
        else
            deliver_return(m, by, value);
        if (!is_link(by)) m.drop(Value::from_arena(g));
        return;
    }
    m.state->top = frame->back;
    --m.state->depth;
    free_frame(m, frame);
    deliver(m, value, false);
}

/// As RERAISE, which goes back to the instruction that had raised the exception: a frame that is left from a handler's
/// end stands there again.
void stand_where_raised(Machine& m, PythonFrame* frame) {
    if (frame->next == frame->code->code->instructions.data() || frame->next[-1].op != Opcode::reraise_) return;
    const Value traceback = to<Exception>(m.state->raised)->traceback;
    if (!is_kind(traceback, Kind::traceback)) return;
    const auto* entry = to<Traceback>(traceback);
    if (entry->frame.bits() == Value::from_arena(frame).bits())
        frame->next = frame->code->code->instructions.data() + entry->instruction + 1;
}

/// As exception_unwind: what the frame was calculating with goes while it is still the one that runs.
void drop_operands(Machine& m, PythonFrame* frame) {
    const Value* bottom = frame->slots() + frame->code->local_count;
    while (frame->top_of_stack > bottom) m.drop(*--frame->top_of_stack);
}

/// An exception has left a link of a chain that something was thrown into.
void leave_thrown_link(Machine& m, ResumedBy by) {
    if (!is_thrown_link(by)) return;
    // As _gen_throw after gen_close_iter: the outer one is closed anew, and knows nothing of where the inner one was.
    if (by == ResumedBy::closing_op && m.raised_is(types().GeneratorExit))
        m.replace(to<Exception>(m.state->raised)->traceback, none);
    join_to_handled(m);
}

/// An exception leaves the frame on top. As gen_send_ex2, StopIteration may not leave a generator.
void raise_from(Machine& m, PythonFrame* frame) {
    count_leaving(m, frame);
    stand_where_raised(m, frame);
    drop_operands(m, frame);
    if (Generator* g = frame->generator) {
        const ResumedBy by = leave_generator(m, frame);
        free_frame(m, frame);
        replace_escaping_stop(m, g);
        leave_thrown_link(m, by);
        if (!is_link(by)) m.drop(Value::from_arena(g));
    } else {
        m.state->top = frame->back;
        --m.state->depth;
        free_frame(m, frame);
    }
    if (m.state->top->native) m.state->delivered = empty;
}

/// The inline cache of an instruction. Code with more than 65,534 of them has none for the rest: those share entry 0,
/// which is empty each time it is asked for.
CacheEntry& cache_of(PythonFrame* frame, std::uint16_t number) {
    if (number == 0) frame->caches[0] = {0, 0};
    return frame->caches[number];
}

/// The bits of a step row that are its line.
constexpr std::uint32_t line_mask = line_step_row(LineStep{0}, 0, 0xffffffff);

/// True if it is a function whose body runs at once and which takes just these arguments, by position.
bool is_plain_call(Value callable, std::int32_t count) {
    return is_kind(callable, Kind::function) && to<Function>(callable)->code->plain_count == count;
}

/// Enters the frame of a plain call. The function and its arguments are taken from the caller's stack as they are, so
/// that no reference is counted up and down: 8 % of the time of fib(25). False if it is not what runs now: it was too
/// deep, or a trace function is told of it first.
bool enter_function(Machine& m, Value callable, const Value* args, std::int32_t count) {
    auto* f = to<Function>(callable);
    PythonFrame* frame = new_frame(m, f->code, f->globals, f->caches, callable);
    m.drop(callable);
    std::copy(args, args + count, frame->slots());
    return enter_frame(m, frame) && !m.state->traces;
}

/// Runs Python frames from the one on top until a native frame is on top, or no frame.
void interpret(Machine& m) {
    State& state = *m.state;
    PythonFrame* frame;
    const Instruction* next;
    Value* sp;
    Value* locals;
    const Value* constants;
    const Instruction* first;  // of the code, for jumps
    std::uint32_t line_row;    // of a line step, without its line; 0 for code whose lines are no steps
    const Type* const range_iterator = iterator_types().range;
    const Type* const list_iterator = iterator_types().list;

#define LOAD_FRAME()                                  \
    do {                                              \
        frame = static_cast<PythonFrame*>(state.top); \
        const CodeObject& code_ = *frame->code;       \
        next = frame->next;                           \
        sp = frame->top_of_stack;                     \
        locals = frame->slots();                      \
        constants = code_.constants;                  \
        first = code_.first;                          \
        line_row = code_.line_row;                    \
    } while (0)
#define SAVE_FRAME()              \
    do {                          \
        frame->next = next;       \
        frame->top_of_stack = sp; \
    } while (0)

/// What goes may have a __del__, which can ask for the line that let go of it.
#define DROP(value)                                        \
    do {                                                   \
        const Value v_ = (value);                          \
        if (v_.is_counted() && --v_.object()->refs == 0) { \
            SAVE_FRAME();                                  \
            m.destroy(v_.object());                        \
        }                                                  \
    } while (0)

    // Computed goto: 12 % less time than a switch on fib(25), since each instruction has its own indirect jump.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wpedantic"
    static const void* const targets[] = {
#define LOOPGLASS_OPCODE(name) &&do_##name,
        LOOPGLASS_OPCODES(LOOPGLASS_OPCODE)
#undef LOOPGLASS_OPCODE
    };
#define DISPATCH()                              \
    do {                                        \
        i = next++;                             \
        goto* targets[static_cast<int>(i->op)]; \
    } while (0)
#define OP(name) do_##name
/// As DISPATCH where a Ref is in scope: a computed goto would leave without running its destructor.
#define NEXT() goto next_instruction

    const Instruction* i;
    LOAD_FRAME();
    if (state.raised != empty) goto unwind;
next_instruction:
    DISPATCH();

/// Result of something that may have pushed a frame; the operands are off the stack.
#define PUSH_CALL(result)               \
    do {                                \
        const Value r_ = (result);      \
        if (r_ == pending) goto pushed; \
        if (r_ == empty) goto unwind;   \
        *sp++ = r_;                     \
        NEXT();                         \
    } while (0)

    OP(nop) : OP(return_generator) : DISPATCH();

    OP(leave_line) : {
        frame->line = 0;
        DISPATCH();
    }

    OP(line) : {
        const auto line = static_cast<std::uint32_t>(i->b);
        if (frame->line != line) {
            frame->line = line;
            if (line_row) {
                const std::uint32_t step = ++state.steps;
                m.rows[step] = line_row | (line & line_mask);
                // What is told of the line is on the stack before a save state is made here: a machine that is restored
                // goes on after this instruction.
                bool told = false;
                if (state.traces) [[unlikely]] {
                    SAVE_FRAME();
                    told = trace_line(m, frame);
                }
                if (step >= m.stop_at) {
                    SAVE_FRAME();
                    m.observer->line_reached(m);
                }
                if (told) goto pushed;
            }
        }
        DISPATCH();
    }

    OP(pop) : {
        DROP(*--sp);
        DISPATCH();
    }
    OP(copy) : {
        *sp = keep(sp[-i->b]);
        ++sp;
        DISPATCH();
    }
    OP(swap) : {
        std::swap(sp[-1], sp[-i->b]);
        DISPATCH();
    }
    OP(load_const) : {
        *sp++ = constants[i->b];
        DISPATCH();
    }
    OP(load_local) : {
        const Value v = locals[i->b];
        if (v == empty) goto unbound_local;
        *sp++ = keep(v);
        DISPATCH();
    }
    OP(store_local) : {
        const Value old = locals[i->b];
        locals[i->b] = *--sp;
        DROP(old);
        DISPATCH();
    }
    OP(delete_local) : {
        const Value old = locals[i->b];
        if (old == empty) goto unbound_local;
        locals[i->b] = empty;
        DROP(old);
        DISPATCH();
    }
    OP(load_global) : {
        // The cache holds where the name was found: entry + 1 in the module's dict, or the version of the module's
        // keys at which it was in the builtins.
        CacheEntry& cache = frame->caches[i->c];
        const Dict* globals = frame->globals;
        const Value name = frame->code->names[i->b];
        if (cache.key < (std::uint64_t{1} << 32)) {
            const std::uint64_t at = cache.key - 1;
            if (at < globals->used && globals->entries[at].key == name) {
                *sp++ = keep(globals->entries[at].value);
                DISPATCH();
            }
        } else if (cache.key == (std::uint64_t{1} << 32 | globals->keys_version)) {
            *sp++ = Value::from_bits(cache.value);
            DISPATCH();
        }
        SAVE_FRAME();
        const Value v = load_global_slowly(m, frame, name, cache);
        if (v == empty) goto unwind;
        *sp++ = v;
        DISPATCH();
    }
    OP(store_global) : {
        const Ref value(m, *--sp);
        SAVE_FRAME();
        dict_set(m, frame->globals, to<Str>(frame->code->names[i->b]), value);
        NEXT();
    }
    OP(delete_global) : OP(delete_name) : {
        SAVE_FRAME();
        const Value names = i->op == Opcode::delete_name_ ? frame->names : value_of(frame->globals);
        if (!delete_namespace_entry(m, names, frame->code->names[i->b])) goto unwind;
        DISPATCH();
    }
    OP(load_name) : {
        SAVE_FRAME();
        PUSH_CALL(load_class_name(m, frame, frame->code->names[i->b]));
    }
    OP(store_name) : {
        const Ref value(m, *--sp);
        SAVE_FRAME();
        if (!store_in_namespace(m, frame->names, frame->code->names[i->b], value)) goto unwind;
        NEXT();
    }
    OP(make_cell) : {
        auto* cell = m.make<Cell>(Kind::cell, types().cell);
        cell->content = locals[i->b];
        locals[i->b] = Value::from_arena(cell);
        DISPATCH();
    }
    OP(load_deref) : {
        const Value v = to<Cell>(locals[i->b])->content;
        if (v == empty) goto unbound_local;
        *sp++ = keep(v);
        DISPATCH();
    }
    OP(store_deref) : {
        auto* cell = to<Cell>(locals[i->b]);
        const Value old = cell->content;
        cell->content = *--sp;
        DROP(old);
        DISPATCH();
    }
    OP(delete_deref) : {
        auto* cell = to<Cell>(locals[i->b]);
        if (cell->content == empty) goto unbound_local;
        DROP(std::exchange(cell->content, empty));
        DISPATCH();
    }
    OP(load_classderef) : {
        SAVE_FRAME();
        const Value name = frame->code->local_names[i->b];
        const Value own = find_in_namespace(m, frame->names, name);
        if (own == empty && m.has_raised()) goto unwind;
        const Value v = own == empty ? keep(to<Cell>(locals[i->b])->content) : own;
        if (v == empty) goto unbound_local;
        *sp++ = v;
        DISPATCH();
    }
    OP(load_closure) : {
        *sp++ = keep(locals[i->b]);
        DISPATCH();
    }
    OP(copy_free) : {
        const language::Code& code = *frame->code->code;
        const auto* closure = to<Tuple>(to<Function>(frame->function)->closure);
        Value* at = locals + code.local_names.size() - code.free_count;
        for (std::uint32_t k = 0; k < code.free_count; ++k) at[k] = keep(closure->items()[k]);
        DISPATCH();
    }

#define JUMP_TO(target) (next = first + (target))
// A loop begins again. Code that is not the program's has no lines that count as steps: its passes are counted as work,
// so that it cannot go on for ever.
#define LOOP_TO(target)               \
    {                                 \
        frame->line = 0;              \
        JUMP_TO(target);              \
        if (!line_row) [[unlikely]] { \
            SAVE_FRAME();             \
            m.spend();                \
        }                             \
    }
// A comparison is mostly asked for by the jump behind it, which then needs no value on the stack: 6 % of the time of
// fib(25), 9 % of loops of `while j < 10`.
#define PUSH_TRUTH(value)                                        \
    do {                                                         \
        const Value t_ = (value);                                \
        if (next->op == Opcode::pop_jump_if_false_) {            \
            const Instruction* const jump_ = next++;             \
            if (t_ == false_value) JUMP_TO(jump_->b);            \
        } else if (next->op == Opcode::pop_jump_back_if_true_) { \
            const Instruction* const jump_ = next++;             \
            if (t_ == true_value) LOOP_TO(jump_->b);             \
        } else {                                                 \
            *sp++ = t_;                                          \
        }                                                        \
        DISPATCH();                                              \
    } while (0)

    // ---- operators. Small ints and floats are done here; all else in operations.
#define BINARY_FAST(INT_OP, FLOAT_OP, OPERATOR)                                                \
    {                                                                                          \
        const Value a = sp[-2], b = sp[-1];                                                    \
        if (a.bits() & b.bits() & 1) {                                                         \
            std::int64_t n;                                                                    \
            if (!INT_OP(a.small_int(), b.small_int(), &n) && Value::fits_small_int(n)) {       \
                --sp;                                                                          \
                sp[-1] = Value::from_small_int(n);                                             \
                DISPATCH();                                                                    \
            }                                                                                  \
        } else if (a.is_immediate_float() && b.is_immediate_float()) {                         \
            Value v;                                                                           \
            if (Value::encode_double(a.immediate_double() FLOAT_OP b.immediate_double(), v)) { \
                --sp;                                                                          \
                sp[-1] = v;                                                                    \
                DISPATCH();                                                                    \
            }                                                                                  \
        }                                                                                      \
        SAVE_FRAME();                                                                          \
        const Value v = binary_operation(m, BinaryOperator::OPERATOR, a, b, i->a != 0);        \
        if (v == empty) goto unwind;                                                           \
        sp -= 2;                                                                               \
        *sp++ = v;                                                                             \
        m.drop(a);                                                                             \
        m.drop(b);                                                                             \
        DISPATCH();                                                                            \
    }
    OP(add)
        : BINARY_FAST(__builtin_add_overflow, +, add) OP(subtract)
        : BINARY_FAST(__builtin_sub_overflow, -, subtract) OP(multiply)
        : BINARY_FAST(__builtin_mul_overflow, *, multiply) OP(binary) : {
        const Value a = sp[-2], b = sp[-1];
        if (a.bits() & b.bits() & 1) {
            if (Value v; small_int_operation(operator_of(i->a), a.small_int(), b.small_int(), v)) {
                --sp;
                sp[-1] = v;
                DISPATCH();
            }
        }
        SAVE_FRAME();
        const Value v = binary_operation(m, operator_of(i->a), a, b, i->c != 0);
        if (v == empty) goto unwind;
        sp -= 2;
        *sp++ = v;
        m.drop(a);
        m.drop(b);
        DISPATCH();
    }
    OP(add_LK) : OP(subtract_LK) : {
        const Value a = locals[i->c], b = constants[i->b];
        if (a == empty) goto unbound_local_c;
        const bool adding = i->op == Opcode::add_LK_;
        if (a.bits() & b.bits() & 1) {
            // Constants are small: the sum of two 63-bit numbers fits 64 bits.
            const std::int64_t n = adding ? a.small_int() + b.small_int() : a.small_int() - b.small_int();
            if (Value::fits_small_int(n)) {
                *sp++ = Value::from_small_int(n);
                DISPATCH();
            }
        }
        SAVE_FRAME();
        const Value v = binary_operation(m, adding ? BinaryOperator::add : BinaryOperator::subtract, a, b, i->a != 0);
        if (v == empty) goto unwind;
        *sp++ = v;
        DISPATCH();
    }
    OP(compare) : {
        const Value a = sp[-2], b = sp[-1];
        if (a.bits() & b.bits() & 1) {
            sp -= 2;
            PUSH_TRUTH(compare_small(i->a, a, b));
        }
        SAVE_FRAME();
        const Value v = compare_values(m, compare_of(i->a), a, b);
        if (v == empty) goto unwind;
        sp -= 2;
        *sp++ = v;
        m.drop(a);
        m.drop(b);
        DISPATCH();
    }
    OP(compare_LK) : OP(compare_LL) : {
        const Value a = locals[i->c];
        if (a == empty) goto unbound_local_c;
        Value b;
        if (i->op == Opcode::compare_LK_) {
            b = constants[i->b];
        } else {
            b = locals[i->b];
            if (b == empty) goto unbound_local;
        }
        if (a.bits() & b.bits() & 1) PUSH_TRUTH(compare_small(i->a, a, b));
        SAVE_FRAME();
        const Value v = compare_values(m, compare_of(i->a), a, b);
        if (v == empty) goto unwind;
        *sp++ = v;
        DISPATCH();
    }
    OP(is_op) : {
        const Value a = sp[-2], b = sp[-1];
        sp -= 2;
        *sp++ = Value::from_bool((a == b) != (i->a != 0));
        m.drop(a);
        m.drop(b);
        DISPATCH();
    }
    OP(contains_op) : {
        SAVE_FRAME();
        const Value item = sp[-2], container = sp[-1];
        const int found = contains(m, container, item);
        if (found < 0) goto unwind;
        sp -= 2;
        *sp++ = Value::from_bool((found != 0) != (i->a != 0));
        m.drop(item);
        m.drop(container);
        DISPATCH();
    }
    OP(unary_not) : {
        SAVE_FRAME();
        const int t = truth(m, sp[-1]);
        if (t < 0) goto unwind;
        m.replace(sp[-1], Value::from_bool(!t));
        DISPATCH();
    }
    OP(unary_negative) : OP(unary_positive) : OP(unary_invert) : {
        SAVE_FRAME();
        const Value v = i->op == Opcode::unary_negative_   ? negate(m, sp[-1])
                        : i->op == Opcode::unary_positive_ ? positive(m, sp[-1])
                                                           : invert(m, sp[-1]);
        if (v == empty) goto unwind;
        m.replace(sp[-1], v);
        DISPATCH();
    }

    // ---- jumps
#define TRUTH_OF(value, result)                         \
    int result;                                         \
    if ((value) == true_value)                          \
        result = 1;                                     \
    else if ((value) == false_value || (value) == none) \
        result = 0;                                     \
    else {                                              \
        SAVE_FRAME();                                   \
        result = truth(m, (value));                     \
        if (result < 0) goto unwind;                    \
    }
    OP(jump) : {
        JUMP_TO(i->b);
        DISPATCH();
    }
    OP(jump_back) : {
        LOOP_TO(i->b);
        DISPATCH();
    }
    OP(pop_jump_if_false) : {
        TRUTH_OF(sp[-1], t);
        m.drop(*--sp);
        if (!t) JUMP_TO(i->b);
        DISPATCH();
    }
    OP(pop_jump_if_true) : {
        TRUTH_OF(sp[-1], t);
        m.drop(*--sp);
        if (t) JUMP_TO(i->b);
        DISPATCH();
    }
    OP(pop_jump_back_if_true) : {
        TRUTH_OF(sp[-1], t);
        m.drop(*--sp);
        if (t) LOOP_TO(i->b);
        DISPATCH();
    }
    OP(pop_jump_back_if_false) : {
        TRUTH_OF(sp[-1], t);
        m.drop(*--sp);
        if (!t) LOOP_TO(i->b);
        DISPATCH();
    }
    OP(jump_if_false_or_pop) : {
        TRUTH_OF(sp[-1], t);
        if (t)
            m.drop(*--sp);
        else
            JUMP_TO(i->b);
        DISPATCH();
    }
    OP(jump_if_true_or_pop) : {
        TRUTH_OF(sp[-1], t);
        if (!t)
            m.drop(*--sp);
        else
            JUMP_TO(i->b);
        DISPATCH();
    }
    OP(pop_jump_if_none) : OP(pop_jump_if_not_none) : {
        const Value v = *--sp;
        const bool jumps = (v == none) == (i->op == Opcode::pop_jump_if_none_);
        m.drop(v);
        if (jumps) JUMP_TO(i->b);
        DISPATCH();
    }

    // ---- iteration
    OP(get_iter) : {
        const Ref iterable(m, *--sp);
        SAVE_FRAME();
        PUSH_CALL(iterator_of(m, iterable));
    }
    OP(get_yield_from_iter) : {
        const Value v = sp[-1];
        if (is_kind(v, Kind::generator)) {
            SAVE_FRAME();
            if (!may_yield_from(m, frame, to<Generator>(v))) goto unwind;
            NEXT();
        }
        // A future is its own iterator: `send` knows what to do with it.
        if (type_of(v)->awaitable_itself) NEXT();
        if (const Value coroutine = coroutine_of_wrapper(v); coroutine != empty) {
            sp[-1] = keep(coroutine);
            m.drop(v);
            NEXT();
        }
        const Ref iterable(m, *--sp);
        SAVE_FRAME();
        PUSH_CALL(iterator_to_yield_from(m, frame, iterable));
    }
    OP(for_iter) : {
        // The two commonest iterators are gone through here: half the time of an empty loop. They need not be counted
        // as work, since each pass is a step, or counted where it begins again.
        const Value iterator = sp[-1];
        if (const Type* const type = iterator.object()->type; type == range_iterator) {
            auto* it = to<NativeIterator>(iterator);
            if (it->limit > 0 && Value::fits_small_int(it->position)) {
                *sp++ = Value::from_small_int(it->position);
                if (--it->limit > 0) it->position += it->step;
                DISPATCH();
            }
        } else if (type == list_iterator) {
            auto* it = to<NativeIterator>(iterator);
            if (it->source != none && static_cast<std::uint64_t>(it->position) < to<List>(it->source)->size) {
                *sp++ = keep(to<List>(it->source)->items[it->position++]);
                DISPATCH();
            }
        }
        SAVE_FRAME();
        if (is_kind(iterator, Kind::generator)) {
            auto* g = to<Generator>(iterator);
            if (g->frame) {
                if (resume_generator(m, g, none, ResumedBy::for_op) == empty) goto unwind;
                goto pushed;
            }
        } else if (is_native_iterator(iterator)) {
            const Value item = next_native(m, iterator);
            if (item != empty) {
                *sp++ = item;
                DISPATCH();
            }
            if (state.raised != empty) goto unwind;
        } else {
            PUSH_CALL(call_next(m, iterator));
        }
        m.drop(*--sp);
        JUMP_TO(i->b);
        DISPATCH();
    }
    OP(unpack_sequence) : {
        const Ref sequence(m, *--sp);
        SAVE_FRAME();
        if (!unpack(m, sequence, static_cast<std::size_t>(i->b), sp)) goto unwind;
        sp += i->b;
        NEXT();
    }
    OP(unpack_ex) : {
        const Ref sequence(m, *--sp);
        SAVE_FRAME();
        if (!unpack_starred(m, sequence, i->a, i->c, sp)) goto unwind;
        sp += i->a + 1 + i->c;
        NEXT();
    }

    // ---- displays
    OP(build_tuple) : {
        Tuple* tuple = make_tuple(m, static_cast<std::size_t>(i->b));
        sp -= i->b;
        std::copy(sp, sp + i->b, tuple->items());
        *sp++ = value_of(tuple);
        DISPATCH();
    }
    OP(build_list) : {
        List* list = make_list(m, static_cast<std::size_t>(i->b));
        sp -= i->b;
        std::copy(sp, sp + i->b, list->items);
        list->size = static_cast<std::size_t>(i->b);
        *sp++ = Value::from_arena(list);
        DISPATCH();
    }
    OP(build_set) : OP(build_map) : OP(build_slice) : OP(build_string) : {
        SAVE_FRAME();
        const std::int32_t taken = i->op == Opcode::build_map_ ? 2 * i->b : i->b;
        const Value v = build(m, i->op, sp - taken, static_cast<std::size_t>(i->b));
        if (v == empty) goto unwind;
        for (std::int32_t k = 0; k < taken; ++k) m.drop(*--sp);
        *sp++ = v;
        DISPATCH();
    }
    OP(list_append) : {
        const Ref item(m, *--sp);
        list_append(m, to<List>(sp[-i->b]), item);
        NEXT();
    }
    OP(set_add) : {
        const Ref item(m, *--sp);
        SAVE_FRAME();
        if (set_add(m, to<Set>(sp[-i->b]), item) < 0) goto unwind;
        NEXT();
    }
    OP(map_add) : {
        const Ref value(m, *--sp);
        const Ref key(m, *--sp);
        SAVE_FRAME();
        if (!dict_set(m, to<Dict>(sp[-i->b]), key, value)) goto unwind;
        NEXT();
    }
    OP(list_extend) : OP(set_update) : OP(dict_update) : OP(dict_merge) : {
        const Ref source(m, *--sp);
        SAVE_FRAME();
        const Value r =
            extend_display(m, i->op, sp[-i->b], source, i->op == Opcode::dict_merge_ ? sp[-i->b - 2] : empty);
        PUSH_CALL(r);
    }
    OP(list_to_tuple) : {
        auto* list = to<List>(sp[-1]);
        Tuple* tuple = make_tuple(m, list->size);
        for (std::size_t k = 0; k < list->size; ++k) tuple->items()[k] = keep(list->items[k]);
        m.replace(sp[-1], value_of(tuple));
        DISPATCH();
    }
    OP(constant_set) : {
        SAVE_FRAME();
        const Value set = constant_set(m, to<List>(sp[-1]));
        if (set == empty) goto unwind;
        m.replace(sp[-1], set);
        DISPATCH();
    }
    OP(format_value) : {
        SAVE_FRAME();
        const Value v = format_interpolated(m, i->c ? sp[-2] : sp[-1], i->a, i->c ? sp[-1] : empty);
        if (v == empty) goto unwind;
        if (i->c) m.drop(*--sp);
        m.replace(sp[-1], v);
        DISPATCH();
    }

    // ---- attributes and items
    OP(load_attr) : {
        SAVE_FRAME();
        const Value object = sp[-1];
        const Value v = load_attribute(m, object, frame->code->names[i->b], cache_of(frame, i->c));
        if (v == empty) goto unwind;
        --sp;
        m.drop(object);
        if (v == pending) {
            SAVE_FRAME();
            goto pushed;
        }
        *sp++ = v;
        DISPATCH();
    }
    OP(store_attr) : {
        SAVE_FRAME();
        if (!store_attribute(m, sp[-1], frame->code->names[i->b], sp[-2], cache_of(frame, i->c))) goto unwind;
        m.drop(*--sp);
        m.drop(*--sp);
        DISPATCH();
    }
    OP(delete_attr) : {
        SAVE_FRAME();
        if (!delete_attribute(m, sp[-1], to<Str>(frame->code->names[i->b]))) goto unwind;
        m.drop(*--sp);
        DISPATCH();
    }
    OP(load_method) : {
        SAVE_FRAME();
        const Value object = sp[-1];
        const Value method = find_method(m, object, frame->code->names[i->b], cache_of(frame, i->c));
        if (method != empty) {
            sp[-1] = method;
            *sp++ = object;
            DISPATCH();
        }
        const Value v = load_attribute(m, object, frame->code->names[i->b], cache_of(frame, i->c));
        if (v == empty) goto unwind;
        sp[-1] = empty;
        m.drop(object);
        if (v == pending) {
            SAVE_FRAME();
            goto pushed;
        }
        *sp++ = v;
        DISPATCH();
    }
    OP(load_subscript) : {
        const Value container = sp[-2], key = sp[-1];
        if (key.is_small_int() && is_kind(container, Kind::list) && container.object()->type == types().list) {
            const auto* list = to<List>(container);
            const std::int64_t at = key.small_int();
            if (static_cast<std::uint64_t>(at) < list->size) {
                --sp;
                sp[-1] = keep(list->items[at]);
                m.drop(container);
                DISPATCH();
            }
        } else if (is_kind(key, Kind::str) && key.object()->type == types().str && is_kind(container, Kind::dict) &&
                   container.object()->type == types().dict) {
            if (const Value found = dict_get(to<Dict>(container), to<Str>(key)); found != empty) {
                --sp;
                sp[-1] = keep(found);
                m.drop(key);
                m.drop(container);
                DISPATCH();
            }
        }
        SAVE_FRAME();
        const Value v = get_item(m, container, key);
        if (v == empty) goto unwind;
        sp -= 2;
        m.drop(key);
        m.drop(container);
        if (v == pending) {
            SAVE_FRAME();
            goto pushed;
        }
        *sp++ = v;
        DISPATCH();
    }
    OP(store_subscript) : {
        const Value container = sp[-2], key = sp[-1];
        if (key.is_small_int() && is_kind(container, Kind::list) && container.object()->type == types().list) {
            auto* list = to<List>(container);
            const std::int64_t at = key.small_int();
            if (static_cast<std::uint64_t>(at) < list->size) {
                sp -= 3;
                m.drop(std::exchange(list->items[at], *sp));
                m.drop(container);
                DISPATCH();
            }
        }
        SAVE_FRAME();
        if (!set_item(m, sp[-2], sp[-1], sp[-3])) goto unwind;
        m.drop(*--sp);
        m.drop(*--sp);
        m.drop(*--sp);
        DISPATCH();
    }
    OP(delete_subscript) : {
        SAVE_FRAME();
        if (!delete_item(m, sp[-2], sp[-1])) goto unwind;
        m.drop(*--sp);
        m.drop(*--sp);
        DISPATCH();
    }

    // ---- calls
    OP(call) : {
        const std::int32_t count = i->b;
        const Value callable = sp[-count - 1];
        const Value names = i->c ? constants[i->c - 1] : empty;
        Value* args = sp - count;
        if (names == empty && is_plain_call(callable, count)) {
            sp = args - 1;
            SAVE_FRAME();
            if (!enter_function(m, callable, args, count)) goto pushed;
            LOAD_FRAME();
            DISPATCH();
        }
        SAVE_FRAME();
        const Value result = m.call(callable, args, static_cast<std::size_t>(count), names);
        if (result == empty) goto unwind;
        while (sp > args) m.drop(*--sp);
        m.drop(*--sp);
        if (result == pending) {
            frame->top_of_stack = sp;
            goto pushed;
        }
        *sp++ = result;
        DISPATCH();
    }
    OP(call_method) : {
        const std::int32_t count = i->b;
        const Value names = i->c ? constants[i->c - 1] : empty;
        Value* base = sp - count - 2;
        if (base[0] != empty && names == empty && is_plain_call(base[0], count + 1)) {
            sp = base;
            SAVE_FRAME();
            if (!enter_function(m, base[0], base + 1, count + 1)) goto pushed;
            LOAD_FRAME();
            DISPATCH();
        }
        SAVE_FRAME();
        const Value result = base[0] == empty ? m.call(base[1], base + 2, static_cast<std::size_t>(count), names)
                                              : m.call(base[0], base + 1, static_cast<std::size_t>(count) + 1, names);
        if (result == empty) goto unwind;
        while (sp > base) m.drop(*--sp);
        if (result == pending) {
            frame->top_of_stack = sp;
            goto pushed;
        }
        *sp++ = result;
        DISPATCH();
    }
    OP(call_ex) : {
        SAVE_FRAME();
        Value* base = sp - (i->a ? 3 : 2);
        const Value result = call_with_unpacked(m, base[0], base[1], i->a ? base[2] : empty);
        if (result == empty) goto unwind;
        while (sp > base) m.drop(*--sp);
        if (result == pending) {
            frame->top_of_stack = sp;
            goto pushed;
        }
        *sp++ = result;
        DISPATCH();
    }
    OP(make_function) : {
        SAVE_FRAME();
        const Value f = make_function(m, frame, sp, i->a);
        sp = frame->top_of_stack;
        *sp++ = f;
        DISPATCH();
    }
    OP(load_build_class) : {
        SAVE_FRAME();
        *sp++ = build_class_function();
        DISPATCH();
    }
    OP(return_value) : {
        const Value v = *--sp;
        SAVE_FRAME();
        if (state.traces && trace_return(m, frame, v)) [[unlikely]]
            goto pushed;
        // A plain Python caller goes on at once.
        return_from(m, frame, v);
        goto switched;
    }
    OP(import_name) : {
        SAVE_FRAME();
        const Value r = import_module(m, frame->code->names[i->b], sp[-1], sp[-2]);
        if (r == empty) goto unwind;
        m.drop(*--sp);
        m.drop(*--sp);
        if (r == pending) {
            SAVE_FRAME();
            goto pushed;
        }
        *sp++ = r;
        DISPATCH();
    }
    OP(import_from) : {
        SAVE_FRAME();
        PUSH_CALL(import_from_module(m, sp[-1], frame->code->names[i->b]));
    }
    OP(import_star) : {
        SAVE_FRAME();
        if (!import_all(m, frame, sp[-1])) goto unwind;
        m.drop(*--sp);
        DISPATCH();
    }
    OP(setup_annotations) : {
        setup_annotations(m, frame);
        DISPATCH();
    }
    OP(load_assertion_error) : {
        *sp++ = value_of(types().AssertionError);
        DISPATCH();
    }

    // ---- generators
    OP(yield_value) : {
        const Value v = *--sp;
        SAVE_FRAME();
        if (state.traces && trace_yield(m, frame, v)) [[unlikely]]
            goto pushed;
        // By a native frame it is closed where it is lost, and nobody awaits it.
        if (i->a == 1 && frame->generator->resumed_by != ResumedBy::native_frame)
            yield_from_async_generator(m, frame, v);
        else
            yield_value(m, frame, v);
        goto switched;
    }
    OP(get_awaitable) : {
        const Value v = sp[-1];
        SAVE_FRAME();
        const Value r = get_awaitable(m, v, i->a);
        if (r == empty) goto unwind;
        --sp;
        m.drop(v);
        if (r == pending) {
            SAVE_FRAME();
            goto pushed;
        }
        *sp++ = r;
        DISPATCH();
    }
    OP(send) : {
        const Value iterator = sp[-2], value = sp[-1];
        if (is_kind(iterator, Kind::generator)) {
            auto* g = to<Generator>(iterator);
            --sp;
            SAVE_FRAME();
            if (!g->frame) {
                m.drop(value);
                if (g->flavor == GeneratorFlavor::coroutine) {
                    m.raise(types().RuntimeError, "cannot reuse already awaited coroutine");
                    goto unwind;
                }
                m.drop(*--sp);
                *sp++ = none;
                JUMP_TO(i->b);
                NEXT();
            }
            if (!enter_link(m, g, frame->generator, frame, value)) goto unwind;
            goto switched;
        }
        const Ref sent(m, *--sp);
        SAVE_FRAME();
        if (is_async_send(iterator)) {
            if (!begin_async_send(m, to<AsyncSend>(iterator), frame)) goto unwind;
            goto switched;
        }
        if (const auto send = type_of(iterator)->send) {
            bool finished = false;
            const Value r = send(m, iterator, sent, finished);
            if (r == empty) goto unwind;
            if (finished) {
                sp[-1] = r;
                m.drop(iterator);
                JUMP_TO(i->b);
                SAVE_FRAME();
                if (state.traces && trace_stop(m, frame, r)) [[unlikely]]
                    goto pushed;
            } else {
                *sp++ = r;
            }
            NEXT();
        }
        if (sent.get() == none && is_native_iterator(iterator)) {
            const Value item = next_native(m, iterator);
            if (item != empty) {
                *sp++ = item;
                NEXT();
            }
            if (state.raised != empty) goto unwind;
            m.drop(*--sp);
            *sp++ = none;
            JUMP_TO(i->b);
            NEXT();
        }
        PUSH_CALL(call_send(m, iterator, sent));
    }
    OP(get_aiter) : OP(get_anext) : {
        SAVE_FRAME();
        if (i->op == Opcode::get_aiter_) {
            const Ref iterable(m, *--sp);
            SAVE_FRAME();
            PUSH_CALL(async_iterator_of(m, iterable));
        }
        PUSH_CALL(async_next_of(m, sp[-1]));
    }
    OP(end_async_for) : {
        const Value exception = *--sp;
        SAVE_FRAME();
        if (!is_subtype(type_of(exception), types().StopAsyncIteration)) {
            keep_traceback(exception);
            m.replace(state.raised, exception);
            goto unwind_again;
        }
        m.drop(exception);
        m.drop(*--sp);
        DISPATCH();
    }

    // ---- exceptions
    OP(push_exc_info) : {
        const Value exception = sp[-1];
        sp[-1] = frame->handled;
        frame->handled = keep(exception);
        *sp++ = exception;
        DISPATCH();
    }
    OP(pop_except) : {
        const Value before = *--sp;
        m.replace(frame->handled, before);
        DISPATCH();
    }
    OP(check_exc_match) : {
        SAVE_FRAME();
        const int match = exception_matches(m, sp[-2], sp[-1]);
        if (match < 0) goto unwind;
        m.replace(sp[-1], Value::from_bool(match));
        DISPATCH();
    }
    OP(raise) : {
        SAVE_FRAME();
        do_raise(m, frame, i->a, sp);
        sp = frame->top_of_stack;
        if (i->a == 0 && state.raised != empty) goto unwind_again;
        goto unwind;
    }
    OP(reraise) : {
        const Value exception = *--sp;
        SAVE_FRAME();
        keep_traceback(exception);
        m.replace(state.raised, exception);
        goto unwind_again;
    }
    OP(before_with) : OP(before_async_with) : {
        SAVE_FRAME();
        const Ref manager(m, *--sp);
        SAVE_FRAME();
        Value exit = empty;
        const Value r = enter_manager(m, manager, i->op == Opcode::before_async_with_, exit);
        if (r == empty) goto unwind;
        *sp++ = exit;
        if (r == pending) {
            // The frame that runs __enter__ gives its result above the exit.
            frame->top_of_stack = sp;
            goto pushed;
        }
        *sp++ = r;
        NEXT();
    }
    OP(with_except_start) : {
        SAVE_FRAME();
        const Value exception = sp[-1];
        const Value args[3] = {value_of(type_of(exception)), exception, to<Exception>(exception)->traceback};
        PUSH_CALL(m.call(sp[-3], args, 3));
    }
    OP(check_eg_match) : {
        SAVE_FRAME();
        GroupMatch found;
        if (!match_group(m, sp[-2], sp[-1], found)) goto unwind;
        m.replace(sp[-2], found.rest);
        m.replace(sp[-1], found.match);
        if (found.match != none) m.replace(frame->handled, keep(found.match));
        DISPATCH();
    }
    OP(prep_reraise_star) : {
        SAVE_FRAME();
        const Value raised = group_to_reraise(m, sp[-2], to<List>(sp[-1]));
        if (raised == empty) goto unwind;
        m.drop(*--sp);
        m.replace(sp[-1], raised);
        DISPATCH();
    }

    // ---- match
    OP(get_len) : {
        SAVE_FRAME();
        const std::int64_t length = length_of(m, sp[-1]);
        if (length < 0) goto unwind;
        *sp++ = Value::from_small_int(length);
        DISPATCH();
    }
    OP(match_mapping) : OP(match_sequence) : {
        const bool fits = i->op == Opcode::match_mapping_ ? matches_mapping(sp[-1]) : matches_sequence(sp[-1]);
        *sp++ = Value::from_bool(fits);
        DISPATCH();
    }
    OP(match_keys) : {
        SAVE_FRAME();
        const Value values = match_keys(m, sp[-2], sp[-1]);
        if (values == empty) goto unwind;
        *sp++ = values;
        DISPATCH();
    }
    OP(match_class) : {
        SAVE_FRAME();
        const Value attributes = match_class(m, sp[-3], sp[-2], static_cast<std::size_t>(i->b), sp[-1]);
        if (attributes == empty) goto unwind;
        m.drop(*--sp);
        m.drop(*--sp);
        m.replace(sp[-1], attributes);
        DISPATCH();
    }
    OP(copy_dict_without_keys) : {
        SAVE_FRAME();
        const Value rest = copy_without_keys(m, sp[-2], sp[-1]);
        if (rest == empty) goto unwind;
        m.replace(sp[-1], rest);
        DISPATCH();
    }

unbound_local:
    SAVE_FRAME();
    raise_unbound(m, frame, static_cast<std::uint32_t>(i->b));
    goto unwind;
unbound_local_c:
    SAVE_FRAME();
    raise_unbound(m, frame, i->c);
    goto unwind;

pushed:
    // A frame was pushed. It is Python code, or native and the flat loop's.
switched:
    if (state.raised != empty) goto propagate;
    if (!state.top || state.top->native) return;
    LOAD_FRAME();
    DISPATCH();

unwind:
    // An exception is on its way, raised by the instruction before frame->next.
    if (state.told != Told::nothing) [[unlikely]] {
        if (was_told(state, Told::leaving)) {
            raise_from(m, frame);
            goto propagate;
        }
        state.told = Told::nothing;
    } else {
        note_raise(m, frame);
        if (state.traces && trace_exception(m, frame)) [[unlikely]]
            goto pushed;
    }
unwind_again:
    if (const Instruction* at = frame->next - 1;
        // A frame that has not begun has no instruction before the next.
        frame->next != frame->code->code->instructions.data() &&
        (at->op == Opcode::for_iter_ || at->op == Opcode::send_) && m.raised_is(types().StopIteration)) {
        // The iterator is at its end.
        finish_iteration(m, frame, *at);
    } else if (ends_async_send(m, frame)) {
        // An aclose() or anext() that is awaited has come to its end.
    } else if (!find_handler(m, frame)) {
        if (state.traces && trace_leaving(m, frame)) [[unlikely]]
            goto pushed;
        raise_from(m, frame);
        goto propagate;
    }
    LOAD_FRAME();
    DISPATCH();

propagate:
    if (!state.top || state.top->native) return;
    LOAD_FRAME();
    goto unwind;

#pragma GCC diagnostic pop
}

/// Takes a native frame that has ended off the stack and gives its result on.
void end_native_frame(Machine& m, NativeFrame* frame, Action action, Value value) {
    Generator* g = frame->generator;
    ResumedBy by = ResumedBy::nobody;
    if (g)
        by = leave_generator(m, frame);
    else
        m.state->top = frame->back;
    free_native_frame(m, frame);
    if (action == Action::raised) {
        leave_thrown_link(m, by);
        if (m.state->top->native) m.state->delivered = empty;
    } else if (g) {
        deliver_return(m, by, value);
    } else {
        deliver(m, value, false);
    }
    if (g && !is_link(by)) m.drop(Value::from_arena(g));
}

}  // namespace

Value Machine::run_until(Frame* base) {
    for (;;) {
        Frame* top = state->top;
        if (!top->native) {
            interpret(*this);
            if (!state->top) return empty;
            continue;
        }
        auto* frame = static_cast<NativeFrame*>(top);
        const Completion completion{std::exchange(state->delivered, none),
                                    std::exchange(state->delivered_yielded, false)};
        Value value = none;
        const Action action = frame->native->resume(*this, frame, completion, value);
        switch (action) {
            case Action::called: break;
            case Action::yielded:
                if (!state->traces || !trace_native_yield(*this, frame, value)) yield_value(*this, frame, value);
                break;
            case Action::returned:
            case Action::raised: {
                if (frame == base) {
                    state->top = frame->back;
                    free_native_frame(*this, frame);
                    state->delivered = none;
                    return action == Action::raised ? empty : value;
                }
                end_native_frame(*this, frame, action, value);
                if (!state->top) return empty;
                break;
            }
        }
    }
}

void Machine::run() {
    // The frame that ends the run is the main thread's.
    const Thread* main = state->first_thread;
    Frame* base = state->thread == main ? state->top : main->top;
    while (base && base->back) base = base->back;
    if (base) run_until(base);
}

}  // namespace loopglass::machine
