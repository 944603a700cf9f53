import asyncio

loop = asyncio.new_event_loop()


class Removes:
    def __eq__(self, other):
        future.remove_done_callback(other)


class RemovesOne:
    asked = 0

    def __eq__(self, other):
        RemovesOne.asked += 1
        future.remove_done_callback(id)
        return False


class Adds:
    asked = 0

    def __eq__(self, other):
        Adds.asked += 1
        if Adds.asked < 20:
            future.add_done_callback(id)
        return False


for evil in (Removes, RemovesOne, Adds):
    future = loop.create_future()
    future.add_done_callback(str)
    for _ in range(7):
        future.add_done_callback(id)
    print(evil.__name__, future.remove_done_callback(evil()), getattr(evil, 'asked', ''))
loop.close()
