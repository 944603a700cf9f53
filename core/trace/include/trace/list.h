#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <iterator>
#include <memory>
#include <new>
#include <utility>
#include <vector>

#include <trace/row_store.h>

namespace loopglass::trace {

/// A list of a snapshot's row, in one word: most are empty or short, and a snapshot has tens of thousands. In the
/// snapshot that it was built for it *borrows* its items from the snapshot's store; a copy of it, or of its row, owns
/// what it holds and may outlive the snapshot. Behaves as a std::vector otherwise.
template <class Item>
class List {
public:
    using value_type = Item;

    List() = default;
    ~List() {
        if (owns()) drop();
    }
    List(const List& other) { assign(other.begin(), other.end()); }
    List(List&& other) noexcept : word_(std::exchange(other.word_, 0)) {}
    List& operator=(const List& other) {
        if (this != &other) assign(other.begin(), other.end());
        return *this;
    }
    List& operator=(List&& other) noexcept {
        std::swap(word_, other.word_);
        return *this;
    }
    template <class From>
    List& operator=(std::initializer_list<From> items) {
        assign(items.begin(), items.end());
        return *this;
    }
    List& operator=(const std::vector<Item>& items) {
        assign(items.begin(), items.end());
        return *this;
    }
    operator std::vector<Item>() const { return {begin(), end()}; }

    /// A list of `count` items in a store, to be filled by the caller through begin().
    static List borrowed(RowStore& store, std::size_t count) {
        List list;
        if (count) list.word_ = reinterpret_cast<std::uintptr_t>(make(store.allocate(bytes_of(count)), count));
        return list;
    }
    /// The same items once more, as long as the store lives.
    List borrow() const {
        List list;
        list.word_ = word_ & ~owned;
        return list;
    }

    std::size_t size() const { return word_ ? head()->size : 0; }
    bool empty() const { return size() == 0; }
    Item* begin() { return items(); }
    Item* end() { return items() + size(); }
    const Item* begin() const { return items(); }
    const Item* end() const { return items() + size(); }
    const Item& operator[](std::size_t i) const { return items()[i]; }
    Item& operator[](std::size_t i) { return items()[i]; }
    const Item& front() const { return *begin(); }
    const Item& back() const { return *(end() - 1); }

    template <class From>
    void push_back(const From& item) {
        Item fresh;
        fresh = item;  // before growing, since it may be one of these
        const std::size_t count = size();
        if (!owns() || count == head()->capacity) grow(count < 4 ? 4 : count * 2);
        new (items() + count) Item(std::move(fresh));
        ++head()->size;
    }
    template <class Iterator>
    void assign(Iterator first, Iterator last) {
        List fresh;
        if (first != last) fresh.grow(static_cast<std::size_t>(std::distance(first, last)));
        for (; first != last; ++first) fresh.push_back(*first);
        swap(fresh);
    }
    void erase(Item* first, Item* last) {
        if (first == last) return;
        if (!owns()) {
            List kept;
            for (Item* item = begin(); item != end(); ++item)
                if (item < first || item >= last) kept.push_back(*item);
            return swap(kept);
        }
        std::move(last, end(), first);
        for (Item* item = end() - (last - first); item != end(); ++item) item->~Item();
        head()->size -= static_cast<std::uint32_t>(last - first);
    }
    void clear() {
        List none;
        swap(none);
    }
    void swap(List& other) noexcept { std::swap(word_, other.word_); }

    friend bool operator==(const List& a, const List& b) { return std::equal(a.begin(), a.end(), b.begin(), b.end()); }

private:
    struct Head {
        std::uint32_t size, capacity;
    };
    static_assert(alignof(Item) <= alignof(std::uint64_t));
    static constexpr std::uintptr_t owned = 1;

    static std::size_t bytes_of(std::size_t count) { return sizeof(Head) + count * sizeof(Item); }
    static Head* make(void* memory, std::size_t count) {
        auto* head = new (memory) Head{static_cast<std::uint32_t>(count), static_cast<std::uint32_t>(count)};
        std::uninitialized_default_construct_n(reinterpret_cast<Item*>(head + 1), count);
        return head;
    }

    bool owns() const { return word_ & owned; }
    Head* head() const { return reinterpret_cast<Head*>(word_ & ~owned); }
    Item* items() const { return word_ ? reinterpret_cast<Item*>(head() + 1) : nullptr; }

    void grow(std::size_t capacity) {
        auto* fresh = static_cast<Head*>(::operator new(bytes_of(capacity)));
        *fresh = {static_cast<std::uint32_t>(size()), static_cast<std::uint32_t>(capacity)};
        Item* const to = reinterpret_cast<Item*>(fresh + 1);
        for (std::size_t i = 0; i < size(); ++i) {
            new (to + i) Item();
            if (owns())
                to[i] = std::move(items()[i]);
            else
                to[i] = std::as_const(items()[i]);
        }
        if (owns()) drop();
        word_ = reinterpret_cast<std::uintptr_t>(fresh) | owned;
    }
    void drop() {
        for (Item& item : *this) item.~Item();
        ::operator delete(head());
    }

    std::uintptr_t word_ = 0;  ///< the address of the head, with the lowest bit if it is to be deleted
};

}  // namespace loopglass::trace
