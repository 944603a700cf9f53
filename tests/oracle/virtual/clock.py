"""Virtual time. It starts at 0 and moves only when somebody waits; work takes none. Who is busy until it has passed,
by reading the clock or by iterations of a loop, would wait for ever: after many of them each takes a millisecond.

monotonic, perf_counter and loop.time are t. The wall clock is 2017-09-11 09:00:00 UTC + t, and the time zone
is UTC. process_time is always 0.
"""
import calendar
import datetime
import os
import time

from .outcome import outcome

WALL_START = (2017, 9, 11, 9, 0, 0)
EPOCH = float(calendar.timegm(WALL_START))
FEW_READINGS, MUCH_AT_ONCE = 1_000, 100_000


class Clock:
    def __init__(self):
        self.t = 0.0
        self.limit = 1e6
        self.readings = 0  # one after the other, without a callback that is scheduled
        self.readings_at_once = 0
        self.iterations_at_once = 0

    def advance_to(self, when):
        if when > self.t:
            self.t = when
            self.readings = self.readings_at_once = self.iterations_at_once = 0
        if self.t > self.limit:
            outcome.never_ends()

    def read(self):
        """What the program sees."""
        self.readings += 1
        self.readings_at_once += 1
        if self.readings >= FEW_READINGS or self.readings_at_once >= MUCH_AT_ONCE:
            self.t += 0.001
        return self.t

    def is_busy_waiting(self):
        """Called for each iteration of a loop that has something to do while others wait."""
        self.iterations_at_once += 1
        if self.iterations_at_once < MUCH_AT_ONCE:
            return False
        self.t += 0.001
        return True


clock = Clock()
outcome.now = lambda: clock.t


class BuiltinLike:
    """A function that does not bind as a method, like the C function in whose place it stands
    (logging.Formatter.converter is time.localtime)."""

    def __init__(self, name, function):
        self.__name__ = self.__qualname__ = name
        self.__module__ = 'time'
        self._function = function

    def __call__(self, *args):
        return self._function(*args)

    def __repr__(self):
        return f'<built-in function {self.__name__}>'


def install_time(sleep):
    """Puts virtual time into the module `time`; `sleep` knows the threads and is given."""
    os.environ['TZ'] = 'UTC'
    time.tzset()
    real = {name: getattr(time, name) for name in ('localtime', 'gmtime', 'strftime', 'ctime', 'asctime')}

    def nanoseconds(seconds):
        return int(round(seconds * 1e9))

    def wall():
        return EPOCH + clock.read()

    virtual = dict(
        sleep=sleep,
        time=wall,
        monotonic=clock.read,
        perf_counter=clock.read,
        process_time=lambda: 0.0,
        thread_time=lambda: 0.0,
        time_ns=lambda: nanoseconds(wall()),
        monotonic_ns=lambda: nanoseconds(clock.read()),
        perf_counter_ns=lambda: nanoseconds(clock.read()),
        process_time_ns=lambda: 0,
        thread_time_ns=lambda: 0,
        localtime=lambda seconds=None: real['localtime'](wall() if seconds is None else seconds),
        gmtime=lambda seconds=None: real['gmtime'](wall() if seconds is None else seconds),
        strftime=lambda form, t=None: real['strftime'](form, time.localtime() if t is None else t),
        ctime=lambda seconds=None: real['ctime'](wall() if seconds is None else seconds),
        asctime=lambda t=None: real['asctime'](time.localtime() if t is None else t),
    )
    for name, function in virtual.items():
        setattr(time, name, BuiltinLike(name, function))


def _passes_for(real):
    """A metaclass by which the class says of instances of `real` that they are its own."""
    return type('Meta', (type,), dict(
        __instancecheck__=lambda cls, value: isinstance(value, real),
        __subclasscheck__=lambda cls, other: issubclass(other, real)))


def _disguise(cls, name):
    cls.__name__ = cls.__qualname__ = name
    cls.__module__ = 'datetime'


def install_datetime():
    """datetime.now, utcnow and today, and date.today, by virtual time. Instances are of the real classes."""
    real_datetime, real_date = datetime.datetime, datetime.date

    class VirtualDatetime(real_datetime, metaclass=_passes_for(real_datetime)):
        def __new__(cls, *args, **keywords):
            return real_datetime.__new__(real_datetime if cls is VirtualDatetime else cls, *args, **keywords)

        @classmethod
        def now(cls, tz=None):
            now = real_datetime(*WALL_START) + datetime.timedelta(microseconds=round(clock.read() * 1e6))
            return now if tz is None else now.replace(tzinfo=datetime.timezone.utc).astimezone(tz)

        @classmethod
        def utcnow(cls):
            return cls.now()

        @classmethod
        def today(cls):
            return cls.now()

    class VirtualDate(real_date, metaclass=_passes_for(real_date)):
        def __new__(cls, *args, **keywords):
            return real_date.__new__(real_date if cls is VirtualDate else cls, *args, **keywords)

        @classmethod
        def today(cls):
            return VirtualDatetime.now().date()

    _disguise(VirtualDatetime, 'datetime')
    _disguise(VirtualDate, 'date')
    datetime.datetime, datetime.date = VirtualDatetime, VirtualDate
