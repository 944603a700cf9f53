#include <asyncio/wakers.h>

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

#include <library/functools.h>

#include "internal.h"

namespace loopglass::aio {

using trace::WokenBy;

namespace {

struct Rule {
    std::string_view coroutine;  ///< its __qualname__
    WokenBy by;
};

/// What a coroutine of the library waits for. Where one waits in another the outer one knows better: Queue.join() waits
/// for an Event, a Barrier for a Condition.
constexpr std::array rules = {
    Rule{"Lock.acquire", WokenBy::release},
    Rule{"Semaphore.acquire", WokenBy::release},
    Rule{"Event.wait", WokenBy::set},
    Rule{"Condition.wait", WokenBy::notify},
    Rule{"Queue.get", WokenBy::put},
    Rule{"Queue.put", WokenBy::get},
    Rule{"Queue.join", WokenBy::task_done},
    Rule{"Barrier._wait", WokenBy::parties},
    Rule{"Barrier._block", WokenBy::parties},
    Rule{"as_completed.<locals>._wait_for_one", WokenBy::ends},
    Rule{"_connected_socket", WokenBy::connection},
    Rule{"BaseEventLoop.create_connection", WokenBy::connection},
    Rule{"BaseEventLoop.create_datagram_endpoint", WokenBy::connection},
    Rule{"BaseSelectorEventLoop._accept_connection2", WokenBy::connection},
    Rule{"StreamReader._wait_for_data", WokenBy::data},
    Rule{"FlowControlMixin._drain_helper", WokenBy::room},
    Rule{"StreamWriter.wait_closed", WokenBy::closing},
    Rule{"Server.wait_closed", WokenBy::closing},
    Rule{"Server.serve_forever", WokenBy::cancelling},
};

bool is_of_library(const CodeObject* code) { return !code->code->is_user; }

/// A coroutine of the library that a task stands in, which has not ended; null if the program's own line waits.
const PythonFrame* library_frame(Value coroutine) {
    if (!is_kind(coroutine, Kind::generator)) return nullptr;
    const Frame* frame = to<Generator>(coroutine)->frame;
    if (!frame || frame->native) return nullptr;
    const auto* python = static_cast<const PythonFrame*>(frame);
    return is_of_library(python->code) ? python : nullptr;
}

/// The object whose `async with` a value of a coroutine's stack is to leave, or null: its __aexit__.
const Object* to_be_left(Value v) {
    if (!is_kind(v, Kind::bound_method)) return nullptr;
    const auto* method = to<BoundMethod>(v);
    if (!is_kind(method->function, Kind::function) || !method->self.is_object()) return nullptr;
    const auto* function = to<Function>(method->function);
    if (!is_of_library(function->code) || to_utf8(to<Str>(function->name)) != "__aexit__") return nullptr;
    return method->self.object();
}

/// The future is what a thread's future is copied into.
bool is_from_thread(const Future& future) {
    const auto is_chained = [](const Callback& callback) {
        if (!is_kind(callback.function, Kind::function)) return false;
        const auto* function = to<Function>(callback.function);
        return is_of_library(function->code) &&
               to_utf8(to<Str>(function->qualified_name)) == "_chain_future.<locals>._call_check_cancel";
    };
    return std::any_of(future.callbacks, future.callbacks + future.callback_count, is_chained);
}

/// Calls `told` for each object that a callback of the library will tell of a future's end: a future that it holds in
/// its closure or as an argument, or the object whose method it is.
template <class Told>
void each_told(Value callback, Told told) {
    const auto futures = [&](std::span<const Value> values) {
        for (const Value value : values) {
            const Value held = is_kind(value, Kind::cell) ? to<Cell>(value)->content : value;
            if (is_future(held)) told(held.object());
        }
    };
    const Value function = library::unwrap_partial(callback);
    if (is_kind(function, Kind::bound_method)) {
        const auto* method = to<BoundMethod>(function);
        if (is_kind(method->function, Kind::function) && is_of_library(to<Function>(method->function)->code) &&
            method->self.is_object())
            told(method->self.object());
        return;
    }
    if (!is_kind(function, Kind::function) || !is_of_library(to<Function>(function)->code)) return;
    const auto items = [](Value tuple) { return std::span(to<Tuple>(tuple)->items(), to<Tuple>(tuple)->size); };
    if (const Value closure = to<Function>(function)->closure; is_kind(closure, Kind::tuple)) futures(items(closure));
    if (const Value given = library::partial_arguments(callback); is_kind(given, Kind::tuple)) futures(items(given));
}

}  // namespace

/// A coroutine inside of `async with lock` has the lock's __aexit__ on its stack; so has one that is still to enter,
/// which stands in __aenter__.
std::vector<const Object*> entered_by(const Task& task) {
    std::vector<const Object*> entered;
    for (Value at = task.coroutine; is_kind(at, Kind::generator); at = awaited_by_generator(to<Generator>(at))) {
        const Frame* frame = to<Generator>(at)->frame;
        if (!frame || frame->native) break;
        const auto* python = static_cast<const PythonFrame*>(frame);
        if (is_of_library(python->code)) {
            if (to_utf8(to<Str>(to<Generator>(at)->name)) == "__aenter__" && !entered.empty()) entered.pop_back();
            break;
        }
        for (const Value* v = python->slots(); v < python->top_of_stack; ++v)
            if (const Object* object = to_be_left(*v)) entered.push_back(object);
    }
    return entered;
}

void Wakers::look_at_callbacks() {
    for (const Future* f = asyncio_of(machine_).first; f; f = f->next) {
        if (is_done(f)) continue;
        for (std::uint32_t i = 0; i < f->callback_count; ++i) {
            each_told(f->callbacks[i].function, [&](const Object* told) {
                auto& who = ends_[told];
                if (told != f && (who.empty() || who.back() != f)) who.push_back(f);
            });
        }
    }
    const Loop* loop = asyncio_of(machine_).running_loop;
    const auto note = [&](const Handle& h) {
        if (h.turn_kind == HandleKind::call) each_told(h.callback, [&](const Object* told) { called_.insert(told); });
    };
    if (loop && loop->running_handle) note(*loop->running_handle);
    for (std::uint32_t i = 0; loop && i < loop->ready_count; ++i)
        note(*loop->ready[(loop->ready_first + i) & (loop->ready_capacity - 1)]);
    has_seen_callbacks_ = true;
}

void Wakers::look_at_frames() {
    for (const Future* f = asyncio_of(machine_).first; f; f = f->next) {
        if (!f->is_task || is_done(f)) continue;
        for (const Object* entered : entered_by(*static_cast<const Task*>(f))) inside_[entered].push_back(f);
    }
    has_seen_frames_ = true;
}

const std::vector<const Future*>* Wakers::who_ends(const Object* told) {
    if (!has_seen_callbacks_) look_at_callbacks();
    const auto found = ends_.find(told);
    return found == ends_.end() || found->second.empty() ? nullptr : &found->second;
}

const std::vector<const Future*>* Wakers::who_is_inside(const Object* lock) {
    if (!has_seen_frames_) look_at_frames();
    const auto found = inside_.find(lock);
    return found == inside_.end() ? nullptr : &found->second;
}

Wakers::Found Wakers::of(const Future& awaited, Value coroutine) {
    if (const auto* who = who_ends(&awaited)) return {WokenBy::ends, who};
    if (called_.contains(&awaited)) return {WokenBy::callback};
    if (is_from_thread(awaited)) return {WokenBy::thread};
    Found found;
    for (Value at = coroutine; is_kind(at, Kind::generator); at = awaited_by_generator(to<Generator>(at))) {
        const PythonFrame* frame = library_frame(at);
        if (!frame) {
            found = {};  // what the program itself waits in decides anew
            continue;
        }
        const std::string name = to_utf8(to<Str>(to<Generator>(at)->qualified_name));
        const Value self = frame->code->code->positional_count ? frame->slots()[0] : none;
        if (name == "TaskGroup.__aexit__" && self.is_object()) {
            const auto* who = who_ends(self.object());
            return {who || !called_.contains(self.object()) ? WokenBy::ends : WokenBy::callback, who};
        }
        const auto rule = std::find_if(rules.begin(), rules.end(), [&](const Rule& r) { return r.coroutine == name; });
        // The outermost that is known decides, but for a lock that a condition takes back.
        if (rule == rules.end() || (found.by != WokenBy::unknown && rule->by != WokenBy::release)) continue;
        found.by = rule->by;
        if (rule->by == WokenBy::release && self.is_object()) found.who = who_is_inside(self.object());
    }
    return found;
}

}  // namespace loopglass::aio
