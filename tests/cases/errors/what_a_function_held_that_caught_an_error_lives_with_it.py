class Thing:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print(self.name, 'goes')


def fail():
    raise ValueError


def catch(name, kept):
    thing = Thing(name)
    try:
        fail()
    except ValueError as error:
        if kept is not None:
            kept.append(error)
    print('caught', thing.name)


catch('first', None)
print('not kept')
kept = []
catch('second', kept)
print('kept')
kept.clear()
print('forgotten')
