import asyncio

loop = asyncio.new_event_loop()


def ask(future):
    try:
        loop.run_until_complete(future)
    except asyncio.CancelledError as error:
        return error.args


first = loop.create_future()
print(first._cancel_message, hasattr(first, '_cancel_message'))
print(first.cancel('my message'), first._cancel_message)
print(ask(first))
second = loop.create_future()
second.cancel('old')
second._cancel_message = 'new'
print(second._cancel_message, ask(second))
third = loop.create_future()
third.cancel(msg=['any', 'object'])
print(ask(third), ask(third), third.cancel('too late'), third._cancel_message)
fourth = loop.create_future()
fourth.cancel(None)
print(ask(fourth))
loop.close()
