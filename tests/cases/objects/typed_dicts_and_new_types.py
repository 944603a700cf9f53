from typing import NewType, TypedDict


class Movie(TypedDict, total=False):
    name: str
    year: int


class Long(Movie):
    minutes: int


m: Movie = {"name": "x"}
print(m, Movie(name="y", year=1), type(Movie(name="q")), Movie.__annotations__, Movie.__total__, Long.__annotations__)
print(sorted(Long.__required_keys__), sorted(Long.__optional_keys__))
UserId = NewType("UserId", int)
print(UserId(5), UserId.__name__, UserId.__supertype__, UserId)
try:
    isinstance({}, Movie)
except TypeError as error:
    print(error)
