#!/usr/bin/python3
"""Compares the trees of Loopglass's parser with CPython's, over any number of Python files.

    compare_trees.py PRINT_TREES [FILE|FOLDER...]    without files: CPython's own library

PRINT_TREES is the program built from print_trees.cpp (target print-trees). What CPython refuses must be refused at
the same line with the same words.
"""
import ast
import pathlib
import subprocess
import sys
import warnings


def files(names):
    for name in names or ['/usr/lib/python3.11']:
        path = pathlib.Path(name)
        yield from sorted(path.rglob('*.py')) if path.is_dir() else [path]


def expected(path):
    try:
        return ast.dump(ast.parse(path.read_bytes()), include_attributes=True)
    except SyntaxError as error:
        return f'error {error.lineno} {error.msg}'
    except (ValueError, RecursionError):
        return None


def first_difference(ours, theirs):
    at = next((i for i, pair in enumerate(zip(ours, theirs)) if pair[0] != pair[1]), min(len(ours), len(theirs)))
    return f'    ours:    {ours[max(0, at - 100):at + 80]}\n    CPython: {theirs[max(0, at - 100):at + 80]}'


def main():
    warnings.simplefilter('ignore')
    printer = subprocess.Popen([sys.argv[1]], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    equal = different = 0
    for path in files(sys.argv[2:]):
        printer.stdin.write(f'{path}\n'.encode())
        printer.stdin.flush()
        ours = printer.stdout.read(int(printer.stdout.readline())).decode('utf-8', 'surrogatepass')
        theirs = expected(path)
        if theirs is None or ours == theirs:
            equal += 1
            continue
        different += 1
        print(path, first_difference(ours, theirs), sep='\n')
    print(f'{equal} equal, {different} different')
    return 1 if different else 0


sys.exit(main())
