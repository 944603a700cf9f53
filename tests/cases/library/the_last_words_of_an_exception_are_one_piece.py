import traceback

error = ValueError("first line\nsecond line")
print(traceback.format_exception(error))
print(list(traceback.TracebackException.from_exception(error).format()))
error.add_note("a note\nof two lines")
try:
    try:
        raise KeyError("inner")
    except KeyError:
        raise error
except ValueError as raised:
    for piece in traceback.format_exception(raised):
        print(repr(piece))
try:
    compile("a = (1", "<text>", "exec")
except SyntaxError as raised:
    for piece in traceback.format_exception(raised)[1:]:
        print(repr(piece))
