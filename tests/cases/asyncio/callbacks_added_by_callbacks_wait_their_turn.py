import asyncio

order = []


def note(name):
    order.append((name, loop.time()))


def first():
    note('first')
    loop.call_soon(note, 'soon from first')
    loop.call_later(0, note, 'later 0 from first')
    loop.call_at(loop.time(), note, 'at now from first')
    handle = loop.call_soon(note, 'cancelled')
    loop.call_soon(handle.cancel)
    loop.call_soon(note, 'never, cancelled by its elder')
    second_handle.cancel()


loop = asyncio.new_event_loop()
loop.call_later(1, first)
second_handle = loop.call_later(1, note, 'second, cancelled by first')
loop.call_later(1, note, 'third')
loop.call_later(2, loop.stop)
loop.run_forever()
print(*order, sep='\n')
loop.close()
