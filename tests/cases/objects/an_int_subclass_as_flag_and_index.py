class N(int):
    pass


print([1, 2, 3][N(1):N(3)], "abc"[N(-1)], range(N(1), N(6), N(2)), list(range(N(3))), "ab" * N(2), (1,) * N(3))
print(N(6) & 3, N(6) | 1, N(6) ^ N(2), ~N(6), N(1) << N(3), bin(N(5)), hex(N(255)), round(N(15), -1), N(7).real, N(7).denominator)
print(isinstance(N(1), int), N(1) is N(1), N("0x1f", 16), N(b"12"), N(True), sum([N(1), N(2)]), min(N(3), 2), str(N(3)), repr(N(3)))
