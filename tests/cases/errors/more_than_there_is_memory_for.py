for make in (lambda: list(range(10**12)), lambda: 'x' * 10**12, lambda: bytes(10**12), lambda: [0] * 10**12,
             lambda: tuple(range(10**15)), lambda: sorted(range(10**15)), lambda: 'x'.ljust(10**13),
             lambda: '{:1000000000000}'.format(1), lambda: list(range(10**30))):
    try:
        make()
    except (MemoryError, OverflowError) as error:
        print(type(error).__name__, error)
