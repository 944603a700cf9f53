import asyncio
import gc
import warnings

warned = []
warnings.simplefilter('always')
warnings.showwarning = lambda message, *more: warned.append(str(message))


async def job():
    await asyncio.sleep(1)


for _ in range(2):
    cycle = [job()]
    cycle.append(cycle)
del cycle
gc.collect()
print(warned)
gc.collect()
print(warned)
