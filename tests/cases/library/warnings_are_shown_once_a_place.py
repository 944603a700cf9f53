import warnings


def old():
    warnings.warn('old is old', DeprecationWarning, stacklevel=2)


for _ in range(3):
    warnings.warn('a loop')
old()
old()
warnings.warn('pending', PendingDeprecationWarning)
warnings.warn(RuntimeWarning('an instance'))
try:
    warnings.warn('x', int)
except TypeError as error:
    print(error)
