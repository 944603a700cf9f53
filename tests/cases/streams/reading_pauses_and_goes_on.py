# A transport that has paused reading keeps what arrives for later; abort() breaks the connection.
import asyncio


class P(asyncio.Protocol):

    def connection_made(self, t):
        self.t = t
        print('server made')

    def data_received(self, d):
        print('data', d)
        self.t.pause_reading()
        asyncio.get_running_loop().call_later(1, self.go)

    def go(self):
        print('resume', self.t.is_reading())
        self.t.resume_reading()
        print(self.t.is_reading())

    def connection_lost(self, exc):
        print('lost', repr(exc))


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(P, '127.0.0.1', 9010)
    t, p = await loop.create_connection(asyncio.Protocol, '127.0.0.1', 9010)
    print(t.get_protocol() is p, t.get_extra_info('nothing', 5), t.get_extra_info('peername'))
    t.write(b'a')
    await asyncio.sleep(0.1)
    t.write(b'b')
    t.write(b'c')
    await asyncio.sleep(2)
    t.abort()
    print(t.is_closing())
    t.write(b'ignored')
    await asyncio.sleep(0.1)
    server.close()
    await server.wait_closed()


asyncio.run(main())
