#pragma once

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTreeWidget>
#include <utility>
#include <vector>

#include "theme/fonts.h"
#include "window/go_actions.h"

namespace loopglass::ui {

/// A list of keys: Enter on a row, or a double click, waits for the key that it is to have; Esc lets it be.
class KeyList : public QTreeWidget {
    Q_OBJECT

public:
    explicit KeyList(QWidget* parent);

    /// The row that waits for a key; null if none does.
    QTreeWidgetItem* waiting() const { return waiting_; }

signals:
    void key_chosen(QTreeWidgetItem* row, const QKeySequence& keys);
    /// Delete: the row's first key is wanted back.
    void first_wanted(QTreeWidgetItem* row);
    void waiting_changed();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void wait_for(QTreeWidgetItem* row);

    QTreeWidgetItem* waiting_ = nullptr;
};

/// All keys, each beside what it does. Those of commands can be changed, one by one, and all be had back.
class KeysDialog : public QDialog {
    Q_OBJECT

public:
    /// `fixed`: keys that are what they are, with what they do.
    KeysDialog(GoActions& go, Settings& settings, const Fonts& fonts,
               const std::vector<std::pair<QString, QString>>& fixed, QWidget* parent);

    KeyList& list() const { return *list_; }
    QLineEdit& filter() const { return *filter_; }
    QString said() const { return said_->text(); }

private:
    void say_taken(const QKeySequence& wanted, const std::optional<QString>& holder);
    void show_keys();
    void show_matching(const QString& words);

    GoActions& go_;
    Settings& settings_;
    QLineEdit* filter_;
    KeyList* list_;
    QLabel* said_;
    std::vector<QTreeWidgetItem*> rows_;
};

}  // namespace loopglass::ui
