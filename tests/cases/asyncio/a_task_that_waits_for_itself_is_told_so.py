import asyncio


async def job():
    try:
        await asyncio.current_task()
    except RuntimeError as error:
        print(str(error)[:28])


async def bare():
    try:
        await Yields(5)
    except RuntimeError as error:
        print(error)
    try:
        await Yields(asyncio.get_running_loop().create_future())
    except RuntimeError as error:
        print(str(error)[:48])


class Yields:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        yield self.value


async def main():
    await asyncio.create_task(job())
    await bare()
    await Yields(None)
    print('one turn given')


asyncio.run(main())
