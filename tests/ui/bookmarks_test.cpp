#include "window/bookmarks.h"

#include "catch.h"

using namespace loopglass;
using loopglass::ui::Bookmarks;

TEST_CASE("bookmarks are gone through from any step, both ways") {
    Bookmarks marks;
    CHECK_FALSE(marks.beside({5}, false));
    marks.toggle({10});
    marks.toggle({20});
    CHECK(marks.beside({5}, false) == Step{10});
    CHECK(marks.beside({10}, false) == Step{20});
    CHECK_FALSE(marks.beside({20}, false));
    CHECK(marks.beside({20}, true) == Step{10});
    CHECK_FALSE(marks.beside({10}, true));
    marks.toggle({10});
    CHECK_FALSE(marks.beside({20}, true));
}

TEST_CASE("bookmarks are kept with their notes, each in one line") {
    Bookmarks marks;
    marks.toggle({7});
    marks.set({12}, "look\n here ");
    CHECK(marks.to_keep() == QStringList{"7", "12 look here"});
    const Bookmarks again(marks.to_keep());
    CHECK(again.note({12}) == "look here");
    CHECK(again.note({7}).isEmpty());
    CHECK(again.notes().size() == 2);
}
