// How long a window takes from the start of its process to its first frame: `first_frame empty`, or
// `first_frame FILE` for Loopglass's own window with FILE in it. Prints milliseconds of the clock on the wall and of
// the processor. tests/bench/first_frame.py runs it again and again.

#include <recording/open_run.h>
#include <ui/main_window.h>

#include <QApplication>
#include <QMainWindow>
#include <QTimer>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>

using namespace loopglass;

namespace {

/// The parent says when it began, so that loading the program counts too.
double wall_ms() {
    using namespace std::chrono;
    const char* began = std::getenv("LOOPGLASS_BEGAN_NS");
    const auto now = duration_cast<nanoseconds>(steady_clock::now().time_since_epoch()).count();
    return began ? static_cast<double>(now - std::atoll(began)) / 1e6 : 0;
}

void finish(QWidget& window) {
    window.repaint();  // all of it, now
    std::printf("%.2f %.2f\n", wall_ms(), 1e3 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC);
    std::fflush(stdout);
    std::_Exit(0);
}

}  // namespace

int main(int argc, char* argv[]) {
    const QString what = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("empty");
    QApplication application(argc, argv);
    QApplication::setStyle(QStringLiteral("Fusion"));
    if (what == QStringLiteral("empty")) {
        QMainWindow window;
        window.resize(1440, 900);
        window.show();
        QTimer::singleShot(0, &window, [&window] { finish(window); });
        return QApplication::exec();
    }
    ui::WindowOptions options;
    options.file = what;
    options.remembers = false;
    ui::MainWindow window(recording::open_run, options);
    window.show();
    QObject::connect(&window, &ui::MainWindow::settled, &window, [&window] { finish(window); });
    if (window.is_settled()) QTimer::singleShot(0, &window, [&window] { finish(window); });
    return QApplication::exec();
}
