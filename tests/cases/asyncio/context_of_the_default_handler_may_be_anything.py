import asyncio
import traceback


def here():
    return traceback.extract_stack()[-1:]


async def main():
    loop = asyncio.get_running_loop()
    loop.default_exception_handler({})
    loop.default_exception_handler({'message': 'made by hand', 'source_traceback': here(), 'more': [1]})
    loop.call_exception_handler({'message': 'no stack', 'source_traceback': None})
    try:
        loop.default_exception_handler({'source_traceback': None})
    except TypeError as error:
        print(error)


asyncio.run(main())
