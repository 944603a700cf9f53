def show(*values):
    return values


a, b = 1, 0
print(show((a or
            b) if a else b))
print(show((b or a) if (2 if b else a) else
           a))
print(show((b and
            a) if a else a, b))
print((1 if b else 2) if a else 3)
print((a < 2 < 3) if a else
      b)
print(show((1 and
            b) if a else b))
