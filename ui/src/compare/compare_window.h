#pragma once

#include <trace/grain.h>

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <array>
#include <memory>
#include <optional>

#include "code/line_map.h"
#include "compare/compare_half.h"
#include "compare/first_difference.h"


namespace loopglass::ui {

/// Two runs side by side, moved together; the places where they part are gone through one by one.
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

    /// How one run follows the other: it stands at the same virtual time, at the step of the same number, or where the
    /// task of the same name is at the same line for the same time.
    enum class Link { time, step, line };

    void set_theme(const Theme& theme, const Fonts& fonts);
    /// Moves both to the next (or previous) place where they part.
    void go_to_difference(bool backward);
    void move(trace::Grain grain, trace::Direction direction);
    void set_link(Link link);
    /// Selects the task of this name in both; empty: none.
    void select(const QString& task);
    bool is_ready() const;
    QString verdict() const { return verdict_->text(); }
    Step step(int side) const;
    CompareHalf& half(int side) const { return *halves_[side]; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void on_progress();
    void lead(int side, Step step);
    Step followed(int side, Step step) const;
    void show_axis();
    void show_line_link();
    void show_difference();
    void begin();
    QWidget* build_bar();
    void add_ways(QWidget* bar);
    void add_links(QWidget* bar);
    void add_difference_ways(QWidget* bar);
    void go_to_end(bool last);

    struct Way {
        QToolButton* button;
        Sign sign;
    };

    std::unique_ptr<CompareHalf> halves_[2];
    LineMap lines_from_[2];  ///< from each half's text to the other's
    std::vector<Difference> differences_;
    QLabel* verdict_;
    std::vector<Way> ways_;
    std::vector<QPushButton*> buttons_;
    std::array<QToolButton*, 3> links_{};
    std::optional<Step> first_;
    Link link_ = Link::time;
    QString selected_;
    bool begun_ = false;
    bool compared_ = false;
    int leader_ = 0;
    int at_ = -1;  ///< the difference that is shown
};

}  // namespace loopglass::ui
