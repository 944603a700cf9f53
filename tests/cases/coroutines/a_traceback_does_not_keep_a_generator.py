# What a suspended generator holds is its own: a traceback through its frame keeps none of it from the collector.
import gc


class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print(self.name, 'goes')


errors = []


def numbers(name, thing):
    try:
        raise KeyError(name)
    except KeyError as error:
        errors.append(error)
    try:
        yield 1
    finally:
        print(name, 'closed')


box = []
generator = numbers('in a cycle', box)
box.append(generator)
print(next(generator))
del generator, box
print('dropped')
gc.collect()
print('collected')

generator = numbers('alone', Noisy('alone'))
print(next(generator))
del generator
print('dropped')
print([error.__traceback__.tb_frame.f_code.co_name for error in errors])
print([sorted(error.__traceback__.tb_frame.f_locals) for error in errors])
