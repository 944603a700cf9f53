import sys


class Balloon:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print(self.name, 'at', sys._getframe(1).f_lineno)


def fair():
    red = Balloon('red')
    blue = Balloon('blue'); str(1)
    del red
    blue = None
    pair = Balloon('one of two'), 2
    pair = 1
    for _ in [Balloon('in a loop')]:
        pass
    _ = 0
    return blue, pair


fair()
green = Balloon('green'); str(2)
green = 5
white = Balloon('white')
del white
