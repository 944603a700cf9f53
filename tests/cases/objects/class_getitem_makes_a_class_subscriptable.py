class Box:
    def __class_getitem__(cls, item):
        return f"{cls.__name__} of {item}"


class Meta(type):
    def __getitem__(cls, item):
        return ("meta", item)


class Other(metaclass=Meta):
    def __class_getitem__(cls, item):
        return "never"


print(Box[int], Box["x", 1], Other[3])
class Plain:
    pass
try:
    Plain[int]
except TypeError as error:
    print(error)
try:
    Plain()[0]
except TypeError as error:
    print(error)
