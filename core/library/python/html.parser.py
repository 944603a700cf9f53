"""Reads pages of HTML and tells what is met."""

import re as _re
from html import unescape as _unescape

__all__ = ['HTMLParser']

_tag_name = _re.compile(r'[A-Za-z][^\t\n\r\f />\x00]*')
_attribute = _re.compile(r'''[\s/]*([^\s/>][^\s/=>]*)(\s*=+\s*('[^']*'|"[^"]*"|(?!['"])[^>\s]*))?(?:\s|/(?!>))*''')
_reference = _re.compile(r'&#(?:[0-9]+|[xX][0-9a-fA-F]+)[^0-9a-fA-F]|&([a-zA-Z][-.a-zA-Z0-9]*)[^a-zA-Z0-9]')
_end_of_tag = _re.compile(r'''(?:[^>'"]|'[^']*'|"[^"]*")*?>''')


class HTMLParser:
    CDATA_CONTENT_ELEMENTS = ('script', 'style')

    def __init__(self, *, convert_charrefs=True):
        self.convert_charrefs = convert_charrefs
        self.reset()

    def reset(self):
        self.rawdata = ''
        self.lasttag = '???'
        self.lineno, self.offset = 1, 0
        self._raw_until = None
        self._start_text = None

    def feed(self, data):
        self.rawdata += data
        self._go_on(False)

    def close(self):
        self._go_on(True)

    def getpos(self):
        return self.lineno, self.offset

    def get_starttag_text(self):
        return self._start_text

    # ---- what is met

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_starttag(self, tag, attrs):
        pass

    def handle_endtag(self, tag):
        pass

    def handle_charref(self, name):
        pass

    def handle_entityref(self, name):
        pass

    def handle_data(self, data):
        pass

    def handle_comment(self, data):
        pass

    def handle_decl(self, decl):
        pass

    def handle_pi(self, data):
        pass

    def unknown_decl(self, data):
        pass

    # ---- reading

    def _move(self, begin, end):
        passed = self.rawdata[begin:end]
        lines = passed.count('\n')
        self.lineno += lines
        self.offset = len(passed) - passed.rindex('\n') - 1 if lines else self.offset + len(passed)
        return end

    def _text(self, begin, end):
        if begin < end:
            text = self.rawdata[begin:end]
            self.handle_data(_unescape(text) if self.convert_charrefs and not self._raw_until else text)
        return self._move(begin, end)

    def _next_mark(self, at, is_last):
        """Where the text that begins here ends; None if that is not to be seen yet."""
        data = self.rawdata
        if self._raw_until:
            found = _re.compile(rf'</{self._raw_until}(?=[\s/>])', _re.IGNORECASE).search(data, at)
            return found.start() if found else len(data) if is_last else None
        if self.convert_charrefs:
            found = data.find('<', at)
            if found >= 0:
                return found
            # A reference may go on in what is still to come.
            open_reference = data.rfind('&', max(at, len(data) - 34))
            if not is_last and open_reference >= 0 and not _re.compile(r'[\s;]').search(data, open_reference):
                return None
            return len(data)
        found = _re.compile('[&<]').search(data, at)
        return found.start() if found else len(data)

    def _go_on(self, is_last):
        at = 0
        data = self.rawdata
        while at < len(data):
            mark = self._next_mark(at, is_last)
            if mark is None:
                break
            at = self._text(at, mark)
            if at == len(data):
                break
            end = self._markup(at) if data[at] == '<' else self._character_reference(at, is_last)
            if end < 0:
                if not is_last:
                    break
                end = at + 1
                self.handle_data(data[at:end])
            at = self._move(at, end)
        self.rawdata = data[at:]

    def _character_reference(self, at, is_last):
        found = _reference.match(self.rawdata + ' ' * is_last, at)
        if found is None:
            return -1 if not is_last else self._plain(at, at + 1)
        end = found.end() - (found[0][-1] != ';')
        name = self.rawdata[at + 1:end].rstrip(';')
        if name[0] == '#':
            self.handle_charref(name[1:])
        else:
            self.handle_entityref(name)
        return end

    def _plain(self, begin, end):
        self.handle_data(self.rawdata[begin:end])
        return end

    def _markup(self, at):
        """Tells of what begins with < here. Where it ends, or -1 if that is not there yet."""
        data = self.rawdata
        if data.startswith('<!--', at):
            end = data.find('-->', at + 4)
            return end if end < 0 else (self.handle_comment(data[at + 4:end]), end + 3)[1]
        if data.startswith('<?', at):
            end = data.find('>', at + 2)
            return end if end < 0 else (self.handle_pi(data[at + 2:end]), end + 1)[1]
        if data.startswith('<![', at):
            end = data.find(']]>' if data.startswith('<![CDATA[', at) else ']>', at)
            return end if end < 0 else (self.unknown_decl(data[at + 3:end]), data.index('>', end) + 1)[1]
        if data.startswith('<!', at):
            end = data.find('>', at + 2)
            if end < 0:
                return end
            tell = self.handle_decl if data[at + 2:at + 9].lower() == 'doctype' else self.handle_comment
            tell(data[at + 2:end])
            return end + 1
        if data.startswith('</', at):
            return self._end_tag(at)
        if _tag_name.match(data, at + 1):
            return self._start_tag(at)
        return self._plain(at, at + 1) if at + 1 < len(data) else -1

    def _end_tag(self, at):
        data = self.rawdata
        end = data.find('>', at)
        if end < 0:
            return -1
        name = _tag_name.match(data, at + 2)
        if name is None:
            if data[at:at + 3] != '</>':
                self.handle_comment(data[at + 2:end])
            return end + 1
        tag = name[0].lower()
        if self._raw_until and tag != self._raw_until:
            return self._plain(at, end + 1)
        self._raw_until = None
        self.handle_endtag(tag)
        return end + 1

    def _start_tag(self, at):
        data = self.rawdata
        whole = _end_of_tag.match(data, at)
        if whole is None:
            return -1
        self._start_text = whole[0]
        name = _tag_name.match(data, at + 1)
        tag = self.lasttag = name[0].lower()
        attrs = []
        place = name.end()
        while place < whole.end() - 1:
            found = _attribute.match(data, place, whole.end() - 1)
            if found is None:
                break
            value = found[3]
            if not found[2]:
                value = None
            elif value[:1] in ('"', "'") and value[:1] == value[-1:]:
                value = value[1:-1]
            attrs.append((found[1].lower(), _unescape(value) if value else value))
            place = found.end()
        if whole[0].endswith('/>'):
            self.handle_startendtag(tag, attrs)
        else:
            self.handle_starttag(tag, attrs)
            if tag in self.CDATA_CONTENT_ELEMENTS:
                self._raw_until = tag
        return whole.end()
