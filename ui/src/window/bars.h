#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QTimer>
#include <QToolButton>
#include <QWidget>
#include <array>
#include <vector>

#include "theme/fonts.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "window/go_actions.h"
#include "window/go_button.h"
#include "window/scrubber.h"

class QComboBox;
class QHBoxLayout;
class QMenu;

namespace loopglass::ui {

/// The top of the window: the lesson's name with the list of lessons behind it, the moves that are used most, and
/// where one is.
class TopBar : public QWidget {
    Q_OBJECT

public:
    TopBar(const GoActions& go, QMenu* lessons, QWidget* parent = nullptr);

    void set_theme(const Theme& theme, const Fonts& fonts);
    void set_title(const QString& title);
    void show_moment(const Moment& moment, const trace::Progress& progress, bool future_hidden);
    void clear();
    void set_line_task(const QString& task);
    void set_playing(bool playing);
    /// Inside the search field: how many places were found, and which of them is shown ("3 of 12"); empty clears it.
    void show_count(const QString& words);
    QLineEdit& search() const { return *search_; }
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Shortens what is least needed until all fits into the width.
    void fit();
    bool fitting_ = false;
    void shorten(int level);

    QLabel* brand_;
    QToolButton* lesson_;
    QString title_;
    QString line_task_;
    bool has_place_ = false;  ///< a step is shown
    std::vector<GoButton*> buttons_;
    std::vector<GoButton*> turn_buttons_;
    GoButton* play_;
    GoButton* line_back_;
    QLabel* count_ = nullptr;
    QLineEdit* search_;
    QLabel* step_;
    QLabel* iteration_;
    QLabel* time_;
};

/// The bottom of the window: the whole run as a slider, the other moves, and the speed of playing.
class BottomBar : public QWidget {
    Q_OBJECT

public:
    explicit BottomBar(const GoActions& go, QWidget* parent = nullptr);

    void set_theme(const Theme& theme, const Fonts& fonts);
    Scrubber& scrubber() const { return *scrubber_; }
    /// How far behind the furthest step seen the person is; 0 shows nothing.
    void show_past(std::uint32_t steps);
    /// How far the run is recorded; what takes more than half a second can be stopped.
    void show_progress(const trace::Progress& progress, bool resting);
    /// A question takes long: the share of it that is done; 1 ends it.
    void show_search(double share);
    /// Something is under way that can be stopped.
    bool is_long() const { return is_long_; }
    double speed() const;
    void set_speed(double steps_a_second);
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

signals:
    void speed_chosen(double steps_a_second);
    void back_to_furthest();
    /// The run is to go on beyond what is recorded.
    void go_on_wanted();
    /// What takes long is to end.
    void stop_wanted();
    /// Something has begun to take long, or has ended.
    void long_changed();

private:
    void add_pair(QHBoxLayout* row, const GoActions& go, trace::Grain grain, const QString& name);
    /// Leaves out what is least needed until all fits into the width; the menu and the keys have it too.
    void fit();
    bool fitting_ = false;
    void set_long(bool is_long);
    void render_progress();
    QString link(const QString& target, const QString& words) const;

    Scrubber* scrubber_;
    trace::Progress shown_progress_;
    bool resting_ = true;
    double searched_ = 1;  ///< the share of a question that is done
    QTimer patience_;      ///< until what is under way is long
    bool is_long_ = false;
    std::vector<GoButton*> buttons_;
    std::vector<QLabel*> labels_;
    std::vector<std::array<QWidget*, 3>> pairs_;  ///< in the order in which they stand
    QHBoxLayout* row_;
    QLabel* speed_label_;
    QLabel* past_;
    QLabel* progress_;
    QComboBox* speed_;
};

}  // namespace loopglass::ui
