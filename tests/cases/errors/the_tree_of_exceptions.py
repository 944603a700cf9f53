EARLY = 'builtins', 'encodings', 'zipimport', 'signal', '_frozen_importlib'


def branches(cls, depth=0):
    yield '  ' * depth + cls.__name__
    for branch in cls.__subclasses__():
        # Those of modules that a program has imported stand between them.
        if branch.__module__ in EARLY or branch.__name__ == 'UnsupportedOperation':
            yield from branches(branch, depth + 1)


print(*branches(BaseException), sep='\n')
