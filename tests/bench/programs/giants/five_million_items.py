# A list of 5,000,000 ints and one of 1,000,000 texts.
numbers = [n for n in range(5_000_000)]
texts = [str(n) for n in range(1_000_000)]
print(len(numbers), len(texts), numbers[-1], texts[-1])
