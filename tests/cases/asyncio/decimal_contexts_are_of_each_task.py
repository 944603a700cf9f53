import asyncio
from decimal import Decimal, getcontext, localcontext


async def fractions(precision, x, y):
    with localcontext() as context:
        context.prec = precision
        first = Decimal(x) / Decimal(y)
        await asyncio.sleep(0.001)
        second = Decimal(x) / Decimal(y ** 2)
        return first, second


async def sets(precision):
    getcontext().prec = precision
    await asyncio.sleep(0.001)
    return Decimal(1) / Decimal(3)


async def main():
    print(await asyncio.gather(fractions(3, 1, 3), fractions(6, 1, 3), fractions(6, 10, 3)))
    print(await asyncio.gather(sets(2), sets(5)), getcontext().prec)


asyncio.run(main())
