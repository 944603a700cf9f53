#!/usr/bin/python3
"""Runs a program on asyncio's own loop with a clock that jumps, and nothing else: CPython's side of the benchmark.

usage: virtual_loop.py PROGRAM
"""
import asyncio
import selectors
import sys
import types


class JumpingSelector(selectors.SelectSelector):
    """Waits by moving the clock. No file is ever ready: the programs of the benchmark wait for none."""
    now = 0.0

    def select(self, timeout=None):
        if timeout is None:
            sys.exit('virtual_loop: nothing can wake this program')
        if timeout > 0:
            self.now += timeout
        return []


class JumpingLoop(asyncio.SelectorEventLoop):
    def __init__(self):
        self._jumping = JumpingSelector()
        super().__init__(self._jumping)

    def time(self):
        return self._jumping.now


class JumpingPolicy(asyncio.DefaultEventLoopPolicy):
    _loop_factory = JumpingLoop


def main():
    path = sys.argv[1]
    asyncio.set_event_loop_policy(JumpingPolicy())
    with open(path) as file:
        code = compile(file.read(), path, 'exec')
    module = sys.modules['__main__'] = types.ModuleType('__main__')
    exec(code, module.__dict__)


if __name__ == '__main__':
    main()
