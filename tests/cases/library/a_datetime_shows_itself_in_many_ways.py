from datetime import date, datetime, time, timedelta

moment = datetime(2024, 2, 29, 13, 5, 9, 40)
print(moment, repr(moment), moment.isoformat(), moment.isoformat(' ', 'minutes'))
print(moment.date(), repr(moment.time()), moment.ctime(), f'{moment:%d.%m.%Y}', f'{moment}')
print(repr(date(2024, 1, 2)), repr(time(5)), repr(time(1, 2, 3, 4)), repr(timedelta(1, 2, 3)), repr(timedelta()))
print(timedelta(days=-1), timedelta(days=2, seconds=1), timedelta(microseconds=5), str(timedelta(hours=30)))
