import asyncio
import gc
import warnings

told = []
warnings.simplefilter('always')
warnings.showwarning = lambda message, *more: told.append(str(message))


async def job():
    await asyncio.sleep(1)


async def stops():
    raise SystemExit(3)


async def main():
    tasks = [asyncio.create_task(stops(), name='stops'), asyncio.create_task(job(), name='job')]
    await asyncio.sleep(5)
    del tasks


loop = asyncio.new_event_loop()
loop.set_exception_handler(lambda loop, context: told.append((context['message'], context.get('task', context.get('future')).get_name())))
try:
    loop.run_until_complete(main())
except SystemExit as error:
    print(repr(error))
loop.close()
del loop
gc.collect()
for one in told:
    print(one)
