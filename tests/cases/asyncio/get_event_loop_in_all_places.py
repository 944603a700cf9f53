import asyncio
import warnings

warnings.simplefilter('always')


def ask(where):
    try:
        loop = asyncio.get_event_loop()
        print(where, loop.is_running(), loop.is_closed())
    except RuntimeError as error:
        print(where, error)


async def main():
    ask('in a coroutine')
    asyncio.get_running_loop().call_soon(ask, 'in a callback')
    await asyncio.to_thread(ask, 'in a thread')


asyncio.run(main())
ask('after run')
loop = asyncio.new_event_loop()
ask('with a loop made but not set')
asyncio.set_event_loop(loop)
ask('with a loop that is set')
loop.close()
ask('with a closed loop that is set')
policy = asyncio.get_event_loop_policy()
policy.set_event_loop(None)
ask('with None')
print(type(policy).__name__, policy is asyncio.get_event_loop_policy())
