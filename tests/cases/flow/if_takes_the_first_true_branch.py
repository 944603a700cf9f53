def size(n):
    if n < 10:
        return "small"
    elif n < 100:
        return "middling"
    else:
        return "large"


print(size(1), size(10), size(99), size(100))
print("yes" if 3 > 2 else "no")
