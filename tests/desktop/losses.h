#pragma once

namespace loopglass::test {

/// Another process: opens a file in the window, types a letter every few milliseconds and says on stdout how many it
/// has typed. It ends by being killed.
int type_until_killed(const char* file, const char* drafts);

}  // namespace loopglass::test
