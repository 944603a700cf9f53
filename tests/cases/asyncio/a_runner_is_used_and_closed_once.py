import asyncio


async def value(x):
    await asyncio.sleep(0)
    results.append(x)
    return x


results = []
runner = asyncio.Runner()
loop = runner.get_loop()
print(loop.is_closed())
runner.close()
print(loop.is_closed())
runner.close()
for again in (runner.get_loop, runner.__enter__):
    try:
        again()
    except RuntimeError as error:
        print(error)
runner = asyncio.Runner()
with runner as entered:
    print(entered is runner, runner.run(value(1)), runner.run(value(2)))
coro = value(3)
try:
    with runner:
        print('never')
except RuntimeError as error:
    print(error)
try:
    runner.run(coro)
except RuntimeError as error:
    print(error)
coro.close()
print(results)
unused = asyncio.Runner()
unused.close()
with asyncio.Runner() as runner:
    for wrong in (123, runner.get_loop().create_future()):
        try:
            runner.run(wrong)
        except ValueError as error:
            print(error)
try:
    with asyncio.Runner() as runner:
        runner.run(value(4))
        raise KeyError('in the block')
except KeyError:
    print('closed', runner._loop)
