"""The words of random programs: names, numbers and what can be awaited."""
import random

DELAYS = ('0', '0', '0.5', '1', '1', '1', '1.5', '2', '2', '3', '0.25')
TIMEOUTS = ('0', '0.5', '1', '1', '2', '2.5', '4', 'None')
ERRORS = ('ValueError', 'KeyError', 'RuntimeError', 'OSError')


class Maker:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.lines = []
        self.labels = 0
        self.helpers = 0
        self.tasks = self.random.randint(2, 6)

    # ---- text

    def line(self, depth, text):
        self.lines.append('    ' * depth + text)

    def label(self):
        self.labels += 1
        return self.labels

    def pick(self, *choices):
        return self.random.choice(choices)

    def chance(self, percent):
        return self.random.random() * 100 < percent

    def say(self, depth, what=''):
        self.line(depth, f"say({self.label()}{', ' + what if what else ''})")

    # ---- what can be awaited

    def coroutine(self, level):
        """An expression that gives a coroutine."""
        kind = self.random.randrange(8)
        if kind <= 2 or level > 2:
            return f'asyncio.sleep({self.pick(*DELAYS)}, {self.label()})'
        if kind <= 4 and self.helpers:
            return f'helper{self.random.randrange(self.helpers)}({self.label()})'
        if kind == 5:
            return self.pick('events[0].wait()', 'events[1].wait()', 'queue.get()', 'queue.put(1)', 'lock.acquire()')
        if kind == 6:
            return f'{self.pick("failing", "stubborn", "by_hand")}({self.label()}, {self.pick(*DELAYS)})'
        return f'asyncio.sleep({self.pick(*DELAYS)})'

    def future(self):
        return f'futures[{self.random.randrange(3)}]'

    def task(self):
        """An expression that gives a task that is there already."""
        return f'tasks[{self.random.randrange(self.tasks)} % len(tasks)]'

    def awaitable(self, level):
        kind = self.random.randrange(9)
        if kind <= 2:
            return self.coroutine(level)
        if kind <= 4:
            return self.task()
        if kind == 5:
            return self.future()
        if kind == 6:
            return f'asyncio.shield({self.pick(self.task(), self.coroutine(level))})'
        if kind == 7:
            return self.pick(f'Awaitable({self.label()}, {self.pick(*DELAYS)})', f'asyncio.gather({self.task()}, {self.future()})')
        return f'spawn({self.coroutine(level)})'

    def several(self, level):
        return ', '.join(self.awaitable(level) for _ in range(self.random.randint(0 if self.chance(5) else 1, 3)))

    # ---- statements, of which the other classes know

    def statement(self, depth, level):
        getattr(self, self.random.choice(self.STATEMENTS))(depth, level)

    def block(self, depth, level):
        if level >= 3:
            self.sleep(depth, level)
            return
        for _ in range(self.random.randint(1, 3)):
            self.statement(depth, level)
