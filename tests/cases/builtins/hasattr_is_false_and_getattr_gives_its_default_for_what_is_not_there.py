import asyncio

print(hasattr('text', 'upper'), hasattr('text', 'uper'), hasattr(asyncio, 'slumber'))
print(getattr([], 'apend', 'no such method'), getattr('', 'lower')())
try:
    getattr({}, 'kets')
except AttributeError as error:
    print(error)
try:
    hasattr({}, 1)
except TypeError as error:
    print(error)
try:
    getattr({}, b'keys', None)
except TypeError as error:
    print(error)
