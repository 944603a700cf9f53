import asyncio


async def main():
    pass


def go():
    asyncio.create_task(main())


try:
    go()
except RuntimeError as error:
    print(error)
    print('still handled')
print('now gone')


async def closed():
    loop = asyncio.new_event_loop()
    loop.close()
    for call in (loop.create_task, loop.run_until_complete, lambda c: asyncio.ensure_future(c, loop=loop)):
        try:
            call(main())
        except RuntimeError as error:
            print(error)
            print('handled')


asyncio.run(closed())
go()
