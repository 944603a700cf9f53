name = "x"
text = (f"{name} "
        f"{name!r}")
value = (1
         if name
         else 2)
both = (name and
        value)
assert value == 1, "message"
del value
