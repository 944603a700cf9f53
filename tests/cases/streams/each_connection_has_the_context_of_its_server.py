# The task of a connection has the context in which the server was made, not that of the client.
import asyncio, contextvars
who = contextvars.ContextVar('who', default='nobody')


async def handle(reader, writer):
    print('handling for', who.get(), asyncio.current_task().get_name())
    writer.write(await reader.readexactly(3))
    writer.close()


async def client(n):
    who.set(f'client {n}')
    r, w = await asyncio.open_connection('127.0.0.1', 9007)
    w.write(b'%03d' % n)
    print(n, await r.read())
    w.close()
    await w.wait_closed()


async def main():
    who.set('main')
    server = await asyncio.start_server(handle, '127.0.0.1', 9007)
    async with server:
        await server.start_serving()
        await asyncio.gather(*(client(n) for n in range(4)))
    print('end')


asyncio.run(main())
