from dataclasses import asdict, astuple, dataclass, field, fields, is_dataclass, replace
from typing import List, Optional


@dataclass
class Leaf:
    size: int


@dataclass
class Tree:
    name: str
    leaves: List[Leaf] = field(default_factory=list)
    by_name: dict = field(default_factory=dict)
    parent: Optional["Tree"] = None


t = Tree("oak", [Leaf(1), Leaf(2)], {"top": Leaf(3)})
print(asdict(t))
print(astuple(t))
copy = replace(t, name="elm")
print(copy, copy.leaves is t.leaves)
print(is_dataclass(Tree), is_dataclass(t), is_dataclass(int), [f.name for f in fields(Tree)])
for call in (lambda: asdict(Tree), lambda: fields(3), lambda: replace(t, nope=1)):
    try:
        call()
    except TypeError as error:
        print(error)
