# Operators on small ints that have a short way round down and keep the sign of the divisor, as all others do.
def table(numbers, divisors):
    for n in numbers:
        for d in divisors:
            try:
                print(n, d, n % d, n // d, n / d, n & d, n | d, n ^ d)
            except ZeroDivisionError as error:
                print(n, d, type(error).__name__, error)


table([0, 1, -1, 7, -7, 2**53, -(2**53), 2**53 + 1, 2**61, -(2**61), 2**62 - 1, -(2**62)], [1, -1, 2, -3, 7, 2**40, 0])
print((2**53 + 1) / 1, (2**62 - 1) / 3, -(2**62) // -1, -(2**62) % -1, 5 / 2, -5 // 2, True % 2, True & 1)
n = 17
n %= 5
n //= 2
n |= 12
n &= 10
n ^= 3
n /= 4
print(n)
