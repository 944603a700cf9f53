#pragma once

#include <QAction>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "catch.h"
#include "fake_factorials.h"
#include "ui/main_window.h"
#include "window/scrubber.h"

namespace loopglass::test {

using ui::MainWindow;
using ui::Scrubber;
using ui::WindowOptions;

/// The real window on a run made by hand; a program with "syntax error" in it is refused.
inline trace::OpenResult open_by_hand(const trace::Program& program, const trace::Limits&) {
    if (program.source.find("syntax error") == std::string::npos) return factorials(program);
    Diagnostic diagnostic;
    diagnostic.type = "SyntaxError";
    diagnostic.message = "invalid syntax";
    diagnostic.span = {2, 7, 2, 12};
    diagnostic.source_line = "syntax error";
    return Diagnostics{diagnostic};
}

/// A folder with a lesson in it, and the window on it.
struct Story {
    explicit Story(const std::function<void(WindowOptions&)>& choose = {}) {
        write("lesson.py",
              "# /// script\n# [tool.loopglass]\n# title = \"By hand\"\n# order = 1\n# ///\n\n"
              "# %% [markdown]\n# # Read this\n\n# %%\n" +
                  factorials_program().source);
        write("second.py",
              "# /// script\n# [tool.loopglass]\n# title = \"Another\"\n# order = 2\n# ///\n\n# %%\nimport asyncio\n");
        choose_ = choose;
        open();
    }

    /// Another window on the same folder.
    void open() {
        WindowOptions options;
        options.lessons_folder = folder.path();
        options.remembers = false;
        options.drafts_folder = folder.filePath("drafts");
        if (choose_) choose_(options);
        window = std::make_unique<MainWindow>(open_by_hand, options);
        window->resize(1280, 800);
        window->show();
        settle();
    }

    QString write(const QString& name, const std::string& text) {
        const QString path = folder.filePath(name);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text.data(), static_cast<qint64>(text.size()));
        return path;
    }
    void settle() {
        REQUIRE(QTest::qWaitFor([this] { return window->is_settled(); }, 5000));
    }
    bool at(std::uint32_t step) {
        return QTest::qWaitFor([&] { return window->step() && window->step()->number == step; }, 5000);
    }
    std::uint32_t step() const { return window->step()->number; }
    /// Where a person's key would go: to the widget of the window that has the focus.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QWidget* focus = window->focusWidget();
        QTest::keyClick(focus ? focus : window.get(), key, modifiers);
    }
    template <class Widget>
    Widget* find(const char* name = nullptr) const {
        return window->findChild<Widget*>(name ? QString::fromLatin1(name) : QString());
    }
    /// The entry of a menu by its words, as they are in English.
    QAction* action(const char* words) const {
        for (QAction* found : window->findChildren<QAction*>()) {
            if (found->text() == QString::fromLatin1(words)) return found;
        }
        FAIL("no entry " << words);
        return nullptr;
    }
    void go_to(std::uint32_t wanted) {
        emit find<Scrubber>()->step_picked({wanted});
        REQUIRE(at(wanted));
    }

    QTemporaryDir folder;
    std::unique_ptr<MainWindow> window;

private:
    std::function<void(WindowOptions&)> choose_;
};

}  // namespace loopglass::test
