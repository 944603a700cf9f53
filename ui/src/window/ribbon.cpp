#include "window/ribbon.h"

namespace loopglass::ui {

Ribbon::Ribbon(QWidget* parent) : QLabel(parent), theme_(&theme_of(ThemeKind::dark)) {
    setObjectName(QStringLiteral("ribbon"));
    setTextFormat(Qt::RichText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("Notice"));
    connect(this, &QLabel::linkActivated, this, [this](const QString& link) { follow(link.toUInt()); });
    hide();
}

void Ribbon::set_theme(const Theme& theme, const Fonts& fonts) {
    theme_ = &theme;
    setFont(fonts.font(FontRole::small));
    render();
}

void Ribbon::show_words(const QString& words, const std::vector<Way>& ways) {
    const bool is_new = words != words_;
    words_ = words;
    ways_ = ways;
    render();
    show();
    if (is_new) emit words_changed(words);
}

void Ribbon::clear_words() {
    words_.clear();
    ways_.clear();
    hide();
}

void Ribbon::follow(std::size_t way) {
    if (way >= ways_.size()) return;
    const std::function<void()> go = ways_[way].go;  // it may put other ways here
    go();
}

void Ribbon::render() {
    QString text = words_.toHtmlEscaped();
    for (std::size_t i = 0; i < ways_.size(); ++i) {
        text += QStringLiteral(" &nbsp;·&nbsp; <a href=\"%1\" style=\"color:%2\">%3</a>")
                    .arg(i)
                    .arg(theme_->accent.name(), ways_[i].words.toHtmlEscaped());
    }
    setText(text);
    setAccessibleDescription(words_);
}

}  // namespace loopglass::ui
