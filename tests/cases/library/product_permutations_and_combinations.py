from itertools import combinations, combinations_with_replacement, permutations, product

print(list(product("ab", [1, 2])), list(product([0, 1], repeat=2)), list(product()), list(product([], [1])))
print(list(permutations("abc")), list(permutations("abc", 2)), list(permutations([1, 2], 3)))
print(list(combinations("abcd", 2)), list(combinations([1, 2], 0)), list(combinations([1], 2)))
print(list(combinations_with_replacement("abc", 2)))
print(["".join(p) for p in product("01", repeat=3)], sum(1 for _ in permutations(range(5))))
print(list(product((x for x in "ab"), (y for y in "cd"))), list(combinations((n for n in range(3)), 2)))
for call in (lambda: permutations([1], -1), lambda: combinations("a", -1), lambda: product([1], repeat=-1),
             lambda: combinations("abc")):
    try:
        call()
    except Exception as error:
        print(type(error).__name__, error)
