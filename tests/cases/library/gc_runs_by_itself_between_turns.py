import asyncio
class Box: pass
async def leak(n):
    b = Box(); b.me = b; b.big = [n] * 100
    await asyncio.sleep(0)
async def main():
    for n in range(100_000):
        await leak(n)
asyncio.run(main())
print('done')
