import asyncio
import asyncio.exceptions

print(asyncio.CancelledError.__mro__)
print(asyncio.TimeoutError is TimeoutError, issubclass(asyncio.InvalidStateError, Exception))
print(issubclass(asyncio.BrokenBarrierError, RuntimeError), asyncio.BrokenBarrierError.__module__)
print(asyncio.QueueEmpty.__mro__[1].__name__, asyncio.exceptions.CancelledError is asyncio.CancelledError)
print(asyncio.FIRST_COMPLETED, asyncio.FIRST_EXCEPTION, asyncio.ALL_COMPLETED)
