// The functions of heapq that CPython has in C, with its order of comparisons (Modules/_heapqmodule.c): it decides
// which of equal items comes first.

#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/operations.h>
#include <machine/text.h>

#include "modules.h"

namespace loopglass::library {

using namespace machine;

namespace {

/// A list as a heap while its items are compared, which may run Python code that changes it.
class Heap {
public:
    Heap(Machine& m, List* list) : m_(m), list_(list) {}

    /// Moves the item at `at` towards the first until its parent is not greater. False if it raised.
    bool rise(std::size_t first, std::size_t at) {
        const std::size_t size = list_->size;
        while (at > first) {
            const std::size_t parent = (at - 1) / 2;
            const int smaller = less(at, parent);
            if (smaller < 0 || !still(size)) return false;
            if (!smaller) break;
            std::swap(list_->items[at], list_->items[parent]);
            at = parent;
        }
        return true;
    }

    /// Moves the item at `at` down to a leaf along the smaller children, and from there to its place.
    bool sink(std::size_t at) {
        const std::size_t first = at, size = list_->size;
        while (at < size / 2) {
            std::size_t child = 2 * at + 1;
            if (child + 1 < size) {
                const int smaller = less(child, child + 1);
                if (smaller < 0 || !still(size)) return false;
                child += smaller ? 0 : 1;
            }
            std::swap(list_->items[at], list_->items[child]);
            at = child;
        }
        return rise(first, at);
    }

    /// Item a < item b; -1 if it raised.
    int less(std::size_t a, std::size_t b) { return less(list_->items[a], list_->items[b]); }
    int less(Value a, Value b) {
        if (a.is_small_int() && b.is_small_int()) return a.small_int() < b.small_int();
        const Ref left(m_, keep(a)), right(m_, keep(b));
        const Ref answer(m_, compare_values(m_, CompareOperator::less, left, right));
        return answer ? truth(m_, answer) : -1;
    }

    bool still(std::size_t size) {
        if (list_->size == size) return true;
        m_.raise(types().RuntimeError, "list changed size during iteration");
        return false;
    }

private:
    Machine& m_;
    List* list_;
};

/// The argument as a list, null with TypeError raised.
List* heap_of(Machine& m, Value value, const char* function, bool is_only) {
    if (is_kind(value, Kind::list)) return to<List>(value);
    m.raise(types().TypeError, std::string(function) + "() argument" + (is_only ? "" : " 1") + " must be list, not " +
                                   (value == none ? "None" : to_utf8(type_of(value)->name)));
    return nullptr;
}

Value push(Machine& m, NativeArguments a) {
    List* list = heap_of(m, a[0], "heappush", false);
    if (!list) return empty;
    list_append(m, list, a[1]);
    return Heap(m, list).rise(0, list->size - 1) ? none : empty;
}

Value pop(Machine& m, NativeArguments a) {
    List* list = heap_of(m, a[0], "heappop", true);
    if (!list) return empty;
    if (list->size == 0) return m.raise(types().IndexError, "index out of range");
    Ref last(m, list->items[--list->size]);
    if (list->size == 0) return last.release();
    Ref first(m, std::exchange(list->items[0], last.release()));
    return Heap(m, list).sink(0) ? first.release() : empty;
}

Value replace(Machine& m, NativeArguments a) {
    List* list = heap_of(m, a[0], "heapreplace", false);
    if (!list) return empty;
    if (list->size == 0) return m.raise(types().IndexError, "index out of range");
    Ref first(m, std::exchange(list->items[0], keep(a[1])));
    return Heap(m, list).sink(0) ? first.release() : empty;
}

Value push_pop(Machine& m, NativeArguments a) {
    List* list = heap_of(m, a[0], "heappushpop", false);
    if (!list) return empty;
    if (list->size == 0) return keep(a[1]);
    Heap heap(m, list);
    const int smaller = heap.less(list->items[0], a[1]);
    if (smaller < 0) return empty;
    if (!smaller) return keep(a[1]);
    if (list->size == 0) return m.raise(types().IndexError, "index out of range");
    Ref first(m, std::exchange(list->items[0], keep(a[1])));
    return heap.sink(0) ? first.release() : empty;
}

Value heapify(Machine& m, NativeArguments a) {
    List* list = heap_of(m, a[0], "heapify", true);
    if (!list) return empty;
    Heap heap(m, list);
    for (std::size_t i = list->size / 2; i-- > 0;)
        if (!heap.sink(i)) return empty;
    return none;
}

constexpr NativeDef functions[] = {
    {"heappush", "heap, item, /", push},       {"heappop", "heap, /", pop},
    {"heapreplace", "heap, item, /", replace}, {"heappushpop", "heap, item, /", push_pop},
    {"heapify", "heap, /", heapify},
};

}  // namespace

void fill_heapq(Machine& m, Module* module) { add_functions(m, module, functions); }

}  // namespace loopglass::library
