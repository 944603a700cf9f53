class A:
    def __init__(self, x):
        self.x = x

    def __eq__(self, other):
        return isinstance(other, A) and self.x == other.x


class B(A):
    def __hash__(self):
        return hash(self.x)


class C(A):
    pass


class D(B):
    pass


print(A(1) == A(1), A(1) != A(1), A(1) != A(2), A.__hash__, C.__hash__)
print(len({B(1), B(1), B(2)}), hash(D(5)) == hash(5))
for cls in A, C:
    try:
        hash(cls(1))
    except TypeError as error:
        print(error)
