class Lower(dict):
    def __init__(self, *args, **kwargs):
        super().__init__()
        for key, value in dict(*args, **kwargs).items():
            self[key] = value

    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)

    def __getitem__(self, key):
        return super().__getitem__(key.lower())


d = Lower({"A": 1}, B=2)
d["C"] = 3
print(d, d["a"], d["B"], list(d), d.items(), d.get("A"))
d.note = "attribute"
print(d.note, vars(d), d.pop("c"), d)
d.update(Z=1)
print(d, {**d})
