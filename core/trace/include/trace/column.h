#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <memory>
#include <vector>

namespace loopglass::trace {

/// An append-only column of a recording. One thread appends; others may read rows below size() at any time.
/// Rows live in chunks that never move, and the length is published after the row is written.
template <class Row>
class Column {
public:
    static constexpr std::size_t chunk_rows = std::size_t{1} << 14;
    static constexpr std::size_t max_chunks = std::size_t{1} << 18;

    Column() : chunks_(new std::unique_ptr<Row[]>[max_chunks]) {}
    Column(const Column&) = delete;
    Column& operator=(const Column&) = delete;

    std::size_t size() const { return size_.load(std::memory_order_acquire); }
    bool empty() const { return size() == 0; }
    const Row& operator[](std::size_t index) const { return chunks_[index / chunk_rows][index % chunk_rows]; }
    const Row& back() const { return (*this)[size() - 1]; }

    void push_back(const Row& row) {
        const std::size_t index = size_.load(std::memory_order_relaxed);
        auto& chunk = chunks_[index / chunk_rows];
        if (!chunk) chunk = std::make_unique_for_overwrite<Row[]>(chunk_rows);
        chunk[index % chunk_rows] = row;
        size_.store(index + 1, std::memory_order_release);
    }

    /// Appends many rows.
    void append(const Row* rows, std::size_t count) {
        std::size_t index = size_.load(std::memory_order_relaxed);
        for (const std::size_t end = index + count; index < end;) {
            const std::size_t room = std::min(chunk_rows - index % chunk_rows, end - index);
            std::copy(rows, rows + room, chunk_at(index) + index % chunk_rows);
            rows += room;
            index += room;
        }
        size_.store(index, std::memory_order_release);
    }

    /// For a writer that fills rows in place: the chunk that holds a row, and how many rows are to be seen.
    Row* chunk_at(std::size_t index) {
        auto& chunk = chunks_[index / chunk_rows];
        if (!chunk) chunk = std::make_unique_for_overwrite<Row[]>(chunk_rows);
        return chunk.get();
    }
    void publish(std::size_t size) { size_.store(size, std::memory_order_release); }

    /// Bytes of memory taken by the rows.
    std::size_t bytes() const { return (size() + chunk_rows - 1) / chunk_rows * chunk_rows * sizeof(Row); }

private:
    struct Free {
        void operator()(std::unique_ptr<Row[]>* p) const { delete[] p; }
    };
    std::unique_ptr<std::unique_ptr<Row[]>[], Free> chunks_;
    std::atomic<std::size_t> size_{0};
};

}  // namespace loopglass::trace
