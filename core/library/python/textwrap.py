"""Paragraphs filled to a width, and margins."""

_BLANKS = '\t\n\x0b\x0c\r '
_LETTERS_AND_SIGNS = '!"\'&.,?'


def _is_word(char):
    return char.isalnum() or char == '_'


class TextWrapper:
    def __init__(self, width=70, initial_indent='', subsequent_indent='', expand_tabs=True, replace_whitespace=True,
                 fix_sentence_endings=False, break_long_words=True, drop_whitespace=True, break_on_hyphens=True,
                 tabsize=8, *, max_lines=None, placeholder=' [...]'):
        self.width = width
        self.initial_indent = initial_indent
        self.subsequent_indent = subsequent_indent
        self.expand_tabs = expand_tabs
        self.replace_whitespace = replace_whitespace
        self.fix_sentence_endings = fix_sentence_endings
        self.break_long_words = break_long_words
        self.drop_whitespace = drop_whitespace
        self.break_on_hyphens = break_on_hyphens
        self.tabsize = tabsize
        self.max_lines = max_lines
        self.placeholder = placeholder

    def _prepared(self, text):
        if self.expand_tabs:
            text = text.expandtabs(self.tabsize)
        if self.replace_whitespace:
            text = ''.join([' ' if c in _BLANKS else c for c in text])
        return text

    def _split(self, text):
        """Words and the blanks between them; words with hyphens in parts, if they may be broken there."""
        chunks = []
        at = 0
        while at < len(text):
            end = at
            is_blank = text[at] in _BLANKS
            while end < len(text) and (text[end] in _BLANKS) == is_blank:
                end += 1
            if is_blank or not self.break_on_hyphens:
                chunks.append(text[at:end])
            else:
                chunks += _parts_of(text[at:end])
            at = end
        return chunks

    def _fix_endings(self, chunks):
        for i in range(len(chunks) - 1):
            if chunks[i + 1] == ' ' and _ends_sentence(chunks[i]):
                chunks[i + 1] = '  '

    def _line(self, chunks, width, has_lines):
        """Takes the chunks of the next line from the front."""
        line = []
        length = 0
        while chunks and length + len(chunks[0]) <= width:
            length += len(chunks[0])
            line.append(chunks.pop(0))
        if chunks and len(chunks[0]) > width:
            self._take_long(chunks, line, length, width)
        return line

    def _take_long(self, chunks, line, length, width):
        room = 1 if width < 1 else width - length
        if not self.break_long_words:
            if not line:
                line.append(chunks.pop(0))
            return
        chunk = chunks[0]
        end = room
        if self.break_on_hyphens and len(chunk) > room:
            hyphen = chunk.rfind('-', 0, room)
            if hyphen > 0 and any(c != '-' for c in chunk[:hyphen]):
                end = hyphen + 1
        line.append(chunk[:end])
        chunks[0] = chunk[end:]

    def _wrap_chunks(self, chunks):
        if self.width <= 0:
            raise ValueError(f'invalid width {self.width!r} (must be > 0)')
        if self.max_lines is not None:
            indent = self.subsequent_indent if self.max_lines > 1 else self.initial_indent
            if len(indent) + len(self.placeholder.lstrip()) > self.width:
                raise ValueError('placeholder too large for max width')
        lines = []
        chunks = list(chunks)
        while chunks:
            indent = self.subsequent_indent if lines else self.initial_indent
            width = self.width - len(indent)
            if self.drop_whitespace and chunks[0].strip() == '' and lines:
                del chunks[0]
            line = self._line(chunks, width, bool(lines))
            if self.drop_whitespace and line and line[-1].strip() == '':
                line.pop()
            if not line:
                continue
            is_last = not chunks or self.drop_whitespace and len(chunks) == 1 and not chunks[0].strip()
            if self.max_lines is None or len(lines) + 1 < self.max_lines or (
                    is_last and sum(map(len, line)) <= width):
                lines.append(indent + ''.join(line))
            else:
                self._shorten(lines, line, indent, width)
                break
        return lines

    def _shorten(self, lines, line, indent, width):
        """The last line that may be, with the placeholder at its end."""
        while line:
            if line[-1].strip() and sum(map(len, line)) + len(self.placeholder) <= width:
                lines.append(indent + ''.join(line) + self.placeholder)
                return
            line.pop()
        if lines:
            before = lines[-1].rstrip()
            if len(before) + len(self.placeholder) <= self.width:
                lines[-1] = before + self.placeholder
                return
        lines.append(indent + self.placeholder.lstrip())

    def wrap(self, text):
        chunks = [chunk for chunk in self._split(self._prepared(text)) if chunk]
        if self.fix_sentence_endings:
            self._fix_endings(chunks)
        return self._wrap_chunks(chunks)

    def fill(self, text):
        return '\n'.join(self.wrap(text))


def _parts_of(word):
    """A word cut behind hyphens that stand between letters, and around long dashes."""
    parts = []
    begin = 0
    while begin < len(word):
        end = _dash_end(word, begin) if begin and _is_word_or_sign(word[begin - 1]) else 0
        if not end:
            end = begin + 1
            while end < len(word):
                if _is_hyphen(word, end):
                    end += 1
                    break
                if _is_word_or_sign(word[end - 1]) and _dash_end(word, end):
                    break
                end += 1
        parts.append(word[begin:end])
        begin = end
    return parts


def _dash_end(word, at):
    """Where two or more hyphens end that a word follows; 0 if there are none."""
    end = at
    while end < len(word) and word[end] == '-':
        end += 1
    return end if end - at >= 2 and end < len(word) and _is_word(word[end]) else 0


def _is_letter(word, at):
    return 0 <= at < len(word) and word[at].isalpha()


def _is_hyphen(word, at):
    """A hyphen that a word may be broken after: letters are on both sides."""
    if word[at] != '-' or not (_is_letter(word, at - 1) and _is_letter(word, at + 1)):
        return False
    before = _is_letter(word, at - 2) or at >= 3 and word[at - 2] == '-' and _is_letter(word, at - 3)
    after = _is_letter(word, at + 2) or word[at + 2:at + 3] == '-' and _is_letter(word, at + 3)
    return before and after


def _is_word_or_sign(char):
    return _is_word(char) or char in _LETTERS_AND_SIGNS


def _ends_sentence(chunk):
    chunk = chunk.rstrip('"\'')
    return len(chunk) > 1 and chunk[-1] in '.!?' and chunk[-2].isascii() and chunk[-2].islower()


def wrap(text, width=70, **kwargs):
    return TextWrapper(width=width, **kwargs).wrap(text)


def fill(text, width=70, **kwargs):
    return TextWrapper(width=width, **kwargs).fill(text)


def shorten(text, width, **kwargs):
    return TextWrapper(width=width, max_lines=1, **kwargs).fill(' '.join(text.strip().split()))


def dedent(text):
    if not isinstance(text, str):
        raise TypeError('cannot use a string pattern on a bytes-like object' if isinstance(text, (bytes, bytearray)) else
                        f'expected string or bytes-like object, got {type(text).__name__!r}')
    lines = text.split('\n')
    lines = ['' if not line.strip(' \t') else line for line in lines]
    margin = None
    for line in lines:
        if not line:
            continue
        indent = line[:len(line) - len(line.lstrip(' \t'))]
        if margin is None:
            margin = indent
        common = 0
        while common < min(len(margin), len(indent)) and margin[common] == indent[common]:
            common += 1
        margin = margin[:common]
    if margin:
        lines = [line[len(margin):] for line in lines]
    return '\n'.join(lines)


def indent(text, prefix, predicate=None):
    if predicate is None:
        predicate = str.strip
    return ''.join([prefix + line if predicate(line) else line for line in text.splitlines(True)])
