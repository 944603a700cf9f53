"""What all benchmarks share: a process and what it took, and a table of figures."""
import os
import pathlib
import subprocess

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
PROGRAMS = HERE / 'programs'
CLI = ROOT / 'build' / 'release' / 'bin' / 'loopglass-cli'
PYTHON = '/usr/bin/python3'


class Failed(Exception):
    pass


def measure(command):
    """CPU seconds, peak memory in MiB and the output of one process."""
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    output = process.stdout.read()
    error = process.stderr.read().decode(errors='replace')
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    process.stdout.close()
    process.stderr.close()
    if process.returncode != 0:
        raise Failed((error.strip().splitlines() or [f'status {process.returncode}'])[-1])
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, output


def table(header, rows):
    cells = [header, *rows]
    widths = [max(len(row[i]) for row in cells) for i in range(len(header))]

    def line(row):
        return '| ' + ' | '.join(cell.ljust(width) for cell, width in zip(row, widths)) + ' |'

    return '\n'.join([line(header), '|' + '|'.join('-' * (width + 2) for width in widths) + '|', *map(line, rows)])
