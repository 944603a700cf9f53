class A:
    kind = "a"

    def who(self):
        return ["A"]

    @classmethod
    def make(cls):
        return "A.make " + cls.__name__

    @property
    def p(self):
        return "p of A"


class B(A):
    kind = "b"

    def who(self):
        return ["B"] + super().who()

    @classmethod
    def make(cls):
        return "B>" + super().make()

    @property
    def p(self):
        return "B>" + super().p


class C(A):
    def who(self):
        return ["C"] + super(C, self).who()


class D(B, C):
    def who(self):
        return ["D"] + super().who()

    def kinds(self):
        return self.kind, super().kind, super(B, self).kind, super(A, self).__class__.__name__


d = D()
print(d.who(), D.make(), d.p, d.kinds(), D.__mro__)
for action in (lambda: super(D, d).nothing, lambda: super(5, d), lambda: super(D, A())):
    try:
        print(action())
    except (AttributeError, TypeError) as error:
        print(error)


def outside():
    super().x


try:
    outside()
except RuntimeError as error:
    print(error)
