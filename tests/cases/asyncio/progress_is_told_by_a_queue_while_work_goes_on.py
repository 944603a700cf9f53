import asyncio


async def download(name, size, progress):
    for part in range(1, size + 1):
        await asyncio.sleep(0.3 * len(name))
        await progress.put((name, part / size))
    return size


async def show(progress):
    while True:
        name, part = await progress.get()
        print(f'{asyncio.get_running_loop().time():.1f} {name} {part:.0%}')
        progress.task_done()


async def main():
    progress = asyncio.Queue()
    shower = asyncio.create_task(show(progress))
    sizes = await asyncio.gather(download('a', 4, progress), download('bb', 2, progress))
    await progress.join()
    shower.cancel()
    print(sum(sizes), await asyncio.gather(shower, return_exceptions=True))


asyncio.run(main())
