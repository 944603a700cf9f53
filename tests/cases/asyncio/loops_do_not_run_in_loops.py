import asyncio


async def main():
    loop = asyncio.get_running_loop()
    other = asyncio.new_event_loop()
    for forbidden in (loop.run_forever, other.run_forever, lambda: other.run_until_complete(other.create_future())):
        try:
            forbidden()
        except RuntimeError as error:
            print(error)
    other.close()
    print(loop.is_running(), asyncio._get_running_loop() is loop)


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
print(loop.is_running(), asyncio._get_running_loop())
loop.close()
