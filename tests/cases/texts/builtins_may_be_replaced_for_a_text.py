safe = {"__builtins__": {"abs": abs}}
print(eval("abs(-3)", safe))
try:
    eval("open('x')", safe)
except NameError as error:
    print(error)
try:
    eval("len([])", {"__builtins__": {}})
except NameError as error:
    print(error)
print(eval("max(a, b)", {"a": 1, "b": 2}))
