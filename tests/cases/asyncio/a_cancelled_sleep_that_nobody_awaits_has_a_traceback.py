import asyncio
import logging


def show(loop, context):
    error = context["exception"]
    print(context["message"], repr(error), repr(error.__context__))
    loop.default_exception_handler(context)


async def fails(begun):
    asyncio.get_running_loop().set_exception_handler(show)
    asyncio.gather(asyncio.sleep(1))
    if begun:
        await asyncio.sleep(0)
    raise LookupError("main fails")


logging.getLogger("asyncio").addHandler(logging.NullHandler())
for begun in (True, False):
    try:
        asyncio.run(fails(begun))
    except LookupError as error:
        print("left by", error)


class Lines(logging.Handler):
    def emit(self, record):
        text = logging.Formatter().formatException(record.exc_info)
        print([line for line in text.splitlines() if not line.startswith(" ")])


logging.getLogger("asyncio").addHandler(Lines())
for begun in (True, False):
    try:
        asyncio.run(fails(begun))
    except LookupError as error:
        print("left by", error)
