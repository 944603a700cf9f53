"""Moments as tuples and as text. The clocks are C++."""

from _struct_time import struct_time

tzname = ('UTC', 'UTC')
timezone = altzone = daylight = 0
CLOCK_REALTIME = 0
CLOCK_MONOTONIC = 1
CLOCK_PROCESS_CPUTIME_ID = 2
CLOCK_THREAD_CPUTIME_ID = 3


def _seconds_of(seconds):
    if seconds is None:
        return int(time() // 1)
    if isinstance(seconds, float):
        return int(seconds // 1)
    if not isinstance(seconds, int):
        raise TypeError(f"'{type(seconds).__name__}' object cannot be interpreted as an integer")
    return seconds


def _fields_of(seconds=None):
    from _strptime import date_of, day_of_year
    days, rest = divmod(_seconds_of(seconds), 86400)
    year, month, day = date_of(days + 719163)
    return struct_time((year, month, day, rest // 3600, rest // 60 % 60, rest % 60, (days + 3) % 7,
                        day_of_year(year, month, day), 0))


def _fields(t):
    """The nine numbers of a tuple, within their ranges."""
    if not isinstance(t, tuple):
        raise TypeError('Tuple or struct_time argument required')
    if len(t) != 9:
        raise TypeError('asctime(): illegal time tuple argument')
    for value in t:
        if not isinstance(value, int):
            raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
    year, month, day, hour, minute, second, weekday, yearday, summer = t
    month, day, yearday = month or 1, day or 1, yearday or 1
    for value, high, name in ((month, 12, 'month'), (day, 31, 'day of month'), (hour, 23, 'hour'),
                              (minute, 59, 'minute'), (second, 61, 'seconds')):
        if not 0 <= value <= high:
            raise ValueError(f'{name} out of range')
    if weekday < -1:
        raise ValueError('day of week out of range')
    if not 1 <= yearday <= 366:
        raise ValueError('day of year out of range')
    return year, month, day, hour, minute, second, weekday % 7, yearday, summer


def strftime(format, t=None, /):
    from _strptime import format_time
    if not isinstance(format, str):
        raise TypeError(f'strftime() argument 1 must be str, not {type(format).__name__}')
    return format_time(format, gmtime() if t is None else _fields(t))


def asctime(t=None, /):
    from _strptime import format_time
    return format_time('%a %b %e %H:%M:%S %Y', gmtime() if t is None else _fields(t))


def mktime(t, /):
    from _strptime import days_before_year, day_of_year
    if not isinstance(t, tuple):
        raise TypeError('Tuple or struct_time argument required')
    year, month, day, hour, minute, second = t[:6]
    years, month = divmod(month - 1, 12)
    days = days_before_year(year + years) + day_of_year(year + years, month + 1, 1) + day - 1 - 719163
    return float(((days * 24 + hour) * 60 + minute) * 60 + second)


def strptime(data_string, format='%a %b %d %H:%M:%S %Y', /):
    from _strptime import parse_time
    return struct_time(parse_time(data_string, format)[0])


def tzset():
    pass


def clock_gettime(clock, /):
    return {0: time, 1: monotonic, 2: process_time, 3: thread_time}[clock]()


def clock_gettime_ns(clock, /):
    return {0: time_ns, 1: monotonic_ns, 2: process_time_ns, 3: thread_time_ns}[clock]()


_CLOCKS = {'time': ('clock_gettime(CLOCK_REALTIME)', False, True),
           'monotonic': ('clock_gettime(CLOCK_MONOTONIC)', True, False),
           'perf_counter': ('clock_gettime(CLOCK_MONOTONIC)', True, False),
           'process_time': ('clock_gettime(CLOCK_PROCESS_CPUTIME_ID)', True, False),
           'thread_time': ('clock_gettime(CLOCK_THREAD_CPUTIME_ID)', True, False)}


def get_clock_info(name):
    from types import SimpleNamespace
    if name not in _CLOCKS:
        raise ValueError('unknown clock')
    implementation, is_monotonic, is_adjustable = _CLOCKS[name]
    return SimpleNamespace(implementation=implementation, monotonic=is_monotonic, adjustable=is_adjustable,
                           resolution=1e-09)
