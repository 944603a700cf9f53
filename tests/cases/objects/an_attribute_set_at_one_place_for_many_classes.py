class Plain:
    pass


class Slotted:
    __slots__ = ('value',)


class Checked:
    @property
    def value(self):
        return self._value

    @value.setter
    def value(self, new):
        print('checking', new)
        self._value = new


class Proud:
    def __setattr__(self, name, value):
        print('setting', name)
        super().__setattr__(name, value)


def put(thing, value):
    thing.value = value
    return thing.value


for value in range(3):
    print([put(make(), value) for make in (Plain, Slotted, Checked, Proud)])
kept = Plain()
for value in range(4):
    put(kept, value)
    if value == 1:
        kept.first = True
        del kept.value
    if value == 2:
        Plain.value = property(lambda self: 'read only')
        try:
            put(kept, 9)
        except AttributeError as error:
            print(error)
        del Plain.value
print(kept.__dict__, put(kept, 5), vars(kept))
try:
    put(3, 3)
except AttributeError as error:
    print(error)
