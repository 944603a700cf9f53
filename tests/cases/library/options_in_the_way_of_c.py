import getopt

for args, short, long in [('-a -b val x y', 'ab:', []), ('--help --out=f z', '', ['help', 'out=']),
                          ('--out f -v', 'v', ['out=', 'verbose']), ('--ver', '', ['verbose', 'version']),
                          ('--nope', '', []), ('-z', '', []), ('-b', 'b:', []), ('--out', '', ['out=']),
                          ('--help=3', '', ['help']), ('a -v', 'v', []), ('-ab3', 'ab:', [])]:
    for read in getopt.getopt, getopt.gnu_getopt:
        try:
            print(read(args.split(), short, long))
        except getopt.GetoptError as error:
            print(error, error.opt)
