# A buffered protocol gives the room that is read into; a server may be made that does not listen yet.
import asyncio


class Buf(asyncio.BufferedProtocol):

    def connection_made(self, t):
        self.t = t
        self.b = bytearray(4)

    def get_buffer(self, hint):
        print('hint', hint)
        return self.b

    def buffer_updated(self, n):
        print('updated', n, bytes(self.b[:n]))

    def eof_received(self):
        print('eof')

    def connection_lost(self, exc):
        print('lost', exc)
        self.done = True


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Buf, '127.0.0.1', 0, start_serving=False)
    port = server.sockets[0].getsockname()[1]
    print(server.is_serving(), port > 1024)
    try:
        await asyncio.open_connection('127.0.0.1', port)
    except ConnectionRefusedError as e:
        print('refused', e.errno)
    await server.start_serving()
    r, w = await asyncio.open_connection('127.0.0.1', port)
    w.write(b'0123456789')
    await asyncio.sleep(0.5)
    w.write_eof()
    print(await r.read(), r.at_eof())
    w.close()
    await w.wait_closed()
    server.close()


asyncio.run(main())
