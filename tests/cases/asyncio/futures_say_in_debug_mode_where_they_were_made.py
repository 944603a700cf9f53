import asyncio

loop = asyncio.new_event_loop()
loop.set_debug(True)


def make():
    return asyncio.Future(loop=loop)


future = make()
print(future)
print([entry[2] for entry in future._source_traceback[-2:]])
future.set_result(1)
print(future)
loop.set_debug(False)
print(make(), make()._source_traceback)
loop.close()
