from itertools import pairwise, starmap, zip_longest

print(list(zip_longest("AB", "xyz", fillvalue="-")), list(zip_longest([1], [])), list(zip_longest()))
print(list(pairwise("ABCD")), list(pairwise([1])), [b - a for a, b in pairwise([1, 4, 9, 16])])
print(list(starmap(pow, [(2, 5), (3, 2), [10, 3]])), list(zip_longest((n for n in range(3)), "ab")))
