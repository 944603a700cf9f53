"""Tests that are coroutines."""

import asyncio
import contextvars
import inspect
from unittest.case import TestCase


class IsolatedAsyncioTestCase(TestCase):
    def __init__(self, methodName='runTest'):
        super().__init__(methodName)
        self._runner = None
        self._context = contextvars.copy_context()

    async def asyncSetUp(self):
        pass

    async def asyncTearDown(self):
        pass

    def addAsyncCleanup(self, func, /, *args, **kwargs):
        self.addCleanup(func, *args, **kwargs)

    async def enterAsyncContext(self, cm):
        try:
            enter, leave = type(cm).__aenter__, type(cm).__aexit__
        except AttributeError:
            name = f'{type(cm).__module__}.{type(cm).__qualname__}'
            raise TypeError(f"'{name}' object does not support the asynchronous context manager protocol") from None
        value = await enter(cm)
        self.addAsyncCleanup(leave, cm, None, None, None)
        return value

    def _call_setup(self):
        self._runner.get_loop()
        self._context.run(self.setUp)
        self._in_loop(self.asyncSetUp)

    def _call_test(self, method):
        self._in_loop(method)

    def _call_teardown(self):
        self._in_loop(self.asyncTearDown)
        self._context.run(self.tearDown)

    def _call_cleanup(self, function, *args, **kwargs):
        self._in_loop(function, *args, **kwargs)

    def _in_loop(self, function, *args, **kwargs):
        if inspect.iscoroutinefunction(function):
            return self._runner.run(function(*args, **kwargs), context=self._context)
        return self._context.run(function, *args, **kwargs)

    def run(self, result=None):
        self._runner = asyncio.Runner(debug=True)
        try:
            return super().run(result)
        finally:
            self._runner.close()
            self._runner = None
