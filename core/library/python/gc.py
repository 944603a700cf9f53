"""The collector of cycles, as far as Python text can tell of it."""

DEBUG_STATS = 1
DEBUG_COLLECTABLE = 2
DEBUG_UNCOLLECTABLE = 4
DEBUG_SAVEALL = 32
DEBUG_LEAK = DEBUG_COLLECTABLE | DEBUG_UNCOLLECTABLE | DEBUG_SAVEALL

garbage = []
callbacks = []
_threshold = (700, 10, 10)


def get_threshold():
    return _threshold


def set_threshold(threshold0, threshold1=10, threshold2=10):
    global _threshold
    _threshold = (threshold0, threshold1, threshold2)


_flags = 0


def get_debug():
    return _flags


def set_debug(flags, /):
    """Of what cannot be collected there is nothing to tell: everything can."""
    global _flags
    if flags & ~DEBUG_UNCOLLECTABLE:
        from _inspection import refuse
        refuse('telling of each collection (gc.set_debug)')
    _flags = flags


def freeze():
    pass


def unfreeze():
    pass
