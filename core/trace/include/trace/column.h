#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <new>
#include <type_traits>

namespace loopglass::trace {

/// An append-only column of a recording. One thread appends; others may read rows below size() at any time.
/// Rows live in chunks that never move, and the length is published after the row is written.
template <class Row>
class Column {
    static_assert(std::is_trivially_copyable_v<Row> && std::is_trivially_destructible_v<Row>);

public:
    static constexpr std::size_t chunk_rows = std::size_t{1} << 14;

    Column() = default;
    ~Column() {
        for (Row** const table : tables_) {
            if (!table) break;
            for (std::size_t i = 0; i < table_chunks && table[i]; ++i) ::operator delete(table[i]);
            delete[] table;
        }
    }
    Column(const Column&) = delete;
    Column& operator=(const Column&) = delete;

    std::size_t size() const { return size_.load(std::memory_order_acquire); }
    bool empty() const { return size() == 0; }
    const Row& operator[](std::size_t index) const {
        const std::size_t chunk = index / chunk_rows;
        return tables_[chunk / table_chunks][chunk % table_chunks][index % chunk_rows];
    }
    const Row& back() const { return (*this)[size() - 1]; }

    void push_back(const Row& row) {
        const std::size_t index = size_.load(std::memory_order_relaxed);
        if (!open_ || index % chunk_rows == 0) open_ = chunk_at(index);
        open_[index % chunk_rows] = row;
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
        open_ = nullptr;
        size_.store(index, std::memory_order_release);
    }

    /// For a writer that fills rows in place: the chunk that holds a row, and how many rows are to be seen.
    Row* chunk_at(std::size_t index) {
        Row**& table = tables_[index / chunk_rows / table_chunks];
        if (!table) table = new Row*[table_chunks]();
        Row*& chunk = table[index / chunk_rows % table_chunks];
        // Rows are not begun: a short run has some in each column, and would write four megabytes for nothing.
        if (!chunk) chunk = static_cast<Row*>(::operator new(chunk_rows * sizeof(Row)));
        return chunk;
    }
    void publish(std::size_t size) { size_.store(size, std::memory_order_release); }

    /// Bytes of memory taken by the rows.
    std::size_t bytes() const { return (size() + chunk_rows - 1) / chunk_rows * chunk_rows * sizeof(Row); }

private:
    static constexpr std::size_t table_chunks = 512, max_tables = 512;

    Row** tables_[max_tables] = {};  ///< of chunks; both are made when they are needed
    Row* open_ = nullptr;            ///< the chunk that push_back fills, or null
    std::atomic<std::size_t> size_{0};
};

}  // namespace loopglass::trace
