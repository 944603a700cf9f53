"""What it takes to search a run and to work out an expression in it."""
import statistics

from process import CLI, PROGRAMS, measure, table

GOAL_MS = 100

# Each is asked of a run of over 1,000,000 steps. The first group is answered from the columns, the second from a
# machine that is put at one step, the third by going through the run again, with progress.
QUESTIONS = [
    ('find', ['--count'], ['line', '7'], 'columns'),
    ('find', ['--last'], ['line', '6'], 'columns'),
    ('find', ['--count'], ['text', 'done'], 'columns'),
    ('find', ['--first'], ['exception'], 'columns'),
    ('find', ['--count'], ['cancel'], 'columns'),
    ('find', ['--count'], ['task', 'Task-50'], 'columns'),
    ('find', ['--previous', '600000'], ['task', 'Task-50'], 'columns'),
    ('eval', ['--step', '700000', '--task', 'Task-50'], ['rounds * 2'], 'one step'),
    ('eval', ['--step', '300000'], ['len(asyncio.all_tasks())'], 'one step'),
    ('find', ['--last', '--task', 'Task-50'], ['variable', '_'], 'the run again'),
    ('find', ['--first'], ['when', '7', '_ == 50'], 'the run again'),
]


def questions():
    program = PROGRAMS / 'jumps' / 'tasks_100.py'
    # In turns, so that what else the machine does meets both: a process that only records, and one that answers too.
    rows = []
    for command, options, asked, by in QUESTIONS:
        answer, base = [], []
        for _ in range(7):
            base.append(measure([CLI, 'stats', '--jumps', '0', program])[0])
            answer.append(measure([CLI, command, *options, program, *asked])[0])
        ms = max(0, 1e3 * (statistics.median(answer) - statistics.median(base)))
        verdict = '' if by == 'the run again' else 'met' if ms <= GOAL_MS else 'missed'
        rows.append((' '.join([command, *asked, *options]), by, f'{ms:.1f}', verdict))
    return (f'Questions to tasks_100, ms of CPU time beyond the recording (goal {GOAL_MS}):\n\n' +
            table(('question', 'answered from', 'ms', ''), rows))
