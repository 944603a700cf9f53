class A:
    __secret = 1

    def __init__(self):
        self.__x = 2

    def get(self):
        return self.__x, self.__secret

    def __hidden(self):
        return "h"

    def call(self):
        return self.__hidden()


class B(A):
    def __init__(self):
        super().__init__()
        self.__x = 3


print(A().get(), A().call(), vars(B()), [n for n in vars(A) if "secret" in n or "hidden" in n])
try:
    A().__x
except AttributeError as error:
    print(error)
