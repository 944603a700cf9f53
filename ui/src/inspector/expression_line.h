#pragma once

#include <trace/inquiry.h>

#include <QLabel>
#include <QLineEdit>
#include <QTimer>
#include <QWidget>

#include "theme/fonts.h"
#include "theme/theme.h"

class QStringListModel;

namespace loopglass::ui {

/// A line to type an expression in, with its value at this step below it while it is typed. Enter keeps it.
class ExpressionLine : public QWidget {
    Q_OBJECT

public:
    explicit ExpressionLine(QWidget* parent = nullptr);

    void set_theme(const Theme& theme, const Fonts& fonts);
    /// What is to be worked out: what has been typed, once the hand rests.
    const QString& typed() const { return typed_; }
    void clear_typed();
    void show_result(const trace::Evaluation& value);
    void clear_result();
    QString result() const { return result_->text(); }
    /// The names that it completes.
    void set_names(const QStringList& names);
    QLineEdit& edit() { return *edit_; }

signals:
    /// Escape: the keys are the run's again.
    void left();
    void typed_changed();
    void kept();

private:
    void take_typed();

    const Theme* theme_;
    QLineEdit* edit_;
    QLabel* result_;
    QStringListModel* names_;
    QTimer rest_;  ///< until the hand rests
    QString typed_;
};

}  // namespace loopglass::ui
