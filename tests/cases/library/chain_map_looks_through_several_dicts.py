from collections import ChainMap

defaults = {"color": "red", "size": 1}
settings = ChainMap({"size": 5}, defaults)
print(settings["color"], settings["size"], len(settings), sorted(settings), "color" in settings, dict(settings))
settings["color"] = "blue"
print(defaults, settings.maps, settings)
child = settings.new_child({"deep": True})
print(child["deep"], child["size"], child.parents == settings, settings.get("none", "default"))
for call in (lambda: settings["nope"], lambda: ChainMap({}, {"a": 1}).pop("a")):
    try:
        call()
    except KeyError as error:
        print(error)
