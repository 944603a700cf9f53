async def stubborn():
    try:
        await Suspend()
    except GeneratorExit:
        await Suspend()


class Suspend:
    def __await__(self):
        yield


coro = stubborn()
coro.send(None)
try:
    coro.close()
except RuntimeError as error:
    print(error)
