"""How long code takes: by virtual time, in which work takes none."""

import time

default_timer = time.perf_counter
default_number = 1000000
default_repeat = 5


class Timer:
    def __init__(self, stmt='pass', setup='pass', timer=default_timer, globals=None):
        for code in (stmt, setup):
            if not isinstance(code, str) and not callable(code):
                raise ValueError(f"{'stmt' if code is stmt else 'setup'} is neither a string nor callable")
        self.timer = timer
        self._names = {} if globals is None else globals
        self._stmt = self._callable(stmt)
        self._setup = self._callable(setup)

    def _callable(self, code):
        if callable(code):
            return code
        if code == 'pass':
            return lambda: None
        return lambda: exec(code, self._names)

    def timeit(self, number=default_number):
        self._setup()
        stmt = self._stmt
        begin = self.timer()
        for _ in range(number):
            stmt()
        return self.timer() - begin

    def repeat(self, repeat=default_repeat, number=default_number):
        return [self.timeit(number) for _ in range(repeat)]

    def autorange(self, callback=None):
        taken = self.timeit(1)
        if callback:
            callback(1, taken)
        return 1, taken


def timeit(stmt='pass', setup='pass', timer=default_timer, number=default_number, globals=None):
    return Timer(stmt, setup, timer, globals).timeit(number)


def repeat(stmt='pass', setup='pass', timer=default_timer, repeat=default_repeat, number=default_number, globals=None):
    return Timer(stmt, setup, timer, globals).repeat(repeat, number)
