import traceback


def divide(a, b):
    result = a / b
    return result


def calculate():
    total = 10
    return divide(
        total,
        0)


try:
    calculate()
except ZeroDivisionError as error:
    entry = error.__traceback__
    while entry:
        print(entry.tb_frame.f_code.co_name, entry.tb_lineno, entry.tb_frame.f_lineno)
        entry = entry.tb_next
    for frame, line in traceback.walk_tb(error.__traceback__):
        print(frame.f_code.co_qualname, line)
    last = traceback.extract_tb(error.__traceback__)[-1]
    print(last, last.line, last.colno, last.end_colno, last.end_lineno)
    traceback.clear_frames(error.__traceback__.tb_next)
    print(error.__traceback__.tb_next.tb_frame.f_locals)
    shortened = error.with_traceback(error.__traceback__.tb_next.tb_next)
    print(''.join(traceback.format_exception(shortened)), end='')
    try:
        shortened.__traceback__.tb_next = shortened.__traceback__
    except ValueError as loop:
        print(loop)
    try:
        shortened.__traceback__ = 1
    except TypeError as wrong:
        print(wrong)
