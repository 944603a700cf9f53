import asyncio


async def work():
    print('never')


loop = asyncio.new_event_loop()
loop.close()
try:
    asyncio.ensure_future(work(), loop=loop)
except RuntimeError as error:
    print(error)
try:
    loop.create_task(work())
except RuntimeError as error:
    print(error)
print('one of them was warned of')
