import heapq


class Job:
    def __init__(self, priority, name):
        self.priority, self.name = priority, name

    def __lt__(self, other):
        return self.priority < other.priority

    def __repr__(self):
        return f"{self.name}:{self.priority}"


heap = []
for at, (priority, name) in enumerate([(2, "b"), (1, "a"), (2, "c"), (1, "d"), (2, "e")]):
    heapq.heappush(heap, Job(priority, name))
print(heap, [heapq.heappop(heap) for _ in range(5)])
tuples = [(3, "x"), (1, "y"), (2, "z"), (1, "a")]
heapq.heapify(tuples)
print([heapq.heappop(tuples) for _ in range(4)])
try:
    heapq.heappush([(1, {})], (1, {}))
except TypeError as error:
    print(error)
