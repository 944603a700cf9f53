def f():
    é = 1; return 2


é = f(); return 1
