#include "options.h"

#include <QStringList>

namespace loopglass::app {

namespace {

constexpr int bad_usage = 2;

const char* const help = R"(Usage: loopglass [FILE] [options]

Opens a lesson, or any Python file, and lets you step through what its event loop does, forward and back.
Without FILE the first lesson opens.

  --step K              go to step K
  --theme NAME          dark, light or contrast
  --language CODE       en or de
  --size WxH            the window's size, as in 1280x800
  --text FACTOR         the size of the text, as in 1.5
  --view NAME           wall (all futures below the loop), awaits (who waits for whom, there),
                        lecture (large type, few panels) or large (what is selected, in place of the loop)
  --select NAME         select the task or future of this name, or "line 8", "output 3", "turn 5"
  --watch EXPRESSION    work it out at every step; may be given again
  --compare OTHER.py    open a second window with FILE and OTHER.py side by side
  --screenshot OUT.png  write a picture of the whole window at that step and end; needs no display
  --spoken OUT.txt      write what a screen reader can say of the window at that step and end
  --help                this text
  --version             the version
)";

Notice mistake(const QString& what) {
    return {"loopglass: " + what.toStdString() + "\nTry 'loopglass --help'.\n", bad_usage};
}

std::optional<QSize> size_of(const QString& text) {
    const QStringList parts = text.split(QLatin1Char('x'));
    if (parts.size() != 2) return {};
    bool wide = false;
    bool high = false;
    const QSize size(parts[0].toInt(&wide), parts[1].toInt(&high));
    if (!wide || !high || size.width() < 1 || size.height() < 1 || size.width() > 16'384 || size.height() > 16'384)
        return {};
    return size;
}

/// Takes in one option with its value; gives what is wrong with it, if anything.
std::optional<Notice> take(Options& options, const QString& name, const QString& value) {
    if (name == QStringLiteral("--step")) {
        bool number = false;
        options.step = value.toUInt(&number);
        if (!number) return mistake(QStringLiteral("--step needs a number, not '%1'").arg(value));
    } else if (name == QStringLiteral("--screenshot")) {
        options.screenshot = value;
    } else if (name == QStringLiteral("--spoken")) {
        options.spoken = value;
    } else if (name == QStringLiteral("--size")) {
        options.size = size_of(value);
        if (!options.size)
            return mistake(QStringLiteral("--size needs WIDTHxHEIGHT as in 1280x800, not '%1'").arg(value));
    } else if (name == QStringLiteral("--theme")) {
        if (value != QStringLiteral("dark") && value != QStringLiteral("light") &&
            value != QStringLiteral("contrast")) {
            return mistake(QStringLiteral("--theme is dark, light or contrast, not '%1'").arg(value));
        }
        options.theme = value;
    } else if (name == QStringLiteral("--view")) {
        if (!QStringList{QStringLiteral("wall"), QStringLiteral("awaits"), QStringLiteral("lecture"),
                         QStringLiteral("large")}
                 .contains(value))
            return mistake(QStringLiteral("--view is wall, awaits, lecture or large, not '%1'").arg(value));
        options.view = value;
    } else if (name == QStringLiteral("--select")) {
        options.select = value;
    } else if (name == QStringLiteral("--text")) {
        bool number = false;
        options.text = value.toDouble(&number);
        if (!number || options.text < 0.7 || options.text > 3)
            return mistake(QStringLiteral("--text needs a factor from 0.7 to 3, not '%1'").arg(value));
    } else if (name == QStringLiteral("--watch")) {
        options.watches << value;
    } else if (name == QStringLiteral("--compare")) {
        options.compare = value;
    } else if (name == QStringLiteral("--language")) {
        options.language = value;
    } else {
        return mistake(QStringLiteral("there is no option '%1'").arg(name));
    }
    return {};
}

bool has_value(const QString& name) {
    return QStringList{QStringLiteral("--step"),   QStringLiteral("--screenshot"), QStringLiteral("--size"),
                       QStringLiteral("--theme"),  QStringLiteral("--language"),   QStringLiteral("--view"),
                       QStringLiteral("--text"),   QStringLiteral("--compare"),    QStringLiteral("--watch"),
                       QStringLiteral("--select"), QStringLiteral("--spoken")}
        .contains(name);
}

}  // namespace

std::variant<Options, Notice> read_options(const QStringList& arguments) {
    Options options;
    bool only_files = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& argument = arguments[i];
        if (only_files || !argument.startsWith(QLatin1Char('-')) || argument == QStringLiteral("-")) {
            if (!options.file.isEmpty())
                return mistake(QStringLiteral("one FILE only, and not '%1' too").arg(argument));
            if (argument.isEmpty()) return mistake(QStringLiteral("the name of FILE is empty"));
            options.file = argument;
            continue;
        }
        if (argument == QStringLiteral("--")) {
            only_files = true;
            continue;
        }
        if (argument == QStringLiteral("--help") || argument == QStringLiteral("-h")) return Notice{help, 0};
        if (argument == QStringLiteral("--version")) return Notice{"loopglass " LOOPGLASS_VERSION "\n", 0};
        const qsizetype equals = argument.indexOf(QLatin1Char('='));
        const QString name = argument.left(equals);
        QString value = equals >= 0 ? argument.mid(equals + 1) : QString();
        if (equals < 0 && has_value(name)) {
            if (i + 1 == arguments.size()) return mistake(QStringLiteral("%1 needs a value").arg(name));
            value = arguments[++i];
        }
        if (const auto wrong = take(options, name, value)) return *wrong;
    }
    return options;
}

}  // namespace loopglass::app
