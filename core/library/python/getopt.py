"""Options of a command line in the way of C."""

__all__ = ['GetoptError', 'error', 'getopt', 'gnu_getopt']


class GetoptError(Exception):
    def __init__(self, msg, opt=''):
        self.msg = msg
        self.opt = opt
        super().__init__(msg, opt)

    def __str__(self):
        return self.msg


error = GetoptError


def getopt(args, shortopts, longopts=[]):
    return _read(args, shortopts, longopts, False)


def gnu_getopt(args, shortopts, longopts=[]):
    mixed = not shortopts.startswith('+')
    return _read(args, shortopts.lstrip('+'), longopts, mixed)


def _read(args, shortopts, longopts, mixed):
    longopts = [longopts] if isinstance(longopts, str) else list(longopts)
    args, options, others = list(args), [], []
    while args:
        if args[0] == '--':
            others += args[1:]
            break
        if args[0].startswith('--'):
            args = _long(options, args[0][2:], longopts, args[1:])
        elif args[0].startswith('-') and args[0] != '-':
            args = _short(options, args[0][1:], shortopts, args[1:])
        elif mixed:
            others.append(args.pop(0))
        else:
            others += args
            break
    return options, others


def _long(options, text, longopts, rest):
    name, has_value, value = text.partition('=')
    found = [each for each in longopts if each.startswith(name)]
    if not found:
        raise GetoptError(f'option --{name} not recognized', name)
    if name in found or name + '=' in found:
        wants_value = name + '=' in found
    elif len(found) > 1:
        raise GetoptError(f'option --{name} not a unique prefix', name)
    else:
        wants_value = found[0].endswith('=')
        name = found[0].rstrip('=')
    if wants_value and not has_value:
        if not rest:
            raise GetoptError(f'option --{name} requires argument', name)
        value, rest = rest[0], rest[1:]
    elif has_value and not wants_value:
        raise GetoptError(f'option --{name} must not have an argument', name)
    options.append(('--' + name, value))
    return rest


def _short(options, letters, shortopts, rest):
    while letters:
        letter, letters = letters[0], letters[1:]
        place = shortopts.find(letter)
        if place < 0 or letter == ':':
            raise GetoptError(f'option -{letter} not recognized', letter)
        value = ''
        if shortopts.startswith(':', place + 1):
            if not letters:
                if not rest:
                    raise GetoptError(f'option -{letter} requires argument', letter)
                letters, rest = rest[0], rest[1:]
            value, letters = letters, ''
        options.append(('-' + letter, value))
    return rest
