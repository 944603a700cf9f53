import asyncio


class Loud:
    def __repr__(self):
        return 'loud ' * 40


loop = asyncio.new_event_loop()
for value in ('a' * 100, list(range(100)), {n: n * n for n in range(20)}, {'deep': [[[[[[[1]]]]]]]}, 10**100, Loud(),
              (1,), set(), {5}, frozenset({6}), b'bytes' * 30, None, range(3), [Loud(), Loud()]):
    future = loop.create_future()
    future.set_result(value)
    print(future)
loop.close()
