#pragma once

namespace loopglass::test {

/// Another process: opens a file in the window, types a letter every few milliseconds and says on stdout how many it
/// has typed. It ends by being killed.
int type_until_killed(const char* file, const char* drafts);

/// Another process, of a user who may write neither the file nor its folder: types into it, tries to save it, tries to
/// save it beside itself, and says on stdout what the window said. 77 if there is no such user to become.
int save_where_nothing_can_be_written(const char* file, const char* drafts);
constexpr int cannot_be_another_user = 77;

}  // namespace loopglass::test
