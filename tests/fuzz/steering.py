"""Statements that steer: cancellation, errors and who catches them, callbacks, contexts, what is left behind."""
from maker import DELAYS, ERRORS


class Steering:
    def cancel(self, depth, level):
        target = self.pick(self.task(), self.task(), self.future(), 'asyncio.current_task()')
        message = self.pick('', '', f"'m{self.label()}'")
        self.say(depth, f'{target}.cancel({message})')

    def fail(self, depth, level):
        kind = self.random.randrange(40)
        if kind < 20:
            self.line(depth, f'raise {self.pick(*ERRORS)}({self.label()})')
        elif kind < 22:
            self.line(depth, f'raise asyncio.CancelledError({self.pick("", "1")})')
        elif kind == 22:
            self.line(depth, f'raise {self.pick("SystemExit(3)", "KeyboardInterrupt", "StopIteration(1)", "TimeoutError")}')
        elif kind == 23:
            self.line(depth, 'loop.stop()')
        else:
            self.say(depth)

    def guarded(self, depth, level):
        self.line(depth, 'try:')
        self.block(depth + 1, level + 1)
        kind = self.random.randrange(5)
        if kind <= 1:
            self.line(depth, 'except Exception as error:')
            self.say(depth + 1, 'shown(error), story(error)')
        if kind in (1, 2):
            self.line(depth, 'except asyncio.CancelledError as error:')
            self.say(depth + 1, 'story(error)')
            if self.chance(40):
                self.sleep(depth + 1, level)
            if self.chance(60):
                self.line(depth + 1, 'raise')
        if kind >= 3:
            self.line(depth, 'finally:')
            self.say(depth + 1)
            if self.chance(40):
                self.sleep(depth + 1, level)

    def callback(self, depth, level):
        target = self.pick(self.task(), self.future())
        callback = self.pick('ended', 'ended', f'functools.partial(named, {self.label()})', 'broken')
        context = self.pick('', '', ', context=contextvars.copy_context()')
        self.line(depth, f'{target}.add_done_callback({callback}{context})')
        if self.chance(20):
            self.say(depth, f'{target}.remove_done_callback(ended)')

    def timer(self, depth, level):
        what = self.pick(f'say, {self.label()}', f'say, {self.label()}', f'{self.task()}.cancel', 'events[0].set', 'events[1].set',
                         f'settle, {self.random.randrange(3)}, {self.label()}', f'broken, {self.label()}', f'spawn_later, {self.label()}')
        how = self.pick('call_soon(', 'call_soon_threadsafe(', f'call_later({self.pick(*DELAYS)}, ', f'call_at({self.pick(*DELAYS)}, ')
        context = self.pick('', '', ', context=contextvars.copy_context()')
        self.line(depth, f'handle = loop.{how}{what}{context})')
        if self.chance(25):
            self.line(depth, 'handle.cancel()')

    def state(self, depth, level):
        t = self.task()
        self.say(depth, self.pick(f'{t}.done(), {t}.cancelled(), {t}.cancelling()', 'len(asyncio.all_tasks())',
                                  'asyncio.current_task().get_name()', 'asyncio.current_task().uncancel()', 'repr(lock)[-9:]',
                                  'lock.locked(), condition.locked()', 'variable.get()', f'{t}.get_name()'))

    def finish(self, depth, level):
        if level and self.chance(30):
            self.line(depth, f'return {self.label()}')
        else:
            self.sleep(depth, level)

    def context(self, depth, level):
        kind = self.random.randrange(4)
        if kind == 0:
            self.line(depth, f'variable.set({self.label()})')
        elif kind == 1:
            self.line(depth, f'token = variable.set({self.label()})')
            self.block(depth, level + 1)
            self.line(depth, 'variable.reset(token)')
        elif kind == 2:
            self.line(depth, 'context = contextvars.copy_context()')
            self.line(depth, f'context.run(variable.set, {self.label()})')
            self.line(depth, f'tasks.append(loop.create_task({self.coroutine(level)}, context=context))')
        else:
            self.line(depth, 'r = await asyncio.gather(report(), report())')
        self.say(depth, 'variable.get()')

    def leave(self, depth, level):
        """What nobody will look at again."""
        self.line(depth, self.pick(f'asyncio.create_task({self.coroutine(level)})', f'helper{0}(1)' if self.helpers else 'report()',
                                   f'asyncio.create_task(failing({self.label()}, {self.pick(*DELAYS)}))',
                                   f'loop.create_future().set_exception(ValueError({self.label()}))'))
        self.say(depth)
