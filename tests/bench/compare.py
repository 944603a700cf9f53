#!/usr/bin/python3
"""Compares loopglass-cli with CPython 3.11 on a virtual clock. `./dev bench` builds the release and calls it.

usage: compare.py [--write] [--rounds N] [NAME...]

Both run the same program as whole processes, in turns, so that what else the machine does meets both. The figure of
each is the median of its CPU time, user and system. --write puts the table into docs/BENCHMARKS.md.
"""
import argparse
import math
import os
import pathlib
import re
import statistics
import subprocess
import sys

from growth import giants, growth
from process import CLI, HERE, PROGRAMS, PYTHON, ROOT, Failed, measure, table
from questions import questions
from starts import starts

# What a group may cost as a multiple of CPython's time: its geometric mean, and each program.
GOALS = {'asyncio': (0.5, 1.0), 'pure': (2.0, 3.0)}
RECORDING_GOAL = 1.5


def compare(program, rounds):
    """Medians of CPython, of Loopglass and of Loopglass without recording, and Loopglass's peak memory."""
    commands = {
        'python': [PYTHON, HERE / 'virtual_loop.py', program],
        'loopglass': [CLI, 'run', program],
        'unrecorded': [CLI, 'run', '--no-recording', program],
    }
    times = {name: [] for name in commands}
    outputs = {}
    memory = 0
    for _ in range(rounds):
        for name, command in commands.items():
            seconds, peak, outputs[name] = measure(command)
            times[name].append(seconds)
            if name == 'loopglass':
                memory = max(memory, peak)
    if outputs['python'] != outputs['loopglass']:
        raise Failed('prints something else than CPython')
    return {name: statistics.median(values) for name, values in times.items()}, memory


def mean(ratios):
    return math.exp(sum(map(math.log, ratios)) / len(ratios))


def comparisons(group, names, rounds, failures):
    """The rows of one group of programs, and below them their geometric means against the goals."""
    rows, ratios, recording = [], {}, {}
    for program in sorted((PROGRAMS / group).glob('*.py')):
        name = program.stem
        if names and name not in names:
            continue
        print(f'  {name} ...', file=sys.stderr, flush=True)
        try:
            times, memory = compare(program, rounds)
        except Failed as failure:
            failures.append(f'{name}: {failure}')
            continue
        ratios[name] = times['loopglass'] / times['python']
        recording[name] = times['loopglass'] / times['unrecorded']
        rows.append((name, f"{times['python']:.3f}", f"{times['loopglass']:.3f}", f'{ratios[name]:.2f}',
                     f'{recording[name]:.2f}', f'{memory:.0f}'))
    if not rows:
        return ''
    for_all, for_each = GOALS[group]
    rows.append(('geometric mean', '', '', f'{mean(ratios.values()):.2f}', f'{mean(recording.values()):.2f}', ''))
    worst, slowest = max(ratios, key=ratios.get), max(recording, key=recording.get)
    rows.append(('worst', '', '', f'{worst} {ratios[worst]:.2f}', f'{slowest} {recording[slowest]:.2f}', ''))
    rows.append(('goal: mean, each', '', '', f'{for_all:g}, {for_each:g}', f'{RECORDING_GOAL:g}', ''))
    return table((f'{group}', 'CPython s', 'Loopglass s', 'ratio', 'recording on / off', 'peak MiB'), rows)


# Milliseconds of CPU time to go to a step, median and 99th percentile, by the run and the way.
JUMP_GOALS = {
    'to a random step': {'tasks_100': (1, 4), 'tasks_10000': (1, 4)},
    'one step forward': {'tasks_100': (None, 0.2), 'tasks_10000': (None, 1)},
    'one step back': {'tasks_100': (None, 0.2), 'tasks_10000': (None, 1)},
}


def verdict(figures, goals):
    return 'met' if all(goal is None or figure <= goal for figure, goal in zip(figures, goals)) else 'missed'


def jumps(names, failures):
    rows = []
    for program in sorted((PROGRAMS / 'jumps').glob('*.py')):
        if names and program.stem not in names:
            continue
        print(f'  {program.stem} ...', file=sys.stderr, flush=True)
        try:
            _, _, output = measure([CLI, 'stats', program])
        except Failed as failure:
            failures.append(f'{program.stem}: {failure}')
            continue
        text = output.decode()
        steps = re.search(r'^steps\s+(\d+)', text, re.M)[1]
        for what, goals in JUMP_GOALS.items():
            median, high, worst = re.search(
                rf'^{what}\s+([\d.]+) ms median, ([\d.]+) ms 99th percentile, ([\d.]+) ms worst', text, re.M).groups()
            goal = goals[program.stem]
            rows.append((program.stem, f'{int(steps):,}', what, median, high, worst,
                         ', '.join('-' if g is None else f'{g:g}' for g in goal),
                         verdict((float(median), float(high)), goal)))
    return rows


def report(names, rounds):
    parts, failures = [], []
    for group in GOALS:
        if rows := comparisons(group, names, rounds, failures):
            parts.append(rows)
    rows = jumps(names, failures)
    if rows:
        parts.append('Going to a step, with the whole snapshot read, in ms of CPU time:\n\n' +
                     table(('run', 'steps', 'way', 'median', '99 %', 'worst', 'goal: median, 99 %', ''), rows))
    for name, figures in (('growth', growth), ('giants', giants), ('questions', questions), ('starts', starts)):
        if names and name not in names:
            continue
        print(f'  {name} ...', file=sys.stderr, flush=True)
        try:
            parts.append(figures())
        except Failed as failure:
            failures.append(f'{name}: {failure}')
    if failures:
        parts.append('\n'.join(['Not measured:', '', *(f'- {failure}' for failure in failures)]))
    return '\n\n'.join(parts)


def write(text):
    page = ROOT / 'docs' / 'BENCHMARKS.md'
    begin, end = '<!-- figures -->\n', '<!-- end of figures -->'
    head, rest = page.read_text().split(begin)
    tail = rest.split(end)[1]
    page.write_text(head + begin + text + '\n' + end + tail)
    print(f'written to {page.relative_to(ROOT)}', file=sys.stderr)


def machine():
    cpu = re.search(r'^model name\s*:\s*(.*)$', pathlib.Path('/proc/cpuinfo').read_text(), re.M)
    version = subprocess.run([PYTHON, '--version'], capture_output=True, text=True).stdout.strip()
    return f'{cpu[1] if cpu else "unknown processor"}, {os.cpu_count()} cores; {version}.'


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('--write', action='store_true', help='put the tables into docs/BENCHMARKS.md')
    parser.add_argument('--rounds', type=int, default=5)
    parser.add_argument('names', nargs='*', help='some of the programs in tests/bench/programs')
    arguments = parser.parse_args()
    if not CLI.exists():
        sys.exit(f'compare: there is no {CLI.relative_to(ROOT)}; call ./dev bench')
    print('Measuring:', file=sys.stderr)
    text = machine() + '\n\n' + report(arguments.names, arguments.rounds)
    print(text)
    if arguments.write:
        write(text)


if __name__ == '__main__':
    main()
