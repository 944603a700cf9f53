import asyncio


def callback():
    pass


def other():
    pass


loop = asyncio.new_event_loop()
one, same, later = (asyncio.TimerHandle(when, callback, (), loop) for when in (10.0, 10.0, 20.0))
print(one == same, one != same, one < same, one <= same, one > same, one >= same)
print(one == later, one < later, one <= later, one > later, one >= later)
different = asyncio.TimerHandle(10.0, other, (), loop)
print(one == different, one <= different, one >= different)
with_arguments = asyncio.TimerHandle(10.0, callback, (1,), loop)
print(one == with_arguments)
one.cancel()
print(one == same)
print(one.__eq__(5), one.__lt__(5), hash(same) == hash(10.0))
try:
    one < 5
except TypeError as error:
    print(error)
print(sorted([later, same])[0] is same)
loop.close()
