#include "window/run_search.h"

#include <QCompleter>
#include <QGuiApplication>
#include <algorithm>

#include "stage/words.h"
#include "window/hits_popup.h"

namespace loopglass::ui {

namespace {

constexpr std::size_t hits_most = 2'000;
constexpr int rows_shown = 12;

}  // namespace

RunSearch::RunSearch(QLineEdit& field, std::function<Run()> run)
    : QObject(&field), field_(field), run_(std::move(run)) {
    auto* completer = new QCompleter(&words_, this);
    completer->setPopup(new HitsPopup(field));
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setMaxVisibleItems(rows_shown);
    field.setCompleter(completer);
    connect(&field, &QLineEdit::textEdited, this, &RunSearch::search);
    connect(&field, &QLineEdit::returnPressed, this, [this] {
        if (!is_picking()) go(QGuiApplication::keyboardModifiers() & Qt::ShiftModifier);
    });
    connect(completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) { pick(static_cast<std::size_t>(index.row())); });
}

void RunSearch::begin() {
    field_.setFocus();
    field_.selectAll();
}

void RunSearch::clear() {
    field_.clear();
    hits_.clear();
    words_.setStringList({});
    show_count();
    emit left();
}

/// Whether a row of the list has the keys.
bool RunSearch::is_picking() const {
    const QAbstractItemView& list = *field_.completer()->popup();
    return list.isVisible() && list.currentIndex().isValid();
}

void RunSearch::search() {
    const Run run = run_();
    hits_.clear();
    if (run.timeline) hits_ = search_run(*run.timeline, run.source, field_.text(), hits_most);
    if (run.future_hidden) std::erase_if(hits_, [&run](const SearchHit& hit) { return hit.step > run.here; });
    QStringList words;
    for (const SearchHit& hit : hits_)
        words << tr("%1 s   %2").arg(Words::time(trace::time_at(*run.timeline, hit.step)), hit.words);
    words_.setStringList(words);
    show_count();
}

void RunSearch::show_count() {
    if (field_.text().isEmpty()) return emit count_changed({});
    if (hits_.empty()) return emit count_changed(tr("none"));
    const QString all = QString::number(hits_.size()) + (hits_.size() >= hits_most ? QStringLiteral("+") : QString());
    const Step here = run_().here;
    const auto at = std::find_if(hits_.begin(), hits_.end(), [here](const SearchHit& hit) { return hit.step == here; });
    emit count_changed(at == hits_.end() ? all : tr("%1 of %2").arg(at - hits_.begin() + 1).arg(all));
}

void RunSearch::go(bool backward) {
    search();  // the run may have gone on since it was typed
    const Step here = run_().here;
    if (backward) {
        for (auto hit = hits_.rbegin(); hit != hits_.rend(); ++hit)
            if (hit->step < here) return emit step_wanted(hit->step);
    } else {
        for (const SearchHit& hit : hits_)
            if (hit.step > here) return emit step_wanted(hit.step);
    }
    const QString sought = field_.text();
    emit found_nothing(hits_.empty() ? tr("“%1” is nowhere in this run.").arg(sought)
                       : backward    ? tr("“%1” is not further back; Enter looks on.").arg(sought)
                                     : tr("“%1” is not further on; Shift+Enter looks back.").arg(sought));
}

void RunSearch::pick(std::size_t row) {
    if (row < hits_.size()) emit step_wanted(hits_[row].step);
    // The completer writes the row's words into the field once this is over.
    QMetaObject::invokeMethod(this, &RunSearch::clear, Qt::QueuedConnection);
}

}  // namespace loopglass::ui
