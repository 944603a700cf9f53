class Count(int):
    pass


n = Count(5)
print(n + 1.5, 1.5 + n, n * 2.0, n == 5.0, n < 5.5, 5.5 > n, n / 2, n ** 0.5, n // 2.0, 2.0 ** n, n != 5.0, 5.0 == n)
print(sum([n, 1.5]), max(n, 7.5), round(n / 3, 2), n.__add__(2.5), divmod(n, 2.0), hash(n) == hash(5.0), {5.0: 1}[n])
print(Count(-3) < -2.5, Count(0) == 0.0, bool(Count(0)), Count(2**62) == float(2**62), Count(-(2**62)), Count(2**63) > 1e18)
print(sorted([Count(3), 1.5, Count(-1), 2]), "%5.1f" % n, f"{n:.2f}", float(n), Count(7) & 3, ~Count(7), Count(1) << 70)
print("ab" * Count(2), [0] * Count(3), "abc"[Count(1)], chr(Count(65)), range(Count(3)), n.__class__, Count("12"), Count(3.9))
