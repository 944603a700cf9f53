from typing import Generic, List, TypeVar

T = TypeVar("T")
K = TypeVar("K")


class Stack(Generic[T]):
    def __init__(self):
        self.items = []

    def push(self, item: T) -> None:
        self.items.append(item)

    def pop(self) -> T:
        return self.items.pop()


class IntStack(Stack[int]):
    pass


class Names(List[str]):
    pass


s = Stack[int]()
s.push(1)
print(s.items, s.pop(), Stack[int], Stack.__mro__, IntStack.__mro__, IntStack().items)
print(Names.__mro__, Names("ab"), isinstance(s, Stack))
