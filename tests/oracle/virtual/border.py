"""The border to the world outside: a program that writes files, opens connections or starts processes is
ended, and so is one that never stops printing. It may talk with itself: a server and its clients at 127.0.0.1; and it
may be given a folder in which it does with files what it likes."""
import os
import sys

from .outcome import outcome

DENIED = frozenset((
    'socket.connect', 'socket.bind', 'socket.getaddrinfo', 'socket.gethostbyname', 'subprocess.Popen',
    'os.system', 'os.exec', 'os.fork', 'os.forkpty', 'os.posix_spawn', 'os.remove', 'os.rename', 'os.rmdir',
    'os.mkdir', 'os.kill', 'os.putenv', 'os.truncate', 'os.chmod', 'os.link', 'os.symlink', 'os.startfile',
    'shutil.rmtree', 'shutil.move', 'shutil.copyfile', 'ftplib.connect', 'http.client.connect',
    'smtplib.connect', 'urllib.Request', 'webbrowser.open', 'ctypes.dlopen', 'pty.spawn', 'sqlite3.connect',
))
_FILING = frozenset(('os.remove', 'os.rename', 'os.rmdir', 'os.mkdir', 'os.truncate', 'os.chmod', 'shutil.rmtree',
                     'shutil.move', 'shutil.copyfile'))
_CONNECTING = frozenset(('socket.connect', 'socket.bind', 'socket.getaddrinfo'))
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT


def _is_own(args):
    """True for an address of this machine alone: (socket, (host, port)) or (host, port, ...)."""
    host = args[1][0] if isinstance(args[1], tuple) else args[0]
    return host == 'localhost' or str(host).startswith('127.')


class Border:
    """Audit hooks cannot be taken away again, so this one has a switch."""

    def __init__(self):
        self.is_closed = False
        self.folder = None  # whose files the program may change

    def _is_inside(self, path):
        if self.folder is None or not isinstance(path, (str, bytes, os.PathLike)):
            return False
        whole = os.path.abspath(os.fsdecode(path))
        return whole == self.folder or whole.startswith(self.folder + '/')

    def hook(self, event, args):
        if not self.is_closed:
            return
        if event in _CONNECTING and _is_own(args):
            return
        if event in _FILING and self._is_inside(args[0]):
            return
        if event in DENIED:
            self._refuse(event)
        elif event == 'open':
            path, _, flags = args
            if (isinstance(path, (str, bytes)) and isinstance(flags, int) and flags & _WRITING
                    and path not in ('/dev/null', outcome.json_file) and not self._is_inside(path)):
                self._refuse('open-w')

    def _refuse(self, what):
        self.is_closed = False
        outcome.asked_outside(what)


class LimitedOutput:
    def __init__(self, stream, limit):
        self._stream, self._limit, self._written = stream, limit, 0

    def write(self, text):
        self._written += len(text)
        if self._written > self._limit:
            outcome.never_ends()
        return self._stream.write(text)

    def __getattr__(self, name):
        return getattr(self._stream, name)


border = Border()


def install_border():
    sys.addaudithook(border.hook)
