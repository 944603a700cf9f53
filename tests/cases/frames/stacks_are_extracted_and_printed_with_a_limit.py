import sys
import traceback


def show():
    traceback.print_stack(limit=2, file=sys.stdout)
    print(traceback.format_stack(limit=1))
    for entry in traceback.extract_stack(limit=2):
        print(entry.name, entry.lineno, entry.line, tuple(entry))
    summary = traceback.StackSummary.extract(traceback.walk_stack(sys._getframe()), limit=2, capture_locals=True)
    print(summary, summary[1].locals)
    print(''.join(summary.format()), end='')
    made = traceback.StackSummary.from_list([('file.py', 3, 'f', 'x = 1'), traceback.FrameSummary('a.py', 1, 'g', line='y')])
    print(''.join(made.format()), end='')


def outer(value):
    show()


outer('text')
