#include "theme/spoken_text.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QTextBlock>
#include <QTextDocument>
#include <algorithm>

#include "theme/reading_view.h"

namespace loopglass::ui {

namespace {

/// Begins the name of the place in the document where a sign stands; the words follow.
const QString say = QStringLiteral("say:");

/// What is said in the place of a fragment, if that is not its text.
const QString* words_in(const QStringList& names) {
    const auto found =
        std::find_if(names.begin(), names.end(), [](const QString& name) { return name.startsWith(say); });
    return found == names.end() ? nullptr : &*found;
}

void add_fragment(SpokenText& spoken, const QTextFragment& fragment) {
    const QStringList names = fragment.charFormat().anchorNames();
    const QString* words = words_in(names);
    const int begin = static_cast<int>(spoken.text.size());
    for (int i = 0; i < fragment.length(); ++i) spoken.places.push_back(words ? begin : begin + i);
    spoken.text += words ? words->mid(say.size()) : fragment.text();
}

class SpokenView : public QAccessibleWidget, public QAccessibleTextInterface {
public:
    explicit SpokenView(ReadingView* view) : QAccessibleWidget(view, QAccessible::StaticText), view_(view) {}

    void* interface_cast(QAccessible::InterfaceType type) override {
        if (type == QAccessible::TextInterface) return static_cast<QAccessibleTextInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text which) const override {
        return which == QAccessible::Value ? spoken().text : QAccessibleWidget::text(which);
    }
    QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = state.multiLine = state.selectableText = true;
        return state;
    }

    int characterCount() const override { return static_cast<int>(spoken().text.size()); }
    QString text(int begin, int end) const override { return spoken().text.mid(begin, end - begin); }
    int cursorPosition() const override { return spoken().from_document(view_->textCursor().position()); }
    void setCursorPosition(int position) override { choose(position, position); }
    int selectionCount() const override { return view_->textCursor().hasSelection() ? 1 : 0; }
    void selection(int, int* begin, int* end) const override {
        *begin = spoken().from_document(view_->textCursor().selectionStart());
        *end = spoken().from_document(view_->textCursor().selectionEnd());
    }
    void addSelection(int begin, int end) override { choose(begin, end); }
    void setSelection(int, int begin, int end) override { choose(begin, end); }
    void removeSelection(int) override { setCursorPosition(cursorPosition()); }
    void scrollToSubstring(int begin, int) override {
        setCursorPosition(begin);
        view_->ensureCursorVisible();
    }

    QRect characterRect(int offset) const override {
        QTextCursor cursor(view_->document());
        cursor.setPosition(spoken().to_document(offset));
        const QRect rect = view_->cursorRect(cursor);
        return {view_->viewport()->mapToGlobal(rect.topLeft()), rect.size()};
    }
    int offsetAtPoint(const QPoint& point) const override {
        return spoken().from_document(view_->cursorForPosition(view_->viewport()->mapFromGlobal(point)).position());
    }
    QString attributes(int, int* begin, int* end) const override {
        *begin = 0;
        *end = characterCount();
        return {};
    }

private:
    SpokenText spoken() const { return spoken_text(*view_->document()); }
    void choose(int begin, int end) {
        const SpokenText text = spoken();
        QTextCursor cursor(view_->document());
        cursor.setPosition(text.to_document(begin));
        cursor.setPosition(text.to_document(end), QTextCursor::KeepAnchor);
        view_->setTextCursor(cursor);
    }

    ReadingView* view_;
};

QAccessibleInterface* make_interface(const QString&, QObject* object) {
    auto* view = qobject_cast<ReadingView*>(object);
    return view ? new SpokenView(view) : nullptr;
}

}  // namespace

QString sign_html(const QString& sign, const QString& words) {
    return QStringLiteral("<span id=\"%1%2\">%3</span>").arg(say, words.toHtmlEscaped(), sign);
}

int SpokenText::from_document(int place) const {
    if (places.empty()) return 0;
    return places[static_cast<std::size_t>(std::clamp(place, 0, static_cast<int>(places.size()) - 1))];
}

int SpokenText::to_document(int offset) const {
    const auto after = std::upper_bound(places.begin(), places.end(), offset);
    return std::max(0, static_cast<int>(after - places.begin()) - 1);
}

SpokenText spoken_text(const QTextDocument& document) {
    SpokenText spoken;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) add_fragment(spoken, it.fragment());
        // The end of a block is a place of its own.
        spoken.places.push_back(static_cast<int>(spoken.text.size()));
        if (block.next().isValid()) spoken.text += QLatin1Char('\n');
    }
    return spoken;
}

void install_spoken_text() {
    static const bool installed = [] {
        QAccessible::installFactory(make_interface);
        return true;
    }();
    static_cast<void>(installed);
}

}  // namespace loopglass::ui
