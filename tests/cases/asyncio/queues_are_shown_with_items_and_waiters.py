import asyncio


def shown(queue):
    text = repr(queue)
    assert text.startswith(f'<{type(queue).__name__} at 0x')
    return text.partition(' maxsize')[2], str(queue)


async def main():
    queue = asyncio.Queue()
    print(shown(queue), queue._format())
    getter = asyncio.create_task(queue.get())
    await asyncio.sleep(0)
    print(shown(queue))
    queue.put_nowait(0)
    print(shown(queue))
    print(await getter, shown(queue))
    queue = asyncio.Queue(1)
    queue.put_nowait('item')
    putters = [asyncio.create_task(queue.put(number)) for number in (2, 3)]
    await asyncio.sleep(0)
    print(shown(queue))
    queue.get_nowait()
    print(shown(queue))
    await putters[0]
    queue.get_nowait()
    await putters[1]
    print(shown(queue))
    for cls in (asyncio.LifoQueue, asyncio.PriorityQueue):
        queue = cls(maxsize=5)
        for item in (3, 1, 2):
            queue.put_nowait(item)
        print(cls.__name__, shown(queue))


asyncio.run(main())
