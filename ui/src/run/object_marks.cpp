#include "run/object_marks.h"

#include "stage/words.h"

namespace loopglass::ui {

ObjectMarks::ObjectMarks(const Moment& moment) : moment_(moment) {
    for (const trace::ObjectName& name : moment.shared)
        numbers_.emplace(name.object, static_cast<int>(numbers_.size()) + 1);
}

QString ObjectMarks::mark(std::uint32_t object) const {
    const auto found = numbers_.find(object);
    return found == numbers_.end() ? QString() : QStringLiteral("◆%1").arg(found->second);
}

QStringList ObjectMarks::names(std::uint32_t object) const {
    QStringList frames;
    QString last;
    for (const trace::ObjectName& name : moment_.shared) {
        if (name.object != object) continue;
        const QString path = QString::fromStdString(name.path);
        const QString frame =
            Words::doer(moment_.snapshot, name.task) +
            (name.function == "<module>" ? QString() : QLatin1Char(' ') + QString::fromStdString(name.function));
        if (frame == last)
            frames.back() += QStringLiteral(", ") + path;
        else
            frames << frame + QStringLiteral(": ") + path;
        last = frame;
    }
    return frames;
}

QString ObjectMarks::sentence(std::uint32_t object) const {
    return Words::tr("%1 is one object, reached by these names: %2.")
        .arg(mark(object), names(object).join(QStringLiteral("; ")));
}

}  // namespace loopglass::ui
