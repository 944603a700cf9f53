#define CATCH_CONFIG_RUNNER
#include <QApplication>
#include <QStandardPaths>
#include <cstring>

#include "catch.h"
#include "losses.h"

int main(int argc, char* argv[]) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    int one = 1;  // the arguments are Catch's, not Qt's
    QApplication application(one, argv);
    QApplication::setStyle(QStringLiteral("Fusion"));
    if (argc == 4 && !std::strcmp(argv[1], "type-until-killed"))
        return loopglass::test::type_until_killed(argv[2], argv[3]);
    return Catch::Session().run(argc, argv);
}
