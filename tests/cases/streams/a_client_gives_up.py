# A client that has waited long enough closes; the server finds out when it writes.
import asyncio


async def handle(r, w):
    data = await r.read(10)
    print('server', data)
    await asyncio.sleep(10)
    w.write(b'late')
    w.close()


async def main():
    server = await asyncio.start_server(handle, '127.0.0.1', 9012)
    r, w = await asyncio.open_connection('127.0.0.1', 9012)
    w.write(b'hi')
    try:
        async with asyncio.timeout(2):
            await r.read()
    except TimeoutError:
        print('timeout')
    w.close()
    await w.wait_closed()
    server.close()
    await server.wait_closed()
    print('main done')


asyncio.run(main())
