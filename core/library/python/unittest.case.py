"""A test, and what it may claim."""

import contextlib
import difflib
import pprint
import re
import sys
import time
import warnings
from collections import Counter
from unittest import result as _result

_most = 80 // 2  # letters of a value in a message


class SkipTest(Exception):
    pass


class _ShouldStop(Exception):
    pass


# ---- cleanups of modules, marks for tests

_module_cleanups = []


def addModuleCleanup(function, /, *args, **kwargs):
    _module_cleanups.append((function, args, kwargs))


def doModuleCleanups():
    problems = []
    while _module_cleanups:
        function, args, kwargs = _module_cleanups.pop()
        try:
            function(*args, **kwargs)
        except Exception as problem:
            problems.append(problem)
    if problems:
        raise problems[0]


def _entered(cm, add_cleanup):
    try:
        enter, leave = type(cm).__enter__, type(cm).__exit__
    except AttributeError:
        name = f'{type(cm).__module__}.{type(cm).__qualname__}'
        raise TypeError(f"'{name}' object does not support the context manager protocol") from None
    value = enter(cm)
    add_cleanup(leave, cm, None, None, None)
    return value


def enterModuleContext(cm):
    return _entered(cm, addModuleCleanup)


def skip(reason):
    def decorate(item):
        if not isinstance(item, type):
            def wrapper(*args, **kwargs):
                raise SkipTest(reason)
            for name in ('__module__', '__name__', '__qualname__', '__doc__', '__dict__'):
                if name == '__dict__':
                    wrapper.__dict__.update(item.__dict__)
                else:
                    setattr(wrapper, name, getattr(item, name))
            item = wrapper
        item.__unittest_skip__ = True
        item.__unittest_skip_why__ = reason
        return item
    if callable(reason) and not isinstance(reason, str):
        item, reason = reason, ''
        return decorate(item)
    return decorate


def skipIf(condition, reason):
    return skip(reason) if condition else lambda item: item


def skipUnless(condition, reason):
    return skip(reason) if not condition else lambda item: item


def expectedFailure(test_item):
    test_item.__unittest_expecting_failure__ = True
    return test_item


# ---- what is said of values

def _short(value, limit=_most):
    try:
        text = repr(value)
    except Exception:
        text = object.__repr__(value)
    return text


def safe_repr(obj, short=False):
    text = _short(obj)
    return text[:80] + ' [truncated]...' if short and len(text) >= 80 else text


def _shorten(text, before, after):
    left_out = len(text) - before - after
    return f'{text[:before]}[{left_out} chars]{text[len(text) - after:]}' if left_out > 12 else text


def _shown_pair(*values):
    """The values as text; long ones without their beginning, if they have it in common."""
    texts = [_short(value) for value in values]
    longest = max(map(len, texts))
    if longest <= 80:
        return tuple(texts)
    common = 0
    while all(common < len(text) and text[common] == texts[0][common] for text in texts):
        common += 1
    prefix = texts[0][:common]
    room = 80 - (longest - common)
    if room > 5 + 12 + 5 + 5:
        prefix = _shorten(prefix, 5, room - 12 - 5)
        return tuple([prefix + text[common:] for text in texts])
    prefix = _shorten(prefix, 5, 5)
    return tuple([prefix + _shorten(text[common:], 5, 30) for text in texts])


def _counted_differences(first, second):
    first, second = Counter(first), Counter(second)
    return [(first[item], second[item], item) for item in {**first, **second} if first[item] != second[item]]


def _counted_plainly(first, second):
    first, second, found = list(first), list(second), []
    while first or second:
        item = (first or second)[0]
        counts = [sum([each == item for each in side]) for side in (first, second)]
        first = [each for each in first if each != item]
        second = [each for each in second if each != item]
        if counts[0] != counts[1]:
            found.append((*counts, item))
    return found


# ---- claims that are blocks

class _Raises:
    _verb = 'raised'
    _base = BaseException
    _must_be = 'an exception type or tuple of exception types'

    def __init__(self, expected, test, pattern=None):
        self.expected = expected
        self.test = test
        self.pattern = re.compile(pattern) if isinstance(pattern, (str, bytes)) else pattern
        self.what = None
        self.msg = None

    def _fail(self, text):
        raise self.test.failureException(self.test._formatMessage(self.msg, text))

    def handle(self, name, args, kwargs):
        """The block itself, or the call of a function in it."""
        try:
            kinds = self.expected if isinstance(self.expected, tuple) else (self.expected,)
            if not all(isinstance(kind, type) and issubclass(kind, self._base) for kind in kinds):
                raise TypeError(f'{name}() arg 1 must be {self._must_be}')
            if not args:
                self.msg = kwargs.pop('msg', None)
                if kwargs:
                    raise TypeError(f'{next(iter(kwargs))!r} is an invalid keyword argument for this function')
                return self
            function, *args = args
            self.what = getattr(function, '__name__', str(function))
            with self:
                function(*args, **kwargs)
        finally:
            self = None

    def _names(self):
        try:
            return self.expected.__name__
        except AttributeError:
            return str(self.expected)

    def _by(self):
        return f' by {self.what}' if self.what else ''

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_value, tb):
        if exc_type is None:
            self._fail(f'{self._names()} not raised{self._by()}')
        if not issubclass(exc_type, self.expected):
            return False
        self.exception = exc_value.with_traceback(None)
        if self.pattern is not None and not self.pattern.search(str(exc_value)):
            self._fail(f'"{self.pattern.pattern}" does not match "{exc_value}"')
        return True


class _Warns(_Raises):
    _base = Warning
    _must_be = 'a warning type or tuple of warning types'

    def __enter__(self):
        self.catching = warnings.catch_warnings(record=True)
        self.warnings = self.catching.__enter__()
        warnings.simplefilter('always', self.expected)
        return self

    def __exit__(self, exc_type, exc_value, tb):
        self.catching.__exit__(exc_type, exc_value, tb)
        if exc_type is not None:
            return
        first = None
        for each in self.warnings:
            if not isinstance(each.message, self.expected):
                continue
            first = first or each.message
            if self.pattern is not None and not self.pattern.search(str(each.message)):
                continue
            self.warning, self.filename, self.lineno = each.message, each.filename, each.lineno
            return
        if first is not None:
            self._fail(f'"{self.pattern.pattern}" does not match "{first}"')
        self._fail(f'{self._names()} not triggered{self._by()}')


class _Logs:
    def __init__(self, test, logger, level, wants_none):
        import logging
        self.test = test
        self.logger = logger if isinstance(logger, logging.Logger) else logging.getLogger(logger)
        self.name = self.logger.name if isinstance(logger, logging.Logger) else logger
        self.level = logging._check_level(level) if level else logging.INFO
        self.wants_none = wants_none
        self.records, self.output = [], []

    def __enter__(self):
        import logging
        watcher, formatter = self, logging.Formatter('%(levelname)s:%(name)s:%(message)s')

        class Capturing(logging.Handler):
            def emit(self, record):
                watcher.records.append(record)
                watcher.output.append(formatter.format(record))

        logger = self.logger
        self.before = logger.handlers, logger.level, logger.propagate
        logger.handlers, logger.propagate = [Capturing()], False
        logger.setLevel(self.level)
        return None if self.wants_none else self

    def __exit__(self, exc_type, exc_value, tb):
        import logging
        self.logger.handlers, level, self.logger.propagate = self.before
        self.logger.setLevel(level)
        if exc_type is not None:
            return False
        if self.wants_none and self.records:
            self.test.fail(f'Unexpected logs found: {self.output!r}')
        if not self.wants_none and not self.records:
            self.test.fail(f'no logs of level {logging.getLevelName(self.level)} or higher triggered on '
                           f'{self.logger.name}')


# ---- a test

class _Outcome:
    def __init__(self, result):
        self.result = result
        self.success = True
        self.expecting_failure = False
        self.expected = None

    @contextlib.contextmanager
    def part(self, test, is_subtest=False):
        before, self.success = self.success, True
        try:
            yield
        except KeyboardInterrupt:
            raise
        except SkipTest as problem:
            self.success = False
            self.result.addSkip(test, str(problem))
        except _ShouldStop:
            pass
        except BaseException:
            info = sys.exc_info()
            if self.expecting_failure:
                self.expected = info
            else:
                self.success = False
                if is_subtest:
                    self.result.addSubTest(test.test_case, test, info)
                elif issubclass(info[0], test.failureException):
                    self.result.addFailure(test, info)
                else:
                    self.result.addError(test, info)
            info = None
        else:
            if is_subtest and self.success:
                self.result.addSubTest(test.test_case, test, None)
        finally:
            self.success = self.success and before


class TestCase:
    failureException = AssertionError
    longMessage = True
    maxDiff = 80 * 8
    _diffThreshold = 2 ** 16
    _class_setup_failed = False
    _class_cleanups = []

    def __init_subclass__(cls, *args, **kwargs):
        cls._class_setup_failed = False
        cls._class_cleanups = []
        super().__init_subclass__(*args, **kwargs)

    def __init__(self, methodName='runTest'):
        self._testMethodName = methodName
        self._outcome = None
        self._cleanups = []
        self._subtest = None
        method = getattr(self, methodName, None)
        if method is None and methodName != 'runTest':
            raise ValueError(f'no such test method in {type(self)}: {methodName}')
        # Other things than functions that can be called have the text of their class, which nobody wrote for the test.
        self._testMethodDoc = 'No test' if method is None else method.__doc__ if hasattr(method, '__code__') else None
        self._equalities = {dict: 'assertDictEqual', list: 'assertListEqual', tuple: 'assertTupleEqual',
                            set: 'assertSetEqual', frozenset: 'assertSetEqual', str: 'assertMultiLineEqual'}

    def addTypeEqualityFunc(self, typeobj, function):
        self._equalities[typeobj] = function

    def addCleanup(self, function, /, *args, **kwargs):
        self._cleanups.append((function, args, kwargs))

    def enterContext(self, cm):
        return _entered(cm, self.addCleanup)

    @classmethod
    def addClassCleanup(cls, function, /, *args, **kwargs):
        cls._class_cleanups.append((function, args, kwargs))

    @classmethod
    def enterClassContext(cls, cm):
        return _entered(cm, cls.addClassCleanup)

    @classmethod
    def doClassCleanups(cls):
        while cls._class_cleanups:
            function, args, kwargs = cls._class_cleanups.pop()
            function(*args, **kwargs)

    def setUp(self):
        pass

    def tearDown(self):
        pass

    @classmethod
    def setUpClass(cls):
        pass

    @classmethod
    def tearDownClass(cls):
        pass

    def countTestCases(self):
        return 1

    def defaultTestResult(self):
        return _result.TestResult()

    def shortDescription(self):
        doc = self._testMethodDoc
        return doc.strip().split('\n')[0].strip() if doc else None

    def _class_name(self):
        return f'{type(self).__module__}.{type(self).__qualname__}'

    def id(self):
        return f'{self._class_name()}.{self._testMethodName}'

    def __eq__(self, other):
        return self._testMethodName == other._testMethodName if type(self) is type(other) else NotImplemented

    def __hash__(self):
        return hash((type(self), self._testMethodName))

    def __str__(self):
        return f'{self._testMethodName} ({self._class_name()}.{self._testMethodName})'

    def __repr__(self):
        return f'<{self._class_name()} testMethod={self._testMethodName}>'

    @contextlib.contextmanager
    def subTest(self, msg=None, **params):
        if self._outcome is None:
            yield
            return
        outer = self._subtest
        values = {**outer.params, **params} if outer else params
        self._subtest = _SubTest(self, msg, values)
        try:
            with self._outcome.part(self._subtest, is_subtest=True):
                yield
            if not self._outcome.success and self._outcome.result is not None and self._outcome.result.failfast:
                raise _ShouldStop
            if self._outcome.expected:
                raise _ShouldStop
        finally:
            self._subtest = outer

    def _call_setup(self):
        self.setUp()

    def _call_test(self, method):
        if method() is not None:
            warnings.warn('It is deprecated to return a value that is not None from a test case '
                          f'({method})', DeprecationWarning, stacklevel=3)

    def _call_teardown(self):
        self.tearDown()

    def _call_cleanup(self, function, *args, **kwargs):
        function(*args, **kwargs)

    def _marked(self, method, name, default):
        return getattr(type(self), name, default) or getattr(method, name, default)

    def run(self, result=None):
        owns_result = result is None
        if owns_result:
            result = self.defaultTestResult()
            result.startTestRun()
        result.startTest(self)
        try:
            method = getattr(self, self._testMethodName)
            if self._marked(method, '__unittest_skip__', False):
                result.addSkip(self, self._marked(method, '__unittest_skip_why__', ''))
                return result
            self._run_parts(method, _Outcome(result), result)
            return result
        finally:
            result.stopTest(self)
            if owns_result:
                result.stopTestRun()

    def _run_parts(self, method, outcome, result):
        expects_failure = self._marked(method, '__unittest_expecting_failure__', False)
        self._outcome = outcome
        try:
            with outcome.part(self):
                self._call_setup()
            if outcome.success:
                outcome.expecting_failure = expects_failure
                with outcome.part(self):
                    self._call_test(method)
                outcome.expecting_failure = False
                with outcome.part(self):
                    self._call_teardown()
            self.doCleanups()
            if outcome.success:
                if not expects_failure:
                    result.addSuccess(self)
                elif outcome.expected:
                    result.addExpectedFailure(self, outcome.expected)
                else:
                    result.addUnexpectedSuccess(self)
        finally:
            outcome.expected = None
            self._outcome = None

    def doCleanups(self):
        outcome = self._outcome or _Outcome(self.defaultTestResult())
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            with outcome.part(self):
                self._call_cleanup(function, *args, **kwargs)
        return outcome.success

    def __call__(self, *args, **kwds):
        return self.run(*args, **kwds)

    def debug(self):
        self.setUp()
        getattr(self, self._testMethodName)()
        self.tearDown()
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            function(*args, **kwargs)

    def skipTest(self, reason):
        raise SkipTest(reason)

    # ---- claims

    def fail(self, msg=None):
        raise self.failureException(msg)

    def _formatMessage(self, msg, standardMsg):
        if not self.longMessage:
            return msg or standardMsg
        return standardMsg if msg is None else f'{standardMsg} : {msg}'

    def _claim(self, holds, msg, text):
        if not holds:
            self.fail(self._formatMessage(msg, text()))

    def _truncateMessage(self, message, diff):
        if self.maxDiff is None or len(diff) <= self.maxDiff:
            return message + diff
        return message + f'\nDiff is {len(diff)} characters long. Set self.maxDiff to None to see it.'

    def assertTrue(self, expr, msg=None):
        self._claim(expr, msg, lambda: f'{safe_repr(expr)} is not true')

    def assertFalse(self, expr, msg=None):
        self._claim(not expr, msg, lambda: f'{safe_repr(expr)} is not false')

    def assertEqual(self, first, second, msg=None):
        own = self._equalities.get(type(first)) if type(first) is type(second) else None
        if own is None:
            self._claim(first == second, msg, lambda: '%s != %s' % _shown_pair(first, second))
        else:
            (getattr(self, own) if isinstance(own, str) else own)(first, second, msg=msg)

    def assertNotEqual(self, first, second, msg=None):
        self._claim(first != second, msg, lambda: f'{safe_repr(first)} == {safe_repr(second)}')

    def _almost(self, first, second, places, delta):
        """(True if they are, how far they are apart as text)."""
        if delta is not None and places is not None:
            raise TypeError('specify delta or places not both')
        apart = abs(first - second)
        if delta is not None:
            return apart <= delta, f'within {safe_repr(delta)} delta', apart
        places = 7 if places is None else places
        return round(apart, places) == 0, f'within {places!r} places', apart

    def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        if first == second:
            return
        holds, within, apart = self._almost(first, second, places, delta)
        self._claim(holds, msg, lambda: f'{safe_repr(first)} != {safe_repr(second)} {within} '
                                        f'({safe_repr(apart)} difference)')

    def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        holds, within, apart = self._almost(first, second, places, delta)
        text = f'({safe_repr(apart)} difference)' if delta is not None else ''
        self._claim(not (holds or first == second), msg,
                    lambda: f'{safe_repr(first)} == {safe_repr(second)} {within} {text}'.rstrip())

    def assertIs(self, expr1, expr2, msg=None):
        self._claim(expr1 is expr2, msg, lambda: f'{safe_repr(expr1)} is not {safe_repr(expr2)}')

    def assertIsNot(self, expr1, expr2, msg=None):
        self._claim(expr1 is not expr2, msg, lambda: f'unexpectedly identical: {safe_repr(expr1)}')

    def assertIsNone(self, obj, msg=None):
        self._claim(obj is None, msg, lambda: f'{safe_repr(obj)} is not None')

    def assertIsNotNone(self, obj, msg=None):
        self._claim(obj is not None, msg, lambda: 'unexpectedly None')

    def assertIn(self, member, container, msg=None):
        self._claim(member in container, msg, lambda: f'{safe_repr(member)} not found in {safe_repr(container)}')

    def assertNotIn(self, member, container, msg=None):
        self._claim(member not in container, msg,
                    lambda: f'{safe_repr(member)} unexpectedly found in {safe_repr(container)}')

    def assertIsInstance(self, obj, cls, msg=None):
        self._claim(isinstance(obj, cls), msg, lambda: f'{safe_repr(obj)} is not an instance of {cls!r}')

    def assertNotIsInstance(self, obj, cls, msg=None):
        self._claim(not isinstance(obj, cls), msg, lambda: f'{safe_repr(obj)} is an instance of {cls!r}')

    def assertLess(self, a, b, msg=None):
        self._claim(a < b, msg, lambda: f'{safe_repr(a)} not less than {safe_repr(b)}')

    def assertLessEqual(self, a, b, msg=None):
        self._claim(a <= b, msg, lambda: f'{safe_repr(a)} not less than or equal to {safe_repr(b)}')

    def assertGreater(self, a, b, msg=None):
        self._claim(a > b, msg, lambda: f'{safe_repr(a)} not greater than {safe_repr(b)}')

    def assertGreaterEqual(self, a, b, msg=None):
        self._claim(a >= b, msg, lambda: f'{safe_repr(a)} not greater than or equal to {safe_repr(b)}')

    def assertRegex(self, text, expected_regex, msg=None):
        pattern = re.compile(expected_regex) if isinstance(expected_regex, (str, bytes)) else expected_regex
        self._claim(pattern.search(text), msg, lambda: f"Regex didn't match: {pattern.pattern!r} not found in {text!r}")

    def assertNotRegex(self, text, unexpected_regex, msg=None):
        pattern = re.compile(unexpected_regex) if isinstance(unexpected_regex, (str, bytes)) else unexpected_regex
        match = pattern.search(text)
        self._claim(not match, msg, lambda: f'Regex matched: {match[0]!r} matches {pattern.pattern!r} in {text!r}')

    def assertMultiLineEqual(self, first, second, msg=None):
        self.assertIsInstance(first, str, 'First argument is not a string')
        self.assertIsInstance(second, str, 'Second argument is not a string')
        if first == second:
            return
        sides = [side.splitlines(keepends=True) for side in (first, second)]
        if len(sides[0]) == 1 and first.strip('\r\n') == first:
            sides = [[first + '\n'], [second + '\n']]
        diff = '\n' + ''.join(difflib.ndiff(*sides))
        text = self._truncateMessage('%s != %s' % _shown_pair(first, second), diff)
        self.fail(self._formatMessage(msg, text))

    def assertSequenceEqual(self, seq1, seq2, msg=None, seq_type=None):
        name = 'sequence' if seq_type is None else seq_type.__name__
        if seq_type is not None:
            for which, seq in (('First', seq1), ('Second', seq2)):
                if not isinstance(seq, seq_type):
                    raise self.failureException(f'{which} sequence is not a {name}: {safe_repr(seq)}')
        if seq1 == seq2:
            return
        text = '%ss differ: %s != %s\n' % (name.capitalize(), *_shown_pair(seq1, seq2))
        text += self._first_difference(name, seq1, seq2)
        diff = '\n' + '\n'.join(difflib.ndiff(pprint.pformat(seq1).splitlines(), pprint.pformat(seq2).splitlines()))
        self.fail(self._formatMessage(msg, self._truncateMessage(text, diff)))

    def _first_difference(self, name, seq1, seq2):
        text = ''
        for i in range(min(len(seq1), len(seq2))):
            if seq1[i] != seq2[i]:
                text = '\nFirst differing element %d:\n%s\n%s\n' % (i, *_shown_pair(seq1[i], seq2[i]))
                break
        else:
            if len(seq1) == len(seq2) and type(seq1) != type(seq2):
                return text
        if len(seq1) > len(seq2):
            text += f'\nFirst {name} contains {len(seq1) - len(seq2)} additional elements.\n'
            text += f'First extra element {len(seq2)}:\n{_short(seq1[len(seq2)])}\n'
        elif len(seq1) < len(seq2):
            text += f'\nSecond {name} contains {len(seq2) - len(seq1)} additional elements.\n'
            text += f'First extra element {len(seq1)}:\n{_short(seq2[len(seq1)])}\n'
        return text

    def assertListEqual(self, list1, list2, msg=None):
        self.assertSequenceEqual(list1, list2, msg, list)

    def assertTupleEqual(self, tuple1, tuple2, msg=None):
        self.assertSequenceEqual(tuple1, tuple2, msg, tuple)

    def assertSetEqual(self, set1, set2, msg=None):
        lines = []
        for which, other, only in (('first', 'second', set1.difference(set2)), ('second', 'first',
                                                                               set2.difference(set1))):
            if only:
                lines.append(f'Items in the {which} set but not the {other}:')
                lines += [repr(item) for item in only]
        if lines:
            self.fail(self._formatMessage(msg, '\n'.join(lines)))

    def assertDictEqual(self, d1, d2, msg=None):
        self.assertIsInstance(d1, dict, 'First argument is not a dictionary')
        self.assertIsInstance(d2, dict, 'Second argument is not a dictionary')
        if d1 != d2:
            diff = '\n' + '\n'.join(difflib.ndiff(pprint.pformat(d1).splitlines(), pprint.pformat(d2).splitlines()))
            self.fail(self._formatMessage(msg, self._truncateMessage('%s != %s' % _shown_pair(d1, d2), diff)))

    def assertCountEqual(self, first, second, msg=None):
        first, second = list(first), list(second)
        try:
            found = _counted_differences(first, second)
        except TypeError:
            found = _counted_plainly(first, second)
        if found:
            lines = ['First has %d, Second has %d:  %r' % each for each in found]
            text = self._truncateMessage('Element counts were not equal:\n', '\n'.join(lines))
            self.fail(self._formatMessage(msg, text))

    def assertRaises(self, expected_exception, *args, **kwargs):
        return _Raises(expected_exception, self).handle('assertRaises', args, kwargs)

    def assertRaisesRegex(self, expected_exception, expected_regex, *args, **kwargs):
        return _Raises(expected_exception, self, expected_regex).handle('assertRaisesRegex', args, kwargs)

    def assertWarns(self, expected_warning, *args, **kwargs):
        return _Warns(expected_warning, self).handle('assertWarns', args, kwargs)

    def assertWarnsRegex(self, expected_warning, expected_regex, *args, **kwargs):
        return _Warns(expected_warning, self, expected_regex).handle('assertWarnsRegex', args, kwargs)

    def assertLogs(self, logger=None, level=None):
        return _Logs(self, logger, level, False)

    def assertNoLogs(self, logger=None, level=None):
        return _Logs(self, logger, level, True)


class FunctionTestCase(TestCase):
    def __init__(self, testFunc, setUp=None, tearDown=None, description=None):
        super().__init__()
        self._function = testFunc
        self._set_up = setUp
        self._tear_down = tearDown
        self._description = description

    def setUp(self):
        if self._set_up is not None:
            self._set_up()

    def tearDown(self):
        if self._tear_down is not None:
            self._tear_down()

    def runTest(self):
        self._function()

    def id(self):
        return self._function.__name__

    def __str__(self):
        return f'{self._class_name()} ({self._function.__name__})'

    def shortDescription(self):
        doc = self._description or self._function.__doc__
        return doc.split('\n')[0].strip() if doc else None


class _SubTest(TestCase):
    def __init__(self, test_case, message, params):
        super().__init__()
        self._subtest_of = self.test_case = test_case
        self._message = message
        self.params = params
        self.failureException = test_case.failureException

    def runTest(self):
        raise NotImplementedError('subtests cannot be run directly')

    def _description(self):
        parts = [] if self._message is None else [f'[{self._message}]']
        if self.params:
            parts.append(f"({', '.join([f'{name}={value!r}' for name, value in self.params.items()])})")
        return ' '.join(parts) or '(<subtest>)'

    def id(self):
        return f'{self.test_case.id()} {self._description()}'

    def shortDescription(self):
        return self.test_case.shortDescription()

    def __str__(self):
        return f'{self.test_case} {self._description()}'
