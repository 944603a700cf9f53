#include "window/header.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cctype>

#include "stage/words.h"
#include "theme/ligatures.h"
#include "window/terms.h"

namespace loopglass::ui {

namespace {

constexpr int turn_part = 2;                ///< of the strip: the turn that runs
constexpr qsizetype argument_length = 300;  ///< longer texts in a sentence are cut in the middle

QString shortened(const QString& text) {
    if (text.size() <= argument_length) return text;
    return text.left(argument_length / 2) + QStringLiteral(" … ") + text.right(argument_length / 3);
}

/// The text of a sentence in the person's language; the ids and the English texts are core's.
std::string narrated(trace::SentenceId id) {
    return QCoreApplication::translate("Narration", trace::sentence_text(id)).toStdString();
}

/// Who acts outside of tasks is named in the person's language too. What a program writes is not touched.
std::vector<trace::SentenceArgument> arguments_of(const trace::Sentence& sentence) {
    std::vector<trace::SentenceArgument> arguments = sentence.arguments;
    const std::size_t names = sentence.id == trace::SentenceId::text_is_written ? 1 : arguments.size();
    for (std::size_t i = 0; i < std::min(names, arguments.size()); ++i)
        if (arguments[i].text == "the program") arguments[i].text = Words::tr("the program").toStdString();
    return arguments;
}

/// The sentence taken apart in the person's language; what it lists is said clause by clause.
std::vector<trace::SentenceArgument> parts_of(const trace::Sentence& sentence) {
    std::vector<trace::SentenceArgument> parts;
    const trace::Sentence said{sentence.id, arguments_of(sentence), {}};
    for (trace::SentenceArgument& part : trace::sentence_parts(narrated(sentence.id), said)) {
        const bool begins = parts.empty() && !part.task && !part.future && !part.text.empty();
        if (begins && part.text == Words::tr("the program").toStdString())
            part.text[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(part.text[0])));
        const bool is_list = !sentence.clauses.empty() && part.text == sentence.arguments.front().text;
        if (!is_list) {
            parts.push_back(std::move(part));
            continue;
        }
        for (std::size_t i = 0; i < sentence.clauses.size(); ++i) {
            if (i > 0) parts.push_back({", ", {}, {}});
            for (trace::SentenceArgument& inner : parts_of(sentence.clauses[i])) parts.push_back(std::move(inner));
        }
    }
    return parts;
}

constexpr QChar may_break(0x200b);           ///< of no width
constexpr qsizetype name_may_end_line = 12;  ///< a call with a name as long may be broken behind its bracket
constexpr qsizetype widest_word = 32;        ///< letters that a line of the narrowest sentence has room for

/// A word wider than its line would be cut. It is broken behind the bracket of a call, else behind dots or underscores,
/// else anywhere; a short argument of a call stays whole.
QString breakable(const QString& text) {
    QStringList words = text.split(QLatin1Char(' '));
    for (QString& word : words) {
        const qsizetype bracket = word.indexOf(QLatin1Char('('));
        const qsizetype name = bracket < 0 ? word.size() : bracket;
        if (bracket >= name_may_end_line) word.insert(bracket + 1, may_break);
        if (word.size() <= widest_word) continue;
        const QChar joint(word.lastIndexOf(QLatin1Char('.'), name - 1) > 0 ? '.' : '_');
        bool in_name = name > widest_word;
        qsizetype unbroken = 0;
        for (qsizetype i = 0; i < word.size(); ++i) {
            in_name = in_name && word[i] != QLatin1Char('(');
            unbroken = word[i] == may_break ? 0 : unbroken + 1;
            const bool is_joint = in_name && word[i] == joint;
            if (!is_joint && (unbroken < widest_word || word[i].isHighSurrogate())) continue;
            word.insert(++i, may_break);
            unbroken = 0;
        }
    }
    return words.join(QLatin1Char(' '));
}

QString rich_sentence(const trace::Sentence& sentence, const TaskColours& colours, const Theme& theme,
                      const QString& code_family) {
    QString rich;
    const bool is_line = sentence.id == trace::SentenceId::line_runs;
    for (const trace::SentenceArgument& part : parts_of(sentence)) {
        const bool is_code = is_line && part.text == sentence.arguments.back().text;
        QString text = shortened(Words::text(part.text)).replace(QLatin1Char('\n'), QLatin1Char(' '));
        text = (is_code ? unjoined(text) : breakable(text)).toHtmlEscaped();
        if (part.task) {
            rich += QStringLiteral("<span style=\"font-weight:600;color:%1\">%2</span>")
                        .arg(colours.colour(theme, part.task).name(), text);
        } else if (part.future) {
            rich += QStringLiteral("<span style=\"font-weight:600\">%1</span>").arg(text);
        } else if (is_code) {
            rich += QStringLiteral("<span style=\"font-family:'%1'\">%2</span>").arg(code_family, text);
        } else {
            rich += text;
        }
    }
    return rich;
}

}  // namespace

QString sentence_words(const trace::Sentence& sentence) {
    QString words;
    for (const trace::SentenceArgument& part : parts_of(sentence)) words += Words::text(part.text);
    return words;
}

Sign sign_of_step(const trace::Snapshot& snapshot) {
    using trace::StepKind;
    if (snapshot.end != trace::RunEnd::running) {
        return snapshot.end == trace::RunEnd::finished && snapshot.exit_status == 0 ? Sign::done : Sign::failed;
    }
    switch (snapshot.row.kind()) {
        case StepKind::clock_moved: return Sign::clock_jump;
        case StepKind::timer_set:
        case StepKind::timer_due: return Sign::timer;
        case StepKind::handle_queued: return Sign::ready;
        case StepKind::callback_added:
        case StepKind::callback_scheduled: return Sign::callback;
        case StepKind::task_created:
        case StepKind::future_created: return Sign::pending;
        case StepKind::future_finished: return Sign::done;
        case StepKind::future_failed:
        case StepKind::exception_raised: return Sign::failed;
        case StepKind::future_cancelled:
        case StepKind::handle_cancelled:
        case StepKind::cancel_requested: return Sign::cancelled;
        case StepKind::task_waits: return Sign::waiting;
        case StepKind::output: return Sign::program;
        default: return Sign::running;
    }
}

void SignLabel::show_sign(Sign sign, const QColor& colour, double size) {
    sign_ = sign;
    colour_ = colour;
    setFixedSize(qRound(size), qRound(size));
    update();
}

void SignLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    draw_sign(painter, sign_, QRectF(rect()), colour_);
}

SentenceView::SentenceView(QWidget* parent)
    : QFrame(parent),
      theme_(&theme_of(ThemeKind::dark)),
      fonts_(std::make_unique<Fonts>()),
      sign_(new SignLabel(this)),
      label_(new QLabel(this)) {
    setObjectName(QStringLiteral("sentence"));
    label_->setObjectName(QStringLiteral("sentence_text"));
    label_->setTextFormat(Qt::RichText);
    label_->setWordWrap(true);
    label_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::LinksAccessibleByMouse);
    // A word of asyncio's says at the pointer what it means.
    connect(label_, &QLabel::linkHovered, this, [this](const QString& link) {
        const std::vector<Term> terms = all_terms();
        const std::size_t term = link.section(QLatin1Char(':'), 1).toUInt();
        const bool is_term = !link.isEmpty() && term < terms.size();
        is_term ? QToolTip::showText(QCursor::pos(), terms[term].meaning, label_) : QToolTip::hideText();
    });
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 8, 14, 8);
    row->setSpacing(12);
    row->addWidget(sign_, 0, Qt::AlignVCenter);
    // The whole height is the label's: a text that wraps must not be cut by the size of the one before.
    label_->setAlignment(Qt::AlignVCenter | Qt::AlignLeft);
    row->addWidget(label_, 1);
    label_->installEventFilter(this);
}

void SentenceView::set_theme(const Theme& theme, const Fonts& fonts) {
    theme_ = &theme;
    fonts_ = std::make_unique<Fonts>(fonts);
    label_->setFont(fonts.font(FontRole::sentence));
    // Two lines always have room, so that what stands below does not move from step to step.
    setMinimumHeight(qRound(fonts.line_height(FontRole::sentence) * 2.2 + 16));
    fit();
}

void SentenceView::show_moment(const Moment& moment, const QString& undone) {
    plain_ = undone + (undone.isEmpty() ? QString() : QStringLiteral(" ")) + sentence_words(moment.sentence);
    const TaskColours colours(moment.snapshot.tasks);
    const Sign sign = sign_of_step(moment.snapshot);
    const QColor colour = sign == Sign::failed ? theme_->failed : theme_->now;
    show_rich(
        sign, colour,
        undone_line(undone) + rich_sentence(moment.sentence, colours, *theme_, fonts_->font(FontRole::code).family()));
}

/// One small line, cut at its end: the sentence is not to push down what stands below it.
QString SentenceView::undone_line(const QString& undone) const {
    if (undone.isEmpty()) return {};
    QFont font = fonts_->font(FontRole::small);
    const QString line = QFontMetricsF(font).elidedText(undone, Qt::ElideRight, std::max(200, label_->width() - 12));
    return QStringLiteral("<span style=\"font-size:%1px;color:%2\">%3</span><br>")
        .arg(font.pixelSize())
        .arg(theme_->dim.name(), line.toHtmlEscaped());
}

void SentenceView::show_words(Sign sign, const QString& words, bool failed) {
    plain_ = words;
    show_rich(sign, failed ? theme_->failed : theme_->dim, words.toHtmlEscaped());
}

void SentenceView::show_rich(Sign sign, const QColor& colour, const QString& rich) {
    sign_->show_sign(sign, colour, fonts_->px(17));
    label_->setText(with_terms_linked(rich, theme_->text));
    fit();
    label_->setToolTip(plain_.size() > 2 * argument_length ? plain_ : QString());
    label_->setAccessibleName(plain_);
    setAccessibleName(tr("What happens at this step: %1").arg(plain_));
}

/// A text that wraps is never cut, whatever was there before. Before the label has its place it has no width to go by.
void SentenceView::fit() {
    const bool placed = label_->width() > width() / 3;
    label_->setMinimumHeight(0);  // QLabel says no less than its minimum: it would only ever grow
    label_->setMinimumHeight(placed ? std::max(0, label_->heightForWidth(label_->width())) : 0);
}

QSize SentenceView::sizeHint() const {
    const bool placed = label_->width() > width() / 3;
    const int text = placed ? label_->heightForWidth(label_->width()) + 16 : 0;
    return {QFrame::sizeHint().width(), std::max(minimumHeight(), text)};
}

// The text's width changes with the window and with what stands beside it.
bool SentenceView::eventFilter(QObject* watched, QEvent* event) {
    if (watched == label_ && (event->type() == QEvent::Resize || event->type() == QEvent::Show)) fit();
    return QFrame::eventFilter(watched, event);
}

PhaseStrip::PhaseStrip(QWidget* parent)
    : QWidget(parent), theme_(&theme_of(ThemeKind::dark)), fonts_(std::make_unique<Fonts>()) {
    setObjectName(QStringLiteral("phase"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    clear();
}

void PhaseStrip::set_theme(const Theme& theme, const Fonts& fonts) {
    theme_ = &theme;
    fonts_ = std::make_unique<Fonts>(fonts);
    updateGeometry();
    update();
}

void PhaseStrip::clear() {
    texts_ = {tr("due timers"), tr("batch"), tr("run"), tr("next")};
    lit_ = -1;
    has_turn_ = false;
    update();
}

void PhaseStrip::set_rings(bool selected, bool hovered) {
    selected_ = selected;
    hovered_ = hovered;
    update();
}

QRectF PhaseStrip::part_rect(int part) const {
    const QRectF whole = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const std::vector<double> widths = part_widths(whole.width());
    double left = whole.left();
    for (int i = 0; i < part; ++i) left += widths[static_cast<std::size_t>(i)];
    return {left, whole.top(), widths[static_cast<std::size_t>(part)], whole.height()};
}

QRectF PhaseStrip::turn_rect() const { return has_turn_ ? part_rect(turn_part) : QRectF(); }

// The strip is also what the panel is moved by: a press may be the begin of that, a release is a click.
void PhaseStrip::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && turn_rect().contains(event->position())) emit turn_clicked();
}

void PhaseStrip::mouseMoveEvent(QMouseEvent* event) {
    const bool is_there = turn_rect().contains(event->position());
    is_there ? setCursor(Qt::PointingHandCursor) : unsetCursor();
    emit turn_hovered(is_there);
}

bool PhaseStrip::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (turn_rect().contains(help->pos())) {
            QToolTip::showText(help->globalPos(), tr("Selects this turn: the run of one handle"), this);
            return true;
        }
    }
    return QWidget::event(event);
}

void PhaseStrip::leaveEvent(QEvent* event) {
    QWidget::leaveEvent(event);
    emit turn_hovered(false);
}

void PhaseStrip::keyPressEvent(QKeyEvent* event) {
    const bool chooses =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (chooses && has_turn_ && !event->modifiers()) return emit turn_clicked();
    event->ignore();
}

void PhaseStrip::show_snapshot(const trace::Snapshot& snapshot) {
    using trace::LoopPhase;
    clear();
    const std::uint32_t batch = snapshot.batch_size;
    const bool in_batch = snapshot.phase == LoopPhase::running || snapshot.batch_position < batch;
    if (snapshot.phase != LoopPhase::not_running) {
        if (batch) texts_[1] = tr("batch of %1").arg(batch);
        if (batch && in_batch && snapshot.batch_position) {
            texts_[2] = tr("run: handle %1 of %2").arg(snapshot.batch_position).arg(batch);
        }
        const std::size_t queued = snapshot.ready.size();
        const std::size_t next = queued - std::min<std::size_t>(queued, snapshot.ready_this_iteration);
        texts_[3] = tr("next: %1 ready").arg(next);
    }
    switch (snapshot.phase) {
        case LoopPhase::not_running: lit_ = -1; break;
        case LoopPhase::timers: lit_ = 0; break;
        case LoopPhase::running: lit_ = 2; break;
        case LoopPhase::choosing:
            lit_ = snapshot.row.kind() == trace::StepKind::iteration_begun ? 1
                   : snapshot.row.kind() == trace::StepKind::clock_moved   ? 0
                   : batch && snapshot.batch_position < batch              ? 2
                                                                           : 3;
            break;
    }
    if (snapshot.end != trace::RunEnd::running) lit_ = -1;
    has_turn_ = snapshot.running_handle.id && snapshot.end == trace::RunEnd::running;
    QStringList said = texts_;
    if (lit_ >= 0) said[lit_] = tr("%1, now").arg(said[lit_]);
    setAccessibleName(lit_ < 0 ? tr("The loop does not run") : tr("The loop: %1").arg(said.join(QStringLiteral("; "))));
    update();
}

QSize PhaseStrip::sizeHint() const { return {200, qRound(fonts_->line_height(FontRole::small) + fonts_->px(14))}; }

std::vector<double> PhaseStrip::part_widths(double whole) const {
    // By what they may have to say, and not by what they say now: so the parts stay where they are from step to step.
    const QString longest[] = {tr("due timers"), tr("batch of %1").arg(10), tr("run: handle %1 of %2").arg(10).arg(10),
                               tr("next: %1 ready").arg(10)};
    std::vector<double> widths;
    double sum = 0;
    for (const QString& text : longest) {
        widths.push_back(fonts_->metrics(FontRole::small_strong).horizontalAdvance(text) + fonts_->px(12));
        sum += widths.back();
    }
    for (double& width : widths) width *= whole / sum;
    return widths;
}

void PhaseStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF whole = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const std::vector<double> parts = part_widths(whole.width());
    for (int i = 0; i < texts_.size(); ++i) {
        const double part = parts[static_cast<std::size_t>(i)];
        const QRectF box = part_rect(i);
        const bool lit = i == lit_;
        if (lit) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme_->accent);
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), fonts_->px(5), fonts_->px(5));
        }
        if (i > 0) {
            painter.setPen(theme_->line);
            painter.drawLine(box.topLeft(), box.bottomLeft());
        }
        const FontRole role = lit ? FontRole::small_strong : FontRole::small;
        painter.setFont(fonts_->font(role));
        painter.setPen(lit ? theme_->on_accent : theme_->dim);
        const QString text = fonts_->metrics(role).elidedText(texts_[i], Qt::ElideRight, part - fonts_->px(8));
        painter.drawText(box, Qt::AlignCenter, text);
    }
    painter.setPen(theme_->line);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(whole, fonts_->px(6), fonts_->px(6));
    const auto ring = [&](const QRectF& box, double width) {
        painter.setPen(QPen(theme_->ring, width));
        painter.drawRoundedRect(box.adjusted(1.5, 1.5, -1.5, -1.5), fonts_->px(5), fonts_->px(5));
    };
    if (has_turn_ && (selected_ || hovered_)) ring(turn_rect(), selected_ ? 2.5 : 1);
    if (hasFocus()) ring(has_turn_ ? turn_rect().adjusted(3, 3, -3, -3) : whole, 2);
}

}  // namespace loopglass::ui
