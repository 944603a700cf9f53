import inspect


def g():
    print(inspect.getgeneratorstate(running))
    yield 1


async def c():
    pass


async def ag():
    yield


running = g()
print(inspect.getgeneratorstate(running))
next(running)
print(inspect.getgeneratorstate(running))
running.close()
print(inspect.getgeneratorstate(running))
coroutine = c()
print(inspect.getcoroutinestate(coroutine), inspect.iscoroutine(coroutine), inspect.isawaitable(coroutine))
coroutine.close()
print(inspect.getcoroutinestate(coroutine))
print(inspect.iscoroutinefunction(c), inspect.isgeneratorfunction(g), inspect.isasyncgenfunction(ag), inspect.isasyncgen(ag()))
print(inspect.iscoroutinefunction(g), inspect.isawaitable(running), inspect.isgenerator(running))
