# Lists, dicts and strings.
def words(n):
    counts = {}
    found = []
    for i in range(n):
        word = "w" + str(i % 1000)
        counts[word] = counts.get(word, 0) + 1
        if i % 7 == 0:
            found.append(word)
    return len(counts), len(found), "-".join(found[:5])


print(words(2_000_000))
