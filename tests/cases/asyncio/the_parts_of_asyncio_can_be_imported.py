from asyncio.events import AbstractEventLoop, get_event_loop
from asyncio.futures import Future
from asyncio.locks import Lock
from asyncio.queues import Queue
from asyncio.tasks import Task, gather
import asyncio

print(Lock is asyncio.Lock, Queue is asyncio.Queue, Future is asyncio.Future, Task is asyncio.Task)
print(gather is asyncio.gather, isinstance(asyncio.new_event_loop(), AbstractEventLoop))
