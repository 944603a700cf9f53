import asyncio


async def main():
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(1):
            try:
                await asyncio.sleep(1)
            finally:
                try:
                    async with asyncio.timeout(1):
                        await asyncio.sleep(10)
                except TimeoutError:
                    print('inner at', loop.time())
    except TimeoutError:
        print('outer at', loop.time())
    print(asyncio.current_task().cancelling())

    async def after_cancellation():
        try:
            asyncio.current_task().cancel()
            await asyncio.sleep(1)
        except asyncio.CancelledError:
            pass
        try:
            async with asyncio.timeout(0):
                await asyncio.sleep(1)
        except TimeoutError:
            print('timeout after a cancellation', asyncio.current_task().cancelling())
        try:
            async with asyncio.timeout(1):
                asyncio.current_task().cancel()
                await asyncio.sleep(2)
        except asyncio.CancelledError:
            print('cancelled in a timeout', asyncio.current_task().cancelling())

    await asyncio.create_task(after_cancellation())


asyncio.run(main())
