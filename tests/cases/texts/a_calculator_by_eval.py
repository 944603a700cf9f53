import math

functions = {name: getattr(math, name) for name in ("sqrt", "floor", "pi")}


def calculate(text):
    try:
        return eval(text, {"__builtins__": {}}, functions)
    except ZeroDivisionError:
        return "division by zero"
    except NameError as error:
        return f"unknown: {error.name}"
    except SyntaxError as error:
        return f"cannot read: {error.msg}"


for text in ("1 + 2 * 3", "sqrt(16) + floor(2.7)", "1 / 0", "__import__('os')", "2 +", "pi > 3", "lambda: 1"):
    result = calculate(text)
    print(text, "->", "function" if callable(result) else result)
