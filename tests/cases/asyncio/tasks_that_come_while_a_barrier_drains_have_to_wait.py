import asyncio


async def main():
    parties, again = 5, 2
    barrier, inner = asyncio.Barrier(parties), asyncio.Barrier(parties - again)
    left = again
    log = []

    async def work(name):
        nonlocal left
        await barrier.wait()
        if left > 0:
            left -= 1
            log.append(f'{name} waits again')
            await barrier.wait()
        else:
            await inner.wait()
            log.append(f'{name} passed the inner one')
            await barrier.wait()
        log.append(name)

    await asyncio.gather(*(work(name) for name in 'abcde'))
    print(*log, sep='\n')
    print(barrier.n_waiting, inner.n_waiting)


asyncio.run(main())
