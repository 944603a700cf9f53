name, number, ratio = "Ada", 42, 2 / 3
print(f"{name} {number} {ratio}")
print(f"{name!r} {number:5}|{number:<5}|{number:^5}|{number:05}|{name:>6}|{name:*^9}")
print(f"{ratio:.2f} {ratio:8.3f} {ratio:.0%} {1234567:,} {255:x} {255:#b} {12345.678:e} {number:+d}")
print(f"{number=} {name = } {number + 1 = :>4}")
width = 8
print(f"{ratio:{width}.{2}f}|{{literal}}|{'nested ' + f'{number}'}")
