import asyncio


class Strict(asyncio.DefaultEventLoopPolicy):
    def get_event_loop(self):
        if self._local._loop is None:
            raise RuntimeError('make one first')
        return self._local._loop


first = asyncio.get_event_loop_policy()
mine = asyncio.new_event_loop()
asyncio.set_event_loop(mine)
strict = Strict()
asyncio.set_event_loop_policy(strict)
try:
    asyncio.get_event_loop()
except RuntimeError as error:
    print(error, strict._local._set_called)
other = asyncio.new_event_loop()
asyncio.set_event_loop(other)
print(asyncio.get_event_loop() is other, strict._local._set_called)
asyncio.set_event_loop_policy(first)
print(asyncio.get_event_loop() is mine)
mine.close()
other.close()
