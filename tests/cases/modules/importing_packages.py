import shapes
import shapes.deep.bottom
import shapes.circle as round_thing
from shapes import area, names
from shapes.deep import *
from shapes.circle import *

print(area(1), names.ALL, bottom.both(), here, PI)
print(round_thing is shapes.circle, shapes.deep.bottom is bottom)
print(shapes.__package__, shapes.circle.__package__, shapes.__name__)
try:
    import shapes.square
except ModuleNotFoundError as error:
    print(error, error.name)
try:
    import shapes.circle.inner
except ModuleNotFoundError as error:
    print(error, error.name)
try:
    from shapes import square
except ImportError as error:
    print(str(error).split(" (")[0])
