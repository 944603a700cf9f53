class Loud(str):
    def __str__(self):
        return "LOUD"

    def __eq__(self, other):
        return str.lower(self) == str.lower(other)

    def __hash__(self):
        return hash(str.lower(self))


a = Loud("Hello")
print(a, str(a), repr(a), f"{a}", "%s" % a, a == "HELLO", "HELLO" == a, a != "hello")
print({a: 1}.get("hello"), len({a, Loud("HELLO")}))
print("".join([a, a]), a + a)
