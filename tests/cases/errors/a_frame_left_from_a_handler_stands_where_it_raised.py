import asyncio


def lines(error):
    entry = error.__traceback__
    while entry:
        print(entry.tb_frame.f_code.co_name, entry.tb_lineno, entry.tb_frame.f_lineno)
        entry = entry.tb_next


def in_a_handler():
    for _ in range(3):
        try:
            raise KeyError("first")
        except KeyError as error:
            raise ValueError("second")


def with_a_manager():
    with open_nothing():
        (1).missing


class open_nothing:
    def __enter__(self):
        return self

    def __exit__(self, *exc):
        return False


for function in (in_a_handler, with_a_manager):
    try:
        function()
    except Exception as error:
        lines(error)


async def never():
    pass


async def main():
    for _ in (never(), never()):
        try:
            await asyncio.sleep(0)
            raise KeyError
        except KeyError as error:
            print("the second is dropped by the next line")
            int("x")


try:
    asyncio.run(main())
except ValueError as error:
    print(error)
