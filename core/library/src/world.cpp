#include <library/context.h>
#include <library/python_names.h>
#include <library/world.h>

#include <new>

namespace loopglass::library {

using machine::Arena;
using machine::Machine;

World& world(Machine& m) {
    return *static_cast<World*>(m.state->extensions[static_cast<int>(machine::Extension::world)]);
}

EventListener& listener(Machine& m) { return *static_cast<EventListener*>(m.loop_observer); }

namespace {

constexpr std::uint32_t many_readings = 1'000;
constexpr std::uint32_t much_at_once = 100'000;

}  // namespace

void move_clock(Machine& m, double seconds, trace::Cause cause, bool is_busy) {
    World& w = world(m);
    if (seconds <= w.now) return;
    w.now = seconds;
    w.clock_readings = w.readings_at_once = w.iterations_at_once = 0;
    emit(m, trace::StepKind::clock_moved, 0, is_busy, cause);
}

void move_clock_of_busy(Machine& m, trace::Cause cause) {
    World& w = world(m);
    const World before = w;
    move_clock(m, w.now + 0.001, cause, true);
    w.clock_readings = before.clock_readings;
    w.readings_at_once = before.readings_at_once;
    w.iterations_at_once = before.iterations_at_once;
}

double read_clock(Machine& m) {
    World& w = world(m);
    ++w.clock_readings;
    ++w.readings_at_once;
    if (w.clock_readings >= many_readings || w.readings_at_once >= much_at_once)
        move_clock_of_busy(m, trace::Cause::program);
    return w.now;
}

bool is_busy_waiting(Machine& m) { return ++world(m).iterations_at_once >= much_at_once; }

void prepare(Machine& m, EventListener& l) {
    auto* w = new (m.arena.allocate(sizeof(World), Arena::Use::buffer)) World;
    m.state->extensions[static_cast<int>(machine::Extension::world)] = w;
    m.loop_observer = &l;
    m.python_names = names_in_python;
    context_type();
}

}  // namespace loopglass::library
