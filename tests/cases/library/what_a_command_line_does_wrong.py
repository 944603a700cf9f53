import argparse
import sys

sys.stderr = sys.stdout


def even(text):
    if int(text) % 2:
        raise argparse.ArgumentTypeError(f'{text} is odd')
    return int(text)


parser = argparse.ArgumentParser(prog='check')
parser.add_argument('n', type=even)
parser.add_argument('-s', '--size', type=float, required=True)
parser.add_argument('--mode', choices=['a', 'b'])
parser.add_argument('--pair', nargs=2)
for line in ['', '4', '3 -s 1', 'x -s 1', '4 -s big', '4 -s 1 --mode c', '4 -s 1 --pair 1', '4 -s', '4 -s 1 --wrong',
             '4 5 -s 1', '-h']:
    try:
        print(parser.parse_args(line.split()))
    except SystemExit as end:
        print('status', end.code)
