import asyncio

error = asyncio.IncompleteReadError(b'abc', 10)
print(error, error.partial, error.expected, isinstance(error, EOFError))
unknown = asyncio.IncompleteReadError(b'', None)
print(unknown, unknown.expected)
limit = asyncio.LimitOverrunError('too long', 5)
print(limit, limit.consumed)
print(repr(asyncio.CancelledError('a', 1)), asyncio.CancelledError('m').args, issubclass(asyncio.CancelledError, Exception))
print(repr(asyncio.InvalidStateError('state')), issubclass(asyncio.InvalidStateError, Exception))
for error in (asyncio.QueueEmpty(), asyncio.QueueFull('full'), asyncio.BrokenBarrierError()):
    print(repr(error))
