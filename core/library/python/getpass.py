"""Who uses the program; always the same learner."""

from _inspection import refuse as _refuse

__all__ = ['getpass', 'getuser', 'GetPassWarning']


class GetPassWarning(UserWarning):
    pass


def getuser():
    return 'learner'


def getpass(prompt='Password: ', stream=None):
    _refuse('a terminal that does not show what is typed: getpass.getpass()')
