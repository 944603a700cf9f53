from typing import Generic, List, Protocol, TypeVar

T = TypeVar("T")


class Stack(Generic[T]):
    def __init__(self) -> None:
        self.items: List[T] = []

    def push(self, item: T) -> None:
        self.items.append(item)

    def pop(self) -> T:
        return self.items.pop()


class Sized(Protocol):
    def size(self) -> int: ...


stack = Stack[int]()
stack.push(1)
stack.push(2)
print(stack.pop(), stack.items, type(stack).__name__, isinstance(stack, Stack))
print(Stack[int], Stack.__bases__, Stack().items, T)
