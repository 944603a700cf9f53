class Doubles(dict):
    def __missing__(self, key):
        value = self[key] = key * 2
        return value


d = Doubles(one=1)
print(d["xy"], d[4], d, len(d), d.get("nothing"), "nothing" in d)
print(d | {"z": 26}, type(d | {}), d == {"one": 1, "xy": "xyxy", 4: 8}, dict(d))
try:
    del d["absent"]
except KeyError as error:
    print("KeyError", error)
