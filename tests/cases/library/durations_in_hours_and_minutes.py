from datetime import datetime, timedelta


def shown(span):
    hours, rest = divmod(int(span.total_seconds()), 3600)
    return f'{hours}h {rest // 60:02d}m'


shifts = [('08:30', '17:00'), ('22:15', '06:45'), ('09:00', '09:59')]
total = timedelta()
for begin, end in shifts:
    a, b = (datetime.strptime(t, '%H:%M') for t in (begin, end))
    span = b - a if b > a else b - a + timedelta(days=1)
    total += span
    print(begin, end, span, shown(span))
print(total, shown(total), total / len(shifts), total > timedelta(hours=17))
