#pragma once

namespace loopglass::cli {

/// Exit statuses of loopglass-cli. A program may end with any of them by itself; Loopglass's own come with a
/// last line on stderr that begins "loopglass: ".
enum Status : int {
    ok = 0,
    refused_by_python = 1,  ///< a syntax error, as python3 ends
    found_wrong = 1,        ///< of check: something is wrong; of run --python: the outputs differ
    bad_usage = 2,          ///< no such file, unreadable, wrong arguments, a step beyond the end
    limit_reached = 3,
    unsupported = 4,
    deadlock = 5,
};

}  // namespace loopglass::cli
