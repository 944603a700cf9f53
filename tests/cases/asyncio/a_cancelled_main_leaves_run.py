import asyncio


async def main():
    task = asyncio.current_task()
    asyncio.get_running_loop().call_later(1, task.cancel, 'from a timer')
    try:
        await asyncio.sleep(10)
    finally:
        print('main cleans up')


try:
    asyncio.run(main())
except asyncio.CancelledError as error:
    print('cancelled', error.args)
