from .circle import PI
from . import circle as round_one

ALL = ["circle", PI, round_one.__name__]
