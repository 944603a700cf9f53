"""Times as text and text as times, for the modules time and datetime, in the C locale.

A moment comes and goes as the nine numbers of a struct_time; zones are given apart.
"""

DAYS = ('Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday')
MONTHS = ('January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October',
          'November', 'December')
_BEFORE_MONTH = (0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)


def is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_before_year(year):
    past = year - 1
    return past * 365 + past // 4 - past // 100 + past // 400


def day_of_year(year, month, day):
    return _BEFORE_MONTH[month] + (month > 2 and is_leap(year)) + day


def ordinal_of(year, month, day):
    """Days since the last of year 0: 0001-01-01 is 1."""
    return days_before_year(year) + day_of_year(year, month, day)


def date_of(ordinal):
    """Year, month and day of an ordinal."""
    rest = ordinal - 1
    cycles, rest = divmod(rest, 146097)
    centuries = min(rest // 36524, 3)
    rest -= centuries * 36524
    fours, rest = divmod(rest, 1461)
    years = min(rest // 365, 3)
    rest -= years * 365
    year = cycles * 400 + centuries * 100 + fours * 4 + years + 1
    month = 12
    while day_of_year(year, month, 1) > rest + 1:
        month -= 1
    return year, month, rest + 2 - day_of_year(year, month, 1)


def iso_week_one(year):
    """The ordinal of the Monday of the week that has the year's first Thursday."""
    first = days_before_year(year) + 1
    weekday = (first + 6) % 7
    return first - weekday + (7 if weekday > 3 else 0)


def iso_calendar(year, ordinal):
    if ordinal < iso_week_one(year):
        year -= 1
    elif ordinal >= iso_week_one(year + 1):
        year += 1
    week, day = divmod(ordinal - iso_week_one(year), 7)
    return year, week + 1, day + 1


# ---- format ----------------------------------------------------------------------------------------------------

_COMPOSED = {'c': '%a %b %e %H:%M:%S %Y', 'D': '%m/%d/%y', 'F': '%Y-%m-%d', 'r': '%I:%M:%S %p', 'R': '%H:%M',
             'T': '%H:%M:%S', 'x': '%m/%d/%y', 'X': '%H:%M:%S', 'h': '%b', '+': '%a %b %e %H:%M:%S %Z %Y'}


def _number(letter, t):
    """The value of a numeric directive with its width and padding; None if it is none."""
    year, month, day, hour, minute, second, weekday, yearday = t[:8]
    sunday = (weekday + 1) % 7
    if letter in 'GgV':
        iso_year, week, _ = iso_calendar(year, days_before_year(year) + yearday)
        return {'G': (iso_year, 1, '0'), 'g': (iso_year % 100, 2, '0'), 'V': (week, 2, '0')}[letter]
    return {
        'C': (year // 100, 1, '0'), 'd': (day, 2, '0'), 'e': (day, 2, ' '), 'H': (hour, 2, '0'),
        'I': ((hour + 11) % 12 + 1, 2, '0'), 'j': (yearday, 3, '0'), 'k': (hour, 2, ' '),
        'l': ((hour + 11) % 12 + 1, 2, ' '), 'm': (month, 2, '0'), 'M': (minute, 2, '0'), 'S': (second, 2, '0'),
        'u': (weekday + 1, 1, '0'), 'U': ((yearday + 6 - sunday) // 7, 2, '0'), 'w': (sunday, 1, '0'),
        'W': ((yearday + 6 - weekday) // 7, 2, '0'), 'y': (year % 100, 2, '0'), 'Y': (year, 1, '0'),
        's': ((days_before_year(year) + yearday - 719163) * 86400 + hour * 3600 + minute * 60 + second, 1, '0'),
    }.get(letter)


def _words(letter, t, zone, offset):
    if letter in 'aA':
        name = DAYS[t[6] % 7]
        return name[:3] if letter == 'a' else name
    if letter in 'bB':
        name = MONTHS[(t[1] - 1) % 12]
        return name[:3] if letter == 'b' else name
    if letter == 'p':
        return 'PM' if t[3] >= 12 else 'AM'
    if letter == 'P':
        return 'pm' if t[3] >= 12 else 'am'
    return {'n': '\n', 't': '\t', '%': '%', 'Z': zone, 'z': offset}.get(letter)


def _directive(flags, width, letter, t, zone, offset):
    """The text of one directive; None if there is none of that letter."""
    number = _number(letter, t)
    if number is not None:
        value, digits, pad = number
        for flag in flags:
            if flag in '_0-':
                pad = {'_': ' ', '0': '0', '-': ''}[flag]
        if width:
            digits = int(width)
        text = str(abs(value))
        if pad:
            text = text.rjust(digits - (value < 0), pad)
        return '-' + text if value < 0 else text
    if letter in _COMPOSED:
        text = format_time(_COMPOSED[letter], t, zone, offset)
    else:
        text = _words(letter, t, zone, offset)
    if text is None:
        return None
    if '^' in flags:
        text = text.upper()
    if '#' in flags:
        text = text.lower() if letter in 'pZ' else text.upper()
    if width:
        text = text.rjust(int(width), '0' if '0' in flags else ' ')
    return text


def format_time(pattern, t, zone='UTC', offset='+0000'):
    """strftime of glibc; what is no directive stays as it is."""
    parts = pattern.split('%')
    if len(parts) == 1:
        return pattern
    text = parts[0]
    at = len(parts[0])
    end = len(pattern)
    while at < end:
        if pattern[at] != '%':
            text += pattern[at]
            at += 1
            continue
        begin = at
        at += 1
        flags = width = ''
        while at < end and pattern[at] in '_-0^#':
            flags += pattern[at]
            at += 1
        while at < end and pattern[at] in '0123456789':
            width += pattern[at]
            at += 1
        if at < end and pattern[at] in 'EO':
            at += 1
        done = _directive(flags, width, pattern[at], t, zone, offset) if at < end else None
        at += 1
        text += pattern[begin:at] if done is None else done
    return text


# ---- parse -----------------------------------------------------------------------------------------------------

def _digits(text, at, most, low, high):
    """Where a number of up to `most` digits between low and high may end: the longest first."""
    for count in range(most, 0, -1):
        part = text[at:at + count]
        if len(part) == count and part.isdecimal() and low <= int(part) <= high:
            yield at + count


def _one_of(text, at, names):
    lower = text.lower()
    for name in sorted(names, key=len, reverse=True):
        if lower.startswith(name.lower(), at):
            yield at + len(name)


def _zone_offset(text, at):
    """Z, or a sign with hours, minutes and perhaps seconds and a fraction of them."""
    if text.startswith('Z', at):
        yield at + 1
    if text[at:at + 1] not in ('+', '-'):
        return
    i = at + 1
    if not (text[i:i + 2].isdecimal() and len(text[i:i + 2]) == 2):
        return
    i += 2
    ends = []
    for low in range(2):
        if text.startswith(':', i):
            i += 1
        part = text[i:i + 2]
        if not (len(part) == 2 and part.isdecimal() and part[0] in '012345'):
            break
        i += 2
        ends.append(i)
    if len(ends) == 2 and text.startswith('.', i):
        yield from _digits(text, i + 1, 6, 0, 999999)
    yield from reversed(ends)


_RANGES = {'d': (2, 1, 31), 'H': (2, 0, 23), 'I': (2, 1, 12), 'j': (3, 1, 366), 'm': (2, 1, 12), 'M': (2, 0, 59),
           'S': (2, 0, 61), 'U': (2, 0, 53), 'W': (2, 0, 53), 'w': (1, 0, 6), 'f': (6, 0, 999999), 'u': (1, 1, 7),
           'V': (2, 1, 53)}
_NAMES = {'a': [name[:3] for name in DAYS], 'A': DAYS, 'b': [name[:3] for name in MONTHS], 'B': MONTHS,
          'p': ('AM', 'PM'), 'Z': ('UTC', 'GMT')}


def _ends(letter, text, at):
    if letter in _RANGES:
        most, low, high = _RANGES[letter]
        yield from _digits(text, at, most, low, high)
        if letter == 'd' and text.startswith(' ', at):
            yield from _digits(text, at + 1, 1, 1, 9)
    elif letter in _NAMES:
        yield from _one_of(text, at, _NAMES[letter])
        if letter == 'Z':
            yield at
    elif letter in 'YGy':
        count = 2 if letter == 'y' else 4
        if text[at:at + count].isdecimal() and len(text[at:at + count]) == count:
            yield at + count
    elif letter == 'z':
        yield from _zone_offset(text, at)
    elif text.startswith('%', at):
        yield at + 1


def _split(pattern):
    """The pattern as a list of directives (one letter), blanks (' ') and other characters (None, character)."""
    for letter in 'cxX':
        pattern = pattern.replace('%' + letter, _COMPOSED[letter].replace('%e', '%d'))
    items = []
    at = 0
    while at < len(pattern):
        c = pattern[at]
        if c == '%':
            if at + 1 == len(pattern):
                raise ValueError("stray %% in format '%s'" % pattern) from None
            letter = pattern[at + 1]
            if letter not in _RANGES and letter not in _NAMES and letter not in 'YGyz%':
                letter = '\\' if letter == '\\' else letter
                raise ValueError(f"'{letter}' is a bad directive in format '{pattern}'") from None
            items.append((letter, None))
            at += 2
        elif c.isspace():
            while at < len(pattern) and pattern[at].isspace():
                at += 1
            items.append((' ', None))
        else:
            items.append((None, c.lower()))
            at += 1
    return items


def _match(items, i, text, at, found):
    """Where the text that the items from i on describe ends, with the parts in found; None if it does not."""
    while i < len(items):
        letter, char = items[i]
        if letter is None:
            if text[at:at + 1].lower() != char:
                return None
            at += 1
        elif letter == ' ':
            begin = at
            while text[at:at + 1].isspace():
                at += 1
            if at == begin:
                return None
        else:
            for end in _ends(letter, text, at):
                whole = _match(items, i + 1, text, end, found)
                if whole is not None:
                    if letter != '%':
                        found[letter] = text[at:end]
                    return whole
            return None
        i += 1
    return at


def _read_offset(text):
    """Seconds and microseconds of %z."""
    if text == 'Z':
        return 0, 0
    digits = text[1:]
    if len(digits) > 2 and digits[2] == ':':
        digits = digits[:2] + digits[3:]
        if len(digits) > 4:
            if digits[4] != ':':
                raise ValueError(f'Inconsistent use of : in {text}')
            digits = digits[:4] + digits[5:]
    seconds = int(digits[:2]) * 3600 + int(digits[2:4]) * 60 + int(digits[4:6] or 0)
    fraction = int((digits[7:] + '000000')[:6])
    return (-seconds, -fraction) if text[0] == '-' else (seconds, fraction)


def _place(name, names):
    lower = name.lower()
    return [each.lower() for each in names].index(lower)


def _hour(found):
    if 'I' in found:
        hour = int(found['I']) % 12
        return hour + 12 if found.get('p', '').lower() == 'pm' else hour
    return int(found.get('H', 0))


def _check_iso(found, weekday):
    if 'G' in found:
        if 'j' in found:
            raise ValueError("Day of the year directive '%j' is not compatible with ISO year directive '%G'. "
                             "Use '%Y' instead.")
        if 'V' not in found or weekday is None:
            raise ValueError("ISO year directive '%G' must be used with the ISO week directive '%V' and a weekday "
                             "directive ('%A', '%a', '%w', or '%u').")
    elif 'V' in found:
        if 'Y' not in found and 'y' not in found or weekday is None:
            raise ValueError("ISO week directive '%V' must be used with the ISO year directive '%G' and a weekday "
                             "directive ('%A', '%a', '%w', or '%u').")
        raise ValueError("ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO year "
                         "'%G' instead.")


def _year(found):
    if 'Y' in found:
        return int(found['Y'])
    if 'y' in found:
        year = int(found['y'])
        return year + (2000 if year <= 68 else 1900)
    return None


def _weekday(found):
    if 'A' in found:
        return _place(found['A'], DAYS)
    if 'a' in found:
        return _place(found['a'], _NAMES['a'])
    if 'w' in found:
        return (int(found['w']) - 1) % 7
    if 'u' in found:
        return int(found['u']) - 1
    return None


def _week_day(year, week, weekday, first):
    """The day of the year of a weekday in a week that begins with weekday `first`."""
    start = (days_before_year(year) + 7 - first) % 7
    day = (weekday - first) % 7
    if week == 0:
        return 1 + day - start
    return 1 + (7 - start) % 7 + 7 * (week - 1) + day


def parse_time(text, pattern):
    """strptime: the nine numbers, the microsecond, and the zone's name and offset (seconds, microseconds) or None."""
    for index, each in enumerate((text, pattern)):
        if not isinstance(each, str):
            raise TypeError(f'strptime() argument {index} must be str, not {type(each)}')
    found = {}
    end = _match(_split(pattern), 0, text, 0, found)
    if end is None:
        raise ValueError(f'time data {text!r} does not match format {pattern!r}')
    if end != len(text):
        raise ValueError(f'unconverted data remains: {text[end:]}')
    return _moment(found)


def _moment(found):
    weekday = _weekday(found)
    year = _year(found)
    month = int(found.get('m', 1))
    if 'B' in found:
        month = _place(found['B'], MONTHS) + 1
    elif 'b' in found:
        month = _place(found['b'], _NAMES['b']) + 1
    day = int(found.get('d', 1))
    yearday = int(found['j']) if 'j' in found else None
    _check_iso(found, weekday)
    is_feb_29 = year is None and month == 2 and day == 29
    known_year = 1904 if is_feb_29 else 1900 if year is None else year
    if yearday is None and weekday is not None:
        if 'G' in found:
            ordinal = iso_week_one(int(found['G'])) + (int(found['V']) - 1) * 7 + weekday
            known_year, month, day = date_of(ordinal)
            yearday = day_of_year(known_year, month, day)
        elif ('U' in found or 'W' in found) and year is not None:
            first = 6 if 'U' in found else 0
            yearday = _week_day(known_year, int(found.get('U', found.get('W'))), weekday, first)
            known_year, month, day = date_of(days_before_year(known_year) + yearday)
            yearday = day_of_year(known_year, month, day)
    if yearday is None:
        yearday = day_of_year(known_year, month, day)
    elif 'j' in found:
        known_year, month, day = date_of(days_before_year(known_year) + yearday)
    if weekday is None:
        weekday = (ordinal_of(known_year, month, day) + 6) % 7
    moment = (1900 if is_feb_29 else known_year, month, day, _hour(found), int(found.get('M', 0)),
              int(found.get('S', 0)), weekday, yearday, 0 if found.get('Z') else -1)
    microsecond = int((found['f'] + '00000')[:6]) if 'f' in found else 0
    return moment, microsecond, found.get('Z') or None, _read_offset(found['z']) if 'z' in found else None
