import asyncio


class Service:
    def __init__(self, *answers):
        self.answers = list(answers)

    async def ask(self):
        delay, answer = self.answers.pop(0)
        await asyncio.sleep(delay)
        if isinstance(answer, Exception):
            raise answer
        return answer


async def retry(service, attempts, timeout, backoff=0.5):
    errors = []
    for attempt in range(attempts):
        try:
            async with asyncio.timeout(timeout):
                return await service.ask()
        except (TimeoutError, ConnectionError) as error:
            errors.append(error)
            await asyncio.sleep(backoff * 2 ** attempt)
    raise ExceptionGroup('all attempts failed', errors)


async def main():
    loop = asyncio.get_running_loop()
    print(await retry(Service((0.1, 'at once')), 3, 1), loop.time())
    print(await retry(Service((5, 'too slow'), (0.1, ConnectionError('down')), (0.2, 'at last')), 3, 1), loop.time())
    try:
        await retry(Service((5, 'slow'), (0, ConnectionError('gone'))), 2, 1)
    except* TimeoutError as caught:
        print(len(caught.exceptions))
    except* ConnectionError as caught:
        print(caught.exceptions)
    print(loop.time())


asyncio.run(main())
