#pragma once

#include <cstddef>

#include <machine/machine.h>

namespace loopglass::machine {

/// Calls visit for every counted reference that an object holds, its class's too. What it does not visit seems to be
/// held from outside and stays alive, so a layout that names no references only keeps its objects longer.
void each_reference(Object* object, void (*visit)(void* context, Value held), void* context);

/// When an object was made: by the number of generators made until then, and among those made after the same one by
/// numbers of their own. 0 for those that do not know it: all but generators and what has Layout::age.
std::uint64_t age_of(const Object* object);

/// Finds the objects that only hold each other, runs their finalizers and frees them, as gc.collect() does for all
/// generations. Returns how many there were, of those that CPython's collector counts. For a point where no C++ holds
/// references that are not counted.
enum class Finalize : std::uint8_t {
    oldest_first,   ///< as they were made: a coroutine before its task
    holders_first,  ///< as they are reached from what held them: a task before its coroutine
};
std::size_t collect_cycles(Machine& machine, Finalize order = Finalize::oldest_first);

/// The same at the end of a program, as finalize_modules: the reference to the module's names is given up, and if
/// nothing but cycles holds them then, finalizers run nearest first, as their objects are reached from the names.
/// Nothing happens, and the reference is untouched, if the names are held from elsewhere.
void collect_from(Machine& machine, Value& names);

/// collect_cycles() if the arena has grown enough since the last time: by half, and by a mebibyte at least. What counts
/// are bytes of the arena, so that every run of a program collects at the same steps.
void collect_if_grown(Machine& machine);

}  // namespace loopglass::machine
