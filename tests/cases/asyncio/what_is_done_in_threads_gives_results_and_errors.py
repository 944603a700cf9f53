import asyncio
import contextvars
import threading

var = contextvars.ContextVar('var', default='unset')


def work(*args, **kwargs):
    return args, kwargs, threading.current_thread() is threading.main_thread()


def fails(error):
    raise error


def context():
    value = var.get()
    var.set('changed in the thread')
    return value


class Counter:
    calls = 0

    def __call__(self):
        Counter.calls += 1
        return Counter.calls


async def main():
    print(await asyncio.to_thread(work))
    print(await asyncio.to_thread(work, 1, 'two', key='word', func='a keyword too'))
    for error in RuntimeError('failed'), KeyError(1):
        try:
            await asyncio.to_thread(fails, error)
        except (RuntimeError, KeyError) as caught:
            print(repr(caught), caught is error)
    counter = Counter()
    print(await asyncio.to_thread(counter), Counter.calls)
    print(sorted(await asyncio.gather(*(asyncio.to_thread(counter) for _ in range(5)))), Counter.calls)
    var.set('set in main')
    print(await asyncio.to_thread(context), var.get())
    try:
        await asyncio.to_thread()
    except TypeError as error:
        print(error)
    try:
        await asyncio.to_thread(fails, StopIteration(5))
    except (RuntimeError, TypeError) as error:
        print(type(error).__name__, error)


asyncio.run(main())
