#include "window/picture_menu.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>

#include "window/own_folder.h"
#include "window/picture.h"

namespace loopglass::ui {

PictureMenu::PictureMenu(QMenu& menu, QWidget& window, std::function<Subjects()> subjects)
    : QObject(&window), window_(window) {
    QMenu* save = menu.addMenu(tr("Save a &picture of"));
    QMenu* copy = menu.addMenu(tr("&Copy a picture of"));
    const Subjects known = subjects();
    for (std::size_t i = 0; i < known.size(); ++i) {
        save->addAction(known[i].first, this, [this, subjects, i] { this->save(*subjects()[i].second); });
        copy->addAction(known[i].first, this, [this, subjects, i] { this->copy(*subjects()[i].second); });
    }
    copy->actions().front()->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    for (QMenu* part : {save, copy}) {
        part->setToolTipsVisible(true);
        connect(part, &QMenu::aboutToShow, this, [part, subjects] {
            const Subjects shown = subjects();
            for (std::size_t i = 0; i < shown.size(); ++i) {
                const bool visible = shown[i].second->isVisible();
                QAction* action = part->actions()[static_cast<int>(i)];
                action->setEnabled(visible);
                action->setToolTip(visible ? tr("PNG, SVG or PDF") : tr("It is not to be seen"));
            }
        });
    }
}

void PictureMenu::save(QWidget& subject) {
    const QString kinds = tr("Pixels (*.png);;Lines, for the web (*.svg);;A page, for paper (*.pdf)");
    const QString begin = own_folder(QStandardPaths::PicturesLocation) + file_name_ + QStringLiteral(".png");
    QString kind;
    const QString chosen = QFileDialog::getSaveFileName(&window_, tr("Save a picture"), begin, kinds, &kind);
    if (chosen.isEmpty()) return;
    const QString target = picture_path(chosen, kind);
    emit about_to_take();
    emit taken(save_picture_of(subject, target) ? tr("%1 is written.").arg(target)
                                                : tr("%1 cannot be written.").arg(target));
}

void PictureMenu::copy(QWidget& subject) {
    emit about_to_take();
    QApplication::clipboard()->setMimeData(picture_for_clipboard(subject));
    emit taken(tr("The picture is in the clipboard."));
}

}  // namespace loopglass::ui
