"""Dates, times, spans of time and zones of a fixed offset. The clock is asked through _now_microseconds."""

from _strptime import (date_of, day_of_year, days_before_year, format_time, is_leap, iso_calendar, iso_week_one,
                       ordinal_of, parse_time)

__all__ = ('date', 'datetime', 'time', 'timedelta', 'timezone', 'tzinfo', 'MINYEAR', 'MAXYEAR', 'UTC')

MINYEAR = 1
MAXYEAR = 9999
_MAX_ORDINAL = 3652059
_EPOCH = 719163
_DAY_US = 86400000000


def _index(value):
    if type(value) is int:
        return value
    kind = type(value)
    if not hasattr(kind, '__index__'):
        raise TypeError(f"'{_kind(value)}' object cannot be interpreted as an integer")
    return kind.__index__(value)


def _kind(value):
    kind = type(value)
    return f'datetime.{kind.__name__}' if kind.__module__ == 'datetime' else kind.__name__


def _days_in_month(year, month):
    if month == 2:
        return 29 if is_leap(year) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def _check_date(year, month, day):
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueError(f'year {year} is out of range')
    if not 1 <= month <= 12:
        raise ValueError('month must be in 1..12')
    if not 1 <= day <= _days_in_month(year, month):
        raise ValueError('day is out of range for month')


def _check_time(hour, minute, second, microsecond, fold):
    if not 0 <= hour <= 23:
        raise ValueError('hour must be in 0..23')
    if not 0 <= minute <= 59:
        raise ValueError('minute must be in 0..59')
    if not 0 <= second <= 59:
        raise ValueError('second must be in 0..59')
    if not 0 <= microsecond <= 999999:
        raise ValueError('microsecond must be in 0..999999')
    if fold not in (0, 1):
        raise ValueError('fold must be either 0 or 1')


def _check_zone(zone):
    if zone is not None and not isinstance(zone, tzinfo):
        raise TypeError(f"tzinfo argument must be None or of a tzinfo subclass, not type '{_kind(zone)}'")


def _round_half_even(numerator, denominator):
    """The whole number nearest to a quotient."""
    if denominator < 0:
        numerator, denominator = -numerator, -denominator
    whole, rest = divmod(numerator, denominator)
    if rest * 2 > denominator or (rest * 2 == denominator and whole % 2):
        whole += 1
    return whole


# ---- timedelta -------------------------------------------------------------------------------------------------

_UNITS = (('microseconds', 1), ('milliseconds', 1000), ('seconds', 1000000), ('minutes', 60000000),
          ('hours', 3600000000), ('days', _DAY_US), ('weeks', 7 * _DAY_US))


class timedelta:
    __slots__ = ('_days', '_seconds', '_microseconds')

    def __new__(cls, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0):
        given = (microseconds, milliseconds, seconds, minutes, hours, days, weeks)
        total = 0
        left_over = 0.0
        for (unit, factor), value in zip(_UNITS, given):
            if isinstance(value, int):
                total += value * factor
            elif isinstance(value, float):
                if value != value:
                    raise ValueError('cannot convert float NaN to integer')
                if value in (float('inf'), float('-inf')):
                    raise OverflowError('cannot convert float infinity to integer')
                whole = int(value)
                total += whole * factor
                rest = factor * (value - whole)
                total += int(rest)
                left_over += rest - int(rest)
            else:
                raise TypeError(f'unsupported type for timedelta {unit} component: {_kind(value)}')
        if left_over:
            rounded = round(left_over)
            if abs(rounded - left_over) == 0.5:
                odd = total & 1
                rounded = 2 * round((left_over + odd) * 0.5) - odd
            total += int(rounded)
        return _span(total, cls)

    @property
    def days(self):
        return self._days

    @property
    def seconds(self):
        return self._seconds

    @property
    def microseconds(self):
        return self._microseconds

    def total_seconds(self):
        return _whole(self) / 10**6

    def __repr__(self):
        parts = [f'{name}={value}' for name, value in (('days', self._days), ('seconds', self._seconds),
                                                       ('microseconds', self._microseconds)) if value]
        kind = type(self)
        name = f'datetime.{kind.__name__}' if kind.__module__ == 'datetime' else kind.__name__
        return f"{name}({', '.join(parts) or '0'})"

    def __str__(self):
        minutes, seconds = divmod(self._seconds, 60)
        hours, minutes = divmod(minutes, 60)
        text = f'{hours}:{minutes:02d}:{seconds:02d}'
        if self._days:
            text = f"{self._days} day{'' if abs(self._days) == 1 else 's'}, {text}"
        if self._microseconds:
            text += f'.{self._microseconds:06d}'
        return text

    def __add__(self, other):
        if isinstance(other, timedelta):
            return _span(_whole(self) + _whole(other))
        return NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return _span(_whole(self) - _whole(other))
        return NotImplemented

    def __rsub__(self, other):
        if isinstance(other, timedelta):
            return _span(_whole(other) - _whole(self))
        return NotImplemented

    def __neg__(self):
        return _span(-_whole(self))

    def __pos__(self):
        return _span(_whole(self))

    def __abs__(self):
        return _span(abs(_whole(self)))

    def __mul__(self, other):
        if isinstance(other, int):
            return _span(_whole(self) * other)
        if isinstance(other, float):
            numerator, denominator = other.as_integer_ratio()
            return _span(_round_half_even(_whole(self) * numerator, denominator))
        return NotImplemented

    __rmul__ = __mul__

    def __floordiv__(self, other):
        if isinstance(other, timedelta):
            return _whole(self) // _divisor(other)
        if isinstance(other, int):
            if other == 0:
                raise ZeroDivisionError('integer division or modulo by zero')
            return _span(_whole(self) // other)
        return NotImplemented

    def __truediv__(self, other):
        if isinstance(other, timedelta):
            if not other:
                raise ZeroDivisionError('division by zero')
            return _whole(self) / _whole(other)
        if isinstance(other, int):
            if other == 0:
                raise ZeroDivisionError('integer division or modulo by zero')
            return _span(_round_half_even(_whole(self), other))
        if isinstance(other, float):
            numerator, denominator = other.as_integer_ratio()
            if numerator == 0:
                raise ZeroDivisionError('integer modulo by zero')
            return _span(_round_half_even(_whole(self) * denominator, numerator))
        return NotImplemented

    def __mod__(self, other):
        if isinstance(other, timedelta):
            if not other:
                raise ZeroDivisionError('integer modulo by zero')
            return _span(_whole(self) % _whole(other))
        return NotImplemented

    def __divmod__(self, other):
        if isinstance(other, timedelta):
            quotient, rest = divmod(_whole(self), _divisor(other))
            return quotient, _span(rest)
        return NotImplemented

    def __eq__(self, other):
        return _whole(self) == _whole(other) if isinstance(other, timedelta) else NotImplemented

    def __lt__(self, other):
        return _whole(self) < _whole(other) if isinstance(other, timedelta) else NotImplemented

    def __le__(self, other):
        return _whole(self) <= _whole(other) if isinstance(other, timedelta) else NotImplemented

    def __gt__(self, other):
        return _whole(self) > _whole(other) if isinstance(other, timedelta) else NotImplemented

    def __ge__(self, other):
        return _whole(self) >= _whole(other) if isinstance(other, timedelta) else NotImplemented

    def __hash__(self):
        return hash((self._days, self._seconds, self._microseconds))

    def __bool__(self):
        return bool(self._days or self._seconds or self._microseconds)

    def __reduce__(self):
        return type(self), (self._days, self._seconds, self._microseconds)


def _whole(span):
    """A span in microseconds."""
    return (span._days * 86400 + span._seconds) * 1000000 + span._microseconds


def _divisor(span):
    whole = _whole(span)
    if whole == 0:
        raise ZeroDivisionError('integer division or modulo by zero')
    return whole


def _span(total, kind=timedelta):
    """The timedelta of so many microseconds."""
    seconds, microseconds = divmod(total, 1000000)
    days, seconds = divmod(seconds, 86400)
    if not -2147483648 <= days <= 2147483647:
        raise OverflowError('Python int too large to convert to C int')
    if abs(days) > 999999999:
        raise OverflowError(f'days={days}; must have magnitude <= 999999999')
    self = object.__new__(kind)
    self._days = days
    self._seconds = seconds
    self._microseconds = microseconds
    return self


timedelta.min = timedelta(-999999999)
timedelta.max = timedelta(days=999999999, hours=23, minutes=59, seconds=59, microseconds=999999)
timedelta.resolution = timedelta(microseconds=1)


# ---- zones -----------------------------------------------------------------------------------------------------

class tzinfo:
    __slots__ = ()

    def tzname(self, dt):
        raise NotImplementedError('a tzinfo subclass must implement tzname()')

    def utcoffset(self, dt):
        raise NotImplementedError('a tzinfo subclass must implement utcoffset()')

    def dst(self, dt):
        raise NotImplementedError('a tzinfo subclass must implement dst()')

    def fromutc(self, dt):
        if not isinstance(dt, datetime):
            raise TypeError('fromutc: argument must be a datetime')
        if dt.tzinfo is not self:
            raise ValueError('fromutc: dt.tzinfo is not self')
        offset = dt.utcoffset()
        if offset is None:
            raise ValueError('fromutc: non-None utcoffset() result required')
        summer = dt.dst()
        if summer is None:
            raise ValueError('fromutc: non-None dst() result required')
        standard = offset - summer
        if standard:
            dt += standard
            summer = dt.dst()
            if summer is None:
                raise ValueError('fromutc: tz.dst() gave inconsistent results; cannot convert')
        return dt + summer


_utc = None


_absent = object()


class timezone(tzinfo):
    __slots__ = ('_offset', '_name')

    def __new__(cls, offset, name=_absent):
        if not isinstance(offset, timedelta):
            raise TypeError(f'timezone() argument 1 must be datetime.timedelta, not {_argument_kind(offset)}')
        if name is _absent:
            name = None
        elif not isinstance(name, str):
            raise TypeError(f'timezone() argument 2 must be str, not {_argument_kind(name)}')
        if not abs(_whole(offset)) < _DAY_US:
            raise ValueError('offset must be a timedelta strictly between -timedelta(hours=24) and '
                             f'timedelta(hours=24), not {offset!r}.')
        if name is None and not offset and _utc is not None:
            return _utc
        self = object.__new__(cls)
        self._offset = offset
        self._name = name
        return self

    def utcoffset(self, dt):
        _expect_datetime('utcoffset', dt)
        return self._offset

    def dst(self, dt):
        _expect_datetime('dst', dt)
        return None

    def tzname(self, dt):
        _expect_datetime('tzname', dt)
        return str(self)

    def fromutc(self, dt):
        if not isinstance(dt, datetime):
            raise TypeError('fromutc: argument must be a datetime instance')
        if dt.tzinfo is not self:
            raise ValueError('fromutc: dt.tzinfo is not self')
        return dt + self._offset

    def __repr__(self):
        if self is timezone.utc:
            return 'datetime.timezone.utc'
        name = _shown(self)
        return f'{name}({self._offset!r})' if self._name is None else f'{name}({self._offset!r}, {self._name!r})'

    def __str__(self):
        if self._name is not None:
            return self._name
        return 'UTC' + _offset_text(self._offset) if self._offset else 'UTC'

    def __eq__(self, other):
        return self._offset == other._offset if isinstance(other, timezone) else NotImplemented

    def __hash__(self):
        return hash(self._offset)

    def __reduce__(self):
        return type(self), ((self._offset,) if self._name is None else (self._offset, self._name))

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


def _argument_kind(value):
    return 'None' if value is None else _kind(value)


def _expect_datetime(method, dt):
    if dt is not None and not isinstance(dt, datetime):
        raise TypeError(f'{method}(dt) argument must be a datetime instance or None, not {_kind(dt)}')


def _offset_text(offset, colon=':'):
    """+HH:MM, with seconds and microseconds where there are any."""
    total = _whole(offset)
    sign = '-' if total < 0 else '+'
    seconds, micros = divmod(abs(total), 1000000)
    text = f'{sign}{seconds // 3600:02d}{colon}{seconds // 60 % 60:02d}'
    if seconds % 60 or micros:
        text += f'{colon}{seconds % 60:02d}'
    if micros:
        text += f'.{micros:06d}'
    return text


_utc = timezone.utc = timezone(timedelta(0))
timezone.min = timezone(timedelta(hours=-23, minutes=-59))
timezone.max = timezone(timedelta(hours=23, minutes=59))
UTC = timezone.utc


def _ask_zone(zone, method, argument):
    """utcoffset or dst of a zone, checked."""
    if zone is None:
        return None
    offset = getattr(zone, method)(argument)
    if offset is None:
        return None
    if not isinstance(offset, timedelta):
        raise TypeError(f"tzinfo.{method}() must return None or a timedelta, not '{_kind(offset)}'")
    if not abs(_whole(offset)) < _DAY_US:
        raise ValueError('offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24).')
    return offset


def _ask_name(zone, argument):
    if zone is None:
        return None
    name = zone.tzname(argument)
    if name is not None and not isinstance(name, str):
        raise TypeError(f"tzinfo.tzname() must return None or a string, not '{_kind(name)}'")
    return name


def _format(value, pattern, numbers):
    """strftime of a date, time or datetime: %f and the zone are theirs, all else is time.strftime's."""
    if not isinstance(pattern, str):
        raise TypeError(f'strftime() argument 1 must be str, not {_argument_kind(pattern)}')
    text = ''
    at = 0
    while True:
        next_at = pattern.find('%', at)
        if next_at < 0 or next_at + 1 >= len(pattern):
            break
        letter = pattern[next_at + 1]
        text += pattern[at:next_at]
        if letter == 'f':
            text += f"{getattr(value, 'microsecond', 0):06d}"
        elif letter == 'z':
            offset = value.utcoffset() if hasattr(value, 'utcoffset') else None
            text += '' if offset is None else _offset_text(offset, '')
        elif letter == 'Z':
            name = value.tzname() if hasattr(value, 'tzname') else None
            text += (name or '').replace('%', '%%')
        else:
            text += pattern[next_at:next_at + 2]
        at = next_at + 2
    return format_time(text + pattern[at:], numbers)


def _shown(value):
    kind = type(value)
    return f'datetime.{kind.__qualname__}' if kind.__module__ == 'datetime' else kind.__qualname__


def _or(given, own):
    return own if given is _absent else given


def _required(given, names):
    for i, (value, name) in enumerate(zip(given, names)):
        if value is _absent:
            raise TypeError(f"function missing required argument '{name}' (pos {i + 1})")
        _index(value)


# ---- date ------------------------------------------------------------------------------------------------------

class date:
    __slots__ = ('_year', '_month', '_day')

    def __new__(cls, year=_absent, month=_absent, day=_absent):
        if month is _absent or day is _absent:
            _required((year, month, day), ('year', 'month', 'day'))
        year, month, day = _index(year), _index(month), _index(day)
        _check_date(year, month, day)
        self = object.__new__(cls)
        self._year = year
        self._month = month
        self._day = day
        return self

    @classmethod
    def today(cls):
        return cls.fromtimestamp(_now_microseconds() // 1000000)

    @classmethod
    def fromtimestamp(cls, timestamp, /):
        seconds, _ = _split_timestamp(timestamp)
        return cls(*_date_of(_EPOCH + seconds // 86400))

    @classmethod
    def fromordinal(cls, ordinal, /):
        ordinal = _index(ordinal)
        if ordinal < 1:
            raise ValueError('ordinal must be >= 1')
        if ordinal > _MAX_ORDINAL:
            raise ValueError(f'year {days_year(ordinal)} is out of range')
        return cls(*date_of(ordinal))

    @classmethod
    def fromisoformat(cls, text, /):
        if not isinstance(text, str):
            raise TypeError('fromisoformat: argument must be str')
        try:
            parts = _read_iso_date(text, 0, len(text)) if text.isascii() and len(text) in (7, 8, 10) else None
        except ValueError:
            parts = None
        if parts is None:
            raise ValueError(f'Invalid isoformat string: {text!r}')
        return cls(*parts)

    @classmethod
    def fromisocalendar(cls, year, week, day):
        year, week, day = _index(year), _index(week), _index(day)
        return cls(*_from_iso_calendar(year, week, day))

    @property
    def year(self):
        return self._year

    @property
    def month(self):
        return self._month

    @property
    def day(self):
        return self._day

    def __repr__(self):
        return f'{_shown(self)}({self._year}, {self._month}, {self._day})'

    def __str__(self):
        return self.isoformat()

    def __format__(self, spec):
        if not isinstance(spec, str):
            raise TypeError(f'__format__() argument 1 must be str, not {_argument_kind(spec)}')
        return self.strftime(spec) if spec else str(self)

    def isoformat(self):
        return f'{self._year:04d}-{self._month:02d}-{self._day:02d}'

    def ctime(self):
        return format_time(f'%a %b %e 00:00:00 {self._year:04d}', _numbers(self))

    def strftime(self, format):
        return _format(self, format, _numbers(self))

    def timetuple(self):
        return _struct_time(_numbers(self))

    def toordinal(self):
        return ordinal_of(self._year, self._month, self._day)

    def weekday(self):
        return (ordinal_of(self._year, self._month, self._day) + 6) % 7

    def isoweekday(self):
        return self.weekday() + 1

    def isocalendar(self):
        from _datetime_calendar import IsoCalendarDate
        return IsoCalendarDate(*iso_calendar(self._year, ordinal_of(self._year, self._month, self._day)))

    def replace(self, year=_absent, month=_absent, day=_absent):
        return type(self)(_or(year, self._year), _or(month, self._month), _or(day, self._day))

    def _key(self):
        return (self._year, self._month, self._day)

    def __eq__(self, other):
        if isinstance(other, date):
            return self._key() == other._key()
        return NotImplemented

    def __lt__(self, other):
        return self._key() < other._key() if _comparable(self, other) else NotImplemented

    def __le__(self, other):
        return self._key() <= other._key() if _comparable(self, other) else NotImplemented

    def __gt__(self, other):
        return self._key() > other._key() if _comparable(self, other) else NotImplemented

    def __ge__(self, other):
        return self._key() >= other._key() if _comparable(self, other) else NotImplemented

    def __hash__(self):
        return hash(bytes((self._year >> 8, self._year & 255, self._month, self._day)))

    def __add__(self, other):
        if isinstance(other, timedelta):
            return type(self)(*_date_in_range(self.toordinal() + other._days))
        return NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return type(self)(*_date_in_range(self.toordinal() - other._days))
        if isinstance(other, date) and not isinstance(other, datetime):
            return timedelta(self.toordinal() - other.toordinal())
        return NotImplemented

    def __reduce__(self):
        return type(self), (self._year, self._month, self._day)


def _comparable(self, other):
    """A date compares with a date only: a datetime is one, and yet is not."""
    if isinstance(other, datetime) and not isinstance(self, datetime):
        raise TypeError(f"can't compare {_kind(other)} to {_kind(self)}")
    return isinstance(other, date)


def days_year(ordinal):
    return date_of(ordinal)[0]


def _date_of(ordinal):
    if not 1 <= ordinal <= _MAX_ORDINAL:
        raise ValueError(f'year {days_year(ordinal)} is out of range')
    return date_of(ordinal)


def _date_in_range(ordinal):
    if not 1 <= ordinal <= _MAX_ORDINAL:
        raise OverflowError('date value out of range')
    return date_of(ordinal)


def _numbers(value, hour=0, minute=0, second=0, summer=-1):
    """The nine numbers of a struct_time."""
    year, month, day = value._year, value._month, value._day
    return (year, month, day, hour, minute, second, (ordinal_of(year, month, day) + 6) % 7,
            day_of_year(year, month, day), summer)


def _struct_time(numbers):
    from _struct_time import struct_time
    return struct_time(numbers)


def _from_iso_calendar(year, week, day):
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueError(f'Year is out of range: {year}')
    first = iso_week_one(year)
    if not 0 < week < 54 or (week == 53 and first + 52 * 7 >= iso_week_one(year + 1)):
        raise ValueError(f'Invalid week: {week}')
    if not 0 < day < 8:
        raise ValueError(f'Invalid weekday: {day} (range is [1, 7])')
    return date_of(first + (week - 1) * 7 + day - 1)


def _split_timestamp(timestamp):
    """Whole seconds and microseconds, rounded half to even."""
    if isinstance(timestamp, float):
        if timestamp != timestamp:
            raise ValueError('cannot convert float NaN to integer')
        if timestamp in (float('inf'), float('-inf')):
            raise OverflowError('cannot convert float infinity to integer')
        numerator, denominator = timestamp.as_integer_ratio()
        total = _round_half_even(numerator * 1000000, denominator)
    else:
        total = _index(timestamp) * 1000000
    seconds, micros = divmod(total, 1000000)
    if not -62135596800 <= seconds < 253402300800:
        if not -2**63 <= seconds < 2**63:
            raise OverflowError('timestamp out of range for platform time_t')
        raise ValueError(f'year {date_of(_EPOCH + seconds // 86400)[0]} is out of range')
    return seconds, micros


date.min = date(1, 1, 1)
date.max = date(9999, 12, 31)
date.resolution = timedelta(days=1)


# ---- time ------------------------------------------------------------------------------------------------------

class time:
    __slots__ = ('_hour', '_minute', '_second', '_microsecond', '_tzinfo', '_fold')

    def __new__(cls, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        hour, minute, second, microsecond = _index(hour), _index(minute), _index(second), _index(microsecond)
        _check_time(hour, minute, second, microsecond, fold)
        _check_zone(tzinfo)
        self = object.__new__(cls)
        self._hour = hour
        self._minute = minute
        self._second = second
        self._microsecond = microsecond
        self._tzinfo = tzinfo
        self._fold = fold
        return self

    @classmethod
    def fromisoformat(cls, text, /):
        if not isinstance(text, str):
            raise TypeError('fromisoformat: argument must be str')
        parts = _read_iso_time(text[1:] if text.startswith('T') else text)
        if parts is None:
            raise ValueError(f'Invalid isoformat string: {text!r}')
        return cls(*parts)

    @property
    def hour(self):
        return self._hour

    @property
    def minute(self):
        return self._minute

    @property
    def second(self):
        return self._second

    @property
    def microsecond(self):
        return self._microsecond

    @property
    def tzinfo(self):
        return self._tzinfo

    @property
    def fold(self):
        return self._fold

    def __repr__(self):
        return f'{_shown(self)}({self._hour}, {self._minute}{_time_repr(self)})'

    def __str__(self):
        return self.isoformat()

    __format__ = date.__format__

    def isoformat(self, timespec='auto'):
        text = _time_text(self._hour, self._minute, self._second, self._microsecond, timespec)
        offset = self.utcoffset()
        return text if offset is None else text + _offset_text(offset)

    def strftime(self, format):
        return _format(self, format, (1900, 1, 1, self._hour, self._minute, self._second, 0, 1, -1))

    def utcoffset(self):
        return _ask_zone(self._tzinfo, 'utcoffset', None)

    def dst(self):
        return _ask_zone(self._tzinfo, 'dst', None)

    def tzname(self):
        return _ask_name(self._tzinfo, None)

    def replace(self, hour=_absent, minute=_absent, second=_absent, microsecond=_absent, tzinfo=True, *, fold=_absent):
        return type(self)(_or(hour, self._hour), _or(minute, self._minute), _or(second, self._second),
                          _or(microsecond, self._microsecond), self._tzinfo if tzinfo is True else tzinfo,
                          fold=_or(fold, self._fold))

    def _micros(self):
        return ((self._hour * 60 + self._minute) * 60 + self._second) * 1000000 + self._microsecond

    def __eq__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        if self._tzinfo is other._tzinfo:
            return self._micros() == other._micros()
        mine, theirs = self.utcoffset(), other.utcoffset()
        if (mine is None) != (theirs is None):
            return False
        return _aligned(self, mine) == _aligned(other, theirs)

    def __lt__(self, other):
        return _time_order(self, other) < 0 if isinstance(other, time) else NotImplemented

    def __le__(self, other):
        return _time_order(self, other) <= 0 if isinstance(other, time) else NotImplemented

    def __gt__(self, other):
        return _time_order(self, other) > 0 if isinstance(other, time) else NotImplemented

    def __ge__(self, other):
        return _time_order(self, other) >= 0 if isinstance(other, time) else NotImplemented

    def __hash__(self):
        offset = (self.replace(fold=0) if self._fold else self).utcoffset()
        if offset is None:
            micros = self._microsecond
            return hash(bytes((self._hour, self._minute, self._second, micros >> 16, micros >> 8 & 255, micros & 255)))
        return hash(_span(self._micros() - _whole(offset)))

    def __reduce__(self):
        rest = () if self._tzinfo is None else (self._tzinfo,)
        return type(self), (self._hour, self._minute, self._second, self._microsecond) + rest


def _aligned(value, offset):
    return value._micros() if offset is None else value._micros() - _whole(offset)


def _time_order(a, b):
    if a._tzinfo is b._tzinfo:
        return a._micros() - b._micros()
    mine, theirs = a.utcoffset(), b.utcoffset()
    if (mine is None) != (theirs is None):
        raise TypeError("can't compare offset-naive and offset-aware times")
    return _aligned(a, mine) - _aligned(b, theirs)


def _time_repr(value):
    """What follows hour and minute in a repr."""
    text = ''
    if value._microsecond:
        text = f', {value._second}, {value._microsecond}'
    elif value._second:
        text = f', {value._second}'
    if value._fold:
        zone = f', tzinfo={value._tzinfo!r}' if value._tzinfo is not None else ''
        return f'{text}, fold=1{zone}'
    return text + (f', tzinfo={value._tzinfo!r}' if value._tzinfo is not None else '')


def _time_text(hour, minute, second, micros, timespec):
    if timespec == 'auto':
        timespec = 'microseconds' if micros else 'seconds'
    if timespec == 'hours':
        return f'{hour:02d}'
    if timespec == 'minutes':
        return f'{hour:02d}:{minute:02d}'
    text = f'{hour:02d}:{minute:02d}:{second:02d}'
    if timespec == 'seconds':
        return text
    if timespec == 'milliseconds':
        return f'{text}.{micros // 1000:03d}'
    if timespec == 'microseconds':
        return f'{text}.{micros:06d}'
    raise ValueError('Unknown timespec value')


time.min = time(0, 0)
time.max = time(23, 59, 59, 999999)
time.resolution = timedelta(microseconds=1)


# ---- text of ISO 8601 ------------------------------------------------------------------------------------------

def _digits(text, at, count):
    part = text[at:at + count]
    return int(part) if len(part) == count and part.isascii() and part.isdigit() else None


def _read_iso_date(text, at, end):
    """Year, month and day of YYYY-MM-DD, YYYYMMDD, YYYY-Www-D, YYYYWwwD and without the day; None if it is none."""
    year = _digits(text, at, 4)
    if year is None:
        return None
    at += 4
    dashed = text.startswith('-', at)
    at += dashed
    if text.startswith('W', at):
        week = _digits(text, at + 1, 2)
        at += 3
        day = 1
        if at < end:
            if dashed != text.startswith('-', at):
                return None
            day = _digits(text, at + dashed, 1)
            at += dashed + 1
        if week is None or day is None or at != end:
            return None
        return _from_iso_calendar(year, week, day)
    month = _digits(text, at, 2)
    if dashed != text.startswith('-', at + 2):
        return None
    day = _digits(text, at + 2 + dashed, 2)
    if month is None or day is None or at + 4 + dashed != end:
        return None
    return year, month, day


def _read_clock(text):
    """Hour, minute, second and microsecond of HH[:MM[:SS[.f]]], with or without colons; None if it is none."""
    numbers = []
    at = 0
    colons = text[2:3] == ':'
    while len(numbers) < 3:
        number = _digits(text, at, 2)
        if number is None:
            return None
        numbers.append(number)
        at += 2
        if at == len(text):
            return numbers + [0] * (4 - len(numbers))
        if text[at] in '.,' and len(numbers) == 3:
            break
        if colons:
            if text[at] != ':':
                return None
            at += 1
    digits = text[at + 1:]
    if len(numbers) < 3 or text[at] not in '.,' or not digits.isdigit() or not digits.isascii():
        return None
    return numbers + [int((digits + '00000')[:6])]


def _read_iso_time(text):
    """What the constructor of time takes, of a clock and perhaps a zone; None if it is none."""
    at = max(text.find('+'), text.find('-'), text.find('Z'))
    clock = _read_clock(text if at < 0 else text[:at])
    if clock is None:
        return None
    if at < 0:
        return clock + [None]
    if text[at] == 'Z':
        return clock + [timezone.utc] if at + 1 == len(text) else None
    offset = _read_clock(text[at + 1:])
    if offset is None:
        return None
    span = timedelta(hours=offset[0], minutes=offset[1], seconds=offset[2], microseconds=offset[3])
    return clock + [timezone(-span if text[at] == '-' else span)]


def _read_iso_datetime(text):
    """What the constructor of datetime takes; None if it is no text of ISO 8601."""
    for end in _separators(text):
        try:
            day = _read_iso_date(text, 0, end)
        except ValueError:
            day = None
        if day is None:
            continue
        clock = [0, 0, 0, 0, None] if end == len(text) else _read_iso_time(text[end + 1:])
        if clock is not None:
            return [*day, *clock]
    return None


def _separators(text):
    """Where the date may end, by its form."""
    dashed = text[4:5] == '-'
    if text[5:6] == 'W' if dashed else text[4:5] == 'W':
        return (10, 8) if dashed else (8, 7)
    return (10,) if dashed else (8,)


# ---- datetime --------------------------------------------------------------------------------------------------

class datetime(date):
    __slots__ = ('_hour', '_minute', '_second', '_microsecond', '_tzinfo', '_fold')

    def __new__(cls, year=_absent, month=_absent, day=_absent, hour=0, minute=0, second=0, microsecond=0,
                tzinfo=None, *, fold=0):
        if month is _absent or day is _absent:
            _required((year, month, day), ('year', 'month', 'day'))
        year, month, day = _index(year), _index(month), _index(day)
        hour, minute, second, microsecond = _index(hour), _index(minute), _index(second), _index(microsecond)
        _check_date(year, month, day)
        _check_time(hour, minute, second, microsecond, fold)
        _check_zone(tzinfo)
        self = object.__new__(cls)
        self._year = year
        self._month = month
        self._day = day
        self._hour = hour
        self._minute = minute
        self._second = second
        self._microsecond = microsecond
        self._tzinfo = tzinfo
        self._fold = fold
        return self

    @classmethod
    def now(cls, tz=None):
        _check_zone(tz)
        return _at_moment(cls, _now_microseconds(), tz)

    @classmethod
    def today(cls):
        return cls.now()

    @classmethod
    def utcnow(cls):
        return _at_moment(cls, _now_microseconds(), None)

    @classmethod
    def fromtimestamp(cls, timestamp, tz=None):
        _check_zone(tz)
        seconds, micros = _split_timestamp(timestamp)
        return _at_moment(cls, seconds * 1000000 + micros, tz)

    @classmethod
    def utcfromtimestamp(cls, timestamp, /):
        return cls.fromtimestamp(timestamp)

    @classmethod
    def combine(cls, date, time, tzinfo=True):
        if not isinstance(date, _date):
            raise TypeError(f'combine() argument 1 must be datetime.date, not {_argument_kind(date)}')
        if not isinstance(time, _time):
            raise TypeError(f'combine() argument 2 must be datetime.time, not {_argument_kind(time)}')
        zone = time._tzinfo if tzinfo is True else tzinfo
        return cls(date._year, date._month, date._day, time._hour, time._minute, time._second, time._microsecond,
                   zone, fold=time._fold)

    @classmethod
    def fromisoformat(cls, text, /):
        if not isinstance(text, str):
            raise TypeError('fromisoformat: argument must be str')
        parts = _read_iso_datetime(text) if len(text) >= 7 else None
        if parts is None:
            raise ValueError(f'Invalid isoformat string: {text!r}')
        return cls(*parts)

    @classmethod
    def strptime(cls, text, format, /):
        for number, value in ((1, text), (2, format)):
            if not isinstance(value, str):
                raise TypeError(f'strptime() argument {number} must be str, not {_argument_kind(value)}')
        moment, micros, name, offset = parse_time(text, format)
        zone = None
        if offset is not None:
            span = timedelta(seconds=offset[0], microseconds=offset[1])
            zone = timezone(span, name) if name else timezone(span)
        return cls(*moment[:5], moment[5], micros, zone)

    @property
    def hour(self):
        return self._hour

    @property
    def minute(self):
        return self._minute

    @property
    def second(self):
        return self._second

    @property
    def microsecond(self):
        return self._microsecond

    @property
    def tzinfo(self):
        return self._tzinfo

    @property
    def fold(self):
        return self._fold

    def __repr__(self):
        return (f'{_shown(self)}({self._year}, {self._month}, {self._day}, {self._hour}, {self._minute}'
                f'{_time_repr(self)})')

    def __str__(self):
        return self.isoformat(' ')

    def isoformat(self, sep='T', timespec='auto'):
        if not isinstance(sep, str):
            raise TypeError(f'isoformat() argument 1 must be a unicode character, not {_argument_kind(sep)}')
        if len(sep) != 1:
            raise TypeError('isoformat() argument 1 must be a unicode character, not str')
        text = _time_text(self._hour, self._minute, self._second, self._microsecond, timespec)
        offset = self.utcoffset()
        zone = '' if offset is None else _offset_text(offset)
        return f'{self._year:04d}-{self._month:02d}-{self._day:02d}{sep}{text}{zone}'

    def ctime(self):
        return format_time(f'%a %b %e %H:%M:%S {self._year:04d}', self._nine())

    def strftime(self, format):
        return _format(self, format, self._nine())

    def _nine(self, summer=-1):
        return _numbers(self, self._hour, self._minute, self._second, summer)

    def timetuple(self):
        summer = self.dst()
        return _struct_time(self._nine(-1 if summer is None else 1 if summer else 0))

    def utctimetuple(self):
        offset = self.utcoffset()
        moment = self - offset if offset else self
        return _struct_time(moment._nine(0))

    def timestamp(self):
        offset = self.utcoffset()
        return (self._micros() - _EPOCH * _DAY_US - (0 if offset is None else _whole(offset))) / 10**6

    def date(self):
        return _date(self._year, self._month, self._day)

    def time(self):
        return _time(self._hour, self._minute, self._second, self._microsecond, fold=self._fold)

    def timetz(self):
        return _time(self._hour, self._minute, self._second, self._microsecond, self._tzinfo, fold=self._fold)

    def utcoffset(self):
        return _ask_zone(self._tzinfo, 'utcoffset', self)

    def dst(self):
        return _ask_zone(self._tzinfo, 'dst', self)

    def tzname(self):
        return _ask_name(self._tzinfo, self)

    def astimezone(self, tz=None):
        _check_zone(tz)
        if tz is None:
            tz = timezone(timedelta(0), 'UTC')
        if self._tzinfo is tz:
            return self
        offset = self.utcoffset()
        utc = self.replace(tzinfo=tz)
        return tz.fromutc(utc - offset if offset else utc)

    def replace(self, year=_absent, month=_absent, day=_absent, hour=_absent, minute=_absent, second=_absent,
                microsecond=_absent, tzinfo=True, *, fold=_absent):
        return type(self)(_or(year, self._year), _or(month, self._month), _or(day, self._day),
                          _or(hour, self._hour), _or(minute, self._minute), _or(second, self._second),
                          _or(microsecond, self._microsecond), self._tzinfo if tzinfo is True else tzinfo,
                          fold=_or(fold, self._fold))

    def _micros(self):
        """Microseconds since the last day of year 0, on this clock's face."""
        seconds = (self.toordinal() * 24 + self._hour) * 3600 + self._minute * 60 + self._second
        return seconds * 1000000 + self._microsecond

    def __eq__(self, other):
        if isinstance(other, datetime):
            # On the clock of one zone the face alone counts, whatever the zone says of it.
            if self._tzinfo is other._tzinfo:
                return self._micros() == other._micros()
            mine, theirs = self.utcoffset(), other.utcoffset()
            if (mine is None) != (theirs is None) or _aligned(self, mine) != _aligned(other, theirs):
                return False
            return mine is None or not (_is_ambiguous(self, mine) or _is_ambiguous(other, theirs))
        return False if isinstance(other, _date) else NotImplemented

    def __lt__(self, other):
        return _order(self, other) < 0 if isinstance(other, _date) else NotImplemented

    def __le__(self, other):
        return _order(self, other) <= 0 if isinstance(other, _date) else NotImplemented

    def __gt__(self, other):
        return _order(self, other) > 0 if isinstance(other, _date) else NotImplemented

    def __ge__(self, other):
        return _order(self, other) >= 0 if isinstance(other, _date) else NotImplemented

    def __hash__(self):
        offset = (self.replace(fold=0) if self._fold else self).utcoffset()
        if offset is None:
            micros = self._microsecond
            return hash(bytes((self._year >> 8, self._year & 255, self._month, self._day, self._hour, self._minute,
                               self._second, micros >> 16, micros >> 8 & 255, micros & 255)))
        return hash(_span(self._micros() - _whole(offset)))

    def __add__(self, other):
        if isinstance(other, timedelta):
            return _moved(self, _whole(other))
        return NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return _moved(self, -_whole(other))
        if not isinstance(other, datetime):
            return NotImplemented
        if self._tzinfo is other._tzinfo:
            return _span(self._micros() - other._micros())
        mine, theirs = self.utcoffset(), other.utcoffset()
        if (mine is None) != (theirs is None):
            raise TypeError("can't subtract offset-naive and offset-aware datetimes")
        return _span(_aligned(self, mine) - _aligned(other, theirs))

    def __reduce__(self):
        rest = () if self._tzinfo is None else (self._tzinfo,)
        return type(self), (self._year, self._month, self._day, self._hour, self._minute, self._second,
                            self._microsecond) + rest


_date = date
_time = time


def _is_ambiguous(moment, offset):
    """True where a zone's clock is set: what its face means depends on the fold (pep495_eq_exception)."""
    return moment.replace(fold=not moment._fold).utcoffset() != offset


def _order(a, b):
    if not isinstance(b, datetime):
        raise TypeError(f"can't compare {_kind(a)} to {_kind(b)}")
    if a._tzinfo is b._tzinfo:
        return a._micros() - b._micros()
    mine, theirs = a.utcoffset(), b.utcoffset()
    if (mine is None) != (theirs is None):
        raise TypeError("can't compare offset-naive and offset-aware datetimes")
    return _aligned(a, mine) - _aligned(b, theirs)


def _at(cls, micros, zone):
    """The datetime at so many microseconds since the last day of year 0."""
    days, rest = divmod(micros, _DAY_US)
    seconds, micros = divmod(rest, 1000000)
    year, month, day = _date_in_range(days)
    return cls(year, month, day, seconds // 3600, seconds // 60 % 60, seconds % 60, micros, zone)


def _moved(moment, micros):
    return _at(type(moment), moment._micros() + micros, moment._tzinfo)


def _at_moment(cls, micros, zone):
    """The datetime of a moment since 1970, in a zone."""
    moment = _at(cls, micros + _EPOCH * _DAY_US, zone)
    return moment if zone is None else zone.fromutc(moment)


datetime.min = datetime(1, 1, 1)
datetime.max = datetime(9999, 12, 31, 23, 59, 59, 999999)
datetime.resolution = timedelta(microseconds=1)
