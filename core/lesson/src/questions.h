#pragma once

#include "cells.h"

namespace loopglass::lesson {

/// Takes the questions, notes, tasks and the stated output out of the cells, and gives the lesson its cells. The
/// lesson's named stops must have been read.
void read_annotations(std::vector<CellDraft>& drafts, Lesson& lesson, Findings& findings);

/// A stop as it is written in metadata or in a cell: its words, or the name of one of the lesson's stops.
std::optional<Stop> stop_written(const std::string& text, std::uint32_t line, const Lesson& lesson, Findings& findings);

}  // namespace loopglass::lesson
