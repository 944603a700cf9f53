def work():
    return xyzzy


work()
