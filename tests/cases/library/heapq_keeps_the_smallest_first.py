import heapq

heap = [5, 3, 8, 1, 9, 2]
heapq.heapify(heap)
print(heap)
heapq.heappush(heap, 0)
print(heap, heapq.heappop(heap), heap)
print(heapq.heappushpop(heap, 4), heapq.heapreplace(heap, 7), heap)
print([heapq.heappop(heap) for _ in range(len(heap))])
for call in (lambda: heapq.heappop([]), lambda: heapq.heappush((), 1), lambda: heapq.heapify("a")):
    try:
        call()
    except Exception as error:
        print(type(error).__name__, error)
