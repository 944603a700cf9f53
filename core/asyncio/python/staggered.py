"""staggered_race: one coroutine after the other is begun, and the first that ends well is the winner."""


async def _staggered_race(coro_fns, delay, *, loop=None):
    loop = loop or get_running_loop()
    waiting = enumerate(coro_fns)
    won = None, None
    errors = []
    runners = []

    async def run_one_coro(previous_failed):
        nonlocal won
        if previous_failed is not None:
            try:
                await wait_for(previous_failed.wait(), delay)
            except TimeoutError:
                pass
        try:
            index, begin = next(waiting)
        except StopIteration:
            return
        failed = Event()
        runners.append(loop.create_task(run_one_coro(failed)))
        errors.append(None)
        try:
            result = await begin()
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            errors[index] = error
            failed.set()
        else:
            won = result, index
            for other, runner in enumerate(runners):
                if other != index:
                    runner.cancel()

    run_one_coro.__qualname__ = 'staggered_race.<locals>.run_one_coro'
    runners.append(loop.create_task(run_one_coro(None)))
    try:
        ended = 0
        while ended != len(runners):
            done, _ = await wait(runners)
            ended = len(done)
            for runner in done:
                if not runner.cancelled() and runner.exception():
                    raise runner.exception()
        return *won, errors
    finally:
        for runner in runners:
            runner.cancel()


_staggered_race.__module__ = 'asyncio.staggered'
_staggered_race.__name__ = _staggered_race.__qualname__ = 'staggered_race'
