#pragma once

#include <trace/run.h>

#include <QFrame>
#include <QLabel>
#include <memory>
#include <vector>

#include "run/moment.h"
#include "theme/fonts.h"
#include "theme/icons.h"
#include "theme/task_colours.h"
#include "theme/theme.h"

namespace loopglass::ui {

/// A sentence in the person's language.
QString sentence_words(const trace::Sentence& sentence);

/// A sign alone, as big as the text beside it.
class SignLabel : public QWidget {
public:
    explicit SignLabel(QWidget* parent = nullptr) : QWidget(parent) {}
    void show_sign(Sign sign, const QColor& colour, double size);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Sign sign_ = Sign::none;
    QColor colour_;
};

/// The sentence of the step. Names of tasks have their colours; texts that are too long are cut in the middle.
class SentenceView : public QFrame {
    Q_OBJECT

public:
    explicit SentenceView(QWidget* parent = nullptr);

    void set_theme(const Theme& theme, const Fonts& fonts);
    /// `undone` is what a step back has taken back, in words; it stands before what is about to happen again.
    void show_moment(const Moment& moment, const QString& undone = {});
    void show_words(Sign sign, const QString& words, bool failed);
    /// The sentence without colours, as a screen reader says it.
    QString text() const { return plain_; }
    /// As high as the text is at the width that there is: a label that wraps would rather be five to three.
    QSize sizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();
    QString undone_line(const QString& undone) const;
    void show_rich(Sign sign, const QColor& colour, const QString& rich);

    const Theme* theme_;
    std::unique_ptr<Fonts> fonts_;
    SignLabel* sign_;
    QLabel* label_;
    QString plain_;
};

/// Where the loop is in its iteration: due timers, the batch, the handle that runs, what comes next.
class PhaseStrip : public QWidget {
    Q_OBJECT

public:
    explicit PhaseStrip(QWidget* parent = nullptr);

    void set_theme(const Theme& theme, const Fonts& fonts);
    void show_snapshot(const trace::Snapshot& snapshot);
    void clear();
    /// The turn that is selected, or pointed at elsewhere, is the one that runs: its part is ringed.
    void set_rings(bool selected, bool hovered);
    /// Where the turn that runs stands; empty while none does.
    QRectF turn_rect() const;
    int lit() const { return lit_; }
    QStringList texts() const { return texts_; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    /// The turn that runs was chosen.
    void turn_clicked();
    /// The pointer has come to it, or away from it.
    void turn_hovered(bool is_there);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRectF part_rect(int part) const;
    /// How wide each of the parts is, of this width in all.
    std::vector<double> part_widths(double whole) const;

    const Theme* theme_;
    std::unique_ptr<Fonts> fonts_;
    QStringList texts_;
    int lit_ = -1;  ///< -1: the loop does not run
    bool has_turn_ = false;
    bool selected_ = false;
    bool hovered_ = false;
};

/// The sign that stands before the sentence of a step.
Sign sign_of_step(const trace::Snapshot& snapshot);

}  // namespace loopglass::ui
