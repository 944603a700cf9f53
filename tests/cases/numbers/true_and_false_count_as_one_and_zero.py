print(True + True, False * 3, True == 1, isinstance(True, int), int(True), -True)
print(1 < 2 < 3, 1 < 3 < 2, not 0, not [], not "x")
