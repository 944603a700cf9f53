class Path(str):
    def __new__(cls, *parts):
        return super().__new__(cls, "/".join(parts))

    def __truediv__(self, other):
        return Path(self, other)

    def __repr__(self):
        return f"Path({str.__repr__(self)})"


path = Path("home", "ada") / "notes.txt"
print(path, repr(path), [path], type(path))
print(path.split("/"), len(path), path.endswith(".txt"))
