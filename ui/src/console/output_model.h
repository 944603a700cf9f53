#pragma once

#include <trace/timeline.h>

#include <QAbstractListModel>
#include <QString>
#include <memory>
#include <set>
#include <vector>

namespace loopglass::ui {

/// A stretch of a console line that one write made.
struct OutputPiece {
    std::uint32_t row = 0;  ///< of Timeline::outputs
    QString text;
};

/// One line of the console, as a terminal shows it: of one write, a part of one, or of several.
struct OutputLine {
    std::vector<OutputPiece> pieces;
    trace::Stream stream = trace::Stream::out;
    bool ended = false;

    QString text() const;
};

/// What the program has written until the step shown.
class OutputModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void set_timeline(const trace::Timeline* timeline);
    /// Shows the first `rows` writes.
    void show_rows(std::uint32_t rows);

    const OutputLine& line(int index) const { return lines_[static_cast<std::size_t>(index)]; }
    const trace::OutputRow& row_of(const OutputPiece& piece) const { return timeline_->outputs[piece.row]; }
    /// See OutputView::set_changed.
    void set_changed(const std::set<std::uint32_t>& fresh, const std::set<std::uint32_t>& moved);
    bool is_fresh(const OutputLine& line) const;
    bool is_moved(const OutputLine& line) const;
    VirtualTime time_of(const OutputPiece& piece) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    void append(std::uint32_t row, std::vector<OutputLine>& lines) const;
    void drop_from(std::uint32_t row);

    const trace::Timeline* timeline_ = nullptr;
    std::vector<OutputLine> lines_;
    std::uint32_t rows_ = 0;
    std::set<std::uint32_t> fresh_;
    std::set<std::uint32_t> moved_;
};

}  // namespace loopglass::ui
