#pragma once

#include <cstddef>
#include <cstring>
#include <memory>
#include <new>
#include <span>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace loopglass::language {

/// A bump allocator: what is made in it lives as long as it does, and is never freed alone. Only types without a
/// destructor go in, so that throwing the arena away is all there is to do. Moving the arena moves no object.
class Arena {
public:
    Arena() = default;
    Arena(Arena&&) noexcept = default;
    Arena& operator=(Arena&&) noexcept = default;

    void* allocate(std::size_t size, std::size_t alignment) {
        std::size_t start = (used_ + alignment - 1) & ~(alignment - 1);
        if (blocks_.empty() || start + size > capacity_) {
            capacity_ = size > block_size ? size : block_size;
            // for_overwrite: the memory is not zeroed first, every maker writes what it takes.
            blocks_.push_back(std::make_unique_for_overwrite<std::byte[]>(capacity_));
            start = 0;
        }
        used_ = start + size;
        return blocks_.back().get() + start;
    }

    template <class T>
    T* make() {
        static_assert(std::is_trivially_destructible_v<T>);
        return new (allocate(sizeof(T), alignof(T))) T{};
    }

    /// A copy of the text that lives in the arena.
    std::string_view text(std::string_view source) {
        if (source.empty()) return {};
        char* copy = static_cast<char*>(allocate(source.size(), 1));
        std::memcpy(copy, source.data(), source.size());
        return {copy, source.size()};
    }

    /// A copy of the list that lives in the arena.
    template <class T>
    std::span<T const> list(const T* first, std::size_t count) {
        static_assert(std::is_trivially_copyable_v<T>);
        if (count == 0) return {};
        T* copy = static_cast<T*>(allocate(count * sizeof(T), alignof(T)));
        std::memcpy(static_cast<void*>(copy), first, count * sizeof(T));
        return {copy, count};
    }

    template <class T>
    std::span<T const> list(const std::vector<T>& items) {
        return list(items.data(), items.size());
    }

private:
    static constexpr std::size_t block_size = 32 * 1024;

    std::vector<std::unique_ptr<std::byte[]>> blocks_;
    std::size_t used_ = 0;
    std::size_t capacity_ = 0;
};

}  // namespace loopglass::language
