class Part:
    def __init__(self, name, **parts):
        self.name = name
        for key, part in parts.items():
            setattr(self, key, part)

    def __del__(self):
        print('gone', self.name, len(shelf))


shelf = [Part('on the shelf'), Part('beside it')]
engine = Part('engine', wheel=Part('wheel', axle=Part('axle')))
by_name = {'door': Part('door'), 'roof': Part('roof', lamp=Part('lamp'))}
engine.wheel.engine = engine
last = Part('last')
kept = (lambda part=Part('default of a function'): part)
print('end')
