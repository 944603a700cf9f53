#include <unordered_map>

#include <library/context.h>

#include "findings.h"
#include "internal.h"

namespace loopglass::aio {

namespace {

/// The state that gather's callback closes over: (outer, children, return_exceptions, number finished, number of
/// different futures). It is a list, since the numbers change.
enum Slot { outer_slot, children_slot, return_exceptions_slot, finished_slot, total_slot, slot_count };

Value results_of(Machine& m, const List* children) {
    List* results = make_list(m, children->size);
    const Ref owned(m, Value::from_arena(results));
    for (std::size_t i = 0; i < children->size; ++i) {
        auto* f = to<Future>(children->items[i]);
        Ref item;
        if (f->state == FutureState::cancelled) {
            Ref message(m, f->cancel_message == none ? make_str(m, "") : keep(f->cancel_message));
            const Ref args(m, value_of(make_tuple(m, {message.get()})));
            item = Ref(m, make_exception(m, cancelled_error_type(), args.get()));
        } else {
            f->log_traceback = false;
            item = Ref(m, keep(f->exception != none ? f->exception : f->result));
        }
        list_append(m, results, item);
    }
    return keep(owned);
}

Value child_done(Machine& m, NativeArguments a) {
    auto* state = to<List>(a[0]);
    auto* child = to<Future>(a[1]);
    const std::int64_t finished = state->items[finished_slot].small_int() + 1;
    state->items[finished_slot] = Value::from_small_int(finished);
    const Value outer_value = state->items[outer_slot];
    if (outer_value == none || is_done(to<Future>(outer_value))) {
        if (child->state != FutureState::cancelled) child->log_traceback = false;
        return none;
    }
    const Ref keep_outer(m, keep(outer_value));
    auto* outer = to<Future>(outer_value);
    outer->children_done = static_cast<std::uint32_t>(finished);
    if (state->items[return_exceptions_slot] != true_value) {
        if (child->state == FutureState::cancelled) {
            const Ref error(m, make_cancelled_error(m, child));
            set_future_exception(m, outer, error, Cause::done_callback);
            return none;
        }
        child->log_traceback = false;
        if (child->exception != none) {
            set_future_exception(m, outer, child->exception, Cause::done_callback);
            return none;
        }
    }
    if (finished != state->items[total_slot].small_int()) return none;
    // Before the request to cancel is looked at: it is this that counts the children's exceptions as retrieved.
    const Ref results(m, results_of(m, to<List>(state->items[children_slot])));
    if (outer->cancel_requested) {
        // The last argument says with which message, whoever came last.
        const auto* children = to<List>(state->items[children_slot]);
        const Ref error(m, make_cancelled_error(m, to<Future>(children->items[children->size - 1])));
        set_future_exception(m, outer, error, Cause::done_callback);
        return none;
    }
    if (state->items[return_exceptions_slot] == true_value) find_ignored_results(m, outer, to<List>(results));
    set_future_result(m, outer, results, Cause::done_callback);
    return none;
}

const NativeFunction* done_callback() {
    static constexpr NativeDef def = {"_done_callback", "state, fut", child_done, CallStyle::python,
                                      "gather.<locals>._done_callback"};
    static NativeFunction* const function = make_static_function(def);
    return function;
}

/// True if any of them has to be asked by its methods.
bool have_own_methods(Machine& m, const Tuple* given) {
    for (std::size_t i = 0; i < given->size; ++i)
        if (is_future(given->items()[i]) ? has_own_methods(to<Future>(given->items()[i]))
                                         : is_future_like(m, given->items()[i]))
            return true;
    return false;
}

Value gather_by_methods(Machine& m, Value return_exceptions, const Tuple* given) {
    std::vector<Value> all{return_exceptions == empty ? false_value : return_exceptions};
    all.insert(all.end(), given->items(), given->items() + given->size);
    return m.call(python_function(m, "_gather_by_methods"), all.data(), all.size());
}

Value gather(Machine& m, NativeArguments a) {
    // Parameters: return_exceptions, loop, *coros_or_futures. `loop` is of 3.6 and is not looked at.
    if (a[1] != empty) {
        if (is_asked_for(m, "TypeError"))
            return m.raise(types().TypeError, "gather() got an unexpected keyword argument 'loop'");
        find_removed(m, Removed::loop_argument);
    }
    const auto* given = to<Tuple>(a[2]);
    if (given->size == 0) {
        const Ref loop(m, loop_for_new(m));
        if (!loop) return empty;
        Ref outer(m, create_future(m, loop, FutureRole::plain));
        if (!outer) return empty;
        const Ref nothing(m, Value::from_arena(make_list(m)));
        set_future_result(m, to<Future>(outer), nothing);
        return outer.release();
    }
    if (have_own_methods(m, given)) return gather_by_methods(m, a[0], given);
    const int return_exceptions = a[0] == empty ? 0 : truth(m, a[0]);
    if (return_exceptions < 0) return empty;
    List* state = make_list(m, slot_count);
    const Ref state_value(m, Value::from_arena(state));
    List* children = make_list(m, given->size);
    for (int i = 0; i < slot_count; ++i) state->items[i] = none;
    state->size = slot_count;
    state->items[children_slot] = Value::from_arena(children);
    state->items[return_exceptions_slot] = Value::from_bool(return_exceptions);
    state->items[finished_slot] = Value::from_small_int(0);
    const Ref callback(m, bind_function(m, done_callback(), state_value));
    Value loop = empty;
    const Ref context(m, library::copy_context(m));
    std::int64_t different = 0;
    // The same awaitable may be given more than once: where it came first, by its identity.
    std::unordered_map<std::uint64_t, std::size_t> first_places;
    for (std::size_t i = 0; i < given->size; ++i) {
        const Value argument = given->items()[i];
        // CPython looks for it in a dict: a list of coroutines is refused as something that cannot be hashed.
        if (!hash_of(m, argument)) return empty;
        const auto [first, is_new] = first_places.try_emplace(argument.bits(), i);
        if (!is_new) {
            list_append(m, children, children->items[first->second]);
            continue;
        }
        const Ref future(m, ensure_future(m, argument, loop));
        if (!future) return empty;
        auto* f = to<Future>(future);
        if (loop == empty) loop = f->loop;
        if (future.get() != argument) f->log_destroy_pending = false;
        ++different;
        list_append(m, children, future);
        if (!add_callback(m, f, callback, context)) return empty;
    }
    state->items[total_slot] = Value::from_small_int(different);
    Ref outer(m, make_future(m, gathering_type(), loop, FutureRole::gather));
    m.replace(to<Future>(outer)->children, keep(Value::from_arena(children)));
    // The callback holds the outer future, as CPython's closure does.
    state->items[outer_slot] = keep(outer);
    return outer.release();
}

constexpr NativeDef functions[] = {
    {"gather", "*coros_or_futures, return_exceptions=, loop=", keeping<gather, 2>, CallStyle::python, nullptr,
     "asyncio.tasks"},
};

}  // namespace

const std::span<const NativeDef> gather_functions = functions;

}  // namespace loopglass::aio
