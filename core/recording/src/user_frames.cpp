#include "user_frames.h"

#include <algorithm>
#include <string_view>

#include <asyncio/asyncio.h>
#include <asyncio/objects.h>
#include <library/world.h>

namespace loopglass::recording {

using namespace machine;

namespace {

bool is_users(const Frame* frame) {
    return !frame->native && static_cast<const PythonFrame*>(frame)->code->code->is_user;
}

}  // namespace

std::vector<const PythonFrame*> user_frames(const Machine& m, TaskId task) {
    std::vector<const PythonFrame*> frames;
    const bool running = library::world(const_cast<Machine&>(m)).running_task == task.value;
    if (task && !running) {
        for (const aio::Future* f = aio::asyncio_of(m).first; f; f = f->next)
            if (f->is_task && static_cast<const aio::Task*>(f)->task_id == task.value)
                each_user_frame(static_cast<const aio::Task*>(f)->coroutine,
                                [&](const PythonFrame& frame) { frames.push_back(&frame); });
        return frames;
    }
    for (const Frame* f = m.state->top; f; f = f->back) {
        // Below the loop's frame is the code that runs the loop, which is no part of the task.
        if (f->native && task && !f->generator && std::string_view(f->native->name) == "run_forever") break;
        if (is_users(f)) frames.push_back(static_cast<const PythonFrame*>(f));
    }
    std::reverse(frames.begin(), frames.end());
    return frames;
}

const PythonFrame* calling_user_frame(const Frame& frame) {
    for (const Frame* f = frame.back; f; f = f->back)
        if (is_users(f)) return static_cast<const PythonFrame*>(f);
    return nullptr;
}

const PythonFrame* running_user_frame(const Machine& m) {
    for (const Frame* f = m.state->top; f; f = f->back) {
        if (is_users(f)) return static_cast<const PythonFrame*>(f);
        // A coroutine of the library that was resumed stands for those that await it: they are not on the stack.
        for (const Generator* g = f->generator; g; g = g->awaited_by)
            if (g->frame && is_users(g->frame)) return static_cast<const PythonFrame*>(g->frame);
    }
    return nullptr;
}

const PythonFrame* chosen_frame(const Machine& m, const trace::FrameChoice& choice) {
    if (!choice.task && choice.outward == 0) return running_user_frame(m);
    const TaskId task = choice.task ? *choice.task : TaskId{library::world(const_cast<Machine&>(m)).running_task};
    const auto frames = user_frames(m, task);
    if (frames.empty()) return nullptr;
    return frames[frames.size() - 1 - std::min<std::size_t>(choice.outward, frames.size() - 1)];
}

}  // namespace loopglass::recording
