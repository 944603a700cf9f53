from collections import deque


class Queue(deque):
    def peek(self):
        return self[0] if self else None

    def push(self, item):
        self.append(item)
        return self


q = Queue()
print(q.peek(), q)
q.push(1).push(2)
q.label = "jobs"
print(q.peek(), q, q.label, isinstance(q, deque), len(q))
