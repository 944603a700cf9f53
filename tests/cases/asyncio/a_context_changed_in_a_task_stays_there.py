import asyncio
import contextvars

var = contextvars.ContextVar('var', default='nope')


async def sub():
    await asyncio.sleep(0.01)
    print('sub', var.get())
    var.set('something else')


def on_done(future):
    print('callback', var.get())
    var.set('by callback')


async def main():
    loop = asyncio.get_running_loop()
    subtask = asyncio.create_task(sub())
    var.set('yes')
    await subtask
    print(var.get())
    for j in range(2):
        future = loop.create_future()
        future.add_done_callback(on_done)
        var.set(f'yes{j}')
        loop.call_soon(future.set_result, None)
        await future
        print(var.get())
        for i in range(2):
            var.set(f'yes{i}-{j}')
            await asyncio.sleep(0.001)
            print(var.get())


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
print(var.get())
loop.close()
