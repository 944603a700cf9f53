#!/usr/bin/python3
"""Runs a program under CPython 3.11.2 on virtual time: what it prints is what Loopglass must print.

    oracle.py run FILE       the program's own stdout, stderr and exit status
    oracle.py handles FILE   ITERATION TIME KIND NAME, a line for each handle that ran
    oracle.py lines FILE     FUNCTION LINE, a line for each line of FILE that ran

Options, before FILE:
    --shim        what Python 3.11 has removed from asyncio is there again, as 3.6 had it
    --drift S     every wait for a timer ends S seconds late, as a real selector's does: if a program's text
                  changes, it depends on ties between timers that were made at different moments
    --salt N      tasks get other hashes: if a program's text changes, it depends on the order of a set
    --vlimit S    virtual seconds after which a program counts as endless (1e6)
    --maxout N    characters after which a program counts as endless (400000)
    --folder DIR  the program may do with the files in this folder what it likes
    --json FILE   writes exit, exc, last, vtime, hang, endless, blocked and threads there

Exit status: the program's own; 96 if it asks for the world outside (files, network, processes), 97 if it is
endless, 98 if nothing can ever wake it. The rules of the virtual world stand beside their code in virtual/.
"""
import os
import sys

REQUIRED = (3, 11, 2)


def refuse(message):
    sys.stderr.write('oracle: ' + message + '\n')
    sys.exit(2)


if sys.version_info[:3] != REQUIRED or sys.prefix != '/usr':
    refuse('this must be Debian 12\'s /usr/bin/python3 (CPython 3.11.2), not %s (%s); small things differ elsewhere'
           % ('.'.join(map(str, sys.version_info[:3])), sys.executable))

sys.dont_write_bytecode = True

from virtual import program  # noqa: E402  (only after the version is known to be right)


def main():
    options = program.Options()
    arguments = sys.argv[1:]
    if arguments and arguments[0] in ('run', 'handles', 'lines'):
        options.mode = arguments.pop(0)
    while arguments and arguments[0].startswith('--'):
        name = arguments.pop(0)[2:]
        if name not in options.names():
            refuse('there is no option --' + name)
        if name == 'shim':
            options.shim = True
        elif not arguments:
            refuse('--' + name + ' needs a value')
        else:
            options.set(name, arguments.pop(0))
    if not arguments:
        refuse('which program? usage: oracle.py run|handles|lines FILE')
    if not os.path.isfile(arguments[0]):
        refuse('no such file: ' + arguments[0])
    program.run(arguments[0], arguments[1:], options)


if __name__ == '__main__':
    main()
