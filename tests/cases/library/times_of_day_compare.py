from datetime import datetime, time

opens, closes = time(9), time(17, 30)
for text in ('08:59:59', '09:00:00', '17:30:00', '17:30:00.000001'):
    t = time.fromisoformat(text)
    print(t, opens <= t <= closes, t.hour * 60 + t.minute, repr(t))
print(sorted([closes, opens]), datetime.combine(datetime(2024, 1, 1), opens), opens.isoformat('minutes'), time.max, bool(time(0)))
try:
    print(opens < 9)
except TypeError as error:
    print(error)
