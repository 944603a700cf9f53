for text in ("1 +", "x = ", "def f(:", "if x:\npass", "a b", "return 1", "  x = 1", "x = 1\n  y = 2"):
    try:
        exec(text)
    except SyntaxError as error:
        print(type(error).__name__, error, "|", error.msg, error.filename, error.lineno, error.offset, repr(error.text), error.end_lineno, error.end_offset)
try:
    eval("x = 1")
except SyntaxError as error:
    print(error, error.args[1][:3])
try:
    compile("1 1", "name.py", "eval")
except SyntaxError as error:
    print(error)
error = SyntaxError("own", ("f.py", 3, 5, "some text\n"))
print(error, error.msg, error.filename, error.lineno, error.offset, error.text, error.end_lineno)
print(SyntaxError(), SyntaxError("alone"), repr(SyntaxError("alone")))
try:
    raise error
except SyntaxError as caught:
    print(caught.print_file_and_line)
