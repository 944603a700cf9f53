#include <new>

#include <library/world.h>

#include "modules.h"
#include "random_internal.h"

namespace loopglass::library {

using namespace machine;

Random& random_of(Machine& m) {
    void*& place = m.state->extensions[static_cast<int>(Extension::random)];
    if (!place) {
        auto* made = new (m.arena.allocate(sizeof(Random), Arena::Use::buffer)) Random;
        seed_with_number(*made, world(m).seed);
        place = made;
    }
    auto* random = static_cast<Random*>(place);
    return random->instead ? *random->instead : *random;
}

void fill_random(Machine& m, Module* module) {
    for (const auto functions : {random_integers, random_sequences, random_distributions, random_generators})
        add_functions(m, module, functions);
}

}  // namespace loopglass::library
