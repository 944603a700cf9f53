from datetime import datetime, timedelta, tzinfo


class Summer(tzinfo):
    def utcoffset(self, dt):
        return timedelta(hours=1) + self.dst(dt)

    def dst(self, dt):
        return timedelta(hours=1) if 4 <= dt.month <= 9 else timedelta(0)

    def tzname(self, dt):
        return 'CEST' if self.dst(dt) else 'CET'


for month in (1, 7):
    moment = datetime(2024, month, 1, 12, tzinfo=Summer())
    print(moment, moment.tzname(), moment.dst(), moment.strftime('%Z%z'), moment.timestamp())
try:
    tzinfo().utcoffset(None)
except NotImplementedError as error:
    print(error)
