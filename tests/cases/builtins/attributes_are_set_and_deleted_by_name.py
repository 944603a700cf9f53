class Box:
    pass


box = Box()
setattr(box, 'size', 3)
print(box.size, getattr(box, 'size'), hasattr(box, 'colour'), getattr(box, 'colour', 'none'))
delattr(box, 'size')
for call in (lambda: box.size, lambda: delattr(box, 'size'), lambda: setattr(5, 'size', 1),
             lambda: setattr(box, 5, 1), lambda: setattr(int, 'size', 1), lambda: delattr(Box, 'size')):
    try:
        call()
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)
