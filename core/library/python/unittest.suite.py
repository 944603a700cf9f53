"""Tests and groups of tests, in order."""

import sys
from unittest import case


class BaseTestSuite:
    def __init__(self, tests=()):
        self._tests = []
        self.addTests(tests)

    def __repr__(self):
        return f'<unittest.suite.{type(self).__name__} tests={list(self)}>'

    def __eq__(self, other):
        return list(self) == list(other) if isinstance(other, type(self)) else NotImplemented

    def __iter__(self):
        return iter(self._tests)

    def countTestCases(self):
        return sum([test.countTestCases() for test in self._tests if test])

    def addTest(self, test):
        if not callable(test):
            raise TypeError(f'{test!r} is not callable')
        if isinstance(test, type) and issubclass(test, (case.TestCase, TestSuite)):
            raise TypeError('TestCases and TestSuites must be instantiated before passing them to addTest()')
        self._tests.append(test)

    def addTests(self, tests):
        if isinstance(tests, str):
            raise TypeError('tests must be an iterable of tests, not a string')
        for test in tests:
            self.addTest(test)

    def __call__(self, *args, **kwds):
        return self.run(*args, **kwds)


class _ErrorHolder:
    """Stands for a class or module whose set-up went wrong."""

    failureException = None

    def __init__(self, description):
        self.description = description

    def id(self):
        return self.description

    def shortDescription(self):
        return None

    def __str__(self):
        return self.id()

    def __repr__(self):
        return f'<ErrorHolder description={self.description!r}>'


class TestSuite(BaseTestSuite):
    def run(self, result, debug=False):
        is_outermost = not getattr(result, '_running', False)
        result._running = True
        if is_outermost:
            result._class = result._module = None
        for test in self:
            if result.shouldStop:
                break
            if not isinstance(test, BaseTestSuite):
                self._leave_class(type(test), result)
                self._enter_module(type(test), result)
                self._enter_class(type(test), result)
                result._class = type(test)
                if getattr(type(test), '_class_setup_failed', False) or getattr(result, '_module_failed', False):
                    continue
            test(result)
        if is_outermost:
            self._leave_class(None, result)
            self._leave_module(result)
            result._running = False
        return result

    def _guarded(self, call, what, name, result):
        """True if the call went well; if not, the result knows."""
        try:
            call()
            return True
        except Exception as problem:
            holder = _ErrorHolder(f'{what} ({name})')
            if isinstance(problem, case.SkipTest):
                result.addSkip(holder, str(problem))
            else:
                result.addError(holder, sys.exc_info())
            return False

    def _enter_class(self, cls, result):
        if cls is result._class or getattr(result, '_module_failed', False) \
                or getattr(cls, '__unittest_skip__', False):
            return
        cls._class_setup_failed = False
        if not hasattr(cls, 'setUpClass'):
            return
        name = f'{cls.__module__}.{cls.__qualname__}'
        if not self._guarded(cls.setUpClass, 'setUpClass', name, result):
            cls._class_setup_failed = True
            self._guarded(cls.doClassCleanups, 'setUpClass', name, result)

    def _leave_class(self, next_class, result):
        cls = result._class
        if cls is None or cls is next_class or getattr(cls, '_class_setup_failed', False) \
                or getattr(result, '_module_failed', False) or getattr(cls, '__unittest_skip__', False):
            return
        name = f'{cls.__module__}.{cls.__qualname__}'
        if hasattr(cls, 'tearDownClass'):
            self._guarded(cls.tearDownClass, 'tearDownClass', name, result)
            self._guarded(cls.doClassCleanups, 'tearDownClass', name, result)

    def _enter_module(self, cls, result):
        name = cls.__module__
        if name == result._module:
            return
        self._leave_module(result)
        result._module = name
        result._module_failed = False
        setup = getattr(sys.modules.get(name), 'setUpModule', None)
        if setup and not self._guarded(setup, 'setUpModule', name, result):
            result._module_failed = True

    def _leave_module(self, result):
        if result._module is None or getattr(result, '_module_failed', False):
            return
        teardown = getattr(sys.modules.get(result._module), 'tearDownModule', None)
        if teardown:
            self._guarded(teardown, 'tearDownModule', result._module, result)
        self._guarded(case.doModuleCleanups, 'tearDownModule', result._module, result)
