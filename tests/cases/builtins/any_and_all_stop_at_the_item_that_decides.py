def answers(*values):
    for value in values:
        print('asked for', value)
        yield value


print(any(answers(0, '', 3, 4)))
print(all(answers(1, [], 3)))
print(any(answers()), all(answers()))
print(any([0, None]), all('text'))
