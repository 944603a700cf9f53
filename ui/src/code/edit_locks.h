#pragma once

#include <QTextCursor>
#include <vector>

namespace loopglass::ui {

/// The stretches of a text that may be changed where the rest is locked. They follow the text as it is edited.
class EditLocks {
public:
    struct Lines {
        int first = 0, last = 0;  ///< from 1, both included
    };

    /// Locks everything but these lines; none of them: the whole text.
    void lock_all_but(QTextDocument& document, const std::vector<Lines>& lines);
    void unlock();
    bool is_on() const { return on_; }

    /// All that is selected, or the place of the cursor, lies within one stretch that may be changed.
    bool allows(const QTextCursor& cursor) const;
    /// The first and last position of the stretch around a position; nothing inside: {0, -1}.
    std::pair<int, int> stretch_of(int position) const;
    bool is_locked(const QTextBlock& block) const;

private:
    struct Stretch {
        QTextCursor begin, end;  ///< what is typed at either lies between them
    };

    bool on_ = false;
    std::vector<Stretch> stretches_;
};

}  // namespace loopglass::ui
