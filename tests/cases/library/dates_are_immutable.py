from datetime import date, timedelta

day = date(2024, 1, 1)
same = day
day += timedelta(days=1)
print(day, same, {same: 'a'}[date(2024, 1, 1)])
for name in ('year', 'nothing'):
    try:
        setattr(day, name, 1)
    except AttributeError:
        print('cannot set', name)
