from itertools import groupby

for key, group in groupby("AAABBA"):
    print(key, list(group))
words = sorted(["apple", "bob", "cat", "ant", "bat", "axe"], key=lambda w: w[0])
for letter, group in groupby(words, key=lambda w: w[0]):
    print(letter, *group)
print([key for key, _ in groupby([1, 1, 2, 3, 3])], [len(list(g)) for _, g in groupby("aabccc")])
saved = [group for _, group in groupby("ab")]
print([list(group) for group in saved])
