import asyncio


class Loop(asyncio.SelectorEventLoop):
    def default_exception_handler(self, context):
        print('default', sorted(context), type(context.get('exception')).__name__)
        raise ValueError('spam')


def fails():
    1 / 0


def custom(loop, context):
    raise ValueError('ham')


loop = Loop()
for handler in None, custom:
    loop.set_exception_handler(handler)
    loop.call_soon(fails)
    loop.call_soon(loop.stop)
    loop.run_forever()


def delegates(loop, context):
    print('first mine')
    loop.default_exception_handler(context)


plain = asyncio.new_event_loop()
plain.set_exception_handler(delegates)
plain.call_soon(fails)
plain.call_soon(plain.stop)
plain.run_forever()
loop.close()
plain.close()
