import queue

for kind in (queue.Queue, queue.LifoQueue, queue.PriorityQueue, queue.SimpleQueue):
    jobs = kind()
    for item in (3, 1, 2):
        jobs.put(item)
    print(kind.__name__, [jobs.get() for _ in range(jobs.qsize())], jobs.empty())
tasks = queue.PriorityQueue()
for task in ((2, 'code'), (1, 'eat'), (3, 'sleep')):
    tasks.put(task)
while not tasks.empty():
    print(tasks.get()[1])
jobs = queue.Queue()
jobs.put('a')
print(jobs.queue, issubclass(queue.Empty, Exception), queue.Empty.__module__)
