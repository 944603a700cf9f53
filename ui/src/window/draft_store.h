#pragma once

#include <QString>
#include <optional>

namespace loopglass::ui {

/// Texts that were changed and not saved, by the path of their file, so that they outlive a crash.
class DraftStore {
public:
    /// An empty folder keeps nothing.
    explicit DraftStore(const QString& folder) : folder_(folder) {}

    /// False if it could not be written; what is on the screen is still there then.
    bool write(const QString& path, const QString& text) const;
    std::optional<QString> read(const QString& path) const;
    void remove(const QString& path) const;

private:
    QString file_of(const QString& path) const;

    QString folder_;
};

}  // namespace loopglass::ui
