import asyncio
import unittest


class TestClock(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self):
        self.loop = asyncio.get_running_loop()
        self.begin = self.loop.time()

    async def asyncTearDown(self):
        print('after', self._testMethodName)

    async def test_sleep(self):
        await asyncio.sleep(1.5)
        self.assertAlmostEqual(self.loop.time() - self.begin, 1.5)

    async def test_timeout(self):
        with self.assertRaises(asyncio.TimeoutError):
            await asyncio.wait_for(asyncio.sleep(5), 0.1)

    async def test_gather(self):
        self.assertEqual(await asyncio.gather(asyncio.sleep(1, 'a'), asyncio.sleep(2, 'b')), ['a', 'b'])

    def test_plain(self):
        self.assertTrue(True)


if __name__ == '__main__':
    unittest.main()
