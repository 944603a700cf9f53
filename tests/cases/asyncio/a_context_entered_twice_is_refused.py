import asyncio
import contextvars

var = contextvars.ContextVar('var')


async def main():
    loop = asyncio.get_running_loop()
    context = contextvars.copy_context()
    seen = []

    def inside():
        try:
            context.run(print, 'never')
        except RuntimeError as error:
            print(str(error).split(':')[0])

    context.run(inside)
    loop.set_exception_handler(lambda loop, found: seen.append(type(found['exception']).__name__))
    task = asyncio.create_task(uses(context), context=context)
    await task
    print(seen, context.get(var))
    token = var.set(1)
    try:
        contextvars.copy_context().run(var.reset, token)
    except ValueError as error:
        print(str(error).split(' was')[1])
    var.reset(token)
    print(var.get('reset'))


async def uses(context):
    var.set('in the task')
    inner = asyncio.create_task(asyncio.sleep(0, 'inner'), context=context)
    print(await inner)


asyncio.run(main())
