#pragma once

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <recording/open_run.h>
#include <ui/main_window.h>

#include "catch.h"
#include "code/code_view.h"
#include "window/ribbon.h"

namespace loopglass::test {

/// The window on a file of its own, with the recorder behind it.
struct Desk {
    explicit Desk(const QString& text) : path(folder.filePath("lesson.py")) {
        write(text);
        open();
    }

    void open() {
        window.reset();
        ui::WindowOptions options;
        options.file = path;
        options.remembers = false;
        options.drafts_folder = folder.filePath("drafts");
        window = std::make_unique<ui::MainWindow>(recording::open_run, options);
        window->resize(1280, 800);
        window->show();
        settle();
    }
    void write(const QString& text) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }
    QString on_disk() const {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    void settle() {
        REQUIRE(QTest::qWaitFor([this] { return window->is_settled(); }, 5000));
    }
    ui::CodeView* code() const { return window->findChild<ui::CodeView*>(); }
    QString ribbon() const { return window->findChild<ui::Ribbon*>("ribbon")->words(); }
    /// Puts another text in, as typing would, and waits for its run.
    void edit(const QString& text) {
        code()->replace_source(text, {});
        QTest::keyClick(window.get(), Qt::Key_Return, Qt::ControlModifier);
        QTest::qWait(1);
        settle();
    }
    template <class Choose>
    void trigger(const Choose& choose) {
        for (QAction* action : window->findChildren<QAction*>()) {
            if (choose(action->text())) return action->trigger();
        }
        FAIL("no such action");
    }

    QTemporaryDir folder;
    QString path;
    std::unique_ptr<ui::MainWindow> window;
};

}  // namespace loopglass::test
