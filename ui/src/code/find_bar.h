#pragma once

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QWidget>

#include "theme/fonts.h"

namespace loopglass::ui {

class CodeView;

/// Find and replace in the code, in one row below it.
class FindBar : public QWidget {
    Q_OBJECT

public:
    explicit FindBar(CodeView& code, QWidget* parent = nullptr);

    void set_fonts(const Fonts& fonts);
    /// Opens it with the selected text as what to look for.
    void open();
    void find(bool backward);

protected:
    void keyPressEvent(QKeyEvent* event) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void replace();
    void replace_all();
    void show_count();

    CodeView& code_;
    QBoxLayout* rows_;  ///< what to find, and what to replace it with: beside or below each other
    int beside_ = 0;    ///< the width from which on they are beside each other
    QLineEdit* what_;
    QLineEdit* with_;
    QLabel* count_;
};

}  // namespace loopglass::ui
