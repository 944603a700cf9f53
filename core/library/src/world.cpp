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

void move_clock(Machine& m, double seconds) {
    World& w = world(m);
    if (seconds <= w.now) return;
    w.now = seconds;
    w.clock_readings = 0;
    emit(m, trace::StepKind::clock_moved, 0);
}

double read_clock(Machine& m) {
    World& w = world(m);
    if (++w.clock_readings >= 1000) {
        const std::uint32_t readings = w.clock_readings;
        move_clock(m, w.now + 0.001);
        w.clock_readings = readings;
    }
    return w.now;
}

void prepare(Machine& m, EventListener& l) {
    auto* w = new (m.arena.allocate(sizeof(World), Arena::Use::buffer)) World;
    m.state->extensions[static_cast<int>(machine::Extension::world)] = w;
    m.loop_observer = &l;
    m.python_names = names_in_python;
    context_type();
}

}  // namespace loopglass::library
