import asyncio


async def job(n):
    await asyncio.sleep(n)
    return asyncio.get_running_loop().time()


with asyncio.Runner() as runner:
    print(runner.run(job(1)))
    loop = runner.get_loop()
    print(runner.run(job(2)), runner.get_loop() is loop, loop.is_closed())
    try:
        runner.run('no coroutine')
    except ValueError as error:
        print(error)
print(loop.is_closed())
try:
    runner.get_loop()
except RuntimeError as error:
    print(error)
runner.close()
other = asyncio.Runner(loop_factory=asyncio.new_event_loop, debug=False)
print(other.run(job(1)))
other.close()
