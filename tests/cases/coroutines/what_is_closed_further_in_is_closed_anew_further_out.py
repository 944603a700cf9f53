# The outer generator or coroutine gets a GeneratorExit that tells nothing of the inner one; a coroutine that
# cannot begin again has no traceback.
import traceback, asyncio
class Suspend:
    def __await__(self):
        yield
async def inner():
    await Suspend()
async def stubborn(what):
    try:
        await what()
    except GeneratorExit as e:
        n = 0; tb = e.__traceback__
        while tb: print(tb.tb_frame.f_code.co_name); tb = tb.tb_next
        [][3]
def gen():
    yield 1
def outer():
    try:
        yield from gen()
    except GeneratorExit as e:
        tb = e.__traceback__
        while tb: print(tb.tb_frame.f_code.co_name); tb = tb.tb_next
        raise
for f in (lambda: stubborn(Suspend), lambda: stubborn(inner)):
    coro = f()
    coro.send(None)
    try:
        coro.close()
    except IndexError as error:
        traceback.print_exc()
g = outer(); next(g); g.close()
g = outer(); next(g)
try: g.throw(GeneratorExit)
except GeneratorExit: traceback.print_exc()
async def quick(): pass
async def main():
    c = quick(); c.close()
    t = asyncio.create_task(c)
    try: await t
    except RuntimeError as e: traceback.print_exc()
    t = asyncio.create_task(c)
    await asyncio.wait([t])
    print(t.exception().__traceback__)
    try:
        async with asyncio.TaskGroup() as g: g.create_task(c)
    except* RuntimeError as e: traceback.print_exc()
asyncio.run(main())
