#pragma once

#include <base/diagnostic.h>

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include "theme/fonts.h"
#include "theme/theme.h"

namespace loopglass::ui {

/// What stands in the loop's place when a program cannot run: what is wrong, where, and what to try. It scrolls.
class ErrorView : public QScrollArea {
    Q_OBJECT

public:
    explicit ErrorView(QWidget* parent = nullptr);

    void set_theme(const Theme& theme, const Fonts& fonts);
    void show_diagnostics(const Diagnostics& diagnostics);
    QString text() const;

private:
    QLabel* title_;
    QLabel* message_;
    QLabel* source_;
    QLabel* hint_;
    QLabel* more_;
};

/// One line about a diagnostic: "Line 8: SyntaxError: invalid syntax".
QString headline(const Diagnostic& diagnostic);

}  // namespace loopglass::ui
