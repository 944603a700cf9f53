import asyncio

for part in ('base_events', 'events', 'exceptions', 'futures', 'locks', 'queues', 'runners', 'tasks', 'taskgroups', 'timeouts'):
    print(part, getattr(asyncio, part).__name__)
print(asyncio.tasks.FIRST_COMPLETED, asyncio.FIRST_EXCEPTION, asyncio.ALL_COMPLETED)
print(asyncio.futures.isfuture is asyncio.isfuture, asyncio.tasks.Task is asyncio.Task, asyncio.locks.Lock is asyncio.Lock)
print(asyncio.TimeoutError is TimeoutError, asyncio.CancelledError.__mro__[1].__name__, asyncio.exceptions.QueueFull is asyncio.QueueFull if hasattr(asyncio.exceptions, 'QueueFull') else asyncio.queues.QueueFull is asyncio.QueueFull)
for name in ('BrokenBarrierError', 'IncompleteReadError', 'InvalidStateError', 'LimitOverrunError', 'SendfileNotAvailableError'):
    print(name, [base.__name__ for base in getattr(asyncio, name).__mro__[1:3]])
print(asyncio.sleep.__module__, asyncio.gather.__qualname__, asyncio.Future.__module__, asyncio.Task.__qualname__)
try:
    asyncio.no_such_name
except AttributeError as error:
    print(error)
