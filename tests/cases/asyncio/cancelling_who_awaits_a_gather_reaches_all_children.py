import asyncio


async def main():
    loop = asyncio.get_running_loop()
    waiter, proof, gathers = loop.create_future(), [], []

    async def inner(number):
        try:
            await waiter
        except asyncio.CancelledError as error:
            proof.append((number, error.args))
            raise

    children = [asyncio.create_task(inner(number)) for number in range(2)]

    async def outer():
        gathers.append(asyncio.gather(*children))
        await gathers[0]

    task = asyncio.create_task(outer())
    await asyncio.sleep(0)
    print(task.cancel('broadcast'))
    print(await asyncio.gather(task, return_exceptions=True))
    print(gathers[0].cancel(), gathers[0].cancelled(), waiter.cancelled(), [child.cancelled() for child in children], proof)
    print(gathers[0])


asyncio.run(main())
