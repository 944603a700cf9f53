import asyncio
import concurrent.futures
import contextlib
import contextvars
import functools
import gc
import time
import types
import warnings

variable = contextvars.ContextVar('variable', default=0)


def shown(value):
    if isinstance(value, BaseExceptionGroup):
        return type(value).__name__ + ':' + ' '.join(shown(error) for error in value.exceptions)
    if isinstance(value, AttributeError):  # whose text has the whole name of a type in C
        return 'AttributeError'
    if isinstance(value, BaseException):
        return type(value).__name__ + ':' + ','.join(str(a)[:30] for a in value.args)
    if isinstance(value, list):
        return '[' + ' '.join(str(shown(v)) for v in value) + ']'
    return value


def story(error):
    """Where an exception has been, and what it is the consequence of."""
    places, entry = [], error.__traceback__
    while entry:
        if entry.tb_frame.f_globals is globals():
            places.append(entry.tb_frame.f_code.co_name)
        entry = entry.tb_next
    because = error.__cause__ or error.__context__
    return type(error).__name__ + ' in ' + '.'.join(places) + (' of ' + story(because) if because else '')


def say(*what):
    task = asyncio.current_task()
    print(loop.time(), task.get_name() if task else '-', *what)


def warned(message, category, filename, lineno, file=None, line=None):
    print('warned', message)


def handled(loop, context):
    print('handled', context['message'], shown(context.get('exception')))


def spawn(coro):
    task = asyncio.create_task(coro)
    tasks.append(task)
    return task


def spawn_later(n):
    spawn(report()).add_done_callback(ended)


def ended(future):
    print('ended', future.cancelled(), variable.get())


def named(n, future):
    print('named', n, future.cancelled())


def settle(i, value):
    if not futures[i].done():
        futures[i].set_result(value)


def broken(n):
    raise ZeroDivisionError('broken')


def rescheduled(limit, delay):
    try:
        limit.reschedule(loop.time() + delay)
    except Exception as error:
        print('rescheduled', shown(error))


async def report():
    say('report', variable.get())
    variable.set(variable.get() + 1)
    await asyncio.sleep(0)
    return variable.get()


async def failing(n, delay):
    await asyncio.sleep(delay)
    raise LookupError(n)


async def stubborn(n, delay):
    for i in range(2):
        try:
            await asyncio.sleep(delay)
        except asyncio.CancelledError as error:
            say('stubborn', n, story(error))
    return n


@types.coroutine
def by_hand(n, delay):
    yield
    yield from asyncio.sleep(delay)
    return n


class Awaitable:
    def __init__(self, n, delay):
        self.n, self.delay = n, delay

    def __await__(self):
        say('awaited', self.n)
        yield from asyncio.sleep(self.delay).__await__()
        return self.n


async def numbers(count, delay):
    say('numbers begin')
    try:
        for i in range(count):
            try:
                got = yield i
                if got:
                    say('numbers got', got)
            except ValueError as error:
                say('numbers caught', shown(error))
                yield 99
            await asyncio.sleep(delay)
    finally:
        say('numbers end')
        await asyncio.sleep(delay)
        say('numbers closed')


@contextlib.asynccontextmanager
async def scope(n, delay, suppress):
    say('scope begins', n)
    await asyncio.sleep(delay)
    try:
        yield n
    except Exception as error:
        say('scope', n, story(error))
        if not suppress:
            raise
    finally:
        await asyncio.sleep(delay)
        say('scope ends', n)


class Scope:
    def __init__(self, n, delay, suppress):
        self.n, self.delay, self.suppress = n, delay, suppress

    async def __aenter__(self):
        await asyncio.sleep(self.delay)
        return self.n

    async def __aexit__(self, kind, error, traceback):
        say('Scope', self.n, error and story(error))
        await asyncio.sleep(self.delay)
        return self.suppress


def work(n, delay):
    time.sleep(delay)
    print('work', n, time.monotonic(), variable.get())
    return n


def failing_work(n, delay):
    time.sleep(delay)
    raise ArithmeticError(n)


def work_of_loop(n, delay):
    loop.call_soon_threadsafe(print, 'work of loop begins', n)
    time.sleep(delay)
    if not loop.is_closed():
        loop.call_soon_threadsafe(print, 'work of loop', n)
    return n


def work_of_coroutine(n, delay):
    future = asyncio.run_coroutine_threadsafe(asyncio.sleep(delay, n), loop)
    try:
        return future.result(1)
    except TimeoutError:
        print('work of coroutine', n, future.cancel())


def prepare():
    global loop, tasks, pool
    loop, tasks, pool = asyncio.get_running_loop(), [], concurrent.futures.ThreadPoolExecutor(1)
    loop.set_exception_handler(handled)
    warnings.showwarning = warned
    warnings.simplefilter('always', RuntimeWarning)


def share(kind, size, permits, bound):
    global futures, lock, queue, events, semaphore, bounded, condition, barrier
    futures = [loop.create_future() for _ in range(3)]
    lock, condition, barrier = asyncio.Lock(), asyncio.Condition(), asyncio.Barrier(2)
    queue = getattr(asyncio, kind)(size)
    events, semaphore, bounded = [asyncio.Event(), asyncio.Event()], asyncio.Semaphore(permits), asyncio.BoundedSemaphore(bound)


def tell():
    for task in tasks:
        if task.done():
            say(task.get_name(), 'cancelled' if task.cancelled() else shown(task.exception()))


def in_a_loop(main, is_tidy):
    other = asyncio.new_event_loop()
    asyncio.set_event_loop(other)
    try:
        other.run_until_complete(main())
        if is_tidy:
            other.run_until_complete(other.shutdown_asyncgens())
    finally:
        other.run_until_complete(other.shutdown_default_executor())
        other.close()
        asyncio.set_event_loop(None)


def clear():
    left = []
    loop.set_exception_handler(lambda loop, context: left.append(context['message']))
    warnings.showwarning = lambda message, *more: left.append(str(message))
    pool.shutdown()
    tasks.clear()
    futures.clear()
    gc.collect()
    print(sorted(left))


