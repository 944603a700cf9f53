// The desktop program: the only place that knows both the window and the recorder.

#include <base/memory.h>
#include <recording/open_run.h>
#include <ui/main_window.h>
#include <ui/style.h>
#include <ui/translator.h>

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QScreen>
#include <QTimer>
#include <cstdio>

#include "options.h"
#include "spoken_tree.h"

namespace {

using loopglass::app::Notice;
using loopglass::app::Options;

constexpr int bad_usage = 2;

QStringList arguments_of(int argc, char* argv[]) {
    QStringList arguments;
    for (int i = 1; i < argc; ++i) arguments << QString::fromLocal8Bit(argv[i]);
    return arguments;
}

int complain(const QString& text) {
    std::fputs(qPrintable(QStringLiteral("loopglass: ") + text + QLatin1Char('\n')), stderr);
    return bad_usage;
}

/// Without a display there is still a picture to be had.
void choose_platform(bool picture) {
    if (qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) return;
    const bool display = !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
    if (picture && !display) qputenv("QT_QPA_PLATFORM", "offscreen");
}

/// Waits until the window shows what was asked for, takes the picture and ends the program.
void take_picture(loopglass::ui::MainWindow& window, const Options& options) {
    const auto take = [&window, options] {
        const auto step = window.step();
        if (options.step && window.refusal().isEmpty() && step && step->number < *options.step) {
            QApplication::exit(complain(QStringLiteral("the run ends at step %1").arg(step->number)));
            return;
        }
        // What asks for another size when it is laid out is laid out again.
        for (int round = 0; round < 4; ++round) QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QWidget* beside = window.findChild<QWidget*>(QStringLiteral("compare"));
        if (beside) beside->resize(window.size());
        if (!options.spoken.isEmpty()) {
            QFile file(options.spoken);
            const QByteArray text = loopglass::app::spoken_tree(beside ? *beside : window).toUtf8();
            const bool written = file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
            if (!written) {
                QApplication::exit(complain(QStringLiteral("cannot write '%1'").arg(options.spoken)));
                return;
            }
        }
        if (options.screenshot.isEmpty()) return QApplication::exit(0);
        if (!(beside ? beside->grab() : window.grab()).save(options.screenshot)) {
            QApplication::exit(complain(QStringLiteral("cannot write '%1'").arg(options.screenshot)));
            return;
        }
        QApplication::exit(0);
    };
    // A turn of Qt's own loop lets the last layout request be served.
    const int wait_ms = options.compare.isEmpty() ? 50 : 400;
    QObject::connect(&window, &loopglass::ui::MainWindow::settled, &window,
                     [&window, take, wait_ms] { QTimer::singleShot(wait_ms, &window, take); });
    if (window.is_settled()) QTimer::singleShot(wait_ms, &window, take);
}

/// Whether the window and the frame around it, which is not known before it is shown, leave nothing outside the screen.
bool fits_screen(const QWidget& window) {
    const QSize frame(16, 48);
    const QSize room = window.screen()->availableSize() - frame;
    return window.width() <= room.width() && window.height() <= room.height();
}

int run_window(int argc, char* argv[], const Options& options) {
    const bool picture = !options.screenshot.isEmpty() || !options.spoken.isEmpty();
    choose_platform(picture);
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Loopglass"));
    QApplication::setApplicationName(QStringLiteral("Loopglass"));
    QApplication::setApplicationVersion(QStringLiteral(LOOPGLASS_VERSION));
    QApplication::setStyle(loopglass::ui::make_style());

    QTranslator keys_and_dialogs;  // what Qt itself says, where the distribution has it
    loopglass::ui::Translator translator;
    const QString language = !options.language.isEmpty() ? options.language
                             : picture                   ? QStringLiteral("en")
                                                         : loopglass::ui::chosen_language();
    if (keys_and_dialogs.load(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(&keys_and_dialogs);
    if (translator.load_texts(QStringLiteral(":/translations/loopglass_%1.ts").arg(language)))
        QApplication::installTranslator(&translator);

    loopglass::ui::WindowOptions window_options;
    window_options.file = options.file;
    window_options.step = {options.step.value_or(0)};
    window_options.theme = options.theme;
    window_options.view = options.view;
    window_options.select = options.select;
    window_options.watches = options.watches;
    window_options.text = options.text;
    window_options.remembers = !picture;
    loopglass::ui::MainWindow window(loopglass::recording::open_run, window_options);
    if (options.size) window.resize(*options.size);
    if (picture) take_picture(window, options);
    if (picture || options.size || fits_screen(window)) {
        window.show();
    } else {
        window.showMaximized();
    }
    if (!options.compare.isEmpty()) window.compare_with(options.compare);
    return QApplication::exec();
}

}  // namespace

int main(int argc, char* argv[]) {
    loopglass::keep_freed_memory();
    // Before Qt, since it ends the program where there is no display.
    const auto options = loopglass::app::read_options(arguments_of(argc, argv));
    if (const auto* notice = std::get_if<Notice>(&options)) {
        std::fputs(notice->text.c_str(), notice->status == 0 ? stdout : stderr);
        return notice->status;
    }
    const auto& wanted = std::get<Options>(options);
    if ((!wanted.screenshot.isEmpty() || !wanted.spoken.isEmpty()) && !wanted.file.isEmpty() &&
        !QFileInfo(wanted.file).isFile()) {
        return complain(QStringLiteral("there is no file '%1' to take a picture of").arg(wanted.file));
    }
    return run_window(argc, argv, wanted);
}
