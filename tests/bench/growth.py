"""What a run costs as it grows, what the largest cost, and what it takes to start."""
import math
import re
import statistics
import tempfile

from process import CLI, PROGRAMS, PYTHON, ROOT, HERE, Failed, measure, table

# The exponent of time against steps and against tasks, and a step at the end against a step at the beginning.
EXPONENT_GOAL, RATIO_GOAL = 1.03, 1.25
BYTES_A_STEP_GOAL = 16
MEMORY_GOAL_MIB = 1024

LINES = """total = 0
for n in range({}):
    total += n
print(total)
"""

TASKS = """import asyncio

async def ping(rounds):
    for _ in range(rounds):
        await asyncio.sleep(0)

async def main():
    await asyncio.gather(*[ping({rounds}) for _ in range({tasks})])

asyncio.run(main())
"""


def figures_of(source):
    """Steps, milliseconds of CPU time to run and bytes of columns, at the best of several runs."""
    with tempfile.NamedTemporaryFile('w', suffix='.py') as file:
        file.write(source)
        file.flush()
        outputs = [measure([CLI, 'stats', '--jumps', '0', file.name])[2].decode() for _ in range(5)]
    number = lambda name, text: float(re.search(rf'^{name}\s+([\d.]+)', text, re.M)[1])
    return (int(number('steps', outputs[0])), min(number('time to run', text) for text in outputs),
            number('columns', outputs[0]) * 2**20)


def exponent(points):
    """The slope of the logarithms: 1 if twice as much takes twice as long."""
    xs, ys = [math.log(x) for x, _ in points], [math.log(y) for _, y in points]
    mean_x, mean_y = statistics.mean(xs), statistics.mean(ys)
    return sum((x - mean_x) * (y - mean_y) for x, y in zip(xs, ys)) / sum((x - mean_x)**2 for x in xs)


def growth():
    rows, steps_points, per_step = [], [], []
    for steps in (10_000, 100_000, 1_000_000, 10_000_000):
        count, ms, columns = figures_of(LINES.format(steps // 2))
        steps_points.append((count, ms))
        rows.append(('lines', f'{count:,}', f'{ms:.2f}', f'{ms * 1e6 / count:.1f}', f'{count / ms * 1e3 / 1e6:.0f}',
                     f'{columns / count:.1f}'))
    for tasks in (10, 100, 1_000, 10_000):
        count, ms, columns = figures_of(TASKS.format(rounds=400_000 // tasks, tasks=tasks))
        per_step.append((tasks, ms / count))
        rows.append((f'{tasks:,} tasks', f'{count:,}', f'{ms:.2f}', f'{ms * 1e6 / count:.1f}',
                     f'{count / ms * 1e3 / 1e6:.0f}', f'{columns / count:.1f}'))
    by_steps = exponent(steps_points)
    by_tasks = per_step[-1][1] / per_step[0][1]
    told = lambda good: 'met' if good else 'missed'
    return '\n'.join([
        'Growth, recorded, in CPU time without the start of the process:', '',
        table(('run', 'steps', 'ms', 'ns a step', 'million steps a second', 'bytes a step in columns'), rows), '',
        f'- Time against steps has the exponent {by_steps:.3f} (goal {EXPONENT_GOAL}): {told(by_steps <= EXPONENT_GOAL)}.',
        f'- A step among 10,000 tasks takes {by_tasks:.2f} times one among 10 (goal {RATIO_GOAL}): '
        f'{told(by_tasks <= RATIO_GOAL)}.'
    ])


def giants():
    rows = []
    for program in sorted((PROGRAMS / 'giants').glob('*.py')):
        python_seconds, python_memory, expected = measure([PYTHON, HERE / 'virtual_loop.py', program])
        seconds, memory, output = measure([CLI, 'run', program])
        if output != expected:
            raise Failed(f'{program.stem} prints something else than CPython')
        _, _, text = measure([CLI, 'stats', '--jumps', '10', program])
        median = re.search(r'^to a random step\s+([\d.]+) ms', text.decode(), re.M)[1]
        rows.append((program.stem, f'{python_seconds:.2f}', f'{seconds:.2f}', f'{python_memory:.0f}', f'{memory:.0f}',
                     'met' if memory <= MEMORY_GOAL_MIB else 'missed', median))
    return 'Giants, within 1 GiB:\n\n' + table(
        ('run', 'CPython s', 'Loopglass s', 'CPython MiB', 'Loopglass MiB', '', 'to a random step, ms'), rows)


def starts():
    """Processes from their start to their end, in milliseconds of CPU time."""
    lesson = ROOT / 'lessons' / 'factorials.py'
    with tempfile.NamedTemporaryFile('w', suffix='.py') as file:
        file.write('print(1)\n')
        file.flush()
        commands = {
            'CPython, print(1)': [PYTHON, file.name],
            'CPython, import asyncio and print(1)': [PYTHON, '-c', 'import asyncio; print(1)'],
            'run of print(1)': [CLI, 'run', file.name],
            'run of a lesson': [CLI, 'run', lesson],
            'snapshot at a step of a lesson just edited': [CLI, 'snapshot', lesson, '--step', '100'],
        }
        rows = [(name, f'{1e3 * statistics.median(measure(command)[0] for _ in range(9)):.1f}')
                for name, command in commands.items()]
    tasks = PROGRAMS / 'jumps' / 'tasks_100.py'
    seconds, _, _ = measure([CLI, 'explain', tasks, '--from', '500000', '--to', '502000'])
    base, _, _ = measure([CLI, 'explain', tasks, '--from', '500000', '--to', '500000'])
    step_us = (seconds - base) / 2000 * 1e6
    return '\n'.join([
        'Whole processes, ms:', '', table(('what', 'ms'), rows), '',
        f'A step narrated one by one, with its whole snapshot of 100 tasks built and its sentence printed, takes '
        f'{step_us:.1f} us.'
    ])
