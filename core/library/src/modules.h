#pragma once

#include <cstdint>
#include <span>
#include <string>

#include <machine/machine.h>
#include <machine/prelude.h>

namespace loopglass::library {

/// A moment of the proleptic Gregorian calendar.
struct Calendar {
    std::int64_t year;
    int month, day, hour, minute, second;
    int weekday;  ///< Monday is 0
};

/// The UTC calendar of seconds since 1970.
Calendar calendar_of(std::int64_t seconds);
/// "Mon Sep 11 09:00:00 2017", as time.asctime.
std::string asctime_text(const Calendar& calendar);

/// Puts functions into a module's namespace. The function objects are made once per process.
void add_functions(machine::Machine& machine, machine::Module* module, std::span<const machine::NativeDef> functions);

void fill_world(machine::Machine& machine, machine::Module* module);
void fill_digests(machine::Machine& machine, machine::Module* module);
void fill_time(machine::Machine& machine, machine::Module* module);
void fill_inspection(machine::Machine& machine, machine::Module* module);
void fill_regex(machine::Machine& machine, machine::Module* module);
void fill_datetime(machine::Machine& machine, machine::Module* module);
void fill_functools(machine::Machine& machine, machine::Module* module);
void fill_random(machine::Machine& machine, machine::Module* module);
void fill_gc(machine::Machine& machine, machine::Module* module);
void fill_math(machine::Machine& machine, machine::Module* module);
void fill_contextvars(machine::Machine& machine, machine::Module* module);
void fill_future(machine::Machine& machine, machine::Module* module);
void fill_sys(machine::Machine& machine, machine::Module* module);
void fill_weakref(machine::Machine& machine, machine::Module* module);
void fill_unicodedata(machine::Machine& machine, machine::Module* module);
void fill_types(machine::Machine& machine, machine::Module* module);
void fill_caller(machine::Machine& machine, machine::Module* module);
void fill_heapq(machine::Machine& machine, machine::Module* module);
void fill_collections(machine::Machine& machine, machine::Module* module);
void fill_itertools(machine::Machine& machine, machine::Module* module);
void fill_operator(machine::Machine& machine, machine::Module* module);

}  // namespace loopglass::library
