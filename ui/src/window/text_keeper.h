#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>
#include <functional>
#include <optional>

#include "window/draft_store.h"

namespace loopglass::ui {

/// Whether a path is that of a lesson that comes with the program: nothing is written there.
bool is_built_in(const QString& path);

/// Keeps the text of the open file: its draft, which outlives a crash, and the file itself, which somebody else may
/// change or take away. What stands on the screen is asked for, and never changed here.
class TextKeeper : public QObject {
    Q_OBJECT

public:
    /// What a person has to know about the text.
    enum class Notice {
        none,
        draft_not_saved,  ///< the disk may be full
        changed_outside,  ///< while it was changed here too
        deleted_outside,  ///< the text is nowhere but here, and in its draft
        draft_restored,   ///< it is as the person left it
    };

    /// Drafts are kept in the folder; an empty one keeps none.
    TextKeeper(const QString& drafts_folder, std::function<QString()> shown);

    /// Begins with a file as it was read. Gives its draft, if there is one with another text.
    std::optional<QString> open(const QString& path, const QString& text);
    void close();

    /// The text on the screen was changed: its draft is written soon.
    void edited();
    void save_draft();
    void forget_draft() const { drafts_.remove(path_); }
    /// Neither the text on the screen nor its draft is wanted any more.
    void discard();
    /// Writes the file. Gives what is wrong, or nothing.
    QString save(const QByteArray& bytes);

    /// The text of the file, as it was read or saved last.
    const QString& original() const { return original_; }
    bool is_changed() const;
    bool may_overwrite() const;

    Notice notice() const;
    /// The person has taken note of a restored draft, or stays with the text here.
    void dismiss();
    /// The text of the file is the original from now on; the draft is forgotten.
    QString take_outside_text();

signals:
    void changed();                ///< the notice, or whether the text is changed
    void outside_text_is_newer();  ///< and nothing was changed here
private:
    void look_at_file();
    void watch();

    DraftStore drafts_;
    std::function<QString()> shown_;
    QString path_;  ///< empty: nothing is open
    QString original_;
    QString outside_;  ///< the text of the file, if it was changed outside and is not taken
    bool restored_ = false;
    bool deleted_ = false;
    bool unsaved_ = false;  ///< the draft could not be written
    QFileSystemWatcher watcher_;
    QTimer draft_timer_;
};

}  // namespace loopglass::ui
