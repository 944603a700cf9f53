from datetime import date, datetime, time, timedelta, timezone, tzinfo


class Shifting(tzinfo):
    """An offset of as many minutes as the clock shows."""

    def utcoffset(self, moment):
        return timedelta(minutes=moment.minute if moment is not None else 0)

    def dst(self, moment):
        return timedelta(0)

    def tzname(self, moment):
        return 'shifting'


class Folding(tzinfo):
    """Sets its clock back at two o'clock of the first of the month."""

    def utcoffset(self, moment):
        summer = moment.replace(tzinfo=None) < datetime(2020, 11, 1, 1) or \
            moment.replace(tzinfo=None, fold=0) < datetime(2020, 11, 1, 2) and not moment.fold
        return timedelta(hours=-4 if summer else -5)

    def dst(self, moment):
        return timedelta(0)

    def __repr__(self):
        return 'Folding()'


zone, other = Shifting(), Shifting()
base = datetime(2020, 1, 2, 3, tzinfo=zone)
early, late = base.replace(minute=3), base.replace(minute=9)
print(early == late, early < late, late - early)
print(early == late.replace(tzinfo=other), early < late.replace(tzinfo=other), late.replace(tzinfo=other) - early)
print(time(1, 3, tzinfo=zone) < time(1, 9, tzinfo=zone), time(1, 3, tzinfo=zone) == time(1, 3, tzinfo=zone))

folding = Folding()
first = datetime(2020, 11, 1, 1, 30, tzinfo=folding)
second = first.replace(fold=1)
print(first == second, hash(first) == hash(second), second - first, first.utcoffset(), second.utcoffset())
utc = first.astimezone(timezone.utc)
print(utc, utc == first, utc - first, utc <= first, second.astimezone(timezone.utc))
print(datetime(2020, 11, 1, 12, tzinfo=folding) == datetime(2020, 11, 1, 17, tzinfo=timezone.utc))

day = date(2020, 1, 2)
print(day == datetime(2020, 1, 2), day != datetime(2020, 1, 2), date.__eq__(day, datetime(2020, 1, 2)),
      date.__eq__(day, datetime(2020, 1, 3)))
for wrong in (lambda: day < datetime(2020, 1, 2), lambda: datetime(2020, 1, 2) < day,
              lambda: early < datetime(2020, 1, 2), lambda: early - datetime(2020, 1, 2),
              lambda: timezone(timedelta(0), None), lambda: timezone(5), lambda: time(1) < time(1, tzinfo=zone)):
    try:
        print(wrong())
    except TypeError as error:
        print(error)
