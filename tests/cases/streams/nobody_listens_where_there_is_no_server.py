import asyncio


async def main():
    try:
        await asyncio.open_connection('127.0.0.1', 8891)
    except ConnectionRefusedError as error:
        print(repr(error))
    server = await asyncio.start_server(lambda reader, writer: None, '127.0.0.1', 8891)
    try:
        await asyncio.start_server(lambda reader, writer: None, '127.0.0.1', 8891)
    except OSError as error:
        print(error.errno, error.strerror)
    server.close()


asyncio.run(main())
