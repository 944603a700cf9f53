"""Statements that wait: for time, for tasks and futures, in every way that asyncio has."""
from maker import DELAYS, TIMEOUTS


class Awaiting:
    def sleep(self, depth, level):
        self.line(depth, f'await asyncio.sleep({self.pick(*DELAYS)})')
        self.say(depth)

    def await_one(self, depth, level):
        self.line(depth, f'r = await {self.awaitable(level)}')
        self.say(depth, 'shown(r)')

    def gather(self, depth, level):
        more = ', return_exceptions=True' if self.chance(50) else ''
        arguments = self.several(level)
        self.line(depth, f"g = asyncio.gather({arguments}{more if arguments else more[2:]})")
        if self.chance(15):
            self.line(depth, f'loop.call_later({self.pick(*DELAYS)}, g.cancel)')
        self.line(depth, 'r = await g')
        self.say(depth, 'shown(r)')

    def wait(self, depth, level):
        futures = ', '.join(self.pick(self.task(), self.future(), f'spawn({self.coroutine(level)})')
                            for _ in range(self.random.randint(1, 3)))
        how = self.pick('', ', return_when=asyncio.FIRST_COMPLETED', ', return_when=asyncio.FIRST_EXCEPTION')
        limit = self.pick('', '', f', timeout={self.pick(*TIMEOUTS)}')
        self.line(depth, f'done, pending = await asyncio.wait([{futures}]{limit}{how})')
        self.say(depth, 'len(done), len(pending)')

    def wait_for(self, depth, level):
        self.line(depth, f'r = await asyncio.wait_for({self.awaitable(level)}, {self.pick(*TIMEOUTS)})')
        self.say(depth, 'shown(r)')

    def completed(self, depth, level):
        arguments = ', '.join(self.pick(f'spawn({self.coroutine(level)})', f'spawn({self.coroutine(level)})', self.future())
                              for _ in range(self.random.randint(1, 3)))
        limit = self.pick('', f', timeout={self.pick("0.5", "1", "2")}')
        self.line(depth, f'for c in asyncio.as_completed([{arguments}]{limit}):')
        self.line(depth + 1, 'r = await c')
        self.say(depth + 1, 'shown(r)')
        if self.chance(20):
            self.line(depth + 1, 'break')

    def spawn(self, depth, level):
        self.line(depth, f't = spawn({self.coroutine(level)})')
        if self.chance(40):
            self.line(depth, 't.cancel()')
        if self.chance(50):
            self.line(depth, f'r = await {self.pick("t", "t", "asyncio.gather(t, t)")}')
            self.say(depth, 'shown(r)')

    def timeout(self, depth, level):
        limit = self.pick(f'timeout({self.pick(*TIMEOUTS)})', f'timeout({self.pick(*TIMEOUTS)})',
                          f'timeout_at(loop.time() + {self.pick(*DELAYS)})')
        name = f'limit{self.label()}'
        self.line(depth, 'try:')
        self.line(depth + 1, f'async with asyncio.{limit} as {name}:')
        if self.chance(30):
            self.line(depth + 2, f'{name}.reschedule({self.pick("None", "loop.time() + " + self.pick(*DELAYS))})')
        self.block(depth + 2, level + 1)
        if self.chance(20):
            self.line(depth + 2, f'loop.call_later({self.pick(*DELAYS)}, rescheduled, {name}, {self.pick(*DELAYS)})')
            self.sleep(depth + 2, level)
        self.line(depth, f'except {self.pick("TimeoutError", "asyncio.TimeoutError", "BaseException")} as error:')
        self.say(depth + 1, f'{name}.expired(), {name}.when(), shown(error), story(error)')
        if self.chance(20):
            self.line(depth + 1, 'raise')

    def group(self, depth, level):
        self.line(depth, 'try:')
        self.line(depth + 1, 'async with asyncio.TaskGroup() as group:')
        for _ in range(self.random.randint(1, 3)):
            self.line(depth + 2, f'tasks.append(group.create_task({self.coroutine(level)}))')
        self.block(depth + 2, level + 1)
        self.line(depth, 'except* Exception as errors:')
        self.say(depth + 1, 'len(errors.exceptions)')

    def generator(self, depth, level):
        kind = self.random.randrange(5)
        self.line(depth, f'g = numbers({self.random.randint(0, 3)}, {self.pick(*DELAYS)})')
        if kind <= 2:
            self.line(depth, 'async for n in g:')
            self.say(depth + 1, 'n')
            self.block(depth + 1, level + 2)
            if kind == 1:
                self.line(depth + 1, 'break')
        elif kind == 3:
            self.say(depth, "await anext(g, 'none')")
            self.say(depth, 'await g.asend(5)')
        else:
            self.say(depth, "await anext(g, 'none')")
            self.say(depth, f'await g.athrow({self.pick("ValueError(1)", "KeyError", "GeneratorExit", "asyncio.CancelledError")})')
        if self.chance(40):
            self.line(depth, 'await g.aclose()')
            self.say(depth)

    def comprehension(self, depth, level):
        self.say(depth, self.pick(f'[n async for n in numbers(2, {self.pick(*DELAYS)})]',
                                  f'[await asyncio.sleep({self.pick(*DELAYS)}, n) for n in range(2)]',
                                  f'{{n: await asyncio.sleep(0, n) async for n in numbers(2, {self.pick(*DELAYS)})}}'))

    def scope(self, depth, level):
        kind = self.pick('scope', 'scope', 'Scope', 'contextlib.aclosing')
        if kind == 'contextlib.aclosing':
            self.line(depth, f'async with contextlib.aclosing(numbers(3, {self.pick(*DELAYS)})) as g:')
            self.say(depth + 1, "await anext(g, 'none')")
        else:
            self.line(depth, f'async with {kind}({self.label()}, {self.pick(*DELAYS)}, {self.pick("True", "False", "False")}) as r:')
            self.say(depth + 1, 'r')
        self.block(depth + 1, level + 1)

    def stack(self, depth, level):
        self.line(depth, 'async with contextlib.AsyncExitStack() as stack:')
        for _ in range(self.random.randint(1, 2)):
            self.line(depth + 1, f'await stack.enter_async_context(scope({self.label()}, {self.pick(*DELAYS)}, False))')
        self.line(depth + 1, f'stack.push_async_callback(asyncio.sleep, {self.pick(*DELAYS)})')
        self.block(depth + 1, level + 1)

    def by_thread(self, depth, level):
        work = f'{self.pick("work", "work", "work_of_loop", "failing_work")}, {self.label()}, {self.pick("0.1", "0.6", "1.1", "2.3")}'
        how = self.pick(f'loop.run_in_executor(None, {work})', f'loop.run_in_executor(pool, {work})', f'asyncio.to_thread({work})',
                        f'asyncio.to_thread(work_of_coroutine, {self.label()}, {self.pick("0.1", "0.6", "1.3")})')
        if self.chance(25):
            how = f'asyncio.wait_for({how}, {self.pick("0.3", "0.7", "3")})'
        self.line(depth, f'r = await {how}')
        self.say(depth, 'shown(r)')
