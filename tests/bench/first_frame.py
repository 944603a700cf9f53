"""From the start of the process to the first frame of the window with a lesson, against an empty window of Qt's."""
import os
import pathlib
import statistics
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
LESSONS = ['hello_world', 'factorials', 'echo_server']
REPEATS = 15
GOAL_MS = 150


def first_frame(program, what):
    environment = dict(os.environ, QT_QPA_PLATFORM='offscreen', LOOPGLASS_BEGAN_NS=str(time.monotonic_ns()))
    out = subprocess.run([program, what], env=environment, capture_output=True, text=True, check=True).stdout
    return tuple(map(float, out.split()))


def medians(frames):
    return [statistics.median(column) for column in zip(*frames)]


def main():
    program = sys.argv[1]
    what = ['empty', *(str(ROOT / 'lessons' / f'{name}.py') for name in LESSONS)]
    for each in what:  # so that none of them finds the disk cold
        first_frame(program, each)
    frames = {each: [] for each in what}
    for _ in range(REPEATS):  # in turn, so that what else the machine does meets all of them
        for each in what:
            frames[each].append(first_frame(program, each))
    wall, cpu = medians(frames['empty'])
    print(f'{"an empty window of Qt, start to first frame":62} median {wall:7.1f} ms  of the processor {cpu:7.1f} ms')
    for each in what[1:]:
        own_wall, own_cpu = medians(frames[each])
        print(f'{"the window with " + pathlib.Path(each).stem + ", more than that":62} median {own_wall - wall:7.1f} ms'
              f'  of the processor {own_cpu - cpu:7.1f} ms  goal {GOAL_MS:5} ms')


if __name__ == '__main__':
    main()
