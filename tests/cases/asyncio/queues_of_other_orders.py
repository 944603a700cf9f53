import asyncio


async def main():
    stack, heap = asyncio.LifoQueue(), asyncio.PriorityQueue()
    for n in (3, 1, 2):
        await stack.put(n)
        await heap.put((n, f'item {n}'))
    print(stack, heap)
    print([stack.get_nowait() for _ in range(3)], [heap.get_nowait()[1] for _ in range(3)])
    print(asyncio.Queue(5), asyncio.Queue[int])
    waiting = [asyncio.create_task(stack.get()) for _ in range(2)]
    await asyncio.sleep(0)
    print(stack)
    waiting[0].cancel()
    stack.put_nowait('for the second')
    print(await asyncio.gather(*waiting, return_exceptions=True))


asyncio.run(main())
