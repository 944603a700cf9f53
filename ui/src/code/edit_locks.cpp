#include "code/edit_locks.h"

#include <QTextBlock>
#include <QTextDocument>

namespace loopglass::ui {

void EditLocks::lock_all_but(QTextDocument& document, const std::vector<Lines>& lines) {
    on_ = true;
    stretches_.clear();
    for (const Lines& stretch : lines) {
        const QTextBlock first = document.findBlockByNumber(stretch.first - 1);
        const QTextBlock last = document.findBlockByNumber(stretch.last - 1);
        if (!first.isValid() || !last.isValid()) continue;
        Stretch free{QTextCursor(first), QTextCursor(last)};
        free.begin.setKeepPositionOnInsert(true);
        free.end.setPosition(last.position() + last.length() - 1);
        stretches_.push_back(free);
    }
}

void EditLocks::unlock() {
    on_ = false;
    stretches_.clear();
}

std::pair<int, int> EditLocks::stretch_of(int position) const {
    for (const Stretch& free : stretches_)
        if (position >= free.begin.position() && position <= free.end.position())
            return {free.begin.position(), free.end.position()};
    return {0, -1};
}

bool EditLocks::allows(const QTextCursor& cursor) const {
    if (!on_) return true;
    const auto [first, last] = stretch_of(cursor.selectionStart());
    return first <= last && cursor.selectionEnd() <= last;
}

bool EditLocks::is_locked(const QTextBlock& block) const {
    if (!on_) return false;
    const auto [first, last] = stretch_of(block.position());
    return first > last;
}

}  // namespace loopglass::ui
