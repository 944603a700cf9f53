#pragma once

#include <QLabel>
#include <QPushButton>
#include <QWidget>
#include <array>

#include "theme/fonts.h"
#include "theme/theme.h"

namespace loopglass::ui {

/// What stands there at the first start, and where nothing is open: three things to do, each by a key, and a place to
/// drop a file.
class WelcomeView : public QWidget {
    Q_OBJECT

public:
    explicit WelcomeView(QWidget* parent = nullptr);

    void set_theme(const Theme& theme, const Fonts& fonts);

signals:
    void first_lesson_wanted();
    void open_wanted();
    void new_wanted();

private:
    QLabel* title_;
    QLabel* words_;
    QLabel* drop_;
    std::array<QPushButton*, 3> tiles_;
    std::array<std::array<QLabel*, 3>, 3> lines_;  ///< of each tile: what it does, in which way, its key
};

}  // namespace loopglass::ui
