#pragma once

#include <QLabel>
#include <functional>
#include <vector>

#include "theme/fonts.h"
#include "theme/theme.h"

namespace loopglass::ui {

/// A line above the loop that says in what way the picture is not what one might take it for, with links to what can
/// be done: the text has changed since, the file has changed outside, this is the past.
class Ribbon : public QLabel {
    Q_OBJECT

public:
    struct Way {
        QString words;
        std::function<void()> go;
    };

    explicit Ribbon(QWidget* parent = nullptr);

    void set_theme(const Theme& theme, const Fonts& fonts);
    void show_words(const QString& words, const std::vector<Way>& ways = {});
    void clear_words();
    QString words() const { return words_; }
    /// Follows a link by its place, as a click does.
    void follow(std::size_t way);

signals:
    /// It says something else now.
    void words_changed(const QString& words);

private:
    void render();

    const Theme* theme_;
    QString words_;
    std::vector<Way> ways_;
};

}  // namespace loopglass::ui
