# Who writes to a connection that the other side has closed learns of it one write later.
import asyncio


async def handle(reader, writer):
    try:
        while True:
            writer.write(b'tick\n')
            await writer.drain()
            await asyncio.sleep(1)
    except ConnectionError as e:
        print('server:', type(e).__name__, e)
    finally:
        writer.close()
        try:
            await writer.wait_closed()
        except ConnectionError as e:
            print('closing:', type(e).__name__, e)


async def main():
    server = await asyncio.start_server(handle, '127.0.0.1', 9003)
    r, w = await asyncio.open_connection('127.0.0.1', 9003)
    for _ in range(2):
        print(await r.readline())
    w.close()
    await w.wait_closed()
    await asyncio.sleep(5)
    server.close()


asyncio.run(main())
