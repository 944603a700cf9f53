import asyncio
import contextvars

user = contextvars.ContextVar('user', default='nobody')


async def handle(name):
    user.set(name)
    await asyncio.sleep(1)
    await inner()
    return user.get()


async def inner():
    print('inner', user.get())


async def main():
    print(user.get())
    user.set('main')
    results = await asyncio.gather(handle('a'), handle('b'), show())
    print(results, user.get())


async def show():
    await asyncio.sleep(2)
    return user.get()


asyncio.run(main())
print(user.get())
