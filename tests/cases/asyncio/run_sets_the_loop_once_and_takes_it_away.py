import asyncio


class Policy(asyncio.DefaultEventLoopPolicy):
    def set_event_loop(self, loop):
        print('set', None if loop is None else type(loop).__name__)
        super().set_event_loop(loop)


async def work():
    return asyncio.get_event_loop() is asyncio.get_running_loop()


asyncio.set_event_loop_policy(Policy())
print(asyncio.run(work()))
runner = asyncio.Runner()
print(runner.run(work()), runner.run(work()))
runner.close()
with asyncio.Runner(loop_factory=asyncio.new_event_loop) as runner:
    print(runner.run(work()))
try:
    asyncio.get_event_loop()
except RuntimeError as error:
    print(error)
asyncio.set_event_loop_policy(None)
