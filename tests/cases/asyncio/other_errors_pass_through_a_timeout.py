import asyncio


async def main():
    try:
        async with asyncio.timeout(0.1) as cm:
            raise KeyError('foreign')
    except KeyError as error:
        print(repr(error), cm.expired())
    try:
        async with asyncio.timeout(0.01) as cm:
            try:
                await asyncio.sleep(1)
            finally:
                raise KeyError('instead of the cancellation')
    except KeyError as error:
        print(repr(error), cm.expired(), repr(error.__context__), asyncio.current_task().cancelling())
    try:
        async with asyncio.timeout(10) as cm:
            raise asyncio.CancelledError('by hand')
    except asyncio.CancelledError as error:
        print(repr(error), cm.expired())
    try:
        async with asyncio.timeout(0.01) as cm:
            try:
                await asyncio.sleep(1)
            except asyncio.CancelledError:
                print('swallowed')
    except TimeoutError:
        print('never')
    print(cm.expired(), asyncio.current_task().cancelling())


asyncio.run(main())
