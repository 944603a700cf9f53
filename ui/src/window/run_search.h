#pragma once

#include <QLineEdit>
#include <QObject>
#include <QStringListModel>
#include <functional>
#include <optional>
#include <vector>

#include "run/search.h"

namespace loopglass::ui {

/// What the search field finds in a run: listed below it while one types, gone through with Enter and Shift+Enter.
class RunSearch : public QObject {
    Q_OBJECT

public:
    /// The run as it stands when somebody searches.
    struct Run {
        const trace::Timeline* timeline = nullptr;  ///< null: there is nothing to search
        QString source;                             ///< of the run
        Step here;                                  ///< the step shown
        bool future_hidden = false;                 ///< nothing behind that step may be found
    };

    RunSearch(QLineEdit& field, std::function<Run()> run);

    /// Makes the field ready to be typed in.
    void begin();
    /// Leaves the field empty.
    void clear();
    /// Another step is shown.
    void show_count();

signals:
    void step_wanted(loopglass::Step step);
    void count_changed(const QString& count);  ///< "3 of 12", "none"; empty while nothing is sought
    void found_nothing(const QString& words);
    void left();  ///< the field has no use for the keys any more

private:
    void search();
    void go(bool backward);
    void pick(std::size_t row);
    bool is_picking() const;

    QLineEdit& field_;
    std::function<Run()> run_;
    std::vector<SearchHit> hits_;
    QStringListModel words_;
};

}  // namespace loopglass::ui
