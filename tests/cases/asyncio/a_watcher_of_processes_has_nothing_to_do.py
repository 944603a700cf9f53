import asyncio

watcher = asyncio.get_child_watcher()
print(type(watcher), watcher.is_active(), watcher is asyncio.get_child_watcher())
loop = asyncio.new_event_loop()
watcher.attach_loop(loop)
with watcher as inside:
    print(inside is watcher)
watcher.close()
asyncio.set_child_watcher(None)
print(asyncio.get_child_watcher() is watcher, isinstance(watcher, asyncio.AbstractChildWatcher))
loop.close()
