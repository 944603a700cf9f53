#include "window/go_actions.h"

#include <QKeyEvent>
#include <QKeySequence>
#include <QShortcut>

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
    const QKeySequence sequence(QKeyCombination(modifiers, static_cast<Qt::Key>(key)));
    keys_.push_back({name, sequence, sequence.toString(QKeySequence::PortableText), action, nullptr, nullptr});
    // The key is shown and not set as a shortcut: it counts only where nothing else takes it, as a list the arrows.
    bind(keys_.back(), sequence);
    set_state(action, false, tr("there is no run"));
    return action;
}

QAction* GoActions::action(Grain grain, Direction direction) const {
    return moves_[static_cast<std::size_t>(grain)][direction == Direction::forward ? 1 : 0];
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

namespace {

/// Keys that go along the window and its lists, and out of them: they have no other use.
bool is_reserved(const QKeySequence& keys) {
    const QKeyCombination combination = keys[0];
    switch (combination.key()) {
        case Qt::Key_Escape:
        case Qt::Key_Tab:
        case Qt::Key_Backtab: return true;
        case Qt::Key_Return:
        case Qt::Key_Enter: return combination.keyboardModifiers() == Qt::NoModifier;
        default: return false;
    }
}

}  // namespace

QKeySequence pressed_keys(const QKeyEvent& event) {
    Qt::KeyboardModifiers modifiers = event.modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    const bool is_sign = event.key() > Qt::Key_Space && event.key() <= Qt::Key_AsciiTilde &&
                         !(event.key() >= Qt::Key_A && event.key() <= Qt::Key_Z);
    if (is_sign) modifiers &= ~Qt::ShiftModifier;
    return QKeySequence(QKeyCombination(modifiers, static_cast<Qt::Key>(event.key())));
}

void GoActions::adopt(const QString& words, QShortcut* shortcut) {
    keys_.push_back(
        {words, shortcut->key(), shortcut->key().toString(QKeySequence::PortableText), nullptr, nullptr, shortcut});
}

void GoActions::adopt(QAction* entry) {
    const QString words = entry->text().section(QLatin1Char('\t'), 0, 0).remove(QLatin1Char('&'));
    const QKeySequence keys = entry->shortcut();
    keys_.push_back({words, keys, keys.toString(QKeySequence::PortableText), nullptr, entry, nullptr});
}

bool GoActions::press(const QKeyEvent& event) {
    const QKeySequence pressed = pressed_keys(event);
    for (const Key& key : keys_) {
        if (!key.action || key.sequence != pressed) continue;
        if (key.action->isEnabled())
            key.action->trigger();
        else
            emit off(key.action->toolTip());
        return true;
    }
    return false;
}

void GoActions::bind(Key& key, const QKeySequence& wanted) {
    key.sequence = wanted;
    if (key.entry) return key.entry->setShortcut(wanted);
    if (key.everywhere) return key.everywhere->setKey(wanted);
    const QString text = wanted.toString(QKeySequence::NativeText);
    key.action->setText(key.words + QLatin1Char('\t') + text);
    key.action->setIconText(key.words);
    const QString help = QStringLiteral("%1 (%2)").arg(key.words, text);
    const QString old = key.action->property("help").toString();
    key.action->setProperty("help", help);
    if (!old.isEmpty()) key.action->setToolTip(key.action->toolTip().replace(old, help));
}

bool GoActions::is_changed(std::size_t key) const { return keys_[key].sequence != first_key(key); }

const QString* GoActions::holder_of(const QKeySequence& wanted, std::size_t but) const {
    for (std::size_t i = 0; i < keys_.size(); ++i)
        if (i != but && keys_[i].sequence == wanted) return &keys_[i].words;
    return nullptr;
}

std::optional<QString> GoActions::set_key(std::size_t key, const QKeySequence& wanted, Settings& settings) {
    if (wanted.isEmpty()) return {};
    if (is_reserved(wanted)) return tr("going along the window");
    if (const QString* holder = holder_of(wanted, key)) return *holder;
    bind(keys_[key], wanted);
    settings.set_key(keys_[key].first, is_changed(key) ? wanted.toString(QKeySequence::PortableText) : QString());
    return {};
}

std::optional<QString> GoActions::reset_key(std::size_t key, Settings& settings) {
    return set_key(key, first_key(key), settings);
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
