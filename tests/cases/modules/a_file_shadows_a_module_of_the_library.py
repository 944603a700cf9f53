import colorsys
import math

print(colorsys.mix(1, 6), hasattr(colorsys, "rgb_to_hsv"), math.floor(2.5))
