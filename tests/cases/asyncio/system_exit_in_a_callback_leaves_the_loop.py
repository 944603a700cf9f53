import asyncio



def leave():
    print('leaving')
    raise SystemExit(3)


loop = asyncio.get_event_loop()
loop.call_later(1, leave)
loop.call_later(2, print, 'never')
try:
    loop.run_forever()
finally:
    print(loop.is_running(), loop.time())
