#pragma once

#include <trace/grain.h>

#include <QAction>
#include <QKeySequence>
#include <QObject>
#include <array>
#include <optional>
#include <vector>

#include "run/cursor.h"
#include "theme/theme.h"
#include "window/settings.h"

class QKeyEvent;
class QShortcut;

namespace loopglass::ui {

/// The keys of an event as they are chosen and looked up: a sign that needs Shift or AltGr on some keyboards is the
/// same key on all.
QKeySequence pressed_keys(const QKeyEvent& event);

/// Every way to move in a run as an action: for the buttons, the menu and the keys alike. An action that is off says
/// why in its tooltip.
class GoActions : public QObject {
    Q_OBJECT

public:
    explicit GoActions(Cursor& cursor, QObject* parent = nullptr);

    static constexpr std::array grains = {trace::Grain::step,  trace::Grain::loop_step, trace::Grain::task_line,
                                          trace::Grain::turn,  trace::Grain::iteration, trace::Grain::clock,
                                          trace::Grain::output};

    QAction* action(trace::Grain grain, trace::Direction direction) const;
    QAction* start() const { return start_; }
    QAction* end() const { return end_; }
    QAction* furthest() const { return furthest_; }
    QAction* play() const { return play_; }

    /// One more way to move, with a key of its own; who adds it says what it does and when it is on.
    QAction* add(const QString& name, int key, Qt::KeyboardModifiers modifiers) { return make(name, key, modifiers); }
    void set_state(QAction* action, bool enabled, const QString& reason);
    /// What has a shortcut of its own, which counts everywhere: from now on it can be changed as the other keys.
    void adopt(const QString& words, QShortcut* shortcut);
    /// The same of an entry of a menu. One without a shortcut can be given one.
    void adopt(QAction* entry);

    /// Runs the action that a key stands for, or says why it is off; false if it stands for none.
    bool press(const QKeyEvent& event);
    /// Switches actions on and off by where the person is. `refusal` says why there is no run, if there is none.
    void update(const QString& refusal);
    /// Every key that can be changed, by its place in the order of making: what it does, and which it is.
    std::size_t key_count() const { return keys_.size(); }
    QString key_words(std::size_t key) const { return keys_[key].words; }
    QKeySequence key_sequence(std::size_t key) const { return keys_[key].sequence; }
    bool is_changed(std::size_t key) const;
    QKeySequence first_key(std::size_t key) const { return QKeySequence(keys_[key].first, QKeySequence::PortableText); }
    /// Gives what a key does to another key, and remembers it; or says what has that key already.
    std::optional<QString> set_key(std::size_t key, const QKeySequence& wanted, Settings& settings);
    /// Gives one back the key that it had at first, unless another has that now.
    std::optional<QString> reset_key(std::size_t key, Settings& settings);
    /// Takes in the keys that were changed once.
    void load_keys(const Settings& settings);
    void reset_keys(Settings& settings);

signals:
    /// A key was pressed whose action is off.
    void off(const QString& why);

private:
    struct Key {
        QString words;
        QKeySequence sequence;
        QString first;                    ///< the key it was made with, by which a change is remembered
        QAction* action = nullptr;        ///< pressed where nothing else takes the key
        QAction* entry = nullptr;         ///< or an entry of a menu
        QShortcut* everywhere = nullptr;  ///< or a shortcut
    };

    void bind(Key& key, const QKeySequence& wanted);
    const QString* holder_of(const QKeySequence& wanted, std::size_t but) const;

    QAction* make(const QString& name, int key, Qt::KeyboardModifiers modifiers);
    QString reason(trace::Grain grain, trace::Direction direction) const;

    Cursor& cursor_;
    std::vector<Key> keys_;
    std::array<std::array<QAction*, 2>, grains.size()> moves_{};
    QAction* start_;
    QAction* end_;
    QAction* furthest_;
    QAction* play_;
};

}  // namespace loopglass::ui
