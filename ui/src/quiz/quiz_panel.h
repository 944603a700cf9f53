#pragma once

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <optional>
#include <vector>

#include "run/run_worker.h"
#include "theme/fonts.h"
#include "theme/theme.h"

class QGridLayout;

namespace loopglass::ui {

/// A choice to be pressed: its key, then its words, shortened in the middle where there is no room.
class ChoiceButton : public QPushButton {
    Q_OBJECT

public:
    enum class Mark { open, right, wrong };

    /// `is_code`: the words are the program's own and not ours.
    ChoiceButton(std::size_t number, const QString& words, bool is_code, QWidget* parent);

    void set_theme(const Theme& theme, const Fonts& fonts);
    void set_mark(Mark mark);
    Mark mark() const { return mark_; }
    QString words() const { return words_; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString key_;
    QString words_;
    FontRole font_;
    Mark mark_ = Mark::open;
    const Theme* theme_;
    Fonts fonts_;
};

/// A question that nobody has written: its choices, what was picked, hints, why it is so, and what can be done next.
/// It knows nothing of runs: it is told what to show and says what was pressed.
class QuizPanel : public QFrame {
    Q_OBJECT

public:
    static constexpr std::size_t most_choices = 12;  ///< that are listed; cards in the picture can be picked too

    /// All that there is to show.
    struct State {
        QuestionPointer question;  ///< null: `notice` alone
        QString notice;
        std::vector<std::size_t> wrong;  ///< choices picked that were not right
        bool solved = false;             ///< the right one is shown
        bool picked_right = false;       ///< the person found it, not "show what happens"
        std::size_t hints = 0;           ///< given so far
        QString score;
        bool goes_on = false;      ///< being the loop: the next question is only a key away
        bool has_seen_at = false;  ///< the wrong pick can be looked at
    };

    explicit QuizPanel(QWidget* parent = nullptr);

    void set_theme(const Theme& theme, const Fonts& fonts);
    void show_state(const State& state);
    const State& state() const { return state_; }
    /// The choices that are listed, by index.
    const std::vector<std::size_t>& listed() const { return listed_; }
    /// Everything that it says, as a screen reader reads it.
    QString text() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

signals:
    void picked(std::size_t choice);
    void hint_wanted();
    void show_wanted();       ///< what happens
    void see_wrong_wanted();  ///< where the wrong pick can be seen
    void next_wanted();
    void closed();

private:
    void list_choices();
    /// As many beside each other as have room.
    void place_choices();
    /// Takes the height that it needs at its width: a layout would press texts that wrap.
    void fit_height();
    void render();
    QString verdict_html() const;
    QString ways_html() const;
    QString link(const QString& target, const QString& words) const;

    QLabel* heading_;
    QLabel* score_;
    QToolButton* close_;
    QLabel* question_;
    QWidget* box_;
    QGridLayout* grid_;
    QLabel* verdict_;
    QLabel* ways_;
    std::vector<ChoiceButton*> buttons_;
    std::vector<std::size_t> listed_;
    int columns_ = 0;
    State state_;
    const Theme* theme_;
    Fonts fonts_;
};

}  // namespace loopglass::ui
