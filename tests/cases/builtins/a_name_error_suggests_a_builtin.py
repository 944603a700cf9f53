numbers = [1, 2]
print(sortd(numbers))
