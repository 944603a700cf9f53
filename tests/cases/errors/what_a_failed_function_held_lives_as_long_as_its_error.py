class Thing:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print(self.name, 'goes')


def fail(name):
    thing = Thing(name)
    raise ValueError(thing.name)


def through(name):
    outer = Thing(name + ' outside')
    try:
        fail(name)
    finally:
        print('through', outer.name)


try:
    through('first')
except ValueError as error:
    print('caught', error)
print('handled')

kept = None
try:
    through('second')
except ValueError as error:
    kept = error
print('kept', kept)
kept = kept.with_traceback(None)
print('without traceback')
