print("package", __name__, __package__)
from .circle import area
from . import names
