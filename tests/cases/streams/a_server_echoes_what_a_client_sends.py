import asyncio


async def handle(reader, writer):
    data = await reader.read(100)
    host = writer.get_extra_info('peername')[0]
    print(f'received {data!r} from {host}')
    writer.write(data)
    await writer.drain()
    print('close the connection')
    writer.close()
    await writer.wait_closed()


async def client(message):
    reader, writer = await asyncio.open_connection('127.0.0.1', 8888)
    print(f'send {message!r}')
    writer.write(message.encode())
    await writer.drain()
    data = await reader.read(100)
    print(f'received {data.decode()!r}')
    writer.close()
    await writer.wait_closed()


async def main():
    server = await asyncio.start_server(handle, '127.0.0.1', 8888)
    print([socket.getsockname() for socket in server.sockets], server.is_serving())
    async with server:
        await client('hello')
        await asyncio.gather(client('one'), client('two'))
    print(server.is_serving())


asyncio.run(main())
