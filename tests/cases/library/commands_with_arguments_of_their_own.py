import argparse


def add(args):
    return f'added {args.item} times {args.times}'


def remove(args):
    return f'removed {", ".join(args.items) or "nothing"}'


parser = argparse.ArgumentParser(prog='stock', formatter_class=argparse.ArgumentDefaultsHelpFormatter)
parser.add_argument('--dir', default='.', help='directory')
commands = parser.add_subparsers(dest='command', title='commands', required=True)
adding = commands.add_parser('add', help='put something in')
adding.add_argument('item')
adding.add_argument('-t', '--times', type=int, default=1, help='how often')
adding.set_defaults(call=add)
removing = commands.add_parser('remove', aliases=['rm'], help='take something out')
removing.add_argument('items', nargs='*')
removing.set_defaults(call=remove)
parser.print_help()
adding.print_help()
for line in ['add nail -t 5', 'rm', '--dir x remove a b']:
    args = parser.parse_args(line.split())
    print(args.command, args.dir, args.call(args))
print(argparse.Namespace(a=1, b='x') == argparse.Namespace(b='x', a=1))
