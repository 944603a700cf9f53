# async for gives the lines of a reader until the other side has closed.
import asyncio


async def handle(reader, writer):
    async for line in reader:
        print('line', line)
    print('no more')
    writer.close()


async def main():
    server = await asyncio.start_server(handle, '127.0.0.1', 9008)
    task = asyncio.create_task(server.serve_forever())
    await asyncio.sleep(0)
    try:
        await server.serve_forever()
    except RuntimeError as e:
        print('RuntimeError', str(e)[:7])
    r, w = await asyncio.open_connection('127.0.0.1', 9008)
    for n in range(3):
        w.write(b'%d\n' % n)
        await asyncio.sleep(0.1)
    w.close()
    await w.wait_closed()
    await asyncio.sleep(0.1)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print('cancelled', server.is_serving())


asyncio.run(main())
