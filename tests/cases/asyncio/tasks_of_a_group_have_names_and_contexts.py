import asyncio
import contextvars

var = contextvars.ContextVar('var')


async def change(value):
    await asyncio.sleep(0)
    var.set(value)


async def main():
    async with asyncio.TaskGroup() as group:
        task = group.create_task(change(0), name='yolo')
        print(task.get_name(), repr(task))
        context = contextvars.copy_context()
        print(context.get(var))
        for value in 1, 2:
            await group.create_task(change(value), context=context)
            print(context.get(var), var.get('unset'))
    print(task._callbacks, task.done())


asyncio.run(main())
