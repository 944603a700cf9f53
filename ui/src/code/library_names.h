#pragma once

#include <trace/run.h>

#include <QString>
#include <QStringList>
#include <map>

namespace loopglass::ui {

/// What can stand behind a dot: the names that Loopglass's library has there. It asks by running a line with dir(), so
/// what is offered is what there is. Each is asked for once.
class LibraryNames {
public:
    explicit LibraryNames(trace::OpenRun open_run) : open_run_(std::move(open_run)) {}

    /// The names behind `owner.` in a program's text: of a module that it imports, of a class of one, or of a variable
    /// that is given such an object (`queue = asyncio.Queue()`). Empty if it is not known.
    QStringList behind(const QString& owner, const QString& text);

    /// What an expression is of, by the text alone: "asyncio.Queue" for a name that is given asyncio.Queue(...).
    static QString class_of(const QString& owner, const QString& text);

private:
    QStringList ask(const QString& imports, const QString& expression);

    trace::OpenRun open_run_;
    std::map<QString, QStringList> known_;
};

}  // namespace loopglass::ui
