import asyncio


def handler(loop, context):
    print(sorted(context), context['message'], repr(context['exception']))


def fails():
    1 / 0


loop = asyncio.new_event_loop()
for wrong in ('spam', 5):
    try:
        loop.set_exception_handler(wrong)
    except TypeError as error:
        print(error)
print(loop.get_exception_handler())
loop.set_exception_handler(handler)
print(loop.get_exception_handler() is handler)
for debug in False, True:
    loop.set_debug(debug)
    loop.call_soon(fails)
    loop.call_soon(loop.stop)
    loop.run_forever()
loop.set_exception_handler(None)
print(loop.get_exception_handler())
loop.close()
