import asyncio


class Account:
    def __init__(self, balance):
        self.balance, self.lock = balance, asyncio.Lock()

    async def withdraw_unsafely(self, amount):
        if self.balance >= amount:
            await asyncio.sleep(0)
            self.balance -= amount
            return True
        return False

    async def withdraw(self, amount):
        async with self.lock:
            return await self.withdraw_unsafely(amount)


async def main():
    account = Account(100)
    print(await asyncio.gather(*(account.withdraw_unsafely(80) for _ in range(2))), account.balance)
    account = Account(100)
    print(await asyncio.gather(*(account.withdraw(80) for _ in range(2))), account.balance)


asyncio.run(main())
