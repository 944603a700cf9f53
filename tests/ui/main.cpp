#define CATCH_CONFIG_RUNNER
#include <QApplication>
#include <QStandardPaths>

#include "catch.h"

int main(int argc, char* argv[]) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    int one = 1;  // the arguments are Catch's, not Qt's
    QApplication application(one, argv);
    QApplication::setStyle(QStringLiteral("Fusion"));
    return Catch::Session().run(argc, argv);
}
