import unittest


class Stack:
    def __init__(self):
        self.items = []

    def push(self, item):
        self.items.append(item)

    def pop(self):
        if not self.items:
            raise IndexError('pop from empty stack')
        return self.items.pop()


class TestStack(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        print('setUpClass')

    def setUp(self):
        self.stack = Stack()
        self.addCleanup(print, 'cleanup')

    def tearDown(self):
        print('tearDown')

    def test_push(self):
        """What is pushed comes back."""
        self.stack.push(1)
        self.assertEqual(self.stack.pop(), 1)

    def test_empty(self):
        with self.assertRaisesRegex(IndexError, 'empty') as caught:
            self.stack.pop()
        self.assertIn('pop', str(caught.exception))

    def test_wrong(self):
        self.stack.push(3)
        self.assertEqual(self.stack.pop(), 4, 'the last in')

    def test_broken(self):
        self.stack.missing()

    def test_each(self):
        for i in range(4):
            with self.subTest(i=i):
                self.assertEqual(i % 2, 0)

    @unittest.skip('not now')
    def test_skipped(self):
        pass

    @unittest.expectedFailure
    def test_expected(self):
        self.assertTrue(False)


if __name__ == '__main__':
    unittest.main(verbosity=2)
