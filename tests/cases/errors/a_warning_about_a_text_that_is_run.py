exec('x = 1\nif x is 1: print("same")')
eval('(1)[0] if 0 else 2')
