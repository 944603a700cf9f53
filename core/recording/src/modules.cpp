#include "modules.h"

#include <vector>

#include <asyncio/asyncio.h>
#include <library/world.h>

namespace loopglass::recording {

std::span<const machine::ModuleMaker> all_modules() {
    static const std::vector<machine::ModuleMaker> makers = [] {
        std::vector<machine::ModuleMaker> all;
        for (const auto& room : {library::modules(), aio::modules()}) all.insert(all.end(), room.begin(), room.end());
        return all;
    }();
    return makers;
}

}  // namespace loopglass::recording
