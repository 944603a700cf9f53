#include "window/announcer.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace loopglass::ui {

namespace {

constexpr int pause_ms = 80;        ///< of quick steps only the last is said
constexpr qsizetype longest = 400;  ///< of what was written

/// A screen reader speaks an alert or a notification as soon as it appears.
class Speaker : public QAccessibleWidget {
public:
    explicit Speaker(Announcer* announcer) : QAccessibleWidget(announcer), announcer_(announcer) {}

    QAccessible::Role role() const override {
        return announcer_->is_urgent() ? QAccessible::AlertMessage : QAccessible::Notification;
    }
    QString text(QAccessible::Text which) const override {
        return which == QAccessible::Name ? announcer_->words() : QString();
    }

private:
    Announcer* announcer_;
};

QAccessibleInterface* make_interface(const QString&, QObject* object) {
    auto* announcer = qobject_cast<Announcer*>(object);
    return announcer ? new Speaker(announcer) : nullptr;
}

void install_accessibility() {
    static const bool installed = [] {
        QAccessible::installFactory(make_interface);
        return true;
    }();
    static_cast<void>(installed);
}

}  // namespace

Announcer::Announcer(QWidget* parent) : QWidget(parent) {
    install_accessibility();
    setObjectName(QStringLiteral("announcer"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setGeometry(0, 0, 0, 0);
    pause_.setSingleShot(true);
    pause_.setInterval(pause_ms);
    connect(&pause_, &QTimer::timeout, this, &Announcer::speak);
}

void Announcer::tell(const StepNews& news) {
    QStringList said;
    if (!news.playing || news.alarms) {
        if (news.jumped) said << news.place;
        said << news.sentence;
        if (!state_.isEmpty() && news.state != state_) said << news.selection;
    }
    state_ = news.state;
    // What the sentence itself tells is not told twice.
    for (const QString& line : news.output)
        if (said.isEmpty() || !news.sentence.contains(line)) said << tr("Output: %1").arg(line.left(longest));
    said.removeAll(QString());
    if (!said.isEmpty()) say(said.join(QLatin1Char(' ')), news.alarms);
}

void Announcer::say(const QString& words, bool urgent) {
    words_ = words;
    urgent_ = urgent;
    if (urgent) return speak();
    pause_.start();
}

void Announcer::speak() {
    pause_.stop();
    if (!QAccessible::isActive()) return;
    for (const QAccessible::Event kind : {QAccessible::NameChanged, QAccessible::ObjectShow, QAccessible::Alert}) {
        QAccessibleEvent event(this, kind);
        QAccessible::updateAccessibility(&event);
    }
}

}  // namespace loopglass::ui
