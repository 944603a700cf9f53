#include "window/go_actions.h"

#include <QKeyEvent>
#include <QKeySequence>

#include "stage/words.h"

namespace loopglass::ui {

namespace {

using trace::Direction;
using trace::Grain;

struct Move {
    Grain grain;
    const char* back;
    const char* forward;
    int back_key;
    int forward_key;
    Qt::KeyboardModifiers back_modifiers;
    Qt::KeyboardModifiers forward_modifiers;
};

// The arrows are for what is used most; the letters go forward, and with Shift back.
const Move moves[] = {
    {Grain::step, QT_TR_NOOP("Previous step"), QT_TR_NOOP("Next step"), Qt::Key_Left, Qt::Key_Right, {}, {}},
    {Grain::loop_step,
     QT_TR_NOOP("Previous loop step"),
     QT_TR_NOOP("Next loop step"),
     Qt::Key_L,
     Qt::Key_L,
     Qt::ShiftModifier,
     {}},
    {Grain::task_line,
     QT_TR_NOOP("Previous line of this task"),
     QT_TR_NOOP("Next line of this task"),
     Qt::Key_Up,
     Qt::Key_Down,
     {},
     {}},
    {Grain::turn, QT_TR_NOOP("Previous turn"), QT_TR_NOOP("Next turn"), Qt::Key_Left, Qt::Key_Right, Qt::ShiftModifier,
     Qt::ShiftModifier},
    {Grain::iteration, QT_TR_NOOP("Previous iteration"), QT_TR_NOOP("Next iteration"), Qt::Key_Left, Qt::Key_Right,
     Qt::ControlModifier, Qt::ControlModifier},
    {Grain::clock,
     QT_TR_NOOP("Previous change of the clock"),
     QT_TR_NOOP("Next change of the clock"),
     Qt::Key_C,
     Qt::Key_C,
     Qt::ShiftModifier,
     {}},
    {Grain::output,
     QT_TR_NOOP("Previous output"),
     QT_TR_NOOP("Next output"),
     Qt::Key_O,
     Qt::Key_O,
     Qt::ShiftModifier,
     {}},
};

QString key_text(int key, Qt::KeyboardModifiers modifiers) {
    return QKeySequence(static_cast<int>(modifiers.toInt()) | key).toString(QKeySequence::NativeText);
}

}  // namespace

GoActions::GoActions(Cursor& cursor, QObject* parent) : QObject(parent), cursor_(cursor) {
    start_ = make(tr("Start of the run"), Qt::Key_Home, {});
    end_ = make(tr("End of the run"), Qt::Key_End, {});
    furthest_ = make(tr("Furthest step seen"), Qt::Key_End, Qt::ShiftModifier);
    play_ = make(tr("Play"), Qt::Key_Space, {});
    connect(start_, &QAction::triggered, this, [this] { cursor_.to_start(); });
    connect(end_, &QAction::triggered, this, [this] { cursor_.to_end(); });
    connect(furthest_, &QAction::triggered, this, [this] { cursor_.go_to(cursor_.furthest()); });
    for (const Move& move : moves) {
        QAction* back = make(tr(move.back), move.back_key, move.back_modifiers);
        QAction* forward = make(tr(move.forward), move.forward_key, move.forward_modifiers);
        const Grain grain = move.grain;
        connect(back, &QAction::triggered, this, [this, grain] { cursor_.move(grain, Direction::backward); });
        connect(forward, &QAction::triggered, this, [this, grain] { cursor_.move(grain, Direction::forward); });
        moves_[static_cast<std::size_t>(grain)] = {back, forward};
    }
}

QAction* GoActions::make(const QString& name, int key, Qt::KeyboardModifiers modifiers) {
    auto* action = new QAction(name, this);
    const QKeySequence sequence(static_cast<int>(modifiers.toInt()) | key);
    keys_.push_back({key, modifiers, action, sequence.toString(QKeySequence::PortableText)});
    // The key is shown and not set as a shortcut: it counts only where nothing else takes it, as a list the arrows.
    action->setText(name + QLatin1Char('\t') + key_text(key, modifiers));
    action->setIconText(name);
    action->setProperty("help", QStringLiteral("%1 (%2)").arg(name, key_text(key, modifiers)));
    set_state(action, false, tr("there is no run"));
    return action;
}

QAction* GoActions::action(Grain grain, Direction direction) const {
    return moves_[static_cast<std::size_t>(grain)][direction == Direction::forward ? 1 : 0];
}

bool GoActions::press(const QKeyEvent& event) {
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    for (const Key& key : keys_) {
        if (key.key != event.key() || key.modifiers != modifiers) continue;
        if (key.action->isEnabled())
            key.action->trigger();
        else
            emit off(key.action->toolTip());
        return true;
    }
    return false;
}

void GoActions::set_state(QAction* action, bool enabled, const QString& reason) {
    const QString help = action->property("help").toString();
    action->setEnabled(enabled);
    action->setToolTip(enabled ? help : tr("%1 is off: %2").arg(help, reason));
}

void GoActions::update(const QString& refusal) {
    const bool has_run = cursor_.has_run();
    const QString no_run = refusal.isEmpty() ? tr("there is no run yet") : refusal;
    const Step here = cursor_.wanted();
    for (const Grain grain : grains) {
        for (const Direction direction : {Direction::backward, Direction::forward}) {
            set_state(action(grain, direction), cursor_.can_move(grain, direction),
                      has_run ? reason(grain, direction) : no_run);
        }
    }
    const bool at_end = cursor_.progress().ended && here >= cursor_.progress().frontier;
    set_state(start_, has_run && here.number > 0, has_run ? tr("this is the first step") : no_run);
    set_state(end_, has_run && !at_end, has_run ? tr("this is the last step") : no_run);
    set_state(furthest_, has_run && here < cursor_.furthest(),
              has_run ? tr("no step beyond this one was seen") : no_run);
    set_state(play_, has_run && !at_end, has_run ? tr("this is the last step") : no_run);
}

QString GoActions::reason(Grain grain, Direction direction) const {
    const bool back = direction == Direction::backward;
    switch (grain) {
        case Grain::step: return back ? tr("this is the first step") : tr("this is the last step");
        case Grain::loop_step: return back ? tr("the loop has done nothing before") : tr("the loop does nothing after");
        case Grain::task_line: {
            const QString task = Words::doer(cursor_.moment()->snapshot, cursor_.task_of_lines());
            return back ? tr("%1 has run no line before").arg(task) : tr("%1 runs no line after").arg(task);
        }
        case Grain::turn: return back ? tr("no turn begins before") : tr("no turn begins after");
        case Grain::iteration: return back ? tr("no iteration begins before") : tr("no iteration begins after");
        case Grain::clock: return back ? tr("the clock has not moved before") : tr("the clock does not move after");
        case Grain::output: return back ? tr("nothing was written before") : tr("nothing is written after");
    }
    return {};
}

QKeySequence GoActions::key_sequence(std::size_t key) const {
    return QKeySequence(static_cast<int>(keys_[key].modifiers.toInt()) | keys_[key].key);
}

void GoActions::bind(Key& key, const QKeySequence& wanted) {
    const QKeyCombination combination = wanted[0];
    key.key = combination.key();
    key.modifiers = combination.keyboardModifiers();
    const QString text = wanted.toString(QKeySequence::NativeText);
    key.action->setText(key.action->iconText() + QLatin1Char('\t') + text);
    key.action->setIconText(key.action->text().section(QLatin1Char('\t'), 0, 0));
    key.action->setProperty("help", QStringLiteral("%1 (%2)").arg(key.action->iconText(), text));
}

std::optional<QString> GoActions::set_key(std::size_t key, const QKeySequence& wanted, Settings& settings) {
    if (wanted.isEmpty()) return {};
    for (std::size_t i = 0; i < keys_.size(); ++i) {
        if (i != key && key_sequence(i) == wanted) return key_words(i);
    }
    bind(keys_[key], wanted);
    settings.set_key(keys_[key].first, wanted.toString(QKeySequence::PortableText));
    return {};
}

void GoActions::load_keys(const Settings& settings) {
    for (Key& key : keys_) {
        const QString changed = settings.key(key.first);
        if (!changed.isEmpty()) bind(key, QKeySequence(changed, QKeySequence::PortableText));
    }
}

void GoActions::reset_keys(Settings& settings) {
    for (Key& key : keys_) {
        settings.set_key(key.first, {});
        bind(key, QKeySequence(key.first, QKeySequence::PortableText));
    }
}

}  // namespace loopglass::ui
