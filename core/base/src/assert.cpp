#include <base/assert.h>

#include <cstdio>
#include <cstdlib>

namespace loopglass {

void assertion_failed(const char* condition, const char* file, int line) {
    std::fprintf(stderr,
                 "loopglass: internal error: %s does not hold (%s:%d).\n"
                 "This is a mistake in Loopglass, not in your program. Please report it with the program.\n",
                 condition, file, line);
    std::abort();
}

}  // namespace loopglass
