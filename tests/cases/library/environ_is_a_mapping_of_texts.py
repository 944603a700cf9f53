import os

for name in list(os.environ):
    del os.environ[name]
print(os.environ, type(os.environ), isinstance(os.environ, dict))


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: os.environ.__setitem__("PORT", 8080))
attempt(lambda: os.environ.__setitem__(1, "one"))
attempt(lambda: os.environ.setdefault("DEBUG", None))
attempt(lambda: os.environ["MISSING"])
attempt(lambda: os.environ.pop("MISSING"))
attempt(lambda: os.getenv(1))
attempt(lambda: 1 in os.environ)
attempt(lambda: os.environ.nope)
print(os.getenv("MISSING"), os.getenv("MISSING", "otherwise"), os.environ.get("MISSING"))
attempt(lambda: os.environ.__delitem__("MISSING"))
print(len(os.environ), bool(os.environ), list(os.environ), hasattr(os.environ, "copy"))
