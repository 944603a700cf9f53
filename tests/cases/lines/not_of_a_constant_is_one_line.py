def check(a):
    b = (a
         if (not
             0)
         else 0)
    if (not
            2):
        b = 1
    return [b
            for i in range(2)
            if (not
                None)]


print(check(3))
