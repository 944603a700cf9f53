import asyncio

other = asyncio.new_event_loop()
future = other.create_future()


async def main():
    try:
        await future
    except RuntimeError as error:
        print(str(error).replace(str(asyncio.current_task()), 'TASK'))


asyncio.run(main())
try:
    other.run_until_complete(asyncio.new_event_loop().create_future())
except ValueError as error:
    print(error)
other.close()
