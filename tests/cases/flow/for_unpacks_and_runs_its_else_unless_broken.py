for i in range(3):
    print(i)
for letter, number in [("a", 1), ("b", 2)]:
    print(letter, number)
for i, c in enumerate("xy", start=1):
    print(i, c)
for i in range(5):
    if i == 2:
        break
else:
    print("never")
for i in ():
    pass
else:
    print("else", i)
