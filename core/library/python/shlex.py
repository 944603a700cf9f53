"""Texts taken apart as a shell would."""

import re as _re

__all__ = ['shlex', 'split', 'quote', 'join']


class shlex:
    """The words of a text; with posix, quotes are taken away and backslashes mean something."""

    def __init__(self, instream=None, infile=None, posix=False, punctuation_chars=False):
        if instream is None:
            raise ValueError('shlex needs a text to read')
        self.instream = instream
        self.infile = infile
        self.posix = posix
        self.eof = None if posix else ''
        self.commenters = '#'
        self.wordchars = 'abcdfeghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_'
        if posix:
            self.wordchars += 'ßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞ'
        self.whitespace = ' \t\r\n'
        self.whitespace_split = False
        self.quotes = '\'"'
        self.escape = '\\'
        self.escapedquotes = '"'
        self.lineno = 1
        self.token = ''
        self.pushback = []
        self.punctuation_chars = '();<>|&' if punctuation_chars is True else punctuation_chars or ''
        if self.punctuation_chars:
            self.wordchars = ''.join([c for c in self.wordchars + '~-./*?=' if c not in self.punctuation_chars])
        self._text = instream if isinstance(instream, str) else instream.read()
        self._place = 0

    def push_token(self, tok):
        self.pushback.insert(0, tok)

    def get_token(self):
        return self.pushback.pop(0) if self.pushback else self.read_token()

    def _next(self):
        c = self._text[self._place:self._place + 1]
        self._place += 1
        if c == '\n':
            self.lineno += 1
        return c

    def _back(self):
        self._place -= 1
        if self._text[self._place:self._place + 1] == '\n':
            self.lineno -= 1

    def _skip_comment(self):
        while self._next() not in ('\n', ''):
            pass

    def _is_word(self, c):
        return c in self.wordchars or c in self.quotes or self.whitespace_split and c not in self.punctuation_chars

    def read_token(self):
        """The next word; eof at the end."""
        word, begun = '', False
        while c := self._next():
            if c in self.whitespace or c in self.commenters:
                if c in self.commenters:
                    self._skip_comment()
                if begun:
                    return word
            elif self.posix and c in self.escape:
                escaped = self._next()
                if not escaped:
                    raise ValueError('No escaped character')
                word, begun = word + escaped, True
            elif c in self.quotes and (self.posix or not begun):
                part = self._quoted(c)
                if not self.posix:
                    return part
                word, begun = word + part, True
            elif self._is_word(c):
                word, begun = word + c, True
            elif begun:
                self._back()
                return word
            else:
                return c + self._run_of_punctuation() if c in self.punctuation_chars else c
        return word if begun else self.eof

    def _run_of_punctuation(self):
        run = ''
        while (c := self._next()) and c in self.punctuation_chars:
            run += c
        if c:
            self._back()
        return run

    def _quoted(self, quote):
        """What stands in quotes; with them, but for posix."""
        part = '' if self.posix else quote
        while c := self._next():
            if c == quote:
                return part if self.posix else part + quote
            if self.posix and c in self.escape and quote in self.escapedquotes:
                escaped = self._next()
                if not escaped:
                    raise ValueError('No escaped character')
                part += escaped if escaped in (quote, *self.escape) else c + escaped
            else:
                part += c
        raise ValueError('No closing quotation')

    def error_leader(self, infile=None, lineno=None):
        return f'"{self.infile if infile is None else infile}", line {self.lineno if lineno is None else lineno}: '

    def __iter__(self):
        return self

    def __next__(self):
        token = self.get_token()
        if token == self.eof:
            raise StopIteration
        return token


def split(s, comments=False, posix=True):
    if s is None:
        raise ValueError('s argument must not be None')
    words = shlex(s, posix=posix)
    words.whitespace_split = True
    if not comments:
        words.commenters = ''
    return list(words)


_unsafe = _re.compile(r'[^\w@%+=:,./-]', _re.ASCII).search


def quote(s):
    if not s:
        return "''"
    return "'" + s.replace("'", "'\"'\"'") + "'" if _unsafe(s) else s


def join(split_command):
    return ' '.join([quote(word) for word in split_command])
