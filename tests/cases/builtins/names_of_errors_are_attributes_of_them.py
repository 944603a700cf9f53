def unbound():
    print(later)
    later = 1


for call in (lambda: missing, unbound, lambda: ''.missing, lambda: int.missing):
    try:
        call()
    except (NameError, AttributeError) as error:
        print(type(error).__name__, error.name, getattr(error, 'obj', 'has no obj'), error)
try:
    import missing_module
except ImportError as error:
    print(error.name, error.path, error.msg)
try:
    from asyncio import missing_name
except ImportError as error:
    print(error.name, error.path)
error = NameError('text', name='given')
print(error, error.name, error.args)
for make in (lambda: ValueError(a=1), lambda: NameError(a=1), lambda: AttributeError('x', name='n', obj=2).obj):
    try:
        print(make())
    except TypeError as wrong:
        print(wrong)
