import math
import time


class Point:
    def __init__(self, x):
        self.x = x

    def show(self):
        return f'point {self.x}'


class Named(Point):
    x = 'of the class'

    def __init__(self):
        pass


class Computed:
    @property
    def x(self):
        return 'computed'

    def show(self):
        return 'computed too'


class Loose:
    def __getattr__(self, name):
        return f'no {name}'


def read(thing):
    return thing.x


def show(thing):
    return thing.show()


things = [Point(1), Named(), Computed(), Loose(), Point(2)]
for round in range(3):
    print([read(thing) for thing in things])
    try:
        print([show(thing) for thing in things])
    except TypeError as error:
        print(error)
things[0].show = lambda: 'its own'
print(show(things[0]), show(things[4]))
Point.x = property(lambda self: 'from now on')
print([read(thing) for thing in things])
Point.show = lambda self: 'another'
print(show(things[4]), show(things[1]))
del Point.show, Point.x
print(read(things[0]), read(things[4]))
try:
    show(things[4])
except AttributeError as error:
    print(error)


def floor(what):
    return what.floor(2.5)


class Floor:
    def floor(self, number):
        return f'floor of {number}'


print(floor(math), floor(Floor()), floor(math), floor(Floor()))


def sleep(what):
    return what.sleep


print(sleep(time) is time.sleep)
