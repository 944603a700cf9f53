import asyncio
import gc


def told(loop, context):
    print('told', context['message'])


async def leave():
    raise KeyboardInterrupt('enough')


async def main():
    asyncio.get_running_loop().set_exception_handler(told)
    await asyncio.wait_for(leave(), 1)


async def later():
    await asyncio.sleep(1)
    print('later')


def run_on():
    loop = asyncio.new_event_loop()
    try:
        loop.run_until_complete(main())
    finally:
        loop.run_until_complete(later())
        loop.close()


def run_callback():
    loop = asyncio.new_event_loop()
    loop.set_exception_handler(told)
    lost = loop.create_future()
    lost.set_exception(ValueError('lost'))
    lost.add_done_callback(raise_exit)
    try:
        loop.run_forever()
    finally:
        del lost
        loop.close()
        print('closed')


def raise_exit(future):
    raise SystemExit(future.exception())


for run in run_on, run_callback:
    try:
        run()
    except BaseException as error:
        print('left by', repr(error))
    print('behind')
    gc.collect()
    print('collected')
