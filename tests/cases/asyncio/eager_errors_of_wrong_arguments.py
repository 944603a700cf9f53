import asyncio


async def work():
    pass


async def main():
    loop = asyncio.get_running_loop()
    attempts = {
        'sleep': lambda: asyncio.sleep(),
        'gather': lambda: asyncio.gather(5),
        'create_task': lambda: asyncio.create_task('work'),
        'wait_for': lambda: asyncio.wait_for(work()),
        'run_in_executor': lambda: loop.run_in_executor(),
        'call_soon': lambda: loop.call_soon(),
        'call_later': lambda: loop.call_later(1),
        'Queue': lambda: asyncio.Queue(1, 2),
        'Lock': lambda: asyncio.Lock(1),
        'Semaphore': lambda: asyncio.Semaphore('1').locked(),
        'timeout': lambda: asyncio.timeout(),
        'TaskGroup': lambda: asyncio.TaskGroup(1),
        'Event': lambda: asyncio.Event().wait(1),
        'shield': lambda: asyncio.shield(),
        'ensure_future': lambda: asyncio.ensure_future(),
        'as_completed': lambda: asyncio.as_completed(),
        'to_thread': lambda: asyncio.to_thread(),
        'set_result': lambda: loop.create_future().set_result(),
        'set_exception': lambda: loop.create_future().set_exception(),
        'cancel': lambda: loop.create_future().cancel(1, 2),
        'stop': lambda: loop.stop(1),
        'current_task': lambda: asyncio.current_task(1, 2),
        'Runner': lambda: asyncio.Runner(True),
        'Condition': lambda: asyncio.Condition(lock=5).locked(),
        'Barrier': lambda: asyncio.Barrier(),
        'run': lambda: asyncio.run(),
    }
    for name, attempt in attempts.items():
        try:
            result = attempt()
            if asyncio.iscoroutine(result):
                result.close()
            print(name, 'taken')
        except Exception as error:
            print(name, type(error).__name__, error)


asyncio.run(main())
