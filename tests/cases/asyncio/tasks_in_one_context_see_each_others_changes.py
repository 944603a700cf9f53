import asyncio
import contextvars

var = contextvars.ContextVar('var')


async def change(value):
    await asyncio.sleep(0)
    old = var.get(None)
    var.set(value)
    return old


async def main():
    loop = asyncio.get_running_loop()
    for make in (lambda coro, context: asyncio.Task(coro, context=context, loop=loop),
                 lambda coro, context: asyncio.create_task(coro, context=context),
                 lambda coro, context: loop.create_task(coro, context=context)):
        context = contextvars.copy_context()
        seen = [context.get(var)]
        for value in 1, 2:
            seen.append(await make(change(value), context))
            seen.append(context.get(var))
        print(seen, var.get('unset here'))
    context = contextvars.copy_context()
    await asyncio.gather(*(loop.create_task(change(value), context=context) for value in 'abc'))
    print(context[var])


asyncio.run(main())
