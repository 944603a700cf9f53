name, width = "n", 5


def value():
    return 3


text = (f"{name}"
        f"{value():>{width}}"
        f"{name!r}")
print(text)
print(f"""
{value()}
  {name
}
""")
