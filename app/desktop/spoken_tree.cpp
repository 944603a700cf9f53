#include "spoken_tree.h"

#include <QAccessible>
#include <QMetaEnum>
#include <QStringList>
#include <QWidget>

namespace loopglass::app {

namespace {

constexpr qsizetype longest_value = 2'000;

QString role_name(QAccessible::Role role) {
    const char* name = QMetaEnum::fromType<QAccessible::Role>().valueToKey(role);
    return name ? QString::fromLatin1(name) : QStringLiteral("Client");
}

QString state_words(const QAccessible::State& state) {
    QStringList words;
    if (state.disabled) words << QStringLiteral("off");
    if (state.checked) words << QStringLiteral("checked");
    if (state.focused) words << QStringLiteral("focused");
    if (state.selected) words << QStringLiteral("selected");
    return words.isEmpty() ? QString() : QStringLiteral(" [") + words.join(QStringLiteral(", ")) + QLatin1Char(']');
}

bool is_seen(const QAccessibleInterface& item) {
    const auto* widget = qobject_cast<const QWidget*>(item.object());
    return !item.state().invisible && (!widget || widget->isVisible());
}

void add(QStringList& lines, QAccessibleInterface& item, int depth) {
    if (!item.isValid() || !is_seen(item)) return;
    const QString name = item.text(QAccessible::Name).simplified();
    const QString value = item.text(QAccessible::Value).simplified().left(longest_value);
    const QString more = item.text(QAccessible::Description).simplified();
    // What has no words only holds what has some.
    const bool speaks = !name.isEmpty() || !value.isEmpty();
    if (speaks) {
        QString line = QString(depth * 2, QLatin1Char(' ')) + role_name(item.role()) + QStringLiteral(": ") + name +
                       state_words(item.state());
        if (!value.isEmpty() && value != name) line += QStringLiteral(" = ") + value;
        // What a tooltip says is said on request; why something is off, and what is more to be seen, at once.
        const auto* widget = qobject_cast<const QWidget*>(item.object());
        const bool has_own = widget && !widget->accessibleDescription().isEmpty() && item.role() != QAccessible::Button;
        if ((item.state().disabled || has_own) && !more.isEmpty())
            line += QStringLiteral(" (") + more + QLatin1Char(')');
        lines << line;
    }
    for (int i = 0; i < item.childCount(); ++i) {
        if (QAccessibleInterface* child = item.child(i)) add(lines, *child, depth + (speaks ? 1 : 0));
    }
}

}  // namespace

QString spoken_tree(QWidget& window) {
    QStringList lines;
    if (QAccessibleInterface* root = QAccessible::queryAccessibleInterface(&window)) add(lines, *root, 0);
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

}  // namespace loopglass::app
