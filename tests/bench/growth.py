"""What a run costs as it grows, and what the largest cost."""
import math
import re
import statistics
import tempfile

from process import CLI, PROGRAMS, PYTHON, HERE, Failed, measure, table

# The exponent of time against steps, and a step among 10,000 tasks against one among 10.
EXPONENT_GOAL, RATIO_GOAL = 1.03, 1.25
BYTES_A_STEP_GOAL = 16
MEMORY_GOAL_MIB = 1024
SAVE_STATES_MIB = 256
# Microseconds a step of a tracer that stores each state as text, from its fastest to its slowest program.
TRACER_US, TRACER_GOAL = (28, 1494), 2000

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


def number(name, text):
    """One figure of what `stats` prints."""
    return float(re.search(rf'^{name}\s+([\d.]+)', text, re.M)[1])


def figures_of(source):
    """Steps, milliseconds of CPU time to run and bytes of columns, at the best of several runs."""
    with tempfile.NamedTemporaryFile('w', suffix='.py') as file:
        file.write(source)
        file.flush()
        outputs = [measure([CLI, 'stats', '--jumps', '0', file.name])[2].decode() for _ in range(5)]
    return (int(number('steps', outputs[0])), min(number('time to run', text) for text in outputs),
            number('columns', outputs[0]) * 2**20)


def exponent(points):
    """The slope of the logarithms: 1 if twice as much takes twice as long."""
    xs, ys = [math.log(x) for x, _ in points], [math.log(y) for _, y in points]
    mean_x, mean_y = statistics.mean(xs), statistics.mean(ys)
    return sum((x - mean_x) * (y - mean_y) for x, y in zip(xs, ys)) / sum((x - mean_x)**2 for x in xs)


def told(good):
    return 'met' if good else 'missed'


def growth():
    rows, by_steps, by_tasks, bytes_a_step = [], [], [], []

    def add(name, source):
        count, ms, columns = figures_of(source)
        rows.append((name, f'{count:,}', f'{ms:.2f}', f'{ms * 1e6 / count:.1f}', f'{count / ms / 1e3:.0f}',
                     f'{columns / count:.1f}'))
        if count > 1_000_000:
            bytes_a_step.append(columns / count)
        return count, ms

    for steps in (10_000, 100_000, 1_000_000, 10_000_000):
        by_steps.append(add('lines', LINES.format(steps // 2)))
    for tasks in (10, 100, 1_000, 10_000):
        count, ms = add(f'{tasks:,} tasks', TASKS.format(rounds=400_000 // tasks, tasks=tasks))
        by_tasks.append(ms / count)
    slope, ratio = exponent(by_steps), by_tasks[-1] / by_tasks[0]
    lines_ns, tasks_ns = by_steps[-1][1] * 1e6 / by_steps[-1][0], by_tasks[1] * 1e6
    times = lambda us, ns: f'{us * 1e3 / ns:,.0f}'
    return '\n'.join([
        'Growth, recorded, in CPU time without the start of the process:', '',
        table(('run', 'steps', 'ms', 'ns a step', 'million steps a second', 'bytes a step in columns'), rows), '',
        f'- Time against steps has the exponent {slope:.3f} (goal {EXPONENT_GOAL}): {told(slope <= EXPONENT_GOAL)}.',
        f'- A step among 10,000 tasks takes {ratio:.2f} times one among 10 (goal {RATIO_GOAL}): '
        f'{told(ratio <= RATIO_GOAL)}.',
        f'- Columns take {max(bytes_a_step):.1f} bytes a step at most in runs of over 1,000,000 (goal '
        f'{BYTES_A_STEP_GOAL}): {told(max(bytes_a_step) <= BYTES_A_STEP_GOAL)}.',
        f'- A tracer that stores each state takes {TRACER_US[0]} to {TRACER_US[1]:,} us a step; a recorded line is '
        f'{times(TRACER_US[0], lines_ns)} to {times(TRACER_US[1], lines_ns)} times as fast, a step among 100 tasks '
        f'{times(TRACER_US[0], tasks_ns)} to {times(TRACER_US[1], tasks_ns)} times (goal {TRACER_GOAL:,}, against the '
        f'middle of its range, {math.sqrt(TRACER_US[0] * TRACER_US[1]):.0f} us): '
        f'{told(math.sqrt(TRACER_US[0] * TRACER_US[1]) * 1e3 / tasks_ns >= TRACER_GOAL)}.'
    ])


def giants():
    rows, most = [], 0
    for program in sorted((PROGRAMS / 'giants').glob('*.py')):
        python_seconds, python_memory, expected = measure([PYTHON, HERE / 'virtual_loop.py', program])
        seconds, memory, output = measure([CLI, 'run', program])
        if output != expected:
            raise Failed(f'{program.stem} prints something else than CPython')
        text = measure([CLI, 'stats', '--jumps', '20', program])[2].decode()
        median, high = re.search(r'^to a random step\s+([\d.]+) ms median, ([\d.]+) ms', text, re.M).groups()
        most = max(most, number('size of save states', text), number('size of save states then', text))
        rows.append((program.stem, f'{python_seconds:.2f}', f'{seconds:.2f}', f'{python_memory:.0f}', f'{memory:.0f}',
                     told(memory <= MEMORY_GOAL_MIB), f'{float(median):.2f}', f'{float(high):.2f}'))
    return '\n'.join([
        f'Giants, within {MEMORY_GOAL_MIB} MiB:', '',
        table(('run', 'CPython s', 'Loopglass s', 'CPython MiB', 'Loopglass MiB', '', 'to a random step, ms', '99 %'),
              rows), '',
        f'- Save states take {most:.0f} MiB at most (goal: their budget, {SAVE_STATES_MIB}): '
        f'{told(most <= SAVE_STATES_MIB)}.'
    ])
