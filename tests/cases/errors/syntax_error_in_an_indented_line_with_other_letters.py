if 1:
    größe = 5 if 2
