#pragma once

#include <QByteArray>
#include <QStringList>
#include <memory>

#include "theme/theme.h"

class QSettings;

namespace loopglass::ui {

/// What the window remembers from one day to the next. A window made for a picture remembers nothing.
class Settings {
public:
    explicit Settings(bool remembers);
    ~Settings();

    ThemeKind theme() const;
    void set_theme(ThemeKind kind);
    double text_scale() const;
    void set_text_scale(double scale);
    bool reduced_motion() const;
    void set_reduced_motion(bool reduced);
    double speed() const;
    void set_speed(double steps_a_second);
    bool runs_by_itself() const;
    void set_runs_by_itself(bool runs);
    /// The questions of a lesson that were answered right.
    QStringList answered(const QString& lesson) const;
    void set_answered(const QString& lesson, const QStringList& questions);
    /// Of the questions that Loopglass makes: how many were answered at the first try, and how many there were.
    std::pair<int, int> quiz_score(const QString& lesson) const;
    void set_quiz_score(const QString& lesson, std::pair<int, int> score);
    /// The expressions that are watched in a file.
    QStringList watches(const QString& file) const;
    void set_watches(const QString& file, const QStringList& expressions);
    /// The marked lines of a file, each "LINE" or "LINE CONDITION"; and its bookmarks, each "STEP" or "STEP NOTE".
    QStringList breakpoints(const QString& file) const;
    void set_breakpoints(const QString& file, const QStringList& lines);
    QStringList bookmarks(const QString& file) const;
    void set_bookmarks(const QString& file, const QStringList& steps);
    QStringList recent_files() const;
    void add_recent_file(const QString& path);
    void clear_recent_files();
    /// The folders of one's own in the library.
    QStringList library_folders() const;
    void set_library_folders(const QStringList& folders);
    /// What was open last, and where in it.
    QString last_file() const;
    std::uint32_t last_step() const;
    void set_last(const QString& path, std::uint32_t step);
    /// A switch of the View menu, by a name of its own.
    bool is_on(const QString& name, bool otherwise) const;
    void set_on(const QString& name, bool on);
    /// Two letters; empty is the system's language.
    QString language() const;
    void set_language(const QString& language);
    /// What a key was changed to, by the key it was at first; empty if it was not.
    QString key(const QString& first) const;
    void set_key(const QString& first, const QString& changed);
    QByteArray state(const QString& name) const;
    void set_state(const QString& name, const QByteArray& state);

private:
    std::unique_ptr<QSettings> store_;  ///< null if nothing is remembered
};

}  // namespace loopglass::ui
