import asyncio
import logging
import sys

logging.basicConfig(stream=sys.stdout, level=logging.DEBUG, format='%(relativeCreated)d %(name)s %(levelname)s %(message)s')
log = logging.getLogger(__name__)


async def job(n):
    log.info('start %d in %s', n, asyncio.current_task().get_name())
    await asyncio.sleep(n / 10)
    log.debug('end %d', n, extra={'n': n})
    return n


async def main():
    print(await asyncio.gather(*(job(n) for n in (2, 1))))


asyncio.run(main(), debug=False)
