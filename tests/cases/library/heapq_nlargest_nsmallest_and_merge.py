import heapq

words = ["pear", "fig", "banana", "kiwi", "apple", "plum"]
print(heapq.nlargest(2, [1, 8, 2, 23, 7]), heapq.nsmallest(3, [1, 8, 2, 23, 7]))
print(heapq.nlargest(3, words, key=len), heapq.nsmallest(3, words, key=len), heapq.nlargest(1, words, key=len))
print(heapq.nlargest(0, words), heapq.nsmallest(10, [2, 1]), heapq.nsmallest(1, []))
print(list(heapq.merge([1, 4, 7], [2, 5], [3])), list(heapq.merge([7, 4], [5, 2], reverse=True)))
print(list(heapq.merge(["a", "ccc"], ["bb"], key=len)), list(heapq.merge((n * n for n in range(4)), [3, 5])))
