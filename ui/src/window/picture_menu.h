#pragma once

#include <QMenu>
#include <QWidget>
#include <functional>
#include <vector>

namespace loopglass::ui {

/// The entries of a menu that save or copy a picture of the window or of one of its panels.
class PictureMenu : public QObject {
    Q_OBJECT

public:
    /// What a picture can be taken of, with its name in the menu.
    using Subjects = std::vector<std::pair<QString, QWidget*>>;

    /// `subjects` is asked whenever the menu opens: the names are always the same, the panels may be made later.
    PictureMenu(QMenu& menu, QWidget& window, std::function<Subjects()> subjects);

    /// How a saved picture is called if nobody says otherwise, without its ending.
    void set_file_name(const QString& name) { file_name_ = name; }

signals:
    void about_to_take();              ///< what is only said in passing is no part of a picture
    void taken(const QString& words);  ///< where the picture is now, or why it is not

private:
    void save(QWidget& subject);
    void copy(QWidget& subject);

    QWidget& window_;
    QString file_name_;
};

}  // namespace loopglass::ui
