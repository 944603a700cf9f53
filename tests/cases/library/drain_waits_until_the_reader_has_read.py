# drain() waits while the transport has more to send than its limit, until the other side has read.
import asyncio


async def slow(reader, writer):
    total = 0
    await asyncio.sleep(1)
    while (data := (await reader.read(100000))):
        total += len(data)
    print('server read', total)
    writer.write(str(total).encode())
    await writer.drain()
    writer.close()


async def main():
    server = await asyncio.start_server(slow, '127.0.0.1', 9002)
    r, w = await asyncio.open_connection('127.0.0.1', 9002)
    loop = asyncio.get_running_loop()
    w.write(b'x' * 10000000)
    print(w.transport.get_write_buffer_size() > 0, w.transport.get_write_buffer_limits())
    t = loop.time()
    await w.drain()
    print('drained', loop.time() - t)
    w.write_eof()
    print(await r.read())
    w.close()
    await w.wait_closed()
    server.close()
    await server.wait_closed()


asyncio.run(main())
