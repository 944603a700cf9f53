# Datagrams arrive whole, with the address of who sent them.
import asyncio


class Shout(asyncio.DatagramProtocol):
    def connection_made(self, transport):
        self.transport = transport
        print('server made', transport.get_extra_info('sockname'))

    def datagram_received(self, data, addr):
        print('server', data)
        self.transport.sendto(data.upper(), addr)

    def connection_lost(self, exc):
        print('server lost', exc)


class Ask(asyncio.DatagramProtocol):
    def __init__(self, count, ended):
        self.left, self.ended = count, ended

    def connection_made(self, transport):
        for n in range(self.left):
            transport.sendto(b'word %d' % n)

    def datagram_received(self, data, addr):
        print('client', data, addr[1])
        self.left -= 1
        if not self.left:
            self.ended.set_result(None)

    def error_received(self, exc):
        print('error', repr(exc))
        if not self.ended.done():
            self.ended.set_result(None)


async def main():
    loop = asyncio.get_running_loop()
    server, protocol = await loop.create_datagram_endpoint(Shout, local_addr=('127.0.0.1', 9040))
    print(protocol.transport is server)
    ended = loop.create_future()
    client, _ = await loop.create_datagram_endpoint(lambda: Ask(3, ended), remote_addr=('127.0.0.1', 9040))
    print(client.get_extra_info('peername'))
    await ended
    try:
        client.sendto(b'x', ('127.0.0.1', 1))
    except ValueError as error:
        print(error)
    try:
        client.sendto('text')
    except TypeError as error:
        print(error)
    client.close()
    server.close()
    await asyncio.sleep(0)
    ended = loop.create_future()
    client, _ = await loop.create_datagram_endpoint(lambda: Ask(1, ended), remote_addr=('127.0.0.1', 9041))
    await ended
    client.close()
    for arguments in ({}, {'local_addr': '127.0.0.1'}):
        try:
            await loop.create_datagram_endpoint(Shout, **arguments)
        except (TypeError, ValueError) as error:
            print(type(error).__name__, error)


asyncio.run(main())
