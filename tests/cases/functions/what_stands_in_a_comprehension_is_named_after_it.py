def name_of(made):
    return made.__qualname__


def rows():
    yield name_of([(x for x in y) for y in [[1]]][0])
    yield name_of([lambda: y for y in [1]][0])
    yield name_of({key: [lambda: z for z in "a"] for key in "b"}["b"][0])
    yield name_of(next(iter({(lambda: 1) for _ in [1]})))

    class Local:
        makers = [lambda: 1 for _ in [1]]

        def method(self):
            return [lambda: self for _ in [1]][0]

    yield name_of(Local.makers[0])
    yield name_of(Local().method())


for row in rows():
    print(row)
print(name_of([lambda: 1 for _ in [1]][0]))
nested = [[lambda: 1 for _ in [1]] for _ in [1]][0][0]
print(name_of(nested), nested.__code__.co_flags & 16, name_of.__code__.co_flags & 16)
try:
    [[1 / zero for zero in [0]] for _ in [1]]
except ZeroDivisionError as error:
    step = error.__traceback__
    while step:
        print(step.tb_frame.f_code.co_qualname)
        step = step.tb_next
