#include "window/open_panels.h"

#include "catch.h"

using loopglass::ui::OpenPanels;

TEST_CASE("what a lesson closes is as it was when the lesson asks for it no more") {
    OpenPanels panels;
    CHECK(panels.is_open("timers"));
    CHECK(panels.follow({{"timers", false}, {"done", true}}));
    CHECK_FALSE(panels.is_open("timers"));
    CHECK_FALSE(panels.follow({{"timers", false}, {"done", true}}));
    CHECK(panels.follow({}));
    CHECK(panels.is_open("timers"));
    CHECK(panels.are_all_open());
}

TEST_CASE("what somebody opens by hand stays until the lesson asks for something else") {
    OpenPanels panels;
    panels.follow({{"timers", false}});
    panels.set_open("timers", true);
    panels.follow({{"timers", false}, {"done", false}});
    CHECK(panels.is_open("timers"));
    CHECK_FALSE(panels.is_open("done"));
    panels.follow({{"timers", true}});
    panels.follow({{"timers", false}});
    CHECK_FALSE(panels.is_open("timers"));
}

TEST_CASE("a panel with a switch of its own is as its switch is") {
    bool on = true;
    OpenPanels panels;
    panels.add_switch("timeline", {[&on] { return on; }, [&on](bool open) { on = open; }});
    panels.follow({{"timeline", false}});
    CHECK_FALSE(on);
    on = true;
    CHECK(panels.is_open("timeline"));
    on = false;
    CHECK_FALSE(panels.are_all_open());
    panels.open_all();
    CHECK(on);
}
