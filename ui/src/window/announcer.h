#pragma once

#include <QStringList>
#include <QTimer>
#include <QWidget>

#include "run/moment.h"

namespace loopglass::ui {

/// What there is to say of a step that the window has come to.
struct StepNews {
    QString sentence;
    QString place;       ///< "Step 131 of 242, iteration 4, time 1.000."; said after a jump alone
    QString state;       ///< of what is selected; another one is told of
    QString selection;   ///< what is selected, in words
    QStringList output;  ///< what was written since the step before
    bool jumped = false;
    bool playing = false;
    bool alarms = false;  ///< an error or a deadlock: it is said at once
};

/// Says to a screen reader what happens: one message a step, of which the newest takes the place of one that is still
/// waiting. It is nothing to be seen.
class Announcer : public QWidget {
    Q_OBJECT

public:
    explicit Announcer(QWidget* parent);

    /// The sentence, then what has changed of what is selected, then what was written. While playing, what was written
    /// alone: sentences would never end.
    void tell(const StepNews& news);
    /// Anything else. `urgent`: errors and open questions do not wait until something else has been said.
    void say(const QString& words, bool urgent = false);
    /// What was said last, or is about to be.
    const QString& words() const { return words_; }
    bool is_urgent() const { return urgent_; }

private:
    void speak();

    QTimer pause_;
    QString words_;
    QString state_;
    bool urgent_ = false;
};

}  // namespace loopglass::ui
