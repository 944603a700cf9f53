module = __import__("math")
print(module.floor(2.5), __import__("collections.abc").__name__)
print(__import__("collections.abc", fromlist=["Mapping"]).__name__)
try:
    __import__("no_such_module_at_all")
except ModuleNotFoundError as error:
    print(error)
for wrong in ("", 3):
    try:
        __import__(wrong)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
