import asyncio


async def main():
    waiter, proof = asyncio.get_running_loop().create_future(), []

    async def inner():
        await waiter
        proof.append('inner')

    async def outer():
        await asyncio.shield(inner())
        proof.append('outer')

    task = asyncio.create_task(outer())
    await asyncio.sleep(0.1)
    task.cancel()
    print(await asyncio.gather(task, return_exceptions=True), proof, waiter.cancelled())
    waiter.set_result(None)
    await asyncio.sleep(0)
    print(proof)


asyncio.run(main())
