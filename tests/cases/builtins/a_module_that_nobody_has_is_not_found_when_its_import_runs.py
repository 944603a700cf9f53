print('before')
try:
    import uvloop
except ImportError as error:
    print(type(error).__name__, error)
try:
    import sound.effects.echo
except ModuleNotFoundError as error:
    print(error)
try:
    import asyncio.lokcs
except ModuleNotFoundError as error:
    print(error)
try:
    import time.zones
except ModuleNotFoundError as error:
    print(error)
import numpie
