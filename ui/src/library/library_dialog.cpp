#include "library/library_dialog.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>

#include "theme/icons.h"

namespace loopglass::ui {

namespace {

enum Role { path_role = Qt::UserRole, title_role, summary_role, number_role, progress_role, done_role };

/// A lesson in two lines: number and title, below what it is about; how far one is at the right.
class LessonDelegate : public QStyledItemDelegate {
public:
    LessonDelegate(const Theme& theme, const Fonts& fonts, QObject* parent)
        : QStyledItemDelegate(parent), theme_(theme), fonts_(fonts) {}

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return {200,
                qRound(fonts_.line_height(FontRole::strong) + fonts_.line_height(FontRole::small) + fonts_.px(16))};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF row = QRectF(option.rect).adjusted(4, 2, -4, -2);
        const bool selected = option.state & QStyle::State_Selected;
        if (selected || option.state & QStyle::State_MouseOver) {
            painter->setPen(selected ? QPen(theme_.ring, 2) : QPen(theme_.line, 1));
            painter->setBrush(theme_.raised);
            painter->drawRoundedRect(row.adjusted(1, 1, -1, -1), fonts_.px(7), fonts_.px(7));
        }
        const double left = row.left() + fonts_.px(12);
        const double number_width = fonts_.px(34);
        const QString progress = index.data(progress_role).toString();
        const double progress_width = fonts_.width(FontRole::small, progress) + fonts_.px(30);
        const QRectF head(left + number_width, row.top() + fonts_.px(6),
                          row.width() - number_width - progress_width - fonts_.px(24),
                          fonts_.line_height(FontRole::strong));
        draw(*painter, FontRole::small, theme_.dim, QRectF(left, head.top(), number_width, head.height()),
             index.data(number_role).toString());
        draw(*painter, FontRole::strong, theme_.text, head, index.data(title_role).toString());
        const QRectF below(head.left(), head.bottom() + fonts_.px(2), row.right() - head.left() - fonts_.px(14),
                           fonts_.line_height(FontRole::small));
        draw(*painter, FontRole::small, theme_.dim, below, index.data(summary_role).toString());
        if (!progress.isEmpty()) {
            const QRectF at(row.right() - progress_width, head.top(), progress_width - fonts_.px(12), head.height());
            draw(*painter, FontRole::small, theme_.dim, at.adjusted(fonts_.px(18), 0, 0, 0), progress);
            const bool done = index.data(done_role).toBool();
            const double size = fonts_.px(11);
            const QRectF sign(at.left(), at.center().y() - size / 2, size, size);
            draw_sign(*painter, done ? Sign::done : Sign::pending, sign, done ? theme_.text : theme_.dim);
        }
        painter->restore();
    }

private:
    void draw(QPainter& painter, FontRole font, const QColor& colour, const QRectF& where, const QString& text) const {
        painter.setFont(fonts_.font(font));
        painter.setPen(colour);
        painter.drawText(where, Qt::AlignVCenter | Qt::AlignLeft,
                         fonts_.metrics(font).elidedText(text, Qt::ElideRight, where.width()));
    }

    const Theme& theme_;
    Fonts fonts_;
};

QPushButton* button(const QString& words, const QString& help, QWidget* parent) {
    auto* made = new QPushButton(words, parent);
    made->setToolTip(help);
    made->setAutoDefault(false);
    return made;
}

}  // namespace

LibraryDialog::LibraryDialog(std::vector<LibraryPart> parts, ProgressOf progress, const Theme& theme,
                             const Fonts& fonts, QWidget* parent)
    : QDialog(parent), parts_(std::move(parts)), progress_(std::move(progress)) {
    setObjectName(QStringLiteral("library"));
    setWindowTitle(tr("Library"));
    resize(980, 660);
    search_ = new QLineEdit(this);
    search_->setPlaceholderText(tr("find in titles and texts"));
    search_->setAccessibleName(tr("Find lessons by words in their titles and texts"));
    search_->setClearButtonEnabled(true);
    parts_list_ = new QListWidget(this);
    parts_list_->setObjectName(QStringLiteral("parts"));
    parts_list_->setAccessibleName(tr("Course and folders"));
    parts_list_->setFont(fonts.font(FontRole::body));
    lessons_ = new QListWidget(this);
    lessons_->setObjectName(QStringLiteral("lessons"));
    lessons_->setAccessibleName(tr("Lessons"));
    lessons_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    lessons_->setMouseTracking(true);
    lessons_->setItemDelegate(new LessonDelegate(theme, fonts, lessons_));
    lessons_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    summary_ = new QLabel(this);
    summary_->setObjectName(QStringLiteral("quiet"));
    summary_->setFont(fonts.font(FontRole::small));
    auto* add_file = button(tr("Open a file…"), tr("Any Python file; you can drop it on the window, too"), this);
    auto* add_folder = button(tr("Add a folder…"), tr("Its Python files are listed here from now on"), this);
    auto* add_pack = button(tr("Open a pack…"), tr("A zip file with lessons, as made here"), this);
    auto* fresh = button(tr("New lesson…"), tr("A commented file to begin with"), this);
    leave_ = button(tr("Take out"), tr("The folder is no longer listed; its files stay"), this);
    make_pack_ =
        button(tr("Make a pack…"), tr("The lessons chosen, or all that are listed, as one zip file or folder"), this);
    open_ = button(tr("Open"), tr("Opens the lesson"), this);
    open_->setDefault(true);
    open_->setObjectName(QStringLiteral("primary"));
    auto* left = new QVBoxLayout;
    left->setSpacing(6);
    left->addWidget(parts_list_, 1);
    for (QPushButton* one : {leave_, add_folder, add_pack, add_file, fresh}) left->addWidget(one);
    auto* below = new QHBoxLayout;
    below->addWidget(summary_, 1);
    below->addWidget(make_pack_);
    below->addWidget(open_);
    auto* right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(search_);
    right->addWidget(lessons_, 1);
    right->addLayout(below);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 14, 14, 14);
    row->setSpacing(12);
    row->addLayout(left, 0);
    row->addLayout(right, 1);
    parts_list_->setFixedWidth(qRound(fonts.px(190)));
    connect(add_file, &QPushButton::clicked, this, &LibraryDialog::open_file_wanted);
    connect(add_folder, &QPushButton::clicked, this, &LibraryDialog::folder_wanted);
    connect(add_pack, &QPushButton::clicked, this, &LibraryDialog::pack_wanted);
    connect(fresh, &QPushButton::clicked, this, &LibraryDialog::new_wanted);
    connect(leave_, &QPushButton::clicked, this, [this] {
        const int at = part();
        if (at >= 0) emit folder_left(parts_[static_cast<std::size_t>(at)].folder);
    });
    connect(make_pack_, &QPushButton::clicked, this, [this] { emit make_pack_wanted(selected()); });
    connect(open_, &QPushButton::clicked, this, &LibraryDialog::open_current);
    connect(lessons_, &QListWidget::itemActivated, this, &LibraryDialog::open_current);
    connect(parts_list_, &QListWidget::currentRowChanged, this, &LibraryDialog::fill_lessons);
    connect(search_, &QLineEdit::textChanged, this, &LibraryDialog::fill_lessons);
    fill_parts();
    search_->setFocus();
}

void LibraryDialog::set_parts(std::vector<LibraryPart> parts) {
    const bool grown = parts.size() > parts_.size();
    const int before = part();
    listed_.clear();
    parts_ = std::move(parts);
    fill_parts();
    choose_part(grown ? static_cast<int>(parts_.size()) - 1 : std::min(before, static_cast<int>(parts_.size()) - 1));
}

void LibraryDialog::choose_part(int part) { parts_list_->setCurrentRow(part); }

void LibraryDialog::search(const QString& words) { search_->setText(words); }

void LibraryDialog::fill_parts() {
    parts_list_->clear();
    for (const LibraryPart& one : parts_) {
        auto* item = new QListWidgetItem(QStringLiteral("%1  (%2)").arg(one.name).arg(one.lessons.size()), parts_list_);
        item->setToolTip(one.own ? one.folder : one.name);
    }
    choose_part(0);
    fill_lessons();
}

QString LibraryDialog::progress_text(const LessonEntry& lesson) const {
    const LessonProgress progress = progress_(lesson.path);
    QStringList texts;
    if (lesson.questions > 0 && progress.answered > 0)
        texts << tr("%1 of %2 done").arg(progress.answered).arg(lesson.questions);
    if (progress.made_asked > 0) texts << tr("%1 of %2 predicted").arg(progress.made_right).arg(progress.made_asked);
    return texts.join(QStringLiteral(" · "));
}

QListWidgetItem* LibraryDialog::item_of(const LessonEntry& lesson, int place, const QString& line) const {
    auto* item = new QListWidgetItem;
    const QString progress = progress_text(lesson);
    const bool done = lesson.questions > 0 && progress_(lesson.path).answered >= lesson.questions;
    const QString about = !line.isEmpty() ? QStringLiteral("… %1").arg(line) : lesson.summary;
    item->setData(path_role, lesson.path);
    item->setData(title_role, lesson.title);
    item->setData(summary_role, about);
    item->setData(number_role, QString::number(place));
    item->setData(progress_role, progress);
    item->setData(done_role, done);
    item->setToolTip(lesson.summary);
    item->setData(
        Qt::AccessibleTextRole,
        QStringList{lesson.title, about, progress}.filter(QRegularExpression(QStringLiteral("."))).join(", "));
    return item;
}

void LibraryDialog::fill_lessons() {
    lessons_->clear();
    listed_.clear();
    const QString words = search_->text().trimmed();
    const int chosen = part();
    for (std::size_t p = 0; p < parts_.size(); ++p) {
        // What is looked for may be in any part.
        if (words.isEmpty() && static_cast<int>(p) != chosen) continue;
        int place = 0;
        for (const LessonEntry& lesson : parts_[p].lessons) {
            ++place;
            const LessonHit hit = find_in_lesson(lesson, words);
            if (!hit.found) continue;
            listed_.push_back(&lesson);
            lessons_->addItem(item_of(lesson, place, hit.line));
        }
    }
    if (!listed_.empty()) lessons_->setCurrentRow(0);
    int done = 0;
    for (const LessonEntry* lesson : listed_)
        done += lesson->questions > 0 && progress_(lesson->path).answered >= lesson->questions;
    summary_->setText(listed_.empty() && !words.isEmpty() ? tr("No lesson has “%1”.").arg(words)
                      : listed_.empty()
                          ? tr("There is no lesson here.")
                          : tr("Lessons: %1. All questions answered in: %2.").arg(listed_.size()).arg(done));
    const bool own = chosen >= 0 && parts_[static_cast<std::size_t>(chosen)].own;
    leave_->setEnabled(own);
    leave_->setToolTip(own ? tr("The folder is no longer listed; its files stay")
                           : tr("The course is part of the program"));
    open_->setEnabled(!listed_.empty());
    make_pack_->setEnabled(!listed_.empty());
}

QStringList LibraryDialog::selected() const {
    QStringList paths;
    for (const QListWidgetItem* item : lessons_->selectedItems()) paths << item->data(path_role).toString();
    if (paths.size() > 1) return paths;
    paths.clear();
    for (const LessonEntry* lesson : listed_) paths << lesson->path;
    return paths;
}

void LibraryDialog::open_current() {
    const QListWidgetItem* item = lessons_->currentItem();
    if (!item) return;
    const QString path = item->data(path_role).toString();
    emit open_wanted(path);
    accept();
}

}  // namespace loopglass::ui
