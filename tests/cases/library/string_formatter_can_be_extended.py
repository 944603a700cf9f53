from string import Formatter

f = Formatter()
print(f.format("{0} {name!r:>5} {0:03d}", 7, name="x"), f.format("{:>{w}}|{x.real}|{y[0]}", 5, w=4, x=3, y=[7]))
print(list(f.parse("a{b!r:c}d{{e")))


class Shout(Formatter):
    def format_field(self, value, spec):
        return value.upper() if spec == "up" else super().format_field(value, spec)

    def get_value(self, key, args, kwargs):
        return kwargs.get(key, f"<{key}>") if isinstance(key, str) else super().get_value(key, args, kwargs)


print(Shout().format("{0:up}-{missing}-{n:05.1f}", "ab", n=2.5))
try:
    f.format("{")
except ValueError as error:
    print(error)
