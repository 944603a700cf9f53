"""Statements on what tasks share: locks, queues, events, barriers, futures."""
from maker import DELAYS, ERRORS


class Sharing:
    def with_lock(self, depth, level):
        self.line(depth, 'async with lock:')
        self.say(depth + 1)
        self.block(depth + 1, level + 1)

    def use_queue(self, depth, level):
        kind = self.random.randrange(6)
        if kind == 0:
            self.line(depth, f'await queue.put({self.label()})')
        elif kind == 1:
            self.say(depth, 'await queue.get()')
        elif kind == 2:
            self.line(depth, 'if not queue.full():')
            self.line(depth + 1, f'queue.put_nowait({self.label()})')
        elif kind == 3:
            self.line(depth, 'if not queue.empty():')
            self.say(depth + 1, 'queue.get_nowait()')
            self.line(depth + 1, 'queue.task_done()')
        elif kind == 4:
            self.line(depth, self.pick('queue.task_done()', 'queue.put_nowait(9)', 'r = queue.get_nowait()'))
        else:
            self.line(depth, f'await asyncio.wait_for(queue.join(), {self.pick("0.5", "1", "2")})')
        self.say(depth, 'queue.qsize()')

    def use_event(self, depth, level):
        event = f'events[{self.random.randrange(2)}]'
        if self.chance(30):
            self.line(depth, f'await {event}.wait()')
        else:
            self.line(depth, f"{event}.{self.pick('set', 'set', 'clear')}()")
        self.say(depth, f'{event}.is_set()')

    def use_semaphore(self, depth, level):
        self.line(depth, 'async with semaphore:')
        self.say(depth + 1, 'semaphore.locked()')
        self.block(depth + 1, level + 1)

    def use_condition(self, depth, level):
        self.line(depth, 'async with condition:')
        what = self.pick('await asyncio.wait_for(condition.wait(), 2)', 'condition.notify()', 'condition.notify_all()',
                         'condition.notify(2)', 'await condition.wait()', 'await asyncio.sleep(0.5)',
                         'await asyncio.wait_for(condition.wait_for(lambda: events[0].is_set()), 2)')
        self.line(depth + 1, what)
        self.say(depth + 1)

    def barrier(self, depth, level):
        self.line(depth, self.pick('r = await asyncio.wait_for(barrier.wait(), 2)', 'r = await asyncio.wait_for(barrier.wait(), 1)',
                                   'r = await barrier.abort()', 'r = await barrier.reset()', 'async with barrier as r:'))
        if self.lines[-1].endswith(':'):
            self.say(depth + 1, 'barrier.n_waiting, barrier.broken')
        self.say(depth, 'shown(r)')

    def use_future(self, depth, level):
        future = self.future()
        what = self.pick(f'set_result({self.label()})', f'set_result({self.label()})', f'set_exception({self.pick(*ERRORS)}({self.label()}))',
                         'cancel()')
        self.line(depth, f'if not {future}.done():')
        self.line(depth + 1, f'{future}.{what}')
        self.say(depth, f'{future}.done(), {future}.cancelled()')

    def release(self, depth, level):
        self.line(depth, self.pick('lock.release()', 'bounded.release()', 'semaphore.release()', 'condition.notify()'))
        self.say(depth)

    def acquire(self, depth, level):
        thing = self.pick('lock', 'bounded', 'semaphore')
        self.line(depth, f'await asyncio.wait_for({thing}.acquire(), {self.pick(*DELAYS)})')
        self.line(depth, 'try:')
        self.block(depth + 1, level + 1)
        self.line(depth, 'finally:')
        self.line(depth + 1, f'{thing}.release()')
