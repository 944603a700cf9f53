error = ValueError('no such lesson')
error.add_note('Lessons are numbered from 1.')
error.add_note('Look at the list\nfirst.')
print(error.__notes__)
try:
    error.add_note(1)
except TypeError as wrong:
    print(wrong)
print(error.with_traceback(None) is error)
raise error
