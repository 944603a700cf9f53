"""The words of other programs' runs. There is no other program here to run."""

PIPE, STDOUT, DEVNULL = -1, -2, -3


class SubprocessError(Exception):
    pass


class CalledProcessError(SubprocessError):
    def __init__(self, returncode, cmd, output=None, stderr=None):
        self.returncode = returncode
        self.cmd = cmd
        self.output = output
        self.stderr = stderr

    @property
    def stdout(self):
        return self.output

    @stdout.setter
    def stdout(self, value):
        self.output = value

    def __str__(self):
        if self.returncode and self.returncode < 0:
            import signal
            try:
                died = repr(signal.Signals(-self.returncode))
            except ValueError:
                return f"Command '{self.cmd}' died with unknown signal {-self.returncode}."
            return f"Command '{self.cmd}' died with {died}."
        return f"Command '{self.cmd}' returned non-zero exit status {self.returncode}."


class TimeoutExpired(SubprocessError):
    def __init__(self, cmd, timeout, output=None, stderr=None):
        self.cmd = cmd
        self.timeout = timeout
        self.output = output
        self.stderr = stderr

    stdout = CalledProcessError.stdout

    def __str__(self):
        return f"Command '{self.cmd}' timed out after {self.timeout} seconds"


class CompletedProcess:
    def __init__(self, args, returncode, stdout=None, stderr=None):
        self.args = args
        self.returncode = returncode
        self.stdout = stdout
        self.stderr = stderr

    def __repr__(self):
        parts = [f'args={self.args!r}', f'returncode={self.returncode!r}']
        parts += [f'{name}={value!r}' for name, value in (('stdout', self.stdout), ('stderr', self.stderr))
                  if value is not None]
        return f"{type(self).__name__}({', '.join(parts)})"

    def check_returncode(self):
        if self.returncode:
            raise CalledProcessError(self.returncode, self.args, self.stdout, self.stderr)


def list2cmdline(seq):
    """A command as Windows takes it: what has blanks stands in quotes."""
    shown = []
    for arg in map(str, seq):
        needs_quotes = ' ' in arg or '\t' in arg or not arg
        out = []
        slashes = 0
        for char in arg:
            if char == '\\':
                slashes += 1
                continue
            out.append('\\' * (slashes * 2 + 1 if char == '"' else slashes) + char)
            slashes = 0
        out.append('\\' * (slashes * 2 if needs_quotes else slashes))
        shown.append('"' + ''.join(out) + '"' if needs_quotes else ''.join(out))
    return ' '.join(shown)
