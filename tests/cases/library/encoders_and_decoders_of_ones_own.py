import json
from datetime import date


class Encoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, date):
            return o.isoformat()
        if isinstance(o, set):
            return sorted(o)
        return super().default(o)


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y


print(json.dumps({'day': date(2024, 1, 1), 'set': {3, 1}}, cls=Encoder), Encoder(indent=1).encode([date(2024, 1, 1)]))
print(json.dumps([Point(1, 2)], default=vars), json.dumps([Point(1, 2)], default=lambda p: {'__point__': [p.x, p.y]}))
back = json.loads('{"__point__": [1, 2]}', object_hook=lambda d: Point(*d['__point__']) if '__point__' in d else d)
print(back.x, back.y)
try:
    json.dumps(Point(1, 2), cls=Encoder)
except TypeError as error:
    print(error)
