"""Lists whose smallest item comes first: what goes through iterables."""

__all__ = ['heappush', 'heappop', 'heapify', 'heapreplace', 'merge', 'nlargest', 'nsmallest', 'heappushpop']


class _Largest:
    """Stands for a value in a heap whose greatest comes first."""

    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        return other.value < self.value

    def __eq__(self, other):
        return self.value == other.value


def merge(*iterables, key=None, reverse=False):
    heap = []
    for order, iterable in enumerate(map(iter, iterables)):
        for value in iterable:
            rank = value if key is None else key(value)
            heap.append([_Largest(rank) if reverse else rank, order, value, iterable])
            break
    heapify(heap)
    while heap:
        entry = heap[0]
        yield entry[2]
        for value in entry[3]:
            rank = value if key is None else key(value)
            entry[0] = _Largest(rank) if reverse else rank
            entry[2] = value
            heapreplace(heap, entry)
            break
        else:
            heappop(heap)


def _check_count(n, iterable):
    """Finds wrong with n what CPython does when it chooses between sorting and a heap."""
    try:
        size = len(iterable)
    except (TypeError, AttributeError):
        pass
    else:
        if n >= size:
            return
    range(n)


def nsmallest(n, iterable, key=None):
    if n == 1:
        found = list(iterable)
        return [min(found, key=key)] if found else []
    _check_count(n, iterable)
    return sorted(iterable, key=key)[:max(n, 0)]


def nlargest(n, iterable, key=None):
    if n == 1:
        found = list(iterable)
        return [max(found, key=key)] if found else []
    _check_count(n, iterable)
    return sorted(iterable, key=key, reverse=True)[:max(n, 0)]
