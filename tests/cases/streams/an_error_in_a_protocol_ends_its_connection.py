# An exception in a protocol goes to the exception handler, and the connection ends.
import asyncio


class Bad(asyncio.Protocol):

    def data_received(self, data):
        raise ValueError('cannot take it')

    def connection_lost(self, exc):
        print('lost', repr(exc))


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, c: print('handler', c['message'], repr(c['exception'])))
    server = await loop.create_server(Bad, '127.0.0.1', 9004)
    r, w = await asyncio.open_connection('127.0.0.1', 9004)
    w.write(b'x')
    print(await r.read())
    w.close()
    server.close()
    await server.wait_closed()

    class Fails:

        def __init__(self):
            raise RuntimeError('no protocol')
    server = await loop.create_server(Fails, '127.0.0.1', 9005)
    r, w = await asyncio.open_connection('127.0.0.1', 9005)
    print('connected')
    try:
        print(await asyncio.wait_for(r.read(), 1))
    except (asyncio.TimeoutError, ConnectionError) as e:
        print(repr(e))
    w.close()
    server.close()


asyncio.run(main())
