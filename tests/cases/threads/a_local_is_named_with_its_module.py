import threading

local = threading.local()
print(type(local))


class Own(threading.local):
    pass


for each in local, Own():
    for action in (lambda: each.missing, lambda: delattr(each, "missing"), lambda: each()):
        try:
            action()
        except (AttributeError, TypeError) as error:
            print(error)
