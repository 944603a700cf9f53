import traceback


def read(text):
    try:
        compile(text, "<text>", "exec")
    except SyntaxError as error:
        return error


for text in "a = (1", "x = 3 +", "def f(:\n  pass", "if 1:\nx = 2":
    print(traceback.format_exception_only(read(text)))
made = SyntaxError("message", ("file", 1, 2, "abc def\n", 1, 4))
made.add_note("a note")
print(traceback.format_exception_only(made))
print(traceback.format_exception_only(SyntaxError("alone")))
for line in traceback.TracebackException.from_exception(read("(")).format_exception_only():
    print(repr(line))
