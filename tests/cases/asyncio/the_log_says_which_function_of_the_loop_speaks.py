import asyncio
import logging
import time

logging.basicConfig(level=logging.DEBUG, format='%(levelname)s %(module)s %(filename)s %(funcName)s %(lineno)d: %(message).40s')


async def fails():
    raise ValueError('nobody asks')


async def main():
    loop = asyncio.get_running_loop()
    asyncio.create_task(fails())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    loop.call_exception_handler({'message': 'by hand'})
    loop.set_debug(True)
    time.sleep(0.2)  # not measured: debug mode was off when this turn began
    await asyncio.sleep(0)
    loop.call_soon(time.sleep, 0.2)
    await asyncio.sleep(0)
    loop.set_debug(False)
    await asyncio.sleep(0)
    loop.set_exception_handler(lambda loop, context: 1 / 0)
    loop.call_exception_handler({'message': 'not heard'})


class Kept(logging.Handler):
    def emit(self, record):
        print(record.name, record.funcName, record.msg.partition('handle_traceback')[0], len(record.args), bool(record.exc_info))


logging.getLogger('asyncio').addHandler(Kept())
asyncio.run(main())
