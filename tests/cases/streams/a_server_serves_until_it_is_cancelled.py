import asyncio


async def handle(reader, writer):
    name = await reader.readline()
    await asyncio.sleep(1)
    writer.write(b'hello ' + name)
    await writer.drain()
    writer.close()


async def ask(name):
    reader, writer = await asyncio.open_connection('127.0.0.1', 8892)
    writer.write(name.encode() + b'\n')
    print(await reader.readline(), asyncio.get_running_loop().time())
    writer.close()
    await writer.wait_closed()


async def main():
    server = await asyncio.start_server(handle, '127.0.0.1', 8892)
    serving = asyncio.create_task(server.serve_forever())
    await asyncio.gather(*[ask(name) for name in ('ann', 'bob', 'eve')])
    serving.cancel()
    try:
        await serving
    except asyncio.CancelledError:
        print('serving no more', server.is_serving())


asyncio.run(main())
