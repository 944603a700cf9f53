#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace loopglass {

/// A number that names one thing of one kind. Ids of different kinds do not mix, and 0 names nothing.
/// Ids are given in order of creation, so that two runs of a program give the same ones.
template <class Kind>
struct Id {
    std::uint32_t value = 0;

    explicit constexpr operator bool() const { return value != 0; }
    friend constexpr auto operator<=>(Id, Id) = default;
};

using TaskId = Id<struct TaskKind>;      ///< a task, in order of creation
using FutureId = Id<struct FutureKind>;  ///< a future; a task is one too and has both ids
using HandleId = Id<struct HandleKind>;  ///< a Handle or TimerHandle; it keeps its id when it becomes ready
using LoopId = Id<struct LoopKind>;      ///< an event loop
using FileId = Id<struct FileKind>;      ///< a source file of the run; 1 is the program itself
using TextId = Id<struct TextKind>;      ///< a text in the run's string table; 0 is the empty text

/// A point in time of a run that can be stepped to. Step 0 is before the first line.
struct Step {
    std::uint32_t number = 0;

    friend constexpr auto operator<=>(Step, Step) = default;
};

/// A place in a source file. Lines count from 1; line 0 is "nowhere".
struct Place {
    FileId file;
    std::uint32_t line = 0;

    friend constexpr auto operator<=>(Place, Place) = default;
};

/// loop.time() in seconds. Virtual time starts at 0 and is a float as in asyncio, never rounded.
struct VirtualTime {
    double seconds = 0;

    friend constexpr auto operator<=>(VirtualTime, VirtualTime) = default;
};

}  // namespace loopglass

template <class Kind>
struct std::hash<loopglass::Id<Kind>> {
    std::size_t operator()(loopglass::Id<Kind> id) const noexcept { return id.value; }
};
