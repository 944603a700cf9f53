from collections import defaultdict

groups = defaultdict(list)
for word in ["apple", "avocado", "bean"]:
    groups[word[0]].append(word)
print(groups, dict(groups), len(groups))
print("z" in groups, groups.get("z"), groups["z"], sorted(groups))
counts = defaultdict(int, a=1)
counts["a"] += 1
counts["b"] += 1
print(counts, counts.default_factory)
tree = defaultdict(lambda: defaultdict(int))
tree["x"]["y"] += 2
print({key: dict(value) for key, value in tree.items()})
for call in (lambda: defaultdict()["k"], lambda: defaultdict(3)):
    try:
        call()
    except Exception as error:
        print(type(error).__name__, error)
print(groups.copy(), counts == {"a": 2, "b": 1}, counts | {"c": 3})
