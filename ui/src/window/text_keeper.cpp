#include "window/text_keeper.h"

#include <QFileInfo>

#include "library/whole_file.h"
#include "window/program_file.h"

namespace loopglass::ui {

namespace {

constexpr int draft_pause_ms = 1000;   ///< the most that a crash can lose
constexpr int outside_pause_ms = 120;  ///< an editor may write a file in several strokes

}  // namespace

bool is_built_in(const QString& path) { return path.startsWith(QLatin1Char(':')); }

TextKeeper::TextKeeper(const QString& drafts_folder, std::function<QString()> shown)
    : drafts_(drafts_folder), shown_(std::move(shown)) {
    draft_timer_.setSingleShot(true);
    draft_timer_.setInterval(draft_pause_ms);
    connect(&draft_timer_, &QTimer::timeout, this, &TextKeeper::save_draft);
    connect(&watcher_, &QFileSystemWatcher::fileChanged, this,
            [this] { QTimer::singleShot(outside_pause_ms, this, &TextKeeper::look_at_file); });
}

std::optional<QString> TextKeeper::open(const QString& path, const QString& text) {
    close();
    path_ = path;
    original_ = text;
    watch();
    auto draft = drafts_.read(path);
    restored_ = draft && *draft != original_;
    return restored_ ? draft : std::nullopt;
}

void TextKeeper::close() {
    draft_timer_.stop();
    if (!watcher_.files().isEmpty()) watcher_.removePaths(watcher_.files());
    path_.clear();
    original_.clear();
    outside_.clear();
    restored_ = deleted_ = unsaved_ = false;
}

void TextKeeper::watch() {
    if (!is_built_in(path_) && !watcher_.files().contains(path_)) watcher_.addPath(path_);
}

void TextKeeper::edited() {
    restored_ = false;
    if (!draft_timer_.isActive()) draft_timer_.start();  // not put off by typing on
}

void TextKeeper::save_draft() {
    draft_timer_.stop();
    if (path_.isEmpty()) return;
    if (!is_changed()) return forget_draft();
    const bool failed = !drafts_.write(path_, shown_());
    if (failed) draft_timer_.start();  // there may be room again soon
    if (failed == unsaved_) return;
    unsaved_ = failed;
    emit changed();
}

void TextKeeper::discard() {
    forget_draft();
    close();
}

QString TextKeeper::save(const QByteArray& bytes) {
    const QString problem = write_whole(path_, bytes);
    if (!problem.isEmpty()) return problem;
    original_ = shown_();
    outside_.clear();
    restored_ = deleted_ = unsaved_ = false;
    forget_draft();
    watch();  // a file put in its place is another to the watcher
    emit changed();
    return {};
}

bool TextKeeper::is_changed() const { return !path_.isEmpty() && (deleted_ || shown_() != original_); }

bool TextKeeper::may_overwrite() const {
    // One that is gone is written again where it was; whether that can be is seen then.
    return !is_built_in(path_) && (QFileInfo(path_).isWritable() || !QFileInfo::exists(path_));
}

TextKeeper::Notice TextKeeper::notice() const {
    return unsaved_              ? Notice::draft_not_saved
           : !outside_.isEmpty() ? Notice::changed_outside
           : deleted_            ? Notice::deleted_outside
           : restored_           ? Notice::draft_restored
                                 : Notice::none;
}

void TextKeeper::dismiss() {
    restored_ = false;
    outside_.clear();
    emit changed();
}

QString TextKeeper::take_outside_text() {
    original_ = outside_;
    outside_.clear();
    forget_draft();
    return original_;
}

void TextKeeper::look_at_file() {
    if (path_.isEmpty() || is_built_in(path_)) return;
    auto read = read_program_file(path_);
    const auto* outside = std::get_if<ProgramFile>(&read);
    if (!outside) {  // deleted, or half written: what is on the screen stays
        deleted_ = !QFileInfo::exists(path_);
        draft_timer_.start();
        emit changed();
        return;
    }
    if (deleted_) {
        deleted_ = false;
        emit changed();
    }
    watch();
    if (outside->text == original_) return;
    const bool both = is_changed() && outside->text != shown_();
    outside_ = outside->text;
    if (both)
        emit changed();
    else
        emit outside_text_is_newer();
}

}  // namespace loopglass::ui
