#pragma once

#include <trace/snapshot.h>

#include <string>

#include <machine/machine.h>

namespace loopglass::recording {

/// A name and its value with what it holds, two levels deep: items of containers, fields of objects. Runs none of the
/// program's code.
trace::LocalRow value_row(const machine::Machine& machine, std::string name, machine::Value value);

/// The number of an object that has an identity to show, else 0. Where an object lies in the arena is the same in every
/// run of a program: it serves as its number.
std::uint32_t object_number(const machine::Machine& machine, machine::Value value);

/// The state of a coroutine; `none` of any other value, generators among them.
trace::CoroutineState coroutine_state(machine::Value value);

}  // namespace loopglass::recording
