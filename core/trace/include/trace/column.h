#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <cstdlib>
#include <new>

namespace loopglass::trace {

/// An append-only column of a recording. One thread appends; others may read rows below size() at any time.
/// Rows live in chunks that never move, and the length is published after the row is written.
template <class Row>
class Column {
public:
    static constexpr std::size_t chunk_rows = std::size_t{1} << 14;
    static constexpr std::size_t max_chunks = std::size_t{1} << 18;

    // The table of chunks is address space that becomes memory only where it is used: 2 MB for each column otherwise.
    Column() : chunks_(static_cast<Row**>(std::calloc(max_chunks, sizeof(Row*)))) {
        if (!chunks_) throw std::bad_alloc();
    }
    ~Column() {
        for (std::size_t i = 0; i < max_chunks && chunks_[i]; ++i) delete[] chunks_[i];
        std::free(chunks_);
    }
    Column(const Column&) = delete;
    Column& operator=(const Column&) = delete;

    std::size_t size() const { return size_.load(std::memory_order_acquire); }
    bool empty() const { return size() == 0; }
    const Row& operator[](std::size_t index) const { return chunks_[index / chunk_rows][index % chunk_rows]; }
    const Row& back() const { return (*this)[size() - 1]; }

    void push_back(const Row& row) {
        const std::size_t index = size_.load(std::memory_order_relaxed);
        chunk_at(index)[index % chunk_rows] = row;
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
        Row*& chunk = chunks_[index / chunk_rows];
        if (!chunk) chunk = new Row[chunk_rows];
        return chunk;
    }
    void publish(std::size_t size) { size_.store(size, std::memory_order_release); }

    /// Bytes of memory taken by the rows.
    std::size_t bytes() const { return (size() + chunk_rows - 1) / chunk_rows * chunk_rows * sizeof(Row); }

private:
    Row** chunks_;
    std::atomic<std::size_t> size_{0};
};

}  // namespace loopglass::trace
