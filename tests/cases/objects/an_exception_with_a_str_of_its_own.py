class E(Exception):
    def __init__(self, **details):
        self.details = details

    def __str__(self):
        return ", ".join(f"{k}={v}" for k, v in self.details.items())


class R(Exception):
    def __repr__(self):
        return "R!"


try:
    raise E(a=1, b="x")
except E as error:
    print(error, repr(error), error.args)
print(R(1), repr(R(1)), [R()], f"{R(5)!r} {R(5)}")
raise E(code=5)
