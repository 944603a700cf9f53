def greet(self):
    return "hello " + self.name


Person = type("Person", (), {"__init__": lambda self, name: setattr(self, "name", name), "greet": greet})
print(Person, Person("Ada").greet(), Person.__name__, Person.__qualname__, Person.__module__, Person.__bases__)
Dog = type("Dog", (Person,), dict(legs=4))
print(Dog("Rex").greet(), Dog.legs, Dog.__mro__, Dog.__doc__, Dog.__base__)
print(type(5), type(Dog), type(type), type.__name__)
for wrong in (("A",), (1, (), {}), ("A", [], {}), ("A", (), []), ("A", (1,), {}), ("A", (), {}, 1)):
    try:
        type(*wrong)
    except TypeError as error:
        print(error)
