try:
    from asyncio import sleeep
except ImportError as error:
    print(error)
from time import slep
