"""The binding of arguments for functions that are made at run time, with the complaints of the interpreter itself."""


def quoted(names):
    shown = [repr(name) for name in names]
    if len(shown) == 1:
        return shown[0]
    if len(shown) == 2:
        return f'{shown[0]} and {shown[1]}'
    return f'{", ".join(shown[:-1])}, and {shown[-1]}'


def missing(function, kind, names):
    plural = '' if len(names) == 1 else 's'
    return TypeError(f'{function}() missing {len(names)} required {kind} argument{plural}: {quoted(names)}')


def too_many(function, names, optional, given, keyword_only_given):
    # self is counted, by CPython as here.
    most = len(names) + 1
    takes = f'from {most - optional} to {most}' if optional else str(most)
    plural = 's' if optional or most != 1 else ''
    extra = ''
    if keyword_only_given:
        extra = (f' positional argument{"" if given == 1 else "s"} (and {keyword_only_given} keyword-only '
                 f'argument{"" if keyword_only_given == 1 else "s"})')
    verb = 'was' if given == 1 and not keyword_only_given else 'were'
    return TypeError(f'{function}() takes {takes} positional argument{plural} but {given}{extra} {verb} given')


def bind(function, names, required, keyword_only, keyword_required, args, kwargs):
    """A dict of the arguments after self. `required` of the names come first; others may be left out."""
    bound = dict(zip(names, args))
    for name in kwargs:
        if name in bound and (name in names):
            raise TypeError(f"{function}() got multiple values for argument {name!r}")
        if name not in names and name not in keyword_only:
            if name == 'self':
                raise TypeError(f"{function}() got multiple values for argument 'self'")
            raise TypeError(f'{function}() got an unexpected keyword argument {name!r}')
        bound[name] = kwargs[name]
    if len(args) > len(names):
        given = sum(name in keyword_only for name in kwargs)
        raise too_many(function, names, len(names) - required, len(args) + 1, given)
    absent = [name for name in names[:required] if name not in bound]
    if absent:
        raise missing(function, 'positional', absent)
    absent = [name for name in keyword_only if name in keyword_required and name not in bound]
    if absent:
        raise missing(function, 'keyword-only', absent)
    return bound
