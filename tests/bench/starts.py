"""What it takes to start, and to have the run of a lesson that was just changed."""
import statistics
import tempfile

from process import CLI, PROGRAMS, PYTHON, ROOT, measure, table

IMPORTS = ['asyncio', 'typing', 'dataclasses', 'logging', 'collections', 'enum', 're', 'datetime', 'unittest']
EDIT_GOAL_MS = 100


def milliseconds(command):
    return 1e3 * statistics.median(measure(command)[0] for _ in range(9))


def with_program(text, commands_of):
    """The time of each command on a file with that text."""
    with tempfile.NamedTemporaryFile('w', suffix='.py') as file:
        file.write(text)
        file.flush()
        return [milliseconds(command) for command in commands_of(file.name)]


def both(path):
    return [[PYTHON, path], [CLI, 'run', path]]


def starts():
    """Whole processes from their start to their end."""
    rows = []
    for name, text in [('an empty file', ''), *((f'import {module}', f'import {module}\n') for module in IMPORTS)]:
        python, loopglass = with_program(text, both)
        rows.append((name, f'{python:.1f}', f'{loopglass:.1f}', f'{loopglass / python:.2f}'))
    lesson = ROOT / 'lessons' / 'factorials.py'
    edited = milliseconds([CLI, 'snapshot', lesson, '--step', '100'])
    told = 'met' if edited <= EDIT_GOAL_MS else 'missed'
    return '\n'.join([
        'Starts, whole processes, in ms of CPU time:', '',
        table(('program', 'CPython', 'Loopglass', 'ratio'), rows), '',
        f'- From the text of a lesson to its whole run and a snapshot of step 100, with the start of the process: '
        f'{edited:.1f} ms (the goal from a change in the editor to the new run on screen: {EDIT_GOAL_MS}): {told}.',
    ])
