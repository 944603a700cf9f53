# After the end of what arrives, a protocol that says True may still write.
import asyncio


class Lines(asyncio.Protocol):

    def __init__(self):
        self.buffer = b''

    def connection_made(self, transport):
        self.transport = transport
        print('made', type(transport).__name__, transport.is_reading(), transport.is_closing())

    def data_received(self, data):
        self.buffer += data
        while b'\n' in self.buffer:
            line, _, self.buffer = self.buffer.partition(b'\n')
            self.transport.writelines([line[::-1], b'\n'])

    def eof_received(self):
        print('server eof')
        self.transport.write(b'bye\n')
        return True

    def connection_lost(self, exc):
        print('server lost', exc)


class Client(asyncio.Protocol):

    def __init__(self, done):
        self.done = done
        self.got = []

    def connection_made(self, transport):
        self.t = transport
        transport.write(b'hello\nworld\n')
        print(transport.can_write_eof())
        transport.write_eof()
        try:
            transport.write(b'x')
        except RuntimeError as e:
            print(e)

    def data_received(self, data):
        print('client', data)
        if data.endswith(b'bye\n'):
            self.t.close()
            self.t.close()
            print(self.t.is_closing())

    def connection_lost(self, exc):
        print('client lost', exc)
        self.done.set_result(None)


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Lines, '127.0.0.1', 9001)
    print(server.is_serving(), len(server.sockets), server.sockets[0].getsockname())
    done = loop.create_future()
    await loop.create_connection(lambda: Client(done), '127.0.0.1', 9001)
    await done
    async with server:
        pass
    print(server.is_serving(), server.sockets)
    await asyncio.sleep(0.1)


asyncio.run(main())
