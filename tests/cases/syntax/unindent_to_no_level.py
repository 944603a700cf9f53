def f(x):
    """text"""
    if x:
        y = 1
      return y
