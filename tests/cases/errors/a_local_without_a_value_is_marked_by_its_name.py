import asyncio
import traceback


def count_up():
    count += 1
    return count


def one_more():
    total = total + 1


def compared():
    while last != first:
        first = last = 1


def right_side():
    known = 1
    if known < unknown:
        unknown = 2


def in_brackets():
    return (amount) + 1
    amount = 1


def over_lines():
    value = (
        missing
        - 1
    )
    missing = value


def deleted():
    thing = 2
    del thing
    thing -= 1


def nested():
    x = 3
    return [x + 1, (x == y), y]
    y = 2


class Holder:
    def method(self):
        __hidden += 1


async def coroutine():
    await asyncio.sleep(0)
    done += 1


for function in (count_up, one_more, compared, right_side, in_brackets, over_lines, deleted, nested, Holder().method,
                 lambda: asyncio.run(coroutine())):
    try:
        function()
    except UnboundLocalError as error:
        last = traceback.extract_tb(error.__traceback__)[-1]
        print(error, last.lineno, last.colno, last.end_colno)
        traceback.print_exc()

count_up()
