"""Random asyncio programs, each from a seed: tasks that sleep, wait for one another, share locks, queues, events and
futures, are cancelled from several places, time out and fail."""
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
        self.callbacks = 0
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
        kind = self.random.randrange(6)
        if kind <= 2 or level > 2:
            return f'asyncio.sleep({self.pick(*DELAYS)}, {self.label()})'
        if kind <= 4 and self.helpers:
            return f'helper{self.random.randrange(self.helpers)}({self.label()})'
        if kind == 5:
            return self.pick('events[0].wait()', 'events[1].wait()', 'queue.get()', 'queue.put(1)', 'lock.acquire()')
        return f'asyncio.sleep({self.pick(*DELAYS)})'

    def task(self):
        """An expression that gives a task that is there already."""
        return f'tasks[{self.random.randrange(self.tasks)} % len(tasks)]'

    def awaitable(self, level):
        kind = self.random.randrange(8)
        if kind <= 2:
            return self.coroutine(level)
        if kind <= 4:
            return self.task()
        if kind == 5:
            return f'futures[{self.random.randrange(3)}]'
        if kind == 6:
            return f'asyncio.shield({self.pick(self.task(), self.coroutine(level))})'
        return f'spawn({self.coroutine(level)})'

    def several(self, level):
        return ', '.join(self.awaitable(level) for _ in range(self.random.randint(0 if self.chance(5) else 1, 3)))

    # ---- statements

    def statement(self, depth, level):
        kinds = (self.sleep, self.sleep, self.sleep, self.await_one, self.await_one, self.gather, self.gather,
                 self.wait, self.wait_for, self.wait_for, self.cancel, self.cancel, self.with_lock, self.use_queue,
                 self.use_event, self.use_semaphore, self.use_condition, self.use_future, self.use_future, self.fail,
                 self.callback, self.timer, self.timeout, self.guarded, self.guarded, self.guarded, self.spawn,
                 self.group, self.state, self.completed, self.barrier, self.finish)
        self.random.choice(kinds)(depth, level)

    def block(self, depth, level):
        for _ in range(self.random.randint(1, 3)):
            self.statement(depth, level)

    def sleep(self, depth, level):
        self.line(depth, f'await asyncio.sleep({self.pick(*DELAYS)})')
        self.say(depth)

    def await_one(self, depth, level):
        self.line(depth, f'r = await {self.awaitable(level)}')
        self.say(depth, 'shown(r)')

    def gather(self, depth, level):
        more = ', return_exceptions=True' if self.chance(50) else ''
        arguments = self.several(level)
        self.line(depth, f"r = await asyncio.gather({arguments}{more if arguments else more[2:]})")
        self.say(depth, 'shown(r)')

    def wait(self, depth, level):
        futures = ', '.join(self.pick(self.task(), f'futures[{self.random.randrange(3)}]', f'spawn({self.coroutine(level)})')
                            for _ in range(self.random.randint(1, 3)))
        how = self.pick('', ', return_when=asyncio.FIRST_COMPLETED', ', return_when=asyncio.FIRST_EXCEPTION')
        limit = self.pick('', '', f', timeout={self.pick(*TIMEOUTS)}')
        self.line(depth, f'done, pending = await asyncio.wait([{futures}]{limit}{how})')
        self.say(depth, 'len(done), len(pending)')

    def wait_for(self, depth, level):
        self.line(depth, f'r = await asyncio.wait_for({self.awaitable(level)}, {self.pick(*TIMEOUTS)})')
        self.say(depth, 'shown(r)')

    def cancel(self, depth, level):
        target = self.pick(self.task(), self.task(), f'futures[{self.random.randrange(3)}]', 'asyncio.current_task()')
        message = self.pick('', '', f"'m{self.label()}'")
        self.say(depth, f'{target}.cancel({message})')

    def with_lock(self, depth, level):
        self.line(depth, 'async with lock:')
        self.say(depth + 1)
        self.block(depth + 1, level + 1) if level < 3 else self.sleep(depth + 1, level)

    def use_queue(self, depth, level):
        kind = self.random.randrange(5)
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
        self.block(depth + 1, level + 1) if level < 3 else self.sleep(depth + 1, level)

    def use_condition(self, depth, level):
        self.line(depth, 'async with condition:')
        what = self.pick('await asyncio.wait_for(condition.wait(), 2)', 'condition.notify()', 'condition.notify_all()',
                         'condition.notify(2)', 'await condition.wait()', 'await asyncio.sleep(0.5)')
        self.line(depth + 1, what)
        self.say(depth + 1)

    def use_future(self, depth, level):
        future = f'futures[{self.random.randrange(3)}]'
        what = self.pick(f'set_result({self.label()})', f'set_result({self.label()})', f'set_exception({self.pick(*ERRORS)}({self.label()}))',
                         'cancel()')
        self.line(depth, f'if not {future}.done():')
        self.line(depth + 1, f'{future}.{what}')
        self.say(depth, f'{future}.done(), {future}.cancelled()')

    def fail(self, depth, level):
        if self.chance(50):
            self.line(depth, f'raise {self.pick(*ERRORS)}({self.label()})')
        else:
            self.say(depth)

    def callback(self, depth, level):
        target = self.pick(self.task(), f'futures[{self.random.randrange(3)}]')
        self.line(depth, f'{target}.add_done_callback({self.pick("ended", "ended", f"functools.partial(named, {self.label()})")})')

    def timer(self, depth, level):
        what = self.pick(f'say, {self.label()}', f'say, {self.label()}', f'{self.task()}.cancel', 'events[0].set', 'events[1].set',
                         f'settle, {self.random.randrange(3)}, {self.label()}', f'broken, {self.label()}')
        how = self.pick('call_soon(', f'call_later({self.pick(*DELAYS)}, ', f'call_at({self.pick(*DELAYS)}, ')
        self.line(depth, f'handle = loop.{how}{what})')
        if self.chance(25):
            self.line(depth, 'handle.cancel()')

    def timeout(self, depth, level):
        limit = self.pick(*TIMEOUTS)
        self.line(depth, 'try:')
        self.line(depth + 1, f'async with asyncio.timeout({limit}) as limit:')
        if self.chance(20):
            self.line(depth + 2, f'limit.reschedule(loop.time() + {self.pick(*DELAYS)})')
        self.block(depth + 2, level + 1) if level < 3 else self.sleep(depth + 2, level)
        self.line(depth, 'except TimeoutError:')
        self.say(depth + 1, 'limit.expired()')

    def guarded(self, depth, level):
        self.line(depth, 'try:')
        self.block(depth + 1, level + 1) if level < 3 else self.sleep(depth + 1, level)
        kind = self.random.randrange(5)
        if kind <= 1:
            self.line(depth, 'except Exception as error:')
            self.say(depth + 1, 'shown(error)')
        if kind in (1, 2):
            self.line(depth, 'except asyncio.CancelledError as error:')
            self.say(depth + 1, 'shown(error)')
            if self.chance(40):
                self.sleep(depth + 1, level)
            if self.chance(60):
                self.line(depth + 1, 'raise')
        if kind >= 3:
            self.line(depth, 'finally:')
            self.say(depth + 1)
            if self.chance(40):
                self.sleep(depth + 1, level)

    def spawn(self, depth, level):
        self.line(depth, f't = spawn({self.coroutine(level)})')
        if self.chance(40):
            self.line(depth, 't.cancel()')
        if self.chance(50):
            self.line(depth, f'r = await {self.pick("t", "t", "asyncio.gather(t, t)")}')
            self.say(depth, 'shown(r)')

    def group(self, depth, level):
        self.line(depth, 'try:')
        self.line(depth + 1, 'async with asyncio.TaskGroup() as group:')
        for _ in range(self.random.randint(1, 3)):
            self.line(depth + 2, f'tasks.append(group.create_task({self.coroutine(level)}))')
        self.block(depth + 2, level + 1) if level < 3 else self.sleep(depth + 2, level)
        self.line(depth, 'except* Exception as errors:')
        self.say(depth + 1, 'len(errors.exceptions)')

    def state(self, depth, level):
        t = self.task()
        self.say(depth, self.pick(f'{t}.done(), {t}.cancelled(), {t}.cancelling()', 'len(asyncio.all_tasks())',
                                  'asyncio.current_task().get_name()', 'asyncio.current_task().uncancel()', 'repr(lock)[-9:]',
                                  'lock.locked(), condition.locked()'))

    def completed(self, depth, level):
        arguments = ', '.join(f'spawn({self.coroutine(level)})' for _ in range(self.random.randint(1, 3)))
        limit = self.pick('', f', timeout={self.pick("0.5", "1", "2")}')
        self.line(depth, f'for c in asyncio.as_completed([{arguments}]{limit}):')
        self.line(depth + 1, 'r = await c')
        self.say(depth + 1, 'shown(r)')

    def barrier(self, depth, level):
        self.line(depth, self.pick('r = await asyncio.wait_for(barrier.wait(), 2)', 'r = await asyncio.wait_for(barrier.wait(), 1)',
                                   'r = await barrier.abort()', 'r = await barrier.reset()'))
        self.say(depth, 'shown(r)')

    def finish(self, depth, level):
        if level and self.chance(30):
            self.line(depth, f'return {self.label()}')
        else:
            self.sleep(depth, level)

    # ---- the program

    def function(self, name, parameters):
        self.line(0, f'async def {name}({parameters}):')
        self.say(1)
        for _ in range(self.random.randint(2, 5)):
            self.statement(1, 0)
        self.line(1, f'return {self.label()}')
        self.line(0, '')
        self.line(0, '')

    def make(self):
        self.lines = PROLOGUE.splitlines()
        for _ in range(self.random.randint(0, 2)):
            self.function(f'helper{self.helpers}', 'n')
            self.helpers += 1
        for i in range(self.tasks):
            self.function(f'job{i}', '')
        self.line(0, 'async def main():')
        self.line(1, 'global loop, tasks, futures, lock, queue, events, semaphore, condition, barrier')
        self.line(1, 'loop = asyncio.get_running_loop()')
        self.line(1, 'futures = [loop.create_future() for _ in range(3)]')
        self.line(1, 'lock, condition, barrier = asyncio.Lock(), asyncio.Condition(), asyncio.Barrier(2)')
        self.line(1, f'queue = asyncio.{self.pick("Queue", "LifoQueue", "PriorityQueue")}({self.random.randint(0, 2)})')
        self.line(1, f'events, semaphore = [asyncio.Event(), asyncio.Event()], asyncio.Semaphore({self.random.randint(1, 2)})')
        self.line(1, 'tasks = []')
        for i in range(self.tasks):
            self.line(1, f'tasks.append(asyncio.create_task(job{i}(), name="job {i}"))')
        for _ in range(self.random.randint(0, 2)):
            self.guarded(1, 1)
        self.line(1, f'done, pending = await asyncio.wait(tasks[:], timeout={self.pick("5", "8", "10")})')
        self.line(1, 'say("main", len(done), len(pending))')
        self.line(1, 'for t in tasks:')
        self.line(2, 'if t.done() and not t.cancelled():')
        self.line(3, 'say(shown(t.exception()))')
        self.line(0, '')
        self.line(0, '')
        self.line(0, 'asyncio.run(main())')
        return '\n'.join(self.lines) + '\n'


PROLOGUE = '''\
import asyncio
import functools


def shown(value):
    if isinstance(value, BaseException):
        return type(value).__name__ + ':' + ','.join(str(a)[:30] for a in value.args)
    if isinstance(value, list):
        return '[' + ' '.join(str(shown(v)) for v in value) + ']'
    return value


def say(*what):
    task = asyncio.current_task()
    print(asyncio.get_running_loop().time(), task.get_name() if task else '-', *what)


def spawn(coro):
    task = asyncio.create_task(coro)
    tasks.append(task)
    return task


def ended(future):
    print('ended', future.cancelled())


def named(n, future):
    print('named', n, future.cancelled())


def settle(i, value):
    if not futures[i].done():
        futures[i].set_result(value)


def broken(n):
    raise ZeroDivisionError(n)


'''


def program(seed):
    return Maker(seed).make()
