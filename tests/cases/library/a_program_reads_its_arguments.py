import argparse

parser = argparse.ArgumentParser(prog='tool', description='Does one thing and says so in a description that is long '
                                 'enough to be wrapped at the end of a line.', epilog='More: %(prog)s --help')
parser.add_argument('name', help='the name')
parser.add_argument('count', type=int, nargs='?', default=3, help='how often (default: %(default)s)')
parser.add_argument('-v', '--verbose', action='count', default=0, help='say more')
parser.add_argument('--level', choices=['low', 'high'], default='low')
parser.add_argument('-o', '--output', metavar='FILE', help='where to write')
parser.add_argument('--tags', nargs='+', default=[])
either = parser.add_mutually_exclusive_group()
either.add_argument('--one', action='store_true')
either.add_argument('--two', type=float)
parser.print_help()
for line in ['bob', 'bob 7 -vv --level high', 'bob --tags a b -o x', 'bob --two 1.5 --verb', 'bob -oy --one']:
    print(parser.parse_args(line.split()))
print(parser.parse_known_args(['bob', '--other', '5']))
