class Maybe:
    def __new__(cls, value):
        print("new", value)
        if value is None:
            return None
        return super().__new__(cls)

    def __init__(self, value):
        print("init", value)
        self.value = value


print(Maybe(None), Maybe(3).value)


class Singleton:
    instance = None

    def __new__(cls):
        if cls.instance is None:
            cls.instance = super().__new__(cls)
        return cls.instance


print(Singleton() is Singleton())
