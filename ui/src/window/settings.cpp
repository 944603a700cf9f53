#include "window/settings.h"

#include <QSettings>
#include <algorithm>

namespace loopglass::ui {

namespace {

constexpr int recent_limit = 10;

QVariant read(const std::unique_ptr<QSettings>& store, const char* key, const QVariant& otherwise) {
    return store ? store->value(QString::fromLatin1(key), otherwise) : otherwise;
}

void write(const std::unique_ptr<QSettings>& store, const char* key, const QVariant& value) {
    if (store) store->setValue(QString::fromLatin1(key), value);
}

}  // namespace

Settings::Settings(bool remembers) {
    if (remembers) store_ = std::make_unique<QSettings>();
}

Settings::~Settings() = default;

ThemeKind Settings::theme() const {
    ThemeKind kind = ThemeKind::dark;
    theme_by_name(read(store_, "theme", QStringLiteral("dark")).toString(), kind);
    return kind;
}

void Settings::set_theme(ThemeKind kind) { write(store_, "theme", name_of(kind)); }

double Settings::text_scale() const { return std::clamp(read(store_, "text_scale", 1.0).toDouble(), 0.7, 3.0); }
void Settings::set_text_scale(double scale) { write(store_, "text_scale", scale); }

bool Settings::reduced_motion() const { return read(store_, "reduced_motion", false).toBool(); }
void Settings::set_reduced_motion(bool reduced) { write(store_, "reduced_motion", reduced); }

bool Settings::runs_by_itself() const { return read(store_, "runs_by_itself", true).toBool(); }
void Settings::set_runs_by_itself(bool runs) { write(store_, "runs_by_itself", runs); }

QStringList Settings::answered(const QString& lesson) const {
    return store_ ? store_->value(QStringLiteral("progress/") + lesson).toStringList() : QStringList();
}

void Settings::set_answered(const QString& lesson, const QStringList& questions) {
    if (store_) store_->setValue(QStringLiteral("progress/") + lesson, questions);
}

std::pair<int, int> Settings::quiz_score(const QString& lesson) const {
    const QVariant score = store_ ? store_->value(QStringLiteral("quiz/") + lesson) : QVariant();
    const QStringList parts = score.toStringList();
    if (parts.size() != 2) return {};
    return {parts[0].toInt(), parts[1].toInt()};
}

void Settings::set_quiz_score(const QString& lesson, std::pair<int, int> score) {
    if (!store_) return;
    store_->setValue(QStringLiteral("quiz/") + lesson,
                     QStringList{QString::number(score.first), QString::number(score.second)});
}

namespace {

/// A path is no key of its own: its slashes would make groups.
QString key_of(const char* what, const QString& file) {
    return QString::fromLatin1(what) + QLatin1Char('/') +
           QString::fromLatin1(file.toUtf8().toBase64(QByteArray::Base64UrlEncoding));
}

QStringList list_of(const std::unique_ptr<QSettings>& store, const char* what, const QString& file) {
    return store ? store->value(key_of(what, file)).toStringList() : QStringList();
}

void set_list(const std::unique_ptr<QSettings>& store, const char* what, const QString& file,
              const QStringList& entries) {
    if (!store) return;
    if (entries.isEmpty())
        store->remove(key_of(what, file));
    else
        store->setValue(key_of(what, file), entries);
}

}  // namespace

QStringList Settings::watches(const QString& file) const { return list_of(store_, "watches", file); }
void Settings::set_watches(const QString& file, const QStringList& expressions) {
    set_list(store_, "watches", file, expressions);
}

QStringList Settings::breakpoints(const QString& file) const { return list_of(store_, "breakpoints", file); }
void Settings::set_breakpoints(const QString& file, const QStringList& lines) {
    set_list(store_, "breakpoints", file, lines);
}

QStringList Settings::bookmarks(const QString& file) const { return list_of(store_, "bookmarks", file); }
void Settings::set_bookmarks(const QString& file, const QStringList& steps) {
    set_list(store_, "bookmarks", file, steps);
}

double Settings::speed() const { return std::clamp(read(store_, "speed", 2.0).toDouble(), 0.25, 20.0); }
void Settings::set_speed(double steps_a_second) { write(store_, "speed", steps_a_second); }

QStringList Settings::recent_files() const { return read(store_, "recent_files", QStringList()).toStringList(); }

void Settings::add_recent_file(const QString& path) {
    QStringList files = recent_files();
    files.removeAll(path);
    files.prepend(path);
    while (files.size() > recent_limit) files.removeLast();
    write(store_, "recent_files", files);
}

void Settings::clear_recent_files() { write(store_, "recent_files", QStringList()); }

QStringList Settings::library_folders() const { return read(store_, "library/folders", QStringList()).toStringList(); }

void Settings::set_library_folders(const QStringList& folders) { write(store_, "library/folders", folders); }

QString Settings::last_file() const { return read(store_, "last/file", QString()).toString(); }
std::uint32_t Settings::last_step() const { return read(store_, "last/step", 0).toUInt(); }

void Settings::set_last(const QString& path, std::uint32_t step) {
    write(store_, "last/file", path);
    write(store_, "last/step", step);
}

bool Settings::is_on(const QString& name, bool otherwise) const {
    return store_ ? store_->value(QStringLiteral("view/") + name, otherwise).toBool() : otherwise;
}

void Settings::set_on(const QString& name, bool on) {
    if (store_) store_->setValue(QStringLiteral("view/") + name, on);
}

QString Settings::language() const { return read(store_, "language", QString()).toString(); }
void Settings::set_language(const QString& language) { write(store_, "language", language); }

QString Settings::key(const QString& first) const {
    return store_ ? store_->value(QStringLiteral("keys/") + first).toString() : QString();
}

void Settings::set_key(const QString& first, const QString& changed) {
    if (!store_) return;
    if (changed.isEmpty()) {
        store_->remove(QStringLiteral("keys/") + first);
    } else {
        store_->setValue(QStringLiteral("keys/") + first, changed);
    }
}

QByteArray Settings::state(const QString& name) const {
    return store_ ? store_->value(QStringLiteral("window/") + name).toByteArray() : QByteArray();
}

void Settings::set_state(const QString& name, const QByteArray& state) {
    if (store_) store_->setValue(QStringLiteral("window/") + name, state);
}

}  // namespace loopglass::ui
