import json


class Shape:
    def __init__(self, kind, **sides):
        self.kind, self.sides = kind, sides

    def to_json(self):
        return {'kind': self.kind, **self.sides}


class Encoder(json.JSONEncoder):
    def default(self, o):
        return o.to_json() if hasattr(o, 'to_json') else super().default(o)


text = json.dumps({'shapes': [Shape('square', a=1), Shape('box', a=1, b=2)]}, cls=Encoder, indent=1)
print(text)
print([s['kind'] for s in json.loads(text)['shapes']], json.loads('[]'), json.loads('"x"'), json.loads(' 1 '))
try:
    json.dumps(Shape)
except TypeError as error:
    print(error)
