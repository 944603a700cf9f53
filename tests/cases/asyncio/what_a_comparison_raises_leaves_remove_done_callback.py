import asyncio


class Fails:
    def __init__(self, after):
        self.left = after

    def __eq__(self, other):
        self.left -= 1
        if self.left < 0:
            raise ValueError("not to be compared")
        return True


async def main():
    loop = asyncio.get_running_loop()
    for after in range(4):
        future = loop.create_future()
        for _ in range(3):
            future.add_done_callback(id)
        try:
            print(after, future.remove_done_callback(Fails(after)))
        except ValueError as error:
            print(after, error)
        print(future.remove_done_callback(id))


asyncio.run(main())
