import unittest


class TestMessages(unittest.TestCase):
    def test_texts(self):
        self.assertEqual('hello world', 'hallo welt')

    def test_lines(self):
        self.assertEqual('a\nb\nc', 'a\nB\nc')

    def test_lists(self):
        self.assertEqual([1, 2, 3], [1, 5, 3, 4])

    def test_dicts(self):
        self.assertEqual({'a': 1, 'b': 2}, {'a': 1, 'b': 3})

    def test_sets(self):
        self.assertEqual({1, 2}, {2, 3})

    def test_counts(self):
        self.assertCountEqual([1, 1, 2], [1, 2, 2])

    def test_almost(self):
        self.assertAlmostEqual(1.0, 1.1, delta=0.05)

    def test_none(self):
        self.assertIsNone(3)

    def test_less(self):
        self.assertLess(3, 2)

    def test_kind(self):
        self.assertIsInstance('a', int)

    def test_raises(self):
        with self.assertRaises(ValueError):
            int('3')

    def test_regex(self):
        self.assertRegex('abc', r'\d')


unittest.main()
