import asyncio


class Manager:
    def __init__(self, enter=None, leave=None, swallow=False):
        self.enter, self.leave, self.swallow = enter, leave, swallow

    async def __aenter__(self):
        await asyncio.sleep(0)
        if self.enter:
            raise self.enter
        return self

    async def __aexit__(self, kind, error, tb):
        await asyncio.sleep(0)
        print('   leaving with', repr(error))
        if self.leave:
            raise self.leave
        return self.swallow


async def use(manager, error=None):
    async with manager:
        if error:
            raise error
    return 'after'


async def main():
    for manager, error in ((Manager(), None), (Manager(enter=OSError('enter')), None), (Manager(leave=KeyError('leave')), None),
                           (Manager(leave=KeyError('leave')), ValueError('body')), (Manager(swallow=True), ValueError('body')),
                           (Manager(), ValueError('body'))):
        try:
            print(await use(manager, error))
        except Exception as caught:
            print(repr(caught), repr(caught.__context__))
    for broken in (object(), type('Half', (), {'__aenter__': None})()):
        try:
            async with broken:
                pass
        except (TypeError, AttributeError) as error:
            print(error)


asyncio.run(main())
