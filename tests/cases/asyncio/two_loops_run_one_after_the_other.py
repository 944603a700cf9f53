import asyncio


async def job(name):
    for i in range(2):
        print(name, i, asyncio.get_running_loop().time())
        await asyncio.sleep(1)


first, second = asyncio.new_event_loop(), asyncio.new_event_loop()
first.run_until_complete(job('first'))
second.run_until_complete(job('second'))
first.run_until_complete(job('again'))
first.close()
second.close()
