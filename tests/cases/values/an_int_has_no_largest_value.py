numbers = [0, 1, -1, 7, -7, 2**31, -2**62, 2**62, 2**63 - 1, -2**63, 2**64, 10**30, -10**30, 3**100, True]
for a in numbers:
    for b in numbers:
        print(a, b, a + b, a - b, a * b, a & b, a | b, a ^ b, a < b, a == b)
        if b:
            print(a // b, a % b, divmod(a, b), a / b)
        if 0 <= b < 100:
            print(a << b, a >> b, a ** b)
    print(-a, +a, ~a, abs(a), hash(a), a.bit_length(), a.bit_count(), float(a), str(a), f'{a:x} {a:,}')
