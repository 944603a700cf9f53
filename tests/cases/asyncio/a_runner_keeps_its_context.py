import asyncio
import contextvars

var = contextvars.ContextVar('var', default=-1)


async def change(value):
    old = var.get()
    await asyncio.sleep(0)
    var.set(value)
    return old


async def context():
    return contextvars.copy_context()


with asyncio.Runner() as runner:
    print(runner.run(change(1)), runner.run(change(2)), runner.run(context()).get(var), var.get())
    other = contextvars.copy_context()
    print(runner.run(change(3), context=other), other[var], runner.run(context())[var])
var.set('outside')
with asyncio.Runner() as runner:
    print(runner.run(change(4)), var.get())
print(asyncio.run(change(5)), var.get())
