import types

function = print
for _ in range(20000):
    function = staticmethod(function)
try:
    function()
except RecursionError as error:
    print(error)

errors = None
for number in range(3000):
    error = ValueError(number)
    error.__context__ = errors
    errors = error
count = 0
while errors is not None:
    count += 1
    errors = errors.__context__
print(count)

alias = list
for _ in range(20000):
    alias = list[alias]
try:
    repr(alias)
except RecursionError as error:
    print(error)
