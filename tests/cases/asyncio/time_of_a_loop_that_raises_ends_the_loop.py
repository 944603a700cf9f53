import asyncio


class Broken(asyncio.SelectorEventLoop):
    fails = False

    def time(self):
        if self.fails:
            raise OSError("no clock")
        return super().time()


async def main():
    loop = asyncio.get_running_loop()
    print("begins at", loop.time())
    await asyncio.sleep(1)
    print("goes on at", loop.time())
    loop.call_soon(print, "never called")
    loop.fails = True
    await asyncio.sleep(0)
    print("never reached")


loop = Broken()
try:
    loop.run_until_complete(main())
except OSError as error:
    print("left by", error)
print(loop.is_running())
loop.fails = False
loop.run_until_complete(asyncio.sleep(1))
print(loop.time())
loop.close()


class Timeless(asyncio.SelectorEventLoop):
    moment = 0.0

    def time(self):
        return self.moment


async def forget(loop):
    loop.moment = None
    await asyncio.sleep(0)


loop = Timeless()
try:
    loop.run_until_complete(forget(loop))
except TypeError as error:
    print("left by", error)
loop.moment = 0.0
loop.close()
