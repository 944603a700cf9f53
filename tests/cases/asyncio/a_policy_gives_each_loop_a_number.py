import asyncio


class NumberedLoop(asyncio.SelectorEventLoop):
    made = 0

    def __init__(self):
        super().__init__()
        NumberedLoop.made += 1
        self.number = NumberedLoop.made

    def __repr__(self):
        return f'<loop {self.number}>'


class Policy(asyncio.DefaultEventLoopPolicy):
    _loop_factory = NumberedLoop


async def main():
    print(asyncio.get_running_loop())
    return asyncio.get_running_loop().number


asyncio.set_event_loop_policy(Policy())
print(asyncio.run(main()), asyncio.run(main()))
loop = asyncio.new_event_loop()
print(loop, loop.run_until_complete(main()))
loop.close()
asyncio.set_event_loop_policy(None)
print(asyncio.run(asyncio.sleep(0, 'default again')))
