import asyncio


async def numbers(n):
    for i in range(n):
        yield i


async def main():
    for how in ('ended', 'new', 'begun', 'closed'):
        for error in (GeneratorExit, ValueError('v'), asyncio.CancelledError):
            generator = numbers(1 if how == 'begun' else 0)
            if how == 'closed':
                await generator.aclose()
            elif how != 'new':
                await anext(generator, None)
            for _ in range(2):
                try:
                    print(how, await generator.athrow(error))
                except BaseException as raised:
                    print(how, repr(raised))


asyncio.run(main())
