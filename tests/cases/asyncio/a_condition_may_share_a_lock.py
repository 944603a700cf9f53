import asyncio


async def both(lock, condition):
    print(condition._lock is lock, lock.locked(), condition.locked())
    async with condition:
        print(lock.locked(), condition.locked())
    async with lock:
        print(lock.locked(), condition.locked())
    print(lock.locked(), condition.locked())


async def producer(lock, condition, items):
    for number in range(2):
        await asyncio.sleep(1)
        async with lock:
            items.append(number)
            condition.notify()


async def consumer(condition, items):
    for _ in range(2):
        async with condition:
            await condition.wait_for(lambda: items)
            print('got', items.pop())


async def main():
    lock = asyncio.Lock()
    condition = asyncio.Condition(lock)
    await both(lock, condition)
    await asyncio.gather(consumer(condition, items := []), producer(lock, condition, items))
    condition = asyncio.Condition()
    await both(condition._lock, condition)


asyncio.run(main())
