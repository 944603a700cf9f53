import asyncio
import threading
import time


async def walk(name, steps):
    for i in range(steps):
        print(name, i, asyncio.get_running_loop().time())
        await asyncio.sleep(1)
    return name


def run(name, steps):
    print('result', asyncio.run(walk(name, steps)))


threads = [threading.Thread(target=run, args=(f'loop {n}', n)) for n in (2, 3)]
for thread in threads:
    thread.start()
print('main waits')
for thread in threads:
    thread.join()
print(asyncio.run(walk('main', 1)), time.monotonic())
