def attempt(slots, base=object, **names):
    try:
        made = type("Made", (base,), {"__slots__": slots, **names})
        print(made.__slots__, sorted(k for k in vars(made) if not k.startswith("__") or k in ("__dict__", "__weakref__")))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)


attempt("name")
attempt(["a", "b"])
attempt(("a", "__dict__"))
attempt(("a", "__dict__", "__dict__"))
attempt(("__weakref__",))
attempt((1,))
attempt(("not valid",))
attempt(("a",), a=1)
attempt(("a",), int)
attempt((), int)
attempt((), str)
attempt(("a",), list)
attempt({"a": "documented"})
attempt("__private")
