import asyncio
import logging
import sys
import threading

logging.basicConfig(stream=sys.stdout, level=logging.INFO,
                    format="%(levelname)s %(name)s %(filename)s %(funcName)s %(lineno)d: %(message)s")
thread = threading.Thread(target=logging.info, args=("from %s", "a thread"))
thread.start()
thread.join()


async def main():
    loop = asyncio.get_running_loop()
    await loop.run_in_executor(None, logging.warning, "from a pool")
    await asyncio.to_thread(logging.getLogger("own").error, "from to_thread")
    await asyncio.gather(*(asyncio.to_thread(logging.info, "number %d", i) for i in range(3)))
    logging.info("from a task")


asyncio.run(main())
