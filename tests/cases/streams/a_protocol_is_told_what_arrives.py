# A protocol is told of the connection, of what arrives and of the end, each by a handle of its own.
import asyncio


class Reverse(asyncio.Protocol):

    def connection_made(self, transport):
        self.transport = transport
        print('server: made', transport.get_extra_info('sockname'))

    def data_received(self, data):
        print('server:', data)
        self.transport.write(data[::-1])
        self.transport.close()

    def connection_lost(self, exc):
        print('server: lost', exc)


class Ask(asyncio.Protocol):

    def __init__(self, question, ended):
        self.question, self.ended = (question, ended)

    def connection_made(self, transport):
        print('client: made', transport.get_extra_info('peername'))
        transport.write(self.question)

    def data_received(self, data):
        print('client:', data)

    def eof_received(self):
        print('client: end')

    def connection_lost(self, exc):
        self.ended.set_result(exc)


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Reverse, '127.0.0.1', 9020)
    for question in (b'level', b'stressed'):
        ended = loop.create_future()
        transport, protocol = await loop.create_connection(lambda: Ask(question, ended), '127.0.0.1', 9020)
        print(protocol.question, transport.is_closing())
        print('ended', await ended)
    server.close()
    await server.wait_closed()


asyncio.run(main())
