#pragma once

#include <QDialog>
#include <QLabel>
#include <trace/grain.h>

#include <QPushButton>
#include <QToolButton>
#include <array>
#include <memory>
#include <optional>

#include "code/code_view.h"
#include "compare/first_difference.h"
#include "lanes/lane_view.h"
#include "run/cursor.h"
#include "stage/stage_view.h"
#include "theme/fonts.h"
#include "theme/theme.h"
#include "window/header.h"

class QSplitter;

namespace loopglass::ui {

/// Two runs side by side, moved together by virtual time; the places where they part are gone through one by one.
class CompareWindow : public QDialog {
    Q_OBJECT

public:
    struct Side {
        QString name;
        trace::Program program;
        std::vector<bool> hidden_lines = {};  ///< of the program's text, from 0: a lesson's prose
    };

    /// `first`: where to begin in the left run; without it both begin where they part.
    CompareWindow(const trace::OpenRun& open_run, const Side& left, const Side& right, const Theme& theme,
                  const Fonts& fonts, std::optional<Step> first, QWidget* parent);
    ~CompareWindow() override;

    /// How one run follows the other.
    enum class Link { time, step };

    /// Moves both to the next (or previous) place where they part.
    void go_to_difference(bool backward);
    void move(trace::Grain grain, trace::Direction direction);
    void set_link(Link link);
    bool is_ready() const;
    QString verdict() const { return verdict_->text(); }
    Step step(int side) const;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Half;

    void add_half(int side, const trace::OpenRun& open_run, const Side& program, const Theme& theme, const Fonts& fonts,
                  QSplitter* into);
    void on_moved(int side);
    void on_progress();
    void lead(int side, Step step);

    std::unique_ptr<Half> halves_[2];
    std::vector<Difference> differences_;
    void show_axis();
    void show_difference();
    void begin();
    QWidget* build_bar(const Theme& theme, const Fonts& fonts);

    QLabel* verdict_;
    std::vector<QPushButton*> buttons_;
    std::array<QToolButton*, 2> links_{};
    std::optional<Step> first_;
    Link link_ = Link::time;
    bool begun_ = false;
    int leader_ = 0;
    int at_ = -1;  ///< the difference that is shown
};

}  // namespace loopglass::ui
