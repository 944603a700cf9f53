import asyncio


def noting(name):
    def callback(future):
        notes.append((name, future.result()))
    return callback


async def main():
    loop = asyncio.get_running_loop()
    one, two, three = noting('one'), noting('two'), noting('three')
    for removed in ((one, one), (one, two, one), (three, three), (two,), (one, two, three)):
        future = loop.create_future()
        for callback in (one, two, three):
            future.add_done_callback(callback)
        counts = [future.remove_done_callback(callback) for callback in removed]
        future.set_result('foo')
        print(counts, notes)
        await asyncio.sleep(0)
        print(notes)
        notes.clear()


notes = []
asyncio.run(main())
