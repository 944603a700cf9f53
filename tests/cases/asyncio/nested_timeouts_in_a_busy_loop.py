import asyncio
import time


async def main():
    try:
        async with asyncio.timeout(0.1) as outer:
            try:
                async with asyncio.timeout(0.2) as inner:
                    # Both deadlines pass before the loop looks.
                    time.sleep(0.5)
                    await asyncio.sleep(1)
            except TimeoutError:
                print('inner first', inner.expired(), outer.expired())
    except TimeoutError:
        print('outer', inner.expired(), outer.expired())
    print(asyncio.current_task().cancelling())


asyncio.run(main())
