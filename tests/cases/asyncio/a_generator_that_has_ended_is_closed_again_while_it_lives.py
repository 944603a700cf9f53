import asyncio

kept = []


async def numbers(n):
    for i in range(n):
        yield i


async def main():
    kept.append(numbers(2))
    async for n in kept[0]:
        print(n)
    kept.append(numbers(3))
    kept[1].aclose()
    kept.append(numbers(4))
    print('never asked for:', kept[2].ag_frame is not None)


asyncio.run(main())
print([generator.ag_frame is None for generator in kept])
