// Which objects more than one name reaches: how two tasks share a list.

#include <machine/text.h>

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include <asyncio/asyncio.h>
#include <asyncio/objects.h>
#include <asyncio/value_text.h>
#include <library/world.h>

#include "held_values.h"
#include "snapshot_builder.h"
#include "user_frames.h"
#include "value_row.h"

namespace loopglass::recording {

using namespace machine;

namespace {

constexpr std::size_t most_names = 100'000;  ///< that are looked at: some milliseconds' worth
constexpr std::size_t most_held = 1'000;     ///< of one container
constexpr std::size_t key_bytes = 40;

struct OwnedFrame {
    TaskId task;
    const PythonFrame* frame;
};

/// All frames of the program's own code: those outside of tasks first, then task by task.
std::vector<OwnedFrame> all_frames(const Machine& m) {
    const TaskId running{library::world(const_cast<Machine&>(m)).running_task};
    std::vector<OwnedFrame> frames;
    for (const aio::Future* f = aio::asyncio_of(m).first; f; f = f->next) {
        if (!f->is_task) continue;
        const auto* task = static_cast<const aio::Task*>(f);
        const TaskId id{task->task_id};
        if (id == running) continue;
        each_user_frame(task->coroutine, [&](const PythonFrame& frame) { frames.push_back({id, &frame}); });
    }
    // What the running task calls is on the stack alone.
    if (running)
        for (const PythonFrame* frame : user_frames(m, running)) frames.push_back({running, frame});
    std::unordered_set<const PythonFrame*> of_tasks;
    for (const OwnedFrame& own : frames) of_tasks.insert(own.frame);
    for (const PythonFrame* frame : user_frames(m, {}))
        if (!of_tasks.count(frame)) frames.push_back({{}, frame});
    std::stable_sort(frames.begin(), frames.end(),
                     [](const OwnedFrame& a, const OwnedFrame& b) { return a.task.value < b.task.value; });
    return frames;
}

/// As `frames` shows them: no names that the compiler or the import system has made.
bool is_shown(const PythonFrame& frame, const std::string& name) {
    return frame.code->code->is_function ? !name.starts_with(".") : !name.starts_with("__");
}

std::string path_of(const std::string& name, HeldAs how, std::size_t index, Value key) {
    switch (how) {
        case HeldAs::item: return name + "[" + std::to_string(index) + "]";
        case HeldAs::member: return name + "{}";
        case HeldAs::field:
            if (is_kind(key, Kind::str)) return name + "." + to_utf8(to<Str>(key));
            break;
        case HeldAs::value: break;
    }
    return name + "[" + aio::value_text(key, key_bytes) + "]";
}

/// Goes through all names twice: to count how many reach each object, and to write down those of the objects that more
/// than one reaches.
class SharedObjects {
public:
    explicit SharedObjects(const Machine& m) : m_(m), frames_(all_frames(m)) {}

    std::vector<trace::ObjectName> take() {
        each_name([&](const OwnedFrame&, const std::string&, Value value) { ++counts_[object_number(m_, value)]; },
                  [&](const OwnedFrame&, const std::string&, HeldAs, std::size_t, Value, Value held) {
                      ++counts_[object_number(m_, held)];
                  });
        counts_.erase(0);
        each_name(
            [&](const OwnedFrame& own, const std::string& name, Value value) { add(own, value, name); },
            [&](const OwnedFrame& own, const std::string& name, HeldAs how, std::size_t index, Value key, Value held) {
                if (is_shared(held)) add(own, held, path_of(name, how, index, key));
            });
        return std::move(names_);
    }

private:
    template <class Named, class Held>
    void each_name(Named named, Held held) {
        std::size_t seen = 0;
        for (const OwnedFrame& own : frames_) {
            each_own_name(*own.frame, [&](Str* key, Value value) {
                const std::string name = to_utf8(key);
                if (!is_shown(*own.frame, name) || ++seen > most_names) return;
                named(own, name, value);
                each_held(value, [&](HeldAs how, std::size_t index, Value of, Value inner) {
                    if (index < most_held && ++seen <= most_names) held(own, name, how, index, of, inner);
                });
            });
        }
    }

    bool is_shared(Value value) const {
        const auto count = counts_.find(object_number(m_, value));
        return count != counts_.end() && count->second > 1;
    }

    void add(const OwnedFrame& own, Value value, std::string path) {
        if (is_shared(value))
            names_.push_back({object_number(m_, value), own.task, own.frame->code->code->name, std::move(path)});
    }

    const Machine& m_;
    std::vector<OwnedFrame> frames_;
    std::unordered_map<std::uint32_t, std::uint32_t> counts_;
    std::vector<trace::ObjectName> names_;
};

}  // namespace

std::vector<trace::ObjectName> build_shared_objects(const Machine& m) { return SharedObjects(m).take(); }

}  // namespace loopglass::recording
