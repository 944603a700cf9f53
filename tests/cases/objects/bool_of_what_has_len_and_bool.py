class A:
    def __bool__(self):
        return False

    def __len__(self):
        return 5


class B:
    def __len__(self):
        return 0


print(bool(A()), bool(B()), not B(), "yes" if B() else "no", B() or "other", any([A(), B()]), all([A()]))
