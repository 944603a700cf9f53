import inspect


class Lamp:
    def __del__(self):
        caller = inspect.currentframe().f_back
        print('out in', caller.f_code.co_name, 'at', caller.f_lineno)


def street(lamps):
    last = None
    while lamps:
        last = lamps.pop()
        str(last)
    return len(lamps)


print(street([Lamp(), Lamp()]))


def house():
    lamp = Lamp()

    def darken():
        nonlocal lamp
        print('click')
        lamp = None

    return darken


house()()
