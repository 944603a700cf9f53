import asyncio
import sys


async def lost():
    pass


def make():
    return lost()


async def main():
    make()
    lost()
    coroutine = make()
    print([place[1:] for place in coroutine.cr_origin[:2]])
    coroutine.close()
    await asyncio.sleep(0)


asyncio.run(main(), debug=True)
print(sys.get_coroutine_origin_tracking_depth())
sys.set_coroutine_origin_tracking_depth(1)
coroutine = make()
print(coroutine.cr_origin[0][1:], len(coroutine.cr_origin))
coroutine.close()
try:
    sys.set_coroutine_origin_tracking_depth(-1)
except ValueError as error:
    print(error)
