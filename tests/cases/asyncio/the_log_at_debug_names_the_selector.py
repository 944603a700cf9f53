import asyncio
import logging

logging.basicConfig(level=logging.DEBUG, format='%(asctime)s %(name)s %(levelname)s %(message)s')


async def main():
    logging.getLogger('app').info('running')
    await asyncio.sleep(1.5)
    logging.debug('slept')


asyncio.run(main())
loop = asyncio.new_event_loop()
loop.close()
logging.getLogger('asyncio').setLevel(logging.WARNING)
asyncio.run(main())
