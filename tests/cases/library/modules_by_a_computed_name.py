import importlib
import sys

for name in ['math', 'json', 'collections.abc', 'nope', '.x']:
    try:
        print(importlib.import_module(name).__name__)
    except (ImportError, TypeError) as error:
        print(type(error).__name__, error)
tools = {name: importlib.import_module(name) for name in ['heapq', 'string']}
print(tools['string'].digits, tools['heapq'].nlargest(2, [1, 3, 2]), 'heapq' in sys.modules)
