// Hands that press, click, drag and type whatever they come upon: the window has to bear it.

#include <QApplication>
#include <QDialog>
#include <QFileDialog>
#include <QMenuBar>
#include <QPointer>
#include <QTimer>
#include <QWheelEvent>
#include <cstdlib>
#include <random>

#include "files.h"
#include "window.h"

using namespace loopglass;
using test::Desk;

namespace {

/// The same hands do the same things each time, as far as the window stays the same.
class Hands {
public:
    Hands(Desk& desk, unsigned seed) : desk_(desk), random_(seed) {
        closer_.setInterval(15);
        QObject::connect(&closer_, &QTimer::timeout, [] {
            if (QWidget* popup = QApplication::activePopupWidget()) popup->close();
            if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget())) dialog->reject();
        });
        closer_.start();
    }

    void act() {
        switch (below(12)) {
            case 0:
            case 1:
            case 2: return step();
            case 3:
            case 4: return press();
            case 5: return type();
            case 6:
            case 7: return click();
            case 8: return drag();
            case 9: return turn_wheel();
            case 10: return choose_entry();
            default: return resize();
        }
    }

private:
    int below(std::size_t end) { return static_cast<int>(random_() % end); }
    template <class List>
    auto any(const List& list) {
        return list[static_cast<typename List::size_type>(below(static_cast<std::size_t>(list.size())))];
    }
    Qt::KeyboardModifiers modifiers() {
        return any(
            std::vector<Qt::KeyboardModifiers>{{}, {}, {}, Qt::ShiftModifier, Qt::ControlModifier, Qt::AltModifier});
    }
    QWidget* focused() { return QApplication::focusWidget() ? QApplication::focusWidget() : desk_.window.get(); }

    void step() {
        static const std::vector<Qt::Key> keys = {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up,       Qt::Key_Down,
                                                  Qt::Key_Home, Qt::Key_End,   Qt::Key_PageDown, Qt::Key_PageUp};
        QTest::keyClick(desk_.window.get(), any(keys), any(std::vector<Qt::KeyboardModifiers>{{}, Qt::ShiftModifier}));
    }
    void press() {
        static const std::vector<Qt::Key> keys = {
            Qt::Key_Space, Qt::Key_Tab, Qt::Key_Return, Qt::Key_Escape, Qt::Key_F6,   Qt::Key_F8, Qt::Key_F9,
            Qt::Key_F10,   Qt::Key_F11, Qt::Key_F12,    Qt::Key_B,      Qt::Key_D,    Qt::Key_E,  Qt::Key_F,
            Qt::Key_H,     Qt::Key_M,   Qt::Key_N,      Qt::Key_P,      Qt::Key_T,    Qt::Key_W,  Qt::Key_1,
            Qt::Key_2,     Qt::Key_Up,  Qt::Key_Down,   Qt::Key_Left,   Qt::Key_Right};
        QTest::keyClick(focused(), any(keys), modifiers());
    }
    void type() {
        static const std::vector<QString> texts = {"x", "await ", "print(1)", "    ", "Task-2", "line 3", "('"};
        QTest::keyClicks(focused(), any(texts));
        if (below(2)) QTest::keyClick(focused(), Qt::Key_Return);
    }
    /// Any part of any window that is to be seen.
    QWidget* part() {
        QList<QWidget*> seen;
        for (QWidget* widget : QApplication::allWidgets())
            if (widget->isVisible() && !widget->size().isEmpty()) seen << widget;
        return any(seen);
    }
    QPoint within(const QWidget& widget) {
        return {below(static_cast<std::size_t>(widget.width())), below(static_cast<std::size_t>(widget.height()))};
    }
    void click() {
        const QPointer<QWidget> target = part();
        const QPoint at = within(*target);
        QTest::mouseMove(target, at);
        if (!target) return;
        const auto button = below(5) ? Qt::LeftButton : Qt::RightButton;
        below(6) ? QTest::mouseClick(target, button, {}, at) : QTest::mouseDClick(target, button, {}, at);
    }
    void drag() {
        const QPointer<QWidget> target = part();
        QTest::mousePress(target, Qt::LeftButton, {}, within(*target));
        for (int i = 0; i < 3 && target; ++i) QTest::mouseMove(target, within(*target));
        if (target) QTest::mouseRelease(target, Qt::LeftButton, {}, within(*target));
    }
    void turn_wheel() {
        QWidget* target = part();
        const QPointF at = within(*target);
        const int by = below(2) ? 120 : -120;
        QWheelEvent event(at, target->mapToGlobal(at), {}, {0, by}, Qt::NoButton, modifiers(), Qt::NoScrollPhase,
                          false);
        QApplication::sendEvent(target, &event);
    }
    void choose_entry() {
        QList<QAction*> entries;
        for (QAction* action : desk_.window->findChildren<QAction*>())
            if (action->isEnabled() && !action->menu() && !action->isSeparator() &&
                action->shortcut() != QKeySequence(QKeySequence::Quit))
                entries << action;
        any(entries)->trigger();
    }
    void resize() { desk_.window->resize(760 + below(1200), 520 + below(600)); }

    Desk& desk_;
    std::mt19937 random_;
    QTimer closer_;
};

void let_loose(const QString& lesson, unsigned seed, int actions) {
    INFO(lesson.toStdString() << ", seed " << seed);
    Desk desk(QString::fromStdString(tests::read_file(tests::in_source("lessons/" + lesson.toStdString()))));
    {
        Hands hands(desk, seed);
        for (int i = 0; i < actions; ++i) {
            INFO("action " << i);
            hands.act();
            QTest::qWait(i % 10 ? 0 : 20);
            const auto step = desk.window->step();
            if (step) REQUIRE(step->number < 10'000'000);
        }
        REQUIRE(QTest::qWaitFor([] { return !QApplication::activeModalWidget() && !QApplication::activePopupWidget(); },
                                5000));
    }
    // And still it does what it is asked to.
    desk.edit(QStringLiteral("print(1)\nprint(2)\n"));
    CHECK(QTest::qWaitFor([&desk] { return desk.window->refusal().isEmpty(); },
                          5000));  // an earlier text's may be under way
}

}  // namespace

TEST_CASE("whatever is pressed, clicked, dragged and typed, the window goes on") {
    let_loose(QStringLiteral("factorials.py"), 1, 150);
    let_loose(QStringLiteral("task_group.py"), 2, 150);
    let_loose(QStringLiteral("two_loops.py"), 3, 150);
}

// LOOPGLASS_HANDS=FIRST:COUNT lets as many more loose.
TEST_CASE("many more hands", "[.hands]") {
    const QStringList range = QString::fromLocal8Bit(qgetenv("LOOPGLASS_HANDS")).split(':');
    REQUIRE(range.size() == 2);
    const std::vector<QString> lessons = {"event.py",       "producer_consumer.py", "bug_deadlock.py",
                                          "except_star.py", "echo_server.py",       "sleep_blocks.py",
                                          "to_thread.py",   "hello_world.py"};
    for (unsigned seed = range[0].toUInt(); seed < range[0].toUInt() + range[1].toUInt(); ++seed)
        let_loose(lessons[seed % lessons.size()], seed, 300);
}
