#pragma once

namespace loopglass::ui {

/// Lets screen readers see the stage: a list, and in it a child for every thing with a name, where it stands. Called
/// once; further calls do nothing.
void install_stage_accessibility();

class StageView;
struct Key;

/// The keyboard has come to a thing of the stage: a screen reader says its name.
void focus_told(StageView& view, Key key);

}  // namespace loopglass::ui
