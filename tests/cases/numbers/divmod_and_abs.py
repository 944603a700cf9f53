print(divmod(-7, 3), divmod(7, -3), divmod(7.5, 2), abs(-3), abs(-2.5))
