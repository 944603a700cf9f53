if 1:
    if x:
  # c
