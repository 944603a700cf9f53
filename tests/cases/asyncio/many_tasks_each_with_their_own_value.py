import asyncio
import contextvars

var = contextvars.ContextVar('var', default=-1)


async def sub(number):
    for i in range(5):
        var.set(number + i)
        await asyncio.sleep(0.001 * ((number * 7 + i * 3) % 5 + 1))
        assert var.get() == number + i
    return var.get()


async def main():
    print(sum(await asyncio.gather(*(sub(number) for number in range(50)))), var.get())


asyncio.run(main())
print(var.get())
