print(list(globals()))
print(dir())
print(__name__, __doc__, __package__, __spec__, __cached__, __annotations__, __builtins__)
count: int = 3
print(__annotations__, __builtins__.len('four'))
import asyncio
import builtins
import time
print(builtins is __builtins__, builtins.max(1, 2), asyncio, time)
