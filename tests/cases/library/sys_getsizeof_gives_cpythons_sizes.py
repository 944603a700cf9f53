import sys

for value in (0, 1, 2**30, 2**100, 1.5, True, None, "", "abc", "é", "€€", b"", b"abc", (), (1, 2), [], {}, {1: 2}, set(),
              set(range(20)), range(3), dict.fromkeys(range(22)), dict.fromkeys(range(43))):
    print(repr(value)[:30], sys.getsizeof(value))
