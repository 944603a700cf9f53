import asyncio
import sys
import threading


def tracer(frame, event, arg):
    if frame.f_code.co_filename != __file__:
        return None
    print(f'{event:<9} {frame.f_code.co_name}+{frame.f_lineno - frame.f_code.co_firstlineno} {type(arg).__name__}')
    return tracer


async def leaf(n):
    await asyncio.sleep(n)
    return n


async def middle(n):
    r = await leaf(n)
    return r + 1


async def main():
    a = await middle(1)
    b, c = await asyncio.gather(middle(1), leaf(2))
    return a + b + c


sys.settrace(tracer)
print(asyncio.run(main()))
sys.settrace(None)


def work():
    return 1


threading.settrace(tracer)
thread = threading.Thread(target=work)
thread.start()
thread.join()
threading.settrace(None)
thread = threading.Thread(target=work)
thread.start()
thread.join()
