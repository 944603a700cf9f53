limit = 10


def area(width, height=2):
    before = list(locals())
    result = width * height
    print(before, locals(), limit is globals()['limit'])

    def inner():
        return result, locals()
    return inner()


print(area(3))
globals()['made'] = 'by name'
print(made, 'made' in dir(), 'area' in vars())
print([name for name in globals() if not name.startswith('_')])


class Point:
    x = 1
    names = sorted(name for name in locals() if not name.startswith('_'))


print(Point.names)


def one_dict():
    first = 1
    names = locals()
    second = 2
    print('second' in names, locals() is names, 'second' in names)
    del first
    print(sorted(locals()))


one_dict()
