import warnings


def old(level):
    warnings.warn('old() is old', DeprecationWarning, stacklevel=level)


def use(level):
    old(level)


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    use(1)
    use(2)
    use(3)
for each in caught:
    print(each.lineno, each.category.__name__, each.message)
use(3)
