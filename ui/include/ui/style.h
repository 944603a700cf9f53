#pragma once

class QStyle;

namespace loopglass::ui {

/// How widgets are drawn, and what they do, before the style sheet: Fusion, but that the keys come to menu entries that
/// are off too, since these say why. The application owns it.
QStyle* make_style();

}  // namespace loopglass::ui
