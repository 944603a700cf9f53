code = compile("total = a + b", "sum.txt", "exec")
for a, b in ((1, 2), (3, 4)):
    exec(code)
    print(total)
expression = compile("a ** 2", "<expr>", "eval")
print(eval(expression, {"a": 5}), [eval(expression) for a in range(1)])
print(code.co_name, code.co_filename)
for mode in ("other", ""):
    try:
        compile("1", "f", mode)
    except ValueError as error:
        print(error)
print(type(code).__name__)
