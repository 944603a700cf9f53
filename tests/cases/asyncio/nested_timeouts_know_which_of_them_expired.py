import asyncio


async def main():
    loop = asyncio.get_running_loop()
    cancelled = False
    try:
        async with asyncio.timeout(0.01) as outer:
            try:
                async with asyncio.timeout(0.02) as inner:
                    await asyncio.sleep(10)
            except asyncio.CancelledError:
                cancelled = True
                raise
    except TimeoutError:
        print(cancelled, inner.expired(), outer.expired())
    try:
        async with asyncio.timeout(0.002) as outer:
            try:
                async with asyncio.timeout(0.001) as inner:
                    await asyncio.sleep(10)
            except TimeoutError:
                print('inner', inner.expired(), outer.expired())
                await asyncio.sleep(10)
    except TimeoutError:
        print('outer', outer.expired())
    deadline = loop.time() + 1
    try:
        async with asyncio.timeout_at(deadline) as outer:
            try:
                async with asyncio.timeout_at(deadline) as inner:
                    await asyncio.sleep(10)
            except asyncio.CancelledError:
                print('cancelled', inner.expired(), outer.expired())
                raise
            except TimeoutError:
                print('inner timeout', inner.expired(), outer.expired())
                raise
    except TimeoutError:
        print('timeout', outer.expired(), asyncio.current_task().cancelling())


asyncio.run(main())
