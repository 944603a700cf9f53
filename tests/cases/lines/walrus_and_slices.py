if (n := len("abc")) > 2:
    print(n)
data = list(range(10))
print(data[
    1:
    n:
    1
])
data[
    2:4
] = [
    0,
]
while (x := data.pop()) > 7:
    print(x)
print([y := 1, y ** 2])
