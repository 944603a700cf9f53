import asyncio


async def shout(reader, writer):
    async for line in reader:
        print('server got', line)
        writer.write(line.upper())
    print('server is at the end', reader.at_eof())
    writer.write(b'bye')
    writer.close()


async def main():
    server = await asyncio.start_server(shout, '127.0.0.1', 8889)
    reader, writer = await asyncio.open_connection('127.0.0.1', 8889)
    writer.writelines([b'first\n', b'sec', b'ond\n', b'third'])
    await writer.drain()
    print(await reader.readline(), await reader.readline())
    print(writer.can_write_eof())
    writer.write_eof()
    print(await reader.read())
    print(reader.at_eof(), await reader.readline())
    writer.close()
    await writer.wait_closed()
    server.close()
    await server.wait_closed()


asyncio.run(main())
