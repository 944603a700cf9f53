"""Random asyncio programs, each from a seed: tasks that sleep, wait for one another, share locks, queues, events and
futures, are cancelled from several places, time out, fail, use threads, and leave things behind."""
import pathlib

from awaiting import Awaiting
from maker import Maker
from sharing import Sharing
from steering import Steering

PROLOGUE = pathlib.Path(__file__).resolve().parent / 'prologue.py'
WEIGHTS = dict(sleep=6, await_one=4, gather=4, wait=2, wait_for=4, cancel=4, with_lock=2, use_queue=3, use_event=2,
               use_semaphore=2, use_condition=2, use_future=4, fail=3, callback=2, timer=3, timeout=4, guarded=8, spawn=2,
               group=2, state=2, completed=2, barrier=2, finish=2, generator=3, comprehension=1, scope=2, stack=1,
               by_thread=2, release=1, acquire=2, context=2, leave=2)


class Program(Awaiting, Sharing, Steering, Maker):
    STATEMENTS = [name for name, weight in WEIGHTS.items() for _ in range(weight)]

    def function(self, name, parameters):
        self.line(0, f'async def {name}({parameters}):')
        self.say(1)
        for _ in range(self.random.randint(2, 5)):
            self.statement(1, 0)
        self.line(1, f'return {self.label()}')
        self.line(0, '')
        self.line(0, '')

    def make(self):
        self.lines = PROLOGUE.read_text().splitlines()
        for _ in range(self.random.randint(0, 2)):
            self.function(f'helper{self.helpers}', 'n')
            self.helpers += 1
        for i in range(self.tasks):
            self.function(f'job{i}', '')
        self.main()
        self.ending()
        return '\n'.join(self.lines) + '\n'

    def main(self):
        self.line(0, 'async def main():')
        self.line(1, 'prepare()')
        self.line(1, f'share({self.pick("Queue", "LifoQueue", "PriorityQueue")!r}, {self.random.randint(0, 2)}, '
                     f'{self.random.randint(1, 2)}, {self.random.randint(1, 3)})')
        for i in range(self.tasks):
            self.line(1, f'tasks.append(asyncio.create_task(job{i}(), name="job {i}"))')
        for _ in range(self.random.randint(0, 2)):
            self.guarded(1, 1)
        if self.chance(85):
            self.line(1, f'done, pending = await asyncio.wait(tasks[:], timeout={self.pick("0.75", "5", "8", "10")})')
            self.line(1, 'say("main", len(done), len(pending))')
            self.line(1, 'tell()')
        elif self.chance(50):
            self.statement(1, 0)
        self.line(0, '')
        self.line(0, '')

    def ending(self):
        """How the loop is run, and what becomes of what it leaves."""
        self.line(0, 'try:')
        kind = self.random.randrange(10)
        if kind < 6:
            self.line(1, 'asyncio.run(main())')
        elif kind == 6:
            self.line(1, 'with asyncio.Runner() as runner:')
            self.line(2, 'runner.run(main())')
            self.line(2, 'runner.run(report())')
        else:
            self.line(1, 'in_a_loop(main, {})'.format(self.pick('True', 'False')))
        self.line(0, 'except BaseException as error:')
        self.line(1, "print('left by', shown(error), story(error))")
        self.line(0, 'clear()')


def program(seed):
    return Program(seed).make()
