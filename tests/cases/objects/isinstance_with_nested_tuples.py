class A:
    pass


class B(A):
    pass


print(isinstance(B(), (int, (str, (A,)))), isinstance(True, int), isinstance(1, bool), issubclass(B, (int, A)), issubclass(bool, int))
print(isinstance(A, type), isinstance(type, type), isinstance(None, type(None)), type(B()) is A, type(B()) is B, isinstance(5, ()))
