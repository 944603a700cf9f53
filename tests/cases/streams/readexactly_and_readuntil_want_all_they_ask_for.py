import asyncio


async def send(reader, writer):
    for part in (b'ab', b'cdef', b'g;hi;jk'):
        writer.write(part)
        await asyncio.sleep(1)
    writer.close()


async def main():
    server = await asyncio.start_server(send, '127.0.0.1', 8890)
    reader, writer = await asyncio.open_connection('127.0.0.1', 8890)
    loop = asyncio.get_running_loop()
    print(await reader.readexactly(3), loop.time())
    print(await reader.readexactly(3), loop.time())
    print(await reader.readuntil(b';'), await reader.readuntil(b';'), loop.time())
    for read in (reader.readexactly(5), reader.readuntil(b';')):
        try:
            await read
        except asyncio.IncompleteReadError as error:
            print(error, error.partial, error.expected, loop.time())
    print(await reader.read(10))
    writer.close()
    server.close()


asyncio.run(main())
