class Leak(RecursionError):
    pass


class Flood(Leak):
    pass


class Rain(Leak):
    pass


print(RecursionError.__subclasses__(), Leak.__subclasses__())
print([c for c in BaseException.__subclasses__() if c.__module__ == 'builtins'])
names = [c.__name__ for c in Exception.__subclasses__() if c.__module__ == 'builtins']
print(names[0], names[-2:], names.index('StopAsyncIteration') < names.index('StopIteration'))
print(ExceptionGroup.__subclasses__(), BaseExceptionGroup.__subclasses__())
