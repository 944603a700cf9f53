# What is longer than the limit of a reader is refused, by its place.
import asyncio


async def handle(r, w):
    try:
        print(await r.readuntil(b'END'))
        print(await r.readline())
    except asyncio.LimitOverrunError as e:
        print('overrun', e, e.consumed)
        print(len(await r.read(100)))
    except ValueError as e:
        print('ValueError', e)
    except asyncio.IncompleteReadError as e:
        print('incomplete', e.partial, e.expected)
    finally:
        w.close()


async def main():
    server = await asyncio.start_server(handle, '127.0.0.1', 9011, limit=16)
    for data in (b'abcENDline\n', b'x' * 40, b'abcEN', b'aENDb' + b'y' * 60 + b'\n', b'ENDrest'):
        r, w = await asyncio.open_connection('127.0.0.1', 9011)
        w.write(data)
        w.write_eof()
        await r.read()
        w.close()
        await w.wait_closed()
    server.close()


asyncio.run(main())
