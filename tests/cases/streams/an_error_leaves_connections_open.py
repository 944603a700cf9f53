import asyncio


async def handle(reader, writer):
    print("server has", await reader.readline())
    await reader.read()


async def main(answers, port):
    server = await asyncio.start_server(handle, "127.0.0.1", port)
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(b"hello\n")
    await asyncio.sleep(0.1)
    if answers:
        print([][3])
    return writer


try:
    asyncio.run(main(True, 8888))
except IndexError as error:
    print("left by", error)
print("again")
kept = asyncio.run(main(False, 8889))
print(type(kept).__name__)
asyncio.run(main(True, 8890))
