#pragma once

#include <QApplication>
#include <QStandardPaths>

namespace loopglass::test {

/// Qt for a test program: no display unless one is asked for, nothing of the person's own settings, one style
/// everywhere. The arguments are Catch's and not Qt's.
class Offscreen {
public:
    explicit Offscreen(char* arguments[]) : application_(one_, prepared(arguments)) {
        QApplication::setStyle(QStringLiteral("Fusion"));
    }

private:
    static char** prepared(char* arguments[]) {
        if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
        QStandardPaths::setTestModeEnabled(true);
        return arguments;
    }

    int one_ = 1;
    QApplication application_;
};

}  // namespace loopglass::test
