import asyncio
import gc

told = []


async def main():
    tasks = [asyncio.create_task(asyncio.sleep(i, i), name=f'sleep {i}') for i in range(3)]
    await asyncio.sleep(0)
    del tasks


loop = asyncio.new_event_loop()
loop.set_exception_handler(lambda loop, context: told.append(repr(context['task']).split(' wait_for')[0]))
loop.run_until_complete(main())
loop.close()
gc.collect()
for one in sorted(told):
    print(one)
