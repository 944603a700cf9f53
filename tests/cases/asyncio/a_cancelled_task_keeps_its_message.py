import asyncio


async def nothing():
    pass


loop = asyncio.new_event_loop()


def ask(task):
    try:
        loop.run_until_complete(task)
    except asyncio.CancelledError as error:
        return error.args


first = loop.create_task(nothing())
print(first._cancel_message)
first.cancel('my message')
print(first._cancel_message, ask(first), first._cancel_message)
second = loop.create_task(nothing())
second.cancel('old')
second._cancel_message = 'new'
print(ask(second))
third = loop.create_task(nothing())
third.cancel('one')
third.cancel('two')
third.cancel()
print(third._cancel_message, ask(third), third.cancelling())
loop.close()
