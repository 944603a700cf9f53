import helper
import helper as again
from helper import VALUE, double as twice

print(helper.VALUE, VALUE, twice(4), again is helper)
print(helper.__name__, helper.__doc__, helper.double.__module__, helper.Thing)
helper.VALUE = 5
from helper import VALUE
print(VALUE)
try:
    helper.absent
except AttributeError as error:
    print(error)
try:
    from helper import absent
except ImportError as error:
    print(str(error).split(" (")[0], error.name)
