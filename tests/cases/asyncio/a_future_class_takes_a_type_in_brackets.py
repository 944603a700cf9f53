import asyncio
import types

for cls in (asyncio.Future, asyncio.Task, asyncio.Queue, asyncio.PriorityQueue, asyncio.LifoQueue):
    alias = cls[str]
    print(alias, alias.__origin__ is cls, alias.__args__, isinstance(alias, types.GenericAlias))
print(asyncio.Future[int, str].__args__)


class Answer(asyncio.Future):
    pass


print(Answer[int].__origin__.__name__)


async def work(future: asyncio.Future[int]) -> int:
    return await future


loop = asyncio.new_event_loop()
future = asyncio.Future[int](loop=loop)
future.set_result(3)
print(type(future).__name__, loop.run_until_complete(work(future)))
loop.close()
