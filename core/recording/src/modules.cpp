#include "modules.h"

#include <vector>

#include <asyncio/asyncio.h>
#include <library/world.h>

namespace loopglass::recording {

using machine::ModuleMaker;

std::span<const ModuleMaker> all_modules() {
    static const std::vector<ModuleMaker> makers = [] {
        std::vector<ModuleMaker> all;
        for (const auto& room : {library::modules(), aio::modules()}) all.insert(all.end(), room.begin(), room.end());
        return all;
    }();
    return makers;
}

}  // namespace loopglass::recording
