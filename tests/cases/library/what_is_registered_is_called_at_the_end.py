import atexit


def bye(name, mark='.'):
    print('bye', name + mark)


atexit.register(bye, 'first')
atexit.register(bye, 'second', mark='!')


@atexit.register
def third():
    print('third')


@atexit.register
def dropped():
    print('never')


atexit.unregister(dropped)
try:
    atexit.register(3)
except TypeError as error:
    print(error)
print('end')
raise SystemExit(3)
