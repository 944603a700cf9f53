class Name(str):
    def initials(self):
        return "".join(part[0] for part in self.split())


name = Name("ada king lovelace")
name.born = 1815
print(name, repr(name), name.born, name.initials())
print(type(name.upper()), type(name + "!"), type(name[:3]), type(str(name)))
print(name == "ada king lovelace", hash(name) == hash("ada king lovelace"), {name: 1}["ada king lovelace"])
print(f"{name:>20}|{name!r:<22}|", "%s" % name, "{}".format(name))
print(isinstance(name, str), issubclass(Name, str), vars(name))
