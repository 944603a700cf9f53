"""Examples in docstrings, run and compared with what is written below them."""

import io
import re
import sys
import traceback
from collections import namedtuple
from _inspection import source as _source

__all__ = ['register_optionflag', 'DONT_ACCEPT_TRUE_FOR_1', 'DONT_ACCEPT_BLANKLINE', 'NORMALIZE_WHITESPACE', 'ELLIPSIS',
           'SKIP', 'IGNORE_EXCEPTION_DETAIL', 'FAIL_FAST', 'Example', 'DocTest', 'testmod', 'run_docstring_examples',
           'TestResults']

TestResults = namedtuple('TestResults', 'failed attempted')
OPTIONFLAGS_BY_NAME = {}


def register_optionflag(name):
    return OPTIONFLAGS_BY_NAME.setdefault(name, 1 << len(OPTIONFLAGS_BY_NAME))


DONT_ACCEPT_TRUE_FOR_1 = register_optionflag('DONT_ACCEPT_TRUE_FOR_1')
DONT_ACCEPT_BLANKLINE = register_optionflag('DONT_ACCEPT_BLANKLINE')
NORMALIZE_WHITESPACE = register_optionflag('NORMALIZE_WHITESPACE')
ELLIPSIS = register_optionflag('ELLIPSIS')
SKIP = register_optionflag('SKIP')
IGNORE_EXCEPTION_DETAIL = register_optionflag('IGNORE_EXCEPTION_DETAIL')
REPORT_ONLY_FIRST_FAILURE = register_optionflag('REPORT_ONLY_FIRST_FAILURE')
FAIL_FAST = register_optionflag('FAIL_FAST')

_example = re.compile(r'^(?P<indent> *)>>> (?P<first>.*)\n?(?P<more>(?:^ *\.\.\.(?: .*)?\n?)*)'
                      r'(?P<want>(?:(?![ ]*$)(?![ ]*>>>).+$\n?)*)', re.MULTILINE)
_exception = re.compile(r'^Traceback \((?:most recent call last|innermost last)\):\s*$'
                        r'(?P<stack>.*?)^(?P<message>\w+.*)', re.MULTILINE | re.DOTALL)
_options = re.compile(r'#\s*doctest:\s*([^\n\'"]*)$', re.MULTILINE)
_divider = '*' * 70


class Example:
    def __init__(self, source, want, lineno=0, options=None):
        self.source = source if source.endswith('\n') else source + '\n'
        self.want = want + '\n' if want and not want.endswith('\n') else want
        self.lineno = lineno
        self.options = options or {}
        found = _exception.match(self.want)
        self.exc_msg = found['message'] + '\n' if found else None
        if self.exc_msg is not None:
            self.exc_msg = self.exc_msg.rstrip('\n') + '\n'


class DocTest:
    def __init__(self, examples, globs, name, filename, lineno, docstring):
        self.examples = examples
        self.globs = dict(globs)
        self.name = name
        self.filename = filename
        self.lineno = lineno
        self.docstring = docstring


def _examples_of(text):
    text = text.expandtabs()
    for match in _example.finditer(text):
        indent = len(match['indent'])
        more = [line[indent + 4:] for line in match['more'].splitlines()]
        want = ''.join([line[indent:] + '\n' for line in match['want'].splitlines()])
        source = '\n'.join([match['first'], *more])
        yield Example(source, want, text.count('\n', 0, match.start()), _options_in(source))


def _options_in(source):
    found = {}
    for comment in _options.findall(source):
        for option in comment.replace(',', ' ').split():
            if option[0] not in '+-' or option[1:] not in OPTIONFLAGS_BY_NAME:
                raise ValueError(f'line 1 of the doctest has an invalid option: {option!r}')
            found[OPTIONFLAGS_BY_NAME[option[1:]]] = option[0] == '+'
    return found


# ---- finding

def _documented(module, name):
    """(name, object) for the module and all that it defines."""
    yield name, module
    todo = [(name, module)]
    while todo:
        prefix, owner = todo.pop(0)
        for key, value in list(vars(owner).items()):
            if isinstance(value, (staticmethod, classmethod)):
                value = value.__func__
            is_ours = getattr(value, '__module__', None) == module.__name__
            if isinstance(value, property) and owner is not module:
                yield f'{prefix}.{key}', value
            elif is_ours and (isinstance(value, type) or hasattr(value, '__code__') or hasattr(value, '__wrapped__')):
                yield f'{prefix}.{key}', value
                if isinstance(value, type):
                    todo.append((f'{prefix}.{key}', value))


def _first_line(value, docstring):
    """The line on which a docstring begins, counted from 0; None if nobody knows."""
    while hasattr(value, '__wrapped__'):
        value = value.__wrapped__
    function = value if hasattr(value, '__code__') else getattr(value, 'fget', None)
    if function is None and isinstance(value, type):
        function = next((each for each in vars(value).values() if hasattr(each, '__code__')), None)
    if function is None:
        function = next((each for each in vars(value).values() if hasattr(each, '__code__')
                         and each.__module__ == value.__name__), None) if hasattr(value, '__dict__') else None
    found = function and _source(function)
    if not found:
        return None
    lines, _, number = found
    first = docstring.split('\n')
    start = 0
    if hasattr(value, '__code__'):
        start = number - 1
    elif isinstance(value, type):
        heads = [i for i, line in enumerate(lines) if re.match(rf'\s*class {value.__name__}\b', line)]
        start = heads[0] if heads else 0
    for i in range(start, len(lines)):
        quote = re.match(r'\s*[rRuU]?("""|\'\'\'|"|\')', lines[i])
        if quote and lines[i].strip().lstrip('rRuU').lstrip('"\'').startswith(first[0].strip()[:20]):
            return i
    return None


def _tests_of(module, name, globs):
    tests = []
    for full, value in _documented(module, name):
        text = getattr(value, '__doc__', None)
        if not isinstance(text, str):
            continue
        examples = list(_examples_of(text))
        if examples:
            file = getattr(module, '__file__', None) or module.__name__
            tests.append(DocTest(examples, globs, full, file, _first_line(value, text), text))
    return sorted(tests, key=lambda test: test.name)


# ---- running

def _run(example, globs, filename):
    """(what was printed, the exception or None)."""
    real, sys.stdout = sys.stdout, io.StringIO()
    try:
        try:
            exec(compile(example.source, filename, 'single'), globs)
            problem = None
        except KeyboardInterrupt:
            raise
        except BaseException as error:
            problem = error
        return sys.stdout.getvalue(), problem
    finally:
        sys.stdout = real


def _fits_with_gaps(want, got):
    pattern = '.*'.join([re.escape(part) for part in want.split('...')])
    return re.fullmatch(pattern, got, re.DOTALL) is not None


def _is_same(want, got, flags):
    if got == want:
        return True
    if not flags & DONT_ACCEPT_TRUE_FOR_1 and (got, want) in (('True\n', '1\n'), ('False\n', '0\n')):
        return True
    if not flags & DONT_ACCEPT_BLANKLINE:
        want = re.sub(r'(?m)^<BLANKLINE>\s*?$', '', want)
        got = re.sub(r'(?m)^[^\S\n]+$', '', got)
        if got == want:
            return True
    if flags & NORMALIZE_WHITESPACE:
        got, want = ' '.join(got.split()), ' '.join(want.split())
        if got == want:
            return True
    return bool(flags & ELLIPSIS) and _fits_with_gaps(want, got)


def _without_detail(message):
    name = message.partition('\n')[0].partition(':')[0]
    return name.rpartition('.')[2]


def _is_raised(example, problem, flags):
    told = ''.join(traceback.format_exception_only(type(problem), problem))
    if _is_same(example.exc_msg, told, flags):
        return True
    return bool(flags & IGNORE_EXCEPTION_DETAIL) and _without_detail(example.exc_msg) == _without_detail(told)


def _indented(text):
    return ''.join(['    ' + line + '\n' if line.strip() else '\n' for line in text.splitlines()])


class _Runner:
    def __init__(self, verbose, flags):
        self.verbose = verbose
        self.flags = flags
        self.counts = {}

    def run(self, test):
        failed = tried = 0
        for number, example in enumerate(test.examples):
            flags = self.flags
            for flag, is_on in example.options.items():
                flags = flags | flag if is_on else flags & ~flag
            if flags & SKIP:
                continue
            tried += 1
            if self.verbose:
                wanted = 'Expecting:\n' + _indented(example.want) if example.want else 'Expecting nothing\n'
                print('Trying:\n' + _indented(example.source) + wanted, end='')
            if self._is_right(test, number, example, flags):
                if self.verbose:
                    print('ok')
            else:
                failed += 1
                if flags & FAIL_FAST:
                    break
        self.counts[test.name] = failed, tried
        return failed, tried

    def _is_right(self, test, number, example, flags):
        got, problem = _run(example, test.globs, f'<doctest {test.name}[{number}]>')
        if problem is None:
            if example.exc_msg is None and _is_same(example.want, got, flags):
                return True
            self._tell(test, example, self._difference(example, got))
            return False
        if example.exc_msg is not None:
            if _is_raised(example, problem, flags):
                return True
            got += ''.join(traceback.format_exception(problem))
            self._tell(test, example, self._difference(example, got))
            return False
        told = ''.join(traceback.format_exception(problem))
        self._tell(test, example, 'Exception raised:\n' + _indented(told))
        return False

    def _difference(self, example, got):
        wanted = 'Expected:\n' + _indented(example.want) if example.want else 'Expected nothing\n'
        return wanted + ('Got:\n' + _indented(got) if got else 'Got nothing\n')

    def _tell(self, test, example, text):
        print(_divider)
        line = '?' if test.lineno is None else test.lineno + example.lineno + 1
        print(f'File "{test.filename}", line {line}, in {test.name}')
        print('Failed example:\n' + _indented(example.source) + text, end='')

    def summary(self, without_tests=()):
        wrong = {name: counts for name, counts in self.counts.items() if counts[0]}
        if self.verbose:
            self._tell_of_all(without_tests)
        if wrong:
            print(_divider)
            print(len(wrong), 'items had failures:')
            for name, (failed, tried) in sorted(wrong.items()):
                print(f' {failed:3} of {tried:3} in {name}')
        failed = sum([counts[0] for counts in self.counts.values()])
        tried = sum([counts[1] for counts in self.counts.values()])
        if self.verbose:
            print(tried, 'tests in', len(self.counts) + len(without_tests), 'items.')
            print(tried - failed, 'passed and', failed, 'failed.')
        if failed:
            print('***Test Failed***', failed, 'failures.')
        elif self.verbose:
            print('Test passed.')
        return TestResults(failed, tried)

    def _tell_of_all(self, without_tests):
        if without_tests:
            print(len(without_tests), 'items had no tests:')
            for name in sorted(without_tests):
                print('   ', name)
        passed = {name: counts for name, counts in self.counts.items() if not counts[0]}
        if passed:
            print(len(passed), 'items passed all tests:')
            for name, (_, tried) in sorted(passed.items()):
                print(f' {tried:3} tests in {name}')


def testmod(m=None, name=None, globs=None, verbose=None, report=True, optionflags=0, extraglobs=None,
            raise_on_error=False, exclude_empty=False):
    module = sys.modules['__main__'] if m is None else m
    name = module.__name__ if name is None else name
    globs = dict(vars(module) if globs is None else globs, **(extraglobs or {}))
    globs.setdefault('__name__', '__main__')
    if verbose is None:
        verbose = '-v' in sys.argv
    runner = _Runner(verbose, optionflags)
    tests = _tests_of(module, name, globs)
    for test in tests:
        runner.run(test)
    if not report:
        return TestResults(sum([counts[0] for counts in runner.counts.values()]),
                           sum([counts[1] for counts in runner.counts.values()]))
    tested = {test.name for test in tests}
    return runner.summary([each for each, _ in _documented(module, name) if each not in tested])


def run_docstring_examples(f, globs, verbose=False, name='NoName', compileflags=None, optionflags=0):
    runner = _Runner(verbose, optionflags)
    text = f if isinstance(f, str) else f.__doc__ or ''
    examples = list(_examples_of(text))
    if examples:
        code = getattr(f, '__code__', None)
        file = name if code is None else code.co_filename
        runner.run(DocTest(examples, globs, name, file, None if isinstance(f, str) else _first_line(f, text), text))


def testfile(filename, **kwargs):
    from _inspection import refuse
    refuse('reading a file (doctest.testfile)')
