#pragma once

#include <QDialog>
#include <QLabel>
#include <vector>

#include "theme/fonts.h"
#include "window/go_actions.h"
#include "window/settings.h"

class QKeySequenceEdit;

namespace loopglass::ui {

/// All keys, and what they do. Those of the ways to move can be changed: click into one and press another.
class KeysDialog : public QDialog {
    Q_OBJECT

public:
    /// `fixed` are the keys that stay as they are, each with what it does.
    KeysDialog(GoActions& go, Settings& settings, const Fonts& fonts,
               const std::vector<std::pair<QString, QString>>& fixed, QWidget* parent);

private:
    void change(std::size_t key);
    void show_keys();

    GoActions& go_;
    Settings& settings_;
    std::vector<QKeySequenceEdit*> edits_;
    QLabel* complaint_;
};

}  // namespace loopglass::ui
