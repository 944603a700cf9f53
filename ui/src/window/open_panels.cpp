#include "window/open_panels.h"

#include <algorithm>

namespace loopglass::ui {

void OpenPanels::add_switch(const std::string& panel, Switch own) { switches_[panel] = std::move(own); }

bool OpenPanels::is_open(const std::string& panel) const {
    const auto own = switches_.find(panel);
    return own == switches_.end() ? !closed_.count(panel) : own->second.is_open();
}

void OpenPanels::set_open(const std::string& panel, bool open) {
    if (const auto own = switches_.find(panel); own != switches_.end()) return own->second.set_open(open);
    if (open)
        closed_.erase(panel);
    else
        closed_.insert(panel);
}

void OpenPanels::open_all() {
    closed_.clear();
    for (const auto& [panel, own] : switches_) own.set_open(true);
}

bool OpenPanels::are_all_open() const {
    return closed_.empty() &&
           std::all_of(switches_.begin(), switches_.end(), [](const auto& own) { return own.second.is_open(); });
}

bool OpenPanels::follow(const PanelWishes& wishes) {
    if (wishes == wishes_) return false;
    for (const auto& [panel, open] : wishes) {
        const auto asked = wishes_.find(panel);
        if (asked != wishes_.end() && asked->second == open) continue;
        before_.emplace(panel, is_open(panel));
        set_open(panel, open);
    }
    for (const auto& [panel, open] : wishes_) {
        const auto before = before_.find(panel);
        if (wishes.count(panel) || before == before_.end()) continue;
        set_open(panel, before->second);
        before_.erase(before);
    }
    wishes_ = wishes;
    return true;
}

}  // namespace loopglass::ui
