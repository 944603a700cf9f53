def mix(a, b):
    return "my own mix"
