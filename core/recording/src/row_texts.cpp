#include "row_texts.h"

#include <algorithm>

#include <asyncio/asyncio.h>
#include <asyncio/value_text.h>
#include <machine/text.h>

namespace loopglass::recording {

using namespace machine;
using trace::Text;

Text RowTexts::copy_of(Value str) { return copy(utf8_view(to<Str>(str), scratch_)); }

Text RowTexts::task_name(TaskId task, Value str) {
    if (task.value >= task_names_.size()) task_names_.resize(task.value + 1 + task.value / 4);
    Text& name = task_names_[task.value];
    if (name.empty()) name = copy_of(str);
    return name.borrow();
}

Text RowTexts::shared(Value str) {
    Known& k = known(str.object());
    if (k.key != str.object()) k = {str.object(), copy_of(str)};
    return k.text.borrow();
}

Text RowTexts::shared(const std::string& name) {
    Known& k = known(&name);
    if (k.key != &name) k = {&name, copy(name)};
    return k.text.borrow();
}

Text RowTexts::callback(Value function) {
    if (!function.is_object()) return copy(aio::callback_name(function));
    Known& k = known(function.object());
    if (k.key != function.object()) k = {function.object(), copy(aio::callback_name(function))};
    return k.text.borrow();
}

Text RowTexts::wakeup(Value task_name) {
    std::string scratch;
    scratch_ = utf8_view(to<Str>(task_name), scratch);
    return copy(scratch_ += " wakeup");
}

Text RowTexts::call(const Text& name, Value arguments) {
    if (!is_kind(arguments, Kind::tuple)) return name.borrow();
    return call(name, to<Tuple>(arguments)->items(), to<Tuple>(arguments)->size);
}

Text RowTexts::call(const Text& name, const Value* arguments, std::size_t count) {
    // Many tasks in a row are often the same call.
    const auto same = [](Value a, Value b) { return a.bits() == b.bits(); };
    if (last_call_.name == name.view().data() &&
        std::equal(arguments, arguments + count, last_call_.arguments.begin(), last_call_.arguments.end(), same))
        return last_call_.text.borrow();
    scratch_ = name.view();
    scratch_ += '(';
    for (std::size_t i = 0; i < count; ++i) {
        if (i) scratch_ += ", ";
        aio::append_value(scratch_, arguments[i], 40);
    }
    last_call_.name = name.view().data();
    last_call_.arguments.assign(arguments, arguments + count);
    last_call_.text = copy(scratch_ += ')');
    return last_call_.text.borrow();
}

Text RowTexts::value(Value value) {
    if (value == none) {
        if (none_.empty()) none_ = copy("None");
        return none_.borrow();
    }
    scratch_.clear();
    aio::append_value(scratch_, value, 200);
    return copy(scratch_);
}

Text RowTexts::sleep(double delay) {
    if (sleep_.empty() || delay != slept_) sleep_ = copy(aio::sleep_label(slept_ = delay));
    return sleep_.borrow();
}

Text RowTexts::plain(trace::FutureRole role) {
    Text& text = role == trace::FutureRole::gather ? gather_ : plain_;
    if (text.empty()) text = copy(role == trace::FutureRole::gather ? "gather" : "future");
    return text.borrow();
}

}  // namespace loopglass::recording
