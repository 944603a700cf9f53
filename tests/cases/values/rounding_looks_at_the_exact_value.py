for d in [2.675, 0.5, 1.5, 2.5, -0.5, 1234.5678, 25.0, 15.5, 1e22, 0.1 + 0.2]:
    print(round(d), [round(d, n) for n in range(-3, 6)])
for n in [5, 15, 25, 35, 149, 151, -25, 10**20 + 5]:
    print(n, [round(n, -k) for k in range(1, 4)])
