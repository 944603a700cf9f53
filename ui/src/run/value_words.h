#pragma once

#include <trace/inquiry.h>

#include <QString>

#include "run/object_marks.h"
#include "run/why.h"

namespace loopglass::ui {

/// Where the value of an expression comes from, in words, with links to the line that made it and to the first step
/// that shows it.
Because where_from(const Moment& moment, const trace::Timeline& timeline, const QString& expression,
                   const trace::ChangeAnswer& found);

/// The frame that a line of the program's text belongs to at a step.
struct NamedFrame {
    trace::FrameChoice choice;
    QString function;         ///< of the line; empty at the outermost level
    bool is_running = false;  ///< there is a frame of this function; else the names of the module are meant
};

/// A frame of the inspected task first, then of what runs; by the name of the function that the line stands in.
NamedFrame frame_of_line(const Moment& moment, const QString& source, std::uint32_t line);

/// What is shown beside a name: its value and its type. Empty for what is no name there and then.
QString name_words(const trace::Evaluation& value, const NamedFrame& frame, const ObjectMarks& marks);

}  // namespace loopglass::ui
