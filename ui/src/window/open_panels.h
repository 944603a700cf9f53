#pragma once

#include <functional>
#include <map>
#include <set>
#include <string>

namespace loopglass::ui {

/// Which panels a lesson wants open or closed, by lesson::panel_names.
using PanelWishes = std::map<std::string, bool>;

/// Which panels are open: what the person has chosen, and upon that what a lesson asks for at the step shown.
class OpenPanels {
public:
    /// A panel that a menu entry of its own opens and closes.
    struct Switch {
        std::function<bool()> is_open;
        std::function<void(bool)> set_open;
    };
    void add_switch(const std::string& panel, Switch own);

    bool is_open(const std::string& panel) const;
    void set_open(const std::string& panel, bool open);
    void open_all();
    bool are_all_open() const;

    /// Opens and closes what a lesson asks for at this step. What a person has opened or closed by hand stays until the
    /// lesson asks for something else; what it asks for no more is as it was. False if these are the same wishes.
    bool follow(const PanelWishes& wishes);

private:
    std::map<std::string, Switch> switches_;
    std::set<std::string> closed_;  ///< of those without a switch
    PanelWishes wishes_;
    PanelWishes before_;  ///< what the lesson has changed, as it was
};

}  // namespace loopglass::ui
