#pragma once

#include <trace/inquiry.h>

#include <functional>
#include <string>
#include <vector>

namespace loopglass::trace {
class Run;
}

namespace loopglass::ui {

/// What is asked of every step that is shown, besides what there is to show of any.
struct Asked {
    std::vector<std::string> expressions;  ///< in the frame that is inspected
    std::vector<trace::Mark> marks;        ///< lines to stop at if a condition holds
    std::uint32_t outward = 0;             ///< the frame inspected, from the innermost one outwards
};

/// A question that is asked once. It is answered in the worker's thread; what it gives is called in the window's. It
/// may be told to give up, and gives nothing then.
using Inquiry = std::function<std::function<void()>(trace::Run& run, const trace::Progressing& progressing)>;

}  // namespace loopglass::ui
