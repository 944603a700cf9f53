import weakref


class Image:
    def __init__(self, name):
        self.name = name


cache = weakref.WeakValueDictionary()
sun, moon = Image("sun"), Image("moon")
cache["sun"], cache["moon"] = sun, moon
print(sorted(cache), len(cache), cache["sun"].name)
del sun
print(sorted(cache), len(cache), "sun" in cache, cache.get("sun"))
sizes = weakref.WeakKeyDictionary()
sizes[moon] = 7
print(sizes[moon], len(sizes))
seen = weakref.WeakSet([moon])
print(moon in seen, len(seen), [image.name for image in seen])
del moon
print(len(cache), len(sizes), len(seen))
try:
    cache["moon"]
except KeyError as error:
    print("no", error)
