class Wrong:
    def __init__(self):
        return 5


try:
    Wrong()
except TypeError as error:
    print(error)


class Generator:
    def __init__(self):
        yield


try:
    Generator()
except TypeError as error:
    print(error)
