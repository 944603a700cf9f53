#pragma once

#include <QSize>
#include <QString>
#include <QStringList>
#include <optional>
#include <string>
#include <variant>

namespace loopglass::app {

/// What the command line asks of the desktop program.
struct Options {
    QString file;
    std::optional<std::uint32_t> step;
    QString screenshot;
    QString spoken;  ///< a file for what a screen reader can say
    std::optional<QSize> size;
    QString language;  ///< two letters; empty: as chosen, else the system's
    QString theme;
    QString view;     ///< wall, lecture or large; empty: as it was left
    QString select;   ///< a task or future by its name
    double text = 1;  ///< size of the text, 1 as designed
    QStringList watches;
    QString compare;  ///< a second file, to stand beside the first
};

/// A text to print, and the status to end with: for --help, --version and mistakes.
struct Notice {
    std::string text;
    int status = 0;
};

/// Reads the arguments (without the program's name).
std::variant<Options, Notice> read_options(const QStringList& arguments);

}  // namespace loopglass::app
