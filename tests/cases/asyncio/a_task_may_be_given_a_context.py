import asyncio
import contextvars

var = contextvars.ContextVar('var')


async def job(value):
    before = var.get('unset')
    var.set(value)
    await asyncio.sleep(1)
    return before, var.get()


async def main():
    ctx = contextvars.copy_context()
    print(await asyncio.create_task(job(1), context=ctx), ctx[var])
    print(await asyncio.create_task(job(2), context=ctx), ctx[var])
    print(await asyncio.create_task(job(3)), var.get('main has none'))
    loop = asyncio.get_running_loop()
    print(await loop.create_task(job(4), context=ctx, name='named'))


asyncio.run(main())
with asyncio.Runner() as runner:
    ctx = contextvars.copy_context()
    runner.run(job(5), context=ctx)
    print(ctx[var], var.get('outside none'))
    print(runner.run(job(6)), runner.run(job(7)))
