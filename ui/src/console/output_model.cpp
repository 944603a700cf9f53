#include "console/output_model.h"

#include <algorithm>
#include <iterator>

#include "stage/words.h"

namespace loopglass::ui {

QString OutputLine::text() const {
    QString text;
    for (const OutputPiece& piece : pieces) text += piece.text;
    return text;
}

void OutputModel::set_timeline(const trace::Timeline* timeline) {
    beginResetModel();
    timeline_ = timeline;
    lines_.clear();
    rows_ = 0;
    endResetModel();
}

VirtualTime OutputModel::time_of(const OutputPiece& piece) const {
    return trace::time_at(*timeline_, {row_of(piece).step});
}

void OutputModel::set_changed(const std::set<std::uint32_t>& fresh, const std::set<std::uint32_t>& moved) {
    fresh_ = fresh;
    moved_ = moved;
    if (!lines_.empty()) emit dataChanged(index(0), index(static_cast<int>(lines_.size()) - 1));
}

bool OutputModel::is_fresh(const OutputLine& line) const {
    return std::any_of(line.pieces.begin(), line.pieces.end(),
                       [this](const OutputPiece& piece) { return fresh_.count(piece.row) > 0; });
}

bool OutputModel::is_moved(const OutputLine& line) const {
    return std::any_of(line.pieces.begin(), line.pieces.end(),
                       [this](const OutputPiece& piece) { return moved_.count(piece.row) > 0; });
}

void OutputModel::show_rows(std::uint32_t rows) {
    if (!timeline_ || rows == rows_) return;
    if (rows < rows_) drop_from(rows);
    std::vector<OutputLine> fresh;
    // The last line may be one that the next write goes on with: it is made anew with it.
    if (rows > rows_ && !lines_.empty() && !lines_.back().ended) {
        const std::uint32_t first = lines_.back().pieces.front().row;
        drop_from(first);
    }
    for (std::uint32_t row = rows_; row < rows; ++row) append(row, fresh);
    rows_ = rows;
    if (fresh.empty()) return;
    const auto old = static_cast<int>(lines_.size());
    beginInsertRows({}, old, old + static_cast<int>(fresh.size()) - 1);
    std::move(fresh.begin(), fresh.end(), std::back_inserter(lines_));
    endInsertRows();
}

/// Takes away every line that a write from `row` on had a part in. Such a line may begin with earlier writes, even in
/// the middle of one; all of these are then to be read again.
void OutputModel::drop_from(std::uint32_t row) {
    std::size_t keep = lines_.size();
    while (keep > 0 && lines_[keep - 1].pieces.back().row >= row)
        row = std::min(row, lines_[--keep].pieces.front().row);
    rows_ = row;
    if (keep == lines_.size()) return;
    beginRemoveRows({}, static_cast<int>(keep), static_cast<int>(lines_.size()) - 1);
    lines_.resize(keep);
    endRemoveRows();
}

void OutputModel::append(std::uint32_t row, std::vector<OutputLine>& lines) const {
    const trace::OutputRow& output = timeline_->outputs[row];
    const QString text = QString::fromStdString(trace::output_text(*timeline_, output));
    qsizetype begin = 0;
    while (begin < text.size()) {
        const qsizetype newline = text.indexOf(QLatin1Char('\n'), begin);
        const qsizetype end = newline < 0 ? text.size() : newline;
        const bool goes_on = !lines.empty() && !lines.back().ended && lines.back().stream == output.stream;
        if (!goes_on) lines.push_back({{}, output.stream, false});
        lines.back().pieces.push_back({row, text.mid(begin, end - begin)});
        lines.back().ended = newline >= 0;
        begin = end + 1;
    }
}

int OutputModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(lines_.size());
}

QVariant OutputModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const OutputLine& output = line(index.row());
    if (role == Qt::DisplayRole) return output.text();
    if (role == Qt::AccessibleTextRole) {
        QString text =
            output.stream == trace::Stream::err ? tr("standard error: %1").arg(output.text()) : output.text();
        const trace::OutputRow& written = row_of(output.pieces.front());
        if (const trace::TaskBirthRow* birth = trace::task_birth(*timeline_, {written.task}))
            text += QStringLiteral(", ") + QString::fromStdString(trace::task_name(*timeline_, *birth));
        text += tr(", at %1 s").arg(Words::time(trace::time_at(*timeline_, {written.step})));
        return is_fresh(output)   ? tr("%1 (new since the edit)").arg(text)
               : is_moved(output) ? tr("%1 (at another time since the edit)").arg(text)
                                  : text;
    }
    if (role == Qt::ToolTipRole) {
        const trace::OutputRow& row = row_of(output.pieces.front());
        const QString stream = output.stream == trace::Stream::err ? tr("written to standard error") : tr("written");
        return tr("%1 at step %2; a click selects it, one at its time goes there").arg(stream).arg(row.step);
    }
    return {};
}

}  // namespace loopglass::ui
