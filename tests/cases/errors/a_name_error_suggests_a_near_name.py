number = 3
print(numbr)
