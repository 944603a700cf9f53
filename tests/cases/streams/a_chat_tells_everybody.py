import asyncio

writers = {}


async def member(reader, writer):
    name = (await reader.readline()).decode().strip()
    writers[name] = writer
    print('joined:', name)
    while line := await reader.readline():
        for other, each in writers.items():
            if other != name:
                each.write(f'{name}: {line.decode()}'.encode())
                await each.drain()
    del writers[name]
    writer.close()
    print('left:', name)


async def listen(name, reader):
    async for line in reader:
        print(f'{name} reads {line.decode().strip()!r}')


async def join(name):
    reader, writer = await asyncio.open_connection('127.0.0.1', 8894)
    writer.write(f'{name}\n'.encode())
    return asyncio.create_task(listen(name, reader)), writer


async def main():
    server = await asyncio.start_server(member, '127.0.0.1', 8894)
    async with server:
        members = [await join(name) for name in ('ann', 'bob', 'eve')]
        await asyncio.sleep(1)
        for n, (_, writer) in enumerate(members):
            writer.write(f'message {n}\n'.encode())
            await asyncio.sleep(1)
        for task, writer in members:
            writer.write_eof()
            await task
            writer.close()


asyncio.run(main())
