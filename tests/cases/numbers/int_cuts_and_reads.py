print(int(3.9), int(-3.9), int("42"), float("1.5"), int(" -7 "), float(3))
