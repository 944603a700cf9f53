import asyncio


async def slow(reader, writer):
    await reader.read(10)
    await asyncio.sleep(5)
    writer.write(b'too late')
    writer.close()


async def main():
    server = await asyncio.start_server(slow, '127.0.0.1', 8893)
    reader, writer = await asyncio.open_connection('127.0.0.1', 8893)
    writer.write(b'?')
    try:
        await asyncio.wait_for(reader.read(100), timeout=2)
    except asyncio.TimeoutError:
        print('given up at', asyncio.get_running_loop().time())
    writer.close()
    print(writer.is_closing())
    await asyncio.sleep(4)
    server.close()


asyncio.run(main())
